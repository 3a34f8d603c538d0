package dev.hillock.tornado;

import dev.hillock.device.Launch;
import dev.hillock.device.Reciprocal;
import dev.hillock.engine.Task;
import java.util.Arrays;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** Adds the kernels of a task of channels to its graph: one, or for gradients one more for each of them. */
final class ChannelTasks {

    private ChannelTasks() {
    }

    /**
     * Adds them.
     *
     * @param inputs x, dy where the order has it, and the table of all channels' numbers
     */
    static void add(TornadoTasks tasks, Task.Channelwise task, Launch launch, TornadoNativeArray[] inputs,
                    TornadoNativeArray[] outputs) {
        FloatArray[] in = Arrays.copyOf(inputs, inputs.length, FloatArray[].class);
        FloatArray[] out = Arrays.copyOf(outputs, outputs.length, FloatArray[].class);
        int n = Math.toIntExact(task.length());
        int channels = Math.toIntExact(task.channels());
        int inner = Math.toIntExact(task.inner());
        int code = task.function().code();
        Reciprocal slice = Reciprocal.of(task.channels() * task.inner());
        Reciprocal column = Reciprocal.of(task.inner());
        FloatArray table = in[in.length - 1];
        switch (task.order()) {
            case VALUE -> {
                tasks.graph.task("map", ChannelKernels::kValue, tasks.context, in[0], out[0], table, n, channels,
                    slice.factor(), slice.shift(), column.factor(), column.shift(), code);
                tasks.addGrid("map", n, launch.elementsPerGroup());
            }
            case PULLBACK -> {
                tasks.graph.task("map", ChannelKernels::kPull, tasks.context, in[0], in[1], out[0], table, n, channels,
                    slice.factor(), slice.shift(), column.factor(), column.shift(), code);
                tasks.addGrid("map", n, launch.elementsPerGroup());
            }
            default -> {
                Launch.Division division = launch.divide(task);
                int parts = division.parts();
                int learned = task.learned();
                FloatArray[] partial = new FloatArray[3];
                for (int i = 0; i < partial.length; i++) {
                    partial[i] =
                        tasks.between(new FloatArray(i < learned ? Math.multiplyExact(2 * channels, parts) : 1));
                }
                tasks.graph.task("reduce", ChannelKernels::kGradients, tasks.context, in[0], in[1], out[0], table,
                    partial[0], partial[1], partial[2], n / channels, channels, inner, parts, division.chunk(),
                    column.factor(), column.shift(), learned, code);
                tasks.addGrid("reduce", Math.multiplyExact(channels, parts), launch.elementsPerGroup());
                for (int i = 0; i < learned; i++) {
                    tasks.graph.task("total" + i, ChannelKernels::kTotal, tasks.context, partial[i], out[1 + i],
                        channels, parts);
                    tasks.addGrid("total" + i, channels, launch.elementsPerGroup());
                }
            }
        }
    }
}
