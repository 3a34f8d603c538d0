package dev.hillock.train;

import java.util.stream.DoubleStream;

/**
 * The validation loss of a result's runs after each epoch that all of them reached.
 *
 * @param lowest  of the runs
 * @param mean    the geometric mean, as losses differ by factors
 * @param highest of the runs
 */
public record LearningCurve(double[] lowest, double[] mean, double[] highest) {

    /** A loss of 0 has no logarithm; float32 sees little below this. */
    private static final double SMALLEST = 1e-8;

    /** The curve of a result; empty if a run diverged in the first epoch. */
    public static LearningCurve of(Result result) {
        int epochs = result.runs().stream().mapToInt(run -> run.epochs().size()).min().orElse(0);
        double[] lowest = new double[epochs];
        double[] mean = new double[epochs];
        double[] highest = new double[epochs];
        for (int e = 0; e < epochs; e++) {
            int epoch = e;
            double[] losses = result.runs().stream()
                .mapToDouble(run -> Math.max(SMALLEST, run.epochs().get(epoch).validation().loss())).toArray();
            lowest[e] = DoubleStream.of(losses).min().orElseThrow();
            mean[e] = Math.exp(DoubleStream.of(losses).map(Math::log).average().orElseThrow());
            highest[e] = DoubleStream.of(losses).max().orElseThrow();
        }
        return new LearningCurve(lowest, mean, highest);
    }
}
