package dev.hillock.recommend;

import dev.hillock.diagnose.Normalization;
import dev.hillock.diagnose.Suited;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A row of the table of {@link Knowledge}: a function, where it suits, and how well. Whatever is not narrowed holds
 * everywhere.
 */
final class Advice {
    private final Place place;
    private final int rank;
    private final Entry function;
    private Set<Architecture> architectures = EnumSet.allOf(Architecture.class);
    private Set<Goal> goals = EnumSet.allOf(Goal.class);
    private Boolean mobile;
    private String parameter = "";
    private String shownParameter = "";
    private String initialisation = "";
    private String normalisation = "none";
    private Normalization shown = Normalization.NONE;
    private String reason = "";
    private List<Paper> sources = List.of();

    private Advice(Place place, int rank, Entry function) {
        this.place = place;
        this.rank = rank;
        this.function = function;
    }

    /** For a hidden layer; the smallest rank is the best. */
    static Advice hidden(int rank, ActivationFunction function) {
        return new Advice(Place.HIDDEN, rank, function).init(Suited.to(function).toString());
    }

    /** For an output layer; the smallest rank is the best. */
    static Advice output(int rank, Entry function) {
        return new Advice(Place.OUTPUT, rank, function).init("xavier, biases of 0");
    }

    Advice in(Architecture first, Architecture... more) { architectures = EnumSet.of(first, more); return this; }

    Advice notIn(Architecture first, Architecture... more) {
        architectures = EnumSet.complementOf(EnumSet.of(first, more));
        return this;
    }

    Advice to(Goal first, Goal... more) { goals = EnumSet.of(first, more); return this; }

    Advice mobile() { mobile = true; return this; }

    Advice notMobile() { mobile = false; return this; }

    Advice with(String nameAndValue) {
        parameter = nameAndValue;
        shownParameter = nameAndValue;
        return this;
    }

    /** The deep network of the commands does without the parameter, which its weights stand for. */
    Advice shownWithout() { shownParameter = ""; return this; }

    Advice init(String words) { initialisation = words; return this; }

    Advice norm(Normalization show, String words) { shown = show; normalisation = words; return this; }

    Advice because(String words, Paper... papers) { reason = words; sources = List.of(papers); return this; }

    int rank() {
        return rank;
    }

    boolean answers(Question q) {
        return place == q.place() && architectures.contains(q.architecture())
            && (q.goal() == null || goals.contains(q.goal())) && (mobile == null || mobile == q.mobile());
    }

    Choice choice() {
        return new Choice(function, parameter, reason, sources, initialisation, normalisation,
            Choice.commands(place, function, shownParameter,
                function instanceof ActivationFunction f ? Suited.to(f) : null, shown));
    }

    @Override
    public String toString() {
        return "%s %d %s: %s".formatted(place, rank, function.id(), reason);
    }
}
