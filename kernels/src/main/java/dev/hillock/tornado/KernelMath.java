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
 * because its factors have 12 bits. Adding and subtracting 1.5·2^(23-k) rounds to a multiple of 2^-k.
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

    /**
     * The leading 12 bits of x, for |x| < 2^115: what remains has 12 bits too. A mask of bits would be right even where
     * a compiler fuses operations of different statements, but TornadoVM has no bit casts; opencl's texts forbid it.
     */
    static float kHigh(float x) {
        float scaled = 4097f * x;
        return scaled - (scaled - x);
    }

    /** exp(x) - 1 for x up to 0. */
    static float kExpm1(float x) {
        float p = 0.5f + kExpTail(x);
        float near = x + x * x * p;
        float far = TornadoMath.exp(x) - 1f;
        return x > -0.6931f ? near : far;
    }

    /** (exp(x) - 1 - x) / x² - 1/2 for x from -0.6932 to 0. */
    static float kExpTail(float x) {
        // fpminimax of the quotient; relative error of expm1 2^-29.9
        return x * (0.16666658222675323f + x * (0.0416649766266346f + x * (8.322185836732388e-3f
            + x * (1.3563005486503243e-3f + x * 1.5394350339192897e-4f))));
    }

    /** log(1 + x) for x from 0 to 1. */
    static float kLog1pUnit(float x) {
        float t = x / (2f + x);
        return 2f * (t + kAtanhTail(t));
    }

    /** atanh(t) - t for t from 0 to 1/3. */
    private static float kAtanhTail(float t) {
        float s = t * t;
        // fpminimax of (atanh(√s) / √s - 1) / s on [0, 1/9]; relative error of atanh 2^-25.9
        float p = 0.33333319425582886f + s * (0.20003853738307953f + s * (0.1411676555871964f + s * 0.13434482f));
        return t * s * p;
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
        float tHigh = kHigh(t);
        float tLow = t - tHigh;
        float high = kHigh(divisor);
        float low = divisor - high;
        float rest = (((unit - tHigh * high) - tHigh * low) - tLow * high)
            - (tLow * low + t * kSumLost(2f, unit));
        float near = 2f * (kAtanhTail(t) + rest / divisor);
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

    /** exp(-k·x²) for k a power of two up to 1 and |x| up to 16; x² is carried as a sum of two. */
    static float kExpSquare(float x, float k) {
        float high = (x + 98304f) - 98304f;
        float low = x - high;
        float square = high * high;
        float rest = (x + high) * low;
        float sum = square + rest;
        float lost = (square - sum) + rest;
        float t = TornadoMath.exp(-k * sum);
        return t - t * (k * lost);
    }

    /** Mills' ratio of the normal distribution, (1 - Φ(x)) / φ(x) = √(π/2)·erfcx(x/√2), for x from 0 to 16. */
    static float kMills(float x) {
        float q = (x - 4f) / (x + 4f);
        // fpminimax of (x + 1.25)·Mills(x) in q on x from 0 to 15; relative error 2^-24.7
        float p = 1.242424964904785f + q * (-0.3491806089878082f + q * (0.11303674429655075f
            + q * (0.02675519697368145f + q * (-0.06138333330571651f + q * (0.03962518647313118f
            + q * (-0.012162626720964909f + q * (-2.551242068875581e-4f + q * (1.573968329466879e-3f
            + q * (-3.364417643751949e-4f + q * -2.388449937e-4f)))))))));
        return p / (x + 1.25f);
    }

    /** β·x as far as a float holds it, where β = scale·(high + low): scale a power of two, high of 12 bits. */
    static float kProduct(float x, float scale, float high, float low) {
        float y = kClamp(x * scale, 250f);
        float yHigh = (y + 786432f) - 786432f;
        float rest = high * (y - yHigh) + low * y;
        return high * yHigh + rest;
    }

    /** What {@link #kProduct} of the same arguments loses. */
    static float kProductLost(float x, float scale, float high, float low) {
        float y = kClamp(x * scale, 250f);
        float yHigh = (y + 786432f) - 786432f;
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

    /** z of gelu_tanh = x·sigmoid(z): √(8/π)·(x + 0.044715·x³), or what a float of it loses, for |x| up to 12. */
    static float kGeluTanhZ(float x, boolean lost) {
        float xHigh = (x + 49152f) - 49152f;
        float xLow = x - xHigh;
        float square = x * x;
        float squareHigh = (square + 786432f) - 786432f;
        float squareLow = (xHigh * xHigh - squareHigh) + (x + xHigh) * xLow;
        // u = √(8/π) + 0.044715·√(8/π)·x², the constants in pieces of 19 and 12 bits
        float cubic = 0.07135009765625f * squareHigh;
        float uHigh = ((cubic + 1.5957691f) + 49152f) - 49152f;
        float uLow = ((cubic - uHigh) + 1.595767974853515625f)
            + (1.146752215e-6f + (0.07135009765625f * squareLow + 4.718616350245e-6f * square));
        float product = xHigh * uHigh;
        float rest = xLow * uHigh + x * uLow;
        float sum = product + rest;
        return lost ? (product - sum) + rest : sum;
    }
}
