package dev.hillock.cli;

import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.Trial;
import dev.hillock.engine.Availability;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code bench} measures, and on what. */
final class BenchOptions {

    private static final List<Long> QUICK = List.of(1L << 16, 1L << 20, 1L << 22);
    private static final List<Long> USUAL = List.of(1L << 10, 1L << 16, 1L << 20, 1L << 24);
    private static final int ROW = 1024;

    @Parameters(paramLabel = "FUNCTION", arity = "0..*",
        description = "Names from `hillock list`; relu, gelu and softmax by default.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "All functions.")
    private boolean all;

    @Option(names = "--sizes", paramLabel = "N", split = ",", converter = SizeConverter.class,
        description = "Elements; K, M and G are powers of 1024. Default: 1K,64K,1M,16M.")
    private List<Long> sizes;

    @Option(names = {"-e", "--engine"}, paramLabel = "ENGINE", split = ",",
        description = "Engines; all that are ready but the reference by default.")
    private List<String> engineNames = List.of();

    @Option(names = {"-d", "--device"}, paramLabel = "ID",
        description = "A device, where exactly one engine is named.")
    private String device;

    @Option(names = "--order", paramLabel = "ORDER", split = ",", converter = OrderConverter.class,
        description = "What to compute: value, derivative, pullback, ... Default: value.")
    private List<Order> orders = List.of();

    @Option(names = "--row", paramLabel = "N", split = ",",
        description = "Elements of a row for functions of rows, and classes of a loss, one or more. Default: 1024.")
    private List<Integer> rows = List.of();

    @Option(names = "--masked", description = "Functions of rows under a mask that leaves out a quarter of the "
        + "elements, a byte for each. For a device the host's threads leave them out, which is in the time with "
        + "transfers and not in the kernel's. Default: softmax.")
    private boolean masked;

    @Option(names = "--channels", paramLabel = "N",
        description = "Learned parameters with a value for each of N channels, which lie along the last axis; of all "
            + "functions that learn, where none is named. --order parameter-pullback gives their gradients.")
    private Integer channels;

    @Option(names = "--seconds", paramLabel = "S",
        description = "Time for one function at one size, warm-up and verification apart. Default: 1.5.")
    private Double seconds;

    @Option(names = "--quick", description = "An answer in less than a minute: three sizes, 0.3 seconds each; what the "
        + "minute does not suffice for is skipped and named.")
    private boolean quick;

    @Option(names = "--visits", paramLabel = "N", description = "Measures all N times, one round of everything after "
        + "the other, and what differs from visit to visit is in the spread: a machine may differ more minutes apart "
        + "than within a second. Where two do not agree a third decides. Default: 1.")
    private int visits = 1;

    boolean quick() {
        return quick;
    }

    int visits() {
        return visits;
    }

    double seconds(Results baseline) {
        return seconds != null ? seconds : quick ? 0.3 : baseline != null ? baseline.seconds() : 1.5;
    }

    /** What to measure; what a baseline holds, where nothing else is asked for. */
    List<Trial> trials(Results baseline) {
        check();
        if (baseline != null && !all && names.isEmpty() && sizes == null && orders.isEmpty() && rows.isEmpty()
            && !masked && channels == null) {
            return baseline.measurements().stream().map(m -> UsageException.checked(() -> Trial.of(m))).distinct()
                .toList();
        }
        List<String> usual = masked ? List.of("softmax") : List.of("relu", "gelu", "softmax");
        List<Entry> entries = all || channels != null && names.isEmpty()
            ? Catalogue.entries().stream().filter(entry -> !masked || takesMask(entry))
                .filter(entry -> channels == null || learns(entry)).toList()
            : (names.isEmpty() ? usual : names).stream()
                .map(name -> UsageException.checked(() -> Catalogue.named(name))).distinct().toList();
        List<Trial> trials = new ArrayList<>();
        for (Entry entry : entries) {
            if (masked && !takesMask(entry)) {
                throw new UsageException("%s takes no mask; --masked is for functions that do, such as softmax",
                    entry.id());
            }
            for (Order order : orders.isEmpty() ? List.of(Order.VALUE) : orders) {
                if (channels == null ? order.definedFor(entry) : learns(entry)) {
                    addTrials(trials, entry, order);
                } else if (!all) {
                    throw new UsageException(channels == null ? "%s has no %s"
                        : "%s learns nothing, so that it has no channels and no %s of them", entry.id(), order);
                }
            }
        }
        return trials;
    }

    private static boolean takesMask(Entry entry) {
        return entry instanceof RowFunction function && function.takesMask();
    }

    /** What {@code --yardstick} measures. */
    YardstickRun yardstick() {
        check();
        if (!engineNames.isEmpty() || device != null || !orders.isEmpty() || all || masked || channels != null
            || rows.size() > 1 || visits > 1) {
            throw new UsageException("--yardstick compares its own engines on their device, on values of its own "
                + "functions, in rows of one length, once; leave --engine, --device, --order, --all, --masked, "
                + "--channels, --visits and further --row out");
        }
        return new YardstickRun(names, sizes != null ? sizes : quick ? QUICK : USUAL,
            rows.isEmpty() ? ROW : rows.getFirst(), seconds(null));
    }

    private void addTrials(List<Trial> trials, Entry entry, Order order) {
        List<Integer> lengths = entry instanceof ActivationFunction || rows.isEmpty() ? List.of(ROW) : rows;
        for (int row : lengths) {
            for (long size : sizes != null ? sizes : quick ? QUICK : USUAL) {
                Trial trial = channels == null ? UsageException.checked(() -> Trial.of(entry, order, size, row, masked))
                    : Trial.ofChannels((ActivationFunction) entry, order, size, channels);
                if (!trials.contains(trial)) {
                    trials.add(trial);
                }
            }
        }
    }

    private static boolean learns(Entry entry) {
        return entry instanceof ActivationFunction function && !function.learned().isEmpty();
    }

    private void check() {
        if (seconds != null && !(seconds > 0 && seconds <= 3600)) {
            throw new UsageException("--seconds must be more than 0 and at most 3600 but was %s", seconds);
        }
        if (visits < 1 || visits > 1 && quick) {
            throw new UsageException(visits < 1 ? "--visits must be at least 1 but was %d"
                : "--quick has a minute, which is one visit and not --visits %d; leave one out", visits);
        }
        for (int row : rows) {
            if (row < 1) {
                throw new UsageException("--row must be at least 1 but was %d", row);
            }
        }
        if (channels != null && (channels < 1 || masked)) {
            throw new UsageException(masked ? "--masked is for functions of rows, --channels %d for those of each "
                + "element; choose one" : "--channels must be at least 1 but was %d", channels);
        }
        for (Order order : channels == null ? List.<Order>of() : orders) {
            if (!Task.Channelwise.ORDERS.contains(order)) {
                throw new UsageException("a function of channels has no %s; ask for its pullback", order);
            }
        }
        if (device != null && engineNames.size() != 1) {
            throw new UsageException("--device %s belongs to one engine; name it with --engine", device);
        }
        if (all && !names.isEmpty()) {
            throw new UsageException("--all measures every function; leave out %s", String.join(", ", names));
        }
    }

    /** The engines that are not named and cannot take part, with the reason. */
    List<Results.Absent> absent() {
        return engineNames.isEmpty()
            ? Engines.all().stream().filter(provider -> provider.rank() > 0)
                .map(provider -> new Results.Absent(provider.name(), reason(provider)))
                .filter(a -> a.reason() != null).toList()
            : List.of();
    }

    private static String reason(EngineProvider provider) {
        Availability availability = provider.availability();
        return availability.ready() ? null : availability.sentence();
    }

    /** Opens the engines that take part: those that are named, or were in the baseline, or are ready. */
    List<Engine> open(Results baseline) {
        List<String> wanted = !engineNames.isEmpty() ? engineNames.stream().distinct().toList()
            : baseline != null ? baseline.measurements().stream().map(Measurement::engine).distinct().toList()
            : Engines.all().stream().filter(provider -> provider.rank() > 0 && provider.availability().ready())
                .map(EngineProvider::name).toList();
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

    /** The engines for the results, with what the driver says of their devices. */
    List<Results.Participant> participants(List<Engine> engines) {
        return engines.stream().map(engine -> new Results.Participant(engine.name(), engine.device(),
            Engines.all().stream().filter(p -> p.name().equals(engine.name())).flatMap(p -> p.devices().stream())
                .filter(d -> device == null || d.id().equals(device)).findFirst()
                .map(d -> "%s, %s, %s, %s".formatted(d.kind(), d.backend(), d.name(), d.description())).orElse("")))
            .toList();
    }
}
