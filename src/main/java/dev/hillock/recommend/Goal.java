package dev.hillock.recommend;

import java.util.Locale;

/** What a network is to learn. */
public enum Goal {
    /** Yes or no. */
    BINARY,
    /** One of several classes. */
    MULTICLASS,
    /** Any number of several labels. */
    MULTILABEL,
    /** A number or several. */
    REGRESSION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
