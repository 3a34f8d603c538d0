package dev.hillock.simd;

import static dev.hillock.simd.FloatMath.atLeast;
import static dev.hillock.simd.FloatMath.atMost;
import static dev.hillock.simd.FloatMath.c;
import static dev.hillock.simd.FloatMath.orNaN;
import static dev.hillock.simd.FloatMath.positive;
import static dev.hillock.simd.FloatMath.withSign;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;

import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * float32 in float arithmetic, twice as many lanes as {@link DoubleFormulas}: where roundings matter they are computed
 * and carried along. An entry without a formula here, or with parameters that float32 cannot hold, is computed in
 * double lanes, correctly rounded but for one case in thousands.
 */
final class FloatFormulas {
    private static final float UP = 32;
    private static final float DOWN = 0x1p-32f;
    private static final double SELU_SCALE = 1.0507009873554805;
    private static final double SELU_ALPHA = 1.6732632423543772;

    private FloatFormulas() {
    }

    /**
     * The formula of an activation on vectors of so many bits, null for double lanes; forgetting an entry of the
     * catalogue does not compile.
     * Pullbacks of squareplus, gelu, quick_gelu and mish are left to double lanes: the roundings of f' and of the
     * product break the promise. So are second derivatives of arctan, squareplus, gelu_tanh, quick_gelu, mish,
     * soft_cap, dyt, isru and isrlu, which would have to carry what each step loses.
     */
    static Formula<FloatVector> of(Activation f, Order order, int bits) {
        boolean pullback = order == Order.PULLBACK || order == Order.VALUE_AND_PULLBACK;
        boolean second = order == Order.SECOND_DERIVATIVE;
        float a = (float) f.a();
        float b = (float) f.b();
        float third = (float) f.c();
        boolean exact = a == f.a() && b == f.b() && third == f.c();
        return switch (f.function()) {
            case IDENTITY -> new Identity();
            case BINARY_STEP -> exact ? new BinaryStep(a) : null;
            case SIGMOID -> new Sigmoid();
            case HARD_SIGMOID -> f.a() == 1.0 / 6 && f.b() == 0.5 ? new HardSigmoid() : null;
            case LOG_SIGMOID -> new LogSigmoid();
            case TANH -> new Tanh();
            case HARD_TANH -> exact ? new HardTanh(a, b) : null;
            case SOFTSIGN -> new Softsign();
            case ARCTAN -> second ? null : new Arctan();
            case SOFTPLUS -> a == 1 && exact ? new Softplus() : null;
            case SQUAREPLUS -> pullback || second ? null : Squareplus.of(f.a());
            case RELU -> new Relu();
            case RELU6 -> new HardTanh(0, 6);
            case LEAKY_RELU, PRELU -> a == 0 ? null : new LeakyRelu(a);
            case RRELU -> a == -b ? null : new LeakyRelu((float) (f.a() / 2 + f.b() / 2));
            case ELU -> exact ? new Elu(1, a, 0) : null;
            case CELU -> exact && a == 1 ? new Elu(1, 1, 0) : null;
            case SELU -> selu();
            case THRESHOLDED_RELU -> exact ? new ThresholdedRelu(a, b) : null;
            case SILU -> new Silu();
            case SWISH -> exact && a == 1 && order != Order.PARAMETER_PULLBACK ? new Silu() : null;
            case QUICK_GELU -> pullback || second ? null : new QuickGelu();
            case ISRU -> second ? null : Isru.of(f.a(), false);
            case ISRLU -> second ? null : Isru.of(f.a(), true);
            case HARD_SWISH -> new HardSwish();
            case GELU -> pullback ? null : new Gelu(bits == 128);
            case GELU_TANH -> second ? null : new GeluTanh();
            case MISH -> pullback || second ? null : new Mish();
            case SOFTSHRINK -> exact ? new Softshrink(a) : null;
            case HARDSHRINK -> exact ? new Hardshrink(a) : null;
            case SHRINK -> exact ? new Shrink(a, b) : null;
            case SQUARED_RELU -> new SquaredRelu();
            case GAUSSIAN -> new Gaussian();
            case EXP -> new Exp();
            case SOFT_CAP -> second ? null : ScaledTanh.of(1 / f.a(), f.a(), 1);
            case DYT -> f.c() == 0 && !second ? ScaledTanh.of(f.a(), f.b(), f.a() * f.b()) : null;
            case AFFINE -> exact ? new Affine(a, b == 0 ? -0f : b) : null;
            case TANHSHRINK, STAR_RELU, SINE, SNAKE, LISHT, XIELU -> null;
        };
    }

    private static Elu selu() {
        double left = SELU_SCALE * SELU_ALPHA;
        return new Elu((float) SELU_SCALE, (float) left, (float) (left - (float) left));
    }

    /** 1 where the mask is set, else 0; NaN where x is. */
    private static FloatVector indicator(FloatVector x, VectorMask<Float> inside) {
        return orNaN(x, c(x, 0).blend(1, inside));
    }

    /** f'' of lines: 0, NaN at NaN. */
    private static FloatVector flat(FloatVector x) {
        return orNaN(x, c(x, 0));
    }

    record Identity() implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return x; }

        @Override public FloatVector derivative(FloatVector x) { return orNaN(x, c(x, 1)); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    /** shift + scale·x; a shift of -0 changes nothing, not even a zero. */
    record Affine(float scale, float shift) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return x.fma(c(x, scale), c(x, shift)); }

        @Override public FloatVector derivative(FloatVector x) { return orNaN(x, c(x, scale)); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record BinaryStep(float threshold) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return indicator(x, x.compare(GE, threshold)); }

        @Override public FloatVector derivative(FloatVector x) { return flat(x); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record Sigmoid() implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) {
            FloatVector z = atLeast(atMost(x, 60), -105);
            return c(x, DOWN).div(FloatMath.expMinusPlus(z, -UP, DOWN));
        }

        @Override public FloatVector derivative(FloatVector x) {
            return FloatMath.logisticSlope(atMost(x.abs(), 105), UP, DOWN).mul(DOWN);
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            return FloatMath.logisticCurve(x, UP, DOWN).mul(DOWN);
        }
    }

    /** (x + 3)/6 between 0 and 1. */
    record HardSigmoid() implements Formula<FloatVector>, Cheap {
        private static final float SIXTH = 0x1.555556p-3f;  // and what it lost
        private static final float SIXTH_LOST = -0x1.555556p-28f;

        @Override public FloatVector value(FloatVector x) {
            FloatVector t = atMost(atLeast(x, -3), 3);
            FloatVector sum = t.add(3);
            FloatVector lost = t.sub(sum.sub(3));
            return sum.fma(c(x, SIXTH), lost.fma(c(x, SIXTH), sum.mul(SIXTH_LOST)));
        }

        @Override public FloatVector derivative(FloatVector x) {
            return indicator(x, x.compare(GT, -3).and(x.compare(LT, 3))).mul(SIXTH);
        }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record LogSigmoid() implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) {
            return log1pOfExp(x.neg()).neg();
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector z = atLeast(atMost(x.neg(), 60), -105);
            return c(x, DOWN).div(FloatMath.expMinusPlus(z, -UP, DOWN));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            return FloatMath.logisticSlope(atMost(x.abs(), 105), UP, DOWN).mul(-DOWN);
        }
    }

    record Tanh() implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) { return FloatMath.tanh(x); }

        @Override public FloatVector derivative(FloatVector x) { return FloatMath.sechSquare(x).mul(DOWN); }

        @Override public FloatVector secondDerivative(FloatVector x) {
            return FloatMath.logisticCurve(x.add(x), 34, 0x1p-34f).mul(0x1p-31f);
        }
    }

    record HardTanh(float low, float high) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return atMost(atLeast(x, low), high); }

        @Override public FloatVector derivative(FloatVector x) {
            return indicator(x, x.compare(GT, low).and(x.compare(LT, high)));
        }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record Softsign() implements Formula<FloatVector>, Cheap.Dividing {
        @Override public FloatVector value(FloatVector x) {
            FloatVector a = x.abs();
            return x.div(a.add(1)).blend(withSign(c(x, 1), x), a.compare(GT, 0x1p30f));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 0x1p100f);
            FloatVector d = a.add(1);
            FloatVector lost = a.sub(d.sub(1));
            FloatVector q = c(x, 1).div(d);
            FloatVector y = q.mul(q);
            return y.fma(lost.mul(q).mul(-2), y);
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 0x1p100f);
            FloatVector d = a.add(1);
            FloatVector q = c(x, 1).div(d);
            FloatVector dLost = a.sub(d.sub(1)).blend(c(x, 1).sub(d.sub(a)), a.compare(GT, 1));
            FloatVector lost = d.fma(q.neg(), c(x, 1)).sub(dLost.mul(q));
            FloatVector y = q.mul(q).mul(q).mul(2);
            return withSign(y.fma(lost.mul(3), y), x.neg()).blend(0, x.compare(EQ, 0));
        }
    }

    /** From 1 on a right angle less the arc of the inverse. */
    record Arctan() implements Formula<FloatVector> {
        private static final float RIGHT = 0x1.921fb6p0f;  // π/2, and what it lost
        private static final float RIGHT_LOST = -0x1.777a5cp-25f;

        @Override public FloatVector value(FloatVector x) {
            FloatVector a = x.abs();
            VectorMask<Float> beyond = a.compare(GT, 1);
            FloatVector t = a.blend(1, beyond).div(c(x, 1).blend(a, beyond));
            FloatVector square = t.mul(t);
            FloatVector cube = t.mul(square);
            FloatVector p = FloatMath.atanCurve(square);
            FloatVector rest = c(x, RIGHT).sub(t).sub(cube.fma(p, c(x, -RIGHT_LOST)));
            return withSign(cube.fma(p, t).blend(rest, beyond), x);
        }

        /** 2^-64/(2^-64 + (2^-32·x)²): no square overflows, and only the result may be subnormal. */
        @Override public FloatVector derivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 0x1p90f).mul(DOWN);
            return c(x, 1).div(a.fma(a, c(x, 0x1p-64f))).mul(0x1p-64f);
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            throw new UnsupportedOperationException("double lanes compute it");
        }
    }

    /** log(1 + exp(x)); for negative x the exponential is 2^n·(1 + m), multiplied before it is rounded. */
    private static FloatVector log1pOfExp(FloatVector x) {
        FloatVector a = atMost(x.abs(), 105);
        FloatVector s = FloatMath.power(a, UP);
        FloatVector m = FloatMath.expm1OfPower(a, UP);
        FloatVector scaled = m.fma(s, s);
        FloatVector ratio = FloatMath.log1pOver(scaled.mul(DOWN)).mul(DOWN);
        FloatVector p = s.mul(ratio);
        return m.fma(p, p).blend(scaled.fma(ratio, x), x.compare(GT, 0));
    }

    record Softplus() implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) {
            return log1pOfExp(x);
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector z = atLeast(atMost(x, 60), -105);
            return c(x, DOWN).div(FloatMath.expMinusPlus(z, -UP, DOWN));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            return FloatMath.logisticSlope(atMost(x.abs(), 105), UP, DOWN).mul(DOWN);
        }
    }

    /** (x + h)/2, h = √(x² + b), for negative x b/4 over that of -x; roundings that matter are carried along. */
    record Squareplus(float b) implements Formula<FloatVector> {
        private static final float FAR = 0x1p40f;  // from there on h is |x|

        /** For a b that is a float, and moderate; otherwise null. */
        static Squareplus of(double b) {
            boolean moderate = b >= 0x1p-10 && b <= 0x1p10;
            return moderate && (float) b == b ? new Squareplus((float) b) : null;
        }

        @Override public FloatVector value(FloatVector x) {
            FloatVector a = x.abs();
            VectorMask<Float> far = a.compare(GT, FAR);
            FloatVector d = a.fma(a, c(x, b));
            FloatVector root = d.sqrt();
            FloatVector rest = root.fma(root.neg(), d).add(a.fma(a, c(x, b).sub(d))).blend(0, far);
            FloatVector h = root.blend(a, far);
            FloatVector s = h.fma(c(x, 0.5f), a.mul(0.5f));
            FloatVector lost = a.mul(0.5f).sub(s.sub(h.mul(0.5f))).blend(0, far);
            FloatVector inverse = c(x, 1).div(s.mul(h.blend(1, far)));
            FloatVector missing = rest.mul(0.25f).fma(inverse.mul(s).blend(0, far), lost);
            FloatVector overS = inverse.mul(h.blend(1, far));
            FloatVector q = overS.mul(b / 4);
            FloatVector left = s.fma(q.neg(), c(x, b / 4)).sub(q.mul(missing)).blend(0, far).fma(overS, q);
            return left.blend(s.add(missing), x.compare(GE, 0));
        }

        /** b/4 over (|x| + h)/2·h, or 1 less it, all 2^-32 times as large: no square overflows. */
        @Override public FloatVector derivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 0x1p90f).mul(DOWN);
            float small = b * 0x1p-64f;
            FloatVector d = a.fma(a, c(x, small));
            FloatVector h = d.sqrt();
            FloatVector rest = h.fma(h.neg(), d).add(a.fma(a, c(x, small).sub(d)));
            FloatVector s = h.fma(c(x, 0.5f), a.mul(0.5f));
            FloatVector lost = a.mul(0.5f).sub(s.sub(h.mul(0.5f)));
            FloatVector p = s.mul(h);
            FloatVector inverse = c(x, 1).div(p);
            FloatVector pLost = rest.mul(0.5f).fma(s.mul(s).mul(inverse), s.fma(h, p.neg())).add(lost.mul(h));
            FloatVector left = pLost.mul(inverse).fma(inverse.neg(), inverse).mul(small / 4);
            return left.blend(c(x, 1).sub(left), x.compare(GT, 0));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            throw new UnsupportedOperationException("double lanes compute it");
        }
    }

    record Relu() implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return positive(x); }

        @Override public FloatVector derivative(FloatVector x) { return indicator(x, x.compare(GT, 0)); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record LeakyRelu(float slope) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return x.mul(slope).blend(x, x.compare(GT, 0)); }

        @Override public FloatVector derivative(FloatVector x) {
            return orNaN(x, c(x, slope).blend(1, x.compare(GT, 0)));
        }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }

        @Override public FloatVector parameterDerivative(FloatVector x) { return x.blend(0, x.compare(GT, 0)); }
    }

    /** right·x for positive x, (left + leftLost)·(exp(x) - 1) for the others. */
    record Elu(float right, float left, float leftLost) implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) {
            FloatVector m = FloatMath.expm1(atLeast(x, -30));
            FloatVector below = left == 1 ? m : m.fma(c(x, leftLost), m.mul(left));
            return below.blend(x.mul(right), x.compare(GE, 0));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector e = FloatMath.exp(atLeast(x, -105), UP).mul(left * DOWN);
            return e.blend(right, x.compare(GT, 0));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            FloatVector e = FloatMath.exp(atLeast(x, -105), UP).mul(left * DOWN);
            return e.blend(0, x.compare(GE, 0));
        }
    }

    record ThresholdedRelu(float threshold, float value) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return x.blend(value, x.compare(LE, threshold)); }

        @Override public FloatVector derivative(FloatVector x) { return indicator(x, x.compare(GT, threshold)); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    /** x/(1 + exp(-x)). */
    record Silu() implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) {
            FloatVector t = atLeast(x, -112);
            FloatVector y = t.div(FloatMath.expMinusPlus(t, -40, 0x1p-40f)).mul(0x1p-40f);
            return y.blend(x, x.compare(GT, 30));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 115);
            FloatVector left = FloatMath.gatedSlope(a, c(x, 0), a, c(x, 0), 41, 0x1p-41f).mul(0x1p-41f);
            return left.blend(c(x, 1).sub(left), x.compare(GT, 0));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            return FloatMath.gatedCurve(atMost(x.abs(), 115), 41, 0x1p-41f).mul(0x1p-41f);
        }
    }

    /** x/(1 + exp(-1.702x)); the product carries what it lost. */
    record QuickGelu() implements Formula<FloatVector> {
        private static final float BETA = 0x1.b3b646p0f;  // and what it lost
        private static final float BETA_LOST = -0x1.78d4fep-26f;

        @Override public FloatVector value(FloatVector x) {
            FloatVector t = atLeast(x, -112 / BETA);
            FloatVector z = t.mul(BETA);
            FloatVector y = t.div(FloatMath.expMinusPlus(z, lost(t, z), -40, 0x1p-40f)).mul(0x1p-40f);
            return y.blend(x, x.compare(GT, 30 / BETA));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 115 / BETA);
            FloatVector z = a.mul(BETA);
            FloatVector lost = lost(a, z);
            FloatVector left = FloatMath.gatedSlope(z, lost, z, lost, 41, 0x1p-41f).mul(0x1p-41f);
            return left.blend(c(x, 1).sub(left), x.compare(GT, 0));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            throw new UnsupportedOperationException("double lanes compute it");
        }

        private static FloatVector lost(FloatVector t, FloatVector z) {
            return t.fma(c(t, BETA_LOST), t.fma(c(t, BETA), z.neg()));
        }
    }

    record HardSwish() implements Formula<FloatVector>, Cheap.Dividing {
        @Override public FloatVector value(FloatVector x) {
            FloatVector y = x.mul(x.add(3).div(6));
            return y.blend(0, x.compare(LE, -3)).blend(x, x.compare(GE, 3));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector y = x.fma(c(x, 2), c(x, 3)).div(6);
            return y.blend(0, x.compare(LE, -3)).blend(1, x.compare(GE, 3));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            return orNaN(x, c(x, 0).blend(1f / 3, x.compare(GT, -3).and(x.compare(LT, 3))));
        }
    }

    /** max(x, 0) - |x|·Q(|x|), Q the upper tail of the normal distribution. */
    record Gelu(boolean narrow) implements Formula<FloatVector> {
        private static final float DENSITY = 0x1.988454p-2f;  // 1/√(2π), and what it lost
        private static final float DENSITY_LOST = -0x1.857936p-27f;

        @Override public FloatVector value(FloatVector x) {
            return NormalTail.weighted(FloatMath.size(x, 14.75f), narrow).fma(c(x, -0x1p-40f), positive(x));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector left = NormalTail.slope(atMost(x.abs(), 14.75f), narrow).mul(0x1p-40f);
            return left.blend(c(x, 1).sub(left), x.compare(GT, 0));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 15);
            FloatVector square = a.mul(a);
            FloatVector rest = c(x, 2).sub(square).sub(a.fma(a, square.neg()));
            FloatVector factor = rest.mul(DENSITY);
            FloatVector lost = rest.fma(c(x, DENSITY_LOST), rest.fma(c(x, DENSITY), factor.neg()));
            return FloatMath.bellTimes(a, factor, lost, 40).mul(0x1p-40f);
        }
    }

    /**
     * x·tanh(log(1 + exp(x))), in e = exp(-|x|): for negative x x·w/(w + 2), w = e² + 2e; for positive ones x·w/(w +
     * 2e²), w = 1 + 2e. Roundings that matter are carried along.
     */
    record Mish() implements Formula<FloatVector> {
        private static final float LEFT = 40;
        private static final float SCALE = 0x1p-40f;

        @Override public FloatVector value(FloatVector x) {
            FloatVector t = atMost(atLeast(x, -112), 112);
            VectorMask<Float> right = x.compare(GT, 0);
            FloatVector a = t.abs();
            FloatVector s = FloatMath.power(a, LEFT);
            FloatVector m = FloatMath.expm1OfPower(a, LEFT);
            FloatVector scaled = m.fma(s, s);
            FloatVector square = scaled.mul(scaled.mul(SCALE));
            FloatVector twice = s.add(s);
            FloatVector base = twice.blend(twice.add(0x1p40f), right);
            FloatVector rest = m.fma(twice, square.blend(0, right));
            FloatVector over = base.add(rest);
            FloatVector overLost = rest.sub(over.sub(base));
            FloatVector more = c(x, 2).blend(square.mul(2 * SCALE), right);
            FloatVector w = over.mul(SCALE);
            FloatVector under = w.add(more);
            FloatVector second = under.sub(w);
            FloatVector underLost = w.sub(under.sub(second)).add(more.sub(second));
            FloatVector top = t.mul(over);
            FloatVector topLost = t.fma(over, top.neg()).add(t.mul(overLost));
            FloatVector inverse = c(x, 1).div(under);
            FloatVector q = top.mul(inverse);
            FloatVector lost = overLost.fma(c(x, SCALE), underLost).fma(q.neg(), topLost);
            FloatVector y = under.fma(q.neg(), top).add(lost).fma(inverse, q);
            return y.mul(SCALE).blend(x, x.compare(GT, 30).or(x.compare(EQ, 0)));  // and the sign of zero
        }

        /** e·(4(x + 1) + e(4x + 6) + 4e² + e³)/(e² + 2e + 2)², and 1 + 2e²(2x(1 + e) - d)/d², d = 1 + 2e + 2e². */
        @Override public FloatVector derivative(FloatVector x) {
            FloatVector t = atMost(atLeast(x, -112), 112);
            VectorMask<Float> right = x.compare(GT, 0);
            FloatVector a = t.abs();
            FloatVector s = FloatMath.power(a, LEFT);
            FloatVector m = FloatMath.expm1OfPower(a, LEFT);
            FloatVector e = m.fma(s, s).mul(SCALE);
            FloatVector w = e.fma(e, e.add(e));
            FloatVector d = w.add(2);
            FloatVector second = d.sub(w);
            FloatVector dLost = w.sub(d.sub(second)).add(c(x, 2).sub(second));
            FloatVector omega = e.fma(e.fma(e.add(4), t.fma(c(x, 4), c(x, 6))), t.add(1).mul(4));
            FloatVector h = e.fma(e.add(1), c(x, 0.5f)).mul(2);
            FloatVector g = e.add(e).mul(e.add(1).fma(t.add(t), h.neg()));
            FloatVector under = d.blend(h, right);
            FloatVector over = omega.blend(g, right);
            FloatVector square = under.mul(under);
            FloatVector squareLost = under.fma(under, square.neg()).add(under.add(under).mul(dLost.blend(0, right)));
            FloatVector top = m.fma(over, over);
            FloatVector topLost = m.fma(over, over.sub(top));
            FloatVector inverse = c(x, 1).div(square);
            FloatVector q = top.mul(inverse);
            FloatVector y = square.fma(q.neg(), top).add(squareLost.fma(q.neg(), topLost)).fma(inverse, q);
            return y.mul(s).fma(c(x, SCALE), c(x, 0).blend(1, right));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            throw new UnsupportedOperationException("double lanes compute it");
        }
    }

    /** weight·tanh((alpha + lost)·x); slope is the derivative at 0. */
    record ScaledTanh(float alpha, float lost, float weight, float slope) implements Formula<FloatVector> {
        private static final float SMALL = 0x1p-13f;  // below, tanh(z) is z

        /** For a weight and a slope that are floats; otherwise null. */
        static ScaledTanh of(double alpha, double weight, double slope) {
            float high = (float) alpha;
            boolean exact = (float) weight == weight && (float) slope == slope;
            boolean moderate = Math.abs(alpha) > 0x1p-60 && Math.abs(alpha) < 0x1p60 && Math.abs(slope) > 0x1p-60
                && Math.abs(slope) < 0x1p60;
            return exact && moderate ? new ScaledTanh(Math.abs(high), (float) (Math.abs(alpha) - Math.abs(high)),
                (float) Math.abs(weight), (float) slope) : null;
        }

        @Override public FloatVector value(FloatVector x) {
            FloatVector a = atMost(x.abs(), 10 / alpha);
            FloatVector z = a.mul(alpha);
            FloatVector y = FloatMath.tanhTimes(z, rest(a, z), weight);
            return withSign(y.abs(), slope < 0 ? x.neg() : x).blend(x.mul(slope), z.compare(LT, SMALL));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 54 / alpha);
            FloatVector z = a.mul(2 * alpha);
            FloatVector left = rest(a, z.mul(0.5f));
            return FloatMath.logisticSlope(z, left.add(left), 34, 0x1p-34f).mul(slope).mul(DOWN);
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            throw new UnsupportedOperationException("double lanes compute it");
        }

        private FloatVector rest(FloatVector a, FloatVector z) {
            return a.fma(c(a, lost), a.fma(c(a, alpha), z.neg()));
        }
    }

    /** x·sigmoid(z), z = 2√(2/π)·(x + 0.044715x³), exactly what ½x(1 + tanh(z/2)) is. */
    record GeluTanh() implements Formula<FloatVector> {
        private static final float LINEAR = 0x1.988454p0f;  // 2√(2/π), and 0.044715 times it, each with what it lost
        private static final float LINEAR_LOST = -0x1.857936p-25f;
        private static final float CUBIC = 0x1.2444f2p-4f;
        private static final float CUBIC_LOST = 0x1.49b16ap-29f;
        private static final float LINEAR_OF_2 = 0x1.26aec2p1f;  // both over ln(2), nearly floats
        private static final float CUBIC_OF_2 = 0x1.a5a7d0p-4f;
        private static final float SHIFT = FloatMath.SHIFT - 60;

        /** x·2^60/(2^60 + 2^(60 + t·q)): t·q less its integer part is one operation, the product never rounded. */
        @Override public FloatVector value(FloatVector x) {
            FloatVector t = atLeast(x, -11.5f);
            FloatVector minus = t.mul(t.neg());
            FloatVector q = minus.fma(c(x, CUBIC_OF_2), c(x, -LINEAR_OF_2));
            FloatVector lost = t.fma(t, minus)
                .fma(c(x, -CUBIC_OF_2), minus.fma(c(x, CUBIC_OF_2), c(x, -LINEAR_OF_2).sub(q)));
            FloatVector n = t.fma(q, c(x, SHIFT));
            FloatVector rest = lost.fma(t, t.fma(q, c(x, SHIFT).sub(n)));
            FloatVector s = FloatMath.power(n);
            FloatVector d = FloatMath.powerOf2Less1(rest).fma(s, s.add(0x1p-60f));
            return t.div(d).mul(0x1p-60f).blend(x, x.compare(GT, 6));
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector t = atMost(x.abs(), 11.5f);
            FloatVector square = t.mul(t);
            FloatVector q = square.fma(c(x, CUBIC), c(x, LINEAR));
            FloatVector z = t.mul(q);
            FloatVector p = square.fma(c(x, 3 * CUBIC), c(x, LINEAR));
            FloatVector v = t.mul(p);
            FloatVector left = FloatMath.gatedSlope(z, lost(t, square, q, z, 1), v, lost(t, square, p, v, 3), 64,
                0x1p-64f).mul(0x1p-64f);
            return left.blend(c(x, 1).sub(left), x.compare(GT, 0));
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            throw new UnsupportedOperationException("double lanes compute it");
        }

        /** What z lost against 2√(2/π)·(t + n·0.044715t³). */
        private static FloatVector lost(FloatVector t, FloatVector square, FloatVector q, FloatVector z, int n) {
            FloatVector squareLost = t.fma(t, square.neg());
            FloatVector qLost = square.fma(c(t, n * CUBIC), c(t, LINEAR).sub(q));
            FloatVector small = square.fma(c(t, n * CUBIC_LOST),
                squareLost.fma(c(t, n * CUBIC), qLost.add(LINEAR_LOST)));
            return small.fma(t, t.fma(q, z.neg()));
        }
    }

    /** x/√(1 + alpha·x²), x itself for positive x if it is linear there. */
    record Isru(float alpha, boolean linear) implements Formula<FloatVector> {
        private static final float FAR = 0x1p53f;  // from there on the limit, and a derivative that rounds to 0

        /** For an alpha that is a float, and moderate; otherwise null. */
        static Isru of(double alpha, boolean linear) {
            boolean moderate = alpha >= 0x1p-4 && alpha <= 0x1p16;
            return moderate && (float) alpha == alpha ? new Isru((float) alpha, linear) : null;
        }

        @Override public FloatVector value(FloatVector x) {
            FloatVector t = atLeast(atMost(x, FAR), -FAR);
            FloatVector z = t.mul(alpha);
            FloatVector d = z.fma(t, c(x, 1));
            FloatVector s = d.sqrt();
            FloatVector inverse = c(x, 1).div(s);
            FloatVector y = t.mul(inverse);
            FloatVector lost = s.fma(y.neg(), t);
            FloatVector half = s.fma(s.neg(), d).add(lost(t, z, d)).mul(-0.5f).mul(inverse);
            y = half.fma(y, lost).fma(inverse, y);
            return linear ? y.blend(x, x.compare(GE, 0)) : y.blend(x, x.compare(EQ, 0));
        }

        /** 1/√(1 + alpha·x²)³, 2^60 times that before the end: it may be subnormal. */
        @Override public FloatVector derivative(FloatVector x) {
            FloatVector t = atMost(x.abs(), FAR);
            FloatVector z = t.mul(alpha);
            FloatVector d = z.fma(t, c(x, 1));
            FloatVector s = d.sqrt();
            FloatVector rest = s.fma(s.neg(), d).mul(0.5f).add(lost(t, z, d).mul(1.5f)).mul(0x1p-60f);
            FloatVector scaled = d.mul(0x1p-60f);
            FloatVector under = s.mul(scaled);
            FloatVector underLost = s.fma(rest, s.fma(scaled, under.neg()));
            FloatVector y = c(x, 1).div(under);
            y = y.mul(underLost).fma(y.neg(), y).mul(0x1p-60f);
            return linear ? y.blend(1, x.compare(GE, 0)) : y;
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            throw new UnsupportedOperationException("double lanes compute it");
        }

        /** What d, the sum of 1 and alpha·t², z = alpha·t, lost. */
        private FloatVector lost(FloatVector t, FloatVector z, FloatVector d) {
            FloatVector ofSum = z.fma(t, c(t, 1).sub(d));
            return alpha == 1 ? ofSum : t.fma(c(t, alpha), z.neg()).fma(t, ofSum);
        }
    }

    record Softshrink(float lambda) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) {
            FloatVector y = x.sub(withSign(c(x, lambda), x));
            return y.blend(x.mul(0), x.abs().compare(LE, lambda));
        }

        @Override public FloatVector derivative(FloatVector x) { return indicator(x, x.abs().compare(GT, lambda)); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record Hardshrink(float lambda) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) { return x.blend(x.mul(0), x.abs().compare(LE, lambda)); }

        @Override public FloatVector derivative(FloatVector x) { return indicator(x, x.abs().compare(GT, lambda)); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record Shrink(float lambda, float bias) implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) {
            FloatVector y = x.sub(bias).blend(x.add(bias), x.compare(LT, 0));
            return y.blend(x.mul(0), x.abs().compare(LE, lambda));
        }

        @Override public FloatVector derivative(FloatVector x) { return indicator(x, x.abs().compare(GT, lambda)); }

        @Override public FloatVector secondDerivative(FloatVector x) { return flat(x); }
    }

    record SquaredRelu() implements Formula<FloatVector>, Cheap {
        @Override public FloatVector value(FloatVector x) {
            FloatVector y = positive(x);
            return y.mul(y);
        }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector y = positive(x);
            return y.add(y);
        }

        @Override public FloatVector secondDerivative(FloatVector x) { return indicator(x, x.compare(GT, 0)).mul(2); }
    }

    record Gaussian() implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) { return bell(x, UP).mul(DOWN); }

        @Override public FloatVector derivative(FloatVector x) {
            FloatVector t = atLeast(atMost(x, 11), -11);
            return bell(x, 41).mul(t).mul(-0x1p-40f);
        }

        @Override public FloatVector secondDerivative(FloatVector x) {
            FloatVector a = atMost(x.abs(), 11);
            FloatVector square = a.mul(a);
            FloatVector factor = square.fma(c(x, 2), c(x, -1)).add(a.fma(a, square.neg()).mul(2));
            return bell(x, 41).mul(factor).mul(0x1p-40f);
        }

        /** exp(-x²)·2^k. */
        private static FloatVector bell(FloatVector x, float k) {
            FloatVector a = atMost(x.abs(), 10.5f);
            FloatVector square = a.mul(a);
            FloatVector lost = a.fma(a, square.neg());
            FloatVector e = FloatMath.expMinus(square, k);
            return e.fma(lost.neg(), e);
        }
    }

    record Exp() implements Formula<FloatVector> {
        @Override public FloatVector value(FloatVector x) {
            return FloatMath.exp(atLeast(atMost(x, 130), -130));
        }

        @Override public FloatVector derivative(FloatVector x) { return value(x); }

        @Override public FloatVector secondDerivative(FloatVector x) { return value(x); }
    }
}
