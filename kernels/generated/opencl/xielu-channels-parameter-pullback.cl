// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a671eca1b37c772d094878537c2d8d9e030ff23f5808096187bc5a1a985559a7
// function: xielu
// order: channels-parameter-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGradients(in0, in1, out0, table, partialFirst, partialSecond, unused, shape_1, shape_2, shape_3, shape_4, shape_5, shape_9, shape_10, 2, 42) over channel_parts always
// launch: kGenericTotal(partialFirst, out1, shape_2, shape_4) over channels always
// launch: kGenericTotal(partialSecond, out2, shape_2, shape_4) over channels always
__kernel void kGenericGradients(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __global uchar *first, __global uchar *second, __global uchar *third, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int shape_9, __private int shape_10, __private int learned, __private int code)
{
  bool b_23, b_24, b_28;
  float f_39, f_45, f_51, f_57, f_63, f_66, f_67, f_68, f_69, f_84, f_86, f_88, f_89, f_91, f_92, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_105, f_107, f_108, f_109, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_174, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192;
  int i_8, i_10, i_12, i_14, i_16, i_18, i_20, i_21, i_22, i_25, i_26, i_27, i_29, i_30, i_31, i_32, i_33, i_34, i_40, i_46, i_52, i_58, i_65, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_87, i_90, i_93, i_104, i_106, i_110, i_112, i_129, i_173, i_193, i_194, i_195, i_200;
  long l_35, l_36, l_37, l_41, l_42, l_43, l_47, l_48, l_49, l_53, l_54, l_55, l_59, l_60, l_61, l_64, l_70, l_71, l_72, l_80, l_81, l_82, l_196, l_197, l_198, l_201, l_202, l_203;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_38, *ul_44, *ul_50, *ul_56, *ul_62, *ul_83, *ul_85, *ul_175, *ul_199, *ul_204, *ul_205, *ul_206;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  ul_4  =  first;
  ul_5  =  second;
  i_8  =  shape_1;
  i_10  =  shape_2;
  i_12  =  shape_3;
  i_14  =  shape_4;
  i_16  =  shape_5;
  i_18  =  shape_9;
  i_20  =  shape_10;
  i_21  =  get_global_id(0);
  i_22  =  i_10 * i_14;
  b_23  =  i_21 < i_22;
  if(b_23)
  {
    // BLOCK 1
    b_24  =  i_16 == 1;
    if(b_24)
    {
      // BLOCK 2
      i_25  =  i_21 % i_10;
      i_26  =  i_25;
    }  // B1
    else
    {
      // BLOCK 3
      i_27  =  i_21 / i_14;
      i_26  =  i_27;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    b_28  =  i_16 == 1;
    if(b_28)
    {
      // BLOCK 5
      i_29  =  i_21 / i_10;
      i_30  =  i_29;
    }  // B4
    else
    {
      // BLOCK 6
      i_31  =  i_21 % i_14;
      i_30  =  i_31;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_32  =  i_26 << 2;
    i_33  =  i_26 << 1;
    i_34  =  i_32 + i_33;
    l_35  =  (long) i_34;
    l_36  =  l_35 + 4L;
    l_37  =  l_36 << 2;
    ul_38  =  ul_3 + l_37;
    f_39  =  *((__global float *) ul_38);
    i_40  =  i_34 + 1;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_3 + l_43;
    f_45  =  *((__global float *) ul_44);
    i_46  =  i_34 + 2;
    l_47  =  (long) i_46;
    l_48  =  l_47 + 4L;
    l_49  =  l_48 << 2;
    ul_50  =  ul_3 + l_49;
    f_51  =  *((__global float *) ul_50);
    i_52  =  i_34 + 3;
    l_53  =  (long) i_52;
    l_54  =  l_53 + 4L;
    l_55  =  l_54 << 2;
    ul_56  =  ul_3 + l_55;
    f_57  =  *((__global float *) ul_56);
    i_58  =  i_34 + 4;
    l_59  =  (long) i_58;
    l_60  =  l_59 + 4L;
    l_61  =  l_60 << 2;
    ul_62  =  ul_3 + l_61;
    f_63  =  *((__global float *) ul_62);
    l_64  =  (long) i_18;
    i_65  =  i_30;
    // BLOCK 8 MERGES [7 35 ]
    f_66  =  0.0F;
    f_67  =  0.0F;
    f_68  =  0.0F;
    f_69  =  0.0F;
    i_65  =  i_30;
    for(;i_65 < i_8;)
    {
      // BLOCK 9
      l_70  =  (long) i_65;
      l_71  =  l_70 * l_64;
      l_72  =  l_71 >> i_20;
      i_73  =  (int) l_72;
      i_74  =  i_73 * i_10;
      i_75  =  i_74 + i_26;
      i_76  =  i_75 * i_12;
      i_77  =  i_73 * i_12;
      i_78  =  i_76 - i_77;
      i_79  =  i_78 + i_65;
      l_80  =  (long) i_79;
      l_81  =  l_80 + 4L;
      l_82  =  l_81 << 2;
      ul_83  =  ul_0 + l_82;
      f_84  =  *((__global float *) ul_83);
      ul_85  =  ul_1 + l_82;
      f_86  =  *((__global float *) ul_85);
      i_87  =  isless(f_84, 0.0F);
      if(i_87 == 1)
      {
        // BLOCK 10
        f_88  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_89  =  f_84 * f_84;
        f_88  =  f_89;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      i_90  =  isless(f_84, -0.6931F);
      if(i_90 == 1)
      {
        // BLOCK 13
        f_91  =  -0.6931F;
      }  // B12
      else
      {
        // BLOCK 14
        f_91  =  f_84;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      f_92  =  exp(f_84);
      i_93  =  isless(f_84, -0.6931F);
      if(i_93 == 1)
      {
        // BLOCK 16
        f_94  =  f_92 - 1.0F;
        f_95  =  f_94 - f_84;
        f_96  =  f_95;
      }  // B15
      else
      {
        // BLOCK 17
        f_97  =  f_91 * f_91;
        f_98  =  fma(f_91, 1.539435E-4F, 0.0013563005F);
        f_99  =  fma(f_91, f_98, 0.008322186F);
        f_100  =  fma(f_91, f_99, 0.041664977F);
        f_101  =  fma(f_91, f_100, 0.16666658F);
        f_102  =  fma(f_91, f_101, 0.5F);
        f_103  =  f_97 * f_102;
        f_96  =  f_103;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_104  =  isless(0.0F, f_84);
      if(i_104 == 1)
      {
        // BLOCK 19
        f_105  =  0.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_105  =  f_96;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_106  =  isless(0.0F, f_84);
      if(i_106 == 1)
      {
        // BLOCK 22
        f_107  =  f_39 * 2.0F;
        f_108  =  fma(f_107, f_84, f_57);
        f_109  =  f_108;
      }  // B21
      else
      {
        // BLOCK 23
        i_110  =  isless(f_84, -0.6931F);
        if(i_110 == 1)
        {
          // BLOCK 24
          f_111  =  -0.6931F;
        }  // B23
        else
        {
          // BLOCK 25
          f_111  =  f_84;
        }  // B23
        // BLOCK 26 MERGES [24 25 ]
        i_112  =  isless(-0.6931F, f_111);
        if(i_112 == 1)
        {
          // BLOCK 27
          f_113  =  fma(f_111, 1.539435E-4F, 0.0013563005F);
          f_114  =  fma(f_111, f_113, 0.008322186F);
          f_115  =  fma(f_111, f_114, 0.041664977F);
          f_116  =  fma(f_111, f_115, 0.16666658F);
          f_117  =  fma(f_111, f_116, 0.5F);
          f_118  =  f_111 * f_111;
          f_119  =  fma(f_117, f_118, f_111);
          f_120  =  f_119;
        }  // B26
        else
        {
          // BLOCK 28
          f_121  =  exp(f_111);
          f_122  =  f_121 - 1.0F;
          f_120  =  f_122;
        }  // B26
        // BLOCK 29 MERGES [27 28 ]
        f_123  =  f_45 * 2048.0F;
        f_124  =  fma(f_123, 2.0F, f_45);
        f_125  =  f_124 - f_45;
        f_126  =  f_124 - f_125;
        f_127  =  f_45 - f_126;
        f_128  =  f_127 + f_51;
        i_129  =  isless(-0.6931F, f_84);
        if(i_129 == 1)
        {
          // BLOCK 30
          f_130  =  f_120 * 4097.0F;
          f_131  =  f_130 - f_120;
          f_132  =  f_130 - f_131;
          f_133  =  fma(f_126, f_132, f_57);
          f_134  =  f_128 * f_132;
          f_135  =  f_132 - f_120;
          f_136  =  f_135 * f_45;
          f_137  =  f_134 - f_136;
          f_138  =  f_137 + f_63;
          f_139  =  f_126 * f_132;
          f_140  =  f_133 - f_139;
          f_141  =  f_133 - f_140;
          f_142  =  f_139 - f_141;
          f_143  =  f_57 - f_140;
          f_144  =  f_142 + f_143;
          f_145  =  f_138 + f_144;
          f_146  =  f_145 + f_133;
          f_109  =  f_146;
        }  // B29
        else
        {
          // BLOCK 31
          f_147  =  f_92 * 4097.0F;
          f_148  =  f_147 - f_92;
          f_149  =  f_147 - f_148;
          f_150  =  f_57 - f_45;
          f_151  =  fma(f_126, f_149, f_150);
          f_152  =  f_63 - f_51;
          f_153  =  f_150 - f_57;
          f_154  =  f_150 - f_153;
          f_155  =  f_57 - f_154;
          f_156  =  -f_45;
          f_157  =  f_156 - f_153;
          f_158  =  f_155 + f_157;
          f_159  =  f_152 + f_158;
          f_160  =  f_128 * f_149;
          f_161  =  f_149 - f_92;
          f_162  =  f_161 * f_45;
          f_163  =  f_160 - f_162;
          f_164  =  f_159 + f_163;
          f_165  =  f_126 * f_149;
          f_166  =  f_151 - f_165;
          f_167  =  f_151 - f_166;
          f_168  =  f_165 - f_167;
          f_169  =  f_150 - f_166;
          f_170  =  f_168 + f_169;
          f_171  =  f_164 + f_170;
          f_172  =  f_171 + f_151;
          f_109  =  f_172;
        }  // B29
      }  // B21
      // BLOCK 32 MERGES [31 30 22 ]
      i_173  =  isequal(f_84, f_84);
      if(i_173 == 1)
      {
        // BLOCK 33
        f_174  =  f_109;
      }  // B32
      else
      {
        // BLOCK 34
        f_174  =  f_84;
      }  // B32
      // BLOCK 35 MERGES [34 33 ]
      ul_175  =  ul_2 + l_82;
      f_176  =  f_174 * f_86;
      *((__global float *) ul_175)  =  f_176;
      f_177  =  fma(f_105, f_86, f_68);
      f_178  =  f_177 - f_68;
      f_179  =  f_177 - f_178;
      f_180  =  f_68 - f_179;
      f_181  =  f_105 * f_86;
      f_182  =  f_181 - f_178;
      f_183  =  f_180 + f_182;
      f_184  =  f_69 + f_183;
      f_185  =  fma(f_88, f_86, f_66);
      f_186  =  f_185 - f_66;
      f_187  =  f_185 - f_186;
      f_188  =  f_66 - f_187;
      f_189  =  f_88 * f_86;
      f_190  =  f_189 - f_186;
      f_191  =  f_188 + f_190;
      f_192  =  f_67 + f_191;
      i_193  =  i_65 + i_14;
      f_66  =  f_185;
      f_67  =  f_192;
      f_68  =  f_177;
      f_69  =  f_184;
      i_65  =  i_193;
    }  // B8
    // BLOCK 36
    i_194  =  i_26 * i_14;
    i_195  =  i_194 + i_30;
    l_196  =  (long) i_195;
    l_197  =  l_196 + 4L;
    l_198  =  l_197 << 2;
    ul_199  =  ul_4 + l_198;
    *((__global float *) ul_199)  =  f_66;
    i_200  =  i_22 + i_195;
    l_201  =  (long) i_200;
    l_202  =  l_201 + 4L;
    l_203  =  l_202 << 2;
    ul_204  =  ul_4 + l_203;
    *((__global float *) ul_204)  =  f_67;
    ul_205  =  ul_5 + l_198;
    *((__global float *) ul_205)  =  f_68;
    ul_206  =  ul_5 + l_203;
    *((__global float *) ul_206)  =  f_69;
  }  // B0
  else
  {
    // BLOCK 37
  }  // B0
  // BLOCK 38 MERGES [37 36 ]
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
