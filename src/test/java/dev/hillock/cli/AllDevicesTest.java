package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Availability;
import dev.hillock.engine.Engines;
import dev.hillock.engine.RequiredEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --device all} on a PoCL that shows one processor as two devices, in a process of its own. */
class AllDevicesTest {

    @TempDir
    Path directory;

    private Path x;
    private Path one;
    private Path all;

    @BeforeEach
    void anArray() {
        Availability availability = Engines.provider("opencl").availability();
        if (!availability.ready()) {
            RequiredEngines.missing("opencl", "engine opencl is unavailable: " + availability.sentence());
        }
        x = directory.resolve("x.npy");
        one = directory.resolve("one.npy");
        all = directory.resolve("all.npy");
        Ran.hillock("sample", "--shape", "100x70", "-o", x).right();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gelu", "softmax --axis 0", "log_softmax", "logsumexp"})
    void severalDevicesShareTheChunks(String function) throws Exception {
        String[] words = function.split(" ");
        Ran.hillock(Stream.concat(Stream.of("eval"), Stream.concat(Stream.of(words),
            Stream.of("-i", x, "-o", one, "-e", "opencl"))).toArray()).right();
        List<String> arguments = new ArrayList<>(List.of("eval"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("-i", x.toString(), "-o", all.toString(), "-e", "opencl", "-d", "all", "--chunk",
            "700"));
        String said = onTwoDevices(arguments);
        assertTrue(said.contains("on opencl (2 devices: OpenCL device "), said);
        assertArrayEquals(Arrays.floats(one), Arrays.floats(all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"softmax", "log_softmax", "logsumexp"})
    void rowsInPiecesStayOnOneOfThem(String function) throws Exception {
        Ran.hillock("eval", function, "-i", x, "-o", one, "-e", "opencl", "--chunk", "32").right()
            .says("rows in pieces of 32 on opencl");
        String said = onTwoDevices(List.of("eval", function, "-i", x.toString(), "-o", all.toString(), "-e", "opencl",
            "-d", "all", "--chunk", "32"));
        assertTrue(said.contains("rows in pieces of 32 on opencl (2 devices: OpenCL device "), said);
        assertArrayEquals(Arrays.floats(one), Arrays.floats(all));
    }

    @Test
    void oneDeviceIsAllThereIs() {
        Ran.hillock("eval", "relu", "-i", x, "-o", one, "-e", "simd", "-d", "all").right().says("on simd (");
        assertEquals("float32 (100, 70)", Arrays.header(one).toString());
    }

    private String onTwoDevices(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--add-modules",
            "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-cp",
            System.getProperty("java.class.path"), "dev.hillock.cli.Main"));
        command.addAll(arguments);
        Path said = directory.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("POCL_DEVICES", "pthread pthread");
        int code = builder.start().waitFor();
        assertEquals(Exit.RIGHT, code, () -> read(said));
        return read(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
