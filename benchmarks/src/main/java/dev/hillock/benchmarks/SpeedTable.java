package dev.hillock.benchmarks;

import com.google.gson.Gson;
import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.engine.Order;
import dev.hillock.report.Others;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** README's table of the processor's speed, from the file of one run of {@code ./benchmarks/study}. */
final class SpeedTable {
    private static final String OURS = "simd";
    /** What README shows; the page of the run has them all. */
    private static final List<String> SHOWN = List.of("relu", "leaky_relu", "sigmoid", "silu", "tanh", "elu",
        "softplus", "gelu", "gelu_tanh", "mish", "softmax", "log_softmax");
    /** From the first cache to beyond the last; those of them that were measured. */
    private static final List<Long> SIZES = List.of(1L << 10, 1L << 16, 1L << 20, 1L << 24, 1L << 26);
    private static final int ROW = 1024;
    private static final Map<String, String> PICTURES = new TreeMap<>(Map.of(
        "speed.svg", "Throughput of every function, and of a copy in the same rounds",
        "others.svg", "Time of other libraries over that of simd, for each function",
        "parts-gelu-value-tornado.svg", "Where the time of gelu on the device goes: upload, kernel, download, other",
        "throughput-gelu-value.svg", "Throughput of gelu against size, with what memory and link can do"));
    private static final String BEGIN = "<!-- table of the study -->";
    private static final String END = "<!-- end of the table -->";

    private final Results results;
    private final Others others;
    private final List<Long> sizes;

    private SpeedTable(Results results) {
        this.results = results;
        others = new Others(results);
        sizes = results.measurements().stream().filter(m -> m.engine().equals(OURS) && m.order() == Order.VALUE)
            .map(Measurement::elements).filter(SIZES::contains).distinct().sorted().toList();
    }

    /** FILE [README] prints the table, or puts it between the marks in a file. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: table BENCH.json [README.md]");
            System.exit(2);
        }
        Path file = Path.of(args[0]);
        String table = new SpeedTable(new Gson().fromJson(Files.readString(file), Results.class)).markdown()
            + pictures(file.resolveSibling("pictures"));
        if (args.length == 1) {
            System.out.print(table);
            return;
        }
        Path readme = Path.of(args[1]);
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            System.err.printf("table: %s has no place for the table, which is between %s and %s%n", readme, BEGIN, END);
            System.exit(4);
        }
        Files.writeString(readme, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
    }

    private static String pictures(Path folder) {
        StringBuilder text = new StringBuilder();
        PICTURES.forEach((name, what) -> {
            Path picture = folder.resolve(name);
            if (Files.exists(picture)) {
                text.append("\n![%s](%s)\n".formatted(what, picture));
            }
        });
        return text.toString();
    }

    private String markdown() {
        StringBuilder text = new StringBuilder(("Nanoseconds for an element of float32, medians of one run on %s: "
            + "`%s`, and behind the stroke the fastest of %s that has the function.\n\n").formatted(
                results.machine(), OURS, String.join(", ", others.names())));
        text.append("| function |");
        sizes.forEach(size -> text.append(" %s |".formatted(size(size))));
        text.append(" bandwidth at %s, of a copy's |\n| --- |".formatted(size(sizes.getLast())))
            .append(" ---: |".repeat(sizes.size() + 1)).append('\n');
        row(text, "*copy*", size -> of("identity", size).map(SpeedTable::copy), "1");
        for (String function : SHOWN) {
            row(text, function, size -> of(function, size).map(this::beside), of(function, sizes.getLast()).map(m ->
                m.steady() ? number(m.ofCopy()) : "unsteady").orElse("-"));
        }
        double[] ratios = others.cells().stream().filter(cell -> cell.steady(cell.theirs().getFirst()))
            .mapToDouble(cell -> cell.ratio(cell.theirs().getFirst())).sorted().toArray();
        if (ratios.length > 0) {
            text.append(("\nIn %d of %d comparisons `%s` is the faster one; the fastest other library takes %s times "
                + "as long in the median, %s times at its best.\n").formatted(Arrays.stream(ratios).filter(r -> r > 1)
                    .count(), ratios.length, OURS, number(ratios[ratios.length / 2]), number(ratios[0])));
        }
        return text.toString();
    }

    private void row(StringBuilder text, String name, Function<Long, Optional<String>> cell, String last) {
        List<String> cells = new ArrayList<>(List.of(name));
        sizes.forEach(size -> cells.add(cell.apply(size).orElse("-")));
        cells.add(last);
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private Optional<Measurement> of(String function, long size) {
        return results.measurements().stream().filter(m -> m.engine().equals(OURS) && m.order() == Order.VALUE
            && m.function().equals(function) && m.elements() == size && (m.row() == 0 || m.row() == ROW)).findFirst();
    }

    private static String copy(Measurement m) {
        return number(m.copy().median() / m.elements());
    }

    private String beside(Measurement ours) {
        return number(ours.roundTrip().median() / ours.elements()) + others.cells().stream()
            .filter(cell -> cell.ours().equals(ours)).map(cell -> cell.theirs().getFirst())
            .map(m -> " / %s (%s)".formatted(number(m.roundTrip().median() / m.elements()), m.engine()))
            .findFirst().orElse("");
    }

    private static String size(long elements) {
        return elements % (1 << 20) == 0 ? elements / (1 << 20) + "M" : elements % 1024 == 0 ? elements / 1024 + "K"
            : Long.toString(elements);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
