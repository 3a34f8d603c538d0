package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.opencl.KernelLaunch.Items;
import java.util.ArrayList;
import java.util.List;

/** The generic kernels of a function of channels and an order, in the order in which they run. */
final class GenericChannels {
    private static final String[] PARTIAL = {"partialFirst", "partialSecond", "partialThird"};

    private GenericChannels() {
    }

    static List<GenericTask> of(ActivationFunction function, Order order) {
        return switch (order) {
            case VALUE -> {
                GenericTask t = new GenericTask("kGenericChannelValue", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericChannelKernels::kGenericChannelValue, t.context, t.floats("in0"),
                    t.floats("out0"), t.floats("table"), t.ints("shape"), t.constant(function.code()));
                yield List.of(t);
            }
            case PULLBACK -> {
                GenericTask t = new GenericTask("kGenericChannelPull", Items.ELEMENTS);
                t.graph.task(GenericTask.NAME, GenericChannelKernels::kGenericChannelPull, t.context, t.floats("in0"),
                    t.floats("in1"), t.floats("out0"), t.floats("table"), t.ints("shape"),
                    t.constant(function.code()));
                yield List.of(t);
            }
            default -> gradients(function);
        };
    }

    private static List<GenericTask> gradients(ActivationFunction function) {
        int learned = function.learned().size();
        List<GenericTask> tasks = new ArrayList<>();
        GenericTask t = new GenericTask("kGenericGradients", Items.CHANNEL_PARTS);
        t.graph.task(GenericTask.NAME, GenericChannelKernels::kGenericGradients, t.context, t.floats("in0"),
            t.floats("in1"), t.floats("out0"), t.floats("table"), t.floats(PARTIAL[0]),
            t.floats(learned > 1 ? PARTIAL[1] : "unused"), t.floats(learned > 2 ? PARTIAL[2] : "unused"),
            t.ints("shape"), t.constant(learned), t.constant(function.code()));
        tasks.add(t);
        for (int which = 0; which < learned; which++) {
            GenericTask total = new GenericTask("kGenericTotal", Items.CHANNELS);
            total.graph.task(GenericTask.NAME, GenericChannelKernels::kGenericTotal, total.context,
                total.floats(PARTIAL[which]), total.floats("out" + (1 + which)), total.ints("shape"));
            tasks.add(total);
        }
        return tasks;
    }
}
