package dev.hillock.engine;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The types of elements that engines take. */
public enum DType {
    FLOAT32(4, "float32", ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN)),
    FLOAT64(8, "float64", ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN));

    private final int bytes;
    private final String words;
    private final ValueLayout layout;

    DType(int bytes, String words, ValueLayout layout) {
        this.bytes = bytes;
        this.words = words;
        this.layout = layout;
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }

    /** How an element lies in a segment: little-endian, any alignment. */
    public ValueLayout layout() {
        return layout;
    }

    @Override
    public String toString() {
        return words;
    }
}
