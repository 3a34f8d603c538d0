package dev.hillock.site;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.hillock.bench.Machine;
import dev.hillock.bench.Measurement;
import dev.hillock.function.Entry;
import dev.hillock.verify.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was measured and committed: the outputs of {@code hillock verify --json} and {@code hillock bench --json}.
 *
 * @param reports what the verifier found
 * @param timings what the benchmark measured
 */
record Results(List<Report> reports, List<Timing> timings) {

    private static final Gson GSON = new Gson();

    /**
     * A measurement and where it was taken.
     *
     * @param function    the catalogue's name
     * @param machine     the machine
     * @param measurement the times
     */
    record Timing(String function, Machine machine, Measurement measurement) { }

    /** All files {@code *.json} of a folder, in the order of their names; nothing if there is no such folder. */
    static Results read(Path folder) throws IOException {
        Results results = new Results(new ArrayList<>(), new ArrayList<>());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                    results.add(file);
                }
            }
        }
        return results;
    }

    private void add(Path file) throws IOException {
        try {
            JsonElement json = JsonParser.parseString(Files.readString(file));
            if (json.isJsonArray()) {
                for (JsonElement report : json.getAsJsonArray()) {
                    reports.add(checked(GSON.fromJson(report, Report.class)));
                }
            } else {
                dev.hillock.bench.Results bench = GSON.fromJson(json, dev.hillock.bench.Results.class);
                bench.measurements().forEach(m -> timings.add(new Timing(m.function(), bench.machine(), m)));
            }
        } catch (JsonParseException | NullPointerException e) {
            throw new IOException("%s is neither what `hillock verify --json` prints nor what `hillock bench --json` "
                .formatted(file) + "does: " + e.getMessage(), e);
        }
    }

    private static Report checked(Report report) {
        if (report.function() == null || report.engine() == null || report.output() == null) {
            throw new JsonParseException("a report without function, engine or output");
        }
        return report;
    }

    /** What the verifier found out about an entry with its default parameters. */
    List<Report> reports(Entry entry) {
        return reports.stream().filter(report -> report.function().equals(entry.id())).toList();
    }

    /** How fast the entry is. */
    List<Timing> timings(Entry entry) {
        return timings.stream().filter(timing -> timing.function.equals(entry.id())).toList();
    }
}
