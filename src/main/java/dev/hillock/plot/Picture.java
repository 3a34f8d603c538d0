package dev.hillock.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jetbrains.letsPlot.commons.encoding.RGBEncoder;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Curves on axes, drawn by lets-plot. Neither fonts nor a display are needed, and the same picture is the same text on
 * every machine.
 *
 * @param title    the heading; empty for none
 * @param subtitle the line below it; empty for none
 * @param view     what is shown
 * @param series   the curves
 */
public record Picture(String title, String subtitle, View view, List<Series> series) {

    private static final String INK = "#333333";
    private static final String GRID = "#E6E6E6";
    private static final String AXIS = "#9A9A9A";
    private static final int COLUMN = 230;
    static final RGBEncoder NO_BITMAPS = (width, height, rgb) -> {
        throw new IllegalStateException("a picture of curves has no bitmap of " + width + " x " + height);
    };

    /** Functions in one picture; more than there are colours for, in a panel each. */
    public static Picture of(String title, String subtitle, List<RealFunction> functions, List<Degree> degrees,
                             View view) {
        return functions.size() > Style.COUNT
            ? panels(title, subtitle, functions, degrees, view)
            : new Picture(title, subtitle, view, Series.together(functions, degrees, view));
    }

    /** Functions in a panel each, with the same axes. */
    public static Picture panels(String title, String subtitle, List<RealFunction> functions, List<Degree> degrees,
                                 View view) {
        return new Picture(title, subtitle, view, Series.apart(functions, degrees, view));
    }

    /** The picture as SVG of so many pixels. */
    public String svg(int width, int height) {
        Map<String, Object> plot = new HashMap<>();
        plot.put("kind", "plot");
        plot.put("ggsize", Map.of("width", width, "height", height));
        plot.put("layers", List.of(axis("geom_hline", "yintercept"), axis("geom_vline", "xintercept"), lines(),
            marks(true), marks(false)));
        plot.put("scales", List.of(manual("color", labels(s -> s.style().colour())),
            manual("linetype", labels(s -> s.style().dash())),
            Map.of("aesthetic", "x", "name", "x", "expand", List.of(0, 0)),
            Map.of("aesthetic", "y", "name", "", "expand", List.of(0, 0))));
        plot.put("coord", Map.of("name", "cartesian", "xlim", List.of(view.left(), view.right()),
            "ylim", List.of(view.bottom(), view.top())));
        plot.put("theme", theme());
        if (!title.isEmpty()) {
            plot.put("ggtitle", Map.of("text", title, "subtitle", subtitle));
        }
        if (series.stream().anyMatch(s -> !s.panel().isEmpty())) {
            plot.put("facet", Map.of("name", "wrap", "facets", List.of("panel"), "order", List.of(0),
                "ncol", Math.max(1, width / COLUMN)));
        }
        return SvgText.tidy(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(mutable(plot), null, NO_BITMAPS,
            false), title.isEmpty() ? String.join(", ", labels(Series::label).keySet()) : title + ": " + subtitle);
    }

    private Map<String, String> labels(java.util.function.Function<Series, String> of) {
        Map<String, String> labels = new LinkedHashMap<>();
        series.forEach(s -> labels.putIfAbsent(s.label(), of.apply(s)));
        return labels;
    }

    static Map<String, Object> manual(String aesthetic, Map<String, String> values) {
        return Map.of("aesthetic", aesthetic, "name", "", "breaks", List.copyOf(values.keySet()),
            "limits", List.copyOf(values.keySet()), "values", List.copyOf(values.values()));
    }

    private static Map<String, Object> axis(String geometry, String at) {
        return Map.of("geom", geometry.substring("geom_".length()), at, 0, "color", AXIS, "size", 0.5, "tooltips",
            "none");
    }

    private Map<String, Object> lines() {
        Table table = new Table();
        int piece = 0;
        for (Series s : series) {
            for (List<Curve.Point> points : s.curve().pieces()) {
                String group = "p" + piece++;
                points.forEach(p -> table.add(p, s, group));
            }
        }
        return Map.of("geom", "line", "data", table.columns, "size", 1.1, "tooltips", "none", "mapping",
            Map.of("x", "x", "y", "y", "color", "label", "linetype", "label", "group", "group"));
    }

    private Map<String, Object> marks(boolean taken) {
        Table table = new Table();
        for (Series s : series) {
            s.curve().marks().stream().filter(m -> m.taken() == taken).forEach(m -> table.add(m.at(), s, ""));
        }
        Map<String, Object> layer = new HashMap<>(Map.of("geom", "point", "data", table.columns, "show_legend", false,
            "tooltips", "none", "mapping", Map.of("x", "x", "y", "y", "color", "label")));
        layer.putAll(taken ? Map.of("shape", 16, "size", 3) : Map.of("shape", 21, "size", 3, "fill", "#FFFFFF"));
        return layer;
    }

    static Map<String, Object> theme() {
        Map<String, Object> theme = new HashMap<>();
        theme.put("name", "minimal");
        theme.put("text", Map.of("color", INK, "blank", false));
        theme.put("plot_background", Map.of("fill", "#FFFFFF", "color", "#FFFFFF", "size", 0, "blank", false));
        theme.put("panel_grid_major", Map.of("color", GRID, "size", 0.7, "blank", false));
        theme.put("panel_grid_minor", "blank");
        theme.put("axis_line", "blank");
        theme.put("axis_ticks", "blank");
        theme.put("legend_position", "bottom");
        return theme;
    }

    /** lets-plot writes into the specification that it is given. */
    static Map<String, Object> mutable(Map<?, ?> map) {
        Map<String, Object> copy = new HashMap<>();
        map.forEach((key, value) -> copy.put(Objects.toString(key), mutable(value)));
        return copy;
    }

    private static Object mutable(Object value) {
        return switch (value) {
            case Map<?, ?> map -> mutable(map);
            case List<?> list -> new ArrayList<>(list.stream().map(Picture::mutable).toList());
            default -> value;
        };
    }

    /** The columns that lets-plot takes for data. */
    private static final class Table {
        private final Map<String, List<Object>> columns = new LinkedHashMap<>();

        private Table() {
            List.of("x", "y", "label", "panel", "group").forEach(name -> columns.put(name, new ArrayList<>()));
        }

        private void add(Curve.Point p, Series s, String group) {
            columns.get("x").add(p.x());
            columns.get("y").add(p.y());
            columns.get("label").add(s.label());
            columns.get("panel").add(s.panel());
            columns.get("group").add(group);
        }
    }
}
