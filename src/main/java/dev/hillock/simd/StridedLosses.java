package dev.hillock.simd;

import dev.hillock.engine.LossEvaluation;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;

/** Losses of rows whose elements are apart in memory, as {@link StridedRows} has it for functions of rows. */
final class StridedLosses implements Loop {
    private final Task.Targeted task;
    private final int length;
    private final Loop loop;

    /** A loop for a task by the loop for such rows whose elements are neighbours, in arrays. */
    StridedLosses(Task.Targeted task, Loop loop) {
        this.task = task;
        this.loop = loop;
        length = Math.toIntExact(task.classes());
    }

    @Override
    public void run(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx, long from, long to) {
        int together = Bundle.together(length);
        Bundle rows = new Bundle(task.type(), task.inner(), together, length);
        for (long first = from; first < to; first += together) {
            int count = (int) Math.min(together, to - first);
            rows.gather(x, first, count);
            loop.run(rows.rows(), part(asked, first, count, LossEvaluation.ASKED), part(losses, first, count, 1),
                dx == null ? null : rows.rows(), 0, count);
            if (dx != null) {
                rows.scatter(dx, first, count);
            }
        }
    }

    private static MemorySegment part(MemorySegment all, long first, int rows, int doubles) {
        return all == null ? null : all.asSlice(first * doubles * Double.BYTES, (long) rows * doubles * Double.BYTES);
    }
}
