package dev.hillock.simd;

import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;

/** A function of each row. */
final class RowEvaluation extends SimdEvaluation {
    private final Task.Rowwise task;

    RowEvaluation(Task.Rowwise task, SimdEngine engine) {
        super(task, engine);
        this.task = task;
    }

    @Override
    Loop loop(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx) {
        return new ScalarRows(task);
    }

    @Override
    long length() {
        return task.rows();
    }

    @Override
    long part() {
        return Math.max(1, 4096 / Math.max(1, task.length()));
    }
}
