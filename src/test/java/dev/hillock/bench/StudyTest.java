package dev.hillock.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hillock.engine.Order;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StudyTest {

    @Test
    void theBreakEvenIsTheSizeFromWhichTheDeviceStaysAhead() {
        List<Measurement> study = List.of(
            host(1024, 10), device(1024, 5, 4),  // ahead once, by chance, does not count
            host(65536, 10), device(65536, 30, 8),
            host(1048576, 100), device(1048576, 90, 20));
        assertEquals(OptionalLong.of(1048576), Study.breakEven(study, "tornado", false));
        assertEquals(OptionalLong.of(1024), Study.breakEven(study, "tornado", true));
    }

    @Test
    void thereIsNoBreakEvenIfTheLargestSizeIsLost() {
        List<Measurement> study = List.of(host(1024, 10), device(1024, 5, 4), host(65536, 10), device(65536, 30, 20));
        assertEquals(OptionalLong.empty(), Study.breakEven(study, "tornado", false));
        assertEquals(OptionalLong.empty(), Study.breakEven(study, "tornado", true));
    }

    @Test
    void theRatioToTheCopyComparesBytesPerTime() {
        Measurement pullback = new Measurement("relu", Order.PULLBACK, "simd", "", 1000, 12000, once(30), once(30),
            once(30), true, 8000, once(20), 0);
        assertEquals(1, pullback.ofCopy());
        assertEquals(400, pullback.bandwidth(pullback.kernel()), 1e-12);
    }

    private static Measurement host(long elements, double time) {
        return new Measurement("gelu", Order.VALUE, "simd", "", elements, 8 * elements, once(time), once(time),
            once(time), true, 8 * elements, once(time), 0);
    }

    private static Measurement device(long elements, double roundTrip, double resident) {
        return new Measurement("gelu", Order.VALUE, "tornado", "", elements, 8 * elements, once(resident / 2),
            once(roundTrip), once(resident), false, 8 * elements, once(resident / 2), 0);
    }

    private static Samples once(double nanoseconds) {
        return Samples.of(nanoseconds);
    }
}
