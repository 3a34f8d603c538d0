// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d35abae1e9db30ea7de09bb0ca013694531f030b04c080feb7cd6ad2b26bc0f4
// function: dyt
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, numbers_5, shape_0, 0, 41) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private float numbers_5, __private int shape_0, __private int what, __private int code)
{
  bool b_19;
  float f_7, f_9, f_11, f_13, f_15, f_17, f_24, f_25, f_27, f_30, f_32, f_33, f_34, f_35, f_36, f_37, f_39, f_42, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_83, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_103, f_104, f_105, f_106, f_108, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_152, f_154, f_157, f_158, f_159, f_160;
  int i_5, i_18, i_26, i_28, i_29, i_31, i_38, i_40, i_41, i_43, i_45, i_64, i_79, i_82, i_84, i_86, i_102, i_107, i_110, i_151, i_153, i_155, i_156;
  long l_20, l_21, l_22;
  __global uchar *ul_0, *ul_1, *ul_23, *ul_161;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  f_15  =  numbers_4;
  f_17  =  numbers_5;
  i_18  =  get_global_id(0);
  b_19  =  i_18 < i_5;
  if(b_19)
  {
    // BLOCK 1
    l_20  =  (long) i_18;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    f_25  =  f_7 * f_24;
    i_26  =  isless(f_25, -250.0F);
    if(i_26 == 1)
    {
      // BLOCK 2
      f_27  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_28  =  isless(250.0F, f_25);
      if(i_28 == 1)
      {
        // BLOCK 4
        f_27  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_27  =  f_25;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_29  =  isless(f_25, -250.0F);
    if(i_29 == 1)
    {
      // BLOCK 7
      f_30  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_31  =  isless(250.0F, f_25);
      if(i_31 == 1)
      {
        // BLOCK 9
        f_30  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_30  =  f_25;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_32  =  f_27 + 786432.0F;
    f_33  =  f_32 - 786432.0F;
    f_34  =  f_27 - f_33;
    f_35  =  f_11 * f_27;
    f_36  =  fma(f_34, f_9, f_35);
    f_37  =  fma(f_33, f_9, f_36);
    i_38  =  isless(f_37, -1.0F);
    if(i_38 == 1)
    {
      // BLOCK 12
      f_39  =  -1.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_40  =  isless(1.0F, f_37);
      if(i_40 == 1)
      {
        // BLOCK 14
        f_39  =  1.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_39  =  f_37;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    i_41  =  isless(f_39, -2.0F);
    if(i_41 == 1)
    {
      // BLOCK 17
      f_42  =  -2.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_43  =  isless(2.0F, f_39);
      if(i_43 == 1)
      {
        // BLOCK 19
        f_42  =  2.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_42  =  f_39;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_44  =  fabs(f_39);
    i_45  =  isless(f_44, 2.0F);
    if(i_45 == 1)
    {
      // BLOCK 22
      f_46  =  f_42 * f_42;
      f_47  =  fma(f_46, 1.0706029E-11F, 1.9270852E-9F);
      f_48  =  fma(f_46, f_47, 2.5052108E-7F);
      f_49  =  fma(f_46, f_48, 2.2045855E-5F);
      f_50  =  fma(f_46, f_49, 0.0011904762F);
      f_51  =  fma(f_46, f_50, 0.033333335F);
      f_52  =  fma(f_46, f_51, 0.33333334F);
      f_53  =  f_52 * f_46;
      f_54  =  f_53 * f_42;
      f_55  =  fabs(f_42);
      f_56  =  -f_55;
      f_57  =  exp(f_56);
      f_58  =  f_57 * 2.0F;
      f_59  =  fma(f_57, f_57, 1.0F);
      f_60  =  f_58 / f_59;
      f_61  =  f_54 * f_60;
      f_62  =  f_61;
    }  // B21
    else
    {
      // BLOCK 23
      f_63  =  f_44 * -2.0F;
      i_64  =  isless(-0.6931F, f_63);
      if(i_64 == 1)
      {
        // BLOCK 24
        f_65  =  fma(f_63, 1.539435E-4F, 0.0013563005F);
        f_66  =  fma(f_63, f_65, 0.008322186F);
        f_67  =  fma(f_63, f_66, 0.041664977F);
        f_68  =  fma(f_63, f_67, 0.16666658F);
        f_69  =  fma(f_63, f_68, 0.5F);
        f_70  =  f_63 * f_63;
        f_71  =  f_69 * f_70;
        f_72  =  fma(f_44, -2.0F, f_71);
        f_73  =  f_72;
      }  // B23
      else
      {
        // BLOCK 25
        f_74  =  exp(f_63);
        f_75  =  f_74 - 1.0F;
        f_73  =  f_75;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_76  =  -f_73;
      f_77  =  f_73 + 2.0F;
      f_78  =  f_76 / f_77;
      i_79  =  isless(f_39, 0.0F);
      if(i_79 == 1)
      {
        // BLOCK 27
        f_80  =  -f_78;
        f_81  =  f_80;
      }  // B26
      else
      {
        // BLOCK 28
        i_82  =  isless(0.0F, f_39);
        if(i_82 == 1)
        {
          // BLOCK 29
          f_81  =  f_78;
        }  // B28
        else
        {
          // BLOCK 30
          f_81  =  f_39;
        }  // B28
      }  // B26
      // BLOCK 31 MERGES [27 29 30 ]
      f_83  =  f_39 - f_81;
      f_62  =  f_83;
    }  // B21
    // BLOCK 32 MERGES [22 31 ]
    i_84  =  isless(f_25, -250.0F);
    if(i_84 == 1)
    {
      // BLOCK 33
      f_85  =  -250.0F;
    }  // B32
    else
    {
      // BLOCK 34
      i_86  =  isless(250.0F, f_25);
      if(i_86 == 1)
      {
        // BLOCK 35
        f_85  =  250.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_85  =  f_25;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_87  =  f_85 + 786432.0F;
    f_88  =  f_87 - 786432.0F;
    f_89  =  f_85 - f_88;
    f_90  =  f_85 * f_11;
    f_91  =  fma(f_89, f_9, f_90);
    f_92  =  f_88 * f_9;
    f_93  =  fma(f_88, f_9, f_91);
    f_94  =  f_92 - f_93;
    f_95  =  f_94 + f_91;
    f_96  =  f_95 * 4.0F;
    f_97  =  f_96 * 0.5F;
    f_98  =  f_37 * 4.0F;
    f_99  =  fabs(f_98);
    f_100  =  f_99 * -0.5F;
    f_101  =  exp(f_100);
    i_102  =  isless(f_98, 0.0F);
    if(i_102 == 1)
    {
      // BLOCK 38
      f_103  =  fma(f_97, f_101, f_101);
      f_104  =  f_103;
    }  // B37
    else
    {
      // BLOCK 39
      f_105  =  f_97 * f_101;
      f_106  =  f_101 - f_105;
      f_104  =  f_106;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_107  =  isless(f_37, 0.0F);
    if(i_107 == 1)
    {
      // BLOCK 41
      f_108  =  -1.0F;
    }  // B40
    else
    {
      // BLOCK 42
      f_108  =  1.0F;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    f_109  =  fabs(f_37);
    i_110  =  isless(f_109, 1.0F);
    if(i_110 == 1)
    {
      // BLOCK 44
      f_111  =  f_15 + f_37;
      f_112  =  f_30 + 786432.0F;
      f_113  =  f_112 - 786432.0F;
      f_114  =  f_30 - f_113;
      f_115  =  f_30 * f_11;
      f_116  =  fma(f_114, f_9, f_115);
      f_117  =  f_113 * f_9;
      f_118  =  fma(f_113, f_9, f_116);
      f_119  =  f_117 - f_118;
      f_120  =  f_119 + f_116;
      f_121  =  f_120 + f_17;
      f_122  =  f_121 - f_62;
      f_123  =  f_111 - f_37;
      f_124  =  f_111 - f_123;
      f_125  =  f_37 - f_124;
      f_126  =  f_15 - f_123;
      f_127  =  f_125 + f_126;
      f_128  =  f_122 + f_127;
      f_129  =  f_128 + f_111;
      f_130  =  f_129;
    }  // B43
    else
    {
      // BLOCK 45
      f_131  =  f_108 + f_15;
      f_132  =  f_104 * 2.0F;
      f_133  =  f_104 + 1.0F;
      f_134  =  f_132 / f_133;
      f_135  =  f_133 - 1.0F;
      f_136  =  f_133 - f_135;
      f_137  =  1.0F - f_136;
      f_138  =  f_104 - f_135;
      f_139  =  f_137 + f_138;
      f_140  =  f_134 * f_139;
      f_141  =  f_134 - f_140;
      f_142  =  f_141 * f_108;
      f_143  =  f_131 - f_142;
      f_144  =  f_131 - f_15;
      f_145  =  f_131 - f_144;
      f_146  =  f_15 - f_145;
      f_147  =  f_108 - f_144;
      f_148  =  f_146 + f_147;
      f_149  =  f_148 + f_17;
      f_150  =  f_143 + f_149;
      f_130  =  f_150;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_151  =  isless(f_25, -3.4028235E38F);
    if(i_151 == 1)
    {
      // BLOCK 47
      f_152  =  -3.4028235E38F;
    }  // B46
    else
    {
      // BLOCK 48
      i_153  =  isless(3.4028235E38F, f_25);
      if(i_153 == 1)
      {
        // BLOCK 49
        f_152  =  3.4028235E38F;
      }  // B48
      else
      {
        // BLOCK 50
        f_152  =  f_25;
      }  // B48
    }  // B46
    // BLOCK 51 MERGES [49 50 47 ]
    f_154  =  f_130 * f_13;
    i_155  =  isequal(f_15, 0.0F);
    if(i_155 == 1)
    {
      // BLOCK 52
      i_156  =  isless(f_109, 1.0E-4F);
      if(i_156 == 1)
      {
        // BLOCK 53
        f_157  =  f_9 + f_11;
        f_158  =  f_157 * f_13;
        f_159  =  f_158 * f_152;
        f_160  =  f_159;
      }  // B52
      else
      {
        // BLOCK 54
        f_160  =  f_154;
      }  // B52
    }  // B51
    else
    {
      // BLOCK 55
      f_160  =  f_154;
    }  // B51
    // BLOCK 56 MERGES [53 54 55 ]
    ul_161  =  ul_1 + l_22;
    *((__global float *) ul_161)  =  f_160;
  }  // B0
  else
  {
    // BLOCK 57
  }  // B0
  // BLOCK 58 MERGES [57 56 ]
  return;
}  //  kernel
