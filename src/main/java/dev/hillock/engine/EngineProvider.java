package dev.hillock.engine;

import java.util.List;

/** Announces an engine through {@link java.util.ServiceLoader}. Cheap to load; probes only when asked. */
public interface EngineProvider {

    /** The engine's name, as {@code --engine} takes it. */
    String name();

    /** {@code auto} takes the engine of the highest rank that is ready and {@link Availability#automatic automatic}. */
    int rank();

    /** Whether the engine can be opened here; never throws. */
    Availability availability();

    /** The devices it could use, its default first; empty if it is not available. */
    List<Device> devices();

    /**
     * Opens the engine.
     *
     * @param device a device's id; null for the default
     * @throws EngineUnavailableException if the engine or the device is not there
     */
    Engine open(String device);
}
