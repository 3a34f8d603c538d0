// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 587c6951778ae59f2925cf0382245d0c1fe894f8fdeff8af91e0880c7453eea5
// function: celu
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 1, 16) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_47, i_19, i_24, i_5, i_53, i_6, i_22, i_27, i_25;
  long l_8, l_9, l_10;
  float f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_30, f_31, f_36, f_37, f_34, f_35, f_23, f_28, f_29, f_26, f_16, f_14, f_20, f_21, f_18, f_12, f_54, f_48, f_49, f_46, f_52, f_50, f_51;
  bool b_7;
  ulong ul_55, ul_4, ul_2, ul_3, ul_0, ul_1, ul_17, ul_15, ul_13, ul_11;

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
    i_19  =  isless(0.0F, f_12);
    if(i_19 == 1)
    {
      // BLOCK 2
      f_20  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_21  =  f_14 * f_12;
      i_22  =  isless(f_21, -250.0F);
      if(i_22 == 1)
      {
        // BLOCK 4
        f_23  =  -250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        i_24  =  isless(250.0F, f_21);
        if(i_24 == 1)
        {
          // BLOCK 6
          f_23  =  250.0F;
        }  // B5
        else
        {
          // BLOCK 7
          f_23  =  f_21;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [6 7 4 ]
      i_25  =  isless(f_21, -250.0F);
      if(i_25 == 1)
      {
        // BLOCK 9
        f_26  =  -250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        i_27  =  isless(250.0F, f_21);
        if(i_27 == 1)
        {
          // BLOCK 11
          f_26  =  250.0F;
        }  // B10
        else
        {
          // BLOCK 12
          f_26  =  f_21;
        }  // B10
      }  // B8
      // BLOCK 13 MERGES [11 12 9 ]
      f_28  =  f_26 + 786432.0F;
      f_29  =  f_28 - 786432.0F;
      f_30  =  f_26 - f_29;
      f_31  =  f_18 * f_26;
      f_32  =  fma(f_30, f_16, f_31);
      f_33  =  f_29 * f_16;
      f_34  =  fma(f_29, f_16, f_32);
      f_35  =  f_33 - f_34;
      f_36  =  f_35 + f_32;
      f_37  =  f_36 * 0.5F;
      f_38  =  f_23 + 786432.0F;
      f_39  =  f_38 - 786432.0F;
      f_40  =  f_23 - f_39;
      f_41  =  f_23 * f_18;
      f_42  =  fma(f_40, f_16, f_41);
      f_43  =  fma(f_39, f_16, f_42);
      f_44  =  fabs(f_43);
      f_45  =  f_44 * -0.5F;
      f_46  =  exp(f_45);
      i_47  =  isless(f_43, 0.0F);
      if(i_47 == 1)
      {
        // BLOCK 14
        f_48  =  fma(f_37, f_46, f_46);
        f_49  =  f_48;
      }  // B13
      else
      {
        // BLOCK 15
        f_50  =  f_37 * f_46;
        f_51  =  f_46 - f_50;
        f_49  =  f_51;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      f_52  =  f_49 * f_49;
      f_20  =  f_52;
    }  // B1
    // BLOCK 17 MERGES [16 2 ]
    i_53  =  isequal(f_12, f_12);
    if(i_53 == 1)
    {
      // BLOCK 18
      f_54  =  f_20;
    }  // B17
    else
    {
      // BLOCK 19
      f_54  =  f_12;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_55  =  ul_1 + l_10;
    *((__global float *) ul_55)  =  f_54;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
