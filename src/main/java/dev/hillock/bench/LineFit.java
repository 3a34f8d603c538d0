package dev.hillock.bench;

/** A line through measured times whose relative errors are as small as can be: a microsecond counts as a second. */
final class LineFit {
    private int points;
    private double w;
    private double wx;
    private double wxx;
    private double wt;
    private double wxt;

    void add(double x, double time) {
        double weight = 1 / (time * time);
        points++;
        w += weight;
        wx += weight * x;
        wxx += weight * x * x;
        wt += weight * time;
        wxt += weight * x * time;
    }

    int points() {
        return points;
    }

    /** The time of nothing; never negative. */
    double intercept() {
        double determinant = w * wxx - wx * wx;
        return determinant <= 1e-9 * w * wxx ? 0 : Math.max(0, (wxx * wt - wx * wxt) / determinant);
    }

    /** The time of one more x, for the best intercept. */
    double slope() {
        return slope(intercept());
    }

    /** The time of one more x, for a given intercept. */
    double slope(double intercept) {
        return Math.max(Double.MIN_NORMAL, (wxt - intercept * wx) / wxx);
    }
}
