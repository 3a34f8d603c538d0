// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c7dfffe92265ce75ab3e9dd3534d4f6e67c43bb35798a64db86b7e9e6a6dafde
// function: snake
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMapBoth(in0, out0, out1, numbers, shape, 33) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __global uchar *numbers, __global uchar *shape, __private int code)
{
  int i_127, i_125, i_260, i_7, i_263, i_261, i_6, i_262, i_240, i_237, i_238, i_120, i_118, i_232, i_107, i_236, i_105, i_233, i_106, i_234, i_83, i_211, i_84, i_81, i_82, i_61, i_199, i_200, i_198, i_175, i_176, i_174, i_51, i_49, i_177, i_50, i_59, i_57, i_58, i_29, i_285, i_286, i_297, i_147, i_148, i_23, i_151, i_152, i_149, i_150, i_284, i_154;
  long l_19, l_17, l_18;
  float f_230, f_231, f_235, f_224, f_225, f_222, f_223, f_228, f_229, f_226, f_227, f_216, f_217, f_214, f_215, f_220, f_221, f_218, f_219, f_208, f_209, f_206, f_207, f_212, f_213, f_210, f_264, f_265, f_268, f_269, f_266, f_267, f_256, f_257, f_254, f_255, f_258, f_259, f_248, f_249, f_246, f_247, f_252, f_253, f_250, f_251, f_241, f_239, f_244, f_245, f_242, f_243, f_168, f_169, f_166, f_167, f_172, f_173, f_170, f_171, f_160, f_161, f_158, f_159, f_164, f_165, f_162, f_163, f_153, f_156, f_157, f_155, f_144, f_145, f_142, f_143, f_146, f_201, f_204, f_205, f_202, f_203, f_192, f_193, f_190, f_191, f_196, f_197, f_194, f_195, f_184, f_185, f_182, f_183, f_188, f_189, f_186, f_187, f_180, f_181, f_178, f_179, f_104, f_102, f_103, f_108, f_109, f_96, f_97, f_94, f_95, f_100, f_101, f_98, f_99, f_88, f_89, f_86, f_87, f_92, f_93, f_90, f_91, f_80, f_78, f_79, f_85, f_136, f_137, f_134, f_135, f_140, f_141, f_138, f_139, f_128, f_129, f_126, f_132, f_133, f_130, f_131, f_121, f_119, f_122, f_123, f_112, f_113, f_110, f_111, f_116, f_117, f_114, f_115, f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_30, f_31, f_36, f_37, f_34, f_35, f_24, f_25, f_22, f_28, f_26, f_27, f_16, f_14, f_21, f_72, f_73, f_70, f_71, f_76, f_77, f_74, f_75, f_64, f_65, f_62, f_63, f_68, f_69, f_66, f_67, f_56, f_54, f_55, f_60, f_48, f_46, f_47, f_52, f_53, f_12, f_10, f_296, f_294, f_295, f_300, f_298, f_299, f_288, f_289, f_287, f_292, f_293, f_290, f_291, f_280, f_281, f_278, f_279, f_282, f_283, f_272, f_273, f_270, f_271, f_276, f_277, f_274, f_275;
  bool b_8;
  ulong ul_20, ul_0, ul_1, ul_124, ul_9, ul_4, ul_5, ul_2, ul_3, ul_15, ul_13, ul_301, ul_11;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) z;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    ul_9  =  ul_3 + 16L;
    f_10  =  *((__global float *) ul_9);
    ul_11  =  ul_3 + 20L;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_3 + 24L;
    f_14  =  *((__global float *) ul_13);
    ul_15  =  ul_3 + 28L;
    f_16  =  *((__global float *) ul_15);
    l_17  =  (long) i_7;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  fabs(f_21);
    i_23  =  isless(1.0E30F, f_22);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  8.6736174E-19F;
    }  // B1
    else
    {
      // BLOCK 3
      f_24  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_25  =  f_10 + f_12;
    f_26  =  f_25 * f_21;
    f_27  =  cos(f_26);
    f_28  =  sin(f_26);
    i_29  =  isequal(f_26, 0.0F);
    if(i_29 == 1)
    {
      // BLOCK 5
      f_30  =  f_28;
    }  // B4
    else
    {
      // BLOCK 6
      f_31  =  f_24 * f_21;
      f_32  =  f_31 * 4097.0F;
      f_33  =  f_32 - f_31;
      f_34  =  f_32 - f_33;
      f_35  =  f_31 - f_34;
      f_36  =  f_34 * f_10;
      f_37  =  f_26 * f_24;
      f_38  =  f_36 - f_37;
      f_39  =  fma(f_35, f_10, f_38);
      f_40  =  fma(f_34, f_12, f_39);
      f_41  =  f_14 * f_31;
      f_42  =  fma(f_35, f_12, f_41);
      f_43  =  f_40 + f_42;
      f_44  =  f_43 / f_24;
      f_45  =  cos(f_44);
      f_46  =  sin(f_44);
      f_47  =  f_27 * f_46;
      f_48  =  fma(f_28, f_45, f_47);
      i_49  =  isequal(f_10, 1.0F);
      if(i_49 == 1)
      {
        // BLOCK 7
        i_50  =  isequal(f_12, 0.0F);
        if(i_50 == 1)
        {
          // BLOCK 8
          i_51  =  isequal(f_14, 0.0F);
          if(i_51 == 1)
          {
            // BLOCK 9
            f_30  =  f_28;
          }  // B8
          else
          {
            // BLOCK 10
            f_30  =  f_48;
          }  // B8
        }  // B7
        else
        {
          // BLOCK 11
          f_30  =  f_48;
        }  // B7
      }  // B6
      else
      {
        // BLOCK 12
        f_30  =  f_48;
      }  // B6
    }  // B4
    // BLOCK 13 MERGES [12 5 10 11 9 ]
    f_52  =  f_16 * f_21;
    f_53  =  f_52 * f_25;
    f_54  =  cos(f_53);
    f_55  =  sin(f_53);
    f_56  =  fabs(f_52);
    i_57  =  isless(f_16, 1.0F);
    if(i_57 == 1)
    {
      // BLOCK 14
      i_58  =  isless(1.0E30F, f_22);
      if(i_58 == 1)
      {
        // BLOCK 15
        i_59  =  isless(1.0E30F, f_56);
        if(i_59 == 1)
        {
          // BLOCK 16
          f_60  =  8.6736174E-19F;
        }  // B15
        else
        {
          // BLOCK 17
          f_60  =  1.0F;
        }  // B15
        // BLOCK 18 MERGES [16 17 ]
        i_61  =  isequal(f_53, 0.0F);
        if(i_61 == 1)
        {
          // BLOCK 19
          f_62  =  f_55;
        }  // B18
        else
        {
          // BLOCK 20
          f_63  =  f_60 * f_52;
          f_64  =  f_63 * 4097.0F;
          f_65  =  f_64 - f_63;
          f_66  =  f_64 - f_65;
          f_67  =  f_63 - f_66;
          f_68  =  f_66 * f_10;
          f_69  =  f_53 * f_60;
          f_70  =  f_68 - f_69;
          f_71  =  fma(f_67, f_10, f_70);
          f_72  =  fma(f_66, f_12, f_71);
          f_73  =  f_63 * f_14;
          f_74  =  fma(f_67, f_12, f_73);
          f_75  =  f_72 + f_74;
          f_76  =  f_75 / f_60;
          f_77  =  cos(f_76);
          f_78  =  sin(f_76);
          f_79  =  f_54 * f_78;
          f_80  =  fma(f_55, f_77, f_79);
          i_81  =  isequal(f_10, 1.0F);
          if(i_81 == 1)
          {
            // BLOCK 21
            i_82  =  isequal(f_12, 0.0F);
            if(i_82 == 1)
            {
              // BLOCK 22
              i_83  =  isequal(f_14, 0.0F);
              if(i_83 == 1)
              {
                // BLOCK 23
                f_62  =  f_55;
              }  // B22
              else
              {
                // BLOCK 24
                f_62  =  f_80;
              }  // B22
            }  // B21
            else
            {
              // BLOCK 25
              f_62  =  f_80;
            }  // B21
          }  // B20
          else
          {
            // BLOCK 26
            f_62  =  f_80;
          }  // B20
        }  // B18
        // BLOCK 27 MERGES [26 19 24 25 23 ]
        i_84  =  isless(1.0E30F, f_56);
        if(i_84 == 1)
        {
          // BLOCK 28
          f_85  =  8.6736174E-19F;
        }  // B27
        else
        {
          // BLOCK 29
          f_85  =  1.0F;
        }  // B27
        // BLOCK 30 MERGES [28 29 ]
        f_86  =  f_85 * f_52;
        f_87  =  f_86 * 4097.0F;
        f_88  =  f_87 - f_86;
        f_89  =  f_87 - f_88;
        f_90  =  f_86 - f_89;
        f_91  =  f_89 * f_10;
        f_92  =  f_53 * f_85;
        f_93  =  f_91 - f_92;
        f_94  =  fma(f_90, f_10, f_93);
        f_95  =  fma(f_89, f_12, f_94);
        f_96  =  f_86 * f_14;
        f_97  =  fma(f_90, f_12, f_96);
        f_98  =  f_95 + f_97;
        f_99  =  f_98 / f_85;
        f_100  =  cos(f_99);
        f_101  =  f_100 * f_54;
        f_102  =  sin(f_99);
        f_103  =  f_102 * f_55;
        f_104  =  f_101 - f_103;
        i_105  =  isequal(f_10, 1.0F);
        if(i_105 == 1)
        {
          // BLOCK 31
          i_106  =  isequal(f_12, 0.0F);
          if(i_106 == 1)
          {
            // BLOCK 32
            i_107  =  isequal(f_14, 0.0F);
            if(i_107 == 1)
            {
              // BLOCK 33
              f_108  =  f_54;
            }  // B32
            else
            {
              // BLOCK 34
              f_108  =  f_104;
            }  // B32
          }  // B31
          else
          {
            // BLOCK 35
            f_108  =  f_104;
          }  // B31
        }  // B30
        else
        {
          // BLOCK 36
          f_108  =  f_104;
        }  // B30
        // BLOCK 37 MERGES [33 36 34 35 ]
        f_109  =  f_62;
        f_110  =  f_108;
        // BLOCK 38 MERGES [37 39 ]
        f_109  =  f_62;
        f_110  =  f_108;
        f_111  =  f_16;
        for(;isless(f_111, 1.0F) == 1;)
        {
          // BLOCK 39
          f_112  =  f_111 * 2.0F;
          f_113  =  f_109 * 2.0F;
          f_114  =  f_113 * f_109;
          f_115  =  1.0F - f_114;
          f_116  =  f_110 * f_113;
          f_109  =  f_116;
          f_110  =  f_115;
          f_111  =  f_112;
        }  // B38
        // BLOCK 40
        f_117  =  f_109;
      }  // B14
      else
      {
        // BLOCK 41
        f_117  =  f_30;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 42
      f_117  =  f_30;
    }  // B13
    // BLOCK 43 MERGES [40 42 41 ]
    i_118  =  isequal(f_21, 0.0F);
    if(i_118 == 1)
    {
      // BLOCK 44
      f_119  =  f_21;
    }  // B43
    else
    {
      // BLOCK 45
      i_120  =  isless(3.4028235E38F, f_22);
      if(i_120 == 1)
      {
        // BLOCK 46
        f_119  =  f_21;
      }  // B45
      else
      {
        // BLOCK 47
        f_121  =  f_117 * f_117;
        f_122  =  f_121 / f_25;
        f_123  =  f_122 + f_21;
        f_119  =  f_123;
      }  // B45
    }  // B43
    // BLOCK 48 MERGES [44 46 47 ]
    ul_124  =  ul_1 + l_19;
    *((__global float *) ul_124)  =  f_119;
    i_125  =  isless(1.0E30F, f_22);
    if(i_125 == 1)
    {
      // BLOCK 49
      f_126  =  8.6736174E-19F;
    }  // B48
    else
    {
      // BLOCK 50
      f_126  =  1.0F;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    i_127  =  isequal(f_26, 0.0F);
    if(i_127 == 1)
    {
      // BLOCK 52
      f_128  =  f_28;
    }  // B51
    else
    {
      // BLOCK 53
      f_129  =  f_126 * f_21;
      f_130  =  f_129 * 4097.0F;
      f_131  =  f_130 - f_129;
      f_132  =  f_130 - f_131;
      f_133  =  f_129 - f_132;
      f_134  =  f_132 * f_10;
      f_135  =  f_26 * f_126;
      f_136  =  f_134 - f_135;
      f_137  =  fma(f_133, f_10, f_136);
      f_138  =  fma(f_132, f_12, f_137);
      f_139  =  f_129 * f_14;
      f_140  =  fma(f_133, f_12, f_139);
      f_141  =  f_138 + f_140;
      f_142  =  f_141 / f_126;
      f_143  =  cos(f_142);
      f_144  =  sin(f_142);
      f_145  =  f_144 * f_27;
      f_146  =  fma(f_28, f_143, f_145);
      i_147  =  isequal(f_10, 1.0F);
      if(i_147 == 1)
      {
        // BLOCK 54
        i_148  =  isequal(f_12, 0.0F);
        if(i_148 == 1)
        {
          // BLOCK 55
          i_149  =  isequal(f_14, 0.0F);
          if(i_149 == 1)
          {
            // BLOCK 56
            f_128  =  f_28;
          }  // B55
          else
          {
            // BLOCK 57
            f_128  =  f_146;
          }  // B55
        }  // B54
        else
        {
          // BLOCK 58
          f_128  =  f_146;
        }  // B54
      }  // B53
      else
      {
        // BLOCK 59
        f_128  =  f_146;
      }  // B53
    }  // B51
    // BLOCK 60 MERGES [59 52 57 58 56 ]
    i_150  =  isless(f_16, 1.0F);
    if(i_150 == 1)
    {
      // BLOCK 61
      i_151  =  isless(1.0E30F, f_22);
      if(i_151 == 1)
      {
        // BLOCK 62
        i_152  =  isless(1.0E30F, f_56);
        if(i_152 == 1)
        {
          // BLOCK 63
          f_153  =  8.6736174E-19F;
        }  // B62
        else
        {
          // BLOCK 64
          f_153  =  1.0F;
        }  // B62
        // BLOCK 65 MERGES [63 64 ]
        i_154  =  isequal(f_53, 0.0F);
        if(i_154 == 1)
        {
          // BLOCK 66
          f_155  =  f_55;
        }  // B65
        else
        {
          // BLOCK 67
          f_156  =  f_153 * f_52;
          f_157  =  f_156 * 4097.0F;
          f_158  =  f_157 - f_156;
          f_159  =  f_157 - f_158;
          f_160  =  f_156 - f_159;
          f_161  =  f_159 * f_10;
          f_162  =  f_53 * f_153;
          f_163  =  f_161 - f_162;
          f_164  =  fma(f_160, f_10, f_163);
          f_165  =  fma(f_159, f_12, f_164);
          f_166  =  f_156 * f_14;
          f_167  =  fma(f_160, f_12, f_166);
          f_168  =  f_165 + f_167;
          f_169  =  f_168 / f_153;
          f_170  =  cos(f_169);
          f_171  =  sin(f_169);
          f_172  =  f_171 * f_54;
          f_173  =  fma(f_55, f_170, f_172);
          i_174  =  isequal(f_10, 1.0F);
          if(i_174 == 1)
          {
            // BLOCK 68
            i_175  =  isequal(f_12, 0.0F);
            if(i_175 == 1)
            {
              // BLOCK 69
              i_176  =  isequal(f_14, 0.0F);
              if(i_176 == 1)
              {
                // BLOCK 70
                f_155  =  f_55;
              }  // B69
              else
              {
                // BLOCK 71
                f_155  =  f_173;
              }  // B69
            }  // B68
            else
            {
              // BLOCK 72
              f_155  =  f_173;
            }  // B68
          }  // B67
          else
          {
            // BLOCK 73
            f_155  =  f_173;
          }  // B67
        }  // B65
        // BLOCK 74 MERGES [73 66 71 72 70 ]
        i_177  =  isless(1.0E30F, f_56);
        if(i_177 == 1)
        {
          // BLOCK 75
          f_178  =  8.6736174E-19F;
        }  // B74
        else
        {
          // BLOCK 76
          f_178  =  1.0F;
        }  // B74
        // BLOCK 77 MERGES [75 76 ]
        f_179  =  f_178 * f_52;
        f_180  =  f_179 * 4097.0F;
        f_181  =  f_180 - f_179;
        f_182  =  f_180 - f_181;
        f_183  =  f_179 - f_182;
        f_184  =  f_182 * f_10;
        f_185  =  f_53 * f_178;
        f_186  =  f_184 - f_185;
        f_187  =  fma(f_183, f_10, f_186);
        f_188  =  fma(f_182, f_12, f_187);
        f_189  =  f_179 * f_14;
        f_190  =  fma(f_183, f_12, f_189);
        f_191  =  f_188 + f_190;
        f_192  =  f_191 / f_178;
        f_193  =  cos(f_192);
        f_194  =  f_193 * f_54;
        f_195  =  sin(f_192);
        f_196  =  f_195 * f_55;
        f_197  =  f_194 - f_196;
        i_198  =  isequal(f_10, 1.0F);
        if(i_198 == 1)
        {
          // BLOCK 78
          i_199  =  isequal(f_12, 0.0F);
          if(i_199 == 1)
          {
            // BLOCK 79
            i_200  =  isequal(f_14, 0.0F);
            if(i_200 == 1)
            {
              // BLOCK 80
              f_201  =  f_54;
            }  // B79
            else
            {
              // BLOCK 81
              f_201  =  f_197;
            }  // B79
          }  // B78
          else
          {
            // BLOCK 82
            f_201  =  f_197;
          }  // B78
        }  // B77
        else
        {
          // BLOCK 83
          f_201  =  f_197;
        }  // B77
        // BLOCK 84 MERGES [80 83 81 82 ]
        f_202  =  f_155;
        f_203  =  f_201;
        // BLOCK 85 MERGES [84 86 ]
        f_202  =  f_155;
        f_203  =  f_201;
        f_204  =  f_16;
        for(;isless(f_204, 1.0F) == 1;)
        {
          // BLOCK 86
          f_205  =  f_204 * 2.0F;
          f_206  =  f_202 * 2.0F;
          f_207  =  f_206 * f_202;
          f_208  =  1.0F - f_207;
          f_209  =  f_203 * f_206;
          f_202  =  f_209;
          f_203  =  f_208;
          f_204  =  f_205;
        }  // B85
        // BLOCK 87
        f_210  =  f_202;
      }  // B61
      else
      {
        // BLOCK 88
        f_210  =  f_128;
      }  // B61
    }  // B60
    else
    {
      // BLOCK 89
      f_210  =  f_128;
    }  // B60
    // BLOCK 90 MERGES [87 89 88 ]
    i_211  =  isless(1.0E30F, f_22);
    if(i_211 == 1)
    {
      // BLOCK 91
      f_212  =  8.6736174E-19F;
    }  // B90
    else
    {
      // BLOCK 92
      f_212  =  1.0F;
    }  // B90
    // BLOCK 93 MERGES [91 92 ]
    f_213  =  f_212 * f_21;
    f_214  =  f_213 * 4097.0F;
    f_215  =  f_214 - f_213;
    f_216  =  f_214 - f_215;
    f_217  =  f_213 - f_216;
    f_218  =  f_216 * f_10;
    f_219  =  f_26 * f_212;
    f_220  =  f_218 - f_219;
    f_221  =  fma(f_217, f_10, f_220);
    f_222  =  fma(f_216, f_12, f_221);
    f_223  =  f_213 * f_14;
    f_224  =  fma(f_217, f_12, f_223);
    f_225  =  f_222 + f_224;
    f_226  =  f_225 / f_212;
    f_227  =  cos(f_226);
    f_228  =  f_227 * f_27;
    f_229  =  sin(f_226);
    f_230  =  f_229 * f_28;
    f_231  =  f_228 - f_230;
    i_232  =  isequal(f_10, 1.0F);
    if(i_232 == 1)
    {
      // BLOCK 94
      i_233  =  isequal(f_12, 0.0F);
      if(i_233 == 1)
      {
        // BLOCK 95
        i_234  =  isequal(f_14, 0.0F);
        if(i_234 == 1)
        {
          // BLOCK 96
          f_235  =  f_27;
        }  // B95
        else
        {
          // BLOCK 97
          f_235  =  f_231;
        }  // B95
      }  // B94
      else
      {
        // BLOCK 98
        f_235  =  f_231;
      }  // B94
    }  // B93
    else
    {
      // BLOCK 99
      f_235  =  f_231;
    }  // B93
    // BLOCK 100 MERGES [96 99 97 98 ]
    i_236  =  isless(f_16, 1.0F);
    if(i_236 == 1)
    {
      // BLOCK 101
      i_237  =  isless(1.0E30F, f_22);
      if(i_237 == 1)
      {
        // BLOCK 102
        i_238  =  isless(1.0E30F, f_56);
        if(i_238 == 1)
        {
          // BLOCK 103
          f_239  =  8.6736174E-19F;
        }  // B102
        else
        {
          // BLOCK 104
          f_239  =  1.0F;
        }  // B102
        // BLOCK 105 MERGES [103 104 ]
        i_240  =  isequal(f_53, 0.0F);
        if(i_240 == 1)
        {
          // BLOCK 106
          f_241  =  f_55;
        }  // B105
        else
        {
          // BLOCK 107
          f_242  =  f_239 * f_52;
          f_243  =  f_242 * 4097.0F;
          f_244  =  f_243 - f_242;
          f_245  =  f_243 - f_244;
          f_246  =  f_242 - f_245;
          f_247  =  f_245 * f_10;
          f_248  =  f_53 * f_239;
          f_249  =  f_247 - f_248;
          f_250  =  fma(f_246, f_10, f_249);
          f_251  =  fma(f_245, f_12, f_250);
          f_252  =  f_242 * f_14;
          f_253  =  fma(f_246, f_12, f_252);
          f_254  =  f_251 + f_253;
          f_255  =  f_254 / f_239;
          f_256  =  cos(f_255);
          f_257  =  sin(f_255);
          f_258  =  f_257 * f_54;
          f_259  =  fma(f_55, f_256, f_258);
          i_260  =  isequal(f_10, 1.0F);
          if(i_260 == 1)
          {
            // BLOCK 108
            i_261  =  isequal(f_12, 0.0F);
            if(i_261 == 1)
            {
              // BLOCK 109
              i_262  =  isequal(f_14, 0.0F);
              if(i_262 == 1)
              {
                // BLOCK 110
                f_241  =  f_55;
              }  // B109
              else
              {
                // BLOCK 111
                f_241  =  f_259;
              }  // B109
            }  // B108
            else
            {
              // BLOCK 112
              f_241  =  f_259;
            }  // B108
          }  // B107
          else
          {
            // BLOCK 113
            f_241  =  f_259;
          }  // B107
        }  // B105
        // BLOCK 114 MERGES [113 106 111 112 110 ]
        i_263  =  isless(1.0E30F, f_56);
        if(i_263 == 1)
        {
          // BLOCK 115
          f_264  =  8.6736174E-19F;
        }  // B114
        else
        {
          // BLOCK 116
          f_264  =  1.0F;
        }  // B114
        // BLOCK 117 MERGES [115 116 ]
        f_265  =  f_264 * f_52;
        f_266  =  f_265 * 4097.0F;
        f_267  =  f_266 - f_265;
        f_268  =  f_266 - f_267;
        f_269  =  f_265 - f_268;
        f_270  =  f_268 * f_10;
        f_271  =  f_53 * f_264;
        f_272  =  f_270 - f_271;
        f_273  =  fma(f_269, f_10, f_272);
        f_274  =  fma(f_268, f_12, f_273);
        f_275  =  f_265 * f_14;
        f_276  =  fma(f_269, f_12, f_275);
        f_277  =  f_274 + f_276;
        f_278  =  f_277 / f_264;
        f_279  =  cos(f_278);
        f_280  =  f_279 * f_54;
        f_281  =  sin(f_278);
        f_282  =  f_281 * f_55;
        f_283  =  f_280 - f_282;
        i_284  =  isequal(f_10, 1.0F);
        if(i_284 == 1)
        {
          // BLOCK 118
          i_285  =  isequal(f_12, 0.0F);
          if(i_285 == 1)
          {
            // BLOCK 119
            i_286  =  isequal(f_14, 0.0F);
            if(i_286 == 1)
            {
              // BLOCK 120
              f_287  =  f_54;
            }  // B119
            else
            {
              // BLOCK 121
              f_287  =  f_283;
            }  // B119
          }  // B118
          else
          {
            // BLOCK 122
            f_287  =  f_283;
          }  // B118
        }  // B117
        else
        {
          // BLOCK 123
          f_287  =  f_283;
        }  // B117
        // BLOCK 124 MERGES [120 123 121 122 ]
        f_288  =  f_241;
        f_289  =  f_287;
        // BLOCK 125 MERGES [124 126 ]
        f_288  =  f_241;
        f_289  =  f_287;
        f_290  =  f_16;
        for(;isless(f_290, 1.0F) == 1;)
        {
          // BLOCK 126
          f_291  =  f_288 * 2.0F;
          f_292  =  f_289 * f_291;
          f_293  =  f_290 * 2.0F;
          f_294  =  f_288 * f_291;
          f_295  =  1.0F - f_294;
          f_288  =  f_292;
          f_289  =  f_295;
          f_290  =  f_293;
        }  // B125
        // BLOCK 127
        f_296  =  f_289;
      }  // B101
      else
      {
        // BLOCK 128
        f_296  =  f_235;
      }  // B101
    }  // B100
    else
    {
      // BLOCK 129
      f_296  =  f_235;
    }  // B100
    // BLOCK 130 MERGES [127 129 128 ]
    i_297  =  isequal(f_21, f_21);
    if(i_297 == 1)
    {
      // BLOCK 131
      f_298  =  f_210 + f_296;
      f_299  =  f_298 * f_298;
      f_300  =  f_299;
    }  // B130
    else
    {
      // BLOCK 132
      f_300  =  f_21;
    }  // B130
    // BLOCK 133 MERGES [132 131 ]
    ul_301  =  ul_2 + l_19;
    *((__global float *) ul_301)  =  f_300;
  }  // B0
  else
  {
    // BLOCK 134
  }  // B0
  // BLOCK 135 MERGES [134 133 ]
  return;
}  //  kernel
