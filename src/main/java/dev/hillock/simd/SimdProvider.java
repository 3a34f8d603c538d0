package dev.hillock.simd;

import dev.hillock.engine.Availability;
import dev.hillock.engine.Device;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import java.util.List;

/**
 * Announces the simd engine, ready where the JVM was started with the Vector API's module. System properties:
 * {@code hillock.simd.threads} (default: one per processor) and {@code hillock.simd.bits} (128, 256 or 512; default:
 * the widest that the processor has).
 */
public final class SimdProvider implements EngineProvider {
    private static final String MODULE = "jdk.incubator.vector";
    private static final String DEVICE = "0";

    @Override
    public String name() {
        return SimdEngine.NAME;
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public Availability availability() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return Availability.absent("the JVM runs without the module %s; start it with --add-modules %s"
                .formatted(MODULE, MODULE));
        }
        try {
            return Availability.ready(describe());
        } catch (IllegalArgumentException e) {
            return Availability.absent(e.getMessage());
        }
    }

    @Override
    public List<Device> devices() {
        return availability().ready()
            ? List.of(new Device(DEVICE, "the processor", "CPU", "Vector API", 0, describe()))
            : List.of();
    }

    @Override
    public Engine open(String device) {
        Availability availability = availability();
        if (!availability.ready()) {
            throw new EngineUnavailableException("engine simd is unavailable: " + availability.sentence());
        }
        if (device != null && !device.equals(DEVICE)) {
            throw new EngineUnavailableException(
                "engine simd has no device \"%s\"; it has only %s".formatted(device, DEVICE));
        }
        return new SimdEngine(threads(), bits());
    }

    private static String describe() {
        return SimdEngine.describe(threads(), bits());
    }

    private static int threads() {
        int threads = Integer.getInteger("hillock.simd.threads", Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw new IllegalArgumentException("hillock.simd.threads must be at least 1 but was " + threads);
        }
        return threads;
    }

    private static int bits() {
        int bits = Integer.getInteger("hillock.simd.bits", SimdEngine.preferredBits());
        if (bits != 128 && bits != 256 && bits != 512) {
            throw new IllegalArgumentException("hillock.simd.bits must be 128, 256 or 512 but was " + bits);
        }
        return bits;
    }
}
