package dev.hillock.engine;

/**
 * A device that an engine can use.
 *
 * @param id          what {@code --device} takes
 * @param name        the driver's name for it
 * @param kind        {@code CPU}, {@code GPU} or {@code accelerator}
 * @param backend     {@code OpenCL}, {@code CUDA}, {@code PTX}, {@code Vector API}, ...
 * @param memory      bytes of its memory; 0 where unknown
 * @param description versions and limits, for people
 */
public record Device(String id, String name, String kind, String backend, long memory, String description) {
}
