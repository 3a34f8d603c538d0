package dev.hillock.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A product and a shift are the quotient, exactly, for every dividend that a kernel can have. */
class ReciprocalTest {

    private static void divides(long divisor) {
        Reciprocal r = Reciprocal.of(divisor);
        Random random = new Random(divisor);
        for (int k = 0; k < 200; k++) {
            // around multiples of the divisor, where a quotient steps, and at the limit
            long step = divisor * random.nextLong(Reciprocal.LIMIT / divisor + 1);
            for (long i : new long[] {0, step - 1, step, step + 1, Reciprocal.LIMIT - 1 - k}) {
                if (i >= 0 && i < Reciprocal.LIMIT) {
                    assertEquals(i / divisor, i * r.factor() >> r.shift(), i + " / " + divisor);
                }
            }
        }
    }

    @Test
    void everySmallDivisorAndThoseAroundPowersOfTwo() {
        for (long divisor = 1; divisor <= 5000; divisor++) {
            divides(divisor);
        }
        for (int power = 12; power <= 30; power++) {
            long least = (1L << power) - 2;
            for (long divisor = least; divisor <= Math.min(Reciprocal.LIMIT, least + 4); divisor++) {
                divides(divisor);
            }
        }
    }

    @Test
    void anythingElseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Reciprocal.of(0));
        assertThrows(IllegalArgumentException.class, () -> Reciprocal.of(Reciprocal.LIMIT + 1));
    }
}
