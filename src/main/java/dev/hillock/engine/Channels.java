package dev.hillock.engine;

import dev.hillock.function.Activation;
import dev.hillock.function.Parameter;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Reads the learned parameters of a task of channels, and refuses values that its function is not defined for. */
public final class Channels {

    private Channels() {
    }

    /**
     * The values of each learned parameter, a parameter after the other.
     *
     * @param inputs those of a run of the task
     * @throws IllegalArgumentException if a value is out of range, naming parameter, channel and value
     */
    public static double[][] parameters(Task.Channelwise task, MemorySegment[] inputs) {
        List<Parameter> learned = task.function().learned();
        double[][] values = new double[learned.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(task.type(), inputs[task.order().inputs() + i]);
            check(task.function().id(), learned.get(i), values[i]);
        }
        return values;
    }

    /** The function as it is in one channel. */
    public static Activation activation(Task.Channelwise task, double[][] parameters, int channel) {
        double[] own = new double[parameters.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = parameters[i][channel];
        }
        return task.activation().with(own);
    }

    /**
     * Refuses the first value that a parameter may not have.
     *
     * @throws IllegalArgumentException in one sentence that names the channel
     */
    public static void check(String function, Parameter parameter, double[] values) {
        for (int channel = 0; channel < values.length; channel++) {
            if (!parameter.range().contains(values[channel])) {
                throw new IllegalArgumentException("%s: %s of channel %d must be %s but was %s".formatted(function,
                    parameter.name(), channel, parameter.range(), values[channel]));
            }
        }
    }

    private static double[] values(DType type, MemorySegment segment) {
        int count = Math.toIntExact(segment.byteSize() / type.bytes());
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = type.get(segment, i);
        }
        return values;
    }
}
