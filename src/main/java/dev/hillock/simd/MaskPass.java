package dev.hillock.simd;

import java.lang.foreign.MemorySegment;

/** A loop that copies what a mask keeps and writes a number in place of what it leaves out. */
interface MaskPass {

    /**
     * Copies {@code count} neighbours; {@code to} may be {@code from}.
     *
     * @param from what is copied
     * @param mask a byte for each element, 0 for those that are left out
     * @param to   where the results go
     * @param at   the first element in {@code from}
     * @param kept the first byte in the mask
     * @param into the first element in {@code to}
     */
    void run(MemorySegment from, MemorySegment mask, MemorySegment to, long at, long kept, long into, long count);
}
