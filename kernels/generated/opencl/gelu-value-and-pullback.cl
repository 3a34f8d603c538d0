// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 7f4e35bc3b3d46ab4e1b9f85e6caa4be8d41c0c37b963de9d48222050ab36f6a
// function: gelu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 22) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_14, f_16, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_59, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_96, f_98, f_100, f_102;
  int i_6, i_7, i_15, i_17, i_49, i_58, i_60, i_94, i_97;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_57, *ul_99, *ul_101;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
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
    f_14  =  fabs(f_13);
    i_15  =  isless(f_14, -16.0F);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_17  =  isless(16.0F, f_14);
      if(i_17 == 1)
      {
        // BLOCK 4
        f_16  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_16  =  f_14;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_18  =  f_16 + 98304.0F;
    f_19  =  f_18 - 98304.0F;
    f_20  =  f_16 - f_19;
    f_21  =  f_16 + f_19;
    f_22  =  f_20 * f_21;
    f_23  =  fma(f_19, f_19, f_22);
    f_24  =  f_23 * -0.25F;
    f_25  =  exp(f_24);
    f_26  =  f_19 * f_19;
    f_27  =  f_26 - f_23;
    f_28  =  fma(f_20, f_21, f_27);
    f_29  =  f_28 * 0.25F;
    f_30  =  f_25 * f_29;
    f_31  =  f_25 - f_30;
    f_32  =  f_31 * 0.3989423F;
    f_33  =  f_16 - 4.0F;
    f_34  =  f_16 + 4.0F;
    f_35  =  f_33 / f_34;
    f_36  =  fma(f_35, -2.38845E-4F, -3.3644176E-4F);
    f_37  =  fma(f_35, f_36, 0.0015739683F);
    f_38  =  fma(f_35, f_37, -2.551242E-4F);
    f_39  =  fma(f_35, f_38, -0.012162627F);
    f_40  =  fma(f_35, f_39, 0.039625186F);
    f_41  =  fma(f_35, f_40, -0.061383333F);
    f_42  =  fma(f_35, f_41, 0.026755197F);
    f_43  =  fma(f_35, f_42, 0.113036744F);
    f_44  =  fma(f_35, f_43, -0.3491806F);
    f_45  =  fma(f_35, f_44, 1.242425F);
    f_46  =  f_16 + 1.25F;
    f_47  =  f_45 / f_46;
    f_48  =  f_32 * f_47;
    i_49  =  isless(f_13, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 7
      f_50  =  f_48 * f_16;
      f_51  =  -f_50;
      f_52  =  f_51 * f_31;
      f_53  =  f_52;
    }  // B6
    else
    {
      // BLOCK 8
      f_54  =  f_48 * f_31;
      f_55  =  1.0F - f_54;
      f_56  =  f_55 * f_13;
      f_53  =  f_56;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_57  =  ul_2 + l_11;
    *((__global float *) ul_57)  =  f_53;
    i_58  =  isless(f_14, -16.0F);
    if(i_58 == 1)
    {
      // BLOCK 10
      f_59  =  -16.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_60  =  isless(16.0F, f_14);
      if(i_60 == 1)
      {
        // BLOCK 12
        f_59  =  16.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_59  =  f_14;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_61  =  f_59 + 98304.0F;
    f_62  =  f_61 - 98304.0F;
    f_63  =  f_59 - f_62;
    f_64  =  f_59 + f_62;
    f_65  =  f_63 * f_64;
    f_66  =  fma(f_62, f_62, f_65);
    f_67  =  f_66 * -0.25F;
    f_68  =  exp(f_67);
    f_69  =  f_62 * f_62;
    f_70  =  f_69 - f_66;
    f_71  =  fma(f_63, f_64, f_70);
    f_72  =  f_71 * 0.25F;
    f_73  =  f_68 * f_72;
    f_74  =  f_68 - f_73;
    f_75  =  f_74 * 0.3989423F;
    f_76  =  f_59 - 4.0F;
    f_77  =  f_59 + 4.0F;
    f_78  =  f_76 / f_77;
    f_79  =  fma(f_78, -2.38845E-4F, -3.3644176E-4F);
    f_80  =  fma(f_78, f_79, 0.0015739683F);
    f_81  =  fma(f_78, f_80, -2.551242E-4F);
    f_82  =  fma(f_78, f_81, -0.012162627F);
    f_83  =  fma(f_78, f_82, 0.039625186F);
    f_84  =  fma(f_78, f_83, -0.061383333F);
    f_85  =  fma(f_78, f_84, 0.026755197F);
    f_86  =  fma(f_78, f_85, 0.113036744F);
    f_87  =  fma(f_78, f_86, -0.3491806F);
    f_88  =  fma(f_78, f_87, 1.242425F);
    f_89  =  f_59 + 1.25F;
    f_90  =  f_88 / f_89;
    f_91  =  f_90 - f_59;
    f_92  =  f_75 * f_91;
    f_93  =  f_92 * f_74;
    i_94  =  isless(f_13, 0.0F);
    if(i_94 == 1)
    {
      // BLOCK 15
      f_95  =  f_93;
    }  // B14
    else
    {
      // BLOCK 16
      f_96  =  1.0F - f_93;
      f_95  =  f_96;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_97  =  isequal(f_13, f_13);
    if(i_97 == 1)
    {
      // BLOCK 18
      f_98  =  f_95;
    }  // B17
    else
    {
      // BLOCK 19
      f_98  =  f_13;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_99  =  ul_1 + l_11;
    f_100  =  *((__global float *) ul_99);
    ul_101  =  ul_3 + l_11;
    f_102  =  f_98 * f_100;
    *((__global float *) ul_101)  =  f_102;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
