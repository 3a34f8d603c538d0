package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Hillock writes is read by the programs that its users have. They are Python's: the variable
 * {@code HILLOCK_PYTHON} names one that has them, {@code python3} is asked otherwise.
 */
class ClientsTest {
    private static final String PYTHON = Optional.ofNullable(System.getenv("HILLOCK_PYTHON")).orElse("python3");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "numpy|numpy.npz|npz||x float32 [[0.0, 0.0, 0.0], [0.5, 1.0, 2.0]];"
            + "half float16 [[0.0, 0.0, 0.0], [0.5, 1.0, 2.0]];ids int64 [0, 1, 2];words <U2 ['a', 'bc']",
        "numpy|numpy_packed.npz|npy|--tensor wide --dtype float32|x float32 [0.0, 0.0, 0.0]",
        "safetensors|safetensors.safetensors|safetensors||"
            + "ids I64 [3, '000000000000000001000000000000000200000000000000'];mask BOOL [5, '0100010001'];"
            + "mlp.bias F16 [3, '000000000000'];mlp.gate BF16 [2, 2, '00000000003f803f'];"
            + "mlp.weight F32 [2, 3, '0000000000000000000000000000003f0000803f00000040'];"
            + "scale F64 ['0000000000000000']",
        "safetensors|numpy.npz|safetensors|--tensor half|half F16 [2, 3, '0000000000000038003c0040']",
        "pyarrow|pyarrow_lz4.feather|feather||id int64 ID;city string CITY;a float A;b float [0.0, None, 0.5, nan]",
        "pyarrow|polars.feather|arrow||id int64 ID;city string_view CITY;a float A;b float [0.0, None, 0.5, nan]",
        "pyarrow|pyarrow.arrows|arrows||id int64 ID;city string CITY;a float A;b float [0.0, None, 0.5, nan]",
        "pyarrow|pyarrow_plain.parquet|parquet||id int64 ID;city string CITY;a float A;b float [0.0, None, 0.5, nan]",
        "duckdb|polars.parquet|parquet||id BIGINT ID;city VARCHAR CITY;a FLOAT A;b FLOAT [0.0, None, 0.5, nan]",
        "duckdb|pandas.csv|csv|--tensor a,b|id BIGINT ID;city VARCHAR CITY;a DOUBLE A;b DOUBLE [0.0, None, 0.5, None]",
        "pandas|pandas.tsv|tsv|--tensor a,b|id int64 ID;city text ['Seoul', nan, 'Basel, CH', 'a \"b\"'];a float64 A;"
            + "b float64 [0.0, nan, 0.5, nan]",
    })
    void clientsReadWhatHillockWrites(String client, String input, String ending, String options, String expected)
            throws Exception {
        assumeTrue(python("-c", "import " + client).code() == 0,
            "%s has no %s; HILLOCK_PYTHON may name a Python that has it".formatted(PYTHON, client));
        Path y = directory.resolve("y." + ending);
        List<Object> words = new ArrayList<>(List.of("eval", "relu", "-i", FormatsTest.client(input), "-o", y, "-q"));
        if (options != null) {
            words.addAll(List.of(options.split(" ")));
        }
        assertEquals(Exit.RIGHT, Ran.hillock(words.toArray()).code());
        String all = expected.replace("ID", "[1, 2, 3, 4]").replace("CITY", "['Seoul', None, 'Basel, CH', 'a \"b\"']")
            .replace(" A;", " [0.0, 0.0, 1.0, 2.0];").replace(";", "\n") + "\n";
        assertEquals(new Ran(0, all, ""),
            python(FormatsTest.client("read.py").toString(), client, y.toString()));
    }

    private Ran python(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        try {
            Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile())
                .start();
            return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
        } catch (IOException none) {
            return new Ran(-1, "", none.getMessage());
        }
    }
}
