package dev.hillock.engine;

import java.util.ArrayList;
import java.util.List;

/** An engine that computes in the host's memory: it remembers what it prepared, to close it at the end. */
public abstract class HostEngine implements Engine {
    private final List<HostEvaluation> evaluations = new ArrayList<>();
    private boolean closed;

    /** Only for engines. */
    protected HostEngine() {
    }

    /** Makes a task of a supported type ready to run, which is no chain. */
    protected abstract HostEvaluation evaluation(Task task);

    /** Makes a chain ready to run: its steps one after another, unless an engine knows better. */
    protected HostEvaluation chained(Task.Chained chain) {
        return new ChainedEvaluation(chain, chain.steps().stream().map(this::evaluation).toList());
    }

    /** Makes a task ready to run; placement and timing cost nothing where all memory is the host's. */
    @Override
    public final synchronized Evaluation prepare(Task task, Placement placement, boolean timed) {
        if (closed) {
            throw new IllegalStateException("engine %s is closed; open another".formatted(name()));
        }
        if (!supports(task.type())) {
            throw new IllegalArgumentException("engine %s does not take %s, only %s".formatted(name(), task.type(),
                types()));
        }
        evaluations.removeIf(HostEvaluation::isClosed);
        HostEvaluation evaluation = task instanceof Task.Chained chain ? chained(chain) : evaluation(task);
        evaluations.add(evaluation);
        return evaluation;
    }

    @Override
    public synchronized void close() {
        closed = true;
        evaluations.forEach(HostEvaluation::close);
        evaluations.clear();
    }
}
