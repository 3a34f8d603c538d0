package dev.hillock.reference;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Reads and writes elements of either type as doubles; writing rounds, and that is the only rounding to float32. */
final class Elements {
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();

    private Elements() {
    }

    static double get(DType type, MemorySegment segment, long i) {
        return switch (type) {
            case FLOAT32 -> segment.getAtIndex(FLOAT, i);
            case FLOAT64 -> segment.getAtIndex(DOUBLE, i);
        };
    }

    static void set(DType type, MemorySegment segment, long i, double value) {
        switch (type) {
            case FLOAT32 -> segment.setAtIndex(FLOAT, i, (float) value);
            case FLOAT64 -> segment.setAtIndex(DOUBLE, i, value);
        }
    }
}
