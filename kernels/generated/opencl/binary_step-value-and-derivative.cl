// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ce05134512231aaf02eed12c5afadc1b6ec3064f0da99b4044cc7cefcbfc1c00
// function: binary_step
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMapBoth(in0, out0, out1, numbers, shape, 1) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __global uchar *numbers, __global uchar *shape, __private int code)
{
  bool b_10;
  float f_8, f_15, f_18, f_21;
  int i_6, i_9, i_16, i_17, i_20;
  long l_11, l_12, l_13;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_14, ul_19, ul_22;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) z;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 16L;
  f_8  =  *((__global float *) ul_7);
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    l_11  =  (long) i_9;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    i_16  =  isequal(f_15, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      i_17  =  isless(f_15, f_8);
      if(i_17 == 1)
      {
        // BLOCK 3
        f_18  =  0.0F;
      }  // B2
      else
      {
        // BLOCK 4
        f_18  =  1.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_18  =  f_15;
    }  // B1
    // BLOCK 6 MERGES [4 3 5 ]
    ul_19  =  ul_1 + l_13;
    *((__global float *) ul_19)  =  f_18;
    i_20  =  isequal(f_15, f_15);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  0.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_21  =  f_15;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_22  =  ul_2 + l_13;
    *((__global float *) ul_22)  =  f_21;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
