package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.ProfilerMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** Softmax of 16384 rows of 1024 takes less kernel time than an item for each row does, in the same run. */
class SoftmaxSpeedTest {
    private static final int ROWS = 16_384;
    private static final int LENGTH = 1024;
    private static final int ROUNDS = 7;

    @Test
    void twoPassesBeatAnItemForEachRow() throws Exception {
        TornadoDevices device = OnDevice.device();
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
                assertEquals(our, y.get(i), 2e-5f * our);
            }
            String times = "kernel time, median of %d: %.1f ms, an item for each row %.1f ms".formatted(ROUNDS,
                median(ourTimes) * 1e-6, median(plainTimes) * 1e-6);
            System.out.println("softmax of 16384x1024, " + times);
            assertTrue(median(ourTimes) < median(plainTimes), times);
        }
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
