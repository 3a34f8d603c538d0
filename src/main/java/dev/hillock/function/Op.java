package dev.hillock.function;

/**
 * The functions as the integers that a compiled kernel can switch on; an entry of the catalogue names its own. A kernel
 * sees the code as a constant, so that the switch is gone from the machine code.
 */
public final class Op {
    public static final int IDENTITY = 0;
    public static final int BINARY_STEP = 1;
    public static final int SIGMOID = 2;
    public static final int HARD_SIGMOID = 3;
    public static final int LOG_SIGMOID = 4;
    public static final int TANH = 5;
    public static final int HARD_TANH = 6;
    public static final int SOFTSIGN = 7;
    public static final int ARCTAN = 8;
    public static final int SOFTPLUS = 9;
    public static final int SQUAREPLUS = 10;
    public static final int RELU = 11;
    public static final int RELU6 = 12;
    public static final int LEAKY_RELU = 13;
    public static final int PRELU = 14;
    public static final int ELU = 15;
    public static final int CELU = 16;
    public static final int SELU = 17;
    public static final int THRESHOLDED_RELU = 18;
    public static final int SILU = 19;
    public static final int SWISH = 20;
    public static final int HARD_SWISH = 21;
    public static final int GELU = 22;
    public static final int GELU_TANH = 23;
    public static final int QUICK_GELU = 24;
    public static final int MISH = 25;
    public static final int TANHSHRINK = 26;
    public static final int SOFTSHRINK = 27;
    public static final int HARDSHRINK = 28;
    public static final int SQUARED_RELU = 29;
    public static final int STAR_RELU = 30;
    public static final int GAUSSIAN = 31;
    public static final int SINE = 32;
    public static final int SNAKE = 33;
    public static final int LISHT = 34;
    public static final int ISRU = 35;
    public static final int ISRLU = 36;
    public static final int EXP = 37;
    public static final int RRELU = 38;
    public static final int SHRINK = 39;
    public static final int SOFT_CAP = 40;
    public static final int DYT = 41;
    public static final int XIELU = 42;
    public static final int AFFINE = 43;

    private Op() {
    }
}
