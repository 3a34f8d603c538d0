package dev.hillock.bench;

import dev.hillock.engine.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an engine's times follow from: time = latency + bytes / link + max(bytes / bandwidth, operations / rate).
 *
 * @param engine      the engine that it was fitted to
 * @param latency     nanoseconds of starting one kernel and learning that it is over
 * @param linkLatency nanoseconds of starting one transfer
 * @param transfer    what the link between host and device delivers once a transfer has started, for data of growing
 *                    size: a driver on the host's own processor copies from its caches too; empty where nothing is
 *                    transferred
 * @param memory      what the memory delivers to tasks of each kind, values of element-wise functions first
 * @param threads     how many threads of the host share the work; 1 for a device
 * @param rates       how fast each {@code function order} computes, by the length of the rows that were measured: 0
 *                    where there are none
 */
public record TransferModel(String engine, double latency, double linkLatency, List<Level> transfer,
                            List<Memory> memory, int threads, Map<String, Map<Long, Rate>> rates) {

    /** A prediction further from the measurement than this is named as one that failed. */
    public static final double TOLERANCE = 0.2;

    /** Caches are what delivers so many times as much as the memory itself. */
    private static final double CACHED = 1.5;

    /** Shares of what is written that are nearer are the same: rows need not be even. */
    private static final double SAME_SHARE = 0.05;

    /**
     * What moving data costs when nothing is computed.
     *
     * @param bytes     read and written in all, or one way over the link
     * @param bandwidth GB/s
     */
    public record Level(double bytes, double bandwidth) { }

    /**
     * What the memory delivers to tasks of one kind: writing costs another time than reading, and halves of rows are
     * not met one after the other.
     *
     * @param rows    whether they go over rows
     * @param written the share of their bytes that they write
     * @param levels  for data of growing size, caches first
     */
    public record Memory(boolean rows, double written, List<Level> levels) {

        /** As much is written as is read. */
        static final double EVEN = 0.5;

        /** One bandwidth for everything, in GB/s. */
        public static List<Memory> of(double bandwidth) {
            return List.of(new Memory(false, EVEN, List.of(new Level(1, bandwidth))));
        }
    }

    /**
     * How fast a function computes where the bandwidth of memory plays no part, though what it delivers may come late.
     *
     * @param cached   10⁹ operations per second of all threads together on data in caches; 0 if operations are to cost
     *                 nothing
     * @param streamed the same on data that is larger
     * @param shared   the elements from which the threads share the work; one does less
     * @param kernels  how many are started, one after the other
     */
    public record Rate(double cached, double streamed, long shared, int kernels) {

        /** Operations that cost nothing. */
        public static final Rate FREE = of(0);

        /** One kernel that is as fast on all data. */
        public static Rate of(double all) {
            return new Rate(all, all, 0, 1);
        }
    }

    /**
     * A prediction in nanoseconds, part by part.
     *
     * @param latency   starting its kernels
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
        return memory.isEmpty() ? 0 : last(memory.getFirst().levels());
    }

    /**
     * GB/s of the memory for so many bytes: between two levels as the logarithms go, beyond them as at the nearest.
     *
     * @param rows whether the task goes over rows; where no cheap one of its kind was measured, values of element-wise
     *             functions tell
     */
    public double bandwidth(boolean rows, double read, double written) {
        double share = written / (read + written);
        return memory.stream().filter(kind -> kind.rows() == rows && Math.abs(kind.written() - share) < SAME_SHARE)
            .findFirst().or(() -> memory.stream().findFirst()).map(kind -> at(kind.levels(), read + written))
            .orElse(0.0);
    }

    /** Whether so many bytes, read and written, stay in caches. */
    boolean staysCached(double bytes) {
        return bytes < caches();
    }

    /** The bytes up to which data stays in caches, between the sizes that were seen; 0 if they deliver no more. */
    double caches() {
        List<Level> levels = memory.isEmpty() ? List.of() : memory.getFirst().levels();
        for (int i = levels.size() - 1; i > 0; i--) {
            if (levels.get(i - 1).bandwidth() > CACHED * last(levels)) {
                return Math.sqrt(levels.get(i - 1).bytes() * levels.get(i).bytes());
            }
        }
        return 0;
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
        return predict(m, rate(m.function(), m.order(), m.row()));
    }

    Prediction predict(Measurement m, Rate rate) {
        return predict(m.row() > 0, m.read(), m.written(), m.elements(), m.operations(), rate);
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
     * @param rows       whether it goes over rows
     * @param read       bytes of the inputs
     * @param written    bytes of the outputs
     * @param elements   elements of x
     * @param operations per element
     * @param rate       how fast they are done
     */
    public Prediction predict(boolean rows, double read, double written, long elements, double operations,
                              Rate rate) {
        double all = staysCached(read + written) ? rate.cached() : rate.streamed();
        return new Prediction(latency * rate.kernels(), transferred(read),
            over(read + written, bandwidth(rows, read, written)),
            over(operations * elements, elements < rate.shared() ? all / threads : all), transferred(written));
    }

    private double transferred(double bytes) {
        return transfer.isEmpty() ? 0 : linkLatency + over(bytes, at(transfer, bytes));
    }

    private static double over(double amount, double perNanosecond) {
        return perNanosecond == 0 ? 0 : amount / perNanosecond;
    }
}
