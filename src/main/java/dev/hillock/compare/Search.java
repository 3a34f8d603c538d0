package dev.hillock.compare;

import dev.hillock.compare.Agreement.Level;
import dev.hillock.compare.Identification.Place;
import dev.hillock.engine.DType;
import dev.hillock.function.Definition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The search for what results are. */
final class Search {
    private final Results results;
    private final Definition asked;
    private final boolean derivative;
    private final long[] indices;
    private final double[] inputs;
    private final double[] outputs;
    private final Precision grid;
    private final DType type;

    Search(Results results, Definition asked, boolean derivative) {
        this.results = results;
        this.asked = asked;
        this.derivative = derivative;
        this.indices = results.sample();
        this.inputs = results.inputs(indices);
        this.outputs = results.results(indices);
        this.grid = Precision.of(outputs);
        this.type = grid == Precision.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
    }

    Identification identify() {
        Candidate wanted = Candidate.of(asked, derivative);
        if (results.transposed()) {
            return outOfOrder(wanted).orElseGet(() -> new Identification(wanted.text(), false,
                "the shapes are each other's transpose, but transposed they do not agree either", null, "",
                List.of(), List.of(), grid.toString(), results.elements(), results.elements(), null, null));
        }
        List<Definition> definitions = Candidate.definitions(asked, asked.base().function());
        List<Definition> others = Candidate.others(definitions);
        List<Candidate> candidates = Stream.of(
            definitions.stream().map(d -> Candidate.of(d, derivative)),
            definitions.stream().map(d -> Candidate.of(d, !derivative)),
            others.stream().map(d -> Candidate.of(d, derivative)),
            others.stream().map(d -> Candidate.of(d, !derivative)),
            Candidate.slips(asked).stream()).flatMap(s -> s).toList();
        List<Agreement> agreements = candidates.stream().map(c -> sampled(c, outputs)).toList();
        Level best = agreements.stream().map(Agreement::level).min(Comparator.naturalOrder()).orElseThrow();
        if (best == Level.DIFFERENT) {
            return Stream.<Optional<Identification>>of(outOfOrder(wanted), scaled(wanted)).flatMap(Optional::stream)
                .findFirst().orElseGet(() -> nothing(wanted, agreements));
        }
        List<Candidate> fitting = agreements.stream().filter(a -> a.level() == best)
            .sorted(Comparator.comparingLong(Agreement::odd)).map(Agreement::candidate).toList();
        Candidate first = fitting.getFirst();
        return found(first, fitting.stream().filter(c -> !c.nearlyIs(first)).map(Candidate::text).toList(), wanted);
    }

    private Agreement agreement(Candidate candidate) {
        return new Agreement(candidate, results.inputType(), type, grid);
    }

    private Agreement sampled(Candidate candidate, double[] y) {
        Agreement agreement = agreement(candidate);
        for (int i = 0; i < indices.length; i++) {
            agreement.add(indices[i], inputs[i], y[i]);
        }
        return agreement;
    }

    private Identification found(Candidate candidate, List<String> also, Candidate wanted) {
        Agreement all = agreement(candidate);
        results.each(all::add);
        boolean right = candidate.text().equals(wanted.text());
        String verdict = switch (all.level()) {
            case EXACT -> "every result is as near as Hillock promises";
            case ODD_POINTS -> "all but odd points are as near as Hillock promises";
            case LOST_DIGITS -> "by a formula that cancels: small results have lost digits";
            case ROUNDED -> "rounded to " + grid;
            case DIFFERENT -> "but %d of %d results differ".formatted(all.different(), all.elements());
        };
        List<String> remarks = new ArrayList<>();
        if (all.odd() > 0) {
            Place first = place(all.oddest());
            remarks.add("%d odd point%s, the first at x = %s, %s: %s instead of %s".formatted(all.odd(),
                all.odd() == 1 ? "" : "s", first.x(), first.index(), first.got(), first.exact()));
        }
        if (all.apart() > 0 && all.level() != Level.ROUNDED) {
            remarks.add("%d results are further off than promised, for x from %s to %s".formatted(all.apart(),
                text(results.inputType(), all.from()), text(results.inputType(), all.to())));
        }
        return identification(wanted, right && all.level() == Level.EXACT,
            "%s %s, %s".formatted(right ? "it is" : "it is not %s but".formatted(wanted.text()), candidate.text(),
                verdict), all, candidate, remarks, also);
    }

    /** Results of the right function in the wrong places. */
    private Optional<Identification> outOfOrder(Candidate wanted) {
        long n = results.elements();
        long[] shape = results.shape();
        boolean flat = shape.length != 2;
        long rows = flat ? 1 : shape[0];
        long columns = flat ? n : shape[1];
        return Stream.of(
            moved(wanted, "transposed", i -> i % columns * rows + i / columns, !flat),
            moved(wanted, "in reverse order", i -> n - 1 - i, !results.transposed()),
            moved(wanted, "one place too late", i -> (i + 1) % n, !results.transposed()),
            moved(wanted, "one place too early", i -> (i + n - 1) % n, !results.transposed()))
            .flatMap(Optional::stream).findFirst();
    }

    private Optional<Identification> moved(Candidate wanted, String how, Results.Order order, boolean possible) {
        if (!possible) {
            return Optional.empty();
        }
        long[] there = new long[indices.length];
        for (int i = 0; i < there.length; i++) {
            there[i] = order.of(indices[i]);
        }
        Agreement agreement = sampled(wanted, results.results(there));
        // A shift loses or wraps one element, which may differ.
        if (agreement.different() > 1 || agreement.elements() < 4) {
            return Optional.empty();
        }
        return Optional.of(identification(wanted, false, "it is %s, but %s".formatted(wanted.text(), how),
            agreement, wanted, List.of(), List.of()));
    }

    /** Results that are a constant times the right ones. */
    private Optional<Identification> scaled(Candidate wanted) {
        int top = -1;
        for (int i = 0; i < indices.length; i++) {
            double y = wanted.f().applyAsDouble(inputs[i]);
            if (Double.isFinite(y) && y != 0 && Double.isFinite(outputs[i])
                && (top < 0 || Math.abs(y) > Math.abs(wanted.f().applyAsDouble(inputs[top])))) {
                top = i;
            }
        }
        double ratio = top < 0 ? 0 : outputs[top] / wanted.f().applyAsDouble(inputs[top]);
        if (ratio == 0 || !Double.isFinite(ratio)) {
            return Optional.empty();
        }
        double c = Math.rint(ratio * 1e6) / 1e6; // a constant that somebody wrote, rather than a rounded quotient
        Candidate times = wanted.times(c);
        Agreement agreement = sampled(times, outputs);
        return agreement.level() == Level.DIFFERENT || indices.length < 4 ? Optional.empty()
            : Optional.of(found(times, List.of(), wanted));
    }

    /** No candidate fits everywhere: what most results are, if they are something. */
    private Identification nothing(Candidate wanted, List<Agreement> agreements) {
        Agreement nearest = agreements.stream().min(Comparator.comparingLong(Agreement::different)).orElseThrow();
        boolean mostly = 2 * nearest.different() < nearest.elements();
        if (mostly) {
            return found(nearest.candidate(), List.of(), wanted);
        }
        Agreement all = agreement(wanted);
        results.each(all::add);
        return identification(wanted, false, "it is neither %s nor anything else known".formatted(wanted.text()),
            all, null, List.of("%d of %d results differ from %s, for x from %s to %s".formatted(all.apart(),
            all.elements(), wanted.text(), text(results.inputType(), all.from()),
            text(results.inputType(), all.to()))), List.of());
    }

    private Identification identification(Candidate wanted, boolean kept, String verdict, Agreement all,
                                          Candidate is, List<String> remarks, List<String> also) {
        return new Identification(wanted.text(), kept, verdict, is == null ? null : is.text(),
            is == null ? "" : is.source(), remarks, also, grid.toString(), all.elements(), all.apart() + all.odd(),
            place(all.ulps()), place(all.absolute()));
    }

    private Place place(Agreement.Worst worst) {
        if (worst.index() < 0) {
            return null;
        }
        return new Place(worst.error(), Place.index(worst.index(), results.shape()),
            text(results.inputType(), worst.x()),
            text(results.type(), worst.got()), text(results.type(), worst.exact()));
    }

    private static String text(DType type, double value) {
        return type == DType.FLOAT32 ? Float.toString((float) value) : Double.toString(value);
    }
}
