// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 47107b7638e334fe0c4bbd34d66275b3f7cb549c700393dda09b5e9747274b3d
// function: dyt
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, numbers_5, shape_0, 41) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private float numbers_5, __private int shape_0, __private int code)
{
  bool b_20;
  float f_8, f_10, f_12, f_14, f_16, f_18, f_25, f_26, f_28, f_31, f_33, f_34, f_35, f_36, f_37, f_38, f_40, f_43, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_84, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_105, f_106, f_107, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_153, f_155, f_156, f_157, f_160, f_161, f_164, f_167, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_191, f_192, f_193, f_194, f_196, f_199, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_223, f_224, f_225, f_226, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237;
  int i_6, i_19, i_27, i_29, i_30, i_32, i_39, i_41, i_42, i_44, i_46, i_65, i_80, i_83, i_85, i_87, i_103, i_108, i_111, i_152, i_154, i_158, i_159, i_163, i_165, i_166, i_168, i_190, i_195, i_197, i_198, i_200, i_222, i_227;
  long l_21, l_22, l_23;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_24, *ul_162, *ul_238;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  f_16  =  numbers_4;
  f_18  =  numbers_5;
  i_19  =  get_global_id(0);
  b_20  =  i_19 < i_6;
  if(b_20)
  {
    // BLOCK 1
    l_21  =  (long) i_19;
    l_22  =  l_21 + 4L;
    l_23  =  l_22 << 2;
    ul_24  =  ul_0 + l_23;
    f_25  =  *((__global float *) ul_24);
    f_26  =  f_8 * f_25;
    i_27  =  isless(f_26, -250.0F);
    if(i_27 == 1)
    {
      // BLOCK 2
      f_28  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_29  =  isless(250.0F, f_26);
      if(i_29 == 1)
      {
        // BLOCK 4
        f_28  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_28  =  f_26;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_30  =  isless(f_26, -250.0F);
    if(i_30 == 1)
    {
      // BLOCK 7
      f_31  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_32  =  isless(250.0F, f_26);
      if(i_32 == 1)
      {
        // BLOCK 9
        f_31  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_31  =  f_26;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_33  =  f_28 + 786432.0F;
    f_34  =  f_33 - 786432.0F;
    f_35  =  f_28 - f_34;
    f_36  =  f_12 * f_28;
    f_37  =  fma(f_35, f_10, f_36);
    f_38  =  fma(f_34, f_10, f_37);
    i_39  =  isless(f_38, -1.0F);
    if(i_39 == 1)
    {
      // BLOCK 12
      f_40  =  -1.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_41  =  isless(1.0F, f_38);
      if(i_41 == 1)
      {
        // BLOCK 14
        f_40  =  1.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_40  =  f_38;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    i_42  =  isless(f_40, -2.0F);
    if(i_42 == 1)
    {
      // BLOCK 17
      f_43  =  -2.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_44  =  isless(2.0F, f_40);
      if(i_44 == 1)
      {
        // BLOCK 19
        f_43  =  2.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_43  =  f_40;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_45  =  fabs(f_40);
    i_46  =  isless(f_45, 2.0F);
    if(i_46 == 1)
    {
      // BLOCK 22
      f_47  =  f_43 * f_43;
      f_48  =  fma(f_47, 1.0706029E-11F, 1.9270852E-9F);
      f_49  =  fma(f_47, f_48, 2.5052108E-7F);
      f_50  =  fma(f_47, f_49, 2.2045855E-5F);
      f_51  =  fma(f_47, f_50, 0.0011904762F);
      f_52  =  fma(f_47, f_51, 0.033333335F);
      f_53  =  fma(f_47, f_52, 0.33333334F);
      f_54  =  f_53 * f_47;
      f_55  =  f_54 * f_43;
      f_56  =  fabs(f_43);
      f_57  =  -f_56;
      f_58  =  exp(f_57);
      f_59  =  f_58 * 2.0F;
      f_60  =  fma(f_58, f_58, 1.0F);
      f_61  =  f_59 / f_60;
      f_62  =  f_55 * f_61;
      f_63  =  f_62;
    }  // B21
    else
    {
      // BLOCK 23
      f_64  =  f_45 * -2.0F;
      i_65  =  isless(-0.6931F, f_64);
      if(i_65 == 1)
      {
        // BLOCK 24
        f_66  =  fma(f_64, 1.539435E-4F, 0.0013563005F);
        f_67  =  fma(f_64, f_66, 0.008322186F);
        f_68  =  fma(f_64, f_67, 0.041664977F);
        f_69  =  fma(f_64, f_68, 0.16666658F);
        f_70  =  fma(f_64, f_69, 0.5F);
        f_71  =  f_64 * f_64;
        f_72  =  f_70 * f_71;
        f_73  =  fma(f_45, -2.0F, f_72);
        f_74  =  f_73;
      }  // B23
      else
      {
        // BLOCK 25
        f_75  =  exp(f_64);
        f_76  =  f_75 - 1.0F;
        f_74  =  f_76;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_77  =  -f_74;
      f_78  =  f_74 + 2.0F;
      f_79  =  f_77 / f_78;
      i_80  =  isless(f_40, 0.0F);
      if(i_80 == 1)
      {
        // BLOCK 27
        f_81  =  -f_79;
        f_82  =  f_81;
      }  // B26
      else
      {
        // BLOCK 28
        i_83  =  isless(0.0F, f_40);
        if(i_83 == 1)
        {
          // BLOCK 29
          f_82  =  f_79;
        }  // B28
        else
        {
          // BLOCK 30
          f_82  =  f_40;
        }  // B28
      }  // B26
      // BLOCK 31 MERGES [27 29 30 ]
      f_84  =  f_40 - f_82;
      f_63  =  f_84;
    }  // B21
    // BLOCK 32 MERGES [22 31 ]
    i_85  =  isless(f_26, -250.0F);
    if(i_85 == 1)
    {
      // BLOCK 33
      f_86  =  -250.0F;
    }  // B32
    else
    {
      // BLOCK 34
      i_87  =  isless(250.0F, f_26);
      if(i_87 == 1)
      {
        // BLOCK 35
        f_86  =  250.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_86  =  f_26;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_88  =  f_86 + 786432.0F;
    f_89  =  f_88 - 786432.0F;
    f_90  =  f_86 - f_89;
    f_91  =  f_86 * f_12;
    f_92  =  fma(f_90, f_10, f_91);
    f_93  =  f_89 * f_10;
    f_94  =  fma(f_89, f_10, f_92);
    f_95  =  f_93 - f_94;
    f_96  =  f_95 + f_92;
    f_97  =  f_96 * 4.0F;
    f_98  =  f_97 * 0.5F;
    f_99  =  f_38 * 4.0F;
    f_100  =  fabs(f_99);
    f_101  =  f_100 * -0.5F;
    f_102  =  exp(f_101);
    i_103  =  isless(f_99, 0.0F);
    if(i_103 == 1)
    {
      // BLOCK 38
      f_104  =  fma(f_98, f_102, f_102);
      f_105  =  f_104;
    }  // B37
    else
    {
      // BLOCK 39
      f_106  =  f_98 * f_102;
      f_107  =  f_102 - f_106;
      f_105  =  f_107;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_108  =  isless(f_38, 0.0F);
    if(i_108 == 1)
    {
      // BLOCK 41
      f_109  =  -1.0F;
    }  // B40
    else
    {
      // BLOCK 42
      f_109  =  1.0F;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    f_110  =  fabs(f_38);
    i_111  =  isless(f_110, 1.0F);
    if(i_111 == 1)
    {
      // BLOCK 44
      f_112  =  f_16 + f_38;
      f_113  =  f_31 + 786432.0F;
      f_114  =  f_113 - 786432.0F;
      f_115  =  f_31 - f_114;
      f_116  =  f_31 * f_12;
      f_117  =  fma(f_115, f_10, f_116);
      f_118  =  f_114 * f_10;
      f_119  =  fma(f_114, f_10, f_117);
      f_120  =  f_118 - f_119;
      f_121  =  f_120 + f_117;
      f_122  =  f_121 + f_18;
      f_123  =  f_122 - f_63;
      f_124  =  f_112 - f_38;
      f_125  =  f_112 - f_124;
      f_126  =  f_38 - f_125;
      f_127  =  f_16 - f_124;
      f_128  =  f_126 + f_127;
      f_129  =  f_123 + f_128;
      f_130  =  f_129 + f_112;
      f_131  =  f_130;
    }  // B43
    else
    {
      // BLOCK 45
      f_132  =  f_109 + f_16;
      f_133  =  f_105 * 2.0F;
      f_134  =  f_105 + 1.0F;
      f_135  =  f_133 / f_134;
      f_136  =  f_134 - 1.0F;
      f_137  =  f_134 - f_136;
      f_138  =  1.0F - f_137;
      f_139  =  f_105 - f_136;
      f_140  =  f_138 + f_139;
      f_141  =  f_135 * f_140;
      f_142  =  f_135 - f_141;
      f_143  =  f_142 * f_109;
      f_144  =  f_132 - f_143;
      f_145  =  f_132 - f_16;
      f_146  =  f_132 - f_145;
      f_147  =  f_16 - f_146;
      f_148  =  f_109 - f_145;
      f_149  =  f_147 + f_148;
      f_150  =  f_149 + f_18;
      f_151  =  f_144 + f_150;
      f_131  =  f_151;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_152  =  isless(f_26, -3.4028235E38F);
    if(i_152 == 1)
    {
      // BLOCK 47
      f_153  =  -3.4028235E38F;
    }  // B46
    else
    {
      // BLOCK 48
      i_154  =  isless(3.4028235E38F, f_26);
      if(i_154 == 1)
      {
        // BLOCK 49
        f_153  =  3.4028235E38F;
      }  // B48
      else
      {
        // BLOCK 50
        f_153  =  f_26;
      }  // B48
    }  // B46
    // BLOCK 51 MERGES [49 50 47 ]
    f_155  =  f_131 * f_14;
    f_156  =  f_10 + f_12;
    f_157  =  f_156 * f_14;
    i_158  =  isequal(f_16, 0.0F);
    if(i_158 == 1)
    {
      // BLOCK 52
      i_159  =  isless(f_110, 1.0E-4F);
      if(i_159 == 1)
      {
        // BLOCK 53
        f_160  =  f_157 * f_153;
        f_161  =  f_160;
      }  // B52
      else
      {
        // BLOCK 54
        f_161  =  f_155;
      }  // B52
    }  // B51
    else
    {
      // BLOCK 55
      f_161  =  f_155;
    }  // B51
    // BLOCK 56 MERGES [55 54 53 ]
    ul_162  =  ul_1 + l_23;
    *((__global float *) ul_162)  =  f_161;
    i_163  =  isless(f_26, -250.0F);
    if(i_163 == 1)
    {
      // BLOCK 57
      f_164  =  -250.0F;
    }  // B56
    else
    {
      // BLOCK 58
      i_165  =  isless(250.0F, f_26);
      if(i_165 == 1)
      {
        // BLOCK 59
        f_164  =  250.0F;
      }  // B58
      else
      {
        // BLOCK 60
        f_164  =  f_26;
      }  // B58
    }  // B56
    // BLOCK 61 MERGES [59 60 57 ]
    i_166  =  isless(f_26, -250.0F);
    if(i_166 == 1)
    {
      // BLOCK 62
      f_167  =  -250.0F;
    }  // B61
    else
    {
      // BLOCK 63
      i_168  =  isless(250.0F, f_26);
      if(i_168 == 1)
      {
        // BLOCK 64
        f_167  =  250.0F;
      }  // B63
      else
      {
        // BLOCK 65
        f_167  =  f_26;
      }  // B63
    }  // B61
    // BLOCK 66 MERGES [64 65 62 ]
    f_169  =  f_167 + 786432.0F;
    f_170  =  f_169 - 786432.0F;
    f_171  =  f_167 - f_170;
    f_172  =  f_167 * f_12;
    f_173  =  fma(f_171, f_10, f_172);
    f_174  =  f_170 * f_10;
    f_175  =  fma(f_170, f_10, f_173);
    f_176  =  f_174 - f_175;
    f_177  =  f_176 + f_173;
    f_178  =  f_177 * 2.0F;
    f_179  =  f_178 * 0.5F;
    f_180  =  f_164 + 786432.0F;
    f_181  =  f_180 - 786432.0F;
    f_182  =  f_164 - f_181;
    f_183  =  f_164 * f_12;
    f_184  =  fma(f_182, f_10, f_183);
    f_185  =  fma(f_181, f_10, f_184);
    f_186  =  f_185 * 2.0F;
    f_187  =  fabs(f_186);
    f_188  =  f_187 * -0.5F;
    f_189  =  exp(f_188);
    i_190  =  isless(f_186, 0.0F);
    if(i_190 == 1)
    {
      // BLOCK 67
      f_191  =  fma(f_179, f_189, f_189);
      f_192  =  f_191;
    }  // B66
    else
    {
      // BLOCK 68
      f_193  =  f_179 * f_189;
      f_194  =  f_189 - f_193;
      f_192  =  f_194;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    i_195  =  isless(f_26, -250.0F);
    if(i_195 == 1)
    {
      // BLOCK 70
      f_196  =  -250.0F;
    }  // B69
    else
    {
      // BLOCK 71
      i_197  =  isless(250.0F, f_26);
      if(i_197 == 1)
      {
        // BLOCK 72
        f_196  =  250.0F;
      }  // B71
      else
      {
        // BLOCK 73
        f_196  =  f_26;
      }  // B71
    }  // B69
    // BLOCK 74 MERGES [72 73 70 ]
    i_198  =  isless(f_26, -250.0F);
    if(i_198 == 1)
    {
      // BLOCK 75
      f_199  =  -250.0F;
    }  // B74
    else
    {
      // BLOCK 76
      i_200  =  isless(250.0F, f_26);
      if(i_200 == 1)
      {
        // BLOCK 77
        f_199  =  250.0F;
      }  // B76
      else
      {
        // BLOCK 78
        f_199  =  f_26;
      }  // B76
    }  // B74
    // BLOCK 79 MERGES [77 78 75 ]
    f_201  =  f_199 + 786432.0F;
    f_202  =  f_201 - 786432.0F;
    f_203  =  f_199 - f_202;
    f_204  =  f_199 * f_12;
    f_205  =  fma(f_203, f_10, f_204);
    f_206  =  f_202 * f_10;
    f_207  =  fma(f_202, f_10, f_205);
    f_208  =  f_206 - f_207;
    f_209  =  f_208 + f_205;
    f_210  =  f_209 * 2.0F;
    f_211  =  f_210 * 0.5F;
    f_212  =  f_196 + 786432.0F;
    f_213  =  f_212 - 786432.0F;
    f_214  =  f_196 - f_213;
    f_215  =  f_196 * f_12;
    f_216  =  fma(f_214, f_10, f_215);
    f_217  =  fma(f_213, f_10, f_216);
    f_218  =  f_217 * 2.0F;
    f_219  =  fabs(f_218);
    f_220  =  f_219 * -0.5F;
    f_221  =  exp(f_220);
    i_222  =  isless(f_218, 0.0F);
    if(i_222 == 1)
    {
      // BLOCK 80
      f_223  =  fma(f_211, f_221, f_221);
      f_224  =  f_223;
    }  // B79
    else
    {
      // BLOCK 81
      f_225  =  f_211 * f_221;
      f_226  =  f_221 - f_225;
      f_224  =  f_226;
    }  // B79
    // BLOCK 82 MERGES [80 81 ]
    i_227  =  isequal(f_25, f_25);
    if(i_227 == 1)
    {
      // BLOCK 83
      f_228  =  f_192 * 2.0F;
      f_229  =  fma(f_192, f_192, 1.0F);
      f_230  =  f_228 / f_229;
      f_231  =  f_230 * f_157;
      f_232  =  f_224 * 2.0F;
      f_233  =  fma(f_224, f_224, 1.0F);
      f_234  =  f_232 / f_233;
      f_235  =  f_234 * f_8;
      f_236  =  f_231 * f_235;
      f_237  =  f_236;
    }  // B82
    else
    {
      // BLOCK 84
      f_237  =  f_25;
    }  // B82
    // BLOCK 85 MERGES [84 83 ]
    ul_238  =  ul_2 + l_23;
    *((__global float *) ul_238)  =  f_237;
  }  // B0
  else
  {
    // BLOCK 86
  }  // B0
  // BLOCK 87 MERGES [86 85 ]
  return;
}  //  kernel
