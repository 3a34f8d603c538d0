package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnoses real files and small networks, and refuses what cannot be diagnosed in a sentence. */
class DiagnoseCommandTest {

    @TempDir
    Path directory;

    private Path x;

    @BeforeEach
    void somePreactivations() {
        x = directory.resolve("x.npy");
        Ran.hillock("sample", "--shape", "500x20", "-o", x, "-q").right();
    }

    private static JsonArray json(Object... args) {
        return JsonParser.parseString(Ran.hillock(Stream.concat(Stream.of("diagnose", "--json"), Stream.of(args))
            .toArray()).right().out()).getAsJsonArray();
    }

    @Test
    void tellsOfAUsersArray() {
        Ran ran = Ran.hillock("diagnose", "-i", x, "-a", "relu,tanh").right().says("float32 (500, 20)", "relu: healthy",
            "tanh: healthy", "None of 20 units are dead", "before", "after", "f' = 0 for", "█", "WORST UNITS",
            "The activations are not zero-centred");
        ran.out().lines().skip(1).forEach(line -> assertTrue(Text.width(line) <= 100, line));
    }

    @Test
    void namesTheUnitThatIsDead() {
        float[] data = Arrays.floats(x);
        for (int i = 7; i < data.length; i += 20) {
            data[i] = -Math.abs(data[i]) - 1;
        }
        for (int i = 11; i < data.length; i += 20) {
            data[i] = -Math.abs(data[i]) - 1;
        }
        Arrays.write(x, new long[] {500, 20}, data);
        Ran.hillock("diagnose", "-i", x, "-a", "relu", "--worst", "2").right().says("relu: dying",
            "2 of 20 units are dead", "What helps: a lower learning rate", "\n  7            dead",
            "\n  11           dead");
        JsonObject found = json("-i", x, "-a", "relu", "--worst", "1").get(0).getAsJsonObject();
        assertEquals(2, found.get("deadUnits").getAsInt());
        assertEquals("DYING", found.getAsJsonObject("verdict").get("health").getAsString());
        assertEquals(1, found.getAsJsonArray("worst").size());
    }

    @Test
    void readsDoublesAndParameters() {
        Arrays.write(x, new long[] {4, 1}, -1.0, 2, -3, 4);
        JsonArray found = json("-i", x, "-a", "leaky_relu", "-p", "negative_slope=0.1,0.5", "-e", "reference");
        assertEquals(2, found.size());
        assertEquals("leaky_relu(negative_slope=0.5)", found.get(1).getAsJsonObject().get("activation").getAsString());
        assertEquals((-0.5 + 2 - 1.5 + 4) / 4,
            found.get(1).getAsJsonObject().getAsJsonObject("after").get("mean").getAsDouble(), 1e-12);
        assertEquals("reference", found.get(0).getAsJsonObject().get("engine").getAsString());
    }

    @Test
    void tellsOfADeepNetwork() {
        Ran.hillock("diagnose", "--depth", 20, "--width", 64, "--batch", 64, "-e", "reference").right().says(
            "20 layers of 64 units, batch of 64, no normalisation, seed 0, engine reference", "relu, he: healthy",
            "sigmoid, xavier: vanishing", "LAYER", "GRADIENT", "▁", "What helps: ", "PER LAYER")
            .out().lines().skip(1).forEach(line -> assertTrue(Text.width(line) <= 100, line));
        Ran.hillock("diagnose", "--depth", 20, "--width", 64, "--init", "xavier", "-a", "relu").right()
            .says("relu, xavier: vanishing", "(--init he)");
    }

    @Test
    void speaksJsonOfEveryLayer() {
        JsonArray found = json("--depth", 12, "--width", 16, "--batch", 8, "-a", "relu,exp", "--normalize", "none",
            "--seed", 3);
        JsonObject relu = found.get(0).getAsJsonObject();
        assertEquals(12, relu.getAsJsonArray("layers").size());
        assertEquals(1, relu.getAsJsonArray("layers").get(11).getAsJsonObject().get("gradient").getAsDouble());
        JsonObject exp = found.get(1).getAsJsonObject();
        assertEquals("OVERFLOWING", exp.getAsJsonObject("verdict").get("health").getAsString());
        assertTrue(exp.get("gradientRatio").isJsonNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf", "html"})
    void drawsBoth(String ending) throws IOException {
        for (List<Object> what : List.<List<Object>>of(List.of("-i", x, "-a", "gelu"),
            List.of("--depth", 5, "--width", 8, "-a", "gelu,binary_step,exp"))) {
            Path picture = directory.resolve("picture." + ending);
            Ran.hillock(Stream.of(List.<Object>of("diagnose", "-o", picture), what).flatMap(List::stream).toArray())
                .right().says((ending.equals("html") ? "Report: " : "Picture: ") + picture);
            byte[] bytes = Files.readAllBytes(picture);
            assertTrue(bytes.length > 1000);
            if (ending.equals("html")) {
                String page = Files.readString(picture);
                assertTrue(page.contains("<svg") && page.contains("f' = 0"), page);
                assertFalse(page.contains("|f'| < "), "text must be escaped");
            }
        }
    }

    @Test
    void refusesWhatIsNoArrayOfPreactivations() throws IOException {
        refused("must have two dimensions", "x.reshape(-1, 1)", new long[] {4}, 1, 2, 3, 4);
        refused("must have two dimensions", "channels last", new long[] {2, 1, 2}, 1, 2, 3, 4);
        refused("must have two dimensions", "()", new long[] {}, 1);
        refused("there is no sample in it", "(0, 3)", new long[] {0, 3});
        refused("there is no unit in it", "(3, 0)", new long[] {3, 0});
        refused("a single sample", "at least two", new long[] {1, 3}, 1, 2, 3);
        refused("nothing but constant columns", "samples in rows?", new long[] {3, 2}, 1, 2, 1, 2, 1, 2);
        refused("has 1 value that is not finite", "row 1, column 0", new long[] {2, 2}, 1, 2, Float.NaN, 4);
        refused("has 3 values that are not finite", "row 0, column 1", new long[] {2, 2}, 1, Float.POSITIVE_INFINITY,
            Float.NaN, Float.NaN);
        Files.writeString(x, "x,y\n");
        Ran.hillock("diagnose", "-i", x, "-a", "relu").failed(Exit.FILE, "not an .npy file");
        Ran.hillock("diagnose", "-i", directory.resolve("missing.npy"), "-a", "relu").failed(Exit.FILE,
            "does not exist");
    }

    private void refused(String first, String second, long[] shape, float... data) throws IOException {
        Path report = directory.resolve("report.html");
        Files.writeString(report, "old");
        Arrays.write(x, shape, data);
        Ran.hillock("diagnose", "-i", x, "-a", "relu", "-o", report).failed(Exit.FILE, x, first, second);
        assertEquals("old", Files.readString(report));
    }

    @Test
    void aConstantColumnIsAFindingAndNothingIsLost() {
        Arrays.write(x, new long[] {3, 2}, 1f, -1, 1, 0, 1, 1);
        Ran.hillock("diagnose", "-i", x, "-a", "tanh").right().says("1 unit is constant", "constant  1.00",
            "look at the layer below");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "|diagnose what? -i FILE", "-i x.npy|needs --activation", "-i x.npy -a relu --depth 5|leave out one of them",
        "-i x.npy -a relu --width 5|--width describes a random network", "--depth 5 --worst 3|belongs to -i",
        "-i x.npy -a relu --worst -1|at least 0", "--depth 1|depth must be at least 2", "--depth x|'x' is not an int",
        "--depth 3 --width 0|width must be at least 1", "--depth 3 --batch 1 --normalize batch|at least 2",
        "--depth 1000000 --width 100000|make one of them smaller", "--depth 3 -a gleu|did you mean gelu or glu?",
        "--depth 3 -a softmax|function of a row", "--depth 3 --init hee|did you mean he?",
        "--depth 3 --normalize group|there are none, layer, batch", "--depth 3 -a relu -p alpha=1|no parameter",
        "--depth 3 -o a.gif|one of .svg", "--depth 3 -e smid|unknown engine",
        "--depth 3 -a relu,relu6,tanh,gelu,elu,selu,celu,mish -o a.svg|colours for 7 functions"})
    void wrongUsageGetsASentence(String arguments, String said) {
        Object[] words = arguments == null ? new Object[] {"diagnose"} : ("diagnose " + arguments).split(" ");
        Ran.hillock(words).failed(Exit.USAGE, said, "--help`.");
    }
}
