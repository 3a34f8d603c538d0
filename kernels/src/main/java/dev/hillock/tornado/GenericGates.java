package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.KernelLaunch.Items;
import java.util.List;

/**
 * The generic kernels of a gated unit or of crelu and an order: one whose groups are of any rows, and for CPUs one
 * whose groups keep to a slice each.
 */
final class GenericGates {
    private GenericGates() {
    }

    static List<GenericTask> of(RowFunction function, Order order) {
        return function.cut() == RowFunction.Cut.DOUBLED
            ? List.of(split(order, false), split(order, true))
            : List.of(gate(function, order, false), gate(function, order, true));
    }

    private static GenericTask gate(RowFunction function, Order order, boolean bySlice) {
        int code = function.gate().function().code();
        return switch (order) {
            case VALUE -> {
                GenericTask t = task("kGenericGate", bySlice);
                t.graph.task(GenericTask.NAME,
                    bySlice ? GenericGateKernels::kGenericGateBySlice : GenericGateKernels::kGenericGate,
                    t.context, t.floats("in0"), t.floats("out0"), t.floats("numbers"), t.ints("shape"),
                    t.constant(code));
                yield t;
            }
            case PULLBACK -> {
                GenericTask t = task("kGenericGatePull", bySlice);
                t.graph.task(GenericTask.NAME,
                    bySlice ? GenericGateKernels::kGenericGatePullBySlice : GenericGateKernels::kGenericGatePull,
                    t.context, t.floats("in0"), t.floats("in1"), t.floats("out0"), t.floats("numbers"),
                    t.ints("shape"), t.constant(code));
                yield t;
            }
            default -> {
                GenericTask t = task("kGenericGateBoth", bySlice);
                t.graph.task(GenericTask.NAME,
                    bySlice ? GenericGateKernels::kGenericGateBothBySlice : GenericGateKernels::kGenericGateBoth,
                    t.context, t.floats("in0"), t.floats("in1"), t.floats("out0"), t.floats("out1"),
                    t.floats("numbers"), t.ints("shape"), t.constant(code));
                yield t;
            }
        };
    }

    private static GenericTask split(Order order, boolean bySlice) {
        return switch (order) {
            case VALUE -> {
                GenericTask t = task("kGenericSplit", bySlice);
                t.graph.task(GenericTask.NAME,
                    bySlice ? GenericGateKernels::kGenericSplitBySlice : GenericGateKernels::kGenericSplit,
                    t.context, t.floats("in0"), t.floats("out0"), t.ints("shape"));
                yield t;
            }
            case PULLBACK -> {
                GenericTask t = task("kGenericSplitPull", bySlice);
                t.graph.task(GenericTask.NAME,
                    bySlice ? GenericGateKernels::kGenericSplitPullBySlice : GenericGateKernels::kGenericSplitPull,
                    t.context, t.floats("in0"), t.floats("in1"), t.floats("out0"), t.ints("shape"));
                yield t;
            }
            default -> {
                GenericTask t = task("kGenericSplitBoth", bySlice);
                t.graph.task(GenericTask.NAME,
                    bySlice ? GenericGateKernels::kGenericSplitBothBySlice : GenericGateKernels::kGenericSplitBoth,
                    t.context, t.floats("in0"), t.floats("in1"), t.floats("out0"), t.floats("out1"), t.ints("shape"));
                yield t;
            }
        };
    }

    private static GenericTask task(String kernel, boolean bySlice) {
        return new GenericTask(kernel + (bySlice ? "BySlice" : ""), bySlice ? Items.SLICES : Items.ROWS);
    }
}
