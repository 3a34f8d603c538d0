package dev.hillock.cli;

import dev.hillock.bench.Results;
import dev.hillock.bench.RunComparison;
import dev.hillock.bench.Skipped;
import dev.hillock.bench.Trial;
import dev.hillock.bench.UnverifiedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
    description = "Times functions on every engine that is ready, each result verified first: the kernel alone, with "
        + "transfers, and on data that stays on the device; against a copy in the same run. Medians.",
    footer = {"", "Examples:", "  hillock bench",
        "  hillock bench gelu softmax --sizes 1K,1M,64M --engine simd,tornado",
        "  hillock bench --quick --report bench.html           a page to read and to pass on",
        "  hillock bench prelu dyt --channels 64 --order parameter-pullback",
        "  hillock bench --all -o bench.json --report bench.html",
        "  hillock bench --from bench.json --report bench.html the page of what was measured before",
        "  hillock bench --compare old.json new.json           two machines, drivers, versions or flags",
        "  hillock bench --baseline bench.json --max-slowdown 10%%  exits with 1 if something got slower"})
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private BenchOptions options;

    @Mixin
    private BenchOutputs outputs;

    @Option(names = "--from", paramLabel = "FILE", description = "Measures nothing; takes results of an earlier run.")
    private Path from;

    @Option(names = "--compare", arity = "2", paramLabel = "FILE",
        description = "Measures nothing; compares two results. A difference counts if it is more than their "
            + "repetitions scatter.")
    private List<Path> compare;

    @Option(names = "--baseline", paramLabel = "FILE",
        description = "Measures what these results hold and compares with them.")
    private Path baseline;

    @Option(names = "--max-slowdown", paramLabel = "SHARE", converter = ShareConverter.class,
        description = "With --baseline or --compare: exits with 1 and names the rows that take longer by more than "
            + "this, and by more than noise. Example: 10%%.")
    private Double maxSlowdown;

    @Option(names = "--resume",
        description = "Goes on where the file of --output ends: what it holds of these engines is not measured again, "
            + "so that a long study can be done in parts. A file that is not there is begun.")
    private boolean resume;

    @Option(names = "--yardstick",
        description = "Instead: the generated kernel, TornadoVM's own run of it and one written by hand, all on the "
            + "default OpenCL device, kernel and dispatch apart; for relu, gelu and softmax.")
    private boolean yardstick;

    @Option(names = {"-q", "--quiet"}, description = "No progress bar.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        long modes = (from == null ? 0 : 1) + (compare == null ? 0 : 1) + (baseline == null ? 0 : 1)
            + (yardstick ? 1 : 0);
        if (modes > 1) {
            throw new UsageException(
                "--from, --compare, --baseline and --yardstick are different things to do; name one");
        }
        if (maxSlowdown != null && compare == null && baseline == null) {
            throw new UsageException("--max-slowdown needs something to compare with: --baseline FILE, or --compare");
        }
        if (resume && (modes > 0 || !outputs.saves())) {
            throw new UsageException("--resume measures into the file of --output; name that, and leave --from, "
                + "--compare, --baseline and --yardstick out");
        }
        if (yardstick) {
            return yardstick();
        }
        outputs.check();
        PrintWriter out = spec.commandLine().getOut();
        if (compare != null) {
            return conclude(ResultsFile.read(compare.get(0)), ResultsFile.read(compare.get(1)),
                compare.get(0).toString(), compare.get(1).toString());
        }
        if (from != null) {
            return show(ResultsFile.read(from));
        }
        Results before = baseline == null ? null : ResultsFile.read(baseline);
        List<Trial> trials = options.trials(before);
        Results results = new BenchRun(options, outputs, out, spec.commandLine().getErr())
            .measure(trials, options.open(before), before, resume ? outputs.earlier() : null, quiet);
        if (outputs.json()) {
            out.println(Json.text(results));
        }
        int code = judge(results);
        return before == null || code != Exit.RIGHT ? code
            : conclude(before, results, baseline.toString(), "now");
    }

    private int yardstick() {
        if (outputs.writes()) {
            throw new UsageException("--yardstick prints a table, or JSON with --json; "
                + "leave --output, --report, --pictures and --jmh out");
        }
        try {
            return options.yardstick().run(spec.commandLine().getOut(), outputs.json());
        } catch (UnverifiedException e) {
            spec.commandLine().getErr().printf("hillock: %s; it is not timed%n", e.getMessage());
            return Exit.NOT_VERIFIED;
        }
    }

    private int show(Results results) {
        outputs.write(results);
        if (outputs.json()) {
            spec.commandLine().getOut().println(Json.text(results));
        } else {
            BenchTable.all(results).forEach(spec.commandLine().getOut()::print);
        }
        return Exit.RIGHT;
    }

    /** What could not be trusted, or not be measured at all, is an error; what did not fit is a row. */
    private int judge(Results results) {
        PrintWriter err = spec.commandLine().getErr();
        List<Skipped> wrong = results.skipped().stream()
            .filter(s -> s.cause() == Skipped.Cause.UNVERIFIED).toList();
        wrong.forEach(s -> err.printf("hillock: %s; it is not timed%n", s.reason()));
        if (!wrong.isEmpty()) {
            return Exit.NOT_VERIFIED;
        }
        if (results.measurements().isEmpty()) {
            err.println("hillock: nothing could be measured: " + results.skipped().getFirst().reason());
            return Exit.ENGINE;
        }
        return Exit.RIGHT;
    }

    private int conclude(Results before, Results after, String nameBefore, String nameAfter) {
        RunComparison comparison = RunComparison.of(before, after);
        if (comparison.rows().isEmpty()) {
            throw new ResultsException("%s and %s have no measurement in common: the one has %s, the other %s; measure "
                + "the same functions, orders, sizes and engines", nameBefore, nameAfter,
                ComparisonTable.first(before), ComparisonTable.first(after));
        }
        PrintWriter out = spec.commandLine().getOut();
        ComparisonTable table = new ComparisonTable(comparison, RunComparison.circumstances(before, after), nameBefore,
            nameAfter);
        if (!outputs.json()) {
            out.print(table);
        } else if (compare != null) {
            out.println(Json.text(table.json()));
        }
        if (maxSlowdown == null) {
            return Exit.RIGHT;
        }
        List<RunComparison.Row> offending = comparison.slowerThan(maxSlowdown);
        offending.forEach(row -> spec.commandLine().getErr().println("hillock: " + ComparisonTable.sentence(row)));
        return offending.isEmpty() ? Exit.RIGHT : Exit.NOT_VERIFIED;
    }
}
