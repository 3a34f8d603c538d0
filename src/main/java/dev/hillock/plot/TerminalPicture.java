package dev.hillock.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Curves as lines of text. A character holds eight dots of Braille; curves that no colour tells apart are drawn in
 * letters instead, one for each dot.
 */
public final class TerminalPicture {

    private static final int BRAILLE = 0x2800;
    /** The bits of the dots of a Braille character, by column and row. */
    private static final int[][] DOT = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};
    private static final int MARGIN = 9;

    private final View view;
    private final boolean braille;
    private final int columns;
    private final int rows;
    private final int[][] dots;
    private final int[][] owner;

    private TerminalPicture(View view, boolean braille, int columns, int rows) {
        this.view = view;
        this.braille = braille;
        this.columns = columns;
        this.rows = rows;
        this.dots = new int[rows][columns];
        this.owner = new int[rows][columns];
    }

    /** The picture in lines of at most so many characters, with colours or without. */
    public static List<String> lines(List<RealFunction> functions, List<Degree> degrees, View view, int width,
                                     boolean colours) {
        List<Series> series = Series.together(functions, degrees, view);
        boolean distinct = series.size() == 1
            || colours && series.stream().map(Series::style).map(Style::ansi).distinct().count() == series.size();
        TerminalPicture picture =
            new TerminalPicture(view, distinct, width - MARGIN - 1, Math.clamp(width / 4, 12, 26));
        for (int i = 0; i < series.size(); i++) {
            for (List<Curve.Point> piece : series.get(i).curve().pieces()) {
                for (int p = 0; p < piece.size(); p++) {
                    picture.line(piece.get(Math.max(0, p - 1)), piece.get(p), i);
                }
            }
        }
        List<String> lines = picture.text(series, colours);
        for (int i = 0; i < series.size(); i++) {
            String sample = distinct ? "⠒⠒" : String.valueOf(letter(i)).repeat(2);
            lines.add(" ".repeat(MARGIN + 1) + coloured(sample, series.get(i), colours) + " " + series.get(i).label());
        }
        return lines;
    }

    private void line(Curve.Point a, Curve.Point b, int series) {
        double x0 = column(a.x());
        double y0 = row(a.y());
        double x1 = column(b.x());
        double y1 = row(b.y());
        int steps = (int) Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))) + 1;
        for (int i = 0; i <= steps; i++) {
            dot((int) Math.round(x0 + (x1 - x0) * i / steps), (int) Math.round(y0 + (y1 - y0) * i / steps), series);
        }
    }

    private void dot(int x, int y, int series) {
        int c = braille ? x / 2 : x;
        int r = braille ? y / 4 : y;
        dots[r][c] |= braille ? DOT[x % 2][y % 4] : 1;
        owner[r][c] = series;
    }

    private double column(double x) {
        return (x - view.left()) / (view.right() - view.left()) * (columns * (braille ? 2 : 1) - 1);
    }

    private double row(double y) {
        return (view.top() - y) / view.height() * (rows * (braille ? 4 : 1) - 1);
    }

    private List<String> text(List<Series> series, boolean colours) {
        int zeroRow = view.bottom() <= 0 && 0 <= view.top() ? cell(row(0), 4) : -1;
        int zeroColumn = view.left() <= 0 && 0 <= view.right() ? cell(column(0), 2) : -1;
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            String label = r == zeroRow ? "0" : r == 0 ? number(view.top()) : r == rows - 1
                ? number(view.bottom()) : "";
            StringBuilder line = new StringBuilder(" ".repeat(MARGIN - Math.min(MARGIN, label.length())))
                .append(label).append(' ');
            for (int c = 0; c < columns; c++) {
                if (dots[r][c] != 0) {
                    char ink = braille ? (char) (BRAILLE + dots[r][c]) : letter(owner[r][c]);
                    line.append(coloured(String.valueOf(ink), series.get(owner[r][c]), colours));
                } else {
                    line.append(r == zeroRow ? c == zeroColumn ? '┼' : '─' : c == zeroColumn ? '│' : ' ');
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.add(scale(zeroColumn));
        return lines;
    }

    private int cell(double dot, int dots) {
        return (int) Math.round(dot) / (braille ? dots : 1);
    }

    /** The numbers below the picture: both ends, and 0 where it has room. */
    private String scale(int zeroColumn) {
        String left = number(view.left());
        String right = number(view.right());
        StringBuilder line = new StringBuilder(" ".repeat(columns));
        line.replace(0, left.length(), left).replace(columns - right.length(), columns, right);
        if (zeroColumn > left.length() && zeroColumn < columns - right.length() - 1) {
            line.setCharAt(zeroColumn, '0');
        }
        return " ".repeat(MARGIN + 1) + line;
    }

    private static char letter(int series) {
        return (char) ('a' + series % 26);
    }

    private static String coloured(String text, Series series, boolean colours) {
        return colours ? "\u001b[38;5;" + series.style().ansi() + "m" + text + "\u001b[0m" : text;
    }

    private static String number(double value) {
        double magnitude = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        if (magnitude >= 1e5 || magnitude < 1e-3) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        return new java.math.BigDecimal(value).round(new java.math.MathContext(3)).stripTrailingZeros().toPlainString();
    }
}
