package dev.hillock.bench;

import dev.hillock.engine.Evaluation;

/**
 * An evaluation that brings a judge of its own, because it belongs to a library that promises no ULP: what it is known
 * to reach is checked instead, so that something else or something wrong gets no time.
 */
public interface Judged extends Evaluation {

    /** Nanoseconds in which threads of the library may go on spinning after a call; others wait for them to end. */
    long RESTLESS = 60_000_000;

    /**
     * Runs and checks the result.
     *
     * @return the largest error in ULP
     * @throws UnverifiedException if it is wrong
     */
    double judge();
}
