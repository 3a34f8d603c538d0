package dev.hillock.site;

import dev.hillock.bench.Measurement;
import dev.hillock.verify.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tables of accuracy and speed.
 *
 * @param results what they hold
 */
record MeasuredPage(Results results) {

    Map<String, Object> model() {
        return Map.of(
            "accuracy", results.reports().stream().map(MeasuredPage::accuracy).toList(),
            "measuredAccuracy", !results.reports().isEmpty(),
            "judges", results.reports().stream().map(r -> r.engine() + ": " + r.device()).distinct().toList(),
            "speed", results.timings().stream().map(MeasuredPage::speed).toList(),
            "measuredSpeed", !results.timings().isEmpty(),
            "machines", machines());
    }

    private List<String> machines() {
        return results.timings().stream()
            .map(t -> "%s: %s; %s".formatted(t.measurement().engine(), t.measurement().device(), t.machine()))
            .distinct().toList();
    }

    private static Map<String, Object> accuracy(Report r) {
        return Map.of("function", r.function(), "engine", r.engine(), "output",
            r.order().equals(r.output()) ? r.output() : r.order() + " / " + r.output(), "type", r.type(),
            "maxUlp", error(r.maxUlp()), "mixed", error(r.maxMixed()), "mean", error(r.meanUlp()),
            "worst", r.worst() == null ? "–" : r.worst().input(),
            "promise", error(r.promisedUlp()), "kept", r.kept());
    }

    private static Map<String, Object> speed(Results.Timing timing) {
        Measurement m = timing.measurement();
        return Map.of("function", timing.function(), "engine", m.engine(), "elements", count(m.elements()),
            "kernel", time(m.kernel().median()), "bandwidth", format("%.1f", m.bandwidth(m.kernel())),
            "ofCopy", m.steady() ? format("%.0f %%", 100 * m.ofCopy()) : "–",
            "roundTrip", m.inHostMemory() ? "–" : time(m.roundTrip().median()), "order", m.order().toString());
    }

    /** Powers of 1024, as the command line takes them. */
    private static String count(long elements) {
        int power = 0;
        while (power < 3 && elements % 1024 == 0) {
            elements /= 1024;
            power++;
        }
        return elements + List.of("", "K", "M", "G").get(power);
    }

    private static String error(double ulp) {
        return format(ulp < 1e5 ? "%.2f" : "%.2e", ulp);
    }

    private static String time(double nanoseconds) {
        return nanoseconds < 1e3 ? format("%.0f ns", nanoseconds)
            : nanoseconds < 1e6 ? format("%.1f µs", nanoseconds / 1e3) : format("%.2f ms", nanoseconds / 1e6);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
