package dev.hillock.engine;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;

/** What {@code -Drequire.engine=opencl,tornado} names: a test on such an engine's device fails instead of skipping. */
public final class RequiredEngines {

    private RequiredEngines() {
    }

    /** Whether a missing device of this engine is a failure. */
    public static boolean require(String engine) {
        return List.of(System.getProperty("require.engine", "").split(",")).contains(engine);
    }

    /** Opens an engine on its default device, or ends the test if it is not there. */
    public static Engine open(String engine) {
        EngineProvider provider;
        try {
            provider = Engines.provider(engine);
        } catch (EngineUnavailableException e) {
            return missing(engine, e.getMessage());
        }
        Availability availability = provider.availability();
        return availability.ready() ? provider.open(null)
            : missing(engine, "engine %s is unavailable: %s".formatted(engine, availability.sentence()));
    }

    /** Ends a test of an engine that is not there, with the reason. */
    public static <T> T missing(String engine, String sentence) {
        return require(engine) ? fail(sentence) : abort(sentence);
    }
}
