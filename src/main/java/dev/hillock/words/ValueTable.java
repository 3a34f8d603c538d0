package dev.hillock.words;

import dev.hillock.function.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A function and its derivatives at a few round numbers, for the reader.
 *
 * @param points x, f(x), f'(x) and f''(x) as text
 */
public record ValueTable(List<Point> points) {

    private static final double[] AT = {-5, -2, -1, -0.5, 0, 0.5, 1, 2, 5};

    /**
     * One line of the table.
     *
     * @param x          where
     * @param value      f(x)
     * @param derivative f'(x)
     * @param second     f''(x)
     */
    public record Point(String x, String value, String derivative, String second) { }

    /** The table of a function. */
    public static ValueTable of(Activation f) {
        List<Point> points = new ArrayList<>();
        for (double x : AT) {
            String at = x == Math.rint(x) ? text(x) : Double.toString(x);
            points.add(new Point(at, text(f.value(x)), text(f.derivative(x)),
                text(f.secondDerivative(x))));
        }
        return new ValueTable(points);
    }

    /** The table lying on its side: a row of x, then one of f and of each derivative, each with its name in front. */
    public List<List<String>> columns() {
        List<String> x = new ArrayList<>(List.of("x"));
        List<String> value = new ArrayList<>(List.of("f(x)"));
        List<String> derivative = new ArrayList<>(List.of("f'(x)"));
        List<String> second = new ArrayList<>(List.of("f''(x)"));
        for (Point point : points) {
            x.add(point.x);
            value.add(point.value);
            derivative.add(point.derivative);
            second.add(point.second);
        }
        return List.of(x, value, derivative, second);
    }

    private static String text(double value) {
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1e-3 ? "%.2e" : "%.4f", value);
    }
}
