package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Builds the graph of a task: inputs to the device, one kernel (element-wise) or two or three (rows), outputs back.
 *
 * <pre>
 * x, dy ──EVERY or FIRST_EXECUTION──▶ map ──EVERY_EXECUTION or UNDER_DEMAND──▶ y, dx
 * x, dy ──────────────▶ reduce ─(maxima and sums stay on the device)▶ write ─▶ y, dx
 * x ──────────────▶ the kernels of each step of a chain ─(their results stay)▶ … ─▶ y
 * </pre>
 *
 * <p>The outputs go to the device once as well, so that what the host wrote into them proves whether a kernel has run.
 */
final class TornadoTasks {
    static final String GRAPH = "hillock";

    final TaskGraph graph = new TaskGraph(GRAPH);
    final GridScheduler grids = new GridScheduler();
    final KernelContext context = new KernelContext();

    TornadoTasks(Task task, Placement placement, FloatArray[] inputs, FloatArray[] outputs, Launch launch) {
        graph.transferToDevice(placement.uploads() ? DataTransferMode.EVERY_EXECUTION
            : DataTransferMode.FIRST_EXECUTION, (Object[]) inputs);
        graph.transferToDevice(DataTransferMode.FIRST_EXECUTION, (Object[]) outputs);
        switch (task) {
            case Task.Elementwise elementwise -> addElementwise("map", elementwise, inputs, outputs, launch);
            case Task.Rowwise rowwise -> addRows("", rowwise, inputs, outputs, launch);
            case Task.Chained chain -> new ChainTasks(this, launch).add(chain, inputs[0], outputs[0]);
        }
        graph.transferToHost(placement.downloads() ? DataTransferMode.EVERY_EXECUTION
            : DataTransferMode.UNDER_DEMAND, (Object[]) outputs);
    }

    /** @param prefix what the names of the kernels begin with, which differ within a graph */
    void addRows(String prefix, Task.Rowwise task, FloatArray[] inputs, FloatArray[] outputs, Launch launch) {
        switch (task.function().cut()) {
            case WHOLE, REDUCED, GROUPS -> new RowTasks(this, prefix, task, launch).add(inputs, outputs);
            case HALVES, DOUBLED -> GateTasks.add(this, prefix, task, inputs, outputs, launch);
        }
    }

    void addElementwise(String name, Task.Elementwise task, FloatArray[] in, FloatArray[] out, Launch launch) {
        ActivationFunction function = task.function();
        Coefficients k = Coefficients.of(task.activation());
        int n = Math.toIntExact(task.length());
        int code = function.code();
        switch (task.order()) {
            case VALUE -> graph.task(name, ElementwiseKernels::kMap, context, in[0], out[0], n,
                ElementwiseKernels.VALUE, code, k.a(), k.b(), k.c(), k.d(), k.e(), k.f());
            case DERIVATIVE -> graph.task(name, ElementwiseKernels::kMap, context, in[0], out[0], n,
                ElementwiseKernels.DERIVATIVE, code, k.a(), k.b(), k.c(), k.d(), k.e(), k.f());
            case PULLBACK -> graph.task(name, ElementwiseKernels::kPull, context, in[0], in[1], out[0], n,
                ElementwiseKernels.DERIVATIVE, code, k.a(), k.b(), k.c(), k.d(), k.e(), k.f());
            case PARAMETER_PULLBACK -> graph.task(name, ElementwiseKernels::kPull, context, in[0], in[1], out[0], n,
                ElementwiseKernels.PARAMETER, code, k.a(), k.b(), k.c(), k.d(), k.e(), k.f());
            case VALUE_AND_DERIVATIVE -> graph.task(name, ElementwiseKernels::kMapBoth, context, in[0], out[0],
                out[1], n, code, k.a(), k.b(), k.c(), k.d(), k.e(), k.f());
            case VALUE_AND_PULLBACK -> graph.task(name, ElementwiseKernels::kPullBoth, context, in[0], in[1], out[0],
                out[1], n, code, k.a(), k.b(), k.c(), k.d(), k.e(), k.f());
        }
        addGrid(name, n, launch.elementsPerGroup());
    }

    /** OpenCL refuses a number of items that is no multiple of the group's; the kernels guard the rest. */
    void addGrid(String name, int items, int group) {
        WorkerGrid grid = new WorkerGrid1D(Math.multiplyExact(Math.ceilDiv(items, group), group));
        grid.setLocalWork(group, 1, 1);
        grids.addWorkerGrid(GRAPH + "." + name, grid);
    }
}
