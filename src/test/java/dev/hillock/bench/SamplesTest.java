package dev.hillock.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void medianIsTheMiddleAndOneDisturbanceDoesNotMoveIt() {
        assertEquals(3, Samples.of(5, 1, 3, 2, 4).median());
        assertEquals(3, Samples.of(1e9, 1, 3, 2, 4).median());
        assertEquals(2.5, Samples.of(4, 1, 2, 3).median());
        assertEquals(7, Samples.of(7).median());
    }

    @Test
    void spreadIsTheInterquartileRangeOverTheMedian() {
        Samples samples = Samples.of(1, 2, 3, 4, 5);
        assertEquals(2.0 / 3, samples.spread(), 1e-15);
        assertFalse(samples.steady());
        assertTrue(Samples.of(10, 10.1, 9.9, 10).steady());
        assertEquals(0, Samples.of(7).spread());
    }
}
