package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * Functions of the angle ωx, in the dialect of {@link KernelMath} and without a branch, a loop or a device's own
 * function, for which PoCL has no vectors. ω is a + b + c + d, of which a and b have 12 bits, c 24 and d what is left
 * of a float64. The build does not derive these for doubles: their counterpart is {@link DoubleTurns}.
 *
 * <p>Up to {@link #FAR} quarter turns are taken away in four pieces of π/2, the first three of 12 bits, so that their
 * products are exact (Cody and Waite, 1980). Beyond, ωx is a number of turns of which only 64 bits after the point are
 * computed, from those digits of ω/2π that x makes matter (Payne and Hanek, 1983): there are no tables that could be
 * gathered, so x is taken apart in steps of 32 bits, which choose among ten words.
 */
final class FloatTurns {
    static final int SINE = 0;
    static final int COSINE = 1;
    /** The square of the sine. */
    static final int SQUARE = 2;
    /** The square of sine plus cosine, which is twice that of the sine an eighth of a turn later. */
    static final int RISE = 3;
    /** Half-integer multiples of quarter turns up to here have 12 bits. */
    private static final float FAR = 2048f;
    private static final long WORD = 0xffffffffL;

    private FloatTurns() {
    }

    /** What is asked for of the angle ωx. */
    static float kOf(int what, float x, float a, float b, float c, float d) {
        float angle = (a + b) * x;
        boolean far = TornadoMath.abs(angle) > FAR;
        float early = what == RISE ? 0.5f : 0f;
        float n = kRound(angle * 0.63661975f + early);
        float quarters = n - early;
        float near = (angle - quarters * 1.57080078125f) - quarters * -4.410743713378906e-6f;
        float rest = kLost(x, angle, a, b, c) - quarters * -4.371395334601402e-8f;
        float nearLost = KernelMath.kSumLost(near, rest) - quarters * 2.563344e-12f;

        long turn = kTurn(x, a, b, c, d);
        long begun = what == RISE ? turn + (1L << 62) : turn + (1L << 61);
        long left = (begun & ((1L << 62) - 1)) - (1L << 61);
        // 20, 21 and 21 bits: all but the last sum are exact
        float top = (float) (int) (left >> 42) * 0x1p42f;
        float middle = (float) ((int) (left >> 21) & 0x1fffff) * 0x1p21f;
        float bottom = (float) ((int) left & 0x1fffff);
        float high = top + middle;
        float low = (top - high) + middle + bottom;
        // π/2 in pieces of 12 and 24 bits, over the 2^62 units of a quarter turn
        float highHigh = FloatDigits.kHigh(high);
        float farAngle = high * 0x1.921fb6p-62f;
        float farLost = ((highHigh * 0x1.922p-62f - farAngle) + (high - highHigh) * 0x1.922p-62f)
            + (high * -0x1.2aeef4p-80f + low * 0x1.921fb6p-62f);

        int quarter = far ? (int) (begun >> 62) : (int) n;
        float r = far ? farAngle + (x - x) : near + rest;
        float lost = far ? farLost : nearLost;
        float wave = kWave(what == COSINE ? quarter + 1 : quarter, r, lost);
        float square = kSquare(quarter, r, lost);
        return what == SQUARE ? square : what == RISE ? 2f * square : what == SINE && angle == 0f ? angle : wave;
    }

    /** The sine of r + lost and so many quarter turns. */
    private static float kWave(int quarter, float r, float lost) {
        float w = r * r;
        // minimax in w up to (π/4)²: of (sin(r)/r - 1)/w, relative error of the sine 2^-32.5
        float p = -0.16666667f + w * (8.333379e-3f + w * (-1.9853066e-4f + w * 2.8325487e-6f));
        float sine = r + (r * w * p + lost);
        // of (cos(r) - 1 + w/2)/w², relative error of the cosine 2^-33
        float q = 0.041666646f + w * (-1.388731e-3f + w * 2.4432327e-5f);
        float cosine = 1f - (0.5f * w - (w * w * q - r * lost));
        float size = (quarter & 1) == 0 ? sine : cosine;
        return (quarter & 2) == 0 ? size : -size;
    }

    /** The square of the sine of r + lost and so many quarter turns. */
    private static float kSquare(int quarter, float r, float lost) {
        float w = r * r;
        float high = FloatDigits.kHigh(r);
        float low = r - high;
        float wLost = ((high * high - w) + 2f * high * low) + low * low;
        // minimax of (w - sin²(r))/w², relative error of the square 2^-29.8
        float p = 0.33333328f + w * (-0.0444437f + w * (3.171109e-3f + w * -1.345704e-4f));
        float square = w + ((wLost + r * lost * (2f - 1.3333334f * w)) - w * w * p);
        return (quarter & 1) == 0 ? square : 1f - square;
    }

    private static float kRound(float x) {
        return (x + 12582912f) - 12582912f;
    }

    /** ωx - angle for an angle that is not far. */
    private static float kLost(float x, float angle, float a, float b, float c) {
        float down = TornadoMath.abs(x) > 0x1p100f ? FloatDigits.DOWN : 1f;
        float high = FloatDigits.kHigh(x * down) / down;
        float low = x - high;
        return (((a * high - angle) + a * low) + b * high) + (b * low + c * x);
    }

    /** The 64 bits after the point of ωx/2π, for ωx that is far. */
    private static long kTurn(float x, float a, float b, float c, float d) {
        float size = TornadoMath.abs(a);
        float s = kUp(size, kUp(size, kUp(size, kUp(size, 1f, 0x1p64f), 0x1p32f), 0x1p16f), 0x1p8f);
        s = kDown(size, kDown(size, kDown(size, kDown(size, s, 0x1p-64f), 0x1p-32f), 0x1p-16f), 0x1p-8f);
        // ωs, from 2 to 512, as an integer of 60 bits, and its digits times those of 1/2π
        float unit = a < 0f ? -s : s;
        long omega = kInteger(a * unit * 0x1p51f) + kInteger(b * unit * 0x1p51f) + kInteger(c * unit * 0x1p51f)
            + kInteger(d * unit * 0x1p51f);
        long u1 = omega >> 32;
        long u0 = omega & WORD;
        long z9 = u1 * 0xdc74849bL + kLow(u0, 0x8ac36e48L) + kHigh(u0, 0xdc74849bL);
        long z8 = kDigits(u1, u0, 0xc757bd77L, 0x8ac36e48L, z9);
        long z7 = kDigits(u1, u0, 0x2083fca2L, 0xc757bd77L, z8);
        long z6 = kDigits(u1, u0, 0x2b327887L, 0x2083fca2L, z7);
        long z5 = kDigits(u1, u0, 0xbb81b6c5L, 0x2b327887L, z6);
        long z4 = kDigits(u1, u0, 0xafa3ea69L, 0xbb81b6c5L, z5);
        long z3 = kDigits(u1, u0, 0x2a53f84eL, 0xafa3ea69L, z4);
        long z2 = kDigits(u1, u0, 0x6dc9c88L, 0x2a53f84eL, z3);
        long z1 = kDigits(u1, u0, 0x145f3L, 0x6dc9c88L, z2);
        long z0 = kDigits(u1, u0, 0L, 0x145f3L, z1);
        long z = z0 >> 32;
        // x/s·2^-121: neither a product nor a factor overflows or is subnormal
        float inverse = 1f / s;
        float y = TornadoMath.abs(inverse < 1f ? x * inverse * 0x1p-121f : x * (inverse * 0x1p-121f));
        boolean by128 = y > 0x1.fffffep3f;
        y = by128 ? y * 0x1p-64f * 0x1p-64f : y;
        boolean by64 = y > 0x1.fffffep-61f;
        y = by64 ? y * 0x1p-64f : y;
        boolean by32 = y > 0x1.fffffep-93f;
        y = by32 ? y * 0x1p-32f : y;
        z = by128 ? z3 : z;
        z0 = by128 ? z4 : z0;
        z1 = by128 ? z5 : z1;
        z2 = by128 ? z6 : z2;
        z3 = by128 ? z7 : z3;
        z4 = by128 ? z8 : z4;
        z5 = by128 ? z9 : z5;
        z = by64 ? z1 : z;
        z0 = by64 ? z2 : z0;
        z1 = by64 ? z3 : z1;
        z2 = by64 ? z4 : z2;
        z3 = by64 ? z5 : z3;
        z = by32 ? z0 : z;
        z0 = by32 ? z1 : z0;
        z1 = by32 ? z2 : z1;
        z2 = by32 ? z3 : z2;
        long m = kInteger(y * 0x1p73f * 0x1p74f);
        long m1 = m >> 32;
        long m0 = m & WORD;
        z1 = z1 & WORD;
        long turn = m * ((z << 32) + (z0 & WORD)) + m1 * z1 + kHigh(m0, z1) + ((m1 * (z2 & WORD)) >> 32);
        float side = x < 0f ? -a : a;
        return side < 0f ? -turn : turn;
    }

    private static float kUp(float size, float s, float factor) {
        float more = s * factor;
        return size * more < 512f ? more : s;
    }

    private static float kDown(float size, float s, float factor) {
        float less = s * factor;
        return size * less < 2f ? s : less;
    }

    /** A float that is an integer of less than 2^60; TornadoVM's own has 32 bits. */
    private static long kInteger(float x) {
        int high = (int) (x * 0x1p-30f);
        int low = (int) (x - (float) high * 0x1p30f);
        return ((long) high << 30) + (long) low;
    }

    /** A word of a product, and in the upper bits what it carries: from two words of a factor and the word after. */
    private static long kDigits(long u1, long u0, long t, long next, long after) {
        return u1 * next + kLow(u0, t) + kHigh(u0, next) + (after >> 32);
    }

    private static long kLow(long u, long v) {
        return (u * v) & WORD;
    }

    private static long kHigh(long u, long v) {
        return ((u * v) >> 32) & WORD;
    }
}
