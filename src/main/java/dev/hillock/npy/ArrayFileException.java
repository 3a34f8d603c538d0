package dev.hillock.npy;

/** A file is not the array that is wanted, or cannot be read or written; the message says which, why and the cure. */
public final class ArrayFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault with its sentence. */
    public ArrayFileException(String sentence) {
        super(printable(sentence));
    }

    /** A fault with its sentence and what the operating system said. */
    public ArrayFileException(String sentence, Throwable cause) {
        super(printable(sentence), cause);
    }

    /** Names come out of files, which must not send a terminal anything but text. */
    private static String printable(String sentence) {
        return sentence.replaceAll("\\p{Cntrl}", "?");
    }
}
