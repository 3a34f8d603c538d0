package dev.hillock.simd;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of crelu over stretches of neighbours, one for each order. Never run as they stand, see
 * {@link ElementwiseLoop}. All is read before anything is written: results may take the place of the inputs.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class SplitLoop implements Loop {
    private static final Loops.SplitKey KEY = Loops.splitKey(MethodHandles.lookup());
    private static final Lanes LANES = KEY.lanes();
    private static final VectorSpecies SPECIES = LANES.species(KEY.bits());
    private static final int STEP = SPECIES.length();
    private static final Class<?> X = KEY.x();
    private static final Class<?> DY = KEY.dy();
    private static final Class<?> Y = KEY.y();
    private static final Class<?> DX = KEY.dx();

    private final long inner;

    SplitLoop(long inner) {
        this.inner = inner;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        throw new UnsupportedOperationException();
    }

    void split(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        if (DX != null) {
            require(dy, DY);
            require(dx, DX);
        }
        if (Y != null) {
            require(y, Y);
        }
        long row = from;
        while (row < to) {
            long slice = row / inner;
            long end = Math.min(to, (slice + 1) * inner);
            long first = slice * inner;
            for (; row <= end - STEP; row += STEP) {
                Vector v = LANES.load(SPECIES, SPECIES, x, row);
                VectorMask below = v.compare(LT, 0);
                VectorMask above = v.compare(GT, 0);
                if (DX != null) {
                    Vector rising = LANES.load(SPECIES, SPECIES, dy, row + first);
                    Vector falling = LANES.load(SPECIES, SPECIES, dy, row + first + inner);
                    // beside the kink x·0 is 0, or NaN
                    Vector slope = v.mul(v.broadcast(0)).blend(rising, above).blend(falling.neg(), below);
                    LANES.store(SPECIES, slope, dx, row);
                }
                if (Y != null) {
                    LANES.store(SPECIES, v.blend(0, below), y, row + first);
                    LANES.store(SPECIES, v.neg().blend(0, above), y, row + first + inner);
                }
            }
            if (row < end) {
                VectorMask mask = SPECIES.indexInRange(row, end);
                Vector v = LANES.load(SPECIES, SPECIES, x, row, mask);
                VectorMask below = v.compare(LT, 0);
                VectorMask above = v.compare(GT, 0);
                if (DX != null) {
                    Vector rising = LANES.load(SPECIES, SPECIES, dy, row + first, mask);
                    Vector falling = LANES.load(SPECIES, SPECIES, dy, row + first + inner, mask);
                    Vector slope = v.mul(v.broadcast(0)).blend(rising, above).blend(falling.neg(), below);
                    LANES.store(SPECIES, slope, dx, row, mask);
                }
                if (Y != null) {
                    LANES.store(SPECIES, v.blend(0, below), y, row + first, mask);
                    LANES.store(SPECIES, v.neg().blend(0, above), y, row + first + inner, mask);
                }
                row = end;
            }
        }
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
