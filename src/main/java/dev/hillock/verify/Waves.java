package dev.hillock.verify;

import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleUnaryOperator;

/**
 * Sine, snake and their derivatives of consecutive floats so large that a wave is no polynomial between them: by the
 * theorems of addition, from the sine and cosine of the first float and those of the steps from it, which are the same
 * in a whole binade. Near a root, where the sum loses digits, the function itself is asked.
 */
final class Waves {
    /** Below this a block is short against the wave. */
    private static final float FROM = 512;
    /** A factor smaller than this has lost too many of 52 bits. */
    private static final double NEAR_ROOT = 0x1p-10;
    /** Sines and cosines of the steps, for each exponent of a float. */
    private static final AtomicReferenceArray<double[][]> STEPS = new AtomicReferenceArray<>(256);

    private final boolean snake;
    private final Order order;
    private final DoubleUnaryOperator function;

    private Waves(boolean snake, Order order, DoubleUnaryOperator function) {
        this.snake = snake;
        this.order = order;
        this.function = function;
    }

    /** The waves of a function; null if it has none or another frequency than 1. */
    static Waves of(Activation activation, Order order, DoubleUnaryOperator function) {
        boolean snake = activation.function() == ActivationFunction.SNAKE;
        boolean wave = snake || activation.function() == ActivationFunction.SINE;
        return wave && activation.a() == 1 ? new Waves(snake, order, function) : null;
    }

    /** Whether a block that begins at x is for this class. */
    boolean take(float x) {
        return Math.abs(x) >= FROM && Float.isFinite(x);
    }

    /** The results for the floats from x on, away from zero. */
    void fill(float x, double[] exact) {
        double[][] steps = steps(x);
        double[] sines = steps[0];
        double[] cosines = steps[1];
        double sin = StrictMath.sin(x);
        double cos = StrictMath.cos(x);
        double step = Math.copySign(Math.ulp(x), x);
        double sinTurned = Math.copySign(1, x) * sin;
        double cosTurned = Math.copySign(1, x) * cos;
        for (int i = 0; i < exact.length; i++) {
            double s = sin * cosines[i] + cosTurned * sines[i];
            double c = cos * cosines[i] - sinTurned * sines[i];
            double at = x + i * step;
            double factor = factor(s, c);
            boolean risen = snake && order == Order.VALUE;
            exact[i] = risen ? at + s * s : snake && order == Order.DERIVATIVE ? factor * factor : factor;
            if (Math.abs(factor) < NEAR_ROOT && !risen) {
                exact[i] = function.applyAsDouble(at);
            }
        }
    }

    /** What vanishes where the result does, from the sine and the cosine of x. */
    private double factor(double s, double c) {
        return switch (order) {
            case VALUE -> s;
            case DERIVATIVE -> snake ? s + c : c;
            default -> snake ? 2 * (c - s) * (c + s) : -s;
        };
    }

    private static double[][] steps(float x) {
        int exponent = Math.getExponent(x) + Float.MAX_EXPONENT;
        double[][] steps = STEPS.get(exponent);
        if (steps == null) {
            steps = new double[2][BlockReference.SIZE];
            double step = Math.ulp(x);
            for (int i = 0; i < BlockReference.SIZE; i++) {
                steps[0][i] = StrictMath.sin(i * step);
                steps[1][i] = StrictMath.cos(i * step);
            }
            STEPS.set(exponent, steps);
        }
        return steps;
    }
}
