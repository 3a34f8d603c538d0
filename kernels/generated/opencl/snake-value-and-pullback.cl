// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4fcb7798a0267cd0523dbca1f3f23dd99121564956dff329fcfd475dbbe8cf17
// function: snake
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers, shape, 33) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int code)
{
  int i_128, i_126, i_7, i_263, i_8, i_264, i_261, i_262, i_239, i_237, i_238, i_241, i_119, i_121, i_107, i_235, i_108, i_233, i_106, i_234, i_83, i_84, i_212, i_82, i_85, i_62, i_199, i_200, i_201, i_175, i_176, i_51, i_52, i_177, i_50, i_178, i_59, i_60, i_58, i_287, i_285, i_30, i_286, i_298, i_148, i_151, i_24, i_152, i_149, i_150, i_155, i_153;
  long l_19, l_20, l_18;
  float f_232, f_230, f_231, f_236, f_224, f_225, f_222, f_223, f_228, f_229, f_226, f_227, f_216, f_217, f_214, f_215, f_220, f_221, f_218, f_219, f_208, f_209, f_206, f_207, f_213, f_210, f_211, f_265, f_268, f_269, f_266, f_267, f_256, f_257, f_254, f_255, f_260, f_258, f_259, f_248, f_249, f_246, f_247, f_252, f_253, f_250, f_251, f_240, f_244, f_245, f_242, f_243, f_168, f_169, f_166, f_167, f_172, f_173, f_170, f_171, f_160, f_161, f_158, f_159, f_164, f_165, f_162, f_163, f_156, f_157, f_154, f_144, f_145, f_142, f_143, f_146, f_147, f_198, f_204, f_205, f_202, f_203, f_192, f_193, f_190, f_191, f_196, f_197, f_194, f_195, f_184, f_185, f_182, f_183, f_188, f_189, f_186, f_187, f_174, f_180, f_181, f_179, f_104, f_105, f_102, f_103, f_109, f_96, f_97, f_94, f_95, f_100, f_101, f_98, f_99, f_88, f_89, f_86, f_87, f_92, f_93, f_90, f_91, f_80, f_81, f_78, f_79, f_136, f_137, f_134, f_135, f_140, f_141, f_138, f_139, f_129, f_127, f_132, f_133, f_130, f_131, f_120, f_118, f_124, f_122, f_123, f_112, f_113, f_110, f_111, f_116, f_117, f_114, f_115, f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_31, f_36, f_37, f_34, f_35, f_25, f_22, f_23, f_28, f_29, f_26, f_27, f_17, f_15, f_72, f_73, f_70, f_71, f_76, f_77, f_74, f_75, f_64, f_65, f_63, f_68, f_69, f_66, f_67, f_56, f_57, f_54, f_55, f_61, f_48, f_49, f_46, f_47, f_53, f_13, f_11, f_296, f_297, f_294, f_295, f_300, f_301, f_299, f_288, f_289, f_292, f_293, f_290, f_291, f_280, f_281, f_278, f_279, f_284, f_282, f_283, f_272, f_273, f_270, f_271, f_276, f_277, f_274, f_275, f_305, f_303;
  bool b_9;
  ulong ul_21, ul_0, ul_1, ul_125, ul_6, ul_4, ul_5, ul_2, ul_3, ul_16, ul_304, ul_14, ul_302, ul_12, ul_10;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) y;
  ul_3  =  (ulong) dx;
  ul_4  =  (ulong) numbers;
  ul_5  =  (ulong) shape;
  ul_6  =  ul_5 + 16L;
  i_7  =  *((__global int *) ul_6);
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_7;
  if(b_9)
  {
    // BLOCK 1
    ul_10  =  ul_4 + 16L;
    f_11  =  *((__global float *) ul_10);
    ul_12  =  ul_4 + 20L;
    f_13  =  *((__global float *) ul_12);
    ul_14  =  ul_4 + 24L;
    f_15  =  *((__global float *) ul_14);
    ul_16  =  ul_4 + 28L;
    f_17  =  *((__global float *) ul_16);
    l_18  =  (long) i_8;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    f_23  =  fabs(f_22);
    i_24  =  isless(1.0E30F, f_23);
    if(i_24 == 1)
    {
      // BLOCK 2
      f_25  =  8.6736174E-19F;
    }  // B1
    else
    {
      // BLOCK 3
      f_25  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_26  =  f_11 + f_13;
    f_27  =  f_26 * f_22;
    f_28  =  cos(f_27);
    f_29  =  sin(f_27);
    i_30  =  isequal(f_27, 0.0F);
    if(i_30 == 1)
    {
      // BLOCK 5
      f_31  =  f_29;
    }  // B4
    else
    {
      // BLOCK 6
      f_32  =  f_25 * f_22;
      f_33  =  f_32 * 4097.0F;
      f_34  =  f_33 - f_32;
      f_35  =  f_33 - f_34;
      f_36  =  f_32 - f_35;
      f_37  =  f_35 * f_11;
      f_38  =  f_27 * f_25;
      f_39  =  f_37 - f_38;
      f_40  =  fma(f_36, f_11, f_39);
      f_41  =  fma(f_35, f_13, f_40);
      f_42  =  f_15 * f_32;
      f_43  =  fma(f_36, f_13, f_42);
      f_44  =  f_41 + f_43;
      f_45  =  f_44 / f_25;
      f_46  =  cos(f_45);
      f_47  =  sin(f_45);
      f_48  =  f_28 * f_47;
      f_49  =  fma(f_29, f_46, f_48);
      i_50  =  isequal(f_11, 1.0F);
      if(i_50 == 1)
      {
        // BLOCK 7
        i_51  =  isequal(f_13, 0.0F);
        if(i_51 == 1)
        {
          // BLOCK 8
          i_52  =  isequal(f_15, 0.0F);
          if(i_52 == 1)
          {
            // BLOCK 9
            f_31  =  f_29;
          }  // B8
          else
          {
            // BLOCK 10
            f_31  =  f_49;
          }  // B8
        }  // B7
        else
        {
          // BLOCK 11
          f_31  =  f_49;
        }  // B7
      }  // B6
      else
      {
        // BLOCK 12
        f_31  =  f_49;
      }  // B6
    }  // B4
    // BLOCK 13 MERGES [12 5 10 11 9 ]
    f_53  =  f_17 * f_22;
    f_54  =  f_53 * f_26;
    f_55  =  cos(f_54);
    f_56  =  sin(f_54);
    f_57  =  fabs(f_53);
    i_58  =  isless(f_17, 1.0F);
    if(i_58 == 1)
    {
      // BLOCK 14
      i_59  =  isless(1.0E30F, f_23);
      if(i_59 == 1)
      {
        // BLOCK 15
        i_60  =  isless(1.0E30F, f_57);
        if(i_60 == 1)
        {
          // BLOCK 16
          f_61  =  8.6736174E-19F;
        }  // B15
        else
        {
          // BLOCK 17
          f_61  =  1.0F;
        }  // B15
        // BLOCK 18 MERGES [16 17 ]
        i_62  =  isequal(f_54, 0.0F);
        if(i_62 == 1)
        {
          // BLOCK 19
          f_63  =  f_56;
        }  // B18
        else
        {
          // BLOCK 20
          f_64  =  f_61 * f_53;
          f_65  =  f_64 * 4097.0F;
          f_66  =  f_65 - f_64;
          f_67  =  f_65 - f_66;
          f_68  =  f_64 - f_67;
          f_69  =  f_67 * f_11;
          f_70  =  f_54 * f_61;
          f_71  =  f_69 - f_70;
          f_72  =  fma(f_68, f_11, f_71);
          f_73  =  fma(f_67, f_13, f_72);
          f_74  =  f_64 * f_15;
          f_75  =  fma(f_68, f_13, f_74);
          f_76  =  f_73 + f_75;
          f_77  =  f_76 / f_61;
          f_78  =  cos(f_77);
          f_79  =  sin(f_77);
          f_80  =  f_55 * f_79;
          f_81  =  fma(f_56, f_78, f_80);
          i_82  =  isequal(f_11, 1.0F);
          if(i_82 == 1)
          {
            // BLOCK 21
            i_83  =  isequal(f_13, 0.0F);
            if(i_83 == 1)
            {
              // BLOCK 22
              i_84  =  isequal(f_15, 0.0F);
              if(i_84 == 1)
              {
                // BLOCK 23
                f_63  =  f_56;
              }  // B22
              else
              {
                // BLOCK 24
                f_63  =  f_81;
              }  // B22
            }  // B21
            else
            {
              // BLOCK 25
              f_63  =  f_81;
            }  // B21
          }  // B20
          else
          {
            // BLOCK 26
            f_63  =  f_81;
          }  // B20
        }  // B18
        // BLOCK 27 MERGES [26 19 24 25 23 ]
        i_85  =  isless(1.0E30F, f_57);
        if(i_85 == 1)
        {
          // BLOCK 28
          f_86  =  8.6736174E-19F;
        }  // B27
        else
        {
          // BLOCK 29
          f_86  =  1.0F;
        }  // B27
        // BLOCK 30 MERGES [28 29 ]
        f_87  =  f_86 * f_53;
        f_88  =  f_87 * 4097.0F;
        f_89  =  f_88 - f_87;
        f_90  =  f_88 - f_89;
        f_91  =  f_87 - f_90;
        f_92  =  f_90 * f_11;
        f_93  =  f_54 * f_86;
        f_94  =  f_92 - f_93;
        f_95  =  fma(f_91, f_11, f_94);
        f_96  =  fma(f_90, f_13, f_95);
        f_97  =  f_87 * f_15;
        f_98  =  fma(f_91, f_13, f_97);
        f_99  =  f_96 + f_98;
        f_100  =  f_99 / f_86;
        f_101  =  cos(f_100);
        f_102  =  f_101 * f_55;
        f_103  =  sin(f_100);
        f_104  =  f_103 * f_56;
        f_105  =  f_102 - f_104;
        i_106  =  isequal(f_11, 1.0F);
        if(i_106 == 1)
        {
          // BLOCK 31
          i_107  =  isequal(f_13, 0.0F);
          if(i_107 == 1)
          {
            // BLOCK 32
            i_108  =  isequal(f_15, 0.0F);
            if(i_108 == 1)
            {
              // BLOCK 33
              f_109  =  f_55;
            }  // B32
            else
            {
              // BLOCK 34
              f_109  =  f_105;
            }  // B32
          }  // B31
          else
          {
            // BLOCK 35
            f_109  =  f_105;
          }  // B31
        }  // B30
        else
        {
          // BLOCK 36
          f_109  =  f_105;
        }  // B30
        // BLOCK 37 MERGES [33 36 34 35 ]
        f_110  =  f_63;
        f_111  =  f_109;
        // BLOCK 38 MERGES [37 39 ]
        f_110  =  f_63;
        f_111  =  f_109;
        f_112  =  f_17;
        for(;isless(f_112, 1.0F) == 1;)
        {
          // BLOCK 39
          f_113  =  f_112 * 2.0F;
          f_114  =  f_110 * 2.0F;
          f_115  =  f_114 * f_110;
          f_116  =  1.0F - f_115;
          f_117  =  f_111 * f_114;
          f_110  =  f_117;
          f_111  =  f_116;
          f_112  =  f_113;
        }  // B38
        // BLOCK 40
        f_118  =  f_110;
      }  // B14
      else
      {
        // BLOCK 41
        f_118  =  f_31;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 42
      f_118  =  f_31;
    }  // B13
    // BLOCK 43 MERGES [40 42 41 ]
    i_119  =  isequal(f_22, 0.0F);
    if(i_119 == 1)
    {
      // BLOCK 44
      f_120  =  f_22;
    }  // B43
    else
    {
      // BLOCK 45
      i_121  =  isless(3.4028235E38F, f_23);
      if(i_121 == 1)
      {
        // BLOCK 46
        f_120  =  f_22;
      }  // B45
      else
      {
        // BLOCK 47
        f_122  =  f_118 * f_118;
        f_123  =  f_122 / f_26;
        f_124  =  f_123 + f_22;
        f_120  =  f_124;
      }  // B45
    }  // B43
    // BLOCK 48 MERGES [44 46 47 ]
    ul_125  =  ul_2 + l_20;
    *((__global float *) ul_125)  =  f_120;
    i_126  =  isless(1.0E30F, f_23);
    if(i_126 == 1)
    {
      // BLOCK 49
      f_127  =  8.6736174E-19F;
    }  // B48
    else
    {
      // BLOCK 50
      f_127  =  1.0F;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    i_128  =  isequal(f_27, 0.0F);
    if(i_128 == 1)
    {
      // BLOCK 52
      f_129  =  f_29;
    }  // B51
    else
    {
      // BLOCK 53
      f_130  =  f_127 * f_22;
      f_131  =  f_130 * 4097.0F;
      f_132  =  f_131 - f_130;
      f_133  =  f_131 - f_132;
      f_134  =  f_130 - f_133;
      f_135  =  f_133 * f_11;
      f_136  =  f_27 * f_127;
      f_137  =  f_135 - f_136;
      f_138  =  fma(f_134, f_11, f_137);
      f_139  =  fma(f_133, f_13, f_138);
      f_140  =  f_130 * f_15;
      f_141  =  fma(f_134, f_13, f_140);
      f_142  =  f_139 + f_141;
      f_143  =  f_142 / f_127;
      f_144  =  cos(f_143);
      f_145  =  sin(f_143);
      f_146  =  f_145 * f_28;
      f_147  =  fma(f_29, f_144, f_146);
      i_148  =  isequal(f_11, 1.0F);
      if(i_148 == 1)
      {
        // BLOCK 54
        i_149  =  isequal(f_13, 0.0F);
        if(i_149 == 1)
        {
          // BLOCK 55
          i_150  =  isequal(f_15, 0.0F);
          if(i_150 == 1)
          {
            // BLOCK 56
            f_129  =  f_29;
          }  // B55
          else
          {
            // BLOCK 57
            f_129  =  f_147;
          }  // B55
        }  // B54
        else
        {
          // BLOCK 58
          f_129  =  f_147;
        }  // B54
      }  // B53
      else
      {
        // BLOCK 59
        f_129  =  f_147;
      }  // B53
    }  // B51
    // BLOCK 60 MERGES [59 52 57 58 56 ]
    i_151  =  isless(f_17, 1.0F);
    if(i_151 == 1)
    {
      // BLOCK 61
      i_152  =  isless(1.0E30F, f_23);
      if(i_152 == 1)
      {
        // BLOCK 62
        i_153  =  isless(1.0E30F, f_57);
        if(i_153 == 1)
        {
          // BLOCK 63
          f_154  =  8.6736174E-19F;
        }  // B62
        else
        {
          // BLOCK 64
          f_154  =  1.0F;
        }  // B62
        // BLOCK 65 MERGES [63 64 ]
        i_155  =  isequal(f_54, 0.0F);
        if(i_155 == 1)
        {
          // BLOCK 66
          f_156  =  f_56;
        }  // B65
        else
        {
          // BLOCK 67
          f_157  =  f_154 * f_53;
          f_158  =  f_157 * 4097.0F;
          f_159  =  f_158 - f_157;
          f_160  =  f_158 - f_159;
          f_161  =  f_157 - f_160;
          f_162  =  f_160 * f_11;
          f_163  =  f_54 * f_154;
          f_164  =  f_162 - f_163;
          f_165  =  fma(f_161, f_11, f_164);
          f_166  =  fma(f_160, f_13, f_165);
          f_167  =  f_157 * f_15;
          f_168  =  fma(f_161, f_13, f_167);
          f_169  =  f_166 + f_168;
          f_170  =  f_169 / f_154;
          f_171  =  cos(f_170);
          f_172  =  sin(f_170);
          f_173  =  f_172 * f_55;
          f_174  =  fma(f_56, f_171, f_173);
          i_175  =  isequal(f_11, 1.0F);
          if(i_175 == 1)
          {
            // BLOCK 68
            i_176  =  isequal(f_13, 0.0F);
            if(i_176 == 1)
            {
              // BLOCK 69
              i_177  =  isequal(f_15, 0.0F);
              if(i_177 == 1)
              {
                // BLOCK 70
                f_156  =  f_56;
              }  // B69
              else
              {
                // BLOCK 71
                f_156  =  f_174;
              }  // B69
            }  // B68
            else
            {
              // BLOCK 72
              f_156  =  f_174;
            }  // B68
          }  // B67
          else
          {
            // BLOCK 73
            f_156  =  f_174;
          }  // B67
        }  // B65
        // BLOCK 74 MERGES [73 66 71 72 70 ]
        i_178  =  isless(1.0E30F, f_57);
        if(i_178 == 1)
        {
          // BLOCK 75
          f_179  =  8.6736174E-19F;
        }  // B74
        else
        {
          // BLOCK 76
          f_179  =  1.0F;
        }  // B74
        // BLOCK 77 MERGES [75 76 ]
        f_180  =  f_179 * f_53;
        f_181  =  f_180 * 4097.0F;
        f_182  =  f_181 - f_180;
        f_183  =  f_181 - f_182;
        f_184  =  f_180 - f_183;
        f_185  =  f_183 * f_11;
        f_186  =  f_54 * f_179;
        f_187  =  f_185 - f_186;
        f_188  =  fma(f_184, f_11, f_187);
        f_189  =  fma(f_183, f_13, f_188);
        f_190  =  f_180 * f_15;
        f_191  =  fma(f_184, f_13, f_190);
        f_192  =  f_189 + f_191;
        f_193  =  f_192 / f_179;
        f_194  =  cos(f_193);
        f_195  =  f_194 * f_55;
        f_196  =  sin(f_193);
        f_197  =  f_196 * f_56;
        f_198  =  f_195 - f_197;
        i_199  =  isequal(f_11, 1.0F);
        if(i_199 == 1)
        {
          // BLOCK 78
          i_200  =  isequal(f_13, 0.0F);
          if(i_200 == 1)
          {
            // BLOCK 79
            i_201  =  isequal(f_15, 0.0F);
            if(i_201 == 1)
            {
              // BLOCK 80
              f_202  =  f_55;
            }  // B79
            else
            {
              // BLOCK 81
              f_202  =  f_198;
            }  // B79
          }  // B78
          else
          {
            // BLOCK 82
            f_202  =  f_198;
          }  // B78
        }  // B77
        else
        {
          // BLOCK 83
          f_202  =  f_198;
        }  // B77
        // BLOCK 84 MERGES [80 83 81 82 ]
        f_203  =  f_156;
        f_204  =  f_202;
        // BLOCK 85 MERGES [84 86 ]
        f_203  =  f_156;
        f_204  =  f_202;
        f_205  =  f_17;
        for(;isless(f_205, 1.0F) == 1;)
        {
          // BLOCK 86
          f_206  =  f_205 * 2.0F;
          f_207  =  f_203 * 2.0F;
          f_208  =  f_207 * f_203;
          f_209  =  1.0F - f_208;
          f_210  =  f_204 * f_207;
          f_203  =  f_210;
          f_204  =  f_209;
          f_205  =  f_206;
        }  // B85
        // BLOCK 87
        f_211  =  f_203;
      }  // B61
      else
      {
        // BLOCK 88
        f_211  =  f_129;
      }  // B61
    }  // B60
    else
    {
      // BLOCK 89
      f_211  =  f_129;
    }  // B60
    // BLOCK 90 MERGES [87 89 88 ]
    i_212  =  isless(1.0E30F, f_23);
    if(i_212 == 1)
    {
      // BLOCK 91
      f_213  =  8.6736174E-19F;
    }  // B90
    else
    {
      // BLOCK 92
      f_213  =  1.0F;
    }  // B90
    // BLOCK 93 MERGES [91 92 ]
    f_214  =  f_213 * f_22;
    f_215  =  f_214 * 4097.0F;
    f_216  =  f_215 - f_214;
    f_217  =  f_215 - f_216;
    f_218  =  f_214 - f_217;
    f_219  =  f_217 * f_11;
    f_220  =  f_27 * f_213;
    f_221  =  f_219 - f_220;
    f_222  =  fma(f_218, f_11, f_221);
    f_223  =  fma(f_217, f_13, f_222);
    f_224  =  f_214 * f_15;
    f_225  =  fma(f_218, f_13, f_224);
    f_226  =  f_223 + f_225;
    f_227  =  f_226 / f_213;
    f_228  =  cos(f_227);
    f_229  =  f_228 * f_28;
    f_230  =  sin(f_227);
    f_231  =  f_230 * f_29;
    f_232  =  f_229 - f_231;
    i_233  =  isequal(f_11, 1.0F);
    if(i_233 == 1)
    {
      // BLOCK 94
      i_234  =  isequal(f_13, 0.0F);
      if(i_234 == 1)
      {
        // BLOCK 95
        i_235  =  isequal(f_15, 0.0F);
        if(i_235 == 1)
        {
          // BLOCK 96
          f_236  =  f_28;
        }  // B95
        else
        {
          // BLOCK 97
          f_236  =  f_232;
        }  // B95
      }  // B94
      else
      {
        // BLOCK 98
        f_236  =  f_232;
      }  // B94
    }  // B93
    else
    {
      // BLOCK 99
      f_236  =  f_232;
    }  // B93
    // BLOCK 100 MERGES [96 99 97 98 ]
    i_237  =  isless(f_17, 1.0F);
    if(i_237 == 1)
    {
      // BLOCK 101
      i_238  =  isless(1.0E30F, f_23);
      if(i_238 == 1)
      {
        // BLOCK 102
        i_239  =  isless(1.0E30F, f_57);
        if(i_239 == 1)
        {
          // BLOCK 103
          f_240  =  8.6736174E-19F;
        }  // B102
        else
        {
          // BLOCK 104
          f_240  =  1.0F;
        }  // B102
        // BLOCK 105 MERGES [103 104 ]
        i_241  =  isequal(f_54, 0.0F);
        if(i_241 == 1)
        {
          // BLOCK 106
          f_242  =  f_56;
        }  // B105
        else
        {
          // BLOCK 107
          f_243  =  f_240 * f_53;
          f_244  =  f_243 * 4097.0F;
          f_245  =  f_244 - f_243;
          f_246  =  f_244 - f_245;
          f_247  =  f_243 - f_246;
          f_248  =  f_246 * f_11;
          f_249  =  f_54 * f_240;
          f_250  =  f_248 - f_249;
          f_251  =  fma(f_247, f_11, f_250);
          f_252  =  fma(f_246, f_13, f_251);
          f_253  =  f_243 * f_15;
          f_254  =  fma(f_247, f_13, f_253);
          f_255  =  f_252 + f_254;
          f_256  =  f_255 / f_240;
          f_257  =  cos(f_256);
          f_258  =  sin(f_256);
          f_259  =  f_258 * f_55;
          f_260  =  fma(f_56, f_257, f_259);
          i_261  =  isequal(f_11, 1.0F);
          if(i_261 == 1)
          {
            // BLOCK 108
            i_262  =  isequal(f_13, 0.0F);
            if(i_262 == 1)
            {
              // BLOCK 109
              i_263  =  isequal(f_15, 0.0F);
              if(i_263 == 1)
              {
                // BLOCK 110
                f_242  =  f_56;
              }  // B109
              else
              {
                // BLOCK 111
                f_242  =  f_260;
              }  // B109
            }  // B108
            else
            {
              // BLOCK 112
              f_242  =  f_260;
            }  // B108
          }  // B107
          else
          {
            // BLOCK 113
            f_242  =  f_260;
          }  // B107
        }  // B105
        // BLOCK 114 MERGES [113 106 111 112 110 ]
        i_264  =  isless(1.0E30F, f_57);
        if(i_264 == 1)
        {
          // BLOCK 115
          f_265  =  8.6736174E-19F;
        }  // B114
        else
        {
          // BLOCK 116
          f_265  =  1.0F;
        }  // B114
        // BLOCK 117 MERGES [115 116 ]
        f_266  =  f_265 * f_53;
        f_267  =  f_266 * 4097.0F;
        f_268  =  f_267 - f_266;
        f_269  =  f_267 - f_268;
        f_270  =  f_266 - f_269;
        f_271  =  f_269 * f_11;
        f_272  =  f_54 * f_265;
        f_273  =  f_271 - f_272;
        f_274  =  fma(f_270, f_11, f_273);
        f_275  =  fma(f_269, f_13, f_274);
        f_276  =  f_266 * f_15;
        f_277  =  fma(f_270, f_13, f_276);
        f_278  =  f_275 + f_277;
        f_279  =  f_278 / f_265;
        f_280  =  cos(f_279);
        f_281  =  f_280 * f_55;
        f_282  =  sin(f_279);
        f_283  =  f_282 * f_56;
        f_284  =  f_281 - f_283;
        i_285  =  isequal(f_11, 1.0F);
        if(i_285 == 1)
        {
          // BLOCK 118
          i_286  =  isequal(f_13, 0.0F);
          if(i_286 == 1)
          {
            // BLOCK 119
            i_287  =  isequal(f_15, 0.0F);
            if(i_287 == 1)
            {
              // BLOCK 120
              f_288  =  f_55;
            }  // B119
            else
            {
              // BLOCK 121
              f_288  =  f_284;
            }  // B119
          }  // B118
          else
          {
            // BLOCK 122
            f_288  =  f_284;
          }  // B118
        }  // B117
        else
        {
          // BLOCK 123
          f_288  =  f_284;
        }  // B117
        // BLOCK 124 MERGES [120 123 121 122 ]
        f_289  =  f_242;
        f_290  =  f_288;
        // BLOCK 125 MERGES [124 126 ]
        f_289  =  f_242;
        f_290  =  f_288;
        f_291  =  f_17;
        for(;isless(f_291, 1.0F) == 1;)
        {
          // BLOCK 126
          f_292  =  f_289 * 2.0F;
          f_293  =  f_290 * f_292;
          f_294  =  f_291 * 2.0F;
          f_295  =  f_289 * f_292;
          f_296  =  1.0F - f_295;
          f_289  =  f_293;
          f_290  =  f_296;
          f_291  =  f_294;
        }  // B125
        // BLOCK 127
        f_297  =  f_290;
      }  // B101
      else
      {
        // BLOCK 128
        f_297  =  f_236;
      }  // B101
    }  // B100
    else
    {
      // BLOCK 129
      f_297  =  f_236;
    }  // B100
    // BLOCK 130 MERGES [127 129 128 ]
    i_298  =  isequal(f_22, f_22);
    if(i_298 == 1)
    {
      // BLOCK 131
      f_299  =  f_211 + f_297;
      f_300  =  f_299 * f_299;
      f_301  =  f_300;
    }  // B130
    else
    {
      // BLOCK 132
      f_301  =  f_22;
    }  // B130
    // BLOCK 133 MERGES [132 131 ]
    ul_302  =  ul_1 + l_20;
    f_303  =  *((__global float *) ul_302);
    ul_304  =  ul_3 + l_20;
    f_305  =  f_301 * f_303;
    *((__global float *) ul_304)  =  f_305;
  }  // B0
  else
  {
    // BLOCK 134
  }  // B0
  // BLOCK 135 MERGES [134 133 ]
  return;
}  //  kernel
