package dev.hillock.cli;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.Availability;
import dev.hillock.engine.DType;
import dev.hillock.engine.Device;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.HostEngine;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An engine with a fault, that only those see who ask {@link #among} for it. */
public final class OddEngine extends HostEngine {

    /** An engine whose results are all 0.25, for float32 only. */
    public static final class Wrong extends Provider {
        /** For the service loader. */
        public Wrong() { super("wrong", Availability.ready("a broken pocket calculator")); }
    }

    /** An engine whose device is lost in the second run. */
    public static final class Failing extends Provider {
        /** For the service loader. */
        public Failing() { super("failing", Availability.ready("a device that fails")); }
    }

    /** An engine that computes sigmoid, and only for those who name it. */
    public static final class Shy extends Provider {
        /** For the service loader. */
        public Shy() { super("shy", Availability.onRequest("a processor")); }
    }

    /** An engine whose device holds 100,000 elements; it computes what {@link Wrong} does. */
    public static final class Small extends Provider {
        /** For the service loader. */
        public Small() { super("small", Availability.ready("a small device")); }
    }

    /** As {@link Small}, but it computes softmax of rows in pieces, of which the device notices the third. */
    public static final class Scant extends Provider {
        /** For the service loader. */
        public Scant() { super("scant", Availability.ready("a scant device")); }
    }

    /** An engine whose device knows no channels; it computes silu. */
    public static final class Narrow extends Provider {
        /** For the service loader. */
        public Narrow() { super("narrow", Availability.ready("a narrow device")); }
    }

    /** An engine that is not there. */
    public static final class Absent extends Provider {
        /** For the service loader. */
        public Absent() { super("absent", Availability.absent("its driver is missing; install it")); }
    }

    private final String name;
    private int runs;

    private OddEngine(String name) {
        this.name = name;
    }

    /** Runs something with these engines on the class path, better than all others. */
    static void among(Path directory, Runnable action, List<Class<? extends Provider>> providers) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            Path services = Files.createDirectories(directory.resolve("META-INF/services"));
            Files.write(services.resolve(EngineProvider.class.getName()),
                providers.stream().map(Class::getName).toList());
            try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
                thread.setContextClassLoader(loader);
                action.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String device() {
        return "odd device";
    }

    @Override
    public boolean supports(DType type) {
        return type == DType.FLOAT32;
    }

    @Override
    public Accuracy accuracy() {
        return new Accuracy(2, 2, 2);
    }

    @Override
    protected HostEvaluation evaluation(Task task) {
        if (name.equals("small") || name.equals("scant")) {
            requireRoom(task.inputLength(0));
        }
        if (name.equals("narrow") && task instanceof Task.Channelwise) {
            throw new DeviceException("odd device has no channels; use another", null);
        }
        return new HostEvaluation(task) {
            @Override
            protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
                if (name.equals("failing") && runs++ > 0) {
                    throw new DeviceException("odd device was lost in run 2; restart its driver", null);
                }
                for (long at = 0; at < outputs[0].byteSize(); at += Float.BYTES) {
                    float x = inputs[0].get(JAVA_FLOAT, at);
                    outputs[0].set(JAVA_FLOAT, at, switch (name) {
                        case "shy" -> (float) (1 / (1 + Math.exp(-x)));
                        case "narrow" -> (float) ActivationFunction.SILU.activation().value(x);
                        default -> 0.25f;
                    });
                }
            }
        };
    }

    private static void requireRoom(long elements) {
        if (elements > 100_000) {
            throw DeviceException.outOfMemory("odd device holds 100000 elements, not %d".formatted(elements), null);
        }
    }

    @Override
    public boolean takesInPieces(Task.Rowwise task) {
        return name.equals("scant") && RowInPieces.possible(task);
    }

    @Override
    public RowInPieces inPieces(Task.Rowwise task, long most) {
        return new RowInPieces(task, Math.min(most, task.length())) {
            private int pieces;

            @Override
            public void survey(MemorySegment x) {
                take(x);
                double max = Double.NEGATIVE_INFINITY;
                for (long at = 0; at < x.byteSize(); at += Float.BYTES) {
                    max = Math.max(max, x.get(JAVA_FLOAT, at));
                }
                double all = 0;
                for (long at = 0; at < x.byteSize(); at += Float.BYTES) {
                    all += Math.exp(x.get(JAVA_FLOAT, at) - max);
                }
                sum.add(max, all - 1, 1);
            }

            @Override
            public void value(MemorySegment x, MemorySegment y) {
                take(x);
                for (long at = 0; at < x.byteSize(); at += Float.BYTES) {
                    y.set(JAVA_FLOAT, at, (float) (Math.exp(x.get(JAVA_FLOAT, at) - sum.max()) / sum.sum()));
                }
            }

            private void take(MemorySegment x) {
                if (++pieces >= 3) {
                    requireRoom(x.byteSize() / Float.BYTES);
                }
            }

            @Override
            public void close() {
            }
        };
    }

    /** What the odd engines have in common. */
    abstract static class Provider implements EngineProvider {
        private final String name;
        private final Availability availability;

        Provider(String name, Availability availability) {
            this.name = name;
            this.availability = availability;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int rank() {
            return 1000;
        }

        @Override
        public Availability availability() {
            return availability;
        }

        @Override
        public List<Device> devices() {
            return availability.ready()
                ? List.of(new Device("7", "Odd device", "accelerator", "none", 3L << 30, "for tests"))
                : List.of();
        }

        @Override
        public Engine open(String device) {
            return new OddEngine(name);
        }
    }
}
