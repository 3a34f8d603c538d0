package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.verify.Measure.Hit;
import java.lang.foreign.MemorySegment;
import java.util.function.DoubleUnaryOperator;

/**
 * Compares functions of each element.
 *
 * <p>What half an ULP of x does to a result, δ, is found by trying: the larger change of the function half an ULP above
 * and below x, and the smaller one where a kink lies between, so that a wrong branch is never forgiven. The condition
 * number is δ·|x| / (|f(x)|·½ULP(x)).
 *
 * <p>A pullback is a product, and an engine may round the derivative before it multiplies. So its unit is never less
 * than dy times the smallest subnormal, and where the derivative underflows or overflows the rounded product is as
 * right as the exact one.
 */
final class ElementwiseComparison extends Comparison {
    private static final int GRAIN = 1 << 12;
    /** The condition number up to which ULP count. */
    static final double CONDITIONED = 8;

    private final Activation activation;
    private final DType type;
    private final double[] kinks;

    ElementwiseComparison(Engine engine, Task.Elementwise task, long most) {
        super(engine, task, most);
        this.activation = task.activation();
        this.type = task.type();
        this.kinks = breaks(activation, task.order());
    }

    @Override
    boolean sameKind(Task part) {
        return part instanceof Task.Elementwise other
            && other.equals(new Task.Elementwise(activation, task.order(), type, other.length()));
    }

    @Override
    void compare(Task part, int out, MemorySegment[] inputs, MemorySegment output, Measure measure) {
        Order yields = yields(out);
        boolean product = yields.inputs() == 2;
        boolean wide = type == DType.FLOAT64;
        DoubleUnaryOperator function = wide && !product ? x -> exact(activation, yields, x) : function(yields);
        long length = part.inputLength(0);
        for (long from : pieces(length, PIECE, PIECE)) {
            int n = (int) Math.min(PIECE, length - from);
            double[] x = read(type, inputs[0], from, n);
            double[] dy = product ? read(type, inputs[1], from, n) : null;
            double[] got = read(type, output, from, n);
            measure(measure, Math.ceilDiv(n, GRAIN), p -> {
                Measure fresh = measure.fresh();
                for (int i = p * GRAIN; i < Math.min(n, (p + 1) * GRAIN); i++) {
                    if (product) {
                        judge(fresh, function, x[i], dy[i], got[i], from + i);
                    } else if (wide) {
                        Wide right = WideFormulas.of(activation, yields, x[i]);
                        judge(fresh, function, x[i], got[i], from + i, right);
                    } else {
                        judge(fresh, function, x[i], got[i], from + i);
                    }
                }
                return fresh;
            });
        }
    }

    /** What an output that is {@code yields} should be, or its factor beside dy. */
    static DoubleUnaryOperator function(Activation activation, Order yields) {
        return switch (yields) {
            case VALUE -> activation::value;
            case DERIVATIVE, PULLBACK -> activation::derivative;
            case SECOND_DERIVATIVE -> activation::secondDerivative;
            case PARAMETER_PULLBACK -> x -> activation.parameterDerivative(0, x);
            default -> throw new IllegalArgumentException(yields + " has more than one output");
        };
    }

    /**
     * The nearest double, where {@link WideFormulas} can tell: next to a root the catalogue's own rounding is larger
     * than what a step of x does, so that neighbours would seem to be alike.
     */
    static double exact(Activation activation, Order yields, double x) {
        Wide wide = WideFormulas.of(activation, yields, x);
        return wide == null ? function(activation, yields).applyAsDouble(x) : wide.hi();
    }

    /** Where that, or its antiderivative, jumps, ascending. */
    static double[] breaks(Activation activation, Order yields) {
        return yields == Order.SECOND_DERIVATIVE ? activation.bends() : activation.kinks();
    }

    DoubleUnaryOperator function(Order yields) {
        return function(activation, yields);
    }

    /** A measure that has seen nothing, of the only output. */
    Measure measure() {
        return measures().getFirst().fresh();
    }

    /** Counts one result. */
    void judge(Measure measure, DoubleUnaryOperator function, double x, double got, long at) {
        judge(measure, function, x, got, at, null);
    }

    /** Counts one result that should be {@code right}, or what the function says where that is null. */
    private void judge(Measure measure, DoubleUnaryOperator function, double x, double got, long at, Wide right) {
        double exact = right == null ? function.applyAsDouble(x) : right.hi();
        double error = right == null || !Double.isFinite(got) ? Ulp.distance(type, got, exact)
            : Math.abs(got - exact - right.lo()) / Ulp.unit(type, exact);
        if (!measure.settles(error)) {
            double delta = delta(function, x, exact);
            measure.judge(error, inUnits(delta, Ulp.unit(type, exact)), conditioned(delta, x, exact), atKink(x),
                new Hit(x, Double.NaN, got, exact, -1, at, 0));
        }
    }

    void judge(Measure measure, DoubleUnaryOperator function, double x, double dy, double got, long at) {
        double factor = function.applyAsDouble(x);
        double exact = dy * factor;
        double unit = Math.max(Ulp.unit(type, exact), Math.abs(dy) * Ulp.unit(type, 0));
        double error = Ulp.distance(type, got, exact);
        if (Double.isFinite(error) && Double.isFinite(unit)) {
            error *= Ulp.unit(type, exact) / unit;
        }
        double rounded = Ulp.round(type, factor);
        boolean left = rounded == 0 || Double.isInfinite(rounded);
        if (left && Ulp.distance(type, got, dy * rounded) == 0) {
            error = 0;
        }
        if (measure.settles(error)) {
            return;
        }
        double delta = Math.max(delta(function, x, factor), bend(x));
        // Infinity times a derivative that is zero but for its rounding has no sign that could be asked for.
        if (Double.isInfinite(dy) && Math.abs(factor) <= CONDITIONED * (delta + Ulp.unit(type, factor))) {
            error = 0;
        }
        measure.judge(error, inUnits(Math.abs(dy) * delta, unit), conditioned(delta, x, factor), atKink(x),
            new Hit(x, dy, got, exact, -1, at, 0));
    }

    /**
     * What a step of x does to f' by f'': next to a root of f' in float64 the step moves less than the catalogue's own
     * rounding, and its neighbours are the same number.
     */
    private double bend(double x) {
        double bend = Math.abs(activation.secondDerivative(x)) * Ulp.step(type, x);
        boolean told = task.order() != Order.PARAMETER_PULLBACK && Double.isFinite(bend) && !atKink(x);
        return told ? bend : 0;
    }

    double delta(DoubleUnaryOperator function, double x, double y) {
        double step = Ulp.step(type, x);
        if (step == 0) {
            return 0;
        }
        // beyond the largest number there is no neighbour
        double above = Double.isInfinite(x + step) ? 0 : Math.abs(function.applyAsDouble(x + step) - y);
        double below = Double.isInfinite(x - step) ? 0 : Math.abs(function.applyAsDouble(x - step) - y);
        for (double kink : kinks) {
            if (kink >= x - step && kink <= x + step) {
                return Math.min(above, below);
            }
        }
        return Math.max(above, below);
    }

    private boolean conditioned(double delta, double x, double y) {
        return delta == 0 || delta * Math.abs(x) <= CONDITIONED * Math.abs(y) * Ulp.step(type, x);
    }

    private boolean atKink(double x) {
        for (double kink : kinks) {
            if (x == Ulp.round(type, kink)) {
                return true;
            }
        }
        return false;
    }
}
