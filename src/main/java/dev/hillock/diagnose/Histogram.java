package dev.hillock.diagnose;

/**
 * How often values fall into each of some intervals of equal width.
 *
 * @param from   where the first begins
 * @param to     where the last ends; what is less than a thousandth of the whole beyond an end counts as within
 * @param counts values in each
 * @param below  values below {@code from}
 * @param above  values above {@code to}
 */
public record Histogram(double from, double to, long[] counts, long below, long above) {

    static final int BINS = 40;
    /** A thousandth of all, in intervals. */
    private static final double SLACK = BINS / 1000.0;

    /** Counts values one by one. */
    static final class Tally {
        private final double from;
        private final double to;
        private final double scale;
        private final long[] counts = new long[BINS];
        private long below;
        private long above;

        /** Intervals between two numbers; if they are the same, around them. */
        Tally(double from, double to) {
            this.from = from < to ? from : from - 0.5;
            this.to = from < to ? to : to + 0.5;
            scale = BINS / (this.to - this.from);
        }

        void add(double value) {
            double bin = (value - from) * scale;
            if (bin < -SLACK) {
                below++;
            } else if (bin > BINS + SLACK) {
                above++;
            } else {
                counts[Math.clamp((int) bin, 0, BINS - 1)]++;
            }
        }

        Histogram histogram() {
            return new Histogram(from, to, counts, below, above);
        }
    }
}
