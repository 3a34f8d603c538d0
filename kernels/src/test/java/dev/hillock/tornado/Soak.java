package dev.hillock.tornado;

import dev.hillock.engine.Chain;
import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * A program that evaluates 10,000 tasks of mixed sizes, of which some are compiled anew, then 10,000 that are all
 * compiled already, and tells the memory of the process on the way; then what a warm run of 1,024 elements costs beside
 * TornadoVM's own {@code execute()} of the same kernel, in turns. Its exit code is 1 if the second half of the compiled
 * ones has added more than 16 MiB, or a run costs 20 % more than it must.
 *
 * <pre>java @"$HILLOCK_TORNADO_ARGS" -cp kernels/target/test-classes:... dev.hillock.tornado.Soak</pre>
 */
final class Soak {
    private static final int EVALUATIONS = 10_000;
    private static final int MOST_GROWTH_KIB = 16 << 10;
    private static final int ROUNDS = 4_000;
    private static final int ELEMENTS = 1024;

    private Soak() {
    }

    /** Runs on the default device. */
    public static void main(String[] args) throws Exception {
        TornadoSettings.apply();
        TornadoDevices device = TornadoDevices.named(null);
        try (TornadoEngine engine = TornadoEngine.open(device)) {
            SplittableRandom random = new SplittableRandom(1);
            List<Task> tasks = tasks();
            // mostly the first ones, so that most plans are found and some are made anew
            soak(engine, () -> tasks.get(random.nextInt(20) == 0 ? random.nextInt(tasks.size()) : random.nextInt(40)));
            boolean steady = soak(engine, () -> tasks.get(random.nextInt(40))) < MOST_GROWTH_KIB;
            boolean cheap = dispatch(engine, device);
            System.exit(steady && cheap ? 0 : 1);
        }
    }

    /** Sizes come back, as those of a program do, but more of them than plans are kept. */
    private static List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            long length = 1L + i * i * 37L;
            tasks.add(switch (i % 4) {
                case 0 -> new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE,
                    DType.FLOAT32, 3, length, 1);
                case 1 -> Chain.of(ActivationFunction.GELU.activation()).times(0.5).task(DType.FLOAT32, length);
                default -> new Task.Elementwise(ActivationFunction.TANH.activation(),
                    Order.VALUE, DType.FLOAT32, length);
            });
        }
        return tasks;
    }

    /** Evaluates, and returns the KiB that the second half has added. */
    private static long soak(TornadoEngine engine, Supplier<Task> next) throws IOException {
        long half = 0;
        for (int i = 1; i <= EVALUATIONS; i++) {
            try (Evaluation evaluation = engine.prepare(next.get())) {
                evaluation.input(0).setAtIndex(ValueLayout.JAVA_FLOAT, 0, i);
                evaluation.run();
            }
            if (i % 1000 == 0) {
                System.gc();
                System.out.printf("%5d evaluations: %d MiB resident, %d plans idle%n", i, resident() >> 10,
                    engine.idlePlans());
                half = i == EVALUATIONS / 2 ? resident() : half;
            }
        }
        return resident() - half;
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }

    private static boolean dispatch(TornadoEngine engine, TornadoDevices device) throws Exception {
        FloatArray x = new FloatArray(ELEMENTS);
        FloatArray y = new FloatArray(ELEMENTS);
        WorkerGrid1D grid = new WorkerGrid1D(ELEMENTS);
        grid.setLocalWork(ELEMENTS, 1, 1);
        Task task = new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE,
            DType.FLOAT32, ELEMENTS);
        try (Evaluation ours = engine.prepare(task);
             TornadoExecutionPlan bare = new TornadoExecutionPlan(new TaskGraph("bare")
                 .transferToDevice(DataTransferMode.EVERY_EXECUTION, x)
                 .task("map", BareRelu::kBareRelu, new KernelContext(), x, y, ELEMENTS)
                 .transferToHost(DataTransferMode.EVERY_EXECUTION, y).snapshot())) {
            bare.withDevice(device.handle()).withGridScheduler(new GridScheduler("bare.map", grid))
                .withCompilerFlags(TornadoVMBackendType.OPENCL, "-w");
            long[] ourTimes = new long[ROUNDS];
            long[] bareTimes = new long[ROUNDS];
            for (int round = -ROUNDS; round < ROUNDS; round++) {
                long start = System.nanoTime();
                ours.run();
                long between = System.nanoTime();
                bare.execute();
                long end = System.nanoTime();
                if (round >= 0) {
                    ourTimes[round] = between - start;
                    bareTimes[round] = end - between;
                }
            }
            double our = median(ourTimes) / 1e3;
            double theirs = median(bareTimes) / 1e3;
            System.out.printf("relu of %d elements on %s, median of %d: %.1f us a run, %.1f us an execute(), ratio "
                + "%.3f%n", ELEMENTS, engine.device(), ROUNDS, our, theirs, our / theirs);
            return our < 1.2 * theirs;
        }
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
