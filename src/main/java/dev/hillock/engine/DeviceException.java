package dev.hillock.engine;

/** A device failed: the message says which, at what, and what can be done. The engine is still usable or closed. */
public final class DeviceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean outOfMemory;

    /** A failure with its sentence and its cause, which may be null. */
    public DeviceException(String sentence, Throwable cause) {
        this(sentence, cause, false);
    }

    private DeviceException(String sentence, Throwable cause, boolean outOfMemory) {
        super(sentence, cause);
        this.outOfMemory = outOfMemory;
    }

    /** A lack of memory with its sentence and its cause, which may be null. */
    public static DeviceException outOfMemory(String sentence, Throwable cause) {
        return new DeviceException(sentence, cause, true);
    }

    /** Whether memory is what lacks, so that fewer elements at a time may go. */
    public boolean outOfMemory() {
        return outOfMemory;
    }
}
