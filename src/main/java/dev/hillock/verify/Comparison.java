package dev.hillock.verify;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Segments;
import dev.hillock.engine.Task;
import dev.hillock.verify.Measure.Hit;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Compares results of one function and order with the exact ones, as many arrays as wanted, and holds the engine that
 * computed them to its promise. What is right comes from the catalogue in double arithmetic and never from the engine.
 *
 * <p>For float64 the catalogue's doubles are themselves off by a few ULP: there a comparison says how well two
 * computations agree, and asks for {@link #AGREEMENT}, whatever the engine promises for float32.
 */
public abstract sealed class Comparison permits ElementwiseComparison, RowComparison,
    ChannelComparison, LossComparison {

    /** How well float64 results must agree with the reference, which is itself a few ULP from the exact result. */
    public static final Accuracy AGREEMENT = new Accuracy(16, 32, 16);

    /** What every engine must keep for float16 and bfloat16: it computes with more digits and rounds once. */
    public static final Accuracy HALVES = new Accuracy(0.51, 0.51, 0.51);

    private static final double CONDITIONED = 4;

    /** Elements that are read from the segments at a time. */
    static final int PIECE = 1 << 17;

    final Task task;
    private final Engine engine;
    private final long most;
    private final List<Measure> measures = new ArrayList<>();

    Comparison(Engine engine, Task task, long most) {
        this.engine = engine;
        this.task = task;
        this.most = most;
        Accuracy promise = switch (task.type()) {
            case FLOAT16, BFLOAT16 -> HALVES;
            case FLOAT32 -> engine.accuracy(task.function());
            case FLOAT64 -> AGREEMENT;
        };
        for (int i = 0; i < task.outputs(); i++) {
            boolean value = yields(i) == Order.VALUE;
            measures.add(new Measure(task.type(), value ? promise.value() : promise.derivative(), promise.mixed()));
        }
    }

    /** A comparison that has seen nothing, of what this engine makes of the function and order of a task. */
    public static Comparison of(Engine engine, Task task) {
        return of(engine, task, Long.MAX_VALUE);
    }

    /**
     * A comparison that looks at about so many elements of each run at most: at whole pieces of it, or whole rows,
     * evenly spread, the first and the last among them.
     */
    public static Comparison of(Engine engine, Task task, long most) {
        return switch (task) {
            case Task.Elementwise elementwise -> new ElementwiseComparison(engine, elementwise, most);
            case Task.Rowwise rowwise -> new RowComparison(engine, rowwise, rowwise, most);
            case Task.Masked masked -> new RowComparison(engine, masked, masked.rows(), most);
            case Task.Channelwise channelwise -> new ChannelComparison(engine, channelwise, most);
            case Task.Targeted targeted -> new LossComparison(engine, targeted, most);
            case Task.Chained chain -> throw new IllegalArgumentException(
                "engines promise something of functions, not of chains: verify the steps of %s one by one".formatted(
                    chain.text()));
        };
    }

    /**
     * Compares the outputs of a run with what the inputs ask for.
     *
     * @param part    a task that differs from the first one in its lengths at most
     * @param inputs  what the engine was given, unchanged
     * @param outputs what it made of them
     * @throws IllegalArgumentException if the task is another or a segment has the wrong size
     */
    public final void add(Task part, MemorySegment[] inputs, MemorySegment[] outputs) {
        if (!sameKind(part)) {
            throw new IllegalArgumentException("a comparison of %s cannot take %s".formatted(task, part));
        }
        Segments.checkSizes(part, inputs, outputs);
        for (int i = 0; i < outputs.length; i++) {
            compare(part, i, inputs, outputs[i], measures.get(i));
        }
    }

    /** Compares the outputs of a run of the very task. */
    public final void add(MemorySegment[] inputs, MemorySegment[] outputs) {
        add(task, inputs, outputs);
    }

    /** What was found so far: a report for each output. */
    public final List<Report> reports() {
        return IntStream.range(0, measures.size())
            .mapToObj(i -> measures.get(i).report(task.text(),
                (task instanceof Task.Channelwise ? "channels-" : "") + task.order(), named(i),
                engine.name(), engine.device()))
            .toList();
    }

    final List<Measure> measures() {
        return measures;
    }

    /** Whether a part is of the same function, parameters, order and type. */
    abstract boolean sameKind(Task part);

    /** Compares output i, which is what {@link #yields} says. */
    abstract void compare(Task part, int i, MemorySegment[] inputs, MemorySegment output, Measure measure);

    /**
     * Where the pieces begin that are looked at.
     *
     * @param total   elements or rows of a run
     * @param piece   how many of them are a piece
     * @param largest elements of a piece
     */
    final long[] pieces(long total, long piece, long largest) {
        long all = Math.ceilDiv(total, piece);
        long looked = Math.min(all, Math.max(2, most / Math.max(1, largest)));
        return LongStream.range(0, looked)
            .map(i -> looked == all ? i * piece : i * (all - 1) / (looked - 1) * piece)
            .toArray();
    }

    /** Measures {@code parts} parts on all cores and takes them in, in their order. */
    static void measure(Measure measure, int parts, IntFunction<Measure> part) {
        IntStream.range(0, parts).parallel().mapToObj(part).toList().forEach(measure::merge);
    }

    /** A change in units; where so many are no double it is still no infinite one. */
    static double inUnits(double delta, double unit) {
        return Double.isInfinite(delta) ? delta : Math.min(delta / unit, Double.MAX_VALUE);
    }

    /** Elements from..from+n of a segment, widened. */
    static double[] read(DType type, MemorySegment segment, long from, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = type.get(segment, from + i);
        }
        return values;
    }

    /** Rows of a segment that has {@code n} elements for each, {@code inner} apart, widened. */
    static double[][] gather(DType type, long inner, MemorySegment segment, long first, int count, int n) {
        double[][] values = new double[count][n];
        if (inner == 1) {
            double[] all = read(type, segment, first * n, count * n);
            Arrays.setAll(values, row -> Arrays.copyOfRange(all, row * n, (row + 1) * n));
            return values;
        }
        for (int row = 0; row < count; row++) {
            long slice = (first + row) / inner;
            long place = (first + row) % inner;
            for (int i = 0; i < n; i++) {
                values[row][i] = read(type, segment, (slice * n + i) * inner + place);
            }
        }
        return values;
    }

    /** Judges result i of a row; it is conditioned where half an ULP of the inputs does at most 4 ULP, 8 times that. */
    static void judge(DType type, Measure measure, Sensitivity sensitivity, int i, double error, Hit hit) {
        double unit = Ulp.unit(type, hit.exact());
        double scale = Math.max(1, sensitivity.leastUnit(i) / unit);
        double forgiven = inUnits(sensitivity.delta(i), unit * scale);
        measure.judge(error / scale, forgiven, forgiven <= CONDITIONED, false, hit);
    }

    /** One element, widened. */
    static double read(DType type, MemorySegment segment, long at) {
        return type.get(segment, at);
    }

    /** What a report calls output i. */
    String named(int i) {
        return yields(i).toString();
    }

    /** What output i is: the order whose only output it would be. */
    final Order yields(int i) {
        return switch (task.order()) {
            case VALUE_AND_DERIVATIVE -> i == 0 ? Order.VALUE : Order.DERIVATIVE;
            case VALUE_AND_PULLBACK -> i == 0 ? Order.VALUE : Order.PULLBACK;
            case PARAMETER_PULLBACK -> i == 0 && task.outputs() > 1 ? Order.PULLBACK : Order.PARAMETER_PULLBACK;
            default -> task.order();
        };
    }
}
