package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hillock.bench.Invented;
import dev.hillock.bench.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench} writes, reads and compares. */
class BenchFilesTest {

    @TempDir
    Path files;

    private Path before;
    private Path after;

    @BeforeEach
    void write() throws IOException {
        before = save("before.json", Invented.run(1, true));
        after = save("after.json", Invented.run(1.5, true));
    }

    private Path save(String name, Object results) throws IOException {
        return Files.writeString(files.resolve(name), Json.text(results));
    }

    @Test
    void whatWasWrittenIsReadAsItWas() {
        assertEquals(Invented.run(1, true), ResultsFile.read(before));
    }

    @Test
    void runsAreComparedSideBySide() {
        Ran.hillock("bench", "--compare", before, after).right().says("gelu", "tornado", "with transfers", "resident",
            "1.50", "32 slower", "0.75");
        Ran.hillock("bench", "--compare", before, before).right().says("32 same", "1.00");
        JsonObject json = JsonParser.parseString(Ran.hillock("bench", "--compare", before, after, "--json").right()
            .out()).getAsJsonObject();
        assertEquals(32, json.getAsJsonArray("rows").size());
    }

    @Test
    void aSlowdownBeyondWhatIsAllowedIsAnErrorThatNamesTheRows() {
        Ran ran = Ran.hillock("bench", "--compare", before, after, "--max-slowdown", "10%");
        ran.failed(Exit.NOT_VERIFIED, "gelu value, 1024 elements, simd", "1.50 times as long");
        assertEquals(32, ran.err().lines().count());
        Ran.hillock("bench", "--compare", before, after, "--max-slowdown", "60%").right();
        Ran.hillock("bench", "--compare", after, before, "--max-slowdown", "0").right();
    }

    @Test
    void aBaselineIsMeasuredAgain() {
        Path baseline = files.resolve("baseline.json");
        Ran.hillock("bench", "relu", "-e", "reference", "--sizes", "1K", "--seconds", "0.05", "-o", baseline).right();
        Ran.hillock("bench", "--baseline", baseline, "--max-slowdown", "100000%").right()
            .says("relu, value, float32", "verdict", "now");
        Ran.hillock("bench", "gelu", "-e", "reference", "--sizes", "1K", "--seconds", "0.05", "--baseline", baseline)
            .failed(Exit.FILE, "no measurement in common", "relu value, 1024 elements", "gelu value, 1024 elements");
    }

    @Test
    void everythingIsMeasuredInAsManyVisitsAsAskedFor() {
        Path file = files.resolve("visits.json");
        Object[] bench = {"bench", "relu", "gelu", "-e", "reference", "--sizes", "16K", "--seconds", "0.02",
            "--resume", "-o", file, "--visits"};
        Ran.hillock(with(bench, 2)).right().says("relu, value", "gelu, value");
        List<Integer> visits = visits(file);
        assertEquals(2, visits.size());
        assertTrue(visits.stream().allMatch(times -> times == 2 || times == 3), visits::toString);
        Ran.hillock(with(bench, 3)).right();
        assertEquals(List.of(3, 3), visits(file));
        Results before = ResultsFile.read(file);
        Ran.hillock(with(bench, 2)).right();
        assertEquals(before.measurements(), ResultsFile.read(file).measurements());
    }

    private static Object[] with(Object[] arguments, int visits) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = visits;
        return all;
    }

    private static List<Integer> visits(Path file) {
        return ResultsFile.read(file).measurements().stream().map(m -> m.roundTrip().times()).toList();
    }

    @Test
    void runsOfOtherThingsAreNotCompared() throws IOException {
        Results run = Invented.run(1, true);
        Path other = save("other.json", new Results(run.schema(), true, run.started(), run.machine(), run.software(),
            run.engines(), run.absent(), 1, 1, run.measurements().stream().filter(m -> m.function().equals("gelu")
                && m.elements() > 1024).toList(), run.ceilings(), run.skipped()));
        Ran.hillock("bench", "--compare", before, other).right().says("only in " + before, "relu value, 1024 elements");
    }

    @Test
    void aFileThatHoldsNoResultsIsRefusedWithAReason() throws IOException {
        Ran.hillock("bench", "--from", files.resolve("none.json")).failed(Exit.FILE, "none.json does not exist");
        refused("not json", "is not JSON");
        refused("[]", "holds no results");
        refused("{\"a\": 1}", "its schema must be hillock-bench-2");
        refused("{\"schema\": \"hillock-bench-1\"}", "has the schema \"hillock-bench-1\"", "reads hillock-bench-2");
        refused("{\"schema\": \"hillock-bench-2\"}", "lacks parts");
        refused("[{\"benchmark\": \"a\"}]", "result of JMH");
        refused(Files.readString(before).replace("\"kernel\"", "\"colonel\""), "lacks parts");
        Files.write(files.resolve("bytes.json"), new byte[] {(byte) 0xff, 0});
        Ran.hillock("bench", "--from", files.resolve("bytes.json")).failed(Exit.FILE, "is not JSON");
    }

    private void refused(String content, Object... words) throws IOException {
        Path file = Files.writeString(files.resolve("bad.json"), content);
        Ran.hillock("bench", "--from", file).failed(Exit.FILE, words);
        Ran.hillock("bench", "--compare", before, file).failed(Exit.FILE, words);
        Ran.hillock("bench", "--baseline", file).failed(Exit.FILE, words);
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeAnythingIsMeasured() {
        for (String option : List.of("--report", "-o", "--jmh")) {
            Ran.hillock("bench", option, files.resolve("no/such/x")).failed(Exit.FILE, "no/such does not exist");
            Ran.hillock("bench", option, files).failed(Exit.FILE, "is a directory");
        }
    }

    @Test
    void picturesAreWrittenAsFilesToo() {
        Path folder = files.resolve("pictures");
        Ran.hillock("bench", "--from", before, "--pictures", folder).right();
        for (String name : List.of("speed", "predictions", "roofline-simd", "roofline-tornado", "break-even-tornado",
            "throughput-gelu-value", "parts-gelu-value-tornado")) {
            assertTrue(Files.exists(folder.resolve(name + ".svg")), name);
        }
    }

    @Test
    void modesExcludeEachOther() {
        Ran.hillock("bench", "--from", before, "--baseline", before).failed(Exit.USAGE, "name one");
        Ran.hillock("bench", "--max-slowdown", "10%").failed(Exit.USAGE, "--baseline FILE");
        Ran.hillock("bench", "--baseline", before, "--max-slowdown", "ten").failed(Exit.USAGE, "10% or 0.1");
        Ran.hillock("bench", "--all", "relu").failed(Exit.USAGE, "leave out relu");
        Ran.hillock("bench", "--compare", before).failed(Exit.USAGE, "--compare");
    }

    @Test
    void aSizeThatDoesNotFitIsARowAndNotTheEnd() {
        Ran.hillock("bench", "relu", "-e", "reference", "--sizes", "1K,1024G", "--seconds", "0.02").right()
            .says("skipped: 1024G elements on reference", "GiB", "measure smaller sizes");
        Ran.hillock("bench", "relu", "-e", "reference", "--sizes", "1024G", "--seconds", "0.02")
            .failed(Exit.ENGINE, "nothing could be measured", "GiB");
    }

    @Test
    void aDeviceThatFailsIsARowAndTheOthersGoOn() {
        OddEngine.among(files, () -> {
            Ran ran = Ran.hillock("bench", "relu", "-e", "failing,reference", "--sizes", "1K", "--seconds", "0.02");
            assertTrue(ran.out().contains("skipped: 1K elements on failing"), ran.out());
        }, List.of(OddEngine.Failing.class));
    }

    @Test
    void anEngineThatIsAbsentIsNamed() {
        OddEngine.among(files, () -> {
            Ran ran = Ran.hillock("bench", "relu", "--sizes", "256", "--seconds", "0.02");
            assertTrue(ran.out().contains("engine absent takes no part: its driver is missing"), ran.out());
            assertTrue(ran.out().contains("simd"), ran.out());
        }, List.of(OddEngine.Absent.class));
    }

    @Test
    void interruptedItKeepsWhatItHas() throws IOException {
        Path output = files.resolve("partial.json");
        Path report = files.resolve("partial.html");
        Ran interrupted = InterruptedBench.run("bench", "relu", "gelu", "-e", "reference", "--sizes", "1K",
            "--seconds", "2", "-o", output.toString(), "--report", report.toString());
        assertTrue(interrupted.err().contains("interrupted after"), interrupted.err());
        Results kept = ResultsFile.read(output);
        assertFalse(kept.complete());
        assertEquals(1, kept.measurements().size());
        assertTrue(Files.readString(report).contains("This run was interrupted"));
    }

    @Test
    void itGoesOnWhereItWasInterrupted() {
        Path output = files.resolve("parts.json");
        Ran.hillock("bench", "relu", "-e", "reference", "--sizes", "1K", "--seconds", "0.05", "-o", output, "--resume")
            .right();
        Results first = ResultsFile.read(output);
        Ran next = Ran.hillock("bench", "relu", "gelu", "-e", "reference", "--sizes", "1K", "--seconds", "0.05", "-o",
            output, "--resume").right().says("gelu, value");
        assertFalse(next.out().contains("relu, value"), next.out());
        Results both = ResultsFile.read(output);
        assertEquals(first.measurements().getFirst(), both.measurements().getFirst());
        assertEquals(2, both.measurements().size());
        assertEquals(first.started(), both.started());
        Ran.hillock("bench", "relu", "-e", "reference", "--resume").failed(Exit.USAGE, "--output");
        Ran.hillock("bench", "relu", "-o", before, "-e", "reference", "--resume")
            .failed(Exit.USAGE, "machine was A processor", "name another file");
        assertEquals(Invented.run(1, true), ResultsFile.read(before));
    }

    @Test
    void anotherLibraryIsMeasuredAtWhatItHasAndByItsOwnJudge() {
        Path output = files.resolve("other.json");
        OddEngine.among(files, () -> Ran.hillock("bench", "relu", "gelu", "-e", "reference,library", "--sizes", "1K",
            "--seconds", "0.05", "-o", output).right().says("library"), List.of(OddLibrary.Provider.class));
        Results run = ResultsFile.read(output);
        var theirs = run.measurements().stream().filter(m -> m.engine().equals("library")).toList();
        assertEquals(List.of("relu"), theirs.stream().map(m -> m.function()).toList());
        assertEquals(OddLibrary.ULP, theirs.getFirst().maxUlp());
        assertEquals(0, theirs.getFirst().promisedUlp());
        assertEquals(List.of(), run.skipped());
    }

    @Test
    void otherProgramsForJmhCanReadIt() throws IOException {
        Path jmh = files.resolve("jmh.json");
        Ran.hillock("bench", "--from", before, "--jmh", jmh).right();
        var entries = JsonParser.parseString(Files.readString(jmh)).getAsJsonArray();
        assertEquals(8 + 8 * 5, entries.size());
        JsonObject first = entries.get(0).getAsJsonObject();
        for (String key : List.of("benchmark", "mode", "params", "primaryMetric", "secondaryMetrics", "forks")) {
            assertTrue(first.has(key), key);
        }
        JsonObject metric = first.getAsJsonObject("primaryMetric");
        assertEquals("us/op", metric.get("scoreUnit").getAsString());
        assertTrue(metric.get("score").getAsDouble() > 1);
    }
}
