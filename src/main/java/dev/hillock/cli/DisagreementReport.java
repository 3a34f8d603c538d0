package dev.hillock.cli;

import dev.hillock.compare.Disagreement;
import dev.hillock.compare.Disagreement.Meaning;
import dev.hillock.compare.Disagreement.Named;
import dev.hillock.compare.Disagreement.Pair;
import dev.hillock.function.Framework;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code compare --as} says to people. */
final class DisagreementReport {

    private DisagreementReport() {
    }

    static List<String> lines(Disagreement d) {
        List<Named> names = d.meanings().stream().flatMap(m -> m.names().stream()).toList();
        List<String> lines = new ArrayList<>();
        int count = d.meanings().size();
        boolean details = names.stream().anyMatch(n -> !n.difference().isEmpty());
        lines.add(count == 1 ? "%s is one formula to all of them%s:".formatted(d.function(),
            details ? ", but see the differences" : "")
            : "%s means %d different things:".formatted(d.function(), count));
        List<List<String>> rows = new ArrayList<>();
        for (Meaning meaning : d.meanings()) {
            rows.add(List.of(meaning.label(), meaning.definition()));
        }
        Text.columns(rows).forEach(line -> lines.add("  " + line));
        lines.add("");
        Text.columns(names(d.meanings())).forEach(line -> lines.add("  " + line));
        if (!d.pairs().isEmpty()) {
            lines.add("");
            lines.add("How far apart for x from %s to %s:".formatted(Text.number(d.range().from()),
                Text.number(d.range().to())));
            Text.columns(pairs(d.pairs())).forEach(line -> lines.add("  " + line));
        }
        infinity(lines, d, "-∞", Meaning::below);
        infinity(lines, d, "∞", Meaning::above);
        lines.add("");
        names.stream().map(Named::framework).distinct().filter(f -> !f.note().isEmpty())
            .forEach(f -> lines.add("%s %s.".formatted(f, f.note())));
        if (!d.without().isEmpty()) {
            lines.add("No %s known of: %s.".formatted(d.function(),
                d.without().stream().map(Framework::toString).collect(Collectors.joining(", "))));
        }
        lines.add("Sources:");
        Map<String, List<Named>> sources = names.stream().filter(n -> n.framework() != Framework.HILLOCK)
            .collect(Collectors.groupingBy(n -> n.framework() + " " + n.source(), LinkedHashMap::new,
                Collectors.toList()));
        Text.columns(sources.values().stream().map(from -> List.of(from.getFirst().framework() + " "
            + from.stream().map(Named::name).collect(Collectors.joining(", ")), from.getFirst().source())).toList())
            .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static void infinity(List<String> lines, Disagreement d, String x, Function<Meaning, String> limit) {
        Map<String, List<Meaning>> values = d.meanings().stream()
            .collect(Collectors.groupingBy(limit, LinkedHashMap::new, Collectors.toList()));
        if (values.size() > 1) {
            lines.add("At x = %s f is %s.".formatted(x, values.entrySet().stream().map(v -> v.getKey() + " in "
                + v.getValue().stream().map(Meaning::label).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "))));
        }
    }

    private static List<List<String>> names(List<Meaning> meanings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "FRAMEWORK", "NAME", "DIFFERENCE FROM OURS"));
        for (Meaning meaning : meanings) {
            meaning.names().forEach(n ->
                rows.add(List.of(meaning.label(), n.framework().toString(), n.name(), n.difference())));
        }
        return rows;
    }

    private static List<List<String>> pairs(List<Pair> pairs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "", "largest", "at x =", "area between"));
        for (Pair pair : pairs) {
            rows.add(CompareCommand.row(pair.first() + " and " + pair.second(), "f", pair.value()));
            rows.add(CompareCommand.row("", "f'", pair.derivative()));
        }
        return rows;
    }
}
