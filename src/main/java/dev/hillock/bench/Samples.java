package dev.hillock.bench;

import java.util.Arrays;

/**
 * Repeated timings of one thing, summed up so that a few disturbed ones do not matter.
 *
 * @param median nanoseconds of the middle sample
 * @param spread the interquartile range over the median: 0.05 means that half the samples lie within 5 %
 * @param count  how many samples there are
 */
public record Samples(double median, double spread, int count) {

    /** A ratio of two medians means little when one of them spreads wider than this. */
    public static final double STEADY = 0.25;

    /** The summary of the given nanoseconds, which must not be empty. */
    public static Samples of(double... nanoseconds) {
        double[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        double median = quantile(sorted, 0.5);
        return new Samples(median, (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / median, sorted.length);
    }

    /** Whether the samples agree well enough to be compared with others. */
    public boolean steady() {
        return spread <= STEADY;
    }

    private static double quantile(double[] sorted, double q) {
        double at = q * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
