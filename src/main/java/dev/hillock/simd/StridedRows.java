package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Rows whose elements are apart in memory: some are brought together, computed as any others, and put back, so that the
 * results are the same wherever the axis lies.
 */
final class StridedRows implements Loop {
    /** As many rows as a cache line has floats, unless they are so long that they would fill the cache. */
    private static final int MOST_TOGETHER = 16;
    private static final int SCRATCH = 1 << 20;
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();

    private final Task.Rowwise task;
    private final int length;
    private final int valueLength;
    private final int together;
    private final Loop loop;

    StridedRows(Task.Rowwise task, int bits) {
        this.task = task;
        length = Math.toIntExact(task.length());
        valueLength = task.function().reduces() ? 1 : length;
        together = Math.clamp(SCRATCH / length, 1, MOST_TOGETHER);
        loop = Loops.rows(task.function(), length, bits, WarmUp.FLOATS, WarmUp.FLOATS);
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        float[] in = new float[together * length];
        float[] out = new float[together * valueLength];
        MemorySegment source = MemorySegment.ofArray(in);
        MemorySegment result = MemorySegment.ofArray(out);
        for (long first = from; first < to; first += together) {
            int rows = (int) Math.min(together, to - first);
            for (int i = 0; i < length; i++) {
                for (int row = 0; row < rows; row++) {
                    in[row * length + i] = x.get(FLOAT, at(first + row, i, length));
                }
            }
            loop.run(source, null, result, null, 0, rows);
            for (int i = 0; i < valueLength; i++) {
                for (int row = 0; row < rows; row++) {
                    y.set(FLOAT, at(first + row, i, valueLength), out[row * valueLength + i]);
                }
            }
        }
    }

    /** The byte at which element i of a row of {@code count} elements lies. */
    private long at(long row, int i, int count) {
        return ((row / task.inner() * count + i) * task.inner() + row % task.inner()) * Float.BYTES;
    }
}
