package dev.hillock.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An array in a file as an option names it: FILE, or FILE#NAME where the file holds several.
 *
 * @param path the file
 * @param name the array's name in it; null where none is given
 */
record NamedArray(Path path, String name) {

    /** Takes an argument apart; a file may have a # in its name. */
    static NamedArray of(String argument) {
        int hash = argument.lastIndexOf('#');
        boolean named = hash > 0 && !Files.exists(Path.of(argument));
        return named ? new NamedArray(Path.of(argument.substring(0, hash)), argument.substring(hash + 1))
            : new NamedArray(Path.of(argument), null);
    }
}
