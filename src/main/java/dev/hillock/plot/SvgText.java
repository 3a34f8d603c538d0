package dev.hillock.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is done to the SVG of the plotting library before it is kept: it chooses random names and sixteen digits, and
 * has the styles of a page. Ours is the same text every time, small, and scales with the space that it is given.
 */
final class SvgText {

    static final String FONTS = "Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif";
    /** Characters without a meaning, by which panels sort as they are given and not by their names. */
    private static final char FIRST_RANK = '\uE000';
    private static final char LAST_RANK = '\uF8FF';
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Pattern NAME = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern STYLE = Pattern.compile("(<style[^>]*>)(.*?)(</style>)", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("<svg [^>]*?width=\"([^\"]+)\" height=\"([^\"]+)\">");

    private SvgText() {
    }

    static String tidy(String svg, String description) {
        String text = svg.replaceAll("[" + FIRST_RANK + "-" + LAST_RANK + "]", "");
        text = replace(STYLE, text, m -> m.group(1) + style(m.group(2)) + m.group(3));
        text = replace(TAG, text, m -> replace(LONG_NUMBER, m.group(), n -> rounded(n.group())));
        text = replace(RGB, text, m -> "#%02x%02x%02x".formatted(
            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        text = named(text).replaceAll(" (stroke|fill)-opacity=\"1\"", "").replaceAll("(\\d) L(?=-?\\d)", "$1 ");
        text = replace(ROOT, text, m -> ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" "
            + "viewBox=\"0 0 %1$s %2$s\" role=\"img\">\n<title>%3$s</title>").formatted(
                m.group(1), m.group(2), escaped(description)));
        return text.replaceAll("\\s*\\n\\s*", "\n").replaceAll("(<text[^>]*>|<tspan[^>]*>)\\n", "$1")
            .replaceAll("\\n(</text>|</tspan>)", "$1").replaceAll("\\n</(path|line|circle|rect)>", "</$1>")
            .replace("></path>", "/>").replace("></line>", "/>").replace("></circle>", "/>")
            .replace("></rect>", "/>").replace(" \"", "\"").strip() + "\n";
    }

    /** What to put before the name of a panel; it is gone from the tidied text. */
    static char rank(int panel) {
        return (char) Math.min(FIRST_RANK + panel, LAST_RANK);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Rules of one class each, which every reader of SVG understands, and none for what a still picture has not. */
    private static String style(String rules) {
        StringBuilder kept = new StringBuilder("\ntext { font-family: " + FONTS + "; }\n");
        RULE.matcher(rules).results().filter(rule -> rule.group(1).contains("#")
            && !rule.group(1).contains("tooltip")).forEach(rule -> kept
                .append(rule.group(1).strip().replaceFirst("^#\\S+ ", "")).append(" {")
                .append(rule.group(2).replaceAll("font-family:[^;]*;|font-(weight|style): normal;", "")
                    .replaceAll("\\s+", " ")).append("}\n"));
        return kept.toString();
    }

    private static String named(String svg) {
        Map<String, String> names = new LinkedHashMap<>();
        NAME.matcher(svg).results().forEach(m -> names.putIfAbsent(m.group(1), "h" + (names.size() + 1)));
        String text = svg;
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"")
                .replace("#" + name.getKey(), "#" + name.getValue());
        }
        return text;
    }

    private static String rounded(String number) {
        BigDecimal value = new BigDecimal(number).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    private static String replace(Pattern pattern, String text, java.util.function.Function<MatchResult, String> by) {
        UnaryOperator<String> literally = Matcher::quoteReplacement;
        return pattern.matcher(text).replaceAll(m -> literally.apply(by.apply(m)));
    }
}
