package dev.hillock.simd;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sparsemax of contiguous rows in double lanes. Never run as it stands, see {@link RowLoop}.
 *
 * <p>What lies below the maximum waits in an array. Only the few elements less than 1 below it can be in the support:
 * they are brought together in their order and added one by one, so that results do not depend on the width.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class SparseLoop implements Loop {
    private static final Loops.SplitKey KEY = Loops.splitKey(MethodHandles.lookup());
    private static final Lanes LANES = KEY.lanes();
    private static final VectorSpecies<Double> SPECIES =
        VectorSpecies.of(double.class, VectorShape.forBitSize(KEY.bits()));
    private static final VectorSpecies MEMORY = LANES.memory(KEY.bits());
    private static final int STEP = SPECIES.length();
    /** No processor with vectors of 128 bits alone has an instruction for it. */
    private static final boolean COMPRESSES = KEY.bits() > 128;
    private static final Class<?> X = KEY.x();
    private static final Class<?> DY = KEY.dy();
    private static final Class<?> Y = KEY.y();
    private static final Class<?> DX = KEY.dx();

    private final int length;

    SparseLoop(int length) {
        this.length = length;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        throw new UnsupportedOperationException();
    }

    void sparsemax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        double[] d = new double[length];
        double[] g = new double[DX == null ? 0 : length];
        double[] some = new double[length + STEP];
        for (long row = from; row < to; row++) {
            long at = row * length;
            double max = maximum(x, at, length, some);
            int count = below(x, at, max, d, some);
            double threshold = count < 0 ? Double.NaN : Scalar.threshold(some, count) + (max - max);
            if (DX != null) {
                int size = support(dy, at, d, threshold, g, some);
                slopes(d, g, threshold, Scalar.mean(some, size), dx, at);
            }
            if (Y != null) {
                shares(d, threshold, y, at);
            }
        }
    }

    private static double maximum(MemorySegment x, long at, int length, double[] scratch) {
        require(x, X);
        DoubleVector a = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
        DoubleVector b = a;
        int i = 0;
        for (; i <= length - 2 * STEP; i += 2 * STEP) {
            DoubleVector v = (DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i);
            DoubleVector w = (DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i + STEP);
            a = a.blend(v, v.compare(GT, a));
            b = b.blend(w, w.compare(GT, b));
        }
        for (; i < length; i += STEP) {
            DoubleVector v = (DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i, MEMORY.indexInRange(i, length));
            a = a.blend(v, v.compare(GT, a).and(SPECIES.indexInRange(i, length)));
        }
        a.blend(b, b.compare(GT, a)).intoArray(scratch, 0);
        double max = Double.NEGATIVE_INFINITY;
        for (int lane = 0; lane < STEP; lane++) {
            max = scratch[lane] > max ? scratch[lane] : max;
        }
        return max;
    }

    /** Writes x - max, and those above -1 once more; how many these are, or -1 if there is a NaN. */
    private static int below(MemorySegment x, long at, double max, double[] d, double[] some) {
        require(x, X);
        int count = 0;
        long bad = 0;
        int i = 0;
        for (; i <= d.length - STEP; i += STEP) {
            DoubleVector v = ((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i)).sub(max);
            v.intoArray(d, i);
            bad |= v.compare(NE, v).toLong();
            count = append(v, v.compare(GT, -1), some, count);
        }
        if (i < d.length) {
            VectorMask<Double> mask = SPECIES.indexInRange(i, d.length);
            DoubleVector v = ((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i, MEMORY.indexInRange(i, d.length)))
                .sub(max);
            v.intoArray(d, i, mask);
            bad |= v.compare(NE, v).and(mask).toLong();
            count = append(v, v.compare(GT, -1).and(mask), some, count);
        }
        return bad == 0 ? count : -1;
    }

    /** Appends some lanes to an array; which they are nobody can predict, so that no branch should depend on it. */
    private static int append(DoubleVector v, VectorMask<Double> which, double[] to, int count) {
        if (COMPRESSES) {
            v.compress(which).intoArray(to, count);
            return count + which.trueCount();
        }
        v.intoArray(to, count);
        int end = count;
        for (long lanes = which.toLong(); lanes != 0; lanes &= lanes - 1) {
            to[end++] = to[count + Long.numberOfTrailingZeros(lanes)];
        }
        return end;
    }

    /** Reads dy, and those of the support once more; how many these are. */
    private static int support(MemorySegment dy, long at, double[] d, double threshold, double[] g, double[] some) {
        require(dy, DY);
        int count = 0;
        for (int i = 0; i < d.length; i += STEP) {
            VectorMask<Double> mask = SPECIES.indexInRange(i, d.length);
            DoubleVector v = (DoubleVector) LANES.load(SPECIES, MEMORY, dy, at + i, MEMORY.indexInRange(i, d.length));
            v.intoArray(g, i, mask);
            DoubleVector w = DoubleVector.fromArray(SPECIES, d, i, mask);
            count = append(v, w.compare(GT, threshold).and(mask), some, count);
        }
        return count;
    }

    private static void slopes(double[] d, double[] g, double threshold, double mean, MemorySegment dx, long at) {
        require(dx, DX);
        DoubleVector outside = DoubleVector.broadcast(SPECIES, threshold - threshold);
        int i = 0;
        for (; i <= d.length - STEP; i += STEP) {
            VectorMask<Double> in = DoubleVector.fromArray(SPECIES, d, i).compare(GT, threshold);
            LANES.store(MEMORY, outside.blend(DoubleVector.fromArray(SPECIES, g, i).sub(mean), in), dx, at + i);
        }
        if (i < d.length) {
            VectorMask<Double> mask = SPECIES.indexInRange(i, d.length);
            VectorMask<Double> in = DoubleVector.fromArray(SPECIES, d, i, mask).compare(GT, threshold);
            LANES.store(MEMORY, outside.blend(DoubleVector.fromArray(SPECIES, g, i, mask).sub(mean), in), dx, at + i,
                MEMORY.indexInRange(i, d.length));
        }
    }

    private static void shares(double[] d, double threshold, MemorySegment y, long at) {
        require(y, Y);
        int i = 0;
        for (; i <= d.length - STEP; i += STEP) {
            DoubleVector share = DoubleVector.fromArray(SPECIES, d, i).sub(threshold);
            LANES.store(MEMORY, share.blend(0, share.compare(LT, 0)), y, at + i);
        }
        if (i < d.length) {
            DoubleVector share = DoubleVector.fromArray(SPECIES, d, i, SPECIES.indexInRange(i, d.length))
                .sub(threshold);
            LANES.store(MEMORY, share.blend(0, share.compare(LT, 0)), y, at + i, MEMORY.indexInRange(i, d.length));
        }
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
