package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Gated units and crelu, one item a row. A row of x has its elements in the halves of the axis, {@code inner} apart;
 * {@code slice} says how many whole slices of the array lie before it. The function's code is a constant, as in
 * {@link ElementwiseKernels}; {@code gate} is the place of the gate, 0 or 1.
 */
final class GateKernels {

    private GateKernels() {
    }

    /** y = f(g)·v. */
    static void kGate(KernelContext context, FloatArray x, FloatArray y, int rows, int inner, int code, float gate) {
        int row = context.globalIdx;
        if (row < rows) {
            kGateAt(x, y, row, row / inner, inner, code, gate);
        }
    }

    static void kGateAt(FloatArray x, FloatArray y, int row, int slice, int inner, int code, float gate) {
        float first = x.get(row + slice * inner);
        float second = x.get(row + slice * inner + inner);
        float g = gate == 0f ? first : second;
        float v = gate == 0f ? second : first;
        y.set(row, Formulas.kValue(code, g, 0f, 0f, 0f, 0f, 0f, 0f) * v);
    }

    /** dg = f'(g)·dy·v and dv = f(g)·dy. */
    static void kGatePull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, int rows, int inner,
                          int code, float gate) {
        int row = context.globalIdx;
        if (row < rows) {
            kGatePullAt(x, dy, dx, row, row / inner, inner, code, gate);
        }
    }

    static void kGatePullAt(FloatArray x, FloatArray dy, FloatArray dx, int row, int slice, int inner, int code,
                            float gate) {
        float first = x.get(row + slice * inner);
        float second = x.get(row + slice * inner + inner);
        float g = gate == 0f ? first : second;
        float v = gate == 0f ? second : first;
        float d = dy.get(row);
        // the slope first: dy·v may overflow
        float dg = Formulas.kDerivative(code, g, 0f, 0f, 0f, 0f, 0f, 0f) * d * v;
        float dv = Formulas.kValue(code, g, 0f, 0f, 0f, 0f, 0f, 0f) * d;
        dx.set(row + slice * inner, gate == 0f ? dg : dv);
        dx.set(row + slice * inner + inner, gate == 0f ? dv : dg);
    }

    /** Value and pullback. */
    static void kGateBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx, int rows,
                          int inner, int code, float gate) {
        int row = context.globalIdx;
        if (row < rows) {
            kGateBothAt(x, dy, y, dx, row, row / inner, inner, code, gate);
        }
    }

    static void kGateBothAt(FloatArray x, FloatArray dy, FloatArray y, FloatArray dx, int row, int slice, int inner,
                            int code, float gate) {
        float first = x.get(row + slice * inner);
        float second = x.get(row + slice * inner + inner);
        float g = gate == 0f ? first : second;
        float v = gate == 0f ? second : first;
        float d = dy.get(row);
        float f = Formulas.kValue(code, g, 0f, 0f, 0f, 0f, 0f, 0f);
        float dg = Formulas.kDerivative(code, g, 0f, 0f, 0f, 0f, 0f, 0f) * d * v;
        float dv = f * d;
        y.set(row, f * v);
        dx.set(row + slice * inner, gate == 0f ? dg : dv);
        dx.set(row + slice * inner + inner, gate == 0f ? dv : dg);
    }

    /** relu of x and of -x. */
    static void kSplit(KernelContext context, FloatArray x, FloatArray y, int rows, int inner) {
        int row = context.globalIdx;
        if (row < rows) {
            kSplitAt(x, y, row, row / inner, inner);
        }
    }

    static void kSplitAt(FloatArray x, FloatArray y, int row, int slice, int inner) {
        float v = x.get(row);
        y.set(row + slice * inner, v < 0f ? 0f : v);
        y.set(row + slice * inner + inner, v > 0f ? 0f : -v);
    }

    /** The gradient of the half that x is in. */
    static void kSplitPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, int rows, int inner) {
        int row = context.globalIdx;
        if (row < rows) {
            kSplitPullAt(x, dy, dx, row, row / inner, inner);
        }
    }

    static void kSplitPullAt(FloatArray x, FloatArray dy, FloatArray dx, int row, int slice, int inner) {
        float v = x.get(row);
        float falling = v < 0f ? -dy.get(row + slice * inner + inner) : v * 0f;
        dx.set(row, v > 0f ? dy.get(row + slice * inner) : falling);
    }

    /** Value and pullback of crelu. */
    static void kSplitBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx, int rows,
                           int inner) {
        int row = context.globalIdx;
        if (row < rows) {
            kSplitAt(x, y, row, row / inner, inner);
            kSplitPullAt(x, dy, dx, row, row / inner, inner);
        }
    }
}
