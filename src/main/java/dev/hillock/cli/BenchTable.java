package dev.hillock.cli;

import dev.hillock.bench.BreakEven;
import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.Samples;
import dev.hillock.bench.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * What was measured of one function: a table for people, a record for JSON.
 *
 * @param function     the catalogue's name
 * @param order        what was computed
 * @param measurements every engine at every size
 */
record BenchTable(String function, String order, List<Measurement> measurements) {

    /** The tables of a whole run. */
    static List<BenchTable> all(Results results) {
        return results.measurements().stream().map(m -> List.of(m.function(), m.order().toString())).distinct()
            .map(name -> new BenchTable(name.get(0), name.get(1), results.measurements().stream()
                .filter(m -> m.function().equals(name.get(0)) && m.order().toString().equals(name.get(1))).toList()))
            .toList();
    }

    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("elements", "engine", "kernel", "GB/s", "of copy", "with transfers", "GB/s", "resident",
            "GB/s", "max ULP"));
        for (Measurement m : measurements) {
            String size = SizeConverter.text(m.elements()) + (m.row() == 0 ? "" : "/" + m.row());
            rows.add(List.of(size, m.engine(), time(m.kernel()), rate(m, m.kernel()),
                m.steady() ? format("%.2f", m.ofCopy()) : "unsteady",
                m.inHostMemory() ? "-" : time(m.roundTrip()), m.inHostMemory() ? "-" : rate(m, m.roundTrip()),
                m.inHostMemory() ? "-" : time(m.resident()), m.inHostMemory() ? "-" : rate(m, m.resident()),
                format(m.maxUlp() < 1000 ? "%.2f" : "%.1e", m.maxUlp())));
        }
        StringJoiner text = new StringJoiner(System.lineSeparator(), System.lineSeparator(), System.lineSeparator());
        text.add("%s, %s, float32".formatted(function, order));
        Text.columns(rows).forEach(row -> text.add("  " + row));
        for (long row : measurements.stream().map(Measurement::row).distinct().toList()) {
            List<Measurement> alike = measurements.stream().filter(m -> m.row() == row && m.promisedUlp() > 0)
                .toList();
            String rowsOf = row == 0 ? "" : Trial.cut(function, row).strip() + " ";
            alike.stream().filter(m -> !m.inHostMemory()).map(Measurement::engine).distinct()
                .forEach(device -> text.add("  " + rowsOf + overtaking(alike, device)));
        }
        return text.toString();
    }

    private static String overtaking(List<Measurement> measurements, String device) {
        if (measurements.stream().noneMatch(Measurement::inHostMemory)) {
            return "no engine in host memory took part, so there is no size from which %s is faster".formatted(device);
        }
        return "%s is faster than the CPU %s with transfers, %s on resident data".formatted(device,
            from(BreakEven.of(measurements, device, false)), from(BreakEven.of(measurements, device, true)));
    }

    private static String from(OptionalLong size) {
        return size.isPresent() ? "from " + SizeConverter.text(size.getAsLong()) : "at no size measured";
    }

    static String time(Samples samples) {
        return time(samples.median()) + format(" ±%.0f%%", 50 * samples.spread());
    }

    /** Nanoseconds in the unit that fits. */
    static String time(double nanoseconds) {
        String[] units = {"ns", "µs", "ms", "s"};
        double value = nanoseconds;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return format("%.4g ", value) + units[unit];
    }

    private static String rate(Measurement m, Samples samples) {
        return format("%.1f", m.bandwidth(samples));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
