package dev.hillock.plot;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Measured numbers as lines, each within the band that its repetitions span, in one panel or in two, one below the
 * other.
 *
 * @param title       the heading
 * @param subtitle    the line below it
 * @param x           what the horizontal axis counts
 * @param y           what the vertical axis measures
 * @param logarithmic whether the vertical axis is; all numbers are positive then
 * @param lines       what is drawn
 */
public record LineChart(String title, String subtitle, String x, String y, boolean logarithmic, List<Line> lines) {

    /** As many lines as have a colour of their own. */
    public static final int MOST = Style.COUNT;
    private static final double PLAIN = 1e-3;

    /**
     * A line with its band.
     *
     * @param panel the heading of the panel that it is in, which has axes of its own; empty where there is only one
     * @param label what the legend calls it; the same in every panel
     * @param x     where it has points
     * @param low   the lower edge of the band
     * @param y     the line
     * @param high  the upper edge of the band
     */
    public record Line(String panel, String label, double[] x, double[] low, double[] y, double[] high) {

        /** A line with its band at x = 1, 2, 3 and so on. */
        public Line(String label, double[] low, double[] y, double[] high) {
            this("", label, IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), low, y, high);
        }

        /** A line without a band. */
        public Line(String panel, String label, double[] x, double[] y) {
            this(panel, label, x, y, y, y);
        }
    }

    /** The picture as SVG of so many pixels. */
    public String svg(int width, int height) {
        List<String> labels = lines.stream().map(Line::label).map(Picture::legend).distinct().toList();
        List<String> colours = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            colours.add(Style.of(i, Degree.VALUE, false).colour());
        }
        Map<String, Object> plot = new LinkedHashMap<>();
        plot.put("kind", "plot");
        plot.put("ggsize", Map.of("width", width, "height", height));
        plot.put("data", table());
        plot.put("mapping", Map.of("x", "x"));
        plot.put("layers", List.of(
            Map.of("geom", "ribbon", "alpha", 0.18, "size", 0, "tooltips", "none", "show_legend", false,
                "mapping", Map.of("ymin", "low", "ymax", "high", "fill", "label")),
            Map.of("geom", "line", "size", 1.1, "tooltips", "none", "mapping", Map.of("y", "y", "color", "label")),
            Map.of("geom", "point", "alpha", 0, "size", 0, "tooltips", "none", "data", decades(), "mapping",
                Map.of("y", "y"))));
        plot.put("scales", List.of(
            Picture.manual("color", names(labels, colours), width),
            Picture.manual("fill", names(labels, colours), width),
            Map.of("aesthetic", "x", "name", x, "expand", List.of(0.02, 0)),
            vertical()));
        plot.put("theme", Picture.theme());
        List<String> panels = lines.stream().map(Line::panel).distinct().toList();
        if (panels.size() > 1) {
            // lets-plot orders panels by their names only.
            int order = panels.getFirst().compareTo(panels.getLast()) < 0 ? 1 : -1;
            plot.put("facet", Map.of("name", "wrap", "facets", List.of("panel"), "order", List.of(order), "ncol", 1,
                "scales", "free"));
        }
        plot.put("ggtitle", Map.of("text", title, "subtitle", subtitle));
        return SvgText.tidy(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(Picture.mutable(plot), null,
            Picture.NO_BITMAPS, false), title + ": " + subtitle);
    }

    private Map<String, Object> vertical() {
        Map<String, Object> axis = new LinkedHashMap<>(Map.of("aesthetic", "y", "name", y));
        if (logarithmic) {
            axis.put("trans", "log10");
        }
        if (logarithmic && lines.stream().flatMapToDouble(line -> DoubleStream.of(line.y))
            .anyMatch(v -> v > 1 / PLAIN || v < PLAIN)) {
            axis.put("format", "{.0e}"); // left to itself lets-plot writes 0.000 and 9223372036854775807Y
        }
        return axis;
    }

    /** Corners of whole decades for the panels of a logarithmic chart: less would make mountains of ripples. */
    private Map<String, List<Object>> decades() {
        Map<String, List<Object>> corners = new LinkedHashMap<>();
        List.of("x", "y", "panel").forEach(name -> corners.put(name, new ArrayList<>()));
        for (Line line : logarithmic ? lines.stream().filter(l -> !l.panel.isEmpty()).toList() : List.<Line>of()) {
            DoubleSummaryStatistics y = DoubleStream.of(line.y).map(Math::log10).summaryStatistics();
            for (double corner : y.getCount() == 0 ? new double[0]
                : new double[] {Math.floor(y.getMin()), Math.floor(y.getMax()) + 1}) {
                corners.get("x").add(line.x[0]);
                corners.get("y").add(Math.pow(10, corner));
                corners.get("panel").add(line.panel);
            }
        }
        return corners;
    }

    private static Map<String, String> names(List<String> labels, List<String> colours) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            names.put(labels.get(i), colours.get(i));
        }
        return names;
    }

    private Map<String, List<Object>> table() {
        Map<String, List<Object>> columns = new LinkedHashMap<>();
        List.of("x", "low", "y", "high", "label", "panel").forEach(name -> columns.put(name, new ArrayList<>()));
        for (Line line : lines) {
            for (int i = 0; i < line.y.length; i++) {
                columns.get("x").add(line.x[i]);
                columns.get("low").add(line.low[i]);
                columns.get("y").add(line.y[i]);
                columns.get("high").add(line.high[i]);
                columns.get("label").add(Picture.legend(line.label));
                columns.get("panel").add(line.panel);
            }
        }
        return columns;
    }
}
