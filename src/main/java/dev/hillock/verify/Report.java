package dev.hillock.verify;

import java.util.Locale;

/**
 * What the verifier found out about one output of one function on one engine. Every component is a number, a text or a
 * point, none of them NaN or infinite, so that the record can be written as JSON as it is; points that do not exist are
 * null.
 *
 * @param function           the function with its parameters, for example {@code elu(alpha=0.5)}
 * @param order              what was asked, for example {@code value-and-derivative}
 * @param output             which of its results this is: {@code value}, {@code derivative}, {@code pullback} or
 *                           {@code parameter-pullback}
 * @param type               {@code float32} or {@code float64}
 * @param engine             the engine's name
 * @param device             what computed
 * @param samples            how many results were compared
 * @param maxUlp             the largest error in ULP where the condition number is at most 8
 * @param worst              where that is
 * @param maxMixed           the largest error in units of (1 ULP of the result + what half an ULP of x does to it)
 * @param worstMixed         where that is
 * @param maxUlpAnywhere     the largest error in ULP wherever it is; for information, promised by nobody
 * @param worstAnywhere      where that is
 * @param meanUlp            the mean error in ULP
 * @param wrongNaN           how often NaN stood for a number or a number for NaN; in none of the errors above
 * @param firstWrongNaN      the first of them
 * @param wrongInfinity      how often an infinity was wrong or missing; in none of the errors above
 * @param firstWrongInfinity the first of them
 * @param wrongKink          how often a result exactly at a kink broke the promise; in none of the errors above
 * @param firstWrongKink     the first of them
 * @param promisedUlp        the {@code maxUlp} that the engine promises; for float64, the agreement that is asked
 * @param promisedMixed      the {@code maxMixed} that the engine promises; likewise
 */
public record Report(String function, String order, String output, String type, String engine, String device,
                     long samples, double maxUlp, Point worst, double maxMixed, Point worstMixed,
                     double maxUlpAnywhere, Point worstAnywhere, double meanUlp,
                     long wrongNaN, Point firstWrongNaN, long wrongInfinity, Point firstWrongInfinity,
                     long wrongKink, Point firstWrongKink, double promisedUlp, double promisedMixed) {

    /**
     * A result and its place.
     *
     * @param input    for example {@code x=-5.54, dy=2.0}
     * @param got      what the engine says
     * @param expected the correctly rounded result
     */
    public record Point(String input, String got, String expected) {

        @Override
        public String toString() {
            return "%s (got %s, expected %s)".formatted(input, got, expected);
        }
    }

    /** Whether the engine kept its promise: both maxima are within it and no NaN, infinity or kink is wrong. */
    public boolean kept() {
        return wrongNaN == 0 && wrongInfinity == 0 && wrongKink == 0
            && maxUlp <= promisedUlp && maxMixed <= promisedMixed;
    }

    /** The gravest fault in one sentence, or the largest error where there is no fault. */
    public String sentence() {
        String what = "%s %s on %s: ".formatted(function, named(), engine);
        if (wrongNaN > 0) {
            return what + count(wrongNaN, "wrong NaN", firstWrongNaN);
        }
        if (wrongInfinity > 0) {
            return what + count(wrongInfinity, "wrong infinity", firstWrongInfinity);
        }
        if (wrongKink > 0) {
            return what + count(wrongKink, "wrong kink", firstWrongKink);
        }
        if (maxUlp > promisedUlp || maxMixed <= promisedMixed) {
            return what + error(maxUlp, "ULP", worst, promisedUlp);
        }
        return what + error(maxMixed, "ULP of mixed error", worstMixed, promisedMixed);
    }

    private String named() {
        String result = order.equals(output) ? output : order + " (its " + output + ")";
        return type.equals("float32") ? result : result + " in " + type;
    }

    private static String count(long count, String what, Point first) {
        return "%d %s, first at %s".formatted(count, what, first);
    }

    private static String error(double error, String unit, Point point, double promised) {
        String amount = String.format(Locale.ROOT, error < 1e6 ? "%.2f" : "%.3g", error);
        String bound = promised == Math.rint(promised) ? Long.toString((long) promised) : Double.toString(promised);
        return "%s %s%s, promised %s".formatted(amount, unit, point == null ? "" : " at " + point, bound);
    }
}
