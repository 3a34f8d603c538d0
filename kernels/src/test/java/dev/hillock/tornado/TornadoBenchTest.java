package dev.hillock.tornado;

import dev.hillock.cli.BenchOnDevice;
import org.junit.jupiter.api.Test;

/** {@code bench --engine tornado} of losses and of channels. */
class TornadoBenchTest {

    @Test
    void lossesAndChannelsAreTimedOnTheDevice() {
        OnDevice.device();
        BenchOnDevice.check("tornado");
    }
}
