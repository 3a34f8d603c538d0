package dev.hillock.function;

import dev.hillock.function.Description.Alias;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All entries, found by their name or by the name another framework has for them. */
public final class Catalogue {

    private static final List<Entry> ENTRIES =
        Stream.<Entry[]>of(ActivationFunction.values(), RowFunction.values(), LossFunction.values())
            .<Entry>flatMap(Stream::of).toList();
    private static final Map<String, Entry> BY_NAME = index();

    private Catalogue() {
    }

    /** Every entry, element-wise functions first. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /**
     * The entry of a name or alias, in any case, with {@code -} or {@code _}.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest ones
     */
    public static Entry named(String name) {
        Entry entry = BY_NAME.get(key(name));
        if (entry == null) {
            throw new IllegalArgumentException("unknown function \"%s\"%s; `hillock list` shows all %d"
                .formatted(name, suggestion(name, BY_NAME.values().stream().map(Entry::id).distinct().toList()),
                    ENTRIES.size()));
        }
        return entry;
    }

    /** What is computed under the names that a function has: ours, then those of frameworks in the order of aliases. */
    public static List<Definition> definitions(ActivationFunction function) {
        Alias ours = new Alias(Framework.HILLOCK.toString(), function.id(), "",
            Framework.HILLOCK.source(function.id()), Variant.SAME);
        return Stream.concat(Stream.of(ours), function.description().aliases().stream())
            .map(alias -> Definition.of(function, alias)).toList();
    }

    /**
     * What a framework computes under a name, its own or ours.
     *
     * @throws IllegalArgumentException if it has no such function, or a function of a row of that name
     */
    public static Definition definition(Framework framework, String name) {
        if (!(named(name) instanceof ActivationFunction function)) {
            throw new IllegalArgumentException(
                ("%s is a function of a row: leave out @%s and give its axis and parameters; `hillock describe %s` "
                    + "says where frameworks differ").formatted(name, framework, name));
        }
        List<Definition> all = definitions(function).stream().filter(d -> d.framework() == framework).toList();
        return all.stream().filter(d -> key(d.alias().name()).equals(key(name))).findFirst()
            .or(() -> all.stream().findFirst())
            .orElseThrow(() -> new IllegalArgumentException("%s has no %s that the catalogue knows; it knows %s"
                .formatted(framework, function.id(), definitions(function).stream()
                    .map(d -> d.framework().toString()).distinct().collect(Collectors.joining(", ")))));
    }

    /** ", did you mean ...?" for the candidates a slip of the keyboard away; empty if none is near. */
    public static String suggestion(String typed, List<String> candidates) {
        String wanted = key(typed);
        List<String> near = candidates.stream()
            .filter(c -> distance(wanted, key(c)) <= Math.max(1, wanted.length() / 3)
                || wanted.length() > 2 && key(c).contains(wanted))
            .sorted(Comparator.comparingInt(c -> distance(wanted, key(c))))
            .limit(3)
            .toList();
        return near.isEmpty() ? "" : ", did you mean " + String.join(" or ", near) + "?";
    }

    static double[] parameterValues(Entry entry, Map<String, Double> given) {
        List<Parameter> parameters = entry.parameters();
        List<String> names = parameters.stream().map(Parameter::name).toList();
        given.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("%s has no parameter \"%s\"%s; it takes %s".formatted(
                    entry.id(), name, suggestion(name, names), names.isEmpty() ? "none" : String.join(", ", names)));
            }
        });
        double[] values = new double[ActivationFunction.MOST_PARAMETERS];
        for (int i = 0; i < parameters.size(); i++) {
            values[i] = given.getOrDefault(names.get(i), parameters.get(i).defaultValue());
        }
        return values;
    }

    static String text(Entry entry, double... values) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < entry.parameters().size(); i++) {
            Parameter parameter = entry.parameters().get(i);
            if (values[i] != parameter.defaultValue()) {
                changed.add(parameter.name() + "=" + values[i]);
            }
        }
        return changed.isEmpty() ? entry.id() : entry.id() + "(" + String.join(", ", changed) + ")";
    }

    private static Map<String, Entry> index() {
        Map<String, Entry> byName = new LinkedHashMap<>();
        for (Entry entry : ENTRIES) {
            byName.put(key(entry.id()), entry);
        }
        for (Entry entry : ENTRIES) {
            for (Alias alias : entry.description().aliases()) {
                byName.putIfAbsent(key(alias.name()), entry);
                byName.putIfAbsent(key(alias.name().replaceAll(".*\\.", "")), entry);  // sigmoid of math.sigmoid
            }
        }
        return byName;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The edit distance, where swapping two neighbours is one edit: the commonest slip of the keyboard. */
    private static int distance(String s, String t) {
        int[][] d = new int[s.length() + 1][t.length() + 1];
        for (int i = 0; i <= s.length(); i++) {
            for (int j = 0; j <= t.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int substituted = d[i - 1][j - 1] + (s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(substituted, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && s.charAt(i - 1) == t.charAt(j - 2) && s.charAt(i - 2) == t.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[s.length()][t.length()];
    }
}
