package dev.hillock.simd;

import dev.hillock.function.CarriedSum;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Rows of the softmax family, float32, that no core's cache holds: one after the other, each by all threads. A row is
 * read twice and written once: first for the maximum of every chunk and the sum of exp(x - that maximum), which the
 * row's maximum then brings to one scale, then for the results. Chunks are the same whatever the number of threads and
 * of pieces, and so are the results.
 */
final class LongRows implements Loop {
    /** Elements of a row from which on it is long: with its results it fills a core's second cache, about 1 MiB. */
    static final long LEAST = 1 << 17;
    private static final long CHUNKS_AT_A_TIME = 4;
    private static final double UP = 0x1p32;
    private static final ValueLayout.OfFloat FLOAT =
        ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

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
        CarriedSum sum = new CarriedSum(function.activation());
        long bytes = length * Float.BYTES;
        for (long row = from; row < to; row++) {
            MemorySegment in = x.asSlice(row * bytes, bytes);
            sum.clear();
            survey(in, sum);
            if (function == RowFunction.LOGSUMEXP) {
                y.set(FLOAT, row * Float.BYTES, (float) sum.logarithm());
            } else {
                finish(in, sum, y.asSlice(row * bytes, bytes));
            }
        }
    }

    /** Adds the elements of a row, or of a piece of one that begins with a chunk. */
    void survey(MemorySegment x, CarriedSum sum) {
        double[] left = new double[chunks * LongRowLoop.LEFT];
        share(Loops.chunks("survey", survey, length, 0, 0, 0), x, MemorySegment.ofArray(left));
        for (int chunk = 0; chunk < chunks; chunk++) {
            int at = chunk * LongRowLoop.LEFT;
            if (left[at] == Double.POSITIVE_INFINITY) {
                sum.add(left[at], addend(x, chunk), 1);
            } else {
                sum.add(left[at], left[at + 1] / UP, left[at + 2]);
            }
        }
    }

    /** What a chunk with an infinite maximum adds: the difference to that makes no sense, but NaN stays NaN. */
    private float addend(MemorySegment x, long chunk) {
        long to = Math.min(length, (chunk + 1) * LongRowLoop.CHUNK);
        float nothing = 0;
        for (long i = chunk * LongRowLoop.CHUNK; i < to; i++) {
            float element = x.get(FLOAT, i * Float.BYTES);
            nothing = element != element ? element : nothing;
        }
        return nothing;
    }

    /** Writes the results of a row, or of a piece of one, from the sum of the whole row. */
    void finish(MemorySegment x, CarriedSum sum, MemorySegment y) {
        boolean log = function == RowFunction.LOG_SOFTMAX;
        double max = sum.max();
        double logarithm = log ? StrictMath.log1p(sum.others()) : 0;
        // NaN if the maximum is infinite
        double norm = log ? max + logarithm + (max - max) : RowMath.toMaximum((float) max) / sum.sum() / UP;
        float hi = (float) norm;
        float lo = log ? (float) (max - hi + logarithm) : (float) (norm - hi);
        share(Loops.chunks(log ? "logSoftmax" : "softmax", finish, length, (float) max, hi, lo), x, y);
    }

    private void share(Loop loop, MemorySegment x, MemorySegment y) {
        if (pool.reaches(x) && pool.reaches(y)) {
            pool.run(loop, x, null, y, null, chunks, CHUNKS_AT_A_TIME);
        } else {
            loop.run(x, null, y, null, 0, chunks);
        }
    }
}
