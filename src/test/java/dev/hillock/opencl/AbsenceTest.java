package dev.hillock.opencl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.cli.Main;
import dev.hillock.engine.Availability;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A JVM of its own for each way in which OpenCL can be missing: a sentence, and no warning by the JVM. */
class AbsenceTest {
    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

    /** Prints whether the engine is ready, and its sentence. */
    public static final class Probe {

        private Probe() {
        }

        /** Asks the provider. */
        public static void main(String[] arguments) {
            Availability availability = new OpenclProvider().availability();
            System.out.println(availability.ready() + " " + new OpenclProvider().devices().size() + " "
                + availability.sentence());
        }
    }

    private static String probe(Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
            .toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static void absent(String said, String reason) {
        assertTrue(said.startsWith("false 0 ") && said.contains(reason), said);
        assertEquals(1, said.lines().count(), said);
    }

    @Test
    void whoNamesItGetsExitCode3() throws Exception {
        OpenclHere.device();
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            NATIVE, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "verify", "relu", "--engine",
            "opencl").redirectErrorStream(true);
        builder.environment().put("OCL_ICD_VENDORS", "/nowhere");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), said);
        assertTrue(said.contains("engine opencl is unavailable: the OpenCL loader finds no driver (ICD)"), said);
    }

    @Test
    void noLibrary() throws IOException {
        absent(probe(Map.of(), NATIVE, "-Dhillock.opencl.library=/nowhere/libOpenCL.so"),
            "there is no OpenCL library here (looked for /nowhere/libOpenCL.so)");
    }

    @Test
    void noNativeAccess() throws IOException {
        absent(probe(Map.of()), "start it with --enable-native-access=ALL-UNNAMED");
    }

    @Test
    void noDriver() throws IOException {
        OpenclHere.device();
        absent(probe(Map.of("OCL_ICD_VENDORS", "/nowhere"), NATIVE), "the OpenCL loader finds no driver (ICD)");
    }

    @Test
    void aDriverWithoutDevices() throws IOException {
        OpenclHere.device();
        absent(probe(Map.of("POCL_DEVICES", ""), NATIVE), "no OpenCL driver here has a device");
    }
}
