// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a9d977e255129cd4c92b166b5aab0bf5024455056b050049fafede34de22411e
// function: softmin
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, -1) over parts
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, -1) over groups
// launch: kGenericCombine(partMax, partOthers, partDrift, partAnchor, unused, max, others, drift, anchor, unused, numbers, shape, 0, 1) over divided_rows
// launch: kGenericPullRow(in0, in1, max, others, drift, anchor, unused, out0, numbers, shape, 0, -1) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_26, b_56, b_77, b_80, b_81, b_82;
  float f_19, f_21, f_23, f_37, f_38, f_47, f_48, f_53, f_63, f_64, f_65, f_66, f_67, f_68, f_76, f_78, f_79, f_84, f_86, f_87, f_88, f_89, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99, f_102, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_156, f_157, f_165;
  int i_9, i_11, i_13, i_15, i_17, i_24, i_25, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_39, i_40, i_41, i_42, i_49, i_50, i_51, i_52, i_54, i_55, i_57, i_58, i_69, i_70, i_71, i_83, i_85, i_90, i_98, i_100, i_101, i_103, i_111, i_127, i_136, i_154, i_155, i_158, i_159;
  long l_43, l_44, l_45, l_59, l_60, l_61, l_72, l_73, l_74, l_160, l_161, l_162;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_10, ul_12, ul_14, ul_16, ul_18, ul_20, ul_22, ul_46, ul_62, ul_75, ul_137, ul_163, ul_164, ul_166, ul_167;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) drift;
  ul_5  =  (ulong) anchor;
  ul_6  =  (ulong) numbers;
  ul_7  =  (ulong) shape;
  ul_8  =  ul_7 + 20L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_7 + 24L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_7 + 28L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_7 + 32L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_7 + 36L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_6 + 16L;
  f_19  =  *((__global float *) ul_18);
  ul_20  =  ul_6 + 20L;
  f_21  =  *((__global float *) ul_20);
  ul_22  =  ul_6 + 24L;
  f_23  =  *((__global float *) ul_22);
  i_24  =  get_global_id(0);
  i_25  =  i_9 * i_15;
  b_26  =  i_24 < i_25;
  if(b_26)
  {
    // BLOCK 1
    i_27  =  i_24 / i_9;
    i_28  =  i_17 * i_27;
    i_29  =  i_28 + i_17;
    i_30  =  (i_29 < i_11) ? i_29 : i_11;
    i_31  =  i_24 % i_9;
    i_32  =  i_31 / i_13;
    i_33  =  i_32 * i_11;
    i_34  =  i_33 * i_13;
    i_35  =  i_31 % i_13;
    i_36  =  i_34 + i_35;
    f_37  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_38  =  f_37;
    i_39  =  i_11;
    i_40  =  i_28;
    for(;i_40 < i_30;)
    {
      // BLOCK 3
      i_41  =  i_40 * i_13;
      i_42  =  i_36 + i_41;
      l_43  =  (long) i_42;
      l_44  =  l_43 + 4L;
      l_45  =  l_44 << 2;
      ul_46  =  ul_0 + l_45;
      f_47  =  *((__global float *) ul_46);
      f_48  =  f_47 * -1.0F;
      i_49  =  isless(f_38, f_48);
      if(i_49 == 1)
      {
        // BLOCK 4
        i_50  =  i_40;
      }  // B3
      else
      {
        // BLOCK 5
        i_50  =  i_39;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_51  =  i_40 + 1;
      i_52  =  isless(f_38, f_48);
      if(i_52 == 1)
      {
        // BLOCK 7
        f_53  =  f_48;
        i_54  =  i_50;
      }  // B6
      else
      {
        // BLOCK 8
        f_53  =  f_38;
        i_54  =  i_50;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_54  =  i_50;
      i_55  =  i_51;
      f_38  =  f_53;
      i_39  =  i_54;
      i_40  =  i_55;
    }  // B2
    // BLOCK 10
    b_56  =  i_39 < i_11;
    if(b_56)
    {
      // BLOCK 11
      i_57  =  i_39 * i_13;
      i_58  =  i_57 + i_36;
      l_59  =  (long) i_58;
      l_60  =  l_59 + 4L;
      l_61  =  l_60 << 2;
      ul_62  =  ul_1 + l_61;
      f_63  =  *((__global float *) ul_62);
      f_64  =  f_63;
    }  // B10
    else
    {
      // BLOCK 12
      f_64  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 47 ]
    f_65  =  0.0F;
    f_66  =  0.0F;
    f_67  =  0.0F;
    f_68  =  0.0F;
    i_69  =  i_28;
    for(;i_69 < i_30;)
    {
      // BLOCK 15
      i_70  =  i_69 * i_13;
      i_71  =  i_70 + i_36;
      l_72  =  (long) i_71;
      l_73  =  l_72 + 4L;
      l_74  =  l_73 << 2;
      ul_75  =  ul_0 + l_74;
      f_76  =  *((__global float *) ul_75);
      b_77  =  i_39 == i_69;
      if(b_77)
      {
        // BLOCK 16
        f_78  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_79  =  f_76 * -1.0F;
        b_80  =  isnotequal(f_21, 1.0F) || isnotequal(f_23, 0.0F);
        b_81  =  isnotequal(f_19, 1.0F) || b_80;
        b_82  =  isnotequal(f_19, 1.0F) || b_80;
        if(b_82)
        {
          // BLOCK 18
          i_83  =  isless(f_19, 1.0F);
          if(i_83 == 1)
          {
            // BLOCK 19
            f_84  =  f_19;
          }  // B18
          else
          {
            // BLOCK 20
            f_84  =  1.0F;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          i_85  =  isless(f_19, 1.0F);
          if(i_85 == 1)
          {
            // BLOCK 22
            f_86  =  1.0F;
          }  // B21
          else
          {
            // BLOCK 23
            f_86  =  f_19;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          f_87  =  f_84 * f_79;
          f_88  =  f_38 * f_84;
          f_89  =  f_87 - f_88;
          i_90  =  isless(f_89, -3.4028235E38F);
          if(i_90 == 1)
          {
            // BLOCK 25
            f_91  =  0.0F;
          }  // B24
          else
          {
            // BLOCK 26
            f_92  =  f_89 - f_87;
            f_93  =  f_89 - f_92;
            f_94  =  f_87 - f_93;
            f_95  =  fma(f_38, f_84, f_92);
            f_96  =  f_94 - f_95;
            f_91  =  f_96;
          }  // B24
          // BLOCK 27 MERGES [25 26 ]
          f_97  =  f_86 * f_89;
          i_98  =  isless(f_97, -250.0F);
          if(i_98 == 1)
          {
            // BLOCK 28
            f_99  =  -250.0F;
          }  // B27
          else
          {
            // BLOCK 29
            i_100  =  isless(250.0F, f_97);
            if(i_100 == 1)
            {
              // BLOCK 30
              f_99  =  250.0F;
            }  // B29
            else
            {
              // BLOCK 31
              f_99  =  f_97;
            }  // B29
          }  // B27
          // BLOCK 32 MERGES [30 31 28 ]
          i_101  =  isless(f_97, -250.0F);
          if(i_101 == 1)
          {
            // BLOCK 33
            f_102  =  -250.0F;
          }  // B32
          else
          {
            // BLOCK 34
            i_103  =  isless(250.0F, f_97);
            if(i_103 == 1)
            {
              // BLOCK 35
              f_102  =  250.0F;
            }  // B34
            else
            {
              // BLOCK 36
              f_102  =  f_97;
            }  // B34
          }  // B32
          // BLOCK 37 MERGES [35 36 33 ]
          f_104  =  f_99 + 786432.0F;
          f_105  =  f_104 - 786432.0F;
          f_106  =  f_99 - f_105;
          f_107  =  f_99 * f_23;
          f_108  =  fma(f_106, f_21, f_107);
          f_109  =  fma(f_105, f_21, f_108);
          f_110  =  exp(f_109);
          i_111  =  isless(f_89, -3.4028235E38F);
          if(i_111 == 1)
          {
            // BLOCK 38
            f_112  =  f_110;
          }  // B37
          else
          {
            // BLOCK 39
            f_113  =  f_91 * f_86;
            f_114  =  f_21 + f_23;
            f_115  =  f_102 + 786432.0F;
            f_116  =  f_115 - 786432.0F;
            f_117  =  f_102 - f_116;
            f_118  =  f_102 * f_23;
            f_119  =  fma(f_117, f_21, f_118);
            f_120  =  f_116 * f_21;
            f_121  =  fma(f_116, f_21, f_119);
            f_122  =  f_120 - f_121;
            f_123  =  f_122 + f_119;
            f_124  =  fma(f_113, f_114, f_123);
            f_125  =  fma(f_124, f_110, f_110);
            f_112  =  f_125;
          }  // B37
        }  // B17
        else
        {
          // BLOCK 40
          f_126  =  f_79 - f_38;
          i_127  =  isless(f_126, -3.4028235E38F);
          if(i_127 == 1)
          {
            // BLOCK 41
            f_128  =  0.0F;
          }  // B40
          else
          {
            // BLOCK 42
            f_129  =  f_126 - f_79;
            f_130  =  f_126 - f_129;
            f_131  =  f_79 - f_130;
            f_132  =  f_38 + f_129;
            f_133  =  f_131 - f_132;
            f_128  =  f_133;
          }  // B40
          // BLOCK 43 MERGES [41 42 ]
          f_134  =  exp(f_126);
          f_135  =  fma(f_134, f_128, f_134);
          f_112  =  f_135;
        }  // B17
        // BLOCK 44 MERGES [43 38 39 ]
        i_136  =  isequal(f_38, f_79);
        if(i_136 == 1)
        {
          // BLOCK 45
          f_78  =  1.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_78  =  f_112;
        }  // B44
      }  // B15
      // BLOCK 47 MERGES [16 45 46 ]
      ul_137  =  ul_1 + l_74;
      f_138  =  *((__global float *) ul_137);
      f_139  =  fma(f_78, f_138, f_67);
      f_140  =  f_139 - f_67;
      f_141  =  f_139 - f_140;
      f_142  =  f_67 - f_141;
      f_143  =  f_78 * f_138;
      f_144  =  f_143 - f_140;
      f_145  =  f_142 + f_144;
      f_146  =  f_68 + f_145;
      f_147  =  f_65 + f_78;
      f_148  =  f_147 - f_65;
      f_149  =  f_147 - f_148;
      f_150  =  f_65 - f_149;
      f_151  =  f_78 - f_148;
      f_152  =  f_150 + f_151;
      f_153  =  f_66 + f_152;
      i_154  =  i_69 + 1;
      f_65  =  f_147;
      f_66  =  f_153;
      f_67  =  f_139;
      f_68  =  f_146;
      i_69  =  i_154;
    }  // B14
    // BLOCK 48
    i_155  =  isequal(f_68, f_68);
    if(i_155 == 1)
    {
      // BLOCK 49
      f_156  =  f_67 + f_68;
      f_157  =  f_156;
    }  // B48
    else
    {
      // BLOCK 50
      f_157  =  f_67;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    i_158  =  i_15 * i_31;
    i_159  =  i_158 + i_27;
    l_160  =  (long) i_159;
    l_161  =  l_160 + 4L;
    l_162  =  l_161 << 2;
    ul_163  =  ul_2 + l_162;
    *((__global float *) ul_163)  =  f_38;
    ul_164  =  ul_3 + l_162;
    f_165  =  f_65 + f_66;
    *((__global float *) ul_164)  =  f_165;
    ul_166  =  ul_4 + l_162;
    *((__global float *) ul_166)  =  f_157;
    ul_167  =  ul_5 + l_162;
    *((__global float *) ul_167)  =  f_64;
  }  // B0
  else
  {
    // BLOCK 52
  }  // B0
  // BLOCK 53 MERGES [52 51 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_56, b_72, b_91, b_94, b_95, b_96, b_174, b_183;
  float f_20, f_22, f_24, f_34, f_35, f_43, f_44, f_49, f_57, f_59, f_68, f_70, f_78, f_79, f_80, f_81, f_82, f_83, f_90, f_92, f_93, f_98, f_100, f_101, f_102, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_113, f_116, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_169, f_171, f_172, f_175, f_177, f_178, f_179, f_180, f_181, f_184, f_185;
  int i_12, i_14, i_16, i_18, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_45, i_46, i_47, i_48, i_50, i_51, i_52, i_53, i_54, i_55, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_69, i_71, i_73, i_84, i_85, i_97, i_99, i_104, i_112, i_114, i_115, i_117, i_125, i_141, i_150, i_168, i_170, i_173, i_176, i_182;
  long l_39, l_40, l_41, l_74, l_75, l_76, l_86, l_87, l_88, l_186, l_187, l_188;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_11, ul_13, ul_15, ul_17, ul_19, ul_21, ul_23, ul_42, ul_77, ul_89, ul_151, ul_189, ul_190, ul_191, ul_192;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) drift;
  ul_5  =  (ulong) anchor;
  ul_6  =  (ulong) numbers;
  ul_7  =  (ulong) shape;
  __local float adf_8[256];
  __local int adi_9[256];
  __local float adf_10[256];
  ul_11  =  ul_7 + 24L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_7 + 32L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_7 + 36L;
  i_16  =  *((__global int *) ul_15);
  ul_17  =  ul_7 + 40L;
  i_18  =  *((__global int *) ul_17);
  ul_19  =  ul_6 + 16L;
  f_20  =  *((__global float *) ul_19);
  ul_21  =  ul_6 + 20L;
  f_22  =  *((__global float *) ul_21);
  ul_23  =  ul_6 + 24L;
  f_24  =  *((__global float *) ul_23);
  i_25  =  get_group_id(0);
  i_26  =  i_25 % i_14;
  i_27  =  i_16 * i_26;
  i_28  =  get_local_id(0);
  i_29  =  i_27 + i_28;
  i_30  =  i_27 + i_16;
  i_31  =  (i_30 < i_12) ? i_30 : i_12;
  i_32  =  i_25 / i_14;
  i_33  =  i_32 * i_12;
  f_34  =  -1.0F / 0.0F;
  // BLOCK 1 MERGES [0 8 ]
  f_35  =  f_34;
  i_36  =  i_12;
  i_37  =  i_29;
  for(;i_37 < i_31;)
  {
    // BLOCK 2
    i_38  =  i_33 + i_37;
    l_39  =  (long) i_38;
    l_40  =  l_39 + 4L;
    l_41  =  l_40 << 2;
    ul_42  =  ul_0 + l_41;
    f_43  =  *((__global float *) ul_42);
    f_44  =  f_43 * -1.0F;
    i_45  =  isless(f_35, f_44);
    if(i_45 == 1)
    {
      // BLOCK 3
      i_46  =  i_37;
    }  // B2
    else
    {
      // BLOCK 4
      i_46  =  i_36;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_47  =  i_18 + i_37;
    i_48  =  isless(f_35, f_44);
    if(i_48 == 1)
    {
      // BLOCK 6
      f_49  =  f_44;
      i_50  =  i_46;
    }  // B5
    else
    {
      // BLOCK 7
      f_49  =  f_35;
      i_50  =  i_46;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_50  =  i_46;
    i_51  =  i_47;
    f_35  =  f_49;
    i_36  =  i_50;
    i_37  =  i_51;
  }  // B1
  // BLOCK 9
  adf_8[i_28]  =  f_35;
  adi_9[i_28]  =  i_36;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_52  =  i_18 >> 31;
  i_53  =  i_52 + i_18;
  i_54  =  i_53 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_55  =  i_54;
  for(;i_55 >= 1;)
  {
    // BLOCK 11
    b_56  =  i_28 < i_55;
    if(b_56)
    {
      // BLOCK 12
      f_57  =  adf_8[i_28];
      i_58  =  i_55 + i_28;
      f_59  =  adf_8[i_58];
      i_60  =  adi_9[i_28];
      i_61  =  adi_9[i_58];
      i_62  =  isequal(f_57, f_59);
      if(i_62 == 1)
      {
        // BLOCK 13
        i_63  =  (i_61 < i_60) ? i_61 : i_60;
        i_64  =  i_63;
      }  // B12
      else
      {
        // BLOCK 14
        i_64  =  i_60;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_65  =  isless(f_57, f_59);
      if(i_65 == 1)
      {
        // BLOCK 16
        i_66  =  i_61;
      }  // B15
      else
      {
        // BLOCK 17
        i_66  =  i_64;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_9[i_28]  =  i_66;
      i_67  =  isless(f_57, f_59);
      if(i_67 == 1)
      {
        // BLOCK 19
        f_68  =  f_59;
      }  // B18
      else
      {
        // BLOCK 20
        f_68  =  f_57;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_8[i_28]  =  f_68;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_69  =  i_55 >> 1;
    i_55  =  i_69;
  }  // B10
  // BLOCK 24
  f_70  =  adf_8[0];
  i_71  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_72  =  i_71 < i_12;
  if(b_72)
  {
    // BLOCK 25
    i_73  =  i_33 + i_71;
    l_74  =  (long) i_73;
    l_75  =  l_74 + 4L;
    l_76  =  l_75 << 2;
    ul_77  =  ul_1 + l_76;
    f_78  =  *((__global float *) ul_77);
    f_79  =  f_78;
  }  // B24
  else
  {
    // BLOCK 26
    f_79  =  0.0F;
  }  // B24
  // BLOCK 27 MERGES [25 26 ]
  // BLOCK 28 MERGES [27 61 ]
  f_80  =  0.0F;
  f_81  =  0.0F;
  f_82  =  0.0F;
  f_83  =  0.0F;
  i_84  =  i_29;
  for(;i_84 < i_31;)
  {
    // BLOCK 29
    i_85  =  i_33 + i_84;
    l_86  =  (long) i_85;
    l_87  =  l_86 + 4L;
    l_88  =  l_87 << 2;
    ul_89  =  ul_0 + l_88;
    f_90  =  *((__global float *) ul_89);
    b_91  =  i_84 == i_71;
    if(b_91)
    {
      // BLOCK 30
      f_92  =  0.0F;
    }  // B29
    else
    {
      // BLOCK 31
      f_93  =  f_90 * -1.0F;
      b_94  =  isnotequal(f_22, 1.0F) || isnotequal(f_24, 0.0F);
      b_95  =  isnotequal(f_20, 1.0F) || b_94;
      b_96  =  isnotequal(f_20, 1.0F) || b_94;
      if(b_96)
      {
        // BLOCK 32
        i_97  =  isless(f_20, 1.0F);
        if(i_97 == 1)
        {
          // BLOCK 33
          f_98  =  f_20;
        }  // B32
        else
        {
          // BLOCK 34
          f_98  =  1.0F;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        i_99  =  isless(f_20, 1.0F);
        if(i_99 == 1)
        {
          // BLOCK 36
          f_100  =  1.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_100  =  f_20;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_101  =  f_98 * f_93;
        f_102  =  f_70 * f_98;
        f_103  =  f_101 - f_102;
        i_104  =  isless(f_103, -3.4028235E38F);
        if(i_104 == 1)
        {
          // BLOCK 39
          f_105  =  0.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_106  =  f_103 - f_101;
          f_107  =  f_103 - f_106;
          f_108  =  f_101 - f_107;
          f_109  =  fma(f_98, f_70, f_106);
          f_110  =  f_108 - f_109;
          f_105  =  f_110;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        f_111  =  f_100 * f_103;
        i_112  =  isless(f_111, -250.0F);
        if(i_112 == 1)
        {
          // BLOCK 42
          f_113  =  -250.0F;
        }  // B41
        else
        {
          // BLOCK 43
          i_114  =  isless(250.0F, f_111);
          if(i_114 == 1)
          {
            // BLOCK 44
            f_113  =  250.0F;
          }  // B43
          else
          {
            // BLOCK 45
            f_113  =  f_111;
          }  // B43
        }  // B41
        // BLOCK 46 MERGES [44 45 42 ]
        i_115  =  isless(f_111, -250.0F);
        if(i_115 == 1)
        {
          // BLOCK 47
          f_116  =  -250.0F;
        }  // B46
        else
        {
          // BLOCK 48
          i_117  =  isless(250.0F, f_111);
          if(i_117 == 1)
          {
            // BLOCK 49
            f_116  =  250.0F;
          }  // B48
          else
          {
            // BLOCK 50
            f_116  =  f_111;
          }  // B48
        }  // B46
        // BLOCK 51 MERGES [49 50 47 ]
        f_118  =  f_113 + 786432.0F;
        f_119  =  f_118 - 786432.0F;
        f_120  =  f_113 - f_119;
        f_121  =  f_113 * f_24;
        f_122  =  fma(f_120, f_22, f_121);
        f_123  =  fma(f_119, f_22, f_122);
        f_124  =  exp(f_123);
        i_125  =  isless(f_103, -3.4028235E38F);
        if(i_125 == 1)
        {
          // BLOCK 52
          f_126  =  f_124;
        }  // B51
        else
        {
          // BLOCK 53
          f_127  =  f_105 * f_100;
          f_128  =  f_22 + f_24;
          f_129  =  f_116 + 786432.0F;
          f_130  =  f_129 - 786432.0F;
          f_131  =  f_116 - f_130;
          f_132  =  f_116 * f_24;
          f_133  =  fma(f_131, f_22, f_132);
          f_134  =  f_130 * f_22;
          f_135  =  fma(f_130, f_22, f_133);
          f_136  =  f_134 - f_135;
          f_137  =  f_136 + f_133;
          f_138  =  fma(f_127, f_128, f_137);
          f_139  =  fma(f_138, f_124, f_124);
          f_126  =  f_139;
        }  // B51
      }  // B31
      else
      {
        // BLOCK 54
        f_140  =  f_93 - f_70;
        i_141  =  isless(f_140, -3.4028235E38F);
        if(i_141 == 1)
        {
          // BLOCK 55
          f_142  =  0.0F;
        }  // B54
        else
        {
          // BLOCK 56
          f_143  =  f_140 - f_93;
          f_144  =  f_140 - f_143;
          f_145  =  f_93 - f_144;
          f_146  =  f_143 + f_70;
          f_147  =  f_145 - f_146;
          f_142  =  f_147;
        }  // B54
        // BLOCK 57 MERGES [55 56 ]
        f_148  =  exp(f_140);
        f_149  =  fma(f_148, f_142, f_148);
        f_126  =  f_149;
      }  // B31
      // BLOCK 58 MERGES [57 52 53 ]
      i_150  =  isequal(f_93, f_70);
      if(i_150 == 1)
      {
        // BLOCK 59
        f_92  =  1.0F;
      }  // B58
      else
      {
        // BLOCK 60
        f_92  =  f_126;
      }  // B58
    }  // B29
    // BLOCK 61 MERGES [30 59 60 ]
    ul_151  =  ul_1 + l_88;
    f_152  =  *((__global float *) ul_151);
    f_153  =  fma(f_92, f_152, f_82);
    f_154  =  f_153 - f_82;
    f_155  =  f_153 - f_154;
    f_156  =  f_82 - f_155;
    f_157  =  f_92 * f_152;
    f_158  =  f_157 - f_154;
    f_159  =  f_156 + f_158;
    f_160  =  f_83 + f_159;
    f_161  =  f_80 + f_92;
    f_162  =  f_161 - f_80;
    f_163  =  f_161 - f_162;
    f_164  =  f_80 - f_163;
    f_165  =  f_92 - f_162;
    f_166  =  f_164 + f_165;
    f_167  =  f_81 + f_166;
    i_168  =  i_84 + i_18;
    f_80  =  f_161;
    f_81  =  f_167;
    f_82  =  f_153;
    f_83  =  f_160;
    i_84  =  i_168;
  }  // B28
  // BLOCK 62
  f_169  =  f_80 + f_81;
  adf_8[i_28]  =  f_169;
  i_170  =  isequal(f_83, f_83);
  if(i_170 == 1)
  {
    // BLOCK 63
    f_171  =  f_82 + f_83;
    f_172  =  f_171;
  }  // B62
  else
  {
    // BLOCK 64
    f_172  =  f_82;
  }  // B62
  // BLOCK 65 MERGES [63 64 ]
  adf_10[i_28]  =  f_172;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 66 MERGES [65 70 ]
  i_173  =  i_54;
  for(;i_173 >= 1;)
  {
    // BLOCK 67
    b_174  =  i_28 < i_173;
    if(b_174)
    {
      // BLOCK 68
      f_175  =  adf_8[i_28];
      i_176  =  i_173 + i_28;
      f_177  =  adf_8[i_176];
      f_178  =  f_175 + f_177;
      adf_8[i_28]  =  f_178;
      f_179  =  adf_10[i_28];
      f_180  =  adf_10[i_176];
      f_181  =  f_179 + f_180;
      adf_10[i_28]  =  f_181;
    }  // B67
    else
    {
      // BLOCK 69
    }  // B67
    // BLOCK 70 MERGES [69 68 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_182  =  i_173 >> 1;
    i_173  =  i_182;
  }  // B66
  // BLOCK 71
  b_183  =  i_28 == 0;
  if(b_183)
  {
    // BLOCK 72
    f_184  =  adf_8[0];
    f_185  =  adf_10[0];
    l_186  =  (long) i_25;
    l_187  =  l_186 + 4L;
    l_188  =  l_187 << 2;
    ul_189  =  ul_2 + l_188;
    *((__global float *) ul_189)  =  f_70;
    ul_190  =  ul_3 + l_188;
    *((__global float *) ul_190)  =  f_184;
    ul_191  =  ul_4 + l_188;
    *((__global float *) ul_191)  =  f_185;
    ul_192  =  ul_5 + l_188;
    *((__global float *) ul_192)  =  f_79;
  }  // B71
  else
  {
    // BLOCK 73
  }  // B71
  // BLOCK 74 MERGES [73 72 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient)
{
  bool b_21, b_52, b_56, b_57, b_58, b_113, b_118;
  float f_15, f_17, f_19, f_35, f_36, f_41, f_43, f_44, f_45, f_51, f_53, f_55, f_60, f_62, f_63, f_64, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_75, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_114, f_115, f_116, f_119, f_120, f_122, f_123, f_124, f_125, f_126, f_127;
  int i_11, i_13, i_20, i_22, i_23, i_24, i_25, i_26, i_37, i_38, i_39, i_40, i_46, i_59, i_61, i_66, i_74, i_76, i_77, i_79, i_87, i_103, i_112, i_128;
  long l_27, l_28, l_29, l_31, l_32, l_33, l_47, l_48, l_49, l_129, l_130, l_131;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_9, ul_10, ul_12, ul_14, ul_16, ul_18, ul_30, ul_34, ul_42, ul_50, ul_54, ul_117, ul_121, ul_132, ul_133, ul_134, ul_135;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) dots;
  ul_3  =  (ulong) bases;
  ul_4  =  (ulong) max;
  ul_5  =  (ulong) others;
  ul_6  =  (ulong) drift;
  ul_7  =  (ulong) anchor;
  ul_8  =  (ulong) numbers;
  ul_9  =  (ulong) shape;
  ul_10  =  ul_9 + 20L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_9 + 32L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_8 + 16L;
  f_15  =  *((__global float *) ul_14);
  ul_16  =  ul_8 + 20L;
  f_17  =  *((__global float *) ul_16);
  ul_18  =  ul_8 + 24L;
  f_19  =  *((__global float *) ul_18);
  i_20  =  get_global_id(0);
  b_21  =  i_20 < i_11;
  if(b_21)
  {
    // BLOCK 1
    i_22  =  i_13 * i_20;
    i_23  =  i_22 + 1;
    i_24  =  i_22 + i_13;
    // BLOCK 2 MERGES [1 6 ]
    i_25  =  i_22;
    i_26  =  i_23;
    for(;;)
    {
      l_27  =  (long) i_25;
      l_28  =  l_27 + 4L;
      l_29  =  l_28 << 2;
      ul_30  =  ul_0 + l_29;
      if(!(i_26 < i_24))
      {
        break;
      }
      // BLOCK 3
      l_31  =  (long) i_26;
      l_32  =  l_31 + 4L;
      l_33  =  l_32 << 2;
      ul_34  =  ul_0 + l_33;
      f_35  =  *((__global float *) ul_34);
      f_36  =  *((__global float *) ul_30);
      i_37  =  i_26 + 1;
      i_38  =  isless(f_36, f_35);
      if(i_38 == 1)
      {
        // BLOCK 4
        i_39  =  i_26;
      }  // B3
      else
      {
        // BLOCK 5
        i_39  =  i_25;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_40  =  i_37;
      i_25  =  i_39;
      i_26  =  i_40;
    }  // B2
    // BLOCK 7
    f_41  =  *((__global float *) ul_30);
    ul_42  =  ul_3 + l_29;
    f_43  =  *((__global float *) ul_42);
    // BLOCK 8 MERGES [7 47 ]
    f_44  =  0.0F;
    f_45  =  0.0F;
    i_46  =  i_22;
    for(;i_46 < i_24;)
    {
      // BLOCK 9
      l_47  =  (long) i_46;
      l_48  =  l_47 + 4L;
      l_49  =  l_48 << 2;
      ul_50  =  ul_1 + l_49;
      f_51  =  *((__global float *) ul_50);
      b_52  =  i_25 == i_46;
      if(b_52)
      {
        // BLOCK 10
        f_53  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_54  =  ul_0 + l_49;
        f_55  =  *((__global float *) ul_54);
        b_56  =  isnotequal(f_17, 1.0F) || isnotequal(f_19, 0.0F);
        b_57  =  isnotequal(f_15, 1.0F) || b_56;
        b_58  =  isnotequal(f_15, 1.0F) || b_56;
        if(b_58)
        {
          // BLOCK 12
          i_59  =  isless(f_15, 1.0F);
          if(i_59 == 1)
          {
            // BLOCK 13
            f_60  =  f_15;
          }  // B12
          else
          {
            // BLOCK 14
            f_60  =  1.0F;
          }  // B12
          // BLOCK 15 MERGES [13 14 ]
          i_61  =  isless(f_15, 1.0F);
          if(i_61 == 1)
          {
            // BLOCK 16
            f_62  =  1.0F;
          }  // B15
          else
          {
            // BLOCK 17
            f_62  =  f_15;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          f_63  =  f_60 * f_55;
          f_64  =  f_41 * f_60;
          f_65  =  f_63 - f_64;
          i_66  =  isless(f_65, -3.4028235E38F);
          if(i_66 == 1)
          {
            // BLOCK 19
            f_67  =  0.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_68  =  f_65 - f_63;
            f_69  =  f_65 - f_68;
            f_70  =  f_63 - f_69;
            f_71  =  fma(f_60, f_41, f_68);
            f_72  =  f_70 - f_71;
            f_67  =  f_72;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_73  =  f_62 * f_65;
          i_74  =  isless(f_73, -250.0F);
          if(i_74 == 1)
          {
            // BLOCK 22
            f_75  =  -250.0F;
          }  // B21
          else
          {
            // BLOCK 23
            i_76  =  isless(250.0F, f_73);
            if(i_76 == 1)
            {
              // BLOCK 24
              f_75  =  250.0F;
            }  // B23
            else
            {
              // BLOCK 25
              f_75  =  f_73;
            }  // B23
          }  // B21
          // BLOCK 26 MERGES [24 25 22 ]
          i_77  =  isless(f_73, -250.0F);
          if(i_77 == 1)
          {
            // BLOCK 27
            f_78  =  -250.0F;
          }  // B26
          else
          {
            // BLOCK 28
            i_79  =  isless(250.0F, f_73);
            if(i_79 == 1)
            {
              // BLOCK 29
              f_78  =  250.0F;
            }  // B28
            else
            {
              // BLOCK 30
              f_78  =  f_73;
            }  // B28
          }  // B26
          // BLOCK 31 MERGES [29 30 27 ]
          f_80  =  f_75 + 786432.0F;
          f_81  =  f_80 - 786432.0F;
          f_82  =  f_75 - f_81;
          f_83  =  f_75 * f_19;
          f_84  =  fma(f_82, f_17, f_83);
          f_85  =  fma(f_81, f_17, f_84);
          f_86  =  exp(f_85);
          i_87  =  isless(f_65, -3.4028235E38F);
          if(i_87 == 1)
          {
            // BLOCK 32
            f_88  =  f_86;
          }  // B31
          else
          {
            // BLOCK 33
            f_89  =  f_67 * f_62;
            f_90  =  f_17 + f_19;
            f_91  =  f_78 + 786432.0F;
            f_92  =  f_91 - 786432.0F;
            f_93  =  f_78 - f_92;
            f_94  =  f_78 * f_19;
            f_95  =  fma(f_93, f_17, f_94);
            f_96  =  f_92 * f_17;
            f_97  =  fma(f_92, f_17, f_95);
            f_98  =  f_96 - f_97;
            f_99  =  f_98 + f_95;
            f_100  =  fma(f_89, f_90, f_99);
            f_101  =  fma(f_100, f_86, f_86);
            f_88  =  f_101;
          }  // B31
        }  // B11
        else
        {
          // BLOCK 34
          f_102  =  f_55 - f_41;
          i_103  =  isless(f_102, -3.4028235E38F);
          if(i_103 == 1)
          {
            // BLOCK 35
            f_104  =  0.0F;
          }  // B34
          else
          {
            // BLOCK 36
            f_105  =  f_102 - f_55;
            f_106  =  f_102 - f_105;
            f_107  =  f_55 - f_106;
            f_108  =  f_105 + f_41;
            f_109  =  f_107 - f_108;
            f_104  =  f_109;
          }  // B34
          // BLOCK 37 MERGES [35 36 ]
          f_110  =  exp(f_102);
          f_111  =  fma(f_110, f_104, f_110);
          f_88  =  f_111;
        }  // B11
        // BLOCK 38 MERGES [37 32 33 ]
        i_112  =  isequal(f_41, f_55);
        if(i_112 == 1)
        {
          // BLOCK 39
          f_53  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_53  =  f_88;
        }  // B38
      }  // B9
      // BLOCK 41 MERGES [10 39 40 ]
      b_113  =  i_25 == i_46;
      if(b_113)
      {
        // BLOCK 42
        f_114  =  f_51;
      }  // B41
      else
      {
        // BLOCK 43
        f_115  =  f_51 + 1.0F;
        f_116  =  f_53 * f_115;
        f_114  =  f_116;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      ul_117  =  ul_2 + l_49;
      b_118  =  i_25 == i_46;
      if(b_118)
      {
        // BLOCK 45
        f_119  =  *((__global float *) ul_117);
        f_120  =  f_119;
      }  // B44
      else
      {
        // BLOCK 46
        ul_121  =  ul_3 + l_49;
        f_122  =  *((__global float *) ul_121);
        f_123  =  *((__global float *) ul_117);
        f_124  =  f_122 + f_123;
        f_125  =  f_124 * f_53;
        f_120  =  f_125;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      f_126  =  f_45 + f_120;
      f_127  =  f_44 + f_114;
      i_128  =  i_46 + 1;
      f_44  =  f_127;
      f_45  =  f_126;
      i_46  =  i_128;
    }  // B8
    // BLOCK 48
    l_129  =  (long) i_20;
    l_130  =  l_129 + 4L;
    l_131  =  l_130 << 2;
    ul_132  =  ul_4 + l_131;
    *((__global float *) ul_132)  =  f_41;
    ul_133  =  ul_5 + l_131;
    *((__global float *) ul_133)  =  f_44;
    ul_134  =  ul_6 + l_131;
    *((__global float *) ul_134)  =  f_45;
    ul_135  =  ul_7 + l_131;
    *((__global float *) ul_135)  =  f_43;
  }  // B0
  else
  {
    // BLOCK 49
  }  // B0
  // BLOCK 50 MERGES [49 48 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign)
{
  bool b_22, b_48, b_49, b_50;
  float f_16, f_18, f_20, f_32, f_37, f_39, f_41, f_43, f_45, f_46, f_47, f_52, f_54, f_55, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_67, f_70, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118;
  int i_10, i_12, i_14, i_21, i_23, i_24, i_25, i_26, i_27, i_51, i_53, i_58, i_66, i_68, i_69, i_71, i_79, i_94, i_103;
  long l_28, l_29, l_30, l_33, l_34, l_35;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_9, ul_11, ul_13, ul_15, ul_17, ul_19, ul_31, ul_36, ul_38, ul_40, ul_42, ul_44, ul_105;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) drift;
  ul_5  =  (ulong) anchor;
  ul_6  =  (ulong) dx;
  ul_7  =  (ulong) numbers;
  ul_8  =  (ulong) shape;
  ul_9  =  ul_8 + 16L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_8 + 24L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_8 + 28L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_7 + 16L;
  f_16  =  *((__global float *) ul_15);
  ul_17  =  ul_7 + 20L;
  f_18  =  *((__global float *) ul_17);
  ul_19  =  ul_7 + 24L;
  f_20  =  *((__global float *) ul_19);
  i_21  =  get_global_id(0);
  b_22  =  i_21 < i_10;
  if(b_22)
  {
    // BLOCK 1
    i_23  =  i_12 * i_14;
    i_24  =  i_21 / i_23;
    i_25  =  i_24 * i_14;
    i_26  =  i_21 % i_14;
    i_27  =  i_25 + i_26;
    l_28  =  (long) i_27;
    l_29  =  l_28 + 4L;
    l_30  =  l_29 << 2;
    ul_31  =  ul_3 + l_30;
    f_32  =  *((__global float *) ul_31);
    l_33  =  (long) i_21;
    l_34  =  l_33 + 4L;
    l_35  =  l_34 << 2;
    ul_36  =  ul_0 + l_35;
    f_37  =  *((__global float *) ul_36);
    ul_38  =  ul_1 + l_35;
    f_39  =  *((__global float *) ul_38);
    ul_40  =  ul_2 + l_30;
    f_41  =  *((__global float *) ul_40);
    ul_42  =  ul_4 + l_30;
    f_43  =  *((__global float *) ul_42);
    ul_44  =  ul_5 + l_30;
    f_45  =  *((__global float *) ul_44);
    f_46  =  f_37 * -1.0F;
    f_47  =  f_18 + f_20;
    b_48  =  isnotequal(f_18, 1.0F) || isnotequal(f_20, 0.0F);
    b_49  =  isnotequal(f_16, 1.0F) || b_48;
    b_50  =  isnotequal(f_16, 1.0F) || b_48;
    if(b_50)
    {
      // BLOCK 2
      i_51  =  isless(f_16, 1.0F);
      if(i_51 == 1)
      {
        // BLOCK 3
        f_52  =  f_16;
      }  // B2
      else
      {
        // BLOCK 4
        f_52  =  1.0F;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      i_53  =  isless(f_16, 1.0F);
      if(i_53 == 1)
      {
        // BLOCK 6
        f_54  =  1.0F;
      }  // B5
      else
      {
        // BLOCK 7
        f_54  =  f_16;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_55  =  f_52 * f_46;
      f_56  =  f_41 * f_52;
      f_57  =  f_55 - f_56;
      i_58  =  isless(f_57, -3.4028235E38F);
      if(i_58 == 1)
      {
        // BLOCK 9
        f_59  =  0.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_60  =  f_57 - f_55;
        f_61  =  f_57 - f_60;
        f_62  =  f_55 - f_61;
        f_63  =  fma(f_52, f_41, f_60);
        f_64  =  f_62 - f_63;
        f_59  =  f_64;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_65  =  f_54 * f_57;
      i_66  =  isless(f_65, -250.0F);
      if(i_66 == 1)
      {
        // BLOCK 12
        f_67  =  -250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        i_68  =  isless(250.0F, f_65);
        if(i_68 == 1)
        {
          // BLOCK 14
          f_67  =  250.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_67  =  f_65;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [14 15 12 ]
      i_69  =  isless(f_65, -250.0F);
      if(i_69 == 1)
      {
        // BLOCK 17
        f_70  =  -250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        i_71  =  isless(250.0F, f_65);
        if(i_71 == 1)
        {
          // BLOCK 19
          f_70  =  250.0F;
        }  // B18
        else
        {
          // BLOCK 20
          f_70  =  f_65;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [19 20 17 ]
      f_72  =  f_67 + 786432.0F;
      f_73  =  f_72 - 786432.0F;
      f_74  =  f_67 - f_73;
      f_75  =  f_67 * f_20;
      f_76  =  fma(f_74, f_18, f_75);
      f_77  =  fma(f_73, f_18, f_76);
      f_78  =  exp(f_77);
      i_79  =  isless(f_57, -3.4028235E38F);
      if(i_79 == 1)
      {
        // BLOCK 22
        f_80  =  f_78;
      }  // B21
      else
      {
        // BLOCK 23
        f_81  =  f_59 * f_54;
        f_82  =  f_70 + 786432.0F;
        f_83  =  f_82 - 786432.0F;
        f_84  =  f_70 - f_83;
        f_85  =  f_70 * f_20;
        f_86  =  fma(f_84, f_18, f_85);
        f_87  =  f_83 * f_18;
        f_88  =  fma(f_83, f_18, f_86);
        f_89  =  f_87 - f_88;
        f_90  =  f_89 + f_86;
        f_91  =  fma(f_47, f_81, f_90);
        f_92  =  fma(f_91, f_78, f_78);
        f_80  =  f_92;
      }  // B21
    }  // B1
    else
    {
      // BLOCK 24
      f_93  =  f_46 - f_41;
      i_94  =  isless(f_93, -3.4028235E38F);
      if(i_94 == 1)
      {
        // BLOCK 25
        f_95  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_96  =  f_93 - f_46;
        f_97  =  f_93 - f_96;
        f_98  =  f_46 - f_97;
        f_99  =  f_96 + f_41;
        f_100  =  f_98 - f_99;
        f_95  =  f_100;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_101  =  exp(f_93);
      f_102  =  fma(f_101, f_95, f_101);
      f_80  =  f_102;
    }  // B1
    // BLOCK 28 MERGES [27 22 23 ]
    i_103  =  isequal(f_46, f_41);
    if(i_103 == 1)
    {
      // BLOCK 29
      f_104  =  1.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_104  =  f_80;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    ul_105  =  ul_6 + l_35;
    f_106  =  f_39 - f_45;
    f_107  =  f_32 * f_39;
    f_108  =  f_107 - f_43;
    f_109  =  f_106 + f_108;
    f_110  =  f_32 + 1.0F;
    f_111  =  f_109 / f_110;
    f_112  =  f_41 - f_41;
    f_113  =  f_112 + f_110;
    f_114  =  f_104 / f_113;
    f_115  =  f_111 * f_114;
    f_116  =  f_47 * f_16;
    f_117  =  f_116 * -1.0F;
    f_118  =  f_115 * f_117;
    *((__global float *) ul_105)  =  f_118;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
