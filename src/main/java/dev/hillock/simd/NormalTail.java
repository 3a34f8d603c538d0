package dev.hillock.simd;

import static dev.hillock.simd.FloatMath.c;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.NE;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;

/**
 * What gelu needs of the normal distribution's upper tail Q, on vectors of floats; {@link Weaver} copies it into loops.
 *
 * <p>Polynomials of degree 7 about a point in each of eight pieces, which begin where a + 1 is 1, 1.5, 2, 3, 4, 6, 8
 * and 12 and end before a is 15: least squares of the relative error at Chebyshev nodes, the coefficients rounded to
 * floats one after the other, 2^-24.4 (value) and 2^-25.8 (slope). The points are such that a's distance is exact and
 * that what the polynomial is there is nearly a float. A lane takes its piece's coefficients by a permutation. One
 * quotient a/(a + 2) for a single polynomial, and what its roundings lost, took gelu 39 products and a division for a
 * vector and 0.92 ns an element, on one thread of an EPYC with AVX-512; this takes 23 products and 0.70 ns.
 */
final class NormalTail {
    private static final float ROOT = 0x1.80ead2p-1f;  // where gelu's derivative is 0, and what it lost
    private static final float ROOT_LOST = -0x1.a03fd4p-27f;

    static final int[] TAIL_FROM = pieces(0x1.85p0f, 0x1.41p1f, 0x1.f1p1f, 0x1.7cp2f,
        0x1.1d8p3f, 0x1.a48p3f, 0x0.0p0f, 0x1.7dp-1f);
    static final int[] TAIL_0 = pieces(0x1.a1daf2p-3f, 0x1.20b7ecp-3f, 0x1.8d3206p-4f, 0x1.0bfd6ep-4f,
        0x1.69de1p-5f, 0x1.ee93d4p-6f, 0x1.0p-1f, 0x1.347bdp-2f);
    static final int[] TAIL_1 = pieces(-0x1.6c2de8p-4f, -0x1.73eda2p-5f, -0x1.6f5458p-6f, -0x1.57048p-7f,
        -0x1.3ccb26p-8f, -0x1.29b52cp-9f, -0x1.988452p-2f, -0x1.65ec62p-3f);
    static final int[] TAIL_2 = pieces(0x1.1a544ap-5f, 0x1.bc4bb4p-7f, 0x1.450622p-8f, 0x1.ad0312p-10f,
        0x1.1232cp-11f, 0x1.646edcp-13f, 0x1.ffff8ap-3f, 0x1.5e9f52p-4f);
    static final int[] TAIL_3 = pieces(-0x1.8f247p-7f, -0x1.f201aap-9f, -0x1.1461e6p-10f, -0x1.068272p-12f,
        -0x1.d565e4p-15f, -0x1.a87118p-17f, -0x1.105088p-3f, -0x1.2f4a1p-5f);
    static final int[] TAIL_4 = pieces(0x1.054934p-8f, 0x1.080ba6p-10f, 0x1.c52ec6p-13f, 0x1.3a9df2p-15f,
        0x1.8cc9e8p-18f, 0x1.f670bep-21f, 0x1.ff0762p-5f, 0x1.db70bcp-7f);
    static final int[] TAIL_5 = pieces(-0x1.4042f2p-10f, -0x1.0ad024p-12f, -0x1.6b04b8p-15f, -0x1.72b5c2p-18f,
        -0x1.4e826ap-21f, -0x1.26ff2ep-24f, -0x1.ab2906p-6f, -0x1.57bd7cp-8f);
    static final int[] TAIL_6 = pieces(0x1.815544p-12f, 0x1.09e6fp-14f, 0x1.23d516p-17f, 0x1.ba7e7p-21f,
        0x1.2b120ap-24f, 0x1.691a98p-28f, 0x1.2a2dbcp-7f, 0x1.db74b8p-10f);
    static final int[] TAIL_7 = pieces(-0x1.bad0fcp-14f, -0x1.edfe98p-17f, -0x1.6c2cc6p-20f, -0x1.d367cp-24f,
        -0x1.c3868ap-28f, -0x1.ced814p-32f, -0x1.013926p-9f, -0x1.2a89acp-11f);
    static final int[] SLOPE_FROM = pieces(0x1.84p0f, 0x1.3dp1f, 0x1.fep1f, 0x1.808p2f,
        0x1.26p3f, 0x1.9a8p3f, 0x0.0p0f, 0x1.86p-1f);
    static final int[] SLOPE_0 = pieces(0x1.0c4d1p-1f, 0x1.f6087p-2f, 0x1.d982fep-2f, 0x1.c65808p-2f,
        0x1.b7b69ep-2f, 0x1.af53cp-2f, 0x1.54851ap-1f, 0x1.24a49cp-1f);
    static final int[] SLOPE_1 = pieces(-0x1.810c32p-5f, -0x1.ac1348p-6f, -0x1.aa0516p-7f, -0x1.ae501ep-8f,
        -0x1.9264d2p-9f, -0x1.afd988p-10f, -0x1.69c8dep-3f, -0x1.583452p-4f);
    static final int[] SLOPE_2 = pieces(0x1.09e30ap-6f, 0x1.cfd102p-8f, 0x1.5291ccp-9f, 0x1.f0e0dep-11f,
        0x1.41d9bap-12f, 0x1.fccfc8p-14f, 0x1.8f8bbp-4f, 0x1.2835ccp-5f);
    static final int[] SLOPE_3 = pieces(-0x1.55efdcp-8f, -0x1.dea894p-10f, -0x1.057b2cp-11f, -0x1.1a59c2p-13f,
        -0x1.feef6ep-16f, -0x1.2a74ecp-17f, -0x1.809d24p-5f, -0x1.ce5f1p-7f);
    static final int[] SLOPE_4 = pieces(0x1.9d5fa6p-10f, 0x1.d8923ap-12f, 0x1.88c2e2p-14f, 0x1.3bce06p-16f,
        0x1.91bce8p-19f, 0x1.5cb7dcp-21f, 0x1.42485cp-6f, 0x1.4c91f6p-8f);
    static final int[] SLOPE_5 = pieces(-0x1.d8ea02p-12f, -0x1.c03ep-14f, -0x1.201ca6p-16f, -0x1.5c7d54p-19f,
        -0x1.368ac2p-22f, -0x1.97c2ccp-25f, -0x1.8a898cp-8f, -0x1.beb21cp-10f);
    static final int[] SLOPE_6 = pieces(0x1.097bf2p-13f, 0x1.a806f4p-16f, 0x1.b46d8p-19f, 0x1.8a8828p-22f,
        0x1.03fd3cp-25f, 0x1.df7d7ep-29f, 0x1.b65d2cp-16f, 0x1.307574p-11f);
    static final int[] SLOPE_7 = pieces(-0x1.2133ccp-15f, -0x1.7f7162p-18f, -0x1.2bc894p-21f, -0x1.9dbf0ep-25f,
        -0x1.dbd5d4p-29f, -0x1.cc8642p-33f, 0x1.b91228p-11f, -0x1.52a72p-13f);

    private NormalTail() {
    }

    /** The bits of eight numbers, twice: vectors have 4, 8 or 16 lanes. */
    private static int[] pieces(float... eight) {
        int[] bits = new int[16];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(eight[i % 8]);
        }
        return bits;
    }

    /** In the lowest three bits the piece in which a lies: of a + 1, two bits of the exponent and one of the rest. */
    private static IntVector piece(FloatVector a) {
        return a.add(1).reinterpretAsInts().lanewise(LSHR, 22);
    }

    private static FloatVector pick(IntVector piece, int[] table, VectorMask<Integer> upper, boolean narrow) {
        IntVector first = piece.selectFrom(IntVector.fromArray(piece.species(), table, 0));
        if (!narrow) {
            return first.reinterpretAsFloats();
        }
        IntVector second = piece.selectFrom(IntVector.fromArray(piece.species(), table, 4));
        return first.blend(second, upper).reinterpretAsFloats();
    }

    /** 2^40·a·Q(a) for a from 0 to 14.75, rounded once where it matters; {@code narrow} if there are four lanes. */
    static FloatVector weighted(FloatVector a, boolean narrow) {
        IntVector piece = piece(a);
        VectorMask<Integer> upper = piece.and(4).compare(NE, 0);
        FloatVector d = a.sub(pick(piece, TAIL_FROM, upper, narrow));
        FloatVector p = pick(piece, TAIL_7, upper, narrow);
        p = p.fma(d, pick(piece, TAIL_6, upper, narrow));
        p = p.fma(d, pick(piece, TAIL_5, upper, narrow));
        p = p.fma(d, pick(piece, TAIL_4, upper, narrow));
        p = p.fma(d, pick(piece, TAIL_3, upper, narrow));
        p = p.fma(d, pick(piece, TAIL_2, upper, narrow));
        p = p.fma(d, pick(piece, TAIL_1, upper, narrow));
        FloatVector base = pick(piece, TAIL_0, upper, narrow);
        FloatVector part = p.mul(d);
        FloatVector t = FloatMath.bell(a, 40);
        FloatVector more = FloatMath.expm1OfBell(a, t, 40).fma(base.add(part), part);
        FloatVector tail = base.add(more);
        FloatVector lost = more.sub(tail.sub(base));
        FloatVector scaled = a.mul(FloatMath.power(t));
        return scaled.fma(tail, scaled.mul(lost));
    }

    /** 2^40·(Q(a) - a·φ(a)), φ the density, for a from 0 to 14.75. */
    static FloatVector slope(FloatVector a, boolean narrow) {
        IntVector piece = piece(a);
        VectorMask<Integer> upper = piece.and(4).compare(NE, 0);
        FloatVector d = a.sub(pick(piece, SLOPE_FROM, upper, narrow));
        FloatVector p = pick(piece, SLOPE_7, upper, narrow);
        p = p.fma(d, pick(piece, SLOPE_6, upper, narrow));
        p = p.fma(d, pick(piece, SLOPE_5, upper, narrow));
        p = p.fma(d, pick(piece, SLOPE_4, upper, narrow));
        p = p.fma(d, pick(piece, SLOPE_3, upper, narrow));
        p = p.fma(d, pick(piece, SLOPE_2, upper, narrow));
        p = p.fma(d, pick(piece, SLOPE_1, upper, narrow));
        FloatVector fromRoot = c(a, ROOT).sub(a).add(ROOT_LOST);
        FloatVector factor = p.fma(d, pick(piece, SLOPE_0, upper, narrow)).mul(fromRoot);
        FloatVector t = FloatMath.bell(a, 40);
        return FloatMath.expm1OfBell(a, t, 40).fma(factor, factor).mul(FloatMath.power(t));
    }
}
