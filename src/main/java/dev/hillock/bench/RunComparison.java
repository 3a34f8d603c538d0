package dev.hillock.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two runs side by side.
 *
 * @param rows       what both measured
 * @param onlyBefore what only the first measured
 * @param onlyAfter  what only the second measured
 */
public record RunComparison(List<Row> rows, List<Measurement.Key> onlyBefore, List<Measurement.Key> onlyAfter) {

    /** What a difference is worth. */
    public enum Verdict {
        /** The second run took less time, by more than noise. */
        FASTER,
        /** The second run took more time, by more than noise. */
        SLOWER,
        /** They differ by no more than their repetitions do. */
        SAME,
        /** The repetitions of one differ so much that nothing can be said. */
        UNSTEADY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One time in both runs.
     *
     * @param key       what was measured
     * @param part      {@code run}, or on a device {@code kernel}, {@code with transfers} or {@code resident}
     * @param before    the first run
     * @param after     the second run
     * @param beforeUlp the error of the first
     * @param afterUlp  the error of the second
     */
    public record Row(Measurement.Key key, String part, Samples before, Samples after, double beforeUlp,
                      double afterUlp) {

        /** Time of the second over time of the first: below 1 is faster. */
        public double ratio() {
            return after.median() / before.median();
        }

        /** What the ratio is worth. */
        public Verdict verdict() {
            return !before.steady() || !after.steady() ? Verdict.UNSTEADY
                : !before.differs(after) ? Verdict.SAME
                : ratio() < 1 ? Verdict.FASTER : Verdict.SLOWER;
        }
    }

    /** Compares what both have. */
    public static RunComparison of(Results before, Results after) {
        Map<Measurement.Key, Measurement> second = after.measurements().stream()
            .collect(Collectors.toMap(Measurement::key, Function.identity(), (_, b) -> b));
        List<Row> rows = new ArrayList<>();
        List<Measurement.Key> onlyBefore = new ArrayList<>();
        Set<Measurement.Key> seen = new HashSet<>();
        for (Measurement a : before.measurements()) {
            Measurement b = second.get(a.key());
            if (b == null) {
                onlyBefore.add(a.key());
            } else if (seen.add(a.key())) {
                addRows(rows, a, b);
            }
        }
        return new RunComparison(rows, onlyBefore,
            second.keySet().stream().filter(key -> !seen.contains(key)).toList());
    }

    private static void addRows(List<Row> rows, Measurement a, Measurement b) {
        if (a.inHostMemory() || b.inHostMemory()) {
            rows.add(row("run", a, b, Measurement::roundTrip));
            return;
        }
        rows.add(row("kernel", a, b, Measurement::kernel));
        rows.add(row("with transfers", a, b, Measurement::roundTrip));
        rows.add(row("resident", a, b, Measurement::resident));
    }

    private static Row row(String part, Measurement a, Measurement b, Function<Measurement, Samples> of) {
        return new Row(a.key(), part, of.apply(a), of.apply(b), a.maxUlp(), b.maxUlp());
    }

    /** The rows that are slower by more than noise and by more than a share: 0.1 allows 10 %. */
    public List<Row> slowerThan(double share) {
        return rows.stream().filter(row -> row.verdict() == Verdict.SLOWER && row.ratio() > 1 + share).toList();
    }

    /** What is not the same about where and how two runs were made, as sentences. */
    public static List<String> circumstances(Results a, Results b) {
        List<String> found = new ArrayList<>();
        note(found, "machine", a.machine(), b.machine());
        note(found, "commit", a.software().commit(), b.software().commit());
        note(found, "version", a.software().version(), b.software().version());
        note(found, "flags", String.join(" ", a.software().flags()), String.join(" ", b.software().flags()));
        for (Results.Participant engine : a.engines()) {
            b.engines().stream().filter(e -> e.name().equals(engine.name())).findFirst().ifPresent(e ->
                note(found, engine.name(), engine.device() + "; " + engine.detail(), e.device() + "; " + e.detail()));
        }
        return found;
    }

    private static void note(List<String> found, String what, Object a, Object b) {
        if (!a.equals(b)) {
            found.add("%s: %s | %s".formatted(what, String.valueOf(a).isEmpty() ? "-" : a,
                String.valueOf(b).isEmpty() ? "-" : b));
        }
    }
}
