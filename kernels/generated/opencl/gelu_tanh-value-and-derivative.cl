// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 989494f90f4437f64244df973c80c18351015c2bef187532f0e18d34702c8c01
// function: gelu_tanh
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 23) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_54, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_66, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_123;
  int i_5, i_6, i_13, i_15, i_16, i_48, i_53, i_55, i_58, i_65, i_67, i_98, i_107, i_122;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_64, *ul_124;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_5  =  shape_0;
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
    i_16  =  isless(f_12, 0.0F);
    if(i_16 == 1)
    {
      // BLOCK 7
      f_17  =  f_14;
    }  // B6
    else
    {
      // BLOCK 8
      f_17  =  f_12;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_18  =  f_14 + 49152.0F;
    f_19  =  f_18 - 49152.0F;
    f_20  =  f_14 - f_19;
    f_21  =  fma(f_14, f_14, 786432.0F);
    f_22  =  f_21 - 786432.0F;
    f_23  =  fma(f_22, 0.0713501F, 1.595769F);
    f_24  =  f_23 + 49152.0F;
    f_25  =  f_24 - 49152.0F;
    f_26  =  f_22 * 0.0713501F;
    f_27  =  f_26 - f_25;
    f_28  =  f_27 + 1.595768F;
    f_29  =  f_14 + f_19;
    f_30  =  f_19 * f_19;
    f_31  =  f_30 - f_22;
    f_32  =  fma(f_20, f_29, f_31);
    f_33  =  f_14 * f_14;
    f_34  =  f_33 * 4.7186163E-6F;
    f_35  =  fma(f_32, 0.0713501F, f_34);
    f_36  =  f_35 + 1.1467522E-6F;
    f_37  =  f_28 + f_36;
    f_38  =  f_37 * f_14;
    f_39  =  fma(f_20, f_25, f_38);
    f_40  =  f_19 * f_25;
    f_41  =  fma(f_19, f_25, f_39);
    f_42  =  f_40 - f_41;
    f_43  =  f_42 + f_39;
    f_44  =  f_43 * 0.5F;
    f_45  =  fabs(f_41);
    f_46  =  f_45 * -0.5F;
    f_47  =  exp(f_46);
    i_48  =  isless(f_41, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 10
      f_49  =  fma(f_44, f_47, f_47);
      f_50  =  f_49;
    }  // B9
    else
    {
      // BLOCK 11
      f_51  =  f_44 * f_47;
      f_52  =  f_47 - f_51;
      f_50  =  f_52;
    }  // B9
    // BLOCK 12 MERGES [10 11 ]
    i_53  =  isless(f_17, -3.4028235E38F);
    if(i_53 == 1)
    {
      // BLOCK 13
      f_54  =  -3.4028235E38F;
    }  // B12
    else
    {
      // BLOCK 14
      i_55  =  isless(3.4028235E38F, f_17);
      if(i_55 == 1)
      {
        // BLOCK 15
        f_54  =  3.4028235E38F;
      }  // B14
      else
      {
        // BLOCK 16
        f_54  =  f_17;
      }  // B14
    }  // B12
    // BLOCK 17 MERGES [15 16 13 ]
    f_56  =  fma(f_50, f_50, 1.0F);
    f_57  =  1.0F / f_56;
    i_58  =  isless(f_41, 0.0F);
    if(i_58 == 1)
    {
      // BLOCK 18
      f_59  =  f_54 * f_50;
      f_60  =  f_57 * f_50;
      f_61  =  f_59 * f_60;
      f_62  =  f_61;
    }  // B17
    else
    {
      // BLOCK 19
      f_63  =  f_17 * f_57;
      f_62  =  f_63;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_64  =  ul_1 + l_10;
    *((__global float *) ul_64)  =  f_62;
    i_65  =  isless(f_12, -12.0F);
    if(i_65 == 1)
    {
      // BLOCK 21
      f_66  =  -12.0F;
    }  // B20
    else
    {
      // BLOCK 22
      i_67  =  isless(12.0F, f_12);
      if(i_67 == 1)
      {
        // BLOCK 23
        f_66  =  12.0F;
      }  // B22
      else
      {
        // BLOCK 24
        f_66  =  f_12;
      }  // B22
    }  // B20
    // BLOCK 25 MERGES [23 24 21 ]
    f_68  =  f_66 + 49152.0F;
    f_69  =  f_68 - 49152.0F;
    f_70  =  f_66 - f_69;
    f_71  =  fma(f_66, f_66, 786432.0F);
    f_72  =  f_71 - 786432.0F;
    f_73  =  fma(f_72, 0.0713501F, 1.595769F);
    f_74  =  f_73 + 49152.0F;
    f_75  =  f_74 - 49152.0F;
    f_76  =  f_72 * 0.0713501F;
    f_77  =  f_76 - f_75;
    f_78  =  f_77 + 1.595768F;
    f_79  =  f_66 + f_69;
    f_80  =  f_69 * f_69;
    f_81  =  f_80 - f_72;
    f_82  =  fma(f_70, f_79, f_81);
    f_83  =  f_66 * f_66;
    f_84  =  f_83 * 4.7186163E-6F;
    f_85  =  fma(f_82, 0.0713501F, f_84);
    f_86  =  f_85 + 1.1467522E-6F;
    f_87  =  f_78 + f_86;
    f_88  =  f_87 * f_66;
    f_89  =  fma(f_70, f_75, f_88);
    f_90  =  f_69 * f_75;
    f_91  =  fma(f_69, f_75, f_89);
    f_92  =  f_90 - f_91;
    f_93  =  f_92 + f_89;
    f_94  =  f_93 * 0.5F;
    f_95  =  fabs(f_91);
    f_96  =  f_95 * -0.5F;
    f_97  =  exp(f_96);
    i_98  =  isless(f_91, 0.0F);
    if(i_98 == 1)
    {
      // BLOCK 26
      f_99  =  fma(f_94, f_97, f_97);
      f_100  =  f_99;
    }  // B25
    else
    {
      // BLOCK 27
      f_101  =  f_94 * f_97;
      f_102  =  f_97 - f_101;
      f_100  =  f_102;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    f_103  =  fma(f_100, f_100, 1.0F);
    f_104  =  1.0F / f_103;
    f_105  =  f_66 * 0.14270963F;
    f_106  =  f_105 * f_66;
    i_107  =  isless(f_91, 0.0F);
    if(i_107 == 1)
    {
      // BLOCK 29
      f_108  =  f_91 + 1.0F;
      f_109  =  fma(f_100, f_100, f_93);
      f_110  =  fma(f_106, f_66, f_109);
      f_111  =  f_108 + f_110;
      f_112  =  f_104 * f_111;
      f_113  =  f_112 * f_100;
      f_114  =  f_100 * f_104;
      f_115  =  f_113 * f_114;
      f_116  =  f_115;
    }  // B28
    else
    {
      // BLOCK 30
      f_117  =  f_100 * f_100;
      f_118  =  fma(f_106, f_66, f_91);
      f_119  =  f_117 * f_118;
      f_120  =  fma(f_104, f_119, 1.0F);
      f_121  =  f_120 * f_104;
      f_116  =  f_121;
    }  // B28
    // BLOCK 31 MERGES [30 29 ]
    i_122  =  isequal(f_12, f_12);
    if(i_122 == 1)
    {
      // BLOCK 32
      f_123  =  f_116;
    }  // B31
    else
    {
      // BLOCK 33
      f_123  =  f_12;
    }  // B31
    // BLOCK 34 MERGES [33 32 ]
    ul_124  =  ul_2 + l_10;
    *((__global float *) ul_124)  =  f_123;
  }  // B0
  else
  {
    // BLOCK 35
  }  // B0
  // BLOCK 36 MERGES [35 34 ]
  return;
}  //  kernel
