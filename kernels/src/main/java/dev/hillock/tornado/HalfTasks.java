package dev.hillock.tornado;

import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * Adds the kernels of a task of float16 or bfloat16 to its graph: half of the bytes cross to the device and back. Rows
 * are widened there, since their kernels read an element up to three times.
 */
final class HalfTasks {

    private HalfTasks() {
    }

    /** What the kernels call a type. */
    static int format(DType type) {
        return type == DType.FLOAT16 ? Halves.FLOAT16 : Halves.BFLOAT16;
    }

    static void add(TornadoTasks tasks, Task task, Launch launch, TornadoNativeArray[] inputs,
                    TornadoNativeArray[] outputs) {
        switch (task) {
            case Task.Elementwise t -> HalfElementwiseTasks.add(tasks, t, launch, inputs, outputs);
            case Task.Rowwise t -> addRows(tasks, t, launch, inputs, outputs);
            case Task.Chained t -> throw new IllegalArgumentException(t.text() + " is no graph in halves");
            case Task.Channelwise t -> throw new IllegalStateException(t + " is refused before");
            case Task.Targeted t -> throw new IllegalStateException(t + " is computed in float32");
            case Task.Masked t -> throw TornadoTasks.masked(t);
        }
    }

    private static void addRows(TornadoTasks tasks, Task.Rowwise task, Launch launch, TornadoNativeArray[] inputs,
                                TornadoNativeArray[] outputs) {
        int format = format(task.type());
        FloatArray[] in = new FloatArray[inputs.length];
        for (int i = 0; i < in.length; i++) {
            int n = inputs[i].getSize();
            in[i] = new FloatArray(n);
            tasks.graph.task("widen" + i, HalfKernels::kWiden, tasks.context, (ShortArray) inputs[i], in[i], n,
                format);
            tasks.addGrid("widen" + i, n, launch.elementsPerGroup());
        }
        FloatArray[] out = new FloatArray[outputs.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = new FloatArray(outputs[i].getSize());
        }
        RowTasks.add(tasks, new Task.Rowwise(task.activation(), task.order(), DType.FLOAT32, task.outer(),
            task.length(), task.inner()), launch, in, out);
        for (int i = 0; i < out.length; i++) {
            int n = out[i].getSize();
            tasks.graph.task("narrow" + i, HalfKernels::kNarrow, tasks.context, out[i], (ShortArray) outputs[i], n,
                format);
            tasks.addGrid("narrow" + i, n, launch.elementsPerGroup());
        }
    }
}
