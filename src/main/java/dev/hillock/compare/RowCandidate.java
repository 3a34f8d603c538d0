package dev.hillock.compare;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that results of a function of rows may be.
 *
 * @param text     what, in words
 * @param f        the results of a row
 * @param rows     where the rows are
 * @param shape    the shape of the results
 * @param absolute whether what x lost is lost by the result as it is, and not as a share of the result
 */
record RowCandidate(String text, UnaryOperator<double[]> f, Task.Rowwise rows, long[] shape, boolean absolute) {

    /** What is asked for, then what people get instead of it. */
    static List<RowCandidate> of(RowActivation asked, int axis, long[] shape) {
        List<RowCandidate> all = new ArrayList<>();
        all.add(along(asked, shape, axis));
        if (asked.rowLength() != 0) {
            return all;
        }
        for (int other = 0; other < shape.length; other++) {
            if (other != axis) {
                all.add(along(asked, shape, other));
            }
        }
        if (asked.function() == RowFunction.LOGSUMEXP) {
            return all;
        }
        RowCandidate right = all.getFirst();
        if (shape.length > 1) {
            all.add(new RowCandidate(asked + " of the whole array as one row", right.f, rows(asked,
                new long[] {right.rows.inputLength(0)}, 0), shape, right.absolute));
        }
        if (asked.a() != 1 && asked.function() == RowFunction.SOFTMAX) {
            all.add(along(RowFunction.SOFTMAX.activation(), shape, axis));
            all.add(along(new RowActivation(RowFunction.SOFTMAX, 1 / asked.a()), shape, axis));
        }
        for (RowFunction other : List.of(RowFunction.SOFTMAX, RowFunction.LOG_SOFTMAX, RowFunction.SOFTMIN)) {
            if (other != asked.function()) {
                all.add(along(other.activation(), shape, axis));
            }
        }
        for (ActivationFunction each : List.of(ActivationFunction.EXP, ActivationFunction.SIGMOID)) {
            Activation g = each.activation();
            all.add(new RowCandidate(each.id() + " of each element", row -> Arrays.stream(row).map(g::value).toArray(),
                right.rows, shape, false));
        }
        return all;
    }

    private static RowCandidate along(RowActivation f, long[] shape, int axis) {
        boolean reduced = f.function().reduces();
        return new RowCandidate("%s along axis %d".formatted(f, axis), f::value, rows(f, shape, axis),
            reduced ? Task.Rowwise.valueShape(f, shape, axis) : shape,
            reduced || f.function() == RowFunction.LOG_SOFTMAX);
    }

    private static Task.Rowwise rows(RowActivation f, long[] shape, int axis) {
        return Task.Rowwise.along(f, Order.VALUE, DType.FLOAT64, shape, axis);
    }
}
