package dev.hillock.engine;

/** An engine or device that was asked for by name is not there; the message says why and what mends it. */
public final class EngineUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An absence with its sentence. */
    public EngineUnavailableException(String sentence) {
        super(sentence);
    }
}
