package dev.hillock.tornado;

import dev.hillock.device.Launch;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.CarriedSum;
import dev.hillock.function.RowActivation;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.KernelLaunch;
import dev.hillock.opencl.Launches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** What a plan computes of its task: all of it, or a half of what a piece of a row needs. */
enum RowPass {
    /** The task. */
    ALL,
    /** From x the maximum of its only row and the sum of the others. */
    SURVEY,
    /** From x, a maximum and a sum, the elements of the result. */
    WRITE;

    /** What generated kernels call what a survey leaves. */
    private static final List<String> LEFT = List.of("max", "others");

    /** Arrays of the plan that are read. */
    int inputs(Task task) {
        return switch (this) {
            case ALL -> task.inputs();
            case SURVEY -> 1;
            case WRITE -> 3;
        };
    }

    /** Arrays of the plan that are written. */
    int outputs(Task task) {
        return switch (this) {
            case ALL -> task.outputs();
            case SURVEY -> 2;
            case WRITE -> 1;
        };
    }

    /** Elements of array i that is read. */
    long inputLength(Task task, int i) {
        return this == ALL || i == 0 ? task.inputLength(i) : 1;
    }

    /** Elements of array i that is written. */
    long outputLength(Task task, int i) {
        return this == SURVEY ? 1 : task.outputLength(i);
    }

    /** The arrays of the plan by the names that generated kernels have for them. */
    Map<String, TornadoNativeArray> arrays(Task task, TornadoNativeArray[] inputs, TornadoNativeArray[] outputs) {
        Map<String, TornadoNativeArray> arrays = new HashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            boolean table = task instanceof Task.Channelwise && i == inputs.length - 1;
            arrays.put(table ? "table" : this == WRITE && i > 0 ? LEFT.get(i - 1) : "in" + i, inputs[i]);
        }
        for (int i = 0; i < outputs.length; i++) {
            arrays.put(this == SURVEY ? LEFT.get(i) : "out" + i, outputs[i]);
        }
        return arrays;
    }

    /** The launches of a generated kernel that this pass needs. */
    List<KernelLaunch> launches(GeneratedKernel kernel, Task task, Launch launch, Launch.Division division) {
        return switch (this) {
            case ALL -> Launches.needed(kernel, task, launch, division);
            case SURVEY -> Launches.reducing(kernel, task, launch, division);
            case WRITE -> Launches.writing(kernel, task);
        };
    }

    /** The task of this pass over a piece of a row. */
    Task.Rowwise task(Task.Rowwise rows, long length) {
        RowActivation activation = this == SURVEY ? CarriedSum.surveyed(rows.activation()) : rows.activation();
        return new Task.Rowwise(activation, Order.VALUE, rows.type(), 1, length, 1);
    }
}
