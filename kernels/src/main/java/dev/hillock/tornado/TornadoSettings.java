package dev.hillock.tornado;

import java.util.Map;
import java.util.Optional;

/**
 * What TornadoVM must be told before any of its classes is initialised, since it reads these properties once, and
 * whether it has been. Mentions none of its types, so it is safe in a JVM without TornadoVM.
 */
final class TornadoSettings {
    /** The property that says which {@link KernelForm} runs, {@code compiled} or {@code generated}, on every device. */
    static final String KERNELS = "hillock.tornado.kernels";

    private static final String RUNTIME = "tornado.runtime";
    private static final String OPTIONS = "uk.ac.manchester.tornado.runtime.common.TornadoOptions";

    /** The fall-back to Java is silent and wrong for our kernels; native functions are as exact as the driver likes. */
    private static final Map<String, String> FIELDS = Map.of(
        "tornado.recover.bailout", "RECOVER_BAILOUT",
        "tornado.enable.nativeFunctions", "ENABLE_NATIVE_FUNCTION");

    private TornadoSettings() {
    }

    /** Why TornadoVM cannot be used in this JVM, with the cure; null if it can. */
    static String absence() {
        boolean module = ModuleLayer.boot().findModule(RUNTIME).isPresent();
        if (module && System.getProperty("tornado.load.runtime.implementation") != null) {
            return null;
        }
        return "this JVM was started without TornadoVM's options; start with ./hillock, or give java the options that "
            + "./tornado-env.sh prints";
    }

    /**
     * Sets what is not set and checks what is.
     *
     * @throws IllegalStateException if TornadoVM has already read, or is told, something else
     */
    static void apply() {
        System.getProperties().putIfAbsent("tornado.compiler.fullInlining", "true");
        // Relaxed mathematics is the default. Each plan says so again: not every version listens here.
        System.getProperties().putIfAbsent("tornado.opencl.compiler.flags", "-w");
        // A guard of 4 GB otherwise: the driver knows its memory better, and the engine counts too.
        System.getProperties().putIfAbsent("tornado.device.memory", "1024GB");
        FIELDS.keySet().forEach(property -> System.getProperties().putIfAbsent(property, "false"));
        FIELDS.forEach((property, field) -> {
            if (Boolean.getBoolean(property) || Boolean.TRUE.equals(option(field))) {
                throw new IllegalStateException(
                    "%s is true, but results can only be trusted without it; start java with -D%s=false".formatted(
                        property, property));
            }
        });
    }

    /**
     * The form of kernels that is demanded; nothing if the device is to decide.
     *
     * @throws IllegalStateException if there is no such form
     */
    static Optional<KernelForm> kernels() {
        return Optional.ofNullable(System.getProperty(KERNELS)).map(KernelForm::named);
    }

    /** What TornadoVM has read; null where this version does not say. */
    private static Boolean option(String field) {
        try {
            ClassLoader loader = ModuleLayer.boot().findModule(RUNTIME).orElseThrow().getClassLoader();
            return (Boolean) Class.forName(OPTIONS, true, loader).getField(field).get(null);
        } catch (ReflectiveOperationException | ClassCastException e) {
            return null;
        }
    }
}
