package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.KernelLaunch.Items;

/** The generic kernel of a gated unit or of crelu and an order. */
final class GenericGates {

    private GenericGates() {
    }

    static GenericTask of(RowFunction function, Order order) {
        return function.cut() == RowFunction.Cut.DOUBLED ? split(order)
            : gate(function.gate().function().code(), order);
    }

    private static GenericTask gate(int code, Order order) {
        return switch (order) {
            case VALUE -> {
                GenericTask t = new GenericTask("kGenericGate", Items.ROWS);
                t.graph.task(GenericTask.NAME, GenericGateKernels::kGenericGate, t.context, t.floats("in0"),
                    t.floats("out0"), t.floats("numbers"), t.ints("shape"), t.constant(code));
                yield t;
            }
            case PULLBACK -> {
                GenericTask t = new GenericTask("kGenericGatePull", Items.ROWS);
                t.graph.task(GenericTask.NAME, GenericGateKernels::kGenericGatePull, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("out0"), t.floats("numbers"), t.ints("shape"), t.constant(code));
                yield t;
            }
            default -> {
                GenericTask t = new GenericTask("kGenericGateBoth", Items.ROWS);
                t.graph.task(GenericTask.NAME, GenericGateKernels::kGenericGateBoth, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("out0"), t.floats("out1"), t.floats("numbers"), t.ints("shape"),
                    t.constant(code));
                yield t;
            }
        };
    }

    private static GenericTask split(Order order) {
        return switch (order) {
            case VALUE -> {
                GenericTask t = new GenericTask("kGenericSplit", Items.ROWS);
                t.graph.task(GenericTask.NAME, GenericGateKernels::kGenericSplit, t.context, t.floats("in0"),
                    t.floats("out0"), t.ints("shape"));
                yield t;
            }
            case PULLBACK -> {
                GenericTask t = new GenericTask("kGenericSplitPull", Items.ROWS);
                t.graph.task(GenericTask.NAME, GenericGateKernels::kGenericSplitPull, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("out0"), t.ints("shape"));
                yield t;
            }
            default -> {
                GenericTask t = new GenericTask("kGenericSplitBoth", Items.ROWS);
                t.graph.task(GenericTask.NAME, GenericGateKernels::kGenericSplitBoth, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("out0"), t.floats("out1"), t.ints("shape"));
                yield t;
            }
        };
    }
}
