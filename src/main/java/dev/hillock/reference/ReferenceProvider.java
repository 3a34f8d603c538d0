package dev.hillock.reference;

import dev.hillock.engine.Availability;
import dev.hillock.engine.Device;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import java.util.List;

/** Announces the reference engine, which is ready everywhere. */
public final class ReferenceProvider implements EngineProvider {
    private static final Device DEVICE = new Device("cpu", "the JVM", "CPU", "Java", 0, ReferenceEngine.DEVICE);

    @Override
    public String name() {
        return ReferenceEngine.NAME;
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public Availability availability() {
        return Availability.ready(ReferenceEngine.DEVICE);
    }

    @Override
    public List<Device> devices() {
        return List.of(DEVICE);
    }

    @Override
    public Engine open(String device) {
        if (device != null && !device.equals(DEVICE.id())) {
            throw new EngineUnavailableException(
                "engine reference has no device \"%s\"; it has only %s".formatted(device, DEVICE.id()));
        }
        return new ReferenceEngine();
    }
}
