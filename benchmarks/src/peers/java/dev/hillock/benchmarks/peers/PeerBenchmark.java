package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Order;
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
 * One evaluation of an element-wise function by another library: the counterpart of {@code ElementwiseBenchmark}.
 *
 * <pre>./benchmarks/peers Peer -p peer=onnxruntime -p function=GELU,SILU -p elements=1048576</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class PeerBenchmark {

    /** The library, one of {@link Peer#NAMES}. */
    @Param({"nd4j", "onnxruntime", "djl", "djl_malloc"})
    public String peer;

    /** The function, at the library's default parameters if it has no choice, else at the catalogue's. */
    @Param
    public ActivationFunction function;

    /** What of it. */
    @Param({"VALUE", "DERIVATIVE", "PULLBACK", "VALUE_AND_DERIVATIVE"})
    public Order order;

    /** How many elements. */
    @Param({"1024", "65536", "1048576", "16777216", "67108864"})
    public long elements;

    private Prepared prepared;

    /** Prepares, fills and verifies; throws if the peer has no such function, or computes something else. */
    @Setup
    public void prepare() throws Exception {
        prepared = new Prepared(peer, function, order, elements);
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
