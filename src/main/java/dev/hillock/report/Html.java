package dev.hillock.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The few elements that the page is made of; what is not markup is escaped. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Markup as it is. */
    Html raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    Html heading(String id, String words) {
        return raw("<h2 id=\"%s\">%s</h2>".formatted(id, escaped(words)));
    }

    Html paragraph(String words) {
        return raw("<p>" + escaped(words) + "</p>");
    }

    Html note(String words) {
        return raw("<p class=\"note\">" + escaped(words) + "</p>");
    }

    Html points(List<String> words) {
        raw("<ul>");
        words.forEach(word -> raw("<li>" + escaped(word) + "</li>"));
        return raw("</ul>");
    }

    /** A picture with what it shows, to be read where pictures are not seen. */
    Html picture(String caption, String svg) {
        return raw("<figure><img class=\"picture\" alt=\"%1$s\" src=\"data:image/svg+xml;base64,%2$s\" />".formatted(
            escaped(caption), Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)))
            + "<figcaption>" + escaped(caption) + "</figcaption></figure>");
    }

    /** A table that scrolls where it is wider than the screen; cells that begin like a number stand to the right. */
    Html table(List<String> head, List<List<String>> rows) {
        raw("<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
        head.forEach(cell -> raw("<th>" + escaped(cell) + "</th>"));
        raw("</tr></thead><tbody>");
        for (List<String> row : rows) {
            text.append("<tr>");
            for (String cell : row) {
                boolean number = cell.matches("[-–<]?\\d[^,;:]*");
                text.append(number ? "<td class=\"number\">" : "<td>").append(escaped(cell)).append("</td>");
            }
            raw("</tr>");
        }
        return raw("</tbody></table></div>");
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
