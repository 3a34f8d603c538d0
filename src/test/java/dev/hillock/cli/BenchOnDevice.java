package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.stream.Stream;

/** {@code bench} from end to end on an engine of a device: what takes more inputs than x and dy. */
final class BenchOnDevice {

    private BenchOnDevice() {
    }

    /** Times a loss and what channels learn on a device, and looks at the parts of which the time is made. */
    static void check(String engine) {
        for (String[] what : new String[][] {{"cross_entropy", "--order", "value,pullback"},
            {"prelu", "xielu", "--channels", "24", "--order", "value,parameter-pullback"}}) {
            Ran ran = Ran.hillock(Stream.of(new String[] {"bench"}, what, new String[] {"--engine", engine, "--row",
                "100", "--sizes", "10000", "--seconds", "0.05", "--json"}).flatMap(Arrays::stream).toArray()).right();
            JsonArray measured = JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("measurements");
            assertEquals(what[0].equals("prelu") ? 4 : 2, measured.size(), ran.out());
            for (JsonElement each : measured) {
                JsonObject m = each.getAsJsonObject();
                assertFalse(m.get("inHostMemory").getAsBoolean(), m.toString());
                for (String part : new String[] {"upload", "kernel", "download", "roundTrip", "resident"}) {
                    assertTrue(m.getAsJsonObject(part).get("median").getAsDouble() > 0, part + " of " + m);
                }
                assertTrue(m.get("operations").getAsDouble() >= 1, m.toString());
            }
        }
    }
}
