package dev.hillock.diagnose;

/**
 * All elements of an array, whichever their unit.
 *
 * @param mean      their mean
 * @param variance  their variance
 * @param least     the smallest
 * @param greatest  the largest
 * @param offset    |mean| in standard deviations: how far from zero-centred; null where all elements are the same
 * @param centred   whether that is at most {@value #CENTRED}
 * @param histogram within four standard deviations of the mean
 */
public record Distribution(double mean, double variance, double least, double greatest, Double offset, boolean centred,
                           Histogram histogram) {

    /** Standard deviations that a mean may be from 0. */
    static final double CENTRED = 0.1;

    static Distribution of(UnitMoments moments, double least, double greatest, Histogram histogram) {
        double mean = moments.mean();
        double variance = moments.variance();
        Double offset = variance > 0 ? (Double) (Math.abs(mean) / Math.sqrt(variance)) : null;
        return new Distribution(mean, variance, least, greatest, offset,
            offset == null ? mean == 0 : offset <= CENTRED, histogram);
    }
}
