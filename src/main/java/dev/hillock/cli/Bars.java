package dev.hillock.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers as bars of text. */
final class Bars {

    private static final String EIGHTHS = "▁▂▃▄▅▆▇█";
    private static final int SPARKS = 40;

    private Bars() {
    }

    /** A row of at most 40 bars on a logarithmic scale between two numbers; evenly chosen ones where there are more. */
    static String logarithmic(double[] values, double low, double high) {
        StringBuilder bars = new StringBuilder();
        int count = Math.min(SPARKS, values.length);
        for (int i = 0; i < count; i++) {
            double value = values[count == 1 ? 0 : Math.round((float) i * (values.length - 1) / (count - 1))];
            double height = high == low ? 0 : Math.log(value / low) / Math.log(high / low);
            bars.append(EIGHTHS.charAt((int) Math.round(Math.clamp(height, 0, 1) * (EIGHTHS.length() - 1))));
        }
        return bars.toString();
    }

    /** A bar for each count, some lines high; what is not 0 shows. */
    static List<String> histogram(long[] counts, int lines) {
        long most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        List<String> rows = new ArrayList<>();
        for (int line = lines - 1; line >= 0; line--) {
            StringBuilder row = new StringBuilder();
            for (long count : counts) {
                long eighths = Math.ceilDiv(count * 8 * lines, most) - 8L * line;
                row.append(eighths <= 0 ? ' ' : EIGHTHS.charAt((int) Math.min(8, eighths) - 1));
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
