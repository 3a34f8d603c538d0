package dev.hillock.train;

import dev.hillock.function.Activation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Which settings are tried. */
public final class Search {

    private Search() {
    }

    /** Every activation with every initialisation and every learning rate. */
    public static List<Setting> grid(List<Activation> activations, List<Initialisation> initialisations,
                                     List<Double> rates) {
        List<Setting> settings = new ArrayList<>();
        for (Activation activation : activations) {
            for (Initialisation initialisation : initialisations) {
                rates.forEach(rate -> settings.add(new Setting(activation, initialisation, rate)));
            }
        }
        return List.copyOf(settings);
    }

    /**
     * Draws of an initialisation and of a learning rate between the smallest and the largest given, evenly in its
     * logarithm and rounded to three digits. Every activation gets the same draws, so that none is luckier.
     */
    public static List<Setting> random(List<Activation> activations, List<Initialisation> initialisations,
                                       List<Double> rates, int trials, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double smallest = Math.log(rates.stream().min(Double::compare).orElseThrow());
        double largest = Math.log(rates.stream().max(Double::compare).orElseThrow());
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < trials; i++) {
            Initialisation initialisation = initialisations.get(random.nextInt(initialisations.size()));
            double rate = Math.exp(smallest + (largest - smallest) * random.nextDouble());
            double rounded = new BigDecimal(rate).round(new MathContext(3)).doubleValue();
            activations.forEach(activation -> settings.add(new Setting(activation, initialisation, rounded)));
        }
        return List.copyOf(settings);
    }
}
