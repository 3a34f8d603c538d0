package dev.hillock.cli;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.Parameter;
import dev.hillock.plot.RealFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The functions that a command line names, once for every combination of the values given for their parameters. */
final class Curves {

    private Curves() {
    }

    /**
     * The functions.
     *
     * @throws UsageException if a value is out of range, or a parameter belongs to none of the functions
     */
    static List<RealFunction> of(List<FunctionReference> functions, Map<String, List<Double>> parameters) {
        check(functions.stream().map(FunctionReference::entry).toList(), parameters);
        return functions.stream().distinct()
            .flatMap(f -> combinations(f.entry(), parameters).stream().map(f::curve)).toList();
    }

    /**
     * Functions of each element, for hidden layers.
     *
     * @throws UsageException if a name or value is wrong, or a parameter belongs to none of the functions
     */
    static List<Activation> activations(List<String> names, List<String> parameters) {
        List<ActivationFunction> functions = names.stream().map(Curves::elementwise).distinct().toList();
        Map<String, List<Double>> values = ParameterArguments.lists(parameters);
        check(functions, values);
        return UsageException.checked(() -> functions.stream().flatMap(f -> combinations(f, values).stream()
            .map(combination -> Activation.of(f, combination))).distinct().toList());
    }

    private static ActivationFunction elementwise(String name) {
        if (UsageException.checked(() -> Catalogue.named(name)) instanceof ActivationFunction function) {
            return function;
        }
        throw new UsageException("%s is a function of a row; a hidden layer takes a function of each element, such as "
            + "relu", name);
    }

    /** Refuses parameters that belong to none of the functions. */
    private static void check(List<? extends Entry> entries, Map<String, List<Double>> parameters) {
        List<String> known = entries.stream().flatMap(e -> e.parameters().stream()).map(Parameter::name).distinct()
            .toList();
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new UsageException("%s has no parameter \"%s\"%s; it takes %s",
                    entries.stream().map(Entry::id).distinct().collect(Collectors.joining(", ")), name,
                    Catalogue.suggestion(name, known), known.isEmpty() ? "none" : String.join(", ", known));
            }
        }
    }

    /** Every combination of the values given for a function's parameters; one that is empty if there are none. */
    private static List<Map<String, Double>> combinations(Entry entry, Map<String, List<Double>> parameters) {
        List<Map<String, Double>> all = List.of(Map.of());
        for (Parameter parameter : entry.parameters()) {
            List<Double> values = parameters.get(parameter.name());
            if (values == null) {
                continue;
            }
            List<Map<String, Double>> longer = new ArrayList<>();
            for (Map<String, Double> combination : all) {
                for (double value : values) {
                    Map<String, Double> more = new LinkedHashMap<>(combination);
                    more.put(parameter.name(), value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
