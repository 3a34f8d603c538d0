package dev.hillock.function;

/** Neumaier's sum: the rounding errors are summed beside it. */
public final class CompensatedSum {
    private double sum;
    private double lost;

    /** Adds a term. */
    public void add(double x) {
        double next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
        sum = next;
    }

    /** The sum; where the plain one is not finite, that. */
    public double value() {
        return Double.isFinite(sum) ? sum + lost : sum;
    }
}
