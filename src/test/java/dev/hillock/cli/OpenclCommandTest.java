package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.hillock.engine.Availability;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.engine.RequiredEngines;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command line on the OpenCL device of this machine, for which no SDK is needed. */
class OpenclCommandTest {
    private Availability availability;

    @BeforeEach
    void find() {
        availability = Engines.provider("opencl").availability();
        if (!availability.ready()) {
            RequiredEngines.missing("opencl", availability.sentence());
        }
    }

    @Test
    void verifyHoldsEveryFunctionAndOrderToThePromise() {
        Ran ran = Ran.hillock("verify", "--engine", "opencl", "--samples", "20000", "--json", "--quiet").right();
        JsonArray reports = JsonParser.parseString(ran.out()).getAsJsonArray();
        long expected = Catalogue.entries().stream().mapToLong(entry -> Arrays.stream(Order.values())
            .filter(order -> order.outputs() == 1 && order.definedFor(entry)).count()).sum();
        // with a value for each channel: f(x), dx, then dx again and the gradients
        expected += Stream.of(ActivationFunction.values()).map(function -> function.learned().size())
            .filter(learned -> learned > 0).mapToLong(learned -> 3 + learned).sum();
        assertEquals(expected, reports.size());
        for (JsonElement report : reports) {
            assertEquals("opencl", report.getAsJsonObject().get("engine").getAsString());
            assertTrue(report.getAsJsonObject().get("samples").getAsLong() >= 2, report.toString());
        }
    }

    @Test
    void lossesAndChannelsAreTimedOnTheDevice() {
        BenchOnDevice.check("opencl");
    }

    @Test
    void anotherTypeThanFloatIsRefusedWithWhoTakesIt() {
        Ran.hillock("verify", "gelu", "--engine", "opencl", "--dtype", "float64").failed(Exit.ENGINE,
            "engine opencl does not take float64", "only float32", "that takes it: ", "simd");
    }

    @Test
    void theYardstickTellsKernelsFromDispatch() {
        Ran ran = Ran.hillock("bench", "gelu", "softmax", "--yardstick", "--sizes", "4K", "--seconds", "0.05",
            "--json").right();
        JsonArray lines = JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("lines");
        // each generated and by hand, without the SDK's engine in this module
        assertEquals(4, lines.size());
        for (JsonElement line : lines) {
            double kernel = line.getAsJsonObject().getAsJsonObject("kernel").get("median").getAsDouble();
            double run = line.getAsJsonObject().getAsJsonObject("run").get("median").getAsDouble();
            assertTrue(kernel > 0 && run > 0, line.toString());
        }
        Ran.hillock("bench", "--yardstick", "relu", "--sizes", "4K", "--seconds", "0.05").right()
            .says("KERNEL", "DISPATCH", "handwritten", "tornado");
    }

    @Test
    void theYardstickRefusesWhatItCannotCompare() {
        Ran.hillock("bench", "mish", "--yardstick").failed(Exit.USAGE, "no kernel written by hand for mish");
        Ran.hillock("bench", "--yardstick", "--row", "16").failed(Exit.USAGE, "--row from 256 to 4096");
        Ran.hillock("bench", "--yardstick", "-e", "simd").failed(Exit.USAGE, "leave --engine");
    }

    @Test
    void doctorSaysWhyAutoPassesACpuOver() {
        Ran ran = Ran.hillock("doctor").right().says("ok opencl");
        String choice = ran.out().substring(ran.out().indexOf("--engine auto takes "));
        assertEquals(availability.automatic(), !choice.contains("opencl has no GPU here and must be named"), choice);
    }
}
