package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Rows whose elements are apart in memory: some are brought together, computed as any others, and put back, so that the
 * results are the same wherever the axis lies. A mask is brought together with them.
 */
final class StridedRows implements Loop {
    private final DType type;
    private final long inner;
    private final int length;
    private final int valueLength;
    private final int together;
    private final Loop loop;
    private final MaskedRows masked;

    /** A loop for a task by the loop for such rows whose elements are neighbours, in arrays. */
    StridedRows(Task.Rowwise task, Loop loop) {
        type = task.type();
        inner = task.inner();
        this.loop = loop;
        masked = loop instanceof MaskedRows rows ? rows : null;
        length = Math.toIntExact(task.length());
        valueLength = task.function().reduces() ? 1 : length;
        together = Bundle.together(length);
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        Bundle in = bundle(x, length);
        Bundle factor = bundle(dy, valueLength);
        Bundle out = bundle(y, valueLength);
        Bundle gradient = bundle(dx, length);
        byte[] kept = new byte[masked == null ? 0 : together * length];
        for (long first = from; first < to; first += together) {
            int rows = (int) Math.min(together, to - first);
            in.gather(x, first, rows);
            if (factor != null) {
                factor.gather(dy, first, rows);
            }
            if (masked == null) {
                loop.run(rows(in), rows(factor), rows(out), rows(gradient), 0, rows);
            } else {
                gather(masked.mask(), kept, first, rows);
                masked.run(MemorySegment.ofArray(kept), rows(in), rows(factor), rows(out), rows(gradient), 0, rows);
            }
            if (out != null) {
                out.scatter(y, first, rows);
            }
            if (gradient != null) {
                gradient.scatter(dx, first, rows);
            }
        }
    }

    private Bundle bundle(MemorySegment of, int count) {
        return of == null ? null : new Bundle(type, inner, together, count);
    }

    private static MemorySegment rows(Bundle bundle) {
        return bundle == null ? null : bundle.rows();
    }

    private void gather(MemorySegment mask, byte[] to, long first, int rows) {
        long[] starts = new long[rows];
        for (int row = 0; row < rows; row++) {
            starts[row] = Bundle.start(first + row, length, inner) % mask.byteSize();
        }
        for (int i = 0; i < length; i++) {
            for (int row = 0; row < rows; row++) {
                to[row * length + i] = mask.get(ValueLayout.JAVA_BYTE, starts[row] + i * inner);
            }
        }
    }
}
