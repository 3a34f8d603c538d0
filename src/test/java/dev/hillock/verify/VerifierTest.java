package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.verify.BrokenEngine.Fault;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The judge is judged: engines that are broken on purpose must be found out, a right one must pass. */
class VerifierTest {
    private static final long SAMPLES = 15_000;
    private static final Activation SIGMOID = ActivationFunction.SIGMOID.activation();
    private static final Activation RELU = ActivationFunction.RELU.activation();

    private static List<Report> all(Fault fault, Activation activation, Order order) {
        try (Engine engine = new BrokenEngine(fault)) {
            return new Verifier(engine, SAMPLES, 1).verify(activation, order, DType.FLOAT32);
        }
    }

    private static Report only(Fault fault, Activation activation, Order order) {
        return all(fault, activation, order).getFirst();
    }

    private static List<Report> rows(Fault fault, RowActivation activation, Order order) {
        try (Engine engine = new BrokenEngine(fault)) {
            return new Verifier(engine, SAMPLES, 1).verify(activation, order, DType.FLOAT32);
        }
    }

    private static float up(float y, int steps) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(y) + steps);
    }

    @ParameterizedTest
    @EnumSource
    void aRightEngineKeepsItsPromise(ActivationFunction function) {
        for (Activation activation : Settings.of(function)) {
            for (Order order : Order.values()) {
                if (order.definedFor(function)) {
                    for (Report report : all(Fault.NONE, activation, order)) {
                        assertTrue(report.kept(), report::sentence);
                        assertTrue(report.maxUlp() <= 0.5 && report.maxMixed() <= 0.5, report::sentence);
                        assertTrue(report.samples() >= SAMPLES);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRightEngineKeepsItsPromiseForRows(RowFunction function) {
        for (RowActivation activation : Settings.of(function)) {
            for (Order order : new Order[] {Order.VALUE, Order.PULLBACK, Order.VALUE_AND_PULLBACK}) {
                for (Report report : rows(Fault.NONE, activation, order)) {
                    assertTrue(report.kept(), report::sentence);
                    assertTrue(report.maxUlp() <= 0.5 && report.maxMixed() <= 0.5, report::sentence);
                }
            }
        }
    }

    @Test
    void findsOneResultThatIsThreeUlpOff() {
        Report report = only(Fault.of((x, y) -> x == 0.5f ? up(y, 3) : y), SIGMOID, Order.VALUE);
        assertFalse(report.kept());
        assertTrue(report.maxUlp() > 2.4 && report.maxUlp() < 3.6, report::sentence);
        assertEquals("x=0.5", report.worst().input());
        assertEquals(Float.toString((float) SIGMOID.value(0.5)), report.worst().expected());
        assertTrue(report.sentence().startsWith("sigmoid value on broken: "), report::sentence);
        assertTrue(report.sentence().endsWith(" ULP at x=0.5 (got 0.62245953, expected 0.62245935), promised 2"),
            report::sentence);
    }

    @Test
    void letsTwoUlpPassWhereTwoArePromised() {
        Report report = only(Fault.of((x, y) -> x == 0.5f ? up(y, 1) : y), SIGMOID, Order.VALUE);
        assertTrue(report.kept(), report::sentence);
    }

    @Test
    void findsSwallowedNaN() {
        Report report = only(Fault.of((x, y) -> Float.isNaN(x) ? 0 : y), RELU, Order.VALUE);
        assertFalse(report.kept());
        assertTrue(report.wrongNaN() > 0);
        assertEquals("NaN", report.firstWrongNaN().expected());
        assertTrue(report.sentence().contains("wrong NaN, first at x=NaN (got 0.0, expected NaN)"), report::sentence);
    }

    @Test
    void findsNaNAtInfinity() {
        Activation silu = ActivationFunction.SILU.activation();
        Report report = only(Fault.of((x, y) -> Float.isInfinite(x) ? Float.NaN : y), silu, Order.DERIVATIVE);
        assertFalse(report.kept());
        assertTrue(report.wrongNaN() >= 2);
    }

    @Test
    void findsOverflowWhereTheResultIsFinite() {
        Activation squareplus = ActivationFunction.SQUAREPLUS.activation();
        Report report = only(Fault.of((x, y) -> x > 1e19f ? Float.POSITIVE_INFINITY : y), squareplus, Order.VALUE);
        assertFalse(report.kept());
        assertTrue(report.wrongInfinity() > 0, report::sentence);
    }

    @Test
    void findsALargeNumberWhereTheResultIsInfinite() {
        Fault saturated = Fault.of((x, y) -> Float.isInfinite(y) ? Float.MAX_VALUE : y);
        Report report = only(saturated, ActivationFunction.EXP.activation(), Order.VALUE);
        assertFalse(report.kept());
        assertTrue(report.wrongInfinity() > 0, report::sentence);
    }

    @ParameterizedTest
    @CsvSource({"RELU, 0, 1", "RELU6, 6, 1", "LEAKY_RELU, 0, 1", "SELU, 0, 1.050701", "HARD_SWISH, 3, 1.5",
        "HARD_SWISH, -3, -0.5", "HARDSHRINK, 0.5, 1", "HARD_TANH, -1, 1"})
    void findsTheWrongSideOfAKink(ActivationFunction function, float kink, float wrong) {
        Activation activation = function.activation();
        Report report = only(Fault.of((x, y) -> x == kink ? wrong : y), activation, Order.DERIVATIVE);
        assertFalse(report.kept());
        assertTrue(report.wrongKink() > 0, report::sentence);
        assertTrue(report.firstWrongKink().input().matches("x=-?" + Math.abs(kink)), report::sentence);
    }

    @ParameterizedTest
    @CsvSource({"1", "-1"})
    void findsTheWrongBranchNextToAKink(int side) {
        Activation step = ActivationFunction.BINARY_STEP.with(0.1);
        float next = side > 0 ? Math.nextUp(0.1f) : Math.nextDown(0.1f);
        Report report = only(Fault.of((x, y) -> x == next ? 1 - y : y), step, Order.VALUE);
        assertFalse(report.kept());
        assertEquals("x=" + next, report.worstMixed().input());
    }

    @Test
    void findsAKinkThatWasRoundedAcrossAnInput() {
        // The float nearest to 0.1 is more than 0.1, so the step is 1 there although the kink lies within half an ULP.
        Activation step = ActivationFunction.BINARY_STEP.with(0.1);
        Report report = only(Fault.of((x, y) -> x == 0.1f ? 0 : y), step, Order.VALUE);
        assertTrue(report.wrongKink() > 0, report::sentence);
    }

    @Test
    void findsZeroInsteadOfSubnormals() {
        Report report = only(Fault.of((x, y) -> Math.abs(y) < Float.MIN_NORMAL ? 0 : y),
            ActivationFunction.TANH.activation(), Order.VALUE);
        assertFalse(report.kept());
        assertTrue(report.maxUlp() > 1e6, report::sentence);
    }

    @Test
    void findsZeroInsteadOfSubnormalsInAFarTail() {
        Report report = only(Fault.of((x, y) -> Math.abs(y) < Float.MIN_NORMAL ? 0 : y),
            ActivationFunction.EXP.activation(), Order.VALUE);
        assertFalse(report.kept());
        assertTrue(report.maxMixed() > 1e4, report::sentence);
    }

    @Test
    void forgivesARootAndNotMore() {
        // silu' has its root at -1.2784645: there a rounding of an intermediate is many units of the result.
        Activation silu = ActivationFunction.SILU.activation();
        Fault shifted = Fault.of((x, y) -> Math.abs(x + 1.2784645f) < 1e-6f ? y + 0x1p-26f : y);
        Report forgiven = only(shifted, silu, Order.DERIVATIVE);
        assertTrue(forgiven.kept(), forgiven::sentence);
        assertTrue(forgiven.maxUlpAnywhere() > 1000, "it is far off in ULP");
        Fault further = Fault.of((x, y) -> Math.abs(x + 1.2784645f) < 1e-6f ? y + 0x1p-20f : y);
        Report refused = only(further, silu, Order.DERIVATIVE);
        assertFalse(refused.kept(), refused::sentence);
        assertTrue(refused.sentence().contains("ULP of mixed error at x=-1.278"), refused::sentence);
    }

    @Test
    void findsResultsOfTheRunBefore() {
        Fault stale = new Fault() {
            private boolean ran;

            @Override
            public void write(Task task, float[][] inputs, float[][] right, float[][] outputs) {
                if (!ran) {
                    kept = right[0].clone();
                }
                ran = true;
                System.arraycopy(kept, 0, outputs[0], 0, kept.length);
            }

            private float[] kept;
        };
        assertFalse(only(stale, SIGMOID, Order.VALUE).kept());
    }

    @Test
    void findsAnEngineThatWritesNothing() {
        Report report = only((task, inputs, right, outputs) -> { }, RELU, Order.DERIVATIVE);
        assertFalse(report.kept());
    }

    @Test
    void findsALastElementThatIsMissing() {
        Fault shorter = (task, inputs, right, outputs) ->
            System.arraycopy(right[0], 0, outputs[0], 0, right[0].length - 1);
        assertFalse(only(shorter, SIGMOID, Order.VALUE).kept());
    }

    @Test
    void findsResultsThatAreOneElementOff() {
        Fault off = (task, inputs, right, outputs) ->
            System.arraycopy(right[0], 0, outputs[0], 1, right[0].length - 1);
        assertFalse(only(off, SIGMOID, Order.VALUE).kept());
    }

    @Test
    void findsThatTheSecondOutputIsWrong() {
        Fault swapped = (task, inputs, right, outputs) -> {
            System.arraycopy(right[0], 0, outputs[0], 0, right[0].length);
            System.arraycopy(right[0], 0, outputs[1], 0, right[0].length);
        };
        List<Report> reports = all(swapped, SIGMOID, Order.VALUE_AND_DERIVATIVE);
        assertTrue(reports.getFirst().kept());
        assertEquals("derivative", reports.getLast().output());
        assertFalse(reports.getLast().kept());
        String beginning = "sigmoid value-and-derivative (its derivative) on broken: ";
        assertTrue(reports.getLast().sentence().startsWith(beginning), reports.getLast()::sentence);
    }

    @Test
    void findsAPullbackThatForgetsItsGradient() {
        Fault forgetful = (task, inputs, right, outputs) -> {
            for (int i = 0; i < right[0].length; i++) {
                outputs[0][i] = (float) SIGMOID.derivative(inputs[0][i]);
            }
        };
        assertFalse(only(forgetful, SIGMOID, Order.PULLBACK).kept());
    }

    @Test
    void letsAPullbackRoundTheDerivativeFirst() {
        for (ActivationFunction function : new ActivationFunction[] {ActivationFunction.EXP,
            ActivationFunction.SIGMOID, ActivationFunction.RELU}) {
            Activation activation = function.activation();
            Fault product = (task, inputs, right, outputs) -> {
                for (int i = 0; i < right[0].length; i++) {
                    outputs[0][i] = (float) activation.derivative(inputs[0][i]) * inputs[1][i];
                }
            };
            Report report = only(product, activation, Order.PULLBACK);
            assertTrue(report.kept(), report::sentence);
        }
    }

    @Test
    void findsASoftmaxWithoutItsMaximumSubtracted() {
        Fault naive = (task, inputs, right, outputs) -> {
            int n = (int) ((Task.Rowwise) task).length();
            int inner = (int) ((Task.Rowwise) task).inner();
            Fault.copy(right, outputs);
            for (int row = 0; inner == 1 && row < inputs[0].length; row += n) {
                float sum = 0;
                for (int i = row; i < row + n; i++) {
                    sum += (float) Math.exp(inputs[0][i]);
                }
                for (int i = row; i < row + n; i++) {
                    outputs[0][i] = (float) Math.exp(inputs[0][i]) / sum;
                }
            }
        };
        Report report = rows(naive, RowFunction.SOFTMAX.activation(), Order.VALUE).getFirst();
        assertFalse(report.kept());
        assertTrue(report.wrongNaN() > 0, report::sentence);
        String place = "x=.*, element \\d+ in row \\d+ of \\d+ elements";
        assertTrue(report.firstWrongNaN().input().matches(place), report::sentence);
    }

    @Test
    void findsASequentialSumOfALongRow() {
        Fault sequential = (task, inputs, right, outputs) -> {
            Fault.copy(right, outputs);
            int n = (int) ((Task.Rowwise) task).length();
            for (int row = 0; n == 65_537 && row < right[0].length; row += n) {
                double exact = 0;
                float sum = 0;
                float max = Float.NEGATIVE_INFINITY;
                for (int i = row; i < row + n; i++) {
                    max = Math.max(max, inputs[0][i]);
                }
                for (int i = row; i < row + n; i++) {
                    exact += Math.exp((double) inputs[0][i] - max);
                    sum += (float) Math.exp((double) inputs[0][i] - max);
                }
                for (int i = row; i < row + n; i++) {
                    outputs[0][i] = (float) (right[0][i] * exact / sum);
                }
            }
        };
        Report report = rows(sequential, RowFunction.SOFTMAX.activation(), Order.VALUE).getFirst();
        assertFalse(report.kept());
        assertEquals(0, report.wrongNaN() + report.wrongInfinity(), report::sentence);
    }

    @ParameterizedTest
    @EnumSource
    void findsOneWrongElementOfOneRow(RowFunction function) {
        for (Order order : new Order[] {Order.VALUE, Order.PULLBACK}) {
            Fault one = (task, inputs, right, outputs) -> {
                Fault.copy(right, outputs);
                int last = right[0].length - 1;
                outputs[0][last] = outputs[0][last] * 1.01f + 1e-3f;
            };
            Report report = rows(one, function.activation(), order).getFirst();
            assertFalse(report.kept(), report::sentence);
        }
    }

    @Test
    void findsRowsThatAreTakenAlongTheWrongAxis() {
        Fault transposed = (task, inputs, right, outputs) -> {
            Fault.copy(right, outputs);
            if (((Task.Rowwise) task).inner() > 1) {
                java.util.Arrays.fill(outputs[0], 1f / ((Task.Rowwise) task).length());
            }
        };
        assertFalse(rows(transposed, RowFunction.SOFTMAX.activation(), Order.VALUE).getFirst().kept());
    }

    @Test
    void checksSomebodysDataAndSaysWhereItIsWrong() {
        float[] x = {-1, 0, 1, 2};
        float[] y = {0, 0, 1, 3};
        Task task = new Task.Elementwise(RELU, Order.VALUE, DType.FLOAT32, 4);
        try (Engine engine = new BrokenEngine(Fault.NONE)) {
            Report report = new Verifier(engine).check(task, new MemorySegment[] {MemorySegment.ofArray(x)},
                new MemorySegment[] {MemorySegment.ofArray(y)}).getFirst();
            assertFalse(report.kept());
            assertEquals("x=2.0 (got 3.0, expected 2.0)", report.worst().toString());
            assertEquals(4, report.samples());
            assertThrows(IllegalArgumentException.class, () -> new Verifier(engine).check(task,
                new MemorySegment[] {MemorySegment.ofArray(new float[3])},
                new MemorySegment[] {MemorySegment.ofArray(y)}));
        }
    }

    @Test
    void checksTheFirstAndTheLastOfALongRun() {
        int n = 10 * Comparison.PIECE + 7;
        float[] x = new float[n];
        float[] y = new float[n];
        y[n - 1] = 5;
        Task task = new Task.Elementwise(RELU, Order.VALUE, DType.FLOAT32, n);
        try (Engine engine = new BrokenEngine(Fault.NONE)) {
            Comparison some = Comparison.of(engine, task, 3 * Comparison.PIECE);
            some.add(new MemorySegment[] {MemorySegment.ofArray(x)}, new MemorySegment[] {MemorySegment.ofArray(y)});
            Report report = some.reports().getFirst();
            assertEquals(2 * Comparison.PIECE + 7, report.samples());
            assertFalse(report.kept());
        }
    }

    @Test
    void holdsDoublesToAgreement() {
        Activation mish = ActivationFunction.MISH.activation();
        try (Engine engine = dev.hillock.engine.Engines.named("reference")) {
            Report report = new Verifier(engine, 20_000, 1).verify(mish, Order.VALUE, DType.FLOAT64).getFirst();
            assertTrue(report.kept(), report::sentence);
            assertEquals("float64", report.type());
            assertEquals(Comparison.AGREEMENT.value(), report.promisedUlp());
            double[] x = {1};
            double[] y = {(float) mish.value(1)};
            Task task = new Task.Elementwise(mish, Order.VALUE, DType.FLOAT64, 1);
            Report rounded = new Verifier(engine).check(task, new MemorySegment[] {MemorySegment.ofArray(x)},
                new MemorySegment[] {MemorySegment.ofArray(y)}).getFirst();
            assertFalse(rounded.kept(), "a float is no double");
        }
    }

    @Test
    void reportsAreRecordsForJson() {
        Report report = only(Fault.of((x, y) -> Float.isNaN(x) ? 0 : y), RELU, Order.VALUE);
        Gson gson = new Gson();
        assertEquals(report, gson.fromJson(gson.toJson(report), Report.class));
        assertNull(report.firstWrongInfinity());
    }

    @Test
    void findsTheSameWithAnyNumberOfCores() {
        Fault rough = Fault.of((x, y) -> up(y, (Float.floatToRawIntBits(x) & 7) == 0 ? 1 : 0));
        assertEquals(only(rough, SIGMOID, Order.VALUE), only(rough, SIGMOID, Order.VALUE));
    }
}
