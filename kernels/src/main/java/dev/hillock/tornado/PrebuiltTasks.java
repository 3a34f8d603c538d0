package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Extent;
import dev.hillock.device.Launch;
import dev.hillock.device.Shape;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.KernelLaunch;
import dev.hillock.opencl.Launches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ac.manchester.tornado.api.AccessorParameters;
import uk.ac.manchester.tornado.api.common.Access;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** Adds a generated kernel to a graph as a prebuilt task, launched as engine {@code opencl} does. */
final class PrebuiltTasks {
    private static final String NAME = "prebuilt";

    private PrebuiltTasks() {
    }

    /**
     * Adds a task, or does nothing and says so: TornadoVM 5.2 launches the first kernel of a graph for each prebuilt
     * task in it, which are not equal to themselves, so what takes several kernels cannot be one; doubles, halves and
     * chains have no text.
     *
     * @param inputs of a task of channels the last is the table of their numbers
     */
    static boolean add(TornadoTasks tasks, Task task, Launch launch, TornadoNativeArray[] inputs,
                       TornadoNativeArray[] outputs) {
        if (task.type() != DType.FLOAT32 || task instanceof Task.Chained) {
            return false;
        }
        GeneratedKernel kernel = GeneratedKernel.packaged(task);
        Launch.Division division = launch.divide(task);
        List<KernelLaunch> launches = Launches.needed(kernel, task, launch, division);
        if (launches.size() != 1) {
            return false;
        }
        KernelLaunch only = launches.getFirst();
        Extent extent = Extent.of(task);
        // TornadoVM does not ask whether a text has the entry, and the JVM dies where it has not: this asks
        String file = TextFiles.of(kernel.textOf(only));
        tasks.graph.prebuiltTask(NAME, only.kernel(), file, parameters(only.arguments(), arrays(task, inputs, outputs),
            Coefficients.of(task), extent.shape(extent.units(), division, launch)));
        int group = only.items().group(extent, launch);
        tasks.addGrid(NAME, Math.toIntExact(only.items().count(extent, extent.units(), division, group)), group);
        return true;
    }

    private static AccessorParameters parameters(List<String> arguments, Map<String, TornadoNativeArray> arrays,
                                                 Coefficients coefficients, Shape shape) {
        AccessorParameters parameters = new AccessorParameters(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            parameters.set(i, KernelLaunch.isBuffer(argument) ? arrays.get(argument)
                : KernelLaunch.number(argument, coefficients, shape),
                argument.startsWith("out") ? Access.READ_WRITE : Access.READ_ONLY);
        }
        return parameters;
    }

    private static Map<String, TornadoNativeArray> arrays(Task task, TornadoNativeArray[] inputs,
                                                          TornadoNativeArray[] outputs) {
        Map<String, TornadoNativeArray> arrays = new HashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            boolean table = task instanceof Task.Channelwise && i == inputs.length - 1;
            arrays.put(table ? "table" : "in" + i, inputs[i]);
        }
        for (int i = 0; i < outputs.length; i++) {
            arrays.put("out" + i, outputs[i]);
        }
        return arrays;
    }
}
