package dev.hillock.verify;

import dev.hillock.engine.DType;
import java.util.function.DoubleUnaryOperator;

/**
 * What is found out about one engine's results for many inputs: a {@link Measure} and a histogram of errors. Results
 * that change no maximum, nearly all, are counted quickly; the others are judged with the function itself.
 */
final class Tally {
    /** The histogram's bins end here, in ULP; the last bin has no end. */
    static final double[] LIMITS = {0.5, 0.75, 1, 1.5, 2, 3, 4, 8, 16};

    /** The quick reference may be off by so much of a ULP, and a tie is still a tie. */
    private static final double SLACK = 0x1p-15;

    private final Measure measure;
    private final long[] histogram;

    Tally(Measure measure) {
        this(measure, new long[LIMITS.length + 1]);
    }

    private Tally(Measure measure, long[] histogram) {
        this.measure = measure;
        this.histogram = histogram;
    }

    /**
     * A tally in a file.
     *
     * @param measure   the measure
     * @param histogram the counts
     */
    record Saved(Measure.Saved measure, long[] histogram) { }

    Saved saved() {
        return new Saved(measure.saved(), histogram.clone());
    }

    /** Takes up what was saved, instead of what it has counted so far. */
    void restore(Saved saved) {
        measure.restore(saved.measure);
        System.arraycopy(saved.histogram, 0, histogram, 0, histogram.length);
    }

    /** A tally that has counted nothing and minds only what is worse than what this one knows. */
    Tally continued() {
        return new Tally(measure.continued());
    }

    Measure measure() {
        return measure;
    }

    long[] histogram() {
        return histogram.clone();
    }

    void merge(Tally later) {
        measure.merge(later.measure);
        for (int i = 0; i < histogram.length; i++) {
            histogram[i] += later.histogram[i];
        }
    }

    /** Something to compute in. */
    static final class Scratch {
        final float[] got = new float[BlockReference.SIZE];
        final double[] errors = new double[BlockReference.SIZE];
    }

    /**
     * Counts results of elements from..to of a block, which are in the scratch at the same places.
     *
     * @param first the bit pattern at which the block begins
     */
    void add(BlockReference block, ElementwiseComparison comparison, DoubleUnaryOperator function, Scratch scratch,
             long first, int from, int to) {
        double[] exact = block.exact();
        double[] errors = scratch.errors;
        float[] got = scratch.got;
        double unit = block.unit();
        if (unit > 0) {
            double inverse = 1 / unit;
            for (int i = from; i < to; i++) {
                errors[i] = Math.abs(got[i] - exact[i]) * inverse;
            }
        } else {
            for (int i = from; i < to; i++) {
                errors[i] = distance(got[i], exact[i]);
            }
        }
        double forgiven = unit > 0 ? block.delta() / unit : 0;
        boolean conditioned = block.conditioned();
        double settled = settled(conditioned, forgiven);
        if (max(errors, from, to) <= Math.min(settled, LIMITS[0] + SLACK)) {
            histogram[0] += to - from;
            measure.settle(to - from, sum(errors, from, to));
            return;
        }
        double sum = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            double error = errors[i];
            if (error < Double.POSITIVE_INFINITY) {
                histogram[bin(error)]++;
            }
            if (error <= settled) {
                sum += error;
                count++;
            } else {
                comparison.judge(measure, function, Float.intBitsToFloat((int) first + i), got[i], first + i);
                settled = settled(conditioned, forgiven);
            }
        }
        measure.settle(count, sum);
    }

    private double settled(boolean conditioned, double forgiven) {
        return measure.settled(conditioned, forgiven) * (1 + SLACK);
    }

    /** {@link Ulp#distance}, with a short way for what is no edge. */
    private static double distance(float got, double exact) {
        int exponent = Float.floatToRawIntBits((float) exact) & 0x7f80_0000;
        return exponent > 24 << 23 && exponent < 0x7f00_0000 && Math.abs(got) < Float.POSITIVE_INFINITY
            ? Math.abs(got - exact) / Float.intBitsToFloat(exponent - (23 << 23))
            : Ulp.distance(DType.FLOAT32, got, exact);
    }

    private static int bin(double error) {
        int bin = 0;
        while (bin < LIMITS.length && error > LIMITS[bin] + SLACK) {
            bin++;
        }
        return bin;
    }

    /** The largest; NaN if there is one. */
    private static double max(double[] errors, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a = Math.max(a, errors[i]);
            b = Math.max(b, errors[i + 1]);
            c = Math.max(c, errors[i + 2]);
            d = Math.max(d, errors[i + 3]);
        }
        for (; i < to; i++) {
            a = Math.max(a, errors[i]);
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
    }

    private static double sum(double[] errors, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a += errors[i];
            b += errors[i + 1];
            c += errors[i + 2];
            d += errors[i + 3];
        }
        for (; i < to; i++) {
            a += errors[i];
        }
        return a + b + (c + d);
    }
}
