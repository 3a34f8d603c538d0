package dev.hillock.opencl;

import dev.hillock.engine.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** The gradients of the pieces of a task of channels, which are added up on the host where there are several. */
final class ChannelPieces {
    private final Pieces pieces;
    private final MemorySegment[] whole;
    private final int sums;
    private final List<MemorySegment[]> parts = new ArrayList<>();

    ChannelPieces(Task task, Pieces pieces, MemorySegment[] outputs) {
        this.pieces = pieces;
        this.whole = outputs;
        this.sums = task instanceof Task.Channelwise ? outputs.length - 1 : 0;
    }

    /** Where the outputs of a piece go. */
    MemorySegment[] outputs(MemorySegment[] cut, int piece) {
        if (sums == 0 || pieces.count() == 1) {
            return cut;
        }
        MemorySegment[] own = cut.clone();
        for (int i = 1; i < own.length; i++) {
            own[i] = Arena.ofAuto().allocate(whole[i].byteSize(), Float.BYTES);
        }
        parts.add(own);
        return own;
    }

    /** Adds up what has arrived, in double precision; of no pieces the sum is 0. */
    void add() {
        for (int i = 1; i <= sums && pieces.count() != 1; i++) {
            for (long at = 0; at < whole[i].byteSize(); at += Float.BYTES) {
                double sum = 0;
                for (MemorySegment[] part : parts) {
                    sum += part[i].get(ValueLayout.JAVA_FLOAT_UNALIGNED, at);
                }
                whole[i].set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, (float) sum);
            }
        }
    }
}
