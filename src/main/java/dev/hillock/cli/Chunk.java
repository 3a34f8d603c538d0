package dev.hillock.cli;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;

/**
 * How much of an array is in memory at a time.
 *
 * @param wanted elements of x; null where nobody asked, and fewer than the engine likes will do
 */
record Chunk(Long wanted) {
    /** A longer row is not held whole: small enough for any machine. */
    private static final long ROW = 1 << 22;

    /** Elements of x that an engine gets at a time. */
    long elements(Engine engine) {
        return wanted == null ? engine.chunk() : wanted;
    }

    /** The longest row that is held whole. */
    long row() {
        return wanted == null ? ROW : wanted;
    }

    /** Gives up if as many as were asked for do not fit. */
    void refuse(DeviceException lack) {
        if (wanted != null) {
            throw new UsageException("--chunk %s is too large: %s; or leave --chunk out, and chunks become as small as "
                + "they must", SizeConverter.text(wanted), lack.getMessage());
        }
    }
}
