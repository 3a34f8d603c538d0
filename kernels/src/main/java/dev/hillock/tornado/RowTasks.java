package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.util.Arrays;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** Adds the kernels of a task of rows to its graph. What the passes hand on stays on the device. */
final class RowTasks {
    private final TornadoTasks tasks;
    private final Task.Rowwise task;
    private final Launch launch;
    private final Launch.Division division;
    private final int rows;
    private final int length;
    private final int inner;
    private final int function;
    private final int gradient;
    private final float sign;
    private final float scale;
    private final float high;
    private final float low;

    /** What a pass leaves for each part, or for each row. */
    record Reduced(FloatArray max, FloatArray others, FloatArray drift, FloatArray excess, FloatArray anchor,
                           IntArray at) {
    }

    RowTasks(TornadoTasks tasks, Task.Rowwise task, Launch launch) {
        this.tasks = tasks;
        this.task = task;
        this.launch = launch;
        division = launch.divide(task);
        rows = Math.toIntExact(task.rows());
        length = Math.toIntExact(task.length());
        inner = Math.toIntExact(task.inner());
        function = code(task.activation());
        gradient = gradient(task.function(), task.order());
        sign = sign(task.function());
        Coefficients inverse = Coefficients.of(task.activation(), DType.FLOAT32);
        scale = (float) inverse.a();
        high = (float) inverse.b();
        low = (float) inverse.c();
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

    static void add(TornadoTasks tasks, Task.Rowwise task, Launch launch, TornadoNativeArray[] inputs,
                    TornadoNativeArray[] outputs) {
        FloatArray[] in = Arrays.copyOf(inputs, inputs.length, FloatArray[].class);
        FloatArray[] out = Arrays.copyOf(outputs, outputs.length, FloatArray[].class);
        if (task.function() == RowFunction.SPARSEMAX) {
            SparseTasks.add(tasks, task, launch, in, out);
            return;
        }
        switch (task.function().cut()) {
            case WHOLE, REDUCED, GROUPS -> new RowTasks(tasks, task, launch).add(in, out);
            case HALVES, DOUBLED -> GateTasks.add(tasks, task, launch, in, out);
        }
    }

    private void add(FloatArray[] in, FloatArray[] out) {
        FloatArray dy = RowMath.kWeighs(gradient) ? in[1] : in[0];
        Reduced row = reduce(in[0], dy);
        boolean reduces = task.function().reduces();
        if (task.order() != Order.PULLBACK && reduces) {
            tasks.graph.task(tasks.name("write"), RowWriters::kWriteRow, tasks.context, row.max, row.others, out[0],
                rows, function);
            tasks.addGrid("write", rows, launch.elementsPerGroup());
        }
        int n = Math.toIntExact(task.inputLength(0));
        if (task.order() == Order.VALUE && !reduces) {
            write(in[0], row.max, row.others, out[0]);
        } else if (task.order() == Order.VALUE_AND_PULLBACK && !reduces) {
            tasks.graph.task(tasks.name("write"), RowWriters::kWriteBoth, tasks.context, in[0], in[1], row.max,
                row.others, row.drift, row.excess, row.anchor, out[0], out[1], n, length, inner, function, sign, scale,
                high, low);
            tasks.addGrid("write", n, launch.elementsPerGroup());
        } else if (task.order() != Order.VALUE) {
            tasks.graph.task(tasks.name("pull"), RowWriters::kPull, tasks.context, in[0], in[1], row.max, row.others,
                row.drift, row.excess, row.anchor, row.at, out[out.length - 1], n, length, inner, function, sign, scale,
                high, low);
            tasks.addGrid("pull", n, launch.elementsPerGroup());
        }
    }

    /** Adds a pass over a piece of a row, whose maximum and sum go to the host or come from there. */
    static void addPass(TornadoTasks tasks, RowPass pass, Task.Rowwise task, Launch launch, TornadoNativeArray[] inputs,
                        TornadoNativeArray[] outputs) {
        FloatArray[] in = Arrays.copyOf(inputs, inputs.length, FloatArray[].class);
        FloatArray[] out = Arrays.copyOf(outputs, outputs.length, FloatArray[].class);
        RowTasks row = new RowTasks(tasks, task, launch);
        if (pass == RowPass.SURVEY) {
            row.reduce(in[0], in[0], row.reduced(out[0], out[1]));
        } else {
            row.write(in[0], in[1], in[2], out[0]);
        }
    }

    private void write(FloatArray x, FloatArray max, FloatArray others, FloatArray y) {
        int n = Math.toIntExact(task.inputLength(0));
        tasks.graph.task(tasks.name("write"), RowWriters::kWrite, tasks.context, x, max, others, y, n, length, inner,
            function, sign, scale, high, low);
        tasks.addGrid("write", n, launch.elementsPerGroup());
    }

    /** Adds the first pass. */
    Reduced reduce(FloatArray x, FloatArray dy) {
        Reduced row = between(rows);
        reduce(x, dy, row);
        return row;
    }

    private void reduce(FloatArray x, FloatArray dy, Reduced row) {
        int parts = division.parts();
        Reduced part = parts == 1 ? row : between(rows * parts);
        if (division.byItem()) {
            tasks.graph.task(tasks.name("reduce"), RowKernels::kReduceByItem, tasks.context, x, dy, part.max,
                part.others, part.drift, part.excess, part.anchor, part.at, rows, length, inner, parts,
                division.chunk(), function, gradient, sign, scale, high, low);
            tasks.addGrid("reduce", rows * parts, launch.elementsPerGroup());
        } else if (launch.byLanes()) {
            tasks.graph.task(tasks.name("reduce"), LaneKernels::kReduceByLanes, tasks.context, x, dy, part.max,
                part.others, part.drift, part.excess, part.anchor, part.at, rows, length, parts, division.chunk(),
                function, gradient, sign, scale, high, low);
            tasks.addGrid("reduce", rows * parts, launch.itemsPerRow());
        } else {
            int group = launch.itemsPerRow();
            tasks.graph.task(tasks.name("reduce"), RowKernels::kReduceByGroup, tasks.context, x, dy, part.max,
                part.others, part.drift, part.excess, part.anchor, part.at, length, parts, division.chunk(), group,
                function, gradient, sign, scale, high, low);
            tasks.addGrid("reduce", Math.multiplyExact(rows * parts, group), group);
        }
        if (parts == 1) {
            return;
        }
        tasks.graph.task(tasks.name("combine"), RowKernels::kCombine, tasks.context, part.max, part.others, part.drift,
            part.excess, part.anchor, part.at, row.max, row.others, row.drift, row.excess, row.anchor, row.at, rows,
            parts, function, gradient, scale, high, low);
        tasks.addGrid("combine", rows, launch.elementsPerGroup());
    }

    private Reduced between(int count) {
        return reduced(tasks.between(new FloatArray(count)), tasks.between(new FloatArray(count)));
    }

    /**
     * With arrays as long beside a maximum and a sum. Those that no kernel of this task touches have one element, and
     * are not the same one: an array in two places would send TornadoVM round in circles.
     */
    private Reduced reduced(FloatArray max, FloatArray others) {
        int forSums = RowMath.kWeighs(gradient) ? max.getSize() : 1;
        int forPlaces = gradient == RowMath.PLACE ? max.getSize() : 1;
        return new Reduced(max, others, tasks.between(new FloatArray(forSums)), tasks.between(new FloatArray(forSums)),
            tasks.between(new FloatArray(forSums)), tasks.between(new IntArray(forPlaces)));
    }
}
