package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Order;
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
 * One evaluation of a function of rows by another library: the counterpart of {@code RowBenchmark}.
 *
 * <pre>./benchmarks/peers PeerRow -p function=SOFTMAX</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class PeerRowBenchmark {

    /** The library, one of {@link Peer#NAMES}. */
    @Param({"nd4j", "onnxruntime", "djl", "djl_malloc"})
    public String peer;

    /** The function, at its default parameter. */
    @Param({"SOFTMAX", "LOG_SOFTMAX"})
    public RowFunction function;

    /** What of it. */
    @Param("VALUE")
    public Order order;

    /** Rows x elements of a row. */
    @Param({"16384x1024", "64x32768", "1048576x16"})
    public String shape;

    private Prepared prepared;

    /** Prepares, fills and verifies; throws if the peer has no such function, or computes something else. */
    @Setup
    public void prepare() throws Exception {
        String[] sides = shape.split("x");
        prepared = new Prepared(peer, function, order, Long.parseLong(sides[0]), Long.parseLong(sides[1]));
    }

    /** The measured call. */
    @Benchmark
    public void evaluate() throws Exception {
        prepared.run();
    }

    /** Frees everything. */
    @TearDown
    public void close() {
        prepared.close();
    }
}
