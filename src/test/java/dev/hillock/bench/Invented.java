package dev.hillock.bench;

import dev.hillock.engine.Order;
import dev.hillock.function.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Results that follow a law, so that a test knows what must be found in them. */
public final class Invented {

    /** The law of the host: 1 µs, then 10 GB/s, or gelu's 5 · 10⁹ operations per second where that is slower. */
    public static final TransferModel HOST = model("simd", 1000, 0, 0, 10);
    /** The law of the device: 50 µs, a link of 5 GB/s with 10 µs for each transfer, 100 GB/s. */
    public static final TransferModel DEVICE = model("tornado", 50_000, 10_000, 5, 100);
    /** The sizes. */
    public static final List<Long> SIZES = List.of(1L << 10, 1L << 16, 1L << 20, 1L << 24);
    private static final TransferModel.Rate RATE = TransferModel.Rate.of(5);

    private Invented() {
    }

    private static TransferModel model(String engine, double latency, double linkLatency, double link,
                                       double bandwidth) {
        return new TransferModel(engine, latency, linkLatency,
            link == 0 ? List.of() : List.of(new TransferModel.Level(1, link)),
            TransferModel.Memory.of(bandwidth), 1, Map.of());
    }

    /** A run of relu and gelu on both engines, every time multiplied. */
    public static Results run(double factor, boolean complete) {
        List<Measurement> all = new ArrayList<>();
        List<Ceiling> ceilings = new ArrayList<>();
        for (String function : List.of("relu", "gelu")) {
            for (long size : SIZES) {
                all.add(measurement(function, size, HOST, factor));
                all.add(measurement(function, size, DEVICE, factor));
            }
        }
        for (long size : SIZES) {
            ceilings.add(new Ceiling(Ceiling.Kind.COPY_ALL_THREADS, "host", 8 * size, samples(8.0 * size / 10)));
            ceilings.add(new Ceiling(Ceiling.Kind.DEVICE_COPY, "tornado", 8 * size, samples(8.0 * size / 100)));
            ceilings.add(new Ceiling(Ceiling.Kind.UPLOAD, "tornado", 4 * size, samples(10_000 + 4.0 * size / 5)));
        }
        return new Results(Results.SCHEMA, complete, "2026-01-01T00:00:00Z",
            new Machine("A processor", 2, 1L << 33, "Linux", "Any 25"),
            new Software("0", "0123abc", List.of("-Xmx1g")),
            List.of(new Results.Participant("simd", "2 threads", ""),
                new Results.Participant("tornado", "a device", "driver 1 <with> \"signs\" & more")),
            List.of(new Results.Absent("opencl", "no driver; install one")), 1, 200, all, ceilings,
            List.of(new Skipped("gelu", Order.VALUE, "tornado", 1L << 40, 0, Skipped.Cause.SIZE, "it does not fit")));
    }

    private static Measurement measurement(String function, long size, TransferModel law, double factor) {
        double operations = Operations.perElement(Catalogue.named(function), Order.VALUE);
        boolean host = law.link() == 0;
        TransferModel.Prediction p = law.predict(false, 4 * size, 4 * size, size, operations,
            !law.rates().isEmpty() ? law.rate(function, Order.VALUE, 0)
                : function.equals("relu") ? TransferModel.Rate.FREE : RATE);
        Samples kernel = samples(factor * (host ? p.resident() : Math.max(p.memory(), p.computing())));
        return new Measurement(function, Order.VALUE, law.engine(), "a device", size, 0, 4 * size, 4 * size, operations,
            kernel, host ? null : samples(factor * p.upload()),
            host ? null : samples(factor * p.download()),
            host ? kernel : samples(factor * p.roundTrip()),
            host ? kernel : samples(factor * p.resident()), host, 8 * size,
            samples(factor * 8 * size / law.bandwidth()), 1e6, 0.75, 2);
    }

    /** The run with another library in it, which takes twice as long as the host and promises nothing. */
    public static Results withOthers() {
        Results run = run(1, true);
        List<Measurement> all = new ArrayList<>(run.measurements());
        run.measurements().stream().filter(Measurement::inHostMemory).map(m -> new Measurement(m.function(), m.order(),
            "other", "version 7", m.elements(), m.row(), m.read(), m.written(), m.operations(), twice(m.kernel()), null,
            null, twice(m.roundTrip()), twice(m.resident()), true, m.copied(), m.copy(), m.firstRun(), 123.4, 0))
            .forEach(all::add);
        List<Results.Participant> engines = new ArrayList<>(run.engines());
        engines.add(new Results.Participant("other", "version 7", ""));
        return new Results(run.schema(), true, run.started(), run.machine(), run.software(), engines, run.absent(), 1,
            200, all, run.ceilings(), run.skipped());
    }

    private static Samples twice(Samples samples) {
        return new Samples(2 * samples.median(), samples.spread(), samples.count());
    }

    /** A run of relu and gelu on the host alone, by another law. */
    static Results follow(TransferModel law) {
        Results run = run(1, true);
        List<Measurement> all = List.of("relu", "gelu").stream().flatMap(function -> SIZES.stream().map(size ->
            measurement(function, size, law, 1))).toList();
        return new Results(run.schema(), true, run.started(), run.machine(), run.software(), run.engines(),
            run.absent(), 1, 200, all, run.ceilings(), List.of());
    }

    /** Times that scatter by 2 %. */
    public static Samples samples(double nanoseconds) {
        return new Samples(nanoseconds, 0.02, 30);
    }
}
