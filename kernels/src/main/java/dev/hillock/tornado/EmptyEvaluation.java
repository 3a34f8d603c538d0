package dev.hillock.tornado;

import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * A task without input: nothing reaches the device. The logsumexp of an empty row is -inf, a sum of no gradients is 0.
 */
final class EmptyEvaluation implements Evaluation {
    private final Task task;
    private final MemorySegment[] inputs;
    private final MemorySegment[] outputs;
    private boolean closed;

    EmptyEvaluation(Task task) {
        this.task = task;
        inputs = new MemorySegment[task.inputs()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Arena.ofAuto().allocate(task.inputLength(i) * task.type().bytes(), Long.BYTES);
        }
        outputs = new MemorySegment[task.outputs()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = Arena.ofAuto().allocate(task.outputLength(i) * task.type().bytes(), Long.BYTES);
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
        double y = task instanceof Task.Channelwise ? 0 : result(task, Double.NEGATIVE_INFINITY);
        for (MemorySegment output : outputs) {
            for (long i = 0; i < output.byteSize() / task.type().bytes(); i++) {
                task.type().set(output, i, y);
            }
        }
    }

    /** What the steps of a chain make of it that follow the first one whose output is not empty. */
    private static double result(Task task, double empty) {
        double y = empty;
        if (task instanceof Task.Chained chain) {
            for (Task step : chain.steps()) {
                if (step.inputLength(0) > 0) {
                    y = task.type().round(switch (step) {
                        case Task.Elementwise each -> each.activation().value(y);
                        case Task.Rowwise rows -> {
                            double[] row = new double[Math.toIntExact(rows.length())];
                            Arrays.fill(row, y);
                            yield rows.activation().value(row)[0];
                        }
                        default -> throw new IllegalStateException(step.text() + " is no step");
                    });
                }
            }
        }
        return y;
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
