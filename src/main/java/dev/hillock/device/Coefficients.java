package dev.hillock.device;

import dev.hillock.engine.Channels;
import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.Loss;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The numbers that the kernels get for a function: its parameters, made on the host from their float64
 * values so that no digit of them is missing on the device. Kernels of float32 and less take them as floats, which they
 * then are.
 */
public record Coefficients(double a, double b, double c, double d, double e, double f) {
    /** How many there are. */
    public static final int COUNT = 6;

    private static final Coefficients NONE = new Coefficients(0, 0, 0, 0);

    private Coefficients(double a, double b, double c, double d) {
        this(a, b, c, d, 0, 0);
    }

    /**
     * The coefficients of a function.
     *
     * @param type of the elements that the kernel takes
     * @throws IllegalArgumentException if a parameter lies beyond the numbers in which such a kernel computes
     */
    public static Coefficients of(Activation activation, DType type) {
        double p = activation.a();
        double q = activation.b();
        Digits t = Digits.of(type);
        requireHeld(activation.function(), t, p);
        requireHeld(activation.function(), t, q);
        double r = activation.c();
        requireHeld(activation.function(), t, r);
        return switch (activation.function()) {
            case IDENTITY, SIGMOID, LOG_SIGMOID, TANH, SOFTSIGN, ARCTAN, RELU, RELU6, SELU, SILU, HARD_SWISH, GELU,
                 GELU_TANH, MISH, TANHSHRINK, SQUARED_RELU, GAUSSIAN, LISHT, EXP -> NONE;
            // α and β, both as sums; a β of -0 changes nothing, not even a zero
            case AFFINE -> new Coefficients(t.round(p), t.lost(p), q == 0 ? -0.0 : t.round(q), t.lost(q));
            case BINARY_STEP -> new Coefficients(t.notBelow(p), 0, 0, 0);
            // slope; minus the zero, as a sum; the upper kink
            case HARD_SIGMOID -> hardSigmoid(activation, t);
            // the bounds as values, the bounds as limits of the open interval
            case HARD_TANH -> new Coefficients(t.round(p), t.round(q), t.notAbove(p), t.notBelow(q));
            // β as scale·(high + low), 1/β
            case SOFTPLUS -> scaled(t, p, 1 / p);
            case SQUAREPLUS -> new Coefficients(t.round(Math.sqrt(p)), 0, 0, 0);
            case LEAKY_RELU, PRELU, ELU -> new Coefficients(t.round(p), 0, 0, 0);
            case RRELU -> new Coefficients(t.round(p / 2 + q / 2), 0, 0, 0);
            // 1/α or its like as scale·(high + low), α
            case CELU, SOFT_CAP -> scaled(t, 1 / p, p);
            case DYT -> dyt(activation, t);
            // the right α; the left one and β, both as sums
            case XIELU -> new Coefficients(t.round(p), t.round(q), t.lost(q), t.round(r), t.lost(r), 0);
            case THRESHOLDED_RELU -> new Coefficients(t.notAbove(p), t.round(q), 0, 0);
            case SWISH -> scaled(t, p, 0);
            case QUICK_GELU -> scaled(t, 1.702, 0);
            // the limit, λ or the bias as a sum
            case SOFTSHRINK -> new Coefficients(t.notAbove(p), t.round(p), t.lost(p), 0);
            case SHRINK -> new Coefficients(t.notAbove(p), t.round(q), t.lost(q), 0);
            case HARDSHRINK -> new Coefficients(t.notAbove(p), 0, 0, 0);
            // scale and bias, both as sums
            case STAR_RELU -> new Coefficients(t.high(p), t.round(p - t.high(p)), t.round(q), t.lost(q));
            // ω as a sum of four
            case SINE, SNAKE -> angular(t, p);
            // √α and its inverse
            case ISRU, ISRLU -> new Coefficients(t.round(Math.sqrt(p)), t.round(1 / Math.sqrt(p)), 0, 0);
        };
    }

    /** The coefficients of whatever one kernel computes. */
    public static Coefficients of(Task task) {
        return switch (task) {
            case Task.Elementwise t -> of(t.activation(), t.type());
            case Task.Rowwise t -> of(t.activation(), t.type());
            case Task.Channelwise t -> of(t.activation(), t.type());
            case Task.Targeted t -> of(t.loss(), t.classes(), t.type());
            case Task.Masked t -> throw new IllegalArgumentException("not without its mask: " + t);
            case Task.Chained t -> throw new IllegalArgumentException(t.text() + " is a chain");
        };
    }

    /**
     * The coefficients of each channel, one channel after the other.
     *
     * @param inputs of a run
     * @param table  has {@link #COUNT} numbers of {@link #tableType} for each channel
     * @throws IllegalArgumentException if a parameter is out of its range or lies beyond the numbers in which such a
     *                                  kernel computes, naming the channel
     */
    public static void table(Task.Channelwise task, MemorySegment[] inputs, MemorySegment table) {
        double[][] parameters = Channels.parameters(task, inputs);
        for (int channel = 0; channel < task.channels(); channel++) {
            Coefficients k;
            try {
                k = ofChannel(Channels.activation(task, parameters, channel), task);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("channel %d: %s".formatted(channel, e.getMessage()), e);
            }
            double[] numbers = {k.a, k.b, k.c, k.d, k.e, k.f};
            DType type = tableType(task.type());
            for (int i = 0; i < COUNT; i++) {
                type.set(table, (long) COUNT * channel + i, numbers[i]);
            }
        }
    }

    /** The numbers of the table for a type of elements: those in which the kernel computes. */
    public static DType tableType(DType type) {
        return type == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
    }

    /** As {@link #of(Activation, DType)}, but slopes of dyt keep α and a weight of 0, and need no bias. */
    private static Coefficients ofChannel(Activation activation, Task.Channelwise task) {
        Coefficients k = of(activation, task.type());
        if (activation.function() != ActivationFunction.DYT || task.order() == Order.VALUE) {
            return k;
        }
        Digits t = Digits.of(task.type());
        Coefficients alpha = scaled(t, activation.a(), 0);
        return new Coefficients(alpha.a, alpha.b, alpha.c, t.round(activation.b()));
    }

    /** All of them, in their order, as kernels of float32 take them. */
    public float[] all() {
        return new float[] {(float) a, (float) b, (float) c, (float) d, (float) e, (float) f};
    }

    /** 1/T of softmax as scale·(high + low), 1 for all others; for a gated unit the place of the gate, 0 or 1. */
    public static Coefficients of(RowActivation activation, DType type) {
        Digits t = Digits.of(type);
        if (activation.function().cut() == RowFunction.Cut.HALVES) {
            return new Coefficients(activation.function().gatePlace(activation.a()), 0, 0, 0);
        }
        if (activation.function() != RowFunction.SOFTMAX) {
            return scaled(t, 1, 0);
        }
        requireHeld(activation.function(), t, activation.a());
        return scaled(t, 1 / activation.a(), 0);
    }

    /** ε, 1 - ε, and of so many classes the shares of one: ε/C and 1/C. */
    public static Coefficients of(Loss loss, long classes, DType type) {
        Digits t = Digits.of(type);
        double smoothing = loss.labelSmoothing();
        requireHeld(loss.function(), t, smoothing);
        return new Coefficients(t.round(smoothing), t.round(1 - smoothing), t.round(smoothing / classes),
            t.round(1.0 / classes));
    }

    private static void requireHeld(Entry function, Digits digits, double parameter) {
        if (!digits.hold(parameter)) {
            throw new IllegalArgumentException(digits == Digits.SINGLE
                ? ("%s: the parameter %s is beyond float32, in which device engines compute; use --dtype float64 or "
                    + "--engine reference").formatted(function.id(), parameter)
                : "%s: the parameter %s is subnormal, which devices need not compute with; use --engine reference"
                    .formatted(function.id(), parameter));
        }
    }

    /** α as scale·(high + low), the weight, and the bias over it as a sum; without a weight the bias weighs 1. */
    private static Coefficients dyt(Activation activation, Digits t) {
        double weight = activation.b();
        double bias = activation.c();
        Coefficients alpha = scaled(t, weight == 0 ? 0 : activation.a(), 0);
        double height = weight == 0 ? bias : weight;
        double ratio = height == 0 ? 0 : bias / height;
        requireHeld(activation.function(), t, ratio);
        double rest = height == 0 ? 0 : Math.fma(-ratio, height, bias) / height;
        return new Coefficients(alpha.a, alpha.b, alpha.c, t.round(height), t.round(ratio),
            t.round(ratio - t.round(ratio) + rest));
    }

    private static Coefficients hardSigmoid(Activation activation, Digits t) {
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
        double shift = -t.round(lower);
        double shiftLow = t.round(lower.negate().subtract(new BigDecimal(shift)));
        double end = t.round(upper);
        boolean below = new BigDecimal(end).compareTo(upper) < 0;
        return new Coefficients(t.round(slope), shift, shiftLow, below ? t.next(end) : end);
    }

    private static Coefficients scaled(Digits t, double factor, double last) {
        if (factor == 0) {
            return new Coefficients(1, 0, 0, t.round(last));
        }
        int limit = t == Digits.SINGLE ? Float.MAX_EXPONENT : Double.MAX_EXPONENT;
        double scale = Math.scalb(1.0, Math.clamp(Math.getExponent(factor), 1 - limit, limit));
        double rest = factor / scale;
        return new Coefficients(scale, t.high(rest), t.round(rest - t.high(rest)), t.round(last));
    }

    private static Coefficients angular(Digits t, double factor) {
        double first = t.high(factor);
        double second = t.high(factor - first);
        double rest = factor - first - second;
        return new Coefficients(first, second, t.round(rest), t.lost(rest));
    }
}
