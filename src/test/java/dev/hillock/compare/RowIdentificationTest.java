package dev.hillock.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.NpyWriter;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of softmax and its family made here, by formulas of float32 as people write them. */
class RowIdentificationTest {
    private static final int ROWS = 30;
    private static final int COLUMNS = 20;

    @TempDir
    private Path folder;

    private float[] x = numbers(3);

    private static float[] numbers(double scale) {
        Random random = new Random(5);
        float[] x = new float[ROWS * COLUMNS];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (scale * random.nextGaussian());
        }
        return x;
    }

    private NpyArray file(String name, float[] values, long... shape) {
        Path file = folder.resolve(name);
        try (NpyWriter writer = NpyWriter.create(file, new NpyHeader(DType.FLOAT32, shape))) {
            writer.write(0, MemorySegment.ofArray(values));
            writer.commit();
        }
        return NpyArray.open(file);
    }

    private Identification identify(RowActivation asked, int axis, float[] results, long... shape) {
        try (NpyArray in = file("x.npy", x, ROWS, COLUMNS); NpyArray out = file("y.npy", results, shape)) {
            return Identification.of(asked, axis, in, out);
        }
    }

    private Identification identify(RowActivation asked, float[] results) {
        return identify(asked, -1, results, ROWS, COLUMNS);
    }

    /** f of each row along the last axis. */
    private float[] rows(UnaryOperator<float[]> f) {
        float[] y = new float[x.length];
        for (int r = 0; r < ROWS; r++) {
            float[] row = java.util.Arrays.copyOfRange(x, r * COLUMNS, (r + 1) * COLUMNS);
            System.arraycopy(f.apply(row), 0, y, r * COLUMNS, COLUMNS);
        }
        return y;
    }

    private static float[] softmax(float[] row, float shift, float temperature) {
        float sum = 0;
        float[] y = new float[row.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = (float) Math.exp((row[i] - shift) / temperature);
            sum += y[i];
        }
        for (int i = 0; i < y.length; i++) {
            y[i] /= sum;
        }
        return y;
    }

    private static float max(float[] row) {
        float max = row[0];
        for (float v : row) {
            max = Math.max(max, v);
        }
        return max;
    }

    @Test
    void rightOnesAreRight() {
        Identification found = identify(RowFunction.SOFTMAX.activation(), rows(row -> softmax(row, max(row), 1)));
        assertTrue(found.kept(), found.toString());
        assertEquals("it is softmax along axis 1, every result is as near as Hillock promises", found.verdict());
    }

    @Test
    void anotherAxisIsNoticed() {
        float[] y = rows(row -> softmax(row, max(row), 1));
        Identification found = identify(RowFunction.SOFTMAX.activation(), 0, y, ROWS, COLUMNS);
        assertFalse(found.kept());
        assertTrue(found.verdict().startsWith("it is not softmax along axis 0 but softmax along axis 1"),
            found.verdict());
    }

    @Test
    void theWrongTemperatureIsNoticed() {
        float[] y = rows(row -> softmax(row, max(row), 2));
        Identification found = identify(RowFunction.SOFTMAX.with(0.5), y);
        assertTrue(found.verdict().contains("but softmax(temperature=2"), found.verdict());
    }

    @Test
    void overflowAndUnderflowAreKnown() {
        x = numbers(60);
        Identification found = identify(RowFunction.SOFTMAX.activation(), rows(row -> softmax(row, 0, 1)));
        assertFalse(found.kept());
        assertTrue(found.verdict().contains("exp overflows"), found.verdict());

        found = identify(RowFunction.LOG_SOFTMAX.activation(), rows(row -> {
            float[] y = softmax(row, max(row), 1);
            for (int i = 0; i < y.length; i++) {
                y[i] = (float) Math.log(y[i]);
            }
            return y;
        }));
        assertFalse(found.kept());
        assertTrue(found.verdict().contains("as the logarithm of softmax"), found.verdict());
    }

    @Test
    void otherFunctionsAreNoticed() {
        float[] y = rows(row -> softmax(row, max(row), 1));
        assertEquals("softmax along axis 1", identify(RowFunction.LOG_SOFTMAX.activation(), y).is());
        float[] sigmoid = x.clone();
        for (int i = 0; i < x.length; i++) {
            sigmoid[i] = (float) (1 / (1 + Math.exp(-x[i])));
        }
        assertEquals("sigmoid of each element", identify(RowFunction.SOFTMAX.activation(), sigmoid).is());
        Identification nothing = identify(RowFunction.SOFTMAX.activation(), numbers(1));
        assertNull(nothing.is());
        assertTrue(nothing.verdict().contains("neither softmax along axis 1 nor anything else"), nothing.verdict());
    }

    @Test
    void bfloat16IsRecognised() {
        float[] y = rows(row -> softmax(row, max(row), 1));
        for (int i = 0; i < y.length; i++) {
            y[i] = Float.intBitsToFloat(Float.floatToRawIntBits(y[i]) + 0x8000 & 0xFFFF0000);
        }
        Identification found = identify(RowFunction.SOFTMAX.activation(), y);
        assertTrue(found.verdict().endsWith("rounded to bfloat16"), found.verdict());
    }

    @Test
    void functionsThatReduceHaveTheirShape() {
        float[] y = new float[ROWS];
        for (int r = 0; r < ROWS; r++) {
            double sum = 0;
            for (int i = 0; i < COLUMNS; i++) {
                sum += Math.exp(x[r * COLUMNS + i]);
            }
            y[r] = (float) Math.log(sum);
        }
        assertTrue(identify(RowFunction.LOGSUMEXP.activation(), -1, y, ROWS).kept());
        String message = assertThrows(ArrayFileException.class, () ->
            identify(RowFunction.LOGSUMEXP.activation(), -1, y, 1, ROWS)).getMessage();
        assertTrue(message.contains("has shape (1, 30), but logsumexp along axis 1 of x of shape (30, 20) has shape "
            + "(30,)"), message);
    }
}
