package dev.hillock.engine;

/** When data crosses between host and device; without meaning where both are the same memory. */
public enum Placement {
    /** Every run copies the inputs in and the outputs out. */
    ROUND_TRIP,
    /** The first run copies the inputs in; outputs stay on the device until {@link Evaluation#download()}. */
    RESIDENT
}
