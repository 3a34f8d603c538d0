// Written by hand, as a yardstick for the generated kernel: hillock bench --yardstick.
// launch: kGeluByHand(in0, out0, shape_0) over elements always
// The first four parameters and the 16 bytes before the elements are those of every kernel here.
__kernel void kGeluByHand(__global long *a, __constant uchar *b, __local uchar *c, __global int *d,
                          __global const float *restrict x, __global float *restrict y, int n)
{
    size_t i = get_global_id(0);
    if (i < n) {
        float v = x[i + 4];
        y[i + 4] = 0.5f * v * erfc(-0.70710678f * v);
    }
}
