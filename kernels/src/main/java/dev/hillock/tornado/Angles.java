package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * sine and snake: sin and cos of ω·x, in the dialect of {@link KernelMath}. ω is the sum of a, b and c, of which a and
 * b have 12 bits, and ω·x is carried as a sum of two floats. d is the power of two that makes |ω|·d at most 1, itself
 * at most 1.
 */
final class Angles {
    private static final float FAR = 1e30f;

    private Angles() {
    }

    /** sin(ωx). */
    static float kSine(float x, float a, float b, float c, float d) {
        float near = kNearSine(x, a, b, c);
        return d < 1f && TornadoMath.abs(x) > FAR ? kFar(x, a, b, c, d, false) : near;
    }

    /** cos(ωx). */
    static float kCosine(float x, float a, float b, float c, float d) {
        float near = kNearCosine(x, a, b, c);
        return d < 1f && TornadoMath.abs(x) > FAR ? kFar(x, a, b, c, d, true) : near;
    }

    /** ω·cos(ωx). */
    static float kSineSlope(float x, float a, float b, float c, float d) {
        return (a + b) * kCosine(x, a, b, c, d);
    }

    /** x + sin²(αx)/α. */
    static float kSnake(float x, float a, float b, float c, float d) {
        float s = kSine(x, a, b, c, d);
        float y = x + s * s / (a + b);
        return x == 0f || TornadoMath.abs(x) > Float.MAX_VALUE ? x : y;
    }

    /** (sin(αx) + cos(αx))². */
    static float kSnakeSlope(float x, float a, float b, float c, float d) {
        float s = kSine(x, a, b, c, d) + kCosine(x, a, b, c, d);
        return s * s;
    }

    private static float kNearSine(float x, float a, float b, float c) {
        float angle = (a + b) * x;
        float lost = kLost(x, angle, a, b, c);
        float sine = TornadoMath.sin(angle);
        // the second angle is small unless the first is huge
        float turned = sine * TornadoMath.cos(lost) + TornadoMath.cos(angle) * TornadoMath.sin(lost);
        return angle == 0f || a == 1f && b == 0f && c == 0f ? sine : turned;
    }

    private static float kNearCosine(float x, float a, float b, float c) {
        float angle = (a + b) * x;
        float lost = kLost(x, angle, a, b, c);
        float cosine = TornadoMath.cos(angle);
        float turned = cosine * TornadoMath.cos(lost) - TornadoMath.sin(angle) * TornadoMath.sin(lost);
        return a == 1f && b == 0f && c == 0f ? cosine : turned;
    }

    /** Where ωx would overflow: the angle ωdx, doubled until it is ωx. */
    private static float kFar(float x, float a, float b, float c, float d, boolean cosine) {
        float sine = kNearSine(x * d, a, b, c);
        float other = kNearCosine(x * d, a, b, c);
        for (float left = d; left < 1f; left = 2f * left) {
            float twice = 2f * sine * other;
            other = 1f - 2f * sine * sine;
            sine = twice;
        }
        return cosine ? other : sine;
    }

    /** ωx - angle. */
    private static float kLost(float x, float angle, float a, float b, float c) {
        // kHigh must not overflow
        float shrink = TornadoMath.abs(x) > FAR ? 0x1p-60f : 1f;
        float y = x * shrink;
        float high = KernelMath.kHigh(y);
        float low = y - high;
        float lost = (((a * high - angle * shrink) + a * low) + b * high) + (b * low + c * y);
        return lost / shrink;
    }
}
