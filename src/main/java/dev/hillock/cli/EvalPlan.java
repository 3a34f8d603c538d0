package dev.hillock.cli;

import dev.hillock.cli.FileEvaluation.Work;
import dev.hillock.engine.Chain;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.NpyHeader;
import java.util.Map;
import java.util.function.Function;

/** What {@code eval} will do with an array of a type and shape; parameters are checked before any file is opened. */
final class EvalPlan {

    private EvalPlan() {
    }

    /** A function with its parameters, along an axis; null where none is given. */
    static Function<NpyHeader, Work> of(Entry entry, Order order, Map<String, Double> values, Integer axis) {
        if (!order.definedFor(entry)) {
            throw new UsageException("%s has no %s", entry.id(), order);
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
                    Task task = Task.Rowwise.along(activation, order, x.stored().type(), x.shape(), along);
                    return new Work(task, valueShape, order == Order.VALUE ? valueShape : x.shape());
                };
            }
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
