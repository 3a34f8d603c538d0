package dev.hillock.bench;

/** An engine's result broke its promise, so that it is not timed; the message is the verifier's sentence. */
public final class UnverifiedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A broken promise with its sentence. */
    public UnverifiedException(String sentence) {
        super(sentence);
    }
}
