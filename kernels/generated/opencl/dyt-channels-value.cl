// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ee78dfec119faa6948ebec30bac2f35ac0c003824a7cdb8e42c065ea9c2d877c
// function: dyt
// order: channels-value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelValue(in0, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 41) over elements always
__kernel void kGenericChannelValue(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_17;
  float f_22, f_40, f_46, f_52, f_58, f_64, f_70, f_71, f_73, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_88, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_127, f_129, f_131, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_149, f_150, f_151, f_152, f_154, f_155, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_198, f_200, f_203, f_204, f_205, f_206;
  int i_5, i_7, i_9, i_11, i_13, i_15, i_16, i_26, i_30, i_31, i_32, i_33, i_34, i_35, i_41, i_47, i_53, i_59, i_65, i_72, i_74, i_75, i_77, i_84, i_86, i_87, i_89, i_91, i_110, i_125, i_128, i_130, i_132, i_148, i_153, i_156, i_197, i_199, i_201, i_202;
  long l_18, l_19, l_20, l_23, l_24, l_25, l_27, l_28, l_29, l_36, l_37, l_38, l_42, l_43, l_44, l_48, l_49, l_50, l_54, l_55, l_56, l_60, l_61, l_62, l_66, l_67, l_68;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_21, *ul_39, *ul_45, *ul_51, *ul_57, *ul_63, *ul_69, *ul_207;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  table;
  i_5  =  shape_0;
  i_7  =  shape_2;
  i_9  =  shape_7;
  i_11  =  shape_8;
  i_13  =  shape_9;
  i_15  =  shape_10;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_5;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    l_23  =  (long) i_13;
    l_24  =  l_23 * l_18;
    l_25  =  l_24 >> i_15;
    i_26  =  (int) l_25;
    l_27  =  (long) i_9;
    l_28  =  l_27 * l_18;
    l_29  =  l_28 >> i_11;
    i_30  =  (int) l_29;
    i_31  =  i_30 * i_7;
    i_32  =  i_26 - i_31;
    i_33  =  i_32 << 2;
    i_34  =  i_32 << 1;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_2 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  i_35 + 1;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_2 + l_44;
    f_46  =  *((__global float *) ul_45);
    i_47  =  i_35 + 2;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_2 + l_50;
    f_52  =  *((__global float *) ul_51);
    i_53  =  i_35 + 3;
    l_54  =  (long) i_53;
    l_55  =  l_54 + 4L;
    l_56  =  l_55 << 2;
    ul_57  =  ul_2 + l_56;
    f_58  =  *((__global float *) ul_57);
    i_59  =  i_35 + 4;
    l_60  =  (long) i_59;
    l_61  =  l_60 + 4L;
    l_62  =  l_61 << 2;
    ul_63  =  ul_2 + l_62;
    f_64  =  *((__global float *) ul_63);
    i_65  =  i_35 + 5;
    l_66  =  (long) i_65;
    l_67  =  l_66 + 4L;
    l_68  =  l_67 << 2;
    ul_69  =  ul_2 + l_68;
    f_70  =  *((__global float *) ul_69);
    f_71  =  f_22 * f_40;
    i_72  =  isless(f_71, -250.0F);
    if(i_72 == 1)
    {
      // BLOCK 2
      f_73  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_74  =  isless(250.0F, f_71);
      if(i_74 == 1)
      {
        // BLOCK 4
        f_73  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_73  =  f_71;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_75  =  isless(f_71, -250.0F);
    if(i_75 == 1)
    {
      // BLOCK 7
      f_76  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_77  =  isless(250.0F, f_71);
      if(i_77 == 1)
      {
        // BLOCK 9
        f_76  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_76  =  f_71;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_78  =  f_73 + 786432.0F;
    f_79  =  f_78 - 786432.0F;
    f_80  =  f_73 - f_79;
    f_81  =  f_52 * f_73;
    f_82  =  fma(f_80, f_46, f_81);
    f_83  =  fma(f_79, f_46, f_82);
    i_84  =  isless(f_83, -1.0F);
    if(i_84 == 1)
    {
      // BLOCK 12
      f_85  =  -1.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_86  =  isless(1.0F, f_83);
      if(i_86 == 1)
      {
        // BLOCK 14
        f_85  =  1.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_85  =  f_83;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    i_87  =  isless(f_85, -2.0F);
    if(i_87 == 1)
    {
      // BLOCK 17
      f_88  =  -2.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_89  =  isless(2.0F, f_85);
      if(i_89 == 1)
      {
        // BLOCK 19
        f_88  =  2.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_88  =  f_85;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_90  =  fabs(f_85);
    i_91  =  isless(f_90, 2.0F);
    if(i_91 == 1)
    {
      // BLOCK 22
      f_92  =  f_88 * f_88;
      f_93  =  fma(f_92, 1.0706029E-11F, 1.9270852E-9F);
      f_94  =  fma(f_92, f_93, 2.5052108E-7F);
      f_95  =  fma(f_92, f_94, 2.2045855E-5F);
      f_96  =  fma(f_92, f_95, 0.0011904762F);
      f_97  =  fma(f_92, f_96, 0.033333335F);
      f_98  =  fma(f_92, f_97, 0.33333334F);
      f_99  =  f_98 * f_92;
      f_100  =  f_99 * f_88;
      f_101  =  fabs(f_88);
      f_102  =  -f_101;
      f_103  =  exp(f_102);
      f_104  =  f_103 * 2.0F;
      f_105  =  fma(f_103, f_103, 1.0F);
      f_106  =  f_104 / f_105;
      f_107  =  f_100 * f_106;
      f_108  =  f_107;
    }  // B21
    else
    {
      // BLOCK 23
      f_109  =  f_90 * -2.0F;
      i_110  =  isless(-0.6931F, f_109);
      if(i_110 == 1)
      {
        // BLOCK 24
        f_111  =  fma(f_109, 1.539435E-4F, 0.0013563005F);
        f_112  =  fma(f_109, f_111, 0.008322186F);
        f_113  =  fma(f_109, f_112, 0.041664977F);
        f_114  =  fma(f_109, f_113, 0.16666658F);
        f_115  =  fma(f_109, f_114, 0.5F);
        f_116  =  f_109 * f_109;
        f_117  =  f_115 * f_116;
        f_118  =  fma(f_90, -2.0F, f_117);
        f_119  =  f_118;
      }  // B23
      else
      {
        // BLOCK 25
        f_120  =  exp(f_109);
        f_121  =  f_120 - 1.0F;
        f_119  =  f_121;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_122  =  -f_119;
      f_123  =  f_119 + 2.0F;
      f_124  =  f_122 / f_123;
      i_125  =  isless(f_85, 0.0F);
      if(i_125 == 1)
      {
        // BLOCK 27
        f_126  =  -f_124;
        f_127  =  f_126;
      }  // B26
      else
      {
        // BLOCK 28
        i_128  =  isless(0.0F, f_85);
        if(i_128 == 1)
        {
          // BLOCK 29
          f_127  =  f_124;
        }  // B28
        else
        {
          // BLOCK 30
          f_127  =  f_85;
        }  // B28
      }  // B26
      // BLOCK 31 MERGES [27 29 30 ]
      f_129  =  f_85 - f_127;
      f_108  =  f_129;
    }  // B21
    // BLOCK 32 MERGES [22 31 ]
    i_130  =  isless(f_71, -250.0F);
    if(i_130 == 1)
    {
      // BLOCK 33
      f_131  =  -250.0F;
    }  // B32
    else
    {
      // BLOCK 34
      i_132  =  isless(250.0F, f_71);
      if(i_132 == 1)
      {
        // BLOCK 35
        f_131  =  250.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_131  =  f_71;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_133  =  f_131 + 786432.0F;
    f_134  =  f_133 - 786432.0F;
    f_135  =  f_131 - f_134;
    f_136  =  f_131 * f_52;
    f_137  =  fma(f_135, f_46, f_136);
    f_138  =  f_134 * f_46;
    f_139  =  fma(f_134, f_46, f_137);
    f_140  =  f_138 - f_139;
    f_141  =  f_140 + f_137;
    f_142  =  f_141 * 4.0F;
    f_143  =  f_142 * 0.5F;
    f_144  =  f_83 * 4.0F;
    f_145  =  fabs(f_144);
    f_146  =  f_145 * -0.5F;
    f_147  =  exp(f_146);
    i_148  =  isless(f_144, 0.0F);
    if(i_148 == 1)
    {
      // BLOCK 38
      f_149  =  fma(f_143, f_147, f_147);
      f_150  =  f_149;
    }  // B37
    else
    {
      // BLOCK 39
      f_151  =  f_143 * f_147;
      f_152  =  f_147 - f_151;
      f_150  =  f_152;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_153  =  isless(f_83, 0.0F);
    if(i_153 == 1)
    {
      // BLOCK 41
      f_154  =  -1.0F;
    }  // B40
    else
    {
      // BLOCK 42
      f_154  =  1.0F;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    f_155  =  fabs(f_83);
    i_156  =  isless(f_155, 1.0F);
    if(i_156 == 1)
    {
      // BLOCK 44
      f_157  =  f_64 + f_83;
      f_158  =  f_76 + 786432.0F;
      f_159  =  f_158 - 786432.0F;
      f_160  =  f_76 - f_159;
      f_161  =  f_76 * f_52;
      f_162  =  fma(f_160, f_46, f_161);
      f_163  =  f_159 * f_46;
      f_164  =  fma(f_159, f_46, f_162);
      f_165  =  f_163 - f_164;
      f_166  =  f_165 + f_162;
      f_167  =  f_166 + f_70;
      f_168  =  f_167 - f_108;
      f_169  =  f_157 - f_83;
      f_170  =  f_157 - f_169;
      f_171  =  f_83 - f_170;
      f_172  =  f_64 - f_169;
      f_173  =  f_171 + f_172;
      f_174  =  f_168 + f_173;
      f_175  =  f_174 + f_157;
      f_176  =  f_175;
    }  // B43
    else
    {
      // BLOCK 45
      f_177  =  f_154 + f_64;
      f_178  =  f_150 * 2.0F;
      f_179  =  f_150 + 1.0F;
      f_180  =  f_178 / f_179;
      f_181  =  f_179 - 1.0F;
      f_182  =  f_179 - f_181;
      f_183  =  1.0F - f_182;
      f_184  =  f_150 - f_181;
      f_185  =  f_183 + f_184;
      f_186  =  f_180 * f_185;
      f_187  =  f_180 - f_186;
      f_188  =  f_187 * f_154;
      f_189  =  f_177 - f_188;
      f_190  =  f_177 - f_64;
      f_191  =  f_177 - f_190;
      f_192  =  f_64 - f_191;
      f_193  =  f_154 - f_190;
      f_194  =  f_192 + f_193;
      f_195  =  f_194 + f_70;
      f_196  =  f_189 + f_195;
      f_176  =  f_196;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_197  =  isless(f_71, -3.4028235E38F);
    if(i_197 == 1)
    {
      // BLOCK 47
      f_198  =  -3.4028235E38F;
    }  // B46
    else
    {
      // BLOCK 48
      i_199  =  isless(3.4028235E38F, f_71);
      if(i_199 == 1)
      {
        // BLOCK 49
        f_198  =  3.4028235E38F;
      }  // B48
      else
      {
        // BLOCK 50
        f_198  =  f_71;
      }  // B48
    }  // B46
    // BLOCK 51 MERGES [49 50 47 ]
    f_200  =  f_176 * f_58;
    i_201  =  isequal(f_64, 0.0F);
    if(i_201 == 1)
    {
      // BLOCK 52
      i_202  =  isless(f_155, 1.0E-4F);
      if(i_202 == 1)
      {
        // BLOCK 53
        f_203  =  f_46 + f_52;
        f_204  =  f_203 * f_58;
        f_205  =  f_204 * f_198;
        f_206  =  f_205;
      }  // B52
      else
      {
        // BLOCK 54
        f_206  =  f_200;
      }  // B52
    }  // B51
    else
    {
      // BLOCK 55
      f_206  =  f_200;
    }  // B51
    // BLOCK 56 MERGES [55 54 53 ]
    ul_207  =  ul_1 + l_20;
    *((__global float *) ul_207)  =  f_206;
  }  // B0
  else
  {
    // BLOCK 57
  }  // B0
  // BLOCK 58 MERGES [57 56 ]
  return;
}  //  kernel
