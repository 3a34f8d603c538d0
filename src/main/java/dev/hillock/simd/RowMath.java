package dev.hillock.simd;

import static jdk.incubator.vector.VectorOperators.AND;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.F2D;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.L2D;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** What the loops over float32 rows have in common; {@link Weaver} copies it into them. */
final class RowMath {
    static final double DOWN = 0x1p-32;
    private static final float UP = 32;
    private static final float NOTHING = 104.5f;  // exp of minus that is 0 in float32
    private static final float NEAR = 4096;
    private static final float ROUND = 0x1.8p23f;
    private static final float LOG2_E = 0x1.715476p0f;
    private static final double LN2 = 0.6931471805599453;
    private static final double SQRT_HALF = 0.7071067811865476;

    private RowMath() {
    }

    /** The larger, a if b is NaN. */
    static FloatVector larger(FloatVector a, FloatVector b) {
        return a.blend(b, b.compare(GT, a));
    }

    /**
     * What is taken off the elements of a row with this maximum: nothing unless they are so large that a difference
     * from it, if its exponential is anything, is exact.
     */
    static FloatVector origin(FloatVector max) {
        return max.blend(0, max.abs().compare(LT, NEAR));
    }

    /** The shift that makes {@link #exp} take off m powers of 2, m = max/ln(2) rounded; NaN unless that is finite. */
    static FloatVector shift(FloatVector max) {
        FloatVector top = max.sub(origin(max));
        FloatVector m = top.fma(FloatMath.c(max, LOG2_E), FloatMath.c(max, ROUND)).sub(ROUND);
        return FloatMath.c(max, FloatMath.SHIFT + UP).sub(m);
    }

    /** What is below it, less the origin, leaves nothing in float32. */
    static FloatVector floor(FloatVector max) {
        return max.sub(origin(max)).sub(NOTHING);
    }

    /**
     * e = exp(v - m·ln(2))·2^32; v less the maximum would have to be rounded, and what that loses carried along.
     */
    static FloatVector exp(FloatVector v, FloatVector origin, FloatVector shift, FloatVector floor) {
        FloatVector z = v.sub(origin);
        return FloatMath.exp(z, shift).blend(0, z.compare(LT, floor));
    }

    /** exp(v - max)·2^32 where the difference carries what it lost: of the maximum itself nothing is rounded. */
    static FloatVector expBelow(FloatVector v, FloatVector max) {
        FloatVector d = v.sub(max);
        FloatVector taken = v.sub(d);
        FloatVector lost = v.sub(d.add(taken)).add(taken.sub(max));
        VectorMask<Float> nothing = d.compare(LT, -NOTHING);
        return FloatMath.exp(d.blend(-NOTHING, nothing), lost.blend(0, nothing), UP).blend(0, nothing);
    }

    /** What the powers of 2 leave of a maximum, less the origin: what exp of the maximum is to be reduced by. */
    static FloatVector over(FloatVector top) {
        FloatVector m = FloatMath.c(top, FloatMath.SHIFT + UP).sub(shift(top));
        return FloatMath.rest(top, m);
    }

    /**
     * exp(z - top)·2^32, exactly 2^32 of the maximum itself. The difference would have to be rounded, and says only how
     * many powers of 2 there are: what they leave is taken of z itself and less what they leave of the maximum.
     */
    static FloatVector expBelow(FloatVector z, FloatVector top, FloatVector shift, FloatVector over) {
        FloatVector d = z.sub(top);
        return FloatMath.exp(z, d, shift, over, UP).blend(0, d.compare(LT, -NOTHING));
    }

    /** What e of a row is to be multiplied by to be exp(v - max)·2^32, NaN if the maximum is not finite. */
    static double toMaximum(float max) {
        float top = Math.abs(max) < NEAR ? max : max - max;
        return Scalar.exp((Math.fma(top, LOG2_E, ROUND) - ROUND) * LN2 - top);
    }

    /** The same of several rows, bit by bit. */
    static DoubleVector toMaximum(FloatVector max, VectorSpecies<Double> wide) {
        FloatVector top = max.sub(max).blend(max, max.abs().compare(LT, NEAR));
        FloatVector m = top.fma(FloatMath.c(top, LOG2_E), FloatMath.c(top, ROUND)).sub(ROUND);
        DoubleVector x = ((DoubleVector) m.convertShape(F2D, wide, 0)).mul(LN2)
            .sub((DoubleVector) top.convertShape(F2D, wide, 0));
        DoubleVector p = c(x, 1.0 / 362880);
        p = p.fma(x, c(x, 1.0 / 40320));
        p = p.fma(x, c(x, 1.0 / 5040));
        p = p.fma(x, c(x, 1.0 / 720));
        p = p.fma(x, c(x, 1.0 / 120));
        p = p.fma(x, c(x, 1.0 / 24));
        p = p.fma(x, c(x, 1.0 / 6));
        p = p.fma(x, c(x, 0.5));
        p = p.fma(x, c(x, 1));
        return p.fma(x, c(x, 1));
    }

    /** {@link Scalar#log1p} of several numbers, bit by bit. */
    static DoubleVector log1p(DoubleVector x) {
        VectorMask<Double> far = x.compare(GT, 0.4);
        DoubleVector m = x.add(1);
        LongVector bits = m.reinterpretAsLongs().sub(Double.doubleToRawLongBits(SQRT_HALF));
        DoubleVector power = ((DoubleVector) bits.lanewise(ASHR, 52).convertShape(L2D, x.species(), 0))
            .blend(0, far.not());
        DoubleVector rest = bits.lanewise(AND, 0x000f_ffff_ffff_ffffL).add(Double.doubleToRawLongBits(SQRT_HALF))
            .reinterpretAsDoubles().sub(1);
        DoubleVector over = x.blend(rest, far);
        DoubleVector s = over.div(over.add(2));
        DoubleVector w = s.mul(s);
        DoubleVector p = c(x, 0.10393808427873376);
        p = p.fma(w, c(x, 0.08732351232720387));
        p = p.fma(w, c(x, 0.11132355604500663));
        p = p.fma(w, c(x, 0.1428515286094183));
        p = p.fma(w, c(x, 0.2000000538497483));
        p = p.fma(w, c(x, 0.33333333325011805));
        return power.fma(c(x, LN2), p.mul(w).fma(s, s).mul(2));
    }

    private static DoubleVector c(DoubleVector like, double value) {
        return DoubleVector.broadcast(like.species(), value);
    }

    /** What {@code next}, the sum of both, has lost; either may be the larger one, as where the maximum comes late. */
    static FloatVector lost(FloatVector sum, FloatVector e, FloatVector next) {
        FloatVector added = next.sub(sum);
        return sum.sub(next.sub(added)).add(e.sub(added));
    }

    /** Likewise. */
    static DoubleVector lost(DoubleVector sum, DoubleVector e, DoubleVector next) {
        DoubleVector added = next.sub(sum);
        return sum.sub(next.sub(added)).add(e.sub(added));
    }

    /** e·(hi + lo). */
    static FloatVector scaled(FloatVector e, float hi, float lo) {
        return e.fma(FloatMath.c(e, hi), e.mul(lo));
    }

    /** v - (hi + lo), where lo is what hi, of the size of the elements, has lost. */
    static FloatVector below(FloatVector v, float hi, float lo) {
        return v.sub(hi).sub(lo);
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
