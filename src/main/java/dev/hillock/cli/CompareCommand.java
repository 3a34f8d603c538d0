package dev.hillock.cli;

import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.plot.Degree;
import dev.hillock.plot.Difference;
import dev.hillock.plot.Interval;
import dev.hillock.plot.RealFunction;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock compare}. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = {"Tells how far functions are apart: the largest difference, where it is, and the area between them, "
        + "for the values and for the derivatives.",
        "The first is compared with each of the others. A function of a row, such as softmax, is taken as its first "
        + "output for the row (x, 0)."},
    footer = {"", "Examples:",
        "  hillock compare gelu gelu_tanh quick_gelu",
        "  hillock compare sigmoid hard_sigmoid --range -4:4",
        "  hillock compare leaky_relu --param negative_slope=0.01,0.2"})
final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FUNCTION", arity = "1..*", description = "Names from `hillock list`.")
    private List<String> names;

    @Option(names = "--range", paramLabel = "FROM:TO", defaultValue = "-6:6", converter = IntervalConverter.class,
        description = "The x that are compared. Default: ${DEFAULT-VALUE}.")
    private Interval range;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE[,VALUE...]",
        description = "A parameter of the functions that have it; each of several values is a function of its own.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--json", description = "One JSON array, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /**
     * What is said of two functions; its components are the fields of the JSON object.
     *
     * @param first      one function
     * @param second     the other
     * @param range      where they were compared
     * @param value      how far f and g are apart
     * @param derivative how far f' and g' are apart
     */
    record Pair(String first, String second, Interval range, Difference value, Difference derivative) {
    }

    @Override
    public Integer call() {
        List<Entry> entries = names.stream().map(n -> UsageException.checked(() -> Catalogue.named(n))).toList();
        List<RealFunction> functions = Curves.of(entries, ParameterArguments.lists(parameters));
        if (functions.size() < 2) {
            throw new UsageException("one function is nothing to compare; name another, or several values of a "
                + "parameter, for example: hillock compare gelu gelu_tanh");
        }
        RealFunction first = functions.getFirst();
        List<Pair> pairs = functions.stream().skip(1).map(second -> new Pair(first.name(), second.name(), range,
            Difference.of(first, second, Degree.VALUE, range), Difference.of(first, second, Degree.FIRST, range)))
            .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(pairs));
            return Exit.RIGHT;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "", "largest", "at x =", "area between"));
        for (Pair pair : pairs) {
            rows.add(row(pair.second(), "f", pair.value()));
            rows.add(row("", "f'", pair.derivative()));
        }
        out.printf("How far from %s for x from %s to %s:%n", first.name(), Text.number(range.from()),
            Text.number(range.to()));
        Text.columns(rows).forEach(line -> out.println("  " + line));
        return Exit.RIGHT;
    }

    private static List<String> row(String name, String what, Difference d) {
        String side = d.side() == 0 ? "" : d.side() < 0 ? " from the left" : " from the right";
        return List.of(name, what, number(d.largest()), d.largest() == 0 ? "everywhere" : number(d.at()) + side,
            number(d.area()));
    }

    private static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        double magnitude = Math.abs(value);
        return magnitude < 1e-3 || magnitude >= 1e6 ? String.format(Locale.ROOT, "%.3e", value)
            : Text.number(Math.rint(value * 1e5) / 1e5);
    }
}
