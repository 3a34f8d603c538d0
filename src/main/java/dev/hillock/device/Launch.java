package dev.hillock.device;

import dev.hillock.engine.Task;

/**
 * The sizes with which kernels are launched on a device.
 *
 * @param elementsPerGroup items of a work-group of the element-wise kernels
 * @param itemsPerRow      items of a work-group that reduces a row, a power of two; where rows are reduced in lanes
 *                         rows of a work-group
 * @param groups           how many work-groups keep the device busy with the sums of channels
 * @param shortRow         rows of up to this length are reduced by one item
 * @param byLanes          whether an item reduces a long row, in lanes, and not a work-group, as on a CPU
 */
public record Launch(int elementsPerGroup, int itemsPerRow, int groups, int shortRow, boolean byLanes) {
    /** A work-group that reduces a row has at most this many items: the size of its local arrays. */
    public static final int WIDEST_GROUP = 256;
    /** Elements of a row that go side by side where an item reduces it: enough for two vectors of 16, or four of 8. */
    public static final int LANES = 32;

    /** A part of a row is at least this long: shorter ones cost more to combine than they gain. */
    private static final int LEAST_PART = 4096;
    private static final int MOST_PARTS = 64;
    /**
     * A row that one kernel can do in lanes is left whole below this: two cores of a CPU gain by dividing even a single
     * one no more than the other kernels cost.
     */
    private static final int LEAST_DIVIDED = 1 << 20;
    /** A sum of fewer terms is not worth an item, and more sums of a channel not the time to add them up. */
    private static final int LEAST_SUM = 64;
    private static final int MOST_SUMS = 4096;
    /** Vectors of a CPU that makes one of neighbouring items are full where a group has a multiple of this many. */
    private static final int VECTOR = 16;
    /** Channels that are closer in memory are read together. */
    private static final int NEIGHBOURS = 32;

    /** The sizes for a device that allows groups of up to {@code limit} items. */
    public static Launch of(boolean cpu, long limit) {
        int most = (int) Math.min(limit, WIDEST_GROUP);
        return cpu
            ? new Launch((int) Math.min(1024, limit), Math.min(4, Integer.highestOneBit(most)), 64, LANES, true)
            : new Launch(most, Integer.highestOneBit(most), 1024, 64, false);
    }

    /**
     * Whether the items of a group, one a row, are all of one slice of so many rows: then their places are neighbours,
     * which a CPU's driver makes vectors of, and not each item's own quotient, by which it gathers.
     */
    public boolean bySlice(long rows) {
        return byLanes && rows >= VECTOR && elementsPerGroup >= VECTOR;
    }

    /** Items of a group that keeps to one slice of so many rows: equal parts of it, as few as groups may be large. */
    public int itemsPerSlice(long rows) {
        long most = Math.max(VECTOR, elementsPerGroup / VECTOR * VECTOR);
        long part = Math.ceilDiv(Math.max(1, rows), Math.ceilDiv(Math.max(1, rows), most));
        return Math.toIntExact(Math.ceilDiv(part, VECTOR) * VECTOR);
    }

    /** Items of a group, one a row: few of long rows on a CPU, so that not one core has all that there are. */
    public int rowsPerGroup(long length) {
        return byLanes && length > shortRow ? Math.min(LANES, elementsPerGroup) : elementsPerGroup;
    }

    /** How the rows or channels of a task are divided; whatever has neither is not. */
    public Division divide(Task task) {
        return switch (task) {
            case Task.Rowwise rows when rows.inputLength(0) > 0 -> divide(rows);
            case Task.Targeted loss when loss.inputLength(0) > 0 -> divide(loss.likeRows());
            case Task.Channelwise channels -> divide(channels);
            default -> new Division(true, 1, 1);
        };
    }

    /**
     * How a task's rows are divided: by their length and never by their number, so that a row has the same bits
     * whatever rows are computed with it.
     */
    public Division divide(Task.Rowwise task) {
        int length = Math.toIntExact(task.length());
        boolean byItem = task.inner() > 1 || length <= shortRow;
        boolean whole = !byItem && byLanes && !task.function().reduces() && length < LEAST_DIVIDED;
        int parts = whole ? 1 : Math.clamp(length / LEAST_PART, 1, MOST_PARTS);
        int chunk = Math.ceilDiv(length, parts);
        return new Division(byItem, Math.ceilDiv(length, chunk), chunk);
    }

    /**
     * How the elements of channels are divided for sums: by items, a chunk of 1 saying that the items of neighbouring
     * channels are neighbours, 0 that those of one channel are.
     */
    public Division divide(Task.Channelwise task) {
        long size = task.outer() * task.inner();
        long wanted = Math.ceilDiv(groups * (long) elementsPerGroup, Math.max(1, task.channels()));
        int parts = Math.clamp(wanted, 1, Math.clamp(size / LEAST_SUM, 1, MOST_SUMS));
        return new Division(true, parts, task.inner() < NEIGHBOURS ? 1 : 0);
    }

    /**
     * How rows are divided.
     *
     * @param byItem whether a part is reduced by one item, or by a work-group
     * @param parts  parts of a row
     * @param chunk  elements of a part, the last one excepted
     */
    public record Division(boolean byItem, int parts, int chunk) {
    }
}
