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
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.runtime.TornadoRuntimeProvider;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * The devices that TornadoVM sees, numbered as it numbers them, {@code backend:index}.
 *
 * @param device what Hillock tells of it
 * @param handle TornadoVM's own object
 * @param form   what it gets of the kernels: of CPUs, those of OpenCL get generated ones
 */
record TornadoDevices(Device device, TornadoDevice handle, KernelForm form) {
    /** The bytes before the elements of an array, as the generated kernels know them. */
    private static final long HEADER = 16;

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
     * @throws IllegalStateException      if {@link TornadoSettings#kernels} demands what it does not take
     */
    static TornadoDevices named(String id) {
        List<TornadoDevices> all = all();
        return all.stream().filter(d -> id == null || d.device.id().equals(id)).findFirst()
            .map(TornadoDevices::requireForm)
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

    /** The same device with kernels of a form. */
    TornadoDevices with(KernelForm other) {
        return new TornadoDevices(device, handle, other).requireForm();
    }

    private TornadoDevices requireForm() {
        if (form == KernelForm.GENERATED && !takesTexts(handle)) {
            throw new IllegalStateException("%s does not take generated kernels, which are OpenCL C for arrays that "
                .formatted(this) + "begin at byte %d; start java without -D%s".formatted(HEADER,
                    TornadoSettings.KERNELS));
        }
        return this;
    }

    private static boolean takesTexts(TornadoDevice handle) {
        return handle.getTornadoVMBackend() == TornadoVMBackendType.OPENCL
            && TornadoNativeArray.ARRAY_HEADER == HEADER;
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
        boolean cpu = handle.getDeviceType() == TornadoDeviceType.CPU;
        KernelForm form = TornadoSettings.kernels()
            .orElse(cpu && takesTexts(handle) ? KernelForm.GENERATED : KernelForm.COMPILED);
        String description = "%s, %s of memory, %s in one array, groups of up to %d, %s".formatted(
            handle.getPlatformName(), bytes(handle.getMaxGlobalMemory()), bytes(handle.getMaxAllocMemory()),
            handle.getDeviceMaxWorkgroupDimensions()[0], form);
        return new TornadoDevices(new Device(id, handle.getPhysicalDevice().getDeviceName(), kind,
            backend.equals("OPENCL") ? "OpenCL" : backend, handle.getMaxGlobalMemory(), description), handle, form);
    }

    /** A number of bytes for people. */
    static String bytes(long count) {
        return count < 1L << 20 ? count + " bytes" : count < 1L << 30
            ? String.format(Locale.ROOT, "%.1f MiB", count * 0x1p-20)
            : String.format(Locale.ROOT, "%.1f GiB", count * 0x1p-30);
    }
}
