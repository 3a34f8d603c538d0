package dev.hillock.train;

import java.util.Locale;
import java.util.SplittableRandom;

/** Classic problems of classification, generated: the same examples for the same seed. */
public enum DataSet {
    /** Two arms that wind around each other, after Lang and Witbrock 1988. */
    SPIRALS(2, 2, 400, "two interleaved spirals of 1.75 turns") {
        @Override void point(int label, SplittableRandom random, float[] x, int at) {
            double t = 0.08 + 0.92 * Math.sqrt(random.nextDouble()); // as many points per area inside as outside
            double angle = 2 * Math.PI * 1.75 * t + Math.PI * label;
            put(x, at, t * StrictMath.cos(angle), t * StrictMath.sin(angle), 0.05, random);
        }
    },

    /** Two half circles that reach into each other. */
    MOONS(2, 2, 200, "two half moons, noise 0.2") {
        @Override void point(int label, SplittableRandom random, float[] x, int at) {
            double angle = Math.PI * random.nextDouble();
            double side = label == 0 ? 1 : -1;
            put(x, at, side * StrictMath.cos(angle) + label, side * StrictMath.sin(angle) + 0.5 * label, 0.2, random);
        }
    },

    /** A circle in a circle. */
    CIRCLES(2, 2, 200, "a circle in a circle of twice its radius, noise 0.12") {
        @Override void point(int label, SplittableRandom random, float[] x, int at) {
            double angle = 2 * Math.PI * random.nextDouble();
            double radius = label == 0 ? 1 : 0.5;
            put(x, at, radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), 0.12, random);
        }
    },

    /** Images of the ten digits. */
    DIGITS(DigitStrokes.PIXELS * DigitStrokes.PIXELS, 10, 500,
        "8 x 8 images of digits that are drawn by the program: turned, sheared, shifted, with noise") {
        @Override void point(int label, SplittableRandom random, float[] x, int at) {
            DigitStrokes.draw(label, random, x, at);
        }
    };

    private static final int VALIDATION = 500;
    private static final int TEST = 2000;

    private final int features;
    private final int classes;
    private final int training;
    private final String words;

    DataSet(int features, int classes, int training, String words) {
        this.features = features;
        this.classes = classes;
        this.training = training;
        this.words = words;
    }

    /** Writes one point of a class at an index of {@code x}. */
    abstract void point(int label, SplittableRandom random, float[] x, int at);

    /** Numbers of a point. */
    public int features() {
        return features;
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** What the examples are, in words. */
    public String words() {
        return words;
    }

    /** Examples of the given seed, every class equally often, standardised by the training examples. */
    public Split split(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Split(examples(training, random), examples(VALIDATION, random), examples(TEST, random))
            .standardised();
    }

    private Examples examples(int count, SplittableRandom random) {
        float[] x = new float[count * features];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % classes;
            point(labels[i], random, x, i * features);
        }
        return new Examples(features, x, labels);
    }

    private static void put(float[] x, int at, double first, double second, double noise, SplittableRandom random) {
        x[at] = (float) (first + noise * random.nextGaussian());
        x[at + 1] = (float) (second + noise * random.nextGaussian());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
