package dev.hillock.train;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What became of a setting.
 *
 * @param setting what was tried
 * @param runs    one of each seed, in the order of the seeds
 */
public record Result(Setting setting, List<Run> runs) {

    /** The best by validation data first: fewest runs that diverged, highest accuracy, lowest loss. */
    static final Comparator<Result> BEST_FIRST = Comparator.comparingInt(Result::diverged)
        .thenComparingDouble(r -> -r.finished(run -> run.validation().accuracy()).mean())
        .thenComparingDouble(r -> r.finished(run -> run.validation().loss()).mean());

    /** How many runs diverged. */
    public int diverged() {
        return (int) runs.stream().filter(Run::diverged).count();
    }

    /** A number of the runs that did not diverge. */
    public Spread finished(ToDoubleFunction<Run> number) {
        return Spread.of(runs.stream().filter(run -> !run.diverged()).mapToDouble(number));
    }
}
