package dev.hillock.cli;

import java.util.Arrays;
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
        lists(arguments).forEach((name, list) -> {
            if (list.size() > 1) {
                throw new UsageException("--param %s takes one value here but was given %d", name, list.size());
            }
            values.put(name, list.getFirst());
        });
        return values;
    }

    /** The files by name of those arguments that are {@code name=@file}. */
    static Map<String, String> files(List<String> arguments) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String argument : arguments) {
            int at = argument.indexOf("=@");
            if (at >= 1 && at == argument.indexOf('=')) {
                if (files.put(argument.substring(0, at).strip(), argument.substring(at + 2)) != null) {
                    throw new UsageException("--param %s is given twice", argument.substring(0, at));
                }
            }
        }
        return files;
    }

    /** The arguments that are no {@code name=@file}. */
    static List<String> numbers(List<String> arguments) {
        return arguments.stream().filter(argument -> argument.indexOf("=@") != argument.indexOf('=')
            || argument.indexOf('=') < 1).toList();
    }

    /** The values by name of arguments {@code name=value,value}. */
    static Map<String, List<Double>> lists(List<String> arguments) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--param %s: write NAME=VALUE, for example --param alpha=0.5", argument);
            }
            String name = argument.substring(0, equals).strip();
            List<Double> list = Arrays.stream(argument.substring(equals + 1).split(",", -1))
                .map(value -> number(argument, value.strip())).toList();
            if (values.put(name, list) != null) {
                throw new UsageException("--param %s is given twice", name);
            }
        }
        return values;
    }

    private static double number(String argument, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new UsageException("--param %s: \"%s\" is not a number", argument, value);
        }
    }
}
