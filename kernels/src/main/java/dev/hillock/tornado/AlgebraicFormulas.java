package dev.hillock.tornado;

import dev.hillock.function.Op;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/** The functions made of roots, quotients and angles, as {@link Formulas} describes. */
final class AlgebraicFormulas {

    private AlgebraicFormulas() {
    }

    /** f(x). */
    static float kValue(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.SOFTSIGN -> kSoftsign(x);
            case Op.ARCTAN -> FloatDigits.kAtan(x);
            case Op.SQUAREPLUS -> kSquareplus(x, a);
            case Op.SINE, Op.SNAKE -> Angles.kValue(code, x, a, b, c, d);
            case Op.ISRU -> kIsru(x, a, b);
            case Op.ISRLU -> x > 0f ? x : kIsru(x, a, b);
            default -> KernelMath.kNan(x);
        };
    }

    /** f'(x); for NaN anything. */
    static float kDerivative(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.SOFTSIGN -> kSoftsignSlope(x);
            case Op.ARCTAN -> kArctanSlope(x);
            case Op.SQUAREPLUS -> kSquareplusSlope(x, a);
            case Op.SINE, Op.SNAKE -> Angles.kDerivative(code, x, a, b, c, d);
            case Op.ISRU -> kIsruSlope(x, a);
            case Op.ISRLU -> x > 0f ? 1f : kIsruSlope(x, a);
            default -> KernelMath.kNan(x);
        };
    }

    /** f''(x); for NaN anything. */
    static float kSecond(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.SOFTSIGN -> kSoftsignCurve(x);
            case Op.ARCTAN -> kArctanCurve(x);
            case Op.SQUAREPLUS -> kSquareplusCurve(x, a);
            case Op.SINE, Op.SNAKE -> Angles.kSecond(code, x, a, b, c, d);
            case Op.ISRU -> kIsruCurve(x, a);
            case Op.ISRLU -> x > 0f ? 0f : kIsruCurve(x, a);
            default -> KernelMath.kNan(x);
        };
    }

    private static float kSoftsign(float x) {
        float y = KernelMath.kClamp(x, FloatDigits.LARGE);
        return y / (1f + TornadoMath.abs(y));
    }

    private static float kSoftsignSlope(float x) {
        float q = 1f / (1f + TornadoMath.abs(x));
        return q * q;
    }

    private static float kSoftsignCurve(float x) {
        float q = 1f / (1f + TornadoMath.abs(x));
        return (x < 0f ? 2f : x > 0f ? -2f : 0f) * q * q * q;
    }

    /** 1/(1 + x²), where x² must not overflow of a smaller x. */
    private static float kArctanSlope(float x) {
        float size = TornadoMath.abs(x);
        float y = size > FloatDigits.ROOT_LARGE ? size * FloatDigits.DOWN : size;
        float slope = 1f / (1f + y * y);
        return size > FloatDigits.ROOT_LARGE ? slope * (FloatDigits.DOWN * FloatDigits.DOWN) : slope;
    }

    private static float kArctanCurve(float x) {
        float size = TornadoMath.abs(x);
        float q = size > 1f ? 1f / size : size;
        float s = 1f / (1f + q * q);
        float t = size > 1f ? q * s : s;
        return (x < 0f ? 2f : -2f) * q * t * t;
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
        float ratio = size > Float.MAX_VALUE ? 1f : size / hypot;
        float above = root > 0f ? 0.5f + 0.5f * ratio : x > 0f ? 1f : 0f;
        float below = root == 0f ? 0f : q * (0.5f * root / hypot);
        return x < 0f ? below : above;
    }

    private static float kSquareplusCurve(float x, float root) {
        float hypot = kHypot(TornadoMath.abs(x), root);
        float ratio = root / hypot;
        return root == 0f ? 0f : ratio * (0.5f * ratio / hypot);
    }

    private static float kHypot(float x, float y) {
        float more = x < y ? y : x;
        float less = x < y ? x : y;
        float t = less / more;
        float hypot = more * TornadoMath.sqrt(1f + t * t);
        return less == 0f ? more : hypot;
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

    /** -3·√α·r / √(1 + r²)⁵ for r = √α·x. */
    private static float kIsruCurve(float x, float root) {
        float r = TornadoMath.abs(root * x);
        float q = r > 1f ? 1f / r : r;
        float t = 1f + q * q;
        float s = t * t * TornadoMath.sqrt(t);
        float top = (x < 0f ? 3f : -3f) * root * q;
        return (r > 1f ? top * q * q * q : top) / s;
    }
}
