package dev.hillock.cli;

import dev.hillock.engine.Chain;
import dev.hillock.engine.Chain.Step;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A chain as an argument writes it: {@code gelu | mul 0.5 | log_softmax axis=0}. A step is a function, with its
 * parameters as NAME=VALUE and for a function of rows {@code axis=N}; or {@code mul NUMBER}, {@code add NUMBER} or
 * {@code neg}.
 */
final class ChainArgument {

    private static final List<String> ARITHMETIC = List.of("mul", "add", "neg");

    private ChainArgument() {
    }

    /** Whether an argument is a chain and not the name of a function. */
    static boolean is(String argument) {
        return argument.contains("|") || argument.strip().contains(" ") || ARITHMETIC.contains(argument.strip());
    }

    /**
     * Reads a chain.
     *
     * @throws UsageException if a step is empty or unknown, or a parameter is
     */
    static Chain parse(String argument) {
        String[] texts = argument.split("\\|", -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i].strip();
            if (text.isEmpty()) {
                throw new UsageException("step %d of the chain \"%s\" is empty; write a function between the bars, as "
                    + "in 'gelu | mul 0.5 | log_softmax'", i + 1, argument);
            }
            try {
                steps.add(step(text.split("\\s+")));
            } catch (UsageException | IllegalArgumentException e) {
                throw new UsageException("step %d of the chain, \"%s\": %s", i + 1, text, e.getMessage());
            }
        }
        return new Chain(steps);
    }

    private static Step step(String[] words) {
        String name = words[0];
        if (ARITHMETIC.contains(name)) {
            return new Step.Each(arithmetic(words));
        }
        FunctionReference function = function(name);
        function.checkComputable();
        Map<String, Double> values = new HashMap<>(values(words));
        Double axis = values.remove("axis");
        Map<String, Double> parameters = function.parameters(values);
        return switch (function.entry()) {
            case ActivationFunction _ when axis != null -> throw new UsageException(
                "axis makes no sense for %s, a function of each element; leave it out", name);
            case ActivationFunction each -> new Step.Each(Activation.of(each, parameters));
            case RowFunction _ when axis != null && axis != Math.rint(axis) -> throw new UsageException(
                "an axis is a whole number, not %s", axis);
            case RowFunction rows -> new Step.Rows(RowActivation.of(rows, parameters),
                axis == null ? -1 : axis.intValue());
            case LossFunction _ -> throw new UsageException("%s takes a target besides what the step before it makes; "
                + "write the result of the chain into a file and evaluate it by itself", name);
        };
    }

    private static FunctionReference function(String name) {
        try {
            return FunctionReference.of(name);
        } catch (UsageException e) {
            if (name.contains("@") || !e.getMessage().startsWith("unknown function")) {
                throw e;
            }
            List<String> names = Stream.concat(ARITHMETIC.stream(), Catalogue.entries().stream().map(Entry::id))
                .toList();
            throw new UsageException("there is no such step%s; steps are the functions of `hillock list`, mul NUMBER, "
                + "add NUMBER and neg", Catalogue.suggestion(name, names));
        }
    }

    private static Map<String, Double> values(String[] words) {
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        for (String word : rest) {
            if (!word.contains("=")) {
                throw new UsageException("\"%s\" has no name; write NAME=VALUE, as in leaky_relu negative_slope=0.2, "
                    + "and a bar before the next step", word);
            }
        }
        return ParameterArguments.parse(rest);
    }

    private static Activation arithmetic(String[] words) {
        if (words[0].equals("neg")) {
            if (words.length > 1) {
                throw new UsageException("neg takes no number");
            }
            return ActivationFunction.AFFINE.with(-1, 0);
        }
        if (words.length != 2) {
            throw new UsageException("%s takes one number, as in %s 0.5", words[0], words[0]);
        }
        double number = number(words[1]);
        if (!Double.isFinite(number) || words[0].equals("mul") && number == 0) {
            throw new UsageException("%s takes a finite number%s", words[0],
                words[0].equals("mul") ? " other than 0" : "");
        }
        return words[0].equals("mul") ? ActivationFunction.AFFINE.with(number, 0)
            : ActivationFunction.AFFINE.with(1, number);
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new UsageException("\"%s\" is not a number", word);
        }
    }
}
