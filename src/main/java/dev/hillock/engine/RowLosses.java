package dev.hillock.engine;

import dev.hillock.function.Reduction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Function;

/**
 * A loss on a device: the rows are an evaluation of it, in float32 where the task is of halves, which are widened on
 * the host. Targets are checked and losses added up there in every run, or where they stay on the device, when they
 * are downloaded.
 */
final class RowLosses extends LossEvaluation {
    private final Task.Targeted task;
    private final Placement placement;
    private final Evaluation device;
    private boolean uploaded;

    private RowLosses(Task.Targeted task, Placement placement, Evaluation device) {
        super(task);
        this.task = task;
        this.placement = placement;
        this.device = device;
    }

    /**
     * A loss.
     *
     * @param placement when data crosses; unless in every run, only its own buffers are run
     * @param rows      prepares a task on the device, of one loss for each row, whose targets are {@link #IGNORED}
     *                  where a row is ignored, with that placement
     */
    static RowLosses of(Task.Targeted task, Placement placement, Function<Task.Targeted, Evaluation> rows) {
        DType type = task.type().isHalf() ? DType.FLOAT32 : task.type();
        return new RowLosses(task, placement, task.inputLength(0) == 0 ? null : rows.apply(new Task.Targeted(
            task.loss(), task.order(), type, task.outer(), task.classes(), task.inner(), IGNORED, Reduction.NONE)));
    }

    @Override
    protected void rows(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx) {
        if (device == null) {
            if (losses != null) {
                losses.fill((byte) 0);  // rows of no class are all ignored
            }
        } else if (placement == Placement.ROUND_TRIP) {
            cross(x, asked, losses, dx);
        } else {
            if (takesInputs()) {
                copy(task.type(), x, device.task().type(), device.input(0), task.inputLength(0));
                ask(asked, device.input(device.task().inputs() - 1), dx == null ? null : device.input(1));
                uploaded = true;
            }
            device.run();
            if (placement.downloads()) {
                bring(losses, dx);
            }
        }
    }

    private void cross(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx) {
        boolean direct = device.task().type() == task.type();
        MemorySegment[] inputs = new MemorySegment[device.task().inputs()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = i == 0 && direct ? x : device.input(i);
        }
        if (!direct) {
            copy(task.type(), x, device.task().type(), inputs[0], task.inputLength(0));
        }
        ask(asked, inputs[inputs.length - 1], dx == null ? null : inputs[1]);
        MemorySegment[] outputs = new MemorySegment[device.task().outputs()];
        int last = outputs.length - 1;
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = i == last && dx != null && direct ? dx : device.output(i);
        }
        device.run(inputs, outputs);
        bring(losses, direct ? null : dx);
    }

    /** Writes what is asked of rows as the device takes it. */
    private void ask(MemorySegment asked, MemorySegment targets, MemorySegment weights) {
        for (long row = 0; row < task.rows(); row++) {
            targets.setAtIndex(ValueLayout.JAVA_INT_UNALIGNED, row,
                (int) asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * row));
            if (weights != null) {
                device.task().type().set(weights, row, asked.getAtIndex(ValueLayout.JAVA_DOUBLE, ASKED * row + 1));
            }
        }
    }

    /** Brings outputs of the device's own buffers to where they are wanted, where they are. */
    private void bring(MemorySegment losses, MemorySegment dx) {
        DType type = device.task().type();
        if (losses != null) {
            copy(type, device.output(0), DType.FLOAT64, losses, task.rows());
        }
        if (dx != null) {
            copy(type, device.output(device.task().outputs() - 1), task.type(), dx, task.inputLength(0));
        }
    }

    @Override
    protected boolean takesInputs() {
        return placement.uploads() || !uploaded;
    }

    @Override
    protected boolean stays() {
        return device != null && !placement.downloads();
    }

    @Override
    protected void fetch(MemorySegment losses, MemorySegment dx) {
        device.download();
        bring(losses, dx);
    }

    private static void copy(DType of, MemorySegment from, DType as, MemorySegment to, long count) {
        if (of == as) {
            to.copyFrom(from.asSlice(0, count * of.bytes()));
            return;
        }
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
