package dev.hillock.benchmarks.peers;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hillock.bench.Machine;
import dev.hillock.benchmarks.CopyBenchmark;
import dev.hillock.benchmarks.ElementwiseBenchmark;
import dev.hillock.benchmarks.RowBenchmark;
import dev.hillock.engine.Order;
import dev.hillock.function.RowFunction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Engine simd, the peers and the copy at the same sizes in one run, each in a JVM of its own. Takes JMH's
 * options, which shorten it; writes one JSON file with the machine, after every group, so that a stopped run is not
 * lost.
 */
public final class SpeedStudy {
    /** What the study is about; -p function=... chooses among them. */
    private static final List<String> FUNCTIONS = List.of("SIGMOID", "TANH", "RELU", "LEAKY_RELU", "ELU", "SILU",
        "GELU", "SOFTPLUS", "MISH");
    private static final List<String> ROW_FUNCTIONS = List.of("SOFTMAX", "LOG_SOFTMAX");
    /** DJL is timed with an allocator that keeps its memory, which is to its advantage. */
    private static final List<String> PEERS = List.of("onnxruntime", "djl_malloc", "nd4j");
    private static final List<Order> ORDERS = List.of(Order.VALUE, Order.DERIVATIVE, Order.VALUE_AND_DERIVATIVE);

    private final CommandLineOptions options;
    private final Collection<RunResult> results = new ArrayList<>();

    private SpeedStudy(CommandLineOptions options) {
        this.options = options;
    }

    /** Runs all; -rff names the file, study.json without it. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        System.setProperty("jmh.separateClasspathJAR", "true");  // see Peers
        SpeedStudy study = new SpeedStudy(new CommandLineOptions(args));
        study.run(CopyBenchmark.class, "", List.of());
        for (Order order : ORDERS) {
            study.run(ElementwiseBenchmark.class, order.name(), study.chosen(FUNCTIONS));
            for (String peer : PEERS) {
                study.run(PeerBenchmark.class, order.name(), study.chosen(of(peer, order, false)), peer);
            }
        }
        study.run(RowBenchmark.class, Order.VALUE.name(), study.chosen(ROW_FUNCTIONS));
        for (String peer : PEERS) {
            study.run(PeerRowBenchmark.class, Order.VALUE.name(), study.chosen(of(peer, Order.VALUE, true)), peer);
        }
    }

    private static List<String> of(String peer, Order order, boolean rows) {
        return Peer.named(peer).cells().stream()
            .filter(cell -> cell.order() == order && cell.function() instanceof RowFunction == rows)
            .map(cell -> ((Enum<?>) cell.function()).name())
            .filter(name -> FUNCTIONS.contains(name) || ROW_FUNCTIONS.contains(name))
            .toList();
    }

    private List<String> chosen(List<String> functions) {
        var wanted = options.getParameter("function");
        return wanted.hasValue() ? functions.stream().filter(wanted.get()::contains).toList() : functions;
    }

    private void run(Class<?> benchmark, String order, List<String> functions, String... peer)
        throws RunnerException, IOException {
        boolean copy = benchmark == CopyBenchmark.class;
        if (functions.isEmpty() && !copy) {
            return;
        }
        ChainedOptionsBuilder choice = new OptionsBuilder().parent(options)
            .include(Pattern.quote(benchmark.getName()) + "\\.")
            .shouldFailOnError(false);
        if (!copy) {
            choice.param("order", order).param("function", functions.toArray(String[]::new));
        }
        if (peer.length > 0) {
            choice.param("peer", peer);
            if (peer[0].equals("djl_malloc")) {
                choice.jvm("benchmarks/memory-keeping-java");
            }
        } else {
            choice.jvmArgsAppend("--add-modules", "jdk.incubator.vector");
        }
        results.addAll(new Runner(choice.build()).run());
        write();
    }

    private void write() throws IOException {
        Path raw = Files.createTempFile("jmh", ".json");
        ResultFormatFactory.getInstance(ResultFormatType.JSON, raw.toString()).writeOut(results);
        JsonArray cells = JsonParser.parseString(Files.readString(raw)).getAsJsonArray();
        Files.delete(raw);
        for (JsonElement cell : cells) {
            // The same everywhere, or of this machine's directories.
            Arrays.asList("jvm", "jvmArgs").forEach(cell.getAsJsonObject()::remove);
        }
        JsonObject study = new JsonObject();
        study.add("machine", new GsonBuilder().create().toJsonTree(Machine.here()));
        study.add("results", cells);
        Path file = Path.of(options.getResult().orElse("study.json")).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file,
            new GsonBuilder().setPrettyPrinting().create().toJson(study) + "\n", StandardCharsets.UTF_8);
    }
}
