package dev.hillock.cli;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Description;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock describe}. */
@Command(name = "describe", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Tells all about a function: formula, derivative, conventions, names elsewhere, uses, paper.",
    footer = {"", "Example: hillock describe leaky_relu"})
final class DescribeCommand implements Callable<Integer> {

    private static final int LABEL = 14;

    @Parameters(paramLabel = "FUNCTION", description = "A name from `hillock list`, or another framework's name.")
    private String name;

    @Option(names = "--json", description = "One JSON object, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Entry entry = UsageException.checked(() -> Catalogue.named(name));
        if (json) {
            Map<String, Object> all = ListCommand.summary(entry);
            all.put("reduces", entry instanceof RowFunction function && function.reduces());
            all.put("description", entry.description());
            spec.commandLine().getOut().println(Json.text(all));
            return Exit.RIGHT;
        }
        int width = Math.clamp(spec.commandLine().getUsageHelpWidth(), 80, 120);
        print(entry, width, spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        return Exit.RIGHT;
    }

    private static void print(Entry entry, int width, PrintWriter out, Ansi ansi) {
        Description d = entry.description();
        out.println(ansi.string("@|bold " + entry.id() + "|@"));
        Text.wrap(d.summary(), width - 2).forEach(line -> out.println("  " + line));
        out.println();
        String derivative = entry instanceof ActivationFunction ? "f'(x)" : "pullback";
        field(out, ansi, width, entry instanceof ActivationFunction ? "f(x)" : "f", d.formula());
        field(out, ansi, width, derivative, d.derivative());
        for (var parameter : entry.parameters()) {
            field(out, ansi, width, parameter.name(), "%s; %s, default %s".formatted(parameter.meaning(),
                parameter.range(), Text.number(parameter.defaultValue())));
        }
        field(out, ansi, width, "range", d.range());
        field(out, ansi, width, "nature", nature(entry));
        field(out, ansi, width, "kinks", d.kinks());
        field(out, ansi, width, "computed", d.stable());
        field(out, ansi, width, "for it", d.strengths());
        field(out, ansi, width, "against it", d.weaknesses());
        field(out, ansi, width, "used in", d.usedIn());
        field(out, ansi, width, "known as", String.join("\n", d.aliases().stream().map(alias -> "%s %s%s".formatted(
            alias.framework(), alias.name(), alias.difference().isEmpty() ? "" : ": " + alias.difference())).toList()));
        field(out, ansi, width, "paper", d.paper());
        if (entry instanceof ActivationFunction function) {
            out.println();
            values(function.activation()).forEach(line -> out.println("  " + line));
        }
        out.println();
        out.println("`hillock verify " + entry.id() + "` measures how near an engine comes to the exact result.");
    }

    private static void field(PrintWriter out, Ansi ansi, int width, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        // A long parameter name moves its text to the right rather than into it.
        int indent = Math.max(LABEL, Text.width(label) + 2);
        String before = ansi.string("  @|bold " + label + "|@") + " ".repeat(indent - Text.width(label));
        for (String line : Text.wrap(text, width - 2 - indent)) {
            out.println(before + line);
            before = " ".repeat(2 + indent);
        }
    }

    private static String nature(Entry entry) {
        Description d = entry.description();
        List<String> words = new ArrayList<>();
        words.add(d.smoothness().toString());
        if (entry instanceof ActivationFunction) {
            words.add(d.monotone() ? "monotone" : "not monotone");
            words.add(d.zeroCentred() ? "zero-centred" : "not zero-centred");
        } else if (entry instanceof RowFunction function) {
            words.add(function.reduces() ? "turns a row into one number" : "turns a row into a row");
        }
        return String.join(", ", words);
    }

    private static List<String> values(Activation f) {
        List<String> x = new ArrayList<>(List.of("x"));
        List<String> y = new ArrayList<>(List.of("f(x)"));
        List<String> slope = new ArrayList<>(List.of("f'(x)"));
        for (double at : new double[] {-5, -2, -1, -0.5, 0, 0.5, 1, 2, 5}) {
            x.add(Text.number(at));
            y.add(six(f.value(at)));
            slope.add(six(f.derivative(at)));
        }
        return Text.columns(List.of(x, y, slope));
    }

    private static String six(double value) {
        if (value == Math.rint(value) || Double.isNaN(value)) {
            return Text.number(value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1e-3 ? "%.2e" : "%.4f", value);
    }
}
