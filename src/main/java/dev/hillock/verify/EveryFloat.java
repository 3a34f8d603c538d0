package dev.hillock.verify;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;

/** All 2^32 bit patterns. */
final class EveryFloat implements Sweep {
    private final Gradients gradients = new Gradients(DType.FLOAT32, 0);

    @Override
    public DType type() {
        return DType.FLOAT32;
    }

    @Override
    public long size() {
        return 1L << 32;
    }

    @Override
    public void fill(long from, MemorySegment[] inputs) {
        long n = inputs[0].byteSize() / type().bytes();
        for (long i = 0; i < n; i++) {
            Strata.put(type(), inputs[0], i, from + i & 0xffff_ffffL);
        }
        if (inputs.length > 1) {
            gradients.fill(from, inputs[1]);
        }
    }
}
