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
    WarmUp.Rehearsal rehearsal(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return null;
    }

    @Override
    Loop loop(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return switch (task.function().cut()) {
            case WHOLE, REDUCED -> softmax(x, dy, y, dx);
            case GROUPS -> new ScalarRows(task);
            case HALVES -> new GatedRows(task, engine().bits(), x, dy, y, dx);
            case DOUBLED -> Loops.split(new Loops.SplitKey(task.type() == DType.FLOAT32 ? new Lanes.Single()
                : new Lanes.Full(), engine().bits(), x, dy, y, dx), task.inner());
        };
    }

    private Loop softmax(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        if (task.type() == DType.FLOAT32 && task.order() == Order.VALUE && task.length() > 0
            && (task.function() != RowFunction.SOFTMAX || task.activation().a() == 1)) {
            return task.inner() == 1
                ? Loops.rows(task.function(), task.length(), engine().bits(), x, y)
                : new StridedRows(task, engine().bits());
        }
        // The slopes of float64 need more than double lanes: a difference of close numbers is all there is of some.
        boolean wide = task.inner() == 1 && task.length() > 0 && switch (task.function()) {
            case SOFTMAX, SOFTMIN, LOG_SOFTMAX -> task.order() == Order.VALUE
                || task.order() == Order.PULLBACK && task.type() == DType.FLOAT32;
            default -> false;
        };
        if (wide) {
            boolean pullback = task.order() == Order.PULLBACK;
            return Loops.wideRows(task.function(), pullback, task.type(), task.length(),
                task.function() == RowFunction.SOFTMAX ? task.activation().a() : 1, engine().bits(), x, dy,
                pullback ? dx : y);
        }
        return new ScalarRows(task);
    }

    /** The passes of gated units read all of a row. */
    @Override
    boolean crossed(MemorySegment[] inputs, MemorySegment[] outputs) {
        return task.function().cut() == RowFunction.Cut.HALVES && task.order() != Order.VALUE
            ? outputs[outputs.length - 1].equals(inputs[0])
            : super.crossed(inputs, outputs);
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
