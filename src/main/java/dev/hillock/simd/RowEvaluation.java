package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
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
        if (task.type() == DType.FLOAT32 && task.order() == Order.VALUE && task.length() > 0
            && task.function() != RowFunction.MAXOUT
            && (task.function() != RowFunction.SOFTMAX || task.activation().a() == 1)) {
            return task.inner() == 1
                ? Loops.rows(task.function(), task.length(), engine().bits(), x, y)
                : new StridedRows(task, engine().bits());
        }
        return new ScalarRows(task);
    }

    @Override
    long length() {
        return task.rows();
    }

    @Override
    long part() {
        return Math.max(1, 8192 / Math.max(1, task.length()));
    }
}
