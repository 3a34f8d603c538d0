package dev.hillock.plot;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * How far apart two functions are on an interval.
 *
 * @param largest the largest |f - g|, a limit where a function jumps
 * @param at      where that is
 * @param side    -1 or 1 where it is the limit from the left or right of that point, 0 where it is the value there
 * @param area    the integral of |f - g|
 */
public record Difference(double largest, double at, int side, double area) {

    private static final int PARTS = 8192;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** The difference of two functions, or of their derivatives of a degree. */
    public static Difference of(RealFunction f, RealFunction g, Degree degree, Interval x) {
        double[] breaks = DoubleStream.concat(DoubleStream.of(f.breaks(degree)), DoubleStream.of(g.breaks(degree)))
            .filter(b -> x.from() < b && b < x.to()).distinct().sorted().toArray();
        Difference all = at(f, g, degree, x.from(), 0).larger(at(f, g, degree, x.to(), 0));
        double from = x.from();
        for (int i = 0; i <= breaks.length; i++) {
            double to = i < breaks.length ? breaks[i] : x.to();
            Difference piece = between(f, g, degree, x, from, to);
            all = all.larger(at(f, g, degree, to, 0)).larger(piece).withArea(all.area + piece.area);
            from = to;
        }
        return all;
    }

    /** A piece without a jump inside: Simpson's rule, and the highest of its points refined. */
    private static Difference between(RealFunction f, RealFunction g, Degree degree, Interval x, double from,
                                      double to) {
        int n = 2 * (int) Math.max(32, PARTS / 2 * ((to - from) / (x.to() - x.from())));
        double h = (to - from) / n;
        Difference left = at(f, g, degree, from, 1);
        Difference right = at(f, g, degree, to, -1);
        Difference highest = left.larger(right);
        double sum = left.largest + right.largest;
        int top = 0;
        for (int i = 1; i < n; i++) {
            Difference here = at(f, g, degree, from + i * h, 0);
            sum += here.largest * (i % 2 == 0 ? 2 : 4);
            if (here.largest > highest.largest) {
                highest = here;
                top = i;
            }
        }
        if (top > 0) {
            double peak = peak(x0 -> at(f, g, degree, x0, 0).largest, from + (top - 1) * h, from + (top + 1) * h);
            highest = highest.larger(at(f, g, degree, peak, 0));
        }
        return highest.withArea(sum * h / 3);
    }

    /** Where a function with one peak between two points has it, by the golden section. */
    private static double peak(DoubleUnaryOperator f, double low, double high) {
        double a = low;
        double b = high;
        for (int i = 0; i < 60; i++) {
            double c = b - GOLDEN * (b - a);
            double d = a + GOLDEN * (b - a);
            if (f.applyAsDouble(c) < f.applyAsDouble(d)) {
                a = c;
            } else {
                b = d;
            }
        }
        return (a + b) / 2;
    }

    private static Difference at(RealFunction f, RealFunction g, Degree degree, double x, int side) {
        double apart = side == 0 ? f.at(degree, x) - g.at(degree, x)
            : f.limit(degree, x, side > 0) - g.limit(degree, x, side > 0);
        return new Difference(Math.abs(apart), x, side, 0);
    }

    /** The one with the larger difference; of two as good as equal ones, this. */
    private Difference larger(Difference other) {
        return other.largest > largest * (1 + 1e-12) ? other : this;
    }

    private Difference withArea(double a) {
        return new Difference(largest, at, side, a);
    }
}
