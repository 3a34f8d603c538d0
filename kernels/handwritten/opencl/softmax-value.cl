// Written by hand, as a yardstick for the generated kernel: hillock bench --yardstick.
// launch: kSoftmaxByHand(in0, out0, shape_2) over whole_rows plain
// launch: kSoftmaxByHand(in0, out0, shape_2) over groups plain
// The first four parameters and the 16 bytes before the elements are those of every kernel here.
__kernel void kSoftmaxByHand(__global long *a, __constant uchar *b, __local uchar *c, __global int *d,
                             __global const float *restrict x, __global float *restrict y, int length)
{
    __local float part[256];
    int lane = get_local_id(0);
    int lanes = get_local_size(0);
    size_t first = (size_t) get_group_id(0) * length + 4;
    float best = -INFINITY;
    for (int j = lane; j < length; j += lanes) {
        best = fmax(best, x[first + j]);
    }
    part[lane] = best;
    barrier(CLK_LOCAL_MEM_FENCE);
    for (int step = lanes / 2; step > 0; step /= 2) {
        if (lane < step) {
            part[lane] = fmax(part[lane], part[lane + step]);
        }
        barrier(CLK_LOCAL_MEM_FENCE);
    }
    best = part[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    float sum = 0.0f;
    for (int j = lane; j < length; j += lanes) {
        float e = exp(x[first + j] - best);
        y[first + j] = e;
        sum += e;
    }
    part[lane] = sum;
    barrier(CLK_LOCAL_MEM_FENCE);
    for (int step = lanes / 2; step > 0; step /= 2) {
        if (lane < step) {
            part[lane] += part[lane + step];
        }
        barrier(CLK_LOCAL_MEM_FENCE);
    }
    float scale = 1.0f / part[0];
    for (int j = lane; j < length; j += lanes) {
        y[first + j] *= scale;
    }
}
