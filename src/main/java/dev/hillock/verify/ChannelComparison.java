package dev.hillock.verify;

import dev.hillock.engine.Channels;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.verify.Measure.Hit;
import java.lang.foreign.MemorySegment;
import java.util.function.DoubleUnaryOperator;

/**
 * Compares functions whose learned parameters have a value for each channel. An element is judged as that of the
 * function of its channel is.
 *
 * <p>A gradient is a sum, judged everywhere and by its mixed error alone: the unit is 1 ULP of the sum and, for each
 * term, |dy| times 1 ULP of ∂f/∂parameter and what half an ULP of x does to it. So an engine may round as often in a
 * term as its promise allows, and may lose nothing in adding up.
 */
final class ChannelComparison extends Comparison {
    private final Engine engine;
    private final Task.Channelwise first;
    private final DType type;

    ChannelComparison(Engine engine, Task.Channelwise task, long most) {
        super(engine, task, most);
        this.engine = engine;
        this.first = task;
        this.type = task.type();
    }

    @Override
    boolean sameKind(Task part) {
        return part instanceof Task.Channelwise other && other.activation().equals(first.activation())
            && other.order() == first.order() && other.type() == type;
    }

    @Override
    String named(int i) {
        return i == 0 ? "channels-" + super.named(i) : "gradient of " + first.function().parameters().get(i - 1).name();
    }

    @Override
    void compare(Task part, int out, MemorySegment[] inputs, MemorySegment output, Measure measure) {
        Task.Channelwise whole = (Task.Channelwise) part;
        double[][] parameters = Channels.parameters(whole, inputs);
        measure(measure, Math.toIntExact(whole.channels()), channel -> {
            Measure fresh = measure.fresh();
            Activation own = Channels.activation(whole, parameters, channel);
            ElementwiseComparison elements = new ElementwiseComparison(engine, new Task.Elementwise(own, Order.PULLBACK,
                type, 0), 0);
            if (out > 0) {
                judgeSum(fresh, elements, own, out - 1, whole, inputs, read(type, output, channel), channel);
            } else {
                judgeElements(fresh, elements, own, whole, inputs, output, channel);
            }
            return fresh;
        });
    }

    private void judgeElements(Measure measure, ElementwiseComparison elements, Activation own, Task.Channelwise whole,
                               MemorySegment[] inputs, MemorySegment output, int channel) {
        // for float64 the catalogue's doubles may be as far off as an engine's, and in the same steps
        DoubleUnaryOperator function = type != DType.FLOAT64 ? elements.function(yields(0))
            : x -> ElementwiseComparison.exact(own, whole.order() == Order.VALUE ? Order.VALUE : Order.DERIVATIVE, x);
        for (long outer : pieces(whole.outer(), 1, whole.channels() * whole.inner())) {
            long from = (outer * whole.channels() + channel) * whole.inner();
            for (long i = from; i < from + whole.inner(); i++) {
                double x = read(type, inputs[0], i);
                double got = read(type, output, i);
                if (whole.order() == Order.VALUE) {
                    elements.judge(measure, function, x, got, i);
                } else {
                    elements.judge(measure, function, x, read(type, inputs[1], i), got, i);
                }
            }
        }
    }

    private void judgeSum(Measure measure, ElementwiseComparison elements, Activation own, int which,
                          Task.Channelwise whole, MemorySegment[] inputs, double got, int channel) {
        DoubleUnaryOperator slope = x -> own.parameterDerivative(which, x);
        double exact = 0;
        double lost = 0;
        double forgiven = 0;
        for (long outer = 0; outer < whole.outer(); outer++) {
            long from = (outer * whole.channels() + channel) * whole.inner();
            for (long i = from; i < from + whole.inner(); i++) {
                double x = read(type, inputs[0], i);
                double dy = read(type, inputs[1], i);
                double factor = slope.applyAsDouble(x);
                double term = dy * factor;
                double next = exact + term;
                double taken = next - exact;
                lost += (exact - (next - taken)) + (term - taken) + Math.fma(dy, factor, -term);
                exact = next;
                forgiven += Math.abs(dy) * (Ulp.unit(type, factor) + elements.delta(slope, x, factor));
            }
        }
        exact += Double.isFinite(exact) && Double.isFinite(lost) ? lost : 0;
        double error = Ulp.distance(type, got, exact);
        if (!measure.settles(error)) {
            measure.judge(error, forgiven / Ulp.unit(type, exact), false, false,
                new Hit(whole.learned() == 0 ? Double.NaN : parameter(own, which), Double.NaN, got, exact, channel, -1,
                    whole.outer() * whole.inner()));
        }
    }

    private static double parameter(Activation own, int which) {
        return which == 0 ? own.a() : which == 1 ? own.b() : own.c();
    }
}
