package dev.hillock.tornado;

/**
 * The sizes with which kernels are launched on a device.
 *
 * @param elementsPerGroup items of a work-group of the element-wise kernel
 */
record Launch(int elementsPerGroup) {

    /** The sizes for a device that allows groups of up to {@code limit} items. */
    static Launch of(boolean cpu, long limit) {
        return new Launch((int) Math.min(cpu ? 1024 : 256, limit));
    }
}
