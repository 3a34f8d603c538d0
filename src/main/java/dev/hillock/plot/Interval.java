package dev.hillock.plot;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A finite interval of numbers.
 *
 * @param from its lower end
 * @param to   its upper end
 */
public record Interval(double from, double to) {

    private static final double WIDE = 6;
    private static final double BESIDE = 2;
    /** A kink beyond would make everything else small. */
    private static final double FARTHEST = 20;

    /** Refuses ends that are not finite, or in the wrong order, or too near to each other to tell points apart. */
    public Interval {
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            throw new IllegalArgumentException("a range needs two finite ends but has %s and %s".formatted(from, to));
        }
        if (from >= to) {
            throw new IllegalArgumentException(
                "a range begins with its smaller end, but %s is not less than %s".formatted(from, to));
        }
        if (to - from < 1e-6 * Math.max(Math.abs(from), Math.abs(to)) || to - from < 1e-100) {
            throw new IllegalArgumentException("the range from %s to %s is too narrow to draw".formatted(from, to));
        }
        if (Math.max(Math.abs(from), Math.abs(to)) > 1e100) {
            throw new IllegalArgumentException("the range from %s to %s is too wide to draw".formatted(from, to));
        }
    }

    /** From -6 to 6, and further where a kink is, so that both its sides can be seen. */
    public static Interval around(List<RealFunction> functions) {
        double[] kinks = functions.stream().flatMapToDouble(f -> DoubleStream.of(f.kinks())).toArray();
        double from = DoubleStream.of(kinks).map(k -> k - BESIDE).min().orElse(-WIDE);
        double to = DoubleStream.of(kinks).map(k -> k + BESIDE).max().orElse(WIDE);
        return new Interval(Math.clamp(from, -FARTHEST, -WIDE), Math.clamp(to, WIDE, FARTHEST));
    }

    @Override
    public String toString() {
        return "[" + from + ", " + to + "]";
    }
}
