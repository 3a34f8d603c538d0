package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hillock.npy.NpyHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluates real files, and refuses what cannot be evaluated without touching the old output. */
class EvalCommandTest {

    private static final float[] X = {-2, -1, -0.0f, 1, Float.NaN, Float.POSITIVE_INFINITY};

    @TempDir
    Path directory;

    @TempDir
    Path services;

    private Path x;
    private Path y;

    @BeforeEach
    void someArrays() {
        x = Arrays.write(directory.resolve("x.npy"), new long[] {2, 3}, X);
        y = directory.resolve("y.npy");
    }

    @AfterEach
    void nothingTemporaryIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".tmp")).toList());
        }
    }

    @Test
    void evaluatesAValue() {
        Ran.hillock("eval", "leaky_relu", "-i", x, "-o", y, "-p", "negative_slope=0.5", "-e", "reference").right()
            .says("leaky_relu(negative_slope=0.5) value of 6 elements on reference", "read ", "run ", "total ");
        assertArrayEquals(new float[] {-1, -0.5f, -0.0f, 1, Float.NaN, Float.POSITIVE_INFINITY}, Arrays.floats(y));
        assertEquals("float32 (2, 3)", Arrays.header(y).toString());
    }

    @Test
    void aMaskLeavesElementsOut() throws IOException {
        Arrays.write(x, new long[] {2, 3}, 1f, Float.NaN, 1, 5, 6, 7);
        Path mask = mask("|b1", "(3,)", 1, 0, 1);
        Ran.hillock("eval", "softmax", "--mask", mask, "-i", x, "-o", y, "-e", "simd", "--chunk", "3", "--verify")
            .right().says("softmax, masked value of 6 elements on simd");
        assertArrayEquals(new float[] {0.5f, 0, 0.5f, 0.11920292f, 0, 0.880797f}, Arrays.floats(y), 1e-6f);
        mask = mask("|u1", "(2, 1)", 0, 7);
        Ran.hillock("eval", "logsumexp", "--mask", mask, "-i", x, "-o", y, "-e", "reference", "--axis", "0").right();
        assertArrayEquals(new float[] {5, 6, 7}, Arrays.floats(y));
    }

    @Test
    void masksThatDoNotFitAreRefused() throws IOException {
        Path mask = mask("|b1", "(2,)", 1, 1);
        Ran.hillock("eval", "softmax", "--mask", mask, "-i", x, "-o", y).failed(Exit.FILE,
            "has shape (2,), which does not broadcast to (2, 3)");
        Ran.hillock("eval", "softmax", "--mask", x, "-i", x, "-o", y).failed(Exit.FILE,
            "a mask must be boolean, or uint8");
        Ran.hillock("eval", "gelu", "--mask", mask, "-i", x, "-o", y).failed(Exit.USAGE,
            "--mask makes no sense for gelu");
        Ran.hillock("eval", "swiglu", "-i", x, "-o", y).failed(Exit.USAGE,
            "swiglu: the axis has 3 elements, which are no two halves");
        assertTrue(Files.notExists(y));
    }

    private Path mask(String type, String shape, int... keep) throws IOException {
        String header = "{'descr': '%s', 'fortran_order': False, 'shape': %s, }\n".formatted(type, shape);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
        bytes.write(header.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (int k : keep) {
            bytes.write(k);
        }
        return Files.write(directory.resolve("mask.npy"), bytes.toByteArray());
    }

    @Test
    void evaluatesDerivativesPullbacksAndParameterPullbacks() {
        Path dy = Arrays.write(directory.resolve("dy.npy"), new long[] {2, 3}, 1f, 2, 3, 4, 5, 6);
        Ran.hillock("eval", "prelu", "-i", x, "-o", y, "--order", "derivative").right();
        assertArrayEquals(new float[] {0.25f, 0.25f, 0.25f, 1, Float.NaN, 1}, Arrays.floats(y));
        Ran.hillock("eval", "prelu", "-i", x, "-o", y, "--order", "pullback", "--dy", dy).right();
        assertArrayEquals(new float[] {0.25f, 0.5f, 0.75f, 4, Float.NaN, 6}, Arrays.floats(y));
        Ran.hillock("eval", "prelu", "-i", x, "-o", y, "--order", "parameter-pullback", "--dy", dy).right();
        assertArrayEquals(new float[] {-2, -2}, java.util.Arrays.copyOf(Arrays.floats(y), 2));
    }

    @Test
    void evaluatesDoublesEmptyArraysAndSingleNumbers() {
        Path input = Arrays.write(directory.resolve("d.npy"), new long[] {2}, -1.0, 3.0);
        Ran.hillock("eval", "squared_relu", "-i", input, "-o", y).right();
        assertArrayEquals(new double[] {0, 9}, Arrays.doubles(y));
        input = Arrays.write(directory.resolve("e.npy"), new long[] {3, 0, 2}, new float[0]);
        Ran.hillock("eval", "gelu", "-i", input, "-o", y, "--verify").right();
        assertEquals("float32 (3, 0, 2)", Arrays.header(y).toString());
        Ran.hillock("eval", "logsumexp", "--axis", "0", "-i", input, "-o", y).right();
        assertEquals("float32 (0, 2)", Arrays.header(y).toString());
        input = Arrays.write(directory.resolve("s.npy"), new long[] {}, -4f);
        Ran.hillock("eval", "relu6", "-i", input, "-o", y).right();
        assertEquals("float32 ()", Arrays.header(y).toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 7, 16, 24, 50, 1000})
    void theChunkChangesNothing(long chunk) {
        Path input = directory.resolve("cube.npy");
        Path dy = directory.resolve("dy.npy");
        Ran.hillock("sample", "--shape", "5x6x7", "-o", input, "-q").right();
        for (String function : List.of("softmax", "logsumexp", "maxout", "mish")) {
            List<String> axes = function.equals("mish") ? List.of("") : List.of("0", "1", "-1");
            for (String axis : axes) {
                if (function.equals("maxout") && !axis.equals("1")) {
                    continue; // only 6 is a multiple of 2
                }
                List<Object> value = new java.util.ArrayList<>(List.of("eval", function, "-i", input, "-q"));
                if (!axis.isEmpty()) {
                    value.addAll(List.of("--axis", axis));
                }
                assertSameInChunks(value, chunk);
                Ran.hillock(with(value, "-o", dy).toArray()).right();
                assertSameInChunks(with(value, "--order", "pullback", "--dy", dy), chunk);
            }
        }
    }

    private void assertSameInChunks(List<Object> command, long chunk) {
        Path whole = directory.resolve("whole.npy");
        Ran.hillock(with(command, "-o", whole).toArray()).right();
        Ran.hillock(with(command, "-o", y, "--chunk", chunk, "--verify").toArray()).right();
        assertEquals(Arrays.header(whole), Arrays.header(y));
        assertArrayEquals(Arrays.floats(whole), Arrays.floats(y), command + " in chunks of " + chunk);
    }

    private static List<Object> with(List<Object> command, Object... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }

    @Test
    void softmaxRunsDownTheAxis() {
        Path input = Arrays.write(directory.resolve("r.npy"), new long[] {2, 2}, 0f, 1, 0, 1);
        Ran.hillock("eval", "softmax", "--axis", "0", "-i", input, "-o", y).right();
        assertArrayEquals(new float[] {0.5f, 0.5f, 0.5f, 0.5f}, Arrays.floats(y));
        Ran.hillock("eval", "maxout", "-i", input, "-o", y).right();
        assertEquals(new NpyHeader(Arrays.header(input).type(), new long[] {2, 1}), Arrays.header(y));
        assertArrayEquals(new float[] {1, 1}, Arrays.floats(y));
    }

    @Test
    void reportsJson() {
        JsonObject result = JsonParser.parseString(Ran.hillock("eval", "elu", "-i", x, "-o", y, "--json", "--verify",
            "-e", "reference").right().out()).getAsJsonObject();
        assertEquals("reference", result.get("engine").getAsString());
        assertEquals(6, result.get("elements").getAsInt());
        JsonObject times = result.getAsJsonObject("milliseconds");
        assertTrue(times.get("kernel").getAsDouble() > 0 && times.get("opening").getAsDouble() > 0, times.toString());
        assertEquals(6, result.getAsJsonObject("verification").get("samples").getAsInt());
    }

    @Test
    void quietSaysNothing() {
        assertEquals("", Ran.hillock("eval", "elu", "-i", x, "-o", y, "-q").right().out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "gleu|did you mean gelu or glu?", "elu -p alpa=1|has no parameter \"alpa\", did you mean alpha?",
        "relu -p alpha=1|it takes none", "elu -p alpha|write NAME=VALUE", "elu -p =1|write NAME=VALUE",
        "elu -p alpha=x|\"x\" is not a number", "elu -p alpha=NaN|must be finite and at least 0 but was NaN",
        "elu -p alpha=-1|but was -1.0", "elu -p alpha=1 -p alpha=2|given twice",
        "hard_tanh -p min_val=2|min_val", "maxout -p k=1.5|whole number", "maxout|not a multiple of k = 2",
        "softmax --axis 2|it must be in -2..1", "softmax --axis -3|axis -3 does not exist",
        "relu --axis 0|leave it out",
        "softmax --order derivative|softmax has no derivative", "relu --order parameter-pullback|relu has no",
        "relu --order pullback|needs --dy FILE", "relu --order value-and-derivative|two results",
        "relu --dy dy.npy|--order pullback", "relu --chunk 0|not a number of elements",
        "relu --engine smid|unknown engine",
        "relu --device cpu|--device needs --engine"})
    void wrongUsageKeepsTheOldOutput(String arguments, String said) {
        assertKept(Exit.USAGE, arguments, said);
    }

    @Test
    void rowFunctionsNeedAnAxis() {
        Arrays.write(x, new long[] {}, 1f);
        assertKept(Exit.USAGE, "softmax", "it has no axis");
    }

    @Test
    void anEngineThatIsNotThereIsNotReplaced() {
        OddEngine.among(services, () -> {
            assertKept(Exit.ENGINE, "relu -e absent", "engine absent is unavailable: its driver is missing");
            assertKept(Exit.ENGINE, "relu -e failing --chunk 3", "odd device was lost in run 2; restart its driver");
            assertKept(Exit.ENGINE, "relu -e reference -d gpu", "no device \"gpu\"");
        }, List.of(OddEngine.Absent.class, OddEngine.Failing.class));
    }

    @Test
    void aTypeThatAnEngineDoesNotTakeIsRefusedOrGoesToTheNextEngine() {
        Arrays.write(x, new long[] {2}, -1.0, 3.0);
        OddEngine.among(services, () -> {
            assertKept(Exit.ENGINE, "relu -e wrong", "engine wrong does not take float64");
            Ran.hillock("eval", "relu", "-i", x, "-o", y).right();
            assertArrayEquals(new double[] {0, 3}, Arrays.doubles(y));
        }, List.of(OddEngine.Wrong.class));
    }

    @Test
    void aBrokenPromiseIsNotWritten() {
        OddEngine.among(services, () -> {
            assertKept(Exit.NOT_VERIFIED, "relu --verify", "relu value on wrong", "is not written");
            Ran.hillock("eval", "relu", "-i", x, "-o", y).right().says("on wrong (odd device)");
        }, List.of(OddEngine.Wrong.class));
    }

    @Test
    void inputsAtFaultKeepTheOldOutput() throws IOException {
        byte[] whole = Files.readAllBytes(x);
        Files.write(x, java.util.Arrays.copyOf(whole, whole.length - 1));
        assertKept(Exit.FILE, "relu", x, "truncated", "needs 24 bytes", "has 23");
        Files.write(x, java.util.Arrays.copyOf(whole, whole.length + 5));
        assertKept(Exit.FILE, "relu", x, "longer than its header says", "29");
        Files.writeString(x, "");
        assertKept(Exit.FILE, "relu", x, "is empty");
        Files.writeString(x, "x,y\n1,2\n");
        assertKept(Exit.FILE, "relu", x, "not an .npy file");
        Files.delete(x);
        assertKept(Exit.FILE, "relu", x, "does not exist");
        Files.createDirectory(x);
        assertKept(Exit.FILE, "relu", x, "is a directory");
    }

    @Test
    void aGradientOfAnotherShapeOrTypeIsRefused() {
        Path dy = Arrays.write(directory.resolve("dy.npy"), new long[] {3}, 1f, 2, 3);
        assertKept(Exit.FILE, "relu --order pullback --dy " + dy, dy, "float32 (3,)", "must be float32 (2, 3)");
        assertKept(Exit.FILE, "logsumexp --order pullback --dy " + dy, "must be float32 (2,)");
        Arrays.write(dy, new long[] {2, 3}, new double[6]);
        assertKept(Exit.FILE, "relu --order pullback --dy " + dy, "float64 (2, 3)", "must be float32 (2, 3)");
    }

    @Test
    void outputsAtFault() throws IOException {
        Path missing = directory.resolve("missing/y.npy");
        Ran.hillock("eval", "relu", "-i", x, "-o", missing).failed(Exit.FILE, missing, "missing does not exist");
        Ran.hillock("eval", "relu", "-i", x, "-o", directory).failed(Exit.FILE, directory, "is a directory");
        Ran.hillock("eval", "relu", "-i", x, "-o", "/dev/null").failed(Exit.FILE, "not a regular file");
    }

    @Test
    void theInputIsNeverTheOutput() throws IOException {
        byte[] before = Files.readAllBytes(x);
        Path soft = Files.createSymbolicLink(directory.resolve("soft.npy"), x);
        Path hard = Files.createLink(directory.resolve("hard.npy"), x);
        for (Path output : List.of(x, directory.resolve("../" + directory.getFileName() + "/x.npy"), soft, hard)) {
            Ran.hillock("eval", "relu", "-i", x, "-o", output).failed(Exit.USAGE, "are the same file");
        }
        Ran.hillock("eval", "relu", "--order", "pullback", "-i", x, "--dy", soft, "-o", hard)
            .failed(Exit.USAGE, "are the same file");
        assertArrayEquals(before, Files.readAllBytes(x));
    }

    /** The command fails so, and what the output file held before it holds still. */
    private void assertKept(int code, String arguments, Object... said) {
        try {
            Files.writeString(y, "old");
            List<Object> words = Stream.concat(Stream.of("eval"), Stream.of(arguments.split(" "))).map(w -> (Object) w)
                .toList();
            Ran.hillock(with(words, "-i", x, "-o", y).toArray()).failed(code, said);
            assertEquals("old", Files.readString(y));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
