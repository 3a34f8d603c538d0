package dev.hillock.plot;

import dev.hillock.function.Activation;
import dev.hillock.function.Definition;
import dev.hillock.function.Description.Smoothness;
import dev.hillock.function.Loss;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * A function of one number as pictures and comparisons need it: with its derivatives, its limits from either side, and
 * the points where one of them jumps.
 *
 * <p>The second derivative of what is not in the catalogue, a framework's definition or a row, is the difference of
 * first derivatives over five points (an error of h⁴/30 times the sixth derivative of f, h = 2⁻¹¹), which all lie on
 * one side of every kink.
 */
public final class RealFunction {

    private static final double STEP = 0x1p-11;
    /** Weights of the derivative at the first of five points, one step apart; the error is of the fourth order. */
    private static final double[] FORWARD = {-25 / 12.0, 4, -3, 4 / 3.0, -0.25};
    private static final double[] CENTRAL = {1 / 12.0, -2 / 3.0, 0, 2 / 3.0, -1 / 12.0};

    private final String name;
    private final DoubleUnaryOperator value;
    private final DoubleUnaryOperator derivative;
    /** The second derivative; null if it is to be the difference. */
    private final DoubleUnaryOperator second;
    private final double[] kinks;
    private final double[] bends;

    private RealFunction(String name, DoubleUnaryOperator value, DoubleUnaryOperator derivative,
                         DoubleUnaryOperator second, double[] kinks, double[] bends) {
        this.name = name;
        this.value = value;
        this.derivative = derivative;
        this.second = second;
        this.kinks = kinks;
        this.bends = bends;
    }

    /** An element-wise function under a name that says its parameters. */
    public static RealFunction of(Activation f, String name) {
        return new RealFunction(name, f::value, f::derivative, f::secondDerivative, f.kinks(), f.bends());
    }

    /** Functions that are differentiable once or twice only have two pieces, which meet at 0. */
    private static double[] bends(Activation f, double[] kinks) {
        boolean pieces = f.function().description().smoothness() != Smoothness.SMOOTH;
        return pieces && kinks.length == 0 ? new double[] {0} : kinks;
    }

    /** A framework's definition under a name. */
    public static RealFunction of(Definition d, String name) {
        return new RealFunction(name, d::value, d::derivative, null, d.kinks(), bends(d.base(), d.kinks()));
    }

    /**
     * A row function's first output against x: of the row (x, 0); for a gated unit of a gate x beside the value 1; of
     * the row (x) where a row has one element.
     */
    public static RealFunction of(RowActivation f, String name) {
        boolean smooth = f.function().description().smoothness() == Smoothness.SMOOTH;
        double[] kinks = smooth ? new double[0]
            : f.function() == RowFunction.SPARSEMAX ? new double[] {-1, 1} : new double[] {0};
        boolean gated = f.function().cut() == RowFunction.Cut.HALVES;
        int place = gated ? f.function().gatePlace(f.a()) : 0;
        DoubleFunction<double[]> row = x -> {
            double[] elements = new double[f.function().cut() == RowFunction.Cut.DOUBLED ? 1 : 2];
            Arrays.fill(elements, gated ? 1 : 0);
            elements[place] = x;
            return elements;
        };
        return new RealFunction(name, x -> f.value(row.apply(x))[0], x -> {
            double[] dy = new double[(int) f.valueLength(row.apply(x).length)];
            dy[0] = 1;
            return f.pullback(row.apply(x), dy)[place];
        }, null, kinks, kinks);
    }

    /** The loss of the row (x, 0), whose right class is the first, against x. */
    public static RealFunction of(Loss f, String name) {
        return new RealFunction(name, x -> f.value(new double[] {x, 0}, 0),
            x -> f.pullback(new double[] {x, 0}, 0, 1)[0], null, new double[0], new double[0]);
    }

    /** The name with its parameters, for a legend. */
    public String name() {
        return name;
    }

    /** The name with as many primes as the degree says: gelu′, softmax′(temperature=2). */
    public String name(Degree degree) {
        int parameters = name.indexOf('(');
        return parameters < 0 ? name + degree.prime()
            : name.substring(0, parameters) + degree.prime() + name.substring(parameters);
    }

    /** Where f or f' jumps, ascending. */
    public double[] kinks() {
        return kinks.clone();
    }

    /** Where the derivative of this degree, or one below, may jump, ascending. */
    double[] breaks(Degree degree) {
        return degree == Degree.SECOND ? bends : kinks;
    }

    /** Whether the derivative of this degree has a value where it jumps. */
    boolean taken(Degree degree) {
        return degree != Degree.SECOND || second != null;
    }

    /** f, f' or f'' at a point; a difference at a break is its limit from the right. */
    public double at(Degree degree, double x) {
        return switch (degree) {
            case VALUE -> value.applyAsDouble(x);
            case FIRST -> derivative.applyAsDouble(x);
            case SECOND -> second == null ? difference(x) : second.applyAsDouble(x);
        };
    }

    /** The limit of f, f' or f'' from the left or from the right. */
    double limit(Degree degree, double x, boolean right) {
        return at(degree, right ? Math.nextUp(x) : Math.nextDown(x));
    }

    private double difference(double x) {
        double left = DoubleStream.of(bends).filter(b -> b <= x).max().orElse(Double.NEGATIVE_INFINITY);
        double right = DoubleStream.of(bends).filter(b -> b > x).min().orElse(Double.POSITIVE_INFINITY);
        double step = Math.max(STEP, Math.ulp(x) * 0x1p24);
        double h = Math.min(step, (right - left) / 16);
        if (x - 2 * h <= left) {
            double start = x == left ? Math.nextUp(x) : x; // at the break itself f' may have a value of its own
            return weighted(FORWARD, start, h) / h;
        }
        return x + 2 * h >= right ? weighted(FORWARD, x, -h) / -h : weighted(CENTRAL, x - 2 * h, h) / h;
    }

    private double weighted(double[] weights, double from, double h) {
        double[] terms = new double[weights.length];
        Arrays.setAll(terms, i -> weights[i] == 0 ? 0 : weights[i] * derivative.applyAsDouble(from + i * h));
        return DoubleStream.of(terms).sum();
    }

    @Override
    public String toString() {
        return name;
    }
}
