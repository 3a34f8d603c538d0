package dev.hillock.tornado;

import dev.hillock.function.Op;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * sine and snake from {@link FloatTurns}, in the dialect of {@link KernelMath}. ω is a + b + c + d, of which a and b
 * have 12 bits, c 24 and d what is left of a float64.
 */
final class Angles {

    private Angles() {
    }

    /** sin(ωx), or x + sin²(αx)/α: in one place, since TornadoVM inlines all before it knows the code. */
    static float kValue(int code, float x, float a, float b, float c, float d) {
        float turned = FloatTurns.kOf(code == Op.SINE ? FloatTurns.SINE : FloatTurns.SQUARE, x, a, b, c, d);
        float y = x + turned / (a + b);
        float kept = x == 0f ? x : y;
        float snake = TornadoMath.abs(x) > Float.MAX_VALUE ? x : kept;
        return code == Op.SINE ? turned : snake;
    }

    /** ω·cos(ωx), or (sin(αx) + cos(αx))². */
    static float kDerivative(int code, float x, float a, float b, float c, float d) {
        float turned = FloatTurns.kOf(code == Op.SINE ? FloatTurns.COSINE : FloatTurns.RISE, x, a, b, c, d);
        return code == Op.SINE ? (a + b) * turned : turned;
    }

    /** -ω²·sin(ωx), or 2α·cos(2αx). */
    static float kSecond(int code, float x, float a, float b, float c, float d) {
        float k = code == Op.SINE ? 1f : 2f;
        float turned = FloatTurns.kOf(code == Op.SINE ? FloatTurns.SINE : FloatTurns.COSINE, x, k * a, k * b, k * c,
            k * d);
        float omega = a + b;
        return code == Op.SINE ? -omega * (omega * turned) : 2f * omega * turned;
    }

    /** The derivative of snake by α: q·(2x·cos(αx) - q), q = sin(αx)/α; twice the largest x is no float. */
    static float kSnakeByFrequency(float x, float a, float b, float c, float d) {
        float q = FloatTurns.kOf(FloatTurns.SINE, x, a, b, c, d) / (a + b);
        float cosine = FloatTurns.kOf(FloatTurns.COSINE, x, a, b, c, d);
        return 2f * q * (x * cosine - 0.5f * q);
    }
}
