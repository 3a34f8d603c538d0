package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.formats.ArrayFile;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.Tensor;
import dev.hillock.verify.Exhaustion;
import dev.hillock.verify.Report;
import dev.hillock.verify.Verifier;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Measures how far an engine's results are from the exact ones and holds it to its promise: ULP where "
        + "the result is well conditioned, mixed error (ULP beyond what half an ULP of x does) everywhere. "
        + "Exit code 1 if a promise is broken, 3 if the device cannot do all, which is named. With --exhaustive on all "
        + "2^32 float32 inputs: that takes about a minute for a function and order, can be stopped and gone on with, "
        + "and leaves a certificate.",
    footer = {"", "Examples:", "  hillock verify", "  hillock verify gelu mish --engine simd --order derivative",
        "  hillock verify softmax --masked --engine simd",
        "  hillock verify gelu --exhaustive --engine simd,opencl -o certificates"})
final class VerifyCommand implements Callable<Integer> {

    /** Column widths, so that rows can be shown one by one as they come. */
    private static final String ROW = "%-24s %-19s %9s %9s %12s  %-7s %s%n";

    private static final long MILLION = 1_000_000;
    private static final String PAGE = "accuracy.md";
    private static final String CERTIFICATES = "benchmarks/results/accuracy";

    @Parameters(paramLabel = "FUNCTION", arity = "0..*", completionCandidates = FunctionNames.class,
        description = "Names from `hillock list`; all by default.")
    private List<String> names = List.of();

    @Mixin
    private EngineOptions engineOptions;

    @Option(names = "--order", paramLabel = "ORDER", converter = OrderConverter.class, split = ",",
        description = "value, derivative, second-derivative, pullback, parameter-pullback, value-and-derivative or "
            + "value-and-pullback, or several with commas; by default all that give one result.")
    private List<Order> orders = List.of();

    @Option(names = "--with", paramLabel = "FILE",
        description = "Inputs of your own: every number in the arrays of a file. Rows run along the last axis.")
    private Path with;

    @Mixin
    private FileOptions files;

    @Option(names = "--samples", paramLabel = "N",
        description = "Inputs per function and order, without --with. Default: " + Verifier.SAMPLES + ".")
    private Long samples;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "" + Verifier.SEED,
        description = "Chooses the random inputs. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--dtype", paramLabel = "TYPE", converter = TypeConverter.class,
        description = "float32, the default, float64, or float16 and bfloat16, all of whose values are tried; of a "
            + "file that has no types, what it holds.")
    private DType type;

    @Option(names = "--masked", description = "Functions of rows under random masks, which leave out all of some rows "
        + "and NaNs; all that take a mask by default.")
    private boolean masked;

    @Option(names = "--json", description = "One JSON array of reports, for programs.")
    private boolean json;

    @Option(names = "--exhaustive", description = "Try every float32 there is, for value and derivatives of functions "
        + "of each element; several engines (--engine simd,tornado) share the work of finding the exact results. What "
        + "an earlier run certified, and the engine still computes, is not done again.")
    private boolean exhaustive;

    @Option(names = "--again", description = "With --exhaustive: also make certificates anew that still hold.")
    private boolean again;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "With --exhaustive: where certificates "
        + "(ENGINE.json), unfinished work and a page for people (accuracy.md) are. Default: " + CERTIFICATES + " and "
        + "docs in a checkout of Hillock, otherwise the working directory.")
    private Path output;

    @Option(names = {"-q", "--quiet"}, description = "Show broken promises only, and no progress bar.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    /** What the device could not do, which hides nothing of what it can. */
    private final List<String> lacking = new ArrayList<>();

    /** One thing to verify; {@code channels} says whether learned parameters have a value for each channel. */
    private record Trial(Entry entry, Order order, boolean channels) {
        @Override
        public String toString() {
            return "%s %s%s".formatted(entry.id(), channels ? "channels-" : "", order);
        }
    }

    @Override
    public Integer call() {
        if (samples != null && (samples < 1 || with != null)) {
            throw new UsageException(with == null ? "--samples must be at least 1 but was %d"
                : "--samples %d makes no sense with --with: every number of the file is tried", samples);
        }
        if (exhaustive && with != null) {
            throw new UsageException("--exhaustive tries every number there is, --with those of a file; choose one");
        }
        if (!exhaustive && (again || output != null)) {
            throw new UsageException("--again and --output need --exhaustive");
        }
        if (masked && (exhaustive || with != null)) {
            throw new UsageException("--masked makes rows and masks of its own; leave out %s",
                exhaustive ? "--exhaustive" : "--with");
        }
        List<Trial> trials = trials();
        if (with != null) {
            return verifyFile(trials);
        }
        DType type = this.type == null ? DType.FLOAT32 : this.type;
        PrintWriter out = spec.commandLine().getOut();
        List<Report> reports = new ArrayList<>();
        if (exhaustive) {
            return certify(trials, reports, out) ? conclude(reports, out) : Exit.RIGHT;
        }
        try (Engine engine = engineOptions.open(type);
             Progress progress = Progress.of("verify", "", trials.size(), quiet || !json)) {
            head(List.of(engine), out);
            Verifier verifier = new Verifier(engine, samples == null ? Verifier.SAMPLES : samples, seed);
            for (int i = 0; i < trials.size(); i++) {
                try {
                    for (Report report : verify(verifier, trials.get(i), type)) {
                        reports.add(report);
                        show(report, out);
                    }
                } catch (DeviceException e) {
                    lacking.add(trials.get(i) + ": " + e.getMessage());
                }
                progress.at(i + 1);
            }
        }
        return conclude(reports, out);
    }

    private void head(List<Engine> engines, PrintWriter out) {
        if (!json && !quiet) {
            engines.forEach(engine -> out.printf("Engine %s: %s%n", engine.name(), engine.device()));
            out.printf("%n" + ROW, "FUNCTION", "ORDER", "MAX ULP", "MIXED", "PROMISE", "VERDICT", "WORST INPUT");
            out.flush();
        }
    }

    /** Verifies on the arrays of a file; a function that an array's shape does not allow is left out, and said. */
    private int verifyFile(List<Trial> trials) {
        PrintWriter out = spec.commandLine().getOut();
        List<Report> reports = new ArrayList<>();
        try (ArrayFile file = files.open(with, type == null ? null : ElementType.of(type))) {
            for (Tensor x : file.tensors()) {
                try (Engine engine = engineOptions.open(x.header().type())) {
                    if (!json && !quiet) {
                        out.printf("%s: %s%n", x.place(), x.header());
                    }
                    head(List.of(engine), out);
                    for (Trial trial : trials) {
                        if (trial.order.outputs() > 1) {
                            throw new UsageException("--with takes orders of one result, not %s", trial.order);
                        }
                        try {
                            Report report = new FileVerification(engine, x, seed).verify(trial.entry, trial.order);
                            reports.add(report);
                            show(report, out);
                        } catch (IllegalArgumentException e) {
                            if (!names.isEmpty()) {
                                throw new UsageException("%s: %s", x.place(), e.getMessage());
                            }
                            spec.commandLine().getErr().printf("hillock: %s is left out: %s%n", trial.entry.id(),
                                e.getMessage());
                        }
                    }
                }
            }
        }
        return conclude(reports, out);
    }

    /** Tries every input; false if it was stopped. */
    private boolean certify(List<Trial> trials, List<Report> reports, PrintWriter out) {
        if (type == DType.FLOAT64) {
            throw new UsageException("--exhaustive is for float32: there are 2^64 inputs of float64");
        }
        if (type != null && type.isHalf()) {
            throw new UsageException("--exhaustive is for float32: of %s all 65,536 inputs are tried without it", type);
        }
        Path checkout = Path.of(CERTIFICATES);
        boolean here = output == null && Files.isDirectory(checkout);
        Path folder = here ? checkout : output == null ? Path.of("") : output;
        Path page = here ? Path.of("docs", PAGE) : folder.resolve(PAGE);
        List<Engine> engines = engineOptions.openAll(DType.FLOAT32);
        head(engines, out);
        try (Progress progress = Progress.of("verify", "M", trials.size() * Exhaustion.ALL / MILLION, quiet)) {
            return new ExhaustiveVerification(engines, folder, page, again, report -> {
                reports.add(report);
                progress.aside(() -> show(report, out));
            }, note -> progress.aside(() -> spec.commandLine().getErr().println("hillock: " + note)))
                .run(trials.stream()
                .map(trial -> new ExhaustiveVerification.Trial(
                    ((ActivationFunction) trial.entry).activation(), trial.order)).toList(),
                done -> progress.at(done / MILLION));
        } finally {
            engines.forEach(Engine::close);
        }
    }

    private List<Trial> trials() {
        List<Entry> entries = names.isEmpty()
            ? exhaustive ? List.of(ActivationFunction.values()) : Catalogue.entries()
            : names.stream().map(name -> UsageException.checked(() -> Catalogue.named(name))).toList();
        List<Trial> trials = new ArrayList<>();
        for (Entry entry : entries) {
            if (masked && !(entry instanceof RowFunction function && function.takesMask())) {
                if (!names.isEmpty()) {
                    throw new UsageException("%s takes no mask; --masked is for functions that do, such as softmax",
                        entry.id());
                }
                continue;
            }
            for (Order order : Order.values()) {
                boolean wanted = orders.isEmpty() ? order.outputs() == 1 && (!exhaustive || order.inputs() == 1)
                    : orders.contains(order);
                if (exhaustive && wanted && (order.inputs() > 1 || order.outputs() > 1
                    || !(entry instanceof ActivationFunction))) {
                    throw new UsageException("--exhaustive is for value and derivatives of functions of each element, "
                        + "not for %s of %s", order, entry.id());
                }
                if (wanted && order.definedFor(entry)) {
                    trials.add(new Trial(entry, order, false));
                } else if (wanted && !orders.isEmpty() && !names.isEmpty() && !ofChannels(entry, order)) {
                    throw new UsageException("%s has no %s", entry.id(), order);
                }
            }
            for (Order order : Order.values()) {
                if (ofChannels(entry, order) && (orders.isEmpty() || orders.contains(order))) {
                    trials.add(new Trial(entry, order, true));
                }
            }
        }
        return trials;
    }

    private boolean ofChannels(Entry entry, Order order) {
        return !exhaustive && with == null && entry instanceof ActivationFunction function
            && !function.learned().isEmpty() && Task.Channelwise.ORDERS.contains(order);
    }

    private List<Report> verify(Verifier verifier, Trial trial, DType type) {
        return switch (trial.entry) {
            case ActivationFunction function when trial.channels ->
                verifier.verifyChannels(function.activation(), trial.order, type);
            case ActivationFunction function -> verifier.verify(function.activation(), trial.order, type);
            case RowFunction function when masked ->
                verifier.verifyMasked(function.activation(), trial.order, type);
            case RowFunction function -> verifier.verify(function.activation(), trial.order, type);
            case LossFunction function -> verifier.verify(function.loss(), trial.order, type);
        };
    }

    private void show(Report r, PrintWriter out) {
        if (json || quiet && r.kept()) {
            return;
        }
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        out.printf(ROW, r.function(), order(r), number(r.maxUlp()), number(r.maxMixed()),
            "%s/%s".formatted(Text.number(r.promisedUlp()), Text.number(r.promisedMixed())),
            ansi.string(r.kept() ? "@|green kept|@   " : "@|red,bold BROKEN|@ "),
            r.kept() ? r.worst() == null ? "" : r.worst().input() : r.sentence());
        out.flush();
    }

    /** What was computed, of an order of several results in short. */
    private static String order(Report r) {
        boolean gradients = r.order().endsWith(Order.PARAMETER_PULLBACK.toString());
        return r.order().equals(r.output()) ? r.order() : gradients ? r.output().replace("channels-", "channels-../")
            : r.order().substring(0, 9) + "../" + r.output();
    }

    private static String number(double error) {
        return String.format(Locale.ROOT, error < 1e5 ? "%.3f" : "%.2e", error);
    }

    private int conclude(List<Report> reports, PrintWriter out) {
        long broken = reports.stream().filter(report -> !report.kept()).count();
        if (json) {
            out.println(Json.text(reports));
        } else if (!quiet) {
            out.printf("%n%s%n", broken > 0
                ? "%d of %d promises are broken.".formatted(broken, reports.size())
                : lacking.isEmpty() ? "Every promise is kept."
                : "%d promises are kept; %d things the device cannot do.".formatted(reports.size(), lacking.size()));
        }
        if (broken > 0) {
            reports.stream().filter(report -> !report.kept())
                .forEach(report -> spec.commandLine().getErr().println("hillock: " + report.sentence()));
        }
        lacking.forEach(what -> spec.commandLine().getErr().println("hillock: not verified: " + what));
        return broken > 0 ? Exit.NOT_VERIFIED : lacking.isEmpty() ? Exit.RIGHT : Exit.ENGINE;
    }
}
