package dev.hillock.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Hillock in a JVM of its own that is told to end, as Ctrl-C does, once its output file exists. */
final class InterruptedBench {

    private static final long PATIENCE = 120_000_000_000L;

    private InterruptedBench() {
    }

    static Ran run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-cp",
            System.getProperty("java.class.path"), "dev.hillock.cli.Main"));
        command.addAll(List.of(arguments));
        Path output = Path.of(arguments[List.of(arguments).indexOf("-o") + 1]);
        try {
            Path err = Files.createTempFile(output.getParent(), "err", ".txt");
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile()).start();
            long start = System.nanoTime();
            while (!Files.exists(output) && process.isAlive() && System.nanoTime() - start < PATIENCE) {
                Thread.sleep(20);
            }
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Ran(process.exitValue(), "", Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
