package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** The softmax that one writes first, an item for each row: what ours has to beat. */
final class ThreadPerRow {

    private ThreadPerRow() {
    }

    static void kSoftmax(KernelContext context, FloatArray x, FloatArray y, int rows, int length) {
        int row = context.globalIdx;
        if (row < rows) {
            int first = row * length;
            float max = x.get(first);
            for (int j = 1; j < length; j++) {
                float v = x.get(first + j);
                max = v > max ? v : max;
            }
            float sum = 0f;
            for (int j = 0; j < length; j++) {
                float e = TornadoMath.exp(x.get(first + j) - max);
                y.set(first + j, e);
                sum = sum + e;
            }
            for (int j = 0; j < length; j++) {
                y.set(first + j, y.get(first + j) / sum);
            }
        }
    }
}
