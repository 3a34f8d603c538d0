package dev.hillock.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.function.ActivationFunction;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gradient of a whole network against differences of its loss, which this test computes by itself in double. */
class GradientTest {

    private static final int[] WIDTHS = {3, 5, 4, 3};
    private static final int ROWS = 7;
    private static final double H = 1e-5;

    @ParameterizedTest
    @CsvSource({"reference,GELU", "reference,TANH", "reference,SILU", "reference,ELU", "reference,RELU", "auto,GELU",
        "auto,MISH", "auto,SIGMOID"})
    void everyParametersGradientIsTheSlopeOfTheLoss(String engineName, ActivationFunction function) {
        SplittableRandom random = new SplittableRandom(5);
        Mlp network = new Mlp(WIDTHS, function.activation(), Initialisation.XAVIER, random);
        for (int l = 0; l < network.layers(); l++) {
            for (int i = 0; i < network.biases(l).length; i++) {
                network.biases(l)[i] = (float) (0.3 * random.nextGaussian());
            }
        }
        int[] labels = random.ints(ROWS, 0, 3).toArray();
        try (Engine engine = Engines.named(engineName); Pass pass = new Pass(engine, network, ROWS)) {
            for (int i = 0; i < pass.x().length; i++) {
                pass.x()[i] = (float) random.nextGaussian();
            }
            double[][] parameters = network.parameters().stream().map(GradientTest::widened).toArray(double[][]::new);
            double[] x = widened(pass.x());
            assertEquals(loss(function, parameters, x, labels), Score.of(pass.forward(), labels).loss(), 1e-6);
            List<float[]> gradients = pass.backward(labels);
            double largest = 0;
            for (int p = 0; p < parameters.length; p++) {
                for (int i = 0; i < parameters[p].length; i++) {
                    double value = parameters[p][i];
                    parameters[p][i] = value + H;
                    double above = loss(function, parameters, x, labels);
                    parameters[p][i] = value - H;
                    double below = loss(function, parameters, x, labels);
                    parameters[p][i] = value;
                    double slope = (above - below) / (2 * H);
                    assertEquals(slope, gradients.get(p)[i], 2e-6, "parameter " + i + " of array " + p);
                    largest = Math.max(largest, Math.abs(slope));
                }
            }
            assertTrue(largest > 0.05, "gradients are so small that anything would pass: " + largest);
        }
    }

    private static double loss(ActivationFunction f, double[][] parameters, double[] x, int[] labels) {
        int layers = WIDTHS.length - 1;
        double sum = 0;
        for (int row = 0; row < ROWS; row++) {
            double[] a = java.util.Arrays.copyOfRange(x, row * WIDTHS[0], (row + 1) * WIDTHS[0]);
            for (int l = 0; l < layers; l++) {
                double[] z = parameters[layers + l].clone();
                for (int j = 0; j < z.length; j++) {
                    for (int i = 0; i < a.length; i++) {
                        z[j] += a[i] * parameters[l][i * z.length + j];
                    }
                    z[j] = l < layers - 1 ? f.activation().value(z[j]) : z[j];
                }
                a = z;
            }
            double exponentials = 0;
            for (double logit : a) {
                exponentials += Math.exp(logit);
            }
            sum += Math.log(exponentials) - a[labels[row]];
        }
        return sum / ROWS;
    }

    private static double[] widened(float[] floats) {
        double[] doubles = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            doubles[i] = floats[i];
        }
        return doubles;
    }
}
