package dev.hillock.bench;

import dev.hillock.engine.Order;
import dev.hillock.function.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** Results that follow a law, so that a test knows what must be found in them. */
public final class Invented {

    /** The law of the host: 1 µs, then 10 GB/s, or 5 · 10⁹ operations per second where that is slower. */
    public static final TransferModel HOST = model("simd", 1000, 0, 0, 10);
    /** The law of the device: 50 µs, a link of 5 GB/s with 10 µs for each transfer, 100 GB/s. */
    public static final TransferModel DEVICE = model("tornado", 50_000, 10_000, 5, 100);
    /** The sizes. */
    public static final List<Long> SIZES = List.of(1L << 10, 1L << 16, 1L << 20, 1L << 24);
    private static final double RATE = 5;

    private Invented() {
    }

    private static TransferModel model(String engine, double latency, double linkLatency, double link,
                                       double bandwidth) {
        return new TransferModel(engine, latency, linkLatency, link, bandwidth, java.util.Map.of());
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
        TransferModel.Prediction p = law.predict(4 * size, 4 * size, operations * size, RATE);
        Samples kernel = samples(factor * (host ? p.resident() : Math.max(p.memory(), p.computing())));
        return new Measurement(function, Order.VALUE, law.engine(), "a device", size, 0, 4 * size, 4 * size, operations,
            kernel, host ? null : samples(factor * (law.linkLatency() + p.upload())),
            host ? null : samples(factor * (law.linkLatency() + p.download())),
            host ? kernel : samples(factor * p.roundTrip()),
            host ? kernel : samples(factor * (p.resident() - 2 * law.linkLatency())), host, 8 * size,
            samples(factor * 8 * size / law.bandwidth()), 1e6, 0.75, 2);
    }

    /** Times that scatter by 2 %. */
    public static Samples samples(double nanoseconds) {
        return new Samples(nanoseconds, 0.02, 30);
    }
}
