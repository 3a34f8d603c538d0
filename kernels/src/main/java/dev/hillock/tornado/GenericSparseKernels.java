package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** The kernels of {@link SparseKernels} for all shapes, see {@link GenericRowKernels}. */
final class GenericSparseKernels {

    private GenericSparseKernels() {
    }

    static void kGenericThreshold(KernelContext context, FloatArray x, FloatArray dy, FloatArray max,
                                  FloatArray threshold, FloatArray rest, FloatArray mean, IntArray shape,
                                  int gradient) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            SparseKernels.kThresholdAt(x, dy, max, threshold, rest, mean, row,
                kQuotient(row, shape.get(9), shape.get(10)), shape.get(2), shape.get(3), gradient);
        }
    }

    static void kGenericSparse(KernelContext context, FloatArray x, FloatArray max, FloatArray threshold,
                               FloatArray rest, FloatArray y, IntArray shape) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            SparseKernels.kSparseAt(x, max, threshold, rest, y, i, kRow(i, shape));
        }
    }

    static void kGenericSparsePull(KernelContext context, FloatArray x, FloatArray dy, FloatArray max,
                                   FloatArray threshold, FloatArray rest, FloatArray mean, FloatArray dx,
                                   IntArray shape) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            SparseKernels.kSparsePullAt(x, dy, max, threshold, rest, mean, dx, i, kRow(i, shape));
        }
    }

    static void kGenericSparseBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray max,
                                   FloatArray threshold, FloatArray rest, FloatArray mean, FloatArray y, FloatArray dx,
                                   IntArray shape) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            SparseKernels.kSparseAt(x, max, threshold, rest, y, i, kRow(i, shape));
            SparseKernels.kSparsePullAt(x, dy, max, threshold, rest, mean, dx, i, kRow(i, shape));
        }
    }

    /** The row of an element, as in {@link GenericRowKernels}. */
    private static int kRow(int i, IntArray shape) {
        int slice = kQuotient(i, shape.get(7), shape.get(8));
        int column = kQuotient(i, shape.get(9), shape.get(10));
        return slice * shape.get(3) + (i - column * shape.get(3));
    }

    private static int kQuotient(int i, int factor, int shift) {
        return (int) (((long) i * (long) factor) >> shift);
    }
}
