package dev.hillock.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hillock.engine.Order;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

    @Test
    void itIsTheSizeFromWhichTheDeviceStaysAhead() {
        List<Measurement> study = List.of(
            host(1024, 10), device(1024, 5, 4),  // ahead once, by chance, does not count
            host(65536, 10), device(65536, 30, 8),
            host(1048576, 100), device(1048576, 90, 20));
        assertEquals(OptionalLong.of(1048576), BreakEven.of(study, "tornado", false));
        assertEquals(OptionalLong.of(1024), BreakEven.of(study, "tornado", true));
    }

    @Test
    void thereIsNoneIfTheLargestSizeIsLost() {
        List<Measurement> study = List.of(host(1024, 10), device(1024, 5, 4), host(65536, 10), device(65536, 30, 20));
        assertEquals(OptionalLong.empty(), BreakEven.of(study, "tornado", false));
        assertEquals(OptionalLong.empty(), BreakEven.of(study, "tornado", true));
    }

    @Test
    void aSizeThatDidNotFitTheDeviceIsNotHeldAgainstIt() {
        List<Measurement> study = List.of(host(1024, 10), device(1024, 5, 4), host(1L << 40, 100));
        assertEquals(OptionalLong.of(1024), BreakEven.of(study, "tornado", false));
    }

    @Test
    void theRatioToTheCopyComparesBytesPerTime() {
        Measurement pullback = measurement("simd", Order.PULLBACK, 1000, 8000, 4000, true, 30, 30, 20);
        assertEquals(1, pullback.ofCopy());
        assertEquals(400, pullback.bandwidth(pullback.kernel()), 1e-12);
    }

    @Test
    void whatIsNeitherTransferNorKernelIsOther() {
        assertEquals(90 - 10 - 10 - 5, device(1024, 90, 10).other());
        assertEquals(0, device(1024, 20, 10).other());
        assertEquals(0, host(1024, 20).other());
    }

    private static Measurement host(long elements, double time) {
        return measurement("simd", Order.VALUE, elements, 4 * elements, 4 * elements, true, time, time, time);
    }

    private static Measurement device(long elements, double roundTrip, double resident) {
        return measurement("tornado", Order.VALUE, elements, 4 * elements, 4 * elements, false, roundTrip, resident,
            resident / 2);
    }

    private static Measurement measurement(String engine, Order order, long elements, long read, long written,
                                           boolean host, double roundTrip, double resident, double copy) {
        Samples ten = host ? null : Samples.of(10);
        return new Measurement("gelu", order, engine, "", elements, 0, read, written, 1,
            Samples.of(host ? roundTrip : resident / 2), ten, ten, Samples.of(roundTrip), Samples.of(resident), host,
            8 * elements, Samples.of(copy), 0, 0, 2);
    }
}
