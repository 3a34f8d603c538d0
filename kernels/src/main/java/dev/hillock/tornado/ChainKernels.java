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
                        int f, float fa, float fb, float fc, float fd, float fe, float ff,
                        int g, float ga, float gb, float gc, float gd, float ge, float gf) {
        int i = context.globalIdx;
        if (i < n) {
            float v = Formulas.kValue(f, x.get(i), fa, fb, fc, fd, fe, ff);
            y.set(i, Formulas.kValue(g, v, ga, gb, gc, gd, ge, gf));
        }
    }

    /** y = h(g(f(x))), none of {@link ParametricFormulas}: with them TornadoVM stops inlining, at 20,000 nodes. */
    static void kMapThree(KernelContext context, FloatArray x, FloatArray y, int n,
                          int f, float fa, float fb, float fc, float fd,
                          int g, float ga, float gb, float gc, float gd,
                          int h, float ha, float hb, float hc, float hd) {
        int i = context.globalIdx;
        if (i < n) {
            float v = Formulas.kPlainValue(f, x.get(i), fa, fb, fc, fd);
            float w = Formulas.kPlainValue(g, v, ga, gb, gc, gd);
            y.set(i, Formulas.kPlainValue(h, w, ha, hb, hc, hd));
        }
    }
}
