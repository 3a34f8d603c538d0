package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.hillock.device.Launch;
import dev.hillock.engine.Device;
import dev.hillock.engine.EngineUnavailableException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A device with what the engine must know of it.
 *
 * @param platform          the driver's handle
 * @param handle            the device's handle
 * @param device            what people are told
 * @param driver            names device and driver so that a program binary for another one has another name
 * @param largestBuffer     bytes that one buffer may have
 * @param largestGroup      work-items that one group may have
 * @param correctlyRounded  whether it can be told to round division and square root correctly
 */
record OpenclDevice(MemorySegment platform, MemorySegment handle, Device device, String driver, long largestBuffer,
                    long largestGroup, boolean correctlyRounded) {
    private static final long ALL_TYPES = 0xFFFFFFFFL;

    /**
     * Every device of every driver that is ready and can compile, GPUs first, then by id.
     *
     * @throws EngineUnavailableException if there is none, with the reason
     */
    static List<OpenclDevice> all(OpenCl cl) {
        List<OpenclDevice> found = new ArrayList<>();
        List<String> platforms = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment[] handles = platforms(cl, arena);
            for (int i = 0; i < handles.length; i++) {
                platforms.add(cl.text(Call.GET_PLATFORM_INFO, 0x0902, handles[i]));
                addDevices(cl, arena, i, handles[i], found);
            }
        }
        if (platforms.isEmpty()) {
            throw new EngineUnavailableException("the OpenCL loader finds no driver (ICD); install the one of your "
                + "GPU, or for a CPU: apt-get install pocl-opencl-icd");
        }
        if (found.isEmpty()) {
            throw new EngineUnavailableException("no OpenCL driver here has a device that is ready (%s); see whether "
                .formatted(String.join(", ", platforms)) + "clinfo lists one");
        }
        found.sort(Comparator.comparing(d -> d.isGpu() ? 0 : 1));
        return found;
    }

    private static MemorySegment[] platforms(OpenCl cl, Arena arena) {
        MemorySegment count = arena.allocate(JAVA_INT);
        int status = cl.status(Call.GET_PLATFORM_IDS, 0, OpenCl.NULL, count);
        if (status == OpenClFailure.NO_PLATFORM || status == 0 && count.get(JAVA_INT, 0) == 0) {
            return new MemorySegment[0];
        }
        OpenClFailure.check(Call.GET_PLATFORM_IDS, status);
        int n = count.get(JAVA_INT, 0);
        MemorySegment handles = arena.allocate(ADDRESS, n);
        cl.run(Call.GET_PLATFORM_IDS, n, handles, OpenCl.NULL);
        return OpenCl.pointers(handles, n);
    }

    private static void addDevices(OpenCl cl, Arena arena, int platform, MemorySegment handle,
                                   List<OpenclDevice> found) {
        MemorySegment count = arena.allocate(JAVA_INT);
        int status = cl.status(Call.GET_DEVICE_IDS, handle, ALL_TYPES, 0, OpenCl.NULL, count);
        int n = status == OpenClFailure.NO_DEVICE ? 0 : count.get(JAVA_INT, 0);
        if (n == 0) {
            return;
        }
        OpenClFailure.check(Call.GET_DEVICE_IDS, status);
        MemorySegment handles = arena.allocate(ADDRESS, n);
        cl.run(Call.GET_DEVICE_IDS, handle, ALL_TYPES, n, handles, OpenCl.NULL);
        MemorySegment[] devices = OpenCl.pointers(handles, n);
        for (int i = 0; i < n; i++) {
            boolean usable = cl.number(Call.GET_DEVICE_INFO, 0x1027, devices[i]) != 0
                && cl.number(Call.GET_DEVICE_INFO, 0x1028, devices[i]) != 0;
            if (usable) {
                found.add(describe(cl, handle, devices[i], platform + ":" + i));
            }
        }
    }

    private static OpenclDevice describe(OpenCl cl, MemorySegment platform, MemorySegment device, String id) {
        String name = cl.text(Call.GET_DEVICE_INFO, 0x102B, device);
        String version = cl.text(Call.GET_DEVICE_INFO, 0x102F, device);
        String driver = cl.text(Call.GET_DEVICE_INFO, 0x102D, device);
        String vendor = cl.text(Call.GET_PLATFORM_INFO, 0x0902, platform);
        long units = cl.number(Call.GET_DEVICE_INFO, 0x1002, device);
        long group = cl.number(Call.GET_DEVICE_INFO, 0x1004, device);
        long memory = cl.number(Call.GET_DEVICE_INFO, 0x101F, device);
        boolean rounded = (cl.number(Call.GET_DEVICE_INFO, 0x101B, device) & 1 << 7) != 0;
        Device described = new Device(id, name, kind(cl.number(Call.GET_DEVICE_INFO, 0x1000, device)), "OpenCL",
            memory, "%s, %s, driver %s, %d compute units, groups of up to %d items".formatted(vendor, version, driver,
                units, group));
        return new OpenclDevice(platform, device, described, String.join("\n", vendor, name, version, driver),
            cl.number(Call.GET_DEVICE_INFO, 0x1010, device), group, rounded);
    }

    private static String kind(long type) {
        return (type & 4) != 0 ? "GPU" : (type & 2) != 0 ? "CPU" : "accelerator";
    }

    boolean isGpu() {
        return device.kind().equals("GPU");
    }

    boolean isCpu() {
        return device.kind().equals("CPU");
    }

    /** The sizes with which kernels are launched on it. */
    Launch launch() {
        return Launch.of(isCpu(), largestGroup);
    }
}
