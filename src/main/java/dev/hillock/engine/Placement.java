package dev.hillock.engine;

/**
 * When data crosses between host and device; without meaning where both are the same memory.
 *
 * <pre>
 * try (Evaluation evaluation = engine.prepare(task, Placement.RESIDENT, false)) {
 *     evaluation.input(0).copyFrom(x);
 *     evaluation.run();        // uploads, once
 *     evaluation.run();        // nothing crosses
 *     evaluation.download();   // to evaluation.output(0)
 * }
 * </pre>
 *
 * <p>What one function makes and another takes stays on the device where both are steps of a {@link Chain}; between two
 * evaluations it goes through the host.
 */
public enum Placement {
    /** Every run copies the inputs in and the outputs out. */
    ROUND_TRIP(true, true),
    /** Every run copies the inputs in; outputs stay on the device until {@link Evaluation#download()}. */
    UPLOAD(true, false),
    /** The first run copies the inputs in; every run copies the outputs out. */
    DOWNLOAD(false, true),
    /** The first run copies the inputs in; outputs stay on the device until {@link Evaluation#download()}. */
    RESIDENT(false, false);

    private final boolean uploads;
    private final boolean downloads;

    Placement(boolean uploads, boolean downloads) {
        this.uploads = uploads;
        this.downloads = downloads;
    }

    /** Whether every run copies the inputs in. */
    public boolean uploads() {
        return uploads;
    }

    /** Whether every run copies the outputs out. */
    public boolean downloads() {
        return downloads;
    }
}
