package dev.hillock.cli;

import dev.hillock.bench.Machine;
import dev.hillock.bench.Measurement;
import dev.hillock.bench.Study;
import dev.hillock.bench.UnverifiedException;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Times functions on every engine that is ready, each result verified first: the kernel alone, with "
        + "transfers, and on data that stays on the device; against a copy in the same run. Medians.",
    footer = {"", "Examples:", "  hillock bench",
        "  hillock bench gelu softmax --sizes 1K,1M,64M --engine simd,tornado"})
final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FUNCTION", arity = "0..*",
        description = "Names from `hillock list`; relu, gelu and softmax by default.")
    private List<String> names = List.of();

    @Option(names = "--sizes", paramLabel = "N", split = ",", defaultValue = "1K,64K,1M,16M",
        converter = SizeConverter.class, description = "Elements; K, M and G are powers of 1024. "
            + "Default: ${DEFAULT-VALUE}.")
    private List<Long> sizes;

    @Option(names = {"-e", "--engine"}, paramLabel = "ENGINE", split = ",",
        description = "Engines; all that are ready but the reference by default.")
    private List<String> engineNames = List.of();

    @Option(names = {"-d", "--device"}, paramLabel = "ID",
        description = "A device, where exactly one engine is named.")
    private String device;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "value", converter = OrderConverter.class,
        description = "What to compute. Default: ${DEFAULT-VALUE}.")
    private Order order;

    @Option(names = "--row", paramLabel = "N", defaultValue = "1024",
        description = "Elements of a row for functions of rows. Default: ${DEFAULT-VALUE}.")
    private int row;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "1.5",
        description = "Time for one function at one size. Default: ${DEFAULT-VALUE}.")
    private double seconds;

    @Option(names = "--yardstick",
        description = "Instead: the generated kernel, TornadoVM's own run of it and one written by hand, all on the "
            + "default OpenCL device, kernel and dispatch apart; for relu, gelu and softmax.")
    private boolean yardstick;

    @Option(names = "--json", description = "One JSON object, for programs.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, description = "No progress bar.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (yardstick) {
            return yardstick();
        }
        List<Entry> entries = check();
        List<Engine> engines = open();
        PrintWriter out = spec.commandLine().getOut();
        List<BenchTable> tables = new ArrayList<>();
        Machine machine = Machine.here();
        try (Progress progress = Progress.of("bench", "", (long) entries.size() * sizes.size(), quiet)) {
            if (!json) {
                out.println(machine);
                engines.forEach(engine -> out.println("engine %s: %s".formatted(engine.name(), engine.device())));
                out.flush();
            }
            Study study = new Study(engines, (long) (seconds * 1e9), row);
            for (Entry entry : entries) {
                List<Measurement> measurements = new ArrayList<>();
                for (long size : sizes) {
                    measurements.addAll(study.measure(entry, order, size));
                    progress.at((long) tables.size() * sizes.size() + measurements.size() / engines.size());
                }
                BenchTable table = new BenchTable(entry.id(), order.toString(), measurements);
                tables.add(table);
                if (!json) {
                    out.print(table);
                    out.flush();
                }
            }
        } catch (UnverifiedException e) {
            spec.commandLine().getErr().printf("hillock: %s; it is not timed%n", e.getMessage());
            return Exit.NOT_VERIFIED;
        } finally {
            engines.forEach(Engine::close);
        }
        if (json) {
            out.println(Json.text(new Result(machine, tables)));
        }
        return Exit.RIGHT;
    }

    private int yardstick() {
        if (!engineNames.isEmpty() || device != null || order != Order.VALUE) {
            throw new UsageException("--yardstick compares its own engines on their device, on values; leave --engine, "
                + "--device and --order out");
        }
        if (!(seconds > 0 && seconds <= 3600)) {
            throw new UsageException("--seconds must be more than 0 and at most 3600 but was %s", seconds);
        }
        try {
            return new YardstickRun(names, sizes, row, seconds).run(spec.commandLine().getOut(), json);
        } catch (UnverifiedException e) {
            spec.commandLine().getErr().printf("hillock: %s; it is not timed%n", e.getMessage());
            return Exit.NOT_VERIFIED;
        }
    }

    /** All that was measured, for JSON. */
    private record Result(Machine machine, List<BenchTable> studies) { }

    private List<Entry> check() {
        if (!(seconds > 0 && seconds <= 3600)) {
            throw new UsageException("--seconds must be more than 0 and at most 3600 but was %s", seconds);
        }
        if (row < 1) {
            throw new UsageException("--row must be at least 1 but was %d", row);
        }
        if (device != null && engineNames.size() != 1) {
            throw new UsageException("--device %s belongs to one engine; name it with --engine", device);
        }
        List<String> wanted = names.isEmpty() ? List.of("relu", "gelu", "softmax") : names;
        List<Entry> entries =
            wanted.stream().map(name -> UsageException.checked(() -> Catalogue.named(name))).distinct().toList();
        for (Entry entry : entries) {
            if (!order.definedFor(entry)) {
                throw new UsageException("%s has no %s", entry.id(), order);
            }
        }
        return entries;
    }

    private List<Engine> open() {
        List<String> wanted = engineNames.isEmpty()
            ? Engines.all().stream().filter(provider -> provider.rank() > 0 && provider.availability().ready())
                .map(EngineProvider::name).toList()
            : engineNames.stream().distinct().toList();
        List<Engine> engines = new ArrayList<>();
        try {
            for (String name : wanted) {
                Engine engine = UsageException.checked(() -> Engines.open(name, device));
                engines.add(engine);
                if (!engine.supports(DType.FLOAT32)) {
                    throw new EngineUnavailableException("engine %s does not take float32".formatted(name));
                }
            }
        } catch (RuntimeException e) {
            engines.forEach(Engine::close);
            throw e;
        }
        if (engines.isEmpty()) {
            throw new EngineUnavailableException("no engine but the reference is ready; `hillock doctor` says why, "
                + "--engine reference times the reference");
        }
        return engines;
    }
}
