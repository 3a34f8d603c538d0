package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * Single-precision mathematics that is right on a device, in the dialect that TornadoVM compiles.
 *
 * <p>The dialect: static methods; of {@link TornadoMath} only what every backend has; {@code <} and {@code >} written
 * so that NaN takes the branch that hands it on ({@code <=} and {@code >=} take NaN for true on devices); no
 * {@code >>>}, no {@code %}, no bit casts, no NaN constant; names with a k, since a helper named like a device's own
 * function breaks the driver; no sum of a product with itself, on which the search for fused operations fails; no
 * condition that has both {@code &&} and {@code ||}, which is negated wrongly; no array handed to a helper, which
 * addresses it wrongly.
 *
 * <p>Nothing here depends on whether a product and a sum are fused: where an error term matters, the product is exact
 * because its factors have half of the bits. Nor on how many bits there are: what does is in {@link FloatDigits}.
 */
final class KernelMath {

    private KernelMath() {
    }

    /** NaN, which cannot be written as a constant. */
    static float kNan(float x) {
        float zero = x == x ? 0f : x;
        return zero / zero;
    }

    /** x, or the bound that it lies beyond; NaN stays. */
    static float kClamp(float x, float bound) {
        float low = x < -bound ? -bound : x;
        return low > bound ? bound : low;
    }

    /** exp(x) - 1 for x up to 0. */
    static float kExpm1(float x) {
        float near = FloatDigits.kExpm1Near(x);
        float far = TornadoMath.exp(x) - 1f;
        return x > -0.6931f ? near : far;
    }

    /** log(1 + x) for x from 0 to 1. */
    static float kLog1pUnit(float x) {
        float t = x / (2f + x);
        return 2f * (t + FloatDigits.kAtanhTail(t));
    }

    /** log(1 + x) for x from 0. */
    static float kLog1p(float x) {
        float near = kLog1pUnit(x > 1f ? 1f : x);
        float far = TornadoMath.log(1f + x);
        return x > 1f ? far : near;
    }

    /** m + log(1 + x) for x from 0, the logarithm as a sum of two, since it may nearly cancel m. */
    static float kPlusLog1p(float m, float x) {
        float unit = x > 1f ? 1f : x;
        float divisor = 2f + unit;
        float t = unit / divisor;
        float tHigh = FloatDigits.kHigh(t);
        float tLow = t - tHigh;
        float high = FloatDigits.kHigh(divisor);
        float low = divisor - high;
        float rest = (((unit - tHigh * high) - tHigh * low) - tLow * high)
            - (tLow * low + t * kSumLost(2f, unit));
        float near = 2f * (FloatDigits.kAtanhTail(t) + rest / divisor);
        float sum = 1f + x;
        float far = kSumLost(1f, x) / sum;
        float log = x > 1f ? TornadoMath.log(sum) : 2f * t;
        float result = m + log;
        float lost = kSumLost(m, log) + (x > 1f ? far : near);
        return TornadoMath.abs(result) > Float.MAX_VALUE ? result : result + lost;
    }

    /** What the float sum + term loses. */
    static float kSumLost(float sum, float term) {
        float next = sum + term;
        float z = next - sum;
        return (sum - (next - z)) + (term - z);
    }

    /** tanh(x). */
    static float kTanh(float x) {
        float m = kExpm1(-2f * TornadoMath.abs(x));
        float t = -m / (2f + m);
        return x < 0f ? -t : x > 0f ? t : x;
    }

    /** 1 / cosh(x). */
    static float kSech(float x) {
        float e = TornadoMath.exp(-TornadoMath.abs(x));
        return 2f * e / (1f + e * e);
    }

    /** exp(-k·x²), k a power of two up to 1, for |x| up to {@link FloatDigits#SQUARE_FAR}; x² is a sum of two. */
    static float kExpSquare(float x, float k) {
        float high = FloatDigits.kSquareHigh(x);
        float low = x - high;
        float square = high * high;
        float rest = (x + high) * low;
        float sum = square + rest;
        float lost = (square - sum) + rest;
        float t = TornadoMath.exp(-k * sum);
        return t - t * (k * lost);
    }

    /** β·x as far as a float holds it, where β = scale·(high + low): scale a power of two, high of half the bits. */
    static float kProduct(float x, float scale, float high, float low) {
        float y = kClamp(x * scale, FloatDigits.FAR);
        float yHigh = FloatDigits.kProductHigh(y);
        float rest = high * (y - yHigh) + low * y;
        return high * yHigh + rest;
    }

    /** What {@link #kProduct} of the same arguments loses. */
    static float kProductLost(float x, float scale, float high, float low) {
        float y = kClamp(x * scale, FloatDigits.FAR);
        float yHigh = FloatDigits.kProductHigh(y);
        float rest = high * (y - yHigh) + low * y;
        float exact = high * yHigh;
        return (exact - (exact + rest)) + rest;
    }

    /** exp(-|z|/2). */
    static float kHalf(float z) {
        return TornadoMath.exp(-0.5f * TornadoMath.abs(z));
    }

    /** exp(-|z + lost|/2) for a small {@code lost}. */
    static float kHalf(float z, float lost) {
        float t = kHalf(z);
        return z < 0f ? t + t * (0.5f * lost) : t - t * (0.5f * lost);
    }

    /** The sigmoid of z from h = exp(-|z|/2); its square is split so that it stays normal as long as it can. */
    static float kSigmoid(float z, float h) {
        float r = 1f / (1f + h * h);
        return z < 0f ? h * (h * r) : r;
    }

    /** The sigmoid's derivative from h = exp(-|z|/2). */
    static float kSigmoidSlope(float h) {
        float r = 1f / (1f + h * h);
        return (h * r) * (h * r);
    }

    /** factor times the sigmoid's second derivative, from h = exp(-|z|/2). */
    static float kSigmoidCurve(float factor, float z, float h) {
        float r = 1f / (1f + h * h);
        float curve = (factor * h * r) * (h * r) * (kExpm1(-TornadoMath.abs(z)) * r);
        return z < 0f ? -curve : curve;
    }

    /** factor times the second derivative of z·sigmoid(z), from what z lost and h = exp(-|z|/2). */
    static float kGateCurve(float factor, float z, float lost, float h) {
        float size = TornadoMath.abs(z);
        float e = h * h;
        float r = 1f / (1f + e);
        // near the root size is near 2.4, and 2 - size exact
        float sum = (2f - size) + ((2f + size) * e - (z < 0f ? -lost : lost) * (1f - e));
        return (factor * h * r) * (sum * r) * (h * r);
    }

    /** x·sigmoid(z) from h = exp(-|z|/2). */
    static float kGate(float x, float z, float h) {
        float r = 1f / (1f + h * h);
        float below = (kClamp(x, Float.MAX_VALUE) * h) * (h * r);
        return z < 0f ? below : x * r;
    }

    /** d/dx of x·sigmoid(z) from more = x·dz/dx - z, what the two have lost, and h = exp(-|z|/2). */
    static float kGateSlope(float z, float more, float lost, float h) {
        float e = h * h;
        float r = 1f / (1f + e);
        // near the root z is near -1, and 1 + z exact
        float below = h * (((1f + z) + (more + (e + lost))) * r) * (h * r);
        float above = r * (1f + (z + more) * e * r);
        return z < 0f ? below : above;
    }
}
