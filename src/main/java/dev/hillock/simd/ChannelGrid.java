package dev.hillock.simd;

import dev.hillock.engine.Task;

/**
 * How the elements of {@code [outer][channels][inner]} are divided into units of work, by the shape alone, so that sums
 * are the same on every machine.
 *
 * <p>With a large inner size the elements of a channel are neighbours: a unit is a piece of each of some runs of one
 * channel, and element i of a piece goes into sum i mod {@value #SLOTS}. Else the array is seen as rows that repeat the
 * pattern of channels, each place of a row with its parameters and its sum; a unit is a block of places in some rows.
 *
 * @param moving  whether it is the second
 * @param length  elements of the array
 * @param step    from one row, or one run of a channel, to the next
 * @param rows    how many of them there are
 * @param deep    rows of a unit; the last unit may have fewer
 * @param width   elements of a row, or of a run
 * @param wide    elements of a block, or of a piece; the last one may have fewer
 * @param columns blocks of a row, or pieces of the runs of all channels
 * @param stride  places of one parameter in memory, and of one sum of a unit
 */
record ChannelGrid(boolean moving, long length, long step, long rows, long deep, long width, long wide, long columns,
                   long stride) {
    /** Sums of a piece: enough for the latency of a sum with what it loses. */
    static final int SLOTS = 32;
    /** Elements that no vector is longer than, so that places beyond the end may be touched. */
    private static final long SPARE = 16;
    /** Runs from here on are long enough to begin and end with less than a whole vector. */
    private static final long LONG_RUN = 256;
    private static final long PIECE = 1 << 14;
    private static final long BLOCK = 1 << 13;
    /** A row with fewer places repeats the pattern, so that it is long enough. */
    private static final long SHORT_ROW = 1 << 9;
    /** Rows that share their sums: to add up the sums then costs nothing. */
    private static final long DEEP = 64;

    static ChannelGrid of(Task.Channelwise task) {
        if (task.inner() >= LONG_RUN) {
            long wide = Math.min(task.inner(), PIECE);
            long deep = Math.clamp(PIECE / wide, 1, Math.max(1, task.outer()));
            return new ChannelGrid(false, task.length(), task.channels() * task.inner(), task.outer(), deep,
                task.inner(), wide, task.channels() * Math.ceilDiv(task.inner(), wide), task.channels() + SPARE);
        }
        long pattern = Math.max(1, task.channels() * task.inner());
        // a multiple of every vector, so that only the last row has a tail
        long width = pattern < SHORT_ROW ? pattern * SPARE * Math.ceilDiv(SHORT_ROW, pattern * SPARE) : pattern;
        long wide = Math.min(width, BLOCK);
        return new ChannelGrid(true, task.length(), width, Math.ceilDiv(task.length(), width), DEEP, width, wide,
            Math.ceilDiv(width, wide), width + SPARE);
    }

    long units() {
        return Math.ceilDiv(rows, deep) * columns;
    }

    /** Units that a thread takes at a time: about 2^14 elements. */
    long part() {
        return Math.max(1, PIECE / Math.max(1, wide * Math.min(deep, Math.max(1, rows))));
    }

    /** Sums of one learned parameter: places of each unit that are not shared, in pairs of a sum and what it lost. */
    long sums(int learned) {
        return 2L * learned * (moving ? Math.ceilDiv(rows, deep) * stride : units() * SLOTS);
    }
}
