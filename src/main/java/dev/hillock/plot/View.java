package dev.hillock.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The part of the plane that a picture shows.
 *
 * @param left   the smallest x
 * @param right  the largest x
 * @param bottom the smallest y
 * @param top    the largest y
 */
public record View(double left, double right, double bottom, double top) {

    private static final int SAMPLES = 400;
    private static final double MARGIN = 0.05;
    /** What differences are off by: a picture of it would look like a function. */
    private static final double NOISE = 1e-8;

    /**
     * A view of an interval that shows the whole of the functions, but never more of y in either direction than the
     * interval is wide: one exponential would press everything else flat.
     */
    public static View of(Interval x, List<RealFunction> functions, List<Degree> degrees) {
        double span = x.to() - x.from();
        double[] y = functions.stream().flatMapToDouble(f -> degrees.stream().flatMapToDouble(d -> values(f, d, x)))
            .filter(Double::isFinite).toArray();
        double bottom = DoubleStream.of(y).min().orElse(-1);
        double top = DoubleStream.of(y).max().orElse(1);
        if (bottom < span && top > -span) {
            bottom = Math.max(bottom, -span);
            top = Math.min(top, span);
        }
        double size = Math.max(Math.abs(bottom), Math.abs(top));
        boolean constant = top - bottom <= NOISE * Math.max(1, size);
        double margin = constant ? Math.max(1, size) : (top - bottom) * MARGIN;
        return new View(x.from(), x.to(), bottom - margin, top + margin);
    }

    private static DoubleStream values(RealFunction f, Degree degree, Interval x) {
        DoubleStream inside = IntStream.rangeClosed(0, SAMPLES)
            .mapToDouble(i -> f.at(degree, x.from() + (x.to() - x.from()) * i / SAMPLES));
        DoubleStream limits = DoubleStream.of(f.breaks(degree)).filter(b -> x.from() <= b && b <= x.to())
            .flatMap(b -> DoubleStream.of(f.limit(degree, b, false), f.limit(degree, b, true)));
        return DoubleStream.concat(inside, limits);
    }

    /** How much of y there is. */
    double height() {
        return top - bottom;
    }
}
