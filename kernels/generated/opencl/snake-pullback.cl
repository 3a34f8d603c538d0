// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 3025f2d8b0b3195614dd393ba32ef24c93339b2e8db64a0050561273aac01ba5
// function: snake
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 33) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_191, i_192, i_61, i_193, i_7, i_6, i_139, i_140, i_204, i_51, i_49, i_50, i_118, i_59, i_57, i_58, i_29, i_167, i_168, i_107, i_105, i_169, i_106, i_170, i_143, i_144, i_141, i_83, i_147, i_84, i_81, i_145, i_82, i_23;
  long l_11, l_9, l_10;
  float f_209, f_206, f_207, f_211, f_13, f_166, f_172, f_173, f_171, f_160, f_161, f_158, f_159, f_164, f_165, f_162, f_163, f_152, f_153, f_150, f_151, f_156, f_157, f_154, f_155, f_142, f_148, f_149, f_146, f_200, f_201, f_198, f_199, f_205, f_202, f_203, f_190, f_196, f_197, f_194, f_195, f_184, f_185, f_182, f_183, f_188, f_189, f_186, f_187, f_176, f_177, f_174, f_175, f_180, f_181, f_178, f_179, f_104, f_102, f_103, f_108, f_109, f_96, f_97, f_94, f_95, f_100, f_101, f_98, f_99, f_88, f_89, f_86, f_87, f_92, f_93, f_90, f_91, f_80, f_78, f_79, f_85, f_136, f_137, f_134, f_135, f_138, f_128, f_129, f_126, f_127, f_132, f_133, f_130, f_131, f_120, f_121, f_119, f_124, f_125, f_122, f_123, f_112, f_113, f_110, f_111, f_116, f_117, f_114, f_115, f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_30, f_31, f_36, f_37, f_34, f_35, f_24, f_25, f_22, f_28, f_26, f_27, f_17, f_15, f_21, f_19, f_72, f_73, f_70, f_71, f_76, f_77, f_74, f_75, f_64, f_65, f_62, f_63, f_68, f_69, f_66, f_67, f_56, f_54, f_55, f_60, f_48, f_46, f_47, f_52, f_53;
  bool b_8;
  ulong ul_20, ul_18, ul_210, ul_0, ul_1, ul_4, ul_5, ul_2, ul_3, ul_16, ul_208, ul_14, ul_12;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) dx;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    ul_14  =  ul_3 + 16L;
    f_15  =  *((__global float *) ul_14);
    ul_16  =  ul_3 + 20L;
    f_17  =  *((__global float *) ul_16);
    ul_18  =  ul_3 + 24L;
    f_19  =  *((__global float *) ul_18);
    ul_20  =  ul_3 + 28L;
    f_21  =  *((__global float *) ul_20);
    f_22  =  fabs(f_13);
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
    f_25  =  f_15 + f_17;
    f_26  =  f_25 * f_13;
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
      f_31  =  f_24 * f_13;
      f_32  =  f_31 * 4097.0F;
      f_33  =  f_32 - f_31;
      f_34  =  f_32 - f_33;
      f_35  =  f_31 - f_34;
      f_36  =  f_34 * f_15;
      f_37  =  f_26 * f_24;
      f_38  =  f_36 - f_37;
      f_39  =  fma(f_35, f_15, f_38);
      f_40  =  fma(f_34, f_17, f_39);
      f_41  =  f_19 * f_31;
      f_42  =  fma(f_35, f_17, f_41);
      f_43  =  f_40 + f_42;
      f_44  =  f_43 / f_24;
      f_45  =  cos(f_44);
      f_46  =  sin(f_44);
      f_47  =  f_27 * f_46;
      f_48  =  fma(f_28, f_45, f_47);
      i_49  =  isequal(f_15, 1.0F);
      if(i_49 == 1)
      {
        // BLOCK 7
        i_50  =  isequal(f_17, 0.0F);
        if(i_50 == 1)
        {
          // BLOCK 8
          i_51  =  isequal(f_19, 0.0F);
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
    f_52  =  f_21 * f_13;
    f_53  =  f_52 * f_25;
    f_54  =  cos(f_53);
    f_55  =  sin(f_53);
    f_56  =  fabs(f_52);
    i_57  =  isless(f_21, 1.0F);
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
          f_68  =  f_66 * f_15;
          f_69  =  f_53 * f_60;
          f_70  =  f_68 - f_69;
          f_71  =  fma(f_67, f_15, f_70);
          f_72  =  fma(f_66, f_17, f_71);
          f_73  =  f_63 * f_19;
          f_74  =  fma(f_67, f_17, f_73);
          f_75  =  f_72 + f_74;
          f_76  =  f_75 / f_60;
          f_77  =  cos(f_76);
          f_78  =  sin(f_76);
          f_79  =  f_54 * f_78;
          f_80  =  fma(f_55, f_77, f_79);
          i_81  =  isequal(f_15, 1.0F);
          if(i_81 == 1)
          {
            // BLOCK 21
            i_82  =  isequal(f_17, 0.0F);
            if(i_82 == 1)
            {
              // BLOCK 22
              i_83  =  isequal(f_19, 0.0F);
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
        f_91  =  f_89 * f_15;
        f_92  =  f_53 * f_85;
        f_93  =  f_91 - f_92;
        f_94  =  fma(f_90, f_15, f_93);
        f_95  =  fma(f_89, f_17, f_94);
        f_96  =  f_86 * f_19;
        f_97  =  fma(f_90, f_17, f_96);
        f_98  =  f_95 + f_97;
        f_99  =  f_98 / f_85;
        f_100  =  cos(f_99);
        f_101  =  f_100 * f_54;
        f_102  =  sin(f_99);
        f_103  =  f_102 * f_55;
        f_104  =  f_101 - f_103;
        i_105  =  isequal(f_15, 1.0F);
        if(i_105 == 1)
        {
          // BLOCK 31
          i_106  =  isequal(f_17, 0.0F);
          if(i_106 == 1)
          {
            // BLOCK 32
            i_107  =  isequal(f_19, 0.0F);
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
        f_111  =  f_21;
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
    i_118  =  isless(1.0E30F, f_22);
    if(i_118 == 1)
    {
      // BLOCK 44
      f_119  =  8.6736174E-19F;
    }  // B43
    else
    {
      // BLOCK 45
      f_119  =  1.0F;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    f_120  =  f_119 * f_13;
    f_121  =  f_120 * 4097.0F;
    f_122  =  f_121 - f_120;
    f_123  =  f_121 - f_122;
    f_124  =  f_120 - f_123;
    f_125  =  f_123 * f_15;
    f_126  =  f_26 * f_119;
    f_127  =  f_125 - f_126;
    f_128  =  fma(f_124, f_15, f_127);
    f_129  =  fma(f_123, f_17, f_128);
    f_130  =  f_120 * f_19;
    f_131  =  fma(f_124, f_17, f_130);
    f_132  =  f_129 + f_131;
    f_133  =  f_132 / f_119;
    f_134  =  cos(f_133);
    f_135  =  f_134 * f_27;
    f_136  =  sin(f_133);
    f_137  =  f_136 * f_28;
    f_138  =  f_135 - f_137;
    i_139  =  isequal(f_15, 1.0F);
    if(i_139 == 1)
    {
      // BLOCK 47
      i_140  =  isequal(f_17, 0.0F);
      if(i_140 == 1)
      {
        // BLOCK 48
        i_141  =  isequal(f_19, 0.0F);
        if(i_141 == 1)
        {
          // BLOCK 49
          f_142  =  f_27;
        }  // B48
        else
        {
          // BLOCK 50
          f_142  =  f_138;
        }  // B48
      }  // B47
      else
      {
        // BLOCK 51
        f_142  =  f_138;
      }  // B47
    }  // B46
    else
    {
      // BLOCK 52
      f_142  =  f_138;
    }  // B46
    // BLOCK 53 MERGES [49 52 50 51 ]
    i_143  =  isless(f_21, 1.0F);
    if(i_143 == 1)
    {
      // BLOCK 54
      i_144  =  isless(1.0E30F, f_22);
      if(i_144 == 1)
      {
        // BLOCK 55
        i_145  =  isless(1.0E30F, f_56);
        if(i_145 == 1)
        {
          // BLOCK 56
          f_146  =  8.6736174E-19F;
        }  // B55
        else
        {
          // BLOCK 57
          f_146  =  1.0F;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        i_147  =  isequal(f_53, 0.0F);
        if(i_147 == 1)
        {
          // BLOCK 59
          f_148  =  f_55;
        }  // B58
        else
        {
          // BLOCK 60
          f_149  =  f_146 * f_52;
          f_150  =  f_149 * 4097.0F;
          f_151  =  f_150 - f_149;
          f_152  =  f_150 - f_151;
          f_153  =  f_149 - f_152;
          f_154  =  f_152 * f_15;
          f_155  =  f_53 * f_146;
          f_156  =  f_154 - f_155;
          f_157  =  fma(f_153, f_15, f_156);
          f_158  =  fma(f_152, f_17, f_157);
          f_159  =  f_149 * f_19;
          f_160  =  fma(f_153, f_17, f_159);
          f_161  =  f_158 + f_160;
          f_162  =  f_161 / f_146;
          f_163  =  cos(f_162);
          f_164  =  sin(f_162);
          f_165  =  f_164 * f_54;
          f_166  =  fma(f_55, f_163, f_165);
          i_167  =  isequal(f_15, 1.0F);
          if(i_167 == 1)
          {
            // BLOCK 61
            i_168  =  isequal(f_17, 0.0F);
            if(i_168 == 1)
            {
              // BLOCK 62
              i_169  =  isequal(f_19, 0.0F);
              if(i_169 == 1)
              {
                // BLOCK 63
                f_148  =  f_55;
              }  // B62
              else
              {
                // BLOCK 64
                f_148  =  f_166;
              }  // B62
            }  // B61
            else
            {
              // BLOCK 65
              f_148  =  f_166;
            }  // B61
          }  // B60
          else
          {
            // BLOCK 66
            f_148  =  f_166;
          }  // B60
        }  // B58
        // BLOCK 67 MERGES [66 59 64 65 63 ]
        i_170  =  isless(1.0E30F, f_56);
        if(i_170 == 1)
        {
          // BLOCK 68
          f_171  =  8.6736174E-19F;
        }  // B67
        else
        {
          // BLOCK 69
          f_171  =  1.0F;
        }  // B67
        // BLOCK 70 MERGES [68 69 ]
        f_172  =  f_171 * f_52;
        f_173  =  f_172 * 4097.0F;
        f_174  =  f_173 - f_172;
        f_175  =  f_173 - f_174;
        f_176  =  f_172 - f_175;
        f_177  =  f_175 * f_15;
        f_178  =  f_53 * f_171;
        f_179  =  f_177 - f_178;
        f_180  =  fma(f_176, f_15, f_179);
        f_181  =  fma(f_175, f_17, f_180);
        f_182  =  f_172 * f_19;
        f_183  =  fma(f_176, f_17, f_182);
        f_184  =  f_181 + f_183;
        f_185  =  f_184 / f_171;
        f_186  =  cos(f_185);
        f_187  =  f_186 * f_54;
        f_188  =  sin(f_185);
        f_189  =  f_188 * f_55;
        f_190  =  f_187 - f_189;
        i_191  =  isequal(f_15, 1.0F);
        if(i_191 == 1)
        {
          // BLOCK 71
          i_192  =  isequal(f_17, 0.0F);
          if(i_192 == 1)
          {
            // BLOCK 72
            i_193  =  isequal(f_19, 0.0F);
            if(i_193 == 1)
            {
              // BLOCK 73
              f_194  =  f_54;
            }  // B72
            else
            {
              // BLOCK 74
              f_194  =  f_190;
            }  // B72
          }  // B71
          else
          {
            // BLOCK 75
            f_194  =  f_190;
          }  // B71
        }  // B70
        else
        {
          // BLOCK 76
          f_194  =  f_190;
        }  // B70
        // BLOCK 77 MERGES [73 76 74 75 ]
        f_195  =  f_148;
        f_196  =  f_194;
        // BLOCK 78 MERGES [77 79 ]
        f_195  =  f_148;
        f_196  =  f_194;
        f_197  =  f_21;
        for(;isless(f_197, 1.0F) == 1;)
        {
          // BLOCK 79
          f_198  =  f_195 * 2.0F;
          f_199  =  f_196 * f_198;
          f_200  =  f_197 * 2.0F;
          f_201  =  f_195 * f_198;
          f_202  =  1.0F - f_201;
          f_195  =  f_199;
          f_196  =  f_202;
          f_197  =  f_200;
        }  // B78
        // BLOCK 80
        f_203  =  f_196;
      }  // B54
      else
      {
        // BLOCK 81
        f_203  =  f_142;
      }  // B54
    }  // B53
    else
    {
      // BLOCK 82
      f_203  =  f_142;
    }  // B53
    // BLOCK 83 MERGES [80 82 81 ]
    i_204  =  isequal(f_13, f_13);
    if(i_204 == 1)
    {
      // BLOCK 84
      f_205  =  f_117 + f_203;
      f_206  =  f_205 * f_205;
      f_207  =  f_206;
    }  // B83
    else
    {
      // BLOCK 85
      f_207  =  f_13;
    }  // B83
    // BLOCK 86 MERGES [85 84 ]
    ul_208  =  ul_1 + l_11;
    f_209  =  *((__global float *) ul_208);
    ul_210  =  ul_2 + l_11;
    f_211  =  f_207 * f_209;
    *((__global float *) ul_210)  =  f_211;
  }  // B0
  else
  {
    // BLOCK 87
  }  // B0
  // BLOCK 88 MERGES [87 86 ]
  return;
}  //  kernel
