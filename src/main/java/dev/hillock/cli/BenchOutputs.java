package dev.hillock.cli;

import dev.hillock.bench.Results;
import dev.hillock.plot.PictureFile;
import dev.hillock.report.Pictures;
import dev.hillock.report.ReportPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where {@code bench} puts what it found. */
final class BenchOutputs {

    @Option(names = "--json", description = "One JSON object on the standard output, for programs.")
    private boolean json;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
        description = "The same JSON in a file, written again after every measurement, so that an interrupted run "
            + "leaves what it had, marked as incomplete.")
    private Path output;

    @Option(names = "--report", paramLabel = "FILE",
        description = "One HTML page with pictures and all numbers, which needs nothing else.")
    private Path report;

    @Option(names = "--jmh", paramLabel = "FILE",
        description = "The times in the JSON format of JMH, for programs that draw that.")
    private Path jmh;

    @Option(names = "--pictures", paramLabel = "FOLDER",
        description = "The pictures of the whole run, and of gelu, as SVG files for a page of your own.")
    private Path pictures;

    boolean json() {
        return json;
    }

    /** Whether any file was asked for. */
    boolean writes() {
        return output != null || report != null || jmh != null || pictures != null;
    }

    /** Whether the results go to a file that another run can go on with. */
    boolean saves() {
        return output != null;
    }

    /** What an earlier run left in that file; null if there is none. */
    Results earlier() {
        return Files.exists(output) ? ResultsFile.read(output) : null;
    }

    /** Refuses files that cannot be written before anything is measured. */
    void check() {
        for (Path path : new Path[] {output, report, jmh}) {
            if (path != null) {
                PictureFile.check(path);
            }
        }
    }

    /** Saves what there is so far. */
    void save(Results soFar) {
        if (output != null) {
            write(output, Json.text(soFar));
        }
    }

    /** Writes everything that was asked for. */
    void write(Results results) {
        save(results);
        if (jmh != null) {
            write(jmh, JmhText.of(results));
        }
        if (report != null) {
            write(report, ReportPage.of(results, Json.dense(results)));
        }
        if (pictures != null) {
            PictureFile.directory(pictures);
            Pictures.of(results).forEach((name, svg) -> write(pictures.resolve(name), svg));
        }
    }

    private static void write(Path path, String text) {
        PictureFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
