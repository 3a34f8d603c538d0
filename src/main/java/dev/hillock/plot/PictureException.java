package dev.hillock.plot;

/** A picture's file cannot be written; the message says which, why and the cure. */
public final class PictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PictureException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
