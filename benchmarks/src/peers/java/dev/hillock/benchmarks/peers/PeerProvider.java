package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Availability;
import dev.hillock.engine.Device;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import java.nio.file.Path;
import java.util.List;

/** Announces the other libraries as engines, which are used only where they are named. */
public abstract class PeerProvider implements EngineProvider {
    private static final String DEVICE = "0";

    private final String name;
    private final Class<?> library;
    private final String more;

    private PeerProvider(String name, Class<?> library, String more) {
        this.name = name;
        this.library = library;
        this.more = more;
    }

    /** ND4J. */
    public static final class Nd4j extends PeerProvider {
        /** For the service loader. */
        public Nd4j() {
            super("nd4j", org.nd4j.linalg.factory.Nd4j.class, "result preallocated");
        }
    }

    /** ONNX Runtime. */
    public static final class OnnxRuntime extends PeerProvider {
        /** For the service loader. */
        public OnnxRuntime() {
            super("onnxruntime", ai.onnxruntime.OrtEnvironment.class, "CPU provider, result preallocated");
        }
    }

    /** DJL on PyTorch. */
    public static final class Djl extends PeerProvider {
        /** For the service loader. */
        public Djl() {
            super("djl", ai.djl.pytorch.engine.PtEngine.class, "PyTorch, a new result in every call");
        }
    }

    /** DJL on PyTorch, in a process whose allocator keeps the memory that it is given back. */
    public static final class DjlKeepingMemory extends PeerProvider {
        /** For the service loader. */
        public DjlKeepingMemory() {
            super("djl_malloc", ai.djl.pytorch.engine.PtEngine.class,
                "PyTorch, a new result in every call, glibc told to keep memory");
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** Nobody wants a benchmark's rival by default. */
    @Override
    public int rank() {
        return 0;
    }

    @Override
    public Availability availability() {
        return Availability.ready(description());
    }

    @Override
    public List<Device> devices() {
        return List.of(new Device(DEVICE, "the processor", "CPU", "native code", 0, description()));
    }

    @Override
    public Engine open(String device) {
        if (device != null && !device.equals(DEVICE)) {
            throw new EngineUnavailableException(
                "engine %s has no device \"%s\"; it has only %s".formatted(name, device, DEVICE));
        }
        return new PeerEngine(name, description());
    }

    private String description() {
        Path jar = Path.of(library.getProtectionDomain().getCodeSource().getLocation().getPath());
        return "%s, %d threads, %s".formatted(jar.getFileName().toString().replace(".jar", ""), Peer.THREADS, more);
    }
}
