package dev.hillock.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Groups whose items have rows to themselves. */
class LaunchTest {

    @Test
    void groupsOfSlicesAreFullVectorsFewAndHardlyIdle() {
        for (long limit : new long[] {8, 16, 100, 256, 1024, 4096}) {
            Launch launch = Launch.of(true, limit);
            long most = Math.max(16, Math.min(1024, limit) / 16 * 16);
            for (long rows = 1; rows < 5000; rows++) {
                long items = launch.itemsPerSlice(rows);
                long groups = Math.ceilDiv(rows, items);
                String what = "%d rows in groups of %d, %d allowed".formatted(rows, items, limit);
                assertEquals(0, items % 16, what);
                assertTrue(items <= most, what);
                assertTrue(groups * items - rows < 16 * groups, what);
                assertEquals(Math.ceilDiv(rows, most), groups, what);
            }
        }
    }

    @Test
    void onlyCpusKeepToSlicesAndNotToThoseThatFillNoVector() {
        assertFalse(Launch.of(false, 256).bySlice(512));
        assertFalse(Launch.of(true, 4096).bySlice(15));
        assertTrue(Launch.of(true, 4096).bySlice(16));
        assertFalse(Launch.of(true, 8).bySlice(512), "a group of 16 is more than the device allows");
    }

    @Test
    void groupsOfLongRowsAreSmallOnACpu() {
        Launch cpu = Launch.of(true, 4096);
        assertEquals(1024, cpu.rowsPerGroup(2), "the pairs of gated units");
        assertEquals(32, cpu.rowsPerGroup(1024));
        assertEquals(8, Launch.of(true, 8).rowsPerGroup(1024), "as many as the device allows");
        assertEquals(256, Launch.of(false, 256).rowsPerGroup(1024));
    }
}
