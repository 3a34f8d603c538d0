package dev.hillock.function;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue's formulas against results of arbitrary precision, which share nothing with them. */
class CatalogueTest {
    private static final double NEAR = 8;

    @ParameterizedTest
    @EnumSource
    void formulasAreExactToAFewUnits(ActivationFunction function) {
        Worst value = new Worst(4);
        Worst derivative = new Worst(8);
        for (Oracle.Point point : Oracle.points(function)) {
            Activation f = point.activation();
            double x = point.x();
            double slope = f.derivative(x);
            value.meet(point, point.value(), f.value(x), slope);
            derivative.meet(point, point.derivative(), slope, secondDerivative(f, x));
        }
        assertAll(value::check, derivative::check);
    }

    /** f'' by differences to whichever side has no kink. */
    private static double secondDerivative(Activation f, double x) {
        double h = 1024 * Math.ulp(x);
        double middle = f.derivative(x);
        return Math.min(Math.abs(f.derivative(x + h) - middle), Math.abs(middle - f.derivative(x - h))) / h;
    }

    /** The worst points met, in three measures. */
    private static final class Worst {
        private final double bound;
        private double ulps;
        private double mixed;
        private double single;
        private String ulpsAt = "";
        private String mixedAt = "";
        private String singleAt = "";

        Worst(double bound) {
            this.bound = bound;
        }

        void meet(Oracle.Point point, Exact exact, double got, double slope) {
            double error = exact.ulps(got, DType.FLOAT64);
            double unit = Exact.ulp(exact.rounded(DType.FLOAT64), DType.FLOAT64);
            double inherited = Math.abs(slope) * (Exact.ulp(point.x(), DType.FLOAT64) / 2) / unit;
            double here = error == 0 ? 0 : inherited < Double.POSITIVE_INFINITY ? error / (1 + inherited) : error;
            double condition = Math.abs(point.x() * slope / exact.rounded(DType.FLOAT64));
            if (!(condition > NEAR) && error > ulps) {
                ulps = error;
                ulpsAt = at(point, exact, got);
            }
            if (here > mixed) {
                mixed = here;
                mixedAt = at(point, exact, got);
            }
            double rounded = point.type() == DType.FLOAT32 ? exact.ulps((float) got, DType.FLOAT32) : 0;
            if (rounded > single) {
                single = rounded;
                singleAt = at(point, exact, got);
            }
        }

        private static String at(Oracle.Point point, Exact exact, double got) {
            return "%s at %s %s: %s for %s".formatted(point.activation(), point.type(), point.x(), got, exact.text());
        }

        void check() {
            assertTrue(ulps <= bound, () -> "%.2f ULP of float64: %s".formatted(ulps, ulpsAt));
            assertTrue(mixed <= 4, () -> "mixed error %.2f: %s".formatted(mixed, mixedAt));
            assertTrue(single <= 0.501, () -> "%.4f ULP of float32: %s".formatted(single, singleAt));
        }
    }
}
