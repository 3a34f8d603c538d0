package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;

/**
 * Rows that are neighbours in memory, of which a mask leaves elements out: a few at a time are copied to where they
 * stay in the first cache, without what is left out, and computed from there as any others. A row that all threads
 * share is copied by all of them.
 */
final class MaskedRows implements Loop {
    /** Elements. */
    private static final long BLOCK = 2048;
    /** Elements of a shared row that a thread takes at a time. */
    private static final long CHUNK = 1 << 14;

    private final DType type;
    private final long length;
    private final long valueLength;
    private final long together;
    private final Loop rows;
    private final MaskPass leaveOut;
    private final MaskPass zero;
    private final WorkerPool pool;
    private MemorySegment mask;

    /**
     * A loop of a mask.
     *
     * @param rows the loop for such rows without a mask, x in an array
     * @param pool whose threads share each row; null where each has rows of its own
     * @param x    the class of the segment, as of the next two; null where there is none
     */
    MaskedRows(Task.Rowwise task, int bits, Loop rows, WorkerPool pool, Class<?> x, Class<?> mask, Class<?> dx) {
        type = task.type();
        length = task.length();
        valueLength = task.activation().valueLength(length);
        together = Math.max(1, BLOCK / length);
        this.rows = rows;
        this.pool = pool;
        leaveOut = Loops.mask(new Loops.MaskKey(type, task.function().masked(), bits, x, mask, array(type)));
        zero = dx == null ? null : Loops.mask(new Loops.MaskKey(type, 0, bits, dx, mask, dx));
    }

    /** The class of segments in arrays of a type. */
    static Class<?> array(DType type) {
        return type == DType.FLOAT32 ? WarmUp.FLOATS : WarmUp.DOUBLES;
    }

    /** An array of so many elements. */
    static MemorySegment array(DType type, long count) {
        int n = Math.toIntExact(count);
        return type == DType.FLOAT32 ? MemorySegment.ofArray(new float[n]) : MemorySegment.ofArray(new double[n]);
    }

    /** The mask of the runs that follow: a byte for each element of as many rows as repeat. */
    void leaveOut(MemorySegment with) {
        mask = with;
    }

    MemorySegment mask() {
        return mask;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        run(mask, x, dy, y, dx, from, to);
    }

    /** Computes under a mask of the caller's. */
    void run(MemorySegment mask, MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from,
             long to) {
        MemorySegment kept = array(type, Math.min(together, to - from) * length);
        long period = mask.byteSize() / length;
        long row = from;
        while (row < to) {
            long of = row % period;
            long n = Math.min(Math.min(together, to - row), period - of);
            leaveOut(x, mask, kept, row * length, of * length, n * length);
            rows.run(kept, part(dy, row, n, valueLength), part(y, row, n, valueLength), part(dx, row, n, length), 0, n);
            if (dx != null) {
                zero.run(dx, mask, dx, row * length, of * length, row * length, n * length);
            }
            row += n;
        }
    }

    private void leaveOut(MemorySegment x, MemorySegment mask, MemorySegment kept, long at, long of, long count) {
        if (pool == null || !pool.reaches(x)) {
            leaveOut.run(x, mask, kept, at, of, 0, count);
            return;
        }
        Loop chunks = (from, _, to, _, first, end) -> leaveOut.run(from, mask, to, at + first * CHUNK,
            of + first * CHUNK, first * CHUNK, Math.min(count, end * CHUNK) - first * CHUNK);
        pool.run(chunks, x, null, kept, null, Math.ceilDiv(count, CHUNK), 1);
    }

    private MemorySegment part(MemorySegment segment, long row, long count, long each) {
        long bytes = each * type.bytes();
        return segment == null ? null : segment.asSlice(row * bytes, count * bytes);
    }
}
