package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Maxout: the maximum of each row, or the gradient at the place of the first. Rows are computed a row a lane: those of
 * at most as many elements as a vector has, and those whose elements are apart, from where they are, all others from a
 * copy in which they are turned so that their elements are apart. Of those that fill no vector, which element is larger
 * is a choice of values and not of ways: nobody can predict it.
 */
final class MaxoutRows implements Loop {
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();

    /** Elements of rows that are turned at a time, and stay in the first cache. */
    private static final int TURNED = 1 << 11;

    private final DType type;
    private final boolean single;
    private final int length;
    private final long inner;
    private final int lanes;
    private final boolean turned;
    private final Loops.SplitKey key;
    private final Loop vectors;

    MaxoutRows(Task.Rowwise task, int bits, Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        type = task.type();
        single = type == DType.FLOAT32;
        length = Math.toIntExact(task.length());
        inner = task.inner();
        lanes = bits / (task.type().bytes() * Byte.SIZE);
        turned = inner == 1 && (length > lanes || length == 1);
        Class<?> array = MaskedRows.array(type);
        key = new Loops.SplitKey(single ? new Lanes.Single() : new Lanes.Full(), bits, turned ? array : x, dy, y,
            turned && dx != null ? array : dx);
        vectors = turned ? this::turned : Loops.max(key, length, inner);
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        long row = from;
        while (row < to) {
            long slice = row / inner;
            long end = inner == 1 ? to : Math.min(to, (slice + 1) * inner);
            long filled = (end - row) / lanes * lanes;
            if (!turned && inner == 1 && length != 2 && (row + filled) * length * type.bytes() == x.byteSize()) {
                filled = Math.max(0, filled - lanes);  // the loop reads a few elements more
            }
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

    /** Rows of neighbours that fill vectors. */
    private void turned(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        int most = Math.max(lanes, TURNED / length / lanes * lanes);
        int rows = 0;
        Bundle in = null;
        Bundle out = null;
        Loop apart = null;
        for (long row = from; row < to; row += rows) {
            if (rows != Math.min(most, to - row)) {
                rows = (int) Math.min(most, to - row);
                in = new Bundle(type, length, length, rows);
                out = dx == null ? null : new Bundle(type, length, length, rows);
                apart = Loops.max(key, length, rows);
            }
            in.gather(part(x, row, rows, length), 0, length);
            apart.run(in.rows(), part(dy, row, rows, 1), part(y, row, rows, 1), out == null ? null : out.rows(), 0,
                rows);
            if (out != null) {
                out.scatter(part(dx, row, rows, length), 0, length);
            }
        }
    }

    private MemorySegment part(MemorySegment segment, long row, long count, long each) {
        long bytes = each * type.bytes();
        return segment == null ? null : segment.asSlice(row * bytes, count * bytes);
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
