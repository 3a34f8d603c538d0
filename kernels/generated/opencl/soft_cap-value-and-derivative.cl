// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 6b4de1b907a15f7e405918f5beaeaebe6436c3979e1f58e142d1d5e5bda49cd6
// function: soft_cap
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 40) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_24, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_34, f_35, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_52, f_53, f_55, f_58, f_61, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_87, f_88, f_90, f_93, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_117, f_118, f_119, f_120, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129;
  int i_6, i_15, i_23, i_25, i_33, i_36, i_51, i_54, i_57, i_59, i_60, i_62, i_84, i_89, i_91, i_92, i_94, i_116, i_121;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_56, *ul_130;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  f_8 * f_21;
    i_23  =  isless(f_22, -250.0F);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_25  =  isless(250.0F, f_22);
      if(i_25 == 1)
      {
        // BLOCK 4
        f_24  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_24  =  f_22;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_26  =  f_24 + 786432.0F;
    f_27  =  f_26 - 786432.0F;
    f_28  =  f_24 - f_27;
    f_29  =  f_12 * f_24;
    f_30  =  fma(f_28, f_10, f_29);
    f_31  =  fma(f_27, f_10, f_30);
    f_32  =  fabs(f_31);
    i_33  =  isless(f_32, 1.0E-4F);
    if(i_33 == 1)
    {
      // BLOCK 7
      f_34  =  f_21;
    }  // B6
    else
    {
      // BLOCK 8
      f_35  =  f_32 * -2.0F;
      i_36  =  isless(-0.6931F, f_35);
      if(i_36 == 1)
      {
        // BLOCK 9
        f_37  =  fma(f_35, 1.539435E-4F, 0.0013563005F);
        f_38  =  fma(f_35, f_37, 0.008322186F);
        f_39  =  fma(f_35, f_38, 0.041664977F);
        f_40  =  fma(f_35, f_39, 0.16666658F);
        f_41  =  fma(f_35, f_40, 0.5F);
        f_42  =  f_35 * f_35;
        f_43  =  f_41 * f_42;
        f_44  =  fma(f_32, -2.0F, f_43);
        f_45  =  f_44;
      }  // B8
      else
      {
        // BLOCK 10
        f_46  =  exp(f_35);
        f_47  =  f_46 - 1.0F;
        f_45  =  f_47;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_48  =  -f_45;
      f_49  =  f_45 + 2.0F;
      f_50  =  f_48 / f_49;
      i_51  =  isless(f_31, 0.0F);
      if(i_51 == 1)
      {
        // BLOCK 12
        f_52  =  -f_50;
        f_53  =  f_52;
      }  // B11
      else
      {
        // BLOCK 13
        i_54  =  isless(0.0F, f_31);
        if(i_54 == 1)
        {
          // BLOCK 14
          f_53  =  f_50;
        }  // B13
        else
        {
          // BLOCK 15
          f_53  =  f_31;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [12 14 15 ]
      f_55  =  f_53 * f_14;
      f_34  =  f_55;
    }  // B6
    // BLOCK 17 MERGES [16 7 ]
    ul_56  =  ul_1 + l_19;
    *((__global float *) ul_56)  =  f_34;
    i_57  =  isless(f_22, -250.0F);
    if(i_57 == 1)
    {
      // BLOCK 18
      f_58  =  -250.0F;
    }  // B17
    else
    {
      // BLOCK 19
      i_59  =  isless(250.0F, f_22);
      if(i_59 == 1)
      {
        // BLOCK 20
        f_58  =  250.0F;
      }  // B19
      else
      {
        // BLOCK 21
        f_58  =  f_22;
      }  // B19
    }  // B17
    // BLOCK 22 MERGES [20 21 18 ]
    i_60  =  isless(f_22, -250.0F);
    if(i_60 == 1)
    {
      // BLOCK 23
      f_61  =  -250.0F;
    }  // B22
    else
    {
      // BLOCK 24
      i_62  =  isless(250.0F, f_22);
      if(i_62 == 1)
      {
        // BLOCK 25
        f_61  =  250.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_61  =  f_22;
      }  // B24
    }  // B22
    // BLOCK 27 MERGES [25 26 23 ]
    f_63  =  f_61 + 786432.0F;
    f_64  =  f_63 - 786432.0F;
    f_65  =  f_61 - f_64;
    f_66  =  f_61 * f_12;
    f_67  =  fma(f_65, f_10, f_66);
    f_68  =  f_64 * f_10;
    f_69  =  fma(f_64, f_10, f_67);
    f_70  =  f_68 - f_69;
    f_71  =  f_70 + f_67;
    f_72  =  f_71 * 2.0F;
    f_73  =  f_72 * 0.5F;
    f_74  =  f_58 + 786432.0F;
    f_75  =  f_74 - 786432.0F;
    f_76  =  f_58 - f_75;
    f_77  =  f_58 * f_12;
    f_78  =  fma(f_76, f_10, f_77);
    f_79  =  fma(f_75, f_10, f_78);
    f_80  =  f_79 * 2.0F;
    f_81  =  fabs(f_80);
    f_82  =  f_81 * -0.5F;
    f_83  =  exp(f_82);
    i_84  =  isless(f_80, 0.0F);
    if(i_84 == 1)
    {
      // BLOCK 28
      f_85  =  fma(f_73, f_83, f_83);
      f_86  =  f_85;
    }  // B27
    else
    {
      // BLOCK 29
      f_87  =  f_73 * f_83;
      f_88  =  f_83 - f_87;
      f_86  =  f_88;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_89  =  isless(f_22, -250.0F);
    if(i_89 == 1)
    {
      // BLOCK 31
      f_90  =  -250.0F;
    }  // B30
    else
    {
      // BLOCK 32
      i_91  =  isless(250.0F, f_22);
      if(i_91 == 1)
      {
        // BLOCK 33
        f_90  =  250.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_90  =  f_22;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    i_92  =  isless(f_22, -250.0F);
    if(i_92 == 1)
    {
      // BLOCK 36
      f_93  =  -250.0F;
    }  // B35
    else
    {
      // BLOCK 37
      i_94  =  isless(250.0F, f_22);
      if(i_94 == 1)
      {
        // BLOCK 38
        f_93  =  250.0F;
      }  // B37
      else
      {
        // BLOCK 39
        f_93  =  f_22;
      }  // B37
    }  // B35
    // BLOCK 40 MERGES [38 39 36 ]
    f_95  =  f_93 + 786432.0F;
    f_96  =  f_95 - 786432.0F;
    f_97  =  f_93 - f_96;
    f_98  =  f_93 * f_12;
    f_99  =  fma(f_97, f_10, f_98);
    f_100  =  f_96 * f_10;
    f_101  =  fma(f_96, f_10, f_99);
    f_102  =  f_100 - f_101;
    f_103  =  f_102 + f_99;
    f_104  =  f_103 * 2.0F;
    f_105  =  f_104 * 0.5F;
    f_106  =  f_90 + 786432.0F;
    f_107  =  f_106 - 786432.0F;
    f_108  =  f_90 - f_107;
    f_109  =  f_90 * f_12;
    f_110  =  fma(f_108, f_10, f_109);
    f_111  =  fma(f_107, f_10, f_110);
    f_112  =  f_111 * 2.0F;
    f_113  =  fabs(f_112);
    f_114  =  f_113 * -0.5F;
    f_115  =  exp(f_114);
    i_116  =  isless(f_112, 0.0F);
    if(i_116 == 1)
    {
      // BLOCK 41
      f_117  =  fma(f_105, f_115, f_115);
      f_118  =  f_117;
    }  // B40
    else
    {
      // BLOCK 42
      f_119  =  f_105 * f_115;
      f_120  =  f_115 - f_119;
      f_118  =  f_120;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    i_121  =  isequal(f_21, f_21);
    if(i_121 == 1)
    {
      // BLOCK 44
      f_122  =  f_86 * 2.0F;
      f_123  =  fma(f_86, f_86, 1.0F);
      f_124  =  f_122 / f_123;
      f_125  =  f_118 * 2.0F;
      f_126  =  fma(f_118, f_118, 1.0F);
      f_127  =  f_125 / f_126;
      f_128  =  f_124 * f_127;
      f_129  =  f_128;
    }  // B43
    else
    {
      // BLOCK 45
      f_129  =  f_21;
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    ul_130  =  ul_2 + l_19;
    *((__global float *) ul_130)  =  f_129;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel
