package dev.hillock.tornado;

import dev.hillock.engine.Availability;
import dev.hillock.engine.Device;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import java.util.List;

/**
 * Announces the {@code tornado} engine. Safe in every JVM: classes that need TornadoVM's runtime are touched only after
 * it was seen to be there, because their static initialisers fail once and for ever where it is not.
 */
public final class TornadoProvider implements EngineProvider {
    private static final int RANK = 100;

    /** For the service loader. */
    public TornadoProvider() {
    }

    @Override
    public String name() {
        return "tornado";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Availability availability() {
        String reason = TornadoSettings.absence();
        if (reason != null) {
            return Availability.absent(reason);
        }
        try {
            TornadoSettings.apply();
            TornadoDevices first = TornadoDevices.named(null);
            return first.isGpu() ? Availability.ready(first.toString()) : Availability.onRequest(first.toString());
        } catch (EngineUnavailableException | IllegalStateException e) {
            return Availability.absent(e.getMessage());
        } catch (RuntimeException | Error e) {
            return Availability.absent("TornadoVM does not start: %s; \"./hillock doctor\" says what is missing"
                .formatted(Failures.words(e)));
        }
    }

    @Override
    public List<Device> devices() {
        return availability().ready()
            ? TornadoDevices.all().stream().map(TornadoDevices::device).toList()
            : List.of();
    }

    @Override
    public Engine open(String device) {
        Availability availability = availability();
        if (!availability.ready()) {
            throw new EngineUnavailableException("engine tornado is unavailable: " + availability.sentence());
        }
        return TornadoEngine.open(TornadoDevices.named(device));
    }
}
