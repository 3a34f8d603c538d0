package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * The element-wise kernel, one item an element, in the four shapes that its arrays can have. Length, order, code and
 * coefficients are constants when TornadoVM compiles, so that of {@link Formulas} one case remains. Before that it
 * inlines every case, and stops at 20,000 nodes: a kernel calls only what it may compute.
 */
final class ElementwiseKernels {
    static final int VALUE = 0;
    static final int DERIVATIVE = 1;
    static final int PARAMETER = 2;

    private ElementwiseKernels() {
    }

    /** y = f(x) or f'(x). */
    static void kMap(KernelContext context, FloatArray x, FloatArray y, int n, int what, int code, float a, float b,
                     float c, float d, float e, float f) {
        int i = context.globalIdx;
        if (i < n) {
            y.set(i, kAt(what, code, x.get(i), a, b, c, d, e, f));
        }
    }

    /** y = f''(x). */
    static void kCurve(KernelContext context, FloatArray x, FloatArray y, int n, int code, float a, float b, float c,
                       float d, float e, float f) {
        int i = context.globalIdx;
        if (i < n) {
            y.set(i, Formulas.kSecond(code, x.get(i), a, b, c, d, e, f));
        }
    }

    /** y = f(x) and z = f'(x). */
    static void kMapBoth(KernelContext context, FloatArray x, FloatArray y, FloatArray z, int n, int code, float a,
                         float b, float c, float d, float e, float f) {
        int i = context.globalIdx;
        if (i < n) {
            float v = x.get(i);
            y.set(i, Formulas.kValue(code, v, a, b, c, d, e, f));
            z.set(i, Formulas.kDerivative(code, v, a, b, c, d, e, f));
        }
    }

    /** dx = f'(x)·dy, or ∂f/∂a·dy. */
    static void kPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, int n, int what, int code,
                      float a, float b, float c, float d, float e, float f) {
        int i = context.globalIdx;
        if (i < n) {
            dx.set(i, kSlope(what, code, x.get(i), a, b, c, d, e, f) * dy.get(i));
        }
    }

    /** y = f(x) and dx = f'(x)·dy. */
    static void kPullBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx, int n,
                          int code, float a, float b, float c, float d, float e, float f) {
        int i = context.globalIdx;
        if (i < n) {
            float v = x.get(i);
            y.set(i, Formulas.kValue(code, v, a, b, c, d, e, f));
            dx.set(i, Formulas.kDerivative(code, v, a, b, c, d, e, f) * dy.get(i));
        }
    }

    private static float kAt(int what, int code, float x, float a, float b, float c, float d, float e, float f) {
        return switch (what) {
            case VALUE -> Formulas.kValue(code, x, a, b, c, d, e, f);
            default -> Formulas.kDerivative(code, x, a, b, c, d, e, f);
        };
    }

    private static float kSlope(int what, int code, float x, float a, float b, float c, float d, float e, float f) {
        return switch (what) {
            case DERIVATIVE -> Formulas.kDerivative(code, x, a, b, c, d, e, f);
            default -> Formulas.kByFirst(code, x, a, b, c, d);
        };
    }
}
