package dev.hillock.tornado;

import dev.hillock.function.Op;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/** Functions of exponentials whose parameters shape them, as {@link Formulas} describes. */
final class ParametricFormulas {
    /** Where sums of the exponential take the place of its series. */
    private static final float FAR = -0.6931f;

    private ParametricFormulas() {
    }

    /** f(x). */
    static float kValue(int code, float x, float a, float b, float c, float d, float e, float f) {
        return switch (code) {
            case Op.SOFT_CAP -> kSoftCap(x, a, b, c, d);
            case Op.DYT -> kDyt(x, a, b, c, d, e, f);
            case Op.XIELU -> x > 0f ? x * (a * x + d) : kXielu(x, b, c, d, e);
            default -> KernelMath.kNan(x);
        };
    }

    /** f'(x); for NaN anything. */
    static float kDerivative(int code, float x, float a, float b, float c, float d, float e) {
        return switch (code) {
            case Op.SOFT_CAP -> kSech(x, a, b, c) * kSech(x, a, b, c);
            case Op.DYT -> (((b + c) * d) * kSech(x, a, b, c)) * (a * kSech(x, a, b, c));
            case Op.XIELU -> x > 0f ? 2f * a * x + d : kXieluSlope(x, b, c, d, e);
            default -> KernelMath.kNan(x);
        };
    }

    /** f''(x); for NaN anything. */
    static float kSecond(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.SOFT_CAP -> kTanhCurve(1f, x, a, b, c);
            case Op.DYT -> kTanhCurve(d * (a * (b + c)), x, a, b, c);
            case Op.XIELU -> x > 0f ? 2f * a : (b * KernelMath.kHalf(x)) * KernelMath.kHalf(x);
            default -> KernelMath.kNan(x);
        };
    }

    /** The derivative of dyt by α: weight·x/cosh(αx)², which for α = 0 is a line. */
    static float kDytBySlope(float x, float scale, float high, float low, float weight) {
        float s = kSech(x, scale, high, low);
        float v = high == 0f ? x : KernelMath.kClamp(x, Float.MAX_VALUE);
        float slope = (v * s) * (weight * s);
        float none = x == x ? 0f : x;
        return weight == 0f ? none : slope;
    }

    /** The derivative of xielu by the left α: exp(x) - 1 - x up to 0. */
    static float kXieluBend(float x) {
        float y = x < FAR ? FAR : x;
        float near = y * y * (0.5f + FloatDigits.kExpTail(y));
        float far = (TornadoMath.exp(x) - 1f) - x;
        float left = x < FAR ? far : near;
        return x > 0f ? 0f : left;
    }

    /** cap·tanh(x/cap); 1/cap = scale·(high + low). */
    private static float kSoftCap(float x, float scale, float high, float low, float cap) {
        float z = KernelMath.kProduct(x, scale, high, low);
        return TornadoMath.abs(z) < FloatDigits.TINY ? x : cap * KernelMath.kTanh(z);
    }

    /** 1 / cosh(αx). */
    private static float kSech(float x, float scale, float high, float low) {
        float h = KernelMath.kHalf(2f * KernelMath.kProduct(x, scale, high, low),
            2f * KernelMath.kProductLost(x, scale, high, low));
        return 2f * h / (1f + h * h);
    }

    /** The derivative of slope / cosh(αx)². */
    private static float kTanhCurve(float slope, float x, float scale, float high, float low) {
        float z = 2f * KernelMath.kProduct(x, scale, high, low);
        float h = KernelMath.kHalf(z, 2f * KernelMath.kProductLost(x, scale, high, low));
        float factor = 8f * slope * (scale * (high + low));
        return KernelMath.kSigmoidCurve(KernelMath.kClamp(factor, Float.MAX_VALUE), z, h);
    }

    /** weight·(tanh(αx) + ratio), where the two may nearly cancel: what does is exact. */
    private static float kDyt(float x, float scale, float high, float low, float weight, float ratio, float ratioLost) {
        float z = KernelMath.kProduct(x, scale, high, low);
        float lost = KernelMath.kProductLost(x, scale, high, low) + ratioLost;
        float shrink = ExponentialFormulas.kTanhshrinkNear(KernelMath.kClamp(z, 1f));
        float near = (z + ratio) + (KernelMath.kSumLost(z, ratio) + (lost - shrink));
        float e = KernelMath.kHalf(4f * z, 4f * KernelMath.kProductLost(x, scale, high, low));
        float side = z < 0f ? -1f : 1f;
        float q = 2f * e / (1f + e);
        float r = side * (q - q * KernelMath.kSumLost(1f, e));
        float far = ((ratio + side) - r) + (KernelMath.kSumLost(ratio, side) + ratioLost);
        float size = TornadoMath.abs(z);
        float y = weight * (size < 1f ? near : far);
        float line = KernelMath.kClamp(scale * x, Float.MAX_VALUE) * ((high + low) * weight);
        return ratio == 0f && size < FloatDigits.TINY ? line : y;
    }

    /** α·(exp(x) - 1 - x) + βx for x up to 0. */
    private static float kXielu(float x, float alpha, float alphaLost, float beta, float betaLost) {
        float y = x < FAR ? FAR : x;
        float tail = alpha * y * FloatDigits.kExpTail(y);
        float near = y * kProductPlus(0.5f * alpha, 0.5f * alphaLost, y, beta, betaLost + tail);
        float line = beta - alpha;
        float lineLost = KernelMath.kSumLost(beta, -alpha) + (betaLost - alphaLost);
        float z = KernelMath.kClamp(x, FloatDigits.ROOT_LARGE);
        float lineHigh = FloatDigits.kHigh(line);
        float zHigh = FloatDigits.kSecondHigh(z);
        float rest = ((line - lineHigh) + lineLost) * zHigh - line * (zHigh - z);
        float e = TornadoMath.exp(z);
        float bendLost = alpha * KernelMath.kSumLost(e, -1f);
        float far = kProductPlus(alpha, alphaLost, e - 1f, lineHigh * zHigh, rest + bendLost);
        float veryFar = line == 0f ? -alpha : line * x;
        return x > FAR ? near : x < -FloatDigits.ROOT_LARGE ? veryFar : far;
    }

    /** α·(exp(x) - 1) + β for x up to 0. */
    private static float kXieluSlope(float x, float alpha, float alphaLost, float beta, float betaLost) {
        float near = kProductPlus(alpha, alphaLost, KernelMath.kExpm1(x < FAR ? FAR : x), beta, betaLost);
        float lineLost = KernelMath.kSumLost(beta, -alpha) + (betaLost - alphaLost);
        float far = kProductPlus(alpha, alphaLost, TornadoMath.exp(x), beta - alpha, lineLost);
        return x > FAR ? near : far;
    }

    /**
     * (a + aLost)·b + c + cLost, where the sum may nearly cancel. What is left of the product is a difference: of a sum
     * of two products TornadoVM fuses one, and which depends on what is known when it compiles.
     */
    private static float kProductPlus(float a, float aLost, float b, float c, float cLost) {
        float aHigh = FloatDigits.kThirdHigh(a);
        float bHigh = FloatDigits.kHigh(b);
        float exact = aHigh * bHigh;
        float rest = ((a - aHigh) + aLost) * bHigh - a * (bHigh - b);
        return (exact + c) + (KernelMath.kSumLost(exact, c) + (rest + cLost));
    }
}
