package dev.hillock.tornado;

import dev.hillock.engine.SlabsOfRowsLawTest;

/** The law of rows in slabs on a device. */
class TornadoSlabsOfRowsTest extends SlabsOfRowsLawTest {

    @Override
    protected String engineName() {
        return "tornado";
    }
}
