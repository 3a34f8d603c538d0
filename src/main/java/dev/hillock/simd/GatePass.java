package dev.hillock.simd;

import java.lang.foreign.MemorySegment;

/** A loop that multiplies the activation of gates, or its slope, with what lies elsewhere. Offsets count elements. */
interface GatePass {

    /**
     * Computes {@code count} neighbours.
     *
     * @param x      where the gates are
     * @param other  where the factors are
     * @param to     where the results go
     * @param gate   the first gate in x
     * @param value  the first value in x, a second factor for a slope
     * @param factor the first factor
     * @param result the first result
     */
    void run(MemorySegment x, MemorySegment other, MemorySegment to, long gate, long value, long factor, long result,
             long count);
}
