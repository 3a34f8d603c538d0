package dev.hillock.bench;

import dev.hillock.engine.Order;

/**
 * Something that was to be measured and was not.
 *
 * @param function the catalogue's name, and ", masked" if a mask leaves elements out
 * @param order    what of it
 * @param engine   the engine's name
 * @param elements elements of x
 * @param row      elements of a row; 0 for a function of each element
 * @param cause    what kind of obstacle there was
 * @param reason   a sentence
 */
public record Skipped(String function, Order order, String engine, long elements, long row, Cause cause,
                      String reason) {

    /** Kinds of obstacles. */
    public enum Cause {
        /** Host or device has no room for it. */
        SIZE,
        /** The device failed. */
        DEVICE,
        /** The result broke the engine's promise, so it gets no time. */
        UNVERIFIED,
        /** The time that was given was over. */
        TIME
    }

    /** What would have been measured. */
    Measurement.Key key() {
        return new Measurement.Key(function, order, engine, elements, row);
    }

    static Skipped of(Trial trial, String engine, Cause cause, String reason) {
        return new Skipped(trial.name(), trial.order(), engine, trial.elements(), trial.row(), cause, reason);
    }
}
