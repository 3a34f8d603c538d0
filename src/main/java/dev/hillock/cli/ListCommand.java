package dev.hillock.cli;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Parameter;
import dev.hillock.function.RowFunction;
import dev.hillock.words.Language;
import dev.hillock.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock list}. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Lists the functions with their formulas and parameters.")
final class ListCommand implements Callable<Integer> {

    /** A formula that is longer would push the parameters off the screen; `describe` has room for it. */
    private static final int LONGEST_FORMULA = 37;
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @Option(names = "--json", description = "One JSON array, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(Catalogue.entries().stream().map(entry -> summary(entry, ENGLISH)).toList()));
            return Exit.RIGHT;
        }
        var ansi = spec.commandLine().getColorScheme().ansi();
        List<List<String>> rows = Catalogue.entries().stream()
            .map(entry -> List.of(entry.id(), shortened(entry.description().formula()), second(entry),
                parameters(entry)))
            .toList();
        List<String> lines = Text.columns(rows); // one width for all groups
        List<String> elements = new ArrayList<>();
        List<String> wholeRows = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> group = switch (Catalogue.entries().get(i)) {
                case ActivationFunction _ -> elements;
                case RowFunction _ -> wholeRows;
                case LossFunction _ -> losses;
            };
            group.add("  " + lines.get(i));
        }
        out.println(ansi.string("@|bold Functions of each element|@ (" + elements.size() + ")"));
        elements.forEach(out::println);
        out.println();
        out.println(ansi.string("@|bold Functions of a row|@ (" + wholeRows.size() + ", along --axis)"));
        wholeRows.forEach(out::println);
        out.println();
        out.println(ansi.string("@|bold Losses of a row and its --target|@ (" + losses.size() + ")"));
        losses.forEach(out::println);
        out.println();
        out.println("f'' marks a second derivative that exists everywhere; the others have one but at kinks.");
        out.println("* marks a parameter that is learned: one value for all, or one for each channel.");
        out.println("`hillock describe FUNCTION` tells all about one; names of other frameworks are understood too.");
        out.println("`hillock recommend --layer hidden --arch mlp` says which to choose, and why.");
        return Exit.RIGHT;
    }

    private static String shortened(String formula) {
        return Text.width(formula) <= LONGEST_FORMULA ? formula : formula.substring(0, LONGEST_FORMULA - 1) + "…";
    }

    /** A mark on functions whose second derivative exists everywhere, for the default parameters. */
    private static String second(Entry entry) {
        return entry instanceof ActivationFunction function && function.activation().bends().length == 0 ? "f''" : "";
    }

    private static String parameters(Entry entry) {
        return entry.parameters().stream()
            .map(p -> p.name() + "=" + shortNumber(Text.number(p.defaultValue())) + (p.learned() ? "*" : ""))
            .collect(Collectors.joining(", "));
    }

    private static String shortNumber(String number) {
        return number.length() <= 8 ? number : number.substring(0, 7) + "…";
    }

    /** What programs are told of an entry; {@code describe} adds the description. */
    static Map<String, Object> summary(Entry entry, Words words) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("function", entry.id());
        summary.put("of", switch (entry) {
            case ActivationFunction _ -> "element";
            case RowFunction _ -> "row";
            case LossFunction _ -> "row and target";
        });
        summary.put("formula", words.description(entry).formula());
        if (entry instanceof ActivationFunction function) {
            summary.put("secondDerivative", Map.of("formula", words.description(entry).secondDerivative(),
                "jumpsAt", function.activation().bends()));
        }
        summary.put("parameters", entry.parameters().stream().map(p -> parameter(entry, p, words)).toList());
        return summary;
    }

    private static Map<String, Object> parameter(Entry entry, Parameter parameter, Words words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", parameter.name());
        fields.put("default", parameter.defaultValue());
        fields.put("range", words.range(parameter));
        fields.put("meaning", words.meaning(entry, parameter));
        fields.put("learned", parameter.learned());
        return fields;
    }
}
