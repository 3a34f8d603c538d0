package dev.hillock.bench;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.util.Arrays;

/**
 * One thing to measure on every engine.
 *
 * @param function what
 * @param order    what of it
 * @param elements elements of x
 * @param row      elements of the last axis, along which rows lie or channels; 0 for a function of each element
 */
public record Trial(Entry function, Order order, long elements, long row) {

    /** A trial along an axis of at most the given length, and no longer than all elements. */
    public static Trial of(Entry function, Order order, long elements, long rowLength) {
        return new Trial(function, order, elements, switch (function) {
            case ActivationFunction _ -> 0;
            case RowFunction f -> {
                long unit = f.cut() == RowFunction.Cut.DOUBLED ? 1 : Math.max(1, f.activation().rowLength());
                yield Math.max(unit, Math.min(rowLength, elements) / unit * unit);
            }
        });
    }

    /**
     * A trial of a function whose learned parameters have a value for each of so many channels, and no more of them
     * than elements.
     */
    public static Trial ofChannels(ActivationFunction function, Order order, long elements, long channels) {
        return new Trial(function, order, elements, Math.min(channels, elements));
    }

    /** The task, in float32; elements that fill no row are left out. */
    Task task() {
        return switch (function) {
            case ActivationFunction f when row > 0 -> Task.Channelwise.along(f.activation(), order, DType.FLOAT32,
                new long[] {elements / row, row}, -1);
            case ActivationFunction f -> new Task.Elementwise(f.activation(), order, DType.FLOAT32, elements);
            case RowFunction f -> Task.Rowwise.along(f.activation(), order, DType.FLOAT32,
                new long[] {elements / row, row}, -1);
        };
    }

    /** Bytes that must be read, once each. */
    public long read() {
        Task task = task();
        long length = 0;
        for (int i = 0; i < task.inputs(); i++) {
            length += task.inputLength(i);
        }
        return Math.multiplyExact(length, task.type().bytes());
    }

    /** Bytes that must be written, once each. */
    public long written() {
        Task task = task();
        long length = 0;
        for (int i = 0; i < task.outputs(); i++) {
            length += task.outputLength(i);
        }
        return Math.multiplyExact(length, task.type().bytes());
    }

    @Override
    public String toString() {
        return "%s %s, %d elements%s".formatted(function.id(), order, elements, cut(function.id(), row));
    }

    /** How elements are cut, for people: {@code " in rows of 8"}, {@code " in 8 channels"} or not at all. */
    public static String cut(String function, long row) {
        boolean channels = Arrays.stream(ActivationFunction.values()).anyMatch(f -> f.id().equals(function));
        return row == 0 ? "" : channels ? " in %d channels".formatted(row) : " in rows of " + row;
    }
}
