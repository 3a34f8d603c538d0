package dev.hillock.simd;

import static dev.hillock.simd.DoubleMath.atLeast;
import static dev.hillock.simd.DoubleMath.atMost;
import static dev.hillock.simd.DoubleMath.c;
import static dev.hillock.simd.DoubleMath.orNaN;
import static dev.hillock.simd.DoubleMath.positive;
import static dev.hillock.simd.DoubleMath.withSign;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import dev.hillock.function.Activation;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

/**
 * Every function of the catalogue on vectors of doubles: what float64 is computed with, and float32 where
 * {@link FloatFormulas} has nothing faster.
 *
 * <p>Conventions of the catalogue hold: NaN gives NaN, because comparisons with it are false and arithmetic keeps it;
 * infinities give limits. Numbers like 2^128 scale an exponential up so that it is normal until the last operation.
 */
final class DoubleFormulas {
    static final double UP = 128;
    static final double DOWN = 0x1p-128;
    private static final double SELU_SCALE = 1.0507009873554805;
    private static final double SELU_ALPHA = 1.6732632423543772;
    /** Finite, for the factor beside an exponential that has long become 0. */
    static final double TAMED = Double.MAX_VALUE / 4;

    private DoubleFormulas() {
    }

    /**
     * The formula of an activation; forgetting an entry of the catalogue does not compile.
     *
     * @param lean whether results are rounded to float32, so that fewer digits do
     */
    static Formula<DoubleVector> of(Activation f, boolean lean) {
        double a = f.a();
        double b = f.b();
        return switch (f.function()) {
            case IDENTITY -> new Identity();
            case BINARY_STEP -> new BinaryStep(a);
            case SIGMOID -> new Sigmoid(lean);
            case HARD_SIGMOID -> a == 1.0 / 6 ? new HardSigmoid(1, 6 * b, 6, a) : new HardSigmoid(a, b, 1, a);
            case LOG_SIGMOID -> new LogSigmoid(lean);
            case TANH -> new Tanh(lean);
            case HARD_TANH -> new HardTanh(a, b);
            case SOFTSIGN -> new Softsign();
            case ARCTAN -> new Arctan(lean);
            case SOFTPLUS -> new Softplus(a, DOWN / a, lean);
            case SQUAREPLUS -> a == 0 ? new Relu() : new Squareplus(a);
            case RELU -> new Relu();
            case RELU6 -> new HardTanh(0, 6);
            case LEAKY_RELU, PRELU -> new LeakyRelu(a);
            case RRELU -> new LeakyRelu(a / 2 + b / 2);
            case ELU -> new Elu(1, a, 1, lean);
            case CELU -> new Celu(a, lean);
            case SELU -> new Elu(SELU_SCALE, SELU_SCALE * SELU_ALPHA, SELU_SCALE, lean);
            case THRESHOLDED_RELU -> new ThresholdedRelu(a, b);
            case SILU -> new Swish(1, lean);
            case SWISH -> a == 0 ? new Half() : new Swish(a, lean);
            case HARD_SWISH -> new HardSwish();
            case GELU -> new Gelu(lean);
            case GELU_TANH -> new GeluTanh(lean);
            case QUICK_GELU -> new Swish(1.702, lean);
            case MISH -> new Mish(lean);
            case TANHSHRINK -> new Tanhshrink(lean);
            case SOFTSHRINK -> new Softshrink(a);
            case HARDSHRINK -> new Hardshrink(a);
            case SHRINK -> new Shrink(a, b);
            case SQUARED_RELU -> new SquaredRelu();
            case STAR_RELU -> new StarRelu(a, b);
            case GAUSSIAN -> new Gaussian(lean);
            case SINE -> new Sine(a, lean);
            case SNAKE -> new Snake(a, lean);
            case LISHT -> new Lisht(lean);
            case ISRU -> new Isru(a);
            case ISRLU -> new Isrlu(a);
            case EXP -> new Exp(lean);
            case SOFT_CAP -> new ScaledTanh(1 / a, Math.fma(-a, 1 / a, 1) / a, a, 0, 1, lean);
            case DYT -> a == 0 ? new Constant(f.c()) : new ScaledTanh(a, 0, b, f.c(), a * b, lean);
            case XIELU -> Xielu.of(a, b, f.c(), lean);
            case AFFINE -> new Affine(a, b == 0 ? -0.0 : b);
        };
    }

    /** 1 where the mask is set, else 0; NaN where x is. */
    private static DoubleVector indicator(DoubleVector x, VectorMask<Double> inside) {
        return orNaN(x, c(x, 0).blend(1, inside));
    }

    /** f'' of lines: 0, NaN at NaN. */
    private static DoubleVector flat(DoubleVector x) {
        return orNaN(x, c(x, 0));
    }

    /** factor·σ''(z). */
    private static DoubleVector sigmoidSecond(DoubleVector z, double factor, boolean lean) {
        DoubleVector a = z.abs();
        DoubleVector scaled = DoubleMath.exp(atMost(a, 760).neg(), UP, lean);
        DoubleVector m = DoubleMath.expm1(atMost(a, 60).neg(), lean);
        DoubleVector d = scaled.fma(c(z, DOWN), c(z, 1));
        return withSign(scaled.mul(m.abs()).div(d.mul(d).mul(d)).mul(factor * DOWN), z.neg());
    }

    /** factor·σ''(hi + lo). */
    private static DoubleVector sigmoidSecond(DoubleVector hi, DoubleVector lo, double factor, boolean lean) {
        DoubleVector a = atMost(hi.abs(), 760);
        DoubleVector lost = withoutSign(lo, hi).neg();
        DoubleVector scaled = DoubleMath.exp(a.neg(), lost, UP, lean);
        DoubleVector e = scaled.mul(DOWN);
        DoubleVector m = e.fma(lost, DoubleMath.expm1(atMost(a, 60).neg(), lean));
        DoubleVector d = e.add(1);
        DoubleVector y = withSign(scaled.mul(m.abs()).div(d.mul(d).mul(d)), hi.neg()).mul(factor * DOWN);
        return y.blend(0, hi.abs().compare(GT, 760));
    }

    record Identity() implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return x; }

        @Override public DoubleVector derivative(DoubleVector x) { return orNaN(x, c(x, 1)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    /** shift + scale·x; a shift of -0 changes nothing, not even a zero. */
    record Affine(double scale, double shift) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return x.fma(c(x, scale), c(x, shift)); }

        @Override public DoubleVector derivative(DoubleVector x) { return orNaN(x, c(x, scale)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    /** x/2: swish without sharpness. */
    record Half() implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return x.mul(0.5); }

        @Override public DoubleVector derivative(DoubleVector x) { return orNaN(x, c(x, 0.5)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }

        @Override public DoubleVector parameterDerivative(DoubleVector x) { return x.mul(0.5).mul(x.mul(0.5)); }
    }

    record BinaryStep(double threshold) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return indicator(x, x.compare(GE, threshold)); }

        @Override public DoubleVector derivative(DoubleVector x) { return orNaN(x, c(x, 0)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    record Sigmoid(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector scaled = DoubleMath.exp(atLeast(atMost(x.neg(), 760), -60), -UP, lean);
            return c(x, DOWN).div(scaled.add(DOWN));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector scaled = DoubleMath.exp(atMost(x.abs(), 760).neg(), UP, lean);
            DoubleVector d = scaled.fma(c(x, DOWN), c(x, 1));
            return scaled.div(d).div(d).mul(DOWN);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return sigmoidSecond(x, 1, lean); }
    }

    /** (factor·x + offset)/top between 0 and 1. */
    record HardSigmoid(double factor, double offset, double top, double slope) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) {
            return atMost(positive(x.fma(c(x, factor), c(x, offset))), top).div(top);
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector product = x.mul(factor);
            DoubleVector line = product.add(offset);
            DoubleVector lost = DoubleMath.sumLost(product, c(x, offset), line).add(x.fma(c(x, factor), product.neg()));
            VectorMask<Double> above = line.compare(GT, 0).or(line.compare(EQ, 0).and(lost.compare(GT, 0)));
            VectorMask<Double> below = line.compare(LT, top).or(line.compare(EQ, top).and(lost.compare(LT, 0)));
            return indicator(x, above.and(below)).mul(slope);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    record LogSigmoid(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector scaled = DoubleMath.exp(atMost(x.abs(), 760).neg(), UP, lean);
            return DoubleMath.log1p(scaled, DOWN, lean).fma(c(x, -DOWN), positive(x.neg()).neg());
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector scaled = DoubleMath.exp(atLeast(atMost(x, 760), -60), -UP, lean);
            return c(x, DOWN).div(scaled.add(DOWN));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector scaled = DoubleMath.exp(atMost(x.abs(), 760).neg(), UP, lean);
            DoubleVector d = scaled.fma(c(x, DOWN), c(x, 1));
            return scaled.div(d).div(d).mul(-DOWN);
        }
    }

    record Tanh(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) { return DoubleMath.tanh(x, lean); }

        @Override public DoubleVector derivative(DoubleVector x) { return DoubleMath.sechSquare(x, lean).mul(DOWN); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return sigmoidSecond(x.add(x), 8, lean); }
    }

    record HardTanh(double low, double high) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return atMost(atLeast(x, low), high); }

        @Override public DoubleVector derivative(DoubleVector x) {
            return indicator(x, x.compare(GT, low).and(x.compare(LT, high)));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    record Softsign() implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector a = x.abs();
            DoubleVector one = withSign(c(x, 1), x);
            return x.div(a.add(1)).blend(one, a.compare(GT, 0x1p60));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector q = c(x, 1).div(x.abs().add(1));
            return q.mul(q);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector d = x.abs().add(1);
            return withSign(c(x, 2).div(d.mul(d)).div(d), x.neg()).blend(0, x.compare(EQ, 0));
        }
    }

    record Arctan(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) { return DoubleMath.atan(x, lean); }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector a = x.abs();
            DoubleVector q = c(x, 1).div(a);
            DoubleVector inside = c(x, 1).div(a.fma(a, c(x, 1)));
            return inside.blend(q.div(q.fma(q, c(x, 1))).mul(q), a.compare(GT, 1));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector d = x.fma(x, c(x, 1));
            DoubleVector q = c(x, 1).div(x);
            DoubleVector s = q.div(q.fma(q, c(x, 1)));
            return x.div(d.mul(d)).blend(q.mul(s).mul(s), x.abs().compare(GT, 1)).mul(-2);
        }
    }

    /** log(1 + exp(beta·x))/beta; {@code down} is 2^-128/beta. */
    record Softplus(double beta, double down, boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector z = x.mul(beta);
            DoubleVector lost = rounding(x, z, beta);
            DoubleVector a = atMost(z.abs(), 760);
            DoubleVector scaled = DoubleMath.exp(a.neg(), withoutSign(lost, z).neg(), UP, lean);
            return DoubleMath.log1p(scaled, DOWN, lean).fma(c(x, down), positive(x));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector z = x.mul(beta);
            DoubleVector lost = rounding(x, z, beta);
            DoubleVector scaled = DoubleMath.exp(atLeast(atMost(z.neg(), 760), -60), lost.neg(), -UP, lean);
            return c(x, DOWN).div(scaled.add(DOWN));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector z = x.mul(beta);
            DoubleVector lost = withoutSign(rounding(x, z, beta), z);
            DoubleVector scaled = DoubleMath.exp(atMost(z.abs(), 760).neg(), lost.neg(), UP, lean);
            DoubleVector d = scaled.fma(c(x, DOWN), c(x, 1));
            return scaled.div(d).div(d).mul(beta * DOWN).blend(0, z.abs().compare(GT, 760));
        }
    }

    /** What the product z = x·factor lost, 0 where z is so large that nothing depends on it. */
    private static DoubleVector rounding(DoubleVector x, DoubleVector z, double factor) {
        return x.fma(c(x, factor), z.neg()).blend(0, z.abs().compare(GT, FAR));
    }

    /** What the product z = x·factor lost, 0 where z is so large that nothing depends on it, or the factor is 0. */
    static DoubleVector rounding(DoubleVector x, DoubleVector z, DoubleVector factor) {
        return x.fma(factor, z.neg()).blend(0, z.abs().compare(GT, FAR).or(factor.compare(EQ, 0)));
    }

    /** y, negated where z is negative. */
    static DoubleVector withoutSign(DoubleVector y, DoubleVector z) {
        return y.blend(y.neg(), z.compare(LT, 0));
    }

    record Squareplus(double b) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector h = height(x);
            DoubleVector left = c(x, b / 4).div(h.mul(0.5).sub(x.mul(0.5)));
            return left.blend(x.mul(0.5).add(h.mul(0.5)), x.compare(GE, 0));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector h = height(x);
            DoubleVector left = c(x, b / 4).div(h.mul(0.5).sub(x.mul(0.5))).div(h);
            DoubleVector ratio = x.div(h).blend(1, x.compare(GT, 0x1p500));
            return left.blend(ratio.add(1).mul(0.5), x.compare(GE, 0));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector h = height(x);
            DoubleVector ratio = c(x, Math.sqrt(b)).div(h);
            return ratio.mul(0.5).div(h).mul(ratio);
        }

        private DoubleVector height(DoubleVector x) {
            return x.fma(x, c(x, b)).sqrt().blend(x.abs(), x.abs().compare(GT, 0x1p500));
        }
    }

    record Relu() implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return positive(x); }

        @Override public DoubleVector derivative(DoubleVector x) { return indicator(x, x.compare(GT, 0)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    record LeakyRelu(double slope) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector line = slope == 0 ? positive(x) : x.mul(slope);
            return line.blend(x, x.compare(GT, 0));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            return orNaN(x, c(x, slope).blend(1, x.compare(GT, 0)));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }

        @Override public DoubleVector parameterDerivative(DoubleVector x) { return x.blend(0, x.compare(GT, 0)); }
    }

    /** right·x for positive x, left·(exp(x) - 1) for the others. */
    record Elu(double right, double left, double slope, boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector z = atMost(atLeast(x, -60), 0);
            return DoubleMath.expm1(z, lean).mul(left).blend(x.mul(right), x.compare(GE, 0));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector z = atMost(atLeast(x, -790), 0);
            return DoubleMath.exp(z, UP, lean).mul(left).mul(DOWN).blend(slope, x.compare(GT, 0));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector z = atMost(atLeast(x, -790), 0);
            return DoubleMath.exp(z, UP, lean).mul(left).mul(DOWN).blend(0, x.compare(GE, 0));
        }
    }

    record Celu(double alpha, boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -60 * alpha), 0);
            DoubleVector z = t.div(alpha);
            DoubleVector lost = z.neg().fma(c(x, alpha), t).div(alpha);
            DoubleVector y = DoubleMath.exp(z, 0, lean).fma(lost, DoubleMath.expm1(z, lean)).mul(alpha);
            return y.blend(x, x.compare(GT, 0).or(z.abs().compare(LT, 0x1p-54)));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -790 * alpha), 0);
            DoubleVector z = t.div(alpha);
            DoubleVector lost = z.neg().fma(c(x, alpha), t).div(alpha);
            return DoubleMath.exp(z, lost, UP, lean).mul(DOWN).blend(1, x.compare(GT, 0));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -790 * alpha), 0);
            DoubleVector z = t.div(alpha);
            DoubleVector lost = z.neg().fma(c(x, alpha), t).div(alpha);
            return DoubleMath.exp(z, lost, UP, lean).mul(DOWN / alpha).blend(0, x.compare(GE, 0));
        }
    }

    record ThresholdedRelu(double threshold, double value) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return x.blend(value, x.compare(LE, threshold)); }

        @Override public DoubleVector derivative(DoubleVector x) { return indicator(x, x.compare(GT, threshold)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    /** x/(1 + exp(-z)) for z = hi + lo of the sign of x. */
    static DoubleVector gated(DoubleVector x, DoubleVector hi, DoubleVector lo, boolean lean) {
        DoubleVector z = atLeast(atMost(hi.neg(), 760), -60);
        DoubleVector d = DoubleMath.exp(z, lo.neg(), -UP, lean).add(DOWN);
        DoubleVector y = x.div(d).mul(DOWN);
        return y.blend(x, hi.compare(GT, 60)).blend(-0.0, hi.compare(LT, -760));
    }

    /** The derivative of x/(1 + exp(-z)), given v + lost = x·z'(x). */
    static DoubleVector gatedSlope(DoubleVector hi, DoubleVector lo, DoubleVector v, DoubleVector lost,
                                   boolean lean) {
        DoubleVector scaled = DoubleMath.exp(atMost(hi.abs(), 760).neg(), withoutSign(lo, hi).neg(), UP, lean);
        DoubleVector e = scaled.mul(DOWN);
        DoubleVector d = e.add(1);
        DoubleVector right = v.mul(e).div(d).add(1).div(d);
        DoubleVector left = scaled.mul(lean ? v.add(1).add(e) : v.add(1).add(e).add(lost)).div(d).div(d).mul(DOWN);
        return left.blend(right, hi.compare(GE, 0)).blend(1, hi.compare(GT, 60)).blend(0, hi.compare(LT, -760));
    }

    /** The derivative of x/(1 + exp(-z)) by β, for z = βx = hi + lo: the square of x/(exp(z/2) + exp(-z/2)). */
    static DoubleVector gatedBySharpness(DoubleVector x, DoubleVector hi, DoubleVector lo, boolean lean) {
        DoubleVector half = atMost(hi.abs(), 1480).mul(-0.5);
        DoubleVector h = DoubleMath.exp(half, withoutSign(lo, hi).mul(-0.5), UP, lean).mul(DOWN);
        DoubleVector root = atMost(atLeast(x, -TAMED), TAMED).mul(h).div(h.fma(h, c(x, 1)));
        return root.mul(root).blend(0, hi.abs().compare(GT, 1480));
    }

    /** The second derivative of x·sigmoid(z) by z, times 2^128, for z = hi + lo. */
    private static DoubleVector gatedSecond(DoubleVector hi, DoubleVector lo, boolean lean) {
        DoubleVector a = atMost(hi.abs(), 760);
        DoubleVector lost = withoutSign(lo, hi);
        DoubleVector scaled = DoubleMath.exp(a.neg(), lost.neg(), UP, lean);
        DoubleVector e = scaled.mul(DOWN);
        DoubleVector d = e.add(1);
        DoubleVector rest = c(hi, 2).sub(a);
        DoubleVector w = a.add(2).fma(e, lean ? rest : lost.fma(e.sub(1), rest));  // its roots are those of f''
        return scaled.mul(w).div(d.mul(d).mul(d));
    }

    record Swish(double beta, boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector z = x.mul(beta);
            return gated(x, z, rounding(x, z, beta), lean);
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector z = x.mul(beta);
            DoubleVector lost = rounding(x, z, beta);
            return gatedSlope(z, lost, z, lost, lean);
        }

        @Override public DoubleVector parameterDerivative(DoubleVector x) {
            DoubleVector z = x.mul(beta);
            return orNaN(x, gatedBySharpness(x, z, rounding(x, z, beta), lean));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector z = x.mul(beta);
            return gatedSecond(z, rounding(x, z, beta), lean).mul(beta * DOWN).blend(0, z.abs().compare(GT, 760));
        }
    }

    record HardSwish() implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector y = x.mul(x.add(3).div(6));
            return y.blend(0, x.compare(LE, -3)).blend(x, x.compare(GE, 3));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector y = x.fma(c(x, 2), c(x, 3)).div(6);
            return y.blend(0, x.compare(LE, -3)).blend(1, x.compare(GE, 3));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            return orNaN(x, c(x, 0).blend(1.0 / 3, x.compare(GT, -3).and(x.compare(LT, 3))));
        }
    }

    /** φ(a)·2^128 for the standard normal distribution, a from 0 to 39.6. */
    private static DoubleVector density(DoubleVector a, boolean lean) {
        return bellTimes(a, c(a, 0.3989422804014327), lean);
    }

    /** exp(-a²/2)·factor·2^128, a from 0 to 39.6. */
    private static DoubleVector bellTimes(DoubleVector a, DoubleVector factor, boolean lean) {
        DoubleVector square = a.mul(a);
        DoubleVector lost = a.fma(a, square.neg());
        return DoubleMath.expTimes(square.mul(-0.5), lost.mul(-0.5), factor, UP, lean);
    }

    /**
     * max(x, 0) - |x|·Q(|x|), Q the upper tail of the normal distribution. In float64 up to 4.9 ULP off near 0, where
     * the polynomial's variable is -1 and no step of its evaluation damps what the steps before have lost.
     */
    record Gelu(boolean lean) implements Formula<DoubleVector> {
        private static final double ROOT = 0x1.80ead197f00b4p-1;  // where the derivative is 0, and what it lost
        private static final double ROOT_LOST = -0x1.13e74c58cada8p-56;

        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector a = atMost(x.abs(), 39.6);
            return bellTimes(a, a.mul(DoubleMath.tailOverBell(a, lean)), lean).fma(c(x, -DOWN), positive(x));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector a = atMost(x.abs(), 39.6);
            DoubleVector fromRoot = c(x, ROOT).sub(a).add(ROOT_LOST);
            DoubleVector left = bellTimes(a, DoubleMath.slopeOverBell(a, lean).mul(fromRoot), lean).mul(DOWN);
            return left.blend(c(x, 1).sub(left), x.compare(GE, 0));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector a = atMost(x.abs(), 39.6);
            DoubleVector square = a.mul(a);
            DoubleVector factor = c(x, 2).sub(square).sub(a.fma(a, square.neg()));
            return density(a, lean).mul(factor).mul(DOWN);
        }
    }

    /** x·sigmoid(z), z = 2√(2/π)·(x + 0.044715x³), exactly what ½x(1 + tanh(z/2)) is. */
    record GeluTanh(boolean lean) implements Formula<DoubleVector> {
        private static final double SCALE = 1.5957691216057308;  // 2√(2/π) and what its rounding lost
        private static final double SCALE_LOST = -9.96930880911092e-17;
        private static final double CUBIC = 0.044715;

        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -60), 60);
            DoubleVector square = t.mul(t);
            DoubleVector squareLost = t.fma(t, square.neg());
            DoubleVector u = square.mul(CUBIC);
            DoubleVector uLost = square.fma(c(x, CUBIC), u.neg()).add(squareLost.mul(CUBIC));
            DoubleVector w = u.add(1);
            DoubleVector wLost = c(x, 1).sub(w).add(u).blend(u.sub(w).add(1), u.compare(GT, 1)).add(uLost);
            DoubleVector hi = scaled(t, w);
            return gated(x, hi, scaledLost(t, w, wLost, hi), lean);
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -60), 60);
            DoubleVector square = t.mul(t);
            DoubleVector squareLost = t.fma(t, square.neg());
            DoubleVector u = square.mul(CUBIC);
            DoubleVector uLost = square.fma(c(x, CUBIC), u.neg()).add(squareLost.mul(CUBIC));
            DoubleVector w = u.add(1);
            DoubleVector wLost = c(x, 1).sub(w).add(u).blend(u.sub(w).add(1), u.compare(GT, 1)).add(uLost);
            DoubleVector hi = scaled(t, w);
            DoubleVector v = u.fma(c(x, 3), c(x, 1));
            DoubleVector vLost = c(x, 1).sub(v).add(u.mul(3)).add(uLost.mul(3));
            DoubleVector slope = scaled(t, v);
            return gatedSlope(hi, scaledLost(t, w, wLost, hi), slope, scaledLost(t, v, vLost, slope), lean);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector t = atMost(x.abs(), 60);
            DoubleVector square = t.mul(t);
            DoubleVector squareLost = t.fma(t, square.neg());
            DoubleVector u = square.mul(CUBIC);
            DoubleVector uLost = square.fma(c(x, CUBIC), u.neg()).add(squareLost.mul(CUBIC));
            DoubleVector w = u.add(1);
            DoubleVector wLost = c(x, 1).sub(w).add(u).blend(u.sub(w).add(1), u.compare(GT, 1)).add(uLost);
            DoubleVector hi = scaled(t, w);
            DoubleVector lo = scaledLost(t, w, wLost, hi);
            DoubleVector slope = u.fma(c(x, 3), c(x, 1)).mul(SCALE);
            DoubleVector gain = u.fma(c(x, 6), c(x, 1)).mul(2 * SCALE);  // 2z' + x·z''
            DoubleVector loss = slope.mul(slope).mul(t);
            DoubleVector scaled = DoubleMath.exp(atMost(hi, 760).neg(), lo.neg(), UP, lean);
            DoubleVector e = scaled.mul(DOWN);
            DoubleVector d = e.add(1);
            DoubleVector factor = gain.add(loss).fma(e, gain.sub(loss));
            return scaled.mul(factor).div(d.mul(d).mul(d)).mul(DOWN).blend(0, hi.compare(GT, 760));
        }

        private static DoubleVector scaled(DoubleVector t, DoubleVector w) {
            return t.mul(w).mul(SCALE);
        }

        /** What {@code scaled} lost in two roundings, its second factor's loss and that of the constant. */
        private static DoubleVector scaledLost(DoubleVector t, DoubleVector w, DoubleVector wLost, DoubleVector hi) {
            DoubleVector product = t.mul(w);
            DoubleVector productLost = t.fma(w, product.neg()).add(t.mul(wLost));
            return product.fma(c(t, SCALE), hi.neg()).add(productLost.mul(SCALE)).add(product.mul(SCALE_LOST));
        }
    }

    /** x·n(n + 2)/(n(n + 2) + 2), n = exp(x). */
    record Mish(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector scaled = DoubleMath.exp(atLeast(atMost(x, 60), -760), UP, lean);
            DoubleVector w = scaled.fma(scaled.mul(DOWN), scaled.add(scaled));
            DoubleVector y = x.mul(w.div(w.fma(c(x, DOWN), c(x, 2)))).mul(DOWN);
            return y.blend(x, x.compare(GT, 60)).blend(-0.0, x.compare(LT, -760));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -760), 760);
            DoubleVector scaled = DoubleMath.exp(t.abs().neg(), UP, lean);
            DoubleVector e = scaled.mul(DOWN);
            DoubleVector d = e.fma(e.add(2), c(x, 2));
            DoubleVector omega = e.fma(e.fma(e.add(4), t.fma(c(x, 4), c(x, 6))), t.add(1).mul(4));
            DoubleVector left = scaled.mul(omega).div(d).div(d).mul(DOWN);
            DoubleVector g = e.fma(c(x, 2), c(x, 1));
            DoubleVector h = e.fma(e.add(e), g);
            DoubleVector right = g.add(t.mul(4).mul(e).mul(e).mul(e.add(1)).div(h)).div(h);
            return left.blend(right, x.compare(GE, 0));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -760), 760);
            VectorMask<Double> right = x.compare(GE, 0);
            DoubleVector scaled = DoubleMath.exp(t.abs().neg(), UP, lean);
            DoubleVector e = scaled.mul(DOWN);
            DoubleVector two = t.fma(c(x, 2), c(x, 4));
            DoubleVector one = t.fma(c(x, 2), c(x, 8));
            DoubleVector other = t.fma(c(x, -3), c(x, 6));
            DoubleVector last = t.fma(c(x, -2), c(x, 2));
            DoubleVector w = last.blend(two, right).fma(e, other.blend(one, right)).fma(e, one.blend(other, right))
                .fma(e, two.blend(last, right));  // its roots are those of f''
            DoubleVector d = e.fma(e.add(2), c(x, 2)).blend(e.add(e).fma(e.add(1), c(x, 1)), right);
            DoubleVector n = scaled.blend(scaled.mul(e), right);
            return n.mul(w).div(d.mul(d).mul(d)).mul(4 * DOWN);
        }
    }

    /** In float64 up to 4.2 ULP off near 0: seven roundings on the way to x³/3. */
    record Tanhshrink(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -2), 2);
            DoubleVector w = t.mul(t);
            DoubleVector small = t.mul(w).mul(DoubleMath.shrinkSeries(w)).div(DoubleMath.cosh(w));
            return small.blend(x.sub(DoubleMath.tanh(x, lean)), x.abs().compare(GE, 2));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector t = DoubleMath.tanh(x, lean);
            return t.mul(t);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            return sigmoidSecond(x.add(x), 8, lean).neg();
        }
    }

    /** weight·tanh((alpha + alphaLost)·x) + bias; slope is alpha·weight. */
    record ScaledTanh(double alpha, double alphaLost, double weight, double bias, double slope, boolean lean)
        implements Formula<DoubleVector> {
        private static final double SMALL = 0x1p-28;  // below, tanh(z) is z

        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector product = x.mul(alpha);
            DoubleVector z = atMost(atLeast(product, -25), 25);
            if (lean) {
                DoubleVector y = DoubleMath.tanh(z, true).mul(weight);
                return bias == 0 ? y : y.add(bias);  // 0 would take the sign from -0
            }
            DoubleVector lost = rest(x, product);
            return bias == 0
                ? DoubleMath.tanhTimes(z, lost, c(x, weight)).blend(x.mul(slope), z.abs().compare(LT, SMALL))
                : DoubleMath.tanhTimesPlus(z, lost, c(x, weight), c(x, bias));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector product = x.mul(alpha);
            DoubleVector z = atMost(product.abs(), 380).mul(-2);
            DoubleVector lost = withoutSign(rest(x, product), product).mul(-2);
            DoubleVector scaled = DoubleMath.exp(z, lost, UP, lean);
            DoubleVector d = scaled.fma(c(x, DOWN), c(x, 1));
            return scaled.mul(4).div(d.mul(d)).mul(slope).mul(DOWN);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector product = x.mul(alpha);
            double curve = Math.clamp(8 * slope * alpha, -TAMED, TAMED);
            return sigmoidSecond(product.mul(2), rest(x, product).mul(2), curve, lean);
        }

        private DoubleVector rest(DoubleVector x, DoubleVector product) {
            DoubleVector lost = x.fma(c(x, alpha), product.neg()).add(x.mul(alphaLost));
            return lost.blend(0, product.abs().compare(GT, FAR));
        }
    }

    /** What is the same everywhere. */
    record Constant(double value) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return orNaN(x, c(x, value)); }

        @Override public DoubleVector derivative(DoubleVector x) { return orNaN(x, c(x, 0)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    /** x·(right·x + beta), and left·(exp(x) - 1 - x) + beta·x; line + lineLost is beta - left. */
    record Xielu(double right, double left, double beta, double line, double lineLost, boolean lean)
        implements Formula<DoubleVector> {

        static Xielu of(double right, double left, double beta, boolean lean) {
            double line = beta - left;
            double taken = line - beta;
            return new Xielu(right, left, beta, line, (beta - (line - taken)) + (-left - taken), lean);
        }

        @Override public DoubleVector value(DoubleVector x) {
            return xielu(x, c(x, right), c(x, left), c(x, beta), c(x, line), c(x, lineLost), lean);
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            return xieluSlope(x, c(x, right), c(x, left), c(x, beta), c(x, line), c(x, lineLost), lean);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector scaled = DoubleMath.exp(atMost(atLeast(x, -790), 0), UP, lean).mul(left);
            return scaled.mul(DOWN).blend(2 * right, x.compare(GT, 0));
        }
    }

    /** The parabola on the right of 0; on the left x·(left·x/2 + beta + left·x·t(x)), from -1 on another sum. */
    static DoubleVector xielu(DoubleVector x, DoubleVector right, DoubleVector left, DoubleVector beta,
                              DoubleVector line, DoubleVector lineLost, boolean lean) {
        DoubleVector near = atMost(atLeast(x, -1), 0);
        DoubleVector bend = left.mul(0.5);
        DoubleVector half = near.mul(bend);
        DoubleVector sum = half.add(beta);
        DoubleVector rest = near.mul(left).mul(DoubleMath.expTail(near, lean))
            .add(DoubleMath.sumLost(half, beta, sum)).add(near.fma(bend, half.neg()));
        DoubleVector y = near.mul(sum.add(rest)).blend(xieluBeyond(x, left, line, lineLost, lean), x.compare(LT, -1));
        return y.blend(x.mul(x.fma(right, beta)), x.compare(GT, 0));
    }

    /** ((beta - left)·x - left) + left·exp(x). */
    private static DoubleVector xieluBeyond(DoubleVector x, DoubleVector left, DoubleVector line,
                                            DoubleVector lineLost, boolean lean) {
        DoubleVector far = atLeast(x, -0x1p500);
        DoubleVector product = far.mul(line);
        DoubleVector sum = product.sub(left);
        DoubleVector lost = far.fma(line, product.neg()).add(far.mul(lineLost))
            .add(DoubleMath.sumLost(product, left.neg(), sum));
        DoubleVector e = DoubleMath.exp(atMost(atLeast(x, -100), 0), 0, lean);
        DoubleVector y = e.fma(left, lost).add(sum);
        return y.blend(x.mul(line), x.compare(LT, -0x1p500).and(line.compare(NE, 0)));
    }

    /** 2·right·x + beta, and left·(exp(x) - 1) + beta. */
    static DoubleVector xieluSlope(DoubleVector x, DoubleVector right, DoubleVector left, DoubleVector beta,
                                   DoubleVector line, DoubleVector lineLost, boolean lean) {
        DoubleVector t = atMost(atLeast(x, -760), 0);
        DoubleVector near = DoubleMath.expm1(t, lean).fma(left, beta);
        DoubleVector scaled = DoubleMath.exp(t, UP, lean).mul(left);
        DoubleVector far = scaled.fma(c(x, DOWN), lineLost).add(line);
        DoubleVector y = near.blend(far, x.compare(LT, -0.7));
        return y.blend(x.fma(right.mul(2), beta), x.compare(GT, 0));
    }

    record Softshrink(double lambda) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector y = x.sub(withSign(c(x, lambda), x));
            return y.blend(x.mul(0), x.abs().compare(LE, lambda));
        }

        @Override public DoubleVector derivative(DoubleVector x) { return indicator(x, x.abs().compare(GT, lambda)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    record Hardshrink(double lambda) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) { return x.blend(x.mul(0), x.abs().compare(LE, lambda)); }

        @Override public DoubleVector derivative(DoubleVector x) { return indicator(x, x.abs().compare(GT, lambda)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    record Shrink(double lambda, double bias) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector y = x.sub(bias).blend(x.add(bias), x.compare(LT, 0));
            return y.blend(x.mul(0), x.abs().compare(LE, lambda));
        }

        @Override public DoubleVector derivative(DoubleVector x) { return indicator(x, x.abs().compare(GT, lambda)); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return flat(x); }
    }

    record SquaredRelu() implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector y = positive(x);
            return y.mul(y);
        }

        @Override public DoubleVector derivative(DoubleVector x) { return positive(x).mul(2); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return indicator(x, x.compare(GT, 0)).mul(2); }
    }

    record StarRelu(double scale, double bias) implements Formula<DoubleVector>, Cheap {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector p = positive(x);
            DoubleVector line = p.mul(scale);
            DoubleVector hi = line.mul(p);
            DoubleVector lo = line.fma(p, hi.neg()).add(p.fma(c(x, scale), line.neg()).mul(p));
            lo = lo.blend(0, hi.abs().compare(GT, 0x1p900));
            return scale == 0 ? orNaN(x, c(x, bias)) : hi.add(bias).add(lo);
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            return scale == 0 ? orNaN(x, c(x, 0)) : positive(x).mul(scale).mul(2);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            return indicator(x, x.compare(GT, 0)).mul(2 * scale);
        }
    }

    record Gaussian(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector a = atMost(x.abs(), 28);
            DoubleVector square = a.mul(a);
            DoubleVector lost = a.fma(a, square.neg());
            return DoubleMath.exp(square.neg(), lost.neg(), UP, lean).mul(DOWN);
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector a = atMost(atLeast(x, -28), 28);
            DoubleVector square = a.mul(a);
            DoubleVector lost = a.fma(a, square.neg());
            return DoubleMath.exp(square.neg(), lost.neg(), UP, lean).mul(a).mul(-2 * DOWN);
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector a = atMost(x.abs(), 28);
            DoubleVector square = a.mul(a);
            DoubleVector lost = a.fma(a, square.neg());
            DoubleVector factor = square.fma(c(x, 2), c(x, -1)).add(lost.mul(2));
            return DoubleMath.exp(square.neg(), lost.neg(), UP, lean).mul(factor).mul(2 * DOWN);
        }
    }

    /** Beyond, the remainder by quarter turns needs more digits than {@link DoubleMath#angle} has. */
    static final double FAR = 1e5;

    record Sine(double omega, boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector z = x.mul(omega);
            DoubleVector q = DoubleMath.quarters(z);
            DoubleVector y = DoubleMath.sin(DoubleMath.angle(z, rounding(x, z, omega), q), q, lean)
                .blend(z, z.compare(EQ, 0));
            var far = z.abs().compare(GT, FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                x.intoArray(lanes, 0);
                Scalar.sine(lanes, omega);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector z = x.mul(omega);
            DoubleVector q = DoubleMath.quarters(z);
            DoubleVector y = DoubleMath.cos(DoubleMath.angle(z, rounding(x, z, omega), q), q, lean).mul(omega);
            var far = z.abs().compare(GT, FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                x.intoArray(lanes, 0);
                Scalar.sineSlope(lanes, omega);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector z = x.mul(omega);
            DoubleVector q = DoubleMath.quarters(z);
            DoubleVector y = DoubleMath.sin(DoubleMath.angle(z, rounding(x, z, omega), q), q, lean)
                .mul(omega).mul(-omega);
            var far = z.abs().compare(GT, FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                x.intoArray(lanes, 0);
                Scalar.sineSecond(lanes, omega);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }
    }

    record Snake(double alpha, boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            DoubleVector z = x.mul(alpha);
            DoubleVector q = DoubleMath.quarters(z);
            DoubleVector s = DoubleMath.sin(DoubleMath.angle(z, rounding(x, z, alpha), q), q, lean);
            DoubleVector y = s.mul(s).div(alpha).add(x).blend(x, x.compare(EQ, 0));
            var far = z.abs().compare(GT, FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                x.intoArray(lanes, 0);
                Scalar.snake(lanes, alpha);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }

        /** 1 + sin(2z) = 2 sin²(z + π/4), which keeps its digits where it is close to 0. */
        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector z = x.mul(alpha);
            DoubleVector q = DoubleMath.quarters(z.add(0.7853981633974483));
            DoubleVector s = DoubleMath.sin(DoubleMath.angleFromEighth(z, rounding(x, z, alpha), q), q, lean);
            DoubleVector y = s.add(s).mul(s);
            var far = z.abs().compare(GT, FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                x.intoArray(lanes, 0);
                Scalar.snakeSlope(lanes, alpha);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            DoubleVector z = x.mul(alpha);
            DoubleVector twice = z.add(z);
            DoubleVector q = DoubleMath.quarters(twice);
            DoubleVector r = DoubleMath.angle(twice, rounding(x, z, alpha).mul(2), q);
            DoubleVector y = DoubleMath.cos(r, q, lean).mul(2).mul(alpha);
            var far = z.abs().compare(GT, FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                x.intoArray(lanes, 0);
                Scalar.snakeSecond(lanes, alpha);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }

        @Override public DoubleVector parameterDerivative(DoubleVector x) {
            return snakeByFrequency(x, c(x, alpha), lean);
        }
    }

    /** q·(2x·cos(αx) - q) with q = sin(αx)/α: the derivative of snake by α. */
    static DoubleVector snakeByFrequency(DoubleVector x, DoubleVector alpha, boolean lean) {
        DoubleVector z = x.mul(alpha);
        DoubleVector quarters = DoubleMath.quarters(z);
        DoubleVector r = DoubleMath.angle(z, rounding(x, z, alpha), quarters);
        DoubleVector q = DoubleMath.sin(r, quarters, lean).div(alpha);
        DoubleVector y = x.mul(DoubleMath.cos(r, quarters, lean)).sub(q.mul(0.5)).mul(q.mul(2));
        var far = z.abs().compare(GT, FAR);
        if (far.anyTrue()) {
            double[] lanes = new double[x.length()];
            double[] alphas = new double[x.length()];
            x.intoArray(lanes, 0);
            alpha.intoArray(alphas, 0);
            Scalar.snakeByFrequency(lanes, alphas);
            return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
        }
        return y;
    }

    record Lisht(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) { return x.mul(DoubleMath.tanh(x, lean)); }

        @Override public DoubleVector derivative(DoubleVector x) {
            DoubleVector t = atMost(atLeast(x, -400), 400);
            return t.fma(DoubleMath.sechSquare(x, lean).mul(DOWN), DoubleMath.tanh(x, lean));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            return gatedSecond(x.add(x), c(x, 0), lean).mul(4 * DOWN);
        }
    }

    /** x/√(1 + alpha·x²). */
    private static DoubleVector isru(DoubleVector x, double alpha) {
        DoubleVector q = c(x, 1).div(x);
        DoubleVector outside = withSign(c(x, 1).div(q.fma(q, c(x, alpha)).sqrt()), x);
        DoubleVector inside = x.div(x.mul(alpha).fma(x, c(x, 1)).sqrt());
        return inside.blend(outside, x.abs().compare(GT, 1));
    }

    private static DoubleVector isruSlope(DoubleVector x, double alpha) {
        DoubleVector q = c(x, 1).div(x.abs());
        DoubleVector t = q.fma(q, c(x, alpha));
        DoubleVector outside = q.div(t.sqrt()).mul(q.div(t)).mul(q);
        DoubleVector s = x.mul(alpha).fma(x, c(x, 1));
        DoubleVector inside = c(x, 1).div(s).div(s.sqrt());
        return inside.blend(outside, x.abs().compare(GT, 1));
    }

    private static DoubleVector isruSecond(DoubleVector x, double alpha) {
        DoubleVector q = c(x, 1).div(x.abs());
        DoubleVector t = q.fma(q, c(x, alpha));
        DoubleVector outside = c(x, alpha).div(t).mul(q.div(t.sqrt())).mul(q.div(t).mul(q)).mul(q);
        DoubleVector line = x.abs().mul(alpha);
        DoubleVector s = line.fma(x.abs(), c(x, 1));
        DoubleVector inside = line.div(s).div(s).div(s.sqrt());
        return withSign(inside.blend(outside, x.abs().compare(GT, 1)).mul(3), x.neg());
    }

    record Isru(double alpha) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) { return isru(x, alpha); }

        @Override public DoubleVector derivative(DoubleVector x) { return isruSlope(x, alpha); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return isruSecond(x, alpha); }
    }

    record Isrlu(double alpha) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) {
            return isru(x, alpha).blend(x, x.compare(GE, 0));
        }

        @Override public DoubleVector derivative(DoubleVector x) {
            return isruSlope(x, alpha).blend(1, x.compare(GE, 0));
        }

        @Override public DoubleVector secondDerivative(DoubleVector x) {
            return isruSecond(x, alpha).blend(0, x.compare(GE, 0));
        }
    }

    record Exp(boolean lean) implements Formula<DoubleVector> {
        @Override public DoubleVector value(DoubleVector x) { return DoubleMath.exp(x, lean); }

        @Override public DoubleVector derivative(DoubleVector x) { return DoubleMath.exp(x, lean); }

        @Override public DoubleVector secondDerivative(DoubleVector x) { return DoubleMath.exp(x, lean); }
    }
}
