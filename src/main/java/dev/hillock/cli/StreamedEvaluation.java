package dev.hillock.cli;

import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import dev.hillock.npy.Tensor;
import dev.hillock.verify.Comparison;
import dev.hillock.verify.Report;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/** Evaluates a task from files to a file, a slab at a time through one prepared evaluation, and sums up the times. */
final class StreamedEvaluation implements AutoCloseable {

    private final Engine engine;
    private final Task whole;
    private final List<Tensor> inputs;
    private final Mask mask;
    private final double[][] parameters;
    private final double[][] gradients;
    private final Output output;
    private final Comparison comparison;

    private Evaluation evaluation;
    private long reading;
    private long preparing;
    private long writing;
    private Timing sum = new Timing(0, 0, 0, 0, 0);

    /** Where results go. */
    interface Output {
        /** Elements of the task's type, of which the first has this place in a result. */
        void write(int result, long element, MemorySegment source);
    }

    /**
     * An evaluation that has not begun.
     *
     * @param inputs     x, or x and dy
     * @param mask       what is left out, as large as x; null where nothing is
     * @param parameters those that have a value for each channel; null where there are none
     * @param output     gets the results
     * @param comparison gets every slab's inputs and outputs; null where nobody verifies
     */
    StreamedEvaluation(Engine engine, Task whole, List<Tensor> inputs, Mask mask, double[][] parameters,
                       Output output, Comparison comparison) {
        this.parameters = parameters;
        this.gradients = new double[parameters == null ? 0 : whole.outputs() - 1][];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = new double[parameters[i].length];
        }
        this.engine = engine;
        this.whole = whole;
        this.inputs = inputs;
        this.mask = mask;
        this.output = output;
        this.comparison = comparison;
    }

    /** Evaluates slabs of at most {@code chunk} elements of x, telling after each how many elements are done. */
    void run(long chunk, LongConsumer progress) {
        long done = 0;
        for (Slab slab : Slab.of(whole, chunk)) {
            Task task = slab.task(whole);
            prepare(task);
            long start = System.nanoTime();
            for (int i = 0; i < inputs.size(); i++) {
                read(slab, i);
            }
            if (mask != null) {
                MemorySegment buffer = evaluation.input(inputs.size());
                slab.move(whole, whole.inputLength(0),
                    (element, at, count) -> mask.read(element, buffer.asSlice(at, count)));
            }
            reading += System.nanoTime() - start;
            evaluation.run();
            sum = plus(sum, evaluation.timing());
            if (comparison != null) {
                MemorySegment[] in = new MemorySegment[task.inputs()];
                Arrays.setAll(in, evaluation::input);
                MemorySegment[] out = new MemorySegment[task.outputs()];
                Arrays.setAll(out, evaluation::output);
                comparison.add(task, in, out);
            }
            start = System.nanoTime();
            for (int i = 0; i < gradients.length; i++) {
                add(evaluation.output(1 + i), gradients[i]);
            }
            if (gradients.length == 0) {
                slab.move(whole, whole.outputLength(0),
                    (element, at, count) -> output.write(0, element, slice(evaluation.output(0), at, count)));
            }
            writing += System.nanoTime() - start;
            done += task.inputLength(0);
            progress.accept(done);
        }
    }

    private void prepare(Task task) {
        if (evaluation == null || !evaluation.task().equals(task)) {
            close();
            long start = System.nanoTime();
            evaluation = engine.prepare(task, Placement.ROUND_TRIP, true);
            for (int i = 0; parameters != null && i < parameters.length; i++) {
                ChannelArguments.put(parameters[i], task.type(), evaluation.input(inputs.size() + i));
            }
            preparing += System.nanoTime() - start;
        }
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

    private void read(Slab slab, int i) {
        MemorySegment buffer = evaluation.input(i);
        slab.move(whole, whole.inputLength(i),
            (element, at, count) -> inputs.get(i).read(whole.type(), element, slice(buffer, at, count)));
    }

    private MemorySegment slice(MemorySegment buffer, long at, long count) {
        int bytes = whole.type().bytes();
        return buffer.asSlice(at * bytes, count * bytes);
    }

    private static Timing plus(Timing a, Timing b) {
        return new Timing(plus(a.total(), b.total()), plus(a.hostToDevice(), b.hostToDevice()),
            plus(a.kernel(), b.kernel()), plus(a.deviceToHost(), b.deviceToHost()), plus(a.compile(), b.compile()));
    }

    private static long plus(long a, long b) {
        return a == Timing.UNKNOWN || b == Timing.UNKNOWN ? Timing.UNKNOWN : a + b;
    }

    /** Nanoseconds from the files into the buffers. */
    long reading() {
        return reading;
    }

    /** Nanoseconds of compiling and making buffers. */
    long preparing() {
        return preparing;
    }

    /** Nanoseconds from the buffers into the file. */
    long writing() {
        return writing;
    }

    /** The engine's timings of all slabs. */
    Timing timing() {
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

    @Override
    public void close() {
        if (evaluation != null) {
            evaluation.close();
            evaluation = null;
        }
    }
}
