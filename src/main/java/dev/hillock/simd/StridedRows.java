package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Rows whose elements are apart in memory: some are brought together, computed as any others, and put back, so that the
 * results are the same wherever the axis lies. A mask is brought together with them.
 */
final class StridedRows implements Loop {
    /** As many rows as a cache line has floats, unless they are so long that they would fill the cache. */
    private static final int MOST_TOGETHER = 16;
    private static final int SCRATCH = 1 << 20;
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();

    private final DType type;
    private final long inner;
    private final int length;
    private final int valueLength;
    private final int together;
    private final Loop loop;
    private final MaskedRows masked;

    /** A loop for a task by the loop for such rows whose elements are neighbours, in arrays. */
    StridedRows(Task.Rowwise task, Loop loop) {
        type = task.type();
        inner = task.inner();
        this.loop = loop;
        masked = loop instanceof MaskedRows rows ? rows : null;
        length = Math.toIntExact(task.length());
        valueLength = task.function().reduces() ? 1 : length;
        together = Math.clamp(SCRATCH / length, 1, MOST_TOGETHER);
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        MemorySegment in = scratch(x, length);
        MemorySegment factor = scratch(dy, valueLength);
        MemorySegment out = scratch(y, valueLength);
        MemorySegment gradient = scratch(dx, length);
        byte[] kept = new byte[masked == null ? 0 : together * length];
        long[] starts = new long[together];
        for (long first = from; first < to; first += together) {
            int rows = (int) Math.min(together, to - first);
            gather(x, in, starts(first, rows, length, starts), rows, length);
            gather(dy, factor, starts(first, rows, valueLength, starts), rows, valueLength);
            if (masked == null) {
                loop.run(in, factor, out, gradient, 0, rows);
            } else {
                gather(masked.mask(), kept, starts(first, rows, length, starts), rows);
                masked.run(MemorySegment.ofArray(kept), in, factor, out, gradient, 0, rows);
            }
            scatter(out, y, starts(first, rows, valueLength, starts), rows, valueLength);
            scatter(gradient, dx, starts(first, rows, length, starts), rows, length);
        }
    }

    private MemorySegment scratch(MemorySegment of, int count) {
        return of == null ? null : MaskedRows.array(type, (long) together * count);
    }

    /** Where rows of {@code count} elements begin. */
    private long[] starts(long first, int rows, int count, long[] starts) {
        for (int row = 0; row < rows; row++) {
            starts[row] = (first + row) / inner * count * inner + (first + row) % inner;
        }
        return starts;
    }

    private void gather(MemorySegment from, MemorySegment to, long[] starts, int rows, int count) {
        for (int i = 0; from != null && i < count; i++) {
            for (int row = 0; row < rows; row++) {
                copy(from, starts[row] + i * inner, to, (long) row * count + i);
            }
        }
    }

    private void gather(MemorySegment mask, byte[] to, long[] starts, int rows) {
        for (int row = 0; row < rows; row++) {
            starts[row] %= mask.byteSize();
        }
        for (int i = 0; i < length; i++) {
            for (int row = 0; row < rows; row++) {
                to[row * length + i] = mask.get(ValueLayout.JAVA_BYTE, starts[row] + i * inner);
            }
        }
    }

    private void scatter(MemorySegment from, MemorySegment to, long[] starts, int rows, int count) {
        for (int i = 0; to != null && i < count; i++) {
            for (int row = 0; row < rows; row++) {
                copy(from, (long) row * count + i, to, starts[row] + i * inner);
            }
        }
    }

    private void copy(MemorySegment from, long at, MemorySegment to, long place) {
        if (type == DType.FLOAT32) {
            to.set(FLOAT, place * Float.BYTES, from.get(FLOAT, at * Float.BYTES));
        } else {
            to.set(DOUBLE, place * Double.BYTES, from.get(DOUBLE, at * Double.BYTES));
        }
    }
}
