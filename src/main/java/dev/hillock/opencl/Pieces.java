package dev.hillock.opencl;

import dev.hillock.device.Extent;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Task;

/**
 * How a task is cut into pieces that the device can hold.
 *
 * @param whole    the sizes of the task
 * @param capacity units of a piece, the last of which may have fewer
 */
record Pieces(Extent whole, long capacity) {
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
        Extent whole = Extent.of(task);
        long elements = Math.max(1, Math.multiplyExact(whole.length(), whole.inner()));
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
        if (resident && (double) whole.units() * elements * arrays * task.type().bytes() > device.device().memory()) {
            throw DeviceException.outOfMemory(("device %s has no room for %s %s: %d elements in %d arrays are to stay "
                + "there; use a round trip, which works in pieces").formatted(device.device().name(),
                task.text(), task.order(), whole.units() * elements, arrays), null);
        }
        return new Pieces(whole, Math.min(capacity, whole.units()));
    }

    /** Whether an input or output is cut; parameters of channels and their gradients are whole in each piece. */
    boolean cuts(Task task, boolean input, int i) {
        return !(task instanceof Task.Channelwise) || i < (input ? task.order().inputs() : 1);
    }

    int count() {
        return whole.units() == 0 ? 0 : Math.toIntExact(Math.ceilDiv(whole.units(), capacity));
    }

    /** Units of piece i. */
    long unitsOf(int i) {
        return Math.min(capacity, whole.units() - i * capacity);
    }
}
