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
import dev.hillock.function.Catalogue;
import java.util.Arrays;
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
        assertEquals(expected, reports.size());
        for (JsonElement report : reports) {
            assertEquals("opencl", report.getAsJsonObject().get("engine").getAsString());
            assertTrue(report.getAsJsonObject().get("samples").getAsLong() >= 2, report.toString());
        }
    }

    @Test
    void doctorSaysWhyAutoPassesACpuOver() {
        Ran ran = Ran.hillock("doctor").right().says("ok opencl");
        String choice = ran.out().substring(ran.out().indexOf("--engine auto takes "));
        assertEquals(availability.automatic(), !choice.contains("opencl has no GPU here and must be named"), choice);
    }
}
