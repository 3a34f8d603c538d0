package dev.hillock.simd;

import static jdk.incubator.vector.VectorOperators.AND;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.OR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Elementary functions on vectors of floats, within about 1 ULP; {@link Weaver} copies them into loops.
 *
 * <p>Polynomials are minimax ones with float coefficients (Sollya's fpminimax); bounds are relative to the function and
 * include the rounding of the coefficients, not that of the evaluation. Comparisons are written so that NaN passes.
 *
 * <p>Results that may be subnormal are made 2^k times too large, so that the caller rounds only once, at the end.
 *
 * <p>The Vector API's own would be other code on other processors and widths, and so would be the results. Beside them,
 * 1,024 elements on one thread of an EPYC with AVX-512: tanh 0.40 ns an element here, 0.55 there; exp(x) - 1 as
 * ELU 0.32 here, 0.40 there; exp 0.30 there.
 */
final class FloatMath {
    private static final float LOG2_E = 0x1.715476p0f;
    private static final float LN2_HI = 0x1.62e4p-1f;  // 14 bits: its product with an exponent is exact
    private static final float LN2_LO = 0x1.7f7d1cp-20f;
    /** Added to a number, leaves its integer part plus the bias of an exponent in the lowest bits. */
    static final float SHIFT = 0x1.8p23f + 127;

    private FloatMath() {
    }

    static FloatVector c(FloatVector like, float value) {
        return FloatVector.broadcast(like.species(), value);
    }

    /** y, and NaN where x is. */
    static FloatVector orNaN(FloatVector x, FloatVector y) {
        return y.blend(x, x.compare(NE, x));
    }

    /** max(x, 0), NaN at NaN. */
    static FloatVector positive(FloatVector x) {
        return x.blend(0, x.compare(LT, 0));
    }

    /** x, at least {@code low}; NaN at NaN. */
    static FloatVector atLeast(FloatVector x, float low) {
        return x.blend(low, x.compare(LT, low));
    }

    /** x, at most {@code high}; NaN at NaN. */
    static FloatVector atMost(FloatVector x, float high) {
        return x.blend(high, x.compare(GT, high));
    }

    /** |x|, at most {@code high}; {@code high} at NaN. */
    static FloatVector size(FloatVector x, float high) {
        return x.abs().reinterpretAsInts().min(Float.floatToRawIntBits(high)).reinterpretAsFloats();
    }

    /** A magnitude that is at least 0 with the sign of x. */
    static FloatVector withSign(FloatVector magnitude, FloatVector x) {
        return magnitude.reinterpretAsInts()
            .lanewise(OR, x.reinterpretAsInts().lanewise(AND, Integer.MIN_VALUE)).reinterpretAsFloats();
    }

    /** exp(z)·2^k for a result, and its power of 2, that are normal numbers; NaN at NaN. */
    static FloatVector exp(FloatVector z, float k) {
        FloatVector t = z.fma(c(z, LOG2_E), c(z, SHIFT + k));
        return expOfRest(rest(z, t, k)).mul(power(t));
    }

    /** exp(z) for z from -130 to 130; NaN at NaN. */
    static FloatVector exp(FloatVector z) {
        VectorMask<Float> right = z.compare(GT, 0);
        FloatVector shift = c(z, SHIFT + 64).blend(SHIFT - 64, right);
        return exp(z, shift).mul(c(z, 0x1p-64f).blend(0x1p64f, right));
    }

    /** exp(z + lost)·2^k for a result, and its power of 2, that are normal numbers; NaN at NaN. */
    static FloatVector exp(FloatVector z, FloatVector lost, float k) {
        FloatVector t = z.fma(c(z, LOG2_E), c(z, SHIFT + k));
        return expOfRest(rest(z, t, k).add(lost)).mul(power(t));
    }

    /** exp(z)·2^k/2^m likewise, {@code shift} being {@link #SHIFT} + k - m. */
    static FloatVector exp(FloatVector z, FloatVector shift) {
        FloatVector t = z.fma(c(z, LOG2_E), shift);
        FloatVector n = t.sub(shift);
        return expOfRest(rest(z, n)).mul(power(t));
    }

    /**
     * exp(d)·2^k likewise, d being z - top rounded: {@code shift} as above where m powers of 2 are taken off top, and
     * {@code over} what they leave of it.
     */
    static FloatVector exp(FloatVector z, FloatVector d, FloatVector shift, FloatVector over, float k) {
        FloatVector t = d.fma(c(z, LOG2_E), c(z, SHIFT + k));
        FloatVector n = t.sub(shift);
        return expOfRest(n.fma(c(z, -LN2_LO), n.fma(c(z, -LN2_HI), z).sub(over))).mul(power(t));
    }

    /** z - n·ln(2). */
    static FloatVector rest(FloatVector z, FloatVector n) {
        return n.fma(c(z, -LN2_LO), n.fma(c(z, -LN2_HI), z));
    }

    /** exp(-z)·2^k for a result, and its power of 2, that are normal numbers; NaN at NaN. */
    static FloatVector expMinus(FloatVector z, float k) {
        FloatVector t = z.fma(c(z, -LOG2_E), c(z, SHIFT + k));
        return expOfMinusRest(minusRest(z, t, k)).mul(power(t));
    }

    /** 2^(n + k), n = -z/ln(2) rounded. */
    static FloatVector power(FloatVector z, float k) {
        return power(z.fma(c(z, -LOG2_E), c(z, SHIFT + k)));
    }

    /** exp(-z)·2^-n - 1, likewise. */
    static FloatVector expm1OfPower(FloatVector z, float k) {
        return expm1OfMinusRest(minusRest(z, z.fma(c(z, -LOG2_E), c(z, SHIFT + k)), k));
    }

    /** exp(-z - lost)·2^-n - 1, likewise. */
    static FloatVector expm1OfPower(FloatVector z, FloatVector lost, float k) {
        return expm1OfMinusRest(minusRest(z, z.fma(c(z, -LOG2_E), c(z, SHIFT + k)), k).add(lost));
    }

    /**
     * b + exp(-z)·2^k, b a power of 2: for a result, and a power of 2, that are normal numbers; NaN at NaN. As
     * (b + 2^n) + 2^n·(exp(r) - 1), where the first sum is exact unless one part hardly matters, it is rounded once.
     */
    static FloatVector expMinusPlus(FloatVector z, float k, float b) {
        FloatVector t = z.fma(c(z, -LOG2_E), c(z, SHIFT + k));
        FloatVector s = power(t);
        return expm1OfMinusRest(minusRest(z, t, k)).fma(s, s.add(b));
    }

    /** b + exp(-z - lost)·2^k likewise. */
    static FloatVector expMinusPlus(FloatVector z, FloatVector lost, float k, float b) {
        FloatVector t = z.fma(c(z, -LOG2_E), c(z, SHIFT + k));
        FloatVector s = power(t);
        return expm1OfMinusRest(minusRest(z, t, k).add(lost)).fma(s, s.add(b));
    }

    /** exp(z) - 1 for z from -80 to 80; NaN at NaN. */
    static FloatVector expm1(FloatVector z) {
        FloatVector t = z.fma(c(z, LOG2_E), c(z, SHIFT));
        FloatVector s = power(t);
        return expm1OfRest(rest(z, t, 0)).fma(s, s.sub(1));
    }

    private static FloatVector rest(FloatVector z, FloatVector t, float k) {
        return rest(z, t.sub(SHIFT + k));
    }

    private static FloatVector minusRest(FloatVector z, FloatVector t, float k) {
        FloatVector n = t.sub(SHIFT + k);
        return n.fma(c(z, LN2_LO), n.fma(c(z, LN2_HI), z));
    }

    static FloatVector power(FloatVector t) {
        return t.reinterpretAsInts().lanewise(LSHL, 23).reinterpretAsFloats();
    }

    /** exp(r) for |r| up to ln(2)/2: 2^-28. */
    private static FloatVector expOfRest(FloatVector r) {
        FloatVector p = c(r, 0x1.694ac4p-10f);
        p = p.fma(r, c(r, 0x1.12398ep-7f));
        p = p.fma(r, c(r, 0x1.555a28p-5f));
        p = p.fma(r, c(r, 0x1.555492p-3f));
        p = p.fma(r, c(r, 0x1.fffffap-2f));
        p = p.fma(r, c(r, 0x1.000000p+0f));
        p = p.fma(r, c(r, 0x1.000000p+0f));
        return p;
    }

    /** exp(-r) for |r| up to ln(2)/2: 2^-28. */
    private static FloatVector expOfMinusRest(FloatVector r) {
        FloatVector p = c(r, 0x1.694ac4p-10f);
        p = p.fma(r, c(r, -0x1.12398ep-7f));
        p = p.fma(r, c(r, 0x1.555a28p-5f));
        p = p.fma(r, c(r, -0x1.555492p-3f));
        p = p.fma(r, c(r, 0x1.fffffap-2f));
        p = p.fma(r, c(r, -0x1.000000p+0f));
        p = p.fma(r, c(r, 0x1.000000p+0f));
        return p;
    }

    /** exp(-r) - 1 for |r| up to ln(2)/2, to be added to 1: 2^-28 of the sum. */
    private static FloatVector expm1OfMinusRest(FloatVector r) {
        FloatVector p = c(r, 0x1.694ac4p-10f);
        p = p.fma(r, c(r, -0x1.12398ep-7f));
        p = p.fma(r, c(r, 0x1.555a28p-5f));
        p = p.fma(r, c(r, -0x1.555492p-3f));
        p = p.fma(r, c(r, 0x1.fffffap-2f));
        p = p.fma(r, c(r, -0x1.000000p+0f));
        return p.mul(r);
    }

    /** 2^r - 1 for |r| up to 1/2, to be added to 1: 2^-28 of the sum. */
    static FloatVector powerOf2Less1(FloatVector r) {
        FloatVector p = c(r, 0x1.4424b0p-13f);
        p = p.fma(r, c(r, 0x1.5f0f04p-10f));
        p = p.fma(r, c(r, 0x1.3b2aa4p-7f));
        p = p.fma(r, c(r, 0x1.c6af72p-5f));
        p = p.fma(r, c(r, 0x1.ebfbdep-3f));
        p = p.fma(r, c(r, 0x1.62e430p-1f));
        return p.mul(r);
    }

    /** exp(r) - 1 for |r| up to ln(2)/2: 2^-30. */
    private static FloatVector expm1OfRest(FloatVector r) {
        return expm1Curve(r).fma(r.mul(r), r);
    }

    /** (exp(r) - 1 - r)/r², likewise. */
    private static FloatVector expm1Curve(FloatVector r) {
        FloatVector p = c(r, 0x1.9e0c3cp-13f);
        p = p.fma(r, c(r, 0x1.6d4376p-10f));
        p = p.fma(r, c(r, 0x1.111306p-7f));
        p = p.fma(r, c(r, 0x1.5554f0p-5f));
        p = p.fma(r, c(r, 0x1.555554p-3f));
        p = p.fma(r, c(r, 0x1.000000p-1f));
        return p;
    }

    /** log(1 + e)/e for e from 0 to 1: 2^-30. */
    static FloatVector log1pOver(FloatVector e) {
        FloatVector p = c(e, 0x1.1045e4p-9f);
        p = p.fma(e, c(e, -0x1.bf8054p-7f));
        p = p.fma(e, c(e, 0x1.586bcap-5f));
        p = p.fma(e, c(e, -0x1.549f0ap-4f));
        p = p.fma(e, c(e, 0x1.fef200p-4f));
        p = p.fma(e, c(e, -0x1.4a67a8p-3f));
        p = p.fma(e, c(e, 0x1.9788bcp-3f));
        p = p.fma(e, c(e, -0x1.ffc54cp-3f));
        p = p.fma(e, c(e, 0x1.5553b4p-2f));
        p = p.fma(e, c(e, -0x1.fffff8p-2f));
        p = p.fma(e, c(e, 0x1.000000p+0f));
        return p;
    }

    /** (atan(t) - t)/t³ for w = t² from 0 to 1: 2^-25.7 of atan(t). */
    static FloatVector atanCurve(FloatVector w) {
        FloatVector p = c(w, 0x1.7bafe0p-9f);
        p = p.fma(w, c(w, -0x1.0a9736p-6f));
        p = p.fma(w, c(w, 0x1.60b174p-5f));
        p = p.fma(w, c(w, -0x1.34c870p-4f));
        p = p.fma(w, c(w, 0x1.b49da6p-4f));
        p = p.fma(w, c(w, -0x1.23022cp-3f));
        p = p.fma(w, c(w, 0x1.9977dep-3f));
        p = p.fma(w, c(w, -0x1.5554d6p-2f));
        return p;
    }

    /** tanh(x). */
    static FloatVector tanh(FloatVector x) {
        FloatVector a = atMost(x.abs(), 10);
        FloatVector z = a.add(a);
        FloatVector t = z.fma(c(z, -LOG2_E), c(z, SHIFT));
        FloatVector s = power(t);
        FloatVector m = expm1OfRest(minusRest(z, t, 0).neg());
        FloatVector y = m.fma(s, s.sub(1)).div(m.fma(s, s.add(1)));
        return withSign(y.abs(), x);
    }

    /** factor·tanh(z + lost) for z from 0 to 10, rounded once; {@code lost} is about a rounding error of z. */
    static FloatVector tanhTimes(FloatVector z, FloatVector lost, float factor) {
        FloatVector twice = z.add(z);
        FloatVector t = twice.fma(c(z, -LOG2_E), c(z, SHIFT));
        FloatVector s = power(t);
        FloatVector r = minusRest(twice, t, 0).neg();
        FloatVector curve = expm1Curve(r).mul(r.mul(r));
        FloatVector m = r.add(curve);
        FloatVector mLost = r.sub(m).add(curve).sub(m.fma(lost, lost).mul(2)).mul(s);
        FloatVector below = s.sub(1);
        FloatVector over = m.fma(s, below);
        FloatVector overLost = m.fma(s, below.sub(over)).add(mLost);
        FloatVector above = s.add(1);
        FloatVector under = m.fma(s, above);
        FloatVector underLost = m.fma(s, above.sub(under)).add(mLost);
        FloatVector top = over.mul(factor);
        FloatVector topLost = over.fma(c(z, factor), top.neg()).add(overLost.mul(factor));
        FloatVector inverse = c(z, 1).div(under);
        FloatVector y = top.mul(inverse);
        return under.fma(y.neg(), top).add(topLost).sub(y.mul(underLost)).fma(inverse, y);
    }

    /** 2^32/cosh(x)². */
    static FloatVector sechSquare(FloatVector x) {
        FloatVector a = atMost(x.abs(), 54);
        return logisticSlope(a.add(a), 34, 0x1p-34f);
    }

    /** 2^k·e/(1 + e)², e = exp(-z), for z at least 0; {@code down} is 2^-k. */
    static FloatVector logisticSlope(FloatVector z, float k, float down) {
        FloatVector t = z.fma(c(z, -LOG2_E), c(z, SHIFT + k));
        FloatVector s = power(t);
        FloatVector m = expm1OfMinusRest(minusRest(z, t, k));
        return m.fma(s, s).div(squareOfSum(m, s.mul(down)));
    }

    /** The same for e = exp(-z - lost). */
    static FloatVector logisticSlope(FloatVector z, FloatVector lost, float k, float down) {
        FloatVector s = power(z, k);
        FloatVector m = expm1OfPower(z, lost, k);
        return m.fma(s, s).div(squareOfSum(m, s.mul(down)));
    }

    /** 2^k·e·(1 - e)/(1 + e)³, e = exp(-|z|), with the sign of -z, |z| up to 108; {@code down} is 2^-k. */
    static FloatVector logisticCurve(FloatVector z, float k, float down) {
        FloatVector a = atMost(z.abs(), 108);
        FloatVector t = a.fma(c(z, -LOG2_E), c(z, SHIFT + k));
        FloatVector scaled = power(t);
        FloatVector s = scaled.mul(down);
        FloatVector m = expm1OfMinusRest(minusRest(a, t, k));
        FloatVector rest = m.fma(s, s.sub(1)).abs().mul(scaled);  // scaled first: it may be subnormal
        FloatVector top = m.fma(rest, rest);
        return withSign(overCubeOfSum(top, m.fma(rest, rest.sub(top)), m, s), z.neg());
    }

    /** 2^k·e·(2 - z + (2 + z)·e)/(1 + e)³, e = exp(-z), for z at least 0; {@code down} is 2^-k. */
    static FloatVector gatedCurve(FloatVector z, float k, float down) {
        FloatVector t = z.fma(c(z, -LOG2_E), c(z, SHIFT + k));
        FloatVector scaled = power(t);
        FloatVector s = scaled.mul(down);
        FloatVector m = expm1OfMinusRest(minusRest(z, t, k));
        FloatVector e = m.fma(s, s);
        FloatVector sum = z.add(2);
        FloatVector rest = c(z, 2).sub(z);
        FloatVector w = sum.fma(e, rest);  // its root is that of the second derivative
        FloatVector wLost = z.sub(sum.sub(2)).fma(e, c(z, 2).sub(rest).sub(z));
        FloatVector top = m.fma(w, w);
        FloatVector topLost = m.fma(w, w.sub(top)).add(m.fma(wLost, wLost));
        return overCubeOfSum(top, topLost, m, s).mul(scaled);
    }

    /**
     * 2^k·e·(1 - v + e)/(1 + e)², e = exp(-z - lost), for z at least 0: the derivative of x·sigmoid(z(x)) at negative
     * x, given v + vLost = |x·z'(x)|. {@code down} is 2^-k.
     */
    static FloatVector gatedSlope(FloatVector z, FloatVector lost, FloatVector v, FloatVector vLost, float k,
                                  float down) {
        FloatVector t = z.fma(c(z, -LOG2_E), c(z, SHIFT + k));
        FloatVector scaled = power(t);
        FloatVector s = scaled.mul(down);
        FloatVector m = expm1OfMinusRest(minusRest(z, t, k).add(lost));
        FloatVector rest = c(z, 1).sub(v);
        FloatVector restLost = c(z, 1).sub(rest).sub(v).sub(vLost);
        FloatVector n = m.fma(s, restLost).add(rest.add(s));
        return m.fma(n, n).mul(scaled).div(squareOfSum(m, s));
    }

    /** (1 + e)², e = s + m·s, rounded once: what the sum loses goes into the square. */
    private static FloatVector squareOfSum(FloatVector m, FloatVector s) {
        FloatVector one = s.add(1);
        FloatVector d = m.fma(s, one);
        FloatVector lost = m.fma(s, one.sub(d));
        return d.fma(d, d.add(d).mul(lost));
    }

    /** (top + topLost)/(1 + e)³, e = s + m·s: what cube and quotient lose is carried along. */
    private static FloatVector overCubeOfSum(FloatVector top, FloatVector topLost, FloatVector m, FloatVector s) {
        FloatVector one = s.add(1);
        FloatVector d = m.fma(s, one);
        FloatVector lost = m.fma(s, one.sub(d));
        FloatVector square = d.fma(d, d.add(d).mul(lost));
        FloatVector cube = square.mul(d);
        FloatVector cubeLost = square.fma(d, cube.neg()).add(square.mul(lost));
        FloatVector inverse = c(top, 1).div(cube);
        FloatVector q = top.mul(inverse);
        return cube.fma(q.neg(), top).add(cubeLost.fma(q.neg(), topLost)).fma(inverse, q);
    }

    /** 2^k·exp(-a²/2)·(factor + lost) for a from 0 to 15. */
    static FloatVector bellTimes(FloatVector a, FloatVector factor, FloatVector lost, float k) {
        FloatVector t = bell(a, k);
        FloatVector m = expm1OfBell(a, t, k);
        return m.fma(factor, m.fma(lost, lost)).add(factor).mul(power(t));
    }

    /** The exponent of exp(-a²/2)·2^k for a from 0 to 15, as {@link #power(FloatVector)} takes it. */
    static FloatVector bell(FloatVector a, float k) {
        return a.mul(a).fma(c(a, -0.5f * LOG2_E), c(a, SHIFT + k));
    }

    /** What that power of 2 leaves of exp(-a²/2), less 1. */
    static FloatVector expm1OfBell(FloatVector a, FloatVector t, float k) {
        FloatVector square = a.mul(a);
        FloatVector squareLost = a.fma(a, square.neg());
        FloatVector n = t.sub(SHIFT + k);
        FloatVector twice = n.fma(c(a, 2 * LN2_HI), square).add(n.fma(c(a, 2 * LN2_LO), squareLost));
        FloatVector p = c(a, 0x1.694ac4p-16f);  // expm1OfMinusRest of the half
        p = p.fma(twice, c(a, -0x1.12398ep-12f));
        p = p.fma(twice, c(a, 0x1.555a28p-9f));
        p = p.fma(twice, c(a, -0x1.555492p-6f));
        p = p.fma(twice, c(a, 0x1.fffffap-4f));
        p = p.fma(twice, c(a, -0.5f));
        return p.mul(twice);
    }
}
