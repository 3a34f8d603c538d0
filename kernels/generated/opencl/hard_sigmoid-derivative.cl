// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fd7fcbbacd012526554fe0ed7713c892f4b2fdc2fb5231914b3f59b6a0259e7e
// function: hard_sigmoid
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 1, 3) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_23, i_24, i_5, i_6, i_26;
  long l_8, l_9, l_10;
  float f_25, f_22, f_12, f_27, f_16, f_14, f_20, f_21, f_18;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_19, ul_0, ul_1, ul_17, ul_15, ul_28, ul_13, ul_11;

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
    ul_15  =  ul_2 + 20L;
    f_16  =  *((__global float *) ul_15);
    ul_17  =  ul_2 + 24L;
    f_18  =  *((__global float *) ul_17);
    ul_19  =  ul_2 + 28L;
    f_20  =  *((__global float *) ul_19);
    f_21  =  f_12 + f_16;
    f_22  =  f_21 + f_18;
    i_23  =  isless(0.0F, f_22);
    if(i_23 == 1)
    {
      // BLOCK 2
      i_24  =  isless(f_12, f_20);
      if(i_24 == 1)
      {
        // BLOCK 3
        f_25  =  f_14;
      }  // B2
      else
      {
        // BLOCK 4
        f_25  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_25  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_26  =  isequal(f_12, f_12);
    if(i_26 == 1)
    {
      // BLOCK 7
      f_27  =  f_25;
    }  // B6
    else
    {
      // BLOCK 8
      f_27  =  f_12;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_28  =  ul_1 + l_10;
    *((__global float *) ul_28)  =  f_27;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
