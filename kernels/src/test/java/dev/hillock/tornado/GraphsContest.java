package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Extent;
import dev.hillock.device.Launch;
import dev.hillock.device.Shape;
import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.KernelLaunch;
import dev.hillock.opencl.Launches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import uk.ac.manchester.tornado.api.AccessorParameters;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.ImmutableTaskGraph;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.TornadoExecutionResult;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.common.Access;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * A program that times tasks of several kernels: compiled from Java in one graph, as they run, beside the generated
 * texts in a graph each, which one plan runs one after the other and which share arrays on the device. Wall clock,
 * medians of 15 runs in turns, data resident, as a table in Markdown. All results must be the same.
 *
 * <pre>java @"$HILLOCK_TORNADO_ARGS" -cp kernels/target/test-classes:... dev.hillock.tornado.GraphsContest</pre>
 */
final class GraphsContest {
    private static final int ROUNDS = 15;

    private GraphsContest() {
    }

    /** Runs on the default device. */
    public static void main(String[] args) throws Exception {
        TornadoSettings.apply();
        TornadoDevices device = TornadoDevices.named(null);
        System.out.println("| task | kernels | compiled, ms | generated, a graph each, ms | compiled over generated |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        try (TornadoEngine engine = TornadoEngine.open(device)) {
            for (long[] s : new long[][] {{4, 1024, 4096}, {1, 1 << 24, 1}, {1 << 20, 16, 1}}) {
                for (RowFunction function : List.of(RowFunction.SOFTMAX, RowFunction.LOGSUMEXP)) {
                    for (Order order : List.of(Order.VALUE, Order.PULLBACK)) {
                        contest(engine, device,
                            new Task.Rowwise(function.activation(), order, DType.FLOAT32, s[0], s[1], s[2]));
                    }
                }
            }
        }
    }

    private static void contest(TornadoEngine engine, TornadoDevices device, Task.Rowwise task) throws Exception {
        Launch launch = Launch.of(device.isCpu(), device.handle().getDeviceMaxWorkgroupDimensions()[0]);
        GeneratedKernel kernel = GeneratedKernel.packaged(task);
        List<KernelLaunch> launches = Launches.needed(kernel, task, launch, launch.divide(task));
        if (launches.size() == 1) {
            return;
        }
        Map<String, FloatArray> arrays = arrays(task);
        GridScheduler grids = new GridScheduler();
        ImmutableTaskGraph[] graphs = new ImmutableTaskGraph[launches.size()];
        Set<Object> before = Set.of();
        for (int i = 0; i < graphs.length; i++) {
            TaskGraph graph = new TaskGraph("graph" + i);
            before = add(graph, i, task, kernel, launches.get(i), launch, arrays, before);
            if (i == graphs.length - 1) {
                graph.transferToHost(DataTransferMode.UNDER_DEMAND, arrays.get("out0"));
            } else {
                graph.persistOnDevice(before.toArray());
            }
            graphs[i] = graph.snapshot();
            grids.addWorkerGrid("graph" + i + ".task", grid(task, launches.get(i), launch));
        }
        FloatArray out = arrays.get("out0");
        try (TornadoExecutionPlan plan = new TornadoExecutionPlan(graphs);
             Evaluation compiled = engine.prepare(task, Placement.RESIDENT, false)) {
            plan.withDevice(device.handle()).withCompilerFlags(TornadoVMBackendType.OPENCL, "-w");
            for (int i = 0; i < task.inputs(); i++) {
                compiled.input(i).copyFrom(arrays.get("in" + i).getSegment());
            }
            long[][] times = new long[2][ROUNDS];
            for (int round = -2; round < ROUNDS; round++) {
                long start = System.nanoTime();
                compiled.run();
                long middle = System.nanoTime();
                for (int i = 0; i < graphs.length; i++) {
                    TornadoExecutionResult result = plan.withGraph(i).withGridScheduler(grids).execute();
                    if (i == graphs.length - 1 && round == ROUNDS - 1) {
                        result.transferToHost(out);
                    }
                }
                long end = System.nanoTime();
                if (round >= 0) {
                    times[0][round] = middle - start;
                    times[1][round] = end - middle;
                }
            }
            compiled.download();
            long differ = compiled.output(0).mismatch(out.getSegment());
            Arrays.sort(times[0]);
            Arrays.sort(times[1]);
            double a = times[0][ROUNDS / 2] * 1e-6;
            double b = times[1][ROUNDS / 2] * 1e-6;
            if (differ >= 0) {
                throw new IllegalStateException(task + ": the results differ at byte " + differ);
            }
            System.out.printf(Locale.ROOT, "| %s %s, %d x %d x %d | %d | %.1f | %.1f | %.2f |%n", task.text(),
                task.order(), task.outer(), task.length(), task.inner(), graphs.length, a, b, a / b);
        }
    }

    /** Inputs of random numbers, and the output. */
    private static Map<String, FloatArray> arrays(Task.Rowwise task) {
        Map<String, FloatArray> arrays = new HashMap<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < task.inputs(); i++) {
            FloatArray in = new FloatArray((int) task.inputLength(i));
            for (int j = 0; j < in.getSize(); j++) {
                in.set(j, (float) random.nextGaussian());
            }
            arrays.put("in" + i, in);
        }
        arrays.put("out0", new FloatArray((int) task.outputLength(0)));
        return arrays;
    }

    /** Adds a kernel to a graph of its own, and says which arrays it leaves there for the next. */
    private static Set<Object> add(TaskGraph graph, int number, Task.Rowwise task, GeneratedKernel kernel,
                                   KernelLaunch next, Launch launch, Map<String, FloatArray> arrays,
                                   Set<Object> before) {
        Launch.Division division = launch.divide(task);
        Extent extent = Extent.of(task);
        Shape shape = extent.shape(extent.units(), division, launch);
        AccessorParameters parameters = new AccessorParameters(next.arguments().size());
        Set<Object> kept = new LinkedHashSet<>();
        List<Object> fresh = new ArrayList<>();
        for (int i = 0; i < next.arguments().size(); i++) {
            String argument = next.arguments().get(i);
            if (!KernelLaunch.isBuffer(argument)) {
                parameters.set(i, KernelLaunch.number(argument, Coefficients.of(task), shape), Access.READ_ONLY);
                continue;
            }
            int parts = argument.startsWith("part") ? division.parts() : 1;
            // an array that is written in two places sends TornadoVM round in circles
            FloatArray array = argument.equals("unused") ? new FloatArray(1)
                : arrays.computeIfAbsent(named(argument, division), _ -> new FloatArray((int) task.rows() * parts));
            parameters.set(i, array, argument.startsWith("in") ? Access.READ_ONLY : Access.READ_WRITE);
            if (!argument.equals("unused")) {
                kept.add(array);
            }
            if (!before.contains(array) && !fresh.contains(array)) {
                fresh.add(array);
            }
        }
        Object[] shared = kept.stream().filter(before::contains).toArray();
        if (shared.length > 0) {
            graph.consumeFromDevice("graph" + (number - 1), shared);
        }
        if (!fresh.isEmpty()) {
            graph.transferToDevice(DataTransferMode.FIRST_EXECUTION, fresh.toArray());
        }
        graph.prebuiltTask("task", next.kernel(), TextFiles.of(kernel.textOf(next)), parameters);
        return kept;
    }

    private static WorkerGrid grid(Task.Rowwise task, KernelLaunch next, Launch launch) {
        Extent extent = Extent.of(task);
        int group = next.items().group(extent, launch);
        long items = next.items().count(extent, extent.units(), launch.divide(task), group);
        WorkerGrid grid = new WorkerGrid1D(Math.toIntExact(Math.ceilDiv(items, group) * group));
        grid.setLocalWork(group, 1, 1);
        return grid;
    }

    /** What a row has in one part is what it has altogether. */
    private static String named(String argument, Launch.Division division) {
        return argument.startsWith("part") && division.parts() == 1
            ? Character.toLowerCase(argument.charAt(4)) + argument.substring(5) : argument;
    }
}
