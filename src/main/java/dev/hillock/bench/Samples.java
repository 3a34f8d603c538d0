package dev.hillock.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Repeated timings of one thing, summed up so that a few disturbed ones do not matter.
 *
 * @param median nanoseconds of the middle sample; of several visits the median of theirs
 * @param spread the interquartile range over the median: 0.05 means that half the samples lie within 5 %; of several
 *               visits the median of theirs, or how far the visits lie apart if that is more
 * @param count  how many samples there are
 * @param visits what each of several visits found, some minutes apart; empty if there was one
 */
public record Samples(double median, double spread, int count, List<Visit> visits) {

    /** A ratio of two medians means little when one of them spreads wider than this. */
    public static final double STEADY = 0.25;
    private static final double LEAST_DIFFERENCE = 0.03;

    /**
     * What one of several visits found.
     *
     * @param median nanoseconds
     * @param spread the interquartile range over the median
     */
    public record Visit(double median, double spread) { }

    /** Files that were written before there were visits have none. */
    public Samples {
        visits = visits == null ? List.of() : List.copyOf(visits);
    }

    /** What one visit found. */
    public Samples(double median, double spread, int count) {
        this(median, spread, count, List.of());
    }

    /** The summary of the given nanoseconds, which must not be empty. */
    public static Samples of(double... nanoseconds) {
        double[] sorted = sorted(nanoseconds);
        double median = quantile(sorted, 0.5);
        double range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        return new Samples(median, range == 0 ? 0 : range / median, sorted.length);
    }

    /**
     * These and those of later visits. One visit of three may lie apart from the others without making the spread any
     * wider: that is twice the median of the distances from the median, which of two visits is their distance.
     */
    public Samples and(Samples later) {
        List<Visit> all = new ArrayList<>(each());
        all.addAll(later.each());
        double middle = quantile(sorted(all.stream().mapToDouble(Visit::median).toArray()), 0.5);
        double within = quantile(sorted(all.stream().mapToDouble(Visit::spread).toArray()), 0.5);
        return new Samples(middle, Math.max(within, apart(all, middle)), count + later.count, all);
    }

    private static double apart(List<Visit> visits, double middle) {
        double distance = quantile(sorted(visits.stream().mapToDouble(visit -> Math.abs(visit.median - middle))
            .toArray()), 0.5);
        return distance == 0 ? 0 : 2 * distance / middle;
    }

    /** Whether the visits found the same, or most of them did; one visit agrees with itself. */
    boolean agree() {
        return apart(each(), median) <= STEADY;
    }

    private List<Visit> each() {
        return visits.isEmpty() ? List.of(new Visit(median, spread)) : visits;
    }

    /** How often it was measured, some minutes apart. */
    public int times() {
        return each().size();
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

    private static double[] sorted(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double quantile(double[] sorted, double q) {
        double at = q * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
