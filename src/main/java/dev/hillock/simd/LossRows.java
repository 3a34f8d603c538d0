package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.LossEvaluation;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;

/**
 * A loss of each row, rows shared by the threads. Rows whose elements are apart in memory are brought together first,
 * some at a time, so that results are the same wherever the axis lies.
 */
final class LossRows extends LossEvaluation {
    /** Elements that a thread takes at a time. */
    private static final long PART = 8192;

    private final Task.Targeted task;
    private final SimdEngine engine;

    LossRows(Task.Targeted task, SimdEngine engine) {
        super(task);
        this.task = task;
        this.engine = engine;
    }

    @Override
    protected void rows(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx) {
        MemorySegment from = direct(x) ? x : input(0).copyFrom(x);
        MemorySegment to = dx == null || direct(dx) ? dx : output(task.outputs() - 1);
        Loop loop = loop(from, to);
        if (engine.pool().reaches(from) && engine.pool().reaches(to)) {
            engine.pool().run(loop, from, asked, losses, to, task.rows(),
                Math.max(1, PART / Math.max(1, task.classes())));
        } else if (task.rows() > 0) {
            loop.run(from, asked, losses, to, 0, task.rows());
        }
        if (to != dx) {
            dx.copyFrom(to);
        }
    }

    private Loop loop(MemorySegment x, MemorySegment dx) {
        double smoothing = task.loss().labelSmoothing();
        boolean single = task.type() == DType.FLOAT32;
        // of a smoothed target in float64 a difference of close numbers may be all there is of a gradient
        if (task.classes() == 0 || !single && dx != null && smoothing > 0) {
            return new ScalarLosses(task);
        }
        return task.inner() == 1 ? together(x.getClass(), dx == null ? null : dx.getClass())
            : new StridedLosses(task, together(array(), dx == null ? null : array()));
    }

    private Loop together(Class<?> x, Class<?> dx) {
        return Loops.losses(new Loops.LossKey(task.type(), engine.bits(), x, dx), task.classes(),
            task.loss().labelSmoothing());
    }

    private Class<?> array() {
        return MaskedRows.array(task.type());
    }

    /** Vectors are read off heap and in arrays of the very type; other arrays would be read one number at a time. */
    private boolean direct(MemorySegment segment) {
        return segment.isNative() || segment.getClass() == array();
    }
}
