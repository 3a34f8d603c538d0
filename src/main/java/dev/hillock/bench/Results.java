package dev.hillock.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that a run of the benchmark found out, and where: what is written as JSON, compared and reported.
 *
 * @param schema       {@link #SCHEMA}
 * @param complete     false while it is measured, and if it was interrupted
 * @param started      when, as ISO 8601 in UTC
 * @param machine      the host
 * @param software     the program
 * @param engines      who took part
 * @param absent       who could not, and why
 * @param seconds      the time for one trial
 * @param multiplyAdd  10⁹ operations per second that the host's vector units reach on nothing but multiply-add
 * @param measurements the times
 * @param ceilings     the machine's limits, the steadiest measurement of each
 * @param skipped      what was not measured, and why
 */
public record Results(String schema, boolean complete, String started, Machine machine, Software software,
                      List<Participant> engines, List<Absent> absent, double seconds, double multiplyAdd,
                      List<Measurement> measurements, List<Ceiling> ceilings, List<Skipped> skipped) {

    /** Changes whenever the meaning of a component does. */
    public static final String SCHEMA = "hillock-bench-2";

    /**
     * An engine that took part.
     *
     * @param name   its name
     * @param device what it ran on
     * @param detail driver, versions and limits of the device
     */
    public record Participant(String name, String device, String detail) { }

    /**
     * An engine that could not take part.
     *
     * @param name   its name
     * @param reason why, and what mends it
     */
    public record Absent(String name, String reason) { }

    /** With what one more trial found, summed up with what was found of the same before. */
    public Results with(Study.Found found) {
        List<Measurement> all = new ArrayList<>(measurements);
        found.measurements().forEach(m -> add(all, m));
        List<Skipped> none = new ArrayList<>(skipped);
        none.removeIf(old -> found.skipped().stream().anyMatch(s -> s.key().equals(old.key())));
        none.addAll(found.skipped());
        List<Ceiling> limits = new ArrayList<>(ceilings);
        found.ceilings().forEach(ceiling -> keep(limits, ceiling));
        return new Results(schema, complete, started, machine, software, engines, absent, seconds, multiplyAdd, all,
            limits, none);
    }

    private static void add(List<Measurement> all, Measurement m) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(m.key())) {
                all.set(i, all.get(i).and(m));
                return;
            }
        }
        all.add(m);
    }

    private static void keep(List<Ceiling> limits, Ceiling ceiling) {
        for (int i = 0; i < limits.size(); i++) {
            Ceiling known = limits.get(i);
            if (known.kind() == ceiling.kind() && known.engine().equals(ceiling.engine())
                && known.bytes() == ceiling.bytes()) {
                if (ceiling.time().spread() < known.time().spread()) {
                    limits.set(i, ceiling);
                }
                return;
            }
        }
        limits.add(ceiling);
        limits.sort(Comparator.comparing(Ceiling::engine).thenComparing(Ceiling::kind)
            .thenComparing(Ceiling::bytes));
    }

    /**
     * These results as the beginning of a run that goes on, with its engines beside those that were here.
     *
     * @param now what the run that goes on is, still empty
     * @throws IllegalArgumentException if the two would not belong together, with the reason
     */
    public Results continued(Results now) {
        same("machine", machine, now.machine);
        same("Hillock", software, now.software);
        List<Participant> all = new ArrayList<>(engines);
        for (Participant engine : now.engines) {
            Participant known = all.stream().filter(e -> e.name().equals(engine.name())).findFirst().orElse(engine);
            same("engine " + engine.name(), known, engine);
            if (!all.contains(engine)) {
                all.add(engine);
            }
        }
        return new Results(schema, false, started, machine, software, all, absent, seconds, multiplyAdd, measurements,
            ceilings, skipped.stream().filter(s -> s.cause() != Skipped.Cause.TIME).toList());
    }

    private static void same(String what, Object then, Object now) {
        if (!then.equals(now)) {
            throw new IllegalArgumentException("%s was %s and is now %s".formatted(what, then, now));
        }
    }

    /**
     * Whether a trial needs nothing more of an engine: so many visits, or one more of an even number where those do not
     * agree and a majority would tell. What was skipped once is not tried again.
     */
    public boolean has(Trial trial, String engine, int visits) {
        Measurement.Key key = new Measurement.Key(trial.name(), trial.order(), engine, trial.elements(),
            trial.row());
        return skipped.stream().anyMatch(s -> s.key().equals(key)) || measurements.stream().filter(m ->
            m.key().equals(key)).anyMatch(m -> m.roundTrip().times() >= (m.agree() ? visits : visits / 2 * 2 + 1));
    }

    /** Without the other libraries, which promise nothing: what models, ceilings and break-even sizes are about. */
    public Results promising() {
        return new Results(schema, complete, started, machine, software, engines, absent, seconds, multiplyAdd,
            measurements.stream().filter(m -> m.promisedUlp() > 0).toList(), ceilings, skipped);
    }

    /** With the mark that all was measured. */
    public Results completed() {
        return new Results(schema, true, started, machine, software, engines, absent, seconds, multiplyAdd,
            measurements, ceilings, skipped);
    }

    /** The models fitted to what was measured. */
    public List<TransferModel> models() {
        return ModelFit.of(promising().measurements, ceilings, machine.processors());
    }
}
