package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.Reading;
import dev.hillock.formats.Selection;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.Tensor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluates files that other programs wrote (see README.md beside them), through every format and back. */
class FormatsTest {

    @TempDir
    Path directory;

    @AfterEach
    void nothingTemporaryIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".tmp")).toList());
        }
    }

    static Path client(String name) {
        try {
            return Path.of(FormatsTest.class.getResource("/formats/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private Path relu(Path input, String output, Object... options) {
        Path y = directory.resolve(output);
        List<Object> words = new ArrayList<>(List.of("eval", "relu", "-i", input, "-o", y, "-q"));
        words.addAll(List.of(options));
        Ran.hillock(words.toArray()).right();
        return y;
    }

    /** Each array as its name, its type and shape, and its elements. */
    private static List<String> read(Path path) {
        List<String> all = new ArrayList<>();
        try (ArrayFile file = ArrayFile.open(path, Reading.PLAIN)) {
            for (Tensor tensor : file.tensors()) {
                double[] x = new double[(int) tensor.header().elements()];
                tensor.read(DType.FLOAT64, 0, MemorySegment.ofArray(x));
                all.add("%s%s %s %s".formatted(tensor.name(), tensor.columns().isEmpty() ? "" : tensor.columns(),
                    tensor.header(), java.util.Arrays.toString(x)).strip());
            }
        }
        return all;
    }

    @Test
    void npzKeepsItsNamesItsPackingAndWhatIsNoFloat() throws IOException {
        Path y = relu(client("numpy.npz"), "y.npz");
        assertEquals(List.of("x float32 (2, 3) [0.0, 0.0, 0.0, 0.5, 1.0, 2.0]",
            "half float16 (2, 3) [0.0, 0.0, 0.0, 0.5, 1.0, 2.0]"), read(y));
        assertArrayEquals(entry(client("numpy.npz"), "words.npy"), entry(y, "words.npy"));
        assertArrayEquals(entry(client("numpy.npz"), "ids.npy"), entry(y, "ids.npy"));
        y = relu(client("numpy_packed.npz"), "y.npz", "--tensor", "wide");
        assertEquals(List.of("x float32 (2, 3) [-2.0, -1.0, -0.5, 0.5, 1.0, 2.0]",
            "wide float64 (3,) [0.0, 0.0, 0.0]"), read(y));
    }

    private static byte[] entry(Path zip, String name) throws IOException {
        try (var file = new ZipFile(zip.toFile()); InputStream in =
            file.getInputStream(file.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void safetensorsKeepsEveryOtherByte() throws IOException {
        Path x = client("safetensors.safetensors");
        Path y = relu(x, "y.safetensors");
        assertEquals(List.of("scale float64 () [0.0]", "mlp.weight float32 (2, 3) [0.0, 0.0, 0.0, 0.5, 1.0, 2.0]",
            "mlp.gate bfloat16 (2, 2) [0.0, 0.0, 0.5, 1.0]", "mlp.bias float16 (3,) [0.0, 0.0, 0.0]"), read(y));
        byte[] before = Files.readAllBytes(x);
        byte[] after = Files.readAllBytes(y);
        int data = before.length - 75;
        assertArrayEquals(java.util.Arrays.copyOf(before, data + 24), java.util.Arrays.copyOf(after, data + 24));
        assertArrayEquals(java.util.Arrays.copyOfRange(before, before.length - 5, before.length),
            java.util.Arrays.copyOfRange(after, after.length - 5, after.length));
        // relu twice is relu once, so what is positive already comes back byte for byte.
        assertEquals(-1, Files.mismatch(y, relu(y, "z.safetensors")));
    }

    @Test
    void safetensorsTakesPatternsAndOtherTypes() {
        Path y = relu(client("safetensors.safetensors"), "y.safetensors", "--tensor", "mlp.?ias,sca*", "--dtype",
            "float32");
        assertEquals(List.of("mlp.bias float32 (3,) [0.0, 0.0, 0.0]",
            "mlp.gate bfloat16 (2, 2) [-2.0, -1.0, 0.5, 1.0]",
            "mlp.weight float32 (2, 3) [-2.0, -1.0, -0.5, 0.5, 1.0, 2.0]", "scale float32 () [0.0]"),
            read(y).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"float16", "bfloat16", "float32", "float64"})
    void everyTypeIsRoundedOnceFromTheWiderOne(String type) {
        Path x = Arrays.write(directory.resolve("x.npy"), new long[] {4}, 1 + 0x1p-11 + 0x1p-40, 1 + 0x1p-8 + 0x1p-50,
            1e-300, 0.1);
        Path y = relu(x, "y.safetensors", "--dtype", type);
        double[] expected = switch (type) {
            case "float16" -> new double[] {1 + 0x1p-10, 1 + 0x1p-8, 0, 0.0999755859375};
            case "bfloat16" -> new double[] {1, 1 + 0x1p-7, 0, 0.10009765625};
            case "float32" -> new double[] {1 + 0x1p-11, 1 + 0x1p-8, 0, 0.1f};
            default -> new double[] {1 + 0x1p-11 + 0x1p-40, 1 + 0x1p-8 + 0x1p-50, 1e-300, 0.1};
        };
        assertEquals(List.of("x " + type + " (4,) " + java.util.Arrays.toString(expected)), read(y));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pandas.csv", "pandas.tsv", "pyarrow_lz4.feather", "pyarrow_zstd.feather",
        "polars.feather", "pyarrow.arrows", "pyarrow_plain.parquet", "polars.parquet"})
    void tablesKeepTheirOtherColumnsAndTheirHoles(String name) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean text = ending.endsWith("sv");
        Path y = relu(client(name), "y." + ending, text ? new Object[] {"--tensor", "a,b"} : new Object[0]);
        String type = text ? "float64" : "float32";
        assertEquals(List.of("[a, b] %s (4, 2) [0.0, 0.0, 0.0, NaN, 1.0, 0.5, 2.0, NaN]".formatted(type)),
            readColumns(y, "a", "b"));
        if (text) {
            char c = ending.equals("csv") ? ',' : '\t';
            String expected = "id,city,a,b\n1,Seoul,0.0,0.0\n2,,0.0,\n3,Basel|CH,1.0,0.5\n4,\"a \"\"b\"\"\",2.0,\n"
                .replace(',', c).replace("Basel|CH", c == ',' ? "\"Basel, CH\"" : "Basel, CH");
            assertEquals(expected, Files.readString(y));
        }
        // What was not evaluated is there: a name of it gets another sentence than a name of nothing.
        Ran.hillock("eval", "relu", "-i", y, "-o", directory.resolve("z.npy"), "--tensor", "city")
            .failed(Exit.FILE, "\"city\" is", "only floating point numbers");
    }

    private static List<String> readColumns(Path path, String... names) {
        try (ArrayFile file = ArrayFile.open(path, new Reading(null,
            new Selection(List.of(names)), null, null, null))) {
            Tensor tensor = file.tensors().getFirst();
            double[] x = new double[(int) tensor.header().elements()];
            tensor.read(DType.FLOAT64, 0, MemorySegment.ofArray(x));
            return List.of("%s %s %s".formatted(tensor.columns(), tensor.header(), java.util.Arrays.toString(x)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pyarrow.arrow", "pyarrow.parquet"})
    void columnsOfDifferentTypesNeedAChoice(String name) {
        Path y = directory.resolve("y" + name.substring(name.lastIndexOf('.')));
        Ran.hillock("eval", "relu", "-i", client(name), "-o", y).failed(Exit.FILE, "columns of different types",
            "float32: a, b", "float16: h", "float64: d", "--tensor", "--dtype float64");
        relu(client(name), y.getFileName().toString(), "--tensor", "h");
        assertEquals(List.of("[h] float16 (4, 1) [0.0, 0.0, 1.0, 2.0]"), readColumns(y, "h"));
        assertEquals(List.of("[d] float64 (4, 1) [-4.0, 0.1, 0.25, NaN]"), readColumns(y, "d"));
        relu(client(name), y.getFileName().toString(), "--dtype", "float64");
        assertEquals(List.of("[a, h, d] float64 (4, 3) [0.0, 0.0, 0.0, 0.0, 0.0, 0.1, 1.0, 1.0, 0.25, 2.0, 2.0, NaN]"),
            readColumns(y, "a", "h", "d"));
    }

    @Test
    void duckDbsTablesComeBack() {
        Path y = relu(client("duckdb.parquet"), "y.parquet", "--tensor", "a");
        assertEquals(List.of("[a] float32 (5, 1) [0.0, 0.0, 0.0, 1.0, 2.0]"), readColumns(y, "a"));
        assertEquals(List.of("[d] float64 (5, 1) [0.0, 0.25, 0.5, 0.75, 1.0]"), readColumns(y, "d"));
        y = relu(client("duckdb.csv"), "y.csv", "--tensor", "a");
        assertEquals(List.of("[a] float64 (4, 1) [0.0, 0.0, 0.0, 0.5]"), readColumns(y, "a"));
    }

    @Test
    void rowsOfATableRunAcrossItsColumns() throws IOException {
        Path x = Files.writeString(directory.resolve("x.csv"), "1,1\n0,0\n");
        Path y = directory.resolve("y.csv");
        Ran.hillock("eval", "softmax", "-i", x, "-o", y, "-q").right();
        assertEquals("0.5,0.5\n0.5,0.5\n", Files.readString(y));
        Ran.hillock("eval", "maxout", "-i", x, "-o", y, "-q").right();
        assertEquals("1.0\n0.0\n", Files.readString(y));
        Ran.hillock("eval", "logsumexp", "-i", x, "-o", directory.resolve("y.parquet"), "-q", "--axis", "0", "-e",
            "reference").right();
        assertEquals(List.of("[x] float64 (2, 1) [1.3132616875182228, 1.3132616875182228]"),
            read(directory.resolve("y.parquet")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"npy", "npz", "safetensors", "csv", "tsv", "arrow", "feather", "arrows", "parquet", "pq"})
    void aSampleInAnyFormatIsTheSame(String ending) {
        Path npy = directory.resolve("x.npy");
        Path x = directory.resolve("other." + ending);
        Ran.hillock("sample", "--shape", "70x3", "--dtype", "float64", "-q", "-o", npy).right();
        Ran.hillock("sample", "--shape", "70x3", "--dtype", "float64", "-q", "-o", x).right();
        Path back = directory.resolve("back.npy");
        Ran.hillock("eval", "identity", "-i", x, "-o", back, "-q").right();
        assertArrayEquals(Arrays.doubles(npy), Arrays.doubles(back));
        assertEquals("float64 (70, 3)", Arrays.header(back).toString());
    }

    @Test
    void rawFilesNeedATypeAndTakeAShape() throws IOException {
        Path x = Files.write(directory.resolve("x.raw"), new byte[] {0, (byte) 0xc0, 0, 0x3c, 0, 0x40, 0, 0});
        Path y = relu(x, "y.npy", "--dtype", "float16", "--shape", "2x2");
        assertEquals(List.of("float16 (2, 2) [0.0, 1.0, 2.0, 0.0]"), read(y));
        y = relu(x, "y.raw", "--dtype", "float16");
        assertArrayEquals(new byte[] {0, 0, 0, 0x3c, 0, 0x40, 0, 0}, Files.readAllBytes(y));
        Path bits = Files.write(directory.resolve("x.bits"), new byte[] {0, 0, (byte) 0x80, 0x3f});
        assertEquals(List.of("float32 (1,) [1.0]"), read(relu(bits, "y.npy", "--format", "raw", "--dtype", "float32")));
    }

    @Test
    void aPipeCarriesTheResultAndNothingElse() throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        Path x = Arrays.write(directory.resolve("x.npy"), new long[] {2}, -1f, 3f);
        Ran ran;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(x)));
            System.setOut(new PrintStream(result));
            ran = Ran.hillock("eval", "relu", "-i", "-", "--format", "npy", "-o", "-");
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
        assertEquals(Exit.RIGHT, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("relu value of 2 elements"), ran.err());
        Files.write(directory.resolve("y.npy"), result.toByteArray());
        assertArrayEquals(new float[] {0, 3}, Arrays.floats(directory.resolve("y.npy")));
        Ran.hillock("eval", "relu", "-i", "-", "-o", "y.npy").failed(Exit.USAGE, "--format npy");
    }

    @Test
    void severalFilesGoIntoADirectory() {
        Path a = Arrays.write(directory.resolve("a.npy"), new long[] {2}, -1f, 3f);
        Path b = Arrays.write(directory.resolve("b.npy"), new long[] {1}, -4.0);
        Ran.hillock("eval", "relu", "-i", a, b, "-o", directory + "/out/").right().says("a.npy: relu", "b.npy: relu");
        assertArrayEquals(new float[] {0, 3}, Arrays.floats(directory.resolve("out/a.npy")));
        assertArrayEquals(new double[] {0}, Arrays.doubles(directory.resolve("out/b.npy")));
        Ran.hillock("eval", "relu", "-i", a, b, "-o", directory.resolve("out"), "--output-format", "csv", "-q").right();
        assertEquals(List.of("float64 (2, 1) [0.0, 3.0]"), read(directory.resolve("out/a.csv")));
        Ran.hillock("eval", "relu", "-i", a, b, "-o", directory.resolve("y")).failed(Exit.USAGE, "need a directory",
            "y/");
        Ran.hillock("eval", "relu", "-i", a, directory.resolve("out/a.npy"), "-o", directory.resolve("out"))
            .failed(Exit.USAGE, "would both become");
        Ran.hillock("eval", "relu", "-i", a, b, "-o", directory).failed(Exit.USAGE, "are the same file");
        Ran.hillock("eval", "relu", "-i", a, b, "-o", "-").failed(Exit.USAGE, "name a directory");
    }

    @Test
    void whatAnotherFormatCannotKeepIsSaid() {
        Ran ran = Ran.hillock("eval", "relu", "-i", client("numpy.npz"), "-o", directory.resolve("y.safetensors"));
        assertEquals(Exit.RIGHT, ran.code());
        assertTrue(ran.err().contains("not ids, words"), ran.err());
        Ran.hillock("eval", "relu", "-i", client("numpy.npz"), "-o", directory.resolve("y.npy"))
            .failed(Exit.FILE, "holds one array but there are 2 (x, half)", "--tensor");
    }

    @ParameterizedTest
    @CsvSource({"pyarrow.arrow,h", "pyarrow.parquet,h"})
    void gradientsComeFromTheSameFormats(String name, String column) {
        Path y = directory.resolve("y.npy");
        Ran.hillock("eval", "relu", "-i", client(name), "--dy", client(name), "--order", "pullback", "--tensor", column,
            "-o", y, "-q").right();
        assertEquals(List.of("float16 (4, 1) [-0.0, 0.0, 1.0, 2.0]"), read(y));
        assertEquals(ElementType.FLOAT16, Arrays.header(y).stored());
    }

    @ParameterizedTest
    @CsvSource({"reference, gelu value in float16 on reference", "simd, gelu value on simd"})
    void halvesStayHalvesWhereTheEngineTakesThem(String engine, String verified) {
        Path x = directory.resolve("x.npy");
        Ran.hillock("sample", "--shape", "10007", "--dtype", "float16", "-o", x).right();
        Ran.hillock("eval", "gelu", "-i", x, "-o", directory.resolve("y.npy"), "--engine", engine, "--verify").right()
            .says(verified);
        assertEquals(ElementType.FLOAT16, Arrays.header(directory.resolve("y.npy")).stored());
    }
}
