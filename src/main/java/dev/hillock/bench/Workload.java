package dev.hillock.bench;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.verify.Report;
import dev.hillock.verify.Verifier;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;

/** What is timed: a task prepared on an engine, its inputs filled, and run once so that everything is compiled. */
public final class Workload {

    /** How many results are checked before timing: enough for a wrong kernel, few enough to begin soon. */
    private static final long CHECKED = 1 << 18;

    private Workload() {
    }

    /**
     * Prepares a float32 task and fills its inputs with numbers in [-8, 8): where functions bend, none saturated. Of
     * them a mask leaves out a quarter. What channels learn is in [0.25, 1.25), in the range of every parameter; the
     * targets of a loss are any of its classes.
     */
    public static Evaluation prepare(Engine engine, Task task, Placement placement, boolean timed) {
        if (task.type() != DType.FLOAT32) {
            throw new IllegalArgumentException("a workload is float32, not " + task.type());
        }
        Evaluation evaluation = engine.prepare(task, placement, timed);
        fill(evaluation);
        evaluation.run();
        evaluation.download();
        return evaluation;
    }

    /**
     * Runs the evaluation and holds what it makes of its inputs to the engine's promise, or asks its own judge.
     *
     * @return the largest error in ULP
     * @throws UnverifiedException if the promise is broken, so that a wrong result gets no time
     */
    public static double verify(Engine engine, Evaluation evaluation) {
        if (evaluation instanceof Judged judged) {
            return judged.judge();
        }
        double maxUlp = 0;
        for (Report report : new Verifier(engine).check(evaluation, CHECKED)) {
            if (!report.kept()) {
                throw new UnverifiedException(report.sentence());
            }
            maxUlp = Math.max(maxUlp, report.maxUlp());
        }
        return maxUlp;
    }

    static void fill(Evaluation evaluation) {
        Task task = evaluation.task();
        for (int i = 0; i < task.inputs(); i++) {
            boolean learned = task instanceof Task.Channelwise && i >= task.order().inputs();
            if (task instanceof Task.Targeted loss && i == task.order().inputs()) {
                targets(evaluation.input(i), loss.classes());
            } else if (task.inputBytes(i) == Byte.BYTES) {
                mask(evaluation.input(i));
            } else {
                fill(evaluation.input(i), i, learned ? 0.25f : -8, learned ? 1 : 16);
            }
        }
    }

    private static void targets(MemorySegment segment, long classes) {
        SplittableRandom random = new SplittableRandom(segment.byteSize());
        for (long at = 0; at < segment.byteSize(); at += Integer.BYTES) {
            segment.set(ValueLayout.JAVA_INT_UNALIGNED, at, (int) random.nextLong(classes));
        }
    }

    private static void mask(MemorySegment segment) {
        SplittableRandom random = new SplittableRandom(segment.byteSize());
        for (long at = 0; at < segment.byteSize(); at++) {
            segment.set(ValueLayout.JAVA_BYTE, at, (byte) Math.min(1, random.nextInt(4)));
        }
    }

    private static void fill(MemorySegment segment, int seed, float least, float range) {
        SplittableRandom random = new SplittableRandom(seed);
        for (long at = 0; at < segment.byteSize(); at += Float.BYTES) {
            segment.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, range * (float) random.nextDouble() + least);
        }
    }
}
