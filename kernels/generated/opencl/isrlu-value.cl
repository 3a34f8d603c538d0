// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 417e8cfd289d9a84c33fbd714422572090d724e5e9c292bbdd6a9e66e9a0f65b
// function: isrlu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 36) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_17, i_5, i_21, i_6, i_27, i_26;
  long l_8, l_9, l_10;
  float f_12, f_30, f_31, f_24, f_25, f_22, f_23, f_28, f_29, f_16, f_14, f_20, f_18, f_19;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_0, ul_32, ul_1, ul_15, ul_13, ul_11;

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
    i_17  =  isless(0.0F, f_12);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_12;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_14 * f_12;
      f_20  =  fabs(f_19);
      i_21  =  isless(1.0F, f_20);
      if(i_21 == 1)
      {
        // BLOCK 4
        f_22  =  1.0F / f_20;
        f_23  =  f_22;
      }  // B3
      else
      {
        // BLOCK 5
        f_23  =  f_20;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      f_24  =  fma(f_23, f_23, 1.0F);
      f_25  =  sqrt(f_24);
      i_26  =  isless(1.0F, f_20);
      if(i_26 == 1)
      {
        // BLOCK 7
        i_27  =  isless(f_12, 0.0F);
        if(i_27 == 1)
        {
          // BLOCK 8
          f_28  =  -f_16;
          f_29  =  f_28;
        }  // B7
        else
        {
          // BLOCK 9
          f_29  =  f_16;
        }  // B7
        // BLOCK 10 MERGES [8 9 ]
        f_30  =  f_29 / f_25;
        f_18  =  f_30;
      }  // B6
      else
      {
        // BLOCK 11
        f_31  =  f_12 / f_25;
        f_18  =  f_31;
      }  // B6
    }  // B1
    // BLOCK 12 MERGES [2 10 11 ]
    ul_32  =  ul_1 + l_10;
    *((__global float *) ul_32)  =  f_18;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
