package dev.hillock.engine;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Parameter;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One piece of work, as a value: what an engine prepares, and the key under which it keeps what it prepared. */
public sealed interface Task {

    /** What is asked. */
    Order order();

    /** The type of every input and output. */
    DType type();

    /** How many arrays are read: x is 0, dy is 1 where the order has it, what else the function takes comes after. */
    default int inputs() {
        return order().inputs();
    }

    /** How many arrays are written. */
    default int outputs() {
        return order().outputs();
    }

    /** Elements of input i. */
    long inputLength(int i);

    /** Bytes of an element of input i. */
    default int inputBytes(int i) {
        return type().bytes();
    }

    /** What an element of input i is, for people. */
    default String inputType(int i) {
        return type().toString();
    }

    /** Elements of output i. */
    long outputLength(int i);

    /** The catalogue entry that is evaluated; the last one of a chain. */
    Entry function();

    /** What is evaluated, with its parameters, for people: {@code elu(alpha=0.5)}. */
    String text();

    /**
     * A function of each element.
     *
     * @param activation the function and its parameters
     * @param order      what is asked
     * @param type       the type of the elements
     * @param length     how many elements; 0 is allowed
     */
    record Elementwise(Activation activation, Order order, DType type, long length) implements Task {

        /** Checks that the function has the order and that the length is not negative. */
        public Elementwise {
            requireDefined(activation.function(), order);
            requireNotNegative("length", length);
        }

        @Override
        public long inputLength(int i) {
            return length;
        }

        @Override
        public long outputLength(int i) {
            return length;
        }

        @Override
        public ActivationFunction function() {
            return activation.function();
        }

        @Override
        public String text() {
            return activation.toString();
        }
    }

    /**
     * A function of each row. The array is seen as {@code [outer][length][inner]} in C order: a row is the
     * {@code length} elements that share an outer and an inner index, {@code inner} elements apart. Rows along the last
     * axis have {@code inner = 1}. The result is seen alike, with as many elements of a row as f(x) has: the same, one
     * for a function that reduces, two for crelu.
     *
     * @param activation the function and its parameter
     * @param order      what is asked
     * @param type       the type of the elements
     * @param outer      the product of the dimensions before the axis
     * @param length     the elements of a row
     * @param inner      the product of the dimensions after the axis
     */
    record Rowwise(RowActivation activation, Order order, DType type, long outer, long length, long inner)
        implements Task {

        /** Checks that the function has the order and that no dimension is negative. */
        public Rowwise {
            requireDefined(activation.function(), order);
            requireNotNegative("outer", outer);
            requireNotNegative("length", length);
            requireNotNegative("inner", inner);
            if (activation.rowLength() != 0 && length != activation.rowLength()) {
                throw new IllegalArgumentException("%s: a row of the task has %d elements, not %d".formatted(activation,
                    activation.rowLength(), length));
            }
        }

        /**
         * The task for an array of the given shape along one axis; a negative axis counts from the end. What of the
         * axis is a row is the function's {@link RowFunction.Cut}.
         *
         * @throws IllegalArgumentException if the axis does not exist or cannot be cut so
         */
        public static Rowwise along(RowActivation activation, Order order, DType type, long[] shape, int axis) {
            int at = axis(shape, axis);
            long outer = product(shape, 0, at);
            long axisLength = shape[at];
            long inner = product(shape, at + 1, shape.length);
            requireDivisible(activation, axisLength);
            return switch (activation.function().cut()) {
                case WHOLE, REDUCED -> new Rowwise(activation, order, type, outer, axisLength, inner);
                case GROUPS -> {
                    long k = activation.rowLength();
                    yield new Rowwise(activation, order, type, outer * (axisLength / k), k, inner);
                }
                case HALVES -> new Rowwise(activation, order, type, outer, 2, axisLength / 2 * inner);
                case DOUBLED -> new Rowwise(activation, order, type, outer, 1, axisLength * inner);
            };
        }

        /** The shape of f(x) for an x of the given shape: the same, or with the axis shorter, longer or gone. */
        public static long[] valueShape(RowActivation activation, long[] shape, int axis) {
            int at = axis(shape, axis);
            requireDivisible(activation, shape[at]);
            long[] result = shape.clone();
            switch (activation.function().cut()) {
                case WHOLE -> { }
                case GROUPS, HALVES -> result[at] = shape[at] / activation.rowLength();
                case DOUBLED -> result[at] = Math.multiplyExact(2, shape[at]);
                case REDUCED -> {
                    result = new long[shape.length - 1];
                    System.arraycopy(shape, 0, result, 0, at);
                    System.arraycopy(shape, at + 1, result, at, shape.length - at - 1);
                }
            }
            return result;
        }

        private static void requireDivisible(RowActivation activation, long axisLength) {
            RowFunction function = activation.function();
            if (function.cut() == RowFunction.Cut.GROUPS && axisLength % activation.rowLength() != 0) {
                throw new IllegalArgumentException("%s: the axis has %d elements, not a multiple of k = %d".formatted(
                    function.id(), axisLength, activation.rowLength()));
            }
            if (function.cut() == RowFunction.Cut.HALVES && axisLength % 2 != 0) {
                throw new IllegalArgumentException("%s: the axis has %d elements, which are no two halves; choose an "
                    .formatted(function.id(), axisLength) + "axis of even length with --axis");
            }
        }

        /** How many rows there are. */
        public long rows() {
            return outer * inner;
        }

        /** Elements of f(x). */
        public long valueLength() {
            return rows() * activation.valueLength(length);
        }

        @Override
        public long inputLength(int i) {
            return i == 0 ? rows() * length : valueLength();
        }

        @Override
        public long outputLength(int i) {
            boolean value = i == 0 && order != Order.PULLBACK;
            return value ? valueLength() : rows() * length;
        }

        @Override
        public RowFunction function() {
            return activation.function();
        }

        @Override
        public String text() {
            return activation.toString();
        }

        /** The axis counted from the front. */
        public static int axis(long[] shape, int axis) {
            int at = axis < 0 ? axis + shape.length : axis;
            if (at < 0 || at >= shape.length) {
                String allowed = shape.length == 0
                    ? "it has no axis"
                    : "it must be in %d..%d".formatted(-shape.length, shape.length - 1);
                throw new IllegalArgumentException("axis %d does not exist in an array of shape %s; %s".formatted(
                    axis, Arrays.toString(shape), allowed));
            }
            return at;
        }

        static long product(long[] shape, int from, int to) {
            long product = 1;
            for (int i = from; i < to; i++) {
                product = Math.multiplyExact(product, shape[i]);
            }
            return product;
        }
    }

    /**
     * The values of functions one after another, each of what the one before it made; {@link Chain} makes it for a
     * shape. What lies between the steps never leaves the device.
     *
     * @param steps the tasks, functions of elements and of rows
     */
    record Chained(List<Task> steps) implements Task {

        /** Checks that each step takes what the one before it makes. */
        public Chained {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("a chain has at least one step");
            }
            for (int i = 0; i < steps.size(); i++) {
                Task step = steps.get(i);
                if (step.order() != Order.VALUE || !(step instanceof Elementwise || step instanceof Rowwise)) {
                    throw new IllegalArgumentException(
                        "the steps of a chain are values of functions, not %s of %s".formatted(step.order(),
                            step.text()));
                }
                if (i > 0 && (step.type() != steps.get(i - 1).type()
                    || step.inputLength(0) != steps.get(i - 1).outputLength(0))) {
                    throw new IllegalArgumentException("%s takes %d elements of %s, but %s before it makes %d of %s"
                        .formatted(step.text(), step.inputLength(0), step.type(), steps.get(i - 1).text(),
                            steps.get(i - 1).outputLength(0), steps.get(i - 1).type()));
                }
            }
        }

        @Override
        public Order order() {
            return Order.VALUE;
        }

        @Override
        public DType type() {
            return steps.getFirst().type();
        }

        @Override
        public long inputLength(int i) {
            return steps.getFirst().inputLength(i);
        }

        @Override
        public long outputLength(int i) {
            return steps.getLast().outputLength(i);
        }

        @Override
        public Entry function() {
            return steps.getLast().function();
        }

        @Override
        public String text() {
            return steps.stream().map(Task::text).collect(Collectors.joining(" | "));
        }
    }

    /**
     * A function of each row of which a mask leaves elements out. The last input is the mask: a byte for each element,
     * 0 for those that are left out. To them the function gives what it tends to where they tend to -inf (softmin:
     * inf), whatever they are, NaN included, and their gradient is 0. A row of which nothing is left is NaN, as in
     * PyTorch (-inf for logsumexp). For a device the host's threads leave elements out before they are uploaded.
     *
     * @param rows       the function, order, type and shape
     * @param maskLength elements of the mask, which is repeated over the leading dimensions until it covers x
     */
    record Masked(Rowwise rows, long maskLength) implements Task {

        /** Checks that the function takes a mask, and that the mask covers x. */
        public Masked {
            if (!rows.function().takesMask()) {
                throw new IllegalArgumentException(rows.function().id() + " takes no mask");
            }
            long slice = Math.max(1, rows.length() * rows.inner());
            long elements = rows.inputLength(0);
            boolean covers = elements == 0 ? maskLength == 0
                : maskLength > 0 && maskLength % slice == 0 && elements % maskLength == 0;
            if (!covers) {
                throw new IllegalArgumentException(("a mask of %d elements does not cover slices of %d and repeat to %d"
                    + " elements").formatted(maskLength, slice, elements));
            }
        }

        @Override
        public Order order() {
            return rows.order();
        }

        @Override
        public DType type() {
            return rows.type();
        }

        @Override
        public int inputs() {
            return rows.inputs() + 1;
        }

        @Override
        public long inputLength(int i) {
            return i < rows.inputs() ? rows.inputLength(i) : maskLength;
        }

        @Override
        public int inputBytes(int i) {
            return i < rows.inputs() ? type().bytes() : 1;
        }

        @Override
        public String inputType(int i) {
            return i < rows.inputs() ? type().toString() : "a mask";
        }

        @Override
        public long outputLength(int i) {
            return rows.outputLength(i);
        }

        @Override
        public RowFunction function() {
            return rows.function();
        }

        @Override
        public String text() {
            return rows.text() + ", masked";
        }
    }

    /**
     * A loss of each row and its target, the index of the right class. The array is seen as
     * {@code [outer][classes][inner]} in C order. Inputs are x, dy where the order has it, and the targets: an int32
     * for each row, {@code [outer][inner]}, of 0 to {@code classes} - 1 or {@code ignoreIndex}, whose rows have the
     * loss 0 and the gradient 0, whatever is in them. A run refuses any other target before it writes anything.
     *
     * <p>The value is a loss for each row, or one number for all, added up without a rounding that shows, in an order
     * that depends on nothing. dy is as large. The gradient of a mean is that of the sum over the number of rows that
     * are not ignored.
     *
     * {@snippet :
     * Task loss = Task.Targeted.along(LossFunction.CROSS_ENTROPY.loss(), Order.VALUE_AND_PULLBACK, DType.FLOAT32,
     *     new long[] {64, 1000}, 1, Task.Targeted.IGNORED, Reduction.MEAN);
     * try (Evaluation evaluation = engine.prepare(loss)) {
     *     evaluation.input(0).copyFrom(scores);    // 64 rows of 1000 float32
     *     evaluation.input(1).fill((byte) 0);      // dy, one float32
     *     evaluation.input(1).set(ValueLayout.JAVA_FLOAT, 0, 1);
     *     evaluation.input(2).copyFrom(targets);   // 64 int32
     *     evaluation.run();
     *     float mean = evaluation.output(0).get(ValueLayout.JAVA_FLOAT, 0);
     *     MemorySegment gradient = evaluation.output(1);
     * }
     * }
     *
     * @param loss        the function and its parameter
     * @param order       what is asked
     * @param type        the type of scores, losses and gradients
     * @param outer       the product of the dimensions before the axis
     * @param classes     the elements of a row
     * @param inner       the product of the dimensions after the axis
     * @param ignoreIndex the target of rows that do not count
     * @param reduction   what becomes of the losses of all rows
     */
    record Targeted(Loss loss, Order order, DType type, long outer, long classes, long inner, int ignoreIndex,
                    Reduction reduction) implements Task {

        /** What PyTorch ignores where nobody says. */
        public static final int IGNORED = -100;

        /** Checks that a loss has the order and that no dimension is negative. */
        public Targeted {
            requireDefined(loss.function(), order);
            requireNotNegative("outer", outer);
            requireNotNegative("classes", classes);
            requireNotNegative("inner", inner);
        }

        /**
         * The task for an array of the given shape whose classes lie along one axis; a negative axis counts from the
         * end. PyTorch's is 1.
         *
         * @throws IllegalArgumentException if the axis does not exist
         */
        public static Targeted along(Loss loss, Order order, DType type, long[] shape, int axis, int ignoreIndex,
                                     Reduction reduction) {
            int at = Rowwise.axis(shape, axis);
            return new Targeted(loss, order, type, Rowwise.product(shape, 0, at), shape[at],
                Rowwise.product(shape, at + 1, shape.length), ignoreIndex, reduction);
        }

        /** The shape of the targets, and of losses for each row: that of the array without the axis of the classes. */
        public static long[] rowShape(long[] shape, int axis) {
            return Rowwise.valueShape(RowFunction.LOGSUMEXP.activation(), shape, axis);
        }

        /** Logsumexp of the same rows, whose maxima and sums a loss needs too. */
        public Rowwise likeRows() {
            return new Rowwise(RowFunction.LOGSUMEXP.activation(), Order.VALUE, type, outer, classes, inner);
        }

        /** Why a target is refused: a sentence that says where it is, what it is and what is allowed. */
        public String refusal(long row, long target) {
            String allowed = classes == 0 ? "there is no class" : "classes are 0 to %d".formatted(classes - 1);
            return "%s: the target of row %d is %d, but %s, and rows are ignored at %d".formatted(function().id(), row,
                target, allowed, ignoreIndex);
        }

        /** How many rows, and targets, there are. */
        public long rows() {
            return outer * inner;
        }

        /** Elements of the loss. */
        public long valueLength() {
            return reduction == Reduction.NONE ? rows() : 1;
        }

        @Override
        public int inputs() {
            return order.inputs() + 1;
        }

        @Override
        public long inputLength(int i) {
            return i == 0 ? rows() * classes : i < order.inputs() ? valueLength() : rows();
        }

        @Override
        public int inputBytes(int i) {
            return i < order.inputs() ? type.bytes() : Integer.BYTES;
        }

        @Override
        public String inputType(int i) {
            return i < order.inputs() ? type.toString() : "int32";
        }

        @Override
        public long outputLength(int i) {
            return i == 0 && order != Order.PULLBACK ? valueLength() : rows() * classes;
        }

        @Override
        public LossFunction function() {
            return loss.function();
        }

        @Override
        public String text() {
            return loss.toString();
        }
    }

    /**
     * A function of each element whose learned parameters have a value for every channel of an axis. The array is seen
     * as {@code [outer][channels][inner]} in C order. Inputs are x, dy where the order has it, and one array of
     * {@code channels} elements for each of {@link ActivationFunction#learned()}, in their order; their values are no
     * part of the task, so that training prepares it once. A run refuses values out of a parameter's range. Of a
     * parameter that is one for all channels, as dyt's alpha is, every channel gets the same value, and the sum of the
     * channels' gradients is its own.
     *
     * <p>There are three orders: {@link Order#VALUE} gives y, {@link Order#PULLBACK} gives dx, and
     * {@link Order#PARAMETER_PULLBACK} gives dx and, for each learned parameter, an array of {@code channels} elements:
     * the sum of dy · ∂f/∂parameter over all elements of a channel. Sums are compensated: their error is that of
     * the terms and about one ULP of the result, however long they are.
     *
     * @param activation the function and those of its parameters that are not learned; the learned ones are set to
     *                   their defaults, so that equal tasks are equal
     * @param order      what is asked
     * @param type       the type of all arrays
     * @param outer      the product of the dimensions before the axis
     * @param channels   the elements of the axis
     * @param inner      the product of the dimensions after the axis
     */
    record Channelwise(Activation activation, Order order, DType type, long outer, long channels, long inner)
        implements Task {

        /** The orders that there are. */
        public static final List<Order> ORDERS = List.of(Order.VALUE, Order.PULLBACK, Order.PARAMETER_PULLBACK);

        /** Checks that the function learns and has the order, and that no dimension is negative. */
        public Channelwise {
            ActivationFunction function = activation.function();
            List<Parameter> learned = function.learned();
            if (learned.isEmpty()) {
                throw new IllegalArgumentException(
                    function.id() + " has no learned parameter, so none that differs from channel to channel");
            }
            if (!ORDERS.contains(order)) {
                throw new IllegalArgumentException(
                    "a function of channels has no %s; ask for its pullback".formatted(order));
            }
            requireNotNegative("outer", outer);
            requireNotNegative("channels", channels);
            requireNotNegative("inner", inner);
            activation = activation.with(learned.stream().mapToDouble(Parameter::defaultValue).toArray());
        }

        /** The task for an array of the given shape along one axis; a negative axis counts from the end. */
        public static Channelwise along(Activation activation, Order order, DType type, long[] shape, int axis) {
            int at = Rowwise.axis(shape, axis);
            return new Channelwise(activation, order, type, Rowwise.product(shape, 0, at), shape[at],
                Rowwise.product(shape, at + 1, shape.length));
        }

        /** How many learned parameters there are. */
        public int learned() {
            return function().learned().size();
        }

        /** Elements of x. */
        public long length() {
            return outer * channels * inner;
        }

        @Override
        public int inputs() {
            return order.inputs() + learned();
        }

        @Override
        public int outputs() {
            return order == Order.PARAMETER_PULLBACK ? 1 + learned() : 1;
        }

        @Override
        public long inputLength(int i) {
            return i < order.inputs() ? length() : channels;
        }

        @Override
        public long outputLength(int i) {
            return i == 0 ? length() : channels;
        }

        @Override
        public ActivationFunction function() {
            return activation.function();
        }

        @Override
        public String text() {
            return function().id();
        }
    }

    private static void requireDefined(Entry entry, Order order) {
        if (!order.definedFor(entry)) {
            boolean several = entry instanceof ActivationFunction function && function.learned().size() > 1;
            throw new IllegalArgumentException(order == Order.PARAMETER_PULLBACK
                ? entry.id() + (several ? " learns several parameters, so their gradients are asked of its channels"
                    : " has no learned parameter, so no parameter gradient")
                : entry.id() + " maps rows, so it has no " + order + "; ask for its pullback");
        }
    }

    private static void requireNotNegative(String what, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " must be at least 0 but was " + value);
        }
    }
}
