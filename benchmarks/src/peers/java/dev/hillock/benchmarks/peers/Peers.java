package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Order;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Param;
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
 * JMH's command line over what each peer has, and nothing else: the full product of its parameters would mostly be
 * cells that no library has. Writes one JSON file of all, after every group, so that a stopped run is not lost.
 */
public final class Peers {

    private final CommandLineOptions options;
    private final Collection<RunResult> results = new ArrayList<>();
    private int expected;

    private Peers(CommandLineOptions options) {
        this.options = options;
    }

    /** Takes JMH's own options; {@code -p} of any parameter narrows the choice. Exits with 1 if a peer failed. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        // ONNX Runtime 1.29.0 dies of SIGSEGV under a command line over 4 KiB: forks get their class path in a jar.
        System.setProperty("jmh.separateClasspathJAR", "true");
        Peers peers = new Peers(new CommandLineOptions(args));
        for (String name : peers.chosen("peer", Peer.NAMES)) {
            Peer.named(name).withheld().forEach((function, why) ->
                System.out.println(name + " " + function + ": no number, " + why));
            for (Order order : Order.values()) {
                peers.run(name, order, PeerBenchmark.class, "elements");
                peers.run(name, order, PeerRowBenchmark.class, "shape");
            }
        }
        if (peers.expected == 0) {
            System.err.println("No peer has any of that; ./benchmarks/peers without -p runs all there is.");
            System.exit(2);
        }
        System.out.printf("%d of %d cells have a number.%n", peers.results.size(), peers.expected);
        System.exit(peers.results.size() == peers.expected ? 0 : 1);
    }

    private void run(String name, Order order, Class<?> benchmark, String size) throws RunnerException {
        boolean rows = benchmark == PeerRowBenchmark.class;
        List<String> functions = chosen("function", Peer.named(name).cells().stream()
            .filter(cell -> cell.order() == order && cell.function() instanceof RowFunction == rows)
            .map(cell -> ((Enum<?>) cell.function()).name())
            .toList());
        boolean wanted = options.getIncludes().isEmpty()
            || options.getIncludes().stream().anyMatch(i -> Pattern.compile(i).matcher(benchmark.getName()).find());
        if (functions.isEmpty() || !wanted || chosen("order", List.of(order.name())).isEmpty()) {
            return;
        }
        ChainedOptionsBuilder choice = new OptionsBuilder().parent(options)
            .include(Pattern.quote(benchmark.getName()) + "\\.")
            .param("peer", name)
            .param("order", order.name())
            .param("function", functions.toArray(String[]::new));
        if (name.equals("djl_malloc")) {
            choice.jvm("benchmarks/memory-keeping-java");
        }
        results.addAll(new Runner(choice.build()).run());
        expected += functions.size() * sizes(benchmark, size);
        ResultFormatFactory.getInstance(options.getResultFormat().orElse(ResultFormatType.JSON),
            options.getResult().orElse("peers.json")).writeOut(results);
    }

    private int sizes(Class<?> benchmark, String parameter) {
        var given = options.getParameter(parameter);
        try {
            return given.hasValue() ? given.get().size()
                : benchmark.getField(parameter).getAnnotation(Param.class).value().length;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of the given values that {@code -p} asks for; all if it does not name the parameter. */
    private List<String> chosen(String parameter, List<String> values) {
        var wanted = options.getParameter(parameter);
        return wanted.hasValue() ? values.stream().filter(wanted.get()::contains).toList() : values;
    }
}
