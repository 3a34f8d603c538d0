package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.device.Coefficients;
import dev.hillock.engine.DType;
import dev.hillock.function.ActivationFunction;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
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
        Worst value = new Worst(DType.FLOAT32, 5);
        Worst derivative = new Worst(DType.FLOAT32, 8);
        Worst second = new Worst(DType.FLOAT32, 12);
        int code = function.code();
        for (Oracle.Point point : points(function, DType.FLOAT32)) {
            float x = (float) point.x();
            Coefficients k = Coefficients.of(point.activation(), DType.FLOAT32);
            float a = (float) k.a();
            float b = (float) k.b();
            float c = (float) k.c();
            float d = (float) k.d();
            float e = (float) k.e();
            float f = (float) k.f();
            value.meet(point, point.value(), Formulas.kValue(code, x, a, b, c, d, e, f), slope(point));
            derivative.meet(point, point.derivative(), Formulas.kDerivative(code, x, a, b, c, d, e, f),
                slope(point, point.activation()::derivative));
            second.meet(point, point.second(), Formulas.kSecond(code, x, a, b, c, d, e, f),
                slope(point, point.activation()::secondDerivative));
        }
        check(function, value, derivative, second);
    }

    @ParameterizedTest
    @EnumSource
    void theyAreAsExactInDoubles(ActivationFunction function) {
        Worst value = new Worst(DType.FLOAT64, 5);
        Worst derivative = new Worst(DType.FLOAT64, 8);
        Worst second = new Worst(DType.FLOAT64, 12);
        int code = function.code();
        for (Oracle.Point point : points(function, DType.FLOAT64)) {
            double x = point.x();
            Coefficients k = Coefficients.of(point.activation(), DType.FLOAT64);
            value.meet(point, point.value(),
                DoubleFormulas.kValue(code, x, k.a(), k.b(), k.c(), k.d(), k.e(), k.f()), slope(point));
            derivative.meet(point, point.derivative(),
                DoubleFormulas.kDerivative(code, x, k.a(), k.b(), k.c(), k.d(), k.e(), k.f()),
                slope(point, point.activation()::derivative));
            second.meet(point, point.second(),
                DoubleFormulas.kSecond(code, x, k.a(), k.b(), k.c(), k.d(), k.e(), k.f()),
                slope(point, point.activation()::secondDerivative));
        }
        check(function, value, derivative, second);
    }

    private static List<Oracle.Point> points(ActivationFunction function, DType type) {
        return Oracle.points(function).stream().filter(point -> point.type() == type).toList();
    }

    private static void check(ActivationFunction function, Worst value, Worst derivative, Worst second) {
        if (Boolean.getBoolean("hillock.print")) {
            System.out.printf("%-18s %s %s %s%n", function.id(), value, derivative, second);
        }
        assertAll(value::check, derivative::check, second::check);
    }

    private static double slope(Oracle.Point point) {
        return point.activation().derivative(point.x());
    }

    /** The size of a slope by differences to whichever side has no kink. */
    private static double slope(Oracle.Point point, DoubleUnaryOperator f) {
        // neighbours among doubles are too near for the double arithmetic of the catalogue
        double h = point.type() == DType.FLOAT32 ? Math.ulp((float) point.x()) / 2 : 16 * Math.ulp(point.x());
        double middle = f.applyAsDouble(point.x());
        double above = Math.abs(f.applyAsDouble(point.x() + h) - middle);
        double below = Math.abs(middle - f.applyAsDouble(point.x() - h));
        // beyond the largest number there is nothing
        return (above < below || Double.isNaN(below) ? above : below) / h;
    }

    /** The worst points met: in ULP where the condition number is small, and in the mixed error everywhere. */
    private static final class Worst {
        private final DType type;
        private final double bound;
        private double ulps;
        private double mixed;
        private String ulpsAt = "";
        private String mixedAt = "";

        Worst(DType type, double bound) {
            this.type = type;
            this.bound = bound;
        }

        void meet(Oracle.Point point, Exact exact, double got, double slope) {
            double error = exact.ulps(got, type);
            double unit = Exact.ulp(exact.rounded(type), type);
            double inherited = Math.abs(slope) * (Exact.ulp(point.x(), type) / 2) / unit;
            double here = error == 0 ? 0 : error / (1 + Math.min(inherited, Double.MAX_VALUE));
            double condition = Math.abs(point.x() * slope / exact.rounded(type));
            if (!(condition > NEAR) && error > ulps) {
                ulps = error;
                ulpsAt = at(point, exact, got);
            }
            if (here > mixed) {
                mixed = here;
                mixedAt = at(point, exact, got);
            }
        }

        private static String at(Oracle.Point point, Exact exact, double got) {
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
