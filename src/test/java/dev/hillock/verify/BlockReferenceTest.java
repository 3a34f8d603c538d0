package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The quick reference against arbitrary precision, and against the catalogue where the oracle has no points. */
class BlockReferenceTest {
    private static final double RELATIVE = 0x1p-40;
    private static final double BEYOND = 0x1p129;

    @ParameterizedTest
    @EnumSource
    void isExactTo40Bits(ActivationFunction function) {
        int points = 0;
        for (Oracle.Point point : Oracle.points(function)) {
            if (point.type() == DType.FLOAT32) {
                check(point, Order.VALUE, point.value());
                check(point, Order.DERIVATIVE, point.derivative());
                check(point, Order.SECOND_DERIVATIVE, point.second());
                points++;
            }
        }
        assertTrue(points > 200, () -> "few points for " + function);
    }

    private static void check(Oracle.Point point, Order order, Exact exact) {
        double got = look(new BlockReference(point.activation(), order), (float) point.x());
        String what = "%s %s at %s: %s, right is %s".formatted(point.activation(), order, point.x(), got, exact.text());
        if (exact.number() == null) {
            assertEquals(exact.rounded(DType.FLOAT64), got, what);
            return;
        }
        if (exact.number().abs().doubleValue() >= BEYOND) {
            assertTrue(Math.abs(got) >= BEYOND, what);
            return;
        }
        // What one place of a double x = 1 does to a result near a root is no error of the formula.
        double root = Double.isFinite(point.x()) ? 0x1p-50 * Math.abs(slope(point, order) * point.x()) : 0;
        double off = new BigDecimal(got).subtract(exact.number()).abs().doubleValue();
        assertTrue(off <= RELATIVE * Math.max(exact.number().abs().doubleValue(), Float.MIN_VALUE) + root, what);
    }

    private static double slope(Oracle.Point point, Order order) {
        if (order == Order.VALUE) {
            return point.activation().derivative(point.x());
        }
        DoubleUnaryOperator f = ElementwiseComparison.function(point.activation(), order);
        double h = Math.ulp((float) point.x());
        double middle = f.applyAsDouble(point.x());
        return Math.min(Math.abs(f.applyAsDouble(point.x() + h) - middle),
            Math.abs(middle - f.applyAsDouble(point.x() - h))) / h;
    }

    private static double look(BlockReference reference, float x) {
        int bits = Float.floatToRawIntBits(x);
        reference.look((bits & 0xffff_ffffL) / BlockReference.SIZE);
        return reference.exact()[bits & BlockReference.SIZE - 1];
    }

    @ParameterizedTest
    @EnumSource
    void isTheCataloguesFunction(ActivationFunction function) {
        SplittableRandom random = new SplittableRandom(7);
        for (Order order : new Order[] {Order.VALUE, Order.DERIVATIVE, Order.SECOND_DERIVATIVE}) {
            Activation activation = function.activation();
            DoubleUnaryOperator f = ElementwiseComparison.function(activation, order);
            BlockReference reference = new BlockReference(activation, order);
            for (int trial = 0; trial < 2_000; trial++) {
                long block = random.nextInt(1 << 20);
                reference.look(block);
                for (int k = 0; k < 20; k++) {
                    int i = k == 0 ? 0 : k == 1 ? BlockReference.SIZE - 1 : random.nextInt(BlockReference.SIZE);
                    float x = Float.intBitsToFloat((int) (block * BlockReference.SIZE + i));
                    check(activation + " " + order + " at " + x, f.applyAsDouble(x), reference, i);
                }
            }
        }
    }

    private static void check(String where, double right, BlockReference reference, int i) {
        double got = reference.exact()[i];
        double off = Math.abs(got - right);
        boolean good = Double.compare(got, right) == 0 || off <= 0x1p-41 * Math.max(Math.abs(right), Float.MIN_VALUE)
            || Math.min(Math.abs(got), Math.abs(right)) >= BEYOND;
        assertTrue(good, () -> where + ": " + got + ", the catalogue has " + right);
        if (reference.unit() > 0) {
            assertEquals(Ulp.unit(DType.FLOAT32, right), reference.unit(), where);
        }
    }
}
