package dev.hillock.opencl;

import dev.hillock.engine.EngineLawTest;

/** The law for the generated kernels on the first OpenCL device. */
class OpenclEngineLawTest extends EngineLawTest {

    @Override
    protected String engineName() {
        return "opencl";
    }
}
