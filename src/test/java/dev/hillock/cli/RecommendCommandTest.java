package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecommendCommandTest {

    private static final List<String> ARCHITECTURES = List.of("mlp", "cnn", "rnn", "transformer", "gan", "implicit");
    private static final List<String> TASKS = List.of("binary", "multiclass", "multilabel", "regression");

    private static JsonArray json(String arguments) {
        return JsonParser.parseString(Ran.hillock((Object[]) ("recommend " + arguments + " --json").split(" ")).right()
            .out()).getAsJsonArray();
    }

    @Test
    void itEndsWithAnExperiment() {
        Ran.hillock("recommend", "--layer", "hidden", "--arch", "mlp").right()
            .says("hillock train-demo --activation relu,gelu,selu");
    }

    @Test
    void tellsReasonsSourcesPairingsAndCommands() {
        Ran ran = Ran.hillock("recommend", "--layer", "hidden", "--arch", "implicit").right()
            .says("1. sine(omega=30)", "SIREN", "initialise", "normalise", "arXiv 2006.09661", "2. gaussian",
                "See the first:", "hillock diagnose --depth 20 --activation sine --init he");
        ran.out().lines().forEach(line -> assertTrue(Text.width(line) <= 100, line));
    }

    @Test
    void aHiddenLayerNeedsNoTaskAndAnMlpIsTheDefault() {
        String without = Ran.hillock("recommend", "--layer", "hidden").right().says("1. relu").out();
        assertEquals(without, Ran.hillock("recommend", "--layer", "hidden", "--task", "binary", "--arch", "mlp")
            .right().out());
    }

    static Stream<String> commands() {
        Set<String> commands = new LinkedHashSet<>();
        for (String architecture : ARCHITECTURES) {
            for (String mobile : List.of("", " --mobile")) {
                collect(json("--layer hidden --arch " + architecture + mobile), commands);
                TASKS.forEach(task -> collect(
                    json("--layer output --task " + task + " --arch " + architecture + mobile), commands));
            }
        }
        return commands.stream();
    }

    private static void collect(JsonArray choices, Set<String> commands) {
        for (JsonElement choice : choices) {
            choice.getAsJsonObject().getAsJsonArray("commands").forEach(c -> commands.add(c.getAsString()));
        }
    }

    /** Ready to run; the deep networks smaller, to be quick. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRuns(String command) {
        assertTrue(command.startsWith("hillock "), command);
        String quick = command.contains(" diagnose ") ? command + " --width 16 --batch 16" : command;
        Ran.hillock((Object[]) quick.substring("hillock ".length()).split(" ")).right();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--layer output|needs --task", "--arch cnn|--layer",
        "--layer hiden|did you mean hidden?", "--layer output --task mulitlabel|did you mean multilabel?",
        "--layer hidden --arch cn|did you mean cnn", "--layer hidden --task yes|there are binary"})
    void wrongUsageGetsASentence(String arguments, String said) {
        Ran.hillock((Object[]) ("recommend " + arguments).split(" ")).failed(Exit.USAGE, said, "--help`.");
    }
}
