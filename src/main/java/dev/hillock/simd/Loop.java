package dev.hillock.simd;

import java.lang.foreign.MemorySegment;

/** A loop over part of a task. */
interface Loop {

    /**
     * Computes elements (or rows) {@code from} to {@code to}, the latter exclusive.
     *
     * @param x  what is read
     * @param dy what is read besides, or null
     * @param y  where the first output goes, or null if the only output is dx
     * @param dx where the second output, or the pullback, goes, or null
     */
    void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to);
}
