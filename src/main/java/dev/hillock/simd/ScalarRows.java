package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Rows by the catalogue's own formulas, in double: for what {@link RowEvaluation} has no vector code for. */
final class ScalarRows implements Loop {
    private final Task.Rowwise task;
    private final RowActivation f;
    private final Order order;
    private final int length;

    ScalarRows(Task.Rowwise task) {
        this.task = task;
        f = task.activation();
        order = task.order();
        length = Math.toIntExact(task.length());
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        int valueLength = Math.toIntExact(f.valueLength(length));
        for (long row = from; row < to; row++) {
            double[] in = gather(x, row, length);
            double[] factor = order == Order.VALUE ? null : gather(dy, row, valueLength);
            if (order != Order.PULLBACK) {
                scatter(f.value(in), y, row);
            }
            if (order != Order.VALUE) {
                scatter(f.pullback(in, factor), dx, row);
            }
        }
    }

    private double[] gather(MemorySegment from, long row, int count) {
        double[] gathered = new double[count];
        for (int i = 0; i < count; i++) {
            gathered[i] = get(from, at(row, i, count));
        }
        return gathered;
    }

    private void scatter(double[] values, MemorySegment to, long row) {
        for (int i = 0; i < values.length; i++) {
            set(to, at(row, i, values.length), values[i]);
        }
    }

    private long at(long row, int i, int count) {
        return (row / task.inner() * count + i) * task.inner() + row % task.inner();
    }

    private double get(MemorySegment from, long i) {
        return task.type() == DType.FLOAT32
            ? from.get((ValueLayout.OfFloat) task.type().layout(), i * 4)
            : from.get((ValueLayout.OfDouble) task.type().layout(), i * 8);
    }

    private void set(MemorySegment to, long i, double value) {
        if (task.type() == DType.FLOAT32) {
            to.set((ValueLayout.OfFloat) task.type().layout(), i * 4, (float) value);
        } else {
            to.set((ValueLayout.OfDouble) task.type().layout(), i * 8, value);
        }
    }
}
