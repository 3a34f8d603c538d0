package dev.hillock.engine;

import dev.hillock.function.Catalogue;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds engines: the only place that words their absence. */
public final class Engines {
    /** What stands for several devices where one's id may stand. */
    public static final String ALL_DEVICES = "all";

    private Engines() {
    }

    /** Every engine on the class path, ready or not, best first. */
    public static List<EngineProvider> all() {
        return ServiceLoader.load(EngineProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparingInt(EngineProvider::rank).reversed())
            .toList();
    }

    /**
     * The provider of a name.
     *
     * @throws IllegalArgumentException   if nobody has heard of the name
     * @throws EngineUnavailableException if the engine is known but its module is not on the class path
     */
    public static EngineProvider provider(String name) {
        for (EngineProvider provider : all()) {
            if (provider.name().equals(name)) {
                return provider;
            }
        }
        if (name.equals("tornado")) {
            throw new EngineUnavailableException("engine tornado is unavailable: Hillock was built without a TornadoVM "
                + "SDK; run ./tornado-env.sh, which says how to get one, or use --engine simd");
        }
        List<String> names = all().stream().map(EngineProvider::name).toList();
        throw new IllegalArgumentException("unknown engine \"%s\"%s; there are auto, %s".formatted(name,
            Catalogue.suggestion(name, names), String.join(", ", names)));
    }

    /**
     * Opens the engine of a name, or the best one for {@code auto}; a named engine never falls back to another.
     *
     * @param name   {@code auto} or an engine's name
     * @param device a device's id; {@link #ALL_DEVICES} for all of the default one's kind, each of which gets every
     *               so-manyth evaluation that is prepared; null for the engine's default
     */
    public static Engine open(String name, String device) {
        if (name.equals("auto") && device == null) {
            return best();
        }
        if (name.equals("auto")) {
            throw new IllegalArgumentException("--device needs --engine: a device belongs to one engine");
        }
        EngineProvider provider = provider(name);
        Availability availability = provider.availability();
        if (!availability.ready()) {
            throw new EngineUnavailableException(
                "engine %s is unavailable: %s".formatted(name, availability.sentence()));
        }
        return device != null && device.equals(ALL_DEVICES) ? DeviceGroup.open(provider) : provider.open(device);
    }

    /** Opens the engine of a name on its default device. */
    public static Engine named(String name) {
        return open(name, null);
    }

    /** Opens the best engine that {@code auto} may take; its {@link Engine#name()} and device say which it is. */
    public static Engine best() {
        return all().stream()
            .filter(Engines::mayTake)
            .findFirst()
            .orElseThrow(() -> new EngineUnavailableException("no engine is on the class path"))
            .open(null);
    }

    /** Opens the best engine that {@code auto} may take and that takes elements of this type. */
    public static Engine best(DType type) {
        for (EngineProvider provider : all()) {
            if (mayTake(provider)) {
                Engine engine = provider.open(null);
                if (engine.supports(type)) {
                    return engine;
                }
                engine.close();
            }
        }
        throw new EngineUnavailableException("no engine that is ready takes " + type);
    }

    private static boolean mayTake(EngineProvider provider) {
        Availability availability = provider.availability();
        return availability.ready() && availability.automatic();
    }
}
