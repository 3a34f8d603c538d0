package dev.hillock.bench;

import java.util.Locale;

/**
 * A measured limit of the machine: what moving bytes costs when nothing is computed.
 *
 * @param kind   what was moved how
 * @param engine the engine that moved it; {@code host} where none did
 * @param bytes  bytes read and written by a copy, or sent over the link
 * @param time   how long it took
 */
public record Ceiling(Kind kind, String engine, long bytes, Samples time) {

    /** What was moved how. */
    public enum Kind {
        /** From host memory to host memory, with one thread. */
        COPY_ONE_THREAD,
        /** From host memory to host memory, with all threads. */
        COPY_ALL_THREADS,
        /** From device memory to device memory, with the engine's own identity kernel. */
        DEVICE_COPY,
        /** From host to device, from the memory that the backend uses. */
        UPLOAD,
        /** From device to host, to the memory that the backend uses. */
        DOWNLOAD,
        /** From memory of the host that the driver allocated, which no evaluation here uses. */
        UPLOAD_PINNED,
        /** To such memory. */
        DOWNLOAD_PINNED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** GB/s. */
    public double bandwidth() {
        return bytes / time.median();
    }
}
