package dev.hillock.verify;

import java.util.List;

/**
 * An {@link Exhaustion} that was stopped, in numbers and texts, some of the numbers infinite or NaN.
 *
 * @param schema   of this record
 * @param function the function with its parameters
 * @param order    what was asked
 * @param next     the first bit pattern that nobody has looked at
 * @param end      where to stop
 * @param engines  who computes
 * @param tallies  what was found so far, of each engine
 */
public record ExhaustionState(int schema, String function, String order, long next, long end, List<Who> engines,
                              List<Tally.Saved> tallies) {
    static final int SCHEMA = 1;

    /**
     * An engine, its device and the fingerprint of what they compute.
     *
     * @param engine      its name
     * @param device      what computes
     * @param fingerprint see {@link Fingerprint}
     */
    public record Who(String engine, String device, String fingerprint) { }

    /** Refuses to go on if this is not the state of the same work. */
    void check(ExhaustionState now) {
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("it has the form %d and this version of Hillock writes form %d"
                .formatted(schema, SCHEMA));
        }
        if (!now.function.equals(function) || !now.order.equals(order) || now.end != end || next < 0 || next > end) {
            throw new IllegalArgumentException("it holds %s %s up to %d, not %s %s up to %d"
                .formatted(function, order, end, now.function, now.order, now.end));
        }
        if (engines == null || tallies == null || tallies.size() != engines.size()) {
            throw new IllegalArgumentException("it is damaged");
        }
        if (!now.engines.equals(engines)) {
            throw new IllegalArgumentException("it was begun with %s, and now there is %s"
                .formatted(names(engines), names(now.engines)));
        }
    }

    private static String names(List<Who> engines) {
        return String.join(" and ", engines.stream()
            .map(who -> "%s (%s, fingerprint %s)".formatted(who.engine, who.device, who.fingerprint)).toList());
    }
}
