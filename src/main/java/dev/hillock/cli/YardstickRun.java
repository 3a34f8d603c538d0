package dev.hillock.cli;

import dev.hillock.bench.Machine;
import dev.hillock.bench.Yardstick;
import dev.hillock.engine.Device;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.opencl.HandwrittenKernels;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code hillock bench --yardstick}: the generated kernel, TornadoVM's own run of it, and one written by hand. */
record YardstickRun(List<String> names, List<Long> sizes, int row, double seconds) {
    /** Rows that one group of items reduces on every device. */
    private static final int SHORTEST = 256;
    private static final int LONGEST = 4096;

    /** All that was measured, for JSON. */
    private record Result(Machine machine, String device, List<Yardstick.Line> lines) { }

    int run(PrintWriter out, boolean json) {
        List<Entry> entries = names.isEmpty() ? HandwrittenKernels.FUNCTIONS
            : names.stream().map(name -> UsageException.checked(() -> Catalogue.named(name))).distinct().toList();
        for (Entry entry : entries) {
            if (!HandwrittenKernels.FUNCTIONS.contains(entry)) {
                throw new UsageException("--yardstick has no kernel written by hand for %s; it has %s", entry.id(),
                    String.join(", ", HandwrittenKernels.FUNCTIONS.stream().map(Entry::id).toList()));
            }
        }
        if (row < SHORTEST || row > LONGEST || sizes.stream().anyMatch(size -> size < row)) {
            throw new UsageException("--yardstick needs --row from %d to %d and --sizes of a row at least, but --row "
                + "was %d and --sizes %s", SHORTEST, LONGEST, row, sizes);
        }
        Machine machine = Machine.here();
        List<Yardstick.Line> all = new ArrayList<>();
        List<Engine> engines = new ArrayList<>();
        try {
            engines.add(Engines.named("opencl"));
            engines.add(HandwrittenKernels.open());
            Device device = Engines.provider("opencl").devices().getFirst();
            String tornado = addTornado(engines, device);
            if (!json) {
                out.println(machine);
                out.println(engines.getFirst().device());
                out.println(tornado);
                out.flush();
            }
            for (Entry entry : entries) {
                List<Yardstick.Line> lines = new ArrayList<>();
                for (long size : sizes) {
                    lines.addAll(Yardstick.measure(engines, entry, size, row, (long) (seconds * 1e9)));
                }
                all.addAll(lines);
                if (!json) {
                    out.println();
                    table(lines).forEach(out::println);
                    out.flush();
                }
            }
            if (json) {
                out.println(Json.text(new Result(machine, device.name(), all)));
            }
        } finally {
            engines.forEach(Engine::close);
        }
        return Exit.RIGHT;
    }

    /** Adds TornadoVM where it runs on the same device, and says whether. */
    private static String addTornado(List<Engine> engines, Device device) {
        try {
            EngineProvider provider = Engines.provider("tornado");
            if (!provider.availability().ready()) {
                return "without engine tornado: " + provider.availability().sentence();
            }
            for (Device other : provider.devices()) {
                if (other.backend().equals("OpenCL") && other.name().strip().equals(device.name())) {
                    engines.add(provider.open(other.id()));
                    return engines.getLast().device();
                }
            }
            return "without engine tornado, which does not run on this device by OpenCL";
        } catch (EngineUnavailableException e) {
            return e.getMessage();
        }
    }

    private static List<String> table(List<Yardstick.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FUNCTION", "ELEMENTS", "ENGINE", "KERNEL", "DISPATCH", "MAX ULP"));
        for (Yardstick.Line line : lines) {
            rows.add(List.of(line.function(), SizeConverter.text(line.elements()), line.engine(),
                micros(line.kernel().median()), micros(line.dispatch()),
                String.format(Locale.ROOT, "%.2f", line.maxUlp())));
        }
        return Text.columns(rows);
    }

    private static String micros(double nanoseconds) {
        return String.format(Locale.ROOT, "%.1f µs", nanoseconds / 1e3);
    }
}
