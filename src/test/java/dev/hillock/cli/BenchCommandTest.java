package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hillock.function.ActivationFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times what is right, refuses what is not, and names the machine. */
class BenchCommandTest {

    @TempDir
    Path services;

    @Test
    void aTableNamesTheMachineTheEngineAndEverySize() {
        Ran.hillock("bench", "relu", "softmax", "--engine", "reference", "--sizes", "1K,3000", "--seconds", "0.02")
            .right()
            .says("processor", "Java", "engine reference", "relu, value, float32", "softmax, value, float32", "1K",
                "3000", "of copy");
    }

    @Test
    void jsonHoldsTheSamplesAndWhatTheyMean() {
        String out = Ran.hillock("bench", "gelu", "--engine", "reference", "--order", "derivative", "--sizes", "256",
            "--seconds", "0.02", "--json").right().out();
        JsonObject result = JsonParser.parseString(out).getAsJsonObject();
        assertTrue(result.getAsJsonObject("machine").get("processors").getAsInt() > 0);
        assertEquals("hillock-bench-2", result.get("schema").getAsString());
        assertTrue(result.get("complete").getAsBoolean());
        JsonArray measurements = result.getAsJsonArray("measurements");
        assertEquals(1, measurements.size());
        JsonObject measured = measurements.get(0).getAsJsonObject();
        assertEquals(256, measured.get("elements").getAsLong());
        assertEquals(1024, measured.get("read").getAsLong());
        assertEquals(1024, measured.get("written").getAsLong());
        assertTrue(measured.get("maxUlp").getAsDouble() <= measured.get("promisedUlp").getAsDouble());
        assertTrue(measured.get("firstRun").getAsDouble() > 0);
        JsonObject kernel = measured.getAsJsonObject("kernel");
        assertTrue(kernel.get("median").getAsDouble() > 0);
        assertTrue(kernel.get("count").getAsInt() >= 7);
    }

    @Test
    void channelsAreTimedWithTheirGradients() {
        Ran.hillock("bench", "dyt", "xielu", "--channels", "48", "--engine", "reference,simd", "--sizes", "1000",
            "--order", "value,parameter-pullback", "--seconds", "0.02").right()
            .says("dyt, channels, value, float32", "xielu, channels, parameter-pullback, float32", "1000/48");
        String out = Ran.hillock("bench", "--channels", "48", "--engine", "simd", "--sizes", "1000", "--seconds",
            "0.01", "--json").right().out();
        JsonArray measured = JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("measurements");
        assertEquals(Stream.of(ActivationFunction.values()).filter(f -> !f.learned().isEmpty()).count(),
            measured.size());
        JsonObject prelu = measured.get(0).getAsJsonObject();
        assertEquals("prelu, channels", prelu.get("function").getAsString());
        assertEquals(48, prelu.get("row").getAsInt());
        assertEquals(4 * (20 * 48 + 48), prelu.get("read").getAsLong(), "20 rows and the weights");
        Ran.hillock("bench", "relu", "--channels", "8").failed(Exit.USAGE, "relu learns nothing");
        Ran.hillock("bench", "prelu", "--channels", "0").failed(Exit.USAGE, "--channels must be at least 1");
        Ran.hillock("bench", "--channels", "8", "--order", "derivative").failed(Exit.USAGE,
            "a function of channels has no derivative; ask for its pullback");
    }

    @Test
    void lossesAreTimedWithTheirTargets() {
        Path file = services.resolve("losses.json");
        Path page = services.resolve("losses.html");
        Ran.hillock("bench", "cross_entropy", "--engine", "reference,simd", "--order", "value,pullback", "--row", "10",
            "--sizes", "1000", "--seconds", "0.02", "-o", file, "--report", page).right()
            .says("cross_entropy, value, float32", "cross_entropy, pullback, float32", "1000/10");
        assertTrue(Files.exists(page));
        String out = Ran.hillock("bench", "--baseline", file, "--seconds", "0.02", "--json").right().out();
        JsonArray measured = JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("measurements");
        assertEquals(4, measured.size());
        for (int i = 0; i < 4; i++) {
            JsonObject loss = measured.get(i).getAsJsonObject();
            boolean pullback = loss.get("order").getAsString().equalsIgnoreCase("pullback");
            assertEquals("cross_entropy", loss.get("function").getAsString());
            assertEquals(10, loss.get("row").getAsInt());
            assertEquals(4 * (1000 + 100 + (pullback ? 1 : 0)), loss.get("read").getAsLong(), "dy is one number");
            assertEquals(pullback ? 4000 : 4, loss.get("written").getAsLong(), "the mean is one");
            assertTrue(loss.get("maxUlp").getAsDouble() <= loss.get("promisedUlp").getAsDouble()
                || loss.get("promisedUlp").getAsDouble() == 0, loss.toString());
        }
        Ran.hillock("bench", "cross_entropy", "--masked").failed(Exit.USAGE, "cross_entropy takes no mask");
        OddEngine.among(services, () -> Ran.hillock("bench", "cross_entropy", "-e", "wrong", "--sizes", "1K",
            "--seconds", "0.02").failed(Exit.NOT_VERIFIED, "cross_entropy value on wrong"),
            List.of(OddEngine.Wrong.class));
    }

    @Test
    void masksCostAByteForEachElement() {
        Path file = services.resolve("masked.json");
        Ran.hillock("bench", "--masked", "--engine", "reference", "--sizes", "2K", "--seconds", "0.02", "-o", file)
            .right().says("softmax, masked, value, float32", "2K");
        String out = Ran.hillock("bench", "--baseline", file, "--seconds", "0.02", "--json").right().out();
        JsonObject measured = JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("measurements").get(0)
            .getAsJsonObject();
        assertEquals("softmax, masked", measured.get("function").getAsString());
        assertEquals(5 * 2048, measured.get("read").getAsLong());
        assertEquals(4 * 2048, measured.get("written").getAsLong());
        Ran.hillock("bench", "relu", "--masked").failed(Exit.USAGE, "relu takes no mask");
        OddEngine.among(services, () -> Ran.hillock("bench", "--masked", "-e", "wrong", "--sizes", "1K", "--seconds",
            "0.02").failed(Exit.NOT_VERIFIED, "softmax, masked value on wrong"), List.of(OddEngine.Wrong.class));
    }

    @Test
    void aWrongResultGetsNoTime() {
        OddEngine.among(services, () -> {
            Ran ran = Ran.hillock("bench", "gelu", "--engine", "wrong", "--sizes", "1K", "--seconds", "0.02");
            ran.failed(Exit.NOT_VERIFIED, "gelu value on wrong", "it is not timed");
            assertTrue(!ran.out().contains("GB/s"), ran.out());
        }, List.of(OddEngine.Wrong.class));
    }

    @Test
    void wrongWordsAreExplained() {
        Ran.hillock("bench", "gleu").failed(Exit.USAGE, "gleu", "did you mean gelu");
        Ran.hillock("bench", "--sizes", "1X").failed(Exit.USAGE, "1X", "16M");
        Ran.hillock("bench", "--sizes", "0").failed(Exit.USAGE, "\"0\"");
        Ran.hillock("bench", "--sizes", "9999999999999G").failed(Exit.USAGE, "9999999999999G");
        Ran.hillock("bench", "softmax", "--order", "derivative").failed(Exit.USAGE, "softmax has no derivative");
        Ran.hillock("bench", "--seconds", "0").failed(Exit.USAGE, "--seconds");
        Ran.hillock("bench", "--row", "0").failed(Exit.USAGE, "--row");
        Ran.hillock("bench", "--visits", "0").failed(Exit.USAGE, "--visits must be at least 1");
        Ran.hillock("bench", "--visits", "2", "--quick").failed(Exit.USAGE, "which is one visit");
        Ran.hillock("bench", "--device", "0:0").failed(Exit.USAGE, "--device 0:0 belongs to one engine");
        Ran.hillock("bench", "--engine", "sidm").failed(Exit.USAGE, "unknown engine \"sidm\"");
    }

    @Test
    void anEngineThatIsNamedMustBeThere() {
        OddEngine.among(services, () ->
            Ran.hillock("bench", "--engine", "absent").failed(Exit.ENGINE, "its driver is missing; install it"),
            List.of(OddEngine.Absent.class));
    }

    @Test
    void sizesAreWrittenAsTheyAreRead() {
        SizeConverter sizes = new SizeConverter();
        for (String text : List.of("1", "1000", "1K", "64K", "1M", "3G", "1025")) {
            assertEquals(text, SizeConverter.text(sizes.convert(text)));
        }
        assertEquals(65536, sizes.convert("64k"));
    }
}
