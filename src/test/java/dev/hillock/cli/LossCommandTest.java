package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.function.LossFunction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code eval cross_entropy} on files of scores and of targets, good and bad. */
class LossCommandTest {
    private static final double[][] SCORES = {{0.5, -1, 2}, {3, 1, 0.25}, {-2, 0.5, 0}, {1, 1, 1}};
    private static final int[] TARGETS = {2, 1, 0, 1};

    @TempDir
    Path directory;

    private Path x;
    private Path y;
    private Path targets;

    @BeforeEach
    void someArrays() throws IOException {
        float[] scores = new float[12];
        for (int i = 0; i < 12; i++) {
            scores[i] = (float) SCORES[i / 3][i % 3];
        }
        x = Arrays.write(directory.resolve("x.npy"), new long[] {4, 3}, scores);
        y = directory.resolve("y.npy");
        targets = integers("t.npy", "<i4", "(4,)", TARGETS);
    }

    private Path integers(String name, String type, String shape, int... values) throws IOException {
        return Files.write(directory.resolve(name), npy(type, shape, values));
    }

    private static byte[] npy(String type, String shape, int... values) {
        String header = "{'descr': '%s', 'fortran_order': False, 'shape': %s, }\n".formatted(type, shape);
        int bytes = type.charAt(2) - '0';
        ByteBuffer file = ByteBuffer.allocate(10 + header.length() + values.length * bytes)
            .order(ByteOrder.LITTLE_ENDIAN).put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII))
            .put((byte) 1).put((byte) 0).putShort((short) header.length())
            .put(header.getBytes(StandardCharsets.US_ASCII));
        for (int value : values) {
            switch (bytes) {
                case 1 -> file.put((byte) value);
                case 2 -> file.putShort((short) value);
                case 4 -> file.putInt(value);
                default -> file.putLong(value);
            }
        }
        return file.array();
    }

    private static double loss(int row, double smoothing) {
        return LossFunction.CROSS_ENTROPY.with(smoothing).value(SCORES[row], TARGETS[row]);
    }

    private static double mean(double smoothing) {
        return IntStream.range(0, 4).mapToDouble(row -> loss(row, smoothing)).average().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "simd"})
    void theMeanIsTheDefaultAsInPytorch(String engine) {
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", engine, "--verify").right()
            .says("cross_entropy value of 12 elements on " + engine, "verified: ");
        assertEquals("float32 ()", Arrays.header(y).toString());
        assertEquals(mean(0), Arrays.floats(y)[0], 1e-6);
        Ran.hillock("eval", "CrossEntropyLoss", "-i", x, "--target", targets, "-o", y, "-e", engine, "--param",
            "label_smoothing=0.1", "--reduction", "sum").right();
        assertEquals(4 * mean(0.1), Arrays.floats(y)[0], 1e-5);
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", engine, "--reduction", "none",
            "--ignore-index", "1", "--verify").right();
        assertEquals("float32 (4,)", Arrays.header(y).toString());
        assertArrayEquals(new float[] {(float) loss(0, 0), 0, (float) loss(2, 0), 0}, Arrays.floats(y), 1e-6f);
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", engine, "--ignore-index", "1")
            .right();
        assertEquals((loss(0, 0) + loss(2, 0)) / 2, Arrays.floats(y)[0], 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"1,reference", "3,simd", "1000,simd"})
    void gradientsComeInPieces(String chunk, String engine) {
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", engine, "--order", "pullback",
            "--chunk", chunk, "--ignore-index", "0", "--verify").right();
        float[] dx = Arrays.floats(y);
        Path dy = Arrays.write(directory.resolve("dy.npy"), new long[] {}, -6f);
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", engine, "--order", "pullback",
            "--chunk", chunk, "--ignore-index", "0", "--dy", dy).right();
        float[] scaled = Arrays.floats(y);
        Path each = Arrays.write(directory.resolve("each.npy"), new long[] {4}, 1f, 2, 3, 4);
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", engine, "--order", "pullback",
            "--chunk", chunk, "--reduction", "none", "--dy", each).right();
        float[] ofEach = Arrays.floats(y);
        for (int row = 0; row < 4; row++) {
            double[] exact = LossFunction.CROSS_ENTROPY.loss().pullback(SCORES[row], TARGETS[row], 1);
            for (int i = 0; i < 3; i++) {
                assertEquals(row == 2 ? 0 : exact[i] / 3, dx[3 * row + i], 1e-7);
                assertEquals(row == 2 ? 0 : exact[i] * -2, scaled[3 * row + i], 1e-6);
                assertEquals(exact[i] * (row + 1), ofEach[3 * row + i], 1e-6);
            }
        }
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", engine, "--chunk", chunk)
            .right();
        assertEquals(mean(0), Arrays.floats(y)[0], 1e-6);
    }

    @Test
    void classesMayLieAlongAnyAxisAndScoresBeOfAnyType() throws IOException {
        float[] turned = new float[12];
        for (int i = 0; i < 12; i++) {
            turned[i % 3 * 4 + i / 3] = (float) SCORES[i / 3][i % 3];
        }
        Path maps = Arrays.write(directory.resolve("maps.npy"), new long[] {1, 3, 2, 2}, turned);
        Path map = integers("map.npy", "|u1", "(1, 2, 2)", TARGETS);
        Ran.hillock("eval", "cross_entropy", "-i", maps, "--target", map, "--axis", "1", "-o", y, "-e", "simd").right();
        assertEquals(mean(0), Arrays.floats(y)[0], 1e-6);
        Path half = directory.resolve("half.npy");
        Ran.hillock("eval", "identity", "-i", x, "-o", half, "--dtype", "float16", "-e", "simd").right();
        Ran.hillock("eval", "cross_entropy", "-i", half, "--target", targets, "-o", y, "-e", "simd", "--verify")
            .right();
        assertEquals("float16 ()", Arrays.header(y).toString());
        assertEquals(mean(0), Arrays.floats(y)[0], 1e-3);
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", y, "-e", "simd", "--dtype", "float64")
            .right();
        assertEquals(mean(0), Arrays.doubles(y)[0], 1e-15);
        Path csv = directory.resolve("y.csv");
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", targets, "-o", csv, "-e", "simd", "--reduction",
            "none").right();
        assertEquals(4, Files.readAllLines(csv).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8"})
    void targetsAreIntegersOfAnySize(String type) throws IOException {
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", integers("i.npy", type, "(4,)", TARGETS), "-o", y,
            "-e", "simd").right();
        assertEquals(mean(0), Arrays.floats(y)[0], 1e-6);
    }

    @Test
    void targetsComeFromArchivesAndTables() throws IOException {
        Path archive = directory.resolve("t.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : new String[] {"labels", "others"}) {
                zip.putNextEntry(new ZipEntry(name + ".npy"));
                zip.write(npy("<i8", "(4,)", TARGETS));
            }
        }
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", archive + "#labels", "-o", y, "-e", "simd").right();
        assertEquals(mean(0), Arrays.floats(y)[0], 1e-6);
        refused(archive.toString(), "holds 2 arrays (labels, others); say which are the targets: --target");
        refused(archive + "#label", "has no array \"label\"; it has labels, others");
        Path table = Files.writeString(directory.resolve("t.csv"), "class,weight\n2,0.5\n1,1\n0,1\n1,1\n");
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", table + "#class", "-o", y, "-e", "simd").right();
        assertEquals(mean(0), Arrays.floats(y)[0], 1e-6);
        refused(table + "#weight", "row 0, column 0 is 0.5, not the index of a class");
    }

    @Test
    void targetsThatAreWrongAreRefusedAndNothingIsWritten() throws IOException {
        refused(integers("high.npy", "<i4", "(4,)", 0, 1, 3, 2),
            "the target of row 2 is 3, but classes are 0 to 2, and rows are ignored at -100");
        refused(integers("low.npy", "<i8", "(4,)", 0, 1, 2, -1), "the target of row 3 is -1");
        refused(integers("few.npy", "<i4", "(3,)", 0, 1, 2),
            "has shape (3,) but must have (4,), a target for each row");
        refused(integers("turned.npy", "<i4", "(4, 1)", TARGETS), "has shape (4, 1) but must have (4,)");
        refused(Arrays.write(directory.resolve("f.npy"), new long[] {4}, 0f, 1, 2, 0),
            "holds elements of type '<f4' but must hold integers");
        refused(integers("short.npy", "<i4", "(400,)", TARGETS), "is truncated, or too large");
        refused(integers("long.npy", "<i4", "(2,)", TARGETS), "is longer than its header says");
        refused(integers("huge.npy", "<i4", "(99999999999, 99999999999)", TARGETS), "is truncated, or too large");
        refused(Files.write(directory.resolve("big.npy"), bigTarget()), "element 1 is 4294967296, which is no int32");
        refused(directory.resolve("none.npy"), "does not exist");
        refused(Files.write(directory.resolve("t.parquet"), new byte[4]), "from which no integers are read");
    }

    private static byte[] bigTarget() {
        byte[] file = npy("<i8", "(4,)", TARGETS);
        file[file.length - 3 * 8 + 4] = 1;
        file[file.length - 3 * 8] = 0;
        return file;
    }

    private void refused(Object target, String sentence) {
        Path nothing = directory.resolve("nothing.npy");
        Ran.hillock("eval", "cross_entropy", "-i", x, "--target", target, "-o", nothing, "-e", "simd")
            .failed(Exit.FILE, sentence);
        assertFalse(Files.exists(nothing), "something was written");
    }

    @Test
    void predictCountsTheTargets() {
        Ran.hillock("predict", "cross_entropy", "--size", "1M", "--row", "1024", "--link", "24GB/s", "--bandwidth",
            "4TB/s", "--json").right()
            .says(Integer.toString(4 * (1024 * 1024 + 1024)));
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        Ran.hillock("eval", "cross_entropy", "-i", x, "-o", y).failed(Exit.USAGE,
            "cross_entropy is judged by a target; say with --target FILE which class of each row is the right one");
        Ran.hillock("eval", "softmax", "--target", targets, "-i", x, "-o", y).failed(Exit.USAGE,
            "--target is for a loss, such as cross_entropy; softmax takes none");
        Ran.hillock("eval", "gelu | relu", "--reduction", "sum", "-i", x, "-o", y).failed(Exit.USAGE,
            "--reduction is for a loss");
        Ran.hillock("eval", "gelu | cross_entropy", "-i", x, "-o", y).failed(Exit.USAGE, "takes a target besides");
        Ran.hillock("eval", "cross_entropy", "--target", targets, "--order", "derivative", "-i", x, "-o", y)
            .failed(Exit.USAGE, "cross_entropy has no derivative");
        Ran.hillock("eval", "cross_entropy", "--target", targets, "--order", "pullback", "--reduction", "none", "-i", x,
            "-o", y).failed(Exit.USAGE, "needs --dy FILE");
        Ran.hillock("eval", "cross_entropy", "--target", targets, "-p", "label_smoothing=2", "-i", x, "-o", y)
            .failed(Exit.USAGE, "label_smoothing must be between 0 and 1 but was 2.0");
        Ran.hillock("eval", "cross_entropy", "--target", targets, "--reduction", "average", "-i", x, "-o", y)
            .failed(Exit.USAGE, "unknown reduction \"average\"", "there are none, mean, sum");
        Ran.hillock("eval", "cross_entropy", "--target", targets, "--axis", "2", "-i", x, "-o", y)
            .failed(Exit.USAGE, "axis 2 does not exist");
        Ran.hillock("eval", "cross_entropy", "--target", targets, "-i", x, "-o", targets)
            .failed(Exit.USAGE, "--target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "simd"})
    void verifyHoldsLossesToThePromise(String engine) {
        Ran.hillock("verify", "cross_entropy", "-e", engine, "--samples", "20000").right()
            .says("cross_entropy", "pullback", "Every promise is kept.");
        Ran.hillock("verify", "cross_entropy", "-e", engine, "--dtype", "float64", "--samples", "20000").right();
        Ran.hillock("verify", "cross_entropy", "-e", engine, "--with", x).right();
        assertTrue(Ran.hillock("plot", "cross_entropy", "-p", "label_smoothing=0,0.1", "-o",
            directory.resolve("c.svg")).code() == Exit.RIGHT);
    }
}
