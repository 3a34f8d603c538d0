package dev.hillock.tornado;

import dev.hillock.function.Op;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/** The functions made of lines and parabolas, as {@link Formulas} describes. */
final class PiecewiseFormulas {

    private PiecewiseFormulas() {
    }

    /** f(x). */
    static float kValue(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.IDENTITY -> x;
            case Op.AFFINE -> kAffine(x, a, b, c, d);
            case Op.BINARY_STEP -> x != x ? x : x < a ? 0f : 1f;
            case Op.HARD_SIGMOID -> kHardSigmoid(x, a, b, c);
            case Op.HARD_TANH -> x < a ? a : x > b ? b : x;
            case Op.RELU -> x < 0f ? 0f : x;
            case Op.RELU6 -> x < 0f ? 0f : x > 6f ? 6f : x;
            case Op.LEAKY_RELU, Op.PRELU, Op.RRELU -> x > 0f ? x : kTimes(a, x);
            case Op.THRESHOLDED_RELU -> x != x ? x : x > a ? x : b;
            case Op.HARD_SWISH -> x > 3f ? x : x < -3f ? 0f : x * ((x + 3f) / 6f);
            case Op.SOFTSHRINK, Op.SHRINK -> x > a ? (x - b) - c : x < -a ? (x + b) + c : 0f * x;
            case Op.HARDSHRINK -> TornadoMath.abs(x) > a ? x : 0f * x;
            case Op.SQUARED_RELU -> x < 0f ? 0f : x * x;
            case Op.STAR_RELU -> kStarRelu(x < 0f ? 0f : x, a, b, c, d);
            default -> KernelMath.kNan(x);
        };
    }

    /** f'(x); for NaN anything. */
    static float kDerivative(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.IDENTITY -> 1f;
            case Op.AFFINE -> a;
            case Op.BINARY_STEP -> 0f;
            case Op.HARD_SIGMOID -> (x + b) + c > 0f && x < d ? a : 0f;
            case Op.HARD_TANH -> x > c && x < d ? 1f : 0f;
            case Op.RELU -> x > 0f ? 1f : 0f;
            case Op.RELU6 -> x > 0f && x < 6f ? 1f : 0f;
            case Op.LEAKY_RELU, Op.PRELU, Op.RRELU -> x > 0f ? 1f : a;
            case Op.THRESHOLDED_RELU -> x > a ? 1f : 0f;
            case Op.HARD_SWISH -> x < 3f ? x > -3f ? (2f * x + 3f) / 6f : 0f : 1f;
            case Op.SOFTSHRINK, Op.HARDSHRINK, Op.SHRINK -> TornadoMath.abs(x) > a ? 1f : 0f;
            case Op.SQUARED_RELU -> x < 0f ? 0f : 2f * x;
            case Op.STAR_RELU -> x < 0f ? 0f : kTimes(2f * (a + b), x);
            default -> KernelMath.kNan(x);
        };
    }

    /** f''(x); for NaN anything. */
    static float kSecond(int code, float x, float a, float b) {
        return switch (code) {
            case Op.IDENTITY, Op.AFFINE, Op.BINARY_STEP, Op.HARD_SIGMOID, Op.HARD_TANH, Op.RELU, Op.RELU6,
                 Op.LEAKY_RELU, Op.PRELU, Op.RRELU, Op.THRESHOLDED_RELU, Op.SOFTSHRINK, Op.HARDSHRINK, Op.SHRINK -> 0f;
            case Op.HARD_SWISH -> x > -3f && x < 3f ? 1f / 3f : 0f;
            case Op.SQUARED_RELU -> x > 0f ? 2f : 0f;
            case Op.STAR_RELU -> x > 0f ? 2f * (a + b) : 0f;
            default -> KernelMath.kNan(x);
        };
    }

    /** factor·x, where 0·inf is 0: the limit of a flat branch. */
    private static float kTimes(float factor, float x) {
        return factor == 0f && x == x ? 0f : factor * x;
    }

    /** (scale + scaleLow)·x + (shift + shiftLow), the low parts only where they are something. */
    private static float kAffine(float x, float scale, float scaleLow, float shift, float shiftLow) {
        float line = scale * x + shift;
        float lost = scaleLow * x + shiftLow;
        return x - x != 0f || lost == 0f ? line : line + lost;
    }

    private static float kHardSigmoid(float x, float slope, float zero, float zeroLow) {
        float y = ((x + zero) + zeroLow) * slope;
        return y < 0f ? 0f : y > 1f ? 1f : y;
    }

    /** (high + low)·x² + b, x² as a sum of two whose first has half the bits. */
    private static float kStarRelu(float x, float high, float low, float bias, float biasLow) {
        float y = KernelMath.kClamp(x, FloatDigits.ROOT_LARGE);
        float yHigh = FloatDigits.kSecondHigh(y);
        float square = y * y;
        float squareHigh = FloatDigits.kHigh(square);
        float squareLow = (yHigh * yHigh - squareHigh) + (y - yHigh) * (y + yHigh);
        float sum = (high * squareHigh + bias) + (low * square + high * squareLow + biasLow);
        return x > FloatDigits.ROOT_LARGE && high + low != 0f ? (high + low) * x * x : sum;
    }
}
