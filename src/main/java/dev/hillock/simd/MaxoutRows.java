package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Maxout: the maximum of each row, or the gradient at the place of the first. Rows of two, and rows whose elements are
 * apart, are computed a row a lane; of all others, and of those that fill no vector, which element is larger is a
 * choice of values and not of ways: nobody can predict it.
 */
final class MaxoutRows implements Loop {
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();

    private final boolean single;
    private final int length;
    private final long inner;
    private final int lanes;
    private final Loop vectors;

    MaxoutRows(Task.Rowwise task, int bits, Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        single = task.type() == DType.FLOAT32;
        length = Math.toIntExact(task.length());
        inner = task.inner();
        lanes = bits / (task.type().bytes() * Byte.SIZE);
        vectors = inner == 1 && length != 2 ? null : Loops.max(
            new Loops.SplitKey(single ? new Lanes.Single() : new Lanes.Full(), bits, x, dy, y, dx), length, inner);
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        long row = from;
        while (row < to) {
            long slice = row / inner;
            long end = inner == 1 ? to : Math.min(to, (slice + 1) * inner);
            long filled = vectors == null ? 0 : (end - row) / lanes * lanes;
            if (filled > 0) {
                vectors.run(x, dy, y, dx, row, row + filled);
                row += filled;
            }
            for (; row < end; row++) {
                long first = inner == 1 ? row * length : row + slice * inner * (length - 1);
                // dy is read before y is written, which may take its place
                if (dx != null) {
                    pullBack(x, get(dy, row), dx, first, y, row);
                } else {
                    set(y, row, maximum(x, first));
                }
            }
        }
    }

    /** The first of the largest; NaN if there is one. */
    private double maximum(MemorySegment x, long first) {
        double best = get(x, first);
        for (int i = 1; i < length; i++) {
            double v = get(x, first + i * inner);
            best = v > best | v != v & best == best ? v : best;
        }
        return best;
    }

    private void pullBack(MemorySegment x, double g, MemorySegment dx, long first, MemorySegment y, long row) {
        double best = get(x, first);
        int place = 0;
        for (int i = 1; i < length; i++) {
            double v = get(x, first + i * inner);
            boolean larger = v > best | v != v & best == best;
            place = larger ? i : place;
            best = larger ? v : best;
        }
        if (y != null) {
            set(y, row, best);
        }
        double bad = best != best ? best : 0;
        for (int i = 0; i < length; i++) {
            set(dx, first + i * inner, i == place ? g + bad : bad);
        }
    }

    private double get(MemorySegment segment, long i) {
        return single ? segment.get(FLOAT, i * Float.BYTES) : segment.get(DOUBLE, i * Double.BYTES);
    }

    private void set(MemorySegment segment, long i, double value) {
        if (single) {
            segment.set(FLOAT, i * Float.BYTES, (float) value);
        } else {
            segment.set(DOUBLE, i * Double.BYTES, value);
        }
    }
}
