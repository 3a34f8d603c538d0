package dev.hillock.opencl;

import dev.hillock.engine.SlabsOfRowsLawTest;

/** The law of rows in slabs on a device. */
class OpenclSlabsOfRowsTest extends SlabsOfRowsLawTest {

    @Override
    protected String engineName() {
        return "opencl";
    }
}
