package dev.hillock.engine;

import java.lang.foreign.MemorySegment;

/** The checks that every engine makes of its caller's segments before it writes anything. */
public final class Segments {

    private Segments() {
    }

    /**
     * Checks number, sizes, writability and overlap.
     *
     * @throws IllegalArgumentException with the first fault in one sentence
     */
    public static void check(Task task, MemorySegment[] inputs, MemorySegment[] outputs) {
        checkSizes(task, inputs, outputs);
        for (int i = 0; i < outputs.length; i++) {
            if (outputs[i].isReadOnly()) {
                throw new IllegalArgumentException("output %d is read-only; pass a writable segment".formatted(i));
            }
            for (int j = 0; j < inputs.length; j++) {
                checkOverlap("input", j, inputs[j], i, outputs[i]);
            }
            for (int j = 0; j < i; j++) {
                checkOverlap("output", j, outputs[j], i, outputs[i]);
            }
        }
    }

    /**
     * Checks number and sizes only, for those who read the outputs.
     *
     * @throws IllegalArgumentException with the first fault in one sentence
     */
    public static void checkSizes(Task task, MemorySegment[] inputs, MemorySegment[] outputs) {
        checkCount("input", inputs.length, task.inputs(), task);
        checkCount("output", outputs.length, task.outputs(), task);
        for (int i = 0; i < inputs.length; i++) {
            checkSize("input", i, inputs[i], task.inputLength(i), task.inputBytes(i), task.inputType(i));
        }
        for (int i = 0; i < outputs.length; i++) {
            checkSize("output", i, outputs[i], task.outputLength(i), task.type().bytes(), task.type().toString());
        }
    }

    private static void checkCount(String what, int got, int expected, Task task) {
        if (got != expected) {
            throw new IllegalArgumentException("%s of %s takes %d %s segment%s but got %d".formatted(task.order(),
                task.text(), expected, what, expected == 1 ? "" : "s", got));
        }
    }

    private static void checkSize(String what, int i, MemorySegment segment, long length, int bytes, String type) {
        long expected = Math.multiplyExact(length, bytes);
        if (segment.byteSize() != expected) {
            throw new IllegalArgumentException("%s %d has %d bytes but %d elements of %s need %d".formatted(what, i,
                segment.byteSize(), length, type, expected));
        }
    }

    private static void checkOverlap(String what, int j, MemorySegment segment, int i, MemorySegment output) {
        boolean input = what.equals("input");
        boolean inPlace = input && segment.equals(output);
        if (!inPlace && segment.asOverlappingSlice(output).isPresent()) {
            throw new IllegalArgumentException("output %d overlaps %s %d%s; pass segments that are apart".formatted(
                i, what, j, input ? " in part" : ""));
        }
    }
}
