package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;

/** What half an ULP of every input of a row does to each of its results, and how coarse a result may be at least. */
interface Sensitivity {

    /** How far result i moves at most. */
    double delta(int i);

    /** The least unit of result i: a factor of it that underflows is off by a subnormal, and that times the others. */
    double leastUnit(int i);

    /** Of the values of a row. */
    static Sensitivity ofValue(RowActivation activation, DType type, double[] x) {
        return switch (activation.function().cut()) {
            case WHOLE, REDUCED -> activation.function() == RowFunction.SPARSEMAX
                ? new SparseSensitivity(activation, type, x).ofValue()
                : new RowSensitivity(activation, type, x).ofValue();
            case HALVES -> new GateSensitivity(activation, type, x).ofValue();
            case GROUPS, DOUBLED -> new Exact();
        };
    }

    /** Of the pullback of dy. */
    static Sensitivity ofPullback(RowActivation activation, DType type, double[] x, double[] dy) {
        return switch (activation.function().cut()) {
            case WHOLE, REDUCED -> activation.function() == RowFunction.SPARSEMAX
                ? new SparseSensitivity(activation, type, x).ofPullback(dy)
                : new RowSensitivity(activation, type, x).ofPullback(dy);
            case HALVES -> new GateSensitivity(activation, type, x).ofPullback(dy[0]);
            case GROUPS, DOUBLED -> new Exact();
        };
    }

    /** Of results that are picked, not computed. */
    record Exact() implements Sensitivity {
        @Override
        public double delta(int i) {
            return 0;
        }

        @Override
        public double leastUnit(int i) {
            return 0;
        }
    }
}
