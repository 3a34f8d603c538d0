package dev.hillock.simd;

/** Marks formulas of a few operations, which wait for memory: a second thread pays only for large arrays. */
interface Cheap {

    /** Elements that one thread keeps for itself. */
    default long part() {
        return 1 << 16;
    }

    /** With a division in each vector, which takes longer than memory does. */
    interface Dividing extends Cheap {
        @Override
        default long part() {
            return 1 << 15;
        }
    }
}
