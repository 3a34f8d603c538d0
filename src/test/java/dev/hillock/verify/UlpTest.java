package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlpTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Property(tries = 20_000)
    void agreesWithDecimalArithmetic(@ForAll int bits, @ForAll @IntRange(min = -50, max = 50) int off,
                                     @ForAll @IntRange(min = -999, max = 999) int thousandths) {
        float near = Float.intBitsToFloat(bits);
        float got = Float.intBitsToFloat(bits + off);
        if (!Float.isFinite(near) || !Float.isFinite(got) || Math.abs(near) == Float.MAX_VALUE) {
            return;
        }
        double exact = near + thousandths / 1000.0 * (Math.nextUp(Math.abs(near)) - Math.abs(near));
        float rounded = (float) exact;
        BigDecimal unit = new BigDecimal(Math.nextUp(Math.abs(rounded))).subtract(new BigDecimal(Math.abs(rounded)));
        BigDecimal error = new BigDecimal(got).subtract(new BigDecimal(exact)).abs();
        double expected = error.divide(unit, MathContext.DECIMAL128).doubleValue();
        assertEquals(expected, Ulp.distance(got, exact), 1e-12 * (1 + expected));
    }

    @Property(tries = 5000)
    void neighboursAreOneUnitApart(@ForAll int bits) {
        float x = Float.intBitsToFloat(bits);
        if (Float.isFinite(x) && Math.abs(x) < Float.MAX_VALUE) {
            float above = Math.copySign(Math.nextUp(Math.abs(x)), x);
            assertEquals(0, Ulp.distance(x, (double) x));
            assertEquals(1, Ulp.distance(above, (double) x));
            assertTrue(Ulp.distance(x, (double) above) <= 1);
        }
    }

    @Test
    void countsSubnormalsInTheSmallestOfThem() {
        assertEquals(1, Ulp.distance(0f, 0x1p-149));
        assertEquals(3, Ulp.distance(0f, 3 * 0x1p-149));
        assertEquals(0.25, Ulp.distance(0f, 0x1p-151));
        assertEquals(0x1p23, Ulp.distance(0f, Float.MIN_NORMAL), "a lost normal number is no small error");
        assertEquals(1, Ulp.distance(Double.MIN_VALUE, 0.0));
    }

    @Test
    void doesNotLookAtTheSignOfZero() {
        assertEquals(0, Ulp.distance(-0f, 0.0));
        assertEquals(0, Ulp.distance(0f, -0.0));
        assertEquals(0, Ulp.distance(0.0, -0.0));
        assertEquals(2, Ulp.distance(-Float.MIN_VALUE, (double) Float.MIN_VALUE));
    }

    @Test
    void continuesTheRangeByOneBinade() {
        double limit = 0x1p128;
        assertEquals(0, Ulp.distance(Float.POSITIVE_INFINITY, limit));
        assertEquals(0, Ulp.distance(Float.POSITIVE_INFINITY, 1e300));
        assertEquals(1, Ulp.distance(Float.POSITIVE_INFINITY, (double) Float.MAX_VALUE));
        assertEquals(1, Ulp.distance(Float.MAX_VALUE, limit));
        assertEquals(3, Ulp.distance(Float.MAX_VALUE, limit + 2 * 0x1p104));
        assertEquals(0x1p23, Ulp.distance(Float.NEGATIVE_INFINITY, -0x1p127));
        assertEquals(INFINITE, Ulp.distance(Float.POSITIVE_INFINITY, 0x1.fp126));
        assertEquals(INFINITE, Ulp.distance(Float.MAX_VALUE, 1e300));
        assertEquals(INFINITE, Ulp.distance(Float.MAX_VALUE, INFINITE));
        assertEquals(INFINITE, Ulp.distance(Float.NEGATIVE_INFINITY, (double) Float.MAX_VALUE));
        assertEquals(1, Ulp.distance(Double.POSITIVE_INFINITY, Double.MAX_VALUE));
        assertEquals(1, Ulp.distance(Double.MAX_VALUE, Double.POSITIVE_INFINITY));
        assertEquals(INFINITE, Ulp.distance(1.0, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1e-40, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void keepsNaNInfinitelyFarFromNumbers(double number) {
        assertEquals(INFINITE, Ulp.distance(Float.NaN, number));
        assertEquals(INFINITE, Ulp.distance((float) number, Double.NaN));
        assertEquals(INFINITE, Ulp.distance(Double.NaN, number));
        assertEquals(0, Ulp.distance(Float.NaN, Double.NaN));
    }

    @Test
    void keepsInfinitiesApart() {
        assertEquals(0, Ulp.distance(Float.POSITIVE_INFINITY, INFINITE));
        assertEquals(INFINITE, Ulp.distance(Float.NEGATIVE_INFINITY, INFINITE));
        assertEquals(INFINITE, Ulp.distance(0f, INFINITE));
    }

    @Test
    void stepsByHalfAUnitOfFloatAndAWholeOneOfDouble() {
        assertEquals(0x1p-24, Ulp.step(DType.FLOAT32, 1));
        assertEquals(0x1p-150, Ulp.step(DType.FLOAT32, 0));
        assertEquals(0x1p-52, Ulp.step(DType.FLOAT64, 1));
        assertEquals(0, Ulp.step(DType.FLOAT32, Double.NEGATIVE_INFINITY));
        assertEquals(0, Ulp.step(DType.FLOAT64, Double.NaN));
    }
}
