package dev.hillock.cli;

import dev.hillock.cli.FileEvaluation.Work;
import dev.hillock.engine.Chain;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.NpyHeader;
import java.util.Map;
import java.util.function.Function;

/** What {@code eval} will do with an array of a type and shape; parameters are checked before any file is opened. */
final class EvalPlan {

    private EvalPlan() {
    }

    /** A function with its parameters, along an axis; null where none is given. Masked: elements are left out. */
    static Function<NpyHeader, Work> of(Entry entry, Order order, Map<String, Double> values, Integer axis,
                                        boolean masked) {
        if (!order.definedFor(entry)) {
            throw new UsageException("%s has no %s", entry.id(), order);
        }
        if (masked && !(entry instanceof RowFunction function && function.takesMask())) {
            throw new UsageException("--mask makes no sense for %s; softmax and its family take one", entry.id());
        }
        return switch (entry) {
            case ActivationFunction function -> {
                if (axis != null) {
                    throw new UsageException("--axis makes no sense for %s, a function of each element; leave it out",
                        function.id());
                }
                Activation activation = Activation.of(function, values);
                yield x -> new Work(new Task.Elementwise(activation, order, x.stored().type(), x.elements()), x.shape(),
                    x.shape());
            }
            case RowFunction function -> {
                RowActivation activation = RowActivation.of(function, values);
                int along = axis == null ? -1 : axis;
                yield x -> {
                    long[] valueShape = Task.Rowwise.valueShape(activation, x.shape(), along);
                    Task.Rowwise rows = Task.Rowwise.along(activation, order, x.stored().type(), x.shape(), along);
                    return new Work(masked ? new Task.Masked(rows, rows.inputLength(0)) : rows, valueShape,
                        order == Order.VALUE ? valueShape : x.shape());
                };
            }
            case LossFunction function -> throw new UsageException("%s is judged by a target; say with --target FILE "
                + "which class of each row is the right one", function.id());
        };
    }

    /** A loss with its parameter, of targets, along an axis; null where none is given. */
    static Function<NpyHeader, Work> ofLoss(LossFunction function, Order order, Map<String, Double> values,
                                            Integer axis, Targets targets, int ignored, Reduction reduction) {
        if (!order.definedFor(function)) {
            throw new UsageException("%s has no %s", function.id(), order);
        }
        Loss loss = Loss.of(function, values);
        int along = axis == null ? -1 : axis;
        return x -> {
            Task.Targeted task = Task.Targeted.along(loss, order, x.stored().type(), x.shape(), along, ignored,
                Reduction.NONE);
            long[] valueShape = reduction == Reduction.NONE ? Task.Targeted.rowShape(x.shape(), along) : new long[0];
            return new Work(task, valueShape, order == Order.VALUE ? valueShape : x.shape(), null, along, targets,
                reduction);
        };
    }

    /** A function whose learned parameters have a value for each channel: some as arrays, by name. */
    static Function<NpyHeader, Work> ofChannels(Entry entry, Order order, Map<String, Double> values,
                                                Map<String, String> arrays, Integer axis) {
        if (!(entry instanceof ActivationFunction function)) {
            throw new UsageException("%s is a function of a row, whose parameters are one number; only what a function "
                + "of each element learns may be an array", entry.id());
        }
        ChannelArguments channels = ChannelArguments.of(function, values, arrays);
        if (axis == null) {
            throw new UsageException("%s has a value for each channel; say with --axis N along which axis the channels "
                + "lie", String.join(", ", arrays.keySet()));
        }
        Activation activation = Activation.of(function, values);
        return x -> {
            Task.Channelwise task = Task.Channelwise.along(activation, order, x.type(), x.shape(), axis);
            return new Work(task, x.shape(), x.shape(), channels, axis, null, null);
        };
    }

    /** A chain, whose parameters and axes stand in its steps. */
    static Function<NpyHeader, Work> of(Chain chain, Order order, Map<String, Double> values, Integer axis,
                                        boolean verify) {
        if (order != Order.VALUE) {
            throw new UsageException("a chain has no %s, only its value; evaluate its functions one by one", order);
        }
        if (!values.isEmpty() || axis != null) {
            throw new UsageException("%s does not say which step of the chain it is for; write it into the step, as in "
                + "'leaky_relu negative_slope=0.2 | softmax axis=0'", axis == null ? "--param" : "--axis");
        }
        if (verify) {
            throw new UsageException("--verify judges one function, for which engines promise something; verify the "
                + "steps of the chain one by one");
        }
        return x -> {
            Task task = chain.task(x.stored().type(), x.shape());
            long[] result = chain.resultShape(x.shape());
            return new Work(task, result, result);
        };
    }
}
