package dev.hillock.tornado;

import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A program that times tasks of several kernels in both forms of the engine: compiled from Java in one graph, and
 * generated in a graph each. Wall clock, medians of runs in turns, data resident but for losses, as a table in
 * Markdown. All results must be the same.
 *
 * <pre>java @"$HILLOCK_TORNADO_ARGS" -cp kernels/target/test-classes:... dev.hillock.tornado.FormsContest</pre>
 */
final class FormsContest {
    private FormsContest() {
    }

    /** Runs on the default device. */
    public static void main(String[] args) {
        TornadoSettings.apply();
        TornadoDevices device = TornadoDevices.named(null);
        System.out.println("| task | compiled, ms | generated, ms | compiled over generated |");
        System.out.println("| --- | ---: | ---: | ---: |");
        try (TornadoEngine compiled = TornadoEngine.open(device.with(KernelForm.COMPILED));
             TornadoEngine generated = TornadoEngine.open(device.with(KernelForm.GENERATED))) {
            for (Order order : List.of(Order.VALUE, Order.PULLBACK)) {
                contest(compiled, generated, new Task.Targeted(LossFunction.CROSS_ENTROPY.with(0), order,
                    DType.FLOAT32, 4096, 1000, 1, Task.Targeted.IGNORED, Reduction.MEAN));
            }
            for (long[] s : new long[][] {{8, 16, 1}, {1, 1 << 24, 1}, {4, 1024, 4096}, {1 << 20, 16, 1}}) {
                for (RowFunction function : List.of(RowFunction.SOFTMAX, RowFunction.LOGSUMEXP)) {
                    for (Order order : List.of(Order.VALUE, Order.PULLBACK)) {
                        contest(compiled, generated,
                            new Task.Rowwise(function.activation(), order, DType.FLOAT32, s[0], s[1], s[2]));
                    }
                }
            }
        }
    }

    private static void contest(TornadoEngine compiled, TornadoEngine generated, Task task) {
        try (Evaluation a = compiled.prepare(task, Placement.RESIDENT, false);
             Evaluation b = generated.prepare(task, Placement.RESIDENT, false)) {
            for (int i = 0; i < task.inputs(); i++) {
                fill(a.input(i), task instanceof Task.Targeted && i == task.inputs() - 1);
                b.input(i).copyFrom(a.input(i));
            }
            int rounds = task.inputLength(0) < 1 << 16 ? 2001 : 11;
            long[][] times = new long[2][rounds];
            for (int round = -rounds / 4; round < rounds; round++) {
                long start = System.nanoTime();
                a.run();
                long middle = System.nanoTime();
                b.run();
                long end = System.nanoTime();
                if (round >= 0) {
                    times[0][round] = middle - start;
                    times[1][round] = end - middle;
                }
            }
            a.download();
            b.download();
            long differ = a.output(0).mismatch(b.output(0));
            if (differ >= 0) {
                throw new IllegalStateException(task + ": the results differ at byte " + differ);
            }
            Arrays.sort(times[0]);
            Arrays.sort(times[1]);
            double before = times[0][rounds / 2] * 1e-6;
            double after = times[1][rounds / 2] * 1e-6;
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", Failures.describe(task), before, after,
                before / after);
        }
    }

    /** Random numbers, or the first class for each row. */
    private static void fill(MemorySegment segment, boolean classes) {
        SplittableRandom random = new SplittableRandom(1);
        for (long i = 0; !classes && i < segment.byteSize() / Float.BYTES; i++) {
            segment.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) random.nextGaussian());
        }
    }
}
