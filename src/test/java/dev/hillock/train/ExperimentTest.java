package dev.hillock.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.function.ActivationFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole experiments, small. */
class ExperimentTest {

    private static Setting setting(ActivationFunction f, double rate) {
        return new Setting(f.activation(), Initialisation.HE, rate);
    }

    private static Outcome run(Experiment experiment) {
        try (Engine engine = Engines.best()) {
            return experiment.run(engine, _ -> { });
        }
    }

    @Test
    void aSmoothActivationLearnsTheSpirals() {
        Outcome outcome = run(new Experiment(DataSet.SPIRALS, List.of(setting(ActivationFunction.GELU, 0.01)),
            List.of(32, 32), Optimizer.ADAM, 60, 32, 0, 1));
        Run run = outcome.results().getFirst().runs().getFirst();
        assertTrue(run.test().accuracy() > 0.95, run.test().toString());
        assertTrue(run.epochs().getLast().trainLoss() < 0.2 * run.epochs().getFirst().trainLoss());
        assertEquals(run.validation(), run.epochs().getLast().validation());
    }

    @Test
    void aNetworkWithoutBendsCannotLearnTheCircles() {
        Outcome outcome = run(new Experiment(DataSet.CIRCLES, List.of(setting(ActivationFunction.IDENTITY, 0.01),
            setting(ActivationFunction.TANH, 0.01)), List.of(16), Optimizer.ADAM, 40, 32, 0, 3));
        assertEquals(ActivationFunction.TANH, outcome.results().getFirst().setting().activation().function());
        assertTrue(outcome.verdict().sentences().getFirst().startsWith("tanh is better than identity by"),
            outcome.verdict().sentences().toString());
    }

    @Test
    void descentWithMomentumLearnsToo() {
        Outcome outcome = run(new Experiment(DataSet.MOONS, List.of(setting(ActivationFunction.TANH, 0.1)),
            List.of(16), Optimizer.SGD, 60, 20, 0, 1));
        assertTrue(outcome.results().getFirst().runs().getFirst().test().accuracy() > 0.93);
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        Experiment experiment = new Experiment(DataSet.DIGITS, List.of(setting(ActivationFunction.MISH, 0.01),
            setting(ActivationFunction.RELU, 0.01)), List.of(12), Optimizer.ADAM, 3, 64, 7, 3);
        List<Integer> progress = Collections.synchronizedList(new ArrayList<>());
        Outcome first;
        try (Engine engine = Engines.best()) {
            first = experiment.run(engine, progress::add);
        }
        Outcome second = run(experiment);
        assertEquals(List.of(1, 2, 3, 4, 5, 6), progress.stream().sorted().toList());
        for (int i = 0; i < 2; i++) {
            for (int s = 0; s < 3; s++) {
                Run one = first.results().get(i).runs().get(s);
                Run other = second.results().get(i).runs().get(s);
                assertEquals(7 + s, one.seed());
                assertEquals(one.epochs(), other.epochs());
                assertArrayEquals(one.testLogProbabilities(), other.testLogProbabilities());
            }
        }
        assertTrue(!first.results().getFirst().runs().get(0).test().equals(
            first.results().getFirst().runs().get(1).test()), "another seed, another network");
    }

    @Test
    void aRunThatDivergesSaysSo() {
        Outcome outcome = run(new Experiment(DataSet.SPIRALS, List.of(setting(ActivationFunction.RELU, 1e30),
            setting(ActivationFunction.TANH, 0.01)), List.of(8), Optimizer.SGD, 3, 32, 0, 2));
        Result last = outcome.results().getLast();
        assertEquals(ActivationFunction.RELU, last.setting().activation().function());
        assertEquals(2, last.diverged());
        assertTrue(outcome.verdict().sentences().getFirst().startsWith("relu diverged in 2 of 2 runs"),
            outcome.verdict().sentences().toString());
        assertEquals(2, outcome.ensemble(4).orElseThrow().members().size());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Setting fine = setting(ActivationFunction.RELU, 0.1);
        assertThrows(IllegalArgumentException.class, () -> setting(ActivationFunction.RELU, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> setting(ActivationFunction.RELU, 0));
        assertThrows(IllegalArgumentException.class, () -> setting(ActivationFunction.PRELU, 0.1));
        assertThrows(IllegalArgumentException.class, () ->
            new Experiment(DataSet.MOONS, List.of(), List.of(4), Optimizer.SGD, 1, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () ->
            new Experiment(DataSet.MOONS, List.of(fine), List.of(0), Optimizer.SGD, 1, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () ->
            new Experiment(DataSet.MOONS, List.of(fine), List.of(4), Optimizer.SGD, 0, 1, 0, 1));
    }
}
