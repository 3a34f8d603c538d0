package dev.hillock.engine;

import dev.hillock.function.Reduction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Function;

/**
 * A loss on a device: the rows are an evaluation of it, in float32 where the task is of halves, which are widened on
 * the host. What is checked and added up there crosses in every run, wherever data is to stay.
 */
public final class RowLosses extends LossEvaluation {
    private final Task.Targeted task;
    private final Evaluation device;

    private RowLosses(Task.Targeted task, Evaluation device) {
        super(task);
        this.task = task;
        this.device = device;
    }

    /**
     * A loss.
     *
     * @param rows prepares a task on the device, of one loss for each row, whose targets are {@link #IGNORED} where a
     *             row is ignored
     */
    public static RowLosses of(Task.Targeted task, Function<Task.Targeted, Evaluation> rows) {
        DType type = task.type().isHalf() ? DType.FLOAT32 : task.type();
        return new RowLosses(task, task.inputLength(0) == 0 ? null : rows.apply(new Task.Targeted(task.loss(),
            task.order(), type, task.outer(), task.classes(), task.inner(), IGNORED, Reduction.NONE)));
    }

    @Override
    protected void rows(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx) {
        if (device == null) {
            if (losses != null) {
                losses.fill((byte) 0);  // rows of no class are all ignored
            }
            return;
        }
        DType type = device.task().type();
        copy(task.type(), x, type, device.input(0), task.inputLength(0));
        MemorySegment targets = device.input(device.task().inputs() - 1);
        for (long row = 0; row < task.rows(); row++) {
            targets.setAtIndex(ValueLayout.JAVA_INT_UNALIGNED, row,
                (int) asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * row));
            if (dx != null) {
                type.set(device.input(1), row, asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * row + 1));
            }
        }
        device.run();
        if (losses != null) {
            copy(type, device.output(0), DType.FLOAT64, losses, task.rows());
        }
        if (dx != null) {
            copy(type, device.output(device.task().outputs() - 1), task.type(), dx, task.inputLength(0));
        }
    }

    private static void copy(DType of, MemorySegment from, DType as, MemorySegment to, long count) {
        if (of == as) {
            to.copyFrom(from);
            return;
        }
        for (long i = 0; i < count; i++) {
            as.set(to, i, of.get(from, i));
        }
    }

    @Override
    public void close() {
        super.close();
        if (device != null) {
            device.close();
        }
    }
}
