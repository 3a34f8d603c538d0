package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * The kernels of {@link ElementwiseKernels} for every length and every parameter: {@code shape} holds the number of
 * elements and {@code numbers} the four coefficients. Only what is computed and the function's code are constants, so
 * that one generated text serves all sizes.
 */
final class GenericKernels {

    private GenericKernels() {
    }

    /** y = f(x) or f'(x). */
    static void kGenericMap(KernelContext context, FloatArray x, FloatArray y, FloatArray numbers, IntArray shape,
                            int what, int code) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            y.set(i, ElementwiseKernels.kAt(what, code, x.get(i), numbers.get(0), numbers.get(1), numbers.get(2),
                numbers.get(3)));
        }
    }

    /** y = f(x) and z = f'(x). */
    static void kGenericMapBoth(KernelContext context, FloatArray x, FloatArray y, FloatArray z, FloatArray numbers,
                                IntArray shape, int code) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            float a = numbers.get(0);
            float b = numbers.get(1);
            float c = numbers.get(2);
            float d = numbers.get(3);
            float v = x.get(i);
            y.set(i, Formulas.kValue(code, v, a, b, c, d));
            z.set(i, Formulas.kDerivative(code, v, a, b, c, d));
        }
    }

    /** dx = f'(x)·dy, or ∂f/∂a·dy. */
    static void kGenericPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, FloatArray numbers,
                             IntArray shape, int what, int code) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            dx.set(i, ElementwiseKernels.kAt(what, code, x.get(i), numbers.get(0), numbers.get(1), numbers.get(2),
                numbers.get(3)) * dy.get(i));
        }
    }

    /** y = f(x) and dx = f'(x)·dy. */
    static void kGenericPullBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx,
                                 FloatArray numbers, IntArray shape, int code) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            float a = numbers.get(0);
            float b = numbers.get(1);
            float c = numbers.get(2);
            float d = numbers.get(3);
            float v = x.get(i);
            y.set(i, Formulas.kValue(code, v, a, b, c, d));
            dx.set(i, Formulas.kDerivative(code, v, a, b, c, d) * dy.get(i));
        }
    }
}
