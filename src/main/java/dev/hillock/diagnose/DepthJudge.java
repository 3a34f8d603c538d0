package dev.hillock.diagnose;

import dev.hillock.diagnose.Verdict.Health;
import dev.hillock.function.Activation;
import dev.hillock.train.Initialisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Judges a deep network by its gradient, or by its signal where the gradient is well. Vanishing: the gradient at the
 * first layer is less than {@value #LEAST} of the last layer's, or less than {@value #LEAST_FACTOR} of it is left per
 * layer, or the variance of the activations falls below {@value #LEAST_SIGNAL} of the first layer's. Exploding: the
 * same upwards, with the inverse numbers. Dying: more than {@value #MANY_DEAD} of all units are dead.
 */
final class DepthJudge {

    static final double LEAST = 0.01;
    static final double LEAST_FACTOR = 0.5;
    static final double LEAST_SIGNAL = 1e-4;
    static final double MANY_DEAD = 0.5;
    /** The smallest normal float: what lies below loses digits and then everything. */
    private static final double FLOAT_MIN = Float.MIN_NORMAL;

    private final Activation activation;
    private final Initialisation initialisation;
    private final Network network;
    private final List<Layer> layers;
    private final Double perLayer;

    DepthJudge(Activation activation, Initialisation initialisation, Network network, List<Layer> layers,
               Double perLayer) {
        this.activation = activation;
        this.initialisation = initialisation;
        this.network = network;
        this.layers = layers;
        this.perLayer = perLayer;
    }

    Verdict verdict() {
        List<String> findings = new ArrayList<>();
        Health health = health(findings);
        double dead = layers.stream().mapToDouble(Layer::dead).average().orElse(0);
        if (dead > 0) {
            findings.add(text("%.3g%% of the units are dead for this batch of %d: f' = 0 for every sample.",
                100 * dead, network.batch()));
        }
        if (health == Health.HEALTHY && dead > MANY_DEAD) {
            health = Health.DYING;
        }
        return new Verdict(health, findings, health == Health.HEALTHY ? List.of() : cures(health));
    }

    private Health health(List<String> findings) {
        if (layers.size() < network.depth()) {
            findings.add(text("The activations are too large for float32 from layer %d on.", layers.size() + 1));
            return Health.OVERFLOWING;
        }
        if (perLayer == null) {
            findings.add("The gradient is too large for float32 on its way down.");
            return Health.OVERFLOWING;
        }
        double ratio = layers.getFirst().gradient();
        if (ratio == 0) {
            findings.add("No gradient at all arrives at the first layer.");
            return Health.VANISHING;
        }
        findings.add(text("From layer %d to layer 1 the gradient becomes %.3g of what it was: a factor of %.3f per "
            + "layer, of which the activation's is %.3f.", network.depth(), ratio, perLayer, activationFactor()));
        if (ratio < FLOAT_MIN) {
            findings.add("That is less than float32 can hold: in training it would be 0.");
        }
        Layer first = layers.getFirst();
        Layer last = layers.getLast();
        findings.add(text("Activations have mean %.3g and variance %.3g in layer 1, mean %.3g and variance %.3g in "
            + "layer %d.", first.mean(), first.variance(), last.mean(), last.variance(), network.depth()));
        if (ratio < LEAST || perLayer < LEAST_FACTOR) {
            return Health.VANISHING;
        }
        if (ratio > 1 / LEAST || perLayer > 1 / LEAST_FACTOR) {
            return Health.EXPLODING;
        }
        double signal = last.variance() / first.variance();
        if (!(signal >= LEAST_SIGNAL)) {
            findings.add("The gradient is well, but the signal fades.");
            return Health.VANISHING;
        }
        if (signal > 1 / LEAST_SIGNAL) {
            findings.add("The gradient is well, but the signal grows.");
            return Health.EXPLODING;
        }
        return Health.HEALTHY;
    }

    /** The geometric mean over the layers. */
    private double activationFactor() {
        return Math.exp(layers.stream().filter(l -> l.activationFactor() != null)
            .mapToDouble(l -> Math.log(l.activationFactor())).average().orElse(Double.NaN));
    }

    private List<String> cures(Health health) {
        List<String> cures = new ArrayList<>();
        Initialisation suited = Suited.to(activation.function());
        double slope = Slope.greatest(activation);
        if (slope == 0) {
            return List.of("choose another function: " + activation + " has no gradient anywhere");
        }
        if (suited != initialisation) {
            cures.add("initialise with %s, which suits %s (--init %s)".formatted(suited, activation, suited));
        }
        if (health == Health.VANISHING && slope <= LEAST_FACTOR) {
            cures.add(text("choose another function: no slope of %s exceeds %.3g, so every layer loses (for example "
                + "--activation relu,gelu,selu)", activation, slope));
        }
        if (network.normalization() == Normalization.NONE) {
            cures.add("normalise before the activation (--normalize layer or batch)");
        } else if (network.normalization() == Normalization.BATCH && health == Health.EXPLODING) {
            cures.add("normalise each sample instead of each unit (--normalize layer)");
        }
        cures.add("use fewer layers, or add residual connections around every layer or two");
        if (health == Health.EXPLODING || health == Health.OVERFLOWING) {
            cures.add("clip the gradient's norm in training");
        }
        if (health == Health.DYING) {
            cures.add("choose a function with a slope on both sides (--activation leaky_relu,elu,gelu)");
        }
        return cures;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
