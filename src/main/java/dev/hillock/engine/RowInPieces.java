package dev.hillock.engine;

import dev.hillock.function.CarriedRow;
import dev.hillock.function.CarriedSum;
import java.lang.foreign.MemorySegment;

/**
 * The value of a row of the softmax family that is too long for memory. Its elements come in pieces from front to back,
 * twice: {@link #survey} carries maximum and sum from piece to piece, then {@link #value} makes results of them. One
 * thread at a time may use it; segments lie off the heap.
 */
public abstract class RowInPieces implements AutoCloseable {
    /** Of the pieces that were surveyed. */
    protected final CarriedSum sum;
    private final long piece;

    /**
     * Rows of a task.
     *
     * @param piece elements of every piece of a row but the last
     */
    protected RowInPieces(Task.Rowwise task, long piece) {
        this.piece = piece;
        sum = new CarriedSum(task.activation());
    }

    /** Whether it is the values of rows of that family that are wanted, and the elements of a row are neighbours. */
    public static boolean possible(Task.Rowwise task) {
        return task.order() == Order.VALUE && task.inner() == 1 && CarriedRow.takes(task.function());
    }

    /** Elements of every piece of a row but the last, which may have fewer. */
    public final long piece() {
        return piece;
    }

    /** A row begins: forgets the one before. */
    public final void begin() {
        sum.clear();
    }

    /**
     * First pass: the next piece.
     *
     * @throws DeviceException if the device fails or has not enough memory
     */
    public abstract void survey(MemorySegment x);

    /**
     * Second pass, of a function that keeps the shape: f of the next piece, which may take its place.
     *
     * @throws DeviceException if the device fails or has not enough memory
     */
    public abstract void value(MemorySegment x, MemorySegment y);

    /** After the first pass, of a function that reduces: f of the row. */
    public final double value() {
        return sum.logarithm();
    }

    @Override
    public abstract void close();
}
