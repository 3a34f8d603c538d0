package dev.hillock.benchmarks;

import dev.hillock.bench.Workload;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;

/** A task on a named engine, filled with numbers and verified: what a benchmark's setup makes and its method runs. */
final class Prepared implements AutoCloseable {

    private final Engine engine;
    private final Evaluation evaluation;

    Prepared(String engineName, String device, Task task, Placement placement) {
        engine = Engines.open(engineName, device.isEmpty() ? null : device);
        evaluation = Workload.prepare(engine, task, placement, false);
        Workload.verify(engine, evaluation);
    }

    void run() {
        evaluation.run();
    }

    @Override
    public void close() {
        evaluation.close();
        engine.close();
    }
}
