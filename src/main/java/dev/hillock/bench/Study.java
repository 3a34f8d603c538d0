package dev.hillock.bench;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Measures engines against each other and against a copy, each result verified before it is timed. */
public final class Study {

    private final List<Engine> engines;
    private final long budget;
    private final int rowLength;

    /**
     * A study of the given engines.
     *
     * @param engines   who takes part; they stay open
     * @param budget    nanoseconds to spend on one function at one size
     * @param rowLength elements of a row for the functions of a row; shorter where a size is smaller
     */
    public Study(List<Engine> engines, long budget, int rowLength) {
        this.engines = List.copyOf(engines);
        this.budget = budget;
        this.rowLength = rowLength;
    }

    /**
     * Measures one function at one size on every engine.
     *
     * @throws UnverifiedException if an engine's result is not what it promises; nothing is timed then
     */
    public List<Measurement> measure(Entry function, Order order, long elements) {
        Task task = task(function, order, elements);
        Contest contest = new Contest();
        List<Entered> entered = new ArrayList<>();
        try (HostCopy alone = new HostCopy(elements * Float.BYTES, 1);
             HostCopy together = new HostCopy(elements * Float.BYTES, Runtime.getRuntime().availableProcessors())) {
            for (Engine engine : engines) {
                entered.add(new Entered(engine, task, contest));
            }
            Contest.Entrant one = contest.add(alone::run);
            Contest.Entrant all = contest.add(together::run);
            contest.run(budget, 11);
            Samples hostCopy = one.result().median() < all.result().median() ? one.result() : all.result();
            return entered.stream().map(e -> e.result(elements, hostCopy)).toList();
        } finally {
            entered.forEach(Entered::close);
        }
    }

    /**
     * The smallest measured size from which on a device is faster than the best engine that computes in host memory,
     * with transfers or on resident data; empty if the largest size is not enough.
     */
    public static OptionalLong breakEven(List<Measurement> measurements, String device, boolean resident) {
        long from = Long.MAX_VALUE;
        List<Long> sizes = measurements.stream().map(Measurement::elements).distinct().sorted().toList();
        for (long size : sizes.reversed()) {
            double host = best(measurements, size, true, null, false);
            double own = best(measurements, size, false, device, resident);
            if (!(own < host)) {
                break;
            }
            from = size;
        }
        return from == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(from);
    }

    private static double best(List<Measurement> all, long size, boolean host, String engine, boolean resident) {
        return all.stream()
            .filter(m -> m.elements() == size && m.inHostMemory() == host)
            .filter(m -> engine == null || m.engine().equals(engine))
            .mapToDouble(m -> (resident ? m.resident() : m.roundTrip()).median())
            .min().orElse(Double.NaN);
    }

    private Task task(Entry function, Order order, long elements) {
        return switch (function) {
            case ActivationFunction f -> new Task.Elementwise(f.activation(), order, DType.FLOAT32, elements);
            case RowFunction f -> {
                long length = f == RowFunction.MAXOUT ? (long) f.activation().a() : Math.min(rowLength, elements);
                yield new Task.Rowwise(f.activation(), order, DType.FLOAT32, elements / length, length, 1);
            }
        };
    }

    /** One engine's evaluations of the task: verified, and entered in the contest. */
    private static final class Entered {
        private final Engine engine;
        private final Task task;
        private final List<Evaluation> open = new ArrayList<>();
        private final double maxUlp;
        private final Contest.Entrant roundTrip;
        private Contest.Entrant kernel;
        private Contest.Entrant resident;
        private Contest.Entrant copy;

        Entered(Engine engine, Task task, Contest contest) {
            this.engine = engine;
            this.task = task;
            Evaluation plain = prepare(task, Placement.ROUND_TRIP, false);
            maxUlp = Workload.verify(engine, plain);
            roundTrip = contest.add(plain::run);
            if (plain.timing().hostToDevice() == 0 && plain.timing().deviceToHost() == 0) {
                return;
            }
            Evaluation timed = prepare(task, Placement.ROUND_TRIP, true);
            kernel = contest.add(timed::run, () -> timed.timing().kernel());
            resident = contest.add(prepare(task, Placement.RESIDENT, false)::run);
            Evaluation identity = prepare(new Task.Elementwise(ActivationFunction.IDENTITY.activation(), Order.VALUE,
                task.type(), task.inputLength(0)), Placement.ROUND_TRIP, true);
            copy = contest.add(identity::run, () -> identity.timing().kernel());
        }

        Measurement result(long elements, Samples hostCopy) {
            Samples whole = roundTrip.result();
            return new Measurement(task.function().id(), task.order(), engine.name(), engine.device(), elements,
                bytes(), kernel == null ? whole : kernel.result(), whole, resident == null ? whole : resident.result(),
                kernel == null, 2 * elements * task.type().bytes(), copy == null ? hostCopy : copy.result(), maxUlp);
        }

        void close() {
            open.forEach(Evaluation::close);
        }

        private long bytes() {
            long elements = 0;
            for (int i = 0; i < task.order().inputs(); i++) {
                elements += task.inputLength(i);
            }
            for (int i = 0; i < task.order().outputs(); i++) {
                elements += task.outputLength(i);
            }
            return elements * task.type().bytes();
        }

        private Evaluation prepare(Task wanted, Placement placement, boolean timed) {
            Evaluation evaluation = Workload.prepare(engine, wanted, placement, timed);
            open.add(evaluation);
            return evaluation;
        }
    }
}
