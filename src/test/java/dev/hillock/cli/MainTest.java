package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hillock.function.Catalogue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that computes nothing: help, list, describe, doctor, devices and wrong usage. */
class MainTest {

    @TempDir
    Path directory;

    @Test
    void withoutArgumentsItTeaches() {
        assertEquals(Ran.hillock("--help").right().out(), Ran.hillock().right().out());
        Ran.hillock().says("hillock eval gelu -i x.npy -o y.npy", "Exit codes", "describe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "describe", "recommend", "sample", "eval", "verify", "diagnose", "train-demo",
        "doctor", "devices", "bench", "predict"})
    void everyCommandHasHelpThatFitsTheScreen(String command) {
        Ran ran = Ran.hillock(command, "--help").right().says("Usage: hillock " + command);
        ran.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void theVersionIsTheBuilds() {
        assertTrue(Ran.hillock("--version").right().out().matches("hillock \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }

    @Test
    void listShowsEveryFunction() {
        Ran ran = Ran.hillock("list").right().says("negative_slope=0.01", "Functions of a row");
        Catalogue.entries().forEach(entry -> assertEquals(1, ran.out().lines()
            .filter(line -> line.matches("  " + entry.id() + "( .*|)")).count(), entry.id()));
        ran.out().lines().forEach(line -> assertTrue(Text.width(line) <= 100, line));
        assertFalse(ran.out().contains("\u001b"), "colour in a pipe");
    }

    @Test
    void listSpeaksJson() {
        var entries = JsonParser.parseString(Ran.hillock("list", "--json").right().out()).getAsJsonArray();
        assertEquals(Catalogue.entries().size(), entries.size());
        JsonObject elu = entries.asList().stream().map(e -> e.getAsJsonObject())
            .filter(e -> e.get("function").getAsString().equals("elu")).findFirst().orElseThrow();
        JsonObject alpha = elu.getAsJsonArray("parameters").get(0).getAsJsonObject();
        assertEquals("alpha", alpha.get("name").getAsString());
        assertEquals(1, alpha.get("default").getAsDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void describeFitsTheScreenForEveryFunction(String language) {
        for (var entry : Catalogue.entries()) {
            String text = Ran.hillock("describe", entry.id(), "--lang", language).right().says(entry.id()).out();
            text.lines().forEach(line -> assertTrue(Text.width(line) <= 120, line));
            entry.parameters().forEach(p -> assertTrue(text.contains(p.name()), text));
        }
    }

    @Test
    void describeShowsValuesAndSpeaksJson() {
        Ran.hillock("describe", "Leaky-ReLU").right().says("leaky_relu", "negative_slope", "-0.0500", "continuous");
        JsonObject softmax = JsonParser.parseString(Ran.hillock("describe", "softmax", "--json").right().out())
            .getAsJsonObject();
        assertEquals("row", softmax.get("of").getAsString());
        assertTrue(softmax.getAsJsonObject("description").has("paper"));
    }

    @Test
    void describeSpeaksKorean() {
        Ran.hillock("describe", "gelu", "--lang", "ko").right()
            .says("치역", "매끄럽고", "approximate=True이며", "-0.16997", "`hillock verify gelu`는");
        JsonObject prelu = JsonParser.parseString(Ran.hillock("describe", "prelu", "--lang", "ko", "--json").right()
            .out()).getAsJsonObject();
        assertEquals("ko", prelu.get("language").getAsString());
        assertEquals("x <= 0에서의 학습되는 기울기",
            prelu.getAsJsonArray("parameters").get(0).getAsJsonObject().get("meaning").getAsString());
    }

    @Test
    void describeWritesMarkdown() {
        String markdown = Ran.hillock("describe", "hard_tanh", "--markdown").right().says("# hard\\_tanh",
            "$$\n\\min(\\max(x,\\, \\text{min\\_val}),\\, \\text{max\\_val})\n$$",
            "| name | default | allowed | meaning |",
            "| max\\_val | 1 | a finite number | upper end |", "| JAX | hard\\_tanh | ends fixed at ±1",
            "- **kinks**: at both ends f' is 0", "| -0.5 | -0.5000 | 1 |").out();
        // Every line of a table has as many cells as its head, whatever the texts hold.
        int cells = 0;
        for (String line : markdown.lines().toList()) {
            int here = line.startsWith("|") ? line.replace("\\|", "").split("\\|").length : 0;
            assertTrue(cells == 0 || here == 0 || here == cells, line);
            cells = here;
        }
        Ran.hillock("describe", "softmax", "--markdown", "--lang", "ko").right().says("# softmax", "- **장점**: ");
    }

    @Test
    void doctorFindsAnEngineAndTellsWhatIsMissing() {
        Ran.hillock("doctor").right().says("Java", "TornadoVM", "ok reference", "--engine auto takes ");
    }

    @Test
    void doctorDoesNotTrustAnEngineThatComputesNonsense() {
        OddEngine.among(directory, () -> Ran.hillock("doctor").right()
                .says("-- wrong", "wrong results", "-- absent", "its driver is missing; install it")
                .says("Odd device", "3.0 GiB"),
            List.of(OddEngine.Wrong.class, OddEngine.Absent.class));
    }

    @Test
    void doctorSaysWhyAutoPassesAnEngineOver() {
        OddEngine.among(directory, () -> Ran.hillock("doctor").right()
                .says("ok shy", "shy has no GPU here and must be named", "absent does not work here"),
            List.of(OddEngine.Shy.class, OddEngine.Absent.class));
    }

    @Test
    void devicesListsWhatCanBeNamed() {
        Ran.hillock("devices").right().says("ENGINE", "reference");
        assertTrue(JsonParser.parseString(Ran.hillock("devices", "--json").right().out()).getAsJsonArray().size() > 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "evla|Did you mean: hillock eval", "list --jsno|--json", "describe|FUNCTION",
        "describe gleu|did you mean gelu or glu?",
        "describe gelu --lang fr|there are en (English) and ko (한국어)", "describe gelu --json --markdown|exclusive",
        "describe nothing_like_it|`hillock list` shows all", "sample -o y.npy|--shape",
        "sample --shape 4by4 -o y.npy|\"4by4\" is not a shape", "sample --shape 2x-1 -o y.npy|is not a shape",
        "sample --shape 4 --dtype float8 -o y.npy|did you mean float",
        "sample --shape 4 --distribution cauchy -o y.npy|there are normal and uniform",
        "sample --shape 4 --seed x -o y.npy|'x' is not a long",
        "sample --shape 4 --scale NaN -o y.npy|must be a finite",
        "sample --shape 999999999999x999999999999 -o y.npy|more than 2^63 bytes",
        "verify gleu|did you mean gelu or glu?", "verify softmax --order derivative|softmax has no derivative",
        "verify relu --samples 0|--samples must be at least 1", "verify relu --order valeu|did you mean value?",
        "verify relu --engine smid|unknown engine \"smid\"", "verify relu --device cpu|--device needs --engine"})
    void wrongUsageGetsASentenceAndAHint(String arguments, String said) {
        Ran ran = Ran.hillock((Object[]) arguments.split(" ")).failed(Exit.USAGE, said, "--help`.");
        assertEquals("", ran.out());
    }

    @Test
    void aStackTraceIsThereForThoseWhoAsk() {
        Ran ran = Ran.hillock("eval", "relu", "-i", directory.resolve("x.npy"), "-o", "y.npy", "--stacktrace");
        assertEquals(Exit.FILE, ran.code());
        assertTrue(ran.err().contains("\tat dev.hillock"), ran.err());
    }
}
