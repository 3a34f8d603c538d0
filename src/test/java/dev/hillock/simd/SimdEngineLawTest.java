package dev.hillock.simd;

import dev.hillock.engine.EngineLawTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** The law at every width of vectors, forced. */
class SimdEngineLawTest {

    /** 128 bits. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Narrow extends AtWidth {
        Narrow() {
            super(128);
        }
    }

    /** 256 bits. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Middle extends AtWidth {
        Middle() {
            super(256);
        }
    }

    /** 512 bits. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Wide extends AtWidth {
        Wide() {
            super(512);
        }
    }

    abstract static class AtWidth extends EngineLawTest {
        AtWidth(int bits) {
            System.setProperty("hillock.simd.bits", String.valueOf(bits));
        }

        @Override
        protected String engineName() {
            return SimdEngine.NAME;
        }

        @AfterAll
        static void forget() {
            System.clearProperty("hillock.simd.bits");
        }
    }
}
