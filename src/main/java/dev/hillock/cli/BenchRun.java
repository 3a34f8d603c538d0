package dev.hillock.cli;

import dev.hillock.bench.Machine;
import dev.hillock.bench.Measurement;
import dev.hillock.bench.MultiplyAdd;
import dev.hillock.bench.Results;
import dev.hillock.bench.Skipped;
import dev.hillock.bench.Software;
import dev.hillock.bench.Study;
import dev.hillock.bench.Trial;
import dev.hillock.engine.Engine;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One run of the benchmark: measures, shows and saves, and leaves what it has if somebody interrupts it. */
final class BenchRun {

    /** What --quick may take before it stops, so that verifying and writing still fit in a minute. */
    private static final long QUICK_END = 45_000_000_000L;

    private final BenchOptions options;
    private final BenchOutputs outputs;
    private final PrintWriter out;
    private final PrintWriter err;
    private Results results;
    private boolean over;

    BenchRun(BenchOptions options, BenchOutputs outputs, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.outputs = outputs;
        this.out = out;
        this.err = err;
    }

    Results measure(List<Trial> all, List<Engine> engines, Results baseline, Results earlier, boolean quiet) {
        double seconds = options.seconds(baseline);
        begin(engines, seconds, earlier);
        Thread hook = Thread.ofPlatform().unstarted(this::interrupted);
        Runtime.getRuntime().addShutdownHook(hook);
        Study study = new Study(engines, (long) (seconds * 1e9));
        List<Trial> lacking = lacking(all, engines);
        try {
            // one visit too many: of those that did not agree
            for (int visit = 1; !lacking.isEmpty() && visit <= options.visits() + 1; visit++) {
                String task = options.visits() == 1 ? "bench" : "bench, visit " + visit;
                try (Progress progress = Progress.of(task, "", lacking.size(), quiet)) {
                    measureAll(lacking, engines, study, progress);
                }
                lacking = lacking(all, engines);
            }
        } finally {
            engines.forEach(Engine::close);
            forget(hook);
        }
        for (int i = 0; options.visits() > 1 && i < all.size(); i++) {
            showAfter(all, i);
        }
        return finish();
    }

    private List<Trial> lacking(List<Trial> all, List<Engine> engines) {
        return all.stream().filter(trial -> engines.stream().anyMatch(engine -> trial.offeredBy(engine)
            && !results.has(trial, engine.name(), options.visits()))).toList();
    }

    private void begin(List<Engine> engines, double seconds, Results earlier) {
        Machine machine = Machine.here();
        List<Results.Absent> absent = options.absent();
        results = new Results(Results.SCHEMA, false, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), machine,
            Software.here(Version.text()), options.participants(engines), absent, seconds, MultiplyAdd.measure(),
            List.of(), List.of(), List.of());
        if (earlier != null) {
            try {
                results = earlier.continued(results);
            } catch (IllegalArgumentException e) {
                engines.forEach(Engine::close);
                throw new UsageException("the file of --output cannot be gone on with: %s; name another file",
                    e.getMessage());
            }
        }
        if (!outputs.json()) {
            out.println(machine);
            engines.forEach(engine -> out.println("engine %s: %s".formatted(engine.name(), engine.device())));
            absent.forEach(a -> out.println("engine %s takes no part: %s".formatted(a.name(), a.reason())));
            out.flush();
        }
    }

    private void measureAll(List<Trial> trials, List<Engine> engines, Study study, Progress progress) {
        long start = System.nanoTime();
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            if (options.quick() && System.nanoTime() - start > QUICK_END) {
                add(new Study.Found(List.of(), engines.stream().map(e -> new Skipped(trial.name(),
                    trial.order(), e.name(), trial.elements(), trial.row(), Skipped.Cause.TIME,
                    "the minute of --quick was over")).toList(), List.of()));
            } else {
                add(study.measure(trial));
            }
            progress.at(i + 1);
            if (options.visits() == 1) {
                showAfter(trials, i);
            }
        }
    }

    /** Shows a function and order after the last of its trials. */
    private void showAfter(List<Trial> trials, int i) {
        if (i + 1 == trials.size() || !together(trials.get(i), trials.get(i + 1))) {
            show(trials.get(i));
        }
    }

    private static boolean together(Trial a, Trial b) {
        return a.name().equals(b.name()) && a.order() == b.order();
    }

    private void show(Trial trial) {
        if (outputs.json()) {
            return;
        }
        List<Measurement> shown = results.measurements().stream()
            .filter(m -> m.function().equals(trial.name()) && m.order() == trial.order()).toList();
        if (!shown.isEmpty()) {
            out.print(new BenchTable(trial.name(), trial.order().toString(), shown));
        }
        results.skipped().stream()
            .filter(s -> s.function().equals(trial.name()) && s.order() == trial.order())
            .forEach(s -> out.println("  skipped: %s elements on %s: %s".formatted(SizeConverter.text(s.elements()),
                s.engine(), s.reason())));
        out.flush();
    }

    private synchronized void add(Study.Found found) {
        if (!over) {
            results = results.with(found);
            outputs.save(results);
        }
    }

    private synchronized Results finish() {
        over = true;
        results = results.completed();
        outputs.write(results);
        return results;
    }

    /** Runs when the JVM is told to end: what is there is kept, and says that it is not all. */
    synchronized void interrupted() {
        if (over) {
            return;
        }
        over = true;
        outputs.write(results);
        if (outputs.json()) {
            out.println(Json.text(results));
            out.flush();
        }
        err.println("hillock: interrupted after %d measurements; they are kept, marked as incomplete".formatted(
            results.measurements().size()));
        err.flush();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending, and the hook is what ends this run
            Thread.yield();
        }
    }
}
