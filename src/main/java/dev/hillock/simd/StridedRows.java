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

    /** A loop for a task by the loop for such rows whose elements are neighbours, in arrays. */
    StridedRows(Task.Rowwise task, Loop loop) {
        this.task = task;
        this.loop = loop;
        length = Math.toIntExact(task.length());
        valueLength = task.function().reduces() ? 1 : length;
        together = Math.clamp(SCRATCH / length, 1, MOST_TOGETHER);
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        float[] in = new float[together * length];
        float[] factor = dy == null ? null : new float[together * valueLength];
        float[] out = y == null ? null : new float[together * valueLength];
        float[] gradient = dx == null ? null : new float[together * length];
        for (long first = from; first < to; first += together) {
            int rows = (int) Math.min(together, to - first);
            gather(x, in, first, rows, length);
            gather(dy, factor, first, rows, valueLength);
            loop.run(MemorySegment.ofArray(in), segment(factor), segment(out), segment(gradient), 0, rows);
            scatter(out, y, first, rows, valueLength);
            scatter(gradient, dx, first, rows, length);
        }
    }

    private static MemorySegment segment(float[] array) {
        return array == null ? null : MemorySegment.ofArray(array);
    }

    private void gather(MemorySegment from, float[] to, long first, int rows, int count) {
        if (to == null) {
            return;
        }
        for (int i = 0; i < count; i++) {
            for (int row = 0; row < rows; row++) {
                to[row * count + i] = from.get(FLOAT, at(first + row, i, count));
            }
        }
    }

    private void scatter(float[] from, MemorySegment to, long first, int rows, int count) {
        if (from == null) {
            return;
        }
        for (int i = 0; i < count; i++) {
            for (int row = 0; row < rows; row++) {
                to.set(FLOAT, at(first + row, i, count), from[row * count + i]);
            }
        }
    }

    /** The byte at which element i of a row of {@code count} elements lies. */
    private long at(long row, int i, int count) {
        return ((row / task.inner() * count + i) * task.inner() + row % task.inner()) * Float.BYTES;
    }
}
