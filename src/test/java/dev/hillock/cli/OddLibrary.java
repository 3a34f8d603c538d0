package dev.hillock.cli;

import dev.hillock.bench.Judged;
import dev.hillock.engine.Accuracy;
import dev.hillock.engine.Availability;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.HostEngine;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import java.lang.foreign.MemorySegment;

/** Another library in the place of an engine: it has relu alone, answers with nonsense and finds that good enough. */
public final class OddLibrary extends HostEngine {
    /** What its own judge says. */
    static final double ULP = 77;

    /** Announces it. */
    public static final class Provider extends OddEngine.Provider {
        /** For the service loader. */
        public Provider() { super("library", Availability.ready("a library")); }

        @Override
        public Engine open(String device) {
            return new OddLibrary();
        }
    }

    @Override
    public String name() {
        return "library";
    }

    @Override
    public String device() {
        return "version 7";
    }

    @Override
    public boolean supports(DType type) {
        return type == DType.FLOAT32;
    }

    @Override
    public boolean offers(Entry function, Order order) {
        return function == ActivationFunction.RELU;
    }

    @Override
    public Accuracy accuracy() {
        return new Accuracy(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    protected HostEvaluation evaluation(Task task) {
        return new Nonsense(task);
    }

    private static final class Nonsense extends HostEvaluation implements Judged {
        private Nonsense(Task task) {
            super(task);
        }

        @Override
        protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
            outputs[0].fill((byte) 1);
        }

        @Override
        public double judge() {
            return ULP;
        }
    }
}
