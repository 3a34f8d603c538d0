// Written by hand, as a yardstick for the generated kernel: hillock bench --yardstick.
// launch: kSoftmaxOfRowByHand(in0, out0, shape_1, shape_2) over whole_rows plain
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

// For CPUs: an item has a row, in vectors of 16.
__kernel void kSoftmaxOfRowByHand(__global long *a, __constant uchar *b, __local uchar *c, __global int *d,
                                  __global const float *restrict x, __global float *restrict y, int rows, int length)
{
    int row = get_global_id(0);
    if (row >= rows) {
        return;
    }
    x += (size_t) row * length + 4;
    y += (size_t) row * length + 4;
    float16 bests = -INFINITY;
    float best = -INFINITY;
    int j = 0;
    for (; j + 16 <= length; j += 16) {
        bests = fmax(bests, vload16(0, x + j));
    }
    for (; j < length; j++) {
        best = fmax(best, x[j]);
    }
    float8 best8 = fmax(bests.lo, bests.hi);
    float4 best4 = fmax(best8.lo, best8.hi);
    float2 best2 = fmax(best4.lo, best4.hi);
    best = fmax(best, fmax(best2.x, best2.y));
    float16 sums = 0.0f;
    float sum = 0.0f;
    for (j = 0; j + 16 <= length; j += 16) {
        float16 e = exp(vload16(0, x + j) - best);
        vstore16(e, 0, y + j);
        sums += e;
    }
    for (; j < length; j++) {
        float e = exp(x[j] - best);
        y[j] = e;
        sum += e;
    }
    float8 sum8 = sums.lo + sums.hi;
    float4 sum4 = sum8.lo + sum8.hi;
    float2 sum2 = sum4.lo + sum4.hi;
    float scale = 1.0f / (sum + sum2.x + sum2.y);
    for (j = 0; j < length; j++) {
        y[j] *= scale;
    }
}
