package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.function.Activation;
import dev.hillock.function.RowActivation;
import java.util.function.IntToDoubleFunction;

/**
 * The sensitivity of a gated unit f(g)·v, with steps of half an ULP in g, v and dy. The derivatives of f by g are
 * differences over such a step to either side, so that a kink counts in full.
 */
final class GateSensitivity {
    private final DType type;
    private final int place;
    private final double v;
    private final double stepOfV;
    private final double f;
    private final double slope;
    private final double movedF;
    private final double movedSlope;

    GateSensitivity(RowActivation activation, DType type, double[] x) {
        this.type = type;
        place = activation.function().gatePlace(activation.a());
        Activation gate = activation.function().gate();
        double g = x[place];
        double step = Ulp.step(type, g);
        v = x[1 - place];
        stepOfV = Ulp.step(type, v);
        f = gate.value(g);
        slope = gate.derivative(g);
        movedF = Math.max(Math.abs(gate.value(g + step) - f), Math.abs(gate.value(g - step) - f));
        movedSlope = Math.max(Math.abs(gate.derivative(g + step) - slope),
            Math.abs(gate.derivative(g - step) - slope));
    }

    /** Of the value. */
    Sensitivity ofValue() {
        return sensitivity(i -> Math.abs(v) * movedF + Math.abs(f) * stepOfV, i -> Math.abs(v));
    }

    /** Of the pullback of dy: for the gate f'(g)·dy·v, for the other half f(g)·dy. */
    Sensitivity ofPullback(double dy) {
        double stepOfDy = Ulp.step(type, dy);
        return sensitivity(
            i -> i == place
                ? Math.abs(dy * v) * movedSlope + Math.abs(slope) * (Math.abs(dy) * stepOfV + Math.abs(v) * stepOfDy)
                : Math.abs(dy) * movedF + Math.abs(f) * stepOfDy,
            i -> i == place ? Math.max(Math.abs(v), Math.abs(dy * v)) : Math.abs(dy));
    }

    private Sensitivity sensitivity(IntToDoubleFunction delta,
                                    IntToDoubleFunction factor) {
        return new Sensitivity() {
            @Override
            public double delta(int i) {
                return delta.applyAsDouble(i);
            }

            @Override
            public double leastUnit(int i) {
                return factor.applyAsDouble(i) * Ulp.unit(type, 0);
            }
        };
    }
}
