// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4ddd44457d6f2111acd7875c837a3cbd2004cc1816a99d7dea4c6c1188301658
// function: gelu_tanh
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 23) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_52, f_53, f_55, f_57, f_58, f_60, f_61, f_62, f_63, f_64, f_67, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_124, f_126, f_128;
  int i_6, i_7, i_14, i_16, i_17, i_49, i_54, i_56, i_59, i_66, i_68, i_99, i_108, i_123;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_65, *ul_125, *ul_127;

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
    i_14  =  isless(f_13, -12.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -12.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(12.0F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  12.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_17  =  isless(f_13, 0.0F);
    if(i_17 == 1)
    {
      // BLOCK 7
      f_18  =  f_15;
    }  // B6
    else
    {
      // BLOCK 8
      f_18  =  f_13;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_19  =  f_15 + 49152.0F;
    f_20  =  f_19 - 49152.0F;
    f_21  =  f_15 - f_20;
    f_22  =  fma(f_15, f_15, 786432.0F);
    f_23  =  f_22 - 786432.0F;
    f_24  =  fma(f_23, 0.0713501F, 1.595769F);
    f_25  =  f_24 + 49152.0F;
    f_26  =  f_25 - 49152.0F;
    f_27  =  f_23 * 0.0713501F;
    f_28  =  f_27 - f_26;
    f_29  =  f_28 + 1.595768F;
    f_30  =  f_15 + f_20;
    f_31  =  f_20 * f_20;
    f_32  =  f_31 - f_23;
    f_33  =  fma(f_21, f_30, f_32);
    f_34  =  f_15 * f_15;
    f_35  =  f_34 * 4.7186163E-6F;
    f_36  =  fma(f_33, 0.0713501F, f_35);
    f_37  =  f_36 + 1.1467522E-6F;
    f_38  =  f_29 + f_37;
    f_39  =  f_38 * f_15;
    f_40  =  fma(f_21, f_26, f_39);
    f_41  =  f_20 * f_26;
    f_42  =  fma(f_20, f_26, f_40);
    f_43  =  f_41 - f_42;
    f_44  =  f_43 + f_40;
    f_45  =  f_44 * 0.5F;
    f_46  =  fabs(f_42);
    f_47  =  f_46 * -0.5F;
    f_48  =  exp(f_47);
    i_49  =  isless(f_42, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 10
      f_50  =  fma(f_45, f_48, f_48);
      f_51  =  f_50;
    }  // B9
    else
    {
      // BLOCK 11
      f_52  =  f_45 * f_48;
      f_53  =  f_48 - f_52;
      f_51  =  f_53;
    }  // B9
    // BLOCK 12 MERGES [10 11 ]
    i_54  =  isless(f_18, -3.4028235E38F);
    if(i_54 == 1)
    {
      // BLOCK 13
      f_55  =  -3.4028235E38F;
    }  // B12
    else
    {
      // BLOCK 14
      i_56  =  isless(3.4028235E38F, f_18);
      if(i_56 == 1)
      {
        // BLOCK 15
        f_55  =  3.4028235E38F;
      }  // B14
      else
      {
        // BLOCK 16
        f_55  =  f_18;
      }  // B14
    }  // B12
    // BLOCK 17 MERGES [15 16 13 ]
    f_57  =  fma(f_51, f_51, 1.0F);
    f_58  =  1.0F / f_57;
    i_59  =  isless(f_42, 0.0F);
    if(i_59 == 1)
    {
      // BLOCK 18
      f_60  =  f_55 * f_51;
      f_61  =  f_58 * f_51;
      f_62  =  f_60 * f_61;
      f_63  =  f_62;
    }  // B17
    else
    {
      // BLOCK 19
      f_64  =  f_18 * f_58;
      f_63  =  f_64;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_65  =  ul_2 + l_11;
    *((__global float *) ul_65)  =  f_63;
    i_66  =  isless(f_13, -12.0F);
    if(i_66 == 1)
    {
      // BLOCK 21
      f_67  =  -12.0F;
    }  // B20
    else
    {
      // BLOCK 22
      i_68  =  isless(12.0F, f_13);
      if(i_68 == 1)
      {
        // BLOCK 23
        f_67  =  12.0F;
      }  // B22
      else
      {
        // BLOCK 24
        f_67  =  f_13;
      }  // B22
    }  // B20
    // BLOCK 25 MERGES [23 24 21 ]
    f_69  =  f_67 + 49152.0F;
    f_70  =  f_69 - 49152.0F;
    f_71  =  f_67 - f_70;
    f_72  =  fma(f_67, f_67, 786432.0F);
    f_73  =  f_72 - 786432.0F;
    f_74  =  fma(f_73, 0.0713501F, 1.595769F);
    f_75  =  f_74 + 49152.0F;
    f_76  =  f_75 - 49152.0F;
    f_77  =  f_73 * 0.0713501F;
    f_78  =  f_77 - f_76;
    f_79  =  f_78 + 1.595768F;
    f_80  =  f_67 + f_70;
    f_81  =  f_70 * f_70;
    f_82  =  f_81 - f_73;
    f_83  =  fma(f_71, f_80, f_82);
    f_84  =  f_67 * f_67;
    f_85  =  f_84 * 4.7186163E-6F;
    f_86  =  fma(f_83, 0.0713501F, f_85);
    f_87  =  f_86 + 1.1467522E-6F;
    f_88  =  f_79 + f_87;
    f_89  =  f_88 * f_67;
    f_90  =  fma(f_71, f_76, f_89);
    f_91  =  f_70 * f_76;
    f_92  =  fma(f_70, f_76, f_90);
    f_93  =  f_91 - f_92;
    f_94  =  f_93 + f_90;
    f_95  =  f_94 * 0.5F;
    f_96  =  fabs(f_92);
    f_97  =  f_96 * -0.5F;
    f_98  =  exp(f_97);
    i_99  =  isless(f_92, 0.0F);
    if(i_99 == 1)
    {
      // BLOCK 26
      f_100  =  fma(f_95, f_98, f_98);
      f_101  =  f_100;
    }  // B25
    else
    {
      // BLOCK 27
      f_102  =  f_95 * f_98;
      f_103  =  f_98 - f_102;
      f_101  =  f_103;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    f_104  =  fma(f_101, f_101, 1.0F);
    f_105  =  1.0F / f_104;
    f_106  =  f_67 * 0.14270963F;
    f_107  =  f_106 * f_67;
    i_108  =  isless(f_92, 0.0F);
    if(i_108 == 1)
    {
      // BLOCK 29
      f_109  =  f_92 + 1.0F;
      f_110  =  fma(f_101, f_101, f_94);
      f_111  =  fma(f_107, f_67, f_110);
      f_112  =  f_109 + f_111;
      f_113  =  f_105 * f_112;
      f_114  =  f_113 * f_101;
      f_115  =  f_101 * f_105;
      f_116  =  f_114 * f_115;
      f_117  =  f_116;
    }  // B28
    else
    {
      // BLOCK 30
      f_118  =  f_101 * f_101;
      f_119  =  fma(f_107, f_67, f_92);
      f_120  =  f_118 * f_119;
      f_121  =  fma(f_105, f_120, 1.0F);
      f_122  =  f_121 * f_105;
      f_117  =  f_122;
    }  // B28
    // BLOCK 31 MERGES [30 29 ]
    i_123  =  isequal(f_13, f_13);
    if(i_123 == 1)
    {
      // BLOCK 32
      f_124  =  f_117;
    }  // B31
    else
    {
      // BLOCK 33
      f_124  =  f_13;
    }  // B31
    // BLOCK 34 MERGES [33 32 ]
    ul_125  =  ul_1 + l_11;
    f_126  =  *((__global float *) ul_125);
    ul_127  =  ul_3 + l_11;
    f_128  =  f_124 * f_126;
    *((__global float *) ul_127)  =  f_128;
  }  // B0
  else
  {
    // BLOCK 35
  }  // B0
  // BLOCK 36 MERGES [35 34 ]
  return;
}  //  kernel
