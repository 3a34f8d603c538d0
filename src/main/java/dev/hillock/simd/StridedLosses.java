package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.LossEvaluation;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Losses of rows whose elements are apart in memory, as {@link StridedRows} has it for functions of rows. */
final class StridedLosses implements Loop {
    /** As many rows as a cache line has floats, unless they are so long that they would fill the cache. */
    private static final int MOST_TOGETHER = 16;
    private static final int SCRATCH = 1 << 20;
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();

    private final Task.Targeted task;
    private final int length;
    private final int together;
    private final Loop loop;

    /** A loop for a task by the loop for such rows whose elements are neighbours, in arrays. */
    StridedLosses(Task.Targeted task, Loop loop) {
        this.task = task;
        this.loop = loop;
        length = Math.toIntExact(task.classes());
        together = Math.clamp(SCRATCH / length, 1, MOST_TOGETHER);
    }

    @Override
    public void run(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx, long from, long to) {
        boolean single = task.type() == DType.FLOAT32;
        float[] floats = new float[single ? together * length : 0];
        double[] doubles = new double[single ? 0 : together * length];
        MemorySegment rows = single ? MemorySegment.ofArray(floats) : MemorySegment.ofArray(doubles);
        for (long first = from; first < to;) {
            // rows of one slice, which are neighbours
            int count = (int) Math.min(Math.min(together, to - first), task.inner() - first % task.inner());
            long start = first / task.inner() * length * task.inner() + first % task.inner();
            if (single) {
                gather(x, start, floats, count);
            } else {
                gather(x, start, doubles, count);
            }
            loop.run(rows, part(asked, first, count, LossEvaluation.ASKED), part(losses, first, count, 1),
                dx == null ? null : rows, 0, count);
            if (dx != null && single) {
                scatter(floats, dx, start, count);
            } else if (dx != null) {
                scatter(doubles, dx, start, count);
            }
            first += count;
        }
    }

    private static MemorySegment part(MemorySegment all, long first, int rows, int doubles) {
        return all == null ? null : all.asSlice(first * doubles * Double.BYTES, (long) rows * doubles * Double.BYTES);
    }

    private void gather(MemorySegment x, long start, float[] to, int rows) {
        for (int i = 0; i < length; i++) {
            long at = (start + i * task.inner()) * Float.BYTES;
            for (int row = 0; row < rows; row++) {
                to[row * length + i] = x.get(FLOAT, at + row * (long) Float.BYTES);
            }
        }
    }

    private void gather(MemorySegment x, long start, double[] to, int rows) {
        for (int i = 0; i < length; i++) {
            long at = (start + i * task.inner()) * Double.BYTES;
            for (int row = 0; row < rows; row++) {
                to[row * length + i] = x.get(DOUBLE, at + row * (long) Double.BYTES);
            }
        }
    }

    private void scatter(float[] from, MemorySegment dx, long start, int rows) {
        for (int i = 0; i < length; i++) {
            long at = (start + i * task.inner()) * Float.BYTES;
            for (int row = 0; row < rows; row++) {
                dx.set(FLOAT, at + row * (long) Float.BYTES, from[row * length + i]);
            }
        }
    }

    private void scatter(double[] from, MemorySegment dx, long start, int rows) {
        for (int i = 0; i < length; i++) {
            long at = (start + i * task.inner()) * Double.BYTES;
            for (int row = 0; row < rows; row++) {
                dx.set(DOUBLE, at + row * (long) Double.BYTES, from[row * length + i]);
            }
        }
    }
}
