// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c11b9cbd4f18b39bdb620d94cd8601d29a013a8b67478b0f0f258fcb6d81929b
// function: isru
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 1, 35) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_20, i_17, i_24, i_5, i_6;
  long l_8, l_9, l_10;
  float f_12, f_25, f_22, f_23, f_28, f_29, f_26, f_27, f_16, f_14, f_15, f_21, f_18, f_19;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_0, ul_1, ul_30, ul_13, ul_11;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) numbers;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_2 + 16L;
    f_14  =  *((__global float *) ul_13);
    f_15  =  f_12 * f_14;
    f_16  =  fabs(f_15);
    i_17  =  isless(1.0F, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  1.0F / f_16;
      f_19  =  f_18;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_20  =  isless(1.0F, f_16);
    if(i_20 == 1)
    {
      // BLOCK 5
      f_21  =  f_19 * f_19;
      f_22  =  f_21 * f_19;
      f_23  =  f_22;
    }  // B4
    else
    {
      // BLOCK 6
      f_23  =  1.0F;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_24  =  isequal(f_12, f_12);
    if(i_24 == 1)
    {
      // BLOCK 8
      f_25  =  fma(f_19, f_19, 1.0F);
      f_26  =  sqrt(f_25);
      f_27  =  f_26 * f_25;
      f_28  =  f_23 / f_27;
      f_29  =  f_28;
    }  // B7
    else
    {
      // BLOCK 9
      f_29  =  f_12;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_30  =  ul_1 + l_10;
    *((__global float *) ul_30)  =  f_29;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
