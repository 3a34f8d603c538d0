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

    @Test
    void twoVisitsThatDifferAreUnsteadyAndAThirdDecides() {
        Samples first = new Samples(100, 0.02, 30);
        Samples slow = first.and(new Samples(150, 0.04, 20));
        assertEquals(125, slow.median());
        assertEquals(50.0 / 125, slow.spread(), 1e-15);
        assertEquals(50, slow.count());
        assertEquals(2, slow.times());
        assertFalse(slow.steady());
        assertFalse(slow.agree());

        Samples third = slow.and(new Samples(102, 0.03, 30));
        assertEquals(102, third.median());
        assertEquals(4.0 / 102, third.spread(), 1e-15);
        assertEquals(3, third.times());
        assertTrue(third.agree());
    }

    @Test
    void visitsThatAgreeScatterAsEachDoes() {
        Samples both = new Samples(100, 0.4, 30).and(new Samples(100, 0.2, 30));
        assertEquals(0.3, both.spread(), 1e-15);
        assertTrue(both.agree());
        assertEquals(1, new Samples(100, 0.4, 30).times());
        assertTrue(new Samples(100, 0.4, 30).agree());
    }
}
