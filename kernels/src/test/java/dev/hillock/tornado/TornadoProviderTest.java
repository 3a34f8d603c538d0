package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Availability;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a JVM that was started without TornadoVM's options the engine is absent with a sentence, and nothing breaks. */
class TornadoProviderTest {

    /** What the other JVM runs. */
    static final class Ask {
        private Ask() {
        }

        /** Prints a line for each engine, and what opening tornado says. */
        public static void main(String[] args) {
            Engines.all().forEach(p -> System.out.println(p.name() + ": " + p.availability().sentence()));
            for (int i = 0; i < 2; i++) {
                try {
                    Engines.named("tornado");
                } catch (RuntimeException e) {
                    System.out.println(e.getMessage());
                }
            }
            System.out.println("devices: " + new TornadoProvider().devices());
        }
    }

    @Test
    void aPlainJvmIsToldHowToStart() throws Exception {
        String said = run();
        assertTrue(said.contains("tornado: this JVM was started without TornadoVM's options; start with ./hillock"),
            said);
        assertEquals(2, said.split("engine tornado is unavailable: this JVM", -1).length - 1, said);
        assertTrue(said.contains("reference: ") && said.contains("devices: []"), said);
        assertTrue(!said.contains("Exception") && !said.contains("Error"), said);
    }

    @Test
    void autoTakesOnlyAGpu() {
        TornadoDevices device = OnDevice.device();
        Availability availability = new TornadoProvider().availability();
        assertTrue(availability.ready(), availability.sentence());
        assertEquals(device.isGpu(), availability.automatic(), availability.sentence());
        try (Engine engine = Engines.best()) {
            assertEquals(device.isGpu(), engine.name().equals("tornado"), engine.device());
        }
    }

    @Test
    void theBailOutIsNotAllowed() throws Exception {
        String said = runHere("-Dtornado.recover.bailout=true");
        assertTrue(said.contains("tornado: tornado.recover.bailout is true") && said.contains("start java with"), said);
    }

    @Test
    void aDeviceTellsItsFormOfKernelsAndTakesAnother() throws Exception {
        TornadoDevices device = OnDevice.device();
        String description = device.device().description();
        assertEquals(device.isCpu() && device.device().backend().equals("OpenCL"),
            description.endsWith(", generated kernels"), description);
        String said = runHere("-Dhillock.tornado.kernels=compiled");
        assertTrue(said.contains(", kernels compiled from Java]"), said);
    }

    @Test
    void aFormOfKernelsThatThereIsNotIsRefused() throws Exception {
        String said = runHere("-Dhillock.tornado.kernels=loops");
        assertTrue(said.contains("tornado: hillock.tornado.kernels is \"loops\", but kernels are compiled or "
            + "generated; start java with -Dhillock.tornado.kernels=compiled"), said);
    }

    /** What a JVM says that is started as this one, with another option. */
    private static String runHere(String option) throws IOException, InterruptedException {
        OnDevice.device();
        List<String> options = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        options.removeIf(o -> o.startsWith("-agentlib") || o.startsWith("-javaagent"));
        options.add(option);
        return run(options.toArray(String[]::new));
    }

    private static String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ask.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
