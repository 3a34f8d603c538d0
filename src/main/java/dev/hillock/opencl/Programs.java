package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.hillock.device.Launch;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.CarriedSum;
import dev.hillock.function.Entry;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The programs of one engine: each kernel is built alone, when a task first launches it, and its binary is kept for the
 * next JVM.
 */
final class Programs {
    private final OpenCl cl;
    private final OpenclDevice device;
    private final MemorySegment context;
    private final Resources resources;
    private final BinaryCache cache;
    private final String options;
    private final BiFunction<Entry, Order, GeneratedKernel> kernels;
    private final Map<String, GeneratedKernel> texts = new HashMap<>();
    private final Map<String, MemorySegment> programs = new HashMap<>();

    /** Programs in a context, released with its resources. */
    Programs(OpenCl cl, OpenclDevice device, MemorySegment context, Resources resources, BinaryCache cache,
             BiFunction<Entry, Order, GeneratedKernel> kernels) {
        this.kernels = kernels;
        this.cl = cl;
        this.device = device;
        this.context = context;
        this.resources = resources;
        this.cache = cache;
        this.options = device.correctlyRounded() ? "-w -cl-fp32-correctly-rounded-divide-sqrt" : "-w";
    }

    /** A program with one kernel, and how that is launched. */
    record Built(MemorySegment program, KernelLaunch launch) {
    }

    /** What a task launches, in that order: the kernels for its order, parameters and shape alone. */
    List<Built> get(Task task) {
        GeneratedKernel kernel = text(task);
        Launch launch = device.launch();
        return Launches.needed(kernel, task, launch, launch.divide(task)).stream().map(next -> built(kernel, next))
            .toList();
    }

    /** What leaves maximum and sum of the only row of a task, and then what makes elements of them. */
    List<Built> inPieces(Task.Rowwise task) {
        Task.Rowwise reduced = new Task.Rowwise(CarriedSum.surveyed(task.activation()), task.order(), task.type(),
            task.outer(), task.length(), task.inner());
        Launch launch = device.launch();
        GeneratedKernel reducing = text(reduced);
        GeneratedKernel writing = text(task);
        return Stream.concat(
            Launches.reducing(reducing, reduced, launch, launch.divide(task)).stream().map(n -> built(reducing, n)),
            Launches.writing(writing, task).stream().map(next -> built(writing, next))).toList();
    }

    private synchronized GeneratedKernel text(Task task) {
        return task instanceof Task.Channelwise channels
            ? texts.computeIfAbsent(GeneratedKernel.channelsFileName(channels.function(), channels.order()),
                _ -> GeneratedKernel.packagedOfChannels(channels.function(), channels.order()))
            : texts.computeIfAbsent(GeneratedKernel.fileName(task.function(), task.order()),
                _ -> kernels.apply(task.function(), task.order()));
    }

    /** One of a text's kernels, built at the first call. */
    synchronized Built built(GeneratedKernel kernel, KernelLaunch launch) {
        String name = "%s-%s-%s".formatted(kernel.function(), kernel.order(), launch.kernel());
        MemorySegment program = programs.get(name);
        if (program == null) {
            program = build(name, kernel.textOf(launch));
            programs.put(name, program);
        }
        return new Built(program, launch);
    }

    /** Builds a text, from its binary if that is kept and the driver takes it. */
    MemorySegment build(String name, String text) {
        String key = GeneratedKernel.checksum(String.join("\n", device.driver(), options, text));
        Optional<MemorySegment> kept = cache.read(key).flatMap(this::load);
        if (kept.isPresent()) {
            return resources.own(Call.RELEASE_PROGRAM, kept.get());
        }
        MemorySegment program = resources.own(Call.RELEASE_PROGRAM, compile(name, text));
        cache.write(key, binary(program));
        return program;
    }

    private MemorySegment compile(String name, String text) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment texts = arena.allocate(ADDRESS);
            texts.set(ADDRESS, 0, arena.allocateFrom(text));
            MemorySegment program = cl.create(Call.CREATE_PROGRAM, context, 1, texts, OpenCl.NULL);
            int status = buildFor(arena, program);
            if (status < 0) {
                String log = log(program);
                cl.status(Call.RELEASE_PROGRAM, program);
                throw refused(name, text, log, new OpenClFailure(Call.BUILD_PROGRAM.symbol, status));
            }
            return program;
        }
    }

    private String log(MemorySegment program) {
        try {
            return cl.text(Call.GET_BUILD_INFO, 0x1183, program, device.handle());
        } catch (OpenClFailure e) {
            return "the driver has no log: " + e.getMessage();
        }
    }

    private int buildFor(Arena arena, MemorySegment program) {
        MemorySegment devices = arena.allocate(ADDRESS);
        devices.set(ADDRESS, 0, device.handle());
        return cl.status(Call.BUILD_PROGRAM, program, 1, devices, arena.allocateFrom(options), OpenCl.NULL,
            OpenCl.NULL);
    }

    private DeviceException refused(String name, String text, String log, OpenClFailure cause) {
        Path file = cache.directory().resolve(name + ".refused.txt");
        String record = "%s%noptions: %s%n%n%s%n%n%s".formatted(device.driver(), options, log, text);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, record);
        } catch (IOException e) {
            return new DeviceException("device %s's driver refused the kernel %s, and its log cannot be kept in %s: %s"
                .formatted(device.device().name(), name, file, log), cause);
        }
        return new DeviceException("the driver of device %s refused the kernel %s; its log and the kernel are in %s; "
            .formatted(device.device().name(), name, file) + "update the driver, or use --engine simd", cause);
    }

    private Optional<MemorySegment> load(byte[] binary) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment devices = arena.allocate(ADDRESS);
            devices.set(ADDRESS, 0, device.handle());
            MemorySegment binaries = arena.allocate(ADDRESS);
            binaries.set(ADDRESS, 0, arena.allocateFrom(JAVA_BYTE, binary));
            MemorySegment sizes = arena.allocateFrom(JAVA_LONG, (long) binary.length);
            MemorySegment program = cl.create(Call.LOAD_PROGRAM, context, 1, devices, sizes, binaries,
                arena.allocate(JAVA_INT));
            if (buildFor(arena, program) < 0) {
                cl.status(Call.RELEASE_PROGRAM, program);
                return Optional.empty();
            }
            return Optional.of(program);
        } catch (OpenClFailure refused) {
            // a driver may refuse its own binary after an update; the text is always there
            return Optional.empty();
        }
    }

    private byte[] binary(MemorySegment program) {
        try (Arena arena = Arena.ofConfined()) {
            long size = cl.number(Call.GET_PROGRAM_INFO, 0x1165, program);
            MemorySegment binary = arena.allocate(Math.max(1, size));
            MemorySegment binaries = arena.allocate(ADDRESS);
            binaries.set(ADDRESS, 0, binary);
            cl.run(Call.GET_PROGRAM_INFO, program, 0x1166, binaries.byteSize(), binaries, OpenCl.NULL);
            return binary.toArray(JAVA_BYTE);
        }
    }
}
