package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Extent;
import dev.hillock.device.Launch;
import dev.hillock.device.Shape;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.KernelLaunch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.ac.manchester.tornado.api.AccessorParameters;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.common.Access;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * Makes graphs of generated kernels, which run as engine {@code opencl} runs them. Each is a prebuilt task in a graph
 * of its own: TornadoVM 5.2 launches the first kernel of a graph for each prebuilt task in it, since none is equal to
 * itself. An array goes to the device in the first graph that has it, and the later ones take it from there.
 */
final class PrebuiltTasks {
    private static final String NAME = "prebuilt";

    private final Plan.Key key;
    private final Launch launch;
    private final Launch.Division division;
    private final Extent extent;
    private final Shape shape;
    private final Coefficients coefficients;
    private final Set<TornadoNativeArray> inputs;
    private final Set<TornadoNativeArray> outputs;
    private final Map<String, TornadoNativeArray> arrays;
    private final Set<TornadoNativeArray> onDevice = new LinkedHashSet<>();
    private final List<Graphs.Graph> graphs = new ArrayList<>();
    private final GridScheduler grids = new GridScheduler();

    private PrebuiltTasks(Plan.Key key, TornadoNativeArray[] inputs, TornadoNativeArray[] outputs, Launch launch) {
        this.key = key;
        this.launch = launch;
        this.inputs = Set.of(inputs);
        this.outputs = Set.of(outputs);
        arrays = key.pass().arrays(key.task(), inputs, outputs);
        division = launch.divide(key.task());
        extent = Extent.of(key.task());
        shape = extent.shape(extent.units(), division, launch);
        coefficients = Coefficients.of(key.task());
    }

    /** Whether a task has generated kernels: doubles, halves and chains have none. */
    static boolean possible(Task task) {
        return task.type() == DType.FLOAT32 && !(task instanceof Task.Chained);
    }

    /**
     * The graphs of a plan.
     *
     * @param inputs of a task of channels the last is the table of their numbers
     */
    static Graphs graphs(Plan.Key key, TornadoNativeArray[] inputs, TornadoNativeArray[] outputs, Launch launch,
                         TornadoDevices device) {
        PrebuiltTasks tasks = new PrebuiltTasks(key, inputs, outputs, launch);
        GeneratedKernel kernel = GeneratedKernel.packaged(key.task());
        key.pass().launches(kernel, key.task(), launch, tasks.division).forEach(next -> tasks.add(kernel, next));
        return new Graphs(tasks.graphs, tasks.grids, device);
    }

    private void add(GeneratedKernel kernel, KernelLaunch next) {
        AccessorParameters parameters = new AccessorParameters(next.arguments().size());
        Set<TornadoNativeArray> fresh = new LinkedHashSet<>();
        for (int i = 0; i < next.arguments().size(); i++) {
            String argument = next.arguments().get(i);
            if (!KernelLaunch.isBuffer(argument)) {
                parameters.set(i, KernelLaunch.number(argument, coefficients, shape), Access.READ_ONLY);
                continue;
            }
            TornadoNativeArray array = array(argument);
            parameters.set(i, array, inputs.contains(array) ? Access.READ_ONLY : Access.READ_WRITE);
            fresh.add(array);
        }
        fresh.removeAll(onDevice);
        int number = graphs.size();
        TaskGraph graph = new TaskGraph(TornadoTasks.GRAPH + number);
        if (number > 0) {
            graph.consumeFromDevice(TornadoTasks.GRAPH + (number - 1), onDevice.toArray());
        }
        for (TornadoNativeArray array : fresh) {
            boolean again = inputs.contains(array) && key.placement().uploads();
            graph.transferToDevice(again ? DataTransferMode.EVERY_EXECUTION : DataTransferMode.FIRST_EXECUTION, array);
        }
        onDevice.addAll(fresh);
        // TornadoVM does not ask whether a text has the entry, and the JVM dies where it has not: textOf asks
        graph.prebuiltTask(NAME, next.kernel(), TextFiles.of(kernel.textOf(next)), parameters);
        List<TornadoNativeArray> written = fresh.stream().filter(outputs::contains).toList();
        graph.transferToHost(key.placement().downloads() ? DataTransferMode.EVERY_EXECUTION
            : DataTransferMode.UNDER_DEMAND, written.toArray());
        int group = next.items().group(extent, launch);
        int items = Math.toIntExact(next.items().count(extent, extent.units(), division, group));
        grids.addWorkerGrid(TornadoTasks.GRAPH + number + "." + NAME, TornadoTasks.grid(items, group));
        graphs.add(new Graphs.Graph(graph, written));
    }

    private TornadoNativeArray array(String argument) {
        if (argument.equals("unused")) {
            // one array in two places would send TornadoVM round in circles
            return new FloatArray(1);
        }
        String name = KernelLaunch.inOnePart(argument, division);
        return arrays.computeIfAbsent(name, _ -> new FloatArray(
            Math.toIntExact(KernelLaunch.between(name, extent, extent.units(), division))));
    }
}
