package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** Relu as anybody would write it, for what {@link Soak} compares with. */
final class BareRelu {

    private BareRelu() {
    }

    static void kBareRelu(KernelContext context, FloatArray x, FloatArray y, int n) {
        int i = context.globalIdx;
        if (i < n) {
            y.set(i, x.get(i) < 0f ? 0f : x.get(i));
        }
    }
}
