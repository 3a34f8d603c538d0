package dev.hillock.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.hillock.bench.Machine;
import dev.hillock.engine.Order;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether a function's speed is luck: several JVMs use the whole catalogue in random orders, then time each function.
 * What was compiled before decides what the compiler inlines, so the same source may run fast in one JVM and box its
 * vectors in the next.
 *
 * <pre>./benchmarks/lottery --forks 10 --json lottery.json</pre>
 */
@Command(name = "lottery", mixinStandardHelpOptions = true,
    description = "Times every function in several JVMs that use the catalogue in different orders.")
public final class Lottery implements Callable<Integer> {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();

    @Option(names = "--forks", description = "How many JVMs. Default: ${DEFAULT-VALUE}.", defaultValue = "10")
    private int forks;

    @Option(names = "--engine", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "simd")
    private String engine;

    @Option(names = "--functions", split = ",", description = "In capitals. Default: all.")
    private List<String> functions = List.of();

    @Option(names = "--orders", split = ",", defaultValue = "VALUE,DERIVATIVE",
        description = "Default: ${DEFAULT-VALUE}.")
    private List<Order> orders;

    @Option(names = "--sizes", split = ",", defaultValue = "1024",
        description = "Elements, or rows x elements of a row for the functions of rows. Default: ${DEFAULT-VALUE}.")
    private List<String> sizes;

    @Option(names = "--seed", description = "Of the first JVM's order. Default: ${DEFAULT-VALUE}.", defaultValue = "1")
    private long seed;

    @Option(names = "--json", description = "Add to this file what the JVMs found.")
    private Path json;

    @Option(names = "--worst", defaultValue = "1.3",
        description = "Fail if the slowest JVM takes so many times as long as the fastest. Default: ${DEFAULT-VALUE}.")
    private double worst;

    @Option(names = "--in-this-jvm", hidden = true)
    private boolean here;

    /** What one JVM found, as it is written. */
    record Ticket(long seed, List<LotteryFork.Found> found) {
    }

    /** What is kept in a file. */
    record Tickets(Machine machine, List<Ticket> forks) {
    }

    /** Exit code 0, or 1 if a function's time is luck or it allocates. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Lottery()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (here) {
            System.out.println("ticket " + new Gson().toJson(
                new Ticket(seed, LotteryFork.run(engine, functions, orders, sizes, seed))));
            return 0;
        }
        List<Ticket> tickets = new ArrayList<>();
        if (json != null && Files.exists(json)) {
            tickets.addAll(JSON.fromJson(Files.readString(json), Tickets.class).forks());
        }
        for (int fork = 0; fork < forks; fork++) {
            tickets.add(fork(seed + fork));
            if (json != null) {
                Files.writeString(json, JSON.toJson(new Tickets(Machine.here(), tickets)) + "\n");
            }
        }
        return print(tickets) ? 0 : 1;
    }

    private Ticket fork(long ticket) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
            "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED",
            "-XX:MaxDirectMemorySize=8g", "-cp", System.getProperty("java.class.path"), Lottery.class.getName(),
            "--in-this-jvm", "--engine", engine, "--seed", String.valueOf(ticket), "--orders", String.join(",",
            orders.stream().map(Enum::name).toList()), "--sizes", String.join(",", sizes)));
        if (!functions.isEmpty()) {
            command.addAll(List.of("--functions", String.join(",", functions)));
        }
        Process java = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String line;
        try (BufferedReader output = java.inputReader()) {
            line = output.lines().filter(each -> each.startsWith("ticket ")).findFirst().orElse(null);
        }
        if (java.waitFor() != 0 || line == null) {
            throw new IllegalStateException("JVM %d failed".formatted(ticket));
        }
        return JSON.fromJson(line.substring("ticket ".length()), Ticket.class);
    }

    /** One line for each function, order and size; whether all is well. */
    private boolean print(List<Ticket> tickets) {
        Map<String, List<LotteryFork.Found>> cells = new TreeMap<>();
        Stream<LotteryFork.Found> all = tickets.stream().flatMap(ticket -> ticket.found().stream());
        all.forEach(found -> cells.computeIfAbsent("%-18s %-20s %12s".formatted(found.function(), found.order(),
            found.size()), cell -> new ArrayList<>()).add(found));
        boolean well = true;
        System.out.printf("%-52s %8s %8s %6s %7s %s%n", "function", "fastest", "slowest", "ratio", "settled",
            "bytes per call (ns per element, medians of " + tickets.size() + " JVMs; settled after s at most)");
        for (var cell : cells.entrySet()) {
            double fastest = least(cell.getValue(), Comparator.naturalOrder());
            double slowest = least(cell.getValue(), Comparator.reverseOrder());
            double bytes = cell.getValue().stream().mapToDouble(LotteryFork.Found::bytes).max().orElseThrow();
            double settled = cell.getValue().stream().mapToDouble(LotteryFork.Found::settled).max().orElseThrow();
            boolean bad = slowest > worst * fastest || bytes >= 64;
            well &= !bad;
            System.out.printf("%-52s %8.4f %8.4f %6.2f %7.2f %.0f%s%n", cell.getKey(), fastest, slowest,
                slowest / fastest, settled, bytes, bad ? "  <-" : "");
        }
        return well;
    }

    private static double least(List<LotteryFork.Found> found, Comparator<Double> order) {
        return found.stream().map(LotteryFork.Found::nanoseconds).min(order).orElseThrow();
    }
}
