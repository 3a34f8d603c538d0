package dev.hillock.diagnose;

import java.util.Locale;

/** What makes sums of mean 0 and variance 1 before the activation; without learned scale and shift. */
public enum Normalization {
    /** Nothing. */
    NONE {
        @Override Groups groups(int rows, int columns) { return new Groups(0, 0, 0, 0); }
    },
    /** Each sample over its units: Ba, Kiros and Hinton 2016. */
    LAYER {
        @Override Groups groups(int rows, int columns) { return new Groups(rows, columns, columns, 1); }
    },
    /** Each unit over the samples of the batch: Ioffe and Szegedy 2015. */
    BATCH {
        @Override Groups groups(int rows, int columns) { return new Groups(columns, rows, 1, columns); }
    };

    private static final double EPSILON = 1e-5;

    /**
     * The sets of elements that are normalised together.
     *
     * @param count  how many sets
     * @param length elements of each
     * @param apart  how far the first elements of two neighbours are apart
     * @param stride how far the elements of one are apart
     */
    record Groups(int count, int length, int apart, int stride) { }

    abstract Groups groups(int rows, int columns);

    /** Normalises x in place; gives each group's 1/deviation, which {@link #backward} needs. */
    double[] forward(float[] x, int rows, int columns) {
        Groups groups = groups(rows, columns);
        double[] inverse = new double[groups.count];
        for (int g = 0; g < groups.count; g++) {
            int first = g * groups.apart;
            double sum = 0;
            for (int i = 0; i < groups.length; i++) {
                sum += x[first + i * groups.stride];
            }
            double mean = sum / groups.length;
            double squares = 0;
            for (int i = 0; i < groups.length; i++) {
                double d = x[first + i * groups.stride] - mean;
                squares += d * d;
            }
            inverse[g] = 1 / Math.sqrt(squares / groups.length + EPSILON);
            for (int i = 0; i < groups.length; i++) {
                int at = first + i * groups.stride;
                x[at] = (float) ((x[at] - mean) * inverse[g]);
            }
        }
        return inverse;
    }

    /** Turns the gradient by what {@link #forward} gave into the gradient by what it took, in place. */
    void backward(float[] normalised, double[] inverse, float[] gradient, int rows, int columns) {
        Groups groups = groups(rows, columns);
        for (int g = 0; g < groups.count; g++) {
            int first = g * groups.apart;
            double sum = 0;
            double along = 0;
            for (int i = 0; i < groups.length; i++) {
                int at = first + i * groups.stride;
                sum += gradient[at];
                along += (double) gradient[at] * normalised[at];
            }
            double mean = sum / groups.length;
            double slope = along / groups.length;
            for (int i = 0; i < groups.length; i++) {
                int at = first + i * groups.stride;
                gradient[at] = (float) (inverse[g] * (gradient[at] - mean - normalised[at] * slope));
            }
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
