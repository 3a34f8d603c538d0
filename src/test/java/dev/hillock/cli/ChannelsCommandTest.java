package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hillock.engine.DType;
import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.Reading;
import dev.hillock.npy.Tensor;
import java.lang.foreign.MemorySegment;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code eval} with parameters that have a value for each channel. */
class ChannelsCommandTest {

    @TempDir
    Path directory;

    private Path x;
    private Path dy;
    private Path y;
    private Path slopes;

    @BeforeEach
    void someArrays() {
        x = Arrays.write(directory.resolve("x.npy"), new long[] {2, 3}, -2f, -1, 3, -4, 5, -6);
        dy = Arrays.write(directory.resolve("dy.npy"), new long[] {2, 3}, 1f, 2, 3, 4, 5, 6);
        slopes = Arrays.write(directory.resolve("slopes.npy"), new long[] {3}, 0.5f, 2, -1);
        y = directory.resolve("y.npy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "simd"})
    void eachChannelHasItsOwnSlope(String engine) {
        Ran.hillock("eval", "prelu", "--param", "weight=@" + slopes, "--axis", "1", "-i", x, "-o", y, "-e", engine,
            "--verify").right().says("prelu value of 6 elements on " + engine, "verified: ");
        assertArrayEquals(new float[] {-1, -2, 3, -2, 5, 6}, Arrays.floats(y));
        Ran.hillock("eval", "prelu", "--param", "weight=@" + slopes, "--axis", "-1", "-i", x, "-o", y, "-e", engine,
            "--order", "pullback", "--dy", dy).right();
        assertArrayEquals(new float[] {0.5f, 4, 3, 2, 5, -6}, Arrays.floats(y));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "1000"})
    void gradientsAreSummedOverAllPiecesOfAFile(String chunk) {
        Ran.hillock("eval", "prelu", "--param", "weight=@" + slopes, "--axis", "1", "-i", x, "-o", y, "--dy", dy,
            "--order", "parameter-pullback", "--chunk", chunk, "--verify", "-e", "simd").right();
        assertArrayEquals(new float[] {-18, -2, -36}, Arrays.floats(y));
        assertEquals("float32 (3,)", Arrays.header(y).toString());
    }

    @Test
    void severalGradientsAreNamedByTheirParametersAndOneNumberHasOne() {
        Path z = directory.resolve("z.npz");
        Ran.hillock("eval", "star_relu", "--param", "scale=@" + slopes, "-p", "bias=0.5", "--axis", "1", "-i", x, "-o",
            z, "--dy", dy, "--order", "parameter-pullback", "-e", "simd").right();
        Map<String, double[]> gradients = arrays(z);
        assertEquals(2, gradients.size());
        assertArrayEquals(new double[] {0, 125, 27}, gradients.get("scale"));
        assertArrayEquals(new double[] {21}, gradients.get("bias"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "simd"})
    void oneAlphaStandsBesideAWeightAndABiasForEachChannel(String engine) {
        Path alpha = Arrays.write(directory.resolve("alpha.npy"), new long[] {1}, 0.5f);
        Ran.hillock("eval", "dyt", "-p", "alpha=@" + alpha, "-p", "weight=@" + slopes, "-p", "bias=@" + slopes,
            "--axis", "1", "-i", x, "-o", y, "-e", engine, "--verify").right();
        float[] out = Arrays.floats(y);
        float[] in = {-2, -1, 3, -4, 5, -6};
        for (int i = 0; i < in.length; i++) {
            double slope = new double[] {0.5, 2, -1}[i % 3];
            assertEquals(slope * Math.tanh(0.5 * in[i]) + slope, out[i], 1e-6);
        }
        Path z = directory.resolve("z.npz");
        Ran.hillock("eval", "dyt", "-p", "alpha=@" + alpha, "-p", "weight=@" + slopes, "--axis", "1", "-i", x, "-o",
            z, "--dy", dy, "--order", "parameter-pullback", "-e", engine, "--verify").right();
        Map<String, double[]> gradients = arrays(z);
        assertEquals(List.of(1, 3, 1), gradients.values().stream().map(values -> values.length).toList());
        assertEquals(21, gradients.get("bias")[0]);
        double sum = 0;
        for (int i = 0; i < in.length; i++) {
            sum += (i + 1) * new double[] {0.5, 2, -1}[i % 3] * in[i] / Math.pow(Math.cosh(0.5 * in[i]), 2);
        }
        assertEquals(sum, gradients.get("alpha")[0], 1e-5);
    }

    private static Map<String, double[]> arrays(Path path) {
        Map<String, double[]> arrays = new LinkedHashMap<>();
        try (ArrayFile file = ArrayFile.open(path, Reading.PLAIN)) {
            for (Tensor tensor : file.tensors()) {
                double[] values = new double[(int) tensor.header().elements()];
                tensor.read(DType.FLOAT64, 0, MemorySegment.ofArray(values));
                arrays.put(tensor.name(), values);
            }
        }
        return arrays;
    }

    @Test
    void xieluLearnsItsTwoStrengthsAndKeepsItsBeta() {
        Path strengths = Arrays.write(directory.resolve("strengths.npy"), new long[] {3}, 0.5f, 2, 1);
        Ran.hillock("eval", "xielu", "-p", "alpha_p=@" + strengths, "-p", "alpha_n=1", "-p", "beta=0.25", "--axis", "1",
            "-i", x, "-o", y, "-e", "simd", "--verify").right();
        float[] out = Arrays.floats(y);
        assertEquals(3 * 3 + 0.25 * 3, out[2], 1e-5);
        assertEquals(2 * 25 + 0.25 * 5, out[4], 1e-5);
        assertEquals(Math.expm1(-2) + 2 - 0.5, out[0], 1e-6);
        Ran.hillock("eval", "xielu", "-p", "alpha_p=@" + slopes, "--axis", "1", "-i", x, "-o", y).failed(Exit.FILE,
            "xielu: alpha_p of channel 2 must be finite and greater than 0 but was -1.0");
        Ran.hillock("eval", "xielu", "-p", "beta=@" + slopes, "--axis", "1", "-i", x, "-o", y).failed(Exit.USAGE,
            "xielu: beta is one number for all channels; only learned parameters may be arrays");
    }

    @Test
    void anArrayOfAFileIsNamed() throws URISyntaxException {
        Path tensors = Path.of(getClass().getResource("/formats/safetensors.safetensors").toURI());
        failed(Exit.FILE, "weight=@" + tensors, "1", "holds 4 arrays; say which is weight: --param weight=@");
        failed(Exit.FILE, "weight=@" + tensors + "#mlp.bia", "1", "mlp.bia");
        Ran.hillock("eval", "prelu", "--param", "weight=@" + tensors + "#mlp.bias", "--axis", "1", "-i", x, "-o", y,
            "-e", "simd").right();
        assertArrayEquals(new float[] {4, 1, 3, 8, 5, 3}, Arrays.floats(y));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0|is float32 (3,) but axis 0 of|has 2 channels; weight must have one value for each",
        "2|axis 2 does not exist in an array of shape [2, 3]|it must be in -2..1",
    })
    void anArrayThatDoesNotFitIsRefused(String axis, String first, String second) {
        failed(axis.equals("2") ? Exit.USAGE : Exit.FILE, "weight=@" + slopes, axis, first, second);
    }

    @Test
    void badArraysAreRefusedBeforeAnythingIsWritten() {
        Path doubles = Arrays.write(directory.resolve("d.npy"), new long[] {3}, 1.0, 2, 3);
        failed(Exit.FILE, "weight=@" + doubles, "1", "d.npy is float64 (3,) but", "is computed in float32");
        Path nan = Arrays.write(directory.resolve("nan.npy"), new long[] {3}, 1f, 2, Float.NaN);
        failed(Exit.FILE, "weight=@" + nan, "1",
            "nan.npy: prelu: weight of channel 2 must be a finite number but was NaN");
        failed(Exit.FILE, "weight=@" + directory.resolve("none.npy"), "1", "none.npy");
        Path table = Arrays.write(directory.resolve("t.npy"), new long[] {3, 1}, 1f, 2, 3);
        Ran.hillock("eval", "prelu", "-p", "weight=@" + table, "--axis", "1", "-i", x, "-o", y, "-e", "simd").right();
    }

    @Test
    void zeroIsNoFrequency() {
        Path zero = Arrays.write(directory.resolve("zero.npy"), new long[] {3}, 1f, 0, 3);
        Ran.hillock("eval", "snake", "--param", "alpha=@" + zero, "--axis", "1", "-i", x, "-o", y).failed(Exit.FILE,
            "zero.npy: snake: alpha of channel 1 must be finite and not 0 but was 0.0");
    }

    @Test
    void whatCannotBeAnArrayIsSaid() {
        Ran.hillock("eval", "prelu", "--param", "weight=@" + slopes, "-i", x, "-o", y).failed(Exit.USAGE,
            "weight has a value for each channel; say with --axis N along which axis the channels lie");
        Ran.hillock("eval", "elu", "--param", "alpha=@" + slopes, "--axis", "1", "-i", x, "-o", y).failed(Exit.USAGE,
            "elu: alpha is one number for all channels; only learned parameters may be arrays");
        Ran.hillock("eval", "softmax", "--param", "temperature=@" + slopes, "-i", x, "-o", y).failed(Exit.USAGE,
            "softmax is a function of a row, whose parameters are one number");
        failed(Exit.USAGE, "wieght=@" + slopes, "1", "prelu has no parameter \"wieght\", did you mean weight?");
        Ran.hillock("eval", "prelu", "-p", "weight=@" + slopes, "--axis", "1", "--order", "derivative", "-i", x, "-o",
            y).failed(Exit.USAGE, "a function of channels has no derivative; ask for its pullback");
        assertFalse(Files.exists(y));
    }

    @Test
    void describeSaysWhatIsLearned() {
        Ran.hillock("describe", "swish").right().says("learned, one for all or one for each channel");
        assertFalse(Ran.hillock("describe", "elu").right().out().contains("one for each channel"));
        Ran.hillock("list").right().says("alpha=0.5*, weight=1*, bias=0*", "alpha_p=0.8*, alpha_n=0.8*, beta=0.5",
            "* marks a parameter that is learned");
    }

    private void failed(int code, String parameter, String axis, String... said) {
        Ran.hillock("eval", "prelu", "--param", parameter, "--axis", axis, "-i", x, "-o", y, "-e", "simd").failed(code,
            (Object[]) said);
        assertFalse(Files.exists(y));
    }
}
