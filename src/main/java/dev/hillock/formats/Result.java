package dev.hillock.formats;

import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * An array that will be written.
 *
 * @param name    its name, where the format has names
 * @param header  its type and shape in the file
 * @param columns the names of its columns where it is a table of columns that have names; none otherwise
 * @param of      the array whose place it takes in a file of the same format; null where there is none
 */
public record Result(String name, NpyHeader header, List<String> columns, Tensor of) {

    /** The name of an array that has none, where a format wants one. */
    public static final String UNNAMED = "x";

    /** An array of its own, which takes nobody's place. */
    public Result(NpyHeader header) {
        this(UNNAMED, header, List.of(), null);
    }

    /** What takes the place of an array. */
    public static Result of(Tensor of, NpyHeader header) {
        boolean alike = header.shape().length == 2 && of.columns().size() == header.shape()[1];
        return new Result(of.name().isEmpty() ? UNNAMED : of.name(), header, alike ? of.columns() : List.of(), of);
    }

    /** Whether it has the shape of the array whose place it takes. */
    boolean sameShape() {
        return Arrays.equals(of.header().shape(), header.shape());
    }
}
