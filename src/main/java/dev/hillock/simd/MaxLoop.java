package dev.hillock.simd;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.NE;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of maxout over as many rows as fill vectors, a row a lane. Never run as they stand, see
 * {@link ElementwiseLoop}. All is read before anything is written: results may take the place of the inputs.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class MaxLoop implements Loop {
    private static final Loops.SplitKey KEY = Loops.splitKey(MethodHandles.lookup());
    private static final Lanes LANES = KEY.lanes();
    private static final VectorSpecies SPECIES = LANES.species(KEY.bits());
    private static final int STEP = SPECIES.length();
    private static final Class<?> X = KEY.x();
    private static final Class<?> DY = KEY.dy();
    private static final Class<?> Y = KEY.y();
    private static final Class<?> DX = KEY.dx();
    private static final VectorShuffle EVEN = Loops.spread(SPECIES, 2, 0);
    private static final VectorShuffle ODD = Loops.spread(SPECIES, 2, 1);
    private static final VectorShuffle LOW = Loops.doubled(SPECIES, 0);
    private static final VectorShuffle HIGH = Loops.doubled(SPECIES, STEP / 2);
    private static final long UPPER = -1L << STEP / 2;
    private static final long ODD_LANES = 0xaaaa_aaaa_aaaa_aaaaL;

    private final int length;
    private final long inner;
    private final VectorShuffle[] picks;
    private final VectorShuffle[] spreads;
    private final long[] picked;

    MaxLoop(int length, long inner) {
        this.length = length;
        this.inner = inner;
        int vectors = inner == 1 ? length : 0;
        picks = new VectorShuffle[vectors];
        spreads = new VectorShuffle[vectors];
        picked = new long[vectors];
        for (int j = 0; j < vectors; j++) {
            int first = j * STEP;
            int behind = first + STEP;
            picks[j] = Loops.picked(SPECIES, length, first);
            spreads[j] = Loops.repeated(SPECIES, length, first);
            for (int r = 0; r < STEP; r++) {
                picked[j] |= r * length >= first && r * length < behind ? 1L << r : 0;
            }
        }
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        throw new UnsupportedOperationException();
    }

    /** Rows of two neighbours. */
    void pairs(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        requireAll(x, dy, y, dx);
        VectorMask upper = VectorMask.fromLong(SPECIES, UPPER & (1L << STEP) - 1);
        VectorMask odd = VectorMask.fromLong(SPECIES, ODD_LANES & (1L << STEP) - 1);
        for (long row = from; row < to; row += STEP) {
            Vector left = LANES.load(SPECIES, SPECIES, x, 2 * row);
            Vector right = LANES.load(SPECIES, SPECIES, x, 2 * row + STEP);
            Vector first = left.rearrange(EVEN).blend(right.rearrange(EVEN), upper);
            Vector second = left.rearrange(ODD).blend(right.rearrange(ODD), upper);
            VectorMask larger = second.compare(GT, first).or(second.compare(NE, second).and(first.compare(EQ, first)));
            Vector best = first.blend(second, larger);
            if (DX != null) {
                Vector bad = best.broadcast(0).blend(best, best.compare(NE, best));
                Vector here = LANES.load(SPECIES, SPECIES, dy, row).add(bad);
                Vector atFirst = here.blend(bad, larger);
                Vector atSecond = bad.blend(here, larger);
                LANES.store(SPECIES, atFirst.rearrange(LOW).blend(atSecond.rearrange(LOW), odd), dx, 2 * row);
                LANES.store(SPECIES, atFirst.rearrange(HIGH).blend(atSecond.rearrange(HIGH), odd), dx, 2 * row + STEP);
            }
            if (Y != null) {
                LANES.store(SPECIES, best, y, row);
            }
        }
    }

    /**
     * Rows of some neighbours: element i of each is picked from the vectors that begin i later than the rows do. It
     * reads as far beyond the last row.
     */
    void neighbours(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        requireAll(x, dy, y, dx);
        for (long row = from; row < to; row += STEP) {
            long at = row * length;
            Vector best = every(length, x, at, picks, picked);
            Vector place = best.broadcast(0);
            for (int i = 1; i < length; i++) {
                Vector v = every(length, x, at + i, picks, picked);
                VectorMask larger = v.compare(GT, best).or(v.compare(NE, v).and(best.compare(EQ, best)));
                best = best.blend(v, larger);
                if (DX != null) {
                    place = place.blend(i, larger);
                }
            }
            if (DX != null) {
                Vector bad = best.broadcast(0).blend(best, best.compare(NE, best));
                Vector here = LANES.load(SPECIES, SPECIES, dy, row).add(bad);
                Vector target = place.addIndex(length);
                for (int j = 0; j < length; j++) {
                    VectorMask there = target.rearrange(spreads[j])
                        .compare(EQ, best.broadcast(j * STEP).addIndex(1));
                    LANES.store(SPECIES, bad.rearrange(spreads[j]).blend(here.rearrange(spreads[j]), there), dx,
                        at + j * STEP);
                }
            }
            if (Y != null) {
                LANES.store(SPECIES, best, y, row);
            }
        }
    }

    /** A vector of every so many elements from one on. */
    private static Vector every(int length, MemorySegment x, long at, VectorShuffle[] picks, long[] picked) {
        Vector v = LANES.load(SPECIES, SPECIES, x, at).rearrange(picks[0]);
        for (int j = 1; j < length; j++) {
            v = v.blend(LANES.load(SPECIES, SPECIES, x, at + j * STEP).rearrange(picks[j]),
                VectorMask.fromLong(SPECIES, picked[j]));
        }
        return v;
    }

    /** Rows of one slice, whose elements are {@code inner} apart. */
    void apart(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        requireAll(x, dy, y, dx);
        long start = from / inner * inner * (length - 1);
        for (long row = from; row < to; row += STEP) {
            long at = start + row;
            Vector best = LANES.load(SPECIES, SPECIES, x, at);
            Vector place = best.broadcast(0);
            for (int i = 1; i < length; i++) {
                Vector v = LANES.load(SPECIES, SPECIES, x, at + i * inner);
                VectorMask larger = v.compare(GT, best).or(v.compare(NE, v).and(best.compare(EQ, best)));
                best = best.blend(v, larger);
                if (DX != null) {
                    place = place.blend(i, larger);
                }
            }
            if (DX != null) {
                Vector bad = best.broadcast(0).blend(best, best.compare(NE, best));
                Vector here = LANES.load(SPECIES, SPECIES, dy, row).add(bad);
                for (int i = 0; i < length; i++) {
                    LANES.store(SPECIES, bad.blend(here, place.compare(EQ, i)), dx, at + i * inner);
                }
            }
            if (Y != null) {
                LANES.store(SPECIES, best, y, row);
            }
        }
    }

    private static void requireAll(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx) {
        require(x, X);
        if (DX != null) {
            require(dy, DY);
            require(dx, DX);
        }
        if (Y != null) {
            require(y, Y);
        }
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
