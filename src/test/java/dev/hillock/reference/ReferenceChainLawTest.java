package dev.hillock.reference;

import dev.hillock.engine.ChainLawTest;

/** The law of chains for the reference engine. */
class ReferenceChainLawTest extends ChainLawTest {

    @Override
    protected String engineName() {
        return "reference";
    }
}
