package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;

/**
 * Something that a peer can be timed at.
 *
 * @param function   the entry of the catalogue
 * @param activation its parameters as the peer has them; null for a function of rows
 * @param order      what of it
 * @param tolerance  how far from the exact result the peer may be
 */
record Cell(Entry function, Activation activation, Order order, Tolerance tolerance) {

    /**
     * What the peer is known to reach on inputs in [-8, 8): every error is at most
     * {@code absolute + ulps * ulp(exact)}.
     *
     * @param ulps     units in the last place of float32
     * @param absolute an error that is allowed however small the result
     */
    record Tolerance(double ulps, double absolute) {
    }

    static Tolerance ulps(double ulps) {
        return new Tolerance(ulps, 0);
    }

    static Tolerance within(double ulps, double absolute) {
        return new Tolerance(ulps, absolute);
    }

    static Cell of(ActivationFunction function, Order order, Tolerance tolerance) {
        return of(function.activation(), order, tolerance);
    }

    static Cell of(Activation activation, Order order, Tolerance tolerance) {
        return new Cell(activation.function(), activation, order, tolerance);
    }

    static Cell of(RowFunction function, Tolerance tolerance) {
        return new Cell(function, null, Order.VALUE, tolerance);
    }

    boolean is(Entry wanted, Order what) {
        return function == wanted && order == what;
    }

    @Override
    public String toString() {
        return (activation == null ? function.id() : activation.toString()) + " " + order;
    }
}
