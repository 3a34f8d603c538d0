package dev.hillock.verify;

/** A file of certificates, or of unfinished work on one, cannot be read, written or understood. */
public final class CertificateFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a sentence that names the file and says what to do. */
    public CertificateFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
