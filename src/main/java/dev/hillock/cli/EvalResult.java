package dev.hillock.cli;

import dev.hillock.engine.Timing;
import dev.hillock.verify.Report;
import java.util.Locale;

/**
 * What {@code eval} says when it is done; its components are the fields of the JSON object.
 *
 * @param input        the array: its file, and its name where it has one
 * @param output       the file
 * @param function     the function with its parameters
 * @param order        what was asked of it
 * @param engine       who computed
 * @param device       on what
 * @param dtype        the type of the elements
 * @param shape        the shape of the input
 * @param outputShape  the shape of the output
 * @param elements     elements of the input
 * @param piece        how many elements of a row were in memory at a time; null where rows were whole
 * @param milliseconds where the time went
 * @param written      whether the output was written: it is not where the verification failed
 * @param verification what the verifier found; null where nobody asked
 */
record EvalResult(String input, String output, String function, String order, String engine,
                  String device, String dtype, long[] shape, long[] outputShape, long elements,
                  Long piece, Milliseconds milliseconds, boolean written, Report verification) {

    /**
     * Where the time went, in milliseconds; a part is null where the engine cannot tell it from the others. Reading,
     * running and writing go on at the same time, so that the parts may add up to more than the total.
     *
     * @param opening      opening the files and the engine
     * @param reading      from the file into the engine's buffers
     * @param preparing    compiling and making buffers
     * @param running      copying to the device, computing and copying back
     * @param hostToDevice copying to the device
     * @param kernel       computing
     * @param deviceToHost copying back
     * @param writing      from the engine's buffers into the file
     * @param total        everything, from opening the files to renaming the result; verification too
     */
    record Milliseconds(Double opening, Double reading, Double preparing, Double running, Double hostToDevice,
                        Double kernel, Double deviceToHost, Double writing, Double total) {

        static Milliseconds of(StreamedEvaluation run, long opening, long total) {
            Timing t = run.timing();
            return new Milliseconds(of(opening), of(run.reading()), of(run.preparing()), of(t.total()),
                of(t.hostToDevice()), of(t.kernel()), of(t.deviceToHost()), of(run.writing()), of(total));
        }

        private static Double of(long nanoseconds) {
            return nanoseconds == Timing.UNKNOWN ? null : nanoseconds / 1e6;
        }

        @Override
        public String toString() {
            return "open %s, read %s, prepare %s, run %s, write %s, total %s ms".formatted(text(opening), text(reading),
                text(preparing), text(running), text(writing), text(total));
        }

        private static String text(Double part) {
            return part == null ? "-" : String.format(Locale.ROOT, part < 100 ? "%.2f" : "%.0f", part);
        }
    }

    /** Whether the engine kept its promise, as far as anybody asked. */
    boolean kept() {
        return verification == null || verification.kept();
    }

    /** The same where the file was not written. */
    EvalResult unwritten() {
        return new EvalResult(input, output, function, order, engine, device, dtype, shape, outputShape, elements,
            piece, milliseconds, false, verification);
    }

    @Override
    public String toString() {
        String verified = verification == null ? "" : "%nverified: %s".formatted(verification.sentence());
        String pieces = piece == null ? "" : ", rows in pieces of %d".formatted(piece);
        return "%s %s of %d elements%s on %s (%s): %s%s".formatted(function, order, elements, pieces, engine, device,
            milliseconds, written ? verified : "");
    }
}
