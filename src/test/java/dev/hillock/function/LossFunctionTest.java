package dev.hillock.function;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The losses of a row and a target against results of arbitrary precision. */
class LossFunctionTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    static Stream<Oracle.Targeted> losses() {
        return Oracle.losses().stream();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void lossesAreExact(Oracle.Targeted row) {
        Loss loss = row.loss();
        check(row, "loss", row.value(), loss.value(row.x(), row.target()), 0);
        double[] dx = loss.pullback(row.x(), row.target(), row.dy());
        double[] y = RowFunction.SOFTMAX.activation().value(row.x());
        for (int i = 0; i < dx.length; i++) {
            // of a smoothed target two terms of about this size may cancel
            double size = loss.labelSmoothing() == 0 ? 0 : Math.abs(row.dy()) * (y[i] + loss.labelSmoothing());
            check(row, "dx[" + i + "]", row.dx()[i], dx[i], size);
        }
    }

    private static void check(Oracle.Targeted row, String what, Exact exact, double got, double size) {
        double cancelled = size * Math.ulp(1.0) / Exact.ulp(got, DType.FLOAT64);
        double bound = Double.isFinite(cancelled) ? 4 * (1 + cancelled) : 4;
        double ulps = exact.ulps(got, DType.FLOAT64);
        assertTrue(ulps <= bound, () -> "%s, %s: %s for %s, %.1f ULP of float64".formatted(row, what, got, exact.text(),
            ulps));
        if (row.type() == DType.FLOAT32) {
            double single = exact.ulps((float) got, DType.FLOAT32);
            assertTrue(single <= 0.501, () -> "%s, %s: %s for %s, %.4f ULP of float32".formatted(row, what, got,
                exact.text(), single));
        }
    }

    @Test
    void keepsTheDigitsOfASmallLoss() {
        Loss loss = LossFunction.CROSS_ENTROPY.loss();
        double tiny = Math.exp(-200);
        assertEquals(tiny, loss.value(new double[] {200, 0}, 0), 2 * Math.ulp(tiny));
        assertArrayEquals(new double[] {-tiny, tiny}, loss.pullback(new double[] {200, 0}, 0, 1), 2 * Math.ulp(tiny));
    }

    @Test
    void infinitiesAreWhatSoftmaxTendsTo() {
        Loss loss = LossFunction.CROSS_ENTROPY.loss();
        assertEquals(INF, loss.value(new double[] {0, -INF}, 1));
        assertArrayEquals(new double[] {1, -1}, loss.pullback(new double[] {0, -INF}, 1, 1));
        assertEquals(0, loss.value(new double[] {0, -INF}, 0));
        assertTrue(Double.isNaN(loss.value(new double[] {0, INF}, 1)));
        assertTrue(Double.isNaN(loss.value(new double[] {-INF, -INF}, 1)));
        Loss smooth = LossFunction.CROSS_ENTROPY.with(0.1);
        assertEquals(INF, smooth.value(new double[] {0, -INF}, 0));
        assertEquals(INF, LossFunction.CROSS_ENTROPY.with(1).value(new double[] {0, -INF}, 0));
        double far = Double.MAX_VALUE;
        assertEquals(0.04 * far, smooth.value(new double[] {far, -far, far, far, far}, 0), 0x1p-40 * far);
    }

    @Test
    void aUniformTargetLeavesEqualScoresAlone() {
        assertArrayEquals(new double[3], LossFunction.CROSS_ENTROPY.with(1).pullback(new double[] {2, 2, 2}, 1, 1));
    }

    @Test
    void smoothingIsAShare() {
        assertEquals("cross_entropy: label_smoothing must be between 0 and 1 but was 1.5",
            assertThrows(IllegalArgumentException.class, () -> LossFunction.CROSS_ENTROPY.with(1.5)).getMessage());
    }
}
