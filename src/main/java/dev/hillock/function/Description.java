package dev.hillock.function;

import java.util.List;

/**
 * All that is said of a function in words; {@code list}, {@code describe} and the documentation print it.
 *
 * @param summary     one sentence: what it is and why it exists
 * @param formula     f(x) in plain mathematics
 * @param derivative  f'(x) in plain mathematics (for a row function: its pullback)
 * @param secondDerivative f''(x) in plain mathematics; empty for a row function
 * @param latex       f(x) to be typeset, in LaTeX without words, conditions as cases
 * @param latexDerivative f'(x) to be typeset, likewise
 * @param latexSecondDerivative f''(x) to be typeset, likewise; empty for a row function
 * @param range       the interval of values, for example {@code (0, 1)}
 * @param monotone    whether f never falls
 * @param smoothness  the class of differentiability
 * @param zeroCentred whether the range is balanced around 0
 * @param kinks       the convention at each kink in words; empty for a smooth function
 * @param stable      how it is computed without losing digits, and what the naive formula loses
 * @param strengths   what speaks for it
 * @param weaknesses  what speaks against it
 * @param usedIn      where it is found in practice
 * @param aliases     its names in other frameworks, with the differences in definition
 * @param paper       where it was first published
 */
public record Description(String summary, String formula, String derivative, String secondDerivative, String latex,
                          String latexDerivative, String latexSecondDerivative, String range, boolean monotone,
                          Smoothness smoothness, boolean zeroCentred, String kinks, String stable, String strengths,
                          String weaknesses, String usedIn, List<Alias> aliases, String paper) {

    /** How often a function can be differentiated, as an engineer would ask. */
    public enum Smoothness {
        /** f itself jumps. */
        DISCONTINUOUS("jumps"),
        /** f is continuous, f' jumps. */
        CONTINUOUS("continuous, f' jumps (C0)"),
        /** f' is continuous, f'' jumps. */
        ONCE("f' continuous (C1)"),
        /** f'' is continuous, f''' jumps. */
        TWICE("f'' continuous (C2)"),
        /** Derivatives of every order. */
        SMOOTH("smooth (C∞)");

        private final String words;

        Smoothness(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A name that another framework has for the function.
     *
     * @param framework  PyTorch, ONNX, Keras, JAX, Hugging Face, ...
     * @param name       what it is called there
     * @param difference how the definition there differs from ours; empty if it does not
     * @param source     where it can be read: the address of a documentation page or of a file
     * @param variant    the difference in numbers
     */
    public record Alias(String framework, String name, String difference, String source, Variant variant) {

        /** The same with the difference in other words. */
        public Alias said(String words) {
            return new Alias(framework, name, words, source, variant);
        }
    }

    /** A description, written field by field. */
    static Builder of(String summary) {
        return new Builder(summary);
    }

    /** Collects the fields of a description under their names, for the catalogue. */
    static final class Builder {
        private final String summary;
        private final List<Alias> aliases = new java.util.ArrayList<>();
        private String formula = "";
        private String derivative = "";
        private String secondDerivative = "";
        private String latex = "";
        private String latexDerivative = "";
        private String latexSecondDerivative = "";
        private String range = "";
        private boolean monotone;
        private Smoothness smoothness = Smoothness.SMOOTH;
        private boolean zeroCentred;
        private String kinks = "";
        private String stable = "as written";
        private String strengths = "";
        private String weaknesses = "";
        private String usedIn = "";
        private String paper = "";

        private Builder(String summary) {
            this.summary = summary;
        }

        Builder formula(String text) { formula = text; return this; }

        Builder derivative(String text) { derivative = text; return this; }

        Builder secondDerivative(String text) { secondDerivative = text; return this; }

        Builder latex(String text) { latex = text; return this; }

        Builder latexDerivative(String text) { latexDerivative = text; return this; }

        Builder latexSecondDerivative(String text) { latexSecondDerivative = text; return this; }

        Builder range(String text) { range = text; return this; }

        Builder monotone() { monotone = true; return this; }

        Builder smoothness(Smoothness is) { smoothness = is; return this; }

        Builder zeroCentred() { zeroCentred = true; return this; }

        Builder kinks(String text) { kinks = text; return this; }

        Builder stable(String text) { stable = text; return this; }

        Builder strengths(String text) { strengths = text; return this; }

        Builder weaknesses(String text) { weaknesses = text; return this; }

        Builder usedIn(String text) { usedIn = text; return this; }

        Builder paper(String text) { paper = text; return this; }

        Builder alias(String framework, String name) { return alias(framework, name, ""); }

        Builder alias(String framework, String name, String difference) {
            return alias(framework, name, difference, Variant.SAME);
        }

        Builder alias(String framework, String name, String difference, Variant variant) {
            String source = Framework.named(framework).source(name);
            aliases.add(new Alias(framework, name, difference, source, variant));
            return this;
        }

        /** Where the last alias can be read, if not where its framework's others are. */
        Builder source(String address) {
            Alias last = aliases.removeLast();
            aliases.add(new Alias(last.framework(), last.name(), last.difference(), address, last.variant()));
            return this;
        }

        Description build() {
            return new Description(summary, formula, derivative, secondDerivative, latex, latexDerivative,
                latexSecondDerivative, range, monotone, smoothness, zeroCentred, kinks, stable, strengths, weaknesses,
                usedIn, List.copyOf(aliases), paper);
        }
    }
}
