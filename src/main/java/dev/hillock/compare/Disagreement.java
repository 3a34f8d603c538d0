package dev.hillock.compare;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Definition;
import dev.hillock.function.Entry;
import dev.hillock.function.Framework;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.plot.Degree;
import dev.hillock.plot.Difference;
import dev.hillock.plot.Interval;
import dev.hillock.plot.RealFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a function's name means to some frameworks: which of them agree, and how far apart the others are.
 *
 * @param function the function, by our name
 * @param range    where the meanings were compared
 * @param meanings the different ones, ours first
 * @param pairs    how far each two of them are apart
 * @param without  frameworks that have no such function, as far as the catalogue knows
 */
public record Disagreement(String function, Interval range, List<Meaning> meanings, List<Pair> pairs,
                           List<Framework> without) {

    /**
     * Definitions that agree in every number.
     *
     * @param label      A, B, C and so on
     * @param definition what they compute, for example {@code hard_sigmoid(alpha=0.2)}
     * @param below      f(-∞), as text because it may be NaN
     * @param above      f(∞) likewise
     * @param names      who computes it, and under which name
     */
    public record Meaning(String label, String definition, String below, String above, List<Named> names) {
    }

    /**
     * A name that a framework has for it.
     *
     * @param framework  the framework
     * @param name       its name
     * @param difference how it differs from ours, in words
     * @param source     where to read that
     */
    public record Named(Framework framework, String name, String difference, String source) {
    }

    /**
     * How far two meanings are apart; meanings that differ at the infinities alone are one here.
     *
     * @param first      the labels of one
     * @param second     the labels of the other
     * @param value      how far f and g are apart
     * @param derivative how far f' and g' are apart
     */
    public record Pair(String first, String second, Difference value, Difference derivative) {
    }

    /**
     * The meanings of a function to frameworks and to us. A function of a row, or a loss, has a single one: there
     * frameworks differ in axes, which only words tell.
     *
     * @param frameworks which; all that have it if there are none
     */
    public static Disagreement of(Entry entry, List<Framework> frameworks, Interval range) {
        return switch (entry) {
            case ActivationFunction function -> of(function, frameworks, range);
            case RowFunction _, LossFunction _ -> {
                List<Named> names = entry.description().aliases().stream()
                    .map(a -> new Named(Framework.named(a.framework()), a.name(), a.difference(), a.source())).toList();
                List<Named> asked = names.stream()
                    .filter(n -> frameworks.isEmpty() || frameworks.contains(n.framework())).toList();
                yield new Disagreement(entry.id(), range,
                    List.of(new Meaning("", entry.description().formula(), "", "", asked)), List.of(),
                    without(frameworks, names.stream().map(Named::framework).toList()));
            }
        };
    }

    private static Disagreement of(ActivationFunction function, List<Framework> frameworks, Interval range) {
        List<Definition> all = Catalogue.definitions(function);
        List<List<Definition>> groups = new ArrayList<>();
        for (Definition definition : all) {
            if (definition.framework() == Framework.HILLOCK || frameworks.isEmpty()
                || frameworks.contains(definition.framework())) {
                groups.stream().filter(g -> g.getFirst().agreesWith(definition)).findFirst()
                    .orElseGet(() -> added(groups)).add(definition);
            }
        }
        List<Meaning> meanings =
            IntStream.range(0, groups.size()).mapToObj(i -> meaning(i, groups.get(i))).toList();
        List<List<Integer>> curves = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Definition definition = groups.get(i).getFirst();
            curves.stream()
                .filter(c -> groups.get(c.getFirst()).getFirst().sameCurveAs(definition)).findFirst()
                .orElseGet(() -> added(curves)).add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            for (int j = 0; j < i; j++) {
                RealFunction f = RealFunction.of(groups.get(curves.get(j).getFirst()).getFirst(), "");
                RealFunction g = RealFunction.of(groups.get(curves.get(i).getFirst()).getFirst(), "");
                pairs.add(new Pair(labels(curves.get(j)), labels(curves.get(i)),
                    Difference.of(f, g, Degree.VALUE, range), Difference.of(f, g, Degree.FIRST, range)));
            }
        }
        return new Disagreement(function.id(), range, meanings, pairs,
            without(frameworks, all.stream().map(Definition::framework).toList()));
    }

    private static List<Framework> without(List<Framework> wanted, List<Framework> known) {
        return wanted.stream().filter(f -> !known.contains(f)).distinct().toList();
    }

    private static <T> List<T> added(List<List<T>> groups) {
        groups.add(new ArrayList<>());
        return groups.getLast();
    }

    private static Meaning meaning(int i, List<Definition> group) {
        Definition d = group.getFirst();
        return new Meaning(label(i), d.toString(), limit(d, Double.NEGATIVE_INFINITY),
            limit(d, Double.POSITIVE_INFINITY), group.stream().map(g -> new Named(g.framework(), g.alias().name(),
                g.alias().difference(), g.alias().source())).toList());
    }

    private static String label(int i) {
        return Character.toString('A' + i);
    }

    private static String labels(List<Integer> indices) {
        return indices.stream().map(Disagreement::label).collect(Collectors.joining(", "));
    }

    private static String limit(Definition d, double x) {
        double y = d.value(x);
        return Double.isInfinite(y) ? y > 0 ? "∞" : "-∞" : y == 0 ? "0" : Double.toString(y);
    }
}
