package dev.hillock.tornado;

import dev.hillock.opencl.KernelLaunch;
import dev.hillock.opencl.KernelLaunch.Condition;
import dev.hillock.opencl.KernelLaunch.Items;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * A graph of one generic kernel that is compiled and never run. It hands out the arguments of the kernel, and so knows
 * by what names and in what order the opencl engine must pass its own.
 */
final class GenericTask {
    static final String NAME = "kernel";
    private static final String GRAPH = "generate";
    private static final int ELEMENTS = 8;

    final TaskGraph graph = new TaskGraph(GRAPH);
    final KernelContext context = new KernelContext();
    private final String kernel;
    private final Items items;
    private final Condition condition;
    private final List<String> arguments = new ArrayList<>();

    GenericTask(String kernel, Items items) {
        this(kernel, items, Condition.ALWAYS);
    }

    GenericTask(String kernel, Items items, Condition condition) {
        this.kernel = kernel;
        this.items = items;
        this.condition = condition;
    }

    FloatArray floats(String argument) {
        FloatArray array = new FloatArray(ELEMENTS);
        pass(argument, array);
        return array;
    }

    IntArray ints(String argument) {
        IntArray array = new IntArray(ELEMENTS);
        pass(argument, array);
        return array;
    }

    int constant(int value) {
        arguments.add(Integer.toString(value));
        return value;
    }

    private void pass(String argument, Object array) {
        arguments.add(argument);
        graph.transferToDevice(DataTransferMode.EVERY_EXECUTION, array);
    }

    /** The kernel in what TornadoVM printed of this graph. */
    Printed printed(String text) {
        ByValue rewritten = ByValue.of(GeneratedText.inOrder(text), arguments);
        // TornadoVM names a kernel after its method alone
        return new Printed(
            Pointers.of(rewritten.text()).replace("__kernel void %s(".formatted(kernel),
                "__kernel void %s(".formatted(name())),
            new KernelLaunch(name(), rewritten.arguments(), items, condition));
    }

    /** A kernel's text, and how it is launched. */
    record Printed(String text, KernelLaunch launch) {
    }

    private String name() {
        return kernel + (condition == Condition.TEMPERED ? "Tempered" : "");
    }

    GridScheduler grid() {
        WorkerGrid1D grid = new WorkerGrid1D(ELEMENTS);
        grid.setLocalWork(ELEMENTS, 1, 1);
        return new GridScheduler(GRAPH + "." + NAME, grid);
    }
}
