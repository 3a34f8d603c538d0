package dev.hillock.engine;

/**
 * Copies between host and device and nothing else, for those who measure the link. Pageable memory is what any program
 * has; pinned memory is what the driver allocated itself, so that it need not copy twice. Evaluations copy from and to
 * pageable memory.
 */
public interface Transfers extends AutoCloseable {

    /** Copies to the device; the nanoseconds that it took by the device's clock. */
    long upload(boolean pinned);

    /** Copies to the host; the nanoseconds that it took by the device's clock. */
    long download(boolean pinned);

    /** Frees the memory on both sides. */
    @Override
    void close();
}
