package dev.hillock.function;

import java.util.List;

/** An entry of the catalogue: a function of one element, of a whole row, or of a row and its target. */
public sealed interface Entry permits ActivationFunction, RowFunction, LossFunction {

    /** The canonical name, PyTorch's or ONNX's where they have one: {@code leaky_relu}. */
    String id();

    /** Formula, range, names elsewhere, paper, use: all that is said of the function in words. */
    Description description();

    /** The parameters in the order of the constructor arguments {@code a} to {@code c}; empty if there are none. */
    List<Parameter> parameters();
}
