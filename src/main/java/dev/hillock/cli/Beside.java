package dev.hillock.cli;

import java.lang.foreign.MemorySegment;

/** What a task reads besides numbers of its own type: a mask, or targets. */
interface Beside {

    /** Copies elements from {@code element} on, as many as the segment holds. */
    void read(long element, MemorySegment target);
}
