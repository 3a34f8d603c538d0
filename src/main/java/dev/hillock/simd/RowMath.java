package dev.hillock.simd;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** What the loops over float32 rows have in common; {@link Weaver} copies it into them. */
final class RowMath {
    static final double DOWN = 0x1p-32;
    private static final float NOTHING = -104.5f;  // from here on exp is 0 in float32

    private RowMath() {
    }

    /** The larger, a if b is NaN. */
    static FloatVector larger(FloatVector a, FloatVector b) {
        return a.blend(b, b.compare(GT, a));
    }

    /** What v - max lost. */
    static FloatVector lost(FloatVector v, FloatVector max) {
        FloatVector d = v.sub(max);
        FloatVector taken = v.sub(d);
        return v.sub(d.add(taken)).add(taken.sub(max));
    }

    /** exp(d + lost)·2^32. */
    static FloatVector exp(FloatVector d, FloatVector lost) {
        VectorMask<Float> nothing = d.compare(LT, NOTHING);
        return FloatMath.exp(d.blend(NOTHING, nothing), lost.blend(0, nothing), 32).blend(0, nothing);
    }

    /** e·(hi + lo). */
    static FloatVector scaled(FloatVector e, float hi, float lo) {
        return e.fma(FloatMath.c(e, hi), e.mul(lo));
    }

    /** v - max - log; the difference and the logarithm have the same sign, so nothing cancels. */
    static FloatVector below(FloatVector v, float max, float log) {
        FloatVector top = FloatMath.c(v, max);
        FloatVector d = v.sub(top);
        return d.sub(log).add(lost(v, top).blend(0, d.compare(LT, -Float.MAX_VALUE)));
    }

    /** 16 sums from the k-th on, as a tree. */
    static double tree(float[] s, int k) {
        double a = (((double) s[k] + s[k + 8]) + ((double) s[k + 4] + s[k + 12]))
            + (((double) s[k + 2] + s[k + 10]) + ((double) s[k + 6] + s[k + 14]));
        double b = (((double) s[k + 1] + s[k + 9]) + ((double) s[k + 5] + s[k + 13]))
            + (((double) s[k + 3] + s[k + 11]) + ((double) s[k + 7] + s[k + 15]));
        return a + b;
    }

    /** 16 sums from the k-th on, as a tree. */
    static double tree(double[] s, int k) {
        double a = ((s[k] + s[k + 8]) + (s[k + 4] + s[k + 12])) + ((s[k + 2] + s[k + 10]) + (s[k + 6] + s[k + 14]));
        double b = ((s[k + 1] + s[k + 9]) + (s[k + 5] + s[k + 13])) + ((s[k + 3] + s[k + 11]) + (s[k + 7] + s[k + 15]));
        return a + b;
    }
}
