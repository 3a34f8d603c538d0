package dev.hillock.verify;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Loss;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Parameter;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Parameters under which functions are tried: the defaults first, then others that make another shape. */
public final class Settings {

    private Settings() {
    }

    /** The function with its defaults and with each of a few other parameters. */
    public static List<Activation> of(ActivationFunction function) {
        Activation usual = function.activation();
        List<Parameter> parameters = function.parameters();
        Stream<Activation> others = switch (parameters.size()) {
            case 0 -> Stream.empty();
            case 1 -> DoubleStream.of(tried(parameters.getFirst())).mapToObj(function::with);
            default -> switch (function) {
                case HARD_TANH -> Stream.of(function.with(-2.5, 0.7), function.with(1, 1));
                case HARD_SIGMOID -> Stream.of(function.with(0.2, 0.5), function.with(3, -0.1));
                case RRELU -> Stream.of(function.with(-0.3, 0.1), function.with(0.7, 2.5));
                case SHRINK -> Stream.of(function.with(0.3, -0.7), function.with(1.5, 2.5));
                case DYT -> Stream.of(function.with(0.3, -0.7, 0.6), function.with(-2.5, 1.5, 0));
                case XIELU -> Stream.of(function.with(0.3, 2.5, 0.7), function.with(2.5, 0.3, 0.7));
                default -> Stream.of(function.with(0.3, -0.7), function.with(-2.5, 1.5));
            };
        };
        return Stream.concat(Stream.of(usual), others).toList();
    }

    /** The function with its default and with each of a few other parameters. */
    public static List<RowActivation> of(RowFunction function) {
        Stream<RowActivation> others = function.parameters().stream()
            .flatMap(parameter -> DoubleStream.of(tried(parameter)).mapToObj(function::with));
        return Stream.concat(Stream.of(function.activation()), others).toList();
    }

    /** The loss with its default and with each of a few other parameters. */
    public static List<Loss> of(LossFunction function) {
        return DoubleStream.concat(DoubleStream.of(function.loss().labelSmoothing()),
            DoubleStream.of(tried(function.parameters().getFirst()))).mapToObj(function::with).toList();
    }

    private static double[] tried(Parameter parameter) {
        return switch (parameter.range()) {
            case FINITE -> new double[] {-0.7, 2.5};
            case NON_ZERO -> new double[] {-2.5, 0.3};
            case NON_NEGATIVE -> new double[] {0, 2.5};
            case POSITIVE -> new double[] {0.3, 2.5};
            case COUNT -> new double[] {1, 5};
            case HALF -> new double[] {3 - parameter.defaultValue()};
            case SHARE -> new double[] {0.1, 1};
        };
    }
}
