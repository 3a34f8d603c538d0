package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verifier of losses lets the right pass and finds what is wrong. */
class LossComparisonTest {
    private static final List<Order> ORDERS = List.of(Order.VALUE, Order.PULLBACK, Order.VALUE_AND_PULLBACK);

    @Test
    void aRightEngineKeepsItsPromise() {
        try (Engine reference = Engines.named("reference")) {
            for (Loss loss : Settings.of(LossFunction.CROSS_ENTROPY)) {
                for (Order order : ORDERS) {
                    for (Report report : new Verifier(reference, 2000, 1).verify(loss, order, DType.FLOAT32)) {
                        assertTrue(report.kept(), report::sentence);
                        assertTrue(report.maxUlp() <= 0.5 && report.maxMixed() <= 0.5, report::sentence);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongNumberIsFound(Reduction reduction) {
        float[] x = {0.5f, -1, 2, 3, 1, 0.25f};
        int[] targets = {2, 1};
        double[] first = {0.5, -1, 2};
        double[] second = {3, 1, 0.25};
        Loss loss = LossFunction.CROSS_ENTROPY.loss();
        double a = loss.value(first, 2);
        double b = loss.value(second, 1);
        float[] right = switch (reduction) {
            case NONE -> new float[] {(float) a, (float) b};
            case SUM -> new float[] {(float) (a + b)};
            case MEAN -> new float[] {(float) ((a + b) / 2)};
        };
        Task.Targeted task = new Task.Targeted(loss, Order.VALUE, DType.FLOAT32, 2, 3, 1, -100, reduction);
        assertTrue(kept(task, x, targets, right));
        right[right.length - 1] *= 1 + 0x1p-20f;
        assertFalse(kept(task, x, targets, right));
    }

    @Test
    void aGradientOfAnotherTargetIsFound() {
        double[] x = {0.5, -1, 2};
        Loss loss = LossFunction.CROSS_ENTROPY.with(0.1);
        Task.Targeted task = new Task.Targeted(loss, Order.PULLBACK, DType.FLOAT32, 1, 3, 1, -100, Reduction.MEAN);
        for (int target = 0; target < 3; target++) {
            float[] dx = new float[3];
            for (int i = 0; i < 3; i++) {
                dx[i] = (float) loss.pullback(x, target, 3)[i];
            }
            Comparison comparison;
            try (Engine reference = Engines.named("reference")) {
                comparison = Comparison.of(reference, task);
            }
            comparison.add(new MemorySegment[] {floats(0.5f, -1, 2), floats(3), MemorySegment.ofArray(new int[] {1})},
                new MemorySegment[] {MemorySegment.ofArray(dx)});
            assertTrue(comparison.reports().getFirst().kept() == (target == 1));
        }
    }

    private static MemorySegment floats(float... values) {
        return MemorySegment.ofArray(values);
    }

    private static boolean kept(Task.Targeted task, float[] x, int[] targets, float[] losses) {
        try (Engine reference = Engines.named("reference")) {
            Comparison comparison = Comparison.of(reference, task);
            comparison.add(new MemorySegment[] {floats(x), MemorySegment.ofArray(targets)},
                new MemorySegment[] {floats(losses)});
            return comparison.reports().getFirst().kept();
        }
    }
}
