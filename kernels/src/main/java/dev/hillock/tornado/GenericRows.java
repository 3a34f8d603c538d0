package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.KernelLaunch.Condition;
import dev.hillock.opencl.KernelLaunch.Items;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * The generic kernels of a function of rows and an order, in the order in which they run: the ways to reduce, of which
 * shape and device choose one, what combines the parts of a row, what {@link RowTasks} has for the second pass, and for
 * CPUs a softmax that does all at once: only as pointers can its addresses be told apart, so RowTasks has none.
 */
final class GenericRows {
    private final Order order;
    private final boolean reduces;
    private final int function;
    private final int gradient;
    private final int sign;
    private final Condition condition;

    private GenericRows(RowFunction function, Order order, Condition condition) {
        this.order = order;
        this.reduces = function.reduces();
        this.function = condition == Condition.TEMPERED ? RowMath.TEMPERED : RowTasks.code(function.activation());
        this.gradient = RowTasks.gradient(function, order);
        this.sign = RowTasks.sign(function);
        this.condition = condition;
    }

    static List<GenericTask> of(RowFunction function, Order order) {
        if (function != RowFunction.SOFTMAX) {
            return new GenericRows(function, order, Condition.ALWAYS).tasks();
        }
        List<GenericTask> tasks = new ArrayList<>(new GenericRows(function, order, Condition.PLAIN).tasks());
        tasks.addAll(new GenericRows(function, order, Condition.TEMPERED).tasks());
        return tasks;
    }

    /** The first pass of logsumexp, which a loss has too. */
    static List<GenericTask> reducing() {
        return new GenericRows(RowFunction.LOGSUMEXP, Order.VALUE, Condition.ALWAYS).reductions();
    }

    private List<GenericTask> reductions() {
        return List.of(reduceByItem(), reduceByGroup(), reduceByLanes(), combine());
    }

    private List<GenericTask> tasks() {
        List<GenericTask> tasks = new ArrayList<>(reductions());
        if (reduces && order != Order.PULLBACK) {
            tasks.add(writeRow());
        }
        if (order == Order.VALUE && !reduces) {
            tasks.add(write());
        } else if (order == Order.VALUE_AND_PULLBACK && !reduces) {
            tasks.add(writeBoth());
        } else if (order != Order.VALUE) {
            tasks.add(pull());
        }
        if (function == RowMath.SOFTMAX || function == RowMath.TEMPERED || function == RowMath.LOG_SOFTMAX) {
            tasks.add(softmaxByLanes());
        }
        return tasks;
    }

    private GenericTask reduceByItem() {
        GenericTask t = new GenericTask("kGenericReduceByItem", Items.PARTS, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericReduceByItem, t.context, t.floats("in0"), dy(t),
            t.floats("partMax"), t.floats("partOthers"), sums(t, "partDrift"), sums(t, "partExcess"),
            sums(t, "partAnchor"), places(t, "partAt"), t.floats("numbers"), t.ints("shape"), t.constant(function),
            t.constant(gradient), t.constant(sign));
        return t;
    }

    private GenericTask reduceByGroup() {
        GenericTask t = new GenericTask("kGenericReduceByGroup", Items.GROUPS, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericReduceByGroup, t.context, t.floats("in0"), dy(t),
            t.floats("partMax"), t.floats("partOthers"), sums(t, "partDrift"), sums(t, "partExcess"),
            sums(t, "partAnchor"), places(t, "partAt"), t.floats("numbers"), t.ints("shape"), t.constant(function),
            t.constant(gradient), t.constant(sign));
        return t;
    }

    private GenericTask reduceByLanes() {
        GenericTask t = new GenericTask("kGenericReduceByLanes", Items.LANES, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericReduceByLanes, t.context, t.floats("in0"), dy(t),
            t.floats("partMax"), t.floats("partOthers"), sums(t, "partDrift"), sums(t, "partExcess"),
            sums(t, "partAnchor"), places(t, "partAt"), t.floats("numbers"), t.ints("shape"), t.constant(function),
            t.constant(gradient), t.constant(sign));
        return t;
    }

    private GenericTask softmaxByLanes() {
        GenericTask t = new GenericTask("kGenericSoftmaxByLanes", Items.WHOLE_ROWS, condition);
        // TornadoVM never ends where an array that is written is passed twice, so x stands for what is not used
        String y = order == Order.PULLBACK ? "in0" : "out0";
        String dx = order == Order.VALUE ? "in0" : order == Order.PULLBACK ? "out0" : "out1";
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericSoftmaxByLanes, t.context, t.floats("in0"), dy(t),
            t.floats(y), t.floats(dx), t.floats("numbers"), t.ints("shape"), t.constant(function),
            t.constant(gradient), t.constant(order == Order.PULLBACK ? 0 : 1), t.constant(sign));
        return t;
    }

    private GenericTask combine() {
        GenericTask t = new GenericTask("kGenericCombine", Items.DIVIDED_ROWS, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericCombine, t.context, t.floats("partMax"),
            t.floats("partOthers"), sums(t, "partDrift"), sums(t, "partExcess"), sums(t, "partAnchor"),
            places(t, "partAt"), t.floats("max"), t.floats("others"), sums(t, "drift"), sums(t, "excess"),
            sums(t, "anchor"), places(t, "at"), t.floats("numbers"), t.ints("shape"), t.constant(function),
            t.constant(gradient));
        return t;
    }

    private GenericTask write() {
        GenericTask t = new GenericTask("kGenericWrite", Items.ELEMENTS, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericWrite, t.context, t.floats("in0"), t.floats("max"),
            t.floats("others"), t.floats("out0"), t.floats("numbers"), t.ints("shape"), t.constant(function),
            t.constant(sign));
        return t;
    }

    private GenericTask writeRow() {
        GenericTask t = new GenericTask("kGenericWriteRow", Items.ROWS, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericWriteRow, t.context, t.floats("max"),
            t.floats("others"), t.floats("out0"), t.ints("shape"), t.constant(function));
        return t;
    }

    private GenericTask writeBoth() {
        GenericTask t = new GenericTask("kGenericWriteBoth", Items.ELEMENTS, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericWriteBoth, t.context, t.floats("in0"),
            t.floats("in1"), t.floats("max"), t.floats("others"), sums(t, "drift"), sums(t, "excess"),
            sums(t, "anchor"), t.floats("out0"), t.floats("out1"), t.floats("numbers"), t.ints("shape"),
            t.constant(function), t.constant(sign));
        return t;
    }

    private GenericTask pull() {
        GenericTask t = new GenericTask("kGenericPullRow", Items.ELEMENTS, condition);
        t.graph.task(GenericTask.NAME, GenericRowKernels::kGenericPullRow, t.context, t.floats("in0"), t.floats("in1"),
            t.floats("max"), t.floats("others"), sums(t, "drift"), sums(t, "excess"), sums(t, "anchor"),
            places(t, "at"), t.floats(order == Order.PULLBACK ? "out0" : "out1"), t.floats("numbers"), t.ints("shape"),
            t.constant(function), t.constant(sign));
        return t;
    }

    private FloatArray dy(GenericTask t) {
        return t.floats(RowMath.kWeighs(gradient) ? "in1" : "in0");
    }

    private FloatArray sums(GenericTask t, String name) {
        return t.floats(RowMath.kWeighs(gradient) ? name : "unused");
    }

    private IntArray places(GenericTask t, String name) {
        return t.ints(gradient == RowMath.PLACE ? name : "unused");
    }
}
