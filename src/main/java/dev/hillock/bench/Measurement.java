package dev.hillock.bench;

import dev.hillock.engine.Order;

/**
 * How long one engine takes for one function at one size.
 *
 * @param function  the function with its parameters
 * @param order     what of it
 * @param engine    the engine's name
 * @param device    what the engine ran on
 * @param elements  elements of x
 * @param bytes     bytes read and written, once each
 * @param kernel    computing alone
 * @param roundTrip with copying in and out; the same as {@code kernel} where host and device share memory
 * @param resident  one run on data that stays on the device, with all overhead of starting it
 * @param inHostMemory whether host and device are the same memory, so that nothing is transferred
 * @param copied    bytes read and written by the copy
 * @param copy      copying in the same run: on the host with the better of one thread and all, on a device with the
 *                  engine's own identity kernel
 * @param maxUlp    the largest error seen when the result was verified before timing
 */
public record Measurement(String function, Order order, String engine, String device, long elements, long bytes,
                          Samples kernel, Samples roundTrip, Samples resident,
                          boolean inHostMemory, long copied, Samples copy, double maxUlp) {

    /** GB/s at the given time. */
    public double bandwidth(Samples time) {
        return bytes / time.median();
    }

    /** Bandwidth of the kernel over that of the copy: 1 is the speed of memory. */
    public double ofCopy() {
        return bandwidth(kernel) / (copied / copy.median());
    }

    /** Whether {@link #ofCopy()} is worth printing. */
    public boolean steady() {
        return kernel.steady() && copy.steady();
    }
}
