// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 87071e94c77069a8633d0e7b780149347ff7e68f90588d0baafee79a9d56b409
// function: hard_sigmoid
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 3) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_7, i_24, i_6, i_27, i_25;
  long l_11, l_9, l_10;
  float f_22, f_23, f_28, f_13, f_26, f_32, f_17, f_30, f_15, f_21, f_19;
  bool b_8;
  ulong ul_20, ul_18, ul_0, ul_1, ul_31, ul_29, ul_4, ul_5, ul_2, ul_3, ul_16, ul_14, ul_12;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) dx;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    ul_14  =  ul_3 + 16L;
    f_15  =  *((__global float *) ul_14);
    ul_16  =  ul_3 + 20L;
    f_17  =  *((__global float *) ul_16);
    ul_18  =  ul_3 + 24L;
    f_19  =  *((__global float *) ul_18);
    ul_20  =  ul_3 + 28L;
    f_21  =  *((__global float *) ul_20);
    f_22  =  f_13 + f_17;
    f_23  =  f_22 + f_19;
    i_24  =  isless(0.0F, f_23);
    if(i_24 == 1)
    {
      // BLOCK 2
      i_25  =  isless(f_13, f_21);
      if(i_25 == 1)
      {
        // BLOCK 3
        f_26  =  f_15;
      }  // B2
      else
      {
        // BLOCK 4
        f_26  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_26  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_27  =  isequal(f_13, f_13);
    if(i_27 == 1)
    {
      // BLOCK 7
      f_28  =  f_26;
    }  // B6
    else
    {
      // BLOCK 8
      f_28  =  f_13;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_29  =  ul_1 + l_11;
    f_30  =  *((__global float *) ul_29);
    ul_31  =  ul_2 + l_11;
    f_32  =  f_28 * f_30;
    *((__global float *) ul_31)  =  f_32;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
