package dev.hillock.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.function.ActivationFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What may be said of given numbers. Thresholds are those of the printed tables of Student's distribution. */
class VerdictTest {

    private static final Examples TEST = new Examples(1, new float[1000], new int[1000]);

    /** A result whose runs have these test accuracies and a validation accuracy; NaN diverged. */
    private static Result result(ActivationFunction f, double rate, double validation, double... tests) {
        List<Run> runs = new ArrayList<>();
        for (int s = 0; s < tests.length; s++) {
            boolean diverged = Double.isNaN(tests[s]);
            Score score = diverged ? null : new Score(1 - validation, validation);
            runs.add(new Run(setting(f, rate), s, List.of(), score, diverged ? null : new Score(1 - tests[s], tests[s]),
                diverged ? null : new float[2000]));
        }
        return new Result(setting(f, rate), runs);
    }

    private static Setting setting(ActivationFunction f, double rate) {
        return new Setting(f.activation(), Initialisation.HE, rate);
    }

    private static Outcome outcome(Result... results) {
        List<Result> sorted = Arrays.stream(results).sorted(Result.BEST_FIRST).toList();
        return new Outcome(new Experiment(DataSet.MOONS, sorted.stream().map(Result::setting).toList(), List.of(4),
            Optimizer.ADAM, 1, 1, 0, results[0].runs().size()), new Split(TEST, TEST, TEST), sorted);
    }

    @Test
    void studentsTestAgreesWithTheTables() {
        // mean 1, deviation d: t = √5/d; the tables have t = 2.776 and 4.604 for p = 0.05 and 0.01 at 4 degrees
        for (double[] row : new double[][] {{2.776, 0.05}, {4.604, 0.01}, {0.741, 0.5}}) {
            double d = 0.01 * Math.sqrt(5) / row[0] / Math.sqrt(2.5);
            Result one = result(ActivationFunction.GELU, 1, 1, 0.5 + 0.01 - 2 * d, 0.5 + 0.01 - d, 0.5 + 0.01,
                0.5 + 0.01 + d, 0.5 + 0.01 + 2 * d);
            Result other = result(ActivationFunction.RELU, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5);
            assertEquals(row[1], Difference.of(one, other, 1_000_000).p(), 0.01 * row[1]);
        }
    }

    @Test
    void aDifferenceBeyondNoiseIsToldAndOneWithinIsNot() {
        Verdict verdict = outcome(
            result(ActivationFunction.GELU, 1, 0.97, 0.96, 0.97, 0.965, 0.955, 0.97),
            result(ActivationFunction.TANH, 1, 0.96, 0.97, 0.95, 0.97, 0.95, 0.968),
            result(ActivationFunction.RELU, 1, 0.90, 0.90, 0.905, 0.91, 0.895, 0.90)).verdict();
        assertEquals("gelu", verdict.leader());
        assertEquals("No difference beyond noise between gelu and tanh.", verdict.sentences().get(0));
        assertTrue(verdict.sentences().get(1).startsWith("gelu is better than relu by 6.2 ± 0."),
            verdict.sentences().get(1));
    }

    @Test
    void whoLeadsOnValidationDataMayBeWorseOnTestData() {
        Verdict verdict = outcome(result(ActivationFunction.GELU, 1, 0.97, 0.80, 0.81, 0.82),
            result(ActivationFunction.RELU, 1, 0.96, 0.90, 0.91, 0.92)).verdict();
        assertTrue(verdict.sentences().getFirst().startsWith("relu is better than gelu by 10.0"),
            verdict.sentences().toString());
    }

    @Test
    void seedsThatAgreeByLuckAreNoCertainty() {
        Verdict verdict = outcome(result(ActivationFunction.GELU, 1, 0.97, 0.901, 0.901),
            result(ActivationFunction.RELU, 1, 0.96, 0.900, 0.900)).verdict();
        assertEquals(List.of("No difference beyond noise between gelu and relu."), verdict.sentences());
    }

    @Test
    void oneSeedProvesNothing() {
        Verdict verdict = outcome(result(ActivationFunction.GELU, 1, 0.97, 0.99),
            result(ActivationFunction.RELU, 1, 0.96, 0.6)).verdict();
        assertTrue(verdict.sentences().getFirst().contains("--seeds"), verdict.sentences().toString());
        assertTrue(verdict.differences().isEmpty());
    }

    @Test
    void guessingIsNotLearning() {
        Verdict verdict = outcome(result(ActivationFunction.GELU, 1, 0.5, 0.51, 0.5)).verdict();
        assertTrue(verdict.sentences().getFirst().startsWith("Nothing learned more than chance"),
            verdict.sentences().toString());
    }

    @Test
    void everythingMayDiverge() {
        Outcome outcome = outcome(result(ActivationFunction.GELU, 1, 0, Double.NaN, Double.NaN));
        assertNull(outcome.verdict().leader());
        assertTrue(outcome.ensemble(3).isEmpty());
    }

    @Test
    void theBestSettingOfEachActivationContendsAndFewerDivergedIsBetter() {
        Outcome outcome = outcome(result(ActivationFunction.GELU, 1, 0.99, 0.9, Double.NaN),
            result(ActivationFunction.GELU, 0.1, 0.95, 0.9, 0.9), result(ActivationFunction.RELU, 1, 0.9, 0.8, 0.8),
            result(ActivationFunction.RELU, 0.1, 0.91, 0.8, 0.8));
        assertEquals(List.of("gelu, he, 0.1", "relu, he, 0.1"),
            outcome.contenders().stream().map(r -> r.setting().toString()).toList());
        Outcome single =
            outcome(result(ActivationFunction.RELU, 1, 0.9, 0.8), result(ActivationFunction.RELU, 2, 1, 1));
        assertEquals(List.of("relu, he, 2", "relu, he, 1"), single.contenders().stream().map(single::name).toList());
    }

    @Test
    void anEnsembleVotesByMeanProbability() {
        Setting setting = setting(ActivationFunction.RELU, 1);
        Run sure = new Run(setting, 0, List.of(), new Score(0.1, 0.9), new Score(0, 0), logs(0.9, 0.1, 0.2, 0.8));
        Run other = new Run(setting, 1, List.of(), new Score(0.2, 0.9), new Score(0, 0), logs(0.4, 0.6, 0.9, 0.1));
        Run bad = new Run(setting, 2, List.of(), new Score(9, 0.1), new Score(0, 0), logs(0.0, 1.0, 0.0, 1.0));
        Ensemble ensemble = Ensemble.ofBest(List.of(bad, other, sure), 2, new int[] {0, 1});
        assertEquals(List.of(0L, 1L), ensemble.members().stream().map(Run::seed).toList());
        assertEquals(0.5, ensemble.test().accuracy());
        assertEquals((-Math.log(0.65) - Math.log(0.45)) / 2, ensemble.test().loss(), 1e-6);
    }

    private static float[] logs(double... probabilities) {
        float[] logs = new float[probabilities.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) Math.log(probabilities[i]);
        }
        return logs;
    }

    @Test
    void spreadIsTheSamples() {
        Spread spread = Spread.of(DoubleStream.of(1, 2, 3, 4));
        assertEquals(2.5, spread.mean());
        assertEquals(Math.sqrt(5.0 / 3), spread.deviation(), 1e-15);
    }
}
