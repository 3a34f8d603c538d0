// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 179165b1bef64545b026a96e899946c8a3c2c2c3f1aaab0cd68eb17182515221
// function: sine
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers, shape, 32) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int code)
{
  int i_62, i_195, i_193, i_194, i_7, i_8, i_51, i_52, i_50, i_120, i_59, i_60, i_58, i_30, i_107, i_171, i_108, i_172, i_169, i_106, i_170, i_143, i_141, i_142, i_206, i_83, i_147, i_84, i_145, i_82, i_146, i_24, i_85, i_149;
  long l_19, l_20, l_18;
  float f_208, f_207, f_212, f_210, f_13, f_11, f_168, f_166, f_167, f_173, f_160, f_161, f_158, f_159, f_164, f_165, f_162, f_163, f_152, f_153, f_150, f_151, f_156, f_157, f_154, f_155, f_144, f_148, f_200, f_201, f_198, f_199, f_204, f_205, f_202, f_203, f_192, f_190, f_191, f_196, f_197, f_184, f_185, f_182, f_183, f_188, f_189, f_186, f_187, f_176, f_177, f_174, f_175, f_180, f_181, f_178, f_179, f_104, f_105, f_102, f_103, f_109, f_96, f_97, f_94, f_95, f_100, f_101, f_98, f_99, f_88, f_89, f_86, f_87, f_92, f_93, f_90, f_91, f_80, f_81, f_78, f_79, f_136, f_137, f_134, f_135, f_140, f_138, f_139, f_128, f_129, f_126, f_127, f_132, f_133, f_130, f_131, f_121, f_118, f_124, f_125, f_122, f_123, f_112, f_113, f_110, f_111, f_116, f_117, f_114, f_115, f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_31, f_36, f_37, f_34, f_35, f_25, f_22, f_23, f_28, f_29, f_26, f_27, f_17, f_15, f_72, f_73, f_70, f_71, f_76, f_77, f_74, f_75, f_64, f_65, f_63, f_68, f_69, f_66, f_67, f_56, f_57, f_54, f_55, f_61, f_48, f_49, f_46, f_47, f_53;
  bool b_9;
  ulong ul_119, ul_21, ul_211, ul_0, ul_1, ul_6, ul_4, ul_5, ul_2, ul_3, ul_16, ul_209, ul_14, ul_12, ul_10;

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
    // BLOCK 43 MERGES [42 41 40 ]
    ul_119  =  ul_2 + l_20;
    *((__global float *) ul_119)  =  f_118;
    i_120  =  isless(1.0E30F, f_23);
    if(i_120 == 1)
    {
      // BLOCK 44
      f_121  =  8.6736174E-19F;
    }  // B43
    else
    {
      // BLOCK 45
      f_121  =  1.0F;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    f_122  =  f_121 * f_22;
    f_123  =  f_122 * 4097.0F;
    f_124  =  f_123 - f_122;
    f_125  =  f_123 - f_124;
    f_126  =  f_122 - f_125;
    f_127  =  f_125 * f_11;
    f_128  =  f_27 * f_121;
    f_129  =  f_127 - f_128;
    f_130  =  fma(f_126, f_11, f_129);
    f_131  =  fma(f_125, f_13, f_130);
    f_132  =  f_122 * f_15;
    f_133  =  fma(f_126, f_13, f_132);
    f_134  =  f_131 + f_133;
    f_135  =  f_134 / f_121;
    f_136  =  cos(f_135);
    f_137  =  f_136 * f_28;
    f_138  =  sin(f_135);
    f_139  =  f_138 * f_29;
    f_140  =  f_137 - f_139;
    i_141  =  isequal(f_11, 1.0F);
    if(i_141 == 1)
    {
      // BLOCK 47
      i_142  =  isequal(f_13, 0.0F);
      if(i_142 == 1)
      {
        // BLOCK 48
        i_143  =  isequal(f_15, 0.0F);
        if(i_143 == 1)
        {
          // BLOCK 49
          f_144  =  f_28;
        }  // B48
        else
        {
          // BLOCK 50
          f_144  =  f_140;
        }  // B48
      }  // B47
      else
      {
        // BLOCK 51
        f_144  =  f_140;
      }  // B47
    }  // B46
    else
    {
      // BLOCK 52
      f_144  =  f_140;
    }  // B46
    // BLOCK 53 MERGES [49 52 50 51 ]
    i_145  =  isless(f_17, 1.0F);
    if(i_145 == 1)
    {
      // BLOCK 54
      i_146  =  isless(1.0E30F, f_23);
      if(i_146 == 1)
      {
        // BLOCK 55
        i_147  =  isless(1.0E30F, f_57);
        if(i_147 == 1)
        {
          // BLOCK 56
          f_148  =  8.6736174E-19F;
        }  // B55
        else
        {
          // BLOCK 57
          f_148  =  1.0F;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        i_149  =  isequal(f_54, 0.0F);
        if(i_149 == 1)
        {
          // BLOCK 59
          f_150  =  f_56;
        }  // B58
        else
        {
          // BLOCK 60
          f_151  =  f_148 * f_53;
          f_152  =  f_151 * 4097.0F;
          f_153  =  f_152 - f_151;
          f_154  =  f_152 - f_153;
          f_155  =  f_151 - f_154;
          f_156  =  f_154 * f_11;
          f_157  =  f_54 * f_148;
          f_158  =  f_156 - f_157;
          f_159  =  fma(f_155, f_11, f_158);
          f_160  =  fma(f_154, f_13, f_159);
          f_161  =  f_151 * f_15;
          f_162  =  fma(f_155, f_13, f_161);
          f_163  =  f_160 + f_162;
          f_164  =  f_163 / f_148;
          f_165  =  cos(f_164);
          f_166  =  sin(f_164);
          f_167  =  f_166 * f_55;
          f_168  =  fma(f_56, f_165, f_167);
          i_169  =  isequal(f_11, 1.0F);
          if(i_169 == 1)
          {
            // BLOCK 61
            i_170  =  isequal(f_13, 0.0F);
            if(i_170 == 1)
            {
              // BLOCK 62
              i_171  =  isequal(f_15, 0.0F);
              if(i_171 == 1)
              {
                // BLOCK 63
                f_150  =  f_56;
              }  // B62
              else
              {
                // BLOCK 64
                f_150  =  f_168;
              }  // B62
            }  // B61
            else
            {
              // BLOCK 65
              f_150  =  f_168;
            }  // B61
          }  // B60
          else
          {
            // BLOCK 66
            f_150  =  f_168;
          }  // B60
        }  // B58
        // BLOCK 67 MERGES [66 59 64 65 63 ]
        i_172  =  isless(1.0E30F, f_57);
        if(i_172 == 1)
        {
          // BLOCK 68
          f_173  =  8.6736174E-19F;
        }  // B67
        else
        {
          // BLOCK 69
          f_173  =  1.0F;
        }  // B67
        // BLOCK 70 MERGES [68 69 ]
        f_174  =  f_173 * f_53;
        f_175  =  f_174 * 4097.0F;
        f_176  =  f_175 - f_174;
        f_177  =  f_175 - f_176;
        f_178  =  f_174 - f_177;
        f_179  =  f_177 * f_11;
        f_180  =  f_54 * f_173;
        f_181  =  f_179 - f_180;
        f_182  =  fma(f_178, f_11, f_181);
        f_183  =  fma(f_177, f_13, f_182);
        f_184  =  f_174 * f_15;
        f_185  =  fma(f_178, f_13, f_184);
        f_186  =  f_183 + f_185;
        f_187  =  f_186 / f_173;
        f_188  =  cos(f_187);
        f_189  =  f_188 * f_55;
        f_190  =  sin(f_187);
        f_191  =  f_190 * f_56;
        f_192  =  f_189 - f_191;
        i_193  =  isequal(f_11, 1.0F);
        if(i_193 == 1)
        {
          // BLOCK 71
          i_194  =  isequal(f_13, 0.0F);
          if(i_194 == 1)
          {
            // BLOCK 72
            i_195  =  isequal(f_15, 0.0F);
            if(i_195 == 1)
            {
              // BLOCK 73
              f_196  =  f_55;
            }  // B72
            else
            {
              // BLOCK 74
              f_196  =  f_192;
            }  // B72
          }  // B71
          else
          {
            // BLOCK 75
            f_196  =  f_192;
          }  // B71
        }  // B70
        else
        {
          // BLOCK 76
          f_196  =  f_192;
        }  // B70
        // BLOCK 77 MERGES [73 76 74 75 ]
        f_197  =  f_150;
        f_198  =  f_196;
        // BLOCK 78 MERGES [77 79 ]
        f_197  =  f_150;
        f_198  =  f_196;
        f_199  =  f_17;
        for(;isless(f_199, 1.0F) == 1;)
        {
          // BLOCK 79
          f_200  =  f_197 * 2.0F;
          f_201  =  f_198 * f_200;
          f_202  =  f_199 * 2.0F;
          f_203  =  f_197 * f_200;
          f_204  =  1.0F - f_203;
          f_197  =  f_201;
          f_198  =  f_204;
          f_199  =  f_202;
        }  // B78
        // BLOCK 80
        f_205  =  f_198;
      }  // B54
      else
      {
        // BLOCK 81
        f_205  =  f_144;
      }  // B54
    }  // B53
    else
    {
      // BLOCK 82
      f_205  =  f_144;
    }  // B53
    // BLOCK 83 MERGES [80 82 81 ]
    i_206  =  isequal(f_22, f_22);
    if(i_206 == 1)
    {
      // BLOCK 84
      f_207  =  f_205 * f_26;
      f_208  =  f_207;
    }  // B83
    else
    {
      // BLOCK 85
      f_208  =  f_22;
    }  // B83
    // BLOCK 86 MERGES [85 84 ]
    ul_209  =  ul_1 + l_20;
    f_210  =  *((__global float *) ul_209);
    ul_211  =  ul_3 + l_20;
    f_212  =  f_208 * f_210;
    *((__global float *) ul_211)  =  f_212;
  }  // B0
  else
  {
    // BLOCK 87
  }  // B0
  // BLOCK 88 MERGES [87 86 ]
  return;
}  //  kernel
