package dev.hillock.bench;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures engines against each other and against a copy, each result verified before it is timed. */
public final class Study {

    /** A copy that takes so much longer than before tells of a machine that does something else as well. */
    private static final double DISTURBED = 1.25;
    private static final int MOST_ATTEMPTS = 4;

    private final List<Engine> engines;
    private final long budget;
    /** The shortest median of a copy of so many bytes. */
    private final Map<Long, Double> undisturbed = new HashMap<>();
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

    /**
     * Measures one trial on every engine: again, if the copy in the same rounds shows that the machine was disturbed,
     * and at most so often.
     */
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
            int attempts = 0;
            do {
                contest.run(budget);
            } while (disturbed(bytes, one.result(0), all.result(0)) && ++attempts < MOST_ATTEMPTS);
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

    /** Whether the faster of two copies scatters, or is slower than copies of as many bytes were before. */
    private boolean disturbed(long bytes, Samples one, Samples all) {
        Samples copy = faster(one, all);
        double least = undisturbed.merge(bytes, copy.median(), Math::min);
        return !copy.steady() || copy.median() > DISTURBED * least;
    }

    private static Samples faster(Samples one, Samples all) {
        return one.median() < all.median() ? one : all;
    }

    private List<Engine> taking(Trial trial) {
        return engines.stream().filter(trial::offeredBy).toList();
    }

    private static Found found(List<Contender> contenders, List<PinnedLink> links, List<Skipped> skipped, Ceiling one,
                               Ceiling all) {
        Samples copy = faster(one.time(), all.time());
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
