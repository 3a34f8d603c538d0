package dev.hillock.tornado;

import dev.hillock.function.Op;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * The element-wise functions and their derivatives in single precision, in the dialect of {@link KernelMath}. The code
 * is a constant when TornadoVM compiles, so that one case remains. What a, b, c and d hold for each function is said in
 * {@link Coefficients}.
 *
 * <p>One case a function, value and derivative near each other; {@code FormulasTest} fails for a function without.
 */
final class Formulas {
    private static final float INV_SQRT_TAU = 0.3989422804f;
    private static final float SELU_SCALE = 1.0507009873554805f;
    private static final float SELU_SCALE_ALPHA = 1.7580993408473766f;

    private Formulas() {
    }

    /** f(x). */
    static float kValue(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.IDENTITY -> x;
            case Op.BINARY_STEP -> x != x ? x : x < a ? 0f : 1f;
            case Op.SIGMOID -> KernelMath.kSigmoid(x, KernelMath.kHalf(x));
            case Op.HARD_SIGMOID -> kHardSigmoid(x, a, b, c);
            case Op.LOG_SIGMOID -> kLogSigmoid(x);
            case Op.TANH -> KernelMath.kTanh(x);
            case Op.HARD_TANH -> x < a ? a : x > b ? b : x;
            case Op.SOFTSIGN -> kSoftsign(x);
            case Op.ARCTAN -> TornadoMath.atan(x);
            case Op.SOFTPLUS -> kSoftplus(x, a, b, c, d);
            case Op.SQUAREPLUS -> kSquareplus(x, a);
            case Op.RELU -> x < 0f ? 0f : x;
            case Op.RELU6 -> x < 0f ? 0f : x > 6f ? 6f : x;
            case Op.LEAKY_RELU, Op.PRELU -> x > 0f ? x : kTimes(a, x);
            case Op.ELU -> x < 0f ? a * KernelMath.kExpm1(x) : x;
            case Op.CELU -> x < 0f ? kCelu(x, a, b, c, d) : x;
            case Op.SELU -> x < 0f ? SELU_SCALE_ALPHA * KernelMath.kExpm1(x) : SELU_SCALE * x;
            case Op.THRESHOLDED_RELU -> x != x ? x : x > a ? x : b;
            case Op.SILU -> KernelMath.kGate(x, x, KernelMath.kHalf(x));
            case Op.SWISH, Op.QUICK_GELU -> kSwish(x, a, b, c);
            case Op.HARD_SWISH -> x > 3f ? x : x < -3f ? 0f : x * ((x + 3f) / 6f);
            case Op.GELU -> kGelu(x);
            case Op.GELU_TANH -> kGeluTanh(x);
            case Op.MISH -> kMish(x);
            case Op.TANHSHRINK -> kTanhshrink(x);
            case Op.SOFTSHRINK -> x > a ? (x - b) - c : x < -a ? (x + b) + c : 0f * x;
            case Op.HARDSHRINK -> TornadoMath.abs(x) > a || x != x ? x : 0f;
            case Op.SQUARED_RELU -> x < 0f ? 0f : x * x;
            case Op.STAR_RELU -> kStarRelu(x < 0f ? 0f : x, a, b, c, d);
            case Op.GAUSSIAN -> KernelMath.kExpSquare(KernelMath.kClamp(x, 16f), 1f);
            case Op.SINE -> Angles.kSine(x, a, b, c, d);
            case Op.SNAKE -> Angles.kSnake(x, a, b, c, d);
            case Op.LISHT -> TornadoMath.abs(x) * TornadoMath.abs(KernelMath.kTanh(x));
            case Op.ISRU -> kIsru(x, a, b);
            case Op.ISRLU -> x > 0f ? x : kIsru(x, a, b);
            case Op.EXP -> TornadoMath.exp(x);
            default -> KernelMath.kNan(x);
        };
    }

    /** f'(x). */
    static float kDerivative(int code, float x, float a, float b, float c, float d) {
        float slope = switch (code) {
            case Op.IDENTITY -> 1f;
            case Op.BINARY_STEP -> 0f;
            case Op.SIGMOID -> KernelMath.kSigmoidSlope(KernelMath.kHalf(x));
            case Op.HARD_SIGMOID -> (x + b) + c > 0f && x < d ? a : 0f;
            case Op.LOG_SIGMOID -> KernelMath.kSigmoid(-x, KernelMath.kHalf(x));
            case Op.TANH -> KernelMath.kSech(x) * KernelMath.kSech(x);
            case Op.HARD_TANH -> x > c && x < d ? 1f : 0f;
            case Op.SOFTSIGN -> kSoftsignSlope(x);
            case Op.ARCTAN -> kArctanSlope(x);
            case Op.SOFTPLUS -> kScaledSigmoid(x, a, b, c);
            case Op.SQUAREPLUS -> kSquareplusSlope(x, a);
            case Op.RELU -> x > 0f ? 1f : 0f;
            case Op.RELU6 -> x > 0f && x < 6f ? 1f : 0f;
            case Op.LEAKY_RELU, Op.PRELU -> x > 0f ? 1f : a;
            case Op.ELU -> x > 0f ? 1f : kScaledExp(a, KernelMath.kHalf(x));
            case Op.CELU -> x > 0f ? 1f : kScaledExp(1f, kScaledHalf(x, a, b, c));
            case Op.SELU -> x > 0f ? SELU_SCALE : kScaledExp(SELU_SCALE_ALPHA, KernelMath.kHalf(x));
            case Op.THRESHOLDED_RELU -> x > a ? 1f : 0f;
            case Op.SILU -> kSiluSlope(x);
            case Op.SWISH, Op.QUICK_GELU -> kSwishSlope(x, a, b, c);
            case Op.HARD_SWISH -> x < 3f ? x > -3f ? (2f * x + 3f) / 6f : 0f : 1f;
            case Op.GELU -> kGeluSlope(x);
            case Op.GELU_TANH -> kGeluTanhSlope(x);
            case Op.MISH -> kMishSlope(x);
            case Op.TANHSHRINK -> KernelMath.kTanh(x) * KernelMath.kTanh(x);
            case Op.SOFTSHRINK, Op.HARDSHRINK -> TornadoMath.abs(x) > a ? 1f : 0f;
            case Op.SQUARED_RELU -> x < 0f ? 0f : 2f * x;
            case Op.STAR_RELU -> x < 0f ? 0f : kTimes(2f * (a + b), x);
            case Op.GAUSSIAN -> kGaussianSlope(KernelMath.kClamp(x, 16f));
            case Op.SINE -> Angles.kSineSlope(x, a, b, c, d);
            case Op.SNAKE -> Angles.kSnakeSlope(x, a, b, c, d);
            case Op.LISHT -> kLishtSlope(KernelMath.kClamp(x, 250f));
            case Op.ISRU -> kIsruSlope(x, a);
            case Op.ISRLU -> x > 0f ? 1f : kIsruSlope(x, a);
            case Op.EXP -> TornadoMath.exp(x);
            default -> KernelMath.kNan(x);
        };
        return x != x ? x : slope;
    }

    /** The derivative by the learned parameter. */
    static float kParameterDerivative(int code, float x) {
        return switch (code) {
            case Op.PRELU -> x > 0f ? 0f : x;
            default -> KernelMath.kNan(x);
        };
    }

    /** factor·x, where 0·inf is 0: the limit of a flat branch. */
    private static float kTimes(float factor, float x) {
        return factor == 0f && x == x ? 0f : factor * x;
    }

    private static float kHardSigmoid(float x, float slope, float zero, float zeroLow) {
        float y = ((x + zero) + zeroLow) * slope;
        return y < 0f ? 0f : y > 1f ? 1f : y;
    }

    private static float kLogSigmoid(float x) {
        float e = TornadoMath.exp(-TornadoMath.abs(x));
        return (x > 0f ? 0f : x) - KernelMath.kLog1pUnit(e);
    }

    private static float kSoftsign(float x) {
        float y = KernelMath.kClamp(x, 1e9f);
        return y / (1f + TornadoMath.abs(y));
    }

    private static float kSoftsignSlope(float x) {
        float q = 1f / (1f + TornadoMath.abs(x));
        return q * q;
    }

    private static float kArctanSlope(float x) {
        float size = TornadoMath.abs(x);
        float q = size > 1f ? 1f / size : size;
        float s = 1f / (1f + q * q);
        return size > 1f ? (q * s) * q : s;
    }

    /** log(1 + exp(βx))/β; {@code inverse} is 1/β. */
    private static float kSoftplus(float x, float scale, float high, float low, float inverse) {
        float h = kScaledHalf(x, scale, high, low);
        float e = h * h;
        float below = e < 1e-8f ? (h * inverse) * h : KernelMath.kLog1pUnit(e) * inverse;
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

    /** The larger of |x| and the root r of squareplus' b is m, the smaller n: hypot(x, r) = m·√(1 + (n/m)²). */
    private static float kSquareplus(float x, float root) {
        float size = TornadoMath.abs(x);
        float half = 0.5f * kHypot(size, root);
        float q = 0.5f * root / (half + 0.5f * size);
        float below = root == 0f ? x - x : q * (0.5f * root);
        return x < 0f ? size > Float.MAX_VALUE ? 0f : below : 0.5f * x + half;
    }

    private static float kSquareplusSlope(float x, float root) {
        float size = TornadoMath.abs(x);
        float hypot = kHypot(size, root);
        float q = 0.5f * root / (0.5f * hypot + 0.5f * size);
        float ratio = size > Float.MAX_VALUE ? 1f : root == 0f ? size > 0f ? 1f : 0f : size / hypot;
        float below = root == 0f ? 0f : q * (0.5f * root / hypot);
        return x < 0f ? below : 0.5f + 0.5f * ratio;
    }

    private static float kHypot(float x, float y) {
        float more = x < y ? y : x;
        float less = x < y ? x : y;
        float t = less / more;
        float hypot = more * TornadoMath.sqrt(1f + t * t);
        return less == 0f ? more : hypot;
    }

    /** α·(exp(x/α) - 1); 1/α = scale·(high + low). */
    private static float kCelu(float x, float scale, float high, float low, float alpha) {
        return alpha * KernelMath.kExpm1(KernelMath.kProduct(x, scale, high, low));
    }

    private static float kSiluSlope(float x) {
        float z = KernelMath.kClamp(x, 250f);
        return KernelMath.kGateSlope(z, z, 0f, KernelMath.kHalf(z));
    }

    private static float kSwish(float x, float scale, float high, float low) {
        return KernelMath.kGate(x, KernelMath.kProduct(x, scale, high, low), kScaledHalf(x, scale, high, low));
    }

    private static float kSwishSlope(float x, float scale, float high, float low) {
        float z = KernelMath.kProduct(x, scale, high, low);
        float lost = KernelMath.kProductLost(x, scale, high, low);
        return KernelMath.kGateSlope(z, z, lost, KernelMath.kHalf(z, lost));
    }

    private static float kGelu(float x) {
        float size = KernelMath.kClamp(TornadoMath.abs(x), 16f);
        float g = KernelMath.kExpSquare(size, 0.25f);
        float tail = (INV_SQRT_TAU * g) * KernelMath.kMills(size);
        return x < 0f ? -(size * tail) * g : x * (1f - tail * g);
    }

    private static float kGeluSlope(float x) {
        float size = KernelMath.kClamp(TornadoMath.abs(x), 16f);
        float g = KernelMath.kExpSquare(size, 0.25f);
        float tail = (INV_SQRT_TAU * g) * (KernelMath.kMills(size) - size) * g;
        return x < 0f ? tail : 1f - tail;
    }

    private static float kGeluTanh(float x) {
        float y = KernelMath.kClamp(x, 12f);
        float z = KernelMath.kGeluTanhZ(y, false);
        return KernelMath.kGate(x < 0f ? y : x, z, KernelMath.kHalf(z, KernelMath.kGeluTanhZ(y, true)));
    }

    private static float kGeluTanhSlope(float x) {
        float y = KernelMath.kClamp(x, 12f);
        float z = KernelMath.kGeluTanhZ(y, false);
        float lost = KernelMath.kGeluTanhZ(y, true);
        // x·dz/dx = 3z - 2·√(8/π)·x, the constant in pieces of 12 and 24 bits
        float yHigh = KernelMath.kHigh(y);
        float linear = 3.19140625f * yHigh;
        float rest = 1.31993211461e-4f * y + 3.19140625f * (y - yHigh);
        float w = 3f * z - linear - rest;
        return KernelMath.kGateSlope(z, w, 3f * lost, KernelMath.kHalf(z, lost));
    }

    private static float kMish(float x) {
        float h = KernelMath.kHalf(x);
        float e = h * h;
        float below = (KernelMath.kClamp(x, 250f) * h) * ((e + 2f) / (e * (e + 2f) + 2f)) * h;
        float s = 1f + 2f * e;
        return x < 0f ? below : x * (s / (s + 2f * e * e));
    }

    private static float kMishSlope(float x) {
        float y = KernelMath.kClamp(x, 250f);
        float h = KernelMath.kHalf(y);
        float e = h * h;
        float s = e * (e + 2f) + 2f;
        float below = (((e + 2f) * s + 4f * y * (e + 1f)) / s * h) / s * h;
        float t = 1f + 2f * e * (1f + e);
        float above = (1f + 2f * e) / t + 4f * y * (e * e) * (1f + e) / (t * t);
        return y < 0f ? below : above;
    }

    private static float kTanhshrink(float x) {
        // x·cosh(x) - sinh(x) = Σ 2k/(2k+1)!·x^(2k+1): every term has the sign of x
        float y = KernelMath.kClamp(x, 2f);
        float s = y * y;
        float sum = 0.33333333333f + s * (0.0333333333333f + s * (1.19047619048e-3f + s * (2.20458553792e-5f
            + s * (2.50521083854e-7f + s * (1.92708526042e-9f + s * 1.07060292245e-11f)))));
        float near = y * (s * sum) * KernelMath.kSech(y);
        return TornadoMath.abs(x) < 2f ? near : x - KernelMath.kTanh(x);
    }

    /** (high + low)·x² + b, x² as a sum of two whose first has 12 bits. */
    private static float kStarRelu(float x, float high, float low, float bias, float biasLow) {
        float y = KernelMath.kClamp(x, 1e15f);
        float yHigh = KernelMath.kHigh(y);
        float square = y * y;
        float squareHigh = KernelMath.kHigh(square);
        float squareLow = (yHigh * yHigh - squareHigh) + (y - yHigh) * (y + yHigh);
        float sum = (high * squareHigh + bias) + (low * square + high * squareLow + biasLow);
        return x > 1e15f && high + low != 0f ? (high + low) * x * x : sum;
    }

    private static float kGaussianSlope(float x) {
        float g = KernelMath.kExpSquare(x, 0.5f);
        return (-2f * x * g) * g;
    }

    private static float kLishtSlope(float x) {
        float u = KernelMath.kSech(x);
        return KernelMath.kTanh(x) + x * u * u;
    }

    /** x / √(1 + αx²) from √α and its inverse. */
    private static float kIsru(float x, float root, float inverse) {
        float r = TornadoMath.abs(root * x);
        float q = r > 1f ? 1f / r : r;
        float s = TornadoMath.sqrt(1f + q * q);
        return r > 1f ? (x < 0f ? -inverse : inverse) / s : x / s;
    }

    private static float kIsruSlope(float x, float root) {
        float r = TornadoMath.abs(root * x);
        float q = r > 1f ? 1f / r : r;
        float t = 1f + q * q;
        float s = t * TornadoMath.sqrt(t);
        return (r > 1f ? q * q * q : 1f) / s;
    }
}
