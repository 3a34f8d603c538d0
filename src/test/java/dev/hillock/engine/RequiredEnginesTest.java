package dev.hillock.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A device that somebody counts on must not be missed in silence. */
class RequiredEnginesTest {
    private final String given = System.getProperty("require.engine", "");

    @AfterEach
    void restore() {
        System.setProperty("require.engine", given);
    }

    @Test
    void severalEnginesCanBeRequired() {
        System.setProperty("require.engine", "opencl,tornado");
        assertTrue(RequiredEngines.require("opencl") && RequiredEngines.require("tornado"));
        assertFalse(RequiredEngines.require("simd"));
        assertEquals("gone", assertThrows(AssertionFailedError.class,
            () -> RequiredEngines.missing("opencl", "gone")).getMessage());
    }

    @Test
    void withoutThePropertyTestsSkip() {
        System.setProperty("require.engine", "");
        assertFalse(RequiredEngines.require("opencl"));
        assertThrows(TestAbortedException.class, () -> RequiredEngines.missing("opencl", "gone"));
    }
}
