package dev.hillock.simd;

import dev.hillock.engine.SlabsOfRowsLawTest;

/** The law of rows in slabs on the host. */
class SimdSlabsOfRowsTest extends SlabsOfRowsLawTest {

    @Override
    protected String engineName() {
        return "simd";
    }
}
