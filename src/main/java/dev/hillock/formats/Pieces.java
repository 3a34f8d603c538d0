package dev.hillock.formats;

import dev.hillock.engine.DType;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

/** An array from front to back, a piece at a time, as the bytes of its file. */
final class Pieces {

    private static final int ELEMENTS = 1 << 14;

    private Pieces() {
    }

    /** Takes bytes. */
    interface Sink {
        /** So many bytes of an array. */
        void accept(byte[] bytes, int from, int count) throws IOException;
    }

    static void of(Tensor array, Sink sink) throws IOException {
        ElementType type = array.header().stored();
        DType as = type.computed();
        byte[] computed = new byte[ELEMENTS * as.bytes()];
        byte[] stored = new byte[ELEMENTS * type.bytes()];
        long elements = array.header().elements();
        for (long at = 0; at < elements; at += ELEMENTS) {
            int count = (int) Math.min(ELEMENTS, elements - at);
            MemorySegment piece = MemorySegment.ofArray(computed).asSlice(0, (long) count * as.bytes());
            array.read(as, at, piece);
            type.encode(as, piece, MemorySegment.ofArray(stored).asSlice(0, (long) count * type.bytes()));
            sink.accept(stored, 0, count * type.bytes());
        }
    }
}
