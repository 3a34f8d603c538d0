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

    /** With what one more trial found. */
    public Results with(Study.Found found) {
        List<Measurement> all = new ArrayList<>(measurements);
        all.addAll(found.measurements());
        List<Skipped> none = new ArrayList<>(skipped);
        none.addAll(found.skipped());
        List<Ceiling> limits = new ArrayList<>(ceilings);
        found.ceilings().forEach(ceiling -> keep(limits, ceiling));
        return new Results(schema, complete, started, machine, software, engines, absent, seconds, multiplyAdd, all,
            limits, none);
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

    /** With the mark that all was measured. */
    public Results completed() {
        return new Results(schema, true, started, machine, software, engines, absent, seconds, multiplyAdd,
            measurements, ceilings, skipped);
    }

    /** The models fitted to what was measured. */
    public List<TransferModel> models() {
        return TransferModel.fit(measurements, ceilings);
    }
}
