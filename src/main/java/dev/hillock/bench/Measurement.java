package dev.hillock.bench;

import dev.hillock.engine.Order;

/**
 * How long one engine takes for one function at one size.
 *
 * @param function     the catalogue's name, and ", masked" if a mask leaves elements out
 * @param order        what of it
 * @param engine       the engine's name
 * @param device       what the engine ran on
 * @param elements     elements of x
 * @param row          elements of a row, or channels; 0 for a function of each element
 * @param read         bytes that must be read, once each
 * @param written      bytes that must be written, once each
 * @param operations   floating-point operations per element, as {@link Operations} counts them; 0 where unknown
 * @param kernel       computing alone
 * @param upload       copying the inputs to the device; null where nothing is transferred
 * @param download     copying the outputs back; null where nothing is transferred
 * @param roundTrip    a whole run with copying in and out; the same as {@code kernel} where nothing is transferred
 * @param resident     a whole run on data that stays on the device, with all overhead of starting it
 * @param inHostMemory whether host and device are the same memory, so that nothing is transferred
 * @param copied       bytes read and written by the copy
 * @param copy         copying in the same run: on the host with the better of one thread and all, on a device with the
 *                     engine's own identity kernel
 * @param firstRun     nanoseconds of preparing and running for the first time: building, compiling, allocating
 * @param maxUlp       the largest error seen when the result was verified before timing
 * @param promisedUlp  the largest error that the engine promises; 0 if it promises nothing
 */
public record Measurement(String function, Order order, String engine, String device, long elements, long row,
                          long read, long written, double operations, Samples kernel, Samples upload, Samples download,
                          Samples roundTrip, Samples resident, boolean inHostMemory, long copied, Samples copy,
                          double firstRun, double maxUlp, double promisedUlp) {

    /** What is compared with what: two measurements with the same key measured the same thing. */
    public record Key(String function, Order order, String engine, long elements, long row) {

        @Override
        public String toString() {
            return "%s %s, %d elements%s, %s".formatted(function, order, elements, Trial.cut(function, row), engine);
        }
    }

    /** What was measured. */
    public Key key() {
        return new Key(function, order, engine, elements, row);
    }

    /** This and the same measured again later; the first run stays the first. */
    Measurement and(Measurement later) {
        return new Measurement(function, order, engine, device, elements, row, read, written, operations,
            kernel.and(later.kernel), inHostMemory ? null : upload.and(later.upload),
            inHostMemory ? null : download.and(later.download), roundTrip.and(later.roundTrip),
            resident.and(later.resident), inHostMemory, copied, copy.and(later.copy), firstRun,
            Math.max(maxUlp, later.maxUlp), promisedUlp);
    }

    /** Whether all visits found about the same. */
    boolean agree() {
        return kernel.agree() && roundTrip.agree() && resident.agree();
    }

    /** Bytes read and written, once each. */
    public long bytes() {
        return read + written;
    }

    /** GB/s at the given time. */
    public double bandwidth(Samples time) {
        return bytes() / time.median();
    }

    /** Bandwidth of the kernel over that of the copy: 1 is the speed of memory. */
    public double ofCopy() {
        return bandwidth(kernel) / (copied / copy.median());
    }

    /** Whether {@link #ofCopy()} is worth printing. */
    public boolean steady() {
        return kernel.steady() && copy.steady();
    }

    /** Nanoseconds of a round trip that are neither transfer nor kernel: starting, waiting, the Java around it. */
    public double other() {
        return inHostMemory ? 0
            : Math.max(0, roundTrip.median() - upload.median() - kernel.median() - download.median());
    }
}
