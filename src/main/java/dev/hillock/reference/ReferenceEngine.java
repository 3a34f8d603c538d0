package dev.hillock.reference;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.DType;
import dev.hillock.engine.HostEngine;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Task;

/** The catalogue, element by element and row by row, in double and rounded once at the end: what others are held to. */
final class ReferenceEngine extends HostEngine {
    static final String NAME = "reference";
    static final String DEVICE = "CPU, double precision, one thread";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String device() {
        return DEVICE;
    }

    @Override
    public boolean supports(DType type) {
        return true;
    }

    @Override
    public Accuracy accuracy() {
        return new Accuracy(1, 1, 1);
    }

    @Override
    protected HostEvaluation evaluation(Task task) {
        return switch (task) {
            case Task.Elementwise elementwise -> new ElementEvaluation(elementwise);
            case Task.Rowwise rowwise -> new RowEvaluation(rowwise);
            case Task.Chained chain -> throw new IllegalArgumentException(chain.text() + " is a chain");
            case Task.Channelwise channelwise -> new ChannelEvaluation(channelwise);
            case Task.Targeted targeted -> new LossRows(targeted);
            case Task.Masked masked -> new RowEvaluation(masked);
        };
    }
}
