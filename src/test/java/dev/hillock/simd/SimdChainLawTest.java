package dev.hillock.simd;

import dev.hillock.engine.ChainLawTest;

/** The law of chains for the simd engine, where steps share a block. */
class SimdChainLawTest extends ChainLawTest {

    @Override
    protected String engineName() {
        return "simd";
    }
}
