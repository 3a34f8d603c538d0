// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 059395d5620086327ca617f98a71c45a517bd803cfce65c14f553d1d9ebdc69d
// function: gelu_tanh
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 23) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_77, f_79, f_81;
  int i_5, i_6, i_13, i_15, i_46, i_64, i_76;
  long l_8, l_9, l_10;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_11, ul_78, ul_80;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) dx;
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
    i_13  =  isless(f_12, -12.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -12.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(12.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  12.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  f_14 + 49152.0F;
    f_17  =  f_16 - 49152.0F;
    f_18  =  f_14 - f_17;
    f_19  =  fma(f_14, f_14, 786432.0F);
    f_20  =  f_19 - 786432.0F;
    f_21  =  fma(f_20, 0.0713501F, 1.595769F);
    f_22  =  f_21 + 49152.0F;
    f_23  =  f_22 - 49152.0F;
    f_24  =  f_20 * 0.0713501F;
    f_25  =  f_24 - f_23;
    f_26  =  f_25 + 1.595768F;
    f_27  =  f_14 + f_17;
    f_28  =  f_17 * f_17;
    f_29  =  f_28 - f_20;
    f_30  =  fma(f_18, f_27, f_29);
    f_31  =  f_14 * f_14;
    f_32  =  f_31 * 4.7186163E-6F;
    f_33  =  fma(f_30, 0.0713501F, f_32);
    f_34  =  f_33 + 1.1467522E-6F;
    f_35  =  f_26 + f_34;
    f_36  =  f_35 * f_14;
    f_37  =  fma(f_18, f_23, f_36);
    f_38  =  f_17 * f_23;
    f_39  =  fma(f_17, f_23, f_37);
    f_40  =  f_38 - f_39;
    f_41  =  f_40 + f_37;
    f_42  =  f_41 * 0.5F;
    f_43  =  fabs(f_39);
    f_44  =  f_43 * -0.5F;
    f_45  =  exp(f_44);
    i_46  =  isless(f_39, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 7
      f_47  =  fma(f_42, f_45, f_45);
      f_48  =  f_47;
    }  // B6
    else
    {
      // BLOCK 8
      f_49  =  f_42 * f_45;
      f_50  =  f_45 - f_49;
      f_48  =  f_50;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_51  =  f_48 * f_48;
    f_52  =  fma(f_48, f_48, 1.0F);
    f_53  =  1.0F / f_52;
    f_54  =  f_39 * 3.0F;
    f_55  =  f_14 * 4097.0F;
    f_56  =  f_55 - f_14;
    f_57  =  f_55 - f_56;
    f_58  =  f_57 * 3.1914062F;
    f_59  =  f_54 - f_58;
    f_60  =  f_14 - f_57;
    f_61  =  f_60 * 3.1914062F;
    f_62  =  fma(f_14, 1.319932E-4F, f_61);
    f_63  =  f_59 - f_62;
    i_64  =  isless(f_39, 0.0F);
    if(i_64 == 1)
    {
      // BLOCK 10
      f_65  =  f_63 + 1.0F;
      f_66  =  fma(f_41, 3.0F, f_51);
      f_67  =  f_65 + f_66;
      f_68  =  f_53 * f_67;
      f_69  =  f_68 * f_48;
      f_70  =  f_48 * f_53;
      f_71  =  f_69 * f_70;
      f_72  =  f_71;
    }  // B9
    else
    {
      // BLOCK 11
      f_73  =  f_63 * f_51;
      f_74  =  fma(f_53, f_73, 1.0F);
      f_75  =  f_74 * f_53;
      f_72  =  f_75;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    i_76  =  isequal(f_12, f_12);
    if(i_76 == 1)
    {
      // BLOCK 13
      f_77  =  f_72;
    }  // B12
    else
    {
      // BLOCK 14
      f_77  =  f_12;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    ul_78  =  ul_1 + l_10;
    f_79  =  *((__global float *) ul_78);
    ul_80  =  ul_2 + l_10;
    f_81  =  f_77 * f_79;
    *((__global float *) ul_80)  =  f_81;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
