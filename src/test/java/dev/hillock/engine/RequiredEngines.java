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

    /** Ends a test of an engine that is not there, with the reason. */
    public static <T> T missing(String engine, String sentence) {
        return require(engine) ? fail(sentence) : abort(sentence);
    }
}
