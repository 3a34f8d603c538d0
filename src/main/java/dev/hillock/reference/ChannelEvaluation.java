package dev.hillock.reference;

import dev.hillock.engine.Channels;
import dev.hillock.engine.DType;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import java.lang.foreign.MemorySegment;

/** A function whose learned parameters have a value for each channel. Gradients are exact products, summed exactly. */
final class ChannelEvaluation extends HostEvaluation {
    private final Task.Channelwise task;

    ChannelEvaluation(Task.Channelwise task) {
        super(task);
        this.task = task;
    }

    @Override
    protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        double[][] parameters = Channels.parameters(task, inputs);
        for (int channel = 0; channel < task.channels(); channel++) {
            Activation f = Channels.activation(task, parameters, channel);
            Sum[] gradients = new Sum[task.outputs() - 1];
            for (int which = 0; which < gradients.length; which++) {
                gradients[which] = new Sum();
            }
            for (long o = 0; o < task.outer(); o++) {
                long first = (o * task.channels() + channel) * task.inner();
                for (long i = first; i < first + task.inner(); i++) {
                    element(f, inputs, outputs, i, gradients);
                }
            }
            for (int which = 0; which < gradients.length; which++) {
                task.type().set(outputs[1 + which], channel, gradients[which].value());
            }
        }
    }

    private void element(Activation f, MemorySegment[] inputs, MemorySegment[] outputs, long i, Sum[] gradients) {
        DType type = task.type();
        double x = type.get(inputs[0], i);
        if (task.order() == Order.VALUE) {
            type.set(outputs[0], i, f.value(x));
            return;
        }
        double dy = type.get(inputs[1], i);
        for (int which = 0; which < gradients.length; which++) {
            gradients[which].add(f.parameterDerivative(which, x), dy);
        }
        type.set(outputs[0], i, f.derivative(x) * dy);
    }

    /** A sum of products with what its roundings lost (Ogita, Rump and Oishi, 2005). */
    private static final class Sum {
        private double high;
        private double lost;

        void add(double a, double b) {
            double product = a * b;
            double next = high + product;
            double taken = next - high;
            lost += (high - (next - taken)) + (product - taken) + Math.fma(a, b, -product);
            high = next;
        }

        /** Where the plain sum is not finite, so is the result; what is lost is then NaN. */
        double value() {
            return Double.isFinite(high) && Double.isFinite(lost) ? high + lost : high;
        }
    }
}
