// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 83340df7f349845a00aab9deead4e72af3fd80fa58cf4631884afb7ce4de18ed
// function: dyt
// order: channels-parameter-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGradients(in0, in1, out0, table, partialFirst, partialSecond, partialThird, shape_1, shape_2, shape_3, shape_4, shape_5, shape_9, shape_10, 3, 41) over channel_parts always
// launch: kGenericTotal(partialFirst, out1, shape_2, shape_4) over channels always
// launch: kGenericTotal(partialSecond, out2, shape_2, shape_4) over channels always
// launch: kGenericTotal(partialThird, out3, shape_2, shape_4) over channels always
__kernel void kGenericGradients(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __global uchar *first, __global uchar *second, __global uchar *third, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int shape_9, __private int shape_10, __private int learned, __private int code)
{
  bool b_24, b_25, b_29;
  float f_40, f_46, f_52, f_58, f_61, f_62, f_63, f_64, f_65, f_66, f_81, f_83, f_84, f_86, f_89, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_113, f_114, f_115, f_116, f_118, f_120, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_159, f_160, f_163, f_165, f_168, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_192, f_193, f_194, f_195, f_197, f_200, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_224, f_225, f_226, f_227, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_242, f_243, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266;
  int i_9, i_11, i_13, i_15, i_17, i_19, i_21, i_22, i_23, i_26, i_27, i_28, i_30, i_31, i_32, i_33, i_34, i_35, i_41, i_47, i_53, i_60, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_85, i_87, i_88, i_90, i_112, i_117, i_119, i_121, i_122, i_124, i_132, i_134, i_143, i_158, i_161, i_162, i_164, i_166, i_167, i_169, i_191, i_196, i_198, i_199, i_201, i_223, i_228, i_267, i_268, i_269, i_274;
  long l_36, l_37, l_38, l_42, l_43, l_44, l_48, l_49, l_50, l_54, l_55, l_56, l_59, l_67, l_68, l_69, l_77, l_78, l_79, l_270, l_271, l_272, l_275, l_276, l_277;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_39, *ul_45, *ul_51, *ul_57, *ul_80, *ul_82, *ul_241, *ul_273, *ul_278, *ul_279, *ul_280, *ul_281, *ul_282;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  ul_4  =  first;
  ul_5  =  second;
  ul_6  =  third;
  i_9  =  shape_1;
  i_11  =  shape_2;
  i_13  =  shape_3;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_19  =  shape_9;
  i_21  =  shape_10;
  i_22  =  get_global_id(0);
  i_23  =  i_11 * i_15;
  b_24  =  i_22 < i_23;
  if(b_24)
  {
    // BLOCK 1
    b_25  =  i_17 == 1;
    if(b_25)
    {
      // BLOCK 2
      i_26  =  i_22 % i_11;
      i_27  =  i_26;
    }  // B1
    else
    {
      // BLOCK 3
      i_28  =  i_22 / i_15;
      i_27  =  i_28;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    b_29  =  i_17 == 1;
    if(b_29)
    {
      // BLOCK 5
      i_30  =  i_22 / i_11;
      i_31  =  i_30;
    }  // B4
    else
    {
      // BLOCK 6
      i_32  =  i_22 % i_15;
      i_31  =  i_32;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_33  =  i_27 << 2;
    i_34  =  i_27 << 1;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_3 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  i_35 + 1;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_3 + l_44;
    f_46  =  *((__global float *) ul_45);
    i_47  =  i_35 + 2;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_3 + l_50;
    f_52  =  *((__global float *) ul_51);
    i_53  =  i_35 + 3;
    l_54  =  (long) i_53;
    l_55  =  l_54 + 4L;
    l_56  =  l_55 << 2;
    ul_57  =  ul_3 + l_56;
    f_58  =  *((__global float *) ul_57);
    l_59  =  (long) i_19;
    i_60  =  i_31;
    // BLOCK 8 MERGES [7 81 ]
    f_61  =  0.0F;
    f_62  =  0.0F;
    f_63  =  0.0F;
    f_64  =  0.0F;
    f_65  =  0.0F;
    f_66  =  0.0F;
    i_60  =  i_31;
    for(;i_60 < i_9;)
    {
      // BLOCK 9
      l_67  =  (long) i_60;
      l_68  =  l_67 * l_59;
      l_69  =  l_68 >> i_21;
      i_70  =  (int) l_69;
      i_71  =  i_70 * i_11;
      i_72  =  i_71 + i_27;
      i_73  =  i_72 * i_13;
      i_74  =  i_70 * i_13;
      i_75  =  i_73 - i_74;
      i_76  =  i_75 + i_60;
      l_77  =  (long) i_76;
      l_78  =  l_77 + 4L;
      l_79  =  l_78 << 2;
      ul_80  =  ul_0 + l_79;
      f_81  =  *((__global float *) ul_80);
      ul_82  =  ul_1 + l_79;
      f_83  =  *((__global float *) ul_82);
      f_84  =  f_40 * f_81;
      i_85  =  isless(f_84, -250.0F);
      if(i_85 == 1)
      {
        // BLOCK 10
        f_86  =  -250.0F;
      }  // B9
      else
      {
        // BLOCK 11
        i_87  =  isless(250.0F, f_84);
        if(i_87 == 1)
        {
          // BLOCK 12
          f_86  =  250.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_86  =  f_84;
        }  // B11
      }  // B9
      // BLOCK 14 MERGES [12 13 10 ]
      i_88  =  isless(f_84, -250.0F);
      if(i_88 == 1)
      {
        // BLOCK 15
        f_89  =  -250.0F;
      }  // B14
      else
      {
        // BLOCK 16
        i_90  =  isless(250.0F, f_84);
        if(i_90 == 1)
        {
          // BLOCK 17
          f_89  =  250.0F;
        }  // B16
        else
        {
          // BLOCK 18
          f_89  =  f_84;
        }  // B16
      }  // B14
      // BLOCK 19 MERGES [17 18 15 ]
      f_91  =  f_89 + 786432.0F;
      f_92  =  f_91 - 786432.0F;
      f_93  =  f_89 - f_92;
      f_94  =  f_52 * f_89;
      f_95  =  fma(f_93, f_46, f_94);
      f_96  =  f_92 * f_46;
      f_97  =  fma(f_92, f_46, f_95);
      f_98  =  f_96 - f_97;
      f_99  =  f_98 + f_95;
      f_100  =  f_99 * 2.0F;
      f_101  =  f_100 * 0.5F;
      f_102  =  f_86 + 786432.0F;
      f_103  =  f_102 - 786432.0F;
      f_104  =  f_86 - f_103;
      f_105  =  f_86 * f_52;
      f_106  =  fma(f_104, f_46, f_105);
      f_107  =  fma(f_103, f_46, f_106);
      f_108  =  f_107 * 2.0F;
      f_109  =  fabs(f_108);
      f_110  =  f_109 * -0.5F;
      f_111  =  exp(f_110);
      i_112  =  isless(f_108, 0.0F);
      if(i_112 == 1)
      {
        // BLOCK 20
        f_113  =  fma(f_101, f_111, f_111);
        f_114  =  f_113;
      }  // B19
      else
      {
        // BLOCK 21
        f_115  =  f_101 * f_111;
        f_116  =  f_111 - f_115;
        f_114  =  f_116;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      i_117  =  isequal(f_46, 0.0F);
      if(i_117 == 1)
      {
        // BLOCK 23
        f_118  =  f_81;
      }  // B22
      else
      {
        // BLOCK 24
        i_119  =  isless(f_81, -3.4028235E38F);
        if(i_119 == 1)
        {
          // BLOCK 25
          f_120  =  -3.4028235E38F;
        }  // B24
        else
        {
          // BLOCK 26
          f_120  =  f_81;
        }  // B24
        // BLOCK 27 MERGES [25 26 ]
        i_121  =  isless(3.4028235E38F, f_120);
        if(i_121 == 1)
        {
          // BLOCK 28
          f_118  =  3.4028235E38F;
        }  // B27
        else
        {
          // BLOCK 29
          f_118  =  f_120;
        }  // B27
      }  // B22
      // BLOCK 30 MERGES [23 28 29 ]
      i_122  =  isequal(f_81, f_81);
      if(i_122 == 1)
      {
        // BLOCK 31
        f_123  =  0.0F;
      }  // B30
      else
      {
        // BLOCK 32
        f_123  =  f_81;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      i_124  =  isequal(f_58, 0.0F);
      if(i_124 == 1)
      {
        // BLOCK 34
        f_125  =  f_123;
      }  // B33
      else
      {
        // BLOCK 35
        f_126  =  f_114 * 2.0F;
        f_127  =  fma(f_114, f_114, 1.0F);
        f_128  =  f_126 / f_127;
        f_129  =  f_118 * f_128;
        f_130  =  f_128 * f_58;
        f_131  =  f_129 * f_130;
        f_125  =  f_131;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      i_132  =  isless(f_84, -250.0F);
      if(i_132 == 1)
      {
        // BLOCK 37
        f_133  =  -250.0F;
      }  // B36
      else
      {
        // BLOCK 38
        i_134  =  isless(250.0F, f_84);
        if(i_134 == 1)
        {
          // BLOCK 39
          f_133  =  250.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_133  =  f_84;
        }  // B38
      }  // B36
      // BLOCK 41 MERGES [39 40 37 ]
      f_135  =  f_133 + 786432.0F;
      f_136  =  f_135 - 786432.0F;
      f_137  =  f_133 - f_136;
      f_138  =  f_133 * f_52;
      f_139  =  fma(f_137, f_46, f_138);
      f_140  =  fma(f_136, f_46, f_139);
      f_141  =  fabs(f_140);
      f_142  =  f_141 * -2.0F;
      i_143  =  isless(-0.6931F, f_142);
      if(i_143 == 1)
      {
        // BLOCK 42
        f_144  =  fma(f_142, 1.539435E-4F, 0.0013563005F);
        f_145  =  fma(f_142, f_144, 0.008322186F);
        f_146  =  fma(f_142, f_145, 0.041664977F);
        f_147  =  fma(f_142, f_146, 0.16666658F);
        f_148  =  fma(f_142, f_147, 0.5F);
        f_149  =  f_142 * f_142;
        f_150  =  f_148 * f_149;
        f_151  =  fma(f_141, -2.0F, f_150);
        f_152  =  f_151;
      }  // B41
      else
      {
        // BLOCK 43
        f_153  =  exp(f_142);
        f_154  =  f_153 - 1.0F;
        f_152  =  f_154;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_155  =  -f_152;
      f_156  =  f_152 + 2.0F;
      f_157  =  f_155 / f_156;
      i_158  =  isless(f_140, 0.0F);
      if(i_158 == 1)
      {
        // BLOCK 45
        f_159  =  -f_157;
        f_160  =  f_159;
      }  // B44
      else
      {
        // BLOCK 46
        i_161  =  isless(0.0F, f_140);
        if(i_161 == 1)
        {
          // BLOCK 47
          f_160  =  f_157;
        }  // B46
        else
        {
          // BLOCK 48
          f_160  =  f_140;
        }  // B46
      }  // B44
      // BLOCK 49 MERGES [45 48 47 ]
      i_162  =  isequal(f_81, f_81);
      if(i_162 == 1)
      {
        // BLOCK 50
        f_163  =  1.0F;
      }  // B49
      else
      {
        // BLOCK 51
        f_163  =  f_81;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      i_164  =  isless(f_84, -250.0F);
      if(i_164 == 1)
      {
        // BLOCK 53
        f_165  =  -250.0F;
      }  // B52
      else
      {
        // BLOCK 54
        i_166  =  isless(250.0F, f_84);
        if(i_166 == 1)
        {
          // BLOCK 55
          f_165  =  250.0F;
        }  // B54
        else
        {
          // BLOCK 56
          f_165  =  f_84;
        }  // B54
      }  // B52
      // BLOCK 57 MERGES [55 56 53 ]
      i_167  =  isless(f_84, -250.0F);
      if(i_167 == 1)
      {
        // BLOCK 58
        f_168  =  -250.0F;
      }  // B57
      else
      {
        // BLOCK 59
        i_169  =  isless(250.0F, f_84);
        if(i_169 == 1)
        {
          // BLOCK 60
          f_168  =  250.0F;
        }  // B59
        else
        {
          // BLOCK 61
          f_168  =  f_84;
        }  // B59
      }  // B57
      // BLOCK 62 MERGES [60 61 58 ]
      f_170  =  f_168 + 786432.0F;
      f_171  =  f_170 - 786432.0F;
      f_172  =  f_168 - f_171;
      f_173  =  f_168 * f_52;
      f_174  =  fma(f_172, f_46, f_173);
      f_175  =  f_171 * f_46;
      f_176  =  fma(f_171, f_46, f_174);
      f_177  =  f_175 - f_176;
      f_178  =  f_177 + f_174;
      f_179  =  f_178 * 2.0F;
      f_180  =  f_179 * 0.5F;
      f_181  =  f_165 + 786432.0F;
      f_182  =  f_181 - 786432.0F;
      f_183  =  f_165 - f_182;
      f_184  =  f_165 * f_52;
      f_185  =  fma(f_183, f_46, f_184);
      f_186  =  fma(f_182, f_46, f_185);
      f_187  =  f_186 * 2.0F;
      f_188  =  fabs(f_187);
      f_189  =  f_188 * -0.5F;
      f_190  =  exp(f_189);
      i_191  =  isless(f_187, 0.0F);
      if(i_191 == 1)
      {
        // BLOCK 63
        f_192  =  fma(f_180, f_190, f_190);
        f_193  =  f_192;
      }  // B62
      else
      {
        // BLOCK 64
        f_194  =  f_180 * f_190;
        f_195  =  f_190 - f_194;
        f_193  =  f_195;
      }  // B62
      // BLOCK 65 MERGES [63 64 ]
      i_196  =  isless(f_84, -250.0F);
      if(i_196 == 1)
      {
        // BLOCK 66
        f_197  =  -250.0F;
      }  // B65
      else
      {
        // BLOCK 67
        i_198  =  isless(250.0F, f_84);
        if(i_198 == 1)
        {
          // BLOCK 68
          f_197  =  250.0F;
        }  // B67
        else
        {
          // BLOCK 69
          f_197  =  f_84;
        }  // B67
      }  // B65
      // BLOCK 70 MERGES [68 69 66 ]
      i_199  =  isless(f_84, -250.0F);
      if(i_199 == 1)
      {
        // BLOCK 71
        f_200  =  -250.0F;
      }  // B70
      else
      {
        // BLOCK 72
        i_201  =  isless(250.0F, f_84);
        if(i_201 == 1)
        {
          // BLOCK 73
          f_200  =  250.0F;
        }  // B72
        else
        {
          // BLOCK 74
          f_200  =  f_84;
        }  // B72
      }  // B70
      // BLOCK 75 MERGES [73 74 71 ]
      f_202  =  f_200 + 786432.0F;
      f_203  =  f_202 - 786432.0F;
      f_204  =  f_200 - f_203;
      f_205  =  f_200 * f_52;
      f_206  =  fma(f_204, f_46, f_205);
      f_207  =  f_203 * f_46;
      f_208  =  fma(f_203, f_46, f_206);
      f_209  =  f_207 - f_208;
      f_210  =  f_209 + f_206;
      f_211  =  f_210 * 2.0F;
      f_212  =  f_211 * 0.5F;
      f_213  =  f_197 + 786432.0F;
      f_214  =  f_213 - 786432.0F;
      f_215  =  f_197 - f_214;
      f_216  =  f_197 * f_52;
      f_217  =  fma(f_215, f_46, f_216);
      f_218  =  fma(f_214, f_46, f_217);
      f_219  =  f_218 * 2.0F;
      f_220  =  fabs(f_219);
      f_221  =  f_220 * -0.5F;
      f_222  =  exp(f_221);
      i_223  =  isless(f_219, 0.0F);
      if(i_223 == 1)
      {
        // BLOCK 76
        f_224  =  fma(f_212, f_222, f_222);
        f_225  =  f_224;
      }  // B75
      else
      {
        // BLOCK 77
        f_226  =  f_212 * f_222;
        f_227  =  f_222 - f_226;
        f_225  =  f_227;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_228  =  isequal(f_81, f_81);
      if(i_228 == 1)
      {
        // BLOCK 79
        f_229  =  f_46 + f_52;
        f_230  =  f_229 * f_58;
        f_231  =  f_193 * 2.0F;
        f_232  =  fma(f_193, f_193, 1.0F);
        f_233  =  f_231 / f_232;
        f_234  =  f_230 * f_233;
        f_235  =  f_225 * 2.0F;
        f_236  =  fma(f_225, f_225, 1.0F);
        f_237  =  f_235 / f_236;
        f_238  =  f_237 * f_40;
        f_239  =  f_234 * f_238;
        f_240  =  f_239;
      }  // B78
      else
      {
        // BLOCK 80
        f_240  =  f_81;
      }  // B78
      // BLOCK 81 MERGES [80 79 ]
      ul_241  =  ul_2 + l_79;
      f_242  =  f_240 * f_83;
      *((__global float *) ul_241)  =  f_242;
      f_243  =  fma(f_163, f_83, f_65);
      f_244  =  f_243 - f_65;
      f_245  =  f_243 - f_244;
      f_246  =  f_65 - f_245;
      f_247  =  f_163 * f_83;
      f_248  =  f_247 - f_244;
      f_249  =  f_246 + f_248;
      f_250  =  f_66 + f_249;
      f_251  =  fma(f_160, f_83, f_63);
      f_252  =  f_251 - f_63;
      f_253  =  f_251 - f_252;
      f_254  =  f_63 - f_253;
      f_255  =  f_160 * f_83;
      f_256  =  f_255 - f_252;
      f_257  =  f_254 + f_256;
      f_258  =  f_64 + f_257;
      f_259  =  fma(f_125, f_83, f_61);
      f_260  =  f_259 - f_61;
      f_261  =  f_259 - f_260;
      f_262  =  f_61 - f_261;
      f_263  =  f_125 * f_83;
      f_264  =  f_263 - f_260;
      f_265  =  f_262 + f_264;
      f_266  =  f_62 + f_265;
      i_267  =  i_60 + i_15;
      f_61  =  f_259;
      f_62  =  f_266;
      f_63  =  f_251;
      f_64  =  f_258;
      f_65  =  f_243;
      f_66  =  f_250;
      i_60  =  i_267;
    }  // B8
    // BLOCK 82
    i_268  =  i_27 * i_15;
    i_269  =  i_268 + i_31;
    l_270  =  (long) i_269;
    l_271  =  l_270 + 4L;
    l_272  =  l_271 << 2;
    ul_273  =  ul_4 + l_272;
    *((__global float *) ul_273)  =  f_61;
    i_274  =  i_23 + i_269;
    l_275  =  (long) i_274;
    l_276  =  l_275 + 4L;
    l_277  =  l_276 << 2;
    ul_278  =  ul_4 + l_277;
    *((__global float *) ul_278)  =  f_62;
    ul_279  =  ul_5 + l_272;
    *((__global float *) ul_279)  =  f_63;
    ul_280  =  ul_5 + l_277;
    *((__global float *) ul_280)  =  f_64;
    ul_281  =  ul_6 + l_272;
    *((__global float *) ul_281)  =  f_65;
    ul_282  =  ul_6 + l_277;
    *((__global float *) ul_282)  =  f_66;
  }  // B0
  else
  {
    // BLOCK 83
  }  // B0
  // BLOCK 84 MERGES [83 82 ]
  return;
}  //  kernel

__kernel void kGenericTotal(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *partial, __global uchar *gradient, __private int shape_2, __private int shape_4)
{
  bool b_8;
  float f_12, f_13, f_19, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_36, f_37;
  int i_4, i_6, i_7, i_9, i_10, i_11, i_14, i_20, i_34, i_35;
  long l_15, l_16, l_17, l_21, l_22, l_23, l_38, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_18, *ul_24, *ul_41;

  // BLOCK 0
  ul_0  =  partial;
  ul_1  =  gradient;
  i_4  =  shape_2;
  i_6  =  shape_4;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_4;
  if(b_8)
  {
    // BLOCK 1
    i_9  =  i_6 * i_4;
    i_10  =  i_6 * i_7;
    i_11  =  i_10 + i_6;
    // BLOCK 2 MERGES [1 3 ]
    f_12  =  0.0F;
    f_13  =  0.0F;
    i_14  =  i_10;
    for(;i_14 < i_11;)
    {
      // BLOCK 3
      l_15  =  (long) i_14;
      l_16  =  l_15 + 4L;
      l_17  =  l_16 << 2;
      ul_18  =  ul_0 + l_17;
      f_19  =  *((__global float *) ul_18);
      i_20  =  i_9 + i_14;
      l_21  =  (long) i_20;
      l_22  =  l_21 + 4L;
      l_23  =  l_22 << 2;
      ul_24  =  ul_0 + l_23;
      f_25  =  *((__global float *) ul_24);
      f_26  =  f_12 + f_19;
      f_27  =  f_26 - f_12;
      f_28  =  f_26 - f_27;
      f_29  =  f_12 - f_28;
      f_30  =  f_19 - f_27;
      f_31  =  f_29 + f_30;
      f_32  =  f_31 + f_25;
      f_33  =  f_13 + f_32;
      i_34  =  i_14 + 1;
      f_12  =  f_26;
      f_13  =  f_33;
      i_14  =  i_34;
    }  // B2
    // BLOCK 4
    i_35  =  isequal(f_13, f_13);
    if(i_35 == 1)
    {
      // BLOCK 5
      f_36  =  f_12 + f_13;
      f_37  =  f_36;
    }  // B4
    else
    {
      // BLOCK 6
      f_37  =  f_12;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_38  =  (long) i_7;
    l_39  =  l_38 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_1 + l_40;
    *((__global float *) ul_41)  =  f_37;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
