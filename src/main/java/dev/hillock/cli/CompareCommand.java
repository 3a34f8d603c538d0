package dev.hillock.cli;

import dev.hillock.compare.Disagreement;
import dev.hillock.compare.Identification;
import dev.hillock.engine.Order;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Definition;
import dev.hillock.function.Entry;
import dev.hillock.function.Framework;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.NpyArray;
import dev.hillock.plot.Degree;
import dev.hillock.plot.Difference;
import dev.hillock.plot.Interval;
import dev.hillock.plot.RealFunction;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        + "output for the row (x, 0).",
        "With --as, what a function's name means in other frameworks: which agree, and how far apart the others are.",
        "With --with, what somebody else's results are: the function as they should be, or another framework's, or a "
        + "known slip. Exit code 0 if every one is as near as Hillock promises, 1 if not."},
    footer = {"", "Examples:",
        "  hillock compare gelu gelu_tanh quick_gelu",
        "  hillock compare sigmoid hard_sigmoid --range -4:4",
        "  hillock compare leaky_relu --param negative_slope=0.01,0.2",
        "  hillock compare hard_sigmoid hard_sigmoid@onnx",
        "  hillock compare hard_sigmoid --as pytorch,onnx,keras,jax,tf",
        "  hillock compare gelu --with theirs.npy -i x.npy"})
final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FUNCTION", arity = "1..*",
        description = "Names from `hillock list`; NAME@FRAMEWORK is what a framework has under that name.")
    private List<String> names;

    @Option(names = "--range", paramLabel = "FROM:TO", defaultValue = "-6:6", converter = IntervalConverter.class,
        description = "The x that are compared. Default: ${DEFAULT-VALUE}.")
    private Interval range;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE[,VALUE...]",
        description = "A parameter of the functions that have it; each of several values is a function of its own.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FRAMEWORK[,FRAMEWORK...]", split = ",",
        description = "Compare what these frameworks mean by one function; all: every one that has it.")
    private List<String> frameworks = List.of();

    @Option(names = "--with", paramLabel = "FILE",
        description = "Results to judge, a .npy file; with -i.")
    private Path theirs;

    @Option(names = {"-i", "--input"}, paramLabel = "FILE", description = "With --with: x, a .npy file.")
    private Path input;

    @Option(names = "--order", paramLabel = "ORDER", converter = OrderConverter.class,
        description = "With --with: what the results should be, value (the default) or derivative.")
    private Order order;

    @Option(names = "--axis", paramLabel = "N",
        description = "With --with: the axis that the rows of a function such as softmax run along. Default: -1.")
    private Integer axis;

    @Option(names = "--json", description = "JSON, for programs.")
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
        if (!frameworks.isEmpty() && theirs != null) {
            throw new UsageException("--as and --with are two questions; ask one at a time");
        }
        if (theirs == null && (input != null || order != null || axis != null)) {
            throw new UsageException("%s belongs to --with FILE, the results that are judged",
                input != null ? "-i" : order != null ? "--order" : "--axis");
        }
        return !frameworks.isEmpty() ? definitions() : theirs != null ? results() : functions();
    }

    private int definitions() {
        if (names.size() > 1 || names.getFirst().contains("@") || !parameters.isEmpty()) {
            throw new UsageException("--as takes one function, without --param: what it is there by default");
        }
        Entry entry = UsageException.checked(() -> Catalogue.named(names.getFirst()));
        boolean all = frameworks.equals(List.of("all"));
        List<Framework> wanted = all ? List.of()
            : frameworks.stream().map(n -> UsageException.checked(() -> Framework.named(n.strip()))).toList();
        Disagreement found = Disagreement.of(entry, wanted, range);
        if (found.without().size() == wanted.stream().distinct().count() && !all) {
            throw new UsageException("none of these frameworks has %s as far as the catalogue knows; `hillock describe "
                + "%s` says who has", entry.id(), entry.id());
        }
        tell(found, DisagreementReport.lines(found));
        return Exit.RIGHT;
    }

    private int results() {
        if (names.size() > 1) {
            throw new UsageException("--with judges results of one function; name one");
        }
        if (input == null) {
            throw new UsageException("--with %s needs -i FILE, the x that the results are for", theirs);
        }
        if (order != null && order != Order.VALUE && order != Order.DERIVATIVE) {
            throw new UsageException("--with judges values or derivatives, not --order %s", order);
        }
        FunctionReference function = FunctionReference.of(names.getFirst());
        Map<String, Double> given = ParameterArguments.parse(parameters);
        try (NpyArray x = NpyArray.open(input); NpyArray y = NpyArray.open(theirs)) {
            Identification found = function.entry() instanceof RowFunction f ? rows(f, given, x, y)
                : elements(function.definition(given), x, y);
            tell(found, IdentificationReport.lines(found, theirs));
            return found.kept() ? Exit.RIGHT : Exit.NOT_VERIFIED;
        }
    }

    private Identification elements(Definition asked, NpyArray x, NpyArray y) {
        if (axis != null) {
            throw new UsageException("--axis is for functions of rows; %s is one of each element", names.getFirst());
        }
        return Identification.of(asked, order == Order.DERIVATIVE, x, y);
    }

    private Identification rows(RowFunction f, Map<String, Double> given, NpyArray x, NpyArray y) {
        if (order == Order.DERIVATIVE) {
            throw new UsageException("%s has no derivative of one number for each x; --with judges its values", f.id());
        }
        return UsageException.checked(() ->
            Identification.of(RowActivation.of(f, given), axis == null ? -1 : axis, x, y));
    }

    private void tell(Object found, List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(found));
        } else {
            lines.forEach(out::println);
        }
    }

    private int functions() {
        List<FunctionReference> named = names.stream().map(FunctionReference::of).toList();
        List<RealFunction> functions = Curves.of(named, ParameterArguments.lists(parameters));
        if (functions.size() < 2) {
            throw new UsageException("one function is nothing to compare; name another, or several values of a "
                + "parameter, or frameworks, for example: hillock compare %1$s --as all", names.getFirst());
        }
        RealFunction first = functions.getFirst();
        List<Pair> pairs = functions.stream().skip(1).map(second -> new Pair(first.name(), second.name(), range,
            Difference.of(first, second, Degree.VALUE, range), Difference.of(first, second, Degree.FIRST, range)))
            .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "", "largest", "at x =", "area between"));
        for (Pair pair : pairs) {
            rows.add(row(pair.second(), "f", pair.value()));
            rows.add(row("", "f'", pair.derivative()));
        }
        List<String> lines = new ArrayList<>(List.of("How far from %s for x from %s to %s:".formatted(first.name(),
            Text.number(range.from()), Text.number(range.to()))));
        Text.columns(rows).forEach(line -> lines.add("  " + line));
        tell(pairs, lines);
        return Exit.RIGHT;
    }

    static List<String> row(String name, String what, Difference d) {
        String side = d.side() == 0 ? "" : d.side() < 0 ? " from the left" : " from the right";
        return List.of(name, what, number(d.largest()), d.largest() == 0 ? "everywhere" : number(d.at()) + side,
            number(d.area()));
    }

    static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        double magnitude = Math.abs(value);
        return magnitude < 1e-3 || magnitude >= 1e6 ? String.format(Locale.ROOT, "%.3e", value)
            : Text.number(Math.rint(value * 1e5) / 1e5);
    }
}
