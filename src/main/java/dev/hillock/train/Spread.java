package dev.hillock.train;

import java.util.stream.DoubleStream;

/**
 * Several measurements of one thing.
 *
 * @param mean      their mean; NaN if there are none
 * @param deviation their standard deviation, of a sample; NaN if there are fewer than two
 * @param count     how many there are
 */
public record Spread(double mean, double deviation, int count) {

    /** The spread of some numbers. */
    public static Spread of(DoubleStream numbers) {
        double[] all = numbers.toArray();
        double mean = DoubleStream.of(all).average().orElse(Double.NaN);
        double squares = DoubleStream.of(all).map(x -> (x - mean) * (x - mean)).sum();
        return new Spread(mean, all.length < 2 ? Double.NaN : Math.sqrt(squares / (all.length - 1)), all.length);
    }
}
