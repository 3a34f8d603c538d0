package dev.hillock.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * An evaluation for engines that compute in the host's memory: it owns buffers, made when they are first asked for, and
 * computes straight from and into the caller's segments. An engine adds {@link #compute}.
 */
public abstract class HostEvaluation implements Evaluation {
    private static final long LINE = 64;
    /**
     * Buffers begin at pages: where an output lies a few bytes further into its page than an input, processors take
     * what is read for what was just written, and 64M elements of sigmoid took 27 ms in place of 17.
     */
    private static final long PAGE = 4096;

    private final Task task;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment[] inputs;
    private final MemorySegment[] outputs;
    private long nanoseconds = Timing.UNKNOWN;

    /** An evaluation of the task, without buffers yet. */
    protected HostEvaluation(Task task) {
        this.task = task;
        inputs = new MemorySegment[task.inputs()];
        outputs = new MemorySegment[task.outputs()];
    }

    /** Computes the outputs from the inputs, whose sizes are right; an output may be the very segment of an input. */
    protected abstract void compute(MemorySegment[] inputs, MemorySegment[] outputs);

    @Override
    public final Task task() {
        return task;
    }

    @Override
    public final MemorySegment input(int i) {
        requireOpen();
        Objects.checkIndex(i, inputs.length);
        if (inputs[i] == null) {
            inputs[i] = allocate(task.inputLength(i), task.inputBytes(i));
        }
        return inputs[i];
    }

    @Override
    public final MemorySegment output(int i) {
        requireOpen();
        Objects.checkIndex(i, outputs.length);
        if (outputs[i] == null) {
            outputs[i] = allocate(task.outputLength(i), task.type().bytes());
        }
        return outputs[i];
    }

    /** Memory that lasts as long as this evaluation, for so many elements. */
    final MemorySegment allocate(long length, int bytes) {
        long size = Math.multiplyExact(length, bytes);
        return arena.allocate(size, size < PAGE ? LINE : PAGE);
    }

    @Override
    public final void run() {
        requireOpen();
        for (int i = 0; i < inputs.length; i++) {
            input(i);
        }
        for (int i = 0; i < outputs.length; i++) {
            output(i);
        }
        timed(inputs, outputs);
    }

    @Override
    public final void run(MemorySegment[] from, MemorySegment[] to) {
        requireOpen();
        Segments.check(task, from, to);
        timed(from, to);
    }

    private void timed(MemorySegment[] from, MemorySegment[] to) {
        long start = System.nanoTime();
        compute(from, to);
        nanoseconds = System.nanoTime() - start;
    }

    @Override
    public final Timing timing() {
        requireOpen();
        if (nanoseconds == Timing.UNKNOWN) {
            throw new IllegalStateException("no run of %s to time yet; run it first".formatted(task.text()));
        }
        return timing(nanoseconds);
    }

    /** Where the time of the latest run went; all of it into computing, unless a device took part. */
    protected Timing timing(long nanoseconds) {
        return Timing.computing(nanoseconds);
    }

    final boolean isClosed() {
        return !arena.scope().isAlive();
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new IllegalStateException(
                "this evaluation of %s is closed; prepare another".formatted(task.text()));
        }
    }

    /** Frees the buffers; a second close does nothing. */
    @Override
    public void close() {
        if (!isClosed()) {
            arena.close();
        }
    }
}
