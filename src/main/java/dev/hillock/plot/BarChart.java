package dev.hillock.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Bars of stacked parts, each as high as the others: what the parts have of the whole, which stands above.
 *
 * @param title what is shown
 * @param x     what tells the bars apart
 * @param y     what the height means
 * @param parts the parts from the bottom to the top, the same in each bar
 * @param bars  the bars from left to right
 */
public record BarChart(String title, String x, String y, List<String> parts, List<Bar> bars) {

    private static final double HALF = 0.38;

    /**
     * A bar.
     *
     * @param name   what stands below
     * @param above  what stands above
     * @param values a number that is not negative for each part
     */
    public record Bar(String name, String above, double[] values) { }

    /** The picture as SVG of so many pixels. */
    public String svg(int width, int height) {
        Map<String, String> colours = new LinkedHashMap<>();
        parts.forEach(part -> colours.put(part, Style.of(colours.size(), Degree.VALUE, false).colour()));
        Map<String, List<Object>> table = new LinkedHashMap<>();
        List.of("left", "right", "bottom", "top", "part").forEach(name -> table.put(name, new ArrayList<>()));
        Map<String, List<Object>> above = Map.of("bar", new ArrayList<>(), "y", new ArrayList<>(), "text",
            new ArrayList<>());
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double whole = java.util.stream.DoubleStream.of(bar.values).sum();
            double bottom = 0;
            for (int part = 0; part < parts.size(); part++) {
                table.get("left").add(i - HALF);
                table.get("right").add(i + HALF);
                table.get("bottom").add(100 * bottom / whole);
                bottom += bar.values[part];
                table.get("top").add(100 * bottom / whole);
                table.get("part").add(parts.get(part));
            }
            above.get("bar").add((double) i);
            above.get("y").add(106.0);
            above.get("text").add(bar.above);
        }
        return SvgText.tidy(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
            Picture.mutable(plot(colours, table, above, width, height)), null, Picture.NO_BITMAPS, false), title);
    }

    private Map<String, Object> plot(Map<String, String> colours, Map<String, List<Object>> table,
                                     Map<String, List<Object>> above, int width, int height) {
        List<Double> places = java.util.stream.IntStream.range(0, bars.size()).asDoubleStream().boxed().toList();
        Map<String, Object> plot = new LinkedHashMap<>();
        plot.put("kind", "plot");
        plot.put("ggsize", Map.of("width", width, "height", height));
        plot.put("layers", List.of(
            Map.of("geom", "rect", "data", table, "size", 0, "tooltips", "none", "mapping", Map.of("xmin", "left",
                "xmax", "right", "ymin", "bottom", "ymax", "top", "fill", "part")),
            Map.of("geom", "text", "data", above, "size", 6.5, "tooltips", "none", "mapping",
                Map.of("x", "bar", "y", "y", "label", "text"))));
        plot.put("scales", List.of(
            Map.of("aesthetic", "x", "name", x, "breaks", places, "labels", bars.stream().map(Bar::name).toList(),
                "expand", List.of(0, 0.15)),
            Map.of("aesthetic", "y", "name", y, "breaks", List.of(0.0, 25.0, 50.0, 75.0, 100.0), "labels",
                List.of("0 %", "25 %", "50 %", "75 %", "100 %"), "expand", List.of(0, 3)),
            Picture.manual("fill", colours, width)));
        plot.put("theme", LogChart.theme());
        return plot;
    }
}
