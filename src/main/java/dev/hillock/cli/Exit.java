package dev.hillock.cli;

/** The exit codes. */
final class Exit {
    /** All is right. */
    static final int RIGHT = 0;
    /** A result is further from the truth than promised. */
    static final int NOT_VERIFIED = 1;
    /** The command line is at fault. */
    static final int USAGE = 2;
    /** An engine or device is not there or failed. */
    static final int ENGINE = 3;
    /** An input or output file is at fault. */
    static final int FILE = 4;
    /** Hillock is at fault; the number is sysexits' EX_SOFTWARE. */
    static final int DEFECT = 70;

    private Exit() {
    }
}
