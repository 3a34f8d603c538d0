package dev.hillock.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every function, every legal parameter and every input. */
class FunctionPropertiesTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    /** Their first parameter is at most the second. */
    private static final Set<ActivationFunction> ORDERED =
        Set.of(ActivationFunction.HARD_TANH, ActivationFunction.RRELU);

    @Provide
    Arbitrary<Double> anyDouble() {
        return Arbitraries.oneOf(
            Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
            Arbitraries.doubles().between(-800, 800),
            Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE));
    }

    @Provide
    Arbitrary<Activation> anyActivation() {
        return activations(Arbitraries.of(0.0, 1e-300, -1e-300, 1e-9, 0.3, -0.3, 1.0, -1.0, 2.5, 1e9, 1e300, -1e300));
    }

    @Provide
    Arbitrary<Activation> moderateActivation() {
        return activations(Arbitraries.doubles().between(0.1, 4));
    }

    private static Arbitrary<Activation> activations(Arbitrary<Double> parameter) {
        return Combinators.combine(Arbitraries.of(ActivationFunction.class), parameter.array(double[].class).ofSize(3))
            .as((f, values) -> Map.entry(f, Arrays.copyOf(values, f.parameters().size())))
            .filter(setting -> legal(setting.getKey(), setting.getValue()))
            .map(setting -> setting.getKey().with(setting.getValue()));
    }

    private static boolean legal(ActivationFunction f, double... values) {
        return IntStream.range(0, values.length).allMatch(i -> f.parameters().get(i).range().contains(values[i]))
            && (!ORDERED.contains(f) || values[0] <= values[1]);
    }

    @Property
    void nanGivesNan(@ForAll("anyActivation") Activation f) {
        assertTrue(Double.isNaN(f.value(Double.NaN)));
        assertTrue(Double.isNaN(f.derivative(Double.NaN)));
        assertTrue(Double.isNaN(f.secondDerivative(Double.NaN)));
    }

    @Property(tries = 4000)
    void numbersGiveNumbers(@ForAll("anyActivation") Activation f, @ForAll("anyDouble") double x) {
        assertFalse(Double.isNaN(f.value(x)));
        assertFalse(Double.isNaN(f.derivative(x)));
        assertFalse(Double.isNaN(f.secondDerivative(x)));
    }

    @Property
    void infinitiesGiveLimits(@ForAll("anyActivation") Activation f) {
        Set<ActivationFunction> waves = Set.of(ActivationFunction.SINE, ActivationFunction.SNAKE);
        for (double x : new double[] {INF, -INF}) {
            assertEquals(f.function() == ActivationFunction.SINE, Double.isNaN(f.value(x)));
            assertEquals(waves.contains(f.function()), Double.isNaN(f.derivative(x)));
            assertEquals(waves.contains(f.function()), Double.isNaN(f.secondDerivative(x)));
        }
    }

    @Property(tries = 4000)
    void derivativesAreLimitsOfDifferences(@ForAll("moderateActivation") Activation f,
                                           @ForAll @DoubleRange(min = -30, max = 30) double x) {
        double h = 0x1p-18 * Math.max(1, Math.abs(x));
        Assume.that(Arrays.stream(f.kinks()).allMatch(kink -> Math.abs(x - kink) > 2 * h));
        double difference = (f.value(x + h) - f.value(x - h)) / (2 * h);
        assertEquals(difference, f.derivative(x), 1e-4 * (1 + Math.abs(difference)));
        Assume.that(Arrays.stream(f.bends()).allMatch(bend -> Math.abs(x - bend) > 2 * h));
        double second = (f.derivative(x + h) - f.derivative(x - h)) / (2 * h);
        assertEquals(second, f.secondDerivative(x), 1e-4 * (1 + Math.abs(second)));
    }

    @Property(tries = 4000)
    void monotoneFunctionsNeverFall(@ForAll ActivationFunction function, @ForAll("anyDouble") double x,
                                    @ForAll("anyDouble") double other) {
        Assume.that(function.description().monotone());
        Activation f = function.activation();
        double low = f.value(Math.min(x, other));
        double high = f.value(Math.max(x, other));
        assertTrue(low <= high || low - high <= 4 * Math.min(Math.ulp(low), Math.ulp(high)), () -> low + " > " + high);
        assertTrue(f.derivative(x) >= 0);
    }

    @Property
    void oddAndEvenFunctions(@ForAll("anyDouble") double x) {
        for (String odd : List.of("identity", "tanh", "hard_tanh", "softsign", "arctan", "tanhshrink", "softshrink",
            "hardshrink", "sine", "isru", "shrink", "soft_cap", "dyt")) {
            Activation f = ((ActivationFunction) Catalogue.named(odd)).activation();
            assertEquals(-f.value(x), f.value(-x), odd);
            assertEquals(f.derivative(x), f.derivative(-x), odd);
            assertEquals(-f.secondDerivative(x), f.secondDerivative(-x), 0.0, odd);
        }
        for (ActivationFunction even : List.of(ActivationFunction.GAUSSIAN, ActivationFunction.LISHT)) {
            assertEquals(even.activation().value(x), even.activation().value(-x));
            assertEquals(-even.activation().derivative(x), even.activation().derivative(-x), 0.0);
            assertEquals(even.activation().secondDerivative(x), even.activation().secondDerivative(-x));
        }
    }

    @Property
    void gatesOfBothSidesAddUp(@ForAll @DoubleRange(min = -50, max = 50) double x) {
        Activation sigmoid = ActivationFunction.SIGMOID.activation();
        assertEquals(1, sigmoid.value(x) + sigmoid.value(-x), 1e-15);
        for (ActivationFunction gated : List.of(ActivationFunction.SILU, ActivationFunction.GELU,
            ActivationFunction.GELU_TANH, ActivationFunction.QUICK_GELU, ActivationFunction.HARD_SWISH)) {
            Activation f = gated.activation();
            assertEquals(x, f.value(x) - f.value(-x), 4 * Math.ulp(x), f::toString);
        }
    }

    @Property
    void lossesAreNeverNegativeAndTheirGradientIsTheLimitOfDifferences(
        @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -20, max = 20) Double> values,
        @ForAll @IntRange(min = 0, max = 11) int any, @ForAll @DoubleRange(min = 0, max = 1) double smoothing,
        @ForAll @DoubleRange(min = -100, max = 100) double shift) {
        double[] x = values.stream().mapToDouble(v -> v).toArray();
        int target = any % x.length;
        Loss loss = LossFunction.CROSS_ENTROPY.with(smoothing);
        double y = loss.value(x, target);
        double[] dx = loss.pullback(x, target, 1);
        assertTrue(y >= 0, () -> "a loss of " + y);
        assertEquals(y, loss.value(Arrays.stream(x).map(v -> v + shift).toArray(), target), 1e-12);
        assertEquals(0, Arrays.stream(dx).sum(), 1e-13);
        for (int i = 0; i < x.length; i++) {
            double h = 0x1p-16;
            double[] above = x.clone();
            double[] below = x.clone();
            above[i] += h;
            below[i] -= h;
            assertEquals((loss.value(above, target) - loss.value(below, target)) / (2 * h), dx[i], 1e-8);
            assertEquals(-2.5 * dx[i], loss.pullback(x, target, -2.5)[i], 1e-14);
        }
    }

    @Property
    void theLossIsMinusTheLogarithmOfTheProbability(
        @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -100, max = 100) Double> values,
        @ForAll @IntRange(min = 0, max = 39) int any) {
        double[] x = values.stream().mapToDouble(v -> v).toArray();
        int target = any % x.length;
        double log = RowFunction.LOG_SOFTMAX.activation().value(x)[target];
        assertEquals(-log, LossFunction.CROSS_ENTROPY.loss().value(x, target), 2 * Math.ulp(log));
    }

    @Property
    void softmaxIsADistributionThatShiftsDoNotChange(
        @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -100, max = 100) Double> values,
        @ForAll @DoubleRange(min = -100, max = 100) double shift) {
        double[] x = values.stream().mapToDouble(v -> v).toArray();
        double[] shifted = Arrays.stream(x).map(v -> v + shift).toArray();
        RowActivation softmax = RowFunction.SOFTMAX.activation();
        double[] y = softmax.value(x);
        assertEquals(1, Arrays.stream(y).sum(), 1e-14);
        double[] z = softmax.value(shifted);
        for (int i = 0; i < y.length; i++) {
            assertEquals(y[i], z[i], 1e-13);
        }
        assertEquals(0, Arrays.stream(softmax.pullback(x, shifted)).sum(), 1e-12);
    }
}
