package dev.hillock.bench;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * The same function on the same device by kernels of different origin, in turn and on data that stays there: the time
 * of the kernel as the device counts it, and what starting it and waiting for it costs beyond that.
 */
public final class Yardstick {

    private Yardstick() {
    }

    /**
     * One kernel at one size.
     *
     * @param function the catalogue's name
     * @param elements elements of x
     * @param engine   whose kernel, and who started it
     * @param kernel   the device's own time for the kernels of a run
     * @param run      wall clock from the start of a run to its end
     * @param maxUlp   the largest error seen when the result was verified before timing
     */
    public record Line(String function, long elements, String engine, Samples kernel, Samples run, double maxUlp) {

        /** Nanoseconds of a run that the kernel does not account for. */
        public double dispatch() {
            return run.median() - kernel.median();
        }
    }

    /**
     * Measures the value of one function at one size on every engine.
     *
     * @param row    elements of a row for a function of rows
     * @param budget nanoseconds to spend
     * @throws UnverifiedException if an engine's result is not what it promises; nothing is timed then
     */
    public static List<Line> measure(List<Engine> engines, Entry function, long elements, int row, long budget) {
        Task task = switch (function) {
            case ActivationFunction f -> new Task.Elementwise(f.activation(), Order.VALUE, DType.FLOAT32, elements);
            case RowFunction f -> new Task.Rowwise(f.activation(), Order.VALUE, DType.FLOAT32,
                Math.max(1, elements / row), Math.min(elements, row), 1);
            case LossFunction f -> throw new IllegalArgumentException(
                "no kernel written by hand computes " + f.id());
        };
        Contest contest = new Contest();
        List<Evaluation> open = new ArrayList<>();
        List<Contest.Entrant> entrants = new ArrayList<>();
        double[] maxUlp = new double[engines.size()];
        try {
            for (int i = 0; i < maxUlp.length; i++) {
                Evaluation plain = Workload.prepare(engines.get(i), task, Placement.RESIDENT, false);
                open.add(plain);
                maxUlp[i] = Workload.verify(engines.get(i), plain);
                entrants.add(contest.add(plain::run));
                Evaluation timed = Workload.prepare(engines.get(i), task, Placement.RESIDENT, true);
                open.add(timed);
                entrants.add(contest.add(timed::run, () -> timed.timing().kernel()));
            }
            contest.run(budget);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < maxUlp.length; i++) {
                lines.add(new Line(function.id(), task.inputLength(0), engines.get(i).name(),
                    entrants.get(2 * i + 1).result(0), entrants.get(2 * i).result(0), maxUlp[i]));
            }
            return lines;
        } finally {
            open.forEach(Evaluation::close);
        }
    }
}
