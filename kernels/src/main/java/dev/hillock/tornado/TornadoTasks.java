package dev.hillock.tornado;

import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * Builds the graph of a task from kernels in Java: inputs to the device, one kernel (element-wise) or two or three
 * (rows), outputs back.
 *
 * <pre>
 * x, dy ──EVERY or FIRST_EXECUTION──▶ map ──EVERY_EXECUTION or UNDER_DEMAND──▶ y, dx
 * x, dy ──────────────▶ reduce ─(maxima and sums stay on the device)▶ write ─▶ y, dx
 * x, dy, targets ─────▶ reduce ─(maxima and sums stay on the device)▶ loss ─▶ losses, pull ─▶ dx
 * x, dy, table ───────▶ reduce ─(sums stay on the device)▶ total ─▶ dx and gradients of parameters
 * x ──────────────▶ the kernels of each step of a chain ─(their results stay)▶ … ─▶ y
 * </pre>
 *
 * <p>Halves are widened and narrowed in the element-wise kernel, or by kernels before and after those of rows and of
 * channels.
 *
 * <p>The outputs go to the device once as well, so that what the host wrote into them proves whether a kernel has run.
 */
final class TornadoTasks {
    static final String GRAPH = "hillock";

    final TaskGraph graph = new TaskGraph(GRAPH);
    final GridScheduler grids = new GridScheduler();
    final KernelContext context = new KernelContext();
    private final List<Object> between = new ArrayList<>();
    private String prefix = "";

    TornadoTasks(Plan.Key key, TornadoNativeArray[] inputs, TornadoNativeArray[] outputs, Launch launch) {
        graph.transferToDevice(key.placement().uploads() ? DataTransferMode.EVERY_EXECUTION
            : DataTransferMode.FIRST_EXECUTION, (Object[]) inputs);
        graph.transferToDevice(DataTransferMode.FIRST_EXECUTION, (Object[]) outputs);
        add(key.task(), key.pass(), launch, inputs, outputs);
        graph.persistOnDevice(between.toArray());
        graph.transferToHost(key.placement().downloads() ? DataTransferMode.EVERY_EXECUTION
            : DataTransferMode.UNDER_DEMAND, (Object[]) outputs);
    }

    private void add(Task task, RowPass pass, Launch launch, TornadoNativeArray[] inputs,
                     TornadoNativeArray[] outputs) {
        if (pass == RowPass.ALL) {
            add(task, launch, inputs, outputs);
        } else if (task.type() == DType.FLOAT64) {
            DoubleRowTasks.addPass(this, pass, (Task.Rowwise) task, launch, inputs, outputs);
        } else {
            RowTasks.addPass(this, pass, (Task.Rowwise) task, launch, inputs, outputs);
        }
    }

    private void add(Task task, Launch launch, TornadoNativeArray[] inputs, TornadoNativeArray[] outputs) {
        switch (task.type()) {
            case FLOAT16, BFLOAT16 -> HalfTasks.add(this, task, launch, inputs, outputs);
            case FLOAT32 -> addFloats(task, launch, inputs, outputs);
            case FLOAT64 -> {
                switch (task) {
                    case Task.Elementwise t -> DoubleElementwiseTasks.add(this, t, launch, inputs, outputs);
                    case Task.Rowwise t -> DoubleRowTasks.add(this, t, launch, inputs, outputs);
                    case Task.Chained t -> throw new IllegalArgumentException(t.text() + " is no graph in float64");
                    case Task.Channelwise t -> DoubleChannelTasks.add(this, t, launch, inputs, outputs);
                    case Task.Targeted t -> DoubleLossTasks.add(this, t, launch, inputs, outputs);
                    case Task.Masked t -> throw masked(t);
                }
            }
        }
    }

    private void addFloats(Task task, Launch launch, TornadoNativeArray[] inputs, TornadoNativeArray[] outputs) {
        switch (task) {
            case Task.Elementwise t -> ElementwiseTasks.add(this, t, launch, inputs, outputs);
            case Task.Rowwise t -> RowTasks.add(this, t, launch, inputs, outputs);
            case Task.Chained t -> new ChainTasks(this, launch).add(t, (FloatArray) inputs[0], (FloatArray) outputs[0]);
            case Task.Channelwise t -> ChannelTasks.add(this, t, launch, inputs, outputs);
            case Task.Targeted t -> LossTasks.add(this, t, launch, inputs, outputs);
            case Task.Masked t -> throw masked(t);
        }
    }

    /** An array that one kernel leaves for another on the device. It is noted: TornadoVM frees what has a transfer. */
    <T extends TornadoNativeArray> T between(T array) {
        between.add(array);
        return array;
    }

    /** Begins the names of the kernels that follow, which differ within a graph. */
    void step(int number) {
        prefix = "step" + number;
    }

    /** The name of a kernel in the graph. */
    String name(String kernel) {
        return prefix + kernel;
    }

    /** What is left out is left out before a plan is made. */
    static IllegalArgumentException masked(Task.Masked task) {
        return new IllegalArgumentException("not without its mask: " + task);
    }

    void addGrid(String name, int items, int group) {
        grids.addWorkerGrid(GRAPH + "." + name(name), grid(items, group));
    }

    /** OpenCL refuses a number of items that is no multiple of the group's; the kernels guard the rest. */
    static WorkerGrid grid(int items, int group) {
        WorkerGrid grid = new WorkerGrid1D(Math.multiplyExact(Math.ceilDiv(items, group), group));
        grid.setLocalWork(group, 1, 1);
        return grid;
    }
}
