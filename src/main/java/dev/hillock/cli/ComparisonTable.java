package dev.hillock.cli;

import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.RunComparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Two runs of the benchmark side by side, for people.
 *
 * @param comparison    their rows
 * @param circumstances what was different about them
 * @param before        what the first is called
 * @param after         what the second is called
 */
record ComparisonTable(RunComparison comparison, List<String> circumstances, String before, String after) {

    private static final int NAMED = 5;

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(System.lineSeparator(), System.lineSeparator(), System.lineSeparator());
        text.add("%s | %s".formatted(before, after));
        circumstances.forEach(c -> text.add("  " + c));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("function", "order", "elements", "row", "engine", "time of", before, after, "ratio",
            "verdict", "ULP", "ULP"));
        comparison.rows().forEach(row -> rows.add(cells(row)));
        text.add("");
        Text.columns(rows).forEach(row -> text.add("  " + row));
        text.add("");
        text.add("Ratio: time of the second over the first, below 1 is faster. " + tally());
        missing(text, comparison.onlyBefore(), before);
        missing(text, comparison.onlyAfter(), after);
        return text.toString();
    }

    private static List<String> cells(RunComparison.Row row) {
        Measurement.Key key = row.key();
        boolean steady = row.verdict() != RunComparison.Verdict.UNSTEADY;
        return List.of(key.function(), key.order().toString(), SizeConverter.text(key.elements()),
            key.row() == 0 ? "-" : Long.toString(key.row()), key.engine(), row.part(), BenchTable.time(row.before()),
            BenchTable.time(row.after()), steady ? ratio(row) : "-", row.verdict().toString(), ulp(row.beforeUlp()),
            ulp(row.afterUlp()));
    }

    private String tally() {
        Map<RunComparison.Verdict, Integer> tally = new EnumMap<>(RunComparison.Verdict.class);
        comparison.rows().forEach(row -> tally.merge(row.verdict(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        tally.forEach((verdict, count) -> words.add(count + " " + verdict));
        return String.join(", ", words) + ".";
    }

    private static void missing(StringJoiner text, List<Measurement.Key> keys, String name) {
        if (!keys.isEmpty()) {
            text.add("%d only in %s, so not compared: %s%s".formatted(keys.size(), name, String.join("; ",
                keys.stream().limit(NAMED).map(Object::toString).toList()), keys.size() > NAMED ? "; ..." : ""));
        }
    }

    /** The same for programs. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("before", before);
        json.put("after", after);
        json.put("circumstances", circumstances);
        json.put("rows", comparison.rows().stream().map(row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put("key", row.key());
            cells.put("part", row.part());
            cells.put("before", row.before());
            cells.put("after", row.after());
            cells.put("ratio", row.verdict() == RunComparison.Verdict.UNSTEADY ? null : row.ratio());
            cells.put("verdict", row.verdict().toString());
            cells.put("beforeUlp", row.beforeUlp());
            cells.put("afterUlp", row.afterUlp());
            return cells;
        }).toList());
        json.put("onlyBefore", comparison.onlyBefore());
        json.put("onlyAfter", comparison.onlyAfter());
        return json;
    }

    /** A row that got slower, in words. */
    static String sentence(RunComparison.Row row) {
        return "%s, %s: %s became %s, %s times as long".formatted(row.key(), row.part(), BenchTable.time(row.before()),
            BenchTable.time(row.after()), ratio(row));
    }

    /** What a run holds, by its first measurement. */
    static String first(Results results) {
        return results.measurements().isEmpty() ? "none"
            : "%d, such as %s".formatted(results.measurements().size(), results.measurements().getFirst().key());
    }

    private static String ratio(RunComparison.Row row) {
        return String.format(Locale.ROOT, "%.2f", row.ratio());
    }

    private static String ulp(double ulp) {
        return String.format(Locale.ROOT, "%.2f", ulp);
    }
}
