package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.Reading;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.NewFile;
import dev.hillock.npy.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A program that streams a file through engines and sets the time beside those of reading the file alone, of the same
 * evaluations alone on data that lies ready, and of writing the result alone, each the median of some rounds in turns.
 *
 * <pre>java ... dev.hillock.cli.StreamingContest x.npy y.raw simd opencl tornado</pre>
 */
final class StreamingContest {
    private static final int ROUNDS = 5;
    private static final long ROW = 1024;
    private static final Chunk CHUNK = new Chunk(null);

    private final Engine engine;
    private final Task whole;
    private final Tensor x;
    private final Path target;

    private StreamingContest(Engine engine, Task whole, Tensor x, Path target) {
        this.engine = engine;
        this.whole = whole;
        this.x = x;
        this.target = target;
    }

    /** Takes the input, the output and engines. */
    public static void main(String[] args) {
        System.out.println("| engine | function | read | round trip | write | streamed | slower of the first two |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        try (ArrayFile file = ArrayFile.open(Path.of(args[0]), Reading.PLAIN)) {
            Tensor x = file.tensors().getFirst();
            long n = x.header().elements();
            for (String name : Arrays.asList(args).subList(2, args.length)) {
                long rows = n / ROW;
                for (Task task : List.of(
                    new Task.Elementwise(ActivationFunction.GELU.activation(), Order.VALUE, DType.FLOAT32, n),
                    new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, rows, ROW, 1),
                    new Task.Rowwise(RowFunction.LOGSUMEXP.activation(), Order.VALUE, DType.FLOAT32, rows, ROW, 1))) {
                    try (Engine engine = Engines.named(name)) {
                        new StreamingContest(engine, task, x, Path.of(args[1])).run();
                    }
                }
            }
        }
    }

    private void run() {
        long[][] times = new long[4][ROUNDS];
        Task part = Slab.of(whole, CHUNK.elements(engine)).iterator().next().task(whole);
        try (Arena arena = Arena.ofShared(); Evaluation evaluation = engine.prepare(part)) {
            MemorySegment in = arena.allocate(part.inputLength(0) * Float.BYTES, 64);
            MemorySegment out = arena.allocate(part.outputLength(0) * Float.BYTES, 64);
            x.read(DType.FLOAT32, 0, in);
            for (int round = -2; round < ROUNDS; round++) {
                long[] marks = {System.nanoTime(), 0, 0, 0, 0};
                for (Slab slab : Slab.of(whole, CHUNK.elements(engine))) {
                    slab.move(whole, whole.inputLength(0), (element, at, count) -> x.read(DType.FLOAT32, element,
                        in.asSlice(at * Float.BYTES, count * Float.BYTES)));
                }
                marks[1] = System.nanoTime();
                for (Slab slab : Slab.of(whole, CHUNK.elements(engine))) {
                    evaluation.run(in, out);
                }
                marks[2] = System.nanoTime();
                try (NewFile file = NewFile.create(target)) {
                    for (Slab slab : Slab.of(whole, CHUNK.elements(engine))) {
                        slab.move(whole, whole.outputLength(0), (element, at, count) -> file.write(
                            element * Float.BYTES, out.asSlice(at * Float.BYTES, count * Float.BYTES)));
                    }
                }
                marks[3] = System.nanoTime();
                try (NewFile file = NewFile.create(target)) {
                    new StreamedEvaluation(engine, whole, List.of(x), null, null,
                        (_, element, source) -> file.write(element * Float.BYTES, source), () -> null)
                        .run(CHUNK, _ -> { });
                }
                marks[4] = System.nanoTime();
                for (int i = 0; i < 4 && round >= 0; i++) {
                    times[i][round] = marks[i + 1] - marks[i];
                }
            }
        }
        double[] ms = Arrays.stream(times).mapToDouble(StreamingContest::median).toArray();
        System.out.printf("| %s | %s | %.0f | %.0f | %.0f | %.0f | %.2f |%n", engine.name(), whole.text(), ms[0], ms[1],
            ms[2], ms[3], Math.max(ms[0], ms[1]) / ms[3]);
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] * 1e-6;
    }
}
