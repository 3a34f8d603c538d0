package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * The kernels of {@link GateKernels} for all shapes and either gate, see {@link GenericRowKernels}; those by slice are
 * for groups whose items are all of one slice.
 */
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

    static void kGenericGateBySlice(KernelContext context, FloatArray x, FloatArray y, FloatArray numbers,
                                    IntArray shape, int code) {
        int slice = kSliceOfGroup(context.groupIdx, shape);
        int column = kColumn(context.groupIdx, context.localIdx, slice, shape);
        if (column < shape.get(3)) {
            int row = slice * shape.get(3) + column;
            GateKernels.kGateAt(x, y, row, slice, shape.get(3), code, numbers.get(0));
        }
    }

    static void kGenericGatePullBySlice(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx,
                                        FloatArray numbers, IntArray shape, int code) {
        int slice = kSliceOfGroup(context.groupIdx, shape);
        int column = kColumn(context.groupIdx, context.localIdx, slice, shape);
        if (column < shape.get(3)) {
            int row = slice * shape.get(3) + column;
            GateKernels.kGatePullAt(x, dy, dx, row, slice, shape.get(3), code, numbers.get(0));
        }
    }

    static void kGenericGateBothBySlice(KernelContext context, FloatArray x, FloatArray dy, FloatArray y,
                                        FloatArray dx, FloatArray numbers, IntArray shape, int code) {
        int slice = kSliceOfGroup(context.groupIdx, shape);
        int column = kColumn(context.groupIdx, context.localIdx, slice, shape);
        if (column < shape.get(3)) {
            int row = slice * shape.get(3) + column;
            GateKernels.kGateBothAt(x, dy, y, dx, row, slice, shape.get(3), code, numbers.get(0));
        }
    }

    static void kGenericSplitBySlice(KernelContext context, FloatArray x, FloatArray y, IntArray shape) {
        int slice = kSliceOfGroup(context.groupIdx, shape);
        int column = kColumn(context.groupIdx, context.localIdx, slice, shape);
        if (column < shape.get(3)) {
            int row = slice * shape.get(3) + column;
            GateKernels.kSplitAt(x, y, row, slice, shape.get(3));
        }
    }

    static void kGenericSplitPullBySlice(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx,
                                         IntArray shape) {
        int slice = kSliceOfGroup(context.groupIdx, shape);
        int column = kColumn(context.groupIdx, context.localIdx, slice, shape);
        if (column < shape.get(3)) {
            int row = slice * shape.get(3) + column;
            GateKernels.kSplitPullAt(x, dy, dx, row, slice, shape.get(3));
        }
    }

    static void kGenericSplitBothBySlice(KernelContext context, FloatArray x, FloatArray dy, FloatArray y,
                                         FloatArray dx, IntArray shape) {
        int slice = kSliceOfGroup(context.groupIdx, shape);
        int column = kColumn(context.groupIdx, context.localIdx, slice, shape);
        if (column < shape.get(3)) {
            int row = slice * shape.get(3) + column;
            GateKernels.kSplitAt(x, y, row, slice, shape.get(3));
            GateKernels.kSplitPullAt(x, dy, dx, row, slice, shape.get(3));
        }
    }

    /** Rows over the inner size, by its {@link dev.hillock.device.Reciprocal}. */
    private static int kSlice(int row, IntArray shape) {
        return (int) (((long) row * (long) shape.get(9)) >> shape.get(10));
    }

    /** Groups over those of a slice. A division would be left in each item: a compiler may not do it ahead of an if. */
    private static int kSliceOfGroup(int group, IntArray shape) {
        return (int) (((long) group * (long) shape.get(13)) >> shape.get(14));
    }

    /** The item's row within its slice. */
    private static int kColumn(int group, int local, int slice, IntArray shape) {
        return (group - slice * shape.get(12)) * shape.get(11) + local;
    }
}
