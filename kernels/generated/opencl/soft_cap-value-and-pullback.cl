// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 2a2269649d246e274da3cf93cd47f264cbef019372de7e2a33cdf8798c387b3c
// function: soft_cap
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 40) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_17;
  float f_9, f_11, f_13, f_15, f_22, f_23, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_35, f_36, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_56, f_59, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_91, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_118, f_119, f_120, f_121, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_132, f_134;
  int i_7, i_16, i_24, i_26, i_34, i_37, i_52, i_55, i_58, i_60, i_61, i_63, i_85, i_90, i_92, i_93, i_95, i_117, i_122;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_21, *ul_57, *ul_131, *ul_133;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  f_15  =  numbers_3;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    f_23  =  f_9 * f_22;
    i_24  =  isless(f_23, -250.0F);
    if(i_24 == 1)
    {
      // BLOCK 2
      f_25  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_26  =  isless(250.0F, f_23);
      if(i_26 == 1)
      {
        // BLOCK 4
        f_25  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_25  =  f_23;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_27  =  f_25 + 786432.0F;
    f_28  =  f_27 - 786432.0F;
    f_29  =  f_25 - f_28;
    f_30  =  f_13 * f_25;
    f_31  =  fma(f_29, f_11, f_30);
    f_32  =  fma(f_28, f_11, f_31);
    f_33  =  fabs(f_32);
    i_34  =  isless(f_33, 1.0E-4F);
    if(i_34 == 1)
    {
      // BLOCK 7
      f_35  =  f_22;
    }  // B6
    else
    {
      // BLOCK 8
      f_36  =  f_33 * -2.0F;
      i_37  =  isless(-0.6931F, f_36);
      if(i_37 == 1)
      {
        // BLOCK 9
        f_38  =  fma(f_36, 1.539435E-4F, 0.0013563005F);
        f_39  =  fma(f_36, f_38, 0.008322186F);
        f_40  =  fma(f_36, f_39, 0.041664977F);
        f_41  =  fma(f_36, f_40, 0.16666658F);
        f_42  =  fma(f_36, f_41, 0.5F);
        f_43  =  f_36 * f_36;
        f_44  =  f_42 * f_43;
        f_45  =  fma(f_33, -2.0F, f_44);
        f_46  =  f_45;
      }  // B8
      else
      {
        // BLOCK 10
        f_47  =  exp(f_36);
        f_48  =  f_47 - 1.0F;
        f_46  =  f_48;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_49  =  -f_46;
      f_50  =  f_46 + 2.0F;
      f_51  =  f_49 / f_50;
      i_52  =  isless(f_32, 0.0F);
      if(i_52 == 1)
      {
        // BLOCK 12
        f_53  =  -f_51;
        f_54  =  f_53;
      }  // B11
      else
      {
        // BLOCK 13
        i_55  =  isless(0.0F, f_32);
        if(i_55 == 1)
        {
          // BLOCK 14
          f_54  =  f_51;
        }  // B13
        else
        {
          // BLOCK 15
          f_54  =  f_32;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [12 14 15 ]
      f_56  =  f_54 * f_15;
      f_35  =  f_56;
    }  // B6
    // BLOCK 17 MERGES [16 7 ]
    ul_57  =  ul_2 + l_20;
    *((__global float *) ul_57)  =  f_35;
    i_58  =  isless(f_23, -250.0F);
    if(i_58 == 1)
    {
      // BLOCK 18
      f_59  =  -250.0F;
    }  // B17
    else
    {
      // BLOCK 19
      i_60  =  isless(250.0F, f_23);
      if(i_60 == 1)
      {
        // BLOCK 20
        f_59  =  250.0F;
      }  // B19
      else
      {
        // BLOCK 21
        f_59  =  f_23;
      }  // B19
    }  // B17
    // BLOCK 22 MERGES [20 21 18 ]
    i_61  =  isless(f_23, -250.0F);
    if(i_61 == 1)
    {
      // BLOCK 23
      f_62  =  -250.0F;
    }  // B22
    else
    {
      // BLOCK 24
      i_63  =  isless(250.0F, f_23);
      if(i_63 == 1)
      {
        // BLOCK 25
        f_62  =  250.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_62  =  f_23;
      }  // B24
    }  // B22
    // BLOCK 27 MERGES [25 26 23 ]
    f_64  =  f_62 + 786432.0F;
    f_65  =  f_64 - 786432.0F;
    f_66  =  f_62 - f_65;
    f_67  =  f_62 * f_13;
    f_68  =  fma(f_66, f_11, f_67);
    f_69  =  f_65 * f_11;
    f_70  =  fma(f_65, f_11, f_68);
    f_71  =  f_69 - f_70;
    f_72  =  f_71 + f_68;
    f_73  =  f_72 * 2.0F;
    f_74  =  f_73 * 0.5F;
    f_75  =  f_59 + 786432.0F;
    f_76  =  f_75 - 786432.0F;
    f_77  =  f_59 - f_76;
    f_78  =  f_59 * f_13;
    f_79  =  fma(f_77, f_11, f_78);
    f_80  =  fma(f_76, f_11, f_79);
    f_81  =  f_80 * 2.0F;
    f_82  =  fabs(f_81);
    f_83  =  f_82 * -0.5F;
    f_84  =  exp(f_83);
    i_85  =  isless(f_81, 0.0F);
    if(i_85 == 1)
    {
      // BLOCK 28
      f_86  =  fma(f_74, f_84, f_84);
      f_87  =  f_86;
    }  // B27
    else
    {
      // BLOCK 29
      f_88  =  f_74 * f_84;
      f_89  =  f_84 - f_88;
      f_87  =  f_89;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_90  =  isless(f_23, -250.0F);
    if(i_90 == 1)
    {
      // BLOCK 31
      f_91  =  -250.0F;
    }  // B30
    else
    {
      // BLOCK 32
      i_92  =  isless(250.0F, f_23);
      if(i_92 == 1)
      {
        // BLOCK 33
        f_91  =  250.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_91  =  f_23;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    i_93  =  isless(f_23, -250.0F);
    if(i_93 == 1)
    {
      // BLOCK 36
      f_94  =  -250.0F;
    }  // B35
    else
    {
      // BLOCK 37
      i_95  =  isless(250.0F, f_23);
      if(i_95 == 1)
      {
        // BLOCK 38
        f_94  =  250.0F;
      }  // B37
      else
      {
        // BLOCK 39
        f_94  =  f_23;
      }  // B37
    }  // B35
    // BLOCK 40 MERGES [38 39 36 ]
    f_96  =  f_94 + 786432.0F;
    f_97  =  f_96 - 786432.0F;
    f_98  =  f_94 - f_97;
    f_99  =  f_94 * f_13;
    f_100  =  fma(f_98, f_11, f_99);
    f_101  =  f_97 * f_11;
    f_102  =  fma(f_97, f_11, f_100);
    f_103  =  f_101 - f_102;
    f_104  =  f_103 + f_100;
    f_105  =  f_104 * 2.0F;
    f_106  =  f_105 * 0.5F;
    f_107  =  f_91 + 786432.0F;
    f_108  =  f_107 - 786432.0F;
    f_109  =  f_91 - f_108;
    f_110  =  f_91 * f_13;
    f_111  =  fma(f_109, f_11, f_110);
    f_112  =  fma(f_108, f_11, f_111);
    f_113  =  f_112 * 2.0F;
    f_114  =  fabs(f_113);
    f_115  =  f_114 * -0.5F;
    f_116  =  exp(f_115);
    i_117  =  isless(f_113, 0.0F);
    if(i_117 == 1)
    {
      // BLOCK 41
      f_118  =  fma(f_106, f_116, f_116);
      f_119  =  f_118;
    }  // B40
    else
    {
      // BLOCK 42
      f_120  =  f_106 * f_116;
      f_121  =  f_116 - f_120;
      f_119  =  f_121;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    i_122  =  isequal(f_22, f_22);
    if(i_122 == 1)
    {
      // BLOCK 44
      f_123  =  f_87 * 2.0F;
      f_124  =  fma(f_87, f_87, 1.0F);
      f_125  =  f_123 / f_124;
      f_126  =  f_119 * 2.0F;
      f_127  =  fma(f_119, f_119, 1.0F);
      f_128  =  f_126 / f_127;
      f_129  =  f_125 * f_128;
      f_130  =  f_129;
    }  // B43
    else
    {
      // BLOCK 45
      f_130  =  f_22;
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    ul_131  =  ul_1 + l_20;
    f_132  =  *((__global float *) ul_131);
    ul_133  =  ul_3 + l_20;
    f_134  =  f_130 * f_132;
    *((__global float *) ul_133)  =  f_134;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel
