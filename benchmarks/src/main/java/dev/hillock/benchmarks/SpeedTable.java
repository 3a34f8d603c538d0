package dev.hillock.benchmarks;

import com.google.gson.Gson;
import dev.hillock.bench.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** README's table and chart of the processor's speed, from the file of one run of {@code ./benchmarks/speed}. */
final class SpeedTable {
    private static final String OURS = "simd";
    private static final String COPY = "copy";
    private static final List<String> SIZES = List.of("1024", "65536", "1048576", "16777216", "67108864");
    private static final List<String> SIZE_NAMES = List.of("1K", "64K", "1M", "16M", "64M");
    private static final List<String> SHAPES = List.of("16384x1024", "64x32768", "1048576x16");
    private static final String CHARTED = "16777216";

    private final Machine machine;
    private final List<Cell> cells = new ArrayList<>();

    private record Metric(double[][] rawData) {
    }

    private record Result(String benchmark, Map<String, String> params, Metric primaryMetric) {
    }

    private record Study(Machine machine, List<Result> results) {
    }

    /** Nanoseconds per element: the median of JMH's iterations. */
    private record Cell(String who, String function, String order, String size, double nanoseconds) {
    }

    private SpeedTable(Study study) {
        machine = study.machine();
        for (Result result : study.results()) {
            Map<String, String> p = result.params();
            boolean copy = result.benchmark().contains("CopyBenchmark");
            if (copy && p.get("threads").equals("1")) {
                continue;
            }
            String size = p.containsKey("shape") ? p.get("shape") : p.get("elements");
            double elements = Arrays.stream(size.split("x")).mapToDouble(Double::parseDouble)
                .reduce(1, (a, b) -> a * b);
            double[] times = Arrays.stream(result.primaryMetric().rawData()).flatMapToDouble(Arrays::stream)
                .sorted().toArray();
            cells.add(new Cell(copy ? COPY : p.getOrDefault("peer", OURS), copy ? COPY : p.get("function"),
                p.getOrDefault("order", "VALUE"), size, 1000 * times[times.length / 2] / elements));
        }
    }

    /** FILE prints the table; a second argument is the SVG file that is written. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: table STUDY.json [CHART.svg]");
            System.exit(2);
        }
        SpeedTable table = new SpeedTable(new Gson().fromJson(Files.readString(Path.of(args[0])), Study.class));
        System.out.print(table.markdown());
        if (args.length == 2) {
            Files.writeString(Path.of(args[1]), table.chart());
        }
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("Nanoseconds per element, float32 off the heap, medians of one run on "
            + machine + ": `simd` / the fastest of the peers that have the function (name).\n\n");
        text.append("| function | ").append(String.join(" | ", SIZE_NAMES)).append(" |\n| --- |")
            .append(" --- |".repeat(SIZES.size())).append("\n| copy |");
        SIZES.forEach(size -> text.append(" %s |".formatted(number(time(COPY, COPY, "VALUE", size)))));
        text.append('\n');
        List<Double> gains = new ArrayList<>();
        for (String function : functions(SIZES)) {
            for (String order : List.of("VALUE", "DERIVATIVE", "VALUE_AND_DERIVATIVE")) {
                row(text, function, order, SIZES, gains);
            }
        }
        text.append("\n| function of rows | ").append(String.join(" | ", SHAPES)).append(" |\n| --- |")
            .append(" --- |".repeat(SHAPES.size())).append('\n');
        functions(SHAPES).forEach(function -> row(text, function, "VALUE", SHAPES, gains));
        double mean = Math.exp(gains.stream().mapToDouble(Math::log).average().orElse(0));
        text.append("\nOver the %d cells that a peer has, the fastest peer takes %.2f times as long as `simd` in the "
            .formatted(gains.size(), mean)).append("geometric mean and %.2f times in the worst.\n"
            .formatted(gains.stream().mapToDouble(Double::doubleValue).min().orElse(0)));
        return text.toString();
    }

    private void row(StringBuilder text, String function, String order, List<String> sizes, List<Double> gains) {
        if (sizes.stream().allMatch(size -> Double.isNaN(time(OURS, function, order, size)))) {
            return;
        }
        String what = switch (order) {
            case "VALUE" -> "";
            case "DERIVATIVE" -> "'";
            default -> " and '";
        };
        text.append("| %s%s |".formatted(function.toLowerCase(Locale.ROOT), what));
        for (String size : sizes) {
            double ours = time(OURS, function, order, size);
            Cell best = cells.stream()
                .filter(c -> !c.who().equals(OURS) && c.function().equals(function) && c.order().equals(order)
                    && c.size().equals(size))
                .min((a, b) -> Double.compare(a.nanoseconds(), b.nanoseconds())).orElse(null);
            text.append(" %s".formatted(number(ours)));
            if (best != null && !Double.isNaN(ours)) {
                gains.add(best.nanoseconds() / ours);
                text.append(" / %s (%s)".formatted(number(best.nanoseconds()), best.who()));
            }
            text.append(" |");
        }
        text.append('\n');
    }

    private Set<String> functions(List<String> sizes) {
        Set<String> names = new LinkedHashSet<>();
        cells.stream().filter(c -> c.who().equals(OURS) && sizes.contains(c.size())).map(Cell::function)
            .forEach(names::add);
        return names;
    }

    private double time(String who, String function, String order, String size) {
        return cells.stream().filter(c -> c.who().equals(who) && c.function().equals(function)
            && c.order().equals(order) && c.size().equals(size)).mapToDouble(Cell::nanoseconds).findFirst()
            .orElse(Double.NaN);
    }

    private static String number(double nanoseconds) {
        return Double.isNaN(nanoseconds) ? "-" : String.format(Locale.ROOT, nanoseconds < 10 ? "%.2f" : "%.1f",
            nanoseconds);
    }

    /** A bar for each function: the share of the copy's speed at 16M elements. */
    private String chart() {
        double copy = time(COPY, COPY, "VALUE", CHARTED);
        List<String> bars = new ArrayList<>();
        for (String function : functions(SIZES)) {
            for (String order : List.of("VALUE", "DERIVATIVE")) {
                double share = copy / time(OURS, function, order, CHARTED);
                if (!Double.isNaN(share)) {
                    int y = 40 + 20 * bars.size();
                    String name = function.toLowerCase(Locale.ROOT) + (order.equals("VALUE") ? "" : "'");
                    bars.add(("<text x=\"112\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"120\" y=\"%d\" "
                        + "width=\"%.0f\" height=\"14\" fill=\"%s\"/><text x=\"%.0f\" y=\"%d\">%.2f</text>\n")
                        .formatted(y + 11, name, y, 400 * share, order.equals("VALUE") ? "#4c78a8" : "#9ecae9",
                            126 + 400 * share, y + 11, share));
                }
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="640" height="%d" font-family="sans-serif" font-size="12">
            <text x="120" y="20">share of a two-thread copy's speed, 16M float32 elements; the line is the copy</text>
            %s<path d="M520 30v%d" stroke="#333"/>
            </svg>
            """.formatted(60 + 20 * bars.size(), String.join("", bars), 20 + 20 * bars.size());
    }
}
