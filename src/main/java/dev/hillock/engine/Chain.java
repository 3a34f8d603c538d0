package dev.hillock.engine;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowActivation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Functions one after another, for arrays of any shape: {@code gelu | mul 0.5 | log_softmax}.
 *
 * <pre>
 * Chain chain = Chain.of(GELU.activation()).times(0.5).then(LOG_SOFTMAX.activation(), -1);
 * Evaluation evaluation = engine.prepare(chain.task(DType.FLOAT32, 4096, 1024));
 * </pre>
 *
 * <p>A device gets the array once and gives the result back once; what lies between stays there. Functions of elements
 * that follow each other are computed together, without a trip to memory. Results are those of the steps one by one,
 * bit for bit, but for one thing: where a device computes two steps in one kernel, its compiler may contract the
 * product that ends one and the sum that begins the other to an {@code fma}, which leaves out a rounding. Engine
 * {@code tornado} keeps chains of float32 on the device; other types go through the host between the steps.
 *
 * @param steps the functions, the first one first
 */
public record Chain(List<Step> steps) {

    /** One of the functions. */
    public sealed interface Step {

        /** The entry of the catalogue. */
        Entry function();

        /**
         * A function of each element.
         *
         * @param activation the function and its parameters
         */
        record Each(Activation activation) implements Step {

            @Override
            public Entry function() {
                return activation.function();
            }

            @Override
            public String toString() {
                return activation.toString();
            }
        }

        /**
         * A function of each row along an axis.
         *
         * @param activation the function and its parameter
         * @param axis       of the array that arrives at this step; a negative one counts from the end
         */
        record Rows(RowActivation activation, int axis) implements Step {

            @Override
            public Entry function() {
                return activation.function();
            }

            @Override
            public String toString() {
                return axis == -1 ? activation.toString() : activation + " along axis " + axis;
            }
        }
    }

    /** Checks that there is a step. */
    public Chain {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one step");
        }
    }

    /** A chain that begins with a function of each element. */
    public static Chain of(Activation activation) {
        return new Chain(List.of(new Step.Each(activation)));
    }

    /** A chain that begins with a function of each row. */
    public static Chain of(RowActivation activation, int axis) {
        return new Chain(List.of(new Step.Rows(activation, axis)));
    }

    /** This chain, then a function of each element. */
    public Chain then(Activation activation) {
        return then(new Step.Each(activation));
    }

    /** This chain, then a function of each row. */
    public Chain then(RowActivation activation, int axis) {
        return then(new Step.Rows(activation, axis));
    }

    /** This chain, then a multiplication. */
    public Chain times(double factor) {
        return then(ActivationFunction.AFFINE.with(factor, 0));
    }

    /** This chain, then an addition. */
    public Chain plus(double summand) {
        return then(ActivationFunction.AFFINE.with(1, summand));
    }

    private Chain then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Chain(longer);
    }

    /**
     * The task for an array.
     *
     * @throws IllegalArgumentException if an axis does not exist in what arrives at its step
     */
    public Task.Chained task(DType type, long... shape) {
        List<Task> tasks = new ArrayList<>();
        long[] arriving = shape;
        for (int i = 0; i < steps.size(); i++) {
            try {
                tasks.add(task(steps.get(i), type, arriving));
                arriving = resultShape(steps.get(i), arriving);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("step %d of the chain, %s: %s".formatted(i + 1, steps.get(i),
                    e.getMessage()), e);
            }
        }
        return new Task.Chained(tasks);
    }

    private static Task task(Step step, DType type, long[] shape) {
        return switch (step) {
            case Step.Each each -> new Task.Elementwise(each.activation(), Order.VALUE, type, elements(shape));
            case Step.Rows rows -> Task.Rowwise.along(rows.activation(), Order.VALUE, type, shape, rows.axis());
        };
    }

    /** The shape of the result for an array of a shape that {@link #task} takes. */
    public long[] resultShape(long... shape) {
        long[] arriving = shape;
        for (Step step : steps) {
            arriving = resultShape(step, arriving);
        }
        return arriving;
    }

    private static long[] resultShape(Step step, long[] shape) {
        return step instanceof Step.Rows rows ? Task.Rowwise.valueShape(rows.activation(), shape, rows.axis()) : shape;
    }

    private static long elements(long[] shape) {
        long elements = 1;
        for (long dimension : shape) {
            elements = Math.multiplyExact(elements, dimension);
        }
        return elements;
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(" | "));
    }
}
