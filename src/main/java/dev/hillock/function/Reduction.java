package dev.hillock.function;

import java.util.Locale;

/** What becomes of the losses of all rows. */
public enum Reduction {
    /** They stay as they are, 0 for rows that are ignored. */
    NONE,
    /** Their mean over the rows that are not ignored; NaN if there is none, as in PyTorch, whose default this is. */
    MEAN,
    /** Their sum. */
    SUM;

    /** The losses of rows and how many are not ignored as one number, before it is rounded. */
    public double of(double sum, long counted) {
        return this == MEAN ? sum / counted : sum;
    }

    /** PyTorch's name: {@code mean}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
