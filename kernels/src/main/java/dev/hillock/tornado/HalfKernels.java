package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/** Whole arrays of {@link Halves} from and to floats, one item an element. */
final class HalfKernels {

    private HalfKernels() {
    }

    static void kWiden(KernelContext context, ShortArray from, FloatArray to, int n, int format) {
        int i = context.globalIdx;
        if (i < n) {
            to.set(i, Halves.kWiden(format, from.get(i)));
        }
    }

    static void kNarrow(KernelContext context, FloatArray from, ShortArray to, int n, int format) {
        int i = context.globalIdx;
        if (i < n) {
            to.set(i, Halves.kNarrow(format, from.get(i)));
        }
    }
}
