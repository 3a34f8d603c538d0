package dev.hillock.tornado;

import dev.hillock.function.Op;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/** The functions made of exponentials, as {@link Formulas} describes. */
final class ExponentialFormulas {
    private static final float INV_SQRT_TAU = 0.3989422804014327f;
    private static final float SELU_SCALE = 1.0507009873554805f;
    private static final float SELU_SCALE_ALPHA = 1.7580993408473766f;

    private ExponentialFormulas() {
    }

    /** f(x). */
    static float kValue(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.SIGMOID -> KernelMath.kSigmoid(x, KernelMath.kHalf(x));
            case Op.LOG_SIGMOID -> kLogSigmoid(x);
            case Op.TANH -> KernelMath.kTanh(x);
            case Op.SOFTPLUS -> kSoftplus(x, a, b, c, d);
            case Op.ELU -> x < 0f ? a * KernelMath.kExpm1(x) : x;
            case Op.CELU -> x < 0f ? kCelu(x, a, b, c, d) : x;
            case Op.SELU -> x < 0f ? SELU_SCALE_ALPHA * KernelMath.kExpm1(x) : SELU_SCALE * x;
            case Op.SILU -> KernelMath.kGate(x, x, KernelMath.kHalf(x));
            case Op.SWISH, Op.QUICK_GELU -> kSwish(x, a, b, c);
            case Op.GELU -> kGelu(x);
            case Op.GELU_TANH -> kGeluTanh(x);
            case Op.MISH -> kMish(x);
            case Op.TANHSHRINK -> kTanhshrink(x);
            case Op.GAUSSIAN -> KernelMath.kExpSquare(KernelMath.kClamp(x, FloatDigits.SQUARE_FAR), 1f);
            case Op.LISHT -> TornadoMath.abs(x) * TornadoMath.abs(KernelMath.kTanh(x));
            case Op.EXP -> FloatDigits.kExp(x);
            default -> KernelMath.kNan(x);
        };
    }

    /** f'(x); for NaN anything. */
    static float kDerivative(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.SIGMOID -> KernelMath.kSigmoidSlope(KernelMath.kHalf(x));
            case Op.LOG_SIGMOID -> KernelMath.kSigmoid(-x, KernelMath.kHalf(x));
            case Op.TANH -> KernelMath.kSech(x) * KernelMath.kSech(x);
            case Op.SOFTPLUS -> kScaledSigmoid(x, a, b, c);
            case Op.ELU -> x > 0f ? 1f : kScaledExp(a, KernelMath.kHalf(x));
            case Op.CELU -> x > 0f ? 1f : kScaledExp(1f, kScaledHalf(x, a, b, c));
            case Op.SELU -> x > 0f ? SELU_SCALE : kScaledExp(SELU_SCALE_ALPHA, KernelMath.kHalf(x));
            case Op.SILU -> kSiluSlope(x);
            case Op.SWISH, Op.QUICK_GELU -> kSwishSlope(x, a, b, c);
            case Op.GELU -> kGeluSlope(x);
            case Op.GELU_TANH -> kGeluTanhSlope(x);
            case Op.MISH -> kMishSlope(x);
            case Op.TANHSHRINK -> KernelMath.kTanh(x) * KernelMath.kTanh(x);
            case Op.GAUSSIAN -> kGaussianSlope(KernelMath.kClamp(x, FloatDigits.SQUARE_FAR));
            case Op.LISHT -> kLishtSlope(KernelMath.kClamp(x, FloatDigits.FAR));
            case Op.EXP -> FloatDigits.kExp(x);
            default -> KernelMath.kNan(x);
        };
    }

    /** f''(x); for NaN anything. */
    static float kSecond(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.SIGMOID -> KernelMath.kSigmoidCurve(1f, x, KernelMath.kHalf(x));
            case Op.LOG_SIGMOID -> -KernelMath.kSigmoidSlope(KernelMath.kHalf(x));
            case Op.TANH -> KernelMath.kSigmoidCurve(8f, 2f * x, KernelMath.kHalf(2f * x));
            case Op.SOFTPLUS -> kSoftplusCurve(a * (b + c), kScaledHalf(x, a, b, c));
            case Op.ELU -> x < 0f ? kScaledExp(a, KernelMath.kHalf(x)) : 0f;
            case Op.CELU -> x < 0f ? kScaledExp(a * (b + c), kScaledHalf(x, a, b, c)) : 0f;
            case Op.SELU -> x < 0f ? kScaledExp(SELU_SCALE_ALPHA, KernelMath.kHalf(x)) : 0f;
            case Op.SILU -> kSiluCurve(KernelMath.kClamp(x, FloatDigits.FAR));
            case Op.SWISH, Op.QUICK_GELU -> kSwishCurve(x, a, b, c);
            case Op.GELU -> kGeluCurve(KernelMath.kClamp(x, FloatDigits.SQUARE_FAR));
            case Op.GELU_TANH -> kGeluTanhCurve(KernelMath.kClamp(TornadoMath.abs(x), FloatDigits.GELU_TANH_FAR));
            case Op.MISH -> kMishCurve(KernelMath.kClamp(x, FloatDigits.FAR));
            case Op.TANHSHRINK -> -KernelMath.kSigmoidCurve(8f, 2f * x, KernelMath.kHalf(2f * x));
            case Op.GAUSSIAN -> kGaussianCurve(KernelMath.kClamp(x, FloatDigits.SQUARE_FAR));
            case Op.LISHT -> 4f * kSiluCurve(KernelMath.kClamp(2f * x, FloatDigits.FAR));
            case Op.EXP -> FloatDigits.kExp(x);
            default -> KernelMath.kNan(x);
        };
    }

    private static float kLogSigmoid(float x) {
        float e = TornadoMath.exp(-TornadoMath.abs(x));
        return (x > 0f ? 0f : x) - KernelMath.kLog1pUnit(e);
    }

    /** log(1 + exp(βx))/β; {@code inverse} is 1/β. */
    private static float kSoftplus(float x, float scale, float high, float low, float inverse) {
        float h = kScaledHalf(x, scale, high, low);
        float e = h * h;
        float below = e < FloatDigits.SMALL ? (h * inverse) * h : KernelMath.kLog1pUnit(e) * inverse;
        return x > 0f ? x + below : below;
    }

    /** exp(-|βx|/2). */
    private static float kScaledHalf(float x, float scale, float high, float low) {
        return KernelMath.kHalf(KernelMath.kProduct(x, scale, high, low),
            KernelMath.kProductLost(x, scale, high, low));
    }

    private static float kScaledSigmoid(float x, float scale, float high, float low) {
        return KernelMath.kSigmoid(KernelMath.kProduct(x, scale, high, low), kScaledHalf(x, scale, high, low));
    }

    /** factor·h², rounded once where it is subnormal. */
    private static float kScaledExp(float factor, float h) {
        return (factor * h) * h;
    }

    /** α·(exp(x/α) - 1); 1/α = scale·(high + low). */
    private static float kCelu(float x, float scale, float high, float low, float alpha) {
        return alpha * KernelMath.kExpm1(KernelMath.kProduct(x, scale, high, low));
    }

    private static float kSiluSlope(float x) {
        float z = KernelMath.kClamp(x, FloatDigits.FAR);
        return KernelMath.kGateSlope(z, 0f, 0f, KernelMath.kHalf(z));
    }

    private static float kSwish(float x, float scale, float high, float low) {
        return KernelMath.kGate(x, KernelMath.kProduct(x, scale, high, low), kScaledHalf(x, scale, high, low));
    }

    private static float kSwishSlope(float x, float scale, float high, float low) {
        float z = KernelMath.kProduct(x, scale, high, low);
        float lost = KernelMath.kProductLost(x, scale, high, low);
        return KernelMath.kGateSlope(z, 0f, lost, KernelMath.kHalf(z, lost));
    }

    /**
     * The derivative of x·sigmoid(βx) by β: the square of x / (exp(z/2) + exp(-z/2)), where no part underflows. Of z a
     * quarter is formed: its limit must lie where exp(-z) makes up for the square of the largest x.
     */
    static float kSwishBySharpness(float x, float scale, float high, float low) {
        float quarter = KernelMath.kProduct(0.25f * x, scale, high, low);
        float lost = KernelMath.kProductLost(0.25f * x, scale, high, low);
        float t = TornadoMath.exp(-TornadoMath.abs(quarter));
        float g = quarter < 0f ? t + t * lost : t - t * lost;
        float e = g * g;
        float root = (x * g) * (g / (1f + e * e));
        float limit = quarter == 0f ? root * root : 0f;
        return TornadoMath.abs(x) > Float.MAX_VALUE ? limit : root * root;
    }

    private static float kGelu(float x) {
        float size = KernelMath.kClamp(TornadoMath.abs(x), FloatDigits.SQUARE_FAR);
        float g = KernelMath.kExpSquare(size, 0.25f);
        float tail = (INV_SQRT_TAU * g) * FloatDigits.kMills(size);
        return x < 0f ? -(size * tail) * g : x * (1f - tail * g);
    }

    private static float kGeluSlope(float x) {
        float size = KernelMath.kClamp(TornadoMath.abs(x), FloatDigits.SQUARE_FAR);
        float g = KernelMath.kExpSquare(size, 0.25f);
        float tail = (INV_SQRT_TAU * g) * (FloatDigits.kMills(size) - size) * g;
        return x < 0f ? tail : 1f - tail;
    }

    private static float kGeluTanh(float x) {
        float y = KernelMath.kClamp(x, FloatDigits.GELU_TANH_FAR);
        float z = FloatDigits.kGeluTanhZ(y, false);
        return KernelMath.kGate(x < 0f ? y : x, z, KernelMath.kHalf(z, FloatDigits.kGeluTanhZ(y, true)));
    }

    private static float kGeluTanhSlope(float x) {
        float y = KernelMath.kClamp(x, FloatDigits.GELU_TANH_FAR);
        float z = FloatDigits.kGeluTanhZ(y, false);
        float lost = FloatDigits.kGeluTanhZ(y, true);
        // x·dz/dx = z + 2·0.044715·√(8/π)·x³
        float more = 0.14270963254520050f * y * y * y;
        return KernelMath.kGateSlope(z, more, lost, KernelMath.kHalf(z, lost));
    }

    private static float kMish(float x) {
        float h = KernelMath.kHalf(x);
        float e = h * h;
        float below = (KernelMath.kClamp(x, FloatDigits.FAR) * h) * ((e + 2f) / (e * (e + 2f) + 2f)) * h;
        float s = 1f + 2f * e;
        return x < 0f ? below : x * (s / (s + 2f * e * e));
    }

    private static float kMishSlope(float x) {
        float y = KernelMath.kClamp(x, FloatDigits.FAR);
        float h = KernelMath.kHalf(y);
        float e = h * h;
        float s = e * (e + 2f) + 2f;
        // (e + 2)·s + 4y·(e + 1), ordered so that what cancels near the root is exact
        float sum = 4f * (1f + y) + e * ((6f + 4f * y) + e * (4f + e));
        float below = (sum / s * h) / s * h;
        float t = 1f + 2f * e * (1f + e);
        float above = (1f + 2f * e) / t + 4f * y * (e * e) * (1f + e) / (t * t);
        return y < 0f ? below : above;
    }

    private static float kTanhshrink(float x) {
        // as in kTanh, whose series so large an |x| does not need
        float m = TornadoMath.exp(-2f * TornadoMath.abs(x)) - 1f;
        float t = -m / (2f + m);
        float near = kTanhshrinkNear(KernelMath.kClamp(x, 2f));
        return TornadoMath.abs(x) < 2f ? near : x - (x < 0f ? -t : t);
    }

    /** x - tanh(x) for |x| up to 2. */
    static float kTanhshrinkNear(float x) {
        float s = x * x;
        return x * (s * FloatDigits.kShrinkSeries(s)) * KernelMath.kSech(x);
    }

    private static float kGaussianSlope(float x) {
        float g = KernelMath.kExpSquare(x, 0.5f);
        return (-2f * x * g) * g;
    }

    private static float kLishtSlope(float x) {
        float u = KernelMath.kSech(x);
        return KernelMath.kTanh(x) + x * u * u;
    }

    private static float kSoftplusCurve(float scale, float h) {
        float r = 1f / (1f + h * h);
        return (scale * h * r) * (h * r);
    }

    private static float kSiluCurve(float x) {
        return KernelMath.kGateCurve(1f, x, 0f, KernelMath.kHalf(x));
    }

    private static float kSwishCurve(float x, float scale, float high, float low) {
        float z = KernelMath.kProduct(x, scale, high, low);
        float lost = KernelMath.kProductLost(x, scale, high, low);
        return KernelMath.kGateCurve(scale * (high + low), z, lost, KernelMath.kHalf(z, lost));
    }

    private static float kGeluCurve(float x) {
        float g = KernelMath.kExpSquare(x, 0.25f);
        return (INV_SQRT_TAU * g) * (2f - x * x) * g;
    }

    private static float kGeluTanhCurve(float x) {
        float size = x < 1e-30f ? 1e-30f : x;
        float z = FloatDigits.kGeluTanhZ(size, false);
        float zLost = FloatDigits.kGeluTanhZ(size, true);
        float h = KernelMath.kHalf(z, zLost);
        float e = h * h;
        float denominator = 1f + e;
        float r = h / denominator;
        // v = x·dz/dx = z + more; x times the sum of f'' is 2v + 3·more - v² + e·(2v + 3·more + v²)
        float more = 0.14270963254520050f * size * size * size;
        float v = z + more;
        float lost = KernelMath.kSumLost(z, more) + zLost;
        float sum = v * (2f - v) + (3f * more + (2f - 2f * v) * lost);
        sum = sum + (v * (2f + v) + 3f * more) * e;
        // what the denominator lost counts three times; 1 - e/2 is near enough to 1/denominator
        sum = sum - 3f * KernelMath.kSumLost(1f, e) * (1f - 0.5f * e) * sum;
        return r * (sum / (size * denominator)) * r;
    }

    private static float kMishCurve(float x) {
        float h = KernelMath.kHalf(x);
        float e = h * h;
        float s = e * (e + 2f) + 2f;
        float left = (4f + 2f * x) + e * ((8f + 2f * x) + e * ((6f - 3f * x) + e * (2f - 2f * x)));
        float below = 4f * (left / s * h) / s * (h / s);
        float t = 1f + 2f * e * (1f + e);
        float right = (2f - 2f * x) + e * ((6f - 3f * x) + e * ((8f + 2f * x) + e * (4f + 2f * x)));
        float above = 4f * (right / t * e) / t * (e / t);
        return x < 0f ? below : above;
    }

    private static float kGaussianCurve(float x) {
        float g = KernelMath.kExpSquare(x, 0.5f);
        return ((4f * x * x - 2f) * g) * g;
    }
}
