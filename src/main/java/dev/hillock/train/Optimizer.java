package dev.hillock.train;

import java.util.List;
import java.util.Locale;

/** How gradients change parameters. */
public enum Optimizer {
    /** Stochastic gradient descent with momentum 0.9, as Polyak 1964 and as PyTorch writes it. */
    SGD {
        @Override Steps over(List<float[]> parameters, double rate) {
            float[][] velocity = zeros(parameters);
            return gradients -> {
                for (int p = 0; p < velocity.length; p++) {
                    float[] w = parameters.get(p);
                    float[] g = gradients.get(p);
                    float[] v = velocity[p];
                    for (int i = 0; i < w.length; i++) {
                        v[i] = MOMENTUM * v[i] + g[i];
                        w[i] -= (float) rate * v[i];
                    }
                }
            };
        }
    },

    /** Adam with the constants of its paper, 0.9, 0.999 and 1e-8: Kingma and Ba 2015. */
    ADAM {
        @Override Steps over(List<float[]> parameters, double rate) {
            float[][] first = zeros(parameters);
            float[][] second = zeros(parameters);
            int[] steps = new int[1];
            return gradients -> {
                steps[0]++;
                float step = (float) (rate / (1 - Math.pow(BETA1, steps[0])));
                float correction = (float) (1 / (1 - Math.pow(BETA2, steps[0])));
                for (int p = 0; p < first.length; p++) {
                    float[] w = parameters.get(p);
                    float[] g = gradients.get(p);
                    float[] m = first[p];
                    float[] v = second[p];
                    for (int i = 0; i < w.length; i++) {
                        m[i] = BETA1 * m[i] + (1 - BETA1) * g[i];
                        v[i] = BETA2 * v[i] + (1 - BETA2) * g[i] * g[i];
                        w[i] -= step * m[i] / ((float) Math.sqrt(v[i] * correction) + EPSILON);
                    }
                }
            };
        }
    };

    private static final float MOMENTUM = 0.9f;
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    /** The steps of one run of training. */
    interface Steps {
        /** Changes the parameters in place by gradients of the same shapes. */
        void step(List<float[]> gradients);
    }

    /** Prepares to change these parameters at a learning rate. */
    abstract Steps over(List<float[]> parameters, double rate);

    private static float[][] zeros(List<float[]> parameters) {
        return parameters.stream().map(p -> new float[p.length]).toArray(float[][]::new);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
