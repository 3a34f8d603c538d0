package dev.hillock.reference;

import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import java.lang.foreign.MemorySegment;

/** A function of each row: gathered, computed, scattered, so that an output may be an input. */
final class RowEvaluation extends HostEvaluation {
    private final Task.Rowwise task;

    RowEvaluation(Task.Rowwise task) {
        super(task);
        this.task = task;
        if (task.length() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("engine reference takes rows of at most %d elements but got %d"
                .formatted(Integer.MAX_VALUE - 8, task.length()));
        }
    }

    @Override
    protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        RowActivation f = task.activation();
        Order order = task.order();
        long length = task.length();
        long valueLength = f.valueLength(length);
        for (long outer = 0; outer < task.outer(); outer++) {
            for (long inner = 0; inner < task.inner(); inner++) {
                double[] x = gather(inputs[0], outer, length, inner);
                double[] dy = order == Order.VALUE ? null : gather(inputs[1], outer, valueLength, inner);
                if (order != Order.PULLBACK) {
                    scatter(f.value(x), outputs[0], outer, inner);
                }
                if (order != Order.VALUE) {
                    scatter(f.pullback(x, dy), outputs[outputs.length - 1], outer, inner);
                }
            }
        }
    }

    private double[] gather(MemorySegment from, long outer, long length, long inner) {
        double[] row = new double[(int) length];
        for (int i = 0; i < row.length; i++) {
            row[i] = task.type().get(from, (outer * row.length + i) * task.inner() + inner);
        }
        return row;
    }

    private void scatter(double[] row, MemorySegment to, long outer, long inner) {
        for (int i = 0; i < row.length; i++) {
            task.type().set(to, (outer * row.length + i) * task.inner() + inner, row[i]);
        }
    }
}
