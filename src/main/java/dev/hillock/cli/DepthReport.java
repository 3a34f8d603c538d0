package dev.hillock.cli;

import dev.hillock.diagnose.DepthDiagnosis;
import dev.hillock.diagnose.Layer;
import dev.hillock.diagnose.Network;
import dev.hillock.diagnose.Normalization;
import dev.hillock.diagnose.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What {@code diagnose --depth} says to people. */
final class DepthReport {

    private static final int WIDTH = 100;
    /** Layers in a table; JSON has them all. */
    private static final int SHOWN = 8;

    private DepthReport() {
    }

    /** The network in words. */
    static String text(Network n) {
        return "%d layers of %d units, batch of %d, %s, seed %d".formatted(n.depth(), n.width(), n.batch(),
            n.normalization() == Normalization.NONE ? "no normalisation"
                : n.normalization() + " normalisation", n.seed());
    }

    /** All about one function. */
    static List<String> lines(DepthDiagnosis d) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%s, %s: %s".formatted(d.activation(), d.initialisation(), d.verdict().health()));
        if (!d.layers().isEmpty()) {
            Text.columns(table(d.layers())).forEach(row -> lines.add("  " + row));
            sparks(lines, "variance", d.layers(), Layer::variance);
            sparks(lines, "gradient", d.layers(), Layer::gradient);
        }
        lines.addAll(verdict(d.verdict()));
        return lines;
    }

    /** Findings and cures, indented. */
    static List<String> verdict(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        Text.wrap(String.join(" ", verdict.findings()), WIDTH - 2).forEach(line -> lines.add("  " + line));
        if (!verdict.cures().isEmpty()) {
            Text.wrap("What helps: " + String.join("; ", verdict.cures()) + ".", WIDTH - 2)
                .forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private static List<List<String>> table(List<Layer> layers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("LAYER", "MEAN", "VARIANCE", "GRADIENT", "THROUGH f'", "f' = 0", "DEAD UNITS"));
        int shown = Math.min(SHOWN, layers.size());
        IntStream.range(0, shown).map(i -> shown == 1 ? 0 : Math.round((float) i * (layers.size() - 1) / (shown - 1)))
            .mapToObj(layers::get).forEach(l -> rows.add(List.of(Integer.toString(l.layer()), number(l.mean()),
                number(l.variance()), number(l.gradient()), number(l.activationFactor()), percent(l.zeroGradient()),
                percent(l.dead()))));
        return rows;
    }

    private static void sparks(List<String> lines, String what, List<Layer> layers, Function<Layer, Double> of) {
        double[] values = layers.stream().map(of).mapToDouble(v -> v == null ? Double.NaN : v).toArray();
        double[] positive = DoubleStream.of(values).filter(v -> v > 0).toArray();
        if (positive.length > 1) {
            double low = DoubleStream.of(positive).min().orElseThrow();
            double high = DoubleStream.of(positive).max().orElseThrow();
            lines.add("  %s, layer 1 to %d  %s  %s to %s, logarithmic".formatted(what, layers.size(),
                Bars.logarithmic(values, low, high), number(low), number(high)));
        }
    }

    /** A line for each function. */
    static List<String> together(List<DepthDiagnosis> found) {
        int depth = found.getFirst().network().depth();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FUNCTION", "INIT", "MEAN " + depth, "VARIANCE 1", "VARIANCE " + depth,
            "GRADIENT " + depth + " TO 1", "PER LAYER", "VERDICT"));
        for (DepthDiagnosis d : found) {
            boolean whole = d.layers().size() == depth;
            rows.add(List.of(d.activation(), d.initialisation().toString(),
                number(whole ? (Double) d.layers().getLast().mean() : null),
                number(d.layers().isEmpty() ? null : (Double) d.layers().getFirst().variance()),
                number(whole ? (Double) d.layers().getLast().variance() : null), number(d.gradientRatio()),
                number(d.perLayer()), d.verdict().health().toString()));
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Text.columns(rows));
        return lines;
    }

    /** Three digits; - for what was not measured. */
    static String number(Double value) {
        return value == null ? "-" : value == 0 ? "0" : String.format(Locale.ROOT,
            Math.abs(value) < 1e-3 || Math.abs(value) >= 1e4 ? "%.2e" : "%.3g", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.001 ? "<0.1%%" : "%.1f%%", 100 * share);
    }
}
