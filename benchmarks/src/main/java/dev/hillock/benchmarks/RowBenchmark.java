package dev.hillock.benchmarks;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
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
 * One evaluation of a function of rows. All shapes hold 16 million elements or 2 million in long rows.
 *
 * <pre>./benchmarks/run Row -p function=SOFTMAX -p engine=simd,tornado</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RowBenchmark {

    /** The function, at its default parameter. */
    @Param({"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN", "LOGSUMEXP", "GLU", "GEGLU", "SWIGLU", "CRELU"})
    public RowFunction function;

    /** What of it. */
    @Param({"VALUE", "PULLBACK"})
    public Order order;

    /** The engine's name. */
    @Param("simd")
    public String engine;

    /** Rows x elements of a row. */
    @Param({"16384x1024", "64x32768", "1048576x16"})
    public String shape;

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
        String[] sides = shape.split("x");
        prepared = new Prepared(engine, device, Task.Rowwise.along(function.activation(), order, DType.FLOAT32,
            new long[] {Long.parseLong(sides[0]), Long.parseLong(sides[1])}, -1), placement);
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
