// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: dc07be608e5359451f366b10ae3474660dc06dd89ee2af6155ae55f8b61e04db
// function: elu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 15) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  bool b_10;
  float f_8, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_24, f_26, f_28;
  int i_6, i_9, i_16, i_23;
  long l_11, l_12, l_13;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_14, ul_25, ul_27;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) dx;
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
    i_16  =  isless(0.0F, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  fabs(f_15);
      f_19  =  f_18 * -0.5F;
      f_20  =  exp(f_19);
      f_21  =  f_20 * f_8;
      f_22  =  f_21 * f_20;
      f_17  =  f_22;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_23  =  isequal(f_15, f_15);
    if(i_23 == 1)
    {
      // BLOCK 5
      f_24  =  f_17;
    }  // B4
    else
    {
      // BLOCK 6
      f_24  =  f_15;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_25  =  ul_1 + l_13;
    f_26  =  *((__global float *) ul_25);
    ul_27  =  ul_2 + l_13;
    f_28  =  f_24 * f_26;
    *((__global float *) ul_27)  =  f_28;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
