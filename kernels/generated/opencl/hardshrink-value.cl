// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 81b17b6245c80c78145599413c69c8612e02cae0f30cebb3500ac0a3bfdc00c2
// function: hardshrink
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 28) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  bool b_9;
  float f_7, f_14, f_15, f_17, f_18;
  int i_5, i_8, i_16;
  long l_10, l_11, l_12;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_6, ul_13, ul_19;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) numbers;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_2 + 16L;
  f_7  =  *((__global float *) ul_6);
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_5;
  if(b_9)
  {
    // BLOCK 1
    l_10  =  (long) i_8;
    l_11  =  l_10 + 4L;
    l_12  =  l_11 << 2;
    ul_13  =  ul_0 + l_12;
    f_14  =  *((__global float *) ul_13);
    f_15  =  fabs(f_14);
    i_16  =  isless(f_7, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  f_14;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_14 * 0.0F;
      f_17  =  f_18;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_19  =  ul_1 + l_12;
    *((__global float *) ul_19)  =  f_17;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
