package dev.hillock.engine;

/**
 * Whether an engine can be opened here.
 *
 * @param ready    whether it can
 * @param sentence what it would run on, or why it cannot and what mends that
 */
public record Availability(boolean ready, String sentence) {

    /** It can be opened and will run on this. */
    public static Availability ready(String device) {
        return new Availability(true, device);
    }

    /** It cannot be opened, for this reason, mended by this. */
    public static Availability absent(String reason) {
        return new Availability(false, reason);
    }
}
