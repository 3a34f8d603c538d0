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
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.ProfilerMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * A program that times the kernels of all functions, or of those named, in each {@link KernelForm} beside a copy kernel
 * and beside {@link PlainLoop} of the same formula: the device's own time, medians of 15 runs in turns, data resident,
 * as a table in Markdown. All results must be the same. Its exit code is 1 if a loop is more than 5 % faster than the
 * kernel that the device gets.
 *
 * <pre>java @"$HILLOCK_TORNADO_ARGS" -cp kernels/target/test-classes:... dev.hillock.tornado.LoopContest</pre>
 */
final class LoopContest {
    private static final int ELEMENTS = 1 << 24;
    private static final int ROUNDS = 15;
    private static final double NOISE = 1.05;

    private LoopContest() {
    }

    /** Runs on the default device. */
    public static void main(String[] args) throws Exception {
        TornadoSettings.apply();
        TornadoDevices device = TornadoDevices.named(null);
        FloatArray x = new FloatArray(ELEMENTS);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ELEMENTS; i++) {
            x.set(i, (float) (2 * random.nextGaussian()));
        }
        boolean lost = false;
        System.out.printf("%s, %d elements%n%n", device, ELEMENTS);
        System.out.println("| function | copy, ms | kernel, ms | bandwidth, of the copy's | loop, ms | loop over "
            + "kernel | compiled, ms | compiled over kernel |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        try (TornadoEngine engine = TornadoEngine.open(device);
             TornadoEngine compiler = TornadoEngine.open(device.with(KernelForm.COMPILED));
             Evaluation copy = resident(engine, ActivationFunction.IDENTITY, x)) {
            for (ActivationFunction function : ActivationFunction.values()) {
                if (args.length == 0 || Arrays.asList(args).contains(function.id())) {
                    lost |= contest(engine, compiler, device, function, x, copy);
                }
            }
        }
        System.exit(lost ? 1 : 0);
    }

    private static boolean contest(TornadoEngine engine, TornadoEngine compiler, TornadoDevices device,
                                   ActivationFunction function, FloatArray x, Evaluation copy) throws Exception {
        FloatArray y = new FloatArray(ELEMENTS);
        Coefficients k = Coefficients.of(function.activation(), DType.FLOAT32);
        try (Evaluation ours = resident(engine, function, x);
             Evaluation compiled = resident(compiler, function, x);
             TornadoExecutionPlan loop = new TornadoExecutionPlan(new TaskGraph("plain")
                 .transferToDevice(DataTransferMode.FIRST_EXECUTION, x)
                 .task("loop", PlainLoop::kLoop, x, y, ELEMENTS, function.code(), (float) k.a(), (float) k.b(),
                     (float) k.c(), (float) k.d(), (float) k.e(), (float) k.f())
                 .transferToHost(DataTransferMode.UNDER_DEMAND, y).snapshot())) {
            loop.withDevice(device.handle()).withCompilerFlags(TornadoVMBackendType.OPENCL, "-w")
                .withProfiler(ProfilerMode.SILENT);
            long[] medians = inTurns(List.of(() -> kernel(copy), () -> kernel(ours),
                () -> loop.execute().getProfilerResult().getDeviceKernelTime(), () -> kernel(compiled)));
            loop.execute().transferToHost(y);
            ours.download();
            compiled.download();
            if (ours.output(0).mismatch(y.getSegment()) >= 0 || compiled.output(0).mismatch(y.getSegment()) >= 0) {
                throw new IllegalStateException(function.id() + ": the results differ");
            }
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n", function.id(),
                medians[0] * 1e-6, medians[1] * 1e-6, (double) medians[0] / medians[1], medians[2] * 1e-6,
                (double) medians[2] / medians[1], medians[3] * 1e-6, (double) medians[3] / medians[1]);
            return medians[2] * NOISE < medians[1];
        }
    }

    private static Evaluation resident(TornadoEngine engine, ActivationFunction function, FloatArray x) {
        Evaluation evaluation = engine.prepare(new Task.Elementwise(function.activation(), Order.VALUE, DType.FLOAT32,
            ELEMENTS), Placement.RESIDENT, true);
        evaluation.input(0).copyFrom(x.getSegment());
        return evaluation;
    }

    private static long kernel(Evaluation evaluation) {
        evaluation.run();
        return evaluation.timing().kernel();
    }

    private static long[] inTurns(List<LongSupplier> runs) {
        List<long[]> times = new ArrayList<>();
        runs.forEach(run -> times.add(new long[ROUNDS]));
        for (int round = -2; round < ROUNDS; round++) {
            for (int i = 0; i < runs.size(); i++) {
                long time = runs.get(i).getAsLong();
                if (round >= 0) {
                    times.get(i)[round] = time;
                }
            }
        }
        return times.stream().mapToLong(LoopContest::median).toArray();
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
