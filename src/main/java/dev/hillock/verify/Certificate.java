package dev.hillock.verify;

import java.util.List;

/**
 * What is true of one function and order on one engine for every float32 there is.
 *
 * @param report      the largest errors and where they are, the mean, and the counts of wrong special values
 * @param histogram   how many finite results are at most 0.5, 0.75, 1, 1.5, 2, 3, 4, 8 and 16 ULP off and more than the
 *                    limit before; the last count has no limit
 * @param fingerprint of what the engine computed, see {@link Fingerprint}
 * @param origin      with what it was found
 */
public record Certificate(Report report, long[] histogram, String fingerprint, Origin origin) {

    /**
     * With what a certificate was made.
     *
     * @param commit  the sources, as Git names them; "unknown" outside a checkout
     * @param java    the version of the JVM
     * @param machine the processor and the system
     * @param flags   JVM options that change what an engine does
     */
    public record Origin(String commit, String java, String machine, List<String> flags) { }

    /** Whether it is about this function, with its parameters as they are written, and order. */
    public boolean isAbout(String function, String order) {
        return report.function().equals(function) && report.order().equals(order);
    }

    /** The limits between the bins of the histogram, in ULP. */
    public static double[] limits() {
        return Tally.LIMITS.clone();
    }
}
