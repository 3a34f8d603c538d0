package dev.hillock.simd;

import dev.hillock.engine.LossEvaluation;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Losses by the catalogue's own formulas, in double: for what {@link LossRows} has no vector code for. */
final class ScalarLosses implements Loop {
    private final Task.Targeted task;
    private final Gathering rows;

    ScalarLosses(Task.Targeted task) {
        this.task = task;
        rows = new Gathering(task.type(), task.inner());
    }

    @Override
    public void run(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx, long from, long to) {
        double[] in = new double[Math.toIntExact(task.classes())];
        for (long row = from; row < to; row++) {
            int target = (int) asked.getAtIndex(ValueLayout.JAVA_DOUBLE, LossEvaluation.ASKED * row);
            boolean ignored = target == LossEvaluation.IGNORED;
            rows.gather(x, row, in, in.length);
            if (losses != null) {
                losses.setAtIndex(ValueLayout.JAVA_DOUBLE, row, ignored ? 0 : task.loss().value(in, target));
            }
            if (dx != null && ignored) {
                Arrays.fill(in, 0);
                rows.scatter(in, dx, row, in.length);
            } else if (dx != null) {
                double dy = asked.getAtIndex(ValueLayout.JAVA_DOUBLE, LossEvaluation.ASKED * row + 1);
                rows.scatter(task.loss().pullback(in, target, dy), dx, row, in.length);
            }
        }
    }
}
