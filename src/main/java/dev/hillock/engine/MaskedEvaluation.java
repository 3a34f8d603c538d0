package dev.hillock.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A task with a mask, on any engine: elements are left out while x is copied to where the engine reads it, and their
 * gradients are set to 0 where it left them.
 */
public final class MaskedEvaluation implements Evaluation {
    private final Task.Masked task;
    private final Evaluation plain;
    private final MemorySegment x;
    private final MemorySegment mask;
    private boolean closed;

    /**
     * An evaluation that owns another.
     *
     * @param plain of the task without its mask, closed with this one
     */
    public MaskedEvaluation(Task.Masked task, Evaluation plain) {
        this.task = task;
        this.plain = plain;
        // engines close what they made themselves, which this is not
        Arena arena = Arena.ofAuto();
        x = arena.allocate(Math.multiplyExact(task.inputLength(0), task.type().bytes()), 64);
        mask = arena.allocate(task.maskLength(), 64);
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public MemorySegment input(int i) {
        requireOpen();
        return i == 0 ? x : i == task.inputs() - 1 ? mask : plain.input(i);
    }

    @Override
    public MemorySegment output(int i) {
        return plain.output(i);
    }

    @Override
    public void run() {
        requireOpen();
        leaveOut(x, mask);
        plain.run();
        zero(mask);
    }

    @Override
    public void run(MemorySegment[] inputs, MemorySegment[] outputs) {
        requireOpen();
        Segments.check(task, inputs, outputs);
        MemorySegment given = inputs[inputs.length - 1];
        leaveOut(inputs[0], given);
        if (task.order().inputs() > 1) {
            plain.input(1).copyFrom(inputs[1]);
        }
        plain.run();
        plain.download();
        zero(given);
        for (int i = 0; i < outputs.length; i++) {
            outputs[i].copyFrom(plain.output(i));
        }
    }

    @Override
    public void download() {
        plain.download();
        zero(mask);
    }

    @Override
    public Timing timing() {
        return plain.timing();
    }

    @Override
    public void close() {
        closed = true;
        plain.close();
    }

    private void leaveOut(MemorySegment from, MemorySegment keep) {
        double nothing = task.function().masked();
        MemorySegment to = plain.input(0);
        long n = task.inputLength(0);
        for (long start = 0; start < n; start += task.maskLength()) {
            for (long i = 0; i < task.maskLength(); i++) {
                boolean kept = keep.get(ValueLayout.JAVA_BYTE, i) != 0;
                task.type().set(to, start + i, kept ? task.type().get(from, start + i) : nothing);
            }
        }
    }

    private void zero(MemorySegment keep) {
        if (task.order() == Order.VALUE) {
            return;
        }
        MemorySegment dx = plain.output(task.outputs() - 1);
        long n = task.inputLength(0);
        for (long start = 0; start < n; start += task.maskLength()) {
            for (long i = 0; i < task.maskLength(); i++) {
                if (keep.get(ValueLayout.JAVA_BYTE, i) == 0) {
                    task.type().set(dx, start + i, 0);
                }
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(
                "this evaluation of %s is closed; prepare another".formatted(task.function().id()));
        }
    }
}
