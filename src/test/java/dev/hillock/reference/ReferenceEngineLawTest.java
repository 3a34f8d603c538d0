package dev.hillock.reference;

import dev.hillock.engine.EngineLawTest;

/** The law for the reference engine: its plumbing, since its arithmetic is what the law compares with. */
class ReferenceEngineLawTest extends EngineLawTest {

    @Override
    protected String engineName() {
        return "reference";
    }
}
