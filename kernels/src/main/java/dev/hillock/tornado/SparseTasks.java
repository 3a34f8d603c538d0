package dev.hillock.tornado;

import dev.hillock.device.Launch;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** Adds the kernels of sparsemax to the graph of a task. What the first leaves for each row stays on the device. */
final class SparseTasks {

    private SparseTasks() {
    }

    static void add(TornadoTasks tasks, Task.Rowwise task, Launch launch, FloatArray[] in, FloatArray[] out) {
        int rows = Math.toIntExact(task.rows());
        int length = Math.toIntExact(task.length());
        int inner = Math.toIntExact(task.inner());
        int n = Math.toIntExact(task.inputLength(0));
        boolean value = task.order() == Order.VALUE;
        FloatArray max = tasks.between(new FloatArray(rows));
        FloatArray threshold = tasks.between(new FloatArray(rows));
        FloatArray rest = tasks.between(new FloatArray(rows));
        FloatArray mean = tasks.between(new FloatArray(value ? 1 : rows));
        tasks.graph.task(tasks.name("threshold"), SparseKernels::kThreshold, tasks.context, in[0],
            value ? in[0] : in[1], max, threshold, rest, mean, rows, length, inner, value ? 0 : 1);
        tasks.addGrid("threshold", rows, launch.rowsPerGroup(length));
        switch (task.order()) {
            case VALUE -> tasks.graph.task(tasks.name("write"), SparseKernels::kSparse, tasks.context, in[0], max,
                threshold, rest, out[0], n, length, inner);
            case PULLBACK -> tasks.graph.task(tasks.name("write"), SparseKernels::kSparsePull, tasks.context, in[0],
                in[1], max, threshold, rest, mean, out[0], n, length, inner);
            default -> tasks.graph.task(tasks.name("write"), SparseKernels::kSparseBoth, tasks.context, in[0], in[1],
                max, threshold, rest, mean, out[0], out[1], n, length, inner);
        }
        tasks.addGrid("write", n, launch.elementsPerGroup());
    }
}
