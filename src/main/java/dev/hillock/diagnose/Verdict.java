package dev.hillock.diagnose;

import java.util.List;

/**
 * A judgement in words.
 *
 * @param health   the one word
 * @param findings what was seen, a sentence each; the first explains the word
 * @param cures    what helps, the likeliest first; empty where nothing ails
 */
public record Verdict(Health health, List<String> findings, List<String> cures) {

    /** The judgement in a word, the worst first. */
    public enum Health {
        /** Values left the range of float32: infinities or NaNs. */
        OVERFLOWING,
        /** Gradients or signals grow with every layer. */
        EXPLODING,
        /** Gradients or signals fade with every layer. */
        VANISHING,
        /** Units that no sample can teach. */
        DYING,
        /** Units of which nearly every sample lies where the function is flat. */
        SATURATING,
        /** Inputs so far from mean 0 and variance 1 that the function is not used as it was meant. */
        OFF_SCALE,
        /** Nothing to complain of. */
        HEALTHY;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
