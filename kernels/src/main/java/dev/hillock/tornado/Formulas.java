package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.function.Op;

/**
 * The element-wise functions and their two derivatives in single precision, in the dialect of {@link KernelMath}. The
 * code is a constant when TornadoVM compiles, so that one case remains. What a to f hold for each function is said in
 * {@link Coefficients}.
 *
 * <p>{@code FormulasTest} fails for a function that has no case.
 */
final class Formulas {

    private Formulas() {
    }

    /** f(x). */
    static float kValue(int code, float x, float a, float b, float c, float d, float e, float f) {
        return switch (code) {
            case Op.IDENTITY, Op.AFFINE, Op.BINARY_STEP, Op.HARD_SIGMOID, Op.HARD_TANH, Op.RELU, Op.RELU6,
                 Op.LEAKY_RELU, Op.PRELU, Op.THRESHOLDED_RELU, Op.HARD_SWISH, Op.SOFTSHRINK, Op.HARDSHRINK,
                 Op.SQUARED_RELU, Op.STAR_RELU, Op.RRELU, Op.SHRINK ->
                PiecewiseFormulas.kValue(code, x, a, b, c, d);
            case Op.SOFTSIGN, Op.ARCTAN, Op.SQUAREPLUS, Op.SINE, Op.SNAKE, Op.ISRU, Op.ISRLU ->
                AlgebraicFormulas.kValue(code, x, a, b, c, d);
            case Op.SOFT_CAP, Op.DYT, Op.XIELU -> ParametricFormulas.kValue(code, x, a, b, c, d, e, f);
            default -> ExponentialFormulas.kValue(code, x, a, b, c, d);
        };
    }

    /** f(x) of a function that is not of {@link ParametricFormulas}, for kernels that have no room for those. */
    static float kPlainValue(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.IDENTITY, Op.AFFINE, Op.BINARY_STEP, Op.HARD_SIGMOID, Op.HARD_TANH, Op.RELU, Op.RELU6,
                 Op.LEAKY_RELU, Op.PRELU, Op.THRESHOLDED_RELU, Op.HARD_SWISH, Op.SOFTSHRINK, Op.HARDSHRINK,
                 Op.SQUARED_RELU, Op.STAR_RELU, Op.RRELU, Op.SHRINK ->
                PiecewiseFormulas.kValue(code, x, a, b, c, d);
            case Op.SOFTSIGN, Op.ARCTAN, Op.SQUAREPLUS, Op.SINE, Op.SNAKE, Op.ISRU, Op.ISRLU ->
                AlgebraicFormulas.kValue(code, x, a, b, c, d);
            default -> ExponentialFormulas.kValue(code, x, a, b, c, d);
        };
    }

    /** f'(x). */
    static float kDerivative(int code, float x, float a, float b, float c, float d, float e, float f) {
        float slope = switch (code) {
            case Op.IDENTITY, Op.AFFINE, Op.BINARY_STEP, Op.HARD_SIGMOID, Op.HARD_TANH, Op.RELU, Op.RELU6,
                 Op.LEAKY_RELU, Op.PRELU, Op.THRESHOLDED_RELU, Op.HARD_SWISH, Op.SOFTSHRINK, Op.HARDSHRINK,
                 Op.SQUARED_RELU, Op.STAR_RELU, Op.RRELU, Op.SHRINK ->
                PiecewiseFormulas.kDerivative(code, x, a, b, c, d);
            case Op.SOFTSIGN, Op.ARCTAN, Op.SQUAREPLUS, Op.SINE, Op.SNAKE, Op.ISRU, Op.ISRLU ->
                AlgebraicFormulas.kDerivative(code, x, a, b, c, d);
            case Op.SOFT_CAP, Op.DYT, Op.XIELU -> ParametricFormulas.kDerivative(code, x, a, b, c, d, e);
            default -> ExponentialFormulas.kDerivative(code, x, a, b, c, d);
        };
        return x != x ? x : slope;
    }

    /** f''(x). */
    static float kSecond(int code, float x, float a, float b, float c, float d, float e, float f) {
        float curve = switch (code) {
            case Op.IDENTITY, Op.AFFINE, Op.BINARY_STEP, Op.HARD_SIGMOID, Op.HARD_TANH, Op.RELU, Op.RELU6,
                 Op.LEAKY_RELU, Op.PRELU, Op.THRESHOLDED_RELU, Op.HARD_SWISH, Op.SOFTSHRINK, Op.HARDSHRINK,
                 Op.SQUARED_RELU, Op.STAR_RELU, Op.RRELU, Op.SHRINK ->
                PiecewiseFormulas.kSecond(code, x, a, b);
            case Op.SOFTSIGN, Op.ARCTAN, Op.SQUAREPLUS, Op.SINE, Op.SNAKE, Op.ISRU, Op.ISRLU ->
                AlgebraicFormulas.kSecond(code, x, a, b, c, d);
            case Op.SOFT_CAP, Op.DYT, Op.XIELU -> ParametricFormulas.kSecond(code, x, a, b, c, d);
            default -> ExponentialFormulas.kSecond(code, x, a, b, c, d);
        };
        return x != x ? x : curve;
    }

    /** The derivative by the first learned parameter. */
    static float kByFirst(int code, float x, float a, float b, float c, float d) {
        return switch (code) {
            case Op.PRELU -> x > 0f ? 0f : x;
            case Op.SWISH -> ExponentialFormulas.kSwishBySharpness(x, a, b, c);
            case Op.SNAKE -> Angles.kSnakeByFrequency(x, a, b, c, d);
            case Op.STAR_RELU, Op.XIELU -> x < 0f ? 0f : x * x;
            case Op.DYT -> ParametricFormulas.kDytBySlope(x, a, b, c, d);
            default -> KernelMath.kNan(x);
        };
    }

    /** The derivative by the second one. */
    static float kBySecond(int code, float x, float a, float b, float c) {
        return switch (code) {
            case Op.STAR_RELU -> kOne(x);
            case Op.DYT -> KernelMath.kTanh(KernelMath.kProduct(x, a, b, c));
            case Op.XIELU -> ParametricFormulas.kXieluBend(x);
            default -> KernelMath.kNan(x);
        };
    }

    /** The derivative by the third one. */
    static float kByThird(int code, float x) {
        return switch (code) {
            case Op.DYT -> kOne(x);
            default -> KernelMath.kNan(x);
        };
    }

    /** The derivative by what is added. */
    private static float kOne(float x) {
        return x == x ? 1f : x;
    }
}
