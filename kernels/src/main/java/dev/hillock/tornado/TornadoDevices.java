package dev.hillock.tornado;

import dev.hillock.engine.Device;
import dev.hillock.engine.EngineUnavailableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoBackend;
import uk.ac.manchester.tornado.api.TornadoRuntime;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.enums.TornadoDeviceType;
import uk.ac.manchester.tornado.api.runtime.TornadoRuntimeProvider;

/**
 * The devices that TornadoVM sees, numbered as it numbers them, {@code backend:index}.
 *
 * @param device what Hillock tells of it
 * @param handle TornadoVM's own object
 */
record TornadoDevices(Device device, TornadoDevice handle) {
    /** Of the same hardware CUDA's libraries are exact and PTX's approximate. */
    private static final List<String> BACKENDS = List.of("CUDA", "OPENCL", "METAL", "SPIRV", "PTX");

    /** All of them, the default first: a GPU if there is one. */
    static List<TornadoDevices> all() {
        TornadoRuntime runtime = TornadoRuntimeProvider.getTornadoRuntime();
        List<TornadoDevices> all = new ArrayList<>();
        for (int i = 0; i < runtime.getNumBackends(); i++) {
            TornadoBackend backend = runtime.getBackend(i);
            for (int j = 0; j < backend.getNumDevices(); j++) {
                all.add(describe(i + ":" + j, backend.getDevice(j)));
            }
        }
        all.sort(Comparator.comparing((TornadoDevices d) -> !d.isGpu())
            .thenComparing(d -> Math.floorMod(BACKENDS.indexOf(d.handle.getTornadoVMBackend().name()), 99)));
        return all;
    }

    /**
     * The device of an id, the default for null.
     *
     * @throws EngineUnavailableException with what there is, if there is no such device
     */
    static TornadoDevices named(String id) {
        List<TornadoDevices> all = all();
        return all.stream().filter(d -> id == null || d.device.id().equals(id)).findFirst()
            .orElseThrow(() -> new EngineUnavailableException(all.isEmpty()
                ? "engine tornado has no device: TornadoVM %s found none; \"./hillock doctor\" says what is missing"
                    .formatted(version())
                : "engine tornado has no device \"%s\"; there %s %s".formatted(id, all.size() == 1 ? "is" : "are",
                    all.stream().map(d -> "%s (%s)".formatted(d.device.id(), d.device.name()))
                        .collect(Collectors.joining(", ")))));
    }

    /** TornadoVM's version. */
    static String version() {
        return TaskGraph.class.getModule().getDescriptor() == null ? "of unknown version"
            : TaskGraph.class.getModule().getDescriptor().rawVersion().orElse("of unknown version");
    }

    boolean isGpu() {
        return handle.getDeviceType() == TornadoDeviceType.GPU;
    }

    boolean isCpu() {
        return handle.getDeviceType() == TornadoDeviceType.CPU;
    }

    /** For people: {@code TornadoVM 5.2.0-jdk25, OpenCL device 0:0 (pthread-skylake)}. */
    @Override
    public String toString() {
        return "TornadoVM %s, %s device %s (%s)".formatted(version(), device.backend(), device.id(), device.name());
    }

    private static TornadoDevices describe(String id, TornadoDevice handle) {
        String backend = handle.getTornadoVMBackend().name();
        String kind = switch (handle.getDeviceType()) {
            case CPU -> "CPU";
            case GPU -> "GPU";
            default -> "accelerator";
        };
        String description = "%s, %s of memory, %s in one array, groups of up to %d".formatted(
            handle.getPlatformName(), bytes(handle.getMaxGlobalMemory()), bytes(handle.getMaxAllocMemory()),
            handle.getDeviceMaxWorkgroupDimensions()[0]);
        return new TornadoDevices(new Device(id, handle.getPhysicalDevice().getDeviceName(), kind,
            backend.equals("OPENCL") ? "OpenCL" : backend, handle.getMaxGlobalMemory(), description), handle);
    }

    /** A number of bytes for people. */
    static String bytes(long count) {
        return count < 1L << 20 ? count + " bytes" : count < 1L << 30
            ? String.format(Locale.ROOT, "%.1f MiB", count * 0x1p-20)
            : String.format(Locale.ROOT, "%.1f GiB", count * 0x1p-30);
    }
}
