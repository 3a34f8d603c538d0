/**
 * Arrays in files: what they are, reading and writing them without holding them in memory, and NumPy's {@code .npy}
 * files, memory-mapped, so that an array may be larger than memory and than 2 GB, and written whole or not at all.
 */
package dev.hillock.npy;
