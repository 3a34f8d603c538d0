package dev.hillock.opencl;

import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.RequiredEngines;

/** The OpenCL device of this machine for tests, which skip without one, or fail with -Drequire.engine=opencl. */
final class OpenclHere {

    private OpenclHere() {
    }

    static OpenclDevice device() {
        try {
            return OpenclDevice.all(OpenCl.load()).getFirst();
        } catch (EngineUnavailableException e) {
            return RequiredEngines.missing("opencl", "engine opencl is unavailable: " + e.getMessage());
        }
    }

    /** The device, as if it had less memory. */
    static OpenclDevice smaller(OpenclDevice device, long largestBuffer) {
        return new OpenclDevice(device.platform(), device.handle(), device.device(), device.driver(), largestBuffer,
            device.largestGroup(), device.correctlyRounded());
    }
}
