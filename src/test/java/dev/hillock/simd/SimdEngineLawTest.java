package dev.hillock.simd;

import dev.hillock.engine.EngineLawTest;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** The law at every width of vectors, forced: in full at 512 bits, with a few lengths at the others. */
class SimdEngineLawTest {

    /** 128 bits. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Narrow extends Thinned {
        Narrow() {
            super(128);
        }
    }

    /** 256 bits. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Middle extends Thinned {
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

    abstract static class Thinned extends AtWidth {
        private static final long[] LENGTHS = {0, 1, 17, 1009};

        Thinned(int bits) {
            super(bits);
        }

        @Override
        protected long[] lengths(ActivationFunction function) {
            return LENGTHS;
        }

        @Override
        protected long[] rowLengths(RowFunction function) {
            return LENGTHS;
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
