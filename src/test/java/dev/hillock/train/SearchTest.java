package dev.hillock.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which settings are tried, where they start and how they step. */
class SearchTest {

    private static final List<Activation> TWO =
        List.of(ActivationFunction.RELU.activation(), ActivationFunction.GELU.activation());

    @Test
    void aGridHasEverySettingOnce() {
        List<Setting> grid = Search.grid(TWO, List.of(Initialisation.values()), List.of(0.1, 0.01));
        assertEquals(12, grid.size());
        assertEquals(12, grid.stream().distinct().count());
        assertEquals("relu, he, 0.1", grid.getFirst().toString());
    }

    @Test
    void aRandomSearchGivesEveryActivationTheSameDraws() {
        List<Setting> settings =
            Search.random(TWO, List.of(Initialisation.values()), List.of(1e-4, 1e-1, 1e-2), 300, 1);
        assertEquals(600, settings.size());
        for (int i = 0; i < settings.size(); i += 2) {
            assertEquals(settings.get(i).learningRate(), settings.get(i + 1).learningRate());
            assertEquals(settings.get(i).initialisation(), settings.get(i + 1).initialisation());
            assertTrue(settings.get(i).learningRate() >= 1e-4 && settings.get(i).learningRate() <= 1e-1);
        }
        // Evenly in the logarithm: a third of the draws in each of the three decades, give or take three deviations.
        long middle = settings.stream().filter(s -> s.learningRate() > 1e-3 && s.learningRate() < 1e-2).count() / 2;
        assertEquals(100, middle, 25);
        assertEquals(settings, Search.random(TWO, List.of(Initialisation.values()), List.of(1e-4, 1e-1), 300, 1));
    }

    @ParameterizedTest
    @CsvSource({"HE,0.02", "XAVIER,0.013333", "LECUN,0.01"})
    void firstWeightsHaveTheVarianceOfTheirPaper(Initialisation initialisation, double variance) {
        float[] weights = initialisation.weights(100, 50, new SplittableRandom(0));
        double squares = IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * weights[i]).sum();
        assertEquals(variance, squares / weights.length, 0.06 * variance);
    }

    @Test
    void descentGathersMomentum() {
        float[] w = {1};
        Optimizer.Steps steps = Optimizer.SGD.over(List.of(w), 0.1);
        steps.step(List.of(new float[] {1}));
        assertArrayEquals(new float[] {0.9f}, w, 1e-6f);
        steps.step(List.of(new float[] {1}));
        assertArrayEquals(new float[] {0.9f - 0.19f}, w, 1e-6f);
    }

    @Test
    void adamsFirstStepIsTheRateWhateverTheGradient() {
        float[] w = {0, 0, 0};
        Optimizer.Steps steps = Optimizer.ADAM.over(List.of(w), 0.01);
        steps.step(List.of(new float[] {5, -1e-3f, 0}));
        assertArrayEquals(new float[] {-0.01f, 0.01f, 0}, w, 1e-6f);
        // By hand: m = 0.9·0.5 - 0.1·5 = -0.05, over 1 - 0.9²; v = 0.999·0.025 + 0.001·25, over 1 - 0.999²
        steps.step(List.of(new float[] {-5, 0, 0}));
        assertEquals(-0.01 + 0.01 * (0.05 / 0.19) / Math.sqrt(0.049975 / 0.001999), w[0], 1e-6);
    }
}
