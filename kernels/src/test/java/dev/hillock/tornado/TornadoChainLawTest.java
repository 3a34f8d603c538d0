package dev.hillock.tornado;

import dev.hillock.engine.ChainLawTest;

/** The law of chains on a device, where up to three steps are one kernel. */
class TornadoChainLawTest extends ChainLawTest {

    @Override
    protected String engineName() {
        return "tornado";
    }

    /** Each chain and each of its steps is compiled. */
    @Override
    protected long[][] shapes() {
        return new long[][] {{6, 34}, {0, 4}};
    }
}
