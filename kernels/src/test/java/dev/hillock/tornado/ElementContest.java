package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.ProfilerMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Element-wise kernels against a copy and against a parallel loop, in turn in one process, as the device counts the
 * time: exit code 0 if ours are faster than the loop everywhere. Speed is no matter for tests, which run on busy
 * machines.
 *
 * <pre>java @"$HILLOCK_TORNADO_ARGS" -cp kernels/target/test-classes:... dev.hillock.tornado.ElementContest</pre>
 */
final class ElementContest {
    private static final int LENGTH = 1 << 24;
    private static final int ROUNDS = 7;
    private static final List<ActivationFunction> FUNCTIONS = List.of(ActivationFunction.IDENTITY,
        ActivationFunction.RELU, ActivationFunction.LEAKY_RELU, ActivationFunction.HARD_SIGMOID,
        ActivationFunction.HARD_SWISH, ActivationFunction.HARD_TANH, ActivationFunction.SIGMOID,
        ActivationFunction.GELU);

    private ElementContest() {
    }

    /** A function's two kernels and their times. */
    private record Pair(ActivationFunction function, Evaluation ours, TornadoExecutionPlan loop, long[] ourTimes,
                        long[] loopTimes) {
    }

    /** Runs on the default device. */
    public static void main(String[] args) throws Exception {
        TornadoSettings.apply();
        TornadoDevices device = TornadoDevices.named(null);
        FloatArray x = new FloatArray(LENGTH);
        FloatArray y = new FloatArray(LENGTH);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < LENGTH; i++) {
            x.set(i, (float) random.nextGaussian());
        }
        try (TornadoEngine engine = TornadoEngine.open(device)) {
            List<Pair> pairs = new ArrayList<>();
            for (ActivationFunction function : FUNCTIONS) {
                Task task = new Task.Elementwise(function.activation(), Order.VALUE, DType.FLOAT32, LENGTH);
                Evaluation ours = engine.prepare(task, Placement.RESIDENT, true);
                ours.input(0).copyFrom(x.getSegment());
                pairs.add(new Pair(function, ours, loop(device, function, x, y), new long[ROUNDS], new long[ROUNDS]));
            }
            for (int round = -1; round < ROUNDS; round++) {
                for (Pair pair : pairs) {
                    pair.ours.run();
                    long loop = pair.loop.execute().getProfilerResult().getDeviceKernelTime();
                    if (round >= 0) {
                        pair.ourTimes[round] = pair.ours.timing().kernel();
                        pair.loopTimes[round] = loop;
                    }
                }
            }
            report(pairs);
            System.exit(pairs.stream().allMatch(p -> median(p.ourTimes) < median(p.loopTimes)) ? 0 : 1);
        }
    }

    private static TornadoExecutionPlan loop(TornadoDevices device, ActivationFunction function, FloatArray x,
                                             FloatArray y) {
        Coefficients k = Coefficients.of(function.activation(), DType.FLOAT32);
        TornadoExecutionPlan plan = new TornadoExecutionPlan(new TaskGraph("loop" + function.id())
            .transferToDevice(DataTransferMode.FIRST_EXECUTION, x)
            .task("map", LoopForm::kLoop, x, y, function.code(), (float) k.a(), (float) k.b(), (float) k.c(),
                (float) k.d(), (float) k.e(), (float) k.f())
            .transferToHost(DataTransferMode.UNDER_DEMAND, y).snapshot());
        plan.withDevice(device.handle()).withCompilerFlags(TornadoVMBackendType.OPENCL, "-w")
            .withProfiler(ProfilerMode.SILENT);
        return plan;
    }

    private static void report(List<Pair> pairs) {
        long copy = median(pairs.getFirst().ourTimes);
        System.out.printf("%d elements, medians of %d%n%-14s %8s %8s %10s%n", LENGTH, ROUNDS, "", "ours ms", "loop ms",
            "of a copy");
        for (Pair pair : pairs) {
            System.out.printf("%-14s %8.2f %8.2f %8.0f %%%n", pair.function.id(), median(pair.ourTimes) * 1e-6,
                median(pair.loopTimes) * 1e-6, 100.0 * copy / median(pair.ourTimes));
        }
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
