package dev.hillock.engine;

/**
 * Where the time of one run went, in nanoseconds; {@link #UNKNOWN} for a part that was not measured or does not exist.
 *
 * @param total        wall clock of the whole run
 * @param hostToDevice copying inputs to the device
 * @param kernel       computing
 * @param deviceToHost copying outputs back
 * @param compile      compiling, in the first run of an evaluation
 */
public record Timing(long total, long hostToDevice, long kernel, long deviceToHost, long compile) {

    /** A part that was not measured. */
    public static final long UNKNOWN = -1;

    /** A run on the CPU, where all is computing. */
    public static Timing computing(long nanoseconds) {
        return new Timing(nanoseconds, 0, nanoseconds, 0, 0);
    }
}
