package dev.hillock.train;

import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How much more test accuracy one result has than another, seed by seed.
 *
 * @param accuracy of the one over the other; runs of the same seed are pairs
 * @param p        how often chance alone would make a mean difference as large, by Student's test for pairs
 */
public record Difference(Spread accuracy, double p) {

    /** The difference of two results none of whose runs diverged, over at least two seeds. */
    static Difference of(Result one, Result other, int testExamples) {
        Spread d = Spread.of(IntStream.range(0, one.runs().size()).mapToDouble(
            i -> one.runs().get(i).test().accuracy() - other.runs().get(i).test().accuracy()));
        // Seeds that agree by luck are no certainty: no spread counts as less than one example of the test data.
        double error = Math.max(d.deviation(), 1.0 / testExamples) / Math.sqrt(d.count());
        double t = d.mean() / error;
        int freedom = d.count() - 1;
        return new Difference(d, RegularizedBeta.value(freedom / (freedom + t * t), freedom / 2.0, 0.5));
    }
}
