package dev.hillock.tornado;

import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.CarriedSum;
import dev.hillock.function.RowActivation;

/** What a plan computes of its task: all of it, or a half of what a piece of a row needs. */
enum RowPass {
    /** The task. */
    ALL,
    /** From x the maximum of its only row and the sum of the others. */
    SURVEY,
    /** From x, a maximum and a sum, the elements of the result. */
    WRITE;

    /** Arrays of the plan that are read. */
    int inputs(Task task) {
        return switch (this) {
            case ALL -> task.inputs();
            case SURVEY -> 1;
            case WRITE -> 3;
        };
    }

    /** Arrays of the plan that are written. */
    int outputs(Task task) {
        return switch (this) {
            case ALL -> task.outputs();
            case SURVEY -> 2;
            case WRITE -> 1;
        };
    }

    /** Elements of array i that is read. */
    long inputLength(Task task, int i) {
        return this == ALL || i == 0 ? task.inputLength(i) : 1;
    }

    /** Elements of array i that is written. */
    long outputLength(Task task, int i) {
        return this == SURVEY ? 1 : task.outputLength(i);
    }

    /** The task of this pass over a piece of a row. */
    Task.Rowwise task(Task.Rowwise rows, long length) {
        RowActivation activation = this == SURVEY ? CarriedSum.surveyed(rows.activation()) : rows.activation();
        return new Task.Rowwise(activation, Order.VALUE, rows.type(), 1, length, 1);
    }
}
