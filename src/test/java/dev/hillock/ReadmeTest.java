package dev.hillock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.cli.Main;
import dev.hillock.engine.Engines;
import dev.hillock.engine.RequiredEngines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows: its command lines in this process, its Java as a program. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)|src=\"([^\":]+)\"");

    @TempDir
    Path files;

    @Test
    void itsCommandsRun() throws IOException {
        int ran = 0;
        for (String block : blocks("sh")) {
            for (String line : block.split("\n|&&")) {
                String command = line.strip();
                if (command.startsWith("./hillock ")) {
                    run(command);
                    ran++;
                }
            }
        }
        assertTrue(ran >= 2, "the README shows how to make and to activate an array");
    }

    @Test
    void itsJavaRuns() throws Exception {
        List<String> blocks = blocks("java");
        assertFalse(blocks.isEmpty());
        for (String block : blocks) {
            String[] printed = print(block).strip().split("\\R");
            assertTrue(printed[printed.length - 1].contains("[-0.15865"), String.join("\n", printed));
        }
    }

    @Test
    void everythingItLinksToIsThere() throws IOException {
        Matcher link = LINK.matcher(readme());
        while (link.find()) {
            String target = link.group(1) != null ? link.group(1) : link.group(2);
            assertTrue(Files.exists(ROOT.resolve(target)), "README.md links to " + target);
        }
    }

    @Test
    void itNamesEveryLibraryThatThePomNames() throws IOException {
        Matcher artifact = Pattern.compile("<artifactId>([\\w-]+)</artifactId>")
            .matcher(Files.readString(Path.of("pom.xml")).split("<dependencies>")[1].split("</dependencies>")[0]);
        String readme = readme().toLowerCase(java.util.Locale.ROOT);
        while (artifact.find()) {
            String library = artifact.group(1).replaceFirst("^junit-.*", "junit");
            assertTrue(readme.contains(library), "README.md does not say what " + library + " is for");
        }
    }

    private void run(String command) {
        List<String> words = new ArrayList<>();
        Matcher quoted = Pattern.compile("'([^']*)'|(\\S+)").matcher(command);
        while (quoted.find()) {
            String word = quoted.group(1) == null ? quoted.group() : quoted.group(1);
            int name = word.indexOf("=@") + 1 + (word.contains("=@") ? 1 : 0);
            String path = word.substring(name);
            boolean file = path.matches("[\\w.-]+\\.(npy|npz|safetensors|parquet|svg|png|html|json)");
            words.add(file ? word.substring(0, name) + files.resolve(path) : word);
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err),
            words.subList(1, words.size()).toArray(String[]::new));
        assertEquals(expected(command), code, () -> command + "\n" + out + err);
    }

    /** A device that is named and not here is exit code 3, unless it was required. */
    private static int expected(String command) {
        boolean absent = command.contains("--engine opencl") && !RequiredEngines.require("opencl")
            && !Engines.provider("opencl").availability().ready();
        return absent ? 3 : 0;
    }

    /** Compiles statements as the body of a program, with the imports that an IDE would add, and runs it. */
    private String print(String statements) throws Exception {
        Path source = files.resolve("Example.java");
        Files.writeString(source, """
            import dev.hillock.engine.*;
            import dev.hillock.function.*;
            import java.util.*;
            public class Example {
                public static void main(String[] args) {
            %s    }
            }
            """.formatted(statements));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, "-d", files.toString(), "-cp",
            System.getProperty("java.class.path"), source.toString());
        assertEquals(0, failed, messages::toString);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {files.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<String> blocks(String language) throws IOException {
        Stream<java.util.regex.MatchResult> all = BLOCK.matcher(readme()).results();
        return all.filter(block -> block.group(1).equals(language)).map(block -> block.group(2)).toList();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
