package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exact results for float64 against arbitrary precision, with all parameters that the oracle has. */
class WideFormulasTest {
    private static final BigDecimal RELATIVE = new BigDecimal(0x1p-66);
    private static final BigDecimal ROOT = new BigDecimal(0x1p-95);

    @ParameterizedTest
    @EnumSource
    void areExactTo66Bits(ActivationFunction function) {
        int known = 0;
        for (Oracle.Point point : Oracle.points(function)) {
            known += check(point, Order.VALUE, point.value()) + check(point, Order.DERIVATIVE, point.derivative())
                + check(point, Order.SECOND_DERIVATIVE, point.second());
        }
        boolean rounding = WideFormulas.of(function.activation(), Order.VALUE, -0.5) == null;
        int wanted = rounding ? 0 : 230;
        int found = known;
        assertTrue(known >= wanted, () -> "only " + found + " points of " + function);
    }

    private static int check(Oracle.Point point, Order order, Exact exact) {
        Wide got = point.type() == DType.FLOAT64 ? WideFormulas.of(point.activation(), order, point.x()) : null;
        if (got == null || exact.number() == null) {
            return 0;
        }
        BigDecimal sum = new BigDecimal(got.hi()).add(new BigDecimal(got.lo()));
        BigDecimal off = sum.subtract(exact.number()).abs();
        // Next to a root of f' or f'' sums of the order of 1 cancel, of which the last bits of about 100 are left.
        boolean wave = point.activation().function() == ActivationFunction.SNAKE;
        boolean root = order != Order.VALUE && (wave || Math.abs(point.x()) < 10) && Math.abs(got.hi()) < 1e-15;
        BigDecimal allowed = root ? ROOT : RELATIVE.multiply(exact.number().abs(), MathContext.DECIMAL64);
        assertTrue(off.compareTo(allowed) <= 0,
            () -> "%s %s at %s: %s, right is %s".formatted(point.activation(), order, point.x(),
                sum.round(MathContext.DECIMAL128), exact.text()));
        return 1;
    }
}
