package dev.hillock.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number with a unit. */
abstract class Quantity implements ITypeConverter<Double> {

    private final String what;
    private final String example;
    private final List<String> units;
    private final double[] values;

    private Quantity(String what, String example, List<String> units, double... values) {
        this.what = what;
        this.example = example;
        this.units = units;
        this.values = values;
    }

    @Override
    public Double convert(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace(" ", "").replace("µ", "u");
        for (int i = 0; i < units.size(); i++) {
            if (lower.endsWith(units.get(i))) {
                double value = number(text, lower.substring(0, lower.length() - units.get(i).length()));
                return value * values[i];
            }
        }
        throw refused(text);
    }

    private double number(String text, String number) {
        try {
            double value = Double.parseDouble(number);
            if (value >= 0 && value < 1e12) {
                return value;
            }
            throw refused(text);
        } catch (NumberFormatException e) {
            throw refused(text);
        }
    }

    private TypeConversionException refused(String text) {
        return new TypeConversionException("\"%s\" is not %s; write for example %s".formatted(text, what, example));
    }

    /** Bytes per nanosecond, which are GB/s. */
    static final class Bandwidth extends Quantity {
        Bandwidth() {
            super("a bandwidth", "24GB/s or 4TB/s", List.of("gb/s", "tb/s", "mb/s"), 1, 1e3, 1e-3);
        }
    }

    /** Nanoseconds. */
    static final class Duration extends Quantity {
        Duration() {
            super("a time", "20us", List.of("ns", "us", "ms", "s"), 1, 1e3, 1e6, 1e9);
        }
    }

    /** Operations per nanosecond. */
    static final class Rate extends Quantity {
        Rate() {
            super("a number of operations per second", "60TFLOP/s", List.of("gflop/s", "tflop/s", "gflops", "tflops"),
                1, 1e3, 1, 1e3);
        }
    }
}
