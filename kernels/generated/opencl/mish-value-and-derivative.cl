// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8fef1d270f95fbd9558dfd0e601807bb1d584c978ee1063423eb8db304768e0e
// function: mish
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMapBoth(in0, out0, out1, numbers, shape, 25) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __global uchar *numbers, __global uchar *shape, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_35, f_37, f_38, f_39, f_40, f_41, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_64;
  int i_5, i_6, i_13, i_15, i_20, i_34, i_36, i_43, i_63;
  long l_8, l_9, l_10;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_11, ul_33, ul_65;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) z;
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
    i_13  =  isless(f_12, -250.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(250.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  fabs(f_12);
    f_17  =  f_16 * -0.5F;
    f_18  =  exp(f_17);
    f_19  =  f_18 * f_18;
    i_20  =  isless(f_12, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  f_14 * f_18;
      f_22  =  fma(f_18, f_18, 2.0F);
      f_23  =  fma(f_19, f_22, 2.0F);
      f_24  =  f_22 / f_23;
      f_25  =  f_21 * f_24;
      f_26  =  f_25 * f_18;
      f_27  =  f_26;
    }  // B6
    else
    {
      // BLOCK 8
      f_28  =  fma(f_19, 2.0F, 1.0F);
      f_29  =  f_19 * 2.0F;
      f_30  =  fma(f_19, f_29, f_28);
      f_31  =  f_28 / f_30;
      f_32  =  f_31 * f_12;
      f_27  =  f_32;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_33  =  ul_1 + l_10;
    *((__global float *) ul_33)  =  f_27;
    i_34  =  isless(f_12, -250.0F);
    if(i_34 == 1)
    {
      // BLOCK 10
      f_35  =  -250.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_36  =  isless(250.0F, f_12);
      if(i_36 == 1)
      {
        // BLOCK 12
        f_35  =  250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_35  =  f_12;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_37  =  f_35 * 4.0F;
    f_38  =  fabs(f_35);
    f_39  =  f_38 * -0.5F;
    f_40  =  exp(f_39);
    f_41  =  fma(f_40, f_40, 1.0F);
    f_42  =  f_40 * f_40;
    i_43  =  isless(f_35, 0.0F);
    if(i_43 == 1)
    {
      // BLOCK 15
      f_44  =  fma(f_40, f_40, 2.0F);
      f_45  =  fma(f_42, f_44, 2.0F);
      f_46  =  f_37 * f_41;
      f_47  =  fma(f_44, f_45, f_46);
      f_48  =  f_47 / f_45;
      f_49  =  f_48 * f_40;
      f_50  =  f_49 / f_45;
      f_51  =  f_50 * f_40;
      f_52  =  f_51;
    }  // B14
    else
    {
      // BLOCK 16
      f_53  =  fma(f_42, 2.0F, 1.0F);
      f_54  =  f_42 * 2.0F;
      f_55  =  fma(f_41, f_54, 1.0F);
      f_56  =  f_53 / f_55;
      f_57  =  f_42 * f_42;
      f_58  =  f_57 * f_37;
      f_59  =  f_58 * f_41;
      f_60  =  f_55 * f_55;
      f_61  =  f_59 / f_60;
      f_62  =  f_56 + f_61;
      f_52  =  f_62;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_63  =  isequal(f_12, f_12);
    if(i_63 == 1)
    {
      // BLOCK 18
      f_64  =  f_52;
    }  // B17
    else
    {
      // BLOCK 19
      f_64  =  f_12;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_65  =  ul_2 + l_10;
    *((__global float *) ul_65)  =  f_64;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
