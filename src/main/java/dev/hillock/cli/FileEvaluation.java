package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.ArraySink;
import dev.hillock.formats.Result;
import dev.hillock.function.Reduction;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.Bytes;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import dev.hillock.verify.Comparison;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What {@code eval} does with a file: every array of it, one after the other, into one new file. The engines stay open
 * for the next file.
 *
 * @param plan    what to do with an array that is computed as it is stored
 * @param order   what is asked
 * @param options which engine
 * @param engines those that are open, by the type that they take, apart from those for long rows
 * @param type    the type of the results in their file; null for that of the array whose place they take
 * @param chunk   how many elements are in memory at a time
 * @param verify  whether to compare every result with the reference
 * @param quiet   whether nobody wants to see the progress
 */
record FileEvaluation(Function<NpyHeader, Work> plan, Order order, EngineOptions options, Map<String, Engine> engines,
                      ElementType type, Chunk chunk, boolean verify, boolean quiet) implements AutoCloseable {

    /** Longer rows are not for every memory: of those that the best engine takes whole, reference reads pieces. */
    private static final long LONGEST = 1 << 26;

    /**
     * The work on an array.
     *
     * @param task        what is computed
     * @param valueShape  the shape of f(x)
     * @param outputShape the shape of what is asked for
     * @param channels    the parameters that have a value for each channel; null where there are none
     * @param axis        along which the channels lie, or the classes of a loss
     * @param targets     of a loss, computed for each row; null of anything else
     * @param reduction   what becomes of the losses of rows; null of anything else
     */
    record Work(Task task, long[] valueShape, long[] outputShape, ChannelArguments channels, int axis,
                Targets targets, Reduction reduction) {

        Work(Task task, long[] valueShape, long[] outputShape) {
            this(task, valueShape, outputShape, null, 0, null, null);
        }

        /** Whether one number comes of many, which no engine gives in pieces. */
        boolean together() {
            return targets != null && reduction != Reduction.NONE;
        }

        /** How many gradients of parameters are asked for, instead of an array. */
        int gradients() {
            return channels == null ? 0 : task.outputs() - 1;
        }
    }

    /** Where the elements of a result go. */
    private interface Sink {
        void write(DType of, int result, long element, MemorySegment source);
    }

    FileEvaluation(Function<NpyHeader, Work> plan, Order order, EngineOptions options, ElementType type, Chunk chunk,
                   boolean verify, boolean quiet) {
        this(plan, order, options, new HashMap<>(), type, chunk, verify, quiet);
    }

    /**
     * Evaluates the arrays of a file.
     *
     * @param dy   the gradients, by the names of the arrays; null where the order wants none
     * @param mask what is left out of every array; null where nothing is
     * @return what was done with each array; the file is not written if a verification failed
     */
    List<EvalResult> run(ArrayFile x, ArrayFile dy, Bytes mask, OutputFile output) {
        List<Tensor> arrays = x.tensors();
        List<Work> works = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        List<Tensor> gradients = new ArrayList<>();
        List<Beside> besides = new ArrayList<>();
        for (Tensor array : arrays) {
            NpyHeader computed = new NpyHeader(computed(array), array.header().shape());
            Work work = UsageException.checked(() -> plan.apply(computed));
            works.add(work);
            gradients.add(gradient(dy, array, arrays.size(), work));
            results.addAll(results(array, work, output));
            besides.add(mask == null ? work.targets : new Mask(mask, array.place(), array.header().shape()));
            if (work.targets != null) {
                work.targets.check((Task.Targeted) work.task, array, work.axis);
            }
        }
        List<EvalResult> done = new ArrayList<>();
        try (ArraySink sink = output.sink(results, x)) {
            int next = 0;
            for (int i = 0; i < arrays.size(); i++) {
                Work work = works.get(i);
                int first = next;
                next += Math.max(1, work.gradients());
                done.add(run(arrays.get(i), gradients.get(i), besides.get(i), work, output,
                    (of, result, element, source) -> sink.write(first + result, of, element, source)));
            }
            if (done.stream().allMatch(EvalResult::kept)) {
                sink.commit();
                return done;
            }
        }
        return done.stream().map(EvalResult::unwritten).toList();
    }

    /** What is written of an array: what takes its place, or the gradient of each parameter. */
    private List<Result> results(Tensor array, Work work, OutputFile output) {
        ElementType stored = type == null ? array.header().stored() : type;
        List<Result> results = new ArrayList<>();
        for (int which = 0; which < work.gradients(); which++) {
            String name = work.channels.function().learned().get(which).name();
            long count = work.channels.gradients(which, (Task.Channelwise) work.task);
            results.add(new Result(array.name().isEmpty() ? name : array.name() + "." + name,
                NpyHeader.of(output.toString(), stored, count), List.of(), null));
        }
        return results.isEmpty()
            ? List.of(Result.of(array, NpyHeader.of(output.toString(), stored, work.outputShape))) : results;
    }

    /** The wider of the array's type and the result's: a result is rounded once. */
    private DType computed(Tensor array) {
        DType own = array.header().type();
        return type == null || type.computed() == DType.FLOAT32 ? own : type.computed();
    }

    /**
     * The work on an array as it is, where the engine takes its halves and halves are wanted; as planned elsewhere,
     * for a chain, whose steps would round to halves each, and for rows in pieces, which are no halves.
     */
    private Work taken(Engine engine, Tensor x, Tensor dy, Work planned) {
        ElementType stored = x.header().stored();
        boolean alike = (type == null || type == stored) && (dy == null || dy.header().stored() == stored);
        boolean chain = planned.task instanceof Task.Chained;
        boolean pieces = SplitRows.can(planned.task, chunk.row());
        return stored.type().isHalf() && alike && !chain && !pieces && planned.targets == null
            && planned.channels == null && engine.supports(stored.type())
            ? plan.apply(new NpyHeader(stored, x.header().shape())) : planned;
    }

    private Engine engine(Task task) {
        Engine chosen = engines.computeIfAbsent(task.type().toString(), _ -> options.open(task.type()));
        return options.automatic() && !verify && SplitRows.can(task, LONGEST)
            && !chosen.takesInPieces((Task.Rowwise) task)
            ? engines.computeIfAbsent(task.type() + " in long rows", _ -> Engines.named("reference")) : chosen;
    }

    private EvalResult run(Tensor x, Tensor given, Beside beside, Work planned, OutputFile output, Sink sink) {
        long start = System.nanoTime();
        Engine engine = engine(planned.task);
        long opening = System.nanoTime() - start;
        long elements = x.header().elements();
        Work work = taken(engine, x, given, planned);
        double[][] parameters = work.channels == null ? null
            : work.channels.values((Task.Channelwise) work.task, work.axis, x.place());
        OneLoss one = work.together() ? OneLoss.of((Task.Targeted) work.task, work.targets, work.reduction) : null;
        boolean summed = one != null && order == Order.VALUE;
        Tensor dy = one == null || summed ? given : one.spread(given);
        StreamedEvaluation.Output written =
            (result, element, source) -> sink.write(work.task.type(), result, element, source);
        StreamedEvaluation run = new StreamedEvaluation(engine, work.task, dy == null ? List.of(x) : List.of(x, dy),
            beside, parameters, summed ? one : written, () -> verify ? Comparison.of(engine, work.task) : null);
        try (Progress progress = Progress.of("eval " + work.task.text(), " elements", elements, quiet)) {
            run.run(chunk, progress::at);
            for (int which = 0; which < work.gradients(); which++) {
                run.writeGradient(which, work.channels.gradients(which, (Task.Channelwise) work.task));
            }
            if (summed) {
                sink.write(DType.FLOAT64, 0, 0, one.result());
            }
            return new EvalResult(x.place(), output.toString(), work.task.text(), order.toString(),
                engine.name(), engine.device(), x.header().stored().toString(), x.header().shape(), work.outputShape,
                elements, run.piece(), EvalResult.Milliseconds.of(run, opening, System.nanoTime() - start), true,
                run.verification());
        }
    }

    private Tensor gradient(ArrayFile dy, Tensor x, int arrays, Work work) {
        if (dy == null) {
            return null;
        }
        List<Tensor> all = dy.tensors();
        Tensor found = arrays == 1 && all.size() == 1 ? all.getFirst() : all.stream()
            .filter(tensor -> tensor.name().equals(x.name())).findFirst().orElseThrow(() -> new ArrayFileException(
                "%s has no array \"%s\", the gradient for %s".formatted(dy.path(), x.name(), x.place())));
        NpyHeader header = found.header();
        boolean fits = Arrays.equals(header.shape(), work.valueShape) || work.together() && header.elements() == 1;
        if (header.type() != x.header().type() || !fits) {
            throw new ArrayFileException("%s is %s but must be %s, as %s of %s is".formatted(found.place(), header,
                new NpyHeader(x.header().stored(), work.valueShape), work.task.function().id(), x.place()));
        }
        return found;
    }

    @Override
    public void close() {
        engines.values().forEach(Engine::close);
    }
}
