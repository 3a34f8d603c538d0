package dev.hillock.simd;

import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Loops one after another over a block that stays in the first cache, from x to y and then in place: x is read from
 * memory once and y written once, however many steps there are.
 */
final class BlockLoop implements Loop {
    /** Elements. */
    static final long BLOCK = 2048;

    private final Loop[] loops;
    private final long[] scales;
    private final long block;

    /**
     * @param loops  the steps
     * @param scales for each step what it counts in a row: 1, or the elements
     * @param block  rows of a block
     */
    BlockLoop(List<Loop> loops, long[] scales, long block) {
        this.loops = loops.toArray(Loop[]::new);
        this.scales = scales;
        this.block = block;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        for (long at = from; at < to; at += block) {
            long end = Math.min(to, at + block);
            for (int i = 0; i < loops.length; i++) {
                loops[i].run(i == 0 ? x : y, null, y, null, at * scales[i], end * scales[i]);
            }
        }
    }
}
