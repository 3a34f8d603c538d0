package dev.hillock.report;

import dev.hillock.bench.Samples;
import java.util.Locale;

/** Numbers as people read them. */
final class Words {

    private Words() {
    }

    /** Elements in powers of 1024. */
    static String size(long elements) {
        String[] letters = {"", "K", "M", "G"};
        int power = 0;
        long size = elements;
        while (power < letters.length - 1 && size >= 1024 && size % 1024 == 0) {
            size /= 1024;
            power++;
        }
        return size + letters[power];
    }

    /** Nanoseconds in the unit that fits. */
    static String time(double nanoseconds) {
        String[] units = {"ns", "µs", "ms", "s"};
        int unit = 0;
        double value = nanoseconds;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return format(value >= 100 ? "%.0f" : "%.3g", value) + " " + units[unit];
    }

    /** A median with half the interquartile range. */
    static String time(Samples samples) {
        return samples == null ? "–" : time(samples.median()) + format(" ±%.0f %%", 50 * samples.spread());
    }

    static String rate(double gigabytes) {
        return format(gigabytes >= 100 ? "%.0f" : gigabytes >= 10 ? "%.1f" : "%.2f", gigabytes);
    }

    static String percent(double share) {
        return format("%.0f %%", 100 * share);
    }

    static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
