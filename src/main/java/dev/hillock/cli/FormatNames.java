package dev.hillock.cli;

import dev.hillock.formats.Format;
import java.util.ArrayList;
import java.util.Arrays;

/** The names of the formats, for the completion of a shell. */
final class FormatNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    FormatNames() {
        super(Arrays.stream(Format.values()).map(Format::toString).toList());
    }
}
