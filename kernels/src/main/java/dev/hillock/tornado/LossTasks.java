package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** Adds the kernels of a loss of each row to the graph of a task: the first pass is that of logsumexp. */
final class LossTasks {

    private LossTasks() {
    }

    static void add(TornadoTasks tasks, Task.Targeted task, Launch launch, TornadoNativeArray[] in,
                    TornadoNativeArray[] out) {
        int rows = Math.toIntExact(task.rows());
        int length = Math.toIntExact(task.classes());
        int inner = Math.toIntExact(task.inner());
        int n = Math.toIntExact(task.inputLength(0));
        FloatArray x = (FloatArray) in[0];
        IntArray targets = (IntArray) in[in.length - 1];
        Coefficients k = Coefficients.of(task.loss(), task.classes(), DType.FLOAT32);
        float smoothing = (float) k.a();
        float rest = (float) k.b();
        float share = (float) k.c();
        float even = (float) k.d();
        RowTasks.Reduced row = new RowTasks(tasks, task.likeRows(), launch).reduce(x, x);
        if (task.order() != Order.PULLBACK) {
            tasks.graph.task(tasks.name("loss"), LossKernels::kLoss, tasks.context, x, targets, row.max(),
                row.others(), (FloatArray) out[0], rows, length, inner, smoothing, rest, even);
            tasks.addGrid("loss", rows, launch.elementsPerGroup());
        }
        if (task.order() != Order.VALUE) {
            tasks.graph.task(tasks.name("pull"), LossKernels::kLossPull, tasks.context, x, (FloatArray) in[1], targets,
                row.max(), row.others(), (FloatArray) out[out.length - 1], n, length, inner, smoothing, rest, share,
                even);
            tasks.addGrid("pull", n, launch.elementsPerGroup());
        }
    }
}
