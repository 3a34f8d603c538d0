package dev.hillock.cli;

import dev.hillock.engine.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters of a function as the command line gives and shows them. */
final class ParameterArguments {

    private ParameterArguments() {
    }

    /** The values by name of arguments {@code name=value}; names and ranges are the catalogue's to check. */
    static Map<String, Double> parse(List<String> arguments) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--param %s: write NAME=VALUE, for example --param alpha=0.5", argument);
            }
            String name = argument.substring(0, equals).strip();
            String value = argument.substring(equals + 1).strip();
            try {
                if (values.put(name, Double.parseDouble(value)) != null) {
                    throw new UsageException("--param %s is given twice", name);
                }
            } catch (NumberFormatException e) {
                throw new UsageException("--param %s: \"%s\" is not a number", argument, value);
            }
        }
        return values;
    }

    /** The function of a task with its parameters, for example {@code elu(alpha=0.5)}. */
    static String text(Task task) {
        return switch (task) {
            case Task.Elementwise elementwise -> elementwise.activation().toString();
            case Task.Rowwise rowwise -> rowwise.activation().toString();
        };
    }
}
