package dev.hillock.engine;

/**
 * Whether an engine can be opened here.
 *
 * @param ready     whether it can
 * @param automatic whether {@code auto} may take it; if not, it is used only where it is named
 * @param sentence  what it would run on, or why it cannot and what mends that
 */
public record Availability(boolean ready, boolean automatic, String sentence) {

    /** It can be opened and will run on this. */
    public static Availability ready(String device) {
        return new Availability(true, true, device);
    }

    /** It can be opened and will run on this, but nobody should get it who did not ask for it by name. */
    public static Availability onRequest(String device) {
        return new Availability(true, false, device);
    }

    /** It cannot be opened, for this reason, mended by this. */
    public static Availability absent(String reason) {
        return new Availability(false, false, reason);
    }
}
