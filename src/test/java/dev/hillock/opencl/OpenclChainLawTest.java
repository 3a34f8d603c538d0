package dev.hillock.opencl;

import dev.hillock.engine.ChainLawTest;

/** The law of chains for the generated kernels, one after another. */
class OpenclChainLawTest extends ChainLawTest {

    @Override
    protected String engineName() {
        return "opencl";
    }
}
