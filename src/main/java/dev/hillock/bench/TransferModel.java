package dev.hillock.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an engine's times follow from: time = latency + bytes / link + max(bytes / bandwidth, operations / rate).
 *
 * @param engine      the engine that it was fitted to
 * @param latency     nanoseconds of starting one run
 * @param linkLatency nanoseconds of starting one transfer
 * @param link        GB/s between host and device; 0 where nothing is transferred
 * @param bandwidth   GB/s of the memory in which it computes, from the copy of the largest size
 * @param rates       10⁹ operations per second, for each {@code function order}
 */
public record TransferModel(String engine, double latency, double linkLatency, double link, double bandwidth,
                            Map<String, Double> rates) {

    /** A prediction further from the measurement than this is named as one that failed. */
    public static final double TOLERANCE = 0.2;

    /**
     * A prediction in nanoseconds, part by part.
     *
     * @param latency   starting the run and its transfers
     * @param upload    inputs over the link
     * @param memory    bytes over the memory
     * @param computing operations at their rate
     * @param download  outputs over the link
     */
    public record Prediction(double latency, double upload, double memory, double computing, double download) {

        /** With transfers. */
        public double roundTrip() {
            return resident() + upload + download;
        }

        /** On data that is on the device: memory and arithmetic work side by side, so the slower one counts. */
        public double resident() {
            return latency + Math.max(memory, computing);
        }
    }

    /** The models of all engines of a study. */
    public static List<TransferModel> fit(List<Measurement> measurements, List<Ceiling> ceilings) {
        return measurements.stream().map(Measurement::engine).distinct()
            .map(engine -> fit(engine, measurements.stream().filter(m -> m.engine().equals(engine)).toList(), ceilings))
            .toList();
    }

    private static TransferModel fit(String engine, List<Measurement> own, List<Ceiling> ceilings) {
        boolean host = own.getFirst().inHostMemory();
        LineFit link = new LineFit();
        for (Measurement m : host ? List.<Measurement>of() : own) {
            link.add(m.read(), m.upload().median());
            link.add(m.written(), m.download().median());
        }
        Collection<List<Measurement>> groups = own.stream().collect(Collectors.groupingBy(
            m -> name(m) + m.row(), TreeMap::new, Collectors.toList())).values();
        List<Double> latencies = new ArrayList<>();
        for (List<Measurement> group : groups) {
            LineFit fit = resident(group);
            if (fit.points() > 1) {
                latencies.add(fit.intercept());
            }
        }
        double latency = latencies.isEmpty() ? 0
            : latencies.stream().sorted().toList().get(latencies.size() / 2);
        Map<String, Double> rates = new TreeMap<>();
        own.stream().collect(Collectors.groupingBy(TransferModel::name)).forEach((name, group) ->
            rates.put(name, group.getFirst().operations() / resident(group).slope(latency)));
        double bandwidth = ceilings.stream()
            .filter(c -> host ? c.engine().equals("host")
                : c.engine().equals(engine) && c.kind() == Ceiling.Kind.DEVICE_COPY)
            .filter(c -> c.bytes() == largest(ceilings, c.kind()))
            .mapToDouble(Ceiling::bandwidth).sorted().reduce((_, larger) -> larger).orElse(0);
        return new TransferModel(engine, latency, host ? 0 : link.intercept(), host ? 0 : 1 / link.slope(), bandwidth,
            rates);
    }

    private static long largest(List<Ceiling> ceilings, Ceiling.Kind kind) {
        return ceilings.stream().filter(c -> c.kind() == kind).mapToLong(Ceiling::bytes).max().orElse(0);
    }

    private static LineFit resident(List<Measurement> group) {
        LineFit fit = new LineFit();
        group.forEach(m -> fit.add(m.elements(), m.resident().median()));
        return fit;
    }

    private static String name(Measurement m) {
        return m.function() + " " + m.order();
    }

    /** What the model says of something that was measured. */
    public Prediction predict(Measurement m) {
        return predict(m.read(), m.written(), m.operations() * m.elements(), rates.getOrDefault(name(m), 0.0));
    }

    /**
     * What the model says of a task.
     *
     * @param read       bytes of the inputs
     * @param written    bytes of the outputs
     * @param operations of the whole task
     * @param rate       10⁹ operations per second; 0 if they are to cost nothing
     */
    public Prediction predict(double read, double written, double operations, double rate) {
        double transfers = link == 0 ? 0 : 2 * linkLatency;
        return new Prediction(latency + transfers, over(read, link), over(read + written, bandwidth),
            over(operations, rate), over(written, link));
    }

    private static double over(double amount, double perNanosecond) {
        return perNanosecond == 0 ? 0 : amount / perNanosecond;
    }
}
