package dev.hillock.engine;

/** A device failed: the message says which, at what, and what can be done. The engine is still usable or closed. */
public final class DeviceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with its sentence and its cause, which may be null. */
    public DeviceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
