package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * sine and snake: sin and cos of ω·x, in the dialect of {@link KernelMath}. ω is a + b + c + d, of which a and b have
 * 12 bits, c 24 and d what is left of a float64.
 *
 * <p>A device's sin and cos are right for every float, but ω·x is none. Up to {@link #FAR} it is carried as a sum of
 * two floats, of which the second is small. Beyond, where every digit counts, it is taken apart into exact products,
 * gathered in four floats without a loss, and the four angles are added by the theorem.
 */
final class Angles {
    private static final float FAR = 4096f;

    private Angles() {
    }

    /** sin(ωx). */
    static float kSine(float x, float a, float b, float c, float d) {
        float angle = (a + b) * x;
        float near = kTurn(angle, kLost(x, angle, a, b, c), false);
        return kIsOne(a, b, c) ? TornadoMath.sin(x)
            : TornadoMath.abs(angle) > FAR ? kFar(x, a, b, c, d, false) : angle == 0f ? angle : near;
    }

    /** cos(ωx). */
    static float kCosine(float x, float a, float b, float c, float d) {
        float angle = (a + b) * x;
        float near = kTurn(angle, kLost(x, angle, a, b, c), true);
        return kIsOne(a, b, c) ? TornadoMath.cos(x)
            : TornadoMath.abs(angle) > FAR ? kFar(x, a, b, c, d, true) : near;
    }

    /** ω·cos(ωx). */
    static float kSineSlope(float x, float a, float b, float c, float d) {
        return (a + b) * kCosine(x, a, b, c, d);
    }

    /** -ω²·sin(ωx). */
    static float kSineCurve(float x, float a, float b, float c, float d) {
        float omega = a + b;
        return -omega * (omega * kSine(x, a, b, c, d));
    }

    /** x + sin²(αx)/α, the square from cos(2αx) where that is more exact. */
    static float kSnake(float x, float a, float b, float c, float d) {
        float s = kSine(x, a, b, c, d);
        float cosine = kCosine(x, 2f * a, 2f * b, 2f * c, 2f * d);
        float square = cosine < 0.5f ? 0.5f - 0.5f * cosine : s * s;
        float y = x + square / (a + b);
        float kept = x == 0f ? x : y;
        return TornadoMath.abs(x) > Float.MAX_VALUE ? x : kept;
    }

    /** (sin(αx) + cos(αx))². */
    static float kSnakeSlope(float x, float a, float b, float c, float d) {
        float s = kSine(x, a, b, c, d) + kCosine(x, a, b, c, d);
        return s * s;
    }

    /** The derivative of snake by α: q·(2x·cos(αx) - q), q = sin(αx)/α; twice the largest x is no float. */
    static float kSnakeByFrequency(float x, float a, float b, float c, float d) {
        float q = kSine(x, a, b, c, d) / (a + b);
        return 2f * q * (x * kCosine(x, a, b, c, d) - 0.5f * q);
    }

    /** 2α·cos(2αx). */
    static float kSnakeCurve(float x, float a, float b, float c, float d) {
        return 2f * (a + b) * kCosine(x, 2f * a, 2f * b, 2f * c, 2f * d);
    }

    private static boolean kIsOne(float a, float b, float c) {
        return TornadoMath.abs(a - 1f) + TornadoMath.abs(b) + TornadoMath.abs(c) == 0f;
    }

    /** sin or cos of a sum of two angles. */
    private static float kTurn(float angle, float more, boolean cosine) {
        float s = TornadoMath.sin(angle);
        float c = TornadoMath.cos(angle);
        float sMore = TornadoMath.sin(more);
        float cMore = TornadoMath.cos(more);
        return cosine ? c * cMore - s * sMore : s * cMore + c * sMore;
    }

    /** ωx - angle for an angle that is not far. */
    private static float kLost(float x, float angle, float a, float b, float c) {
        float high = FloatDigits.kHigh(x);
        float low = x - high;
        return (((a * high - angle) + a * low) + b * high) + (b * low + c * x);
    }

    private static float kFinite(float x) {
        return KernelMath.kClamp(x, Float.MAX_VALUE);
    }

    private static float kFar(float x, float a, float b, float c, float d, boolean cosine) {
        float size = kFinite(TornadoMath.abs(x));
        float left = 1f;
        while (size * left * TornadoMath.abs(a) > FloatDigits.HUGE) {
            left = 0.5f * left;
        }
        // smaller, so that its leading bits do not overflow
        float y = kFinite(x) * left * FloatDigits.DOWN;
        float[] x2 = new float[2];
        x2[0] = FloatDigits.kHigh(y);
        x2[1] = y - x2[0];
        float[] omega = new float[5];
        omega[0] = a;
        omega[1] = b;
        omega[2] = FloatDigits.kHigh(c);
        omega[3] = c - omega[2];
        omega[4] = d;
        float[] sum = new float[4];
        for (int k = 0; k < 4; k++) {
            sum[k] = 0f;
        }
        for (int i = 0; i < 10; i++) {
            float term = x2[i % 2] * omega[i / 2] * FloatDigits.UP;
            for (int k = 0; k < 4; k++) {
                float next = sum[k] + term;
                float z = next - sum[k];
                term = (sum[k] - (next - z)) + (term - z);
                sum[k] = next;
            }
        }
        float s = 0f;
        float co = 1f;
        for (int k = 0; k < 4; k++) {
            float sMore = TornadoMath.sin(sum[k]);
            float cMore = TornadoMath.cos(sum[k]);
            float turned = s * cMore + co * sMore;
            co = co * cMore - s * sMore;
            s = turned;
        }
        while (left < 1f) {
            float twice = 2f * s * co;
            co = 1f - 2f * s * s;
            s = twice;
            left = 2f * left;
        }
        float result = cosine ? co : s;
        return TornadoMath.abs(x) > Float.MAX_VALUE ? x - x : result;
    }
}
