package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** Adds the kernel of a gated unit or of crelu to the graph of a task. */
final class GateTasks {
    private static final String NAME = "gate";

    private GateTasks() {
    }

    static void add(TornadoTasks tasks, Task.Rowwise task, Launch launch, FloatArray[] in, FloatArray[] out) {
        int rows = Math.toIntExact(task.rows());
        int inner = Math.toIntExact(task.inner());
        if (task.function().cut() == RowFunction.Cut.DOUBLED) {
            switch (task.order()) {
                case VALUE -> tasks.graph.task(tasks.name(NAME), GateKernels::kSplit, tasks.context, in[0], out[0],
                    rows, inner);
                case PULLBACK -> tasks.graph.task(tasks.name(NAME), GateKernels::kSplitPull, tasks.context, in[0],
                    in[1], out[0], rows, inner);
                default -> tasks.graph.task(tasks.name(NAME), GateKernels::kSplitBoth, tasks.context, in[0], in[1],
                    out[0], out[1], rows, inner);
            }
        } else {
            int code = task.function().gate().function().code();
            float gate = (float) Coefficients.of(task.activation(), DType.FLOAT32).a();
            switch (task.order()) {
                case VALUE -> tasks.graph.task(tasks.name(NAME), GateKernels::kGate, tasks.context, in[0], out[0], rows,
                    inner, code, gate);
                case PULLBACK -> tasks.graph.task(tasks.name(NAME), GateKernels::kGatePull, tasks.context, in[0], in[1],
                    out[0], rows, inner, code, gate);
                default -> tasks.graph.task(tasks.name(NAME), GateKernels::kGateBoth, tasks.context, in[0], in[1],
                    out[0], out[1], rows, inner, code, gate);
            }
        }
        tasks.addGrid(NAME, rows, launch.elementsPerGroup());
    }
}
