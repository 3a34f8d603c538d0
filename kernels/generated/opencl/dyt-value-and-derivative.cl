// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0de7906d590d0e9a6993b903c0d0af9281d57bd8265caeb09a48c2e82d553156
// function: dyt
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, numbers_5, shape_0, 41) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private float numbers_5, __private int shape_0, __private int code)
{
  bool b_20;
  float f_8, f_10, f_12, f_14, f_16, f_18, f_25, f_26, f_28, f_31, f_33, f_34, f_35, f_36, f_37, f_38, f_40, f_43, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_61, f_62, f_63, f_64, f_66, f_67, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_128, f_129, f_130, f_133, f_134, f_137, f_140, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_164, f_165, f_166, f_167, f_169, f_172, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_196, f_197, f_198, f_199, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210;
  int i_6, i_19, i_27, i_29, i_30, i_32, i_39, i_41, i_42, i_44, i_60, i_65, i_68, i_125, i_127, i_131, i_132, i_136, i_138, i_139, i_141, i_163, i_168, i_170, i_171, i_173, i_195, i_200;
  long l_21, l_22, l_23;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_24, *ul_135, *ul_211;

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
    i_42  =  isless(f_26, -250.0F);
    if(i_42 == 1)
    {
      // BLOCK 17
      f_43  =  -250.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_44  =  isless(250.0F, f_26);
      if(i_44 == 1)
      {
        // BLOCK 19
        f_43  =  250.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_43  =  f_26;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_45  =  f_43 + 786432.0F;
    f_46  =  f_45 - 786432.0F;
    f_47  =  f_43 - f_46;
    f_48  =  f_43 * f_12;
    f_49  =  fma(f_47, f_10, f_48);
    f_50  =  f_46 * f_10;
    f_51  =  fma(f_46, f_10, f_49);
    f_52  =  f_50 - f_51;
    f_53  =  f_52 + f_49;
    f_54  =  f_53 * 4.0F;
    f_55  =  f_54 * 0.5F;
    f_56  =  f_38 * 4.0F;
    f_57  =  fabs(f_56);
    f_58  =  f_57 * -0.5F;
    f_59  =  exp(f_58);
    i_60  =  isless(f_56, 0.0F);
    if(i_60 == 1)
    {
      // BLOCK 22
      f_61  =  fma(f_55, f_59, f_59);
      f_62  =  f_61;
    }  // B21
    else
    {
      // BLOCK 23
      f_63  =  f_55 * f_59;
      f_64  =  f_59 - f_63;
      f_62  =  f_64;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_65  =  isless(f_38, 0.0F);
    if(i_65 == 1)
    {
      // BLOCK 25
      f_66  =  -1.0F;
    }  // B24
    else
    {
      // BLOCK 26
      f_66  =  1.0F;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    f_67  =  fabs(f_38);
    i_68  =  isless(f_67, 1.0F);
    if(i_68 == 1)
    {
      // BLOCK 28
      f_69  =  f_16 + f_38;
      f_70  =  f_31 + 786432.0F;
      f_71  =  f_70 - 786432.0F;
      f_72  =  f_31 - f_71;
      f_73  =  f_31 * f_12;
      f_74  =  fma(f_72, f_10, f_73);
      f_75  =  f_71 * f_10;
      f_76  =  fma(f_71, f_10, f_74);
      f_77  =  f_75 - f_76;
      f_78  =  f_77 + f_74;
      f_79  =  f_78 + f_18;
      f_80  =  f_40 * f_40;
      f_81  =  fma(f_80, 1.0706029E-11F, 1.9270852E-9F);
      f_82  =  fma(f_80, f_81, 2.5052108E-7F);
      f_83  =  fma(f_80, f_82, 2.2045855E-5F);
      f_84  =  fma(f_80, f_83, 0.0011904762F);
      f_85  =  fma(f_80, f_84, 0.033333335F);
      f_86  =  fma(f_80, f_85, 0.33333334F);
      f_87  =  f_86 * f_80;
      f_88  =  f_87 * f_40;
      f_89  =  fabs(f_40);
      f_90  =  -f_89;
      f_91  =  exp(f_90);
      f_92  =  f_91 * 2.0F;
      f_93  =  fma(f_91, f_91, 1.0F);
      f_94  =  f_92 / f_93;
      f_95  =  f_88 * f_94;
      f_96  =  f_79 - f_95;
      f_97  =  f_69 - f_38;
      f_98  =  f_69 - f_97;
      f_99  =  f_38 - f_98;
      f_100  =  f_16 - f_97;
      f_101  =  f_99 + f_100;
      f_102  =  f_96 + f_101;
      f_103  =  f_102 + f_69;
      f_104  =  f_103;
    }  // B27
    else
    {
      // BLOCK 29
      f_105  =  f_66 + f_16;
      f_106  =  f_62 * 2.0F;
      f_107  =  f_62 + 1.0F;
      f_108  =  f_106 / f_107;
      f_109  =  f_107 - 1.0F;
      f_110  =  f_107 - f_109;
      f_111  =  1.0F - f_110;
      f_112  =  f_62 - f_109;
      f_113  =  f_111 + f_112;
      f_114  =  f_108 * f_113;
      f_115  =  f_108 - f_114;
      f_116  =  f_115 * f_66;
      f_117  =  f_105 - f_116;
      f_118  =  f_105 - f_16;
      f_119  =  f_105 - f_118;
      f_120  =  f_16 - f_119;
      f_121  =  f_66 - f_118;
      f_122  =  f_120 + f_121;
      f_123  =  f_122 + f_18;
      f_124  =  f_117 + f_123;
      f_104  =  f_124;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_125  =  isless(f_26, -3.4028235E38F);
    if(i_125 == 1)
    {
      // BLOCK 31
      f_126  =  -3.4028235E38F;
    }  // B30
    else
    {
      // BLOCK 32
      i_127  =  isless(3.4028235E38F, f_26);
      if(i_127 == 1)
      {
        // BLOCK 33
        f_126  =  3.4028235E38F;
      }  // B32
      else
      {
        // BLOCK 34
        f_126  =  f_26;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    f_128  =  f_104 * f_14;
    f_129  =  f_10 + f_12;
    f_130  =  f_129 * f_14;
    i_131  =  isequal(f_16, 0.0F);
    if(i_131 == 1)
    {
      // BLOCK 36
      i_132  =  isless(f_67, 1.0E-4F);
      if(i_132 == 1)
      {
        // BLOCK 37
        f_133  =  f_130 * f_126;
        f_134  =  f_133;
      }  // B36
      else
      {
        // BLOCK 38
        f_134  =  f_128;
      }  // B36
    }  // B35
    else
    {
      // BLOCK 39
      f_134  =  f_128;
    }  // B35
    // BLOCK 40 MERGES [39 38 37 ]
    ul_135  =  ul_1 + l_23;
    *((__global float *) ul_135)  =  f_134;
    i_136  =  isless(f_26, -250.0F);
    if(i_136 == 1)
    {
      // BLOCK 41
      f_137  =  -250.0F;
    }  // B40
    else
    {
      // BLOCK 42
      i_138  =  isless(250.0F, f_26);
      if(i_138 == 1)
      {
        // BLOCK 43
        f_137  =  250.0F;
      }  // B42
      else
      {
        // BLOCK 44
        f_137  =  f_26;
      }  // B42
    }  // B40
    // BLOCK 45 MERGES [43 44 41 ]
    i_139  =  isless(f_26, -250.0F);
    if(i_139 == 1)
    {
      // BLOCK 46
      f_140  =  -250.0F;
    }  // B45
    else
    {
      // BLOCK 47
      i_141  =  isless(250.0F, f_26);
      if(i_141 == 1)
      {
        // BLOCK 48
        f_140  =  250.0F;
      }  // B47
      else
      {
        // BLOCK 49
        f_140  =  f_26;
      }  // B47
    }  // B45
    // BLOCK 50 MERGES [48 49 46 ]
    f_142  =  f_140 + 786432.0F;
    f_143  =  f_142 - 786432.0F;
    f_144  =  f_140 - f_143;
    f_145  =  f_140 * f_12;
    f_146  =  fma(f_144, f_10, f_145);
    f_147  =  f_143 * f_10;
    f_148  =  fma(f_143, f_10, f_146);
    f_149  =  f_147 - f_148;
    f_150  =  f_149 + f_146;
    f_151  =  f_150 * 2.0F;
    f_152  =  f_151 * 0.5F;
    f_153  =  f_137 + 786432.0F;
    f_154  =  f_153 - 786432.0F;
    f_155  =  f_137 - f_154;
    f_156  =  f_137 * f_12;
    f_157  =  fma(f_155, f_10, f_156);
    f_158  =  fma(f_154, f_10, f_157);
    f_159  =  f_158 * 2.0F;
    f_160  =  fabs(f_159);
    f_161  =  f_160 * -0.5F;
    f_162  =  exp(f_161);
    i_163  =  isless(f_159, 0.0F);
    if(i_163 == 1)
    {
      // BLOCK 51
      f_164  =  fma(f_152, f_162, f_162);
      f_165  =  f_164;
    }  // B50
    else
    {
      // BLOCK 52
      f_166  =  f_152 * f_162;
      f_167  =  f_162 - f_166;
      f_165  =  f_167;
    }  // B50
    // BLOCK 53 MERGES [51 52 ]
    i_168  =  isless(f_26, -250.0F);
    if(i_168 == 1)
    {
      // BLOCK 54
      f_169  =  -250.0F;
    }  // B53
    else
    {
      // BLOCK 55
      i_170  =  isless(250.0F, f_26);
      if(i_170 == 1)
      {
        // BLOCK 56
        f_169  =  250.0F;
      }  // B55
      else
      {
        // BLOCK 57
        f_169  =  f_26;
      }  // B55
    }  // B53
    // BLOCK 58 MERGES [56 57 54 ]
    i_171  =  isless(f_26, -250.0F);
    if(i_171 == 1)
    {
      // BLOCK 59
      f_172  =  -250.0F;
    }  // B58
    else
    {
      // BLOCK 60
      i_173  =  isless(250.0F, f_26);
      if(i_173 == 1)
      {
        // BLOCK 61
        f_172  =  250.0F;
      }  // B60
      else
      {
        // BLOCK 62
        f_172  =  f_26;
      }  // B60
    }  // B58
    // BLOCK 63 MERGES [61 62 59 ]
    f_174  =  f_172 + 786432.0F;
    f_175  =  f_174 - 786432.0F;
    f_176  =  f_172 - f_175;
    f_177  =  f_172 * f_12;
    f_178  =  fma(f_176, f_10, f_177);
    f_179  =  f_175 * f_10;
    f_180  =  fma(f_175, f_10, f_178);
    f_181  =  f_179 - f_180;
    f_182  =  f_181 + f_178;
    f_183  =  f_182 * 2.0F;
    f_184  =  f_183 * 0.5F;
    f_185  =  f_169 + 786432.0F;
    f_186  =  f_185 - 786432.0F;
    f_187  =  f_169 - f_186;
    f_188  =  f_169 * f_12;
    f_189  =  fma(f_187, f_10, f_188);
    f_190  =  fma(f_186, f_10, f_189);
    f_191  =  f_190 * 2.0F;
    f_192  =  fabs(f_191);
    f_193  =  f_192 * -0.5F;
    f_194  =  exp(f_193);
    i_195  =  isless(f_191, 0.0F);
    if(i_195 == 1)
    {
      // BLOCK 64
      f_196  =  fma(f_184, f_194, f_194);
      f_197  =  f_196;
    }  // B63
    else
    {
      // BLOCK 65
      f_198  =  f_184 * f_194;
      f_199  =  f_194 - f_198;
      f_197  =  f_199;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    i_200  =  isequal(f_25, f_25);
    if(i_200 == 1)
    {
      // BLOCK 67
      f_201  =  f_165 * 2.0F;
      f_202  =  fma(f_165, f_165, 1.0F);
      f_203  =  f_201 / f_202;
      f_204  =  f_203 * f_130;
      f_205  =  f_197 * 2.0F;
      f_206  =  fma(f_197, f_197, 1.0F);
      f_207  =  f_205 / f_206;
      f_208  =  f_207 * f_8;
      f_209  =  f_204 * f_208;
      f_210  =  f_209;
    }  // B66
    else
    {
      // BLOCK 68
      f_210  =  f_25;
    }  // B66
    // BLOCK 69 MERGES [68 67 ]
    ul_211  =  ul_2 + l_23;
    *((__global float *) ul_211)  =  f_210;
  }  // B0
  else
  {
    // BLOCK 70
  }  // B0
  // BLOCK 71 MERGES [70 69 ]
  return;
}  //  kernel
