package dev.hillock.plot;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of all functions with a picture of each, and one picture of the best known. */
public final class Gallery {

    /** The name of the page. */
    public static final String PAGE = "functions.md";
    /** The name of the picture of the best known. */
    public static final String OVERVIEW = "hillock.svg";

    private static final String PICTURES = "gallery/";
    private static final List<Degree> DEGREES = List.of(Degree.VALUE, Degree.FIRST);
    private static final List<ActivationFunction> KNOWN = List.of(ActivationFunction.RELU,
        ActivationFunction.LEAKY_RELU, ActivationFunction.ELU, ActivationFunction.SELU, ActivationFunction.GELU,
        ActivationFunction.SILU, ActivationFunction.MISH, ActivationFunction.HARD_SWISH, ActivationFunction.SIGMOID,
        ActivationFunction.TANH, ActivationFunction.SOFTPLUS, ActivationFunction.HARD_SIGMOID);

    private Gallery() {
    }

    /** The files of the gallery with their names, relative to its directory. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PAGE, page().getBytes(StandardCharsets.UTF_8));
        files.put(OVERVIEW, Format.SVG.of(overview()));
        for (Entry entry : Catalogue.entries()) {
            files.put(PICTURES + entry.id() + ".svg", Format.SVG.of(picture(entry)));
        }
        return files;
    }

    private static String picture(Entry entry) {
        return picture(entry, entry.id(), entry.description().formula());
    }

    /** An entry and its derivative as SVG without a heading, for a page that has its own. */
    public static String untitled(Entry entry) {
        return picture(entry, "", "");
    }

    private static String picture(Entry entry, String title, String subtitle) {
        List<RealFunction> functions = List.of(function(entry));
        View view = View.of(Interval.around(functions), functions, DEGREES);
        return Picture.of(title, subtitle, functions, DEGREES, view).svg(480, 320);
    }

    /** The best known functions as SVG, in a panel each. */
    public static String overview() {
        List<RealFunction> functions = KNOWN.stream().map(Gallery::function).toList();
        return Picture.panels("", "", functions, DEGREES, new View(-4, 4, -2, 4)).svg(920, 620);
    }

    private static RealFunction function(Entry entry) {
        return switch (entry) {
            case ActivationFunction f -> RealFunction.of(f.activation(), f.id());
            case RowFunction f -> RealFunction.of(f.activation(), f.id());
            case LossFunction f -> RealFunction.of(f.loss(), f.id());
        };
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
            # All functions

            <!-- Written by `hillock plot --all -o docs`; a test fails when it is stale. -->

            """);
        page.append("![").append(String.join(", ", KNOWN.stream().map(ActivationFunction::id).toList()))
            .append("](").append(OVERVIEW).append(")\n\n## Functions of each element\n\n").append(table(
                Catalogue.entries().stream().filter(e -> e instanceof ActivationFunction).toList()))
            .append("\n## Functions of an axis\n\nThe pictures show the first output for the row (x, 0), of gated "
                + "units for the gate x and the value 1.\n\n")
            .append(table(Catalogue.entries().stream().filter(e -> e instanceof RowFunction).toList()))
            .append("\n## Losses\n\nThe pictures show the loss of the row (x, 0) whose right class is the first.\n\n")
            .append(table(Catalogue.entries().stream().filter(e -> e instanceof LossFunction).toList()));
        return page.toString();
    }

    private static String table(List<Entry> entries) {
        StringBuilder table = new StringBuilder("| Function | Formula and derivative | Range | Picture |\n")
            .append("| --- | --- | --- | --- |\n");
        for (Entry e : entries) {
            table.append("| **").append(e.id()).append("** | ").append(cell(e.description().formula()))
                .append("<br>").append(cell(e.description().derivative())).append(" | ")
                .append(cell(e.description().range())).append(" | <img src=\"").append(PICTURES).append(e.id())
                .append(".svg\" alt=\"").append(e.id()).append("\" width=\"300\"> |\n");
        }
        return table.toString();
    }

    private static String cell(String text) {
        return SvgText.escaped(text).replace("|", "\\|").replace("*", "\\*").replace("_", "\\_");
    }
}
