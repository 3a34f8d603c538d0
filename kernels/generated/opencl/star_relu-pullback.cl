// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b0d071f10aaae94eeee0747d852c1ce3cf6af24dc8de2c2ed4031cca0c531e33
// function: star_relu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 30) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_18, i_7, i_23, i_24, i_6, i_25;
  long l_11, l_9, l_10;
  float f_22, f_28, f_13, f_26, f_17, f_30, f_15, f_20, f_21, f_19;
  bool b_8;
  ulong ul_4, ul_5, ul_2, ul_3, ul_0, ul_16, ul_1, ul_14, ul_12, ul_29, ul_27;

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
    i_18  =  isless(f_13, 0.0F);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_20  =  f_15 + f_17;
      f_21  =  f_20 * 2.0F;
      f_22  =  f_21 * f_13;
      i_23  =  isequal(f_21, 0.0F);
      if(i_23 == 1)
      {
        // BLOCK 4
        i_24  =  isequal(f_13, f_13);
        if(i_24 == 1)
        {
          // BLOCK 5
          f_19  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_19  =  f_22;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_19  =  f_22;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    i_25  =  isequal(f_13, f_13);
    if(i_25 == 1)
    {
      // BLOCK 9
      f_26  =  f_19;
    }  // B8
    else
    {
      // BLOCK 10
      f_26  =  f_13;
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    ul_27  =  ul_1 + l_11;
    f_28  =  *((__global float *) ul_27);
    ul_29  =  ul_2 + l_11;
    f_30  =  f_26 * f_28;
    *((__global float *) ul_29)  =  f_30;
  }  // B0
  else
  {
    // BLOCK 12
  }  // B0
  // BLOCK 13 MERGES [12 11 ]
  return;
}  //  kernel
