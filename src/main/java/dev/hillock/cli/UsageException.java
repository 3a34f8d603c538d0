package dev.hillock.cli;

import java.util.function.Supplier;

/** The command line asks for something that makes no sense; the message says what and what would. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String sentence, Object... arguments) {
        super(sentence.formatted(arguments));
    }

    /**
     * What the library makes of arguments that come straight from the command line. Elsewhere an
     * IllegalArgumentException would be our own mistake, not the user's.
     */
    static <T> T checked(Supplier<T> library) {
        try {
            return library.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException("%s", e.getMessage());
        }
    }
}
