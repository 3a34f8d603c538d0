package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Two or three functions of an element in one kernel: what lies between them stays in a register. Codes and
 * coefficients are constants when TornadoVM compiles. More than three have more parameters than it takes.
 */
final class ChainKernels {

    private ChainKernels() {
    }

    /** y = g(f(x)). */
    static void kMapTwo(KernelContext context, FloatArray x, FloatArray y, int n,
                        int f, float fa, float fb, float fc, float fd,
                        int g, float ga, float gb, float gc, float gd) {
        int i = context.globalIdx;
        if (i < n) {
            y.set(i, Formulas.kValue(g, Formulas.kValue(f, x.get(i), fa, fb, fc, fd), ga, gb, gc, gd));
        }
    }

    /** y = h(g(f(x))). */
    static void kMapThree(KernelContext context, FloatArray x, FloatArray y, int n,
                          int f, float fa, float fb, float fc, float fd,
                          int g, float ga, float gb, float gc, float gd,
                          int h, float ha, float hb, float hc, float hd) {
        int i = context.globalIdx;
        if (i < n) {
            float v = Formulas.kValue(g, Formulas.kValue(f, x.get(i), fa, fb, fc, fd), ga, gb, gc, gd);
            y.set(i, Formulas.kValue(h, v, ha, hb, hc, hd));
        }
    }
}
