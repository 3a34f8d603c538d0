package dev.hillock.opencl;

import dev.hillock.device.Promise;
import dev.hillock.engine.Availability;
import dev.hillock.engine.Device;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import java.util.List;

/** Announces the opencl engine: ready where the OpenCL loader finds a device, automatic where that is a GPU. */
public final class OpenclProvider implements EngineProvider {

    /** For {@link java.util.ServiceLoader}. */
    public OpenclProvider() {
    }

    @Override
    public String name() {
        return "opencl";
    }

    /** Below tornado, whose kernels know sizes and parameters as constants; above the CPU. */
    @Override
    public int rank() {
        return 90;
    }

    @Override
    public Availability availability() {
        try {
            OpenclDevice first = OpenclDevice.all(OpenCl.load()).getFirst();
            String sentence = "%s %s: %s, %s".formatted(first.device().kind(), first.device().id(),
                first.device().name(), first.device().description());
            return first.isGpu() ? Availability.ready(sentence) : Availability.onRequest(sentence);
        } catch (EngineUnavailableException | OpenClFailure e) {
            return Availability.absent(e.getMessage());
        }
    }

    @Override
    public List<Device> devices() {
        try {
            return OpenclDevice.all(OpenCl.load()).stream().map(OpenclDevice::device).toList();
        } catch (EngineUnavailableException | OpenClFailure e) {
            return List.of();
        }
    }

    @Override
    public Engine open(String device) {
        return open(device, new OpenclEngine.Kernels(name(), Promise.GENERAL, GeneratedKernel::packaged));
    }

    static Engine open(String device, OpenclEngine.Kernels kernels) {
        try {
            OpenCl cl = OpenCl.load();
            return new OpenclEngine(cl, choose(OpenclDevice.all(cl), device), BinaryCache.ofUser(), kernels);
        } catch (OpenClFailure e) {
            throw new EngineUnavailableException("engine opencl is unavailable: " + e.getMessage());
        }
    }

    private static OpenclDevice choose(List<OpenclDevice> devices, String id) {
        if (id == null) {
            return devices.getFirst();
        }
        List<String> ids = devices.stream().map(d -> d.device().id()).sorted().toList();
        return devices.stream().filter(d -> d.device().id().equals(id)).findFirst()
            .orElseThrow(() -> new EngineUnavailableException(
                "engine opencl has no device \"%s\"; it has %s (platform:index)".formatted(id,
                    String.join(", ", ids))));
    }
}
