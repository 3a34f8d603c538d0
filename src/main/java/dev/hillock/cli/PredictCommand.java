package dev.hillock.cli;

import dev.hillock.bench.Operations;
import dev.hillock.bench.Results;
import dev.hillock.bench.TransferModel;
import dev.hillock.bench.Trial;
import dev.hillock.engine.Order;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock predict}. */
@Command(name = "predict", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
    description = "How long a function would take on hardware that is not here: latency + bytes / link + "
        + "max(bytes / bandwidth, operations / rate). docs/transfer-model.md tells what that leaves out.",
    footer = {"", "Examples:",
        "  hillock predict gelu --size 1G --link 24GB/s --bandwidth 4TB/s",
        "  hillock predict gelu --size 64M --from bench.json --engine tornado       with what was measured here",
        "  hillock predict gelu --size 64M --from bench.json --engine tornado --link 50GB/s    and another bus"})
final class PredictCommand implements Callable<Integer> {

    private static final double LATENCY = 20_000;

    @Parameters(paramLabel = "FUNCTION", description = "A name from `hillock list`.")
    private String name;

    @Option(names = "--size", paramLabel = "N", required = true, converter = SizeConverter.class,
        description = "Elements; K, M and G are powers of 1024.")
    private long size;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "value", converter = OrderConverter.class,
        description = "What to compute. Default: ${DEFAULT-VALUE}.")
    private Order order;

    @Option(names = "--row", paramLabel = "N", defaultValue = "1024",
        description = "Elements of a row for functions of rows, and classes of a loss. Default: ${DEFAULT-VALUE}.")
    private int row;

    @Option(names = "--link", paramLabel = "SPEED", converter = Quantity.Bandwidth.class,
        description = "Between host and device, in one direction: 24GB/s for a PCIe 4.0 x16 in practice.")
    private Double link;

    @Option(names = "--bandwidth", paramLabel = "SPEED", converter = Quantity.Bandwidth.class,
        description = "Of the device's memory, as a copy reaches it: 4TB/s.")
    private Double bandwidth;

    @Option(names = "--latency", paramLabel = "TIME", converter = Quantity.Duration.class,
        description = "Starting one run. Default: 20us, or what was measured.")
    private Double latency;

    @Option(names = "--rate", paramLabel = "SPEED", converter = Quantity.Rate.class,
        description = "Operations per second, as 60TFLOP/s. Without it arithmetic is taken to cost nothing, unless "
            + "--from knows better.")
    private Double rate;

    @Option(names = "--from", paramLabel = "FILE",
        description = "Results of `hillock bench`: what is not given is what was fitted to them.")
    private Path from;

    @Option(names = {"-e", "--engine"}, paramLabel = "ENGINE", description = "With --from: which of its engines.")
    private String engine;

    @Option(names = "--json", description = "One JSON object, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Entry entry = UsageException.checked(() -> Catalogue.named(name));
        if (!order.definedFor(entry)) {
            throw new UsageException("%s has no %s", entry.id(), order);
        }
        if (row < 1) {
            throw new UsageException("--row must be at least 1 but was %d", row);
        }
        TransferModel fitted = fitted();
        if (fitted == null && (link == null || bandwidth == null)) {
            throw new UsageException("what hardware? Give --link and --bandwidth, or --from with results of `hillock "
                + "bench`");
        }
        TransferModel model = given(fitted);
        Trial trial = UsageException.checked(() -> Trial.of(entry, order, size, row, false));
        double perElement = Operations.perElement(entry, order);
        TransferModel.Rate speed = rate != null ? TransferModel.Rate.of(rate) : fitted == null
            ? TransferModel.Rate.FREE
            : fitted.rate(entry.id(), order, trial.row());
        TransferModel.Prediction prediction =
            model.predict(trial.row() > 0, trial.read(), trial.written(), size, perElement, speed);
        report(trial, model, perElement, prediction);
        return Exit.RIGHT;
    }

    private TransferModel fitted() {
        if (from == null) {
            if (engine != null) {
                throw new UsageException("--engine %s names an engine of results; name them with --from", engine);
            }
            return null;
        }
        Results results = ResultsFile.read(from);
        List<TransferModel> models = results.models();
        List<String> names = models.stream().map(TransferModel::engine).toList();
        if (engine == null && models.size() != 1) {
            throw new UsageException("%s has %s; name one with --engine", from,
                names.isEmpty() ? "no measurement" : String.join(", ", names));
        }
        return models.stream().filter(m -> engine == null || m.engine().equals(engine)).findFirst()
            .orElseThrow(() -> new UsageException("%s has no engine \"%s\"; it has %s", from, engine,
                String.join(", ", names)));
    }

    private TransferModel given(TransferModel fitted) {
        return new TransferModel("given",
            latency != null ? latency : fitted == null ? LATENCY : fitted.latency(),
            fitted == null ? 0 : fitted.linkLatency(),
            link != null ? List.of(new TransferModel.Level(1, link)) : fitted.transfer(),
            bandwidth != null ? TransferModel.Memory.of(bandwidth) : fitted.memory(),
            fitted == null ? 1 : fitted.threads(), Map.of());
    }

    private void report(Trial trial, TransferModel model, double perElement,
                        TransferModel.Prediction p) {
        PrintWriter out = spec.commandLine().getOut();
        // the rate at which arithmetic takes as long as memory
        double enough = perElement * size / p.memory();
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("function", trial.function().id());
            all.put("order", trial.order());
            all.put("elements", size);
            all.put("row", trial.row());
            all.put("read", trial.read());
            all.put("written", trial.written());
            all.put("operationsPerElement", perElement);
            all.put("model", model);
            all.put("rate", p.computing() == 0 ? null : perElement * size / p.computing());
            all.put("nanoseconds", p);
            all.put("roundTrip", p.roundTrip());
            all.put("resident", p.resident());
            all.put("boundBy", bound(p));
            out.println(Json.text(all));
            return;
        }
        out.printf(Locale.ROOT, "%s: %s read, %s written, %.0f operations per element%n", trial,
            Text.bytes(trial.read()), Text.bytes(trial.written()), perElement);
        Text.columns(List.of(
            List.of("latency", BenchTable.time(p.latency())),
            List.of("upload", model.link() == 0 ? "nothing is transferred" : BenchTable.time(p.upload())),
            List.of("memory", BenchTable.time(p.memory())),
            List.of("arithmetic", p.computing() != 0 ? BenchTable.time(p.computing())
                : "not counted without --rate; it takes longer than memory below " + operations(enough)),
            List.of("download", model.link() == 0 ? "nothing is transferred" : BenchTable.time(p.download())),
            List.of("with transfers", BenchTable.time(p.roundTrip()) + rate(trial, p.roundTrip())),
            List.of("resident", BenchTable.time(p.resident()) + rate(trial, p.resident()))))
            .forEach(line -> out.println("  " + line));
        out.printf("With transfers it is bound by %s. A model, not a measurement.%n", bound(p));
    }

    private static String rate(Trial trial, double time) {
        return String.format(Locale.ROOT, ", %.1f GB/s", (trial.read() + trial.written()) / time);
    }

    private static String operations(double perNanosecond) {
        return String.format(Locale.ROOT, perNanosecond < 1000 ? "%.3g GFLOP/s" : "%.3g TFLOP/s",
            perNanosecond < 1000 ? perNanosecond : perNanosecond / 1000);
    }

    private static String bound(TransferModel.Prediction p) {
        double transfers = p.upload() + p.download();
        double most = Math.max(Math.max(p.latency(), transfers), Math.max(p.memory(), p.computing()));
        return most == transfers ? "the link" : most == p.memory() ? "memory"
            : most == p.computing() ? "arithmetic" : "latency";
    }
}
