// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1e7eef8dc8dfe5be603ebba89803dbe5a6995ef6213b17f5c2a48c5dd17883c7
// function: squareplus
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 1, 10) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_31, i_16, i_29, i_20, i_18, i_39, i_5, i_6, i_28, i_26, i_42;
  long l_8, l_9, l_10;
  float f_40, f_41, f_38, f_12, f_43, f_32, f_33, f_30, f_36, f_37, f_34, f_35, f_24, f_25, f_22, f_23, f_27, f_17, f_14, f_15, f_21, f_19;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_0, ul_1, ul_44, ul_13, ul_11;

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
    f_15  =  fabs(f_12);
    i_16  =  isless(f_15, f_14);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  f_14;
    }  // B1
    else
    {
      // BLOCK 3
      f_17  =  f_15;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_18  =  isless(f_15, f_14);
    if(i_18 == 1)
    {
      // BLOCK 5
      f_19  =  f_15;
    }  // B4
    else
    {
      // BLOCK 6
      f_19  =  f_14;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_20  =  isequal(f_19, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 8
      f_21  =  f_17;
    }  // B7
    else
    {
      // BLOCK 9
      f_22  =  f_19 / f_17;
      f_23  =  fma(f_22, f_22, 1.0F);
      f_24  =  sqrt(f_23);
      f_25  =  f_24 * f_17;
      f_21  =  f_25;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_26  =  isless(3.4028235E38F, f_15);
    if(i_26 == 1)
    {
      // BLOCK 11
      f_27  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      i_28  =  isequal(f_14, 0.0F);
      if(i_28 == 1)
      {
        // BLOCK 13
        i_29  =  isless(0.0F, f_15);
        if(i_29 == 1)
        {
          // BLOCK 14
          f_27  =  1.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_27  =  0.0F;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        f_30  =  f_15 / f_21;
        f_27  =  f_30;
      }  // B12
    }  // B10
    // BLOCK 17 MERGES [11 14 15 16 ]
    i_31  =  isequal(f_14, 0.0F);
    if(i_31 == 1)
    {
      // BLOCK 18
      f_32  =  0.0F;
    }  // B17
    else
    {
      // BLOCK 19
      f_33  =  f_14 * 0.5F;
      f_34  =  f_15 * 0.5F;
      f_35  =  fma(f_21, 0.5F, f_34);
      f_36  =  f_33 / f_35;
      f_37  =  f_33 / f_21;
      f_38  =  f_36 * f_37;
      f_32  =  f_38;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    i_39  =  isless(f_12, 0.0F);
    if(i_39 == 1)
    {
      // BLOCK 21
      f_40  =  f_32;
    }  // B20
    else
    {
      // BLOCK 22
      f_41  =  fma(f_27, 0.5F, 0.5F);
      f_40  =  f_41;
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    i_42  =  isequal(f_12, f_12);
    if(i_42 == 1)
    {
      // BLOCK 24
      f_43  =  f_40;
    }  // B23
    else
    {
      // BLOCK 25
      f_43  =  f_12;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    ul_44  =  ul_1 + l_10;
    *((__global float *) ul_44)  =  f_43;
  }  // B0
  else
  {
    // BLOCK 27
  }  // B0
  // BLOCK 28 MERGES [27 26 ]
  return;
}  //  kernel
