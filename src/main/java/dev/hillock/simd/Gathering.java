package dev.hillock.simd;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Reads and writes rows of which the elements are {@code inner} apart, as doubles.
 *
 * @param type  of the elements
 * @param inner the product of the dimensions after the axis
 */
record Gathering(DType type, long inner) {
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();

    /** Reads a row of {@code count} elements. */
    void gather(MemorySegment from, long row, double[] to, int count) {
        long at = first(row, count);
        if (type == DType.FLOAT32) {
            for (int i = 0; i < count; i++) {
                to[i] = from.get(FLOAT, (at + i * inner) * Float.BYTES);
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[i] = from.get(DOUBLE, (at + i * inner) * Double.BYTES);
            }
        }
    }

    /** Writes a row of {@code count} elements. */
    void scatter(double[] from, MemorySegment to, long row, int count) {
        long at = first(row, count);
        if (type == DType.FLOAT32) {
            for (int i = 0; i < count; i++) {
                to.set(FLOAT, (at + i * inner) * Float.BYTES, (float) from[i]);
            }
        } else {
            for (int i = 0; i < count; i++) {
                to.set(DOUBLE, (at + i * inner) * Double.BYTES, from[i]);
            }
        }
    }

    private long first(long row, int count) {
        return row / inner * count * inner + row % inner;
    }
}
