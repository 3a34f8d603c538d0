package dev.hillock.compare;

import dev.hillock.engine.Task;
import dev.hillock.function.Definition;
import dev.hillock.function.RowActivation;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody's results for an array are: the function that they should be, a framework's, another one, or a known
 * slip. Candidates are told apart on up to 20,000 elements; what is said of the one found is measured on all.
 *
 * @param function   what the results should be
 * @param kept       whether they are, every one as near as an engine of ours promises
 * @param verdict    what they are, in a sentence
 * @param is         the candidate that they agree with; null if there is none
 * @param source     where that is defined; empty if nowhere
 * @param remarks    what else was seen, a sentence each
 * @param also       other candidates that these x do not tell apart
 * @param results    the format that holds all of them: float32, float64, float16 or bfloat16
 * @param elements   how many were compared
 * @param apart      how many are further off than promised
 * @param largestUlp the largest distance in units of the last place of that format; null if none is finite
 * @param largest    the largest absolute difference likewise
 */
public record Identification(String function, boolean kept, String verdict, String is, String source,
                             List<String> remarks, List<String> also, String results, long elements, long apart,
                             Place largestUlp, Place largest) {

    /** As many elements as fit in memory several times. */
    static final int MOST = 1 << 24;

    /**
     * A difference and where it is.
     *
     * @param difference how large
     * @param index      where, as NumPy writes it
     * @param x          the input
     * @param got        the result
     * @param exact      what is right
     */
    public record Place(double difference, String index, String x, String got, String exact) {

        /** How NumPy writes the index of an element of an array of the given shape in C order. */
        static String index(long element, long[] shape) {
            long[] at = new long[shape.length];
            long rest = element;
            for (int i = shape.length - 1; i >= 0; i--) {
                at[i] = rest % shape[i];
                rest /= shape[i];
            }
            return "index " + NpyHeader.text(at);
        }
    }

    /**
     * Identifies results.
     *
     * @param asked      what they should be
     * @param derivative whether they should be its derivative
     * @param x          the inputs
     * @param theirs     the results
     * @throws dev.hillock.npy.ArrayFileException if the arrays do not fit together
     */
    public static Identification of(Definition asked, boolean derivative, NpyArray x, NpyArray theirs) {
        return new Search(new Results(x, theirs), asked, derivative).identify();
    }

    /**
     * Identifies results of a function of rows, up to {@value #MOST} of them.
     *
     * @param asked what they should be
     * @param axis  the axis of x that rows run along; a negative one counts from the end
     * @throws dev.hillock.npy.ArrayFileException if the arrays do not fit together
     * @throws IllegalArgumentException           if x has no such axis
     */
    public static Identification of(RowActivation asked, int axis, NpyArray x, NpyArray theirs) {
        long[] shape = x.header().shape();
        List<RowCandidate> candidates = RowCandidate.of(asked, Task.Rowwise.axis(shape, axis), shape);
        long[] results = theirs.header().shape();
        if (candidates.stream().noneMatch(c -> Arrays.equals(c.shape(), results))) {
            throw new ArrayFileException("%s has shape %s, but %s of x of shape %s has shape %s".formatted(
                theirs.path(),
                NpyHeader.text(results), candidates.getFirst().text(), NpyHeader.text(shape),
                NpyHeader.text(candidates.getFirst().shape())));
        }
        if (x.header().elements() > MOST || x.header().elements() == 0) {
            throw new ArrayFileException(("%s has %d elements; results of rows are judged for 1 to %d, so take a "
                + "part of the rows").formatted(x.path(), x.header().elements(), MOST));
        }
        return new RowSearch(Results.all(x), x.header().type(), Results.all(theirs), results).identify(candidates);
    }
}
