package dev.hillock.formats;

import dev.hillock.npy.ElementType;

/**
 * How a file is to be read.
 *
 * @param format    null where its name tells
 * @param selection which of its arrays
 * @param type      of what type the elements of a raw file are, and as what type the numbers of a table are taken
 *                  whose columns differ or that has no types; null where nobody says
 * @param shape     the shape of a raw file's array; null for all of it in one dimension
 * @param header    whether the first line of a CSV or TSV file names its columns; null for yes if none is a number
 */
public record Reading(Format format, Selection selection, ElementType type, long[] shape, Boolean header) {

    /** As its name tells, and all of it. */
    public static final Reading PLAIN = new Reading(null, Selection.ALL, null, null, null);
}
