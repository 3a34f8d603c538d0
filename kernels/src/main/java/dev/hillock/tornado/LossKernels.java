package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * The second pass of cross_entropy, after the first has left maximum and sum of each row as for logsumexp. A target
 * below 0 has the loss 0 and the gradient 0. {@code smoothing} is ε, {@code rest} 1 - ε, {@code share} ε/C and
 * {@code even} 1/C.
 */
final class LossKernels {
    /** Elements times this may be subtracted, and differences added up, without overflow; those it drops are lost. */
    private static final float DOWN = 0x1p-64f;
    private static final float UP = 0x1p64f;

    private LossKernels() {
    }

    /** The loss, one item a row. */
    static void kLoss(KernelContext context, FloatArray x, IntArray targets, FloatArray max, FloatArray others,
                      FloatArray y, int rows, int length, int inner, float smoothing, float rest, float even) {
        int row = context.globalIdx;
        if (row < rows) {
            kLossAt(x, targets, max, others, y, row, row / inner, length, inner, smoothing, rest, even);
        }
    }

    static void kLossAt(FloatArray x, IntArray targets, FloatArray max, FloatArray others, FloatArray y, int row,
                        int slice, int length, int inner, float smoothing, float rest, float even) {
        int first = row + slice * inner * (length - 1);
        int target = targets.get(row);
        float loss = 0f;
        if (target > -1) {
            float m = max.get(row);
            float own = x.get(first + target * inner);
            float below = m - own;
            if (smoothing > 0f) {
                float sum = 0f;
                float lost = 0f;
                for (int j = 0; j < length; j++) {
                    float depth = m * DOWN - x.get(first + j * inner) * DOWN;
                    lost = lost + KernelMath.kSumLost(sum, depth);
                    sum = sum + depth;
                }
                float all = sum > Float.MAX_VALUE ? sum : sum + lost;
                float part = rest > 0f ? rest * (m * DOWN - own * DOWN) : 0f;
                below = (part + smoothing * (all * even)) * UP;
            }
            // NaN where the maximum is infinite
            loss = (KernelMath.kLog1p(others.get(row)) + below) + (m - m);
        }
        y.set(row, loss);
    }

    /** The gradient, one item an element. */
    static void kLossPull(KernelContext context, FloatArray x, FloatArray dy, IntArray targets, FloatArray max,
                          FloatArray others, FloatArray dx, int n, int length, int inner, float smoothing, float rest,
                          float share, float even) {
        int i = context.globalIdx;
        if (i < n) {
            kLossPullAt(x, dy, targets, max, others, dx, i, (i / (length * inner)) * inner + i % inner,
                (i / inner) % length, smoothing, rest, share, even);
        }
    }

    /** {@code j} is the element's place in its row. */
    static void kLossPullAt(FloatArray x, FloatArray dy, IntArray targets, FloatArray max, FloatArray others,
                            FloatArray dx, int i, int row, int j, float smoothing, float rest, float share,
                            float even) {
        int target = targets.get(row);
        float m = max.get(row);
        float sum = others.get(row);
        float e = RowMath.kExp(RowMath.LOGSUMEXP, x.get(i), m, 1f, 1f, 0f);
        float y = RowMath.kShare(e, m, sum);
        // 1 - y is what the others have, without cancelling: those but the maximum, and of that what is not this one
        float left = RowMath.kShare((1f - e) + sum, m, sum);
        float slope = j == target ? smoothing * (y - even) - rest * left : y - share;
        dx.set(i, target > -1 ? slope * dy.get(row) : 0f);
    }
}
