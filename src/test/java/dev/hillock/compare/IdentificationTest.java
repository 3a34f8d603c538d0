package dev.hillock.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Definition;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.NpyWriter;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results made here, by other formulas than the catalogue's, are recognised as what they are. */
class IdentificationTest {
    private static final int ROWS = 40;
    private static final int COLUMNS = 50;

    @TempDir
    private Path folder;

    private final float[] x = new float[ROWS * COLUMNS];

    IdentificationTest() {
        Random random = new Random(5);
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (3 * random.nextGaussian());
        }
    }

    private Path file(String name, float[] values, long... shape) {
        Path file = folder.resolve(name);
        try (NpyWriter writer = NpyWriter.create(file, new NpyHeader(DType.FLOAT32, shape))) {
            writer.write(0, MemorySegment.ofArray(values));
            writer.commit();
        }
        return file;
    }

    private static float[] map(float[] x, DoubleUnaryOperator f) {
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (float) f.applyAsDouble(x[i]);
        }
        return y;
    }

    private Identification identify(ActivationFunction asked, boolean derivative, float[] inputs, float[] results) {
        Definition definition = Catalogue.definitions(asked).getFirst();
        try (NpyArray in = NpyArray.open(file("x.npy", inputs, inputs.length));
             NpyArray out = NpyArray.open(file("y.npy", results, results.length))) {
            return Identification.of(definition, derivative, in, out);
        }
    }

    private Identification identify(ActivationFunction asked, DoubleUnaryOperator f) {
        return identify(asked, false, x, map(x, f));
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double geluTanh(double x) {
        return x * sigmoid(2 * Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x));
    }

    @Test
    void whatIsRightIsKept() {
        Identification found = identify(ActivationFunction.SIGMOID, IdentificationTest::sigmoid);
        assertTrue(found.kept(), found::verdict);
        assertEquals("sigmoid", found.is());
        assertEquals("float32", found.results());
        assertEquals(0, found.apart());
        assertTrue(found.largestUlp().difference() <= 0.5000001, () -> found.largestUlp().toString());
    }

    @Test
    void anotherFrameworksDefinition() {
        Identification found = identify(ActivationFunction.HARD_SIGMOID, v -> Math.clamp(0.2 * v + 0.5, 0, 1));
        assertFalse(found.kept());
        assertTrue(found.verdict().contains("ONNX HardSigmoid"), found::verdict);
        assertTrue(found.source().contains("onnx.ai"), found::source);
    }

    @Test
    void approximationsOfGelu() {
        assertEquals("gelu_tanh", identify(ActivationFunction.GELU, IdentificationTest::geluTanh).is());
        assertEquals("quick_gelu", identify(ActivationFunction.GELU, v -> v * sigmoid(1.702 * v)).is());
        String wrong = identify(ActivationFunction.GELU, v -> 0.5 * v * (1 + Math.tanh(Math.sqrt(2 / Math.PI)
            * (v + Math.pow(0.044715 * v, 3))))).verdict();
        assertTrue(wrong.contains("PreciseGELU"), wrong);
    }

    @Test
    void coarseFormats() {
        Identification half = identify(ActivationFunction.SIGMOID,
            v -> Float.float16ToFloat(Float.floatToFloat16((float) sigmoid(v))));
        assertTrue(half.verdict().endsWith("rounded to float16"), half::verdict);
        Identification brain = identify(ActivationFunction.SIGMOID,
            v -> Float.intBitsToFloat(Float.floatToIntBits((float) sigmoid(v)) + 0x8000 & 0xffff0000));
        assertTrue(brain.verdict().endsWith("rounded to bfloat16"), brain::verdict);
        assertFalse(half.kept() || brain.kept());
        assertTrue(brain.largestUlp().difference() <= 0.5000001, () -> brain.largestUlp().toString());
    }

    @Test
    void digitsThatAreLost() {
        Identification found = identify(ActivationFunction.TANHSHRINK, v -> (float) v - (float) Math.tanh(v));
        assertEquals("tanhshrink", found.is());
        assertTrue(found.verdict().contains("lost digits") && found.apart() > 0, found::verdict);
    }

    @Test
    void infinitiesAndNaN() {
        float[] special = x.clone();
        special[7] = Float.NEGATIVE_INFINITY;
        special[9] = Float.NaN;
        Identification silu = identify(ActivationFunction.SILU, false, special,
            map(special, v -> Double.isNaN(v) ? v : v * sigmoid(v)));
        assertTrue(silu.verdict().contains("PyTorch SiLU"), silu::verdict);
        Identification relu = identify(ActivationFunction.RELU, false, special, map(special, v -> v > 0 ? v : 0));
        assertEquals("relu", relu.is());
        assertFalse(relu.kept());
        assertTrue(relu.remarks().getFirst().contains("at x = NaN, index (9,): 0.0 instead of NaN"),
            () -> relu.remarks().toString());
    }

    @Test
    void mixedUp() {
        DoubleUnaryOperator slope = v -> sigmoid(v) * sigmoid(-v);
        assertEquals("the derivative of sigmoid", identify(ActivationFunction.SIGMOID, slope).is());
        assertEquals("sigmoid", identify(ActivationFunction.SIGMOID, true, x, map(x, IdentificationTest::sigmoid))
            .is());
        assertTrue(identify(ActivationFunction.SIGMOID, true, x, map(x, slope)).kept());
        String output = identify(ActivationFunction.SIGMOID, true, x, map(x, v -> slope.applyAsDouble(sigmoid(v))))
            .is();
        assertTrue(output.startsWith("f'(f(x)), the derivative taken at the output"), output);
        assertEquals("1.5 times sigmoid", identify(ActivationFunction.SIGMOID, v -> 1.5 * sigmoid(v)).is());
    }

    @Test
    void inTheWrongPlaces() {
        float[] right = map(x, IdentificationTest::sigmoid);
        float[] late = new float[right.length];
        System.arraycopy(right, 0, late, 1, right.length - 1);
        Identification shifted = identify(ActivationFunction.SIGMOID, false, x, late);
        assertEquals("it is sigmoid, but one place too late", shifted.verdict());
        float[] turned = new float[right.length];
        for (int i = 0; i < right.length; i++) {
            turned[i % COLUMNS * ROWS + i / COLUMNS] = right[i];
        }
        try (NpyArray in = NpyArray.open(file("x.npy", x, ROWS, COLUMNS));
             NpyArray out = NpyArray.open(file("y.npy", turned, COLUMNS, ROWS))) {
            assertEquals("it is sigmoid, but transposed", Identification.of(
                Catalogue.definitions(ActivationFunction.SIGMOID).getFirst(), false, in, out).verdict());
        }
    }

    @Test
    void oneWrongElementAndNoise() {
        float[] results = map(x, IdentificationTest::sigmoid);
        results[123] = 0.25f;
        Identification one = identify(ActivationFunction.SIGMOID, false, x, results);
        assertEquals("it is sigmoid, but 1 of 2000 results differ", one.verdict());
        assertEquals("index (123,)", one.largest().index());
        assertFalse(one.kept());
        Random random = new Random(6);
        Identification noise = identify(ActivationFunction.SIGMOID, v -> random.nextGaussian());
        assertNull(noise.is());
        assertNotNull(noise.largest());
        assertEquals("it is neither sigmoid nor anything else known", noise.verdict());
    }

    @Test
    void filesThatDoNotFit() {
        assertThrows(ArrayFileException.class, () -> identify(ActivationFunction.RELU, false, x, new float[3]));
        assertThrows(ArrayFileException.class, () -> identify(ActivationFunction.RELU, false, new float[0],
            new float[0]));
    }
}
