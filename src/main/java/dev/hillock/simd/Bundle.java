package dev.hillock.simd;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Some rows whose elements are apart in memory, brought together in an array of their own type. The array is indexed
 * and not its segment: what is read and written through segments of several kinds takes twice the time.
 */
final class Bundle {
    /** As many rows as a cache line has floats, unless they are so long that they would fill the cache. */
    private static final int MOST_TOGETHER = 16;
    private static final int SCRATCH = 1 << 20;
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();

    private final long inner;
    private final int length;
    private final long[] starts;
    private final float[] floats;
    private final double[] doubles;
    private final MemorySegment rows;

    /**
     * Room for some rows.
     *
     * @param inner  how far their elements are apart
     * @param most   how many rows
     * @param length elements of a row
     */
    Bundle(DType type, long inner, int most, int length) {
        this.inner = inner;
        this.length = length;
        starts = new long[most];
        floats = type == DType.FLOAT32 ? new float[most * length] : null;
        doubles = type == DType.FLOAT32 ? null : new double[most * length];
        rows = floats == null ? MemorySegment.ofArray(doubles) : MemorySegment.ofArray(floats);
    }

    /** How many rows of this length are brought together at a time. */
    static int together(int length) {
        return Math.clamp(SCRATCH / length, 1, MOST_TOGETHER);
    }

    /** Where a row of {@code count} elements begins. */
    static long start(long row, int count, long inner) {
        return row / inner * count * inner + row % inner;
    }

    /** The rows, one after another. */
    MemorySegment rows() {
        return rows;
    }

    /** Reads some rows from the given one on. */
    void gather(MemorySegment from, long first, int count) {
        begin(first, count);
        for (int i = 0; i < length; i++) {
            if (floats != null) {
                for (int row = 0; row < count; row++) {
                    floats[row * length + i] = from.get(FLOAT, (starts[row] + i * inner) * Float.BYTES);
                }
            } else {
                for (int row = 0; row < count; row++) {
                    doubles[row * length + i] = from.get(DOUBLE, (starts[row] + i * inner) * Double.BYTES);
                }
            }
        }
    }

    /** Writes them to where they come from. */
    void scatter(MemorySegment to, long first, int count) {
        begin(first, count);
        for (int i = 0; i < length; i++) {
            if (floats != null) {
                for (int row = 0; row < count; row++) {
                    to.set(FLOAT, (starts[row] + i * inner) * Float.BYTES, floats[row * length + i]);
                }
            } else {
                for (int row = 0; row < count; row++) {
                    to.set(DOUBLE, (starts[row] + i * inner) * Double.BYTES, doubles[row * length + i]);
                }
            }
        }
    }

    private void begin(long first, int count) {
        for (int row = 0; row < count; row++) {
            starts[row] = start(first + row, length, inner);
        }
    }
}
