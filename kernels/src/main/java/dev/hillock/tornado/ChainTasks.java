package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.Task;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Adds the kernels of a chain to a graph: one for up to three functions of elements that follow each other, or for two
 * where one of them has more than four coefficients.
 */
final class ChainTasks {

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
        return kernel.size() < 2 || kernel.size() == 2 && few(step) && kernel.stream().allMatch(ChainTasks::few);
    }

    /** Whether four coefficients are enough. */
    private static boolean few(Task step) {
        Coefficients k = Coefficients.of(((Task.Elementwise) step).activation());
        return k.e() == 0 && k.f() == 0;
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
            // not in a list of transfers, so it is made on the device and stays there
            FloatArray to = i == kernels.size() - 1 ? y
                : new FloatArray(Math.toIntExact(steps.getLast().outputLength(0)));
            add("step" + i, steps, from, to);
            from = to;
        }
    }

    private void add(String name, List<Task> steps, FloatArray from, FloatArray to) {
        FloatArray[] in = {from};
        FloatArray[] out = {to};
        switch (steps.getFirst()) {
            case Task.Rowwise rows -> tasks.addRows(name, rows, in, out, launch);
            case Task.Elementwise first when steps.size() == 1 ->
                tasks.addElementwise(name, first, in, out, launch);
            case Task.Elementwise first -> {
                fuse(name, steps.stream().map(step -> (Task.Elementwise) step).toList(), from, to);
                tasks.addGrid(name, Math.toIntExact(first.length()), launch.elementsPerGroup());
            }
            case Task.Chained chain -> throw new IllegalStateException(chain.text() + " is no step");
        }
    }

    private void fuse(String name, List<Task.Elementwise> steps, FloatArray x, FloatArray y) {
        int n = Math.toIntExact(steps.getFirst().length());
        int f = steps.get(0).function().code();
        int g = steps.get(1).function().code();
        Coefficients p = Coefficients.of(steps.get(0).activation());
        Coefficients q = Coefficients.of(steps.get(1).activation());
        if (steps.size() == 2) {
            tasks.graph.task(name, ChainKernels::kMapTwo, tasks.context, x, y, n, f, p.a(), p.b(), p.c(), p.d(), p.e(),
                p.f(), g, q.a(), q.b(), q.c(), q.d(), q.e(), q.f());
            return;
        }
        int h = steps.get(2).function().code();
        Coefficients r = Coefficients.of(steps.get(2).activation());
        tasks.graph.task(name, ChainKernels::kMapThree, tasks.context, x, y, n, f, p.a(), p.b(), p.c(), p.d(),
            g, q.a(), q.b(), q.c(), q.d(), h, r.a(), r.b(), r.c(), r.d());
    }
}
