package dev.hillock.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.verify.Comparison;
import dev.hillock.verify.Report;
import dev.hillock.verify.RowSweep;
import dev.hillock.verify.Settings;
import dev.hillock.verify.Sweep;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    private static final List<Order> ROW_ORDERS = List.of(Order.VALUE, Order.PULLBACK, Order.VALUE_AND_PULLBACK);

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
            for (int i = 0; i < x.length; i++) {
                String where = activation + " at " + x[i] + " (element " + i + ")";
                if (Float.isNaN(x[i])) {
                    assertTrue(Float.isNaN(value[i]) && Float.isNaN(derivative[i]), () -> where + " must be NaN");
                }
                if (Float.isInfinite(x[i])) {
                    assertEquals((float) activation.value(x[i]) + 0f, value[i] + 0f, where);
                    assertEquals((float) activation.derivative(x[i]) + 0f, derivative[i] + 0f, where);
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
        try (Arena arena = Arena.ofConfined()) {
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
                for (int input = 0; input < task.inputs(); input++) {
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
            kept(comparison, task);
            assertTrue(!timed || evaluation.timing().total() > 0, "no time was taken");
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
                    assertEquals(task.inputLength(i) * Float.BYTES, inputs[i].byteSize());
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
    private static List<Task> sampleTasks(DType type) {
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
        }
    }

    private static MemorySegment[] own(Evaluation evaluation, boolean inputs) {
        Order order = evaluation.task().order();
        MemorySegment[] segments = new MemorySegment[inputs ? order.inputs() : order.outputs()];
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
                inputs[i] = within(place.apply(task.inputLength(i) * size + 2 * AROUND));
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
