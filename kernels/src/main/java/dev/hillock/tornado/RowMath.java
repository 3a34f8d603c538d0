package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * What the kernels of rows compute for one element, in the dialect of {@link KernelMath}. A row is reduced to its
 * maximum m and the sum of exp((v - m)/T) over all but one maximum, so that a sum of tiny others is not lost beside 1.
 * 1/T = scale·(high + low) as in {@link KernelMath#kProduct}; v is x, or -x for softmin.
 */
final class RowMath {
    static final int SOFTMAX = 0;
    static final int LOG_SOFTMAX = 1;
    static final int LOGSUMEXP = 2;
    static final int MAXOUT = 3;
    /** Softmax of another temperature than 1. */
    static final int TEMPERED = 4;

    /** What a pullback needs of the first pass: nothing, a weighted or a plain sum of dy, the place of the maximum. */
    static final int NOTHING = 0;
    static final int WEIGHTED = 1;
    static final int PLAIN = 2;
    static final int PLACE = 3;

    private RowMath() {
    }

    /** Whether the first pass sums dy. */
    static boolean kWeighs(int gradient) {
        return gradient == WEIGHTED || gradient == PLAIN;
    }

    /** exp((v - m)/T), 1 where v is the maximum, be it infinite. */
    static float kExp(int function, float v, float m, float scale, float high, float low) {
        float e = function == TEMPERED ? kExpScaled(v, m, scale, high, low) : kExpPlain(v, m);
        return v == m ? 1f : e;
    }

    /** What the float v - m loses; 0 where that is infinite. */
    static float kLost(float v, float m) {
        float difference = v - m;
        float z = difference - v;
        float lost = (v - (difference - z)) - (m + z);
        return difference < -Float.MAX_VALUE ? 0f : lost;
    }

    /** Softmax from exp((v - m)/T) and the sum of the others: NaN where the maximum is infinite. */
    static float kShare(float e, float m, float others) {
        return e / ((1f + others) + (m - m));
    }

    /** log_softmax from log1p of the sum of the others. */
    static float kLogShare(float v, float m, float log) {
        return (((v - m) - log) + kLost(v, m)) + (m - m);
    }

    /** The pullback from e = exp((v - m)/T) and what the first pass left of the row. */
    static float kSlope(int function, float e, float dy, float m, float others, float drift, float excess,
                        float anchor, float sign, float scale, float high, float low) {
        if (function == LOG_SOFTMAX) {
            return dy - kShare(e, m, anchor) * drift;
        }
        // dy - Σ y·dy over a common denominator; where dy is the anchor, as at the maximum, without cancellation
        float plain = (dy - anchor) + (dy * others - drift);
        float difference = (dy == anchor ? -excess : plain) / (1f + others);
        float inverse = sign * (scale * (high + low));
        return kShare(e, m, others) * difference * inverse;
    }

    private static float kExpPlain(float v, float m) {
        float t = TornadoMath.exp(v - m);
        return t + t * kLost(v, m);
    }

    private static float kExpScaled(float v, float m, float scale, float high, float low) {
        // v - m may overflow where its quotient does not; a power of two below 1 takes care of that
        float before = scale < 1f ? scale : 1f;
        float after = scale < 1f ? 1f : scale;
        float difference = v * before - m * before;
        float lost = kLost(v * before, m * before) * after;
        float z = KernelMath.kProduct(difference, after, high, low);
        float zLost = KernelMath.kProductLost(difference, after, high, low) + (high + low) * lost;
        float t = TornadoMath.exp(z);
        return difference < -Float.MAX_VALUE ? t : t + t * zLost;
    }
}
