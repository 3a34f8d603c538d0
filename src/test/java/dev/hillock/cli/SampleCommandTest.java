package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.cli.RandomElements.Distribution;
import dev.hillock.engine.DType;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same numbers for the same seed, everywhere; and a Ctrl-C that leaves nothing behind. */
class SampleCommandTest {

    // Computed apart from this code, with integers of any size and 200 bits.
    private static final double[] EXPECTED_NORMAL = {-1.8839083333524405, 0.8645068595575148, 0.22760793546360525};
    private static final double[] EXPECTED_UNIFORM = {0.7666216164272852, -0.13694400590298006, -0.9471324568148045};

    @TempDir
    Path directory;

    @Test
    void theFirstNumbersOfSeed0AreTheseOnEveryMachine() {
        Path x = directory.resolve("x.npy");
        Ran.hillock("sample", "--shape", "3", "--dtype", "float64", "-o", x).right()
            .says("float64 (3,)", "normal with scale 1", "seed 0");
        assertArrayEquals(EXPECTED_NORMAL, Arrays.doubles(x));
        Ran.hillock("sample", "--shape", "3", "--dtype", "float64", "--distribution", "uniform", "-o", x).right();
        assertArrayEquals(EXPECTED_UNIFORM, Arrays.doubles(x));
    }

    @Test
    void drawsAreThoseOfSplittableRandom() {
        for (long seed : new long[] {0, 42, -1}) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 1000; i++) {
                assertEquals(random.nextLong(), RandomElements.draw(seed, i));
            }
        }
    }

    @Test
    void piecesAreTheSameAsTheWhole() {
        RandomElements random = new RandomElements(7, Distribution.NORMAL, 3);
        float[] whole = new float[101];
        random.fill(DType.FLOAT32, 0, MemorySegment.ofArray(whole));
        float[] tail = new float[41];
        random.fill(DType.FLOAT32, 60, MemorySegment.ofArray(tail));
        assertArrayEquals(java.util.Arrays.copyOfRange(whole, 60, 101), tail);
    }

    @Test
    void distributionsAreWhatTheySay() {
        int n = 200_000;
        double[] normal = new double[n];
        new RandomElements(1, Distribution.NORMAL, 2).fill(DType.FLOAT64, 0, MemorySegment.ofArray(normal));
        assertEquals(0, mean(normal), 0.02);
        assertEquals(4, mean(DoubleStream.of(normal).map(x -> x * x).toArray()), 0.05);
        assertEquals(3 * 16, mean(DoubleStream.of(normal).map(x -> x * x * x * x).toArray()), 1.5);
        assertEquals(0, mean(java.util.stream.IntStream.range(0, n / 2)
            .mapToDouble(i -> normal[2 * i] * normal[2 * i + 1]).toArray()), 0.05);
        double[] uniform = new double[n];
        new RandomElements(1, Distribution.UNIFORM, 5).fill(DType.FLOAT64, 0, MemorySegment.ofArray(uniform));
        assertTrue(DoubleStream.of(uniform).allMatch(x -> x >= -5 && x < 5));
        assertEquals(25 / 3.0, mean(DoubleStream.of(uniform).map(x -> x * x).toArray()), 0.1);
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    @Test
    void anotherSeedMakesOtherNumbersAndAnyShapeIsFine() throws IOException {
        Path x = directory.resolve("x.npy");
        Path y = directory.resolve("y.npy");
        Ran.hillock("sample", "--shape", "1000", "-o", x).right();
        Ran.hillock("sample", "--shape", "1000", "-o", y, "--seed", "1").right();
        assertNotEquals(-1, Files.mismatch(x, y));
        Ran.hillock("sample", "--shape", "scalar", "-o", x).right().says("float32 ()");
        Ran.hillock("sample", "--shape", "3x0", "-o", x).right().says("float32 (3, 0)");
        Ran.hillock("sample", "--shape", "3", "-o", directory).failed(Exit.FILE, directory, "is a directory");
    }

    @Test
    void ctrlCKeepsTheOldFileAndLeavesNothing() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill here");
        assumeTrue(new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor() == 0,
            "env cannot restore signals here");
        Path x = Files.writeString(directory.resolve("x.npy"), "old");
        // A job in the background of a script ignores SIGINT and hands that on; a person's command does not.
        Process child = new ProcessBuilder("env", "--default-signal=INT",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", System.getProperty("java.class.path"), Main.class.getName(),
            "sample", "--shape", "1000000000", "-o", x.toString())
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            while (child.isAlive() && names().size() < 2) {
                Thread.sleep(20);
            }
            assertTrue(child.isAlive() && names().stream().anyMatch(n -> n.endsWith(".tmp")), names().toString());
            new ProcessBuilder("/bin/kill", "-INT", Long.toString(child.pid())).start().waitFor();
            assertTrue(child.waitFor(20, TimeUnit.SECONDS));
            assertEquals(130, child.exitValue());
        } finally {
            child.destroyForcibly();
        }
        assertEquals("old", Files.readString(x));
        assertEquals(List.of("x.npy"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
