package dev.hillock.train;

/**
 * Labelled points.
 *
 * @param features numbers of a point
 * @param x        the points, one after another
 * @param labels   the class of each point, from 0 on
 */
public record Examples(int features, float[] x, int[] labels) {

    /** Checks that there are as many points as labels. */
    public Examples {
        if (x.length != features * labels.length) {
            throw new IllegalArgumentException("%d labels of %d features need %d numbers but got %d".formatted(
                labels.length, features, features * labels.length, x.length));
        }
    }

    /** How many points there are. */
    public int size() {
        return labels.length;
    }

    /** Copies the points of the given numbers, as many as fit, into {@code target}. */
    void gather(int[] numbers, int from, int count, float[] target, int[] targetLabels) {
        for (int i = 0; i < count; i++) {
            System.arraycopy(x, numbers[from + i] * features, target, i * features, features);
            targetLabels[i] = labels[numbers[from + i]];
        }
    }
}
