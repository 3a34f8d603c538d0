package dev.hillock.cli;

import dev.hillock.bench.Measurement;
import dev.hillock.bench.Samples;
import dev.hillock.bench.Study;
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

    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("elements", "engine", "kernel", "GB/s", "of copy", "with transfers", "GB/s", "resident",
            "GB/s", "max ULP"));
        for (Measurement m : measurements) {
            rows.add(List.of(SizeConverter.text(m.elements()), m.engine(), time(m.kernel()), rate(m, m.kernel()),
                m.steady() ? format("%.2f", m.ofCopy()) : "unsteady",
                m.inHostMemory() ? "-" : time(m.roundTrip()), m.inHostMemory() ? "-" : rate(m, m.roundTrip()),
                m.inHostMemory() ? "-" : time(m.resident()), m.inHostMemory() ? "-" : rate(m, m.resident()),
                format("%.2f", m.maxUlp())));
        }
        StringJoiner text = new StringJoiner(System.lineSeparator(), System.lineSeparator(), System.lineSeparator());
        text.add("%s, %s, float32".formatted(function, order));
        Text.columns(rows).forEach(row -> text.add("  " + row));
        measurements.stream().filter(m -> !m.inHostMemory()).map(Measurement::engine).distinct()
            .forEach(device -> text.add("  " + overtaking(device)));
        return text.toString();
    }

    private String overtaking(String device) {
        if (measurements.stream().noneMatch(Measurement::inHostMemory)) {
            return "no engine in host memory took part, so there is no size from which %s is faster".formatted(device);
        }
        return "%s is faster than the CPU %s with transfers, %s on resident data".formatted(device,
            from(Study.breakEven(measurements, device, false)), from(Study.breakEven(measurements, device, true)));
    }

    private static String from(OptionalLong size) {
        return size.isPresent() ? "from " + SizeConverter.text(size.getAsLong()) : "at no size measured";
    }

    private static String time(Samples samples) {
        String[] units = {"ns", "µs", "ms", "s"};
        double value = samples.median();
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return format("%.4g ", value) + units[unit] + format(" ±%.0f%%", 50 * samples.spread());
    }

    private static String rate(Measurement m, Samples samples) {
        return format("%.1f", m.bandwidth(samples));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
