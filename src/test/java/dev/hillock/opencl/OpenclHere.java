package dev.hillock.opencl;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.hillock.engine.EngineUnavailableException;

/** The OpenCL device of this machine for tests, which skip without one, or fail with -Drequire.engine=opencl. */
final class OpenclHere {

    private OpenclHere() {
    }

    static OpenclDevice device() {
        try {
            return OpenclDevice.all(OpenCl.load()).getFirst();
        } catch (EngineUnavailableException e) {
            String sentence = "engine opencl is unavailable: " + e.getMessage();
            return "opencl".equals(System.getProperty("require.engine")) ? fail(sentence) : abort(sentence);
        }
    }

    /** The device, as if it had less memory. */
    static OpenclDevice smaller(OpenclDevice device, long largestBuffer) {
        return new OpenclDevice(device.platform(), device.handle(), device.device(), device.driver(), largestBuffer,
            device.largestGroup(), device.correctlyRounded());
    }
}
