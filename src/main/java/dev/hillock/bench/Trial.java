package dev.hillock.bench;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowFunction;

/**
 * One thing to measure on every engine.
 *
 * @param function what
 * @param order    what of it
 * @param elements elements of x
 * @param row      elements of the last axis: of a row, classes or channels; 0 for a function of each element
 * @param masked   whether a mask, a byte for each element, leaves some out of the rows
 */
public record Trial(Entry function, Order order, long elements, long row, boolean masked) {
    private static final String MASKED = ", masked";
    private static final String CHANNELS = ", channels";

    /** A trial along an axis of at most the given length, and no longer than all elements. */
    public static Trial of(Entry function, Order order, long elements, long rowLength, boolean masked) {
        return new Trial(function, order, elements, switch (function) {
            case ActivationFunction _ -> 0;
            case RowFunction f -> {
                long unit = f.cut() == RowFunction.Cut.DOUBLED ? 1 : Math.max(1, f.activation().rowLength());
                yield Math.max(unit, Math.min(rowLength, elements) / unit * unit);
            }
            case LossFunction _ -> Math.max(1, Math.min(rowLength, elements));
        }, masked);
    }

    /**
     * What a measurement is of.
     *
     * @throws IllegalArgumentException if the catalogue has no such function
     */
    public static Trial of(Measurement measurement) {
        String name = measurement.function();
        int end = name.indexOf(',');
        return new Trial(Catalogue.named(end < 0 ? name : name.substring(0, end)), measurement.order(),
            measurement.elements(), measurement.row(), name.endsWith(MASKED));
    }

    /** The function's name, and that it is masked or of channels. */
    public String name() {
        return function.id() + (masked ? MASKED : row > 0 && function instanceof ActivationFunction ? CHANNELS : "");
    }

    /** Whether the engine computes it at all. */
    public boolean offeredBy(Engine engine) {
        return engine.offers(task());
    }

    /**
     * A trial of a function whose learned parameters have a value for each of so many channels, and no more of them
     * than elements.
     */
    public static Trial ofChannels(ActivationFunction function, Order order, long elements, long channels) {
        return new Trial(function, order, elements, Math.min(channels, elements), false);
    }

    /** The task, in float32; elements that fill no row are left out, and losses are those of a batch: their mean. */
    Task task() {
        return switch (function) {
            case ActivationFunction f when row > 0 -> Task.Channelwise.along(f.activation(), order, DType.FLOAT32,
                new long[] {elements / row, row}, -1);
            case ActivationFunction f -> new Task.Elementwise(f.activation(), order, DType.FLOAT32, elements);
            case RowFunction f -> {
                Task.Rowwise rows = Task.Rowwise.along(f.activation(), order, DType.FLOAT32,
                    new long[] {elements / row, row}, -1);
                yield masked ? new Task.Masked(rows, rows.inputLength(0)) : rows;
            }
            case LossFunction f -> Task.Targeted.along(f.loss(), order, DType.FLOAT32,
                new long[] {elements / row, row}, -1, Task.Targeted.IGNORED, Reduction.MEAN);
        };
    }

    /** Bytes that must be read, once each. */
    public long read() {
        Task task = task();
        long bytes = 0;
        for (int i = 0; i < task.inputs(); i++) {
            bytes = Math.addExact(bytes, Math.multiplyExact(task.inputLength(i), task.inputBytes(i)));
        }
        return bytes;
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
        return "%s %s, %d elements%s".formatted(name(), order, elements, cut(name(), row));
    }

    /** How elements are cut, for people: {@code " in rows of 8"}, {@code " in 8 channels"} or not at all. */
    public static String cut(String name, long row) {
        return row == 0 ? "" : (name.endsWith(CHANNELS) ? " in %d channels" : " in rows of %d").formatted(row);
    }
}
