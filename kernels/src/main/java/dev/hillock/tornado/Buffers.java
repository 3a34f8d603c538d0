package dev.hillock.tornado;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.ThreadLocalRandom;
import uk.ac.manchester.tornado.api.types.arrays.DoubleArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** TornadoVM's arrays for the types of elements, and the mark that proves whether a kernel has written to one. */
final class Buffers {

    private Buffers() {
    }

    static TornadoNativeArray of(DType type, long length) {
        int n = Math.toIntExact(length);
        return switch (type) {
            case FLOAT16, BFLOAT16 -> new ShortArray(n);
            case FLOAT32 -> new FloatArray(n);
            case FLOAT64 -> new DoubleArray(n);
        };
    }

    /** A NaN that no data holds but by an unlikely chance, and no kernel of halves writes. */
    static long mark(DType type) {
        return switch (type) {
            case FLOAT16, BFLOAT16 -> 0x7fe0 + ThreadLocalRandom.current().nextInt(0x1f);
            case FLOAT32 -> 0x7fc0_0001 + ThreadLocalRandom.current().nextInt(0x3f_ffff);
            case FLOAT64 -> 0x7ff8_0000_0000_0001L + ThreadLocalRandom.current().nextLong(0x7_ffff_ffff_ffffL);
        };
    }

    /** Writes the mark into every element. */
    static void fill(DType type, TornadoNativeArray array, long mark) {
        MemorySegment segment = array.getSegment();
        for (long i = 0; i < array.getSize(); i++) {
            switch (type) {
                case FLOAT16, BFLOAT16 -> segment.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) mark);
                case FLOAT32 -> segment.setAtIndex(ValueLayout.JAVA_INT, i, (int) mark);
                case FLOAT64 -> segment.setAtIndex(ValueLayout.JAVA_LONG, i, mark);
            }
        }
    }

    /** The first element that still has the mark; -1 if there is none. */
    static long marked(DType type, TornadoNativeArray array, long mark) {
        MemorySegment segment = array.getSegment();
        for (long i = 0; i < array.getSize(); i++) {
            boolean marked = switch (type) {
                case FLOAT16, BFLOAT16 -> segment.getAtIndex(ValueLayout.JAVA_SHORT, i) == (short) mark;
                case FLOAT32 -> segment.getAtIndex(ValueLayout.JAVA_INT, i) == (int) mark;
                case FLOAT64 -> segment.getAtIndex(ValueLayout.JAVA_LONG, i) == mark;
            };
            if (marked) {
                return i;
            }
        }
        return -1;
    }
}
