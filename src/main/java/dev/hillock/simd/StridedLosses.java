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
        MemorySegment in = scratch();
        MemorySegment gradient = dx == null ? null : scratch();
        for (long first = from; first < to; first += together) {
            int rows = (int) Math.min(together, to - first);
            for (int i = 0; i < length; i++) {
                for (int row = 0; row < rows; row++) {
                    copy(x, at(first + row, i), in, row * length + i);
                }
            }
            loop.run(in, part(asked, first, rows, LossEvaluation.ASKED), part(losses, first, rows, 1), gradient, 0,
                rows);
            for (int i = 0; gradient != null && i < length; i++) {
                for (int row = 0; row < rows; row++) {
                    copy(gradient, row * length + i, dx, at(first + row, i));
                }
            }
        }
    }

    private MemorySegment scratch() {
        return task.type() == DType.FLOAT32 ? MemorySegment.ofArray(new float[together * length])
            : MemorySegment.ofArray(new double[together * length]);
    }

    private static MemorySegment part(MemorySegment all, long first, int rows, int doubles) {
        return all == null ? null : all.asSlice(first * doubles * Double.BYTES, (long) rows * doubles * Double.BYTES);
    }

    private void copy(MemorySegment from, long i, MemorySegment to, long k) {
        if (task.type() == DType.FLOAT32) {
            to.set(FLOAT, k * Float.BYTES, from.get(FLOAT, i * Float.BYTES));
        } else {
            to.set(DOUBLE, k * Double.BYTES, from.get(DOUBLE, i * Double.BYTES));
        }
    }

    /** Where element i of a row lies. */
    private long at(long row, int i) {
        return (row / task.inner() * length + i) * task.inner() + row % task.inner();
    }
}
