package dev.hillock.bench;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import dev.hillock.function.ActivationFunction;
import java.util.ArrayList;
import java.util.List;

/** One engine's evaluations of a trial: verified, and entered in the contest. */
final class Contender implements AutoCloseable {
    private final Engine engine;
    private final Trial trial;
    private final boolean known;
    private final Task task;
    private final List<Evaluation> open = new ArrayList<>();
    private final List<Contest.Entrant> entrants = new ArrayList<>();
    private double firstRun;
    private double maxUlp;
    private Contest.Entrant roundTrip;
    private Contest.Entrant parts;
    private Contest.Entrant resident;
    private Contest.Entrant copy;

    private Contender(Engine engine, Trial trial, boolean known) {
        this.engine = engine;
        this.trial = trial;
        this.known = known;
        this.task = trial.task();
    }

    /**
     * Prepares and verifies all that is timed; if anything fails nothing of it stays in the contest.
     *
     * @param known whether the engine computed the same function before, so that its code is compiled
     * @throws UnverifiedException if the result is not what the engine promises
     */
    static Contender enter(Engine engine, Trial trial, boolean known, Contest contest) {
        Contender contender = new Contender(engine, trial, known);
        try {
            contender.prepareAll(contest);
            return contender;
        } catch (RuntimeException | Error e) {
            contest.remove(contender.entrants);
            contender.close();
            throw e;
        }
    }

    private void prepareAll(Contest contest) {
        Room.require(trial.read() + trial.written());
        long start = System.nanoTime();
        Evaluation plain = own(engine.prepare(task, Placement.ROUND_TRIP, false));
        firstRun = System.nanoTime() - start;
        Workload.fill(plain);
        start = System.nanoTime();
        plain.run();
        firstRun += System.nanoTime() - start;
        maxUlp = Workload.verify(engine, plain);
        roundTrip = add(plain instanceof Judged ? contest.addRestless(plain::run, Judged.RESTLESS)
            : known ? contest.add(plain::run) : contest.addNew(plain::run));
        if (plain.timing().hostToDevice() == 0 && plain.timing().deviceToHost() == 0) {
            return;
        }
        parts = timed(contest, task);
        resident = add(contest.add(prepare(task, Placement.RESIDENT, false)::run));
        copy = timed(contest, new Task.Elementwise(ActivationFunction.IDENTITY.activation(), Order.VALUE,
            DType.FLOAT32, task.inputLength(0)));
    }

    private Contest.Entrant timed(Contest contest, Task of) {
        Evaluation timed = prepare(of, Placement.ROUND_TRIP, true);
        return add(contest.add(timed::run, () -> known(timed.timing().hostToDevice()),
            () -> known(timed.timing().kernel()), () -> known(timed.timing().deviceToHost())));
    }

    private static long known(long part) {
        if (part == Timing.UNKNOWN) {
            throw new IllegalStateException("an evaluation prepared to be timed does not tell its parts");
        }
        return part;
    }

    private Contest.Entrant add(Contest.Entrant entrant) {
        entrants.add(entrant);
        return entrant;
    }

    private Evaluation prepare(Task wanted, Placement placement, boolean timed) {
        // its buffers on the host and as much on the device, which may be the same memory
        Room.require(2 * (trial.read() + trial.written()));
        return own(Workload.prepare(engine, wanted, placement, timed));
    }

    private Evaluation own(Evaluation evaluation) {
        open.add(evaluation);
        return evaluation;
    }

    Engine engine() {
        return engine;
    }

    Measurement result(Samples hostCopy) {
        Samples whole = roundTrip.result(0);
        boolean host = parts == null;
        return new Measurement(trial.name(), task.order(), engine.name(), engine.device(), trial.elements(),
            trial.row(), trial.read(), trial.written(), Operations.perElement(task),
            host ? whole : parts.result(1), host ? null : parts.result(0), host ? null : parts.result(2), whole,
            host ? whole : resident.result(0), host, 2 * task.inputLength(0) * task.type().bytes(),
            host ? hostCopy : copy.result(1), firstRun, maxUlp, promised());
    }

    private double promised() {
        var accuracy = engine.accuracy(task.function());
        double ulp = task.order() == Order.VALUE ? accuracy.value() : accuracy.derivative();
        return Double.isInfinite(ulp) ? 0 : ulp;
    }

    /** The limits that the device showed beside it. */
    List<Ceiling> ceilings() {
        if (copy == null) {
            return List.of();
        }
        long bytes = task.inputLength(0) * task.type().bytes();
        return List.of(new Ceiling(Ceiling.Kind.UPLOAD, engine.name(), bytes, copy.result(0)),
            new Ceiling(Ceiling.Kind.DEVICE_COPY, engine.name(), 2 * bytes, copy.result(1)),
            new Ceiling(Ceiling.Kind.DOWNLOAD, engine.name(), bytes, copy.result(2)));
    }

    @Override
    public void close() {
        open.forEach(Evaluation::close);
    }
}
