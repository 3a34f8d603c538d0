package dev.hillock.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * A line for each name with dots at what was measured of it, on a logarithmic axis.
 *
 * @param title what is shown
 * @param x     what the axis measures
 * @param names from top to bottom
 * @param dots  the dots
 */
public record DotChart(String title, String x, List<String> names, List<Dot> dots) {

    private static final int LINE = 22;
    private static final int AROUND = 130;

    /**
     * A dot.
     *
     * @param name  the line that it is on
     * @param label what the legend calls it
     * @param x     where, more than 0
     */
    public record Dot(String name, String label, double x) { }

    /** The picture as SVG of so many pixels, as high as the names need. */
    public String svg(int width) {
        Map<String, String> colours = new LinkedHashMap<>();
        dots.stream().map(Dot::label).distinct().forEach(label ->
            colours.put(label, Style.of(colours.size(), Degree.VALUE, false).colour()));
        Map<String, List<Object>> table = new LinkedHashMap<>();
        List.of("x", "y", "label").forEach(column -> table.put(column, new ArrayList<>()));
        for (Dot dot : dots) {
            table.get("x").add(dot.x);
            table.get("y").add(-1.0 * names.indexOf(dot.name));
            table.get("label").add(dot.label);
        }
        var all = dots.stream().mapToDouble(Dot::x).summaryStatistics();
        List<Double> breaks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(all.getMin())); power <= Math.log10(all.getMax()); power++) {
            for (double at : new double[] {Math.pow(10, power), 3 * Math.pow(10, power)}) {
                if (at >= 0.9 * all.getMin() && at <= 1.1 * all.getMax()) {
                    breaks.add(at);
                }
            }
        }
        List<Double> places = java.util.stream.IntStream.range(0, names.size()).mapToObj(i -> -1.0 * i).toList();
        Map<String, Object> plot = new LinkedHashMap<>();
        plot.put("kind", "plot");
        plot.put("ggsize", Map.of("width", width, "height", AROUND + LINE * names.size()));
        plot.put("layers", List.of(Map.of("geom", "point", "data", table, "size", 3.4, "alpha", 0.9, "tooltips",
            "none", "mapping", Map.of("x", "x", "y", "y", "color", "label"))));
        plot.put("scales", List.of(
            Map.of("aesthetic", "x", "name", x, "trans", "log10", "breaks", breaks, "labels",
                breaks.stream().map(LogChart::number).toList(), "limits", LogChart.limits(all.getMin(), all.getMax()),
                "expand", List.of(0, 0)),
            Map.of("aesthetic", "y", "name", "", "breaks", places, "labels", names, "expand", List.of(0, 0.7)),
            Picture.manual("color", colours, width)));
        plot.put("theme", LogChart.theme());
        return SvgText.tidy(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(Picture.mutable(plot), null,
            Picture.NO_BITMAPS, false), title);
    }
}
