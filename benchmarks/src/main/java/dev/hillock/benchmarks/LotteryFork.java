package dev.hillock.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.hillock.bench.Workload;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One JVM of {@link Lottery}: uses every function first, in random order, then times each. */
final class LotteryFork {
    private static final long USE = 50_000_000;
    private static final long WINDOW = 20_000_000;
    private static final int WINDOWS_IN_A_ROW = 5;
    private static final double STEADY = 1.1;
    private static final long PATIENCE = 10_000_000_000L;
    private static final long SAMPLE = 10_000_000;
    private static final int SAMPLES = 7;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * What a fork found.
     *
     * @param function    of the catalogue
     * @param order       what of it
     * @param size        elements, or rows x elements of a row
     * @param nanoseconds per element, the median of the samples
     * @param least       per element, the shortest sample
     * @param bytes       allocated per call
     * @param settled     seconds of calls until they neither allocated nor became faster, or patience was over
     */
    record Found(String function, String order, String size, double nanoseconds, double least, double bytes,
                 double settled) {
    }

    private LotteryFork() {
    }

    static List<Found> run(String engineName, List<String> functions, List<Order> orders, List<String> sizes,
                           long seed) {
        Random random = new Random(seed);
        List<Found> found = new ArrayList<>();
        try (Engine engine = Engines.named(engineName)) {
            for (String size : sizes) {
                List<Task> tasks = tasks(functions, orders, size);
                Collections.shuffle(tasks, random);
                if (tasks.size() > 1 && elements(size) <= 1 << 16) {
                    tasks.forEach(task -> use(engine, task));
                }
                tasks.forEach(task -> found.add(time(engine, task, size)));
            }
        }
        return found;
    }

    private static List<Task> tasks(List<String> functions, List<Order> orders, String size) {
        List<Task> tasks = new ArrayList<>();
        String[] sides = size.split("x");
        for (Order order : orders) {
            if (sides.length == 1) {
                Arrays.stream(ActivationFunction.values())
                    .filter(f -> order.definedFor(f) && (functions.isEmpty() || functions.contains(f.name())))
                    .forEach(f -> tasks.add(new Task.Elementwise(f.activation(), order, DType.FLOAT32,
                        Long.parseLong(size))));
            } else {
                Arrays.stream(RowFunction.values())
                    .filter(f -> order.definedFor(f) && f.cut() != RowFunction.Cut.GROUPS
                        && (functions.isEmpty() || functions.contains(f.name())))
                    .forEach(f -> tasks.add(Task.Rowwise.along(f.activation(), order, DType.FLOAT32,
                        new long[] {Long.parseLong(sides[0]), Long.parseLong(sides[1])}, -1)));
            }
        }
        return tasks;
    }

    private static long elements(String size) {
        return Arrays.stream(size.split("x")).mapToLong(Long::parseLong).reduce(1, Math::multiplyExact);
    }

    private static void use(Engine engine, Task task) {
        try (Evaluation evaluation = Workload.prepare(engine, task, Placement.ROUND_TRIP, false)) {
            calls(evaluation, USE);
        }
    }

    private static Found time(Engine engine, Task task, String size) {
        try (Evaluation evaluation = Workload.prepare(engine, task, Placement.ROUND_TRIP, false)) {
            double settled = settle(evaluation);
            double[] samples = new double[SAMPLES];
            double bytes = Double.MAX_VALUE;
            for (int i = 0; i < SAMPLES; i++) {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                long start = System.nanoTime();
                long calls = calls(evaluation, SAMPLE);
                samples[i] = (double) (System.nanoTime() - start) / calls / elements(size);
                bytes = Math.min(bytes, (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / calls);
            }
            Arrays.sort(samples);
            return new Found(task.function().id(), task.order().toString(), size, samples[SAMPLES / 2], samples[0],
                bytes, settled);
        }
    }

    /**
     * Calls until the compiler is done: what is asked is where a JVM ends up, not how long a queue of a hundred loops
     * at the compiler is, which the number of processors decides.
     */
    private static double settle(Evaluation evaluation) {
        long start = System.nanoTime();
        double fastest = Double.MAX_VALUE;
        int steady = 0;
        while (steady < WINDOWS_IN_A_ROW && System.nanoTime() - start < PATIENCE) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long from = System.nanoTime();
            double time = 1.0 / calls(evaluation, WINDOW) * (System.nanoTime() - from);
            double bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
            steady = bytes < 1024 && time > fastest / STEADY && time < fastest * STEADY ? steady + 1 : 0;
            fastest = Math.min(fastest, time);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long calls(Evaluation evaluation, long nanoseconds) {
        long calls = 0;
        for (long start = System.nanoTime(); calls == 0 || System.nanoTime() - start < nanoseconds; calls++) {
            evaluation.run();
        }
        return calls;
    }
}
