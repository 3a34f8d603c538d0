package dev.hillock.recommend;

import dev.hillock.diagnose.Normalization;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.train.Initialisation;
import java.util.ArrayList;
import java.util.List;

/**
 * A function that suits a place.
 *
 * @param function       the catalogue's entry
 * @param parameter      a parameter that differs from its default, {@code name=value}; empty for none
 * @param reason         why
 * @param sources        who found that
 * @param initialisation the weights to pair it with, in words
 * @param normalisation  the normalisation to pair it with, in words
 * @param commands       what shows it
 */
public record Choice(Entry function, String parameter, String reason, List<Paper> sources, String initialisation,
                     String normalisation, List<String> commands) {

    /** What shows a function, ready to run. */
    static List<String> commands(Place place, Entry function, String parameter, Initialisation initialisation,
                                 Normalization normalization) {
        String set = parameter.isEmpty() ? "" : " -p " + parameter;
        List<String> commands = new ArrayList<>();
        commands.add("hillock describe " + function.id());
        commands.add("hillock plot " + function.id() + (function instanceof ActivationFunction ? " --derivative" : "")
            + set);
        if (place == Place.HIDDEN) {
            commands.add("hillock diagnose --depth 20 --activation %s%s --init %s%s".formatted(function.id(), set,
                initialisation, normalization == Normalization.NONE ? "" : " --normalize " + normalization));
        }
        return commands;
    }
}
