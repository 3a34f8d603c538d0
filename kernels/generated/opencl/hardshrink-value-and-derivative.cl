// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 92e03ddeab3a30a267e8aa75d595efa738b4b699d7a59db460fa67a701c61957
// function: hardshrink
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMapBoth(in0, out0, out1, numbers, shape, 28) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __global uchar *numbers, __global uchar *shape, __private int code)
{
  int i_19, i_17, i_7, i_23, i_21, i_6;
  long l_11, l_12, l_13;
  float f_24, f_22, f_10, f_16, f_15, f_18;
  bool b_8;
  ulong ul_9, ul_25, ul_4, ul_20, ul_5, ul_2, ul_3, ul_0, ul_1, ul_14;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) z;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    ul_9  =  ul_3 + 16L;
    f_10  =  *((__global float *) ul_9);
    l_11  =  (long) i_7;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    f_16  =  fabs(f_15);
    i_17  =  isless(f_10, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_15;
    }  // B1
    else
    {
      // BLOCK 3
      i_19  =  isequal(f_15, f_15);
      if(i_19 == 1)
      {
        // BLOCK 4
        f_18  =  0.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_18  =  f_15;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [5 2 4 ]
    ul_20  =  ul_1 + l_13;
    *((__global float *) ul_20)  =  f_18;
    i_21  =  isless(f_10, f_16);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  1.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_22  =  0.0F;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_23  =  isequal(f_15, f_15);
    if(i_23 == 1)
    {
      // BLOCK 10
      f_24  =  f_22;
    }  // B9
    else
    {
      // BLOCK 11
      f_24  =  f_15;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_25  =  ul_2 + l_13;
    *((__global float *) ul_25)  =  f_24;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
