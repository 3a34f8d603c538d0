package dev.hillock.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import dev.hillock.verify.ChannelSweep;
import dev.hillock.verify.Comparison;
import dev.hillock.verify.LossSweep;
import dev.hillock.verify.Report;
import dev.hillock.verify.RowSweep;
import dev.hillock.verify.Settings;
import dev.hillock.verify.Sweep;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every engine: each function, order, type and awkward length within the engine's promise, memory around
 * the outputs untouched, misuse refused before anything is written. An engine's own test extends this class, names its
 * engine, and may thin out lengths and settings where preparing is dear.
 *
 * <p>An engine that is not ready here skips the test with its sentence; {@code -Drequire.engine=<name>} makes that a
 * failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EngineLawTest {
    private static final long[] FEW_LENGTHS = {65_537};
    private static final long[] LENGTHS = {0, 1, 2, 255, 256, 257, 1000, 1009, 4096, 65_537};
    private static final long[] ROW_LENGTHS = {
        0, 1, 2, 3, 16, 17, 255, 256, 257, 1000, 1009, 4096, 65_537, 1_000_000,
    };
    /** From here on one run must do, for rows of the default parameters and of both results. */
    private static final long LONG = 50_000;
    private static final long SEED = 42;
    private static final ValueLayout.OfInt TARGET = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final List<Order> ROW_ORDERS = List.of(Order.VALUE, Order.PULLBACK, Order.VALUE_AND_PULLBACK);

    /** Outer size, channels and inner size: none, one, many, and ends that fill no vector. */
    private static final long[][] CHANNEL_SHAPES = {
        {0, 3, 7}, {5, 0, 7}, {5, 3, 0}, {1, 1, 1}, {5, 1, 1}, {5, 3, 1}, {1009, 17, 1}, {1, 257, 1}, {129, 257, 1},
        {5, 17, 7}, {1, 3, 7}, {5, 257, 7}, {1, 1, 1000}, {5, 3, 1000}, {1, 17, 1000}, {2, 3, 20_011}, {1, 1, 65_537},
        {3, 9001, 1},
    };

    /** Outer size, length and inner size, and how many slices have a mask of their own: all, or some that repeat. */
    private static final long[][] MASKED_SHAPES = {
        {7, 33, 5, 7}, {65, 16, 1, 5}, {29, 1, 1, 29}, {6, 1009, 1, 3}, {1, 3, 2003, 1}, {3, 4099, 1, 1},
        {2, 140_001, 1, 2}, {0, 5, 1, 0}, {3, 0, 5, 3},
    };

    private Engine engine;

    /** The name of the engine that the law is applied to. */
    protected abstract String engineName();

    /** The lengths to try a function with. */
    protected long[] lengths(ActivationFunction function) {
        return LENGTHS;
    }

    /** The lengths of rows to try a function with; maxout has a length of its own. */
    protected long[] rowLengths(RowFunction function) {
        return ROW_LENGTHS;
    }

    /** The shapes to try a function of channels with. */
    protected long[][] channelShapes(ActivationFunction function, DType type) {
        return CHANNEL_SHAPES;
    }

    /** The parameters to try a function with. */
    protected List<Activation> settings(ActivationFunction function) {
        return Settings.of(function);
    }

    /** The parameters to try a function of rows with. */
    protected List<RowActivation> settings(RowFunction function) {
        return Settings.of(function);
    }

    /** Whether a type is tried with all lengths and parameters, or with the default ones and few lengths. */
    protected boolean thoroughly(DType type) {
        return !type.isHalf();
    }

    /** The engine under test. */
    protected final Engine engine() {
        return engine;
    }

    @BeforeAll
    void open() {
        engine = openAnother();
    }

    @AfterAll
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

    /** Opens the engine once more, or skips or fails if it is not there. */
    protected final Engine openAnother() {
        return RequiredEngines.open(engineName());
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionKeepsThePromise(ActivationFunction function) {
        for (DType type : supported()) {
            for (Activation activation : thoroughly(type) ? settings(function) : List.of(function.activation())) {
                Sweep sweep = Sweep.stratified(activation, type, 66_000, SEED);
                for (Order order : Order.values()) {
                    if (order.definedFor(function)) {
                        keepsThePromise(activation, order, type, sweep);
                    }
                }
            }
        }
    }

    private void keepsThePromise(Activation activation, Order order, DType type, Sweep sweep) {
        long from = 0;
        for (long length : thoroughly(type) ? lengths(activation.function()) : FEW_LENGTHS) {
            Task task = new Task.Elementwise(activation, order, type, length);
            Comparison comparison = Comparison.of(engine, task);
            try (Evaluation evaluation = engine.prepare(task)) {
                // Twice: the second time would show what is left from the first.
                for (int round = 0; round < (length < LONG ? 2 : 1); round++) {
                    Arrays arrays = new Arrays(task, Arrays.onHeap());
                    sweep.fill(from, arrays.inputs);
                    arrays.run(evaluation);
                    comparison.add(arrays.inputs, arrays.outputs);
                    from += length;
                }
            }
            kept(comparison, task);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionOfRowsKeepsThePromise(RowFunction function) {
        for (DType type : supported()) {
            for (RowActivation activation : thoroughly(type) ? settings(function) : List.of(function.activation())) {
                RowSweep sweep = new RowSweep(activation, type, 0, SEED);
                for (Order order : ROW_ORDERS) {
                    for (Task.Rowwise task : rowTasks(activation, order, type)) {
                        keepsThePromise(task, sweep);
                    }
                }
            }
        }
    }

    /** Few rows, many short rows, rows along an inner axis, no rows. */
    private List<Task.Rowwise> rowTasks(RowActivation activation, Order order, DType type) {
        List<Task.Rowwise> tasks = new ArrayList<>();
        if (activation.rowLength() != 0) {
            long k = activation.rowLength();
            for (long rows : new long[] {0, 1, 257, 10_007}) {
                tasks.add(new Task.Rowwise(activation, order, type, rows, k, 1));
            }
            tasks.add(new Task.Rowwise(activation, order, type, 7, k, 5));
            tasks.add(new Task.Rowwise(activation, order, type, 11, k, 40));
            tasks.add(new Task.Rowwise(activation, order, type, 2, k, 10_007));
            tasks.add(new Task.Rowwise(activation, order, type, 3, k, 0));
            return tasks;
        }
        for (long length : thoroughly(type) ? rowLengths(activation.function()) : FEW_LENGTHS) {
            boolean usual = activation.equals(activation.function().activation()) && order.outputs() == 2;
            if (length < LONG || usual) {
                long rows = length < LONG ? 13 : 2;
                tasks.add(new Task.Rowwise(activation, order, type, rows, length, 1));
            }
        }
        tasks.add(new Task.Rowwise(activation, order, type, 1009, 3, 1));
        tasks.add(new Task.Rowwise(activation, order, type, 7, 33, 5));
        tasks.add(new Task.Rowwise(activation, order, type, 1, 257, 64));
        tasks.add(new Task.Rowwise(activation, order, type, 0, 17, 1));
        tasks.add(new Task.Rowwise(activation, order, type, 3, 17, 0));
        return tasks;
    }

    private void keepsThePromise(Task.Rowwise task, RowSweep sweep) {
        Comparison comparison = Comparison.of(engine, task);
        try (Evaluation evaluation = engine.prepare(task)) {
            for (int round = 0; round < (task.length() < LONG ? 2 : 1); round++) {
                Arrays arrays = new Arrays(task, Arrays.onHeap());
                sweep.fill(task, round, arrays.inputs);
                arrays.run(evaluation);
                comparison.add(arrays.inputs, arrays.outputs);
            }
        }
        kept(comparison, task);
    }

    @ParameterizedTest
    @EnumSource
    void everyLossKeepsThePromise(LossFunction function) {
        for (DType type : supported()) {
            for (Loss loss : thoroughly(type) ? Settings.of(function) : List.of(function.loss())) {
                for (Order order : ROW_ORDERS) {
                    for (Task.Targeted task : lossTasks(loss, order, type)) {
                        keepsThePromise(task);
                    }
                }
            }
        }
    }

    /** Few rows, many short rows, rows along an inner axis, no rows; one loss for each. */
    private List<Task.Targeted> lossTasks(Loss loss, Order order, DType type) {
        List<Task.Targeted> tasks = new ArrayList<>();
        for (long length : thoroughly(type) ? rowLengths(RowFunction.LOGSUMEXP) : FEW_LENGTHS) {
            if (length > 0 && length < LONG || order.outputs() == 2 && loss.labelSmoothing() == 0) {
                tasks.add(ofRows(loss, order, type, length < LONG ? 13 : 2, length, 1));
            }
        }
        tasks.add(ofRows(loss, order, type, 1009, 3, 1));
        tasks.add(ofRows(loss, order, type, 7, 33, 5));
        tasks.add(ofRows(loss, order, type, 1, 257, 64));
        tasks.add(ofRows(loss, order, type, 0, 17, 1));
        tasks.add(ofRows(loss, order, type, 3, 17, 0));
        return tasks;
    }

    private static Task.Targeted ofRows(Loss loss, Order order, DType type, long outer, long classes, long inner) {
        return new Task.Targeted(loss, order, type, outer, classes, inner, Task.Targeted.IGNORED, Reduction.NONE);
    }

    private void keepsThePromise(Task.Targeted task) {
        Comparison comparison = Comparison.of(engine, task);
        try (Evaluation evaluation = engine.prepare(task)) {
            for (int round = 0; round < (task.classes() < LONG ? 2 : 1); round++) {
                Arrays arrays = new Arrays(task, Arrays.onHeap());
                fill(task, arrays.inputs, round);
                arrays.run(evaluation);
                comparison.add(arrays.inputs, arrays.outputs);
            }
        }
        kept(comparison, task);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEAN", "SUM"})
    void oneLossOfAllRowsAndItsGradient(Reduction reduction) {
        for (DType type : supported()) {
            for (Loss loss : Settings.of(LossFunction.CROSS_ENTROPY)) {
                for (Order order : ROW_ORDERS) {
                    for (long[] shape : new long[][] {{1009, 10, 1}, {3, 100, 67}, {1, 1, 1}, {5, 1000, 1}}) {
                        Task.Targeted task = new Task.Targeted(loss, order, type, shape[0], shape[1], shape[2],
                            1, reduction);
                        oneLoss(task);
                    }
                }
            }
        }
    }

    private void oneLoss(Task.Targeted task) {
        Arrays arrays = new Arrays(task, Arrays.onHeap());
        SplittableRandom random = new SplittableRandom(SEED);
        for (long i = 0; i < task.inputLength(0); i++) {
            task.type().set(arrays.inputs[0], i, 4 * random.nextDouble() - 2);
        }
        if (task.order().inputs() > 1) {
            task.type().set(arrays.inputs[1], 0, -1.5);
        }
        for (long row = 0; row < task.rows(); row++) {
            arrays.inputs[arrays.inputs.length - 1].set(TARGET, 4 * row, random.nextInt((int) task.classes()));
        }
        try (Evaluation evaluation = engine.prepare(task)) {
            arrays.run(evaluation);
        }
        Comparison comparison = Comparison.of(engine, task);
        comparison.add(arrays.inputs, arrays.outputs);
        kept(comparison, task);
    }

    @Test
    void aMeanOfNoLossIsNoNumberAndNothingMoves() {
        Task.Targeted task = new Task.Targeted(LossFunction.CROSS_ENTROPY.loss(), Order.VALUE_AND_PULLBACK,
            DType.FLOAT32, 2, 3, 1, -1, Reduction.MEAN);
        float[] loss = new float[1];
        float[] dx = new float[6];
        java.util.Arrays.fill(dx, 7);
        try (Evaluation evaluation = engine.prepare(task)) {
            evaluation.run(new MemorySegment[] {MemorySegment.ofArray(new float[] {1, 2, 3, 4, Float.NaN, 6}),
                MemorySegment.ofArray(new float[] {1}), MemorySegment.ofArray(new int[] {-1, -1})},
                new MemorySegment[] {MemorySegment.ofArray(loss), MemorySegment.ofArray(dx)});
        }
        assertTrue(Float.isNaN(loss[0]), "the mean of nothing is " + loss[0]);
        assertArrayEquals(new float[6], dx);
    }

    @Test
    void refusesTargetsThatAreNoClassBeforeAnythingIsWritten() {
        Task.Targeted task = ofRows(LossFunction.CROSS_ENTROPY.loss(), Order.VALUE_AND_PULLBACK, DType.FLOAT32, 3, 4,
            1);
        try (Evaluation evaluation = engine.prepare(task)) {
            for (int bad : new int[] {4, -1, Integer.MIN_VALUE}) {
                Arrays arrays = new Arrays(task, Arrays.onHeap());
                fill(task, arrays.inputs);
                arrays.inputs[2].set(TARGET, 8, bad);
                for (MemorySegment output : arrays.outputs) {
                    output.fill((byte) 7);
                }
                String message = assertThrows(IllegalArgumentException.class,
                    () -> evaluation.run(arrays.inputs, arrays.outputs)).getMessage();
                assertEquals("cross_entropy: the target of row 2 is %d, but classes are 0 to 3, and rows are ignored "
                    .formatted(bad) + "at -100", message);
                for (MemorySegment output : arrays.outputs) {
                    for (byte b : output.toArray(ValueLayout.JAVA_BYTE)) {
                        assertEquals(7, b, "something was written");
                    }
                }
            }
            MemorySegment x = MemorySegment.ofArray(new float[12]);
            MemorySegment row = MemorySegment.ofArray(new float[3]);
            assertEquals("input 2 has 24 bytes but 3 elements of int32 need 12",
                assertThrows(IllegalArgumentException.class, () -> evaluation.run(
                    new MemorySegment[] {x, row, MemorySegment.ofArray(new long[3])},
                    new MemorySegment[] {row, x})).getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GLU", "REGLU", "GEGLU", "GEGLU_TANH", "SWIGLU", "BILINEAR", "CRELU"})
    void halvesOfAnyAxisMeetOrPart(RowFunction function) {
        long[] shape = {4, 6, 2};
        for (RowActivation activation : settings(function)) {
            for (int axis = -1; axis < 3; axis++) {
                Task.Rowwise task = Task.Rowwise.along(activation, Order.VALUE, DType.FLOAT32, shape, axis);
                float[] x = new float[48];
                for (int i = 0; i < x.length; i++) {
                    x[i] = (float) Math.sin(i * i);
                }
                float[] y = engine.evaluate(task, x);
                long[] valueShape = Task.Rowwise.valueShape(activation, shape, axis);
                int at = Task.Rowwise.axis(shape, axis);
                boolean crelu = function.cut() == RowFunction.Cut.DOUBLED;
                int half = (int) (crelu ? shape[at] : valueShape[at]);
                for (int i = 0; i < y.length; i++) {
                    int[] place = place(i, valueShape);
                    boolean second = place[at] >= half;
                    place[at] %= half;
                    double first = x[index(place, shape)];
                    place[at] += crelu ? 0 : half;
                    double exact = crelu ? activation.value(first)[second ? 1 : 0]
                        : activation.value(first, x[index(place, shape)])[0];
                    assertEquals(exact, y[i], 1e-5 * Math.abs(exact) + 1e-30, activation + " along " + axis);
                }
            }
        }
    }

    private static int[] place(int index, long[] shape) {
        int[] place = new int[shape.length];
        for (int k = shape.length - 1; k >= 0; k--) {
            place[k] = index % (int) shape[k];
            index /= (int) shape[k];
        }
        return place;
    }

    private static int index(int[] place, long[] shape) {
        int index = 0;
        for (int k = 0; k < shape.length; k++) {
            index = index * (int) shape[k] + place[k];
        }
        return index;
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "SPARSEMAX", "LOGSUMEXP"})
    void whatAMaskLeavesOutIsAsIfItWereNotThere(RowFunction function) {
        int length = 37;
        RowActivation f = function.activation();
        Task.Rowwise rows = new Task.Rowwise(f, Order.VALUE_AND_PULLBACK, DType.FLOAT32, 3, length, 1);
        float[] x = new float[3 * length];
        float[] dy = new float[(int) rows.inputLength(1)];
        byte[] mask = new byte[3 * length];
        for (int i = 0; i < x.length; i++) {
            mask[i] = (byte) (i < 2 * length && i * i % 5 < 3 ? i % 2 + 1 : 0);  // nothing is left of the last row
            x[i] = mask[i] == 0 && i % 3 == 0 ? Float.NaN : (float) Math.sin(i * i);
        }
        for (int i = 0; i < dy.length; i++) {
            dy[i] = function.reduces() || mask[i] != 0 ? (float) Math.cos(i) : 0;
        }
        float[] y = new float[dy.length];
        float[] dx = new float[x.length];
        try (Evaluation evaluation = engine.prepare(new Task.Masked(rows, x.length))) {
            evaluation.run(new MemorySegment[] {MemorySegment.ofArray(x), MemorySegment.ofArray(dy),
                MemorySegment.ofArray(mask)}, new MemorySegment[] {MemorySegment.ofArray(y),
                MemorySegment.ofArray(dx)});
        }
        for (int row = 0; row < 3; row++) {
            int first = row * length;
            int[] kept = java.util.stream.IntStream.range(first, first + length).filter(i -> mask[i] != 0).toArray();
            int at = row;
            double[] in = java.util.Arrays.stream(kept).mapToDouble(i -> x[i]).toArray();
            double[] g = function.reduces() ? new double[] {dy[at]}
                : java.util.Arrays.stream(kept).mapToDouble(i -> dy[i]).toArray();
            double[] value = f.value(in);
            double[] slope = f.pullback(in, g);
            if (function.reduces()) {
                assertEquals((float) value[0], y[row], 1e-5);
            }
            int next = 0;
            for (int i = first; i < first + length; i++) {
                String what = function.id() + ", element " + i;
                boolean keeps = mask[i] != 0;
                assertEquals(keeps ? slope[next] : 0, dx[i], 1e-6, what);
                if (!function.reduces()) {
                    double nothing = kept.length == 0 ? Double.NaN
                        : function == RowFunction.LOG_SOFTMAX ? Double.NEGATIVE_INFINITY : 0;
                    assertEquals(keeps ? value[next] : nothing, y[i], 1e-5, what);
                }
                next += keeps ? 1 : 0;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "SPARSEMAX", "LOGSUMEXP"})
    void everyFunctionUnderAMaskKeepsThePromise(RowFunction function) {
        for (DType type : supported()) {
            for (Order order : ROW_ORDERS) {
                for (long[] shape : thoroughly(type) ? MASKED_SHAPES : new long[][] {MASKED_SHAPES[0]}) {
                    Task.Rowwise rows = new Task.Rowwise(function.activation(), order, type, shape[0], shape[1],
                        shape[2]);
                    if (shape[1] < LONG || order == Order.VALUE) {
                        keepsThePromise(new Task.Masked(rows, shape[3] * shape[1] * shape[2]));
                    }
                }
            }
        }
    }

    private void keepsThePromise(Task.Masked task) {
        RowSweep sweep = new RowSweep(task.rows().activation(), task.type(), 0, SEED);
        Comparison comparison = Comparison.of(engine, task);
        try (Evaluation evaluation = engine.prepare(task)) {
            for (int round = 0; round < 3; round++) {
                Arrays arrays = new Arrays(task, Arrays.onHeap());
                sweep.fill(task, round, arrays.inputs);
                arrays.run(evaluation);
                comparison.add(arrays.inputs, arrays.outputs);
            }
        }
        kept(comparison, task);
    }

    @Test
    void masksMustCoverAndFit() {
        Task.Rowwise rows = new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, 6, 4, 1);
        assertEquals("a mask of 10 elements does not cover slices of 4 and repeat to 24 elements",
            assertThrows(IllegalArgumentException.class, () -> new Task.Masked(rows, 10)).getMessage());
        Task.Rowwise glu = new Task.Rowwise(RowFunction.GLU.activation(), Order.VALUE, DType.FLOAT32, 6, 2, 1);
        assertEquals("glu takes no mask",
            assertThrows(IllegalArgumentException.class, () -> new Task.Masked(glu, 12)).getMessage());
    }

    @ParameterizedTest
    @MethodSource("learners")
    void everyFunctionOfChannelsKeepsThePromise(ActivationFunction function) {
        for (DType type : supported()) {
            for (Order order : Task.Channelwise.ORDERS) {
                for (long[] shape : channelShapes(function, type)) {
                    keepsThePromise(new Task.Channelwise(function.activation(), order, type, shape[0], shape[1],
                        shape[2]));
                }
            }
        }
    }

    private void keepsThePromise(Task.Channelwise task) {
        ChannelSweep sweep = new ChannelSweep(task, SEED);
        Comparison comparison = Comparison.of(engine, task);
        try (Evaluation evaluation = engine.prepare(task)) {
            for (int round = 0; round < (task.length() < LONG ? 2 : 1); round++) {
                Arrays arrays = new Arrays(task, Arrays.onHeap());
                sweep.fill(task, round, arrays.inputs);
                arrays.run(evaluation);
                comparison.add(arrays.inputs, arrays.outputs);
            }
        }
        kept(comparison, task);
    }

    @ParameterizedTest
    @MethodSource("learners")
    void anotherValueOfAParameterIsNothingToCompile(ActivationFunction function) {
        for (DType type : supported()) {
            Task.Channelwise task =
                new Task.Channelwise(function.activation(), Order.PARAMETER_PULLBACK, type, 5, 17, 7);
            ChannelSweep sweep = new ChannelSweep(task, SEED);
            try (Evaluation evaluation = engine.prepare(task, Placement.ROUND_TRIP, true)) {
                List<byte[]> seen = new ArrayList<>();
                for (int round = 0; round < 3; round++) {
                    Arrays arrays = new Arrays(task, Arrays.onHeap());
                    sweep.fill(task, 0, arrays.inputs);
                    for (int i = 0; i < function.learned().size(); i++) {
                        type.set(arrays.inputs[2 + i], 5, 0.5 + round);
                    }
                    arrays.run(evaluation);
                    seen.add(arrays.outputs[0].toArray(ValueLayout.JAVA_BYTE));
                    assertTrue(round == 0 || evaluation.timing().compile() == 0, "compiled for round " + round);
                }
                assertFalse(java.util.Arrays.equals(seen.get(0), seen.get(1)), "the value counts");
                assertFalse(java.util.Arrays.equals(seen.get(1), seen.get(2)), "the value counts");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("learners")
    void gradientsAreThoseOfTheOracle(ActivationFunction function) {
        for (DType type : supported().stream().filter(type -> !type.isHalf()).toList()) {
            List<Oracle.Channel> channels =
                Oracle.channels(function).stream().filter(channel -> channel.type() == type).toList();
            assertFalse(channels.isEmpty(), "the oracle has no gradients of " + function.id());
            int inner = channels.getFirst().x().length;
            Task task = new Task.Channelwise(function.activation(), Order.PARAMETER_PULLBACK, type, 1, channels.size(),
                inner);
            Arrays arrays = new Arrays(task, Arrays.onHeap());
            for (int channel = 0; channel < channels.size(); channel++) {
                Oracle.Channel one = channels.get(channel);
                double[] parameters = {one.activation().a(), one.activation().b(), one.activation().c()};
                for (int i = 0; i < inner; i++) {
                    type.set(arrays.inputs[0], channel * inner + i, one.x()[i]);
                    type.set(arrays.inputs[1], channel * inner + i, one.dy()[i]);
                }
                for (int which = 0; which < function.learned().size(); which++) {
                    type.set(arrays.inputs[2 + which], channel, parameters[which]);
                }
            }
            try (Evaluation evaluation = engine.prepare(task)) {
                arrays.run(evaluation);
            }
            for (int channel = 0; channel < channels.size(); channel++) {
                for (int which = 0; which < function.learned().size(); which++) {
                    agrees(channels.get(channel), which, type.get(arrays.outputs[1 + which], channel));
                }
            }
        }
    }

    /** Within an ULP of the sum, and in each term what the engine may be off. */
    private void agrees(Oracle.Channel channel, int which, double got) {
        DType type = channel.type();
        Exact exact = channel.gradients()[which];
        double unit = Exact.ulp(exact.rounded(type), type);
        double perTerm = engine.accuracy().derivative() * (type == DType.FLOAT32 ? 0x1p-24 : 0x1p-52);
        double allowed = 1 + perTerm * channel.sizes()[which] / unit;
        assertTrue(exact.ulps(got, type) <= allowed, () -> "gradient %d of %s in %s: got %s, expected %s, off %s of %s"
            .formatted(which, channel.activation(), type, got, exact.text(), exact.ulps(got, type), allowed));
    }

    @ParameterizedTest
    @MethodSource("learners")
    void channelsThatAreAlikeAreTheFunctionItself(ActivationFunction function) {
        for (DType type : supported()) {
            for (long[] shape : new long[][] {{3, 5, 7}, {2, 3, 1000}}) {
                MemorySegment room = MemorySegment.ofArray(new byte[type.bytes()]);
                double[] values = function.learned().stream().mapToDouble(parameter -> {
                    type.set(room, 0, (float) parameter.defaultValue());
                    return type.get(room, 0);
                }).toArray();
                Activation activation = function.activation().with(values);
                Task task = new Task.Channelwise(activation, Order.VALUE, type, shape[0], shape[1], shape[2]);
                Task plain = new Task.Elementwise(activation, Order.VALUE, type, task.inputLength(0));
                Arrays alike = new Arrays(task, Arrays.onHeap());
                Arrays itself = new Arrays(plain, Arrays.onHeap());
                Sweep.stratified(function.activation(), type, 0, SEED).fill(0, itself.inputs);
                alike.inputs[0].copyFrom(itself.inputs[0]);
                for (int i = 0; i < values.length; i++) {
                    for (long channel = 0; channel < shape[1]; channel++) {
                        type.set(alike.inputs[1 + i], channel, values[i]);
                    }
                }
                try (Evaluation one = engine.prepare(task); Evaluation other = engine.prepare(plain)) {
                    alike.run(one);
                    other.run(itself.inputs, itself.outputs);
                }
                Comparison comparison = Comparison.of(engine, plain);
                comparison.add(itself.inputs, alike.outputs);
                kept(comparison, task);
            }
        }
    }

    @Test
    void refusesAParameterThatIsOutOfItsRange() {
        Task task = new Task.Channelwise(ActivationFunction.SNAKE.activation(), Order.VALUE, DType.FLOAT32, 2, 3, 1);
        float[] x = {1, 2, 3, 4, 5, 6};
        for (float wrong : new float[] {0, Float.NaN, Float.NEGATIVE_INFINITY}) {
            String message = assertThrows(IllegalArgumentException.class,
                () -> engine.evaluate(task, x, new float[] {1, wrong, 1})).getMessage();
            assertEquals("snake: alpha of channel 1 must be finite and not 0 but was " + (double) wrong, message);
        }
        assertEquals(6, engine.evaluate(task, x, new float[] {1, 2, 3}).length, "the engine lives on");
    }

    @Test
    void gradientsOfNothingAreZero() {
        Task task = new Task.Channelwise(ActivationFunction.PRELU.activation(), Order.PARAMETER_PULLBACK,
            DType.FLOAT32, 0, 3, 5);
        Arrays arrays = new Arrays(task, Arrays.onHeap());
        arrays.outputs[1].fill((byte) 1);
        try (Evaluation evaluation = engine.prepare(task)) {
            arrays.run(evaluation);
        }
        assertArrayEquals(new float[3], arrays.outputs[1].toArray(ValueLayout.JAVA_FLOAT_UNALIGNED));
    }

    @Test
    void gradientsKeepWhatASumLoses() {
        int n = 1 << 16;
        Task task = new Task.Channelwise(ActivationFunction.PRELU.activation(), Order.PARAMETER_PULLBACK,
            DType.FLOAT32, 1, 1, n);
        Arrays arrays = new Arrays(task, Arrays.onHeap());
        double exact = 0;
        for (int i = 0; i < n; i++) {
            float x = i == 0 || i == n - 1 ? -0x1p24f : -1;
            float dy = i == n - 1 ? -1 : 1;
            DType.FLOAT32.set(arrays.inputs[0], i, x);
            DType.FLOAT32.set(arrays.inputs[1], i, dy);
            exact += x * dy;
        }
        DType.FLOAT32.set(arrays.inputs[2], 0, 0.25);
        try (Evaluation evaluation = engine.prepare(task)) {
            arrays.run(evaluation);
        }
        assertEquals((float) exact, arrays.outputs[1].get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0), "of n ones, not fewer");
    }

    static Stream<ActivationFunction> learners() {
        return Stream.of(ActivationFunction.values()).filter(function -> !function.learned().isEmpty());
    }

    @Test
    void anEmptyRowHasALogsumexpOfMinusInfinity() {
        Task task = new Task.Rowwise(RowFunction.LOGSUMEXP.activation(), Order.VALUE, DType.FLOAT32, 3, 0, 1);
        float minus = Float.NEGATIVE_INFINITY;
        assertArrayEquals(new float[] {minus, minus, minus}, engine.evaluate(task, new float[0]));
    }

    @ParameterizedTest
    @EnumSource
    void specialValuesAreRight(ActivationFunction function) {
        float infinity = Float.POSITIVE_INFINITY;
        float[] x = new float[300];
        float[] specials = {
            Float.NaN, infinity, -infinity, 0f, -0f, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MAX_VALUE,
            -Float.MAX_VALUE, Float.intBitsToFloat(0xffc0_1234), Float.intBitsToFloat(0x7f80_0001),
        };
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 3 == 0 ? specials[i / 3 % specials.length] : i;
        }
        for (Activation activation : settings(function)) {
            float[] value = engine.evaluate(activation, x);
            Task slope = new Task.Elementwise(activation, Order.DERIVATIVE, DType.FLOAT32, x.length);
            float[] derivative = engine.evaluate(slope, x);
            Task curvature = new Task.Elementwise(activation, Order.SECOND_DERIVATIVE, DType.FLOAT32, x.length);
            float[] second = engine.evaluate(curvature, x);
            for (int i = 0; i < x.length; i++) {
                String where = activation + " at " + x[i] + " (element " + i + ")";
                if (Float.isNaN(x[i])) {
                    assertTrue(Float.isNaN(value[i]) && Float.isNaN(derivative[i]) && Float.isNaN(second[i]),
                        () -> where + " must be NaN");
                }
                if (Float.isInfinite(x[i])) {
                    assertEquals((float) activation.value(x[i]) + 0f, value[i] + 0f, where);
                    assertEquals((float) activation.derivative(x[i]) + 0f, derivative[i] + 0f, where);
                    assertEquals((float) activation.secondDerivative(x[i]) + 0f, second[i] + 0f, where);
                }
                boolean minusZero = x[i] == 0 && Double.doubleToRawLongBits(activation.value(x[i])) < 0;
                if (minusZero && activation.value(x[i]) == 0) {
                    assertEquals(-0f, value[i], () -> where + " must keep the sign of zero");
                }
            }
        }
    }

    @Test
    void takesSegmentsOnAndOffHeapAtAnyAlignment() {
        try (Arena arena = Arena.ofShared()) {
            List<LongFunction<MemorySegment>> places = List.of(
                Arrays.onHeap(), Arrays.onHeapBytes(), arena::allocate, bytes -> arena.allocate(bytes, 64));
            for (DType type : supported()) {
                for (Task task : sampleTasks(type)) {
                    for (LongFunction<MemorySegment> place : places) {
                        inOddPlaces(task, place);
                    }
                }
            }
        }
    }

    private void inOddPlaces(Task task, LongFunction<MemorySegment> place) {
        Arrays arrays = new Arrays(task, place);
        fill(task, arrays.inputs);
        Comparison comparison = Comparison.of(engine, task);
        try (Evaluation evaluation = engine.prepare(task)) {
            arrays.run(evaluation);
        }
        comparison.add(arrays.inputs, arrays.outputs);
        kept(comparison, task);
    }

    @Test
    void computesInPlace() {
        for (DType type : supported()) {
            for (Task task : sampleTasks(type)) {
                for (int input = 0; input < task.order().inputs(); input++) {
                    if (task.inputLength(input) == task.outputLength(0)) {
                        inPlace(task, input);
                    }
                }
            }
        }
    }

    private void inPlace(Task task, int input) {
        Arrays arrays = new Arrays(task, Arrays.onHeap());
        fill(task, arrays.inputs);
        MemorySegment[] inputs = arrays.inputs.clone();
        MemorySegment shared = MemorySegment.ofArray(new byte[(int) inputs[input].byteSize()]);
        shared.copyFrom(inputs[input]);
        inputs[input] = shared;
        MemorySegment[] outputs = arrays.outputs.clone();
        outputs[0] = shared;
        try (Evaluation evaluation = engine.prepare(task)) {
            evaluation.run(inputs, outputs);
        }
        Comparison comparison = Comparison.of(engine, task);
        comparison.add(arrays.inputs, outputs);
        kept(comparison, task);
    }

    @Test
    void whereverDataStaysTheResultIsTheSameAndTimedRunsTellTheTime() {
        for (Task task : sampleTasks(DType.FLOAT32)) {
            for (Placement placement : Placement.values()) {
                staying(task, placement, false);
                staying(task, placement, true);
            }
        }
    }

    private void staying(Task task, Placement placement, boolean timed) {
        try (Evaluation evaluation = engine.prepare(task, placement, timed)) {
            MemorySegment[] inputs = own(evaluation, true);
            fill(task, inputs);
            Comparison comparison = Comparison.of(engine, task);
            for (int round = 0; round < 2; round++) {
                for (MemorySegment output : own(evaluation, false)) {
                    output.fill((byte) 0);
                }
                evaluation.run();
                if (!placement.downloads()) {
                    evaluation.download();
                }
                comparison.add(inputs, own(evaluation, false));
            }
            // the segments of others cross in every run, and what stays is not touched by them
            for (int round = 1; round < 3; round++) {
                Arrays arrays = new Arrays(task, Arrays.onHeap());
                fill(task, arrays.inputs, round);
                arrays.run(evaluation);
                comparison.add(arrays.inputs, arrays.outputs);
            }
            evaluation.run();
            evaluation.download();
            comparison.add(inputs, own(evaluation, false));
            kept(comparison, task);
            assertTrue(!timed || evaluation.timing().total() > 0, "no time was taken");
        }
    }

    @Test
    void ofALossThatStaysTheTargetsAreThoseThatWereUploaded() {
        Task.Targeted task = new Task.Targeted(LossFunction.CROSS_ENTROPY.loss(), Order.VALUE, DType.FLOAT32, 4, 3, 1,
            -1, Reduction.MEAN);
        try (Evaluation evaluation = engine.prepare(task, Placement.RESIDENT, false)) {
            for (long i = 0; i < task.inputLength(0); i++) {
                task.type().set(evaluation.input(0), i, i * i % 7);
            }
            List<Float> means = new ArrayList<>();
            for (int target : new int[] {0, -1}) {
                for (long row = 0; row < task.rows(); row++) {
                    evaluation.input(1).set(TARGET, 4 * row, row == 0 ? target : 2);
                }
                evaluation.run();
                evaluation.download();
                means.add(evaluation.output(0).get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0));
            }
            boolean stays = evaluation.timing().hostToDevice() != 0;
            assertEquals(stays, means.get(0).equals(means.get(1)), means::toString);
        }
    }

    @Test
    void ownBuffersHaveTheLengthOfTheTaskAndCanBeUsedAgain() {
        for (Task task : sampleTasks(DType.FLOAT32)) {
            try (Evaluation evaluation = engine.prepare(task)) {
                assertEquals(task, evaluation.task());
                MemorySegment[] inputs = own(evaluation, true);
                MemorySegment[] outputs = own(evaluation, false);
                for (int i = 0; i < inputs.length; i++) {
                    assertEquals(task.inputLength(i) * task.inputBytes(i), inputs[i].byteSize());
                }
                for (int i = 0; i < outputs.length; i++) {
                    assertEquals(task.outputLength(i) * Float.BYTES, outputs[i].byteSize());
                }
                Comparison comparison = Comparison.of(engine, task);
                for (int round = 0; round < 3; round++) {
                    fill(task, inputs, round);
                    evaluation.run();
                    comparison.add(inputs, outputs);
                }
                kept(comparison, task);
            }
        }
    }

    @Test
    void refusesWrongSegmentsBeforeAnythingIsWritten() {
        Task task = new Task.Elementwise(ActivationFunction.EXP.activation(), Order.VALUE_AND_DERIVATIVE,
            DType.FLOAT32, 100);
        try (Evaluation evaluation = engine.prepare(task); Arena arena = Arena.ofConfined()) {
            MemorySegment all = arena.allocate(1200);
            MemorySegment x = all.asSlice(0, 400);
            MemorySegment y = all.asSlice(400, 400);
            MemorySegment dx = all.asSlice(800, 400);
            MemorySegment[] outputs = {y, dx};
            refused(evaluation, all, new MemorySegment[] {x.asSlice(4)}, outputs);
            refused(evaluation, all, new MemorySegment[] {x}, new MemorySegment[] {y, dx.asSlice(0, 396)});
            refused(evaluation, all, new MemorySegment[] {x}, new MemorySegment[] {y});
            refused(evaluation, all, new MemorySegment[] {x, y}, outputs);
            refused(evaluation, all, new MemorySegment[] {x}, new MemorySegment[] {y, dx.asReadOnly()});
            refused(evaluation, all, new MemorySegment[] {x}, new MemorySegment[] {all.asSlice(200, 400), dx});
            refused(evaluation, all, new MemorySegment[] {x}, new MemorySegment[] {y, all.asSlice(796, 400)});
            refused(evaluation, all, new MemorySegment[] {x}, new MemorySegment[] {y, y});
        }
    }

    private static void refused(Evaluation evaluation, MemorySegment all, MemorySegment[] in, MemorySegment[] out) {
        all.fill((byte) 7);
        String message = assertThrows(IllegalArgumentException.class, () -> evaluation.run(in, out)).getMessage();
        assertTrue(message.contains("put"), "names the input or output: " + message);
        for (byte b : all.toArray(java.lang.foreign.ValueLayout.JAVA_BYTE)) {
            assertEquals(7, b, "something was written");
        }
    }

    @Test
    void isOfNoUseAfterClose() {
        Task task = sampleTasks(DType.FLOAT32).getFirst();
        Arrays arrays = new Arrays(task, Arrays.onHeap());
        Evaluation evaluation = engine.prepare(task);
        evaluation.run(arrays.inputs, arrays.outputs);
        evaluation.close();
        evaluation.close();
        assertThrows(IllegalStateException.class, evaluation::run);
        assertThrows(IllegalStateException.class, () -> evaluation.run(arrays.inputs, arrays.outputs));
        assertThrows(IllegalStateException.class, () -> evaluation.input(0));
        assertThrows(IllegalStateException.class, () -> evaluation.output(0));
    }

    @Test
    void closingTheEngineClosesItsEvaluations() {
        Engine other = openAnother();
        Task task = sampleTasks(DType.FLOAT32).getFirst();
        Evaluation evaluation = other.prepare(task);
        evaluation.run();
        other.close();
        assertThrows(IllegalStateException.class, evaluation::run);
        assertThrows(IllegalStateException.class, () -> other.prepare(task));
        assertEquals(1f, engine.evaluate(ActivationFunction.RELU.activation(), 1f)[0], "the others live on");
    }

    @Test
    void refusesATypeItDoesNotSupport() {
        for (DType type : DType.values()) {
            if (!engine.supports(type)) {
                Task task = new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, type, 3);
                String message = assertThrows(IllegalArgumentException.class, () -> engine.prepare(task)).getMessage();
                assertTrue(message.contains(type.toString()), message);
            }
        }
        assertTrue(engine.supports(DType.FLOAT32), "every engine takes float32");
    }

    @Test
    void servesSeveralThreads() throws Exception {
        List<Task> tasks = sampleTasks(DType.FLOAT32);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 4 * tasks.size(); i++) {
                Task task = tasks.get(i % tasks.size());
                done.add(threads.submit(() -> inOddPlaces(task, Arrays.onHeap())));
            }
            for (Future<?> future : done) {
                future.get();
            }
        }
    }

    @Test
    void providerTellsTheTruth() {
        EngineProvider provider = Engines.provider(engineName());
        assertEquals(engineName(), provider.name());
        assertEquals(engineName(), engine.name());
        assertFalse(engine.device().isBlank());
        assertFalse(provider.availability().sentence().isBlank());
        assertFalse(provider.devices().isEmpty());
        assertThrows(EngineUnavailableException.class, () -> provider.open("no-such-device"));
        try (Engine chosen = provider.open(provider.devices().getFirst().id())) {
            assertEquals(2f, chosen.evaluate(ActivationFunction.RELU.activation(), 2f)[0]);
        }
    }

    @Test
    void takesDoublesThroughTheConvenience() {
        assumeTrue(engine.supports(DType.FLOAT64), engineName() + " does not take float64");
        Activation mish = ActivationFunction.MISH.activation();
        assertEquals(mish.value(0.5), engine.evaluate(mish, 0.5)[0], 1e-15);
    }

    /** One task of every order and shape, of a length with a tail. */
    private List<Task> sampleTasks(DType type) {
        List<Task> tasks = new ArrayList<>();
        Activation prelu = ActivationFunction.PRELU.activation();
        Activation mish = ActivationFunction.MISH.activation();
        for (Order order : Order.values()) {
            tasks.add(new Task.Elementwise(order == Order.PARAMETER_PULLBACK ? prelu : mish, order, type, 1009));
        }
        for (Order order : ROW_ORDERS) {
            tasks.add(new Task.Rowwise(RowFunction.SOFTMAX.activation(), order, type, 7, 33, 5));
            tasks.add(new Task.Rowwise(RowFunction.LOG_SOFTMAX.activation(), order, type, 3, 1009, 1));
            tasks.add(new Task.Rowwise(RowFunction.LOGSUMEXP.activation(), order, type, 5, 257, 1));
            tasks.add(new Task.Rowwise(RowFunction.SWIGLU.activation(), order, type, 5, 2, 517));
            tasks.add(new Task.Rowwise(RowFunction.CRELU.activation(), order, type, 5, 1, 517));
            tasks.add(new Task.Masked(new Task.Rowwise(RowFunction.SOFTMAX.activation(), order, type, 7, 33, 5), 165));
            tasks.add(new Task.Masked(new Task.Rowwise(RowFunction.LOG_SOFTMAX.activation(), order, type, 3, 1009, 1),
                3027));
            tasks.add(new Task.Masked(new Task.Rowwise(RowFunction.LOGSUMEXP.activation(), order, type, 5, 257, 1),
                257));
        }
        for (Order order : ROW_ORDERS) {
            tasks.add(ofRows(LossFunction.CROSS_ENTROPY.loss(), order, type, 7, 33, 5));
            tasks.add(ofRows(LossFunction.CROSS_ENTROPY.with(0.1), order, type, 3, 1009, 1));
        }
        for (Order order : Task.Channelwise.ORDERS) {
            tasks.add(new Task.Channelwise(ActivationFunction.SWISH.activation(), order, type, 7, 33, 5));
            tasks.add(new Task.Channelwise(ActivationFunction.STAR_RELU.activation(), order, type, 3, 5, 1009));
        }
        return tasks;
    }

    private List<DType> supported() {
        return java.util.Arrays.stream(DType.values()).filter(engine::supports).toList();
    }

    private static void fill(Task task, MemorySegment[] inputs) {
        fill(task, inputs, 0);
    }

    private static void fill(Task task, MemorySegment[] inputs, int round) {
        switch (task) {
            case Task.Elementwise elementwise ->
                Sweep.stratified(elementwise.activation(), task.type(), 0, SEED + round).fill(0, inputs);
            case Task.Rowwise rowwise ->
                new RowSweep(rowwise.activation(), task.type(), 0, SEED).fill(rowwise, round, inputs);
            case Task.Chained chain -> fill(chain.steps().getFirst(), inputs, round);
            case Task.Channelwise channelwise -> new ChannelSweep(channelwise, SEED).fill(channelwise, round, inputs);
            case Task.Targeted targeted ->
                new LossSweep(targeted.loss(), task.type(), 0, SEED).fill(targeted, round, inputs);
            case Task.Masked masked -> {
                fill(masked.rows(), java.util.Arrays.copyOf(inputs, masked.rows().inputs()), round);
                MemorySegment mask = inputs[inputs.length - 1];
                for (long i = 0; i < mask.byteSize(); i++) {
                    mask.set(java.lang.foreign.ValueLayout.JAVA_BYTE, i, (byte) (i * i % 7 % 3));
                }
            }
        }
    }

    private static MemorySegment[] own(Evaluation evaluation, boolean inputs) {
        Task task = evaluation.task();
        MemorySegment[] segments = new MemorySegment[inputs ? task.inputs() : task.outputs()];
        java.util.Arrays.setAll(segments, i -> inputs ? evaluation.input(i) : evaluation.output(i));
        return segments;
    }

    private static void kept(Comparison comparison, Task task) {
        for (Report report : comparison.reports()) {
            assertTrue(report.kept(), () -> report.sentence() + "; " + task);
        }
    }

    /** Inputs and outputs that lie amid guards, and the inputs as they were. */
    private static final class Arrays {
        private static final byte GUARD = (byte) 0xa5;
        private static final int AROUND = 68;
        private final MemorySegment[] inputs;
        private final MemorySegment[] outputs;
        private final MemorySegment[] surroundings;

        Arrays(Task task, LongFunction<MemorySegment> place) {
            int size = task.type().bytes();
            inputs = new MemorySegment[task.inputs()];
            outputs = new MemorySegment[task.outputs()];
            surroundings = new MemorySegment[outputs.length];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = within(place.apply(task.inputLength(i) * task.inputBytes(i) + 2 * AROUND));
            }
            for (int i = 0; i < outputs.length; i++) {
                surroundings[i] = place.apply(task.outputLength(i) * size + 2 * AROUND).fill(GUARD);
                outputs[i] = within(surroundings[i]);
            }
        }

        static LongFunction<MemorySegment> onHeap() {
            return bytes -> MemorySegment.ofArray(new float[Math.toIntExact(Math.ceilDiv(bytes, Float.BYTES))])
                .asSlice(0, bytes);
        }

        /** Not even aligned to the elements. */
        static LongFunction<MemorySegment> onHeapBytes() {
            return bytes -> MemorySegment.ofArray(new byte[Math.toIntExact(bytes + 1)]).asSlice(1);
        }

        private static MemorySegment within(MemorySegment surrounding) {
            return surrounding.asSlice(AROUND, surrounding.byteSize() - 2 * AROUND);
        }

        void run(Evaluation evaluation) {
            byte[][] before = bytes(inputs);
            evaluation.run(inputs, outputs);
            byte[][] after = bytes(inputs);
            for (int i = 0; i < inputs.length; i++) {
                assertTrue(java.util.Arrays.equals(before[i], after[i]), "input " + i + " was changed");
            }
            for (MemorySegment surrounding : surroundings) {
                for (int i = 0; i < AROUND; i++) {
                    long end = surrounding.byteSize() - 1 - i;
                    assertEquals(GUARD, surrounding.get(java.lang.foreign.ValueLayout.JAVA_BYTE, i), "before output");
                    assertEquals(GUARD, surrounding.get(java.lang.foreign.ValueLayout.JAVA_BYTE, end), "after output");
                }
            }
        }

        private static byte[][] bytes(MemorySegment[] segments) {
            byte[][] bytes = new byte[segments.length][];
            java.util.Arrays.setAll(bytes, i -> segments[i].toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
            return bytes;
        }
    }
}
