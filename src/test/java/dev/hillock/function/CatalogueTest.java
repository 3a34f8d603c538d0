package dev.hillock.function;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.function.Description.Smoothness;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue's formulas against results of arbitrary precision, which share nothing with them. */
class CatalogueTest {
    private static final double NEAR = 8;

    @ParameterizedTest
    @EnumSource
    void formulasAreExactToAFewUnits(ActivationFunction function) {
        Worst value = new Worst(4);
        Worst derivative = new Worst(8);
        Worst second = new Worst(8);
        for (Oracle.Point point : Oracle.points(function)) {
            Activation f = point.activation();
            double x = point.x();
            double slope = f.derivative(x);
            value.meet(point, point.value(), f.value(x), slope);
            derivative.meet(point, point.derivative(), slope, slope(f::derivative, x));
            second.meet(point, point.second(), f.secondDerivative(x), slope(f::secondDerivative, x));
        }
        assertAll(value::check, derivative::check, second::check);
    }

    @ParameterizedTest
    @EnumSource
    void kernelsSwitchOnTheOrdinal(ActivationFunction function) {
        assertEquals(function.ordinal(), function.code());
    }

    @Test
    void namesAreUnique() {
        List<String> ids = Catalogue.entries().stream().map(Entry::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    static Stream<Entry> entries() {
        return Catalogue.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everythingIsSaidOfEveryEntry(Entry entry) {
        Description d = entry.description();
        for (String words : List.of(d.summary(), d.formula(), d.derivative(), d.latex(), d.latexDerivative(), d.range(),
            d.stable(), d.strengths(), d.weaknesses(), d.usedIn(), d.paper())) {
            assertFalse(words.isBlank(), () -> entry.id() + " has an empty field: " + d);
        }
        assertTrue(d.summary().endsWith("."), d::summary);
        for (Parameter parameter : entry.parameters()) {
            parameter.check(entry.id(), parameter.defaultValue());
            assertFalse(parameter.meaning().isBlank(), parameter::name);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyAliasLeadsHome(Entry entry) {
        assertSame(entry, Catalogue.named(entry.id()));
        for (Description.Alias alias : entry.description().aliases()) {
            assertSame(entry, Catalogue.named(alias.name()), () -> alias.framework() + " " + alias.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAndKinksAgree(ActivationFunction function) {
        Description d = function.description();
        Activation f = function.activation();
        boolean sharp = d.smoothness() == Smoothness.DISCONTINUOUS || d.smoothness() == Smoothness.CONTINUOUS;
        assertEquals(sharp, f.kinks().length > 0, () -> d.smoothness() + " with kinks " + Arrays.toString(f.kinks()));
        assertTrue(!sharp || !d.kinks().isEmpty(), "the convention at the kinks is not told");
        for (double kink : f.kinks()) {
            double h = Math.max(Math.ulp(kink), 1e-9);
            double jump = Math.abs(f.value(kink + h) - f.value(kink - h));
            double bend = Math.abs(f.derivative(kink + h) - f.derivative(kink - h));
            assertTrue(Math.max(jump, bend) > 0.1, () -> "nothing happens at " + kink);
        }
    }

    @Test
    void namesOfOtherFrameworks() {
        assertSame(ActivationFunction.GELU_TANH, Catalogue.named("gelu_new"));
        assertSame(ActivationFunction.LEAKY_RELU, Catalogue.named("LeakyReLU"));
        assertSame(ActivationFunction.SWISH, Catalogue.named("swish"));
        assertSame(ActivationFunction.SQUARED_RELU, Catalogue.named("relu2"));
        assertSame(RowFunction.LOGSUMEXP, Catalogue.named("ReduceLogSumExp"));
        String message = assertThrows(IllegalArgumentException.class, () -> Catalogue.named("mihs")).getMessage();
        assertTrue(message.startsWith("unknown function \"mihs\", did you mean mish?"), message);
    }

    @Test
    void parametersAreChecked() {
        assertEquals("elu: alpha must be finite and at least 0 but was -1.0", refusal(ActivationFunction.ELU, -1));
        assertEquals("hard_tanh: min_val must be at most max_val but 2.0 is greater than 1.0",
            refusal(ActivationFunction.HARD_TANH, 2, 1));
        assertEquals("elu takes 1 parameters but was given 2", refusal(ActivationFunction.ELU, 1, 0));
        assertEquals("sine: omega must be finite and not 0 but was 0.0", refusal(ActivationFunction.SINE, 0));
    }

    private static String refusal(ActivationFunction function, double... parameters) {
        return assertThrows(IllegalArgumentException.class, () -> function.with(parameters)).getMessage();
    }

    @Test
    void whatIsLearnedComesFirstAndHasADerivative() {
        for (ActivationFunction function : ActivationFunction.values()) {
            List<Parameter> learned = function.learned();
            assertEquals(learned, function.parameters().stream().filter(Parameter::learned).toList());
            for (int which = 0; which < learned.size(); which++) {
                assertTrue(Double.isNaN(function.activation().parameterDerivative(which, Double.NaN)), function.id());
            }
        }
        assertEquals(-3, ActivationFunction.PRELU.activation().parameterDerivative(0, -3));
        assertEquals(0, ActivationFunction.PRELU.activation().parameterDerivative(0, 3));
        Activation line = ActivationFunction.DYT.with(0, 2, 1);
        assertEquals(Double.NEGATIVE_INFINITY, line.parameterDerivative(0, Double.NEGATIVE_INFINITY));
        assertEquals(-0.0, ActivationFunction.DYT.activation().parameterDerivative(0, Double.NEGATIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY,
            ActivationFunction.XIELU.activation().parameterDerivative(1, Double.NEGATIVE_INFINITY));
        Activation relu = ActivationFunction.RELU.activation();
        assertThrows(UnsupportedOperationException.class, () -> relu.parameterDerivative(0, 1));
    }

    /** The size of a slope by differences to whichever side has no kink. */
    private static double slope(DoubleUnaryOperator f, double x) {
        double h = 1024 * Math.ulp(x);
        double middle = f.applyAsDouble(x);
        return Math.min(Math.abs(f.applyAsDouble(x + h) - middle), Math.abs(middle - f.applyAsDouble(x - h))) / h;
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
