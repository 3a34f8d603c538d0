package dev.hillock.engine;

import dev.hillock.function.Activation;
import dev.hillock.function.Entry;
import dev.hillock.function.RowActivation;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Evaluates activation functions. Engines are thread-safe: several threads may prepare and evaluate at once, each
 * {@link Evaluation} belonging to one of them.
 */
public interface Engine extends AutoCloseable {

    /** {@code reference}, {@code simd}, {@code tornado}, ... */
    String name();

    /** What computes, for people: device, backend, driver and versions. */
    String device();

    /** Whether the engine and its device take elements of this type. */
    boolean supports(DType type);

    /** The types that are supported, for people. */
    default String types() {
        return Arrays.stream(DType.values()).filter(this::supports).map(DType::toString)
            .collect(Collectors.joining(", "));
    }

    /** How near to the exact result this engine promises to come, for float32; the verifier holds it to that. */
    Accuracy accuracy();

    /**
     * How many evaluations of one task are worth running at the same time by as many threads: more than one where
     * copying and computing are the work of different hardware.
     */
    default int inFlight() {
        return 1;
    }

    /**
     * How many elements are worth a run of their own in a stream of many: so many that starting it costs nothing, and
     * where one is run at a time, because the host computes, no more than stay in its caches.
     */
    default long chunk() {
        return inFlight() > 1 ? 1 << 22 : 1 << 20;
    }

    /** The promise for one entry: {@link #accuracy()} unless the engine makes an exception, with its reason there. */
    default Accuracy accuracy(Entry entry) {
        return accuracy();
    }

    /** Whether it computes this at all: every engine here the whole catalogue, another library what it has. */
    default boolean offers(Entry function, Order order) {
        return true;
    }

    /** Whether it computes this task at all. */
    default boolean offers(Task task) {
        return offers(task.function(), task.order());
    }

    /**
     * Makes a task ready to run.
     *
     * @param task      what to evaluate
     * @param placement when data crosses between host and device
     * @param timed     whether {@link Evaluation#timing()} must tell copying from computing, at some cost per run
     * @throws DeviceException if the device cannot compile or hold the task
     */
    Evaluation prepare(Task task, Placement placement, boolean timed);

    /** Makes a task ready to run, data crossing in every run, untimed. */
    default Evaluation prepare(Task task) {
        return prepare(task, Placement.ROUND_TRIP, false);
    }

    /** Whether rows of a task can come in pieces; otherwise they are whole. */
    default boolean takesInPieces(Task.Rowwise task) {
        return false;
    }

    /**
     * The rows of a task, one after the other and each in pieces.
     *
     * @param task of which a row has more elements than somebody has memory for
     * @param most elements of a piece, unless the engine cannot do with so few
     * @throws DeviceException          if the device cannot hold a piece
     * @throws IllegalArgumentException if the engine takes its rows whole only
     */
    default RowInPieces inPieces(Task.Rowwise task, long most) {
        throw new IllegalArgumentException("engine %s takes rows of %s whole only".formatted(name(), task.text()));
    }

    /** f(x) of every element, in a new array. */
    default float[] evaluate(Activation activation, float... x) {
        return evaluate(new Task.Elementwise(activation, Order.VALUE, DType.FLOAT32, x.length), x);
    }

    /** f(x) of every element, in a new array. */
    default double[] evaluate(Activation activation, double... x) {
        double[] y = new double[x.length];
        try (Evaluation evaluation = prepare(new Task.Elementwise(activation, Order.VALUE, DType.FLOAT64, x.length))) {
            evaluation.run(MemorySegment.ofArray(x), MemorySegment.ofArray(y));
        }
        return y;
    }

    /** f of every row of {@code x}, which holds rows of {@code length} elements one after another, in a new array. */
    default float[] evaluate(RowActivation activation, int length, float... x) {
        if (length < 1 || x.length % length != 0) {
            throw new IllegalArgumentException("%d elements are not rows of %d".formatted(x.length, length));
        }
        long[] shape = {x.length / length, length};
        return evaluate(Task.Rowwise.along(activation, Order.VALUE, DType.FLOAT32, shape, -1), x);
    }

    /** The output of a float32 task with one output, for the given inputs, in a new array. */
    default float[] evaluate(Task task, float[]... inputs) {
        float[] y = new float[Math.toIntExact(task.outputLength(0))];
        MemorySegment[] in = new MemorySegment[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            in[i] = MemorySegment.ofArray(inputs[i]);
        }
        try (Evaluation evaluation = prepare(task)) {
            evaluation.run(in, new MemorySegment[] {MemorySegment.ofArray(y)});
        }
        return y;
    }

    /** Transfers of so many bytes alone; empty where nothing is transferred, or only together with a kernel. */
    default Optional<Transfers> transfers(long bytes) {
        return Optional.empty();
    }

    /** Closes every evaluation that is still open and frees the device. */
    @Override
    void close();
}
