package dev.hillock.cli;

import dev.hillock.engine.Device;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.Engines;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock devices}. */
@Command(name = "devices", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Lists the devices that --engine and --device can name, best engine first.")
final class DevicesCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One JSON array, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** A device and the engine that would use it. */
    record Line(String engine, Device device) {

        List<String> cells() {
            return List.of(engine, device.id(), device.name(), device.kind(), device.backend(),
                device.memory() == 0 ? "-" : Text.bytes(device.memory()));
        }
    }

    @Override
    public Integer call() {
        List<Line> lines = new ArrayList<>();
        for (EngineProvider provider : Engines.all()) {
            provider.devices().forEach(device -> lines.add(new Line(provider.name(), device)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(lines));
        } else {
            table(lines).forEach(out::println);
        }
        return Exit.RIGHT;
    }

    static List<String> table(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ENGINE", "ID", "NAME", "KIND", "BACKEND", "MEMORY"));
        lines.forEach(line -> rows.add(line.cells()));
        return Text.columns(rows);
    }
}
