package dev.hillock.benchmarks;

import dev.hillock.engine.DType;
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
 * One evaluation of an element-wise function. Time it beside {@link CopyBenchmark} at the same size: their ratio is the
 * share of memory speed.
 *
 * <pre>./benchmarks/run Elementwise -p function=GELU,RELU -p engine=simd -p elements=16777216
 * ./benchmarks/run Elementwise -p function=IDENTITY -p engine=tornado -p placement=UPLOAD,DOWNLOAD,RESIDENT</pre>
 *
 * <p>The identity is a copy: resident on the device, or with the one or the other transfer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ElementwiseBenchmark {

    /** The function, at its default parameters. */
    @Param
    public ActivationFunction function;

    /** What of it. */
    @Param({"VALUE", "DERIVATIVE"})
    public Order order;

    /** The engine's name. */
    @Param("simd")
    public String engine;

    /** How many elements. */
    @Param({"1024", "65536", "1048576", "16777216", "67108864"})
    public long elements;

    /** Which data cross in every run: inputs and outputs, one of them, or none; the kernel runs in all. */
    @Param("ROUND_TRIP")
    public Placement placement;

    /** A device of the engine, as {@code hillock devices} lists them; empty for its default. */
    @Param("")
    public String device;

    private Prepared prepared;

    /** Prepares, fills and verifies; throws if the result is not what the engine promises. */
    @Setup
    public void prepare() {
        prepared = new Prepared(engine, device,
            new Task.Elementwise(function.activation(), order, DType.FLOAT32, elements), placement);
    }

    /** The measured call. */
    @Benchmark
    public void evaluate() {
        prepared.run();
    }

    /** Frees everything. */
    @TearDown
    public void close() {
        prepared.close();
    }
}
