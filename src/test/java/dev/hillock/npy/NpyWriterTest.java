package dev.hillock.npy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.engine.DType;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is byte for byte what NumPy writes, and a failure leaves nothing behind. */
class NpyWriterTest {

    private static final NpyHeader HEADER = new NpyHeader(DType.FLOAT32, new long[] {3, 4});

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"version1", "float64", "scalar", "vector", "empty", "five_dimensions"})
    void writesTheBytesThatNumPyWrites(String name) throws IOException, URISyntaxException {
        Path original = Path.of(NpyWriterTest.class.getResource("/npy/" + name + ".npy").toURI());
        Path copy = directory.resolve("copy.npy");
        try (NpyArray array = NpyArray.open(original);
             NpyWriter writer = NpyWriter.create(copy, array.header());
             Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(array.header().byteSize());
            array.read(0, data);
            writer.write(0, data);
            writer.commit();
        }
        assertArrayEquals(Files.readAllBytes(original), Files.readAllBytes(copy));
    }

    @Test
    void aShapeOfThousandsOfDimensionsTakesVersion2() throws IOException {
        long[] shape = new long[30_000];
        java.util.Arrays.fill(shape, 1);
        Path path = directory.resolve("deep.npy");
        NpyHeader header = new NpyHeader(DType.FLOAT32, shape);
        try (NpyWriter writer = NpyWriter.create(path, header)) {
            writer.write(0, MemorySegment.ofArray(new float[] {7}));
            writer.commit();
        }
        assertEquals(2, Files.readAllBytes(path)[6]);
        try (NpyArray array = NpyArray.open(path)) {
            assertEquals(header, array.header());
        }
    }

    @Test
    void numPyReadsIt() throws IOException, InterruptedException {
        Path path = directory.resolve("x.npy");
        write(path);
        List<String> python = List.of("python3", "-c",
            "import numpy as np; x = np.load('" + path + "', mmap_mode='r'); print(x.dtype, x.shape, x.sum())");
        Process process;
        try {
            process = new ProcessBuilder(python).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            assumeTrue(false, "there is no python3 here");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assumeTrue(process.waitFor() == 0, "there is no NumPy here");
        assertEquals("float32 (3, 4) 66.0", said);
    }

    @Test
    void piecesComeInAnyOrder() throws IOException {
        Path path = directory.resolve("x.npy");
        try (NpyWriter writer = NpyWriter.create(path, HEADER)) {
            writer.write(8, MemorySegment.ofArray(new float[] {8, 9, 10, 11}));
            writer.write(0, MemorySegment.ofArray(new float[] {0, 1, 2, 3, 4, 5, 6, 7}));
            writer.commit();
        }
        try (NpyArray array = NpyArray.open(path)) {
            float[] x = new float[12];
            array.read(0, MemorySegment.ofArray(x));
            assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, x);
        }
        assertEquals(List.of("x.npy"), names());
    }

    @Test
    void writesManyPiecesFromTheHeapAndFromNativeMemory() throws IOException {
        int elements = 5_000_000; // more than two pieces
        float[] x = new float[elements];
        for (int i = 0; i < elements; i++) {
            x[i] = i;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copied = arena.allocate(4L * elements).copyFrom(MemorySegment.ofArray(x));
            for (MemorySegment source : List.of(MemorySegment.ofArray(x), copied)) {
                Path path = directory.resolve("x.npy");
                try (NpyWriter writer = NpyWriter.create(path, new NpyHeader(DType.FLOAT32, new long[] {elements}))) {
                    writer.write(0, source);
                    writer.commit();
                }
                try (NpyArray array = NpyArray.open(path)) {
                    MemorySegment back = arena.allocate(4L * elements);
                    array.read(0, back);
                    assertEquals(-1, back.mismatch(copied));
                }
            }
        }
    }

    @Test
    void withoutCommitTheOldFileStays() throws IOException {
        Path path = Files.writeString(directory.resolve("x.npy"), "old");
        try (NpyWriter writer = NpyWriter.create(path, HEADER)) {
            writer.write(0, MemorySegment.ofArray(new float[12]));
        }
        assertEquals("old", Files.readString(path));
        assertEquals(List.of("x.npy"), names());
    }

    @Test
    void anIncompleteArrayIsNotCommitted() throws IOException {
        Path path = directory.resolve("x.npy");
        try (NpyWriter writer = NpyWriter.create(path, HEADER)) {
            writer.write(0, MemorySegment.ofArray(new float[11]));
            assertThrows(IllegalStateException.class, writer::commit);
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aFullDiskIsAnIOExceptionAndEveryByteBeforeItWasWritten() {
        List<Integer> written = new java.util.ArrayList<>();
        WritableByteChannel small = new WritableByteChannel() {
            @Override public int write(ByteBuffer source) throws IOException {
                if (written.size() == 3) {
                    throw new IOException("No space left on device");
                }
                int count = Math.min(100, source.remaining()); // a short write comes before the refusal
                source.position(source.position() + count);
                written.add(count);
                return count;
            }

            @Override public boolean isOpen() { return true; }

            @Override public void close() { }
        };
        assertThrows(IOException.class, () -> NewFile.write(small, MemorySegment.ofArray(new float[1000])));
        assertEquals(List.of(100, 100, 100), written);
    }

    @Test
    void aDeviceThatIsAlwaysFullGetsASentence() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no /dev/full here");
        assertRefused(full, "not a regular file");
    }

    @Test
    void refusesPlacesWhereNothingCanBeWritten() throws IOException {
        assertRefused(directory, "is a directory");
        assertRefused(directory.resolve("missing/x.npy"), "missing does not exist");
        Path file = Files.writeString(directory.resolve("file"), "");
        assertRefused(file.resolve("x.npy"), "Not a directory");
        Path locked = Files.createDirectory(directory.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "this user writes everywhere");
        assertRefused(locked.resolve("x.npy"), "permission denied");
    }

    @Test
    void aLinkKeepsPointingAndPermissionsStay() throws IOException {
        Path file = Files.writeString(directory.resolve("file.npy"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(directory.resolve("link.npy"), file);
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(128 + 48, Files.size(file));
        assertEquals(List.of("file.npy", "link.npy"), names());
    }

    private static void write(Path path) {
        try (NpyWriter writer = NpyWriter.create(path, HEADER)) {
            writer.write(0, MemorySegment.ofArray(new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
            writer.commit();
        }
    }

    private void assertRefused(Path path, String text) throws IOException {
        List<String> before = names();
        ArrayFileException e = assertThrows(ArrayFileException.class, () -> NpyWriter.create(path, HEADER).close());
        assertTrue(e.getMessage().startsWith(path + " "), e.getMessage());
        assertTrue(e.getMessage().contains(text), e.getMessage());
        assertEquals(before, names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
