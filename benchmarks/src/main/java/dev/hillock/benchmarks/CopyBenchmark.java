package dev.hillock.benchmarks;

import dev.hillock.bench.HostCopy;
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
 * Copying in host memory with one thread and with all: the ceiling of everything that reads and writes once.
 *
 * <pre>./benchmarks/run Copy</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CopyBenchmark {

    /** How many float32 elements. */
    @Param({"1024", "65536", "1048576", "16777216", "67108864"})
    public long elements;

    /** With how many threads; 0 is all. */
    @Param({"1", "0"})
    public int threads;

    private HostCopy copy;

    /** Allocates and touches both sides. */
    @Setup
    public void allocate() {
        copy = new HostCopy(elements * Float.BYTES,
            threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
    }

    /** The measured call. */
    @Benchmark
    public void copy() {
        copy.run();
    }

    /** Frees both sides. */
    @TearDown
    public void close() {
        copy.close();
    }
}
