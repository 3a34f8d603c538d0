package dev.hillock.engine;

import java.lang.foreign.MemorySegment;

/**
 * The value of a row of the softmax family that is too long for memory. Its elements come in pieces from front to back,
 * twice: {@link #survey} carries maximum and sum from piece to piece, then {@link #value} makes results of them. One
 * thread at a time may use it; segments lie off the heap.
 */
public interface RowInPieces extends AutoCloseable {

    /** Elements of every piece of a row but the last, which may have fewer. */
    long piece();

    /** A row begins: forgets the one before. */
    void begin();

    /**
     * First pass: the next piece.
     *
     * @throws DeviceException if the device fails or has not enough memory
     */
    void survey(MemorySegment x);

    /**
     * Second pass, of a function that keeps the shape: f of the next piece, which may take its place.
     *
     * @throws DeviceException if the device fails or has not enough memory
     */
    void value(MemorySegment x, MemorySegment y);

    /** After the first pass, of a function that reduces: f of the row. */
    double value();

    @Override
    void close();
}
