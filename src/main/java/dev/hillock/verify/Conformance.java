package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What an engine makes of special inputs, each a cell of a grid: NaN, infinities, largest numbers, subnormals, zeros
 * and kinks for functions of each element; empty rows, rows of one element, rows with infinities, NaN or
 * elements that a mask leaves out for functions of rows; rows and their targets for losses. The sign of a zero is
 * shown and never wrong.
 */
public final class Conformance {
    /** What every function of each element is asked, beside its kinks. */
    static final Map<String, Float> INPUTS = inputs();

    private static final Map<String, Row> ROWS = rows();
    private static final float DY = 2;
    private static final List<Order> ORDERS =
        List.of(Order.VALUE, Order.DERIVATIVE, Order.SECOND_DERIVATIVE, Order.PULLBACK);

    /**
     * One input of one function and order.
     *
     * @param function the function
     * @param order    value, derivative, second derivative or pullback, the latter of dy = 2
     * @param input    what x is, in words or as a number
     * @param got      what the engine says
     * @param right    whether that is within its promise
     */
    public record Cell(String function, String order, String input, String got, boolean right) { }

    /** A row, and how much of it a mask keeps: 0 of what it leaves out; null where there is no mask. */
    private record Row(float[] x, byte[] mask) {
        static Row of(float... x) {
            return new Row(x, null);
        }

        Row keeping(int... mask) {
            byte[] bytes = new byte[mask.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) mask[i];
            }
            return new Row(x, bytes);
        }
    }

    private final Engine engine;
    private final List<Cell> cells = new ArrayList<>();

    private Conformance(Engine engine) {
        this.engine = engine;
    }

    /** The grid of every function with its default parameters, in the order of the catalogue. */
    public static List<Cell> of(Engine engine) {
        Conformance conformance = new Conformance(engine);
        for (ActivationFunction function : ActivationFunction.values()) {
            ORDERS.forEach(order -> conformance.ask(function.activation(), order));
        }
        for (RowFunction function : RowFunction.values()) {
            for (Order order : new Order[] {Order.VALUE, Order.PULLBACK}) {
                ROWS.forEach((name, row) -> conformance.ask(function.activation(), order, name, row));
            }
        }
        for (LossFunction function : LossFunction.values()) {
            for (Order order : new Order[] {Order.VALUE, Order.PULLBACK}) {
                ROWS.forEach((name, row) -> conformance.ask(function.loss(), order, name, row));
            }
        }
        return conformance.cells;
    }

    private static Map<String, Float> inputs() {
        Map<String, Float> inputs = new LinkedHashMap<>();
        float subnormal = Math.nextDown(Float.MIN_NORMAL);
        inputs.put("NaN", Float.NaN);
        inputs.put("-∞", Float.NEGATIVE_INFINITY);
        inputs.put("-FLT_MAX", -Float.MAX_VALUE);
        inputs.put("-largest subnormal", -subnormal);
        inputs.put("-smallest subnormal", -Float.MIN_VALUE);
        inputs.put("-0", -0.0f);
        inputs.put("0", 0.0f);
        inputs.put("smallest subnormal", Float.MIN_VALUE);
        inputs.put("largest subnormal", subnormal);
        inputs.put("FLT_MAX", Float.MAX_VALUE);
        inputs.put("∞", Float.POSITIVE_INFINITY);
        return inputs;
    }

    private static Map<String, Row> rows() {
        float inf = Float.POSITIVE_INFINITY;
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("empty", Row.of());
        rows.put("(1.5)", Row.of(1.5f));
        rows.put("(-∞)", Row.of(-inf));
        rows.put("(-∞, -∞)", Row.of(-inf, -inf));
        rows.put("(1, ∞)", Row.of(1, inf));
        rows.put("(∞, ∞)", Row.of(inf, inf));
        rows.put("(1, NaN)", Row.of(1, Float.NaN));
        rows.put("(-∞, 1)", Row.of(-inf, 1));
        rows.put("(1, -∞, 1)", Row.of(1, -inf, 1));
        rows.put("(FLT_MAX, -FLT_MAX)", Row.of(Float.MAX_VALUE, -Float.MAX_VALUE));
        rows.put("(1, 2, 1) without the 2", Row.of(1, 2, 1).keeping(1, 0, 1));
        rows.put("(1, NaN) without the NaN", Row.of(1, Float.NaN).keeping(1, 0));
        rows.put("(1, ∞) without the ∞", Row.of(1, inf).keeping(1, 0));
        rows.put("(1, NaN) without the 1", Row.of(1, Float.NaN).keeping(0, 1));
        rows.put("(1, 2) without both", Row.of(1, 2).keeping(0, 0));
        return rows;
    }

    private void ask(Activation activation, Order order) {
        Map<String, Float> inputs = new LinkedHashMap<>(INPUTS);
        for (double kink : activation.kinks()) {
            if (kink != 0) {
                inputs.put("kink " + text((float) kink), (float) kink);
            }
        }
        float[] x = new float[inputs.size()];
        int i = 0;
        for (float input : inputs.values()) {
            x[i++] = input;
        }
        Task.Elementwise task = new Task.Elementwise(activation, order, DType.FLOAT32, x.length);
        Task.Elementwise single = new Task.Elementwise(activation, order, DType.FLOAT32, 1);
        try (Evaluation evaluation = engine.prepare(task)) {
            run(evaluation, x);
            int at = 0;
            for (String name : inputs.keySet()) {
                add(activation.function().id(), single, name, slices(evaluation, order.inputs(), at, true),
                    slices(evaluation, 1, at, false));
                at++;
            }
        }
    }

    private static MemorySegment[] slices(Evaluation evaluation, int n, int at, boolean inputs) {
        return IntStream.range(0, n)
            .mapToObj(k -> (inputs ? evaluation.input(k) : evaluation.output(k))
                .asSlice((long) at * Float.BYTES, Float.BYTES))
            .toArray(MemorySegment[]::new);
    }

    private void ask(RowActivation activation, Order order, String name, Row row) {
        if (activation.rowLength() != 0 && row.x.length != activation.rowLength()
            || row.mask != null && !activation.function().takesMask()) {
            return;
        }
        Task.Rowwise plain = new Task.Rowwise(activation, order, DType.FLOAT32, 1, row.x.length, 1);
        Task task = row.mask == null ? plain : new Task.Masked(plain, row.mask.length);
        try (Evaluation evaluation = engine.prepare(task)) {
            if (row.mask != null) {
                evaluation.input(task.inputs() - 1).copyFrom(MemorySegment.ofArray(row.mask));
            }
            run(evaluation, row.x);
            MemorySegment[] inputs = IntStream.range(0, task.inputs()).mapToObj(evaluation::input)
                .toArray(MemorySegment[]::new);
            add(activation.function().id(), task, name, inputs, new MemorySegment[] {evaluation.output(0)});
        }
    }

    /** A row whose right class is the first, and again the last. */
    private void ask(Loss loss, Order order, String name, Row row) {
        if (row.x.length == 0 || row.mask != null) {
            return;
        }
        Task.Targeted task = new Task.Targeted(loss, order, DType.FLOAT32, 1, row.x.length, 1, Task.Targeted.IGNORED,
            Reduction.NONE);
        try (Evaluation evaluation = engine.prepare(task)) {
            MemorySegment[] inputs = IntStream.range(0, task.inputs()).mapToObj(evaluation::input)
                .toArray(MemorySegment[]::new);
            for (int target : new int[] {0, row.x.length - 1}) {
                inputs[inputs.length - 1].set(ValueLayout.JAVA_INT, 0, target);
                run(evaluation, row.x);
                add(loss.function().id(), task, "%s, target %d".formatted(name, target), inputs,
                    new MemorySegment[] {evaluation.output(0)});
                if (row.x.length == 1) {
                    return;
                }
            }
        }
    }

    private static void run(Evaluation evaluation, float[] x) {
        MemorySegment.copy(MemorySegment.ofArray(x), 0, evaluation.input(0), 0, (long) x.length * Float.BYTES);
        if (evaluation.task().order().inputs() > 1) {
            for (long i = 0; i < evaluation.task().inputLength(1); i++) {
                Strata.put(DType.FLOAT32, evaluation.input(1), i, Float.floatToRawIntBits(DY));
            }
        }
        evaluation.run();
        evaluation.download();
    }

    private void add(String function, Task task, String name, MemorySegment[] inputs, MemorySegment[] outputs) {
        Comparison comparison = Comparison.of(engine, task);
        comparison.add(task, inputs, outputs);
        int n = Math.toIntExact(task.outputLength(0));
        String got = DoubleStream.of(Comparison.read(DType.FLOAT32, outputs[0], 0, n))
            .mapToObj(y -> text((float) y))
            .collect(Collectors.joining(", "));
        boolean row = task.function() instanceof RowFunction rows && !rows.reduces() || n != 1
            || task.function() instanceof LossFunction && task.order() == Order.PULLBACK;
        cells.add(new Cell(function, task.order().toString(), name, row ? "(" + got + ")" : got,
            comparison.reports().getFirst().kept()));
    }

    private static String text(float y) {
        return y == Math.rint(y) && Math.abs(y) < 1e6
            ? (1 / y < 0 && y == 0 ? "-0" : Integer.toString((int) y))
            : Float.toString(y).replace("Infinity", "∞");
    }
}
