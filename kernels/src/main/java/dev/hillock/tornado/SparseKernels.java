package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Sparsemax: a first pass leaves for each row its maximum, the threshold below it as a sum of two, and of dy the mean
 * over the support; a second writes the elements.
 */
final class SparseKernels {

    private SparseKernels() {
    }

    /** One item a row. */
    static void kThreshold(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray threshold,
                           FloatArray rest, FloatArray mean, int rows, int length, int inner, int gradient) {
        int row = context.globalIdx;
        if (row < rows) {
            kThresholdAt(x, dy, max, threshold, rest, mean, row, row / inner, length, inner, gradient);
        }
    }

    static void kThresholdAt(FloatArray x, FloatArray dy, FloatArray max, FloatArray threshold, FloatArray rest,
                             FloatArray mean, int row, int slice, int length, int inner, int gradient) {
        int first = row + slice * inner * (length - 1);
        float best = FloatDigits.kMinusInfinity(row);
        float bad = 0f;
        for (int j = 0; j < length; j++) {
            float v = x.get(first + j * inner);
            bad = v != v ? v : bad;
            best = v > best ? v : best;
        }
        bad = bad + (best - best);  // NaN if the maximum is infinite
        float high = -1f;
        float low = 0f;
        int size = -1;
        int left = 0;
        // Michelot's iteration: the threshold of what is above it only rises
        while (left != size) {
            size = left;
            left = 0;
            float sum = -1f;
            float lost = 0f;
            for (int j = 0; j < length; j++) {
                float v = x.get(first + j * inner);
                float d = v - best;
                float dLost = RowMath.kLost(v, best);
                if ((d - high) + (dLost - low) > 0f) {
                    lost = lost + KernelMath.kSumLost(sum, d) + dLost;
                    sum = sum + d;
                    left = left + 1;
                }
            }
            float n = left;
            float whole = sum + lost;
            float part = KernelMath.kSumLost(sum, lost);
            high = whole / n;
            float head = FloatDigits.kHigh(high);
            low = (((whole - head * n) - (high - head) * n) + part) / n;
        }
        max.set(row, best);
        threshold.set(row, high + bad);
        rest.set(row, low);
        if (gradient == 1) {
            float sum = 0f;
            float lost = 0f;
            for (int j = 0; j < length; j++) {
                float v = x.get(first + j * inner);
                if (((v - best) - high) + (RowMath.kLost(v, best) - low) > 0f) {
                    float g = dy.get(first + j * inner);
                    lost = lost + KernelMath.kSumLost(sum, g);
                    sum = sum + g;
                }
            }
            mean.set(row, (sum + lost) / left);
        }
    }

    /** The value, one item an element. */
    static void kSparse(KernelContext context, FloatArray x, FloatArray max, FloatArray threshold, FloatArray rest,
                        FloatArray y, int n, int length, int inner) {
        int i = context.globalIdx;
        if (i < n) {
            kSparseAt(x, max, threshold, rest, y, i, (i / (length * inner)) * inner + i % inner);
        }
    }

    static void kSparseAt(FloatArray x, FloatArray max, FloatArray threshold, FloatArray rest, FloatArray y, int i,
                          int row) {
        float above = kAbove(x.get(i), max.get(row), threshold.get(row), rest.get(row));
        y.set(i, above < 0f ? 0f : above);
    }

    /** The pullback, one item an element. */
    static void kSparsePull(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray threshold,
                            FloatArray rest, FloatArray mean, FloatArray dx, int n, int length, int inner) {
        int i = context.globalIdx;
        if (i < n) {
            kSparsePullAt(x, dy, max, threshold, rest, mean, dx, i, (i / (length * inner)) * inner + i % inner);
        }
    }

    static void kSparsePullAt(FloatArray x, FloatArray dy, FloatArray max, FloatArray threshold, FloatArray rest,
                              FloatArray mean, FloatArray dx, int i, int row) {
        float t = threshold.get(row);
        float above = kAbove(x.get(i), max.get(row), t, rest.get(row));
        dx.set(i, above > 0f ? dy.get(i) - mean.get(row) : t - t);
    }

    /** Value and pullback, one item an element. */
    static void kSparseBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray threshold,
                            FloatArray rest, FloatArray mean, FloatArray y, FloatArray dx, int n, int length,
                            int inner) {
        int i = context.globalIdx;
        if (i < n) {
            int row = (i / (length * inner)) * inner + i % inner;
            kSparseAt(x, max, threshold, rest, y, i, row);
            kSparsePullAt(x, dy, max, threshold, rest, mean, dx, i, row);
        }
    }

    /** How far an element is above the threshold. */
    private static float kAbove(float v, float max, float threshold, float rest) {
        return ((v - max) - threshold) + (RowMath.kLost(v, max) - rest);
    }
}
