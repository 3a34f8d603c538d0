package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.Loss;
import dev.hillock.function.RowActivation;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Holds an engine to its promise: runs it on inputs where functions break and compares every result with the
 * catalogue's. Before each run the outputs are filled with garbage, so that what an engine does not write cannot pass
 * for a result, and the length of a run is no multiple of any vector or work group.
 */
public final class Verifier {
    /** How many inputs a verification of ordinary depth tries. */
    public static final long SAMPLES = 1 << 20;
    /** The seed of sweeps where nobody asks for another. */
    public static final long SEED = 20_260_101;

    /** How many results of one run {@link #check} looks at. */
    public static final long CHECKED = 1 << 24;

    /** Elements of a run: primes, so that every engine has a tail to get wrong. */
    private static final long CHUNK = 100_003;
    private static final long LONG_CHUNK = 4_194_301;
    private static final byte GARBAGE = (byte) 0xc5;

    private final Engine engine;
    private final long samples;
    private final long seed;

    /** A verifier that tries {@link #SAMPLES} inputs. */
    public Verifier(Engine engine) {
        this(engine, SAMPLES, SEED);
    }

    /**
     * A verifier of some depth.
     *
     * @param samples how many inputs of each function and order, a few thousand at least
     * @param seed    chooses the random ones among them
     */
    public Verifier(Engine engine, long samples, long seed) {
        this.engine = engine;
        this.samples = samples;
        this.seed = seed;
    }

    /** Verifies one order of a function of each element on a stratified sweep: a report for each output. */
    public List<Report> verify(Activation activation, Order order, DType type) {
        return verify(activation, order, Sweep.stratified(activation, type, samples, seed), done -> { });
    }

    /**
     * Verifies one order of a function of each element.
     *
     * @param sweep    the inputs, for example {@link Sweep#everyFloat()}
     * @param progress is told after every run how many inputs are done
     */
    public List<Report> verify(Activation activation, Order order, Sweep sweep, LongConsumer progress) {
        // At least two runs, so that results that are left from the run before are found out.
        long length = Math.min(sweep.size() >> 8 > CHUNK ? LONG_CHUNK : CHUNK, Math.ceilDiv(sweep.size(), 2));
        Task task = new Task.Elementwise(activation, order, sweep.type(), length);
        Comparison comparison = Comparison.of(engine, task);
        try (Evaluation evaluation = engine.prepare(task)) {
            MemorySegment[] inputs = inputs(evaluation);
            for (long from = 0; from < sweep.size(); from += length) {
                sweep.fill(from, inputs);
                comparison.add(inputs, run(evaluation));
                progress.accept(Math.min(sweep.size(), from + length));
            }
        }
        return comparison.reports();
    }

    /** Verifies one order of a function of rows on rows of many kinds and lengths: a report for each output. */
    public List<Report> verify(RowActivation activation, Order order, DType type) {
        RowSweep sweep = new RowSweep(activation, type, samples, seed);
        List<Task.Rowwise> tasks = sweep.tasks(order);
        Comparison comparison = Comparison.of(engine, tasks.getFirst());
        for (Task.Rowwise task : tasks) {
            try (Evaluation evaluation = engine.prepare(task)) {
                MemorySegment[] inputs = inputs(evaluation);
                for (int round = 0; round < 2; round++) {
                    sweep.fill(task, round, inputs);
                    comparison.add(task, inputs, run(evaluation));
                }
            }
        }
        return comparison.reports();
    }

    /** Verifies one order of a loss on rows of many kinds and lengths, each for itself: a report for each output. */
    public List<Report> verify(Loss loss, Order order, DType type) {
        LossSweep sweep = new LossSweep(loss, type, samples, seed);
        List<Task.Targeted> tasks = sweep.tasks(order);
        Comparison comparison = Comparison.of(engine, tasks.getFirst());
        for (Task.Targeted task : tasks) {
            try (Evaluation evaluation = engine.prepare(task)) {
                MemorySegment[] inputs = inputs(evaluation);
                for (int round = 0; round < 2; round++) {
                    sweep.fill(task, round, inputs);
                    comparison.add(task, inputs, run(evaluation));
                }
            }
        }
        return comparison.reports();
    }

    /**
     * Verifies one order of a function of rows of which a mask leaves elements out, some of them NaN and in some rows
     * all: a report for each output. In turns the mask has a byte for each element, and one for each of a slice.
     *
     * @throws IllegalArgumentException if the function takes no mask
     */
    public List<Report> verifyMasked(RowActivation activation, Order order, DType type) {
        RowSweep sweep = new RowSweep(activation, type, samples, seed);
        List<Task.Masked> tasks = sweep.tasks(order).stream().flatMap(rows -> Stream.of(rows.inputLength(0),
            rows.length() * rows.inner()).distinct().map(mask -> new Task.Masked(rows, mask))).toList();
        Comparison comparison = Comparison.of(engine, tasks.getFirst());
        for (Task.Masked task : tasks) {
            try (Evaluation evaluation = engine.prepare(task)) {
                MemorySegment[] inputs = inputs(evaluation);
                sweep.fill(task, tasks.indexOf(task), inputs);
                comparison.add(task, inputs, run(evaluation));
            }
        }
        return comparison.reports();
    }

    /**
     * Verifies one order of a function whose learned parameters have a value for each channel, with channels that are
     * neighbours, far apart and between: a report for each output.
     */
    public List<Report> verifyChannels(Activation activation, Order order, DType type) {
        List<Task.Channelwise> tasks = Stream.of(new long[] {129, 257, 1}, new long[] {31, 9, 49},
            new long[] {5, 17, 1009}).map(shape ->
            new Task.Channelwise(activation, order, type, shape[0], shape[1], shape[2])).toList();
        Comparison comparison = Comparison.of(engine, tasks.getFirst());
        for (Task.Channelwise task : tasks) {
            ChannelSweep sweep = new ChannelSweep(task, seed);
            try (Evaluation evaluation = engine.prepare(task)) {
                MemorySegment[] inputs = inputs(evaluation);
                for (int round = 0; round < 2; round++) {
                    sweep.fill(task, round, inputs);
                    comparison.add(task, inputs, run(evaluation));
                }
            }
        }
        return comparison.reports();
    }

    /**
     * Compares results that the engine has given with what they should be: all of them up to {@link #CHECKED} elements,
     * about so many evenly spread ones of more. For data that comes in pieces use {@link Comparison}.
     *
     * @param inputs  what the engine was given, unchanged
     * @param outputs what it made of them
     */
    public List<Report> check(Task task, MemorySegment[] inputs, MemorySegment[] outputs) {
        return check(task, inputs, outputs, CHECKED);
    }

    private List<Report> check(Task task, MemorySegment[] inputs, MemorySegment[] outputs, long most) {
        Comparison comparison = Comparison.of(engine, task, most);
        comparison.add(inputs, outputs);
        return comparison.reports();
    }

    /**
     * Runs an evaluation of the engine on what its inputs hold and checks what it makes of them.
     *
     * @param most about how many results to compare, evenly spread
     */
    public List<Report> check(Evaluation evaluation, long most) {
        return check(evaluation.task(), inputs(evaluation), run(evaluation), most);
    }

    private static MemorySegment[] inputs(Evaluation evaluation) {
        MemorySegment[] inputs = new MemorySegment[evaluation.task().inputs()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = evaluation.input(i);
        }
        return inputs;
    }

    private static MemorySegment[] run(Evaluation evaluation) {
        MemorySegment[] outputs = new MemorySegment[evaluation.task().outputs()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = evaluation.output(i);
            outputs[i].fill(GARBAGE);
        }
        evaluation.run();
        evaluation.download();
        return outputs;
    }
}
