package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * The kernels of {@link ElementwiseKernels} for every length and every parameter: {@code shape} holds the number of
 * elements and {@code numbers} the coefficients. Only what is computed and the function's code are constants, so
 * that one generated text serves all sizes.
 */
final class GenericKernels {

    private GenericKernels() {
    }

    /** y = f(x), f'(x) or f''(x). */
    static void kGenericMap(KernelContext context, FloatArray x, FloatArray y, FloatArray numbers, IntArray shape,
                            int what, int code) {
        ElementwiseKernels.kMap(context, x, y, shape.get(0), what, code, numbers.get(0), numbers.get(1),
            numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
    }

    /** y = f(x) and z = f'(x). */
    static void kGenericMapBoth(KernelContext context, FloatArray x, FloatArray y, FloatArray z, FloatArray numbers,
                                IntArray shape, int code) {
        ElementwiseKernels.kMapBoth(context, x, y, z, shape.get(0), code, numbers.get(0), numbers.get(1),
            numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
    }

    /** dx = f'(x)·dy, or ∂f/∂a·dy. */
    static void kGenericPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, FloatArray numbers,
                             IntArray shape, int what, int code) {
        ElementwiseKernels.kPull(context, x, dy, dx, shape.get(0), what, code, numbers.get(0), numbers.get(1),
            numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
    }

    /** y = f(x) and dx = f'(x)·dy. */
    static void kGenericPullBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx,
                                 FloatArray numbers, IntArray shape, int code) {
        ElementwiseKernels.kPullBoth(context, x, dy, y, dx, shape.get(0), code, numbers.get(0), numbers.get(1),
            numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
    }
}
