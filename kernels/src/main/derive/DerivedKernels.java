import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Derives kernels from those of floats, so that every formula is written once. The build runs this before it compiles.
 *
 * <p>For doubles little but the type changes: what depends on the number of digits is in {@code FloatDigits}, whose
 * counterpart {@code DoubleDigits} is written by hand. For halves, which compute as floats, what is read is widened and
 * what is written is narrowed.
 *
 * <pre>java DerivedKernels.java {folder of the package} {folder to write to}</pre>
 */
final class DerivedKernels {
    private static final List<String> OF_DOUBLES = List.of("ElementwiseKernels", "ElementwiseTasks", "Formulas",
        "PiecewiseFormulas", "AlgebraicFormulas", "ExponentialFormulas", "ParametricFormulas", "Angles", "KernelMath",
        "RowKernels", "LaneKernels", "RowWriters", "RowMath", "RowTasks", "GateKernels", "GateTasks", "SparseKernels",
        "SparseTasks", "ChannelKernels", "ChannelTasks", "LossKernels", "LossTasks");
    private static final List<String> OF_HALVES = List.of("ElementwiseKernels", "ElementwiseTasks");
    private static final String LITERAL = "\\b(\\d[\\d.]*(?:e-?\\d+)?)f\\b";

    private DerivedKernels() {
    }

    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Files.createDirectories(Path.of(folders[1], "dev", "hillock", "tornado"));
        for (String name : OF_DOUBLES) {
            String text = ofDoubles(Files.readString(from.resolve(name + ".java")));
            Files.writeString(to.resolve("Double" + name + ".java"), renamed(text, OF_DOUBLES, "Double"));
        }
        for (String name : OF_HALVES) {
            String text = ofHalves(Files.readString(from.resolve(name + ".java")));
            Files.writeString(to.resolve("Half" + name + ".java"), renamed(text, OF_HALVES, "Half"));
        }
    }

    private static String ofDoubles(String text) {
        return text.replaceAll(LITERAL, "$1d")
            .replace("(float) ", "")
            .replaceAll("\\bfloat\\b", "double")
            .replaceAll("Float(?=[A-Z.])", "Double")
            .replace("FLOAT32", "FLOAT64");
    }

    private static String ofHalves(String text) {
        return text.replace("FloatArray", "ShortArray")
            .replaceAll("\\b(\\w+)\\.get\\(i\\)", "Halves.kWiden(format, $1.get(i))")
            .replaceAll("\\b(\\w+)\\.set\\(i, (.*)\\);", "$1.set(i, Halves.kNarrow(format, $2));")
            .replace("int n,", "int n, int format,")
            .replaceAll("(?<!int )\\bn,", "n, HalfTasks.format(task.type()),");
    }

    private static String renamed(String text, List<String> names, String prefix) {
        String renamed = text;
        for (String name : names) {
            renamed = renamed.replaceAll("\\b" + name + "\\b", prefix + name);
        }
        return renamed;
    }
}
