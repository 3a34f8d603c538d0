package dev.hillock.tornado;

import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.SplittableRandom;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.ProfilerMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * A program that times softmax of 16384 rows of 1024 against {@link ThreadPerRow}, both verified and in turns; its exit
 * code is 1 if ours is not faster. Speed is no matter for tests, which run on busy machines.
 *
 * <pre>java @"$HILLOCK_TORNADO_ARGS" -cp kernels/target/test-classes:... dev.hillock.tornado.SoftmaxContest</pre>
 */
final class SoftmaxContest {
    private static final int ROWS = 16_384;
    private static final int LENGTH = 1024;
    private static final int ROUNDS = 7;

    private SoftmaxContest() {
    }

    /** Runs on the default device. */
    public static void main(String[] args) throws Exception {
        TornadoSettings.apply();
        TornadoDevices device = TornadoDevices.named(null);
        FloatArray x = new FloatArray(ROWS * LENGTH);
        FloatArray y = new FloatArray(ROWS * LENGTH);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < x.getSize(); i++) {
            x.set(i, (float) random.nextGaussian());
        }
        WorkerGrid1D grid = new WorkerGrid1D(ROWS);
        grid.setLocalWork(64, 1, 1);
        Task task = new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, ROWS, LENGTH, 1);
        try (TornadoEngine engine = TornadoEngine.open(device);
             Evaluation ours = engine.prepare(task, Placement.RESIDENT, true);
             TornadoExecutionPlan plain = new TornadoExecutionPlan(new TaskGraph("plain")
                 .transferToDevice(DataTransferMode.FIRST_EXECUTION, x)
                 .task("rows", ThreadPerRow::kSoftmax, new KernelContext(), x, y, ROWS, LENGTH)
                 .transferToHost(DataTransferMode.UNDER_DEMAND, y).snapshot())) {
            plain.withDevice(device.handle()).withGridScheduler(new GridScheduler("plain.rows", grid))
                .withCompilerFlags(TornadoVMBackendType.OPENCL, "-w").withProfiler(ProfilerMode.SILENT);
            ours.input(0).copyFrom(x.getSegment());
            long[] ourTimes = new long[ROUNDS];
            long[] plainTimes = new long[ROUNDS];
            for (int round = -1; round < ROUNDS; round++) {
                ours.run();
                long plainTime = plain.execute().getProfilerResult().getDeviceKernelTime();
                if (round >= 0) {
                    ourTimes[round] = ours.timing().kernel();
                    plainTimes[round] = plainTime;
                }
            }
            plain.execute().transferToHost(y);
            ours.download();
            for (int i = 0; i < y.getSize(); i += 997) {
                float our = ours.output(0).getAtIndex(ValueLayout.JAVA_FLOAT, i);
                if (!(Math.abs(our - y.get(i)) <= 2e-5f * our)) {
                    throw new IllegalStateException("element %d is %s here and %s there".formatted(i, our, y.get(i)));
                }
            }
            long our = median(ourTimes);
            long theirs = median(plainTimes);
            System.out.printf(
                "softmax of %dx%d on %s, median of %d: ours %.1f ms, an item for each row %.1f ms%n",
                ROWS, LENGTH, engine.device(), ROUNDS, our * 1e-6, theirs * 1e-6);
            System.exit(our < theirs ? 0 : 1);
        }
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
