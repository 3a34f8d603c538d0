package dev.hillock.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormalizationTest {

    private static final int ROWS = 5;
    private static final int COLUMNS = 7;

    private static float[] random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[ROWS * COLUMNS];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (3 + 2 * random.nextGaussian());
        }
        return x;
    }

    @ParameterizedTest
    @EnumSource(value = Normalization.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void makesMeanZeroAndVarianceOne(Normalization normalization) {
        float[] x = random(1);
        normalization.forward(x, ROWS, COLUMNS);
        boolean layer = normalization == Normalization.LAYER;
        for (int g = 0; g < (layer ? ROWS : COLUMNS); g++) {
            double sum = 0;
            double squares = 0;
            int length = layer ? COLUMNS : ROWS;
            for (int i = 0; i < length; i++) {
                float value = layer ? x[g * COLUMNS + i] : x[i * COLUMNS + g];
                sum += value;
                squares += value * value;
            }
            assertEquals(0, sum / length, 1e-6);
            assertEquals(1, squares / length, 1e-4);
        }
    }

    /** The gradient of Σ dy·normalised(x), against differences. */
    @ParameterizedTest
    @EnumSource(Normalization.class)
    void pullsGradientsBack(Normalization normalization) {
        float[] x = random(2);
        float[] dy = random(3);
        float[] gradient = dy.clone();
        float[] normalised = x.clone();
        double[] inverse = normalization.forward(normalised, ROWS, COLUMNS);
        normalization.backward(normalised, inverse, gradient, ROWS, COLUMNS);
        float step = 1f / 64;
        for (int i = 0; i < x.length; i++) {
            double difference = loss(normalization, x, dy, i, step) - loss(normalization, x, dy, i, -step);
            assertEquals(difference / (2 * step), gradient[i], 5e-3 * (1 + Math.abs(gradient[i])), "element " + i);
        }
    }

    private static double loss(Normalization normalization, float[] at, float[] dy, int i, float step) {
        float[] x = at.clone();
        x[i] += step;
        normalization.forward(x, ROWS, COLUMNS);
        double loss = 0;
        for (int j = 0; j < x.length; j++) {
            loss += (double) x[j] * dy[j];
        }
        return loss;
    }
}
