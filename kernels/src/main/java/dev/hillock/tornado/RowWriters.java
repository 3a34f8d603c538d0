package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** The second pass over rows: each element, or each row of a function that reduces, from what the first pass left. */
final class RowWriters {

    private RowWriters() {
    }

    /** The value of a function that keeps the shape, one item an element. */
    static void kWrite(KernelContext context, FloatArray x, FloatArray max, FloatArray others, FloatArray y, int n,
                       int length, int inner, int function, float sign, float scale, float high, float low) {
        int i = context.globalIdx;
        if (i < n) {
            kWriteAt(x, max, others, y, i, kRow(i, length, inner), function, sign, scale, high, low);
        }
    }

    static void kWriteAt(FloatArray x, FloatArray max, FloatArray others, FloatArray y, int i, int row, int function,
                         float sign, float scale, float high, float low) {
        y.set(i, kValue(function, sign * x.get(i), max.get(row), others.get(row), scale, high, low));
    }

    /** The value of a function that reduces, one item a row. */
    static void kWriteRow(KernelContext context, FloatArray max, FloatArray others, FloatArray y, int rows,
                          int function) {
        int row = context.globalIdx;
        if (row < rows) {
            float m = max.get(row);
            float sum = others.get(row);
            y.set(row, function == RowMath.LOGSUMEXP ? KernelMath.kPlusLog1p(m, sum) : sum != sum ? sum : m);
        }
    }

    /** The pullback, one item an element. */
    static void kPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray others,
                      FloatArray drift, FloatArray excess, FloatArray anchor, IntArray at, FloatArray dx, int n,
                      int length, int inner, int function, float sign, float scale, float high, float low) {
        int i = context.globalIdx;
        if (i < n) {
            kPullAt(x, dy, max, others, drift, excess, anchor, at, dx, i, kRow(i, length, inner),
                (i / inner) % length, length, function, sign, scale, high, low);
        }
    }

    /** {@code j} is the element's place in its row. */
    static void kPullAt(FloatArray x, FloatArray dy, FloatArray max, FloatArray others, FloatArray drift,
                        FloatArray excess, FloatArray anchor, IntArray at, FloatArray dx, int i, int row, int j,
                        int length, int function, float sign, float scale, float high, float low) {
        float sum = others.get(row);
        if (function == RowMath.MAXOUT) {
            int place = at.get(row);
            // a row of -inf has no place: its first element wins
            float g = j == (place < length ? place : 0) ? dy.get(row) : 0f;
            dx.set(i, sum != sum ? sum : g);
        } else if (function == RowMath.LOGSUMEXP) {
            float m = max.get(row);
            float share = RowMath.kShare(RowMath.kExp(function, x.get(i), m, scale, high, low), m, sum);
            dx.set(i, share * dy.get(row));
        } else {
            float m = max.get(row);
            float e = RowMath.kExp(function, sign * x.get(i), m, scale, high, low);
            dx.set(i, RowMath.kSlope(function, e, dy.get(i), m, sum, drift.get(row), excess.get(row), anchor.get(row),
                sign, scale, high, low));
        }
    }

    /** Value and pullback of a function that keeps the shape, one item an element. */
    static void kWriteBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray others,
                           FloatArray drift, FloatArray excess, FloatArray anchor, FloatArray y, FloatArray dx, int n,
                           int length, int inner, int function, float sign, float scale, float high, float low) {
        int i = context.globalIdx;
        if (i < n) {
            kWriteBothAt(x, dy, max, others, drift, excess, anchor, y, dx, i, kRow(i, length, inner), function, sign,
                scale, high, low);
        }
    }

    static void kWriteBothAt(FloatArray x, FloatArray dy, FloatArray max, FloatArray others, FloatArray drift,
                             FloatArray excess, FloatArray anchor, FloatArray y, FloatArray dx, int i, int row,
                             int function, float sign, float scale, float high, float low) {
        float v = sign * x.get(i);
        float m = max.get(row);
        float sum = others.get(row);
        float g = dy.get(i);
        y.set(i, kValue(function, v, m, sum, scale, high, low));
        dx.set(i, RowMath.kSlope(function, RowMath.kExp(function, v, m, scale, high, low), g, m, sum, drift.get(row),
            excess.get(row), anchor.get(row), sign, scale, high, low));
    }

    private static int kRow(int i, int length, int inner) {
        return (i / (length * inner)) * inner + i % inner;
    }

    private static float kValue(int function, float v, float m, float others, float scale, float high, float low) {
        return function == RowMath.LOG_SOFTMAX
            ? RowMath.kLogShare(v, m, others)
            : RowMath.kShare(RowMath.kExp(function, v, m, scale, high, low), m, others);
    }
}
