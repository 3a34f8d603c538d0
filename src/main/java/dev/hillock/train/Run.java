package dev.hillock.train;

import java.util.List;

/**
 * What became of one network.
 *
 * @param setting              what was tried
 * @param seed                 of its weights and of the order of its examples
 * @param epochs               the way there; shorter if the run diverged
 * @param validation           at the end; null if the run diverged
 * @param test                 at the end; null if the run diverged
 * @param testLogProbabilities of each class for each test example, for ensembles; null if the run diverged
 */
public record Run(Setting setting, long seed, List<Epoch> epochs, Score validation, Score test,
                  float[] testLogProbabilities) {

    /**
     * One pass over all training examples.
     *
     * @param trainLoss  the mean loss over its batches, each before the step that it led to
     * @param validation after it
     */
    public record Epoch(double trainLoss, Score validation) {
    }

    /** Whether the loss became infinite or NaN: training stopped there. */
    public boolean diverged() {
        return test == null;
    }
}
