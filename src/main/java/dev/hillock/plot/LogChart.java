package dev.hillock.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Lines and points where both axes are logarithmic.
 *
 * @param title what is shown
 * @param x     the horizontal axis
 * @param y     the vertical axis
 * @param marks what is drawn
 */
public record LogChart(String title, Axis x, Axis y, List<Mark> marks) {

    private static final String CEILING = "#7A7A7A";

    /**
     * An axis.
     *
     * @param name   what it measures
     * @param breaks where numbers stand; powers of ten where it is empty
     * @param labels what stands there
     */
    public record Axis(String name, List<Double> breaks, List<String> labels) {

        /** An axis with powers of ten. */
        public Axis(String name) {
            this(name, List.of(), List.of());
        }
    }

    /** How something is drawn. */
    public enum Look {
        /** A line with a point at each measurement. */
        LINE,
        /** A thin line of many with the same label. */
        FAINT,
        /** Points alone. */
        POINTS,
        /** A limit: grey and dashed. */
        CEILING
    }

    /**
     * A line or a cloud of points.
     *
     * @param label what the legend calls it; marks with the same label have the same colour
     * @param look  how it is drawn
     * @param x     positive numbers
     * @param y     as many positive numbers
     */
    public record Mark(String label, Look look, double[] x, double[] y) { }

    /** The picture as SVG of so many pixels. */
    public String svg(int width, int height) {
        Map<String, String> colours = new LinkedHashMap<>();
        marks.stream().filter(m -> m.look != Look.CEILING).map(Mark::label).distinct().forEach(label ->
            colours.put(label, Style.of(colours.size(), Degree.VALUE, false).colour()));
        Map<String, String> dashes = new LinkedHashMap<>();
        String[] kinds = {"dashed", "dotted", "dotdash", "longdash", "twodash"};
        marks.stream().filter(m -> m.look == Look.CEILING).map(Mark::label).distinct().forEach(label ->
            dashes.put(label, kinds[dashes.size() % kinds.length]));
        Map<String, Object> plot = new LinkedHashMap<>();
        plot.put("kind", "plot");
        plot.put("ggsize", Map.of("width", width, "height", height));
        plot.put("layers", List.of(
            Map.of("geom", "line", "data", table(Look.CEILING), "size", 1, "color", CEILING, "tooltips", "none",
                "mapping", Map.of("x", "x", "y", "y", "linetype", "label", "group", "group")),
            line(Look.LINE, 1.1, 1), line(Look.FAINT, 0.6, 0.55), points(Look.LINE, 2.2), points(Look.POINTS, 3)));
        List<Object> scales = new ArrayList<>(List.of(scale("x", x, extremes(true)), scale("y", y, extremes(false))));
        if (!colours.isEmpty()) {
            scales.add(Picture.manual("color", colours, width));
        }
        if (!dashes.isEmpty()) {
            scales.add(Picture.manual("linetype", dashes, width));
        }
        plot.put("scales", scales);
        plot.put("theme", theme());
        return SvgText.tidy(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(Picture.mutable(plot), null,
            Picture.NO_BITMAPS, false), title);
    }

    static Map<String, Object> theme() {
        Map<String, Object> theme = Picture.theme();
        theme.put("legend_box", "vertical");
        theme.put("axis_title", Map.of("size", 14, "blank", false));
        theme.put("legend_text", Map.of("size", 14, "blank", false));
        return theme;
    }

    private Map<String, Object> line(Look look, double size, double alpha) {
        return Map.of("geom", "line", "data", table(look), "size", size, "alpha", alpha, "tooltips", "none",
            "mapping", Map.of("x", "x", "y", "y", "color", "label", "group", "group"));
    }

    private Map<String, Object> points(Look look, double size) {
        return Map.of("geom", "point", "data", table(look), "size", size, "alpha", 0.85, "tooltips", "none",
            "mapping", Map.of("x", "x", "y", "y", "color", "label"));
    }

    private double[] extremes(boolean horizontal) {
        var all = marks.stream().flatMapToDouble(m -> DoubleStream.of(horizontal ? m.x : m.y)).summaryStatistics();
        return new double[] {all.getMin(), all.getMax()};
    }

    private static Map<String, Object> scale(String aesthetic, Axis axis, double[] extremes) {
        List<Double> breaks = axis.breaks;
        List<String> labels = axis.labels;
        if (breaks.isEmpty()) {
            breaks = new ArrayList<>();
            double decades = Math.log10(extremes[1] / extremes[0]);
            int every = decades > 8 ? 2 : 1;
            double[] steps = decades < 1.2 ? new double[] {1, 2, 5} : decades < 2.5 ? new double[] {1, 3}
                : new double[] {1};
            for (int power = (int) Math.floor(Math.log10(extremes[0])); power <= Math.log10(extremes[1]);
                 power += every) {
                for (double step : steps) {
                    double at = step * Math.pow(10, power);
                    if (at >= 0.9 * extremes[0] && at <= 1.1 * extremes[1]) {
                        breaks.add(at);
                    }
                }
            }
            labels = breaks.stream().map(LogChart::number).toList();
        }
        return Map.of("aesthetic", aesthetic, "name", axis.name, "trans", "log10", "breaks", breaks, "labels",
            labels, "limits", limits(extremes[0], extremes[1]), "expand", List.of(0, 0));
    }

    /** The ends of a logarithmic axis on which nothing stands at the edge; expand does not reach beyond breaks. */
    static List<Double> limits(double least, double most) {
        double margin = Math.max(1.1, Math.pow(most / least, 0.06));
        return List.of(least / margin, most * margin);
    }

    static String number(double value) {
        if (value >= 1e6 || value < 1e-3) {
            return "1e%d".formatted(Math.round(Math.log10(value)));
        }
        return new java.math.BigDecimal(value).round(new java.math.MathContext(3)).stripTrailingZeros()
            .toPlainString();
    }

    private Map<String, List<Object>> table(Look look) {
        Map<String, List<Object>> columns = new LinkedHashMap<>();
        List.of("x", "y", "label", "group").forEach(name -> columns.put(name, new ArrayList<>()));
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            for (int at = 0; mark.look == look && at < mark.x.length; at++) {
                columns.get("x").add(mark.x[at]);
                columns.get("y").add(mark.y[at]);
                columns.get("label").add(Picture.legend(mark.label));
                columns.get("group").add("g" + i);
            }
        }
        return columns;
    }
}
