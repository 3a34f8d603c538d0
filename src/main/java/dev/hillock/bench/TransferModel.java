package dev.hillock.bench;

import dev.hillock.engine.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an engine's times follow from: time = latency + bytes / link + max(bytes / bandwidth, operations / rate).
 *
 * @param engine      the engine that it was fitted to
 * @param latency     nanoseconds of starting one run
 * @param linkLatency nanoseconds of starting one transfer
 * @param transfer    what the link between host and device delivers once a transfer has started, for data of growing
 *                    size: a driver on the host's own processor copies from its caches too; empty where nothing is
 *                    transferred
 * @param memory      what the memory delivers for data of growing size, caches first
 * @param threads     how many threads of the host share the work; 1 for a device
 * @param rates       how fast each {@code function order} computes, by the length of the rows that were measured: 0
 *                    where there are none
 */
public record TransferModel(String engine, double latency, double linkLatency, List<Level> transfer,
                            List<Level> memory, int threads, Map<String, Map<Long, Rate>> rates) {

    /** A prediction further from the measurement than this is named as one that failed. */
    public static final double TOLERANCE = 0.2;

    /**
     * What moving data costs when nothing is computed.
     *
     * @param bytes     read and written in all, or one way over the link
     * @param bandwidth GB/s
     */
    public record Level(double bytes, double bandwidth) { }

    /**
     * How fast a function computes where memory plays no part.
     *
     * @param all    10⁹ operations per second of all threads together; 0 if operations are to cost nothing
     * @param shared the elements from which the threads share the work; one does less
     */
    public record Rate(double all, long shared) {

        /** Operations that cost nothing. */
        public static final Rate FREE = new Rate(0, 0);
    }

    /**
     * A prediction in nanoseconds, part by part.
     *
     * @param latency   starting the run
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

    /** GB/s of the memory itself, beyond all caches that were seen; 0 if none was measured. */
    public double bandwidth() {
        return last(memory);
    }

    /** GB/s of the memory for so many bytes: between two levels as the logarithms go, beyond them as at the nearest. */
    public double bandwidth(double bytes) {
        return at(memory, bytes);
    }

    /** GB/s between host and device in one direction, of the largest transfers seen; 0 where nothing is transferred. */
    public double link() {
        return last(transfer);
    }

    private static double last(List<Level> levels) {
        return levels.isEmpty() ? 0 : levels.getLast().bandwidth();
    }

    private static double at(List<Level> levels, double bytes) {
        for (int i = 0; i < levels.size(); i++) {
            Level above = levels.get(i);
            if (bytes <= above.bytes()) {
                Level below = levels.get(Math.max(0, i - 1));
                double share = i == 0 ? 1 : Math.log(bytes / below.bytes()) / Math.log(above.bytes() / below.bytes());
                return below.bandwidth() * Math.pow(above.bandwidth() / below.bandwidth(), share);
            }
        }
        return last(levels);
    }

    /** What the model says of something that was measured. */
    public Prediction predict(Measurement m) {
        return predict(m.read(), m.written(), m.elements(), m.operations(),
            rate(m.function(), m.order(), m.row()));
    }

    /** How fast a function computes in rows of this length, or of the nearest that was measured; free if none was. */
    public Rate rate(String function, Order order, long row) {
        return rates.getOrDefault(function + " " + order, Map.of()).entrySet().stream()
            .min(Comparator.comparingDouble(known -> Math.abs(Math.log((double) (known.getKey() + 1) / (row + 1)))))
            .map(Map.Entry::getValue).orElse(Rate.FREE);
    }

    /**
     * What the model says of a task.
     *
     * @param read       bytes of the inputs
     * @param written    bytes of the outputs
     * @param elements   elements of x
     * @param operations per element
     * @param rate       how fast they are done
     */
    public Prediction predict(double read, double written, long elements, double operations, Rate rate) {
        double bytes = read + written;
        double speed = elements < rate.shared() ? rate.all() / threads : rate.all();
        return new Prediction(latency, transferred(read), over(bytes, bandwidth(bytes)),
            over(operations * elements, speed), transferred(written));
    }

    private double transferred(double bytes) {
        return transfer.isEmpty() ? 0 : linkLatency + over(bytes, at(transfer, bytes));
    }

    private static double over(double amount, double perNanosecond) {
        return perNanosecond == 0 ? 0 : amount / perNanosecond;
    }
}
