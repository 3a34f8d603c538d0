package dev.hillock.train;

import java.util.Comparator;
import java.util.List;

/**
 * Several networks that vote by the mean of their probabilities.
 *
 * @param members who votes: the best on validation data
 * @param test    how good they are together
 * @param single  how good the first member is alone, on the same test data
 */
public record Ensemble(List<Run> members, Score test, Score single) {

    /** The ensemble of the best of some runs that did not diverge, at most so many and at least one. */
    static Ensemble ofBest(List<Run> runs, int count, int[] testLabels) {
        List<Run> members = runs.stream()
            .sorted(Comparator.comparingDouble((Run run) -> -run.validation().accuracy())
                .thenComparingDouble(run -> run.validation().loss()))
            .limit(count).toList();
        float[] logProbabilities = new float[members.getFirst().testLogProbabilities().length];
        for (int i = 0; i < logProbabilities.length; i++) {
            double sum = 0;
            for (Run run : members) {
                sum += Math.exp(run.testLogProbabilities()[i]);
            }
            logProbabilities[i] = (float) Math.log(sum / members.size());
        }
        return new Ensemble(members, Score.of(logProbabilities, testLabels), members.getFirst().test());
    }
}
