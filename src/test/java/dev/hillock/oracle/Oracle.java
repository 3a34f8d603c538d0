package dev.hillock.oracle;

import dev.hillock.engine.DType;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arbitrary-precision results that judge everything else; how they were made is told beside the data, in
 * {@code oracle/README.md}.
 */
public final class Oracle {

    private Oracle() {
    }

    /** An element: x is a value of the type. */
    public record Point(Activation activation, DType type, double x, Exact value, Exact derivative,
                        Exact second) {
    }

    /** A row and its pullback: x and dy hold values of the type; value and dy are single if the function reduces. */
    public record Row(RowActivation activation, DType type, String what, double[] x, Exact[] value, double[] dy,
                      Exact[] dx) {
        @Override
        public String toString() {
            return "%s of %s %s row of %d".formatted(activation, type, what, x.length);
        }
    }

    /** A row and its target, a loss and its pullback. */
    public record Targeted(Loss loss, DType type, String what, int target, double[] x, Exact value, double dy,
                           Exact[] dx) {
        @Override
        public String toString() {
            return "%s of %d in %s %s row of %d".formatted(loss, target, type, what, x.length);
        }
    }

    /**
     * A channel: the sums of dy · ∂f/∂parameter for each learned parameter, and the sums of the sizes of their terms.
     */
    public record Channel(Activation activation, DType type, double[] x, double[] dy, Exact[] gradients,
                          double[] sizes) {
    }

    /** Every channel of a function that learns. */
    public static List<Channel> channels(ActivationFunction function) {
        return lines("gradients.csv").stream().filter(line -> line.startsWith(function.id() + ",")).map(line -> {
            String[] field = line.split(",", -1);
            DType type = type(field[2]);
            return new Channel(Activation.of(function, parameters(field[1])), type, numbers(field[3], type),
                numbers(field[4], type), exact(field[5]), numbers(field[6], DType.FLOAT64));
        }).toList();
    }

    /** Every point of a function, for its defaults and for other parameters. */
    public static List<Point> points(ActivationFunction function) {
        return lines(function.id() + ".csv").stream().map(line -> {
            String[] field = line.split(",", -1);
            DType type = type(field[1]);
            return new Point(Activation.of(function, parameters(field[0])), type, number(field[2], type),
                Exact.parse(field[3]), Exact.parse(field[4]), Exact.parse(field[5]));
        }).toList();
    }

    /** Every row. */
    public static List<Row> rows() {
        return lines("rows.csv").stream().map(line -> {
            String[] field = line.split(",", -1);
            RowFunction function = (RowFunction) Catalogue.named(field[0]);
            DType type = type(field[2]);
            double[] x = numbers(field[4], type);
            RowActivation activation = function == RowFunction.MAXOUT
                ? function.with(x.length) : RowActivation.of(function, parameters(field[1]));
            return new Row(activation, type, field[3], x, exact(field[5]), numbers(field[6], type), exact(field[7]));
        }).toList();
    }

    /** Every loss. */
    public static List<Targeted> losses() {
        return lines("losses.csv").stream().map(line -> {
            String[] field = line.split(",", -1);
            DType type = type(field[2]);
            return new Targeted(Loss.of((LossFunction) Catalogue.named(field[0]), parameters(field[1])), type, field[3],
                Integer.parseInt(field[4]), numbers(field[5], type), Exact.parse(field[6]), number(field[7], type),
                exact(field[8]));
        }).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Oracle.class.getResourceAsStream("/oracle/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the oracle has no " + file + "; run src/test/oracle/generate.py");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DType type(String text) {
        return switch (text) {
            case "f32" -> DType.FLOAT32;
            case "f64" -> DType.FLOAT64;
            default -> throw new IllegalStateException("the oracle has an unknown type " + text);
        };
    }

    private static Map<String, Double> parameters(String text) {
        Map<String, Double> parameters = new HashMap<>();
        for (String setting : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] nameAndValue = setting.split("=");
            parameters.put(nameAndValue[0], Double.valueOf(nameAndValue[1]));
        }
        return parameters;
    }

    private static double number(String text, DType type) {
        double special = switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> 0;
        };
        if (special != 0) {
            return special;
        }
        return type == DType.FLOAT32 ? Float.parseFloat(text) : Double.parseDouble(text);
    }

    private static double[] numbers(String text, DType type) {
        return Arrays.stream(text.split(" ")).mapToDouble(word -> number(word, type)).toArray();
    }

    private static Exact[] exact(String text) {
        return Arrays.stream(text.split(" ")).map(Exact::parse).toArray(Exact[]::new);
    }
}
