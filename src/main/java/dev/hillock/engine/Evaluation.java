package dev.hillock.engine;

import java.lang.foreign.MemorySegment;

/**
 * A task that is ready to run, as often as wanted. It owns buffers that are the cheapest for its engine: fill
 * {@link #input}, {@link #run()}, read {@link #output}; or hand over segments of your own.
 *
 * <p>Segments hold little-endian elements of the task's type, on or off heap. An evaluation is used by one thread at a
 * time. After {@link #close()} every call is refused.
 */
public interface Evaluation extends AutoCloseable {

    /** What is evaluated. */
    Task task();

    /** The evaluation's own buffer of input i of the task, of exactly its length. */
    MemorySegment input(int i);

    /** The evaluation's own buffer of output i of the task, of exactly its length. */
    MemorySegment output(int i);

    /**
     * Computes from the own input buffers into the own output buffers.
     *
     * @throws DeviceException       if the device fails; the outputs are then undefined
     * @throws IllegalStateException after close
     */
    void run();

    /**
     * Computes from and into the caller's segments. An output may be the very segment of an input (in place); any other
     * overlap is refused, as are wrong sizes and read-only outputs, before anything is written.
     */
    default void run(MemorySegment[] inputs, MemorySegment[] outputs) {
        Segments.check(task(), inputs, outputs);
        for (int i = 0; i < inputs.length; i++) {
            MemorySegment.copy(inputs[i], 0, input(i), 0, inputs[i].byteSize());
        }
        run();
        for (int i = 0; i < outputs.length; i++) {
            MemorySegment.copy(output(i), 0, outputs[i], 0, outputs[i].byteSize());
        }
    }

    /** Computes y from x, for the orders that have one input and one output. */
    default void run(MemorySegment x, MemorySegment y) {
        run(new MemorySegment[] {x}, new MemorySegment[] {y});
    }

    /** Brings the outputs of a resident evaluation to {@link #output}; does nothing where they are already there. */
    default void download() {
    }

    /** Where the time of the latest run went. */
    Timing timing();

    /** Frees the buffers and whatever the device holds. */
    @Override
    void close();
}
