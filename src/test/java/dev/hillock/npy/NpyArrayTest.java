package dev.hillock.npy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.hillock.engine.DType;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads files that NumPy wrote (see make.py beside them) and refuses those that are not our arrays. */
class NpyArrayTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"version1", "version2", "version3"})
    void readsEveryVersion(String name) {
        try (NpyArray array = NpyArray.open(numpy(name))) {
            assertEquals(new NpyHeader(DType.FLOAT32, new long[] {3, 4}), array.header());
            float[] x = new float[12];
            array.read(0, MemorySegment.ofArray(x));
            assertArrayEquals(new float[] {0, 0.25f, 0.5f, 0.75f, 1, 1.25f, 1.5f, 1.75f, 2, 2.25f, 2.5f, 2.75f}, x);
            float[] part = new float[2];
            array.read(5, MemorySegment.ofArray(part));
            assertArrayEquals(new float[] {1.25f, 1.5f}, part);
        }
    }

    @Test
    void readsDoublesKeepingEveryBit() {
        try (NpyArray array = NpyArray.open(numpy("vector"))) {
            double[] x = new double[3];
            array.read(0, MemorySegment.ofArray(x));
            assertArrayEquals(new double[] {1, -0.0, Double.NaN}, x);
            assertEquals("float64 (3,)", array.header().toString());
        }
    }

    @Test
    void readsHalvesAsFloats() {
        try (NpyArray array = NpyArray.open(numpy("float16"))) {
            assertEquals("float16 (3, 4)", array.header().toString());
            float[] part = new float[3];
            array.read(9, MemorySegment.ofArray(part));
            assertArrayEquals(new float[] {2.25f, 2.5f, 2.75f}, part);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"scalar|()|1", "empty|(3, 0, 2)|0", "five_dimensions|(1, 2, 1, 2, 1)|4"})
    void readsAnyShape(String name, String shape, long elements) {
        try (NpyArray array = NpyArray.open(numpy(name))) {
            assertEquals(shape, NpyHeader.text(array.header().shape()));
            assertEquals(elements, array.header().elements());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fortran|np.ascontiguousarray(x)", "big_endian|big-endian; convert it", "integers|'<i8': integers",
        "complex|x.real",
        "objects|never loaded", "structured|one field", "words|'<U2': not numbers"}, quoteCharacter = '"')
    void refusesOtherTypesWithTheCure(String name, String text) {
        assertRefused(numpy(name), text);
    }

    @Test
    void refusesBooleansWithTheCure() {
        assertRefused(numpy("booleans"), "'|b1': booleans");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)|expected '}'",
        "{'descr': '<f4', 'shape': (1,), }|must name",
        "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,), }|True or False",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1), }|not a tuple",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1 2), }|expected a comma",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (x,), }|expected a dimension",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }|negative",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }|more than 2^63 bytes",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }|expected a dimension",
        "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (1,), }|twice",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'extra': 'y'}|unknown key 'extra'",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), } x|after its end",
        "{'descr': '<f4|a quoted word", "[1]|expected '{'"})
    void refusesMalformedHeaders(String dictionary, String text) throws IOException {
        assertRefused(file(1, dictionary, 4), text);
    }

    @Test
    void readsHeadersOfPython2() throws IOException {
        try (NpyArray array = NpyArray.open(file(1, "{\"descr\":\"<f4\",'fortran_order':True,'shape':(1L,)}", 4))) {
            assertEquals(1, array.header().elements());
        }
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(directory.resolve("x.npy"), "does not exist");
        assertRefused(directory, "is a directory");
        assertRefused(Path.of("/dev/null"), "not a regular file");
    }

    @Test
    void refusesEmptyForeignAndLaterFiles() throws IOException {
        assertRefused(Files.createFile(directory.resolve("empty.npy")), "is empty");
        assertRefused(Files.writeString(directory.resolve("csv.npy"), "1,2,3\n"), "does not begin with");
        assertRefused(Files.writeString(directory.resolve("short.npy"), "1"), "does not begin with");
        assertRefused(file(4, "{}", 0), "version 4.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 9, 11, 100, 127})
    void refusesAFileCutInTheHeader(int length) throws IOException {
        byte[] whole = Files.readAllBytes(numpy("version1"));
        Path cut = Files.write(directory.resolve("cut.npy"), java.util.Arrays.copyOf(whole, length));
        assertRefused(cut, "it ends after " + length + " bytes, inside the header");
    }

    @Test
    void refusesTooFewAndTooManyBytes() throws IOException {
        String dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }";
        assertRefused(file(1, dictionary, 47), "is truncated: float32 (3, 4) needs 48 bytes");
        assertRefused(file(1, dictionary, 47), "the file has 47");
        assertRefused(file(1, dictionary, 49), "is longer than its header says");
    }

    @Test
    void refusesAHugeHeaderWithoutReadingIt() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(NpyHeader.MAGIC).put((byte) 2).put((byte) 0).putInt(-1);
        assertRefused(Files.write(directory.resolve("huge.npy"), bytes.array()), "a header of 4294967295 bytes");
    }

    @Test
    void refusesAnUnreadableFile() throws IOException {
        Path secret = file(1, "{}", 0);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user reads everything");
        assertRefused(secret, "permission denied");
    }

    @Test
    void survivesAFileThatShrinksWhileItIsRead() throws IOException {
        int elements = 1 << 20;
        Path path = file(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (%d,), }".formatted(elements),
            4 * elements);
        try (NpyArray array = NpyArray.open(path)) {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(8192);
            }
            ArrayFileException e = assertThrows(ArrayFileException.class,
                () -> array.read(0, MemorySegment.ofArray(new float[elements])));
            assertTrue(e.getMessage().contains("cut short"), e.getMessage());
        }
    }

    @Test
    void readsBeyondTwoGigabytes() throws IOException {
        long elements = 1L << 30; // 4 GB, nearly all of it a hole in the file
        Path path = file(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (%d,), }".formatted(elements), 0);
        long end;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            end = file.length() + 4 * elements;
            file.setLength(end);
            file.seek(end - 4);
            file.writeInt(Integer.reverseBytes(Float.floatToIntBits(42)));
        }
        try (NpyArray array = NpyArray.open(path)) {
            float[] last = new float[1];
            array.read(elements - 1, MemorySegment.ofArray(last));
            assertEquals(42, last[0]);
        }
    }

    private static void assertRefused(Path path, String text) {
        ArrayFileException e = assertThrows(ArrayFileException.class, () -> NpyArray.open(path).close());
        assertTrue(e.getMessage().startsWith(path + " "), e.getMessage());
        assertTrue(e.getMessage().contains(text), e.getMessage());
    }

    private Path file(int version, String dictionary, int dataBytes) throws IOException {
        byte[] text = dictionary.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer bytes = ByteBuffer.allocate(10 + text.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(NpyHeader.MAGIC).put((byte) version).put((byte) 0).putShort((short) text.length).put(text);
        return Files.write(directory.resolve("x.npy"), bytes.array());
    }

    private static Path numpy(String name) {
        try {
            return Path.of(NpyArrayTest.class.getResource("/npy/" + name + ".npy").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
