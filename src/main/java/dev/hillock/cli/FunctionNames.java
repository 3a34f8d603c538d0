package dev.hillock.cli;

import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import java.util.ArrayList;

/** The names of the functions, for the completion of a shell. */
final class FunctionNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    FunctionNames() {
        super(Catalogue.entries().stream().map(Entry::id).toList());
    }
}
