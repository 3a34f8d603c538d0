package dev.hillock.device;

import dev.hillock.engine.Task;

/**
 * The sizes of a task as kernels count them. A unit is an element, or all rows or channels that share an outer index; a
 * chain is a single unit.
 *
 * @param units  units of the task
 * @param length elements of a row, channels of a task of channels, 1 for an element-wise task
 * @param inner  rows of a unit, 1 for an element-wise task
 */
public record Extent(long units, long length, long inner) {

    /** The sizes of a task. */
    public static Extent of(Task task) {
        return switch (task) {
            case Task.Elementwise t -> new Extent(t.length(), 1, 1);
            case Task.Rowwise t -> new Extent(t.outer(), t.length(), t.inner());
            case Task.Channelwise t -> new Extent(t.outer(), t.channels(), t.inner());
            case Task.Targeted t -> new Extent(t.outer(), t.classes(), t.inner());
            case Task.Chained t -> {
                long length = Math.max(t.inputLength(0), t.outputLength(0));
                yield new Extent(length == 0 ? 0 : 1, length, 1);
            }
            case Task.Masked t -> throw new IllegalArgumentException("not without its mask: " + t);
        };
    }

    /** Rows of so many units. */
    public long rows(long ofUnits) {
        return ofUnits * inner;
    }

    /** Elements of so many units. */
    public long elements(long ofUnits) {
        return ofUnits * length * inner;
    }

    /** How kernels are told of so many units. */
    public Shape shape(long ofUnits, Launch.Division division, Launch launch) {
        return new Shape(elements(ofUnits), rows(ofUnits), length, inner, division, launch);
    }
}
