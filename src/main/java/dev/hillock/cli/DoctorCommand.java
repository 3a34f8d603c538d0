package dev.hillock.cli;

import dev.hillock.engine.Availability;
import dev.hillock.engine.DType;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineProvider;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.verify.Report;
import dev.hillock.verify.Verifier;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hillock doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Looks at Java, the TornadoVM SDK and every engine, tries each engine that is ready, and says what "
        + "to do about what is missing. Exit code 3 if no engine works.")
final class DoctorCommand implements Callable<Integer> {

    private static final long TRIAL = 4096;
    private static final int LABEL = 12;

    @Spec
    private CommandSpec spec;

    private PrintWriter out;
    private Ansi ansi;
    private int width;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        ansi = spec.commandLine().getColorScheme().ansi();
        width = Math.clamp(spec.commandLine().getUsageHelpWidth(), 80, 120);
        heading("Hillock " + Version.text());
        line(true, "Java", "%s, %s %s, %d processors".formatted(Runtime.version(), System.getProperty("java.vm.name"),
            System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors()));
        boolean vector = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        line(vector, "Vector API", vector
            ? "module jdk.incubator.vector is there"
            : "start Java with --add-modules jdk.incubator.vector, or use the hillock script, which does");
        TornadoSdk sdk = TornadoSdk.at(System.getenv("TORNADOVM_HOME"));
        line(sdk.ok(), "TornadoVM", sdk.sentence());

        out.println();
        heading("Engines, best first");
        String best = null;
        List<String> passed = new ArrayList<>();
        for (EngineProvider provider : engines()) {
            boolean works = examine(provider);
            if (best == null && works && provider.availability().automatic()) {
                best = provider.name();
            } else if (best == null) {
                passed.add("%s %s".formatted(provider.name(), works ? "has no GPU here and must be named"
                    : "does not work here"));
            }
        }
        out.println();
        String why = passed.isEmpty() ? "" : ", for " + String.join(", ", passed);
        out.println(best == null ? "No engine works here." : "--engine auto takes " + best + why + ".");
        return best == null ? Exit.ENGINE : Exit.RIGHT;
    }

    /** All engines; tornado first and absent where it was not built. */
    private List<EngineProvider> engines() {
        List<EngineProvider> engines = new ArrayList<>(Engines.all());
        if (engines.stream().noneMatch(e -> e.name().equals("tornado"))) {
            try {
                Engines.provider("tornado");
            } catch (EngineUnavailableException e) {
                line(false, "tornado", e.getMessage().replaceFirst("^engine tornado is unavailable: ", ""));
            }
        }
        return engines;
    }

    /** Prints what there is to know of an engine; whether it gives right results. */
    private boolean examine(EngineProvider provider) {
        Availability availability = provider.availability();
        if (!availability.ready()) {
            line(false, provider.name(), availability.sentence());
            return false;
        }
        boolean works;
        try (Engine engine = provider.open(null)) {
            Report report = new Verifier(engine, TRIAL, Verifier.SEED)
                .verify(ActivationFunction.SIGMOID.activation(), Order.VALUE, DType.FLOAT32).getFirst();
            works = report.kept();
            line(works, provider.name(), "%s; takes %s%s".formatted(engine.device(), engine.types(),
                works ? "" : "; wrong results: " + report.sentence()));
        } catch (EngineUnavailableException | DeviceException e) {
            works = false;
            line(false, provider.name(), e.getMessage());
        }
        DevicesCommand.table(provider.devices().stream()
                .map(device -> new DevicesCommand.Line(provider.name(), device)).toList()).stream()
            .skip(1)
            .forEach(device -> out.println(" ".repeat(LABEL + 5) + device));
        return works;
    }

    private void heading(String text) {
        out.println(ansi.string("@|bold " + text + "|@"));
    }

    private void line(boolean ok, String label, String text) {
        String before = "  " + ansi.string(ok ? "@|green ok|@" : "@|red --|@") + " "
            + label + " ".repeat(LABEL - label.length());
        for (String line : Text.wrap(text, width - LABEL - 5)) {
            out.println(before + line);
            before = " ".repeat(LABEL + 5);
        }
    }
}
