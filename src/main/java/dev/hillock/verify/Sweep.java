package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.function.Activation;
import java.lang.foreign.MemorySegment;

/** Inputs to try a function of each element on: a long list that is handed out in chunks. */
public interface Sweep {

    /** The type of the inputs. */
    DType type();

    /** How many there are. */
    long size();

    /**
     * Fills the inputs of a run: x, and dy if there are two.
     *
     * @param from   the index of the first; beyond {@link #size()} the list begins again
     * @param inputs segments of the same number of elements
     */
    void fill(long from, MemorySegment[] inputs);

    /**
     * Inputs where functions break, and many others between them. In it are always: zeros, subnormals, the largest
     * numbers, infinities, NaNs of several payloads; both ends of every binade; the kinks of this function and the
     * edges where exponentials under- and overflow, and three neighbours on each side of all these. The rest is random,
     * uniform over all bit patterns, over [-8, 8], [-30, 30], the span of exp and around zero. All of it is shuffled,
     * so that special values meet ordinary ones in one vector. The same seed gives the same sweep. Of float16 and
     * bfloat16 it is all 65,536 values, whatever is asked for.
     *
     * @param samples how many inputs; the fixed ones come in any case
     */
    static Sweep stratified(Activation activation, DType type, long samples, long seed) {
        return new Strata(activation, type, samples, seed);
    }

    /** Every float32 there is, NaNs included, in the order of their bit patterns. */
    static Sweep everyFloat() {
        return new EveryFloat();
    }
}
