package dev.hillock.diagnose;

import dev.hillock.diagnose.Verdict.Health;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Judges pre-activations by their units: dying or saturating where more than {@value #MANY} of the units are dead or
 * saturated; off scale where the variance is not within a factor of {@value #SCALE} of 1, or the mean more than one
 * standard deviation from 0.
 */
final class ArrayJudge {

    static final double MANY = 0.05;
    static final double SCALE = 20;
    private static final double FAR = 1;

    private ArrayJudge() {
    }

    static Verdict verdict(Activation activation, ArrayDiagnosis d) {
        Health health = health(d);
        return new Verdict(health, findings(activation, d), health == Health.HEALTHY && d.constantUnits() == 0
            ? List.of() : cures(activation, d, health));
    }

    private static Health health(ArrayDiagnosis d) {
        if (d.overflows() > 0) {
            return Health.OVERFLOWING;
        }
        if (d.deadUnits() > MANY * d.units()) {
            return Health.DYING;
        }
        if (d.saturatedUnits() > MANY * d.units()) {
            return Health.SATURATING;
        }
        return offScale(d) ? Health.OFF_SCALE : Health.HEALTHY;
    }

    private static boolean offScale(ArrayDiagnosis d) {
        double variance = d.before().variance();
        return variance < 1 / SCALE || variance > SCALE || d.before().offset() > FAR;
    }

    private static List<String> findings(Activation activation, ArrayDiagnosis d) {
        List<String> findings = new ArrayList<>();
        if (d.overflows() > 0) {
            findings.add(text("%s or its slope is not finite for %d of the elements.", activation, d.overflows()));
        }
        findings.add(text("%s of %d units %s dead (f' = 0 for every sample).", d.deadUnits() == 0 ? "None"
            : Integer.toString(d.deadUnits()), d.units(), d.deadUnits() == 1 ? "is" : "are"));
        findings.add(text("%s saturated (|f'| less than %.3g, %.0f%% of its greatest, for at least %.0f%% of the "
            + "samples).", d.saturatedUnits() == 0 ? "None is" : d.saturatedUnits() == 1 ? "1 is"
                : d.saturatedUnits() + " are", ArrayDiagnosis.FLAT * d.greatestSlope(), 100 * ArrayDiagnosis.FLAT,
            100 * ArrayDiagnosis.NEARLY_ALL));
        if (d.constantUnits() > 0) {
            findings.add(text("%d unit%s constant (the same pre-activation for every sample).", d.constantUnits(),
                d.constantUnits() == 1 ? " is" : "s are"));
        }
        if (offScale(d)) {
            findings.add(text("The pre-activations have mean %.3g and variance %.3g; initialisations mean them to "
                + "have 0 and 1.", d.before().mean(), d.before().variance()));
        }
        if (d.after() != null && !d.after().centred() && d.after().offset() != null) {
            findings.add(text("The activations are not zero-centred: their mean is %.2f standard deviations from 0%s.",
                d.after().offset(), d.before().centred() ? ", that of the pre-activations is" : ""));
        }
        return findings;
    }

    private static List<String> cures(Activation activation, ArrayDiagnosis d, Health health) {
        List<String> cures = new ArrayList<>();
        ActivationFunction f = activation.function();
        if (d.greatestSlope() == 0) {
            return List.of("choose another function: " + activation + " has no gradient anywhere");
        }
        switch (health) {
            case OVERFLOWING -> cures.add("normalise before the activation, or choose a function that grows slower");
            case DYING -> {
                cures.add("a lower learning rate: large steps push units out of reach of every sample");
                if (f != ActivationFunction.LEAKY_RELU) {
                    cures.add("a function with a slope on both sides (leaky_relu, elu, gelu)");
                }
                cures.add("initialise with %s, biases of 0, and normalise before the activation"
                    .formatted(Suited.to(f)));
            }
            case SATURATING -> {
                cures.add("normalise before the activation (batch or layer)");
                cures.add("initialise with %s; look for inputs that are not scaled".formatted(Suited.to(f)));
                cures.add("a function that does not flatten on both sides, in hidden layers (relu, gelu, silu)");
            }
            case OFF_SCALE -> {
                cures.add("scale the inputs to mean 0 and variance 1; initialise with " + Suited.to(f));
                cures.add("normalise before the activation (batch or layer)");
            }
            default -> { }
        }
        if (d.constantUnits() > 0) {
            cures.add("look at the layer below: nothing of the samples reaches the constant units");
        }
        return cures;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
