package dev.hillock.benchmarks;

import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Transfers;
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
 * A transfer alone, without a kernel: to the device or back, from and to memory that is pageable, which the engine
 * uses, or pinned, which it could. TornadoVM moves data with kernels only: what its transfers take is the difference
 * between the identity of {@link ElementwiseBenchmark} with and without them. Its OpenCL backend copies pageable
 * memory, its CUDA backend pins it.
 *
 * <pre>./benchmarks/run Transfer -p elements=16777216</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class TransferBenchmark {

    /** Where to. */
    public enum Direction {
        /** From the host to the device. */
        UPLOAD,
        /** From the device to the host. */
        DOWNLOAD
    }

    /** How many float32 elements. */
    @Param({"1024", "65536", "1048576", "16777216", "67108864"})
    public long elements;

    /** Where to. */
    @Param
    public Direction direction;

    /** Whether the host's memory is the driver's own. */
    @Param({"false", "true"})
    public boolean pinned;

    /** The engine's name. */
    @Param("opencl")
    public String engine;

    /** A device of the engine, as {@code hillock devices} lists them; empty for its default. */
    @Param("")
    public String device;

    private Engine opened;
    private Transfers transfers;

    /** Allocates both sides. */
    @Setup
    public void allocate() {
        opened = Engines.open(engine, device.isEmpty() ? null : device);
        transfers = opened.transfers(elements * Float.BYTES).orElseThrow(() -> new EngineUnavailableException(
            "engine %s has no transfers without a kernel; opencl has".formatted(engine)));
    }

    /** The measured call. */
    @Benchmark
    public void transfer() {
        if (direction == Direction.UPLOAD) {
            transfers.upload(pinned);
        } else {
            transfers.download(pinned);
        }
    }

    /** Frees both sides. */
    @TearDown
    public void close() {
        transfers.close();
        opened.close();
    }
}
