package dev.hillock.cli;

import dev.hillock.plot.LineChart;
import dev.hillock.train.LearningCurve;
import dev.hillock.train.Outcome;
import dev.hillock.train.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How the contenders of an experiment learned, as bars of text and as a picture.
 *
 * @param outcome what the experiment found
 */
record LearningCurves(Outcome outcome) {

    /** The validation loss of each contender as a row of bars, all on one logarithmic scale. */
    List<String> sparks() {
        List<Result> drawn = drawn(TrainingReport.SHOWN);
        if (drawn.isEmpty()) {
            return List.of();
        }
        List<double[]> curves = drawn.stream().map(result -> LearningCurve.of(result).mean()).toList();
        double low = curves.stream().flatMapToDouble(DoubleStream::of).min().orElseThrow();
        double high = curves.stream().flatMapToDouble(DoubleStream::of).max().orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            rows.add(List.of(outcome.name(drawn.get(i)), Bars.logarithmic(curves.get(i), low, high),
                String.format(Locale.ROOT, "%.3g", curves.get(i)[curves.get(i).length - 1])));
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "Validation loss from epoch 1 to %d, geometric mean of the seeds, %.3g to "
            + "%.3g:", outcome.experiment().epochs(), low, high));
        lines.addAll(Text.columns(rows));
        lines.add("");
        return lines;
    }

    /** The best contenders, without those of whose runs one diverged. */
    private List<Result> drawn(int most) {
        return outcome.contenders().stream().filter(r -> r.diverged() == 0).limit(most).toList();
    }

    /** The learning curves of as many contenders as have a colour of their own, with the band of their seeds. */
    LineChart picture(String subtitle) {
        List<Result> drawn = drawn(LineChart.MOST);
        int contenders = outcome.contenders().size();
        String which = drawn.size() == contenders ? "" : "%d of %d; ".formatted(drawn.size(), contenders);
        List<LineChart.Line> lines = drawn.stream().map(result -> {
            LearningCurve curve = LearningCurve.of(result);
            return new LineChart.Line(result.setting().toString(), curve.lowest(), curve.mean(), curve.highest());
        }).toList();
        return new LineChart("Learning %s: mean and range of the seeds".formatted(outcome.experiment().data()),
            which + subtitle, "epoch", "validation loss", true, lines);
    }
}
