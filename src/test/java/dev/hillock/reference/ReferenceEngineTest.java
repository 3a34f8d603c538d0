package dev.hillock.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference engine adds to the catalogue: orders, types, segments, strides and life cycle. */
class ReferenceEngineTest {
    private final Engine engine = Engines.named("reference");

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void softmaxOfCounting() {
        float[] y = engine.evaluate(RowFunction.SOFTMAX.activation(), 3, 0, 1, 2);
        assertArrayEquals(new float[] {0.0900f, 0.2447f, 0.6652f}, y, 5e-5f);
    }

    @Test
    void twoLayersByHand() {
        double[] z = {1 * 2 + -2 * 0 - 3, 1 * 2 + 5 * 0 + 0};
        double[] h = engine.evaluate(ActivationFunction.RELU.activation(), z);
        assertArrayEquals(new double[] {0, 2}, h);
        double[] y = engine.evaluate(ActivationFunction.SIGMOID.activation(), 1 * h[0] + 3 * h[1]);
        assertEquals(0.9975, y[0], 5e-5);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderOfEveryFunction(ActivationFunction function) {
        Activation f = function.activation();
        float[] x = {-2.5f, -0.0f, 0.75f, Float.NaN, Float.POSITIVE_INFINITY, 1e-40f};
        float[] dy = {1, -2, 0.5f, 1, 1, 3};
        for (Order order : Order.values()) {
            if (!order.definedFor(function)) {
                assertThrows(IllegalArgumentException.class,
                    () -> new Task.Elementwise(f, order, DType.FLOAT32, x.length));
                continue;
            }
            float[][] outputs = new float[order.outputs()][x.length];
            run(new Task.Elementwise(f, order, DType.FLOAT32, x.length),
                order.inputs() == 2 ? new float[][] {x, dy} : new float[][] {x}, outputs);
            for (int i = 0; i < x.length; i++) {
                float value = (float) f.value(x[i]);
                float derivative = (float) f.derivative(x[i]);
                float pullback = (float) (f.derivative(x[i]) * dy[i]);
                switch (order) {
                    case VALUE -> assertEquals(value, outputs[0][i]);
                    case DERIVATIVE -> assertEquals(derivative, outputs[0][i]);
                    case PULLBACK -> assertEquals(pullback, outputs[0][i]);
                    case SECOND_DERIVATIVE -> assertEquals((float) f.secondDerivative(x[i]), outputs[0][i]);
                    case PARAMETER_PULLBACK -> assertEquals(byFirstParameter(f, x[i]) * dy[i], outputs[0][i], 1e-6);
                    case VALUE_AND_DERIVATIVE -> {
                        assertEquals(value, outputs[0][i]);
                        assertEquals(derivative, outputs[1][i]);
                    }
                    case VALUE_AND_PULLBACK -> {
                        assertEquals(value, outputs[0][i]);
                        assertEquals(pullback, outputs[1][i]);
                    }
                }
            }
        }
    }

    /** ∂f/∂a by a difference; at infinity, where there is none, what the catalogue says. */
    private static double byFirstParameter(Activation f, double x) {
        double h = 1e-6;
        double slope = (f.with(f.a() + h).value(x) - f.with(f.a() - h).value(x)) / (2 * h);
        return Double.isInfinite(x) ? f.function().parameterDerivative(0, x, f.a(), f.b(), f.c()) : slope;
    }

    private void run(Task task, float[][] inputs, float[]... outputs) {
        try (Evaluation evaluation = engine.prepare(task)) {
            evaluation.run(segments(inputs), segments(outputs));
        }
    }

    private static MemorySegment[] segments(float[]... arrays) {
        MemorySegment[] segments = new MemorySegment[arrays.length];
        for (int i = 0; i < arrays.length; i++) {
            segments[i] = MemorySegment.ofArray(arrays[i]);
        }
        return segments;
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "LOGSUMEXP", "MAXOUT"})
    void rowsAlongAnyAxisAndInPlace(RowFunction function) {
        RowActivation f = function == RowFunction.MAXOUT ? function.with(3) : function.activation();
        float[] x = new float[2 * 3 * 4];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) Math.sin(i * i);
        }
        Task.Rowwise task = Task.Rowwise.along(f, Order.VALUE_AND_PULLBACK, DType.FLOAT32, new long[] {2, 3, 4}, 1);
        float[] dy = new float[(int) task.inputLength(1)];
        for (int i = 0; i < dy.length; i++) {
            dy[i] = 1 + i;
        }
        float[] y = new float[dy.length];
        float[] dx = x.clone();
        try (Evaluation evaluation = engine.prepare(task)) {
            MemorySegment shared = MemorySegment.ofArray(dx);
            evaluation.run(new MemorySegment[] {shared, MemorySegment.ofArray(dy)},
                new MemorySegment[] {MemorySegment.ofArray(y), shared});
        }
        for (int outer = 0; outer < 2; outer++) {
            for (int inner = 0; inner < 4; inner++) {
                double[] row = column(x, outer, 3, inner);
                int length = function.reduces() ? 1 : 3;
                double[] rowDy = column(dy, outer, length, inner);
                assertRow(f.value(row), column(y, outer, length, inner));
                assertRow(f.pullback(row, rowDy), column(dx, outer, 3, inner));
            }
        }
    }

    private static double[] column(float[] array, int outer, int length, int inner) {
        double[] row = new double[length];
        for (int i = 0; i < length; i++) {
            row[i] = array[(outer * length + i) * 4 + inner];
        }
        return row;
    }

    private static void assertRow(double[] expected, double[] got) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals((float) expected[i], (float) got[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void smallestSizes(int length) {
        assertEquals(length, engine.evaluate(ActivationFunction.MISH.activation(), new float[length]).length);
        Task task = new Task.Rowwise(RowFunction.LOGSUMEXP.activation(), Order.VALUE, DType.FLOAT32, 2, length, 1);
        float expected = length == 0 ? Float.NEGATIVE_INFINITY : 5;
        float[] x = new float[2 * length];
        java.util.Arrays.fill(x, 5);
        assertArrayEquals(new float[] {expected, expected}, engine.evaluate(task, new float[][] {x}));
    }

    @Test
    void offHeapOwnBuffersAndInPlace() {
        Task task = new Task.Elementwise(ActivationFunction.SQUARED_RELU.activation(), Order.VALUE, DType.FLOAT64, 3);
        double[] x = {-1, 2, 3};
        double[] y = {0, 4, 9};
        try (Evaluation evaluation = engine.prepare(task); Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, x);
            evaluation.run(segment, segment);
            assertArrayEquals(y, segment.toArray(ValueLayout.JAVA_DOUBLE));
            MemorySegment.copy(x, 0, evaluation.input(0), ValueLayout.JAVA_DOUBLE, 0, 3);
            assertThrows(IllegalStateException.class, engine.prepare(task)::timing);
            evaluation.run();
            assertArrayEquals(y, evaluation.output(0).toArray(ValueLayout.JAVA_DOUBLE));
            assertTrue(evaluation.timing().total() > 0);
        }
    }

    @Test
    void pullbacksMultiplyAsIeeeDoes() {
        Task task = new Task.Elementwise(ActivationFunction.RELU.activation(), Order.PULLBACK, DType.FLOAT32, 2);
        float[] dx = engine.evaluate(task, new float[] {-1, 1}, new float[] {1f / 0, 1f / 0});
        assertArrayEquals(new float[] {Float.NaN, Float.POSITIVE_INFINITY}, dx);
    }

    @Test
    void nothingRunsAfterClose() {
        Task task = new Task.Elementwise(ActivationFunction.MISH.activation(), Order.VALUE, DType.FLOAT32, 1);
        Evaluation evaluation = engine.prepare(task);
        Evaluation open = engine.prepare(task);
        evaluation.close();
        evaluation.close();
        assertEquals("this evaluation of mish is closed; prepare another",
            assertThrows(IllegalStateException.class, evaluation::run).getMessage());
        engine.close();
        assertThrows(IllegalStateException.class, () -> open.input(0));
        assertEquals("engine reference is closed; open another", assertThrows(IllegalStateException.class,
            () -> engine.prepare(task, Placement.RESIDENT, true)).getMessage());
    }

    @Test
    void thereIsOneDevice() {
        assertEquals("reference", Engines.open("reference", "cpu").name());
        assertThrows(EngineUnavailableException.class, () -> Engines.open("reference", "gpu"));
    }
}
