package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.hillock.engine.EngineUnavailableException;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The OpenCL library of this machine. Arguments are those of C: a {@link MemorySegment} for every pointer and handle,
 * an {@code int} for {@code cl_uint}, a {@code long} for {@code size_t} and flags. Every call goes through
 * {@link #invoke}, where tests put a driver that fails.
 */
class OpenCl {
    static final MemorySegment NULL = MemorySegment.NULL;

    /** The system property that names the library where it lies in an unusual place. */
    private static final String LOCATION = "hillock.opencl.library";
    private static OpenCl loaded;

    private final SymbolLookup library;
    private final Map<Call, MethodHandle> handles = new ConcurrentHashMap<>();

    OpenCl(SymbolLookup library) {
        this.library = library;
    }

    /**
     * The library, loaded at the first call for the rest of the JVM's life.
     *
     * @throws EngineUnavailableException if native access is not enabled or there is no such library
     */
    static synchronized OpenCl load() {
        if (loaded == null) {
            // the JVM would print a warning of four lines, and refuses in a later release
            if (!OpenCl.class.getModule().isNativeAccessEnabled()) {
                throw new EngineUnavailableException("this JVM may not call native libraries; start it with "
                    + "--enable-native-access=ALL-UNNAMED");
            }
            loaded = new OpenCl(find());
        }
        return loaded;
    }

    @SuppressWarnings("restricted")
    static SymbolLookup find() {
        List<String> names = names();
        for (String name : names) {
            try {
                return SymbolLookup.libraryLookup(name, Arena.global());
            } catch (IllegalArgumentException absent) {
                // the next name
            }
        }
        throw new EngineUnavailableException("there is no OpenCL library here (looked for %s); install a driver with "
            .formatted(String.join(", ", names))
            + "its ICD loader, for a CPU: apt-get install ocl-icd-libopencl1 pocl-opencl-icd");
    }

    private static List<String> names() {
        String location = System.getProperty(LOCATION);
        if (location != null) {
            return List.of(location);
        }
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return List.of("OpenCL.dll");
        }
        return os.contains("mac")
            ? List.of("/System/Library/Frameworks/OpenCL.framework/OpenCL")
            : List.of("libOpenCL.so.1", "libOpenCL.so");
    }

    /** Calls a function that returns a status, and returns it. */
    int status(Call call, Object... arguments) {
        return (int) invoke(call, arguments);
    }

    /**
     * Calls a function that returns a status.
     *
     * @throws OpenClFailure if it is not success
     */
    void run(Call call, Object... arguments) {
        OpenClFailure.check(call, status(call, arguments));
    }

    /**
     * Calls a function that returns a new object and takes a pointer to its status last, which is added here.
     *
     * @throws OpenClFailure if the status is not success
     */
    MemorySegment create(Call call, Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(JAVA_INT);
            Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
            all[arguments.length] = status;
            MemorySegment created = (MemorySegment) invoke(call, all);
            OpenClFailure.check(call, status.get(JAVA_INT, 0));
            return created;
        }
    }

    /** The text that an information function returns for the property of a number; its objects come first. */
    String text(Call call, int property, MemorySegment... objects) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(JAVA_LONG);
            run(call, information(property, 0L, NULL, size, objects));
            MemorySegment text = arena.allocate(Math.max(1, size.get(JAVA_LONG, 0)));
            run(call, information(property, text.byteSize(), text, NULL, objects));
            byte[] bytes = text.toArray(JAVA_BYTE);
            return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    /** The number of 4 or 8 bytes that an information function returns. */
    long number(Call call, int property, MemorySegment... objects) {
        try (Arena arena = Arena.ofConfined()) {
            // little-endian, so that a number of 4 bytes reads as one of 8
            MemorySegment number = arena.allocate(JAVA_LONG);
            run(call, information(property, 8L, number, NULL, objects));
            return number.get(JAVA_LONG, 0);
        }
    }

    private static Object[] information(int property, long size, MemorySegment value, MemorySegment needed,
                                        MemorySegment... objects) {
        Object[] all = new Object[objects.length + 4];
        System.arraycopy(objects, 0, all, 0, objects.length);
        all[objects.length] = property;
        all[objects.length + 1] = size;
        all[objects.length + 2] = value;
        all[objects.length + 3] = needed;
        return all;
    }

    /** The handles in an array that C filled. */
    static MemorySegment[] pointers(MemorySegment array, int count) {
        MemorySegment[] pointers = new MemorySegment[count];
        for (int i = 0; i < count; i++) {
            pointers[i] = array.getAtIndex(ADDRESS, i);
        }
        return pointers;
    }

    /** Calls a function and returns what it returns. */
    Object invoke(Call call, Object... arguments) {
        try {
            return handles.computeIfAbsent(call, this::bind).invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(call.symbol, e);
        }
    }

    @SuppressWarnings("restricted")
    private MethodHandle bind(Call call) {
        MemorySegment address = library.find(call.symbol).orElseThrow(() -> new EngineUnavailableException(
            "the OpenCL library here has no function %s; install an ICD loader of OpenCL 1.2 or later"
                .formatted(call.symbol)));
        MethodHandle typed = Linker.nativeLinker().downcallHandle(address, call.signature);
        return typed.asSpreader(Object[].class, typed.type().parameterCount())
            .asType(MethodType.methodType(Object.class, Object[].class));
    }
}
