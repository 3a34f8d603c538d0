package dev.hillock.reference;

import dev.hillock.engine.LossEvaluation;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A loss of each row: gathered, computed, scattered, so that the gradient may take the place of the scores. */
final class LossRows extends LossEvaluation {
    private final Task.Targeted task;

    LossRows(Task.Targeted task) {
        super(task);
        this.task = task;
        if (task.classes() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("engine reference takes rows of at most %d elements but got %d"
                .formatted(Integer.MAX_VALUE - 8, task.classes()));
        }
    }

    @Override
    protected void rows(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx) {
        double[] row = new double[(int) task.classes()];
        for (long r = 0; r < task.rows(); r++) {
            int target = (int) asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * r);
            double dy = asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * r + 1);
            for (int i = 0; i < row.length; i++) {
                row[i] = task.type().get(x, at(r, i));
            }
            if (losses != null) {
                losses.setAtIndex(ValueLayout.JAVA_DOUBLE, r, target == IGNORED ? 0 : task.loss().value(row, target));
            }
            if (dx != null) {
                double[] gradient = target == IGNORED ? new double[row.length] : task.loss().pullback(row, target, dy);
                for (int i = 0; i < row.length; i++) {
                    task.type().set(dx, at(r, i), gradient[i]);
                }
            }
        }
    }

    private long at(long row, int i) {
        return (row / task.inner() * task.classes() + i) * task.inner() + row % task.inner();
    }
}
