package dev.hillock.verify;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import java.lang.foreign.MemorySegment;

/** Correctly rounded float32 results with a fault of choice: what a verifier has to find out. */
final class BrokenEngine implements Engine {

    /** What is done to correctly rounded outputs before anyone sees them. */
    interface Fault {
        Fault NONE = (task, inputs, right, outputs) -> copy(right, outputs);

        /** Writes the outputs of a run. */
        void write(Task task, float[][] inputs, float[][] right, float[][] outputs);

        /** A fault of single results of the only output. */
        static Fault of(PerResult fault) {
            return (task, inputs, right, outputs) -> {
                for (int i = 0; i < right[0].length; i++) {
                    outputs[0][i] = fault.apply(inputs[0][i], right[0][i]);
                }
            };
        }

        static void copy(float[][] right, float[][] outputs) {
            for (int i = 0; i < right.length; i++) {
                System.arraycopy(right[i], 0, outputs[i], 0, right[i].length);
            }
        }
    }

    /** The result for one input from the right one. */
    interface PerResult {
        float apply(float x, float right);
    }

    private final Engine reference = Engines.named("reference");
    private final Fault fault;

    BrokenEngine(Fault fault) {
        this.fault = fault;
    }

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public String device() {
        return "a test";
    }

    @Override
    public boolean supports(DType type) {
        return type == DType.FLOAT32;
    }

    @Override
    public Accuracy accuracy() {
        return new Accuracy(2, 2, 2);
    }

    @Override
    public Evaluation prepare(Task task, Placement placement, boolean timed) {
        return new BrokenEvaluation(task);
    }

    @Override
    public void close() {
        reference.close();
    }

    private final class BrokenEvaluation implements Evaluation {
        private final Task task;
        private final Evaluation right;
        private final float[][] inputs;
        private final byte[] mask;
        private final float[][] outputs;

        BrokenEvaluation(Task task) {
            this.task = task;
            this.right = reference.prepare(task);
            boolean masked = task instanceof Task.Masked;
            this.mask = masked ? new byte[Math.toIntExact(task.inputLength(task.inputs() - 1))] : null;
            this.inputs = new float[masked ? task.inputs() - 1 : task.inputs()][];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = new float[Math.toIntExact(task.inputLength(i))];
            }
            this.outputs = outputs();
        }

        private float[][] outputs() {
            float[][] arrays = new float[task.outputs()][];
            for (int i = 0; i < arrays.length; i++) {
                arrays[i] = new float[Math.toIntExact(task.outputLength(i))];
            }
            return arrays;
        }

        @Override
        public Task task() {
            return task;
        }

        @Override
        public MemorySegment input(int i) {
            return i == inputs.length ? MemorySegment.ofArray(mask) : MemorySegment.ofArray(inputs[i]);
        }

        @Override
        public MemorySegment output(int i) {
            return MemorySegment.ofArray(outputs[i]);
        }

        @Override
        public void run() {
            float[][] exact = outputs();
            MemorySegment[] from = segments(inputs);
            if (mask != null) {
                from = java.util.Arrays.copyOf(from, task.inputs());
                from[inputs.length] = MemorySegment.ofArray(mask);
            }
            right.run(from, segments(exact));
            fault.write(task, inputs, exact, outputs);
        }

        private static MemorySegment[] segments(float[][] arrays) {
            MemorySegment[] segments = new MemorySegment[arrays.length];
            for (int i = 0; i < arrays.length; i++) {
                segments[i] = MemorySegment.ofArray(arrays[i]);
            }
            return segments;
        }

        @Override
        public Timing timing() {
            return Timing.computing(0);
        }

        @Override
        public void close() {
            right.close();
        }
    }
}
