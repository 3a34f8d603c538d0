package dev.hillock.recommend;

import java.util.Locale;

/** Where in a network the function stands. */
public enum Place {
    /** Between layers. */
    HIDDEN,
    /** Behind the last layer. */
    OUTPUT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
