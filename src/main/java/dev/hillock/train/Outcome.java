package dev.hillock.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment found.
 *
 * @param experiment what was tried
 * @param examples   what was learned from, chosen by and judged with
 * @param results    of every setting, the best on validation data first
 */
public record Outcome(Experiment experiment, Split examples, List<Result> results) {

    /**
     * Who is compared: the best setting of each activation, or every setting where there is only one activation; the
     * best first. Chosen on validation data.
     */
    public List<Result> contenders() {
        Map<Object, Result> best = new LinkedHashMap<>();
        results.forEach(result -> best.putIfAbsent(result.setting().activation(), result));
        return best.size() == 1 ? results : List.copyOf(best.values());
    }

    /** What a contender is called among the others: its activation alone where that tells them apart. */
    public String name(Result contender) {
        boolean activations = results.stream().map(result -> result.setting().activation()).distinct().count() > 1;
        return activations ? contender.setting().activation().toString() : contender.setting().toString();
    }

    /** What can be said about the contenders, and what cannot. */
    public Verdict verdict() {
        return Verdict.of(this);
    }

    /** The best runs together, at most so many; empty if every run diverged. */
    public Optional<Ensemble> ensemble(int count) {
        List<Run> finished = results.stream().flatMap(result -> result.runs().stream())
            .filter(run -> !run.diverged()).toList();
        return finished.isEmpty() ? Optional.empty()
            : Optional.of(Ensemble.ofBest(finished, count, examples.test().labels()));
    }
}
