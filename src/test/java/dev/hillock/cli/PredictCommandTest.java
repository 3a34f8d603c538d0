package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hillock.bench.Invented;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictCommandTest {

    @TempDir
    Path files;

    @Test
    void hardwareThatIsNotHereIsComputedFromItsNumbers() {
        JsonObject json = JsonParser.parseString(Ran.hillock("predict", "gelu", "--size", "1G", "--link", "24GB/s",
            "--bandwidth", "4TB/s", "--json").right().out()).getAsJsonObject();
        double bytes = 4.0 * (1L << 30);
        assertEquals(20_000 + 2 * bytes / 24 + 2 * bytes / 4000, json.get("roundTrip").getAsDouble(), 1);
        assertEquals(20_000 + 2 * bytes / 4000, json.get("resident").getAsDouble(), 1);
        assertEquals("the link", json.get("boundBy").getAsString());
        Ran.hillock("predict", "gelu", "--size", "1G", "--link", "24GB/s", "--bandwidth", "4TB/s").right()
            .says("4.0 GiB read", "operations per element", "not counted without --rate", "179.0 ms",
                "bound by the link", "not a measurement");
    }

    @Test
    void aRateMakesArithmeticCount() {
        Ran.hillock("predict", "gelu", "--size", "1G", "--link", "1000GB/s", "--bandwidth", "4TB/s", "--rate",
            "100GFLOP/s").right().says("bound by arithmetic");
        Ran.hillock("predict", "relu", "--size", "1", "--link", "24GB/s", "--bandwidth", "4TB/s", "--latency", "1ms")
            .right().says("bound by latency");
    }

    @Test
    void whatWasMeasuredFillsWhatIsNotGiven() throws IOException {
        Path results = Files.writeString(files.resolve("r.json"), Json.text(Invented.run(1, true)));
        JsonObject json = JsonParser.parseString(Ran.hillock("predict", "gelu", "--size", "16M", "--from", results,
            "-e", "tornado", "--json").right().out()).getAsJsonObject();
        double measured = Invented.run(1, true).measurements().getLast().roundTrip().median();
        assertEquals(1, json.get("roundTrip").getAsDouble() / measured, 0.05);
        double faster = JsonParser.parseString(Ran.hillock("predict", "gelu", "--size", "16M", "--from", results,
            "-e", "tornado", "--link", "50GB/s", "--json").right().out()).getAsJsonObject().get("roundTrip")
            .getAsDouble();
        assertTrue(faster < measured);
        Ran.hillock("predict", "gelu", "--size", "1M", "--from", results).failed(Exit.USAGE, "simd, tornado", "name");
        Ran.hillock("predict", "gelu", "--size", "1M", "--from", results, "-e", "cuda").failed(Exit.USAGE,
            "no engine \"cuda\"");
    }

    @Test
    void wrongWordsAreExplained() {
        Ran.hillock("predict", "gleu", "--size", "1").failed(Exit.USAGE, "did you mean gelu");
        Ran.hillock("predict", "gelu", "--size", "1G").failed(Exit.USAGE, "Give --link and --bandwidth");
        Ran.hillock("predict", "gelu").failed(Exit.USAGE, "--size");
        Ran.hillock("predict", "gelu", "--size", "1G", "--link", "24", "--bandwidth", "4TB/s").failed(Exit.USAGE,
            "\"24\" is not a bandwidth", "24GB/s");
        Ran.hillock("predict", "gelu", "--size", "1G", "--link", "-1GB/s", "--bandwidth", "4TB/s").failed(Exit.USAGE,
            "not a bandwidth");
        Ran.hillock("predict", "softmax", "--size", "1G", "--order", "derivative").failed(Exit.USAGE,
            "softmax has no derivative");
        Ran.hillock("predict", "gelu", "--size", "1G", "-e", "simd").failed(Exit.USAGE, "--from");
    }
}
