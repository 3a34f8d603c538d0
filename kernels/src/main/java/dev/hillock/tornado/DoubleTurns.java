package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * {@link FloatTurns} for the kernels of doubles: sin and cos of the angle ωx. ω is a + b, of 26 and 27 bits.
 *
 * <p>A device's sin and cos are right for every double, but ωx is none. Up to {@link #FAR} it is carried as a sum of
 * two doubles, of which the second is small. Beyond, where every digit counts, it is taken apart into exact products,
 * gathered in four doubles without a loss, and the four angles are added by the theorem.
 */
final class DoubleTurns {
    static final int SINE = 0;
    static final int COSINE = 1;
    static final int SQUARE = 2;
    static final int RISE = 3;
    private static final double FAR = 4096;
    /** Products with the digits of an angle beyond here could overflow. */
    private static final double HUGE = 8e307;
    private static final double UP = 0x1p30;

    private DoubleTurns() {
    }

    /** What is asked for of the angle ωx. */
    static double kOf(int what, double x, double a, double b, double c, double d) {
        return switch (what) {
            case SINE -> kSine(x, a, b, c, d);
            case COSINE -> kCosine(x, a, b, c, d);
            case SQUARE -> kSquare(x, a, b, c, d);
            default -> kRise(x, a, b, c, d);
        };
    }

    /** sin(ωx). */
    private static double kSine(double x, double a, double b, double c, double d) {
        double angle = (a + b) * x;
        double near = kTurn(angle, kLost(x, angle, a, b, c), false);
        return kIsOne(a, b, c) ? TornadoMath.sin(x)
            : TornadoMath.abs(angle) > FAR ? kFar(x, a, b, c, d, false) : angle == 0 ? angle : near;
    }

    /** cos(ωx). */
    private static double kCosine(double x, double a, double b, double c, double d) {
        double angle = (a + b) * x;
        double near = kTurn(angle, kLost(x, angle, a, b, c), true);
        return kIsOne(a, b, c) ? TornadoMath.cos(x)
            : TornadoMath.abs(angle) > FAR ? kFar(x, a, b, c, d, true) : near;
    }

    /** sin²(ωx), from cos(2ωx) where that is more exact. */
    private static double kSquare(double x, double a, double b, double c, double d) {
        double s = kSine(x, a, b, c, d);
        double cosine = kCosine(x, 2 * a, 2 * b, 2 * c, 2 * d);
        return cosine < 0.5 ? 0.5 - 0.5 * cosine : s * s;
    }

    private static double kRise(double x, double a, double b, double c, double d) {
        double s = kSine(x, a, b, c, d) + kCosine(x, a, b, c, d);
        return s * s;
    }

    private static boolean kIsOne(double a, double b, double c) {
        return TornadoMath.abs(a - 1) + TornadoMath.abs(b) + TornadoMath.abs(c) == 0;
    }

    /** sin or cos of a sum of two angles. */
    private static double kTurn(double angle, double more, boolean cosine) {
        double s = TornadoMath.sin(angle);
        double c = TornadoMath.cos(angle);
        double sMore = TornadoMath.sin(more);
        double cMore = TornadoMath.cos(more);
        return cosine ? c * cMore - s * sMore : s * cMore + c * sMore;
    }

    /** ωx - angle for an angle that is not far. */
    private static double kLost(double x, double angle, double a, double b, double c) {
        double high = DoubleDigits.kHigh(x);
        double low = x - high;
        return (((a * high - angle) + a * low) + b * high) + (b * low + c * x);
    }

    private static double kFinite(double x) {
        return DoubleKernelMath.kClamp(x, Double.MAX_VALUE);
    }

    private static double kFar(double x, double a, double b, double c, double d, boolean cosine) {
        double size = kFinite(TornadoMath.abs(x));
        double left = 1;
        while (size * left * TornadoMath.abs(a) > HUGE) {
            left = 0.5 * left;
        }
        // smaller, so that its leading bits do not overflow
        double y = kFinite(x) * left * DoubleDigits.DOWN;
        double[] x2 = new double[2];
        x2[0] = DoubleDigits.kHigh(y);
        x2[1] = y - x2[0];
        double[] omega = new double[5];
        omega[0] = a;
        omega[1] = b;
        omega[2] = DoubleDigits.kHigh(c);
        omega[3] = c - omega[2];
        omega[4] = d;
        double[] sum = new double[4];
        for (int k = 0; k < 4; k++) {
            sum[k] = 0;
        }
        for (int i = 0; i < 10; i++) {
            double term = x2[i % 2] * omega[i / 2] * UP;
            for (int k = 0; k < 4; k++) {
                double next = sum[k] + term;
                double z = next - sum[k];
                term = (sum[k] - (next - z)) + (term - z);
                sum[k] = next;
            }
        }
        double s = 0;
        double co = 1;
        for (int k = 0; k < 4; k++) {
            double sMore = TornadoMath.sin(sum[k]);
            double cMore = TornadoMath.cos(sum[k]);
            double turned = s * cMore + co * sMore;
            co = co * cMore - s * sMore;
            s = turned;
        }
        while (left < 1) {
            double twice = 2 * s * co;
            co = 1 - 2 * s * s;
            s = twice;
            left = 2 * left;
        }
        double result = cosine ? co : s;
        return TornadoMath.abs(x) > Double.MAX_VALUE ? x - x : result;
    }
}
