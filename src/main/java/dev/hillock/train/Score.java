package dev.hillock.train;

/**
 * How good a network is on some examples.
 *
 * @param loss     the mean cross-entropy in nats
 * @param accuracy the share of examples whose most probable class is theirs
 */
public record Score(double loss, double accuracy) {

    /** The score of predictions: the logarithm of each class's probability, for one example after another. */
    static Score of(float[] logProbabilities, int[] labels) {
        int classes = logProbabilities.length / labels.length;
        double loss = 0;
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            int at = i * classes;
            int best = 0;
            for (int c = 1; c < classes; c++) {
                if (logProbabilities[at + c] > logProbabilities[at + best]) {
                    best = c;
                }
            }
            loss -= logProbabilities[at + labels[i]];
            right += best == labels[i] ? 1 : 0;
        }
        return new Score(loss / labels.length, (double) right / labels.length);
    }
}
