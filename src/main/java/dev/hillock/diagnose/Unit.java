package dev.hillock.diagnose;

/**
 * A unit: a column of pre-activations.
 *
 * @param unit         the column, counted from 0
 * @param state        what is to be said of it
 * @param mean         of its pre-activations
 * @param variance     of its pre-activations
 * @param zeroGradient the share of samples with f' = 0
 * @param flat         the share of samples with |f'| less than {@value ArrayDiagnosis#FLAT} of the greatest slope
 * @param meanSlope    the mean of |f'|
 */
public record Unit(int unit, State state, double mean, double variance, double zeroGradient, double flat,
                   double meanSlope) {

    /** The states, the worst first. */
    public enum State {
        /** f' = 0 for every sample: nothing reaches it any more. */
        DEAD,
        /** Nearly flat for nearly every sample. */
        SATURATED,
        /** The same for every sample, though it has a gradient. */
        CONSTANT,
        /** None of these. */
        ALIVE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
