package dev.hillock.benchmarks;

import dev.hillock.bench.Workload;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the first evaluation in a JVM costs: allocating, building, compiling, the first run. The engine is open already.
 *
 * <pre>./benchmarks/run FirstRun -p engine=simd,tornado</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstRunBenchmark {

    /** The function, at its default parameters. */
    @Param({"RELU", "GELU"})
    public ActivationFunction function;

    /** The engine's name. */
    @Param("simd")
    public String engine;

    /** A device of the engine; empty for its default. */
    @Param("")
    public String device;

    /** How many elements. */
    @Param({"65536", "16777216"})
    public long elements;

    private Engine opened;
    private Evaluation evaluation;

    /** Opens the engine. */
    @Setup
    public void open() {
        opened = Engines.open(engine, device.isEmpty() ? null : device);
    }

    /** The measured call; it also fills the inputs, as any caller has to. */
    @Benchmark
    public void first() {
        evaluation = Workload.prepare(opened, new Task.Elementwise(function.activation(), Order.VALUE, DType.FLOAT32,
            elements), Placement.ROUND_TRIP, false);
    }

    /** Verifies what was timed, and frees everything. */
    @TearDown
    public void close() {
        Workload.verify(opened, evaluation);
        evaluation.close();
        opened.close();
    }
}
