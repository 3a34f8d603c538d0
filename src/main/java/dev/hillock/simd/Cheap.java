package dev.hillock.simd;

/** Marks formulas of a few operations, which wait for memory: a second thread pays only for large arrays. */
interface Cheap {
}
