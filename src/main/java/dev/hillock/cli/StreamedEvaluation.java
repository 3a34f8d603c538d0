package dev.hillock.cli;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import dev.hillock.npy.Tensor;
import dev.hillock.verify.Comparison;
import dev.hillock.verify.Report;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Evaluates a task from files to a file, a slab at a time: while one is computed, the next is read and the last one is
 * written. As many are computed at once as the engine has use for. Where a device has not enough memory, slabs of half
 * the size are tried, and so on.
 */
final class StreamedEvaluation {
    /** Slabs are not made smaller than this to fit a device. */
    static final long SMALLEST = 1 << 16;

    private final Engine engine;
    private final Task whole;
    private final List<Tensor> inputs;
    private final Beside beside;
    private final double[][] parameters;
    private final double[][] gradients;
    private final Output output;
    private final Supplier<Comparison> comparisons;

    private final LongAdder reading = new LongAdder();
    private final LongAdder preparing = new LongAdder();
    private final LongAdder writing = new LongAdder();
    private Comparison comparison;
    private Timing sum = new Timing(0, 0, 0, 0, 0);
    private long done;
    private Long piece;
    private boolean splits;

    /** Where results go. */
    interface Output {
        /** Elements of the task's type, of which the first has this place in a result. */
        void write(int result, long element, MemorySegment source);
    }

    /** What a slab is read into and its result written from, which is the same memory where nobody needs both. */
    private record Buffers(MemorySegment[] in, MemorySegment[] out) { }

    /**
     * An evaluation that has not begun.
     *
     * @param inputs      x, or x and dy
     * @param beside      the last input, where it is a mask as large as x, or targets; null where it is neither
     * @param parameters  those that have a value for each channel; null where there are none
     * @param output      gets the results
     * @param comparisons makes what gets every slab's inputs and outputs; what it makes is null where nobody verifies
     */
    StreamedEvaluation(Engine engine, Task whole, List<Tensor> inputs, Beside beside, double[][] parameters,
                       Output output, Supplier<Comparison> comparisons) {
        this.parameters = parameters == null ? new double[0][] : parameters;
        this.gradients = new double[parameters == null ? 0 : whole.outputs() - 1][];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = new double[parameters[i].length];
        }
        this.engine = engine;
        this.whole = whole;
        this.inputs = inputs;
        this.beside = beside;
        this.output = output;
        this.comparisons = comparisons;
    }

    /**
     * Evaluates slabs of at most {@code chunk} elements of x, telling after each how many elements are done. Longer
     * rows come in pieces where the engine takes them so and nobody verifies, and are a slab each where not.
     *
     * @throws UsageException  if the device has not enough memory for a chunk that somebody asked for
     * @throws DeviceException if the device fails, or has not enough memory for the smallest slab
     */
    void run(Chunk chunk, LongConsumer progress) {
        comparison = comparisons.get();
        if (comparison == null && engine.name().equals("reference") && SplitRows.can(whole, chunk.row())) {
            long start = System.nanoTime();
            piece = chunk.row();
            new SplitRows((Task.Rowwise) whole, inputs.getFirst(), output, chunk.row(), progress).run();
            add(Timing.computing(System.nanoTime() - start));
            return;
        }
        long most = chunk.elements(engine);
        long row = chunk.row();
        while (true) {
            try {
                attempt(most, row, progress);
                return;
            } catch (DeviceException e) {
                long first = splits ? row : first(most);
                most = first / 2;
                row = most;
                if (!e.outOfMemory() || most < SMALLEST || !splits(row) && first(most) == first) {
                    throw e;
                }
                chunk.refuse(e);
            }
        }
    }

    /** Elements of the first slab, the largest. */
    private long first(long most) {
        for (Slab slab : Slab.of(whole, most)) {
            return slab.task(whole).inputLength(0);
        }
        return 0;
    }

    /** Whether the engine gets rows of more elements than this in pieces. */
    private boolean splits(long row) {
        return comparison == null && SplitRows.can(whole, row) && engine.takesInPieces((Task.Rowwise) whole);
    }

    private void inPieces(Task.Rowwise task, long most, LongConsumer progress) {
        long start = System.nanoTime();
        try (RowInPieces row = engine.inPieces(task, most)) {
            preparing.add(System.nanoTime() - start);
            piece = row.piece();
            PiecedRows run = new PiecedRows(row, task, inputs.getFirst(), output, progress);
            run.run();
            reading.add(run.reading());
            writing.add(run.writing());
            add(new Timing(run.running(), Timing.UNKNOWN, Timing.UNKNOWN, Timing.UNKNOWN, 0));
        }
    }

    private void attempt(long most, long row, LongConsumer progress) {
        comparison = comparisons.get();
        sum = new Timing(0, 0, 0, 0, 0);
        done = 0;
        splits = splits(row);
        if (splits) {
            inPieces((Task.Rowwise) whole, row, progress);
            return;
        }
        for (double[] gradient : gradients) {
            Arrays.fill(gradient, 0);
        }
        // Rows of a slab are whole: the first slab is the largest.
        BlockingQueue<Lane> lanes = new LinkedBlockingQueue<>();
        try (Arena arena = Arena.ofShared()) {
            for (int i = 0; i < engine.inFlight(); i++) {
                lanes.add(new Lane());
            }
            try {
                new Conveyor<Buffers, Slab>(() -> buffers(arena, most), engine.inFlight(), this::read,
                    (buffers, slab) -> compute(lanes, buffers, slab),
                    (buffers, slab) -> write(buffers, slab, progress)).run(Slab.of(whole, most));
            } finally {
                lanes.forEach(Lane::close);
            }
        }
    }

    private Buffers buffers(Arena arena, long most) {
        try {
            return allocated(arena, most);
        } catch (OutOfMemoryError e) {
            throw DeviceException.outOfMemory(("the host has no memory for the buffers of %s; use a smaller --chunk or "
                + "start java with a larger -XX:MaxDirectMemorySize").formatted(whole.text()), e);
        }
    }

    private Buffers allocated(Arena arena, long most) {
        for (Slab slab : Slab.of(whole, most)) {
            Task task = slab.task(whole);
            MemorySegment[] in = new MemorySegment[task.inputs()];
            for (int i = 0; i < in.length; i++) {
                in[i] = arena.allocate(Math.multiplyExact(task.inputLength(i), task.inputBytes(i)), 64);
            }
            for (int i = 0; i < parameters.length; i++) {
                ChannelArguments.put(parameters[i], task.type(), in[inputs.size() + i]);
            }
            boolean inPlace = comparison == null && beside == null && parameters.length == 0
                && task.outputLength(0) == task.inputLength(0);
            MemorySegment[] out = new MemorySegment[task.outputs()];
            for (int i = 0; i < out.length; i++) {
                out[i] = inPlace ? in[0] : arena.allocate(bytes(task.outputLength(i)), 64);
            }
            return new Buffers(in, out);
        }
        throw new IllegalStateException("no slab of " + whole.text());
    }

    private void read(Buffers buffers, Slab slab) {
        long start = System.nanoTime();
        for (int i = 0; i < inputs.size(); i++) {
            Tensor tensor = inputs.get(i);
            MemorySegment buffer = buffers.in[i];
            slab.move(whole, whole.inputLength(i),
                (element, at, count) -> tensor.read(whole.type(), element, slice(buffer, at, count)));
        }
        if (beside != null) {
            int last = inputs.size();
            int bytes = whole.inputBytes(last);
            slab.move(whole, whole.inputLength(last),
                (element, at, count) -> beside.read(element, buffers.in[last].asSlice(at * bytes, count * bytes)));
        }
        reading.add(System.nanoTime() - start);
    }

    private void compute(BlockingQueue<Lane> lanes, Buffers buffers, Slab slab) {
        Lane lane = lanes.remove();
        try {
            Task task = slab.task(whole);
            Evaluation evaluation = lane.prepared(task);
            evaluation.run(ins(task, buffers), outs(task, buffers));
            add(evaluation.timing());
        } finally {
            lanes.add(lane);
        }
    }

    private static MemorySegment[] ins(Task task, Buffers buffers) {
        MemorySegment[] in = new MemorySegment[buffers.in.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = buffers.in[i].asSlice(0, task.inputLength(i) * task.inputBytes(i));
        }
        return in;
    }

    private MemorySegment[] outs(Task task, Buffers buffers) {
        MemorySegment[] out = new MemorySegment[buffers.out.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = slice(buffers.out[i], 0, task.outputLength(i));
        }
        return out;
    }

    private void write(Buffers buffers, Slab slab, LongConsumer progress) {
        Task task = slab.task(whole);
        if (comparison != null) {
            comparison.add(task, ins(task, buffers), outs(task, buffers));
        }
        long start = System.nanoTime();
        for (int i = 0; i < gradients.length; i++) {
            add(buffers.out[1 + i], gradients[i]);
        }
        if (gradients.length == 0) {
            slab.move(whole, whole.outputLength(0),
                (element, at, count) -> output.write(0, element, slice(buffers.out[0], at, count)));
        }
        writing.add(System.nanoTime() - start);
        done += task.inputLength(0);
        progress.accept(done);
    }

    private void add(MemorySegment part, double[] sums) {
        for (int channel = 0; channel < sums.length; channel++) {
            sums[channel] += whole.type().get(part, channel);
        }
    }

    /** Writes the gradient of a parameter, for each channel or, where that is one number, for all together. */
    void writeGradient(int which, long count) {
        double[] sums = count == gradients[which].length ? gradients[which]
            : new double[] {Arrays.stream(gradients[which]).sum()};
        MemorySegment buffer = MemorySegment.ofArray(new byte[Math.toIntExact(count * whole.type().bytes())]);
        ChannelArguments.put(sums, whole.type(), buffer);
        output.write(which, 0, buffer);
    }

    private MemorySegment slice(MemorySegment buffer, long at, long count) {
        return buffer.asSlice(bytes(at), bytes(count));
    }

    private long bytes(long elements) {
        return Math.multiplyExact(elements, whole.type().bytes());
    }

    /** An evaluation that one thread at a time uses; slabs are alike, so that it is prepared twice at most. */
    private final class Lane {
        private Evaluation evaluation;

        Evaluation prepared(Task task) {
            if (evaluation == null || !evaluation.task().equals(task)) {
                close();
                long start = System.nanoTime();
                evaluation = engine.prepare(task);
                preparing.add(System.nanoTime() - start);
            }
            return evaluation;
        }

        void close() {
            if (evaluation != null) {
                evaluation.close();
                evaluation = null;
            }
        }
    }

    private synchronized void add(Timing run) {
        sum = new Timing(plus(sum.total(), run.total()), plus(sum.hostToDevice(), run.hostToDevice()),
            plus(sum.kernel(), run.kernel()), plus(sum.deviceToHost(), run.deviceToHost()),
            plus(sum.compile(), run.compile()));
    }

    private static long plus(long a, long b) {
        return a == Timing.UNKNOWN || b == Timing.UNKNOWN ? Timing.UNKNOWN : a + b;
    }

    /** Nanoseconds from the files into the buffers. */
    long reading() {
        return reading.sum();
    }

    /** Nanoseconds of compiling and making buffers. */
    long preparing() {
        return preparing.sum();
    }

    /** Nanoseconds from the buffers into the file. */
    long writing() {
        return writing.sum();
    }

    /** How many elements of a row were in memory at a time; null where rows were whole. */
    Long piece() {
        return piece;
    }

    /** The engine's timings of all slabs. */
    synchronized Timing timing() {
        return sum;
    }

    /** What the verifier found; null where nobody asked. */
    Report verification() {
        if (comparison == null) {
            return null;
        }
        List<Report> reports = comparison.reports();
        return reports.stream().filter(report -> !report.kept()).findFirst().orElse(reports.getLast());
    }
}
