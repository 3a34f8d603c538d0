package dev.hillock.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a framework's definition differs from ours, as numbers: {@link #SAME}, and what is changed of it.
 *
 * @param entry      the id of the catalogue's entry that is computed; empty for the one that the alias belongs to
 * @param parameters parameters by our names where they are not our defaults
 * @param factor     what the result is multiplied by
 * @param values     where f has a value of its own, and which
 * @param slopes     where f' has, and which
 * @param formula    what is computed instead of any entry; null in most
 */
public record Variant(String entry, Map<String, Double> parameters, double factor, List<Point> values,
                      List<Point> slopes, Formula formula) {

    /** No difference. */
    public static final Variant SAME = new Variant("", Map.of(), 1, List.of(), List.of(), null);

    /** NaN at -∞, where the factors of a gated function are -∞ and 0. */
    static final Variant NAN_BELOW = SAME.value(Double.NEGATIVE_INFINITY, Double.NaN);
    /** NaN at both infinities, where a quotient is ∞/∞. */
    static final Variant NAN_OUTSIDE = NAN_BELOW.value(Double.POSITIVE_INFINITY, Double.NaN);

    /**
     * A value at one x.
     *
     * @param x where, also an infinity
     * @param y what is there
     */
    public record Point(double x, double y) {
        private static double at(List<Point> points, double x, double otherwise) {
            return points.stream().filter(p -> p.x == x).mapToDouble(Point::y).findFirst().orElse(otherwise);
        }

        private static String text(List<Point> points, String f) {
            return points.stream().map(p -> "%s(%s) = %s".formatted(f, number(p.x), number(p.y)))
                .collect(Collectors.joining(", "));
        }
    }

    /**
     * A formula that is nowhere in the catalogue.
     *
     * @param text       f(x) in plain mathematics
     * @param value      f
     * @param derivative f'
     */
    public record Formula(String text, DoubleUnaryOperator value, DoubleUnaryOperator derivative) {
    }

    Variant of(String otherEntry) {
        return new Variant(otherEntry, parameters, factor, values, slopes, formula);
    }

    Variant with(String parameter, double value) {
        Map<String, Double> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new Variant(entry, more, factor, values, slopes, formula);
    }

    Variant times(double by) {
        return new Variant(entry, parameters, by, values, slopes, formula);
    }

    Variant value(double x, double y) {
        return new Variant(entry, parameters, factor, and(values, x, y), slopes, formula);
    }

    Variant slope(double x, double y) {
        return new Variant(entry, parameters, factor, values, and(slopes, x, y), formula);
    }

    Variant formula(String text, DoubleUnaryOperator f, DoubleUnaryOperator derivative) {
        return new Variant(entry, parameters, factor, values, slopes, new Formula(text, f, derivative));
    }

    private static List<Point> and(List<Point> points, double x, double y) {
        List<Point> more = new ArrayList<>(points);
        more.add(new Point(x, y));
        return List.copyOf(more);
    }

    /** f(x), given what the entry has there. */
    double value(Activation base, double x) {
        double y = formula == null ? factor * base.value(x) : formula.value.applyAsDouble(x);
        return Point.at(values, x, y);
    }

    /** f'(x), given what the entry has there. */
    double derivative(Activation base, double x) {
        double y = formula == null ? factor * base.derivative(x) : formula.derivative.applyAsDouble(x);
        return Point.at(slopes, x, y);
    }

    /** Whether f is the entry's with these parameters, single points aside. */
    boolean parametersOnly() {
        return factor == 1 && formula == null;
    }

    /** The definition in a line, for example {@code 1.0507·elu(alpha=1.67326), f'(0) = 1}. */
    String text(Activation base) {
        return text(formula != null ? formula.text : factor == 1 ? base.toString() : number(factor) + "·" + base);
    }

    /** What is changed; empty for {@link #SAME}. */
    @Override
    public String toString() {
        String arguments = parameters.entrySet().stream().map(p -> p.getKey() + "=" + p.getValue())
            .collect(Collectors.joining(", "));
        return text(formula != null ? formula.text : Stream.of(factor == 1 ? "" : number(factor) + "·", entry,
            arguments.isEmpty() ? "" : "(" + arguments + ")").collect(Collectors.joining()));
    }

    private String text(String curve) {
        return Stream.of(curve, Point.text(values, "f"), Point.text(slopes, "f'")).filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? value > 0 ? "∞" : "-∞"
            : value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
