package dev.hillock.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in columns, for people. */
final class Text {

    private Text() {
    }

    /** Rows with their columns padded to the widest cell, two spaces apart; the last column is not padded. */
    static List<String> columns(List<List<String>> rows) {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[count];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).repeat(' ', widths[i] - width(row.get(i)) + 2);
            }
            return line.toString().stripTrailing();
        }).toList();
    }

    /** The text in lines of at most the given width, broken at spaces; a longer word has its own line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Columns that a terminal needs for the text: Hangul takes two, combining marks, as in x̄, take none. */
    static int width(CharSequence text) {
        return text.codePoints().map(Text::columns).sum();
    }

    private static int columns(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK ? 0
            : Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL ? 2 : 1;
    }

    /** A number without a needless fraction: 1, 0.01. */
    static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    /** Bytes in the largest binary unit that fits. */
    static String bytes(long bytes) {
        String[] units = {"bytes", "KiB", "MiB", "GiB", "TiB"};
        int unit = 0;
        double value = bytes;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }
}
