package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * What depends on how many digits a float has: bounds, splittings and polynomials, in the dialect of
 * {@link KernelMath}. All else is written once: the build derives the double kernels from those of floats, and
 * {@link DoubleDigits} is what this class becomes there.
 *
 * <p>Adding and subtracting 1.5·2^(23-k) rounds to a multiple of 2^-k.
 */
final class FloatDigits {
    /** exp(-FAR/2) is 0, even times anything that meets it. */
    static final float FAR = 250f;
    /** exp(-x²/2) and its products are 0 from here on. */
    static final float SQUARE_FAR = 16f;
    /** The sigmoid in gelu_tanh is 0 or 1 from here on. */
    static final float GELU_TANH_FAR = 12f;
    /** x and x + 1 are the same. */
    static final float LARGE = 1e9f;
    /** The square of a number up to here, split, does not overflow. */
    static final float ROOT_LARGE = 1e15f;
    /** log(1 + x) is x up to here. */
    static final float SMALL = 1e-8f;
    /** tanh(x) is x up to here. */
    static final float TINY = 1e-4f;
    /** What keeps the leading digits or the square of a huge number from overflowing. */
    static final float DOWN = 0x1p-20f;

    private FloatDigits() {
    }

    /** exp(x) for every x. */
    static float kExp(float x) {
        return TornadoMath.exp(x);
    }

    /** -inf, whatever the index of an item is. */
    static float kMinusInfinity(int index) {
        return Float.NEGATIVE_INFINITY;
    }

    /**
     * The leading 12 bits of x, for |x| < 2^115: what remains has 12 bits too. A mask of bits would be right even where
     * a compiler fuses operations of different statements, but TornadoVM has no bit casts; opencl's texts forbid it.
     */
    static float kHigh(float x) {
        float scaled = 4097f * x;
        return scaled - (scaled - x);
    }

    /**
     * The bits of {@link #kHigh} by other operations, for a second number of a formula: of two that are computed alike
     * PoCL makes a vector of two within an item, and of the items none any more. x is no product that rounds, since a
     * compiler might fuse it with the sum.
     */
    static float kSecondHigh(float x) {
        float scaled = 4096f * x + x;
        return scaled - (scaled - x);
    }

    /** The same for a third number. */
    static float kThirdHigh(float x) {
        float scaled = 2f * (2048f * x) + x;
        return scaled - (scaled - x);
    }

    /** The leading bits of |x| up to {@link #SQUARE_FAR}, so few that their square is exact. */
    static float kSquareHigh(float x) {
        return (x + 98304f) - 98304f;
    }

    /** The leading bits of |x| up to {@link #FAR}, so few that their product with a factor of 12 bits is exact. */
    static float kProductHigh(float x) {
        return (x + 786432f) - 786432f;
    }

    /** exp(x) - 1 for x from -0.6931 to 0. */
    static float kExpm1Near(float x) {
        float p = 0.5f + kExpTail(x);
        return x + x * x * p;
    }

    /** (exp(x) - 1 - x) / x² - 1/2 for x from -0.6931 to 0. */
    static float kExpTail(float x) {
        // fpminimax of the quotient on [-0.6932, 0]; relative error of expm1 2^-29.9
        return x * (0.16666658222675323f + x * (0.0416649766266346f + x * (8.322185836732388e-3f
            + x * (1.3563005486503243e-3f + x * 1.5394350339192897e-4f))));
    }

    /** atanh(t) - t for t from 0 to 1/3. */
    static float kAtanhTail(float t) {
        float s = t * t;
        // fpminimax of (atanh(√s) / √s - 1) / s on [0, 1/9]; relative error of atanh 2^-25.9
        float p = 0.33333319425582886f + s * (0.20003853738307953f + s * (0.1411676555871964f + s * 0.13434482f));
        return t * s * p;
    }

    /** arctan(x): a device's own has no vectors on PoCL. */
    static float kAtan(float x) {
        float size = TornadoMath.abs(x);
        float t = size > 1f ? 1f / size : size;
        float w = t * t;
        // minimax of (atan(√w)/√w - 1)/w on [0, 1]; relative error of atan 2^-27.9
        float p = -0.333333f + w * (0.1999853f + w * (-0.14264047f + w * (0.10951392f + w * (-0.084022574f
            + w * (0.05796317f + w * (-0.031214269f + w * (0.010952418f + w * -1.8063466e-3f)))))));
        float rest = t * w * p;
        float y = size > 1f ? 1.5707964f - (t + (rest + 4.371139e-8f)) : t + rest;
        return x < 0f ? -y : x > 0f ? y : x;
    }

    /** Mills' ratio of the normal distribution, (1 - Φ(x)) / φ(x) = √(π/2)·erfcx(x/√2), up to {@link #SQUARE_FAR}. */
    static float kMills(float x) {
        float q = (x - 4f) / (x + 4f);
        // fpminimax of (x + 1.25)·Mills(x) in q on x from 0 to 15; relative error 2^-24.7
        float p = 1.242424964904785f + q * (-0.3491806089878082f + q * (0.11303674429655075f
            + q * (0.02675519697368145f + q * (-0.06138333330571651f + q * (0.03962518647313118f
            + q * (-0.012162626720964909f + q * (-2.551242068875581e-4f + q * (1.573968329466879e-3f
            + q * (-3.364417643751949e-4f + q * -2.388449937e-4f)))))))));
        return p / (x + 1.25f);
    }

    /** (x·cosh(x) - sinh(x)) / x³ by its series in s = x² up to 4: every term is positive. */
    static float kShrinkSeries(float s) {
        return 0.33333333333f + s * (0.0333333333333f + s * (1.19047619048e-3f + s * (2.20458553792e-5f
            + s * (2.50521083854e-7f + s * (1.92708526042e-9f + s * 1.07060292245e-11f)))));
    }

    /**
     * z of gelu_tanh = x·sigmoid(z): √(8/π)·(x + 0.044715·x³), or what a float of it loses, up to
     * {@link #GELU_TANH_FAR}.
     */
    static float kGeluTanhZ(float x, boolean lost) {
        float xHigh = (x + 49152f) - 49152f;
        float xLow = x - xHigh;
        float square = x * x;
        float squareHigh = (square + 786432f) - 786432f;
        float squareLow = (xHigh * xHigh - squareHigh) + (x + xHigh) * xLow;
        // u = √(8/π) + 0.044715·√(8/π)·x², the constants in pieces of 19 and 12 bits
        float cubic = 0.07135009765625f * squareHigh;
        float uHigh = ((cubic + 1.5957691f) + 49152f) - 49152f;
        float uLow = ((cubic - uHigh) + 1.595767974853515625f)
            + (1.146752215e-6f + (0.07135009765625f * squareLow + 4.718616350245e-6f * square));
        float product = xHigh * uHigh;
        float rest = xLow * uHigh + x * uLow;
        float sum = product + rest;
        return lost ? (product - sum) + rest : sum;
    }
}
