package dev.hillock.cli;

import dev.hillock.cli.RandomElements.Distribution;
import dev.hillock.engine.DType;
import dev.hillock.formats.ArraySink;
import dev.hillock.formats.Format;
import dev.hillock.formats.Result;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.NpyHeader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock sample}. */
@Command(name = "sample", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Writes an array of random numbers, the same on every machine for the same seed.",
    footer = {"", "Example: hillock sample --shape 4096x1024 --scale 3 --seed 42 -o x.npy"})
final class SampleCommand implements Callable<Integer> {

    private static final long CHUNK = 1 << 22;

    @Option(names = "--shape", required = true, paramLabel = "SHAPE", converter = Shape.Converter.class,
        description = "Dimensions, for example 4096x1024 or 7; scalar for a single number.")
    private Shape shape;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
        description = "The file to write; the ending tells the format, - is the standard output.")
    private String output;

    @Option(names = "--output-format", paramLabel = "FORMAT", converter = FormatConverter.class,
        completionCandidates = FormatNames.class,
        description = "The format of the output, where its name is not to tell.")
    private Format outputFormat;

    @Option(names = "--distribution", paramLabel = "NAME", converter = DistributionConverter.class,
        defaultValue = "normal", description = "normal or uniform, around 0. Default: ${DEFAULT-VALUE}.")
    private Distribution distribution;

    @Option(names = "--scale", paramLabel = "S", defaultValue = "1",
        description = "Standard deviation of normal numbers; uniform ones are in [-S, S]. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0",
        description = "A whole number that chooses the sequence. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--dtype", paramLabel = "TYPE", defaultValue = "float32", converter = ElementTypeConverter.class,
        description = "float16, bfloat16, float32 or float64. Default: ${DEFAULT-VALUE}.")
    private ElementType type;

    @Option(names = {"-q", "--quiet"}, description = "Say nothing but errors.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Double.isFinite(scale)) {
            throw new UsageException("--scale must be a finite number but was %s", scale);
        }
        NpyHeader header = UsageException.checked(() -> new NpyHeader(type, shape.dimensions()));
        OutputFile target = OutputFile.of(output, outputFormat, Format.NPY);
        RandomElements random = new RandomElements(seed, distribution, scale);
        DType drawn = type.computed();
        long elements = header.elements();
        long start = System.nanoTime();
        try (ArraySink sink = target.sink(List.of(new Result(header)), null);
             Progress progress = Progress.of("sample", " elements", elements, quiet);
             Arena arena = Arena.ofShared()) {
            MemorySegment chunk = arena.allocate(Math.min(CHUNK, elements) * drawn.bytes(), 64);
            for (long from = 0; from < elements; from += CHUNK) {
                long count = Math.min(CHUNK, elements - from);
                MemorySegment piece = chunk.asSlice(0, count * drawn.bytes());
                random.fill(drawn, from, piece);
                sink.write(0, drawn, from, piece);
                progress.at(from + count);
            }
            sink.commit();
        }
        if (!quiet && !output.equals(FileOptions.STANDARD)) {
            spec.commandLine().getOut().println(String.format(Locale.ROOT,
                "%s: %s, %s with scale %s, seed %d, %s in %.0f ms", output, header,
                distribution.name().toLowerCase(Locale.ROOT), Text.number(scale), seed, Text.bytes(header.byteSize()),
                (System.nanoTime() - start) / 1e6));
        }
        return Exit.RIGHT;
    }
}
