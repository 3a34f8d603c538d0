package dev.hillock.function;

/**
 * A row that comes in pieces, from front to back and once for each of three passes: maximum and sum are carried from
 * piece to piece. Results are those of {@link RowActivation#value} over the whole row, bit for bit. For softmax,
 * log_softmax, softmin and logsumexp.
 */
public final class CarriedRow {
    private final RowFunction function;
    private final double temperature;
    private final int sign;
    private final CompensatedSum others = new CompensatedSum();
    private double max = Double.NEGATIVE_INFINITY;
    private long top = -1;
    private long surveyed;
    private long weighed;
    private long at;
    private double log = Double.NaN;

    /**
     * A row of which nothing is known.
     *
     * @throws IllegalArgumentException for another function
     */
    public CarriedRow(RowActivation activation) {
        function = activation.function();
        if (!takes(function)) {
            throw new IllegalArgumentException(function.id() + ": its rows do not come in pieces");
        }
        temperature = function == RowFunction.SOFTMAX ? activation.a() : 1;
        sign = function == RowFunction.SOFTMIN ? -1 : 1;
    }

    /** Whether the rows of a function can come in pieces. */
    public static boolean takes(RowFunction function) {
        return switch (function) {
            case SOFTMAX, LOG_SOFTMAX, SOFTMIN, LOGSUMEXP -> true;
            default -> false;
        };
    }

    /** First pass: the next element. */
    public void survey(double element) {
        double x = sign * element;
        if (top < 0 || !Double.isNaN(max) && !(x <= max)) {
            max = x;
            top = surveyed;
        }
        surveyed++;
    }

    /** Second pass: the next element. */
    public void weigh(double element) {
        if (Double.isFinite(max)) {
            others.add(weighed == top ? 0 : weight(sign * element));
        }
        weighed++;
    }

    /** Third pass: f of the next element, for a function that does not reduce. */
    public double value(double element) {
        double x = sign * element;
        boolean first = at++ == top;
        if (!Double.isFinite(max)) {
            return Double.NaN;
        }
        if (function == RowFunction.LOG_SOFTMAX) {
            log = Double.isNaN(log) ? StrictMath.log1p(others.value()) : log;
            return new Twofold(x, 0).plus(-max).plus(-log).hi();
        }
        return (first ? 1 : weight(x)) / (1 + others.value());
    }

    /** f of the row after the second pass, for logsumexp. */
    public double value() {
        return Double.isFinite(max) ? max + StrictMath.log1p(others.value()) : max;
    }

    private double weight(double x) {
        return new Twofold(x, 0).plus(-max).dividedBy(temperature).exp();
    }
}
