package dev.hillock.train;

import java.util.SplittableRandom;

/** Draws digits with a pen of some width, as no two hands would. */
final class DigitStrokes {

    /** Pixels of a side. */
    static final int PIXELS = 8;

    private static final double PEN = 0.09;
    private static final double NOISE = 0.12;

    /** The stroke of each digit: x, y of corner after corner in the unit square, y downwards. */
    private static final double[][] STROKES = {
        {.5, .1, .75, .2, .8, .5, .75, .8, .5, .9, .25, .8, .2, .5, .25, .2, .5, .1},
        {.3, .3, .55, .1, .55, .9},
        {.2, .25, .35, .1, .65, .1, .8, .25, .75, .45, .2, .9, .8, .9},
        {.2, .15, .6, .1, .78, .28, .5, .47, .8, .68, .6, .9, .2, .85},
        {.65, .9, .65, .1, .2, .65, .85, .65},
        {.75, .1, .3, .1, .25, .45, .6, .4, .8, .62, .65, .88, .22, .88},
        {.7, .1, .4, .25, .22, .6, .35, .88, .65, .88, .78, .68, .6, .5, .3, .6},
        {.2, .1, .8, .1, .45, .9},
        {.5, .48, .27, .3, .5, .1, .73, .3, .5, .48, .77, .7, .5, .9, .23, .7, .5, .48},
        {.75, .35, .55, .5, .28, .4, .3, .17, .55, .1, .75, .2, .75, .35, .6, .9}
    };

    private DigitStrokes() {
    }

    /** Writes the pixels of a digit, 0 for paper and 1 for ink, with noise, from an index of {@code image} on. */
    static void draw(int digit, SplittableRandom random, float[] image, int at) {
        double angle = random.nextDouble(-0.3, 0.3);
        double shear = random.nextDouble(-0.3, 0.3);
        double width = random.nextDouble(0.65, 1.05);
        double height = random.nextDouble(0.75, 1.05);
        double right = random.nextDouble(-0.1, 0.1);
        double down = random.nextDouble(-0.1, 0.1);
        double[] stroke = STROKES[digit].clone();
        for (int i = 0; i < stroke.length; i += 2) {
            double x = width * (stroke[i] - 0.5 + random.nextDouble(-0.04, 0.04));
            double y = height * (stroke[i + 1] - 0.5 + random.nextDouble(-0.04, 0.04));
            x += shear * y;
            stroke[i] = 0.5 + right + x * StrictMath.cos(angle) - y * StrictMath.sin(angle);
            stroke[i + 1] = 0.5 + down + x * StrictMath.sin(angle) + y * StrictMath.cos(angle);
        }
        for (int i = 0; i < PIXELS * PIXELS; i++) {
            double distance = distance(stroke, (i % PIXELS + 0.5) / PIXELS, (i / PIXELS + 0.5) / PIXELS);
            double ink = Math.clamp(1.5 - distance / PEN, 0, 1);
            image[at + i] = (float) (ink + NOISE * random.nextGaussian());
        }
    }

    private static double distance(double[] s, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i + 3 < s.length; i += 2) {
            double dx = s[i + 2] - s[i];
            double dy = s[i + 3] - s[i + 1];
            double along = Math.clamp(((x - s[i]) * dx + (y - s[i + 1]) * dy) / (dx * dx + dy * dy), 0, 1);
            nearest = Math.min(nearest, Math.hypot(x - s[i] - along * dx, y - s[i + 1] - along * dy));
        }
        return nearest;
    }
}
