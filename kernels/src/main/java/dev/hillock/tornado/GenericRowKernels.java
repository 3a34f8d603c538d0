package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * The kernels of {@link RowKernels}, {@link LaneKernels} and {@link RowWriters} for all shapes and temperatures:
 * {@code shape} is {@link dev.hillock.device.Shape} and {@code numbers} holds the inverse temperature. What is computed
 * stays constant, and whether the temperature is 1. To divide by a size that is no constant costs more than all else
 * that is done with an element, so these kernels multiply by its reciprocal.
 */
final class GenericRowKernels {

    private GenericRowKernels() {
    }

    static void kGenericReduceByItem(KernelContext context, FloatArray x, FloatArray dy, FloatArray max,
                                     FloatArray others, FloatArray drift, FloatArray excess, FloatArray anchor,
                                     IntArray at, FloatArray numbers, IntArray shape, int function, int gradient,
                                     int sign) {
        RowKernels.kReduceByItem(context, x, dy, max, others, drift, excess, anchor, at, shape.get(1), shape.get(2),
            shape.get(3), shape.get(4), shape.get(5), function, gradient, sign,
            kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
    }

    static void kGenericReduceByGroup(KernelContext context, FloatArray x, FloatArray dy, FloatArray max,
                                      FloatArray others, FloatArray drift, FloatArray excess, FloatArray anchor,
                                      IntArray at, FloatArray numbers, IntArray shape, int function, int gradient,
                                      int sign) {
        RowKernels.kReduceByGroup(context, x, dy, max, others, drift, excess, anchor, at, shape.get(2), shape.get(4),
            shape.get(5), shape.get(6), function, gradient, sign,
            kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
    }

    static void kGenericReduceByLanes(KernelContext context, FloatArray x, FloatArray dy, FloatArray max,
                                      FloatArray others, FloatArray drift, FloatArray excess, FloatArray anchor,
                                      IntArray at, FloatArray numbers, IntArray shape, int function, int gradient,
                                      int sign) {
        LaneKernels.kReduceByLanes(context, x, dy, max, others, drift, excess, anchor, at, shape.get(1), shape.get(2),
            shape.get(4), shape.get(5), function, gradient, sign,
            kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
    }

    static void kGenericSoftmaxByLanes(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx,
                                       FloatArray numbers, IntArray shape, int function, int gradient, int values,
                                       int sign) {
        LaneKernels.kSoftmaxByLanes(context, x, dy, y, dx, shape.get(1), shape.get(2), function, gradient, values, sign,
            kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
    }

    static void kGenericCombine(KernelContext context, FloatArray maxima, FloatArray sums, FloatArray dots,
                                FloatArray overs, FloatArray bases, IntArray places, FloatArray max, FloatArray others,
                                FloatArray drift, FloatArray excess, FloatArray anchor, IntArray at,
                                FloatArray numbers, IntArray shape, int function, int gradient) {
        RowKernels.kCombine(context, maxima, sums, dots, overs, bases, places, max, others, drift, excess, anchor, at,
            shape.get(1), shape.get(4), function, gradient,
            kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
    }

    static void kGenericWrite(KernelContext context, FloatArray x, FloatArray max, FloatArray others, FloatArray y,
                              FloatArray numbers, IntArray shape, int function, int sign) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            RowWriters.kWriteAt(x, max, others, y, i, kRow(i, shape), function, sign,
                kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
        }
    }

    static void kGenericWriteRow(KernelContext context, FloatArray max, FloatArray others, FloatArray y,
                                 IntArray shape, int function) {
        RowWriters.kWriteRow(context, max, others, y, shape.get(1), function);
    }

    static void kGenericPullRow(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray others,
                                FloatArray drift, FloatArray excess, FloatArray anchor, IntArray at, FloatArray dx,
                                FloatArray numbers, IntArray shape, int function, int sign) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            int slice = kQuotient(i, shape.get(7), shape.get(8));
            int column = kQuotient(i, shape.get(9), shape.get(10));
            RowWriters.kPullAt(x, dy, max, others, drift, excess, anchor, at, dx, i,
                slice * shape.get(3) + (i - column * shape.get(3)), column - slice * shape.get(2), shape.get(2),
                function, sign, kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
        }
    }

    static void kGenericWriteBoth(KernelContext context, FloatArray x, FloatArray dy, FloatArray max,
                                  FloatArray others, FloatArray drift, FloatArray excess, FloatArray anchor,
                                  FloatArray y, FloatArray dx, FloatArray numbers, IntArray shape, int function,
                                  int sign) {
        int i = context.globalIdx;
        if (i < shape.get(0)) {
            RowWriters.kWriteBothAt(x, dy, max, others, drift, excess, anchor, y, dx, i, kRow(i, shape), function, sign,
                kScale(numbers, function), kHigh(numbers, function), kLow(numbers, function));
        }
    }

    /** The row of an element, rows of one slice being neighbours. */
    private static int kRow(int i, IntArray shape) {
        int slice = kQuotient(i, shape.get(7), shape.get(8));
        int column = kQuotient(i, shape.get(9), shape.get(10));
        return slice * shape.get(3) + (i - column * shape.get(3));
    }

    /** i over the divisor of which {@code factor} and {@code shift} are the {@link dev.hillock.device.Reciprocal}. */
    static int kQuotient(int i, int factor, int shift) {
        return (int) (((long) i * (long) factor) >> shift);
    }

    private static float kScale(FloatArray numbers, int function) {
        return function == RowMath.TEMPERED ? numbers.get(0) : 1f;
    }

    private static float kHigh(FloatArray numbers, int function) {
        return function == RowMath.TEMPERED ? numbers.get(1) : 1f;
    }

    private static float kLow(FloatArray numbers, int function) {
        return function == RowMath.TEMPERED ? numbers.get(2) : 0f;
    }
}
