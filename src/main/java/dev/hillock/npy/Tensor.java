package dev.hillock.npy;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** An array of floating point numbers in a file, of which any piece can be read. */
public interface Tensor {

    /** Its name in the file; empty where a file holds one array without a name. */
    String name();

    /** The subject of a sentence about it: the file, and the name where there is one. */
    String place();

    /** Type and shape. */
    NpyHeader header();

    /** The names of the columns, where this is a table; none otherwise. */
    default List<String> columns() {
        return List.of();
    }

    /**
     * Copies elements into a segment.
     *
     * @param as      what type they become
     * @param element the first one, counted in C order
     * @param target  as many bytes as are wanted
     * @throws ArrayFileException if the file is cut short or its disk fails
     */
    void read(DType as, long element, MemorySegment target);

    /** Copies elements of the {@linkplain NpyHeader#type() type} that engines take for them into a segment. */
    default void read(long element, MemorySegment target) {
        read(header().type(), element, target);
    }
}
