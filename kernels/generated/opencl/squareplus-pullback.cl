// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 183e93760d7b97ceab0376142b93e788aafb883d569f661d0f526d76315ead7c
// function: squareplus
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 10) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_32, i_29, i_30, i_19, i_17, i_7, i_40, i_21, i_6, i_27, i_43;
  long l_11, l_9, l_10;
  float f_41, f_38, f_39, f_44, f_13, f_42, f_33, f_31, f_36, f_37, f_34, f_35, f_24, f_25, f_22, f_23, f_28, f_26, f_16, f_48, f_46, f_15, f_20, f_18;
  bool b_8;
  ulong ul_4, ul_5, ul_2, ul_3, ul_0, ul_1, ul_14, ul_47, ul_12, ul_45;

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
    f_16  =  fabs(f_13);
    i_17  =  isless(f_16, f_15);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_15;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_19  =  isless(f_16, f_15);
    if(i_19 == 1)
    {
      // BLOCK 5
      f_20  =  f_16;
    }  // B4
    else
    {
      // BLOCK 6
      f_20  =  f_15;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_21  =  isequal(f_20, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 8
      f_22  =  f_18;
    }  // B7
    else
    {
      // BLOCK 9
      f_23  =  f_20 / f_18;
      f_24  =  fma(f_23, f_23, 1.0F);
      f_25  =  sqrt(f_24);
      f_26  =  f_25 * f_18;
      f_22  =  f_26;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_27  =  isless(3.4028235E38F, f_16);
    if(i_27 == 1)
    {
      // BLOCK 11
      f_28  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      i_29  =  isequal(f_15, 0.0F);
      if(i_29 == 1)
      {
        // BLOCK 13
        i_30  =  isless(0.0F, f_16);
        if(i_30 == 1)
        {
          // BLOCK 14
          f_28  =  1.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_28  =  0.0F;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        f_31  =  f_16 / f_22;
        f_28  =  f_31;
      }  // B12
    }  // B10
    // BLOCK 17 MERGES [11 14 15 16 ]
    i_32  =  isequal(f_15, 0.0F);
    if(i_32 == 1)
    {
      // BLOCK 18
      f_33  =  0.0F;
    }  // B17
    else
    {
      // BLOCK 19
      f_34  =  f_15 * 0.5F;
      f_35  =  f_16 * 0.5F;
      f_36  =  fma(f_22, 0.5F, f_35);
      f_37  =  f_34 / f_36;
      f_38  =  f_34 / f_22;
      f_39  =  f_37 * f_38;
      f_33  =  f_39;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    i_40  =  isless(f_13, 0.0F);
    if(i_40 == 1)
    {
      // BLOCK 21
      f_41  =  f_33;
    }  // B20
    else
    {
      // BLOCK 22
      f_42  =  fma(f_28, 0.5F, 0.5F);
      f_41  =  f_42;
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    i_43  =  isequal(f_13, f_13);
    if(i_43 == 1)
    {
      // BLOCK 24
      f_44  =  f_41;
    }  // B23
    else
    {
      // BLOCK 25
      f_44  =  f_13;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    ul_45  =  ul_1 + l_11;
    f_46  =  *((__global float *) ul_45);
    ul_47  =  ul_2 + l_11;
    f_48  =  f_44 * f_46;
    *((__global float *) ul_47)  =  f_48;
  }  // B0
  else
  {
    // BLOCK 27
  }  // B0
  // BLOCK 28 MERGES [27 26 ]
  return;
}  //  kernel
