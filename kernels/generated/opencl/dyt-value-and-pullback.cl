// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 132a248a7d270597c9e1ff791201b4c1ae109e653fb0d64c41827324d64781a8
// function: dyt
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, numbers_5, shape_0, 41) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private float numbers_5, __private int shape_0, __private int code)
{
  bool b_21;
  float f_9, f_11, f_13, f_15, f_17, f_19, f_26, f_27, f_29, f_32, f_34, f_35, f_36, f_37, f_38, f_39, f_41, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_62, f_63, f_64, f_65, f_67, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_127, f_129, f_130, f_131, f_134, f_135, f_138, f_141, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_165, f_166, f_167, f_168, f_170, f_173, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_197, f_198, f_199, f_200, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_213, f_215;
  int i_7, i_20, i_28, i_30, i_31, i_33, i_40, i_42, i_43, i_45, i_61, i_66, i_69, i_126, i_128, i_132, i_133, i_137, i_139, i_140, i_142, i_164, i_169, i_171, i_172, i_174, i_196, i_201;
  long l_22, l_23, l_24;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_25, *ul_136, *ul_212, *ul_214;

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
    i_43  =  isless(f_27, -250.0F);
    if(i_43 == 1)
    {
      // BLOCK 17
      f_44  =  -250.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_45  =  isless(250.0F, f_27);
      if(i_45 == 1)
      {
        // BLOCK 19
        f_44  =  250.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_44  =  f_27;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_46  =  f_44 + 786432.0F;
    f_47  =  f_46 - 786432.0F;
    f_48  =  f_44 - f_47;
    f_49  =  f_44 * f_13;
    f_50  =  fma(f_48, f_11, f_49);
    f_51  =  f_47 * f_11;
    f_52  =  fma(f_47, f_11, f_50);
    f_53  =  f_51 - f_52;
    f_54  =  f_53 + f_50;
    f_55  =  f_54 * 4.0F;
    f_56  =  f_55 * 0.5F;
    f_57  =  f_39 * 4.0F;
    f_58  =  fabs(f_57);
    f_59  =  f_58 * -0.5F;
    f_60  =  exp(f_59);
    i_61  =  isless(f_57, 0.0F);
    if(i_61 == 1)
    {
      // BLOCK 22
      f_62  =  fma(f_56, f_60, f_60);
      f_63  =  f_62;
    }  // B21
    else
    {
      // BLOCK 23
      f_64  =  f_56 * f_60;
      f_65  =  f_60 - f_64;
      f_63  =  f_65;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_66  =  isless(f_39, 0.0F);
    if(i_66 == 1)
    {
      // BLOCK 25
      f_67  =  -1.0F;
    }  // B24
    else
    {
      // BLOCK 26
      f_67  =  1.0F;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    f_68  =  fabs(f_39);
    i_69  =  isless(f_68, 1.0F);
    if(i_69 == 1)
    {
      // BLOCK 28
      f_70  =  f_17 + f_39;
      f_71  =  f_32 + 786432.0F;
      f_72  =  f_71 - 786432.0F;
      f_73  =  f_32 - f_72;
      f_74  =  f_32 * f_13;
      f_75  =  fma(f_73, f_11, f_74);
      f_76  =  f_72 * f_11;
      f_77  =  fma(f_72, f_11, f_75);
      f_78  =  f_76 - f_77;
      f_79  =  f_78 + f_75;
      f_80  =  f_79 + f_19;
      f_81  =  f_41 * f_41;
      f_82  =  fma(f_81, 1.0706029E-11F, 1.9270852E-9F);
      f_83  =  fma(f_81, f_82, 2.5052108E-7F);
      f_84  =  fma(f_81, f_83, 2.2045855E-5F);
      f_85  =  fma(f_81, f_84, 0.0011904762F);
      f_86  =  fma(f_81, f_85, 0.033333335F);
      f_87  =  fma(f_81, f_86, 0.33333334F);
      f_88  =  f_87 * f_81;
      f_89  =  f_88 * f_41;
      f_90  =  fabs(f_41);
      f_91  =  -f_90;
      f_92  =  exp(f_91);
      f_93  =  f_92 * 2.0F;
      f_94  =  fma(f_92, f_92, 1.0F);
      f_95  =  f_93 / f_94;
      f_96  =  f_89 * f_95;
      f_97  =  f_80 - f_96;
      f_98  =  f_70 - f_39;
      f_99  =  f_70 - f_98;
      f_100  =  f_39 - f_99;
      f_101  =  f_17 - f_98;
      f_102  =  f_100 + f_101;
      f_103  =  f_97 + f_102;
      f_104  =  f_103 + f_70;
      f_105  =  f_104;
    }  // B27
    else
    {
      // BLOCK 29
      f_106  =  f_67 + f_17;
      f_107  =  f_63 * 2.0F;
      f_108  =  f_63 + 1.0F;
      f_109  =  f_107 / f_108;
      f_110  =  f_108 - 1.0F;
      f_111  =  f_108 - f_110;
      f_112  =  1.0F - f_111;
      f_113  =  f_63 - f_110;
      f_114  =  f_112 + f_113;
      f_115  =  f_109 * f_114;
      f_116  =  f_109 - f_115;
      f_117  =  f_116 * f_67;
      f_118  =  f_106 - f_117;
      f_119  =  f_106 - f_17;
      f_120  =  f_106 - f_119;
      f_121  =  f_17 - f_120;
      f_122  =  f_67 - f_119;
      f_123  =  f_121 + f_122;
      f_124  =  f_123 + f_19;
      f_125  =  f_118 + f_124;
      f_105  =  f_125;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_126  =  isless(f_27, -3.4028235E38F);
    if(i_126 == 1)
    {
      // BLOCK 31
      f_127  =  -3.4028235E38F;
    }  // B30
    else
    {
      // BLOCK 32
      i_128  =  isless(3.4028235E38F, f_27);
      if(i_128 == 1)
      {
        // BLOCK 33
        f_127  =  3.4028235E38F;
      }  // B32
      else
      {
        // BLOCK 34
        f_127  =  f_27;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    f_129  =  f_105 * f_15;
    f_130  =  f_11 + f_13;
    f_131  =  f_130 * f_15;
    i_132  =  isequal(f_17, 0.0F);
    if(i_132 == 1)
    {
      // BLOCK 36
      i_133  =  isless(f_68, 1.0E-4F);
      if(i_133 == 1)
      {
        // BLOCK 37
        f_134  =  f_131 * f_127;
        f_135  =  f_134;
      }  // B36
      else
      {
        // BLOCK 38
        f_135  =  f_129;
      }  // B36
    }  // B35
    else
    {
      // BLOCK 39
      f_135  =  f_129;
    }  // B35
    // BLOCK 40 MERGES [39 38 37 ]
    ul_136  =  ul_2 + l_24;
    *((__global float *) ul_136)  =  f_135;
    i_137  =  isless(f_27, -250.0F);
    if(i_137 == 1)
    {
      // BLOCK 41
      f_138  =  -250.0F;
    }  // B40
    else
    {
      // BLOCK 42
      i_139  =  isless(250.0F, f_27);
      if(i_139 == 1)
      {
        // BLOCK 43
        f_138  =  250.0F;
      }  // B42
      else
      {
        // BLOCK 44
        f_138  =  f_27;
      }  // B42
    }  // B40
    // BLOCK 45 MERGES [43 44 41 ]
    i_140  =  isless(f_27, -250.0F);
    if(i_140 == 1)
    {
      // BLOCK 46
      f_141  =  -250.0F;
    }  // B45
    else
    {
      // BLOCK 47
      i_142  =  isless(250.0F, f_27);
      if(i_142 == 1)
      {
        // BLOCK 48
        f_141  =  250.0F;
      }  // B47
      else
      {
        // BLOCK 49
        f_141  =  f_27;
      }  // B47
    }  // B45
    // BLOCK 50 MERGES [48 49 46 ]
    f_143  =  f_141 + 786432.0F;
    f_144  =  f_143 - 786432.0F;
    f_145  =  f_141 - f_144;
    f_146  =  f_141 * f_13;
    f_147  =  fma(f_145, f_11, f_146);
    f_148  =  f_144 * f_11;
    f_149  =  fma(f_144, f_11, f_147);
    f_150  =  f_148 - f_149;
    f_151  =  f_150 + f_147;
    f_152  =  f_151 * 2.0F;
    f_153  =  f_152 * 0.5F;
    f_154  =  f_138 + 786432.0F;
    f_155  =  f_154 - 786432.0F;
    f_156  =  f_138 - f_155;
    f_157  =  f_138 * f_13;
    f_158  =  fma(f_156, f_11, f_157);
    f_159  =  fma(f_155, f_11, f_158);
    f_160  =  f_159 * 2.0F;
    f_161  =  fabs(f_160);
    f_162  =  f_161 * -0.5F;
    f_163  =  exp(f_162);
    i_164  =  isless(f_160, 0.0F);
    if(i_164 == 1)
    {
      // BLOCK 51
      f_165  =  fma(f_153, f_163, f_163);
      f_166  =  f_165;
    }  // B50
    else
    {
      // BLOCK 52
      f_167  =  f_153 * f_163;
      f_168  =  f_163 - f_167;
      f_166  =  f_168;
    }  // B50
    // BLOCK 53 MERGES [51 52 ]
    i_169  =  isless(f_27, -250.0F);
    if(i_169 == 1)
    {
      // BLOCK 54
      f_170  =  -250.0F;
    }  // B53
    else
    {
      // BLOCK 55
      i_171  =  isless(250.0F, f_27);
      if(i_171 == 1)
      {
        // BLOCK 56
        f_170  =  250.0F;
      }  // B55
      else
      {
        // BLOCK 57
        f_170  =  f_27;
      }  // B55
    }  // B53
    // BLOCK 58 MERGES [56 57 54 ]
    i_172  =  isless(f_27, -250.0F);
    if(i_172 == 1)
    {
      // BLOCK 59
      f_173  =  -250.0F;
    }  // B58
    else
    {
      // BLOCK 60
      i_174  =  isless(250.0F, f_27);
      if(i_174 == 1)
      {
        // BLOCK 61
        f_173  =  250.0F;
      }  // B60
      else
      {
        // BLOCK 62
        f_173  =  f_27;
      }  // B60
    }  // B58
    // BLOCK 63 MERGES [61 62 59 ]
    f_175  =  f_173 + 786432.0F;
    f_176  =  f_175 - 786432.0F;
    f_177  =  f_173 - f_176;
    f_178  =  f_173 * f_13;
    f_179  =  fma(f_177, f_11, f_178);
    f_180  =  f_176 * f_11;
    f_181  =  fma(f_176, f_11, f_179);
    f_182  =  f_180 - f_181;
    f_183  =  f_182 + f_179;
    f_184  =  f_183 * 2.0F;
    f_185  =  f_184 * 0.5F;
    f_186  =  f_170 + 786432.0F;
    f_187  =  f_186 - 786432.0F;
    f_188  =  f_170 - f_187;
    f_189  =  f_170 * f_13;
    f_190  =  fma(f_188, f_11, f_189);
    f_191  =  fma(f_187, f_11, f_190);
    f_192  =  f_191 * 2.0F;
    f_193  =  fabs(f_192);
    f_194  =  f_193 * -0.5F;
    f_195  =  exp(f_194);
    i_196  =  isless(f_192, 0.0F);
    if(i_196 == 1)
    {
      // BLOCK 64
      f_197  =  fma(f_185, f_195, f_195);
      f_198  =  f_197;
    }  // B63
    else
    {
      // BLOCK 65
      f_199  =  f_185 * f_195;
      f_200  =  f_195 - f_199;
      f_198  =  f_200;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    i_201  =  isequal(f_26, f_26);
    if(i_201 == 1)
    {
      // BLOCK 67
      f_202  =  f_166 * 2.0F;
      f_203  =  fma(f_166, f_166, 1.0F);
      f_204  =  f_202 / f_203;
      f_205  =  f_204 * f_131;
      f_206  =  f_198 * 2.0F;
      f_207  =  fma(f_198, f_198, 1.0F);
      f_208  =  f_206 / f_207;
      f_209  =  f_208 * f_9;
      f_210  =  f_205 * f_209;
      f_211  =  f_210;
    }  // B66
    else
    {
      // BLOCK 68
      f_211  =  f_26;
    }  // B66
    // BLOCK 69 MERGES [68 67 ]
    ul_212  =  ul_1 + l_24;
    f_213  =  *((__global float *) ul_212);
    ul_214  =  ul_3 + l_24;
    f_215  =  f_211 * f_213;
    *((__global float *) ul_214)  =  f_215;
  }  // B0
  else
  {
    // BLOCK 70
  }  // B0
  // BLOCK 71 MERGES [70 69 ]
  return;
}  //  kernel
