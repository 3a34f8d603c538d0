package dev.hillock.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hillock.bench.Invented;
import dev.hillock.bench.Measurement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupTest {

    @Test
    void theUsualSizeIsTheLargestThatHalfOfTheFunctionsWereMeasuredAt() {
        List<Measurement> all = Invented.run(1, true).measurements();
        assertEquals(1 << 24, Group.usualSize(all.stream()));
        assertEquals(1 << 24, Group.usualSize(all.stream().filter(m -> !m.function().equals("gelu")
            || m.elements() < 1 << 24)));
        assertEquals(1 << 20, Group.usualSize(all.stream().filter(m -> m.elements() < 1 << 24)));
        assertEquals(0, Group.usualSize(Stream.of()));
    }
}
