package dev.hillock.cli;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Definition;
import dev.hillock.function.Entry;
import dev.hillock.function.Framework;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.plot.RealFunction;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A function as an argument names it: NAME, or NAME@FRAMEWORK for what a framework computes under that name.
 *
 * @param name       the argument
 * @param entry      what is computed
 * @param definition the framework's definition; null without @
 */
record FunctionReference(String name, Entry entry, Definition definition) {

    /**
     * The function of an argument.
     *
     * @throws UsageException if there is no such function or framework, or the framework lacks the function
     */
    static FunctionReference of(String argument) {
        int at = argument.indexOf('@');
        return UsageException.checked(() -> {
            if (at < 0) {
                return new FunctionReference(argument, Catalogue.named(argument), null);
            }
            Entry named = Catalogue.named(argument.substring(0, at));
            Framework framework = Framework.named(argument.substring(at + 1));
            Definition definition = Catalogue.definition(framework, argument.substring(0, at));
            return new FunctionReference(named.id() + argument.substring(at), definition.base().function(),
                definition);
        });
    }

    /** The parameters that are given, and where none is, the framework's. */
    Map<String, Double> parameters(Map<String, Double> given) {
        Map<String, Double> all = new HashMap<>(definition == null ? Map.of() : definition.alias().variant()
            .parameters());
        all.putAll(given);
        return all;
    }

    /**
     * Refuses a definition that is none of our functions, whatever its parameters: engines compute those only.
     *
     * @throws UsageException if it is such a one
     */
    void checkComputable() {
        if (definition != null && definition.activation().isEmpty()) {
            throw new UsageException("no engine computes %s, which is %s; `hillock compare %s --as %s` tells how far "
                + "it is from ours", name, definition, definition.base().function().id(), name.replaceAll(".*@", ""));
        }
    }

    /** The definition with parameters given. */
    Definition definition(Map<String, Double> given) {
        return UsageException.checked(() -> {
            if (!(entry instanceof ActivationFunction f)) {
                throw new UsageException("%s is a function of a row; results are judged for functions of each element, "
                    + "and `hillock eval %s --verify` makes some that are right", name, name);
            }
            return (definition == null ? Catalogue.definitions(f).getFirst() : definition).with(given);
        });
    }

    /** The function as a curve, with the given parameters in its name. */
    RealFunction curve(Map<String, Double> given) {
        String title = definition == null ? entry.id() : name;
        String text = given.isEmpty() ? title : given.entrySet().stream()
            .map(v -> v.getKey() + "=" + Text.number(v.getValue()))
            .collect(Collectors.joining(", ", title + "(", ")"));
        return UsageException.checked(() -> switch (entry) {
            case ActivationFunction _ -> RealFunction.of(definition(given), text);
            case RowFunction f -> RealFunction.of(RowActivation.of(f, given), text);
            case LossFunction f -> RealFunction.of(Loss.of(f, given), text);
        });
    }
}
