package dev.hillock.tornado;

import dev.hillock.engine.ChainLawTest;

/** The law of chains on a device, where up to three steps are one kernel. */
class TornadoChainLawTest extends ChainLawTest {

    @Override
    protected String engineName() {
        return "tornado";
    }
}
