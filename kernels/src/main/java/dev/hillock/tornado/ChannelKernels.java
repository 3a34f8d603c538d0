package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Functions whose learned parameters have a value for each channel. {@code table} holds for each channel the numbers
 * that {@link dev.hillock.device.Coefficients} makes of its parameters, so that another value is other data and not
 * another kernel. Channel and place of an element are found by the {@link dev.hillock.device.Reciprocal} of a size.
 */
final class ChannelKernels {
    /** Numbers of a channel. */
    static final int NUMBERS = dev.hillock.device.Coefficients.COUNT;

    private ChannelKernels() {
    }

    /** y = f(x). */
    static void kValue(KernelContext context, FloatArray x, FloatArray y, FloatArray table, int n, int channels,
                       int sliceFactor, int sliceShift, int columnFactor, int columnShift, int code) {
        int i = context.globalIdx;
        if (i < n) {
            int t = kChannel(i, channels, sliceFactor, sliceShift, columnFactor, columnShift) * NUMBERS;
            y.set(i, Formulas.kValue(code, x.get(i), table.get(t), table.get(t + 1), table.get(t + 2),
                table.get(t + 3), table.get(t + 4), table.get(t + 5)));
        }
    }

    /** dx = f'(x)·dy. */
    static void kPull(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, FloatArray table, int n,
                      int channels, int sliceFactor, int sliceShift, int columnFactor, int columnShift, int code) {
        int i = context.globalIdx;
        if (i < n) {
            int t = kChannel(i, channels, sliceFactor, sliceShift, columnFactor, columnShift) * NUMBERS;
            dx.set(i, Formulas.kDerivative(code, x.get(i), table.get(t), table.get(t + 1), table.get(t + 2),
                table.get(t + 3), table.get(t + 4), table.get(t + 5)) * dy.get(i));
        }
    }

    /**
     * dx = f'(x)·dy, and what each part of a channel adds to the gradients: for each learned parameter the sums of all
     * parts, then what these sums lost. A part is every {@code parts}th of a channel's {@code size} elements; where
     * channels are neighbours, so are the items of one part, else those of one channel.
     */
    static void kGradients(KernelContext context, FloatArray x, FloatArray dy, FloatArray dx, FloatArray table,
                           FloatArray first, FloatArray second, FloatArray third, int size, int channels, int inner,
                           int parts, int neighbours, int columnFactor, int columnShift, int learned, int code) {
        int item = context.globalIdx;
        int all = channels * parts;
        if (item < all) {
            int channel = neighbours == 1 ? item % channels : item / parts;
            int part = neighbours == 1 ? item / channels : item % parts;
            int t = channel * NUMBERS;
            float a = table.get(t);
            float b = table.get(t + 1);
            float c = table.get(t + 2);
            float d = table.get(t + 3);
            float e = table.get(t + 4);
            float f = table.get(t + 5);
            float sum = 0f;
            float lost = 0f;
            float sum2 = 0f;
            float lost2 = 0f;
            float sum3 = 0f;
            float lost3 = 0f;
            for (int j = part; j < size; j += parts) {
                int outer = kQuotient(j, columnFactor, columnShift);
                int i = (outer * channels + channel) * inner + (j - outer * inner);
                float v = x.get(i);
                float g = dy.get(i);
                float term = Formulas.kByFirst(code, v, a, b, c, d) * g;
                lost = lost + KernelMath.kSumLost(sum, term);
                sum = sum + term;
                if (learned > 1) {
                    float term2 = Formulas.kBySecond(code, v, a, b, c) * g;
                    lost2 = lost2 + KernelMath.kSumLost(sum2, term2);
                    sum2 = sum2 + term2;
                }
                if (learned > 2) {
                    float term3 = Formulas.kByThird(code, v) * g;
                    lost3 = lost3 + KernelMath.kSumLost(sum3, term3);
                    sum3 = sum3 + term3;
                }
                dx.set(i, Formulas.kDerivative(code, v, a, b, c, d, e, f) * g);
            }
            int slot = channel * parts + part;
            first.set(slot, sum);
            first.set(all + slot, lost);
            if (learned > 1) {
                second.set(slot, sum2);
                second.set(all + slot, lost2);
            }
            if (learned > 2) {
                third.set(slot, sum3);
                third.set(all + slot, lost3);
            }
        }
    }

    /** One item for each channel adds up its parts. */
    static void kTotal(KernelContext context, FloatArray partial, FloatArray gradient, int channels, int parts) {
        int channel = context.globalIdx;
        if (channel < channels) {
            int all = channels * parts;
            float sum = 0f;
            float lost = 0f;
            for (int p = channel * parts; p < channel * parts + parts; p++) {
                float term = partial.get(p);
                lost = lost + (KernelMath.kSumLost(sum, term) + partial.get(all + p));
                sum = sum + term;
            }
            // what an infinite sum lost is NaN
            gradient.set(channel, lost == lost ? sum + lost : sum);
        }
    }

    /** The channel of an element. */
    private static int kChannel(int i, int channels, int sliceFactor, int sliceShift, int columnFactor,
                                int columnShift) {
        return kQuotient(i, columnFactor, columnShift) - kQuotient(i, sliceFactor, sliceShift) * channels;
    }

    private static int kQuotient(int i, int factor, int shift) {
        return (int) (((long) i * (long) factor) >> shift);
    }
}
