package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.CompensatedSum;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Simplex;
import java.lang.foreign.MemorySegment;

/** The catalogue's own formulas for inputs that vector code leaves aside; {@link Weaver} leaves these calls alone. */
final class Scalar {

    private Scalar() {
    }

    /** log(1 + x) for x at least 0, to 2^-36: enough for a result in float32. */
    static double log1p(double x) {
        double m = 1 + x;
        double power = 0;
        double over = x;
        if (x > 0.4) {
            long bits = Double.doubleToRawLongBits(m) - Double.doubleToRawLongBits(0.7071067811865476);
            power = bits >> 52;
            m = Double.longBitsToDouble((bits & 0x000f_ffff_ffff_ffffL)
                + Double.doubleToRawLongBits(0.7071067811865476));
            over = m - 1;
        }
        double s = over / (2 + over);
        double w = s * s;
        double p = 0.10393808427873376;
        p = Math.fma(p, w, 0.08732351232720387);
        p = Math.fma(p, w, 0.11132355604500663);
        p = Math.fma(p, w, 0.1428515286094183);
        p = Math.fma(p, w, 0.2000000538497483);
        p = Math.fma(p, w, 0.33333333325011805);
        return Math.fma(power, 0.6931471805599453, 2 * Math.fma(p * w, s, s));
    }

    /**
     * The sum of exp(v - max) over all but one maximum of a row, NaN if that is not finite.
     *
     * @param sum   of e over what is below the maximum, see {@link RowMath}
     * @param count how often the maximum is met
     */
    static double others(double sum, double count, float max) {
        return sum * RowMath.DOWN * RowMath.toMaximum(max) + (count - 1);
    }

    /** exp(x) for |x| up to 0.36, to 2^-36: its first ten terms. */
    static double exp(double x) {
        double p = 1.0 / 362880;
        p = Math.fma(p, x, 1.0 / 40320);
        p = Math.fma(p, x, 1.0 / 5040);
        p = Math.fma(p, x, 1.0 / 720);
        p = Math.fma(p, x, 1.0 / 120);
        p = Math.fma(p, x, 1.0 / 24);
        p = Math.fma(p, x, 1.0 / 6);
        p = Math.fma(p, x, 0.5);
        p = Math.fma(p, x, 1);
        return Math.fma(p, x, 1);
    }

    /** What the target and the mean are below the maximum, weighted; an infinity with weight 0 does not count. */
    static double smoothed(double own, double smoothing, double mean) {
        return (smoothing == 1 ? 0 : (1 - smoothing) * own) + smoothing * mean;
    }

    /** The loss of a row of float64 as the catalogue has it. */
    static double crossEntropy(MemorySegment x, long at, int length, int target, double smoothing) {
        double[] row = new double[length];
        MemorySegment.copy(x, DType.FLOAT64.layout(), at * Double.BYTES, row, 0, length);
        return LossFunction.CROSS_ENTROPY.with(smoothing).value(row, target);
    }

    /**
     * The threshold of sparsemax, as {@link Simplex} has it: what is certainly below it leaves first, by sums that
     * carry nothing along and are fast.
     *
     * @param d     elements less their maximum, above -1; they are moved about
     * @param count how many of them there are
     */
    static double threshold(double[] d, int count) {
        int left = count;
        int size = 0;
        while (left != size && left > 1) {
            size = left;
            double a = -1;
            double b = 0;
            int i = 0;
            for (; i < size - 1; i += 2) {
                a += d[i];
                b += d[i + 1];
            }
            a += i < size ? d[i] : 0;
            double below = (a + b) / size - size * 0x1p-50;  // no sum of these is off by more
            left = 0;
            for (int k = 0; k < size; k++) {
                double v = d[k];
                d[left] = v;
                left += v > below ? 1 : 0;
            }
        }
        return Simplex.threshold(d, left);
    }

    /** The mean of some numbers, the sum carrying what it loses. */
    static double mean(double[] numbers, int count) {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < count; i++) {
            sum.add(numbers[i]);
        }
        return sum.value() / count;
    }

    static void sine(double[] x, double omega) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SINE.value(x[i], omega, 0, 0);
        }
    }

    static void sineSlope(double[] x, double omega) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SINE.derivative(x[i], omega, 0, 0);
        }
    }

    static void sineSecond(double[] x, double omega) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SINE.secondDerivative(x[i], omega, 0, 0);
        }
    }

    static void snake(double[] x, double alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.value(x[i], alpha, 0, 0);
        }
    }

    static void snakeSlope(double[] x, double alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.derivative(x[i], alpha, 0, 0);
        }
    }

    static void snake(double[] x, double[] alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.value(x[i], alpha[i], 0, 0);
        }
    }

    static void snakeSlope(double[] x, double[] alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.derivative(x[i], alpha[i], 0, 0);
        }
    }

    static void snakeByFrequency(double[] x, double[] alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.parameterDerivative(0, x[i], alpha[i], 0, 0);
        }
    }

    static void snakeSecond(double[] x, double alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.secondDerivative(x[i], alpha, 0, 0);
        }
    }
}
