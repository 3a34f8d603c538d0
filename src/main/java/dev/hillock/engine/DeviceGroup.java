package dev.hillock.engine;

import dev.hillock.function.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * One engine on several devices of a kind: what is prepared goes to one device after the other, so that whoever keeps
 * {@link #inFlight()} evaluations of parts of an array busy has all devices at work.
 */
final class DeviceGroup implements Engine {
    private final List<Engine> engines;
    private final AtomicInteger prepared = new AtomicInteger();

    private DeviceGroup(List<Engine> engines) {
        this.engines = engines;
    }

    /** Opens the engine on all devices of its default device's kind and backend. */
    static Engine open(EngineProvider provider) {
        List<Device> devices = provider.devices();
        Device first = devices.getFirst();
        List<Engine> opened = new ArrayList<>();
        try {
            for (Device device : devices) {
                if (device.kind().equals(first.kind()) && device.backend().equals(first.backend())) {
                    opened.add(provider.open(device.id()));
                }
            }
        } catch (RuntimeException | Error e) {
            opened.forEach(Engine::close);
            throw e;
        }
        return opened.size() == 1 ? opened.getFirst() : new DeviceGroup(opened);
    }

    @Override
    public String name() {
        return engines.getFirst().name();
    }

    @Override
    public String device() {
        return engines.stream().map(Engine::device)
            .collect(Collectors.joining("; ", engines.size() + " devices: ", ""));
    }

    @Override
    public boolean supports(DType type) {
        return engines.stream().allMatch(engine -> engine.supports(type));
    }

    @Override
    public Accuracy accuracy() {
        return engines.getFirst().accuracy();
    }

    @Override
    public Accuracy accuracy(Entry entry) {
        return engines.getFirst().accuracy(entry);
    }

    @Override
    public int inFlight() {
        return engines.stream().mapToInt(Engine::inFlight).sum();
    }

    @Override
    public long chunk() {
        return engines.getFirst().chunk();
    }

    @Override
    public Evaluation prepare(Task task, Placement placement, boolean timed) {
        return engines.get(Math.floorMod(prepared.getAndIncrement(), engines.size())).prepare(task, placement, timed);
    }

    @Override
    public boolean takesInPieces(Task.Rowwise task) {
        return engines.getFirst().takesInPieces(task);
    }

    /** Pieces of a row wait for one another: they stay on the first device. */
    @Override
    public RowInPieces inPieces(Task.Rowwise task, long most) {
        return engines.getFirst().inPieces(task, most);
    }

    @Override
    public void close() {
        engines.forEach(Engine::close);
    }
}
