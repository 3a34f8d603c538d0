package dev.hillock.tornado;

import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A task without input: nothing reaches the device. The logsumexp of an empty row is -inf. */
final class EmptyEvaluation implements Evaluation {
    private final Task task;
    private final MemorySegment[] inputs;
    private final MemorySegment[] outputs;
    private boolean closed;

    EmptyEvaluation(Task task) {
        this.task = task;
        inputs = new MemorySegment[task.inputs()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Arena.ofAuto().allocate(task.inputLength(i) * Float.BYTES, Float.BYTES);
        }
        outputs = new MemorySegment[task.outputs()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = Arena.ofAuto().allocate(task.outputLength(i) * Float.BYTES, Float.BYTES);
        }
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public MemorySegment input(int i) {
        requireOpen();
        return inputs[i];
    }

    @Override
    public MemorySegment output(int i) {
        requireOpen();
        return outputs[i];
    }

    @Override
    public void run() {
        requireOpen();
        for (MemorySegment output : outputs) {
            for (long at = 0; at < output.byteSize(); at += Float.BYTES) {
                output.set(ValueLayout.JAVA_FLOAT, at, Float.NEGATIVE_INFINITY);
            }
        }
    }

    @Override
    public Timing timing() {
        return Timing.computing(0);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this evaluation of engine tornado is closed; prepare another");
        }
    }
}
