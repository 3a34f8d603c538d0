// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e558467abe065f900aa6e1e19be74b9f0d2dd8f3fd33057684073aa6b6123898
// function: hard_sigmoid
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMapBoth(in0, out0, out1, numbers, shape, 3) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __global uchar *numbers, __global uchar *shape, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_23, f_24, f_26, f_31, f_33;
  int i_6, i_15, i_25, i_27, i_29, i_30, i_32;
  long l_17, l_18, l_19;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_11, ul_13, ul_20, ul_28, ul_34;

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
  ul_9  =  ul_3 + 20L;
  f_10  =  *((__global float *) ul_9);
  ul_11  =  ul_3 + 24L;
  f_12  =  *((__global float *) ul_11);
  ul_13  =  ul_3 + 28L;
  f_14  =  *((__global float *) ul_13);
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  f_10 + f_21;
    f_23  =  f_22 + f_12;
    f_24  =  f_23 * f_8;
    i_25  =  isless(f_24, 0.0F);
    if(i_25 == 1)
    {
      // BLOCK 2
      f_26  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_27  =  isless(1.0F, f_24);
      if(i_27 == 1)
      {
        // BLOCK 4
        f_26  =  1.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_26  =  f_24;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    ul_28  =  ul_1 + l_19;
    *((__global float *) ul_28)  =  f_26;
    i_29  =  isless(0.0F, f_23);
    if(i_29 == 1)
    {
      // BLOCK 7
      i_30  =  isless(f_21, f_14);
      if(i_30 == 1)
      {
        // BLOCK 8
        f_31  =  f_8;
      }  // B7
      else
      {
        // BLOCK 9
        f_31  =  0.0F;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_31  =  0.0F;
    }  // B6
    // BLOCK 11 MERGES [9 10 8 ]
    i_32  =  isequal(f_21, f_21);
    if(i_32 == 1)
    {
      // BLOCK 12
      f_33  =  f_31;
    }  // B11
    else
    {
      // BLOCK 13
      f_33  =  f_21;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_34  =  ul_2 + l_19;
    *((__global float *) ul_34)  =  f_33;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
