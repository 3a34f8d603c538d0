package dev.hillock.function;

import dev.hillock.function.Description.Alias;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a framework computes under one of its names.
 *
 * @param framework the framework
 * @param alias     its name for the function, the difference in words and where to read it
 * @param owner     the catalogue's function that the name belongs to
 * @param base      what is computed: most often the owner, with the parameters that the framework has by default
 */
public record Definition(Framework framework, Alias alias, ActivationFunction owner, Activation base) {

    /** What the alias of a function means. */
    static Definition of(ActivationFunction owner, Alias alias) {
        Variant variant = alias.variant();
        ActivationFunction function = variant.entry().isEmpty() ? owner
            : (ActivationFunction) Catalogue.named(variant.entry());
        return new Definition(Framework.named(alias.framework()), alias, owner,
            Activation.of(function, variant.parameters()));
    }

    /** The same with other parameters, by our names; those that are left out are the framework's. */
    public Definition with(Map<String, Double> parameters) {
        Map<String, Double> all = new HashMap<>(alias.variant().parameters());
        all.putAll(parameters);
        return new Definition(framework, alias, owner, Activation.of(base.function(), all));
    }

    /** f(x) in double arithmetic. */
    public double value(double x) {
        return alias.variant().value(base, x);
    }

    /** f'(x) in double arithmetic, at a kink as the framework has it. */
    public double derivative(double x) {
        return alias.variant().derivative(base, x);
    }

    /** Where f or f' jumps or has a value of its own, ascending, finite. */
    public double[] kinks() {
        Variant variant = alias.variant();
        return DoubleStream.concat(DoubleStream.of(base.kinks()), Stream.of(variant.values(), variant.slopes())
            .flatMap(points -> points.stream()).mapToDouble(Variant.Point::x))
            .filter(Double::isFinite).distinct().sorted().toArray();
    }

    /** What an engine computes for it, which may differ at single points; empty if it is no entry of the catalogue. */
    public Optional<Activation> activation() {
        return alias.variant().parametersOnly() ? Optional.of(base) : Optional.empty();
    }

    /** Whether another framework's definition is the same in every number that is known of them. */
    public boolean agreesWith(Definition other) {
        return sameCurveAs(other) && alias.variant().values().equals(other.alias.variant().values())
            && alias.variant().slopes().equals(other.alias.variant().slopes());
    }

    /** Whether it is the same at every finite x. */
    public boolean sameCurveAs(Definition other) {
        Variant mine = alias.variant();
        Variant others = other.alias.variant();
        return base.equals(other.base) && mine.factor() == others.factor()
            && Objects.equals(mine.formula(), others.formula())
            && finite(mine.values()).equals(finite(others.values()))
            && finite(mine.slopes()).equals(finite(others.slopes()));
    }

    private static List<Variant.Point> finite(List<Variant.Point> points) {
        return points.stream().filter(p -> Double.isFinite(p.x())).toList();
    }

    /** For example {@code hard_sigmoid(alpha=0.2)}. */
    @Override
    public String toString() {
        return alias.variant().text(base);
    }
}
