package dev.hillock.cli;

import dev.hillock.engine.DeviceException;

/**
 * How much of an array is in memory at a time.
 *
 * @param elements how many elements of x
 * @param wanted   whether somebody asked for as many; otherwise fewer will do
 */
record Chunk(long elements, boolean wanted) {
    /** Large enough that the costs of a call vanish, small enough for any machine. */
    private static final long ELEMENTS = 1 << 22;

    /** What an option says, or what is right where it says nothing. */
    static Chunk of(Long option) {
        return option == null ? new Chunk(ELEMENTS, false) : new Chunk(option, true);
    }

    /** Gives up if as many as were asked for do not fit. */
    void refuse(DeviceException lack) {
        if (wanted) {
            throw new UsageException("--chunk %s is too large: %s; or leave --chunk out, and chunks become as small as "
                + "they must", SizeConverter.text(elements), lack.getMessage());
        }
    }
}
