// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0eb2ccb17da108b65244573ae43df8aaa95b65eb84245ca9b6e9feb668746ae5
// function: log_softmax
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 1, 2, 1) over parts
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 1, 2, 1) over groups
// launch: kGenericCombine(partMax, partOthers, partDrift, partAnchor, unused, max, others, drift, anchor, unused, numbers, shape, 1, 2) over divided_rows
// launch: kGenericPullRow(in0, in1, max, others, drift, anchor, unused, out0, numbers, shape, 1, 1) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_26, b_67, b_69, b_70, b_71, b_168;
  float f_19, f_21, f_23, f_37, f_38, f_47, f_52, f_55, f_56, f_57, f_58, f_66, f_68, f_73, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_91, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_144, f_145, f_152, f_154, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_169;
  int i_9, i_11, i_13, i_15, i_17, i_24, i_25, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_39, i_40, i_41, i_42, i_48, i_49, i_50, i_51, i_53, i_54, i_59, i_60, i_61, i_72, i_74, i_79, i_87, i_89, i_90, i_92, i_100, i_116, i_125, i_142, i_143, i_146, i_147, i_153, i_155;
  long l_43, l_44, l_45, l_62, l_63, l_64, l_148, l_149, l_150;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_10, ul_12, ul_14, ul_16, ul_18, ul_20, ul_22, ul_46, ul_65, ul_126, ul_151, ul_170, ul_171, ul_172;

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
      i_48  =  isless(f_38, f_47);
      if(i_48 == 1)
      {
        // BLOCK 4
        i_49  =  i_40;
      }  // B3
      else
      {
        // BLOCK 5
        i_49  =  i_39;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_50  =  i_40 + 1;
      i_51  =  isless(f_38, f_47);
      if(i_51 == 1)
      {
        // BLOCK 7
        f_52  =  f_47;
        i_53  =  i_49;
      }  // B6
      else
      {
        // BLOCK 8
        f_52  =  f_38;
        i_53  =  i_49;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_53  =  i_49;
      i_54  =  i_50;
      f_38  =  f_52;
      i_39  =  i_53;
      i_40  =  i_54;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 44 ]
    f_55  =  0.0F;
    f_56  =  0.0F;
    f_57  =  0.0F;
    f_58  =  0.0F;
    i_59  =  i_28;
    for(;i_59 < i_30;)
    {
      // BLOCK 12
      i_60  =  i_59 * i_13;
      i_61  =  i_60 + i_36;
      l_62  =  (long) i_61;
      l_63  =  l_62 + 4L;
      l_64  =  l_63 << 2;
      ul_65  =  ul_0 + l_64;
      f_66  =  *((__global float *) ul_65);
      b_67  =  i_39 == i_59;
      if(b_67)
      {
        // BLOCK 13
        f_68  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        b_69  =  isnotequal(f_21, 1.0F) || isnotequal(f_23, 0.0F);
        b_70  =  isnotequal(f_19, 1.0F) || b_69;
        b_71  =  isnotequal(f_19, 1.0F) || b_69;
        if(b_71)
        {
          // BLOCK 15
          i_72  =  isless(f_19, 1.0F);
          if(i_72 == 1)
          {
            // BLOCK 16
            f_73  =  f_19;
          }  // B15
          else
          {
            // BLOCK 17
            f_73  =  1.0F;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          i_74  =  isless(f_19, 1.0F);
          if(i_74 == 1)
          {
            // BLOCK 19
            f_75  =  1.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_75  =  f_19;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_76  =  f_73 * f_66;
          f_77  =  f_38 * f_73;
          f_78  =  f_76 - f_77;
          i_79  =  isless(f_78, -3.4028235E38F);
          if(i_79 == 1)
          {
            // BLOCK 22
            f_80  =  0.0F;
          }  // B21
          else
          {
            // BLOCK 23
            f_81  =  f_78 - f_76;
            f_82  =  f_78 - f_81;
            f_83  =  f_76 - f_82;
            f_84  =  fma(f_38, f_73, f_81);
            f_85  =  f_83 - f_84;
            f_80  =  f_85;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          f_86  =  f_75 * f_78;
          i_87  =  isless(f_86, -250.0F);
          if(i_87 == 1)
          {
            // BLOCK 25
            f_88  =  -250.0F;
          }  // B24
          else
          {
            // BLOCK 26
            i_89  =  isless(250.0F, f_86);
            if(i_89 == 1)
            {
              // BLOCK 27
              f_88  =  250.0F;
            }  // B26
            else
            {
              // BLOCK 28
              f_88  =  f_86;
            }  // B26
          }  // B24
          // BLOCK 29 MERGES [27 28 25 ]
          i_90  =  isless(f_86, -250.0F);
          if(i_90 == 1)
          {
            // BLOCK 30
            f_91  =  -250.0F;
          }  // B29
          else
          {
            // BLOCK 31
            i_92  =  isless(250.0F, f_86);
            if(i_92 == 1)
            {
              // BLOCK 32
              f_91  =  250.0F;
            }  // B31
            else
            {
              // BLOCK 33
              f_91  =  f_86;
            }  // B31
          }  // B29
          // BLOCK 34 MERGES [32 33 30 ]
          f_93  =  f_88 + 786432.0F;
          f_94  =  f_93 - 786432.0F;
          f_95  =  f_88 - f_94;
          f_96  =  f_88 * f_23;
          f_97  =  fma(f_95, f_21, f_96);
          f_98  =  fma(f_94, f_21, f_97);
          f_99  =  exp(f_98);
          i_100  =  isless(f_78, -3.4028235E38F);
          if(i_100 == 1)
          {
            // BLOCK 35
            f_101  =  f_99;
          }  // B34
          else
          {
            // BLOCK 36
            f_102  =  f_80 * f_75;
            f_103  =  f_21 + f_23;
            f_104  =  f_91 + 786432.0F;
            f_105  =  f_104 - 786432.0F;
            f_106  =  f_91 - f_105;
            f_107  =  f_91 * f_23;
            f_108  =  fma(f_106, f_21, f_107);
            f_109  =  f_105 * f_21;
            f_110  =  fma(f_105, f_21, f_108);
            f_111  =  f_109 - f_110;
            f_112  =  f_111 + f_108;
            f_113  =  fma(f_102, f_103, f_112);
            f_114  =  fma(f_113, f_99, f_99);
            f_101  =  f_114;
          }  // B34
        }  // B14
        else
        {
          // BLOCK 37
          f_115  =  f_66 - f_38;
          i_116  =  isless(f_115, -3.4028235E38F);
          if(i_116 == 1)
          {
            // BLOCK 38
            f_117  =  0.0F;
          }  // B37
          else
          {
            // BLOCK 39
            f_118  =  f_115 - f_66;
            f_119  =  f_115 - f_118;
            f_120  =  f_66 - f_119;
            f_121  =  f_38 + f_118;
            f_122  =  f_120 - f_121;
            f_117  =  f_122;
          }  // B37
          // BLOCK 40 MERGES [38 39 ]
          f_123  =  exp(f_115);
          f_124  =  fma(f_123, f_117, f_123);
          f_101  =  f_124;
        }  // B14
        // BLOCK 41 MERGES [40 35 36 ]
        i_125  =  isequal(f_38, f_66);
        if(i_125 == 1)
        {
          // BLOCK 42
          f_68  =  1.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_68  =  f_101;
        }  // B41
      }  // B12
      // BLOCK 44 MERGES [13 42 43 ]
      ul_126  =  ul_1 + l_64;
      f_127  =  *((__global float *) ul_126);
      f_128  =  f_57 + f_127;
      f_129  =  f_128 - f_57;
      f_130  =  f_128 - f_129;
      f_131  =  f_57 - f_130;
      f_132  =  f_127 - f_129;
      f_133  =  f_131 + f_132;
      f_134  =  f_58 + f_133;
      f_135  =  f_55 + f_68;
      f_136  =  f_135 - f_55;
      f_137  =  f_135 - f_136;
      f_138  =  f_55 - f_137;
      f_139  =  f_68 - f_136;
      f_140  =  f_138 + f_139;
      f_141  =  f_56 + f_140;
      i_142  =  i_59 + 1;
      f_55  =  f_135;
      f_56  =  f_141;
      f_57  =  f_128;
      f_58  =  f_134;
      i_59  =  i_142;
    }  // B11
    // BLOCK 45
    i_143  =  isequal(f_58, f_58);
    if(i_143 == 1)
    {
      // BLOCK 46
      f_144  =  f_57 + f_58;
      f_145  =  f_144;
    }  // B45
    else
    {
      // BLOCK 47
      f_145  =  f_57;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_146  =  i_15 * i_31;
    i_147  =  i_146 + i_27;
    l_148  =  (long) i_147;
    l_149  =  l_148 + 4L;
    l_150  =  l_149 << 2;
    ul_151  =  ul_2 + l_150;
    *((__global float *) ul_151)  =  f_38;
    f_152  =  f_55 + f_56;
    i_153  =  isless(1.0F, f_152);
    if(i_153 == 1)
    {
      // BLOCK 49
      f_154  =  1.0F;
    }  // B48
    else
    {
      // BLOCK 50
      f_154  =  f_152;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    i_155  =  isless(1.0F, f_152);
    if(i_155 == 1)
    {
      // BLOCK 52
      f_156  =  f_152 + 1.0F;
      f_157  =  log(f_156);
      f_158  =  f_157;
    }  // B51
    else
    {
      // BLOCK 53
      f_159  =  f_154 + 2.0F;
      f_160  =  f_154 / f_159;
      f_161  =  f_160 * f_160;
      f_162  =  fma(f_161, 0.13434482F, 0.14116766F);
      f_163  =  fma(f_161, f_162, 0.20003854F);
      f_164  =  fma(f_161, f_163, 0.3333332F);
      f_165  =  f_160 * f_161;
      f_166  =  fma(f_164, f_165, f_160);
      f_167  =  f_166 * 2.0F;
      f_158  =  f_167;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    b_168  =  i_15 == 1;
    if(b_168)
    {
      // BLOCK 55
      f_169  =  f_158;
    }  // B54
    else
    {
      // BLOCK 56
      f_169  =  f_152;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    ul_170  =  ul_3 + l_150;
    *((__global float *) ul_170)  =  f_169;
    ul_171  =  ul_4 + l_150;
    *((__global float *) ul_171)  =  f_145;
    ul_172  =  ul_5 + l_150;
    *((__global float *) ul_172)  =  f_152;
  }  // B0
  else
  {
    // BLOCK 58
  }  // B0
  // BLOCK 59 MERGES [58 57 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_55, b_82, b_84, b_85, b_86, b_163, b_172, b_194;
  float f_20, f_22, f_24, f_34, f_35, f_43, f_48, f_56, f_58, f_67, f_69, f_71, f_72, f_73, f_74, f_81, f_83, f_88, f_90, f_91, f_92, f_93, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_103, f_106, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_158, f_160, f_161, f_164, f_166, f_167, f_168, f_169, f_170, f_173, f_174, f_180, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_195;
  int i_12, i_14, i_16, i_18, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_44, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_57, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_68, i_70, i_75, i_76, i_87, i_89, i_94, i_102, i_104, i_105, i_107, i_115, i_131, i_140, i_157, i_159, i_162, i_165, i_171, i_179, i_181;
  long l_39, l_40, l_41, l_77, l_78, l_79, l_175, l_176, l_177;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_11, ul_13, ul_15, ul_17, ul_19, ul_21, ul_23, ul_42, ul_80, ul_141, ul_178, ul_196, ul_197, ul_198;

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
    i_44  =  isless(f_35, f_43);
    if(i_44 == 1)
    {
      // BLOCK 3
      i_45  =  i_37;
    }  // B2
    else
    {
      // BLOCK 4
      i_45  =  i_36;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_46  =  i_18 + i_37;
    i_47  =  isless(f_35, f_43);
    if(i_47 == 1)
    {
      // BLOCK 6
      f_48  =  f_43;
      i_49  =  i_45;
    }  // B5
    else
    {
      // BLOCK 7
      f_48  =  f_35;
      i_49  =  i_45;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_49  =  i_45;
    i_50  =  i_46;
    f_35  =  f_48;
    i_36  =  i_49;
    i_37  =  i_50;
  }  // B1
  // BLOCK 9
  adf_8[i_28]  =  f_35;
  adi_9[i_28]  =  i_36;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_51  =  i_18 >> 31;
  i_52  =  i_51 + i_18;
  i_53  =  i_52 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_54  =  i_53;
  for(;i_54 >= 1;)
  {
    // BLOCK 11
    b_55  =  i_28 < i_54;
    if(b_55)
    {
      // BLOCK 12
      f_56  =  adf_8[i_28];
      i_57  =  i_54 + i_28;
      f_58  =  adf_8[i_57];
      i_59  =  adi_9[i_28];
      i_60  =  adi_9[i_57];
      i_61  =  isequal(f_56, f_58);
      if(i_61 == 1)
      {
        // BLOCK 13
        i_62  =  (i_60 < i_59) ? i_60 : i_59;
        i_63  =  i_62;
      }  // B12
      else
      {
        // BLOCK 14
        i_63  =  i_59;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_64  =  isless(f_56, f_58);
      if(i_64 == 1)
      {
        // BLOCK 16
        i_65  =  i_60;
      }  // B15
      else
      {
        // BLOCK 17
        i_65  =  i_63;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_9[i_28]  =  i_65;
      i_66  =  isless(f_56, f_58);
      if(i_66 == 1)
      {
        // BLOCK 19
        f_67  =  f_58;
      }  // B18
      else
      {
        // BLOCK 20
        f_67  =  f_56;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_8[i_28]  =  f_67;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_68  =  i_54 >> 1;
    i_54  =  i_68;
  }  // B10
  // BLOCK 24
  f_69  =  adf_8[0];
  i_70  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 25 MERGES [24 58 ]
  f_71  =  0.0F;
  f_72  =  0.0F;
  f_73  =  0.0F;
  f_74  =  0.0F;
  i_75  =  i_29;
  for(;i_75 < i_31;)
  {
    // BLOCK 26
    i_76  =  i_33 + i_75;
    l_77  =  (long) i_76;
    l_78  =  l_77 + 4L;
    l_79  =  l_78 << 2;
    ul_80  =  ul_0 + l_79;
    f_81  =  *((__global float *) ul_80);
    b_82  =  i_75 == i_70;
    if(b_82)
    {
      // BLOCK 27
      f_83  =  0.0F;
    }  // B26
    else
    {
      // BLOCK 28
      b_84  =  isnotequal(f_22, 1.0F) || isnotequal(f_24, 0.0F);
      b_85  =  isnotequal(f_20, 1.0F) || b_84;
      b_86  =  isnotequal(f_20, 1.0F) || b_84;
      if(b_86)
      {
        // BLOCK 29
        i_87  =  isless(f_20, 1.0F);
        if(i_87 == 1)
        {
          // BLOCK 30
          f_88  =  f_20;
        }  // B29
        else
        {
          // BLOCK 31
          f_88  =  1.0F;
        }  // B29
        // BLOCK 32 MERGES [30 31 ]
        i_89  =  isless(f_20, 1.0F);
        if(i_89 == 1)
        {
          // BLOCK 33
          f_90  =  1.0F;
        }  // B32
        else
        {
          // BLOCK 34
          f_90  =  f_20;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        f_91  =  f_88 * f_81;
        f_92  =  f_69 * f_88;
        f_93  =  f_91 - f_92;
        i_94  =  isless(f_93, -3.4028235E38F);
        if(i_94 == 1)
        {
          // BLOCK 36
          f_95  =  0.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_96  =  f_93 - f_91;
          f_97  =  f_93 - f_96;
          f_98  =  f_91 - f_97;
          f_99  =  fma(f_88, f_69, f_96);
          f_100  =  f_98 - f_99;
          f_95  =  f_100;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_101  =  f_90 * f_93;
        i_102  =  isless(f_101, -250.0F);
        if(i_102 == 1)
        {
          // BLOCK 39
          f_103  =  -250.0F;
        }  // B38
        else
        {
          // BLOCK 40
          i_104  =  isless(250.0F, f_101);
          if(i_104 == 1)
          {
            // BLOCK 41
            f_103  =  250.0F;
          }  // B40
          else
          {
            // BLOCK 42
            f_103  =  f_101;
          }  // B40
        }  // B38
        // BLOCK 43 MERGES [41 42 39 ]
        i_105  =  isless(f_101, -250.0F);
        if(i_105 == 1)
        {
          // BLOCK 44
          f_106  =  -250.0F;
        }  // B43
        else
        {
          // BLOCK 45
          i_107  =  isless(250.0F, f_101);
          if(i_107 == 1)
          {
            // BLOCK 46
            f_106  =  250.0F;
          }  // B45
          else
          {
            // BLOCK 47
            f_106  =  f_101;
          }  // B45
        }  // B43
        // BLOCK 48 MERGES [46 47 44 ]
        f_108  =  f_103 + 786432.0F;
        f_109  =  f_108 - 786432.0F;
        f_110  =  f_103 - f_109;
        f_111  =  f_103 * f_24;
        f_112  =  fma(f_110, f_22, f_111);
        f_113  =  fma(f_109, f_22, f_112);
        f_114  =  exp(f_113);
        i_115  =  isless(f_93, -3.4028235E38F);
        if(i_115 == 1)
        {
          // BLOCK 49
          f_116  =  f_114;
        }  // B48
        else
        {
          // BLOCK 50
          f_117  =  f_95 * f_90;
          f_118  =  f_22 + f_24;
          f_119  =  f_106 + 786432.0F;
          f_120  =  f_119 - 786432.0F;
          f_121  =  f_106 - f_120;
          f_122  =  f_106 * f_24;
          f_123  =  fma(f_121, f_22, f_122);
          f_124  =  f_120 * f_22;
          f_125  =  fma(f_120, f_22, f_123);
          f_126  =  f_124 - f_125;
          f_127  =  f_126 + f_123;
          f_128  =  fma(f_117, f_118, f_127);
          f_129  =  fma(f_128, f_114, f_114);
          f_116  =  f_129;
        }  // B48
      }  // B28
      else
      {
        // BLOCK 51
        f_130  =  f_81 - f_69;
        i_131  =  isless(f_130, -3.4028235E38F);
        if(i_131 == 1)
        {
          // BLOCK 52
          f_132  =  0.0F;
        }  // B51
        else
        {
          // BLOCK 53
          f_133  =  f_130 - f_81;
          f_134  =  f_130 - f_133;
          f_135  =  f_81 - f_134;
          f_136  =  f_133 + f_69;
          f_137  =  f_135 - f_136;
          f_132  =  f_137;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        f_138  =  exp(f_130);
        f_139  =  fma(f_138, f_132, f_138);
        f_116  =  f_139;
      }  // B28
      // BLOCK 55 MERGES [54 49 50 ]
      i_140  =  isequal(f_69, f_81);
      if(i_140 == 1)
      {
        // BLOCK 56
        f_83  =  1.0F;
      }  // B55
      else
      {
        // BLOCK 57
        f_83  =  f_116;
      }  // B55
    }  // B26
    // BLOCK 58 MERGES [27 56 57 ]
    ul_141  =  ul_1 + l_79;
    f_142  =  *((__global float *) ul_141);
    f_143  =  f_73 + f_142;
    f_144  =  f_143 - f_73;
    f_145  =  f_143 - f_144;
    f_146  =  f_73 - f_145;
    f_147  =  f_142 - f_144;
    f_148  =  f_146 + f_147;
    f_149  =  f_74 + f_148;
    f_150  =  f_71 + f_83;
    f_151  =  f_150 - f_71;
    f_152  =  f_150 - f_151;
    f_153  =  f_71 - f_152;
    f_154  =  f_83 - f_151;
    f_155  =  f_153 + f_154;
    f_156  =  f_72 + f_155;
    i_157  =  i_75 + i_18;
    f_71  =  f_150;
    f_72  =  f_156;
    f_73  =  f_143;
    f_74  =  f_149;
    i_75  =  i_157;
  }  // B25
  // BLOCK 59
  f_158  =  f_71 + f_72;
  adf_8[i_28]  =  f_158;
  i_159  =  isequal(f_74, f_74);
  if(i_159 == 1)
  {
    // BLOCK 60
    f_160  =  f_73 + f_74;
    f_161  =  f_160;
  }  // B59
  else
  {
    // BLOCK 61
    f_161  =  f_73;
  }  // B59
  // BLOCK 62 MERGES [60 61 ]
  adf_10[i_28]  =  f_161;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 63 MERGES [62 67 ]
  i_162  =  i_53;
  for(;i_162 >= 1;)
  {
    // BLOCK 64
    b_163  =  i_28 < i_162;
    if(b_163)
    {
      // BLOCK 65
      f_164  =  adf_8[i_28];
      i_165  =  i_162 + i_28;
      f_166  =  adf_8[i_165];
      f_167  =  f_164 + f_166;
      adf_8[i_28]  =  f_167;
      f_168  =  adf_10[i_28];
      f_169  =  adf_10[i_165];
      f_170  =  f_168 + f_169;
      adf_10[i_28]  =  f_170;
    }  // B64
    else
    {
      // BLOCK 66
    }  // B64
    // BLOCK 67 MERGES [66 65 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_171  =  i_162 >> 1;
    i_162  =  i_171;
  }  // B63
  // BLOCK 68
  b_172  =  i_28 == 0;
  if(b_172)
  {
    // BLOCK 69
    f_173  =  adf_8[0];
    f_174  =  adf_10[0];
    l_175  =  (long) i_25;
    l_176  =  l_175 + 4L;
    l_177  =  l_176 << 2;
    ul_178  =  ul_2 + l_177;
    *((__global float *) ul_178)  =  f_69;
    i_179  =  isless(1.0F, f_173);
    if(i_179 == 1)
    {
      // BLOCK 70
      f_180  =  1.0F;
    }  // B69
    else
    {
      // BLOCK 71
      f_180  =  f_173;
    }  // B69
    // BLOCK 72 MERGES [70 71 ]
    i_181  =  isless(1.0F, f_173);
    if(i_181 == 1)
    {
      // BLOCK 73
      f_182  =  f_173 + 1.0F;
      f_183  =  log(f_182);
      f_184  =  f_183;
    }  // B72
    else
    {
      // BLOCK 74
      f_185  =  f_180 + 2.0F;
      f_186  =  f_180 / f_185;
      f_187  =  f_186 * f_186;
      f_188  =  fma(f_187, 0.13434482F, 0.14116766F);
      f_189  =  fma(f_187, f_188, 0.20003854F);
      f_190  =  fma(f_187, f_189, 0.3333332F);
      f_191  =  f_186 * f_187;
      f_192  =  fma(f_190, f_191, f_186);
      f_193  =  f_192 * 2.0F;
      f_184  =  f_193;
    }  // B72
    // BLOCK 75 MERGES [73 74 ]
    b_194  =  i_14 == 1;
    if(b_194)
    {
      // BLOCK 76
      f_195  =  f_184;
    }  // B75
    else
    {
      // BLOCK 77
      f_195  =  f_173;
    }  // B75
    // BLOCK 78 MERGES [76 77 ]
    ul_196  =  ul_3 + l_177;
    *((__global float *) ul_196)  =  f_195;
    ul_197  =  ul_4 + l_177;
    *((__global float *) ul_197)  =  f_174;
    ul_198  =  ul_5 + l_177;
    *((__global float *) ul_198)  =  f_173;
  }  // B68
  else
  {
    // BLOCK 79
  }  // B68
  // BLOCK 80 MERGES [79 78 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient)
{
  bool b_20, b_49, b_53, b_54, b_55, b_110;
  float f_14, f_16, f_18, f_34, f_35, f_40, f_41, f_42, f_48, f_50, f_52, f_57, f_59, f_60, f_61, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_72, f_75, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_111, f_112, f_113, f_115, f_116, f_117, f_124, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137;
  int i_10, i_12, i_19, i_21, i_22, i_23, i_24, i_25, i_36, i_37, i_38, i_39, i_43, i_56, i_58, i_63, i_71, i_73, i_74, i_76, i_84, i_100, i_109, i_118, i_123, i_125;
  long l_26, l_27, l_28, l_30, l_31, l_32, l_44, l_45, l_46, l_119, l_120, l_121;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_9, ul_11, ul_13, ul_15, ul_17, ul_29, ul_33, ul_47, ul_51, ul_114, ul_122, ul_138, ul_139, ul_140;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) dots;
  ul_3  =  (ulong) max;
  ul_4  =  (ulong) others;
  ul_5  =  (ulong) drift;
  ul_6  =  (ulong) anchor;
  ul_7  =  (ulong) numbers;
  ul_8  =  (ulong) shape;
  ul_9  =  ul_8 + 20L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_8 + 32L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_7 + 16L;
  f_14  =  *((__global float *) ul_13);
  ul_15  =  ul_7 + 20L;
  f_16  =  *((__global float *) ul_15);
  ul_17  =  ul_7 + 24L;
  f_18  =  *((__global float *) ul_17);
  i_19  =  get_global_id(0);
  b_20  =  i_19 < i_10;
  if(b_20)
  {
    // BLOCK 1
    i_21  =  i_12 * i_19;
    i_22  =  i_21 + 1;
    i_23  =  i_21 + i_12;
    // BLOCK 2 MERGES [1 6 ]
    i_24  =  i_21;
    i_25  =  i_22;
    for(;;)
    {
      l_26  =  (long) i_24;
      l_27  =  l_26 + 4L;
      l_28  =  l_27 << 2;
      ul_29  =  ul_0 + l_28;
      if(!(i_25 < i_23))
      {
        break;
      }
      // BLOCK 3
      l_30  =  (long) i_25;
      l_31  =  l_30 + 4L;
      l_32  =  l_31 << 2;
      ul_33  =  ul_0 + l_32;
      f_34  =  *((__global float *) ul_33);
      f_35  =  *((__global float *) ul_29);
      i_36  =  i_25 + 1;
      i_37  =  isless(f_35, f_34);
      if(i_37 == 1)
      {
        // BLOCK 4
        i_38  =  i_25;
      }  // B3
      else
      {
        // BLOCK 5
        i_38  =  i_24;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_39  =  i_36;
      i_24  =  i_38;
      i_25  =  i_39;
    }  // B2
    // BLOCK 7
    f_40  =  *((__global float *) ul_29);
    // BLOCK 8 MERGES [7 44 ]
    f_41  =  0.0F;
    f_42  =  0.0F;
    i_43  =  i_21;
    for(;i_43 < i_23;)
    {
      // BLOCK 9
      l_44  =  (long) i_43;
      l_45  =  l_44 + 4L;
      l_46  =  l_45 << 2;
      ul_47  =  ul_1 + l_46;
      f_48  =  *((__global float *) ul_47);
      b_49  =  i_24 == i_43;
      if(b_49)
      {
        // BLOCK 10
        f_50  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_51  =  ul_0 + l_46;
        f_52  =  *((__global float *) ul_51);
        b_53  =  isnotequal(f_16, 1.0F) || isnotequal(f_18, 0.0F);
        b_54  =  isnotequal(f_14, 1.0F) || b_53;
        b_55  =  isnotequal(f_14, 1.0F) || b_53;
        if(b_55)
        {
          // BLOCK 12
          i_56  =  isless(f_14, 1.0F);
          if(i_56 == 1)
          {
            // BLOCK 13
            f_57  =  f_14;
          }  // B12
          else
          {
            // BLOCK 14
            f_57  =  1.0F;
          }  // B12
          // BLOCK 15 MERGES [13 14 ]
          i_58  =  isless(f_14, 1.0F);
          if(i_58 == 1)
          {
            // BLOCK 16
            f_59  =  1.0F;
          }  // B15
          else
          {
            // BLOCK 17
            f_59  =  f_14;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          f_60  =  f_57 * f_52;
          f_61  =  f_40 * f_57;
          f_62  =  f_60 - f_61;
          i_63  =  isless(f_62, -3.4028235E38F);
          if(i_63 == 1)
          {
            // BLOCK 19
            f_64  =  0.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_65  =  f_62 - f_60;
            f_66  =  f_62 - f_65;
            f_67  =  f_60 - f_66;
            f_68  =  fma(f_57, f_40, f_65);
            f_69  =  f_67 - f_68;
            f_64  =  f_69;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_70  =  f_59 * f_62;
          i_71  =  isless(f_70, -250.0F);
          if(i_71 == 1)
          {
            // BLOCK 22
            f_72  =  -250.0F;
          }  // B21
          else
          {
            // BLOCK 23
            i_73  =  isless(250.0F, f_70);
            if(i_73 == 1)
            {
              // BLOCK 24
              f_72  =  250.0F;
            }  // B23
            else
            {
              // BLOCK 25
              f_72  =  f_70;
            }  // B23
          }  // B21
          // BLOCK 26 MERGES [24 25 22 ]
          i_74  =  isless(f_70, -250.0F);
          if(i_74 == 1)
          {
            // BLOCK 27
            f_75  =  -250.0F;
          }  // B26
          else
          {
            // BLOCK 28
            i_76  =  isless(250.0F, f_70);
            if(i_76 == 1)
            {
              // BLOCK 29
              f_75  =  250.0F;
            }  // B28
            else
            {
              // BLOCK 30
              f_75  =  f_70;
            }  // B28
          }  // B26
          // BLOCK 31 MERGES [29 30 27 ]
          f_77  =  f_72 + 786432.0F;
          f_78  =  f_77 - 786432.0F;
          f_79  =  f_72 - f_78;
          f_80  =  f_72 * f_18;
          f_81  =  fma(f_79, f_16, f_80);
          f_82  =  fma(f_78, f_16, f_81);
          f_83  =  exp(f_82);
          i_84  =  isless(f_62, -3.4028235E38F);
          if(i_84 == 1)
          {
            // BLOCK 32
            f_85  =  f_83;
          }  // B31
          else
          {
            // BLOCK 33
            f_86  =  f_64 * f_59;
            f_87  =  f_16 + f_18;
            f_88  =  f_75 + 786432.0F;
            f_89  =  f_88 - 786432.0F;
            f_90  =  f_75 - f_89;
            f_91  =  f_75 * f_18;
            f_92  =  fma(f_90, f_16, f_91);
            f_93  =  f_89 * f_16;
            f_94  =  fma(f_89, f_16, f_92);
            f_95  =  f_93 - f_94;
            f_96  =  f_95 + f_92;
            f_97  =  fma(f_86, f_87, f_96);
            f_98  =  fma(f_97, f_83, f_83);
            f_85  =  f_98;
          }  // B31
        }  // B11
        else
        {
          // BLOCK 34
          f_99  =  f_52 - f_40;
          i_100  =  isless(f_99, -3.4028235E38F);
          if(i_100 == 1)
          {
            // BLOCK 35
            f_101  =  0.0F;
          }  // B34
          else
          {
            // BLOCK 36
            f_102  =  f_99 - f_52;
            f_103  =  f_99 - f_102;
            f_104  =  f_52 - f_103;
            f_105  =  f_102 + f_40;
            f_106  =  f_104 - f_105;
            f_101  =  f_106;
          }  // B34
          // BLOCK 37 MERGES [35 36 ]
          f_107  =  exp(f_99);
          f_108  =  fma(f_107, f_101, f_107);
          f_85  =  f_108;
        }  // B11
        // BLOCK 38 MERGES [37 32 33 ]
        i_109  =  isequal(f_40, f_52);
        if(i_109 == 1)
        {
          // BLOCK 39
          f_50  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_50  =  f_85;
        }  // B38
      }  // B9
      // BLOCK 41 MERGES [10 39 40 ]
      b_110  =  i_24 == i_43;
      if(b_110)
      {
        // BLOCK 42
        f_111  =  f_48;
      }  // B41
      else
      {
        // BLOCK 43
        f_112  =  f_48 + 1.0F;
        f_113  =  f_50 * f_112;
        f_111  =  f_113;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      ul_114  =  ul_2 + l_46;
      f_115  =  *((__global float *) ul_114);
      f_116  =  f_42 + f_115;
      f_117  =  f_41 + f_111;
      i_118  =  i_43 + 1;
      f_41  =  f_117;
      f_42  =  f_116;
      i_43  =  i_118;
    }  // B8
    // BLOCK 45
    l_119  =  (long) i_19;
    l_120  =  l_119 + 4L;
    l_121  =  l_120 << 2;
    ul_122  =  ul_3 + l_121;
    *((__global float *) ul_122)  =  f_40;
    i_123  =  isless(1.0F, f_41);
    if(i_123 == 1)
    {
      // BLOCK 46
      f_124  =  1.0F;
    }  // B45
    else
    {
      // BLOCK 47
      f_124  =  f_41;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_125  =  isless(1.0F, f_41);
    if(i_125 == 1)
    {
      // BLOCK 49
      f_126  =  f_41 + 1.0F;
      f_127  =  log(f_126);
      f_128  =  f_127;
    }  // B48
    else
    {
      // BLOCK 50
      f_129  =  f_124 + 2.0F;
      f_130  =  f_124 / f_129;
      f_131  =  f_130 * f_130;
      f_132  =  fma(f_131, 0.13434482F, 0.14116766F);
      f_133  =  fma(f_131, f_132, 0.20003854F);
      f_134  =  fma(f_131, f_133, 0.3333332F);
      f_135  =  f_130 * f_131;
      f_136  =  fma(f_134, f_135, f_130);
      f_137  =  f_136 * 2.0F;
      f_128  =  f_137;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    ul_138  =  ul_4 + l_121;
    *((__global float *) ul_138)  =  f_128;
    ul_139  =  ul_5 + l_121;
    *((__global float *) ul_139)  =  f_42;
    ul_140  =  ul_6 + l_121;
    *((__global float *) ul_140)  =  f_41;
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
__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign)
{
  bool b_21, b_43, b_44, b_45;
  float f_15, f_17, f_19, f_26, f_28, f_38, f_40, f_42, f_47, f_49, f_50, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_62, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_102, f_103, f_104, f_105, f_106, f_107;
  int i_9, i_11, i_13, i_20, i_29, i_30, i_31, i_32, i_33, i_46, i_48, i_53, i_61, i_63, i_64, i_66, i_74, i_90, i_99;
  long l_22, l_23, l_24, l_34, l_35, l_36;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_10, ul_12, ul_14, ul_16, ul_18, ul_25, ul_27, ul_37, ul_39, ul_41, ul_101;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) drift;
  ul_4  =  (ulong) anchor;
  ul_5  =  (ulong) dx;
  ul_6  =  (ulong) numbers;
  ul_7  =  (ulong) shape;
  ul_8  =  ul_7 + 16L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_7 + 24L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_7 + 28L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_6 + 16L;
  f_15  =  *((__global float *) ul_14);
  ul_16  =  ul_6 + 20L;
  f_17  =  *((__global float *) ul_16);
  ul_18  =  ul_6 + 24L;
  f_19  =  *((__global float *) ul_18);
  i_20  =  get_global_id(0);
  b_21  =  i_20 < i_9;
  if(b_21)
  {
    // BLOCK 1
    l_22  =  (long) i_20;
    l_23  =  l_22 + 4L;
    l_24  =  l_23 << 2;
    ul_25  =  ul_0 + l_24;
    f_26  =  *((__global float *) ul_25);
    ul_27  =  ul_1 + l_24;
    f_28  =  *((__global float *) ul_27);
    i_29  =  i_11 * i_13;
    i_30  =  i_20 / i_29;
    i_31  =  i_30 * i_13;
    i_32  =  i_20 % i_13;
    i_33  =  i_31 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_2 + l_36;
    f_38  =  *((__global float *) ul_37);
    ul_39  =  ul_3 + l_36;
    f_40  =  *((__global float *) ul_39);
    ul_41  =  ul_4 + l_36;
    f_42  =  *((__global float *) ul_41);
    b_43  =  isnotequal(f_17, 1.0F) || isnotequal(f_19, 0.0F);
    b_44  =  isnotequal(f_15, 1.0F) || b_43;
    b_45  =  isnotequal(f_15, 1.0F) || b_43;
    if(b_45)
    {
      // BLOCK 2
      i_46  =  isless(f_15, 1.0F);
      if(i_46 == 1)
      {
        // BLOCK 3
        f_47  =  f_15;
      }  // B2
      else
      {
        // BLOCK 4
        f_47  =  1.0F;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      i_48  =  isless(f_15, 1.0F);
      if(i_48 == 1)
      {
        // BLOCK 6
        f_49  =  1.0F;
      }  // B5
      else
      {
        // BLOCK 7
        f_49  =  f_15;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_50  =  f_47 * f_26;
      f_51  =  f_38 * f_47;
      f_52  =  f_50 - f_51;
      i_53  =  isless(f_52, -3.4028235E38F);
      if(i_53 == 1)
      {
        // BLOCK 9
        f_54  =  0.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_55  =  f_52 - f_50;
        f_56  =  f_52 - f_55;
        f_57  =  f_50 - f_56;
        f_58  =  fma(f_47, f_38, f_55);
        f_59  =  f_57 - f_58;
        f_54  =  f_59;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_60  =  f_49 * f_52;
      i_61  =  isless(f_60, -250.0F);
      if(i_61 == 1)
      {
        // BLOCK 12
        f_62  =  -250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        i_63  =  isless(250.0F, f_60);
        if(i_63 == 1)
        {
          // BLOCK 14
          f_62  =  250.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_62  =  f_60;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [14 15 12 ]
      i_64  =  isless(f_60, -250.0F);
      if(i_64 == 1)
      {
        // BLOCK 17
        f_65  =  -250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        i_66  =  isless(250.0F, f_60);
        if(i_66 == 1)
        {
          // BLOCK 19
          f_65  =  250.0F;
        }  // B18
        else
        {
          // BLOCK 20
          f_65  =  f_60;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [19 20 17 ]
      f_67  =  f_62 + 786432.0F;
      f_68  =  f_67 - 786432.0F;
      f_69  =  f_62 - f_68;
      f_70  =  f_62 * f_19;
      f_71  =  fma(f_69, f_17, f_70);
      f_72  =  fma(f_68, f_17, f_71);
      f_73  =  exp(f_72);
      i_74  =  isless(f_52, -3.4028235E38F);
      if(i_74 == 1)
      {
        // BLOCK 22
        f_75  =  f_73;
      }  // B21
      else
      {
        // BLOCK 23
        f_76  =  f_17 + f_19;
        f_77  =  f_54 * f_49;
        f_78  =  f_65 + 786432.0F;
        f_79  =  f_78 - 786432.0F;
        f_80  =  f_65 - f_79;
        f_81  =  f_65 * f_19;
        f_82  =  fma(f_80, f_17, f_81);
        f_83  =  f_79 * f_17;
        f_84  =  fma(f_79, f_17, f_82);
        f_85  =  f_83 - f_84;
        f_86  =  f_85 + f_82;
        f_87  =  fma(f_76, f_77, f_86);
        f_88  =  fma(f_87, f_73, f_73);
        f_75  =  f_88;
      }  // B21
    }  // B1
    else
    {
      // BLOCK 24
      f_89  =  f_26 - f_38;
      i_90  =  isless(f_89, -3.4028235E38F);
      if(i_90 == 1)
      {
        // BLOCK 25
        f_91  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_92  =  f_89 - f_26;
        f_93  =  f_89 - f_92;
        f_94  =  f_26 - f_93;
        f_95  =  f_92 + f_38;
        f_96  =  f_94 - f_95;
        f_91  =  f_96;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_97  =  exp(f_89);
      f_98  =  fma(f_97, f_91, f_97);
      f_75  =  f_98;
    }  // B1
    // BLOCK 28 MERGES [27 22 23 ]
    i_99  =  isequal(f_26, f_38);
    if(i_99 == 1)
    {
      // BLOCK 29
      f_100  =  1.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_100  =  f_75;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    ul_101  =  ul_5 + l_24;
    f_102  =  f_38 - f_38;
    f_103  =  f_42 + 1.0F;
    f_104  =  f_102 + f_103;
    f_105  =  f_100 / f_104;
    f_106  =  f_105 * f_40;
    f_107  =  f_28 - f_106;
    *((__global float *) ul_101)  =  f_107;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
