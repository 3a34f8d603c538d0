package dev.hillock.simd;

import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import java.lang.foreign.MemorySegment;

/** Rows by the catalogue's own formulas, in double: for what {@link RowEvaluation} has no vector code for. */
final class ScalarRows implements Loop {
    private final RowActivation f;
    private final Order order;
    private final Gathering rows;
    private final int length;

    ScalarRows(Task.Rowwise task) {
        f = task.activation();
        order = task.order();
        rows = new Gathering(task.type(), task.inner());
        length = Math.toIntExact(task.length());
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        int valueLength = Math.toIntExact(f.valueLength(length));
        double[] in = new double[length];
        double[] factor = new double[valueLength];
        for (long row = from; row < to; row++) {
            rows.gather(x, row, in, length);
            if (order != Order.VALUE) {
                rows.gather(dy, row, factor, valueLength);
            }
            if (order != Order.PULLBACK) {
                rows.scatter(f.value(in), y, row, valueLength);
            }
            if (order != Order.VALUE) {
                rows.scatter(f.pullback(in, factor), dx, row, length);
            }
        }
    }
}
