package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/** A function of each element. */
final class ElementEvaluation extends SimdEvaluation {
    /** Elements that a thread takes at a time, and that one thread keeps for itself: about 5 microseconds' work. */
    private static final long PART = 1 << 13;
    private static final long CHEAP_PART = 1 << 16;

    private final Task.Elementwise task;
    private final Formula<?> formula;
    private final Lanes<?> lanes;

    ElementEvaluation(Task.Elementwise task, SimdEngine engine) {
        super(task, engine);
        this.task = task;
        Formula<FloatVector> fast = task.type() == DType.FLOAT32
            ? FloatFormulas.of(task.activation())
            : null;
        if (fast != null) {
            formula = fast;
            lanes = new Lanes.Single();
        } else {
            formula = DoubleFormulas.of(task.activation(), task.type() == DType.FLOAT32);
            lanes = task.type() == DType.FLOAT32 ? new Lanes.Widened() : new Lanes.Full();
        }
    }

    @Override
    Loop loop(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx) {
        return Loops.elementwise(task.order(), formula, lanes, engine().bits(), x, dy, y, dx);
    }

    @Override
    long length() {
        return task.length();
    }

    @Override
    long part() {
        return formula instanceof Cheap ? CHEAP_PART : PART;
    }
}
