package dev.hillock.simd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowFunction;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law does not ask of every engine: the same bits everywhere, no garbage, and threads that behave. */
class SimdEngineTest {
    private static final int[] WIDTHS = {128, 256, 512};

    @ParameterizedTest
    @EnumSource
    void bitsDependNeitherOnWidthNorThreadsNorPlace(ActivationFunction function) {
        float[] x = numbers(20_011);
        float[] first = null;
        for (int bits : WIDTHS) {
            for (int threads : new int[] {1, 3}) {
                try (SimdEngine engine = new SimdEngine(threads, bits)) {
                    float[] y = engine.evaluate(function.activation(), x);
                    first = first == null ? y : first;
                    assertArrayEquals(first, y, bits + " bits, " + threads + " threads");
                    float[] shifted = engine.evaluate(function.activation(), Arrays.copyOfRange(x, 5, 1000));
                    assertArrayEquals(Arrays.copyOfRange(first, 5, 1000), shifted, "5 elements on");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "LOGSUMEXP", "SPARSEMAX"})
    void rowsToo(RowFunction function) {
        for (int length : new int[] {1, 5, 16, 17, 33, 1009}) {
            float[] x = numbers(length * 40);
            float[] first = null;
            for (int bits : WIDTHS) {
                for (int threads : new int[] {1, 3}) {
                    try (SimdEngine engine = new SimdEngine(threads, bits)) {
                        float[] y = engine.evaluate(function.activation(), length, x);
                        first = first == null ? y : first;
                        assertArrayEquals(first, y, "%d elements, %d bits".formatted(length, bits));
                    }
                }
            }
        }
    }

    @Test
    void maximaToo() {
        for (int k : new int[] {2, 3, 7, 150, 2049}) {
            for (Order order : new Order[] {Order.VALUE, Order.PULLBACK}) {
                for (DType type : new DType[] {DType.FLOAT32, DType.FLOAT64}) {
                    for (int inner : new int[] {1, 37}) {
                        // more than are turned at a time, and some that fill no vector
                        int outer = inner == 1 ? 5000 / k + 41 : 41;
                        same(new Task.Rowwise(RowFunction.MAXOUT.with(k), order, type, outer, k, inner));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "LOGSUMEXP", "SPARSEMAX"})
    void rowsInDoubleLanesToo(RowFunction function) {
        for (int length : new int[] {1, 5, 17, 33, 1009}) {
            for (Order order : new Order[] {Order.VALUE, Order.PULLBACK}) {
                for (DType type : new DType[] {DType.FLOAT32, DType.FLOAT64}) {
                    for (int inner : new int[] {1, 8}) {
                        same(new Task.Rowwise(function.activation(), order, type, 40 / inner, length, inner));
                    }
                }
            }
        }
    }

    @Test
    void lossesToo() {
        for (int length : new int[] {1, 5, 17, 33, 1009}) {
            for (double smoothing : new double[] {0, 0.1}) {
                for (Reduction reduction : Reduction.values()) {
                    for (DType type : new DType[] {DType.FLOAT32, DType.FLOAT64}) {
                        for (Order order : new Order[] {Order.VALUE, Order.PULLBACK}) {
                            same(new Task.Targeted(LossFunction.CROSS_ENTROPY.with(smoothing), order, type, 40, length,
                                1, Task.Targeted.IGNORED, reduction));
                        }
                    }
                }
            }
        }
    }

    @Test
    void lossesAreTheSameWhereverTheirAxisLies() {
        int classes = 33;
        int rows = 40;
        float[] x = numbers(rows * classes);
        float[] turned = new float[x.length];
        int[] targets = IntStream.range(0, rows).map(i -> i % classes).toArray();
        for (int i = 0; i < x.length; i++) {
            turned[i % classes * rows + i / classes] = x[i];
        }
        for (double smoothing : new double[] {0, 0.1}) {
            float[][] here = lossAndGradient(new long[] {rows, classes}, 1, smoothing, x, targets);
            float[][] there = lossAndGradient(new long[] {classes, rows}, 0, smoothing, turned, targets);
            assertArrayEquals(here[0], there[0]);
            for (int i = 0; i < x.length; i++) {
                assertEquals(here[1][i], there[1][i % classes * rows + i / classes]);
            }
        }
    }

    private static float[][] lossAndGradient(long[] shape, int axis, double smoothing, float[] x, int[] targets) {
        Task.Targeted task = Task.Targeted.along(LossFunction.CROSS_ENTROPY.with(smoothing), Order.VALUE_AND_PULLBACK,
            DType.FLOAT32, shape, axis, Task.Targeted.IGNORED, Reduction.NONE);
        float[] loss = new float[(int) task.rows()];
        float[] dy = new float[loss.length];
        Arrays.fill(dy, 1.5f);
        float[] dx = new float[x.length];
        try (SimdEngine engine = new SimdEngine(3, SimdEngine.preferredBits());
             Evaluation evaluation = engine.prepare(task)) {
            evaluation.run(new MemorySegment[] {MemorySegment.ofArray(x), MemorySegment.ofArray(dy),
                MemorySegment.ofArray(targets)}, new MemorySegment[] {MemorySegment.ofArray(loss),
                MemorySegment.ofArray(dx)});
        }
        return new float[][] {loss, dx};
    }

    private static void same(Task task) {
        byte[] first = null;
        for (int bits : WIDTHS) {
            for (int threads : new int[] {1, 3}) {
                byte[] y = bytes(task, threads, bits);
                first = first == null ? y : first;
                assertArrayEquals(first, y, "%s, %d bits".formatted(task, bits));
            }
        }
    }

    /** Every arrangement of a small row, against the reference, bit by bit: which of equals comes first shows in dx. */
    @ParameterizedTest
    @EnumSource(names = {"VALUE", "PULLBACK"})
    void maximaAreThoseOfTheReference(Order order) {
        double[] some = {Double.NaN, -0.0, 0, 1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        int rows = some.length * some.length * some.length;
        Task task = new Task.Rowwise(RowFunction.MAXOUT.with(3), order, DType.FLOAT64, rows, 3, 1);
        double[] x = new double[3 * rows];
        for (int i = 0; i < rows; i++) {
            x[3 * i] = some[i % some.length];
            x[3 * i + 1] = some[i / some.length % some.length];
            x[3 * i + 2] = some[i / some.length / some.length];
        }
        double[] expected = reference(task, x);
        for (int bits : WIDTHS) {
            try (SimdEngine engine = new SimdEngine(1, bits)) {
                assertArrayEquals(expected, maxima(engine, task, x), bits + " bits");
            }
        }
    }

    private static double[] reference(Task task, double[] x) {
        try (Engine engine = Engines.named("reference")) {
            return maxima(engine, task, x);
        }
    }

    private static double[] maxima(Engine engine, Task task, double[] x) {
        double[] dy = IntStream.range(0, x.length / 3).mapToDouble(i -> i + 1).toArray();
        double[] result = new double[(int) task.outputLength(0)];
        try (Evaluation evaluation = engine.prepare(task)) {
            MemorySegment[] inputs = {MemorySegment.ofArray(x), MemorySegment.ofArray(dy)};
            evaluation.run(Arrays.copyOf(inputs, task.inputs()),
                new MemorySegment[] {MemorySegment.ofArray(result)});
        }
        // one number for all NaNs, and signs of zeros that can be told apart
        return Arrays.stream(result).map(v -> v == 0 ? 1 / v : v).toArray();
    }

    /** A row that all threads share, and the mask with it. */
    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOGSUMEXP"})
    void longMaskedRowsToo(RowFunction function) {
        int length = Math.toIntExact(LongRows.LEAST) + 4099;
        float[] x = numbers(2 * length);
        float[] without = x.clone();
        byte[] mask = new byte[x.length];
        for (int i = 0; i < x.length; i++) {
            mask[i] = (byte) (i % 3 * i % 7);
            without[i] = mask[i] == 0 ? Float.NEGATIVE_INFINITY : x[i];
            x[i] = mask[i] == 0 ? Float.NaN : x[i];
        }
        Task.Rowwise rows = new Task.Rowwise(function.activation(), Order.VALUE, DType.FLOAT32, 2, length, 1);
        for (int threads : new int[] {1, 3}) {
            try (SimdEngine engine = new SimdEngine(threads, SimdEngine.preferredBits());
                 Evaluation plain = engine.prepare(rows);
                 Evaluation masked = engine.prepare(new Task.Masked(rows, x.length))) {
                plain.input(0).copyFrom(MemorySegment.ofArray(without));
                plain.run();
                masked.input(0).copyFrom(MemorySegment.ofArray(x));
                masked.input(1).copyFrom(MemorySegment.ofArray(mask));
                masked.run();
                assertEquals(-1, plain.output(0).mismatch(masked.output(0)), threads + " threads");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "LOGSUMEXP"})
    void longRowsToo(RowFunction function) {
        int length = Math.toIntExact(LongRows.LEAST) + 4099;
        float[] x = numbers(2 * length);
        float[] first = null;
        for (int bits : WIDTHS) {
            for (int threads : new int[] {1, 3}) {
                try (SimdEngine engine = new SimdEngine(threads, bits)) {
                    float[] y = engine.evaluate(function.activation(), length, x);
                    first = first == null ? y : first;
                    assertArrayEquals(first, y, "%d threads, %d bits".formatted(threads, bits));
                }
            }
        }
        Task apart = new Task.Rowwise(function.activation(), Order.VALUE, DType.FLOAT32, 1, length, 2);
        float[] y = new float[(int) apart.outputLength(0)];
        try (SimdEngine engine = new SimdEngine(3, SimdEngine.preferredBits());
             Evaluation evaluation = engine.prepare(apart)) {
            float[] interleaved = new float[x.length];
            for (int i = 0; i < x.length; i++) {
                interleaved[i] = x[i % 2 * length + i / 2];
            }
            evaluation.run(MemorySegment.ofArray(interleaved), MemorySegment.ofArray(y));
        }
        for (int i = 0; i < y.length; i++) {
            assertEquals(first[i % 2 * y.length / 2 + i / 2], y[i], "elements apart");
        }
    }

    /** Chunks of nothing but -inf, infinities and NaN in one chunk of many, the maximum in several. */
    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "LOGSUMEXP"})
    void longRowsOfSpecialNumbers(RowFunction function) {
        int length = Math.toIntExact(LongRows.LEAST) + 1;
        float infinity = Float.POSITIVE_INFINITY;
        float nothing = function == RowFunction.SOFTMIN ? infinity : -infinity;
        try (SimdEngine engine = new SimdEngine(2, SimdEngine.preferredBits())) {
            for (float[] few : new float[][] {{3}, {3, 3}, {3, -2}, {-0f, 0}, {Float.NaN, 3}, {-nothing, 3},
                {-nothing, Float.NaN}, {nothing}, {3e38f, -3e38f}}) {
                float[] x = new float[length];
                Arrays.fill(x, nothing);
                double[] row = new double[few.length];
                for (int i = 0; i < few.length; i++) {
                    x[i * 70_000 + 9] = few[i];
                    row[i] = few[i];
                }
                float[] y = engine.evaluate(function.activation(), length, x);
                double[] expected = function.activation().value(row);
                for (int i = 0; i < expected.length; i++) {
                    float got = y[function.reduces() ? 0 : i * 70_000 + 9];
                    float right = (float) expected[i];
                    assertTrue(got == right || Float.isNaN(right) && Float.isNaN(got)
                        || Math.abs(got - right) <= 2 * Math.ulp(right),
                        "%s, not %s for %s".formatted(got, right, Arrays.toString(few)));
                }
                float rest = y[y.length - 1];
                boolean wrong = Double.isNaN(expected[0]);
                assertTrue(function.reduces() || (wrong ? Float.isNaN(rest)
                    : rest == (function == RowFunction.LOG_SOFTMAX ? -infinity : 0)), "the rest is " + rest);
            }
        }
    }

    /** Where elements themselves are taken apart, and from 4096 on their differences; all digits of all weights. */
    @ParameterizedTest
    @ValueSource(floats = {1e-3f, 12.25f, -90, 4095.99f, -4095.99f, 4096, -4096, -5000, 1e6f, -1e30f, 3e38f})
    void rowsFarFromZero(float top) {
        float[] x = numbers(1000);
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 250 == 7 ? top : top - Math.abs(x[i]) * (1 + Math.abs(top) * 0x1p-20f);
        }
        for (RowFunction function : new RowFunction[] {RowFunction.SOFTMAX, RowFunction.LOG_SOFTMAX}) {
            for (int length : new int[] {10, 1000}) {
                for (int bits : WIDTHS) {
                    try (SimdEngine engine = new SimdEngine(1, bits)) {
                        float[] y = engine.evaluate(function.activation(), length, x);
                        for (int i = 0; i < y.length; i += length) {
                            double[] row = new double[length];
                            for (int k = 0; k < length; k++) {
                                row[k] = x[i + k];
                            }
                            double[] expected = function.activation().value(row);
                            for (int k = 0; k < length; k++) {
                                assertEquals(expected[k], y[i + k], 2 * Math.ulp((float) expected[k]),
                                    "%s of %s, %d bits".formatted(function, x[i + k], bits));
                            }
                        }
                    }
                }
            }
        }
    }

    /** Where one element is nearly all of the sum and comes late, its error and the sum's would be that of all. */
    @ParameterizedTest
    @ValueSource(ints = {3, 16, 17, 40, 300})
    void rowsThatOneElementRules(int length) {
        SplittableRandom random = new SplittableRandom(length);
        float[] x = new float[400_000 / length * length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (i % length == length / 2 ? 8 * random.nextDouble() : -4 * random.nextDouble() - 4);
        }
        double worst = 0;
        try (SimdEngine engine = new SimdEngine(1, WIDTHS[WIDTHS.length - 1])) {
            float[] y = engine.evaluate(RowFunction.SOFTMAX.activation(), length, x);
            for (int i = 0; i < y.length; i += length) {
                double[] row = new double[length];
                for (int k = 0; k < length; k++) {
                    row[k] = x[i + k];
                }
                double[] expected = RowFunction.SOFTMAX.activation().value(row);
                for (int k = 0; k < length; k++) {
                    worst = Math.max(worst, Math.abs(expected[k] - y[i + k]) / Math.ulp((float) expected[k]));
                }
            }
        }
        assertTrue(worst <= 1.7, worst + " ULP");
    }

    /** Whatever a sum loses is kept, whether the larger element comes first or last. */
    @Test
    void theOrderOfAColumnDoesNotShow() {
        int length = 16 * 40;
        SplittableRandom random = new SplittableRandom(6);
        double[] rising = new double[200 * length];
        double[] falling = new double[rising.length];
        Arrays.fill(rising, Double.NEGATIVE_INFINITY);
        Arrays.fill(falling, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < rising.length; row += length) {
            for (int k = 0; k < 40; k++) {
                double x = k - 42 + random.nextDouble();
                rising[row + 16 * k] = x;
                falling[row + 16 * (39 - k)] = x;
            }
            rising[row + 1] = 0;
            falling[row + 1] = 0;
        }
        try (SimdEngine engine = new SimdEngine(1, SimdEngine.preferredBits())) {
            Task task = new Task.Rowwise(RowFunction.LOGSUMEXP.activation(), Order.VALUE, DType.FLOAT64, 200,
                length, 1);
            assertArrayEquals(doubles(engine, task, rising), doubles(engine, task, falling));
        }
    }

    private static double[] doubles(SimdEngine engine, Task task, double[] x) {
        double[] y = new double[Math.toIntExact(task.outputLength(0))];
        try (Evaluation evaluation = engine.prepare(task)) {
            evaluation.run(MemorySegment.ofArray(x), MemorySegment.ofArray(y));
        }
        return y;
    }

    private static byte[] bytes(Task task, int threads, int bits) {
        try (SimdEngine engine = new SimdEngine(threads, bits); Evaluation evaluation = engine.prepare(task)) {
            for (int i = 0; i < task.inputs(); i++) {
                float[] numbers = numbers((int) task.inputLength(i));
                for (int at = 0; at < numbers.length; at++) {
                    if (task instanceof Task.Targeted targeted && i == task.inputs() - 1) {
                        evaluation.input(i).setAtIndex(ValueLayout.JAVA_INT, at, (int) (at % targeted.classes()));
                    } else if (task.type() == DType.FLOAT32) {
                        evaluation.input(i).setAtIndex(ValueLayout.JAVA_FLOAT, at, numbers[at]);
                    } else {
                        evaluation.input(i).setAtIndex(ValueLayout.JAVA_DOUBLE, at, numbers[at] * 1.1);
                    }
                }
            }
            evaluation.run();
            return evaluation.output(0).toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /** Each output in the place of the other's input, which no order of two passes allows. */
    @ParameterizedTest
    @EnumSource(names = {"RELU", "GELU", "MISH", "SINE"})
    void valueAndPullbackInPlaceOfTheirInputs(ActivationFunction function) {
        int length = 10_007;
        Task task = new Task.Elementwise(function.activation(), Order.VALUE_AND_PULLBACK, DType.FLOAT32, length);
        try (SimdEngine engine = new SimdEngine(2, SimdEngine.preferredBits());
             Evaluation evaluation = engine.prepare(task)) {
            for (int[] place : new int[][] {{0, 1}, {1, 0}}) {
                MemorySegment[] inputs = {MemorySegment.ofArray(numbers(length)),
                    MemorySegment.ofArray(numbers(length))};
                MemorySegment[] apart = {MemorySegment.ofArray(new float[length]),
                    MemorySegment.ofArray(new float[length])};
                evaluation.run(inputs, apart);
                evaluation.run(inputs, new MemorySegment[] {inputs[place[0]], inputs[place[1]]});
                for (int i = 0; i < 2; i++) {
                    assertEquals(-1, apart[i].mismatch(inputs[place[i]]), "output %d of %s".formatted(i, function));
                }
            }
        }
    }

    private static float[] numbers(int count) {
        Random random = new Random(7);
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = (float) (random.nextGaussian() * Math.exp(4 * random.nextGaussian()));
        }
        return x;
    }

    @Test
    void aRunAllocatesNothing() throws Exception {
        // In a JVM of its own: what the compiler makes of a loop depends on all that ran before (benchmarks/lottery).
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-modules", "jdk.incubator.vector", "-cp", System.getProperty("java.class.path"),
            Allocation.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals("0 bytes in 1000 runs", new String(process.getInputStream().readAllBytes(), UTF_8).strip());
    }

    /** Prints what a thousand runs allocate once the loop is compiled; gives up after 30 seconds. */
    static final class Allocation {
        private Allocation() {
        }

        public static void main(String[] args) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            Task task = new Task.Elementwise(ActivationFunction.SIGMOID.activation(), Order.VALUE, DType.FLOAT32, 1000);
            try (SimdEngine engine = new SimdEngine(1, SimdEngine.preferredBits());
                 Evaluation sigmoid = engine.prepare(task);
                 Arena arena = Arena.ofConfined()) {
                MemorySegment x = arena.allocate(4000);
                MemorySegment y = arena.allocate(4000);
                long allocated = Long.MAX_VALUE;
                long deadline = System.nanoTime() + 30_000_000_000L;
                while (allocated > 0 && System.nanoTime() < deadline) {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    for (int run = 0; run < 1000; run++) {
                        sigmoid.run(x, y);
                    }
                    allocated = threads.getCurrentThreadAllocatedBytes() - before;
                }
                System.out.println(allocated + " bytes in 1000 runs");
            }
        }
    }

    @Test
    void anExceptionInOnePartEndsTheRestAndSurfacesOnce() {
        try (WorkerPool pool = new WorkerPool(4)) {
            for (int round = 0; round < 100; round++) {
                AtomicInteger parts = new AtomicInteger();
                Loop failing = (x, dy, y, dx, from, to) -> {
                    parts.incrementAndGet();
                    if (from == 3) {
                        throw new IllegalStateException("part 3");
                    }
                    LockSupport.parkNanos(1);  // a busy machine may halt the part that fails, not so the million others
                };
                String message = assertThrows(IllegalStateException.class,
                    () -> pool.run(failing, null, null, null, null, 1_000_000, 1)).getMessage();
                assertEquals("part 3", message);
                assertTrue(parts.get() < 1_000_000, "the rest was not cancelled");
            }
            AtomicInteger sum = new AtomicInteger();
            pool.run((x, dy, y, dx, from, to) -> sum.addAndGet((int) (to - from)), null, null, null, null, 1003, 10);
            assertEquals(1003, sum.get(), "the pool lives on");
        }
    }

    /** Callers who share a pool: those whose task fails hear of it, the others do not. */
    @Test
    void everyCallerHearsOfHisOwnFailure() throws Exception {
        try (WorkerPool pool = new WorkerPool(3); ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int caller = 0; caller < 4; caller++) {
                boolean fails = caller % 2 == 0;
                Loop loop = (x, dy, y, dx, from, to) -> {
                    if (fails && from <= 5 && to > 5) {
                        throw new IllegalStateException("mine");
                    }
                };
                ends.add(callers.submit(() -> {
                    for (int round = 0; round < 20_000; round++) {
                        try {
                            pool.run(loop, null, null, null, null, fails ? 6 : 40, fails ? 5 : 4);
                            assertFalse(fails && pool.threads() > 1, "a failure was lost");
                        } catch (IllegalStateException e) {
                            assertTrue(fails, "another caller's failure");
                        }
                    }
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    /** A loop that hands out work of its own, as one over long rows does, and runs as part of other work. */
    @Test
    void workWithinWorkIsDoneByItsThreadAlone() {
        try (WorkerPool pool = new WorkerPool(3)) {
            AtomicInteger sum = new AtomicInteger();
            Loop inner = (x, dy, y, dx, from, to) -> sum.addAndGet((int) (to - from));
            pool.run((x, dy, y, dx, from, to) -> pool.run(inner, null, null, null, null, 100, 1), null, null, null,
                null, 50, 1);
            assertEquals(5000, sum.get());
        }
    }

    @Test
    void closeEndsTheThreads() throws InterruptedException {
        SimdEngine engine = new SimdEngine(3, 128);
        engine.close();
        for (int wait = 0; wait < 500 && workers() > 0; wait++) {
            Thread.sleep(10);
        }
        assertEquals(0, workers());
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("hillock-simd") && thread.isAlive()).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void wrongPropertiesAreNamed(int threads) {
        System.setProperty("hillock.simd.threads", String.valueOf(threads));
        try {
            String sentence = new SimdProvider().availability().sentence();
            assertTrue(sentence.contains("hillock.simd.threads"), sentence);
            assertTrue(sentence.contains(String.valueOf(threads)), sentence);
        } finally {
            System.clearProperty("hillock.simd.threads");
        }
    }

    @Test
    void aMissingModuleIsASentenceWithTheFlag() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin" + File.separator
            + "java", "-cp", System.getProperty("java.class.path"), WithoutModule.class.getName())
            .redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes());
        assertEquals(0, java.waitFor(), said);
        assertTrue(said.contains("--add-modules jdk.incubator.vector"), said);
        assertTrue(said.contains("auto takes reference"), said);
    }

    /** Asks for the engine in a JVM without the module. */
    static final class WithoutModule {
        private WithoutModule() {
        }

        public static void main(String[] args) {
            System.out.println(new SimdProvider().availability().sentence() + new SimdProvider().devices());
            System.out.println("auto takes " + dev.hillock.engine.Engines.best().name());
        }
    }
}
