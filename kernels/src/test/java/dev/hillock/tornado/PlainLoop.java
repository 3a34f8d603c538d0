package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.annotations.Parallel;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** The element-wise kernel as a loop that TornadoVM makes parallel, of the same formulas: what ours has to beat. */
final class PlainLoop {

    private PlainLoop() {
    }

    static void kLoop(FloatArray x, FloatArray y, int n, int code, float a, float b, float c, float d, float e,
                      float f) {
        for (@Parallel int i = 0; i < n; i++) {
            y.set(i, Formulas.kValue(code, x.get(i), a, b, c, d, e, f));
        }
    }
}
