package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Adds the kernels of a chain to a graph: one for up to three functions of elements that follow each other, or for two
 * where one of them is of {@link ParametricFormulas}.
 */
final class ChainTasks {
    private static final String FUSED = "fused";

    private final TornadoTasks tasks;
    private final Launch launch;

    ChainTasks(TornadoTasks tasks, Launch launch) {
        this.tasks = tasks;
        this.launch = launch;
    }

    /** The steps, those together that share a kernel. */
    static List<List<Task>> kernels(Task.Chained chain) {
        List<List<Task>> kernels = new ArrayList<>();
        boolean open = false;
        for (Task step : chain.steps()) {
            boolean each = step instanceof Task.Elementwise;
            if (!open || !each || !fits(kernels.getLast(), step)) {
                kernels.add(new ArrayList<>());
            }
            kernels.getLast().add(step);
            open = each;
        }
        return kernels;
    }

    private static boolean fits(List<Task> kernel, Task step) {
        return kernel.size() < 2 || kernel.size() == 2 && plain(step) && kernel.stream().allMatch(ChainTasks::plain);
    }

    private static boolean plain(Task step) {
        return switch (((Task.Elementwise) step).function()) {
            case SOFT_CAP, DYT, XIELU -> false;
            default -> true;
        };
    }

    /** Elements of the arrays between the kernels. */
    static long between(Task.Chained chain) {
        List<List<Task>> kernels = kernels(chain);
        return kernels.subList(0, kernels.size() - 1).stream().mapToLong(k -> k.getLast().outputLength(0)).sum();
    }

    void add(Task.Chained chain, FloatArray x, FloatArray y) {
        List<List<Task>> kernels = kernels(chain);
        FloatArray from = x;
        for (int i = 0; i < kernels.size(); i++) {
            List<Task> steps = kernels.get(i);
            FloatArray to = i == kernels.size() - 1 ? y
                : tasks.between(new FloatArray(Math.toIntExact(steps.getLast().outputLength(0))));
            tasks.step(i);
            add(steps, from, to);
            from = to;
        }
    }

    private void add(List<Task> steps, FloatArray from, FloatArray to) {
        FloatArray[] in = {from};
        FloatArray[] out = {to};
        switch (steps.getFirst()) {
            case Task.Rowwise rows -> RowTasks.add(tasks, rows, launch, in, out);
            case Task.Elementwise first when steps.size() == 1 ->
                ElementwiseTasks.add(tasks, first, launch, in, out);
            case Task.Elementwise first -> {
                fuse(steps.stream().map(step -> (Task.Elementwise) step).toList(), from, to);
                tasks.addGrid(FUSED, Math.toIntExact(first.length()), launch.elementsPerGroup());
            }
            default -> throw new IllegalStateException(steps.getFirst().text() + " is no step");
        }
    }

    private void fuse(List<Task.Elementwise> steps, FloatArray x, FloatArray y) {
        int n = y.getSize();
        Rounded f = Rounded.of(steps.get(0));
        Rounded g = Rounded.of(steps.get(1));
        if (steps.size() == 2) {
            tasks.graph.task(tasks.name(FUSED), ChainKernels::kMapTwo, tasks.context, x, y, n, f.code, f.a, f.b, f.c,
                f.d, f.e, f.f, g.code, g.a, g.b, g.c, g.d, g.e, g.f);
            return;
        }
        Rounded h = Rounded.of(steps.get(2));
        tasks.graph.task(tasks.name(FUSED), ChainKernels::kMapThree, tasks.context, x, y, n, f.code, f.a, f.b, f.c, f.d,
            g.code, g.a, g.b, g.c, g.d, h.code, h.a, h.b, h.c, h.d);
    }

    /** What a kernel gets of a function. */
    private record Rounded(int code, float a, float b, float c, float d, float e, float f) {

        static Rounded of(Task.Elementwise step) {
            Coefficients k = Coefficients.of(step.activation(), DType.FLOAT32);
            return new Rounded(step.function().code(), (float) k.a(), (float) k.b(), (float) k.c(), (float) k.d(),
                (float) k.e(), (float) k.f());
        }
    }
}
