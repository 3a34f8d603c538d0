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
        boolean direct = type == task.type();
        MemorySegment[] inputs = new MemorySegment[device.task().inputs()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = i == 0 && direct ? x : device.input(i);
        }
        if (!direct) {
            copy(task.type(), x, type, inputs[0], task.inputLength(0));
        }
        MemorySegment targets = inputs[inputs.length - 1];
        for (long row = 0; row < task.rows(); row++) {
            targets.setAtIndex(ValueLayout.JAVA_INT_UNALIGNED, row,
                (int) asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * row));
            if (dx != null) {
                type.set(inputs[1], row, asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * row + 1));
            }
        }
        MemorySegment[] outputs = new MemorySegment[device.task().outputs()];
        int last = outputs.length - 1;
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = i == last && dx != null && direct ? dx : device.output(i);
        }
        device.run(inputs, outputs);
        if (losses != null) {
            copy(type, outputs[0], DType.FLOAT64, losses, task.rows());
        }
        if (dx != null && !direct) {
            copy(type, outputs[last], task.type(), dx, task.inputLength(0));
        }
    }

    private static void copy(DType of, MemorySegment from, DType as, MemorySegment to, long count) {
        for (long i = 0; i < count; i++) {
            as.set(to, i, of.get(from, i));
        }
    }

    /** The parts as the device tells them; what is checked and added up on the host is in the whole alone. */
    @Override
    protected Timing timing(long nanoseconds) {
        if (device == null) {
            return super.timing(nanoseconds);
        }
        Timing parts = device.timing();
        return new Timing(nanoseconds, parts.hostToDevice(), parts.kernel(), parts.deviceToHost(), parts.compile());
    }

    @Override
    public void close() {
        super.close();
        if (device != null) {
            device.close();
        }
    }
}
