package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Parameter;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Inputs to try functions of channels on. Each channel has parameters of its own: the defaults; 0 where that is
 * allowed, of all and of each alone; and random ones. x is that of {@link Sweep#stratified}; where gradients are
 * summed, it and dy are ordinary numbers of several magnitudes, since one infinity would be all that is left of a
 * channel.
 */
public final class ChannelSweep {
    private static final double[] MAGNITUDES = {0.01, 1, 1, 4, 30};

    private final Sweep elements;
    private final DType type;
    private final long seed;

    /** Inputs for a function and a type; the same seed gives the same inputs. */
    public ChannelSweep(Task.Channelwise task, long seed) {
        elements = Sweep.stratified(task.activation(), task.type(), 0, seed);
        type = task.type();
        this.seed = seed;
    }

    /** Fills the inputs of a run, others in each round. */
    public void fill(Task.Channelwise task, int round, MemorySegment[] inputs) {
        SplittableRandom random = new SplittableRandom(seed + round);
        int own = task.order().inputs();
        if (task.order() == Order.PARAMETER_PULLBACK) {
            for (int i = 0; i < own; i++) {
                for (long at = 0; at < task.length(); at++) {
                    double magnitude = i == 0 ? MAGNITUDES[random.nextInt(MAGNITUDES.length)] : 1;
                    set(inputs[i], at, magnitude * random.nextDouble(-1, 1));
                }
            }
        } else {
            MemorySegment[] first = new MemorySegment[own];
            System.arraycopy(inputs, 0, first, 0, own);
            elements.fill(round * task.length(), first);
        }
        List<Parameter> learned = task.function().learned();
        for (int i = 0; i < learned.size(); i++) {
            for (long channel = 0; channel < task.channels(); channel++) {
                boolean zero = channel == 1 || channel == 2 + i;
                set(inputs[own + i], channel, parameter(learned.get(i), channel, zero, random));
            }
        }
    }

    private static double parameter(Parameter parameter, long channel, boolean zero, SplittableRandom random) {
        if (channel == 0) {
            return parameter.defaultValue();
        }
        boolean negative = parameter.range().contains(-1);
        if (zero && parameter.range().contains(0)) {
            return 0;
        }
        double size = 0.1 + 2.9 * random.nextDouble();
        return negative && random.nextBoolean() ? -size : size;
    }

    private void set(MemorySegment segment, long at, double value) {
        type.set(segment, at, value);
    }
}
