// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1226e68c00e75dcb82e07f01a3a18b8f9da67ecb8ab41d45a60d20a77d6fd96f
// function: swish
// order: channels-parameter-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGradients(in0, in1, out0, table, partialFirst, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, shape_9, shape_10, 1, 20) over channel_parts always
// launch: kGenericTotal(partialFirst, out1, shape_2, shape_4) over channels always
__kernel void kGenericGradients(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __global uchar *first, __global uchar *second, __global uchar *third, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int shape_9, __private int shape_10, __private int learned, __private int code)
{
  bool b_22, b_23, b_27;
  float f_38, f_44, f_50, f_53, f_54, f_69, f_71, f_72, f_73, f_75, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_110, f_111, f_113, f_114, f_116, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_142, f_143, f_144, f_145, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_163, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173;
  int i_7, i_9, i_11, i_13, i_15, i_17, i_19, i_20, i_21, i_24, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_39, i_45, i_52, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_74, i_76, i_77, i_79, i_98, i_109, i_112, i_115, i_117, i_118, i_120, i_140, i_147, i_162, i_174, i_175, i_176, i_181;
  long l_34, l_35, l_36, l_40, l_41, l_42, l_46, l_47, l_48, l_51, l_55, l_56, l_57, l_65, l_66, l_67, l_177, l_178, l_179, l_182, l_183, l_184;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_37, *ul_43, *ul_49, *ul_68, *ul_70, *ul_164, *ul_180, *ul_185;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  ul_4  =  first;
  i_7  =  shape_1;
  i_9  =  shape_2;
  i_11  =  shape_3;
  i_13  =  shape_4;
  i_15  =  shape_5;
  i_17  =  shape_9;
  i_19  =  shape_10;
  i_20  =  get_global_id(0);
  i_21  =  i_9 * i_13;
  b_22  =  i_20 < i_21;
  if(b_22)
  {
    // BLOCK 1
    b_23  =  i_15 == 1;
    if(b_23)
    {
      // BLOCK 2
      i_24  =  i_20 % i_9;
      i_25  =  i_24;
    }  // B1
    else
    {
      // BLOCK 3
      i_26  =  i_20 / i_13;
      i_25  =  i_26;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    b_27  =  i_15 == 1;
    if(b_27)
    {
      // BLOCK 5
      i_28  =  i_20 / i_9;
      i_29  =  i_28;
    }  // B4
    else
    {
      // BLOCK 6
      i_30  =  i_20 % i_13;
      i_29  =  i_30;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_31  =  i_25 << 2;
    i_32  =  i_25 << 1;
    i_33  =  i_31 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_3 + l_36;
    f_38  =  *((__global float *) ul_37);
    i_39  =  i_33 + 1;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_3 + l_42;
    f_44  =  *((__global float *) ul_43);
    i_45  =  i_33 + 2;
    l_46  =  (long) i_45;
    l_47  =  l_46 + 4L;
    l_48  =  l_47 << 2;
    ul_49  =  ul_3 + l_48;
    f_50  =  *((__global float *) ul_49);
    l_51  =  (long) i_17;
    i_52  =  i_29;
    // BLOCK 8 MERGES [7 47 ]
    f_53  =  0.0F;
    f_54  =  0.0F;
    i_52  =  i_29;
    for(;i_52 < i_7;)
    {
      // BLOCK 9
      l_55  =  (long) i_52;
      l_56  =  l_55 * l_51;
      l_57  =  l_56 >> i_19;
      i_58  =  (int) l_57;
      i_59  =  i_58 * i_9;
      i_60  =  i_59 + i_25;
      i_61  =  i_60 * i_11;
      i_62  =  i_58 * i_11;
      i_63  =  i_61 - i_62;
      i_64  =  i_63 + i_52;
      l_65  =  (long) i_64;
      l_66  =  l_65 + 4L;
      l_67  =  l_66 << 2;
      ul_68  =  ul_0 + l_67;
      f_69  =  *((__global float *) ul_68);
      ul_70  =  ul_1 + l_67;
      f_71  =  *((__global float *) ul_70);
      f_72  =  f_69 * 0.25F;
      f_73  =  f_72 * f_38;
      i_74  =  isless(f_73, -250.0F);
      if(i_74 == 1)
      {
        // BLOCK 10
        f_75  =  -250.0F;
      }  // B9
      else
      {
        // BLOCK 11
        i_76  =  isless(250.0F, f_73);
        if(i_76 == 1)
        {
          // BLOCK 12
          f_75  =  250.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_75  =  f_73;
        }  // B11
      }  // B9
      // BLOCK 14 MERGES [12 13 10 ]
      i_77  =  isless(f_73, -250.0F);
      if(i_77 == 1)
      {
        // BLOCK 15
        f_78  =  -250.0F;
      }  // B14
      else
      {
        // BLOCK 16
        i_79  =  isless(250.0F, f_73);
        if(i_79 == 1)
        {
          // BLOCK 17
          f_78  =  250.0F;
        }  // B16
        else
        {
          // BLOCK 18
          f_78  =  f_73;
        }  // B16
      }  // B14
      // BLOCK 19 MERGES [17 18 15 ]
      f_80  =  f_78 + 786432.0F;
      f_81  =  f_80 - 786432.0F;
      f_82  =  f_78 - f_81;
      f_83  =  f_50 * f_78;
      f_84  =  fma(f_82, f_44, f_83);
      f_85  =  f_81 * f_44;
      f_86  =  fma(f_81, f_44, f_84);
      f_87  =  f_85 - f_86;
      f_88  =  f_87 + f_84;
      f_89  =  f_75 + 786432.0F;
      f_90  =  f_89 - 786432.0F;
      f_91  =  f_75 - f_90;
      f_92  =  f_75 * f_50;
      f_93  =  fma(f_91, f_44, f_92);
      f_94  =  fma(f_90, f_44, f_93);
      f_95  =  fabs(f_94);
      f_96  =  -f_95;
      f_97  =  exp(f_96);
      i_98  =  isless(f_94, 0.0F);
      if(i_98 == 1)
      {
        // BLOCK 20
        f_99  =  fma(f_97, f_88, f_97);
        f_100  =  f_99;
      }  // B19
      else
      {
        // BLOCK 21
        f_101  =  f_97 * f_88;
        f_102  =  f_97 - f_101;
        f_100  =  f_102;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      f_103  =  f_100 * f_69;
      f_104  =  f_100 * f_100;
      f_105  =  fma(f_104, f_104, 1.0F);
      f_106  =  f_100 / f_105;
      f_107  =  f_103 * f_106;
      f_108  =  f_107 * f_107;
      i_109  =  isequal(f_94, 0.0F);
      if(i_109 == 1)
      {
        // BLOCK 23
        f_110  =  f_108;
      }  // B22
      else
      {
        // BLOCK 24
        f_110  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [23 24 ]
      f_111  =  fabs(f_69);
      i_112  =  isless(3.4028235E38F, f_111);
      if(i_112 == 1)
      {
        // BLOCK 26
        f_113  =  f_110;
      }  // B25
      else
      {
        // BLOCK 27
        f_113  =  f_108;
      }  // B25
      // BLOCK 28 MERGES [26 27 ]
      f_114  =  f_38 * f_69;
      i_115  =  isless(f_114, -250.0F);
      if(i_115 == 1)
      {
        // BLOCK 29
        f_116  =  -250.0F;
      }  // B28
      else
      {
        // BLOCK 30
        i_117  =  isless(250.0F, f_114);
        if(i_117 == 1)
        {
          // BLOCK 31
          f_116  =  250.0F;
        }  // B30
        else
        {
          // BLOCK 32
          f_116  =  f_114;
        }  // B30
      }  // B28
      // BLOCK 33 MERGES [31 32 29 ]
      i_118  =  isless(f_114, -250.0F);
      if(i_118 == 1)
      {
        // BLOCK 34
        f_119  =  -250.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_120  =  isless(250.0F, f_114);
        if(i_120 == 1)
        {
          // BLOCK 36
          f_119  =  250.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_119  =  f_114;
        }  // B35
      }  // B33
      // BLOCK 38 MERGES [36 37 34 ]
      f_121  =  f_119 + 786432.0F;
      f_122  =  f_121 - 786432.0F;
      f_123  =  f_119 - f_122;
      f_124  =  f_119 * f_50;
      f_125  =  fma(f_123, f_44, f_124);
      f_126  =  f_122 * f_44;
      f_127  =  fma(f_122, f_44, f_125);
      f_128  =  f_126 - f_127;
      f_129  =  f_128 + f_125;
      f_130  =  f_129 * 0.5F;
      f_131  =  f_116 + 786432.0F;
      f_132  =  f_131 - 786432.0F;
      f_133  =  f_116 - f_132;
      f_134  =  f_116 * f_50;
      f_135  =  fma(f_133, f_44, f_134);
      f_136  =  fma(f_132, f_44, f_135);
      f_137  =  fabs(f_136);
      f_138  =  f_137 * -0.5F;
      f_139  =  exp(f_138);
      i_140  =  isless(f_136, 0.0F);
      if(i_140 == 1)
      {
        // BLOCK 39
        f_141  =  fma(f_130, f_139, f_139);
        f_142  =  f_141;
      }  // B38
      else
      {
        // BLOCK 40
        f_143  =  f_130 * f_139;
        f_144  =  f_139 - f_143;
        f_142  =  f_144;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      f_145  =  fma(f_142, f_142, 1.0F);
      f_146  =  1.0F / f_145;
      i_147  =  isless(f_136, 0.0F);
      if(i_147 == 1)
      {
        // BLOCK 42
        f_148  =  f_136 + 1.0F;
        f_149  =  fma(f_142, f_142, f_129);
        f_150  =  f_149 + 0.0F;
        f_151  =  f_148 + f_150;
        f_152  =  f_146 * f_151;
        f_153  =  f_152 * f_142;
        f_154  =  f_142 * f_146;
        f_155  =  f_153 * f_154;
        f_156  =  f_155;
      }  // B41
      else
      {
        // BLOCK 43
        f_157  =  f_142 * f_142;
        f_158  =  f_136 + 0.0F;
        f_159  =  f_157 * f_158;
        f_160  =  fma(f_146, f_159, 1.0F);
        f_161  =  f_160 * f_146;
        f_156  =  f_161;
      }  // B41
      // BLOCK 44 MERGES [43 42 ]
      i_162  =  isequal(f_69, f_69);
      if(i_162 == 1)
      {
        // BLOCK 45
        f_163  =  f_156;
      }  // B44
      else
      {
        // BLOCK 46
        f_163  =  f_69;
      }  // B44
      // BLOCK 47 MERGES [46 45 ]
      ul_164  =  ul_2 + l_67;
      f_165  =  f_163 * f_71;
      *((__global float *) ul_164)  =  f_165;
      f_166  =  fma(f_113, f_71, f_53);
      f_167  =  f_166 - f_53;
      f_168  =  f_166 - f_167;
      f_169  =  f_53 - f_168;
      f_170  =  f_113 * f_71;
      f_171  =  f_170 - f_167;
      f_172  =  f_169 + f_171;
      f_173  =  f_54 + f_172;
      i_174  =  i_52 + i_13;
      f_53  =  f_166;
      f_54  =  f_173;
      i_52  =  i_174;
    }  // B8
    // BLOCK 48
    i_175  =  i_25 * i_13;
    i_176  =  i_175 + i_29;
    l_177  =  (long) i_176;
    l_178  =  l_177 + 4L;
    l_179  =  l_178 << 2;
    ul_180  =  ul_4 + l_179;
    *((__global float *) ul_180)  =  f_53;
    i_181  =  i_21 + i_176;
    l_182  =  (long) i_181;
    l_183  =  l_182 + 4L;
    l_184  =  l_183 << 2;
    ul_185  =  ul_4 + l_184;
    *((__global float *) ul_185)  =  f_54;
  }  // B0
  else
  {
    // BLOCK 49
  }  // B0
  // BLOCK 50 MERGES [49 48 ]
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
