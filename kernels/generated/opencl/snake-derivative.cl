// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 698109534030745c9bf829de68455e9164779bdcd60409747ae188ad4f4a3d98
// function: snake
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 1, 33) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_191, i_192, i_190, i_5, i_6, i_139, i_203, i_140, i_138, i_48, i_49, i_50, i_56, i_117, i_60, i_57, i_58, i_167, i_104, i_168, i_166, i_105, i_169, i_106, i_143, i_80, i_144, i_142, i_83, i_81, i_82, i_146, i_22, i_28;
  long l_8, l_9, l_10;
  float f_206, f_12, f_172, f_173, f_170, f_171, f_160, f_161, f_158, f_159, f_164, f_165, f_162, f_163, f_152, f_153, f_150, f_151, f_156, f_157, f_154, f_155, f_145, f_148, f_149, f_147, f_200, f_201, f_198, f_199, f_204, f_205, f_202, f_193, f_196, f_197, f_194, f_195, f_184, f_185, f_182, f_183, f_188, f_189, f_186, f_187, f_176, f_177, f_174, f_175, f_180, f_181, f_178, f_179, f_102, f_103, f_108, f_109, f_107, f_96, f_97, f_94, f_95, f_100, f_101, f_98, f_99, f_88, f_89, f_86, f_87, f_92, f_93, f_90, f_91, f_78, f_79, f_84, f_85, f_136, f_137, f_134, f_135, f_141, f_128, f_129, f_126, f_127, f_132, f_133, f_130, f_131, f_120, f_121, f_118, f_119, f_124, f_125, f_122, f_123, f_112, f_113, f_110, f_111, f_116, f_114, f_115, f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_30, f_31, f_36, f_37, f_34, f_35, f_24, f_25, f_23, f_29, f_26, f_27, f_16, f_14, f_20, f_21, f_18, f_72, f_73, f_70, f_71, f_76, f_77, f_74, f_75, f_64, f_65, f_62, f_63, f_68, f_69, f_66, f_67, f_54, f_55, f_61, f_59, f_46, f_47, f_52, f_53, f_51;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_19, ul_0, ul_1, ul_17, ul_15, ul_207, ul_13, ul_11;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) numbers;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_2 + 16L;
    f_14  =  *((__global float *) ul_13);
    ul_15  =  ul_2 + 20L;
    f_16  =  *((__global float *) ul_15);
    ul_17  =  ul_2 + 24L;
    f_18  =  *((__global float *) ul_17);
    ul_19  =  ul_2 + 28L;
    f_20  =  *((__global float *) ul_19);
    f_21  =  fabs(f_12);
    i_22  =  isless(1.0E30F, f_21);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  8.6736174E-19F;
    }  // B1
    else
    {
      // BLOCK 3
      f_23  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_24  =  f_14 + f_16;
    f_25  =  f_24 * f_12;
    f_26  =  cos(f_25);
    f_27  =  sin(f_25);
    i_28  =  isequal(f_25, 0.0F);
    if(i_28 == 1)
    {
      // BLOCK 5
      f_29  =  f_27;
    }  // B4
    else
    {
      // BLOCK 6
      f_30  =  f_23 * f_12;
      f_31  =  f_30 * 4097.0F;
      f_32  =  f_31 - f_30;
      f_33  =  f_31 - f_32;
      f_34  =  f_30 - f_33;
      f_35  =  f_33 * f_14;
      f_36  =  f_25 * f_23;
      f_37  =  f_35 - f_36;
      f_38  =  fma(f_34, f_14, f_37);
      f_39  =  fma(f_33, f_16, f_38);
      f_40  =  f_18 * f_30;
      f_41  =  fma(f_34, f_16, f_40);
      f_42  =  f_39 + f_41;
      f_43  =  f_42 / f_23;
      f_44  =  cos(f_43);
      f_45  =  sin(f_43);
      f_46  =  f_26 * f_45;
      f_47  =  fma(f_27, f_44, f_46);
      i_48  =  isequal(f_14, 1.0F);
      if(i_48 == 1)
      {
        // BLOCK 7
        i_49  =  isequal(f_16, 0.0F);
        if(i_49 == 1)
        {
          // BLOCK 8
          i_50  =  isequal(f_18, 0.0F);
          if(i_50 == 1)
          {
            // BLOCK 9
            f_29  =  f_27;
          }  // B8
          else
          {
            // BLOCK 10
            f_29  =  f_47;
          }  // B8
        }  // B7
        else
        {
          // BLOCK 11
          f_29  =  f_47;
        }  // B7
      }  // B6
      else
      {
        // BLOCK 12
        f_29  =  f_47;
      }  // B6
    }  // B4
    // BLOCK 13 MERGES [12 5 10 11 9 ]
    f_51  =  f_20 * f_12;
    f_52  =  f_51 * f_24;
    f_53  =  cos(f_52);
    f_54  =  sin(f_52);
    f_55  =  fabs(f_51);
    i_56  =  isless(f_20, 1.0F);
    if(i_56 == 1)
    {
      // BLOCK 14
      i_57  =  isless(1.0E30F, f_21);
      if(i_57 == 1)
      {
        // BLOCK 15
        i_58  =  isless(1.0E30F, f_55);
        if(i_58 == 1)
        {
          // BLOCK 16
          f_59  =  8.6736174E-19F;
        }  // B15
        else
        {
          // BLOCK 17
          f_59  =  1.0F;
        }  // B15
        // BLOCK 18 MERGES [16 17 ]
        i_60  =  isequal(f_52, 0.0F);
        if(i_60 == 1)
        {
          // BLOCK 19
          f_61  =  f_54;
        }  // B18
        else
        {
          // BLOCK 20
          f_62  =  f_59 * f_51;
          f_63  =  f_62 * 4097.0F;
          f_64  =  f_63 - f_62;
          f_65  =  f_63 - f_64;
          f_66  =  f_62 - f_65;
          f_67  =  f_65 * f_14;
          f_68  =  f_52 * f_59;
          f_69  =  f_67 - f_68;
          f_70  =  fma(f_66, f_14, f_69);
          f_71  =  fma(f_65, f_16, f_70);
          f_72  =  f_62 * f_18;
          f_73  =  fma(f_66, f_16, f_72);
          f_74  =  f_71 + f_73;
          f_75  =  f_74 / f_59;
          f_76  =  cos(f_75);
          f_77  =  sin(f_75);
          f_78  =  f_53 * f_77;
          f_79  =  fma(f_54, f_76, f_78);
          i_80  =  isequal(f_14, 1.0F);
          if(i_80 == 1)
          {
            // BLOCK 21
            i_81  =  isequal(f_16, 0.0F);
            if(i_81 == 1)
            {
              // BLOCK 22
              i_82  =  isequal(f_18, 0.0F);
              if(i_82 == 1)
              {
                // BLOCK 23
                f_61  =  f_54;
              }  // B22
              else
              {
                // BLOCK 24
                f_61  =  f_79;
              }  // B22
            }  // B21
            else
            {
              // BLOCK 25
              f_61  =  f_79;
            }  // B21
          }  // B20
          else
          {
            // BLOCK 26
            f_61  =  f_79;
          }  // B20
        }  // B18
        // BLOCK 27 MERGES [26 19 24 25 23 ]
        i_83  =  isless(1.0E30F, f_55);
        if(i_83 == 1)
        {
          // BLOCK 28
          f_84  =  8.6736174E-19F;
        }  // B27
        else
        {
          // BLOCK 29
          f_84  =  1.0F;
        }  // B27
        // BLOCK 30 MERGES [28 29 ]
        f_85  =  f_84 * f_51;
        f_86  =  f_85 * 4097.0F;
        f_87  =  f_86 - f_85;
        f_88  =  f_86 - f_87;
        f_89  =  f_85 - f_88;
        f_90  =  f_88 * f_14;
        f_91  =  f_52 * f_84;
        f_92  =  f_90 - f_91;
        f_93  =  fma(f_89, f_14, f_92);
        f_94  =  fma(f_88, f_16, f_93);
        f_95  =  f_85 * f_18;
        f_96  =  fma(f_89, f_16, f_95);
        f_97  =  f_94 + f_96;
        f_98  =  f_97 / f_84;
        f_99  =  cos(f_98);
        f_100  =  f_99 * f_53;
        f_101  =  sin(f_98);
        f_102  =  f_101 * f_54;
        f_103  =  f_100 - f_102;
        i_104  =  isequal(f_14, 1.0F);
        if(i_104 == 1)
        {
          // BLOCK 31
          i_105  =  isequal(f_16, 0.0F);
          if(i_105 == 1)
          {
            // BLOCK 32
            i_106  =  isequal(f_18, 0.0F);
            if(i_106 == 1)
            {
              // BLOCK 33
              f_107  =  f_53;
            }  // B32
            else
            {
              // BLOCK 34
              f_107  =  f_103;
            }  // B32
          }  // B31
          else
          {
            // BLOCK 35
            f_107  =  f_103;
          }  // B31
        }  // B30
        else
        {
          // BLOCK 36
          f_107  =  f_103;
        }  // B30
        // BLOCK 37 MERGES [33 36 34 35 ]
        f_108  =  f_61;
        f_109  =  f_107;
        // BLOCK 38 MERGES [37 39 ]
        f_108  =  f_61;
        f_109  =  f_107;
        f_110  =  f_20;
        for(;isless(f_110, 1.0F) == 1;)
        {
          // BLOCK 39
          f_111  =  f_110 * 2.0F;
          f_112  =  f_108 * 2.0F;
          f_113  =  f_112 * f_108;
          f_114  =  1.0F - f_113;
          f_115  =  f_109 * f_112;
          f_108  =  f_115;
          f_109  =  f_114;
          f_110  =  f_111;
        }  // B38
        // BLOCK 40
        f_116  =  f_108;
      }  // B14
      else
      {
        // BLOCK 41
        f_116  =  f_29;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 42
      f_116  =  f_29;
    }  // B13
    // BLOCK 43 MERGES [40 42 41 ]
    i_117  =  isless(1.0E30F, f_21);
    if(i_117 == 1)
    {
      // BLOCK 44
      f_118  =  8.6736174E-19F;
    }  // B43
    else
    {
      // BLOCK 45
      f_118  =  1.0F;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    f_119  =  f_118 * f_12;
    f_120  =  f_119 * 4097.0F;
    f_121  =  f_120 - f_119;
    f_122  =  f_120 - f_121;
    f_123  =  f_119 - f_122;
    f_124  =  f_122 * f_14;
    f_125  =  f_25 * f_118;
    f_126  =  f_124 - f_125;
    f_127  =  fma(f_123, f_14, f_126);
    f_128  =  fma(f_122, f_16, f_127);
    f_129  =  f_119 * f_18;
    f_130  =  fma(f_123, f_16, f_129);
    f_131  =  f_128 + f_130;
    f_132  =  f_131 / f_118;
    f_133  =  cos(f_132);
    f_134  =  f_133 * f_26;
    f_135  =  sin(f_132);
    f_136  =  f_135 * f_27;
    f_137  =  f_134 - f_136;
    i_138  =  isequal(f_14, 1.0F);
    if(i_138 == 1)
    {
      // BLOCK 47
      i_139  =  isequal(f_16, 0.0F);
      if(i_139 == 1)
      {
        // BLOCK 48
        i_140  =  isequal(f_18, 0.0F);
        if(i_140 == 1)
        {
          // BLOCK 49
          f_141  =  f_26;
        }  // B48
        else
        {
          // BLOCK 50
          f_141  =  f_137;
        }  // B48
      }  // B47
      else
      {
        // BLOCK 51
        f_141  =  f_137;
      }  // B47
    }  // B46
    else
    {
      // BLOCK 52
      f_141  =  f_137;
    }  // B46
    // BLOCK 53 MERGES [49 52 50 51 ]
    i_142  =  isless(f_20, 1.0F);
    if(i_142 == 1)
    {
      // BLOCK 54
      i_143  =  isless(1.0E30F, f_21);
      if(i_143 == 1)
      {
        // BLOCK 55
        i_144  =  isless(1.0E30F, f_55);
        if(i_144 == 1)
        {
          // BLOCK 56
          f_145  =  8.6736174E-19F;
        }  // B55
        else
        {
          // BLOCK 57
          f_145  =  1.0F;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        i_146  =  isequal(f_52, 0.0F);
        if(i_146 == 1)
        {
          // BLOCK 59
          f_147  =  f_54;
        }  // B58
        else
        {
          // BLOCK 60
          f_148  =  f_145 * f_51;
          f_149  =  f_148 * 4097.0F;
          f_150  =  f_149 - f_148;
          f_151  =  f_149 - f_150;
          f_152  =  f_148 - f_151;
          f_153  =  f_151 * f_14;
          f_154  =  f_52 * f_145;
          f_155  =  f_153 - f_154;
          f_156  =  fma(f_152, f_14, f_155);
          f_157  =  fma(f_151, f_16, f_156);
          f_158  =  f_148 * f_18;
          f_159  =  fma(f_152, f_16, f_158);
          f_160  =  f_157 + f_159;
          f_161  =  f_160 / f_145;
          f_162  =  cos(f_161);
          f_163  =  sin(f_161);
          f_164  =  f_163 * f_53;
          f_165  =  fma(f_54, f_162, f_164);
          i_166  =  isequal(f_14, 1.0F);
          if(i_166 == 1)
          {
            // BLOCK 61
            i_167  =  isequal(f_16, 0.0F);
            if(i_167 == 1)
            {
              // BLOCK 62
              i_168  =  isequal(f_18, 0.0F);
              if(i_168 == 1)
              {
                // BLOCK 63
                f_147  =  f_54;
              }  // B62
              else
              {
                // BLOCK 64
                f_147  =  f_165;
              }  // B62
            }  // B61
            else
            {
              // BLOCK 65
              f_147  =  f_165;
            }  // B61
          }  // B60
          else
          {
            // BLOCK 66
            f_147  =  f_165;
          }  // B60
        }  // B58
        // BLOCK 67 MERGES [66 59 64 65 63 ]
        i_169  =  isless(1.0E30F, f_55);
        if(i_169 == 1)
        {
          // BLOCK 68
          f_170  =  8.6736174E-19F;
        }  // B67
        else
        {
          // BLOCK 69
          f_170  =  1.0F;
        }  // B67
        // BLOCK 70 MERGES [68 69 ]
        f_171  =  f_170 * f_51;
        f_172  =  f_171 * 4097.0F;
        f_173  =  f_172 - f_171;
        f_174  =  f_172 - f_173;
        f_175  =  f_171 - f_174;
        f_176  =  f_174 * f_14;
        f_177  =  f_52 * f_170;
        f_178  =  f_176 - f_177;
        f_179  =  fma(f_175, f_14, f_178);
        f_180  =  fma(f_174, f_16, f_179);
        f_181  =  f_171 * f_18;
        f_182  =  fma(f_175, f_16, f_181);
        f_183  =  f_180 + f_182;
        f_184  =  f_183 / f_170;
        f_185  =  cos(f_184);
        f_186  =  f_185 * f_53;
        f_187  =  sin(f_184);
        f_188  =  f_187 * f_54;
        f_189  =  f_186 - f_188;
        i_190  =  isequal(f_14, 1.0F);
        if(i_190 == 1)
        {
          // BLOCK 71
          i_191  =  isequal(f_16, 0.0F);
          if(i_191 == 1)
          {
            // BLOCK 72
            i_192  =  isequal(f_18, 0.0F);
            if(i_192 == 1)
            {
              // BLOCK 73
              f_193  =  f_53;
            }  // B72
            else
            {
              // BLOCK 74
              f_193  =  f_189;
            }  // B72
          }  // B71
          else
          {
            // BLOCK 75
            f_193  =  f_189;
          }  // B71
        }  // B70
        else
        {
          // BLOCK 76
          f_193  =  f_189;
        }  // B70
        // BLOCK 77 MERGES [73 76 74 75 ]
        f_194  =  f_147;
        f_195  =  f_193;
        // BLOCK 78 MERGES [77 79 ]
        f_194  =  f_147;
        f_195  =  f_193;
        f_196  =  f_20;
        for(;isless(f_196, 1.0F) == 1;)
        {
          // BLOCK 79
          f_197  =  f_194 * 2.0F;
          f_198  =  f_195 * f_197;
          f_199  =  f_196 * 2.0F;
          f_200  =  f_194 * f_197;
          f_201  =  1.0F - f_200;
          f_194  =  f_198;
          f_195  =  f_201;
          f_196  =  f_199;
        }  // B78
        // BLOCK 80
        f_202  =  f_195;
      }  // B54
      else
      {
        // BLOCK 81
        f_202  =  f_141;
      }  // B54
    }  // B53
    else
    {
      // BLOCK 82
      f_202  =  f_141;
    }  // B53
    // BLOCK 83 MERGES [80 82 81 ]
    i_203  =  isequal(f_12, f_12);
    if(i_203 == 1)
    {
      // BLOCK 84
      f_204  =  f_116 + f_202;
      f_205  =  f_204 * f_204;
      f_206  =  f_205;
    }  // B83
    else
    {
      // BLOCK 85
      f_206  =  f_12;
    }  // B83
    // BLOCK 86 MERGES [85 84 ]
    ul_207  =  ul_1 + l_10;
    *((__global float *) ul_207)  =  f_206;
  }  // B0
  else
  {
    // BLOCK 87
  }  // B0
  // BLOCK 88 MERGES [87 86 ]
  return;
}  //  kernel
