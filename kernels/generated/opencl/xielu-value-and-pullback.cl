// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9242bdb9773ff9341cc99c47f2aae6213082248bb9644c564f95cff5c3376f58
// function: xielu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 42) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int code)
{
  bool b_19;
  float f_9, f_11, f_13, f_15, f_17, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_41, f_42, f_43, f_45, f_47, f_50, f_51, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_128, f_129, f_130, f_132, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_181, f_183, f_185;
  int i_7, i_18, i_40, i_44, i_46, i_48, i_49, i_52, i_86, i_127, i_131, i_133, i_144, i_180;
  long l_20, l_21, l_22;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_23, *ul_126, *ul_182, *ul_184;

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
  f_17  =  numbers_4;
  i_18  =  get_global_id(0);
  b_19  =  i_18 < i_7;
  if(b_19)
  {
    // BLOCK 1
    l_20  =  (long) i_18;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    f_25  =  f_17 - f_13;
    f_26  =  f_15 - f_11;
    f_27  =  f_26 - f_15;
    f_28  =  f_26 - f_27;
    f_29  =  f_15 - f_28;
    f_30  =  -f_11;
    f_31  =  f_30 - f_27;
    f_32  =  f_29 + f_31;
    f_33  =  f_25 + f_32;
    f_34  =  f_11 * 2048.0F;
    f_35  =  fma(f_34, 2.0F, f_11);
    f_36  =  f_35 - f_11;
    f_37  =  f_35 - f_36;
    f_38  =  f_11 - f_37;
    f_39  =  f_38 + f_13;
    i_40  =  isless(0.0F, f_24);
    if(i_40 == 1)
    {
      // BLOCK 2
      f_41  =  fma(f_9, f_24, f_15);
      f_42  =  f_41 * f_24;
      f_43  =  f_42;
    }  // B1
    else
    {
      // BLOCK 3
      i_44  =  isless(f_24, -0.6931F);
      if(i_44 == 1)
      {
        // BLOCK 4
        f_45  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_45  =  f_24;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_46  =  isless(f_24, -1.0E15F);
      if(i_46 == 1)
      {
        // BLOCK 7
        f_47  =  -1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        i_48  =  isless(1.0E15F, f_24);
        if(i_48 == 1)
        {
          // BLOCK 9
          f_47  =  1.0E15F;
        }  // B8
        else
        {
          // BLOCK 10
          f_47  =  f_24;
        }  // B8
      }  // B6
      // BLOCK 11 MERGES [9 10 7 ]
      i_49  =  isequal(f_26, 0.0F);
      if(i_49 == 1)
      {
        // BLOCK 12
        f_50  =  f_30;
      }  // B11
      else
      {
        // BLOCK 13
        f_51  =  f_26 * f_24;
        f_50  =  f_51;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_52  =  isless(-0.6931F, f_24);
      if(i_52 == 1)
      {
        // BLOCK 15
        f_53  =  f_11 * 0.5F;
        f_54  =  f_53 * 2048.0F;
        f_55  =  f_54 * 2.0F;
        f_56  =  fma(f_11, 0.5F, f_55);
        f_57  =  f_56 - f_53;
        f_58  =  f_56 - f_57;
        f_59  =  f_45 * 4097.0F;
        f_60  =  f_59 - f_45;
        f_61  =  f_59 - f_60;
        f_62  =  fma(f_58, f_61, f_15);
        f_63  =  f_45 * f_11;
        f_64  =  fma(f_45, 1.539435E-4F, 0.0013563005F);
        f_65  =  fma(f_45, f_64, 0.008322186F);
        f_66  =  fma(f_45, f_65, 0.041664977F);
        f_67  =  fma(f_45, f_66, 0.16666658F);
        f_68  =  f_67 * f_45;
        f_69  =  fma(f_63, f_68, f_17);
        f_70  =  f_53 - f_58;
        f_71  =  fma(f_13, 0.5F, f_70);
        f_72  =  f_71 * f_61;
        f_73  =  f_61 - f_45;
        f_74  =  f_73 * f_53;
        f_75  =  f_72 - f_74;
        f_76  =  f_69 + f_75;
        f_77  =  f_58 * f_61;
        f_78  =  f_62 - f_77;
        f_79  =  f_62 - f_78;
        f_80  =  f_77 - f_79;
        f_81  =  f_15 - f_78;
        f_82  =  f_80 + f_81;
        f_83  =  f_76 + f_82;
        f_84  =  f_83 + f_62;
        f_85  =  f_84 * f_45;
        f_43  =  f_85;
      }  // B14
      else
      {
        // BLOCK 16
        i_86  =  isless(f_24, -1.0E15F);
        if(i_86 == 1)
        {
          // BLOCK 17
          f_43  =  f_50;
        }  // B16
        else
        {
          // BLOCK 18
          f_87  =  f_26 * 4097.0F;
          f_88  =  f_87 - f_26;
          f_89  =  f_87 - f_88;
          f_90  =  fma(f_47, 4096.0F, f_47);
          f_91  =  f_90 - f_47;
          f_92  =  f_90 - f_91;
          f_93  =  exp(f_47);
          f_94  =  f_93 - 1.0F;
          f_95  =  f_94 * 4097.0F;
          f_96  =  f_95 - f_94;
          f_97  =  f_95 - f_96;
          f_98  =  f_97 * f_37;
          f_99  =  fma(f_89, f_92, f_98);
          f_100  =  f_93 + -1.0F;
          f_101  =  f_100 - f_93;
          f_102  =  f_100 - f_101;
          f_103  =  f_93 - f_102;
          f_104  =  -1.0F - f_101;
          f_105  =  f_103 + f_104;
          f_106  =  f_26 - f_89;
          f_107  =  f_33 + f_106;
          f_108  =  f_107 * f_92;
          f_109  =  f_92 - f_47;
          f_110  =  f_109 * f_26;
          f_111  =  f_108 - f_110;
          f_112  =  fma(f_105, f_11, f_111);
          f_113  =  f_39 * f_97;
          f_114  =  f_97 - f_94;
          f_115  =  f_114 * f_11;
          f_116  =  f_113 - f_115;
          f_117  =  f_112 + f_116;
          f_118  =  f_99 - f_98;
          f_119  =  f_99 - f_118;
          f_120  =  f_98 - f_119;
          f_121  =  f_89 * f_92;
          f_122  =  f_121 - f_118;
          f_123  =  f_120 + f_122;
          f_124  =  f_117 + f_123;
          f_125  =  f_124 + f_99;
          f_43  =  f_125;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [17 18 15 2 ]
    ul_126  =  ul_2 + l_22;
    *((__global float *) ul_126)  =  f_43;
    i_127  =  isless(0.0F, f_24);
    if(i_127 == 1)
    {
      // BLOCK 20
      f_128  =  f_9 * 2.0F;
      f_129  =  fma(f_128, f_24, f_15);
      f_130  =  f_129;
    }  // B19
    else
    {
      // BLOCK 21
      i_131  =  isless(f_24, -0.6931F);
      if(i_131 == 1)
      {
        // BLOCK 22
        f_132  =  -0.6931F;
      }  // B21
      else
      {
        // BLOCK 23
        f_132  =  f_24;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_133  =  isless(-0.6931F, f_132);
      if(i_133 == 1)
      {
        // BLOCK 25
        f_134  =  fma(f_132, 1.539435E-4F, 0.0013563005F);
        f_135  =  fma(f_132, f_134, 0.008322186F);
        f_136  =  fma(f_132, f_135, 0.041664977F);
        f_137  =  fma(f_132, f_136, 0.16666658F);
        f_138  =  fma(f_132, f_137, 0.5F);
        f_139  =  f_132 * f_132;
        f_140  =  fma(f_138, f_139, f_132);
        f_141  =  f_140;
      }  // B24
      else
      {
        // BLOCK 26
        f_142  =  exp(f_132);
        f_143  =  f_142 - 1.0F;
        f_141  =  f_143;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_144  =  isless(-0.6931F, f_24);
      if(i_144 == 1)
      {
        // BLOCK 28
        f_145  =  f_141 * 4097.0F;
        f_146  =  f_145 - f_141;
        f_147  =  f_145 - f_146;
        f_148  =  fma(f_37, f_147, f_15);
        f_149  =  f_39 * f_147;
        f_150  =  f_147 - f_141;
        f_151  =  f_150 * f_11;
        f_152  =  f_149 - f_151;
        f_153  =  f_152 + f_17;
        f_154  =  f_37 * f_147;
        f_155  =  f_148 - f_154;
        f_156  =  f_148 - f_155;
        f_157  =  f_154 - f_156;
        f_158  =  f_15 - f_155;
        f_159  =  f_157 + f_158;
        f_160  =  f_153 + f_159;
        f_161  =  f_160 + f_148;
        f_130  =  f_161;
      }  // B27
      else
      {
        // BLOCK 29
        f_162  =  exp(f_24);
        f_163  =  f_162 * 4097.0F;
        f_164  =  f_163 - f_162;
        f_165  =  f_163 - f_164;
        f_166  =  fma(f_37, f_165, f_26);
        f_167  =  f_39 * f_165;
        f_168  =  f_165 - f_162;
        f_169  =  f_168 * f_11;
        f_170  =  f_167 - f_169;
        f_171  =  f_170 + f_33;
        f_172  =  f_37 * f_165;
        f_173  =  f_166 - f_172;
        f_174  =  f_166 - f_173;
        f_175  =  f_172 - f_174;
        f_176  =  f_26 - f_173;
        f_177  =  f_175 + f_176;
        f_178  =  f_171 + f_177;
        f_179  =  f_178 + f_166;
        f_130  =  f_179;
      }  // B27
    }  // B19
    // BLOCK 30 MERGES [29 28 20 ]
    i_180  =  isequal(f_24, f_24);
    if(i_180 == 1)
    {
      // BLOCK 31
      f_181  =  f_130;
    }  // B30
    else
    {
      // BLOCK 32
      f_181  =  f_24;
    }  // B30
    // BLOCK 33 MERGES [32 31 ]
    ul_182  =  ul_1 + l_22;
    f_183  =  *((__global float *) ul_182);
    ul_184  =  ul_3 + l_22;
    f_185  =  f_181 * f_183;
    *((__global float *) ul_184)  =  f_185;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel
