package dev.hillock.cli;

import dev.hillock.train.Ensemble;
import dev.hillock.train.Experiment;
import dev.hillock.train.Outcome;
import dev.hillock.train.Result;
import dev.hillock.train.Spread;
import dev.hillock.train.Split;
import dev.hillock.train.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What {@code train-demo} says when it is done: a table, curves and sentences.
 *
 * @param outcome  what was found
 * @param ensemble what the best do together; empty if nobody asked or none finished
 * @param engine   who computed, on what
 * @param seconds  how long it took
 */
record TrainingReport(Outcome outcome, Optional<Ensemble> ensemble, String engine, double seconds) {

    /** Settings that are shown; a screen holds no more. JSON has them all. */
    static final int SHOWN = 20;

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(System.lineSeparator(), "", System.lineSeparator());
        Experiment e = outcome.experiment();
        Text.wrap("%s (%s): %s; %s".formatted(e.data(), e.data().words(), sizes(), network()), 100).forEach(text::add);
        text.add(format("%d networks on %s in %.1f s", e.runs(), engine, seconds)).add("");
        Text.columns(table()).forEach(text::add);
        if (outcome.results().size() > SHOWN) {
            text.add("... and %d more; --json has them all".formatted(outcome.results().size() - SHOWN));
        }
        text.add("");
        new LearningCurves(outcome).sparks().forEach(text::add);
        Text.wrap(String.join(" ", outcome.verdict().sentences()) + basis(), 100).forEach(text::add);
        ensemble.ifPresent(together -> {
            text.add("");
            Text.wrap(sentence(together), 100).forEach(text::add);
        });
        return text.toString();
    }

    private String sizes() {
        Split split = outcome.examples();
        return "%d examples to learn from, %d to choose by, %d to judge with".formatted(
            split.train().size(), split.validation().size(), split.test().size());
    }

    /** The network and how it was trained. */
    String network() {
        Experiment e = outcome.experiment();
        StringJoiner widths = new StringJoiner("-");
        widths.add(Integer.toString(e.data().features()));
        e.hidden().forEach(units -> widths.add(Integer.toString(units)));
        widths.add(Integer.toString(e.data().classes()));
        return "network %s, %s, batches of %d, %d epochs, seed%s".formatted(
            widths, e.optimizer(), e.batch(), e.epochs(),
            e.seeds() == 1 ? " " + e.seed() : "s %d to %d".formatted(e.seed(), e.seed() + e.seeds() - 1));
    }

    private List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "activation", "init", "rate", "validation %", "loss", "test %", "loss", ""));
        for (Result r : outcome.results().subList(0, Math.min(SHOWN, outcome.results().size()))) {
            boolean any = r.diverged() < r.runs().size();
            rows.add(List.of(Integer.toString(rows.size()), r.setting().activation().toString(),
                r.setting().initialisation().toString(), r.setting().rate(),
                any ? percent(r.finished(run -> run.validation().accuracy())) : "-",
                any ? loss(r.finished(run -> run.validation().loss())) : "-",
                any ? percent(r.finished(run -> run.test().accuracy())) : "-",
                any ? loss(r.finished(run -> run.test().loss())) : "-",
                r.diverged() == 0 ? "" : "diverged: %d of %d".formatted(r.diverged(), r.runs().size())));
        }
        return rows;
    }

    private static String percent(Spread accuracy) {
        return format("%5.1f", 100 * accuracy.mean()) + deviation("%.1f", 100 * accuracy.deviation());
    }

    private static String loss(Spread loss) {
        String digits = loss.mean() < 100 ? "%.3f" : "%.3g";
        return format(digits, loss.mean()) + deviation(digits, loss.deviation());
    }

    private static String deviation(String digits, double deviation) {
        return Double.isNaN(deviation) ? "" : " ± " + format(digits, deviation);
    }

    private String basis() {
        int comparisons = outcome.verdict().differences().size();
        return comparisons == 0 ? "" : (" (The best setting of each on validation data, on test data over %d seeds; "
            + "Student's test for pairs, p corrected for %d comparison%s, noise from %s on.)").formatted(
                outcome.experiment().seeds(), comparisons, comparisons == 1 ? "" : "s",
                Text.number(Verdict.SIGNIFICANCE));
    }

    private static String sentence(Ensemble e) {
        return format("The best %d network%s on validation data, voting: %.1f %% of the test data right, loss %.3f "
            + "(the best alone: %.1f %%, %.3f).", e.members().size(), e.members().size() == 1 ? "" : "s",
            100 * e.test().accuracy(), e.test().loss(), 100 * e.single().accuracy(), e.single().loss());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
