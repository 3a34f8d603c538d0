package dev.hillock.cli;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.plot.FontsException;
import dev.hillock.plot.PictureException;
import dev.hillock.verify.CertificateFileException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code hillock}: turns arguments into an exit code, and every failure into a sentence. */
@Command(
    name = "hillock",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {ListCommand.class, DescribeCommand.class, RecommendCommand.class, PlotCommand.class,
        CompareCommand.class, SampleCommand.class, EvalCommand.class, VerifyCommand.class, BenchCommand.class,
        PredictCommand.class, DiagnoseCommand.class, TrainDemoCommand.class, DoctorCommand.class,
        DevicesCommand.class, KernelsCommand.class, CompletionCommand.class, ManualCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    description = "Activation functions on the GPU and the CPU, with every digit accounted for.",
    footerHeading = "%nA first tour:%n",
    footer = {
        "  hillock list                                      which functions there are",
        "  hillock describe gelu                             all about one of them",
        "  hillock recommend --layer hidden --arch cnn       which to choose where, and why",
        "  hillock plot gelu silu --derivative               how they look",
        "  hillock compare gelu gelu_tanh                    how far they are apart, and where",
        "  hillock compare gelu --as pytorch,jax,keras       whether others mean the same by the name",
        "  hillock doctor                                    what this machine can run them on",
        "  hillock sample --shape 4096x1024 -o x.npy         random numbers to try them on",
        "  hillock eval gelu -i x.npy -o y.npy               y = gelu(x), on the best engine there is",
        "  hillock eval softmax -i x.npy -o y.npy --axis 0   down the columns",
        "  hillock eval relu -i a.npz b.npz -o out/          several files, each array of them",
        "  hillock compare gelu --with theirs.npy -i x.npy   what another library's results are",
        "  hillock verify gelu mish                          how many ULP off, and where",
        "  hillock verify gelu --exhaustive                  the same on every float there is",
        "  hillock bench gelu                                how fast, against a copy of the same bytes",
        "  hillock predict gelu --size 1G --link 24GB/s --bandwidth 4TB/s   on hardware that is not here",
        "  hillock diagnose --depth 50                       what they do to gradients in a deep network",
        "  hillock diagnose -i x.npy -a relu,tanh            dead and saturated units in your own data",
        "  hillock train-demo                                which activation is better here, by experiment",
        "",
        "Files are NumPy's, safetensors, CSV, Arrow, Parquet or raw. `hillock COMMAND --help` tells more.",
        "",
        "Exit codes: 0 right, 1 further off than promised, 2 wrong usage, 3 engine or device not available,",
        "4 a file at fault, 70 a defect of Hillock. HILLOCK_DEBUG=1 adds the stack trace to an error."})
public final class Main implements Runnable {

    /** Columns where no terminal says how many it has. */
    private static final int WIDTH = 100;

    @Option(names = "--stacktrace", hidden = true, scope = ScopeType.INHERIT)
    private boolean stacktrace;

    @Option(names = "--color", paramLabel = "WHEN", scope = ScopeType.INHERIT, defaultValue = "auto",
        description = "auto, always or never; auto means colours on a terminal, unless NO_COLOR is set.")
    private Colour colour;

    /** When to use colours. */
    enum Colour {
        auto, always, never;

        /** What the arguments say, before they are parsed: a complaint about them is coloured too. */
        static Colour of(String... args) {
            Colour said = auto;
            for (int i = 0; i < args.length; i++) {
                String value = args[i].startsWith("--color=") ? args[i].substring("--color=".length())
                    : args[i].equals("--color") && i + 1 < args.length ? args[i + 1] : "";
                for (Colour colour : values()) {
                    said = colour.name().equals(value) ? colour : said;
                }
            }
            return said;
        }

        Ansi ansi() {
            return switch (this) {
                case auto -> Ansi.AUTO;
                case always -> Ansi.ON;
                case never -> Ansi.OFF;
            };
        }
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs the command line and leaves the JVM with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, charset(System.out.charset())), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, charset(System.err.charset())), true);
        System.exit(run(out, err, args));
    }

    /** Formulas are not ASCII; where no locale is set, as in most containers, UTF-8 is still what is meant. */
    private static Charset charset(Charset of) {
        return of.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : of;
    }

    /**
     * Runs the command line.
     *
     * @param out  gets the results
     * @param err  gets the complaints
     * @param args what follows {@code hillock}
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        boolean trace = List.of(args).contains("--stacktrace") || "1".equals(System.getenv("HILLOCK_DEBUG"));
        CommandLine line = new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Colour.of(args).ansi()))
            .setUsageHelpWidth(WIDTH)
            .setUsageHelpAutoWidth(true)
            .setAbbreviatedOptionsAllowed(false)
            .setParameterExceptionHandler((e, _) -> wrongUsage(e, e.getCommandLine(), trace))
            .setExecutionExceptionHandler((e, command, _) -> failed(e, command, trace));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return complain(line, trace, e, Exit.ENGINE,
                "not enough memory (%s); use a smaller --chunk".formatted(e.getMessage()));
        } catch (Error e) { // picocli hands on exceptions only
            return failed(e, line, trace);
        } finally {
            out.flush();
            err.flush();
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUsage(ParameterException e, CommandLine command, boolean trace) {
        complain(command, trace, e, Exit.USAGE, e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().printf("Try `%s --help`.%n", command.getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }

    private static int failed(Throwable e, CommandLine command, boolean trace) {
        return switch (e) {
            case UsageException u -> {
                complain(command, trace, u, Exit.USAGE, u.getMessage());
                command.getErr().printf("Try `%s --help`.%n", command.getCommandSpec().qualifiedName());
                yield Exit.USAGE;
            }
            case EngineUnavailableException u -> complain(command, trace, u, Exit.ENGINE, u.getMessage());
            case DeviceException d -> complain(command, trace, d, Exit.ENGINE, d.getMessage());
            case FontsException f -> complain(command, trace, f, Exit.ENGINE, f.getMessage());
            case ResultsException f -> complain(command, trace, f, Exit.FILE, f.getMessage());
            case PictureException f -> complain(command, trace, f, Exit.FILE, f.getMessage());
            case CertificateFileException f -> complain(command, trace, f, Exit.FILE, f.getMessage());
            case ArrayFileException f -> complain(command, trace, f, Exit.FILE, f.getMessage());
            default -> complain(command, true, e, Exit.DEFECT,
                "this is a defect of Hillock; please report it with the command line and what follows");
        };
    }

    private static int complain(CommandLine command, boolean trace, Throwable e, int code, String sentence) {
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText("hillock: " + sentence));
        if (trace) {
            e.printStackTrace(err);
        }
        return code;
    }
}
