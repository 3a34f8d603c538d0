package dev.hillock.diagnose;

import dev.hillock.engine.Engine;
import dev.hillock.function.Activation;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * What an activation makes of pre-activations that somebody recorded.
 *
 * @param activation     the function with its parameters
 * @param engine         who evaluated it
 * @param device         on what
 * @param samples        rows of the array
 * @param units          columns of the array
 * @param before         the pre-activations
 * @param after          f of them; null where f overflowed
 * @param greatestSlope  the greatest |f'|, against which flatness is measured; 1 where it is larger
 * @param zeroGradient   the share of all elements with f' = 0
 * @param flat           the share of all elements with |f'| less than {@value #FLAT} of the greatest slope
 * @param deadUnits      units with f' = 0 for every sample
 * @param saturatedUnits units that are flat for at least {@value #NEARLY_ALL} of the samples, and not dead
 * @param constantUnits  units with the same pre-activation for every sample
 * @param overflows      elements whose f the type cannot hold
 * @param worst          the units that learn least, the worst first
 * @param verdict        the judgement
 */
public record ArrayDiagnosis(String activation, String engine, String device, long samples, int units,
                             Distribution before, Distribution after, double greatestSlope, double zeroGradient,
                             double flat, int deadUnits, int saturatedUnits, int constantUnits, long overflows,
                             List<Unit> worst, Verdict verdict) {

    /** The share of the greatest slope below which a function counts as flat: |tanh| above 0.975. */
    public static final double FLAT = 0.05;
    /** The share of samples that make a unit saturated. */
    public static final double NEARLY_ALL = 0.95;

    /**
     * Evaluates f and f' on all elements.
     *
     * @param worst    how many units to tell of
     * @param progress is told how many elements are done
     */
    public static ArrayDiagnosis of(Preactivations x, Engine engine, Activation activation, int worst,
                                    LongConsumer progress) {
        UnitTally tally = new UnitTally(x, activation);
        tally.run(engine, progress);
        List<Unit> units = tally.units();
        int dead = count(units, Unit.State.DEAD);
        int saturated = count(units, Unit.State.SATURATED);
        Distribution after = tally.after();
        double zero = units.stream().mapToDouble(Unit::zeroGradient).average().orElseThrow();
        double flat = units.stream().mapToDouble(Unit::flat).average().orElseThrow();
        ArrayDiagnosis unjudged = new ArrayDiagnosis(activation.toString(), engine.name(), engine.device(),
            x.samples(), x.units(), x.distribution(), after, tally.greatestSlope(), zero, flat, dead, saturated,
            x.constantUnits(), tally.overflows(), units.stream().limit(worst).toList(), null);
        return unjudged.judged(ArrayJudge.verdict(activation, unjudged));
    }

    private static int count(List<Unit> units, Unit.State state) {
        return (int) units.stream().filter(u -> u.state() == state).count();
    }

    private ArrayDiagnosis judged(Verdict by) {
        return new ArrayDiagnosis(activation, engine, device, samples, units, before, after, greatestSlope,
            zeroGradient, flat, deadUnits, saturatedUnits, constantUnits, overflows, worst, by);
    }
}
