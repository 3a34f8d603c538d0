package dev.hillock.engine;

import dev.hillock.function.CompensatedSum;
import dev.hillock.function.Reduction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A loss on any engine: targets are checked and the losses of rows added up here, and an engine adds {@link #rows}. The
 * sum runs from the first row to the last and carries what it loses, so it is the same for any number of threads.
 */
public abstract class LossEvaluation extends HostEvaluation {
    /** Doubles that say what is asked of a row: its target, or {@link #IGNORED}, and what its gradient is times. */
    public static final int ASKED = 2;
    /** Instead of the target of a row that is ignored. */
    public static final int IGNORED = -1;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE;

    private final Task.Targeted task;
    private MemorySegment asked;
    private MemorySegment losses;
    private long counted;
    private boolean ran;

    /** An evaluation of the task, without buffers yet. */
    protected LossEvaluation(Task.Targeted task) {
        super(task);
        this.task = task;
    }

    /**
     * Computes the losses of rows and their gradients.
     *
     * @param asked  {@link #ASKED} doubles for each row
     * @param losses takes a double for each row; null where the order has no value
     * @param dx     takes the gradients, in the task's type; null where the order has none. It may be x
     */
    protected abstract void rows(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment dx);

    /** Whether this run takes the inputs as they are now, and not those of the first one, which a device still has. */
    protected boolean takesInputs() {
        return true;
    }

    /** Whether results stay on a device until {@link #download()}. */
    protected boolean stays() {
        return false;
    }

    /** Brings what stayed, to the same places as {@link #rows}. */
    protected void fetch(MemorySegment losses, MemorySegment dx) {
        throw new IllegalStateException("nothing stays of " + task.text());
    }

    @Override
    public final void download() {
        if (ran && stays()) {
            fetch(losses, task.order() == Order.VALUE ? null : output(task.outputs() - 1));
            if (task.order() != Order.PULLBACK) {
                write(output(0));
            }
        }
    }

    @Override
    protected final void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        MemorySegment targets = inputs[inputs.length - 1];
        boolean value = task.order() != Order.PULLBACK;
        if (takesInputs()) {
            counted = check(targets);
            asked = asked == null ? allocate(ASKED * task.rows(), Double.BYTES) : asked;
            ask(targets, task.order() == Order.VALUE ? null : inputs[1]);
        }
        losses = losses == null && value ? allocate(task.rows(), Double.BYTES) : losses;
        ran = true;
        rows(inputs[0], asked, losses, task.order() == Order.VALUE ? null : outputs[outputs.length - 1]);
        if (value && !stays()) {
            write(outputs[0]);
        }
    }

    /** Refuses what is no class and not to be ignored, and says how many rows are not ignored. */
    private long check(MemorySegment targets) {
        long found = 0;
        for (long row = 0; row < task.rows(); row++) {
            int target = targets.get(INT, row * Integer.BYTES);
            if (target != task.ignoreIndex()) {
                found++;
                if (target < 0 || target >= task.classes()) {
                    throw new IllegalArgumentException(task.refusal(row, target));
                }
            }
        }
        return found;
    }

    private void ask(MemorySegment targets, MemorySegment dy) {
        boolean each = task.reduction() == Reduction.NONE;
        double common = each || dy == null ? 0 : task.reduction().of(task.type().get(dy, 0), counted);
        for (long row = 0; row < task.rows(); row++) {
            int target = targets.get(INT, row * Integer.BYTES);
            double weight = each && dy != null ? task.type().get(dy, row) : common;
            asked.setAtIndex(DOUBLE, ASKED * row, target == task.ignoreIndex() ? IGNORED : target);
            asked.setAtIndex(DOUBLE, ASKED * row + 1, weight);
        }
    }

    private void write(MemorySegment y) {
        if (task.reduction() == Reduction.NONE) {
            for (long row = 0; row < task.rows(); row++) {
                task.type().set(y, row, losses.getAtIndex(DOUBLE, row));
            }
            return;
        }
        CompensatedSum sum = new CompensatedSum();
        for (long row = 0; row < task.rows(); row++) {
            sum.add(losses.getAtIndex(DOUBLE, row));
        }
        task.type().set(y, 0, task.reduction().of(sum.value(), counted));
    }
}
