package dev.hillock.cli;

/** A file of results cannot be used; the message says why and what would. */
final class ResultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ResultsException(String sentence, Object... arguments) {
        super(sentence.formatted(arguments));
    }
}
