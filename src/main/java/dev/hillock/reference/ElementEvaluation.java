package dev.hillock.reference;

import dev.hillock.engine.DType;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import java.lang.foreign.MemorySegment;

/** A function of each element. Pullbacks multiply as IEEE does: an infinite dy where f' is 0 gives NaN. */
final class ElementEvaluation extends HostEvaluation {
    private final Task.Elementwise task;

    ElementEvaluation(Task.Elementwise task) {
        super(task);
        this.task = task;
    }

    @Override
    protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        Activation f = task.activation();
        DType type = task.type();
        Order order = task.order();
        for (long i = 0; i < task.length(); i++) {
            // All reading comes before all writing: an output may be an input.
            double x = type.get(inputs[0], i);
            double dy = inputs.length > 1 ? type.get(inputs[1], i) : 1;
            type.set(outputs[0], i, switch (order) {
                case VALUE, VALUE_AND_DERIVATIVE, VALUE_AND_PULLBACK -> f.value(x);
                case DERIVATIVE, PULLBACK -> f.derivative(x) * dy;
                case SECOND_DERIVATIVE -> f.secondDerivative(x);
                case PARAMETER_PULLBACK -> f.parameterDerivative(0, x) * dy;
            });
            if (outputs.length > 1) {
                type.set(outputs[1], i, f.derivative(x) * dy);
            }
        }
    }
}
