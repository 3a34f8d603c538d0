package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** The kernels of {@link LossKernels} for all shapes and smoothings, see {@link GenericRowKernels}. */
final class GenericLossKernels {

    private GenericLossKernels() {
    }

    static void kGenericLoss(KernelContext context, FloatArray x, IntArray targets, FloatArray max, FloatArray others,
                             FloatArray y, FloatArray numbers, IntArray shape) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            LossKernels.kLossAt(x, targets, max, others, y, row,
                GenericRowKernels.kQuotient(row, shape.get(9), shape.get(10)), shape.get(2), shape.get(3),
                numbers.get(0), numbers.get(1), numbers.get(3));
        }
    }

    static void kGenericLossPull(KernelContext context, FloatArray x, FloatArray dy, IntArray targets, FloatArray max,
                                 FloatArray others, FloatArray dx, FloatArray numbers, IntArray shape) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            int slice = GenericRowKernels.kQuotient(i, shape.get(7), shape.get(8));
            int column = GenericRowKernels.kQuotient(i, shape.get(9), shape.get(10));
            LossKernels.kLossPullAt(x, dy, targets, max, others, dx, i,
                slice * shape.get(3) + (i - column * shape.get(3)), column - slice * shape.get(2), numbers.get(0),
                numbers.get(1), numbers.get(2), numbers.get(3));
        }
    }
}
