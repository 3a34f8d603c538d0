package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which engine: the same two options wherever something is computed. */
final class EngineOptions {

    @Option(names = {"-e", "--engine"}, paramLabel = "ENGINE", defaultValue = "auto",
        description = "auto, tornado, opencl, simd or reference; auto takes tornado on a GPU, else opencl on a GPU, "
            + "else simd, and says which. An engine that is named is used or the command fails. "
            + "Default: ${DEFAULT-VALUE}.")
    private String engine;

    @Option(names = {"-d", "--device"}, paramLabel = "ID",
        description = "A device of that engine, as `hillock devices` lists them; the engine's default otherwise; all "
            + "for every device of the default one's kind, to which eval deals out its chunks in turn.")
    private String device;

    /**
     * Opens the engine.
     *
     * @throws UsageException             if there is no engine of this name
     * @throws EngineUnavailableException if it is not there or does not take elements of this type
     */
    Engine open(DType type) {
        return open(engine, type);
    }

    /** Whether nobody has named an engine. */
    boolean automatic() {
        return engine.equals("auto") && device == null;
    }

    /** Opens every engine of a list with commas. */
    List<Engine> openAll(DType type) {
        List<Engine> opened = new ArrayList<>();
        try {
            for (String name : engine.split(",", -1)) {
                opened.add(open(name, type));
            }
        } catch (RuntimeException e) {
            opened.forEach(Engine::close);
            throw e;
        }
        return opened;
    }

    private Engine open(String name, DType type) {
        if (name.equals("auto") && device == null) {
            return Engines.best(type);
        }
        Engine opened = UsageException.checked(() -> Engines.open(name, device));
        if (!opened.supports(type)) {
            String chosen = opened.device();
            String types = opened.types();
            opened.close();
            throw new EngineUnavailableException("engine %s does not take %s on %s, only %s; convert the data, or "
                .formatted(name, type, chosen, types) + "use one that takes it: " + taking(type));
        }
        return opened;
    }

    /** The engines that are here and take a type: {@code simd, reference}. */
    private static String taking(DType type) {
        List<String> names = new ArrayList<>();
        for (EngineProvider provider : Engines.all()) {
            if (provider.availability().ready()) {
                try (Engine engine = provider.open(null)) {
                    names.addAll(engine.supports(type) ? List.of(engine.name()) : List.of());
                }
            }
        }
        return String.join(", ", names);
    }
}
