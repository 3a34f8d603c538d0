package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.function.RowActivation;
import java.util.Arrays;

/**
 * The sensitivity of sparsemax, with steps of half an ULP: of the value on the support S the own step and the mean of
 * all steps on S, of the pullback the same of dy. Where an element may enter or leave the support within the steps, the
 * pullback is arbitrary.
 */
final class SparseSensitivity {
    /** More than any error, and finite: what is infinite would forgive nothing. */
    private static final double ARBITRARY = 0x1p300;

    private final DType type;
    private final double[] y;
    private final double[] steps;
    private final double mean;
    private final boolean decided;

    SparseSensitivity(RowActivation activation, DType type, double[] x) {
        this.type = type;
        y = activation.value(x);
        steps = Arrays.stream(x).map(v -> Ulp.step(type, v)).toArray();
        mean = meanOnSupport(steps);
        boolean apart = true;
        double top = Arrays.stream(x).max().orElse(0);
        double threshold = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            threshold = x[i] == top ? -y[i] : threshold;
        }
        for (int i = 0; i < x.length; i++) {
            apart &= !(Math.abs((x[i] - top) - threshold) <= steps[i] + mean);
        }
        decided = apart;
    }

    /** Of the value. */
    Sensitivity ofValue() {
        return of(steps, mean, decided ? 0 : 1);
    }

    /** Of the pullback of dy. */
    Sensitivity ofPullback(double[] dy) {
        double[] roundings = Arrays.stream(dy).map(g -> Ulp.step(type, g)).toArray();
        return of(roundings, meanOnSupport(roundings), decided ? 0 : ARBITRARY);
    }

    private double meanOnSupport(double[] values) {
        double sum = 0;
        int size = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] > 0 ? values[i] : 0;
            size += y[i] > 0 ? 1 : 0;
        }
        return sum / size;
    }

    /** What moves where; {@code outside} is the share of it, or more, that an element outside of the support has. */
    private Sensitivity of(double[] own, double common, double outside) {
        return new Sensitivity() {
            @Override
            public double delta(int i) {
                return y[i] > 0 && outside <= 1 ? own[i] + common : outside == 0 ? 0 : outside * (own[i] + common);
            }

            @Override
            public double leastUnit(int i) {
                return 0;
            }
        };
    }
}
