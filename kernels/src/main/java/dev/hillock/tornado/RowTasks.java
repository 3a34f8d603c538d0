package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** Adds the kernels of a task of rows to its graph. What the passes hand on stays on the device. */
final class RowTasks {
    private final TornadoTasks tasks;
    private final String prefix;
    private final Task.Rowwise task;
    private final Launch launch;
    private final Launch.Division division;
    private final int rows;
    private final int length;
    private final int inner;
    private final int function;
    private final int gradient;
    private final float sign;
    private final Coefficients inverse;

    /** What a pass leaves for each part, or for each row. */
    private record Reduced(FloatArray max, FloatArray others, FloatArray drift, FloatArray excess, FloatArray anchor,
                           IntArray at) {
    }

    /** @param prefix what the names of its kernels begin with, which differ within a graph */
    RowTasks(TornadoTasks tasks, String prefix, Task.Rowwise task, Launch launch) {
        this.tasks = tasks;
        this.prefix = prefix;
        this.task = task;
        this.launch = launch;
        division = launch.divide(task);
        rows = Math.toIntExact(task.rows());
        length = Math.toIntExact(task.length());
        inner = Math.toIntExact(task.inner());
        function = code(task.activation());
        gradient = gradient(task.function(), task.order());
        sign = sign(task.function());
        inverse = Coefficients.of(task.activation());
    }

    /** What the kernels call a function. */
    static int code(RowActivation activation) {
        return switch (activation.function()) {
            case SOFTMAX -> activation.a() == 1 ? RowMath.SOFTMAX : RowMath.TEMPERED;
            case SOFTMIN -> RowMath.SOFTMAX;
            case LOG_SOFTMAX -> RowMath.LOG_SOFTMAX;
            case LOGSUMEXP -> RowMath.LOGSUMEXP;
            case MAXOUT -> RowMath.MAXOUT;
            default -> throw new IllegalArgumentException(activation + " does not reduce rows");
        };
    }

    /** What an order needs of the first pass beside maximum and sum. */
    static int gradient(RowFunction function, Order order) {
        return order == Order.VALUE ? RowMath.NOTHING : switch (function) {
            case SOFTMAX, SOFTMIN -> RowMath.WEIGHTED;
            case LOG_SOFTMAX -> RowMath.PLAIN;
            case LOGSUMEXP -> RowMath.NOTHING;
            case MAXOUT -> RowMath.PLACE;
            default -> throw new IllegalArgumentException(function + " does not reduce rows");
        };
    }

    /** Softmin is softmax of -x. */
    static int sign(RowFunction function) {
        return function == RowFunction.SOFTMIN ? -1 : 1;
    }

    /** Whether the first pass sums dy. */
    static boolean summed(int gradient) {
        return gradient == RowMath.WEIGHTED || gradient == RowMath.PLAIN;
    }

    void add(FloatArray[] in, FloatArray[] out) {
        if (atOnce()) {
            int group = launch.itemsPerRow();
            tasks.graph.task(prefix + "rows", RowKernels::kSoftmaxByGroup, tasks.context, in[0], out[0], length, group,
                launch.lockstep() ? 1 : 0, function, sign, inverse.a(), inverse.b(), inverse.c());
            tasks.addGrid(prefix + "rows", Math.multiplyExact(rows, group), group);
            return;
        }
        FloatArray dy = summed(gradient) ? in[1] : in[0];
        Reduced row = reduce(in[0], dy);
        boolean reduces = task.function().reduces();
        if (task.order() != Order.PULLBACK && reduces) {
            tasks.graph.task(prefix + "write", RowWriters::kWriteRow, tasks.context, row.max, row.others, out[0], rows,
                function);
            tasks.addGrid(prefix + "write", rows, launch.elementsPerGroup());
        }
        int n = Math.toIntExact(task.inputLength(0));
        if (task.order() == Order.VALUE && !reduces) {
            tasks.graph.task(prefix + "write", RowWriters::kWrite, tasks.context, in[0], row.max, row.others, out[0], n,
                length, inner, function, sign, inverse.a(), inverse.b(), inverse.c());
            tasks.addGrid(prefix + "write", n, launch.elementsPerGroup());
        } else if (task.order() == Order.VALUE_AND_PULLBACK && !reduces) {
            tasks.graph.task(prefix + "write", RowWriters::kWriteBoth, tasks.context, in[0], in[1], row.max, row.others,
                row.drift, row.excess, row.anchor, out[0], out[1], n, length, inner, function, sign, inverse.a(),
                inverse.b(), inverse.c());
            tasks.addGrid(prefix + "write", n, launch.elementsPerGroup());
        } else if (task.order() != Order.VALUE) {
            tasks.graph.task(prefix + "pull", RowWriters::kPull, tasks.context, in[0], in[1], row.max, row.others,
                row.drift, row.excess, row.anchor, row.at, out[out.length - 1], n, length, inner, function, sign,
                inverse.a(), inverse.b(), inverse.c());
            tasks.addGrid(prefix + "pull", n, launch.elementsPerGroup());
        }
    }

    private Reduced reduce(FloatArray x, FloatArray dy) {
        int parts = division.parts();
        Reduced part = reduced(rows * parts);
        if (division.byItem()) {
            tasks.graph.task(prefix + "reduce", RowKernels::kReduceByItem, tasks.context, x, dy, part.max, part.others,
                part.drift, part.excess, part.anchor, part.at, rows, length, inner, parts, division.chunk(), function,
                gradient, sign, inverse.a(), inverse.b(), inverse.c());
            tasks.addGrid(prefix + "reduce", rows * parts, launch.elementsPerGroup());
        } else {
            int group = launch.itemsPerRow();
            tasks.graph.task(prefix + "reduce", RowKernels::kReduceByGroup, tasks.context, x, dy, part.max, part.others,
                part.drift, part.excess, part.anchor, part.at, length, parts, division.chunk(), group,
                launch.lockstep() ? 1 : 0, function, gradient, sign, inverse.a(), inverse.b(), inverse.c());
            tasks.addGrid(prefix + "reduce", Math.multiplyExact(rows * parts, group), group);
        }
        if (parts == 1) {
            return part;
        }
        Reduced row = reduced(rows);
        tasks.graph.task(prefix + "combine", RowKernels::kCombine, tasks.context, part.max, part.others, part.drift,
            part.excess, part.anchor, part.at, row.max, row.others, row.drift, row.excess, row.anchor, row.at, rows,
            parts, function, gradient, inverse.a(), inverse.b(), inverse.c());
        tasks.addGrid(prefix + "combine", rows, launch.elementsPerGroup());
        return row;
    }

    /** Arrays that no kernel of this task touches have one element. */
    private Reduced reduced(int count) {
        int forSums = summed(gradient) ? count : 1;
        int forPlaces = gradient == RowMath.PLACE ? count : 1;
        return new Reduced(new FloatArray(count), new FloatArray(count), new FloatArray(forSums),
            new FloatArray(forSums), new FloatArray(forSums), new IntArray(forPlaces));
    }

    /** A CPU has the row still in its cache when it comes to writing; elsewhere a second launch has more items. */
    private boolean atOnce() {
        boolean softmax = function == RowMath.SOFTMAX || function == RowMath.TEMPERED;
        return launch.lockstep() && softmax && task.order() == Order.VALUE && division.parts() == 1
            && !division.byItem();
    }
}
