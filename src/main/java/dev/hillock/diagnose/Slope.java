package dev.hillock.diagnose;

import dev.hillock.function.Activation;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How steep a function is. */
final class Slope {

    private static final int REACH = 10;
    private static final int STEPS = 64;

    private Slope() {
    }

    /** The greatest |f'| within {@value #REACH} of 0 and of every kink, in steps of 1/{@value #STEPS}. */
    static double greatest(Activation f) {
        return DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(f.kinks()))
            .flatMap(centre -> IntStream.rangeClosed(-REACH * STEPS, REACH * STEPS)
                .mapToDouble(i -> centre + (double) i / STEPS))
            .map(x -> Math.abs(f.derivative(x))).filter(Double::isFinite).max().orElse(0);
    }
}
