package dev.hillock.cli;

import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results in the format of JMH, for the programs that draw and compare that. */
final class JmhText {

    private JmhText() {
    }

    /** A JSON array as {@code -rf json} makes it, of medians in microseconds, with half the interquartile range. */
    static String of(Results results) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Measurement m : results.measurements()) {
            all.add(entry(results, m, "roundTrip", m.roundTrip()));
            if (!m.inHostMemory()) {
                all.add(entry(results, m, "kernel", m.kernel()));
                all.add(entry(results, m, "upload", m.upload()));
                all.add(entry(results, m, "download", m.download()));
                all.add(entry(results, m, "resident", m.resident()));
            }
        }
        return Json.text(all);
    }

    private static Map<String, Object> entry(Results results, Measurement m, String part, Samples time) {
        double median = time.median() / 1e3;
        double half = median * time.spread() / 2;
        Map<String, Object> metric = new LinkedHashMap<>();
        metric.put("score", median);
        metric.put("scoreError", half);
        metric.put("scoreConfidence", List.of(median - half, median + half));
        metric.put("scorePercentiles", Map.of("50.0", median));
        metric.put("scoreUnit", "us/op");
        metric.put("rawData", List.of(List.of(median)));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("jmhVersion", "none: hillock bench " + results.software().version());
        entry.put("benchmark", "dev.hillock.bench.Study." + part);
        entry.put("mode", "avgt");
        entry.put("threads", 1);
        entry.put("forks", 1);
        entry.put("jvmArgs", results.software().flags().stream().filter(flag -> flag.startsWith("-")).toList());
        entry.put("vmName", results.machine().java());
        entry.put("measurementIterations", time.count());
        entry.put("params", Map.of("function", m.function(), "order", m.order().toString(), "engine", m.engine(),
            "device", m.device(), "elements", Long.toString(m.elements()), "row", Long.toString(m.row())));
        entry.put("primaryMetric", metric);
        entry.put("secondaryMetrics", Map.of());
        return entry;
    }
}
