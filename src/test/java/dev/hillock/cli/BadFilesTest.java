package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file at fault gets a sentence and exit code 4, and what the output held before it holds still. */
class BadFilesTest {

    @TempDir
    Path directory;

    private Path y;

    @BeforeEach
    void anOldOutput() throws IOException {
        y = Files.writeString(directory.resolve("y.npz"), "old");
    }

    private void assertRefused(Path input, Object... said) throws IOException {
        Ran ran = Ran.hillock("eval", "relu", "-i", input, "-o", y).failed(Exit.FILE, said);
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertEquals("old", Files.readString(y));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".tmp")).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"numpy.npz", "numpy_packed.npz", "safetensors.safetensors", "pyarrow.arrow",
        "pyarrow_lz4.feather", "pyarrow.arrows", "pyarrow.parquet", "duckdb.parquet"})
    void filesHalfWrittenAndEmptyOnes(String name) throws IOException {
        byte[] whole = Files.readAllBytes(FormatsTest.client(name));
        Path cut = directory.resolve("cut." + name);
        for (int length : new int[] {1, 7, 8, 9, whole.length / 4, whole.length / 2, whole.length - 17}) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertRefused(cut, cut);
        }
        Files.write(cut, new byte[0]);
        assertRefused(cut, cut + " is empty");
        Files.write(cut, new byte[2000]);
        assertRefused(cut, cut);
    }

    private Path safetensors(String header, int data) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return Files.write(directory.resolve("x.safetensors"), ByteBuffer.allocate(8 + text.length + data)
            .order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).put(text).array());
    }

    private static String tensor(String name, int begin, int end) {
        return "\"%s\":{\"dtype\":\"F32\",\"shape\":[%d],\"data_offsets\":[%d,%d]}".formatted(name, (end - begin) / 4,
            begin, end);
    }

    @Test
    void safetensorsOffsets() throws IOException {
        assertRefused(safetensors("{" + tensor("a", 0, 8) + "," + tensor("b", 4, 12) + "}", 12),
            "\"b\" begins at byte 4, inside \"a\", which ends at 8");
        assertRefused(safetensors("{" + tensor("a", 0, 8) + "," + tensor("b", 12, 16) + "}", 16),
            "a hole between \"a\", which ends at byte 8, and \"b\", which begins at 12");
        assertRefused(safetensors("{" + tensor("a", 0, 8) + "}", 12), "longer than its header says", "8 bytes",
            "has 12");
        assertRefused(safetensors("{" + tensor("a", 0, 8) + "}", 4), "is truncated", "8 bytes", "has 4");
        assertRefused(safetensors("{" + tensor("a", 0, 8).replace("[2]", "[3]") + "}", 8), "needs 12 bytes, but has 8");
        assertRefused(safetensors("{" + tensor("a", 0, 8).replace("[2]", "[4294967296,4294967296]") + "}", 8),
            "more than 2^63 bits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "[1]|does not begin with {", "{'a':1}|", "{'a':{}}|must have dtype, shape and two data_offsets",
        "{'a':{'dtype':'F32','shape':[-1],'data_offsets':[0,4]}}|no natural number",
        "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},'a':{}}|",
        "{'__metadata__':{'a':1}}|is not a text", "{}|no tensors of floating point numbers",
        "{'i':{'dtype':'I64','shape':[0],'data_offsets':[0,0]}}|it has i: I64 (0,)"})
    void safetensorsHeaders(String header, String said) throws IOException {
        assertRefused(safetensors(header.replace('\'', '"'), 0), said == null ? "malformed" : said);
    }

    @Test
    void aSafetensorsHeaderOf4GigabytesIsNotRead() throws IOException {
        Path x = directory.resolve("x.safetensors");
        Files.write(x, ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(4L << 30).array());
        assertRefused(x, "header has 4294967296 bytes", "at most 100000000");
        Files.write(x, ByteBuffer.allocate(16).putLong(-1).array());
        assertRefused(x, "header has 18446744073709551615 bytes");
    }

    @Test
    void zipBombs() throws IOException {
        byte[] head = "\u0093NUMPY\1\0\166\0{'descr': '<f4', 'fortran_order': False, 'shape': (268697600,), }"
            .getBytes(StandardCharsets.ISO_8859_1);
        Path x = directory.resolve("x.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(x))) {
            zip.putNextEntry(new ZipEntry("x.npy"));
            zip.write(java.util.Arrays.copyOf(pad(head), 128));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1025; i++) {
                zip.write(zeros);
            }
        }
        assertRefused(x, "looks like a zip bomb", "to become 1074790528", "np.savez");
        // An array that says it is small, in front of much more.
        byte[] little = "\u0093NUMPY\1\0\166\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }"
            .getBytes(StandardCharsets.ISO_8859_1);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(x))) {
            zip.putNextEntry(new ZipEntry("x.npy"));
            zip.write(java.util.Arrays.copyOf(pad(little), 128));
            zip.write(new byte[100_000]);
        }
        assertRefused(x, "longer than its header says", "needs 8 bytes");
    }

    private static byte[] pad(byte[] head) {
        byte[] padded = java.util.Arrays.copyOf(head, 128);
        java.util.Arrays.fill(padded, head.length, 127, (byte) ' ');
        padded[127] = '\n';
        return padded;
    }

    @Test
    void aDamagedArchiveIsFoundByItsChecksum() throws IOException {
        byte[] whole = Files.readAllBytes(FormatsTest.client("numpy.npz"));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(whole);
        int at = text.toString(StandardCharsets.ISO_8859_1).indexOf("NUMPY") + 130; // inside the first array
        whole[at] ^= 1;
        assertRefused(Files.write(directory.resolve("x.npz"), whole), "x is damaged: its checksum is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a,b;1,2;3|line 3 ends after column 1 (\"3\"), not 2",
        "a,b;1,2;3,4,5|line 3 goes on to column 3 (\"5\"), not 2",
        "a,b;1,2;x,4|line 3, column 1 (a): \"x\" is no number", "a;x;y|no columns of floating point numbers",
        "1,2;3,1e|line 2, column 2 (1): \"1e\" is no number"})
    void textThatIsNoTable(String text, String said) throws IOException {
        assertRefused(Files.writeString(directory.resolve("x.csv"), text.replace(';', '\n')), said);
    }

    @Test
    void textThatIsNoText() throws IOException {
        assertRefused(Files.write(directory.resolve("x.csv"), new byte[] {'1', '\n', (byte) 0xff, '\n'}), "not UTF-8");
        assertRefused(Files.writeString(directory.resolve("x.csv"), ""), "is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pyarrow.parquet", "pyarrow.arrow", "pandas.csv"})
    void columnsOfWordsAndNamesOfNothing(String name) {
        Ran.hillock("eval", "relu", "-i", FormatsTest.client(name), "-o", y, "--tensor", "city")
            .failed(Exit.FILE, "\"city\" is", "only floating point numbers can be evaluated");
        Ran.hillock("eval", "relu", "-i", FormatsTest.client(name), "-o", y, "--tensor", "zz*")
            .failed(Exit.FILE, "has no columns \"zz*\"", "a, b");
    }

    @Test
    void rawFilesOfTheWrongSize() throws IOException {
        Path x = Files.write(directory.resolve("x.raw"), new byte[7]);
        assertRefused(x, "say it with --dtype");
        Ran.hillock("eval", "relu", "-i", x, "-o", y, "--dtype", "float32").failed(Exit.FILE, "has 7 bytes",
            "cut short");
        Files.write(x, new byte[8]);
        Ran.hillock("eval", "relu", "-i", x, "-o", y, "--dtype", "float32", "--shape", "3")
            .failed(Exit.FILE, "has 8 bytes but float32 (3,) needs 12");
        Ran.hillock("eval", "relu", "-i", FormatsTest.client("numpy.npz"), "-o", y, "--shape", "3")
            .failed(Exit.FILE, "--shape is for raw files");
    }

    @Test
    void formatsThatCannotHoldAResult() {
        Path cube = directory.resolve("cube.npy");
        Ran.hillock("sample", "--shape", "2x3x4", "-o", cube, "-q").right();
        for (String ending : List.of("csv", "arrow", "parquet")) {
            Ran.hillock("eval", "relu", "-i", cube, "-o", directory.resolve("y." + ending))
                .failed(Exit.FILE, ending + " is a table", "more than two dimensions", ".npy");
            Ran.hillock("sample", "--shape", "2x3", "--dtype", "bfloat16", "-o", directory.resolve("b.npy"))
                .failed(Exit.FILE, "no bfloat16", "--dtype float32");
        }
        Ran.hillock("eval", "relu", "-i", cube, "-o", directory.resolve("y.txt")).failed(Exit.USAGE, "the ending says",
            ".safetensors");
        Ran.hillock("eval", "relu", "-i", Path.of("x.txt"), "-o", y).failed(Exit.FILE, "x.txt");
    }
}
