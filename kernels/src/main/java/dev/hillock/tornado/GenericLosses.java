package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.opencl.KernelLaunch.Items;
import java.util.ArrayList;
import java.util.List;

/** The generic kernels of cross_entropy and an order, in the order in which they run. */
final class GenericLosses {

    private GenericLosses() {
    }

    static List<GenericTask> of(Order order) {
        List<GenericTask> tasks = new ArrayList<>(GenericRows.reducing());
        String targets = "in" + order.inputs();
        if (order != Order.PULLBACK) {
            GenericTask t = new GenericTask("kGenericLoss", Items.ROWS);
            t.graph.task(GenericTask.NAME, GenericLossKernels::kGenericLoss, t.context, t.floats("in0"),
                t.ints(targets), t.floats("max"), t.floats("others"), t.floats("out0"), t.floats("numbers"),
                t.ints("shape"));
            tasks.add(t);
        }
        if (order != Order.VALUE) {
            GenericTask t = new GenericTask("kGenericLossPull", Items.ELEMENTS);
            t.graph.task(GenericTask.NAME, GenericLossKernels::kGenericLossPull, t.context, t.floats("in0"),
                t.floats("in1"), t.ints(targets), t.floats("max"), t.floats("others"),
                t.floats(order == Order.PULLBACK ? "out0" : "out1"), t.floats("numbers"), t.ints("shape"));
            tasks.add(t);
        }
        return tasks;
    }
}
