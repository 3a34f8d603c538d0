package dev.hillock.cli;

import dev.hillock.recommend.Architecture;
import dev.hillock.recommend.Choice;
import dev.hillock.recommend.Goal;
import dev.hillock.recommend.Knowledge;
import dev.hillock.recommend.Paper;
import dev.hillock.recommend.Place;
import dev.hillock.recommend.Question;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock recommend}. */
@Command(name = "recommend", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Says which functions suit a layer, the best first, with reasons, papers, the initialisation and "
        + "normalisation to pair them with, and commands that show them.",
    footer = {"", "Examples:", "  hillock recommend --layer hidden --arch transformer",
        "  hillock recommend --layer output --task multilabel",
        "  hillock recommend --layer hidden --arch cnn --mobile"})
final class RecommendCommand implements Callable<Integer> {

    private static final int LABEL = 16;
    private static final int CONTENDERS = 3;

    @Option(names = "--layer", required = true, paramLabel = "PLACE", converter = PlaceConverter.class,
        description = "hidden or output.")
    private Place place;

    @Option(names = "--task", paramLabel = "TASK", converter = GoalConverter.class,
        description = "binary, multiclass, multilabel or regression; an output layer needs it, for a hidden one it "
            + "changes nothing.")
    private Goal goal;

    @Option(names = "--arch", paramLabel = "NAME", defaultValue = "mlp", converter = ArchitectureConverter.class,
        description = "mlp, cnn, rnn, transformer, gan or implicit. Default: ${DEFAULT-VALUE}.")
    private Architecture architecture;

    @Option(names = "--mobile", description = "For telephones, microcontrollers and integers: no exp.")
    private boolean mobile;

    @Option(names = "--json", description = "One JSON array, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (place == Place.OUTPUT && goal == null) {
            throw new UsageException("--layer output needs --task: binary, multiclass, multilabel or regression");
        }
        List<Choice> choices = Knowledge.answer(new Question(place, goal, architecture, mobile));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(choices.stream().map(RecommendCommand::fields).toList()));
            return Exit.RIGHT;
        }
        int width = Math.clamp(spec.commandLine().getUsageHelpWidth(), 80, 120);
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        for (int i = 0; i < choices.size(); i++) {
            print(i + 1, choices.get(i), width, out, ansi);
        }
        out.println("See the first:");
        choices.getFirst().commands().forEach(command -> out.println("  " + command));
        if (place == Place.HIDDEN && choices.size() > 1) {
            out.println("Try the first three against each other, on small networks:");
            out.println("  hillock train-demo --activation " + choices.stream().limit(CONTENDERS)
                .map(c -> c.function().id()).collect(Collectors.joining(",")));
        }
        return Exit.RIGHT;
    }

    private static void print(int rank, Choice c, int width, PrintWriter out, Ansi ansi) {
        String parameter = c.parameter().isEmpty() ? "" : "(" + c.parameter() + ")";
        out.println(ansi.string("%d. @|bold %s|@%s".formatted(rank, c.function().id(), parameter)));
        Text.wrap(c.reason(), width - 3).forEach(line -> out.println("   " + line));
        field("initialise", c.initialisation(), width, out);
        field("normalise", c.normalisation(), width, out);
        for (Paper paper : c.sources()) {
            field(paper == c.sources().getFirst() ? "sources" : "", paper.toString(), width, out);
        }
        out.println();
    }

    private static void field(String label, String text, int width, PrintWriter out) {
        String before = "   " + label + " ".repeat(LABEL - 3 - label.length());
        for (String line : Text.wrap(text, width - LABEL)) {
            out.println(before + line);
            before = " ".repeat(LABEL);
        }
    }

    private static Map<String, Object> fields(Choice c) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("function", c.function().id());
        fields.put("parameter", c.parameter().isEmpty() ? null : c.parameter());
        fields.put("reason", c.reason());
        fields.put("initialisation", c.initialisation());
        fields.put("normalisation", c.normalisation());
        fields.put("sources", c.sources().stream().map(Paper::toString).toList());
        fields.put("commands", c.commands());
        return fields;
    }

    private static final class PlaceConverter extends EnumConverter<Place> {
        PlaceConverter() { super("layer", Place.values()); }
    }

    private static final class GoalConverter extends EnumConverter<Goal> {
        GoalConverter() { super("task", Goal.values()); }
    }

    private static final class ArchitectureConverter extends EnumConverter<Architecture> {
        ArchitectureConverter() { super("architecture", Architecture.values()); }
    }
}
