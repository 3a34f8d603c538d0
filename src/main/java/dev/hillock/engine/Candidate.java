package dev.hillock.engine;

/**
 * What {@code auto} thought of an engine.
 *
 * @param provider     the engine
 * @param availability whether it can be opened
 * @param taken        whether {@code auto} takes it
 */
public record Candidate(EngineProvider provider, Availability availability, boolean taken) {

    /** The verdict with its reason, as {@code doctor} prints it. */
    public String verdict() {
        if (taken) {
            return "%s is what auto takes: %s".formatted(provider.name(), availability.sentence());
        }
        if (!availability.ready()) {
            return "%s is not ready: %s".formatted(provider.name(), availability.sentence());
        }
        return availability.automatic()
            ? "%s is ready but ranks lower: %s".formatted(provider.name(), availability.sentence())
            : "%s is ready but used only when named, for auto takes it on a GPU alone: %s".formatted(provider.name(),
                availability.sentence());
    }
}
