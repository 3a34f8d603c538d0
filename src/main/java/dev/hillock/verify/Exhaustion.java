package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * One function and order of one or several engines on every float32 there is: 2^32 inputs, NaNs included. The engines
 * share the exact results. It can be stopped after any run of the engines and gone on with from its {@link #state()};
 * what comes out in the end is the same to the last bit.
 */
public final class Exhaustion {
    /** How many inputs there are. */
    public static final long ALL = 1L << 32;

    /** Elements of a run. Odd lengths are for other tests: on some devices they cost ten times as much. */
    private static final int CHUNK = 1 << 22;
    /** Blocks that one thread looks at one after another; what comes out must not depend on the threads. */
    private static final int PART = 64;
    private static final byte GARBAGE = (byte) 0xc5;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Activation activation;
    private final Order order;
    private final long end;
    private final List<Contender> contenders;
    private long next;

    /** An engine, how well it does, and who it is. */
    private record Contender(Engine engine, ElementwiseComparison comparison, Tally tally, ExhaustionState.Who who) { }

    /**
     * An exhaustion that has looked at nothing.
     *
     * @param activation what to evaluate
     * @param order      value, derivative or second derivative
     * @param engines    who evaluates it
     */
    public Exhaustion(Activation activation, Order order, List<Engine> engines) {
        this(activation, order, engines, 0, ALL);
    }

    /** An exhaustion of a range of bit patterns. */
    Exhaustion(Activation activation, Order order, List<Engine> engines, long begin, long end) {
        if (order.inputs() > 1 || order.outputs() > 1) {
            throw new IllegalArgumentException("every input can be tried for value and derivatives, not for " + order
                + ": it has a second input or output");
        }
        this.activation = activation;
        this.order = order;
        this.next = begin;
        this.end = end;
        Task.Elementwise task = task();
        this.contenders = engines.stream().map(engine -> {
            ElementwiseComparison comparison = new ElementwiseComparison(engine, task, Long.MAX_VALUE);
            return new Contender(engine, comparison, new Tally(comparison.measure()),
                new ExhaustionState.Who(engine.name(), engine.device(), Fingerprint.of(engine, activation, order)));
        }).toList();
    }

    private Task.Elementwise task() {
        return new Task.Elementwise(activation, order, DType.FLOAT32, CHUNK);
    }

    /** How many inputs are done. */
    public long done() {
        return next;
    }

    /** What is needed to go on later. */
    public ExhaustionState state() {
        return new ExhaustionState(ExhaustionState.SCHEMA, activation.toString(), order.toString(), next, end,
            contenders.stream().map(Contender::who).toList(),
            contenders.stream().map(contender -> contender.tally.saved()).toList());
    }

    /**
     * Goes on where another exhaustion was.
     *
     * @throws IllegalArgumentException if that was another function, or of engines that compute something else now
     */
    public void resume(ExhaustionState state) {
        state.check(state());
        next = state.next();
        for (int i = 0; i < contenders.size(); i++) {
            contenders.get(i).tally.restore(state.tallies().get(i));
        }
    }

    /**
     * Looks at what is left.
     *
     * @param progress is told after every run how many inputs are done
     * @param stop     asked after every run whether to leave the rest for later
     */
    public void run(LongConsumer progress, BooleanSupplier stop) {
        List<Evaluation> evaluations = new ArrayList<>();
        try {
            contenders.forEach(contender -> evaluations.add(contender.engine.prepare(task())));
            while (next < end && !stop.getAsBoolean()) {
                for (Evaluation evaluation : evaluations) {
                    fill(evaluation.input(0));
                    evaluation.output(0).fill(GARBAGE);
                    evaluation.run();
                    evaluation.download();
                }
                long to = Math.min(end, next + CHUNK);
                compare(evaluations, to);
                next = to;
                progress.accept(next);
            }
        } finally {
            evaluations.forEach(Evaluation::close);
        }
    }

    private void fill(MemorySegment x) {
        long from = next;
        IntStream.range(0, Math.ceilDiv(CHUNK, 1 << 18)).parallel().forEach(part -> {
            int last = Math.min(CHUNK, (part + 1) << 18);
            for (int i = part << 18; i < last; i++) {
                x.set(INT, (long) i * Integer.BYTES, (int) from + i);
            }
        });
    }

    private void compare(List<Evaluation> evaluations, long to) {
        long firstBlock = next / BlockReference.SIZE;
        int blocks = (int) (Math.ceilDiv(to, BlockReference.SIZE) - firstBlock);
        List<List<Tally>> parts = IntStream.range(0, Math.ceilDiv(blocks, PART)).parallel()
            .mapToObj(part -> compare(evaluations, firstBlock + (long) part * PART, to))
            .toList();
        for (List<Tally> part : parts) {
            for (int e = 0; e < part.size(); e++) {
                contenders.get(e).tally.merge(part.get(e));
            }
        }
    }

    /** What is found in one part, a tally for each engine. */
    private List<Tally> compare(List<Evaluation> evaluations, long firstBlock, long to) {
        DoubleUnaryOperator function = contenders.getFirst().comparison.function(order);
        BlockReference reference = new BlockReference(activation, order);
        Tally.Scratch scratch = new Tally.Scratch();
        List<Tally> tallies = contenders.stream().map(contender -> contender.tally.continued()).toList();
        for (long block = firstBlock; block < firstBlock + PART && block * BlockReference.SIZE < to; block++) {
            long first = block * BlockReference.SIZE;
            int left = (int) Math.max(0, next - first);
            int right = (int) Math.min(BlockReference.SIZE, to - first);
            reference.look(block);
            for (int e = 0; e < tallies.size(); e++) {
                MemorySegment.copy(evaluations.get(e).output(0), DType.FLOAT32.layout(),
                    (first + left - next) * Float.BYTES, scratch.got, left, right - left);
                tallies.get(e).add(reference, contenders.get(e).comparison, function, scratch, first, left, right);
            }
        }
        return tallies;
    }

    /** What was found, of each engine; all that can be said when everything is done. */
    public List<Certificate> certificates(Certificate.Origin origin) {
        if (next < end) {
            throw new IllegalStateException("%d of %d inputs are not done".formatted(end - next, end));
        }
        return contenders.stream().map(contender -> new Certificate(
            contender.tally.measure().report(activation.toString(), order.toString(), order.toString(),
                contender.who.engine(), contender.who.device()),
            contender.tally.histogram(), contender.who.fingerprint(), origin)).toList();
    }
}
