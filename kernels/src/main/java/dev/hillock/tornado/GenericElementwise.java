package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.opencl.KernelLaunch.Items;

/** The generic kernel of an element-wise function and an order. */
final class GenericElementwise {

    private GenericElementwise() {
    }

    static GenericTask of(ActivationFunction function, Order order) {
        int code = function.code();
        int what = switch (order) {
            case VALUE -> ElementwiseKernels.VALUE;
            case PARAMETER_PULLBACK -> ElementwiseKernels.PARAMETER;
            case SECOND_DERIVATIVE -> ElementwiseKernels.SECOND;
            default -> ElementwiseKernels.DERIVATIVE;
        };
        return switch (order) {
            case VALUE, DERIVATIVE, SECOND_DERIVATIVE -> {
                GenericTask t = new GenericTask("kGenericMap", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericKernels::kGenericMap, t.context, t.floats("in0"),
                    t.floats("out0"), t.floats("numbers"), t.ints("shape"), t.constant(what), t.constant(code));
                yield t;
            }
            case PULLBACK, PARAMETER_PULLBACK -> {
                GenericTask t = new GenericTask("kGenericPull", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericKernels::kGenericPull, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("out0"), t.floats("numbers"), t.ints("shape"), t.constant(what),
                    t.constant(code));
                yield t;
            }
            case VALUE_AND_DERIVATIVE -> {
                GenericTask t = new GenericTask("kGenericMapBoth", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericKernels::kGenericMapBoth, t.context, t.floats("in0"),
                    t.floats("out0"), t.floats("out1"), t.floats("numbers"), t.ints("shape"), t.constant(code));
                yield t;
            }
            case VALUE_AND_PULLBACK -> {
                GenericTask t = new GenericTask("kGenericPullBoth", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericKernels::kGenericPullBoth, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("out0"), t.floats("out1"), t.floats("numbers"), t.ints("shape"),
                    t.constant(code));
                yield t;
            }
        };
    }
}
