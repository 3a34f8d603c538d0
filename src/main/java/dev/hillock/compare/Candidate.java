package dev.hillock.compare;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Definition;
import dev.hillock.function.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * Something that a result may be.
 *
 * @param text   what it is, for people
 * @param source where it is defined; empty for what is no definition
 * @param f      it, in double arithmetic
 * @param slope  about its derivative: what an error of x does to it
 * @param kinks  where it jumps or bends
 * @param of     the definition that it is or comes from
 */
record Candidate(String text, String source, DoubleUnaryOperator f, DoubleUnaryOperator slope, double[] kinks,
                 Definition of) {

    private static final double STEP = 0x1p-20;

    /** A definition's values, or its derivative. */
    static Candidate of(Definition d, boolean derivative) {
        String names = Catalogue.definitions(d.owner()).stream()
            .filter(other -> other.framework() != Framework.HILLOCK && other.agreesWith(d))
            .map(other -> other.framework() + " " + other.alias().name()).collect(Collectors.joining(", "));
        boolean ours = d.agreesWith(Catalogue.definitions(d.base().function()).getFirst());
        String text = "%s%s%s".formatted(derivative ? "the derivative of " : "", d,
            ours || names.isEmpty() ? "" : " (" + names + ")");
        return derivative
            ? new Candidate(text, d.alias().source(), d::derivative, slope(d::derivative), d.kinks(), d)
            : new Candidate(text, d.alias().source(), d::value, d::derivative, d.kinks(), d);
    }

    /** Whether both are the same but at kinks and infinities. */
    boolean nearlyIs(Candidate other) {
        return of.base().equals(other.of.base()) && text.startsWith("the deriv") == other.text.startsWith("the deriv")
            && of.alias().variant().factor() == other.of.alias().variant().factor()
            && (of.alias().variant().formula() == null) == (other.of.alias().variant().formula() == null);
    }

    /** Every definition of a function that differs from the others, the first one first. */
    static List<Definition> definitions(Definition first, ActivationFunction function) {
        List<Definition> all = new ArrayList<>(List.of(first));
        for (Definition definition : Catalogue.definitions(function)) {
            if (all.stream().noneMatch(definition::agreesWith)) {
                all.add(definition);
            }
        }
        return all;
    }

    /** Every definition of every other function of the catalogue, once. */
    static List<Definition> others(List<Definition> already) {
        List<Definition> all = new ArrayList<>(already);
        for (ActivationFunction function : ActivationFunction.values()) {
            for (Definition definition : Catalogue.definitions(function)) {
                if (all.stream().noneMatch(definition::agreesWith)) {
                    all.add(definition);
                }
            }
        }
        return all.subList(already.size(), all.size());
    }

    /** What goes wrong around a right function: signs, and derivatives taken at the output. */
    static List<Candidate> slips(Definition d) {
        return List.of(
            slip("-f(x)", d, x -> -d.value(x)),
            slip("f(-x)", d, x -> d.value(-x)),
            slip("1 - f(x)", d, x -> 1 - d.value(x)),
            slip("f(f(x)), applied twice", d, x -> d.value(d.value(x))),
            slip("f'(f(x)), the derivative taken at the output instead of the input", d,
                x -> d.derivative(d.value(x))),
            slip("x·f(x)", d, x -> x * d.value(x)),
            slip("x·f'(x)", d, x -> x * d.derivative(x)));
    }

    private static Candidate slip(String text, Definition d, DoubleUnaryOperator f) {
        return new Candidate("%s with f = %s".formatted(text, d), "", f, slope(f), d.kinks(), d);
    }

    /** This times a constant. */
    Candidate times(double c) {
        return new Candidate("%s times %s".formatted(c == Math.rint(c) ? Long.toString((long) c) : Double.toString(c),
            text), source, x -> c * f.applyAsDouble(x),
            x -> c * slope.applyAsDouble(x), kinks, of);
    }

    private static DoubleUnaryOperator slope(DoubleUnaryOperator f) {
        return x -> {
            double h = STEP * Math.max(1, Math.abs(x));
            return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
        };
    }
}
