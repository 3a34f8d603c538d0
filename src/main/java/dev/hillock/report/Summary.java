package dev.hillock.report;

import dev.hillock.bench.BreakEven;
import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.Samples;
import dev.hillock.bench.TransferModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The answers in a few sentences, each drawn from the numbers below it. */
final class Summary {

    private static final double MEMORY_SPEED = 0.8;

    private final Results results;
    private final List<Group> groups;

    Summary(Results results, List<Group> groups) {
        this.results = results;
        this.groups = groups;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> devices = groups.stream().flatMap(g -> g.devices().stream()).distinct().toList();
        for (String device : devices) {
            if (results.engines().stream().anyMatch(e -> e.name().equals(device) && e.detail().startsWith("CPU"))) {
                sentences.add(("The device of %s is the CPU itself, through a driver: without memory and cores of its "
                    + "own it shows what transfers and starting cost, not what a GPU gains.").formatted(device));
            }
            transfers(device, sentences);
            wins(device, sentences);
        }
        if (devices.isEmpty()) {
            sentences.add("Every engine that took part computes in host memory, so nothing is transferred here.");
        }
        results.measurements().stream().map(Measurement::engine).distinct()
            .forEach(engine -> limit(engine, sentences));
        double worst = results.measurements().stream().mapToDouble(Measurement::maxUlp).max().orElse(0);
        sentences.add("Every result was verified before it was timed: the largest error was " + Words.format(
            "%.2f ULP (units in the last place of float32).", worst));
        int visits = results.measurements().stream().mapToInt(m -> m.roundTrip().times()).min().orElse(1);
        if (visits > 1) {
            sentences.add(("Everything was measured at least %d times, minutes apart, and once more where those did "
                + "not agree; medians are those of the visits, and the scatter is theirs too.").formatted(visits));
        }
        long unsteady = results.measurements().stream().filter(m -> !m.steady()).count();
        if (unsteady > 0) {
            sentences.add("%d of %d measurements scatter by more than %s, so no ratio to a copy is given for them."
                .formatted(unsteady, results.measurements().size(), Words.percent(Samples.STEADY)));
        }
        return sentences;
    }

    private void transfers(String device, List<String> sentences) {
        List<Measurement> own = groups.stream().flatMap(g -> g.of(device).stream()).toList();
        long size = own.stream().mapToLong(Measurement::elements).max().orElseThrow();
        List<Measurement> largest = own.stream().filter(m -> m.elements() == size).toList();
        double[] shares = largest.stream().mapToDouble(m -> (m.upload().median() + m.download().median())
            / m.roundTrip().median()).sorted().toArray();
        sentences.add("On %s, copying to and from the device takes %s of a round trip of %s elements (median of %d "
            .formatted(device, Words.percent(shares[shares.length / 2]), Words.size(size), shares.length)
            + "functions).");
    }

    private void wins(String device, List<String> sentences) {
        List<Group> compared = groups.stream().filter(g -> g.devices().contains(device)
            && g.measurements().stream().anyMatch(Measurement::inHostMemory)).toList();
        if (compared.isEmpty()) {
            return;
        }
        sentences.add("%s overtakes the CPU engine with transfers for %s, and on data that stay on the device for %s."
            .formatted(device, wins(compared, device, false), wins(compared, device, true)));
    }

    private static String wins(List<Group> compared, String device, boolean resident) {
        List<OptionalLong> found = compared.stream()
            .map(g -> BreakEven.of(g.measurements(), device, resident)).filter(OptionalLong::isPresent).toList();
        long least = found.stream().mapToLong(OptionalLong::getAsLong).min().orElse(0);
        return found.isEmpty() ? "none of %d functions".formatted(compared.size())
            : "%d of %d functions, the first from %s elements on".formatted(found.size(), compared.size(),
                Words.size(least));
    }

    private void limit(String engine, List<String> sentences) {
        List<Measurement> largest = groups.stream().map(g -> g.of(engine)).filter(own -> !own.isEmpty())
            .map(List::getLast).filter(Measurement::steady).toList();
        if (!largest.isEmpty()) {
            boolean host = largest.getFirst().inHostMemory();
            sentences.add("%s moves data at %s of the speed of %s or faster for %d of %d functions at the "
                .formatted(engine, Words.percent(MEMORY_SPEED), host ? "a copy" : "its own copy kernel",
                    largest.stream().filter(m -> m.ofCopy() >= MEMORY_SPEED).count(), largest.size())
                + "largest size; the others are bound by arithmetic%s.".formatted(host ? ""
                    : ", counted in its kernels alone"));
        }
    }

    /** How often the model was near, by engine. */
    static List<List<String>> near(Results results, List<TransferModel> models) {
        List<Long> sizes = results.measurements().stream().map(Measurement::elements).distinct().sorted().toList();
        List<List<String>> rows = new ArrayList<>();
        for (TransferModel model : models) {
            for (long size : sizes) {
                List<Measurement> own = results.measurements().stream()
                    .filter(m -> m.engine().equals(model.engine()) && m.elements() == size).toList();
                if (!own.isEmpty()) {
                    long trips = own.stream().filter(m -> near(model.predict(m).roundTrip(), m.roundTrip())).count();
                    long stays = own.stream().filter(m -> near(model.predict(m).resident(), m.resident())).count();
                    rows.add(List.of(model.engine(), Words.size(size), trips + " of " + own.size(),
                        own.getFirst().inHostMemory() ? "–" : stays + " of " + own.size()));
                }
            }
        }
        return rows;
    }

    static boolean near(double predicted, Samples measured) {
        return Math.abs(predicted / measured.median() - 1) <= TransferModel.TOLERANCE;
    }

    /** Everything about where it was measured. */
    List<List<String>> circumstances() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("machine", results.machine().toString()));
        results.engines().forEach(e -> rows.add(List.of("engine " + e.name(),
            e.device() + (e.detail().isEmpty() ? "" : "; " + e.detail()))));
        results.absent().forEach(a -> rows.add(List.of("engine " + a.name(), "took no part: " + a.reason())));
        rows.add(List.of("Hillock", results.software().version() + (results.software().commit().isEmpty() ? ""
            : ", commit " + results.software().commit() + (results.software().commit().endsWith("+")
                ? ", with changes that were not committed" : ""))));
        rows.add(List.of("flags", results.software().flags().isEmpty() ? "none that change a time"
            : String.join(" ", results.software().flags())));
        rows.add(List.of("measured", results.started() + ", " + Words.format("%.3g", results.seconds())
            + " s for each function and size, the engines in turn in every round"));
        rows.add(List.of("transfers", "by the backend's own copies, timed by the device's clock; OpenCL backends copy "
            + "from pageable memory, TornadoVM's CUDA backend from pinned memory. What pinned memory would do on "
            + "engine opencl is among the limits of the machine"));
        return rows;
    }
}
