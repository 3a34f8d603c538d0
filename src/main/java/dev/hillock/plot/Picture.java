package dev.hillock.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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
    /** How much wider than high a panel should be, about. */
    private static final double PANEL_ASPECT = 1.3;
    /** Pixels of a key in the legend and of a letter of 15 pixels. */
    private static final int KEY = 50;
    private static final int LETTER = 8;
    /** Pixels of a letter of the line below the title. */
    private static final int SMALL_LETTER = 6;
    private static final int LONGEST_LABEL = 30;
    /** Pixels that a panel needs with its heading and axis, and what is above and below all of them. */
    private static final int LEAST_WIDTH = 90;
    private static final int LEAST_HEIGHT = 85;
    private static final int AROUND_PANELS = 100;
    /** As many functions as have a colour in one picture. */
    public static final int TOGETHER = Style.COUNT;
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

    /** Whether so many pixels have room for every panel; always, if there are none. */
    public boolean fits(int width, int height) {
        int columns = columnsOfPanels(width, height);
        long rows = Math.ceilDiv(panels(), columns);
        return !panelled() || width / columns >= LEAST_WIDTH && (height - AROUND_PANELS) / rows >= LEAST_HEIGHT;
    }

    private long panels() {
        return series.stream().map(Series::panel).distinct().count();
    }

    /** The picture as SVG of so many pixels. */
    public String svg(int width, int height) {
        Map<String, Object> plot = new HashMap<>();
        plot.put("kind", "plot");
        plot.put("ggsize", Map.of("width", width, "height", height));
        plot.put("layers", List.of(axis("geom_hline", "yintercept"), axis("geom_vline", "xintercept"), lines(),
            marks(true), marks(false)));
        plot.put("scales", List.of(manual("color", labels(s -> s.style().colour()), width),
            manual("linetype", labels(s -> s.style().dash()), width),
            continuous("x", "x", view.left(), view.right()), continuous("y", "", view.bottom(), view.top())));
        plot.put("coord", Map.of("name", "cartesian", "xlim", List.of(view.left(), view.right()),
            "ylim", List.of(view.bottom(), view.top())));
        plot.put("theme", theme());
        if (!title.isEmpty()) {
            plot.put("ggtitle", Map.of("text", title, "subtitle", broken(subtitle, width)));
        }
        if (panelled()) {
            plot.put("facet", Map.of("name", "wrap", "facets", List.of("panel"), "order", List.of(1),
                "ncol", columnsOfPanels(width, height)));
        }
        return SvgText.tidy(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(mutable(plot), null, NO_BITMAPS,
            false), title.isEmpty() ? series.stream().map(s -> s.panel().isEmpty() ? s.label() : s.panel()).distinct()
                .collect(Collectors.joining(", ")) : title + ": " + subtitle);
    }

    private Map<String, String> labels(java.util.function.Function<Series, String> of) {
        Map<String, String> labels = new LinkedHashMap<>();
        series.forEach(s -> labels.putIfAbsent(legend(s.label()), of.apply(s)));
        return labels;
    }

    /** What is too long for the width goes on in a second line after a comma, if it has one. */
    private static String broken(String text, int width) {
        int comma = text.indexOf("), ");
        return text.length() * SMALL_LETTER < width || comma < 0 ? text
            : text.substring(0, comma + 2) + "\n" + text.substring(comma + 3);
    }

    /** The library breaks what is longer than this anywhere, so it is broken before the parameters. */
    static String legend(String label) {
        return label.length() < LONGEST_LABEL ? label : label.replace("(", "\n(");
    }

    /** A look for each label, explained by a legend in as many columns as the picture's width has room for. */
    static Map<String, Object> manual(String aesthetic, Map<String, String> values, int width) {
        int widest = values.keySet().stream().flatMap(String::lines).mapToInt(String::length).max().orElse(1);
        int columns = Math.max(1, width / (KEY + LETTER * widest));
        return Map.of("aesthetic", aesthetic, "name", "", "breaks", List.copyOf(values.keySet()),
            "limits", List.copyOf(values.keySet()), "values", List.copyOf(values.values()),
            "guide", Map.of("name", "legend", "ncol", Math.min(columns, values.size()), "byrow", true));
    }

    private int columnsOfPanels(int width, int height) {
        long panels = panels();
        return (int) Math.clamp(Math.round(Math.sqrt(panels * width / (PANEL_ASPECT * height))), 1, panels);
    }

    private boolean panelled() {
        return !series.getFirst().panel().isEmpty();
    }

    /** The axis of a panel is short: five numbers or so, chosen here, where the library would choose one. */
    private Map<String, Object> continuous(String aesthetic, String name, double from, double to) {
        Map<String, Object> scale =
            new HashMap<>(Map.of("aesthetic", aesthetic, "name", name, "expand", List.of(0, 0)));
        if (panelled()) {
            double least = (to - from) / 5;
            double power = Math.pow(10, Math.floor(Math.log10(least)));
            double step = power * (least <= power ? 1 : least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10);
            // None at the very ends, where it would touch the neighbour's.
            List<Double> breaks = LongStream.range((long) Math.floor(from / step) + 1, (long) Math.ceil(to / step))
                .mapToObj(i -> i * step).toList();
            scale.put("breaks", breaks);
            scale.put("labels", breaks.stream().map(x -> BigDecimal.valueOf(x).round(new MathContext(6))
                .stripTrailingZeros().toPlainString()).toList());
        }
        return scale;
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
        theme.put("plot_title", Map.of("face", "bold", "size", 18, "blank", false));
        theme.put("axis_text", Map.of("size", 14, "blank", false));
        theme.put("axis_title", Map.of("size", 15, "face", "italic", "blank", false));
        theme.put("legend_text", Map.of("size", 15, "blank", false));
        theme.put("strip_text", Map.of("size", 15, "face", "bold", "blank", false));
        theme.put("strip_background", "blank");
        theme.put("legend_background", "blank");
        theme.put("legend_position", "bottom");
        theme.put("plot_margin", Map.of("t", 8, "r", 14, "b", 4, "l", 8));
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
    private final class Table {
        private final Map<String, List<Object>> columns = new LinkedHashMap<>();

        private final List<String> panels = series.stream().map(Series::panel).distinct().toList();

        private Table() {
            List.of("x", "y", "label", "panel", "group").forEach(name -> columns.put(name, new ArrayList<>()));
        }

        private void add(Curve.Point p, Series s, String group) {
            columns.get("x").add(p.x());
            columns.get("y").add(p.y());
            columns.get("label").add(legend(s.label()));
            columns.get("panel").add(SvgText.rank(panels.indexOf(s.panel())) + s.panel());
            columns.get("group").add(group);
        }
    }
}
