package dev.hillock.train;

/**
 * Examples apart from each other: to learn from, to choose by, and to judge with once at the end.
 *
 * @param train      what networks learn from
 * @param validation what settings are chosen by
 * @param test       what the chosen are judged with; nothing is chosen by it
 */
public record Split(Examples train, Examples validation, Examples test) {

    /** The same examples with every feature of the training examples at mean 0 and variance 1, the rest likewise. */
    Split standardised() {
        int features = train.features();
        double[] mean = new double[features];
        double[] scale = new double[features];
        for (int j = 0; j < features; j++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < train.size(); i++) {
                sum += train.x()[i * features + j];
            }
            mean[j] = sum / train.size();
            for (int i = 0; i < train.size(); i++) {
                double d = train.x()[i * features + j] - mean[j];
                squares += d * d;
            }
            double deviation = Math.sqrt(squares / train.size());
            scale[j] = deviation == 0 ? 1 : 1 / deviation;
        }
        return new Split(scaled(train, mean, scale), scaled(validation, mean, scale), scaled(test, mean, scale));
    }

    private static Examples scaled(Examples examples, double[] mean, double[] scale) {
        float[] x = new float[examples.x().length];
        for (int i = 0; i < x.length; i++) {
            int j = i % examples.features();
            x[i] = (float) ((examples.x()[i] - mean[j]) * scale[j]);
        }
        return new Examples(examples.features(), x, examples.labels());
    }
}
