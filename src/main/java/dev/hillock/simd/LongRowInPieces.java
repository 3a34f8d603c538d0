package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;

/** Rows that would be {@link LongRows} if they were whole, and whose results are the same to the bit: whole chunks. */
final class LongRowInPieces extends RowInPieces {
    private final Task.Rowwise task;
    private final SimdEngine engine;
    private LongRows full;
    private LongRows last;
    private long lastLength;

    LongRowInPieces(Task.Rowwise task, long most, SimdEngine engine) {
        super(task, Math.max(1, most / LongRowLoop.CHUNK) * LongRowLoop.CHUNK);
        this.task = task;
        this.engine = engine;
    }

    /** Shorter rows and those in double lanes are computed in another way, of which there are no pieces. */
    static boolean takes(Task.Rowwise task) {
        return possible(task) && task.type() == DType.FLOAT32 && task.length() >= LongRows.LEAST
            && (task.function() != RowFunction.SOFTMAX || task.activation().a() == 1);
    }

    @Override
    public void survey(MemorySegment x) {
        rows(x).survey(x, sum);
    }

    @Override
    public void value(MemorySegment x, MemorySegment y) {
        rows(x).finish(x, sum, y);
    }

    private LongRows rows(MemorySegment x) {
        long length = x.byteSize() / Float.BYTES;
        if (length == piece()) {
            full = full == null ? rows(length) : full;
            return full;
        }
        if (lastLength != length) {
            last = rows(length);
            lastLength = length;
        }
        return last;
    }

    private LongRows rows(long length) {
        return new LongRows(task.function(), length, engine.bits(), WarmUp.NATIVE, WarmUp.NATIVE, engine.pool());
    }

    /** There is nothing to free. */
    @Override
    public void close() {
        full = null;
        last = null;
        lastLength = 0;
    }
}
