package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** The kernels of {@link ChannelKernels} for all shapes: {@code shape} is {@link dev.hillock.device.Shape}. */
final class GenericChannelKernels {

    private GenericChannelKernels() {
    }

    static void kGenericChannelValue(KernelContext context, FloatArray x, FloatArray y, FloatArray table,
                                     IntArray shape, int code) {
        ChannelKernels.kValue(context, x, y, table, shape.get(0), shape.get(2), shape.get(7), shape.get(8),
            shape.get(9), shape.get(10), code);
    }

    static void kGenericChannelPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx,
                                    FloatArray table, IntArray shape, int code) {
        ChannelKernels.kPull(context, x, dy, dx, table, shape.get(0), shape.get(2), shape.get(7), shape.get(8),
            shape.get(9), shape.get(10), code);
    }

    static void kGenericGradients(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, FloatArray table,
                                  FloatArray first, FloatArray second, FloatArray third, IntArray shape, int learned,
                                  int code) {
        ChannelKernels.kGradients(context, x, dy, dx, table, first, second, third, shape.get(1), shape.get(2),
            shape.get(3), shape.get(4), shape.get(5), shape.get(9), shape.get(10), learned, code);
    }

    static void kGenericTotal(KernelContext context, FloatArray partial, FloatArray gradient, IntArray shape) {
        ChannelKernels.kTotal(context, partial, gradient, shape.get(2), shape.get(4));
    }
}
