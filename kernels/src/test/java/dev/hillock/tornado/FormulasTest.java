package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.device.Coefficients;
import dev.hillock.engine.DType;
import dev.hillock.function.ActivationFunction;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The formulas on the plain JVM, without a device, against results of arbitrary precision. A function without a case
 * fails here.
 */
class FormulasTest {
    private static final double NEAR = 8;

    @ParameterizedTest
    @EnumSource
    void formulasAreExactToAFewUnits(ActivationFunction function) {
        Worst value = new Worst(5);
        Worst derivative = new Worst(8);
        for (Oracle.Point point : Oracle.points(function)) {
            if (point.type() == DType.FLOAT32) {
                int code = function.code();
                float x = (float) point.x();
                Coefficients k = Coefficients.of(point.activation());
                double slope = point.activation().derivative(x);
                value.meet(point, point.value(),
                    Formulas.kValue(code, x, k.a(), k.b(), k.c(), k.d(), k.e(), k.f()), slope);
                derivative.meet(point, point.derivative(),
                    Formulas.kDerivative(code, x, k.a(), k.b(), k.c(), k.d(), k.e(), k.f()), curvature(point));
            }
        }
        if (Boolean.getBoolean("hillock.print")) {
            System.out.printf("%-18s %s %s%n", function.id(), value, derivative);
        }
        assertAll(value::check, derivative::check);
    }

    /** f'' by differences to whichever side has no kink. */
    private static double curvature(Oracle.Point point) {
        double h = Math.ulp((float) point.x()) / 2;
        double middle = point.activation().derivative(point.x());
        return Math.min(Math.abs(point.activation().derivative(point.x() + h) - middle),
            Math.abs(middle - point.activation().derivative(point.x() - h))) / h;
    }

    /** The worst points met: in ULP where the condition number is small, and in the mixed error everywhere. */
    private static final class Worst {
        private final double bound;
        private double ulps;
        private double mixed;
        private String ulpsAt = "";
        private String mixedAt = "";

        Worst(double bound) {
            this.bound = bound;
        }

        void meet(Oracle.Point point, Exact exact, float got, double slope) {
            double error = exact.ulps(got, DType.FLOAT32);
            double unit = Exact.ulp(exact.rounded(DType.FLOAT32), DType.FLOAT32);
            double inherited = Math.abs(slope) * (Exact.ulp(point.x(), DType.FLOAT32) / 2) / unit;
            double here = error == 0 ? 0 : inherited < Double.POSITIVE_INFINITY ? error / (1 + inherited) : error;
            double condition = Math.abs(point.x() * slope / exact.rounded(DType.FLOAT32));
            if (!(condition > NEAR) && error > ulps) {
                ulps = error;
                ulpsAt = at(point, exact, got);
            }
            if (here > mixed) {
                mixed = here;
                mixedAt = at(point, exact, got);
            }
        }

        private static String at(Oracle.Point point, Exact exact, float got) {
            return "%s at %s: %s for %s".formatted(point.activation(), point.x(), got, exact.text());
        }

        void check() {
            assertTrue(ulps <= bound, () -> "%.2f ULP: %s".formatted(ulps, ulpsAt));
            assertTrue(mixed <= bound, () -> "mixed error %.2f: %s".formatted(mixed, mixedAt));
        }

        @Override
        public String toString() {
            return "%6.2f ULP %6.2f mixed".formatted(ulps, mixed);
        }
    }
}
