package dev.hillock.opencl;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Task;

/**
 * How a task is cut into pieces that the device can hold: a unit is an element, or all rows or channels that share an
 * outer index. A chain is a single unit.
 *
 * @param units    units of the whole task
 * @param capacity units of a piece, the last of which may have fewer
 * @param length   elements of a row, channels of a task of channels, 1 for an element-wise task
 * @param inner    rows of a unit, 1 for an element-wise task
 */
record Pieces(long units, long capacity, long length, long inner) {
    /** Bytes before the elements of an array of TornadoVM. */
    static final long HEADER = 16;

    /** Work-items are counted in an int, and rounded up to whole groups. */
    private static final long MOST_ITEMS = 1L << 30;

    /**
     * Cuts a task for a device.
     *
     * @throws DeviceException if a unit does not fit, or the whole does not that is to stay there
     */
    static Pieces of(Task task, OpenclDevice device, boolean resident) {
        long units;
        long length;
        long inner;
        switch (task) {
            case Task.Elementwise elementwise -> {
                units = elementwise.length();
                length = 1;
                inner = 1;
            }
            case Task.Rowwise rowwise -> {
                units = rowwise.outer();
                length = rowwise.length();
                inner = rowwise.inner();
            }
            case Task.Chained chain -> {
                units = Math.max(chain.inputLength(0), chain.outputLength(0)) == 0 ? 0 : 1;
                length = Math.max(chain.inputLength(0), chain.outputLength(0));
                inner = 1;
            }
            case Task.Channelwise channelwise -> {
                units = channelwise.outer();
                length = channelwise.channels();
                inner = channelwise.inner();
            }
            case Task.Targeted loss -> {
                units = loss.outer();
                length = loss.classes();
                inner = loss.inner();
            }
            case Task.Masked masked -> throw new IllegalArgumentException("not without its mask: " + masked);
        }
        long elements = Math.max(1, Math.multiplyExact(length, inner));
        int arrays = task instanceof Task.Chained chain ? chain.steps().size() + 1
            : task.inputs() + task.outputs();
        // half of the memory: other programs want some, and the driver's own copies
        long capacity = Math.min(MOST_ITEMS, Math.min(device.largestBuffer() - HEADER,
            device.device().memory() / 2 / arrays) / task.type().bytes()) / elements;
        if (capacity < 1) {
            throw DeviceException.outOfMemory(("device %s cannot hold one slice of %s: %d elements in %d arrays; use "
                + "--engine simd").formatted(device.device().name(), task.text(), elements, arrays), null);
        }
        // some drivers promise memory that they do not have
        if (resident && (double) units * elements * arrays * task.type().bytes() > device.device().memory()) {
            throw DeviceException.outOfMemory(("device %s has no room for %s %s: %d elements in %d arrays are to stay "
                + "there; use a round trip, which works in pieces").formatted(device.device().name(),
                task.text(), task.order(), units * elements, arrays), null);
        }
        return new Pieces(units, Math.min(capacity, units), length, inner);
    }

    /** Whether an input or output is cut; parameters of channels and their gradients are whole in each piece. */
    boolean cuts(Task task, boolean input, int i) {
        return !(task instanceof Task.Channelwise) || i < (input ? task.order().inputs() : 1);
    }

    int count() {
        return units == 0 ? 0 : Math.toIntExact(Math.ceilDiv(units, capacity));
    }

    /** Units of piece i. */
    long unitsOf(int i) {
        return Math.min(capacity, units - i * capacity);
    }

    long elements(long ofUnits) {
        return ofUnits * length * inner;
    }

    long rows(long ofUnits) {
        return ofUnits * inner;
    }
}
