package dev.hillock.device;

import dev.hillock.function.Activation;
import dev.hillock.function.Entry;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The numbers that the kernels get for a function: its parameters, made on the host from their float64
 * values so that no digit of them is missing on the device.
 */
public record Coefficients(float a, float b, float c, float d, float e, float f) {
    private static final Coefficients NONE = new Coefficients(0, 0, 0, 0);

    private Coefficients(float a, float b, float c, float d) {
        this(a, b, c, d, 0, 0);
    }

    /**
     * The coefficients of a function.
     *
     * @throws IllegalArgumentException if a parameter lies beyond float32
     */
    public static Coefficients of(Activation activation) {
        double p = activation.a();
        double q = activation.b();
        requireFloat(activation.function(), p);
        requireFloat(activation.function(), q);
        requireFloat(activation.function(), activation.c());
        return switch (activation.function()) {
            case IDENTITY, SIGMOID, LOG_SIGMOID, TANH, SOFTSIGN, ARCTAN, RELU, RELU6, SELU, SILU, HARD_SWISH, GELU,
                 GELU_TANH, MISH, TANHSHRINK, SQUARED_RELU, GAUSSIAN, LISHT, EXP -> NONE;
            // α and β, both as sums; a β of -0 changes nothing, not even a zero
            case AFFINE -> new Coefficients((float) p, lost(p), q == 0 ? -0f : (float) q, lost(q));
            case BINARY_STEP -> new Coefficients(notBelow(p), 0, 0, 0);
            // slope; minus the zero, as a sum; the upper kink
            case HARD_SIGMOID -> hardSigmoid(activation);
            // the bounds as values, the bounds as limits of the open interval
            case HARD_TANH -> new Coefficients((float) p, (float) q, notAbove(p), notBelow(q));
            // β as scale·(high + low), 1/β
            case SOFTPLUS -> scaled(p, 1 / p);
            case SQUAREPLUS -> new Coefficients((float) Math.sqrt(p), 0, 0, 0);
            case LEAKY_RELU, PRELU, ELU -> new Coefficients((float) p, 0, 0, 0);
            // 1/α as scale·(high + low), α
            case CELU -> scaled(1 / p, p);
            case THRESHOLDED_RELU -> new Coefficients(notAbove(p), (float) q, 0, 0);
            case SWISH -> scaled(p, 0);
            case QUICK_GELU -> scaled(1.702, 0);
            // the limit, λ as a sum
            case SOFTSHRINK -> new Coefficients(notAbove(p), (float) p, lost(p), 0);
            case HARDSHRINK -> new Coefficients(notAbove(p), 0, 0, 0);
            // scale and bias, both as sums
            case STAR_RELU -> new Coefficients(high(p), (float) (p - high(p)), (float) q, lost(q));
            // ω as a sum of four
            case SINE, SNAKE -> angular(p);
            // √α and its inverse
            case ISRU, ISRLU -> new Coefficients((float) Math.sqrt(p), (float) (1 / Math.sqrt(p)), 0, 0);
        };
    }

    /** 1/T of softmax as scale·(high + low), 1 for all others; for a gated unit the place of the gate, 0 or 1. */
    public static Coefficients of(RowActivation activation) {
        if (activation.function().cut() == RowFunction.Cut.HALVES) {
            return new Coefficients(activation.function().gatePlace(activation.a()), 0, 0, 0);
        }
        if (activation.function() != RowFunction.SOFTMAX) {
            return scaled(1, 0);
        }
        requireFloat(activation.function(), activation.a());
        return scaled(1 / activation.a(), 0);
    }

    private static void requireFloat(Entry function, double parameter) {
        if (parameter != 0 && !(Math.abs(parameter) >= Float.MIN_NORMAL && Math.abs(parameter) <= Float.MAX_VALUE)) {
            throw new IllegalArgumentException(("%s: the parameter %s is beyond float32, in which device engines "
                + "compute; use --engine reference").formatted(function.id(), parameter));
        }
    }

    private static Coefficients hardSigmoid(Activation activation) {
        double[] kinks = activation.kinks();
        double slope = activation.a();
        BigDecimal lower = new BigDecimal(kinks[0]);
        BigDecimal upper = new BigDecimal(kinks[1]);
        if (slope != 1.0 / 6) {  // for the default the kinks are exact
            BigDecimal divisor = new BigDecimal(slope);
            BigDecimal zero = new BigDecimal(activation.b());
            lower = zero.negate().divide(divisor, MathContext.DECIMAL128);
            upper = BigDecimal.ONE.subtract(zero).divide(divisor, MathContext.DECIMAL128);
        }
        float shift = -lower.floatValue();
        float shiftLow = lower.negate().subtract(new BigDecimal(shift)).floatValue();
        float end = upper.floatValue();
        boolean below = new BigDecimal(end).compareTo(upper) < 0;
        return new Coefficients((float) slope, shift, shiftLow, below ? Math.nextUp(end) : end);
    }

    private static Coefficients scaled(double factor, double last) {
        if (factor == 0) {
            return new Coefficients(1, 0, 0, (float) last);
        }
        double scale = Math.scalb(1.0, Math.clamp(Math.getExponent(factor), -126, 127));
        double rest = factor / scale;
        return new Coefficients((float) scale, high(rest), (float) (rest - high(rest)), (float) last);
    }

    private static Coefficients angular(double factor) {
        float first = high(factor);
        float second = high(factor - first);
        double rest = factor - first - second;
        return new Coefficients(first, second, (float) rest, lost(rest));
    }

    /** The leading 12 bits. */
    private static float high(double value) {
        double unit = Math.ulp(value) * 0x1p41;
        return (float) (Math.rint(value / unit) * unit);
    }

    private static float lost(double value) {
        return (float) (value - (float) value);
    }

    /** The largest float that is not above. */
    private static float notAbove(double value) {
        float near = (float) value;
        return near > value ? Math.nextDown(near) : near;
    }

    /** The smallest float that is not below. */
    private static float notBelow(double value) {
        return -notAbove(-value);
    }
}
