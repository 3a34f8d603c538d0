package dev.hillock.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Measured numbers as lines, each within the band that its repetitions span.
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

    /**
     * A line with its band, at x = 1, 2, 3 and so on.
     *
     * @param label what the legend calls it
     * @param low   the lower edge of the band
     * @param y     the line
     * @param high  the upper edge of the band
     */
    public record Line(String label, double[] low, double[] y, double[] high) {
    }

    /** The picture as SVG of so many pixels. */
    public String svg(int width, int height) {
        List<String> labels = lines.stream().map(Line::label).map(Picture::legend).toList();
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
            Map.of("geom", "line", "size", 1.1, "tooltips", "none", "mapping", Map.of("y", "y", "color", "label"))));
        plot.put("scales", List.of(
            Picture.manual("color", names(labels, colours), width),
            Picture.manual("fill", names(labels, colours), width),
            Map.of("aesthetic", "x", "name", x, "expand", List.of(0.02, 0)),
            logarithmic ? Map.of("aesthetic", "y", "name", y, "trans", "log10")
                : Map.of("aesthetic", "y", "name", y)));
        plot.put("theme", Picture.theme());
        plot.put("ggtitle", Map.of("text", title, "subtitle", subtitle));
        return SvgText.tidy(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(Picture.mutable(plot), null,
            Picture.NO_BITMAPS, false), title + ": " + subtitle);
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
        List.of("x", "low", "y", "high", "label").forEach(name -> columns.put(name, new ArrayList<>()));
        for (Line line : lines) {
            for (int i = 0; i < line.y.length; i++) {
                columns.get("x").add(i + 1);
                columns.get("low").add(line.low[i]);
                columns.get("y").add(line.y[i]);
                columns.get("high").add(line.high[i]);
                columns.get("label").add(Picture.legend(line.label));
            }
        }
        return columns;
    }
}
