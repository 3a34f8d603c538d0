package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** The kernels of {@link GateKernels} for all shapes and either gate, see {@link GenericRowKernels}. */
final class GenericGateKernels {

    private GenericGateKernels() {
    }

    static void kGenericGate(KernelContext context, FloatArray x, FloatArray y, FloatArray numbers, IntArray shape,
                             int code) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            GateKernels.kGateAt(x, y, row, kSlice(row, shape), shape.get(3), code, numbers.get(0));
        }
    }

    static void kGenericGatePull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, FloatArray numbers,
                                 IntArray shape, int code) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            GateKernels.kGatePullAt(x, dy, dx, row, kSlice(row, shape), shape.get(3), code, numbers.get(0));
        }
    }

    static void kGenericGateBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx,
                                 FloatArray numbers, IntArray shape, int code) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            GateKernels.kGateBothAt(x, dy, y, dx, row, kSlice(row, shape), shape.get(3), code, numbers.get(0));
        }
    }

    static void kGenericSplit(KernelContext context, FloatArray x, FloatArray y, IntArray shape) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            GateKernels.kSplitAt(x, y, row, kSlice(row, shape), shape.get(3));
        }
    }

    static void kGenericSplitPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, IntArray shape) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            GateKernels.kSplitPullAt(x, dy, dx, row, kSlice(row, shape), shape.get(3));
        }
    }

    static void kGenericSplitBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx,
                                  IntArray shape) {
        int row = context.globalIdx;
        if (row < shape.get(1)) {
            GateKernels.kSplitAt(x, y, row, kSlice(row, shape), shape.get(3));
            GateKernels.kSplitPullAt(x, dy, dx, row, kSlice(row, shape), shape.get(3));
        }
    }

    /** Rows over the inner size, by its {@link dev.hillock.device.Reciprocal}. */
    private static int kSlice(int row, IntArray shape) {
        return (int) (((long) row * (long) shape.get(9)) >> shape.get(10));
    }
}
