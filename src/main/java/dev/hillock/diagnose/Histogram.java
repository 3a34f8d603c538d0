package dev.hillock.diagnose;

/**
 * How often values fall into each of some intervals of equal width.
 *
 * @param from   where the first begins
 * @param to     where the last ends; a value there belongs to it
 * @param counts values in each
 * @param below  values below {@code from}
 * @param above  values above {@code to}
 */
public record Histogram(double from, double to, long[] counts, long below, long above) {

    static final int BINS = 40;

    /** Counts values one by one. */
    static final class Tally {
        private final double from;
        private final double to;
        private final long[] counts = new long[BINS];
        private long below;
        private long above;

        /** Intervals between two numbers; if they are the same, around them. */
        Tally(double from, double to) {
            this.from = from < to ? from : from - 0.5;
            this.to = from < to ? to : to + 0.5;
        }

        void add(double value) {
            if (value < from) {
                below++;
            } else if (value > to) {
                above++;
            } else {
                counts[Math.min(BINS - 1, (int) (BINS * ((value - from) / (to - from))))]++;
            }
        }

        Histogram histogram() {
            return new Histogram(from, to, counts, below, above);
        }
    }
}
