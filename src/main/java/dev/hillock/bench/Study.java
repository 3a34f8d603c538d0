package dev.hillock.bench;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures engines against each other and against a copy, each result verified before it is timed. */
public final class Study {

    private final List<Engine> engines;
    private final long budget;
    /** What was computed already, so that its code is compiled. */
    private final Set<String> seen = new HashSet<>();

    /**
     * A study of the given engines.
     *
     * @param engines who takes part; they stay open
     * @param budget  nanoseconds to spend on one trial
     */
    public Study(List<Engine> engines, long budget) {
        this.engines = List.copyOf(engines);
        this.budget = budget;
    }

    /**
     * What came out of a trial.
     *
     * @param measurements of the engines that could do it
     * @param skipped      the others
     * @param ceilings     the limits of the machine, measured in the same rounds
     */
    public record Found(List<Measurement> measurements, List<Skipped> skipped, List<Ceiling> ceilings) { }

    /** Measures one trial on every engine. */
    public Found measure(Trial trial) {
        List<Skipped> skipped = new ArrayList<>();
        List<Contender> contenders = new ArrayList<>();
        List<PinnedLink> links = new ArrayList<>();
        Contest contest = new Contest();
        long bytes;
        try {
            bytes = Math.multiplyExact(trial.task().inputLength(0), Float.BYTES);
            Room.require(Math.multiplyExact(bytes, 4));
        } catch (ArithmeticException | Room.TooSmallException e) {
            taking(trial).forEach(engine -> skipped.add(skipped(trial, engine, e)));
            return new Found(List.of(), skipped, List.of());
        }
        try (HostCopy alone = new HostCopy(bytes, 1);
             HostCopy together = new HostCopy(bytes, Runtime.getRuntime().availableProcessors())) {
            for (Engine engine : taking(trial)) {
                try {
                    contenders.add(Contender.enter(engine, trial, !seen.add(engine.name() + " "
                        + trial.name() + " " + trial.order()), contest));
                } catch (RuntimeException | OutOfMemoryError e) {
                    skipped.add(skipped(trial, engine, e));
                }
            }
            if (contenders.isEmpty()) {
                return new Found(List.of(), skipped, List.of());
            }
            for (Contender contender : contenders) {
                // once a size: what is copied does not change it
                Engine engine = contender.engine();
                if (seen.add(engine.name() + " " + bytes)) {
                    PinnedLink.enter(engine, bytes, contest).ifPresent(links::add);
                }
            }
            Contest.Entrant one = contest.add(alone::run);
            Contest.Entrant all = contest.add(together::run);
            contest.run(budget);
            return found(contenders, links, skipped, new Ceiling(Ceiling.Kind.COPY_ONE_THREAD, "host", 2 * bytes,
                one.result(0)), new Ceiling(Ceiling.Kind.COPY_ALL_THREADS, "host", 2 * bytes, all.result(0)));
        } catch (DeviceException e) {
            // a device that fails while it is timed leaves nothing that could be compared
            contenders.forEach(contender -> skipped.add(skipped(trial, contender.engine(), e)));
            return new Found(List.of(), skipped, List.of());
        } catch (OutOfMemoryError e) {
            taking(trial).forEach(engine -> skipped.add(skipped(trial, engine, e)));
            return new Found(List.of(), skipped, List.of());
        } finally {
            contenders.forEach(Contender::close);
            links.forEach(link -> link.transfers().close());
        }
    }

    private List<Engine> taking(Trial trial) {
        return engines.stream().filter(trial::offeredBy).toList();
    }

    private static Found found(List<Contender> contenders, List<PinnedLink> links, List<Skipped> skipped, Ceiling one,
                               Ceiling all) {
        Samples copy = one.bandwidth() > all.bandwidth() ? one.time() : all.time();
        List<Ceiling> ceilings = new ArrayList<>(List.of(one, all));
        contenders.forEach(contender -> ceilings.addAll(contender.ceilings()));
        links.forEach(link -> ceilings.addAll(link.ceilings()));
        return new Found(contenders.stream().map(contender -> contender.result(copy)).toList(), skipped, ceilings);
    }

    /** Turns what can be explained into a row, and lets the rest fly. */
    private static Skipped skipped(Trial trial, Engine engine, Throwable e) {
        return switch (e) {
            case UnverifiedException u -> Skipped.of(trial, engine.name(), Skipped.Cause.UNVERIFIED, u.getMessage());
            case Room.TooSmallException r -> Skipped.of(trial, engine.name(), Skipped.Cause.SIZE, r.getMessage());
            case DeviceException d -> Skipped.of(trial, engine.name(), Skipped.Cause.DEVICE, d.getMessage());
            case OutOfMemoryError o -> Skipped.of(trial, engine.name(), Skipped.Cause.SIZE,
                "there is no memory for it (%s); measure smaller sizes".formatted(o.getMessage()));
            case ArithmeticException _ -> Skipped.of(trial, engine.name(), Skipped.Cause.SIZE,
                "no machine can address so many bytes; measure smaller sizes");
            case RuntimeException r -> throw r;
            default -> throw new IllegalStateException(e);
        };
    }
}
