package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Accuracy;
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
import java.util.Optional;

/**
 * Another library in the place of an engine, so that {@code hillock bench} times it in the same rounds as ours and as
 * the copy. It offers what the library has with the catalogue's definition and default parameters, along the last axis.
 */
final class PeerEngine implements Engine {
    private final String name;
    private final String device;
    private final Peer peer;

    PeerEngine(String name, String device) {
        this.name = name;
        this.device = device;
        this.peer = Peer.named(name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public boolean supports(DType type) {
        return type == DType.FLOAT32;
    }

    /** No library says how near it comes; what each cell is known to reach is checked when it is prepared. */
    @Override
    public Accuracy accuracy() {
        return new Accuracy(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    public boolean offers(Entry function, Order order) {
        return cell(function, order).isPresent();
    }

    @Override
    public boolean offers(Task task) {
        return !(task instanceof Task.Masked || task instanceof Task.Channelwise)
            && offers(task.function(), task.order());
    }

    private Optional<Cell> cell(Entry function, Order order) {
        return peer.cells().stream().filter(cell -> cell.is(function, order) && switch (function) {
            case ActivationFunction f -> cell.activation().equals(f.activation());
            case RowFunction _ -> true;
            case LossFunction _ -> false;
        }).findFirst();
    }

    @Override
    public Evaluation prepare(Task task, Placement placement, boolean timed) {
        Cell cell = cell(task.function(), task.order()).orElseThrow(() -> new IllegalArgumentException(
            "%s has no %s %s with the catalogue's definition".formatted(name, task.function().id(), task.order())));
        return switch (task) {
            case Task.Elementwise t -> new PeerEvaluation(peer, cell, t, t.inputLength(0));
            case Task.Rowwise t when t.inner() == 1 -> new PeerEvaluation(peer, cell, t, t.inputLength(0) / t.length(),
                t.length());
            default -> throw new IllegalArgumentException(name + " is timed along the last axis only");
        };
    }

    @Override
    public void close() {
        // what was prepared is closed by whoever prepared it; the libraries stay loaded until the JVM ends
    }
}
