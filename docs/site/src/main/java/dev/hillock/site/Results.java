package dev.hillock.site;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.hillock.bench.Machine;
import dev.hillock.bench.Measurement;
import dev.hillock.function.Entry;
import dev.hillock.verify.Certificate;
import dev.hillock.verify.CertificateFile;
import dev.hillock.verify.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was measured and committed: the certificates of {@code hillock verify --exhaustive}, and the outputs of {@code
 * hillock verify --json} and {@code hillock bench --json}.
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

    private static final String CERTIFICATES = "accuracy";

    /**
     * All files {@code *.json} of a folder, in the order of their names, and the certificates in its folder {@code
     * accuracy}, which know more than a report on the same thing; nothing if there is no such folder.
     */
    static Results read(Path folder) throws IOException {
        Results results = new Results(new ArrayList<>(), new ArrayList<>());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : json(files)) {
                    results.add(file);
                }
            }
        }
        if (Files.isDirectory(folder.resolve(CERTIFICATES))) {
            try (Stream<Path> files = Files.list(folder.resolve(CERTIFICATES))) {
                json(files).forEach(results::certify);
            }
        }
        return results;
    }

    private static List<Path> json(Stream<Path> files) {
        return files.filter(f -> f.toString().endsWith(".json") && !f.toString().contains(".partial.")).sorted()
            .toList();
    }

    private void certify(Path file) {
        for (Certificate certificate : CertificateFile.read(file).certificates()) {
            Report known = certificate.report();
            int at = 0;
            while (at < reports.size() && !sameThing(reports.get(at), known)) {
                at++;
            }
            if (at < reports.size()) {
                reports.set(at, known);
            } else {
                reports.add(known);
            }
        }
    }

    private static boolean sameThing(Report a, Report b) {
        return a.function().equals(b.function()) && a.engine().equals(b.engine()) && a.order().equals(b.order())
            && a.output().equals(b.output()) && a.type().equals(b.type());
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
                bench.promising().measurements().forEach(
                    m -> timings.add(new Timing(m.function(), bench.machine(), m)));
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
