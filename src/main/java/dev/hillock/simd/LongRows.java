package dev.hillock.simd;

import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Rows of the softmax family, float32, that no core's cache holds: one after the other, each by all threads. A row is
 * read twice and written once: first for the maximum of every chunk and the sum of exp(x - that maximum), which the
 * row's maximum then brings to one scale, then for the results. Chunks are the same whatever the number of threads, and
 * so are the results.
 */
final class LongRows implements Loop {
    /** Elements of a row from which on it is long: with its results it fills a core's second cache, about 1 MiB. */
    static final long LEAST = 1 << 17;
    private static final long CHUNKS_AT_A_TIME = 4;
    private static final double UP = 0x1p32;

    private final RowFunction function;
    private final long length;
    private final int chunks;
    private final Loops.RowKey survey;
    private final Loops.RowKey finish;
    private final WorkerPool pool;

    LongRows(RowFunction function, long length, int bits, Class<?> x, Class<?> y, WorkerPool pool) {
        this.function = function;
        this.length = length;
        chunks = Math.toIntExact((length + LongRowLoop.CHUNK - 1) / LongRowLoop.CHUNK);
        survey = new Loops.RowKey(function, false, bits, x, WarmUp.DOUBLES);
        finish = new Loops.RowKey(function, false, bits, x, y);
        this.pool = pool;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        double[] left = new double[chunks * LongRowLoop.LEFT];
        long bytes = length * Float.BYTES;
        for (long row = from; row < to; row++) {
            MemorySegment in = x.asSlice(row * bytes, bytes);
            share(Loops.chunks("survey", survey, length, 0, 0, 0), in, MemorySegment.ofArray(left));
            double max = Double.NEGATIVE_INFINITY;
            for (int at = 0; at < left.length; at += LongRowLoop.LEFT) {
                max = Math.max(max, left[at]);
            }
            double others = 0;
            double count = 0;
            for (int at = 0; at < left.length; at += LongRowLoop.LEFT) {
                boolean top = left[at] == max;
                double sum = left[at + 1] + (top ? 0 : left[at + 2] * UP);
                others += top || sum == 0 ? sum : sum * StrictMath.exp(left[at] - max);
                count += top ? left[at + 2] : 0;
            }
            others /= UP;
            if (function == RowFunction.LOGSUMEXP) {
                y.set(ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), row * Float.BYTES,
                    (float) logsumexp(in, max, others + (count - 1)));
                continue;
            }
            boolean log = function == RowFunction.LOG_SOFTMAX;
            double logarithm = log ? StrictMath.log1p(others + (count - 1)) : 0;
            // NaN if the maximum is infinite
            double norm = log ? max + logarithm + (max - max)
                : RowMath.toMaximum((float) max) / (others + count) / UP;
            float hi = (float) norm;
            float lo = log ? (float) (max - hi + logarithm) : (float) (norm - hi);
            share(Loops.chunks(log ? "logSoftmax" : "softmax", finish, length, (float) max, hi, lo),
                in, y.asSlice(row * bytes, bytes));
        }
    }

    private static double logsumexp(MemorySegment row, double max, double others) {
        if (Double.isFinite(max)) {
            return max + StrictMath.log1p(others);
        }
        for (long at = 0; at < row.byteSize(); at += Float.BYTES) {
            float element = row.get(ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), at);
            if (element != element) {
                return element;
            }
        }
        return max;
    }

    private void share(Loop loop, MemorySegment x, MemorySegment y) {
        if (pool.reaches(x) && pool.reaches(y)) {
            pool.run(loop, x, null, y, null, chunks, CHUNKS_AT_A_TIME);
        } else {
            loop.run(x, null, y, null, 0, chunks);
        }
    }
}
