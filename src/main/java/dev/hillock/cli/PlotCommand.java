package dev.hillock.cli;

import dev.hillock.plot.Degree;
import dev.hillock.plot.Format;
import dev.hillock.plot.Gallery;
import dev.hillock.plot.Interval;
import dev.hillock.plot.Picture;
import dev.hillock.plot.PictureFile;
import dev.hillock.plot.RealFunction;
import dev.hillock.plot.TerminalPicture;
import dev.hillock.plot.View;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock plot}. */
@Command(name = "plot", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = {"Draws functions and their derivatives, into a file or in the terminal.",
        "Dots are kinks; where a function jumps, a ring is the end that it does not take. A function of a row, such as "
        + "softmax, is drawn as the first output for the row (x, 0). Its second derivative, and those of frameworks' "
        + "definitions, are differences of first derivatives over five points, none of them beyond a kink."},
    footer = {"", "Examples:",
        "  hillock plot gelu                                    in the terminal",
        "  hillock plot gelu silu relu --range -4:4 -o curves.svg",
        "  hillock plot elu --param alpha=0.5,1,2 --derivative -o elu.png",
        "  hillock plot softmax --temperature 0.5,1,2 -o softmax.pdf",
        "  hillock plot --all -o docs                           a gallery of all functions"})
final class PlotCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FUNCTION", arity = "0..*",
        description = "Names from `hillock list`; more than seven get a panel each.")
    private List<String> names = List.of();

    @Option(names = "--derivative", description = "Draw f' too.")
    private boolean derivative;

    @Option(names = "--second", description = "Draw f'' too.")
    private boolean second;

    @Option(names = "--range", paramLabel = "FROM:TO", converter = IntervalConverter.class,
        description = "The x that are drawn; -6:6 by default, and 2 beyond the outermost kinks.")
    private Interval range;

    @Option(names = "--y", paramLabel = "FROM:TO", converter = IntervalConverter.class,
        description = "The y that are drawn; otherwise all there are, but no more than the range of x is wide.")
    private Interval y;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE[,VALUE...]",
        description = "A parameter of the functions that have it; a curve for each of several values.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--temperature", paramLabel = "T[,T...]", description = "Short for --param temperature=T.")
    private String temperature;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
        description = "Where the picture goes: .svg, .html, .png or .pdf; with --all, a directory.")
    private Path output;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "800x500", converter = Pixels.Converter.class,
        description = "Width and height in pixels; a PNG has twice as many. Default: ${DEFAULT-VALUE}.")
    private Pixels size;

    @Option(names = "--terminal", description = "Draw in the terminal; the default without -o.")
    private boolean terminal;

    @Option(names = "--all", description = "A picture of each function in the catalogue, with a page that shows them.")
    private boolean all;

    @Option(names = {"-q", "--quiet"}, description = "Say nothing but errors.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (all) {
            gallery(out);
            return Exit.RIGHT;
        }
        if (names.isEmpty()) {
            throw new UsageException("which function? For example: hillock plot gelu, or --all for a gallery");
        }
        Format format = output == null ? null : Format.of(output).orElseThrow(() -> new UsageException(
            "%s: the ending says the format, which is one of .svg, .html, .png and .pdf", output));
        if (temperature != null) {
            parameters.add("temperature=" + temperature);
        }
        List<FunctionReference> named = names.stream().map(FunctionReference::of).toList();
        List<RealFunction> functions = Curves.of(named, ParameterArguments.lists(parameters));
        List<Degree> degrees = new ArrayList<>(List.of(Degree.VALUE));
        if (derivative) {
            degrees.add(Degree.FIRST);
        }
        if (second) {
            degrees.add(Degree.SECOND);
        }
        Interval x = range == null ? Interval.around(functions) : range;
        View view = y == null ? View.of(x, functions, degrees) : new View(x.from(), x.to(), y.from(), y.to());
        if (output != null) {
            boolean one = functions.size() == 1;
            Picture picture = Picture.of(one ? functions.getFirst().name() : "",
                one ? named.getFirst().entry().description().formula() : "", functions, degrees, view);
            if (!picture.fits(size.width(), size.height())) {
                throw new UsageException("%s is too small for %d panels; take a --size of %dx%d or more, or name at "
                    + "most %d functions", size, functions.size(), 2 * size.width(), 2 * size.height(),
                    Picture.TOGETHER);
            }
            String svg = picture.svg(size.width(), size.height());
            PictureFile.write(output, format.of(svg));
            if (!quiet) {
                out.printf("%s: %s, %s%n", output,
                    String.join(", ", functions.stream().map(RealFunction::name).toList()), size);
            }
        }
        if (terminal || output == null) {
            int width = Math.clamp(spec.commandLine().getUsageHelpWidth(), 40, 160);
            TerminalPicture.lines(functions, degrees, view, width, spec.commandLine().getColorScheme().ansi()
                .enabled()).forEach(out::println);
        }
        return Exit.RIGHT;
    }

    private void gallery(PrintWriter out) {
        if (!names.isEmpty()) {
            throw new UsageException("--all draws every function; leave out %s", String.join(", ", names));
        }
        if (output == null) {
            throw new UsageException("--all needs -o DIRECTORY for its pictures");
        }
        var files = Gallery.files();
        files.forEach((name, content) -> {
            Path file = output.resolve(name);
            PictureFile.directory(file.toAbsolutePath().getParent());
            PictureFile.write(file, content);
        });
        if (!quiet) {
            out.printf(Locale.ROOT, "%s: %d files; %s shows them all%n", output, files.size(),
                output.resolve(Gallery.PAGE));
        }
    }
}
