// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 7d26b9ae53d4f25b180c512689e02bf39a094f8ea064fbf1a8ec92e5c353e6a1
// function: dyt
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, numbers_5, shape_0, 41) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private float numbers_5, __private int shape_0, __private int code)
{
  bool b_21;
  float f_9, f_11, f_13, f_15, f_17, f_19, f_26, f_27, f_29, f_32, f_34, f_35, f_36, f_37, f_38, f_39, f_41, f_44, f_46, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_82, f_83, f_85, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_105, f_106, f_107, f_108, f_110, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_154, f_156, f_157, f_158, f_161, f_162, f_165, f_168, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_192, f_193, f_194, f_195, f_197, f_200, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_224, f_225, f_226, f_227, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_240, f_242;
  int i_7, i_20, i_28, i_30, i_31, i_33, i_40, i_42, i_43, i_45, i_47, i_66, i_81, i_84, i_86, i_88, i_104, i_109, i_112, i_153, i_155, i_159, i_160, i_164, i_166, i_167, i_169, i_191, i_196, i_198, i_199, i_201, i_223, i_228;
  long l_22, l_23, l_24;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_25, *ul_163, *ul_239, *ul_241;

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
  f_19  =  numbers_5;
  i_20  =  get_global_id(0);
  b_21  =  i_20 < i_7;
  if(b_21)
  {
    // BLOCK 1
    l_22  =  (long) i_20;
    l_23  =  l_22 + 4L;
    l_24  =  l_23 << 2;
    ul_25  =  ul_0 + l_24;
    f_26  =  *((__global float *) ul_25);
    f_27  =  f_9 * f_26;
    i_28  =  isless(f_27, -250.0F);
    if(i_28 == 1)
    {
      // BLOCK 2
      f_29  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_30  =  isless(250.0F, f_27);
      if(i_30 == 1)
      {
        // BLOCK 4
        f_29  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_29  =  f_27;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_31  =  isless(f_27, -250.0F);
    if(i_31 == 1)
    {
      // BLOCK 7
      f_32  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_33  =  isless(250.0F, f_27);
      if(i_33 == 1)
      {
        // BLOCK 9
        f_32  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_32  =  f_27;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_34  =  f_29 + 786432.0F;
    f_35  =  f_34 - 786432.0F;
    f_36  =  f_29 - f_35;
    f_37  =  f_13 * f_29;
    f_38  =  fma(f_36, f_11, f_37);
    f_39  =  fma(f_35, f_11, f_38);
    i_40  =  isless(f_39, -1.0F);
    if(i_40 == 1)
    {
      // BLOCK 12
      f_41  =  -1.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_42  =  isless(1.0F, f_39);
      if(i_42 == 1)
      {
        // BLOCK 14
        f_41  =  1.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_41  =  f_39;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    i_43  =  isless(f_41, -2.0F);
    if(i_43 == 1)
    {
      // BLOCK 17
      f_44  =  -2.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_45  =  isless(2.0F, f_41);
      if(i_45 == 1)
      {
        // BLOCK 19
        f_44  =  2.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_44  =  f_41;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_46  =  fabs(f_41);
    i_47  =  isless(f_46, 2.0F);
    if(i_47 == 1)
    {
      // BLOCK 22
      f_48  =  f_44 * f_44;
      f_49  =  fma(f_48, 1.0706029E-11F, 1.9270852E-9F);
      f_50  =  fma(f_48, f_49, 2.5052108E-7F);
      f_51  =  fma(f_48, f_50, 2.2045855E-5F);
      f_52  =  fma(f_48, f_51, 0.0011904762F);
      f_53  =  fma(f_48, f_52, 0.033333335F);
      f_54  =  fma(f_48, f_53, 0.33333334F);
      f_55  =  f_54 * f_48;
      f_56  =  f_55 * f_44;
      f_57  =  fabs(f_44);
      f_58  =  -f_57;
      f_59  =  exp(f_58);
      f_60  =  f_59 * 2.0F;
      f_61  =  fma(f_59, f_59, 1.0F);
      f_62  =  f_60 / f_61;
      f_63  =  f_56 * f_62;
      f_64  =  f_63;
    }  // B21
    else
    {
      // BLOCK 23
      f_65  =  f_46 * -2.0F;
      i_66  =  isless(-0.6931F, f_65);
      if(i_66 == 1)
      {
        // BLOCK 24
        f_67  =  fma(f_65, 1.539435E-4F, 0.0013563005F);
        f_68  =  fma(f_65, f_67, 0.008322186F);
        f_69  =  fma(f_65, f_68, 0.041664977F);
        f_70  =  fma(f_65, f_69, 0.16666658F);
        f_71  =  fma(f_65, f_70, 0.5F);
        f_72  =  f_65 * f_65;
        f_73  =  f_71 * f_72;
        f_74  =  fma(f_46, -2.0F, f_73);
        f_75  =  f_74;
      }  // B23
      else
      {
        // BLOCK 25
        f_76  =  exp(f_65);
        f_77  =  f_76 - 1.0F;
        f_75  =  f_77;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_78  =  -f_75;
      f_79  =  f_75 + 2.0F;
      f_80  =  f_78 / f_79;
      i_81  =  isless(f_41, 0.0F);
      if(i_81 == 1)
      {
        // BLOCK 27
        f_82  =  -f_80;
        f_83  =  f_82;
      }  // B26
      else
      {
        // BLOCK 28
        i_84  =  isless(0.0F, f_41);
        if(i_84 == 1)
        {
          // BLOCK 29
          f_83  =  f_80;
        }  // B28
        else
        {
          // BLOCK 30
          f_83  =  f_41;
        }  // B28
      }  // B26
      // BLOCK 31 MERGES [27 29 30 ]
      f_85  =  f_41 - f_83;
      f_64  =  f_85;
    }  // B21
    // BLOCK 32 MERGES [22 31 ]
    i_86  =  isless(f_27, -250.0F);
    if(i_86 == 1)
    {
      // BLOCK 33
      f_87  =  -250.0F;
    }  // B32
    else
    {
      // BLOCK 34
      i_88  =  isless(250.0F, f_27);
      if(i_88 == 1)
      {
        // BLOCK 35
        f_87  =  250.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_87  =  f_27;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_89  =  f_87 + 786432.0F;
    f_90  =  f_89 - 786432.0F;
    f_91  =  f_87 - f_90;
    f_92  =  f_87 * f_13;
    f_93  =  fma(f_91, f_11, f_92);
    f_94  =  f_90 * f_11;
    f_95  =  fma(f_90, f_11, f_93);
    f_96  =  f_94 - f_95;
    f_97  =  f_96 + f_93;
    f_98  =  f_97 * 4.0F;
    f_99  =  f_98 * 0.5F;
    f_100  =  f_39 * 4.0F;
    f_101  =  fabs(f_100);
    f_102  =  f_101 * -0.5F;
    f_103  =  exp(f_102);
    i_104  =  isless(f_100, 0.0F);
    if(i_104 == 1)
    {
      // BLOCK 38
      f_105  =  fma(f_99, f_103, f_103);
      f_106  =  f_105;
    }  // B37
    else
    {
      // BLOCK 39
      f_107  =  f_99 * f_103;
      f_108  =  f_103 - f_107;
      f_106  =  f_108;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_109  =  isless(f_39, 0.0F);
    if(i_109 == 1)
    {
      // BLOCK 41
      f_110  =  -1.0F;
    }  // B40
    else
    {
      // BLOCK 42
      f_110  =  1.0F;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    f_111  =  fabs(f_39);
    i_112  =  isless(f_111, 1.0F);
    if(i_112 == 1)
    {
      // BLOCK 44
      f_113  =  f_17 + f_39;
      f_114  =  f_32 + 786432.0F;
      f_115  =  f_114 - 786432.0F;
      f_116  =  f_32 - f_115;
      f_117  =  f_32 * f_13;
      f_118  =  fma(f_116, f_11, f_117);
      f_119  =  f_115 * f_11;
      f_120  =  fma(f_115, f_11, f_118);
      f_121  =  f_119 - f_120;
      f_122  =  f_121 + f_118;
      f_123  =  f_122 + f_19;
      f_124  =  f_123 - f_64;
      f_125  =  f_113 - f_39;
      f_126  =  f_113 - f_125;
      f_127  =  f_39 - f_126;
      f_128  =  f_17 - f_125;
      f_129  =  f_127 + f_128;
      f_130  =  f_124 + f_129;
      f_131  =  f_130 + f_113;
      f_132  =  f_131;
    }  // B43
    else
    {
      // BLOCK 45
      f_133  =  f_110 + f_17;
      f_134  =  f_106 * 2.0F;
      f_135  =  f_106 + 1.0F;
      f_136  =  f_134 / f_135;
      f_137  =  f_135 - 1.0F;
      f_138  =  f_135 - f_137;
      f_139  =  1.0F - f_138;
      f_140  =  f_106 - f_137;
      f_141  =  f_139 + f_140;
      f_142  =  f_136 * f_141;
      f_143  =  f_136 - f_142;
      f_144  =  f_143 * f_110;
      f_145  =  f_133 - f_144;
      f_146  =  f_133 - f_17;
      f_147  =  f_133 - f_146;
      f_148  =  f_17 - f_147;
      f_149  =  f_110 - f_146;
      f_150  =  f_148 + f_149;
      f_151  =  f_150 + f_19;
      f_152  =  f_145 + f_151;
      f_132  =  f_152;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_153  =  isless(f_27, -3.4028235E38F);
    if(i_153 == 1)
    {
      // BLOCK 47
      f_154  =  -3.4028235E38F;
    }  // B46
    else
    {
      // BLOCK 48
      i_155  =  isless(3.4028235E38F, f_27);
      if(i_155 == 1)
      {
        // BLOCK 49
        f_154  =  3.4028235E38F;
      }  // B48
      else
      {
        // BLOCK 50
        f_154  =  f_27;
      }  // B48
    }  // B46
    // BLOCK 51 MERGES [49 50 47 ]
    f_156  =  f_132 * f_15;
    f_157  =  f_11 + f_13;
    f_158  =  f_157 * f_15;
    i_159  =  isequal(f_17, 0.0F);
    if(i_159 == 1)
    {
      // BLOCK 52
      i_160  =  isless(f_111, 1.0E-4F);
      if(i_160 == 1)
      {
        // BLOCK 53
        f_161  =  f_158 * f_154;
        f_162  =  f_161;
      }  // B52
      else
      {
        // BLOCK 54
        f_162  =  f_156;
      }  // B52
    }  // B51
    else
    {
      // BLOCK 55
      f_162  =  f_156;
    }  // B51
    // BLOCK 56 MERGES [55 54 53 ]
    ul_163  =  ul_2 + l_24;
    *((__global float *) ul_163)  =  f_162;
    i_164  =  isless(f_27, -250.0F);
    if(i_164 == 1)
    {
      // BLOCK 57
      f_165  =  -250.0F;
    }  // B56
    else
    {
      // BLOCK 58
      i_166  =  isless(250.0F, f_27);
      if(i_166 == 1)
      {
        // BLOCK 59
        f_165  =  250.0F;
      }  // B58
      else
      {
        // BLOCK 60
        f_165  =  f_27;
      }  // B58
    }  // B56
    // BLOCK 61 MERGES [59 60 57 ]
    i_167  =  isless(f_27, -250.0F);
    if(i_167 == 1)
    {
      // BLOCK 62
      f_168  =  -250.0F;
    }  // B61
    else
    {
      // BLOCK 63
      i_169  =  isless(250.0F, f_27);
      if(i_169 == 1)
      {
        // BLOCK 64
        f_168  =  250.0F;
      }  // B63
      else
      {
        // BLOCK 65
        f_168  =  f_27;
      }  // B63
    }  // B61
    // BLOCK 66 MERGES [64 65 62 ]
    f_170  =  f_168 + 786432.0F;
    f_171  =  f_170 - 786432.0F;
    f_172  =  f_168 - f_171;
    f_173  =  f_168 * f_13;
    f_174  =  fma(f_172, f_11, f_173);
    f_175  =  f_171 * f_11;
    f_176  =  fma(f_171, f_11, f_174);
    f_177  =  f_175 - f_176;
    f_178  =  f_177 + f_174;
    f_179  =  f_178 * 2.0F;
    f_180  =  f_179 * 0.5F;
    f_181  =  f_165 + 786432.0F;
    f_182  =  f_181 - 786432.0F;
    f_183  =  f_165 - f_182;
    f_184  =  f_165 * f_13;
    f_185  =  fma(f_183, f_11, f_184);
    f_186  =  fma(f_182, f_11, f_185);
    f_187  =  f_186 * 2.0F;
    f_188  =  fabs(f_187);
    f_189  =  f_188 * -0.5F;
    f_190  =  exp(f_189);
    i_191  =  isless(f_187, 0.0F);
    if(i_191 == 1)
    {
      // BLOCK 67
      f_192  =  fma(f_180, f_190, f_190);
      f_193  =  f_192;
    }  // B66
    else
    {
      // BLOCK 68
      f_194  =  f_180 * f_190;
      f_195  =  f_190 - f_194;
      f_193  =  f_195;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    i_196  =  isless(f_27, -250.0F);
    if(i_196 == 1)
    {
      // BLOCK 70
      f_197  =  -250.0F;
    }  // B69
    else
    {
      // BLOCK 71
      i_198  =  isless(250.0F, f_27);
      if(i_198 == 1)
      {
        // BLOCK 72
        f_197  =  250.0F;
      }  // B71
      else
      {
        // BLOCK 73
        f_197  =  f_27;
      }  // B71
    }  // B69
    // BLOCK 74 MERGES [72 73 70 ]
    i_199  =  isless(f_27, -250.0F);
    if(i_199 == 1)
    {
      // BLOCK 75
      f_200  =  -250.0F;
    }  // B74
    else
    {
      // BLOCK 76
      i_201  =  isless(250.0F, f_27);
      if(i_201 == 1)
      {
        // BLOCK 77
        f_200  =  250.0F;
      }  // B76
      else
      {
        // BLOCK 78
        f_200  =  f_27;
      }  // B76
    }  // B74
    // BLOCK 79 MERGES [77 78 75 ]
    f_202  =  f_200 + 786432.0F;
    f_203  =  f_202 - 786432.0F;
    f_204  =  f_200 - f_203;
    f_205  =  f_200 * f_13;
    f_206  =  fma(f_204, f_11, f_205);
    f_207  =  f_203 * f_11;
    f_208  =  fma(f_203, f_11, f_206);
    f_209  =  f_207 - f_208;
    f_210  =  f_209 + f_206;
    f_211  =  f_210 * 2.0F;
    f_212  =  f_211 * 0.5F;
    f_213  =  f_197 + 786432.0F;
    f_214  =  f_213 - 786432.0F;
    f_215  =  f_197 - f_214;
    f_216  =  f_197 * f_13;
    f_217  =  fma(f_215, f_11, f_216);
    f_218  =  fma(f_214, f_11, f_217);
    f_219  =  f_218 * 2.0F;
    f_220  =  fabs(f_219);
    f_221  =  f_220 * -0.5F;
    f_222  =  exp(f_221);
    i_223  =  isless(f_219, 0.0F);
    if(i_223 == 1)
    {
      // BLOCK 80
      f_224  =  fma(f_212, f_222, f_222);
      f_225  =  f_224;
    }  // B79
    else
    {
      // BLOCK 81
      f_226  =  f_212 * f_222;
      f_227  =  f_222 - f_226;
      f_225  =  f_227;
    }  // B79
    // BLOCK 82 MERGES [80 81 ]
    i_228  =  isequal(f_26, f_26);
    if(i_228 == 1)
    {
      // BLOCK 83
      f_229  =  f_193 * 2.0F;
      f_230  =  fma(f_193, f_193, 1.0F);
      f_231  =  f_229 / f_230;
      f_232  =  f_231 * f_158;
      f_233  =  f_225 * 2.0F;
      f_234  =  fma(f_225, f_225, 1.0F);
      f_235  =  f_233 / f_234;
      f_236  =  f_235 * f_9;
      f_237  =  f_232 * f_236;
      f_238  =  f_237;
    }  // B82
    else
    {
      // BLOCK 84
      f_238  =  f_26;
    }  // B82
    // BLOCK 85 MERGES [84 83 ]
    ul_239  =  ul_1 + l_24;
    f_240  =  *((__global float *) ul_239);
    ul_241  =  ul_3 + l_24;
    f_242  =  f_238 * f_240;
    *((__global float *) ul_241)  =  f_242;
  }  // B0
  else
  {
    // BLOCK 86
  }  // B0
  // BLOCK 87 MERGES [86 85 ]
  return;
}  //  kernel
