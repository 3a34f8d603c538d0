package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import jdk.incubator.vector.FloatVector;

/** A function of each element. */
final class ElementEvaluation extends SimdEvaluation {
    /** Elements that a thread takes at a time, and that one thread keeps for itself: about 5 microseconds' work. */
    private static final long PART = 1 << 13;

    private final Task.Elementwise task;
    private final Formula<?> formula;
    private final Lanes<?> lanes;

    ElementEvaluation(Task.Elementwise task, SimdEngine engine) {
        super(task, engine);
        this.task = task;
        Formula<FloatVector> fast = task.type() == DType.FLOAT32
            ? FloatFormulas.of(task.activation(), task.order(), engine.bits())
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
    Loop loop(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return Loops.elementwise(key(x, dy, y, dx));
    }

    private Loops.Key key(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return new Loops.Key(task.order(), formula, lanes, engine().bits(), x, dy, y, dx);
    }

    @Override
    WarmUp.Rehearsal rehearsal(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        int elements = WarmUp.elements(engine().bits());
        return new WarmUp.Rehearsal(key(x, dy, y, dx), loop(x, dy, y, dx), elements, elements, task.type().bytes(),
            x, dy, y, dx);
    }

    @Override
    long length() {
        return task.length();
    }

    @Override
    long part() {
        return formula instanceof Cheap cheap ? cheap.part() : PART;
    }
}
