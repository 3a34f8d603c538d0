package dev.hillock.opencl;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A few kernels that somebody wrote by hand, run as the generated ones are: the yardstick of {@code hillock bench
 * --yardstick}. No engine for use: these kernels promise nothing at special values.
 */
public final class HandwrittenKernels {
    /** The functions that have one, for their value. */
    public static final List<Entry> FUNCTIONS =
        List.of(ActivationFunction.RELU, ActivationFunction.GELU, RowFunction.SOFTMAX);

    /** Softmax without care for what x minus the maximum loses is 9 ULP off; the promise of opencl is 8. */
    private static final Accuracy ACCURACY = new Accuracy(16, 16, 16);

    private HandwrittenKernels() {
    }

    /**
     * An engine of the name {@code handwritten} on the default OpenCL device.
     *
     * @throws EngineUnavailableException if there is no OpenCL device
     */
    public static Engine open() {
        return OpenclProvider.open(null,
            new OpenclEngine.Kernels("handwritten", ACCURACY, HandwrittenKernels::of));
    }

    static GeneratedKernel of(Entry entry, Order order) {
        String name = GeneratedKernel.fileName(entry, order);
        try (InputStream stream = HandwrittenKernels.class.getResourceAsStream("handwritten/" + name)) {
            if (stream == null) {
                throw new DeviceException("nobody has written a kernel by hand for %s %s; there are those of %s"
                    .formatted(entry.id(), order, String.join(", ", FUNCTIONS.stream().map(Entry::id).toList())),
                    null);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new GeneratedKernel(entry.id(), order.toString(), "none", "none", "none",
                GeneratedKernel.launches(text), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
