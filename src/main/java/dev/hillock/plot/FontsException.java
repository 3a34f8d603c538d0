package dev.hillock.plot;

/** This machine has no fonts to paint a picture's letters with; the message says the cure. */
public final class FontsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FontsException(String format, Throwable cause) {
        super("a %s needs fonts, which this machine has not (%s); install some (on Debian: apt-get install fontconfig "
            .formatted(format, root(cause)) + "fonts-dejavu-core) or write .svg or .html, which need none", cause);
    }

    private static String root(Throwable cause) {
        return cause.getCause() == null ? String.valueOf(cause.getMessage()) : root(cause.getCause());
    }
}
