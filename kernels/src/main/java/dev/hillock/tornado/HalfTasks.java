package dev.hillock.tornado;

import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.util.Arrays;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * Adds the kernels of a task of float16 or bfloat16 to its graph: half of the bytes cross to the device and back. Rows
 * and channels are widened there: kernels of rows read an element up to three times, and those of channels have a table
 * of floats beside their halves.
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
        int format = format(task.type());
        switch (task) {
            case Task.Elementwise t -> HalfElementwiseTasks.add(tasks, t, launch, inputs, outputs);
            case Task.Rowwise t -> {
                FloatArray[] out = floats(tasks, outputs);
                RowTasks.add(tasks, new Task.Rowwise(t.activation(), t.order(), DType.FLOAT32, t.outer(), t.length(),
                    t.inner()), launch, widened(tasks, format, inputs, inputs.length, launch), out);
                narrow(tasks, format, out, outputs, launch);
            }
            case Task.Channelwise t -> {
                FloatArray[] out = floats(tasks, outputs);
                ChannelTasks.add(tasks, new Task.Channelwise(t.activation(), t.order(), DType.FLOAT32, t.outer(),
                    t.channels(), t.inner()), launch, widened(tasks, format, inputs, t.order().inputs(), launch), out);
                narrow(tasks, format, out, outputs, launch);
            }
            case Task.Chained t -> throw new IllegalArgumentException(t.text() + " is no graph in halves");
            case Task.Targeted t -> throw new IllegalStateException(t + " is computed in float32");
            case Task.Masked t -> throw TornadoTasks.masked(t);
        }
    }

    /** The first inputs as floats; what follows them, the table of channels, is in floats already. */
    private static TornadoNativeArray[] widened(TornadoTasks tasks, int format, TornadoNativeArray[] inputs, int halves,
                                                Launch launch) {
        TornadoNativeArray[] in = inputs.clone();
        for (int i = 0; i < halves; i++) {
            int n = inputs[i].getSize();
            FloatArray wide = tasks.between(new FloatArray(n));
            tasks.graph.task("widen" + i, HalfKernels::kWiden, tasks.context, (ShortArray) inputs[i], wide, n,
                format);
            tasks.addGrid("widen" + i, n, launch.elementsPerGroup());
            in[i] = wide;
        }
        return in;
    }

    private static FloatArray[] floats(TornadoTasks tasks, TornadoNativeArray[] outputs) {
        return Arrays.stream(outputs).map(output -> tasks.between(new FloatArray(output.getSize())))
            .toArray(FloatArray[]::new);
    }

    private static void narrow(TornadoTasks tasks, int format, FloatArray[] out, TornadoNativeArray[] outputs,
                               Launch launch) {
        for (int i = 0; i < out.length; i++) {
            int n = out[i].getSize();
            tasks.graph.task("narrow" + i, HalfKernels::kNarrow, tasks.context, out[i], (ShortArray) outputs[i], n,
                format);
            tasks.addGrid("narrow" + i, n, launch.elementsPerGroup());
        }
    }
}
