package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.hillock.engine.Availability;

/** What tests on a device start with: where there is none they skip with the reason, or fail if it is required. */
final class OnDevice {

    private OnDevice() {
    }

    /** The default device. */
    static TornadoDevices device() {
        Availability availability = new TornadoProvider().availability();
        if (availability.ready()) {
            return TornadoDevices.named(null);
        }
        String sentence = "engine tornado is unavailable: " + availability.sentence();
        return "tornado".equals(System.getProperty("require.engine")) ? fail(sentence) : abort(sentence);
    }
}
