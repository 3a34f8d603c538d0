package dev.hillock.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.diagnose.DepthDiagnosis;
import dev.hillock.diagnose.Network;
import dev.hillock.diagnose.Normalization;
import dev.hillock.diagnose.Suited;
import dev.hillock.diagnose.Verdict.Health;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question has an answer that an engineer would give. */
class KnowledgeTest {

    static Stream<Question> questions() {
        List<Question> all = new ArrayList<>();
        for (Architecture architecture : Architecture.values()) {
            for (boolean mobile : new boolean[] {false, true}) {
                all.add(new Question(Place.HIDDEN, null, architecture, mobile));
                for (Place place : Place.values()) {
                    for (Goal goal : Goal.values()) {
                        all.add(new Question(place, goal, architecture, mobile));
                    }
                }
            }
        }
        return all.stream();
    }

    private static List<String> names(Question q) {
        return Knowledge.answer(q).stream().map(c -> c.function().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasSeveralDistinctAnswers(Question q) {
        List<String> names = names(q);
        assertTrue(names.size() >= 2, q + " has only " + names);
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        for (Choice c : Knowledge.answer(q)) {
            assertEquals(c.function(), Catalogue.named(c.function().id()));
            assertTrue(c.reason().length() > 30 && c.reason().endsWith("."), c.reason());
            assertFalse(c.sources().isEmpty(), c.toString());
            assertFalse(c.initialisation().isEmpty(), c.toString());
            assertFalse(c.normalisation().isEmpty(), c.toString());
            assertTrue(c.commands().size() >= 2, c.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void ranksAreTotal(Question q) {
        List<Integer> ranks = Knowledge.rows().stream().filter(row -> row.answers(q)).map(Advice::rank).sorted()
            .toList();
        assertEquals(ranks.size(), new HashSet<>(ranks).size(), q + ": two rows of the same rank");
        assertEquals(1, ranks.getFirst());
    }

    @ParameterizedTest
    @CsvSource({"MLP,relu", "CNN,relu", "RNN,tanh", "TRANSFORMER,gelu", "GAN,leaky_relu", "IMPLICIT,sine"})
    void theFirstChoiceOfAHiddenLayer(Architecture architecture, String first) {
        assertEquals(first, names(new Question(Place.HIDDEN, null, architecture, false)).getFirst());
    }

    @Test
    void gatesAndGatedUnitsAreThere() {
        assertTrue(names(new Question(Place.HIDDEN, null, Architecture.RNN, false)).contains("sigmoid"));
        assertTrue(names(new Question(Place.HIDDEN, null, Architecture.TRANSFORMER, false)).contains("silu"));
    }

    @Test
    void whatStandsForANormalisationSaysThatThereIsNone() {
        List<Choice> choices = Knowledge.answer(new Question(Place.HIDDEN, null, Architecture.TRANSFORMER, false));
        Choice dyt = choices.stream().filter(c -> c.function() == ActivationFunction.DYT).findFirst().orElseThrow();
        assertTrue(dyt.normalisation().startsWith("none"), dyt.normalisation());
        assertTrue(choices.stream().anyMatch(c -> c.function() == ActivationFunction.XIELU));
    }

    @Test
    void telephonesGetFunctionsWithoutExp() {
        assertEquals("hard_swish", names(new Question(Place.HIDDEN, null, Architecture.CNN, true)).getFirst());
        for (Architecture a : EnumSet.of(Architecture.MLP, Architecture.CNN)) {
            List<String> names = names(new Question(Place.HIDDEN, null, a, true));
            Set<String> costly = Set.of("gelu", "silu", "mish", "selu", "elu", "tanh", "sigmoid", "softplus");
            assertTrue(names.stream().noneMatch(costly::contains), names.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"BINARY,sigmoid", "MULTICLASS,softmax", "MULTILABEL,sigmoid"})
    void classesHaveTheirOutputWhateverTheArchitecture(Goal goal, String first) {
        for (Architecture a : Architecture.values()) {
            for (boolean mobile : new boolean[] {false, true}) {
                assertEquals(first, names(new Question(Place.OUTPUT, goal, a, mobile)).getFirst(), a.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"MLP,identity", "CNN,identity", "RNN,identity", "TRANSFORMER,identity", "GAN,tanh",
        "IMPLICIT,identity"})
    void numbersHaveTheirOutput(Architecture architecture, String first) {
        assertEquals(first, names(new Question(Place.OUTPUT, Goal.REGRESSION, architecture, false)).getFirst());
    }

    @Test
    void softmaxIsNoAnswerWhereLabelsDoNotExcludeEachOther() {
        for (Architecture a : Architecture.values()) {
            assertFalse(names(new Question(Place.OUTPUT, Goal.MULTILABEL, a, false)).contains("softmax"));
        }
    }

    @Test
    void everyRowAndEveryPaperIsOfUse() {
        Set<Advice> used = new HashSet<>();
        Set<Paper> cited = EnumSet.noneOf(Paper.class);
        questions().forEach(q -> {
            Knowledge.rows().stream().filter(row -> row.answers(q)).forEach(used::add);
            Knowledge.answer(q).forEach(c -> cited.addAll(c.sources()));
        });
        assertEquals(new HashSet<>(Knowledge.rows()), used);
        assertEquals(EnumSet.allOf(Paper.class), cited);
    }

    @Test
    void anOutputNeedsAGoal() {
        assertTrue(assertThrows(IllegalArgumentException.class,
            () -> new Question(Place.OUTPUT, null, Architecture.MLP, false)).getMessage().contains("binary"));
    }

    /** What is recommended first, paired as recommended, is healthy over the twenty layers that the commands show. */
    @ParameterizedTest
    @CsvSource({"RELU,NONE", "RELU,BATCH", "TANH,LAYER", "GELU,LAYER", "LEAKY_RELU,NONE", "HARD_SWISH,BATCH",
        "SINE,NONE"})
    void firstChoicesAreHealthy(ActivationFunction f, Normalization normalization) {
        try (Engine engine = Engines.best()) {
            DepthDiagnosis d = DepthDiagnosis.of(engine, new Network(20, 128, 64, normalization, 0), Suited.to(f),
                f.activation());
            assertEquals(Health.HEALTHY, d.verdict().health(), d.verdict().toString());
        }
    }
}
