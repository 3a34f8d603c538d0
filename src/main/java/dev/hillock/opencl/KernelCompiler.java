package dev.hillock.opencl;

import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import java.util.ServiceLoader;

/** Generates OpenCL C from Hillock's Java kernels: what needs TornadoVM, found through {@link ServiceLoader}. */
public interface KernelCompiler {

    /**
     * The generated kernel of an entry that has this order.
     *
     * @throws EngineUnavailableException if there is no TornadoVM here, or it has no OpenCL device
     */
    GeneratedKernel generate(Entry entry, Order order);

    /**
     * The generated kernel of a function whose learned parameters have a value for each channel.
     *
     * @throws EngineUnavailableException if there is no TornadoVM here, or it has no OpenCL device
     */
    GeneratedKernel generateOfChannels(ActivationFunction function, Order order);

    /**
     * The one that this build has.
     *
     * @throws EngineUnavailableException if it was built without a TornadoVM SDK
     */
    static KernelCompiler here() {
        return ServiceLoader.load(KernelCompiler.class).findFirst()
            .orElseThrow(() -> new EngineUnavailableException("kernels cannot be generated: Hillock was built without "
                + "a TornadoVM SDK; run ./tornado-env.sh, which says how to get one"));
    }
}
