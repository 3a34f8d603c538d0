package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion, manual page and colours. */
class ShellComfortTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"bash,bash -n", "zsh,zsh -n", "fish,fish --no-execute"})
    void everyShellReadsItsScript(String shell, String check) throws IOException, InterruptedException {
        String script = Ran.hillock("completion", shell).right().says("eval", "safetensors", "leaky_relu").out();
        Path file = Files.writeString(directory.resolve("script"), script);
        Process process;
        try {
            process = new ProcessBuilder((check + " " + file).split(" ")).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "there is no " + shell + " here");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void anUnknownShellIsRefused() {
        Ran.hillock("completion", "tcsh").failed(Exit.USAGE, "bash");
    }

    @Test
    void theManualTellsOfEveryCommandAndOption() throws IOException {
        String page = Ran.hillock("manual").right().says(".TH HILLOCK 1", ".SS hillock eval", "\\-\\-output\\-format",
            ".SS hillock train\\-demo").out();
        page.lines().forEach(line -> assertFalse(line.startsWith("'"), line));
        Path file = directory.resolve("hillock.1");
        Ran.hillock("manual", "-o", file).right();
        assertEquals(page, Files.readString(file));
    }

    @Test
    void coloursComeWhenTheyAreAskedForAndNotInAPipe() {
        String escape = "\u001b[";
        assertFalse(Ran.hillock("eval", "relu").err().contains(escape));
        assertFalse(Ran.hillock("--color", "never", "eval", "relu").err().contains(escape));
        assertTrue(Ran.hillock("--color", "always", "eval", "relu").err().contains(escape));
        assertTrue(Ran.hillock("eval", "relu", "--color=always").err().contains(escape));
        Ran.hillock("list", "--color", "sometimes").failed(Exit.USAGE, "sometimes");
    }
}
