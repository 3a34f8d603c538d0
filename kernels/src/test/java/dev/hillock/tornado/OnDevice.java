package dev.hillock.tornado;

import dev.hillock.engine.Availability;
import dev.hillock.engine.RequiredEngines;

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
        return RequiredEngines.missing("tornado", "engine tornado is unavailable: " + availability.sentence());
    }
}
