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
    private static final double LEAST_DIFFERENCE = 0.03;

    /** The summary of the given nanoseconds, which must not be empty. */
    public static Samples of(double... nanoseconds) {
        double[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        double median = quantile(sorted, 0.5);
        double range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        return new Samples(median, range == 0 ? 0 : range / median, sorted.length);
    }

    /** Whether the samples agree well enough to be compared with others. */
    public boolean steady() {
        return spread <= STEADY;
    }

    /**
     * Whether two medians differ by more than the samples scatter: by more than half the sum of both spreads, and by
     * more than the 3 % that one machine differs from itself from one run to the next.
     */
    public boolean differs(Samples other) {
        double larger = Math.max(median, other.median);
        double scatter = (median * spread + other.median * other.spread) / 2;
        return Math.abs(median - other.median) > Math.max(scatter, LEAST_DIFFERENCE * larger);
    }

    private static double quantile(double[] sorted, double q) {
        double at = q * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
