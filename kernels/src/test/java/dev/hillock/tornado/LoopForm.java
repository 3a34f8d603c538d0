package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.annotations.Parallel;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** The element-wise kernel that one writes first, a parallel loop: what ours has to beat. */
final class LoopForm {

    private LoopForm() {
    }

    static void kLoop(FloatArray x, FloatArray y, int code, float a, float b, float c, float d, float e, float f) {
        for (@Parallel int i = 0; i < y.getSize(); i++) {
            y.set(i, Formulas.kValue(code, x.get(i), a, b, c, d, e, f));
        }
    }
}
