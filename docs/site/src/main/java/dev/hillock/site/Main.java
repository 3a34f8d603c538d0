package dev.hillock.site;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the site; the build calls it. */
public final class Main {

    private Main() {
    }

    /**
     * Writes the site.
     *
     * @param args the folder of results, which need not exist, and the folder to write to
     * @throws IOException if a file can be neither read nor written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("two arguments are needed, RESULTS and OUTPUT, not " + args.length);
        }
        Path output = Path.of(args[1]);
        new Site(Results.read(Path.of(args[0])), output).write();
        System.out.println("site: " + output.resolve("index.html"));
    }
}
