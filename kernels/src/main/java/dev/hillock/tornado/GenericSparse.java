package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.opencl.KernelLaunch.Items;
import java.util.List;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** The generic kernels of sparsemax and an order, in the order in which they run. */
final class GenericSparse {

    private GenericSparse() {
    }

    static List<GenericTask> of(Order order) {
        return List.of(threshold(order == Order.VALUE), write(order));
    }

    private static GenericTask threshold(boolean value) {
        GenericTask t = new GenericTask("kGenericThreshold", Items.ROWS);
        FloatArray x = t.floats("in0");
        t.graph.task(GenericTask.NAME, GenericSparseKernels::kGenericThreshold, t.context, x,
            t.floats(value ? "unused" : "in1"), t.floats("max"), t.floats("threshold"), t.floats("rest"),
            t.floats(value ? "unused" : "mean"), t.ints("shape"), t.constant(value ? 0 : 1));
        return t;
    }

    private static GenericTask write(Order order) {
        return switch (order) {
            case VALUE -> {
                GenericTask t = new GenericTask("kGenericSparse", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericSparseKernels::kGenericSparse, t.context, t.floats("in0"),
                    t.floats("max"), t.floats("threshold"), t.floats("rest"), t.floats("out0"), t.ints("shape"));
                yield t;
            }
            case PULLBACK -> {
                GenericTask t = new GenericTask("kGenericSparsePull", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericSparseKernels::kGenericSparsePull, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("max"), t.floats("threshold"), t.floats("rest"), t.floats("mean"),
                    t.floats("out0"), t.ints("shape"));
                yield t;
            }
            default -> {
                GenericTask t = new GenericTask("kGenericSparseBoth", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericSparseKernels::kGenericSparseBoth, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("max"), t.floats("threshold"), t.floats("rest"), t.floats("mean"),
                    t.floats("out0"), t.floats("out1"), t.ints("shape"));
                yield t;
            }
        };
    }
}
