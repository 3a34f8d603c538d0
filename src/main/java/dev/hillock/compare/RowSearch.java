package dev.hillock.compare;

import dev.hillock.compare.Agreement.Worst;
import dev.hillock.compare.Identification.Place;
import dev.hillock.engine.DType;
import dev.hillock.verify.Ulp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The search for what results of a function of rows are. */
final class RowSearch {
    private final double[] x;
    private final double[] y;
    private final long[] shape;
    private final DType xType;
    private final DType type;
    private final Precision grid;

    RowSearch(double[] x, DType xType, double[] y, long[] shape) {
        this.x = x;
        this.xType = xType;
        this.y = y;
        this.shape = shape;
        this.grid = Precision.of(y);
        this.type = grid == Precision.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
    }

    /** How results agree with a candidate. */
    private final class Match {
        private final RowCandidate candidate;
        private long far;
        private long coarse;
        private long odd;
        private long overflows;
        private long underflows;
        private Worst first = Worst.NONE;
        private Worst ulps = Worst.NONE;
        private Worst largest = Worst.NONE;

        Match(RowCandidate candidate) {
            this.candidate = candidate;
            int length = (int) candidate.rows().length();
            int inner = (int) candidate.rows().inner();
            double[] row = new double[length];
            for (int k = 0; k < candidate.rows().rows(); k++) {
                int at = k / inner * length * inner + k % inner;
                for (int i = 0; i < length; i++) {
                    row[i] = x[at + i * inner];
                }
                double size = Arrays.stream(row).map(Math::abs).filter(Double::isFinite).max().orElse(0);
                double top = Arrays.stream(row).max().orElse(0);
                double[] right = candidate.f().apply(row);
                for (int i = 0; i < right.length; i++) {
                    judge(right.length == 1 ? k : at + i * inner, row[i], right[i], size, top);
                }
            }
        }

        private void judge(int at, double from, double right, double size, double top) {
            double got = y[at];
            if (got == right || Double.isNaN(got) && Double.isNaN(right)) {
                return;
            }
            double units = Ulp.distance(type, got, right);
            double error = Math.abs(got - right);
            double share = candidate.absolute() ? 1 : Math.abs(right);
            boolean near = error <= Agreement.promised(type) * (Ulp.unit(type, right) + share * Ulp.step(xType, size));
            // exp(top) = ∞ makes NaN of itself and 0 of all others; the logarithm of a subnormal softmax is wrong.
            boolean overflow = !near && Math.exp(top) > largestNumber() && (Double.isNaN(got) || got == 0);
            boolean underflow = !near && candidate.absolute() && Math.exp(right) < leastNormal()
                && (got == Double.NEGATIVE_INFINITY || error < 1);
            if (overflow || underflow || !Double.isFinite(got) || !Double.isFinite(right)
                || Double.isInfinite(units)) {
                odd++;
                overflows += overflow ? 1 : 0;
                underflows += underflow ? 1 : 0;
                first = first.max(0, at, from, got, right);
                return;
            }
            far += near ? 0 : 1;
            coarse += error <= 2 * (grid.unit(right) + share * grid.unit(size)) ? 0 : 1;
            ulps = ulps.max(units, at, from, got, right);
            largest = largest.max(error, at, from, got, right);
        }

        private double largestNumber() {
            return type == DType.FLOAT32 ? Float.MAX_VALUE : Double.MAX_VALUE;
        }

        private double leastNormal() {
            return type == DType.FLOAT32 ? Float.MIN_NORMAL : Double.MIN_NORMAL;
        }

        private boolean rounded() {
            return far > 0 && coarse == 0 && grid.compareTo(Precision.FLOAT32) < 0;
        }

        /** 0 if all are right, then slips of which the cause is known, rounding, a few that are odd, and nothing. */
        int rank() {
            boolean known = odd > 0 && (odd == overflows || odd == underflows);
            if (far > 0 && !rounded()) {
                return 4;
            }
            return (odd == 0 ? 0 : known ? 1 : 2 * odd > y.length ? 4 : 3) + (far > 0 && odd == 0 ? 2 : 0);
        }

        private String how() {
            String rounding = rounded() ? ", rounded to " + grid : "";
            if (odd == 0) {
                return rounding.isEmpty() ? ", every result is as near as Hillock promises" : rounding;
            }
            return rounding + (odd == overflows ? ", without taking the row's maximum away: exp overflows"
                : odd == underflows ? ", as the logarithm of softmax: -∞ where softmax underflows"
                : ", but %d results are finite and should not be, or the reverse".formatted(odd));
        }

        Identification identification(RowCandidate wanted, List<String> also) {
            boolean kept = candidate == wanted && rank() == 0;
            List<String> remarks = new ArrayList<>();
            if (odd > 0) {
                Place place = place(first);
                remarks.add("%d such results, the first at %s: %s instead of %s".formatted(odd, place.index(),
                    place.got(), place.exact()));
            }
            if (rank() == 4) {
                remarks.add("%d of %d results differ from %s".formatted(far + odd, y.length, wanted.text()));
            }
            String verdict = rank() == 4 ? "it is neither %s nor anything else known".formatted(wanted.text())
                : "%s %s%s".formatted(candidate == wanted ? "it is" : "it is not %s but".formatted(wanted.text()),
                    candidate.text(), how());
            return new Identification(wanted.text(), kept, verdict, rank() == 4 ? null : candidate.text(), "", remarks,
                also, grid.toString(), y.length, far + odd, place(ulps), place(largest));
        }

        private Place place(Worst worst) {
            return worst.index() < 0 ? null : new Place(worst.error(), Place.index(worst.index(), shape),
                Double.toString(worst.x()), Double.toString(worst.got()), Double.toString(worst.exact()));
        }
    }

    /** What the results are: the first of the candidates that fit best. */
    Identification identify(List<RowCandidate> candidates) {
        RowCandidate wanted = candidates.getFirst();
        List<Match> matches = candidates.stream().filter(c -> Arrays.equals(c.shape(), shape)).map(Match::new).toList();
        Match best = matches.stream().min(Comparator.comparingInt(Match::rank)).orElseThrow();
        List<String> also = best.rank() == 4 ? List.of() : matches.stream()
            .filter(m -> m != best && m.rank() == best.rank()).map(m -> m.candidate.text()).toList();
        return (best.rank() == 4 ? matches.getFirst() : best).identification(wanted, also);
    }
}
