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
        float y = KernelMath.kClamp(x, 2f);
        float s = y * y;
        float near = y * (s * FloatDigits.kShrinkSeries(s)) * KernelMath.kSech(y);
        return TornadoMath.abs(x) < 2f ? near : x - KernelMath.kTanh(x);
    }

    private static float kGaussianSlope(float x) {
        float g = KernelMath.kExpSquare(x, 0.5f);
        return (-2f * x * g) * g;
    }

    private static float kLishtSlope(float x) {
        float u = KernelMath.kSech(x);
        return KernelMath.kTanh(x) + x * u * u;
    }
}
