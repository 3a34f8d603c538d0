package dev.hillock.formats;

import dev.hillock.engine.DType;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.Integers;
import dev.hillock.npy.Tensor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a file holds, a reader reads it or refuses it with a sentence. The suite tries the inputs that are
 * kept; {@code ./mvnw -pl src test-compile exec:exec@fuzz} looks for new ones.
 */
class ReadersFuzzTest {

    private static final int MOST = 1 << 12;

    static Stream<Path> inputs() throws IOException {
        return Files.list(Path.of("test/resources/fuzz")).sorted();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void everyReader(Path input) throws IOException {
        fuzzerTestOneInput(Files.readAllBytes(input));
    }

    /** What Jazzer calls: the first byte chooses the reader, the others are the file. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        Format format = Format.values()[(data[0] & 0xff) % Format.values().length];
        Path path = Files.createTempFile("fuzz", "." + format);
        try {
            byte[] bytes = Arrays.copyOfRange(data, 1, data.length);
            Files.write(path, bytes);
            ElementType type = format == Format.RAW ? ElementType.FLOAT32 : null;
            try (ArrayFile file = ArrayFile.open(path, new Reading(format, Selection.ALL, type, null, null))) {
                for (Tensor tensor : file.tensors()) {
                    long count = Math.min(MOST, tensor.header().elements());
                    tensor.read(DType.FLOAT64, 0, MemorySegment.ofArray(new double[(int) count]));
                }
            } catch (ArrayFileException e) {
                requireSentence(e);
            }
            try {
                Integers.read(path.toString(), new ByteArrayInputStream(bytes), bytes.length);
            } catch (ArrayFileException e) {
                requireSentence(e);
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static void requireSentence(ArrayFileException e) {
        if (e.getMessage().isBlank() || e.getMessage().contains("\n")) {
            throw new AssertionError("no sentence: " + e.getMessage(), e);
        }
    }
}
