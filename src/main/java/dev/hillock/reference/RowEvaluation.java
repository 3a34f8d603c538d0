package dev.hillock.reference;

import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A function of each row: gathered, computed, scattered, so that an output may be an input. */
final class RowEvaluation extends HostEvaluation {
    private final Task.Rowwise task;
    private final boolean masked;

    RowEvaluation(Task.Rowwise task) {
        this(task, task);
    }

    RowEvaluation(Task.Masked task) {
        this(task, task.rows());
    }

    private RowEvaluation(Task whole, Task.Rowwise task) {
        super(whole);
        this.task = task;
        masked = whole instanceof Task.Masked;
        if (task.length() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("engine reference takes rows of at most %d elements but got %d"
                .formatted(Integer.MAX_VALUE - 8, task.length()));
        }
    }

    @Override
    protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        RowActivation f = task.activation();
        MemorySegment mask = masked ? inputs[inputs.length - 1] : null;
        Order order = task.order();
        long length = task.length();
        long valueLength = f.valueLength(length);
        for (long outer = 0; outer < task.outer(); outer++) {
            for (long inner = 0; inner < task.inner(); inner++) {
                double[] x = gather(inputs[0], outer, length, inner);
                leaveOut(mask, outer, inner, x, f.function().masked());
                double[] dy = order == Order.VALUE ? null : gather(inputs[1], outer, valueLength, inner);
                if (order != Order.PULLBACK) {
                    scatter(f.value(x), outputs[0], outer, inner);
                }
                if (order != Order.VALUE) {
                    double[] dx = f.pullback(x, dy);
                    leaveOut(mask, outer, inner, dx, 0);
                    scatter(dx, outputs[outputs.length - 1], outer, inner);
                }
            }
        }
    }

    /** Writes a number in place of what the mask leaves out of a row. */
    private void leaveOut(MemorySegment mask, long outer, long inner, double[] row, double instead) {
        for (int i = 0; mask != null && i < row.length; i++) {
            long at = ((outer * row.length + i) * task.inner() + inner) % mask.byteSize();
            row[i] = mask.get(ValueLayout.JAVA_BYTE, at) == 0 ? instead : row[i];
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
