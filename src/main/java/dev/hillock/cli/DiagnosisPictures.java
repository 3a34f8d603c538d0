package dev.hillock.cli;

import dev.hillock.diagnose.ArrayDiagnosis;
import dev.hillock.diagnose.DepthDiagnosis;
import dev.hillock.diagnose.Distribution;
import dev.hillock.diagnose.Histogram;
import dev.hillock.diagnose.Layer;
import dev.hillock.plot.LineChart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What {@code diagnose} draws. */
final class DiagnosisPictures {

    private static final String VARIANCE = "Variance of the activations";
    private static final String GRADIENT = "Gradient, 1 at the last layer";

    private DiagnosisPictures() {
    }

    /** Variance and gradient by layer. */
    static LineChart ofDepth(List<DepthDiagnosis> found) {
        List<LineChart.Line> lines = new ArrayList<>();
        for (DepthDiagnosis d : found) {
            String label = "%s, %s: %s".formatted(d.activation(), d.initialisation(), d.verdict().health());
            lines.add(line(VARIANCE, label, d.layers(), Layer::variance));
            lines.add(line(GRADIENT, label, d.layers(), Layer::gradient));
        }
        return new LineChart("Data and gradients through %d layers".formatted(found.getFirst().network().depth()),
            DepthReport.text(found.getFirst().network()), "layer", "", true, lines);
    }

    /** What a logarithmic axis can show of the layers. */
    private static LineChart.Line line(String panel, String label, List<Layer> layers, Function<Layer, Double> of) {
        List<Layer> shown = layers.stream().filter(l -> of.apply(l) != null && of.apply(l) > 0).toList();
        return new LineChart.Line(panel, label, shown.stream().mapToDouble(Layer::layer).toArray(),
            shown.stream().mapToDouble(of::apply).toArray());
    }

    /** Histograms before and after. */
    static LineChart ofArray(List<ArrayDiagnosis> found, String name) {
        ArrayDiagnosis any = found.getFirst();
        List<LineChart.Line> lines = new ArrayList<>();
        lines.add(outline("Before: density of the pre-activations", "pre-activations", any, any.before()));
        for (ArrayDiagnosis d : found) {
            if (d.after() != null) {
                lines.add(outline("After: density of the activations", "%s: %s".formatted(d.activation(),
                    d.verdict().health()), d, d.after()));
            }
        }
        return new LineChart("Activations of " + name, "%d samples of %d units".formatted(any.samples(), any.units()),
            "", "", false, lines);
    }

    /** The outline of a histogram whose area is 1, so that bars of different width compare. */
    private static LineChart.Line outline(String panel, String label, ArrayDiagnosis d, Distribution of) {
        Histogram h = of.histogram();
        int bins = h.counts().length;
        double[] x = new double[2 * bins + 2];
        double[] y = new double[x.length];
        for (int i = 0; i <= bins; i++) {
            x[2 * i] = h.from() + (h.to() - h.from()) * i / bins;
            x[2 * i + 1] = x[2 * i];
        }
        double unit = (h.to() - h.from()) / bins * d.samples() * d.units();
        for (int i = 0; i < bins; i++) {
            y[2 * i + 1] = h.counts()[i] / unit;
            y[2 * i + 2] = y[2 * i + 1];
        }
        return new LineChart.Line(panel, label, x, y);
    }
}
