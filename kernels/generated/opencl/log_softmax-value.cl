// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f85b2506bfdcbdaf1e8d98a3ed80462ae86e34b8388dce78e1ea0989b962f78c
// function: log_softmax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 1, 0, 1) over parts
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 1, 0, 1) over groups
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, max, others, unused, unused, unused, numbers, shape, 1, 0) over divided_rows
// launch: kGenericWrite(in0, max, others, out0, numbers, shape, 1, 1) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_23, b_62, b_64, b_65, b_66, b_151;
  float f_16, f_18, f_20, f_34, f_35, f_44, f_49, f_52, f_53, f_61, f_63, f_68, f_70, f_71, f_72, f_73, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_135, f_137, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_152;
  int i_6, i_8, i_10, i_12, i_14, i_21, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_39, i_45, i_46, i_47, i_48, i_50, i_51, i_54, i_55, i_56, i_67, i_69, i_74, i_82, i_84, i_85, i_87, i_95, i_111, i_120, i_128, i_129, i_130, i_136, i_138;
  long l_40, l_41, l_42, l_57, l_58, l_59, l_131, l_132, l_133;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_11, ul_13, ul_15, ul_17, ul_19, ul_43, ul_60, ul_134, ul_153;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 20L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_4 + 24L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_4 + 28L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_4 + 32L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_4 + 36L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_3 + 16L;
  f_16  =  *((__global float *) ul_15);
  ul_17  =  ul_3 + 20L;
  f_18  =  *((__global float *) ul_17);
  ul_19  =  ul_3 + 24L;
  f_20  =  *((__global float *) ul_19);
  i_21  =  get_global_id(0);
  i_22  =  i_6 * i_12;
  b_23  =  i_21 < i_22;
  if(b_23)
  {
    // BLOCK 1
    i_24  =  i_21 / i_6;
    i_25  =  i_14 * i_24;
    i_26  =  i_25 + i_14;
    i_27  =  (i_26 < i_8) ? i_26 : i_8;
    i_28  =  i_21 % i_6;
    i_29  =  i_28 / i_10;
    i_30  =  i_29 * i_8;
    i_31  =  i_30 * i_10;
    i_32  =  i_28 % i_10;
    i_33  =  i_31 + i_32;
    f_34  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_35  =  f_34;
    i_36  =  i_8;
    i_37  =  i_25;
    for(;i_37 < i_27;)
    {
      // BLOCK 3
      i_38  =  i_37 * i_10;
      i_39  =  i_33 + i_38;
      l_40  =  (long) i_39;
      l_41  =  l_40 + 4L;
      l_42  =  l_41 << 2;
      ul_43  =  ul_0 + l_42;
      f_44  =  *((__global float *) ul_43);
      i_45  =  isless(f_35, f_44);
      if(i_45 == 1)
      {
        // BLOCK 4
        i_46  =  i_37;
      }  // B3
      else
      {
        // BLOCK 5
        i_46  =  i_36;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_47  =  i_37 + 1;
      i_48  =  isless(f_35, f_44);
      if(i_48 == 1)
      {
        // BLOCK 7
        f_49  =  f_44;
        i_50  =  i_46;
      }  // B6
      else
      {
        // BLOCK 8
        f_49  =  f_35;
        i_50  =  i_46;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_50  =  i_46;
      i_51  =  i_47;
      f_35  =  f_49;
      i_36  =  i_50;
      i_37  =  i_51;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 44 ]
    f_52  =  0.0F;
    f_53  =  0.0F;
    i_54  =  i_25;
    for(;i_54 < i_27;)
    {
      // BLOCK 12
      i_55  =  i_54 * i_10;
      i_56  =  i_55 + i_33;
      l_57  =  (long) i_56;
      l_58  =  l_57 + 4L;
      l_59  =  l_58 << 2;
      ul_60  =  ul_0 + l_59;
      f_61  =  *((__global float *) ul_60);
      b_62  =  i_36 == i_54;
      if(b_62)
      {
        // BLOCK 13
        f_63  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        b_64  =  isnotequal(f_18, 1.0F) || isnotequal(f_20, 0.0F);
        b_65  =  isnotequal(f_16, 1.0F) || b_64;
        b_66  =  isnotequal(f_16, 1.0F) || b_64;
        if(b_66)
        {
          // BLOCK 15
          i_67  =  isless(f_16, 1.0F);
          if(i_67 == 1)
          {
            // BLOCK 16
            f_68  =  f_16;
          }  // B15
          else
          {
            // BLOCK 17
            f_68  =  1.0F;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          i_69  =  isless(f_16, 1.0F);
          if(i_69 == 1)
          {
            // BLOCK 19
            f_70  =  1.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_70  =  f_16;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_71  =  f_68 * f_61;
          f_72  =  f_35 * f_68;
          f_73  =  f_71 - f_72;
          i_74  =  isless(f_73, -3.4028235E38F);
          if(i_74 == 1)
          {
            // BLOCK 22
            f_75  =  0.0F;
          }  // B21
          else
          {
            // BLOCK 23
            f_76  =  f_73 - f_71;
            f_77  =  f_73 - f_76;
            f_78  =  f_71 - f_77;
            f_79  =  fma(f_35, f_68, f_76);
            f_80  =  f_78 - f_79;
            f_75  =  f_80;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          f_81  =  f_70 * f_73;
          i_82  =  isless(f_81, -250.0F);
          if(i_82 == 1)
          {
            // BLOCK 25
            f_83  =  -250.0F;
          }  // B24
          else
          {
            // BLOCK 26
            i_84  =  isless(250.0F, f_81);
            if(i_84 == 1)
            {
              // BLOCK 27
              f_83  =  250.0F;
            }  // B26
            else
            {
              // BLOCK 28
              f_83  =  f_81;
            }  // B26
          }  // B24
          // BLOCK 29 MERGES [27 28 25 ]
          i_85  =  isless(f_81, -250.0F);
          if(i_85 == 1)
          {
            // BLOCK 30
            f_86  =  -250.0F;
          }  // B29
          else
          {
            // BLOCK 31
            i_87  =  isless(250.0F, f_81);
            if(i_87 == 1)
            {
              // BLOCK 32
              f_86  =  250.0F;
            }  // B31
            else
            {
              // BLOCK 33
              f_86  =  f_81;
            }  // B31
          }  // B29
          // BLOCK 34 MERGES [32 33 30 ]
          f_88  =  f_83 + 786432.0F;
          f_89  =  f_88 - 786432.0F;
          f_90  =  f_83 - f_89;
          f_91  =  f_83 * f_20;
          f_92  =  fma(f_90, f_18, f_91);
          f_93  =  fma(f_89, f_18, f_92);
          f_94  =  exp(f_93);
          i_95  =  isless(f_73, -3.4028235E38F);
          if(i_95 == 1)
          {
            // BLOCK 35
            f_96  =  f_94;
          }  // B34
          else
          {
            // BLOCK 36
            f_97  =  f_75 * f_70;
            f_98  =  f_18 + f_20;
            f_99  =  f_86 + 786432.0F;
            f_100  =  f_99 - 786432.0F;
            f_101  =  f_86 - f_100;
            f_102  =  f_86 * f_20;
            f_103  =  fma(f_101, f_18, f_102);
            f_104  =  f_100 * f_18;
            f_105  =  fma(f_100, f_18, f_103);
            f_106  =  f_104 - f_105;
            f_107  =  f_106 + f_103;
            f_108  =  fma(f_97, f_98, f_107);
            f_109  =  fma(f_108, f_94, f_94);
            f_96  =  f_109;
          }  // B34
        }  // B14
        else
        {
          // BLOCK 37
          f_110  =  f_61 - f_35;
          i_111  =  isless(f_110, -3.4028235E38F);
          if(i_111 == 1)
          {
            // BLOCK 38
            f_112  =  0.0F;
          }  // B37
          else
          {
            // BLOCK 39
            f_113  =  f_110 - f_61;
            f_114  =  f_110 - f_113;
            f_115  =  f_61 - f_114;
            f_116  =  f_35 + f_113;
            f_117  =  f_115 - f_116;
            f_112  =  f_117;
          }  // B37
          // BLOCK 40 MERGES [38 39 ]
          f_118  =  exp(f_110);
          f_119  =  fma(f_118, f_112, f_118);
          f_96  =  f_119;
        }  // B14
        // BLOCK 41 MERGES [40 35 36 ]
        i_120  =  isequal(f_35, f_61);
        if(i_120 == 1)
        {
          // BLOCK 42
          f_63  =  1.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_63  =  f_96;
        }  // B41
      }  // B12
      // BLOCK 44 MERGES [13 42 43 ]
      f_121  =  f_52 + f_63;
      f_122  =  f_121 - f_52;
      f_123  =  f_121 - f_122;
      f_124  =  f_52 - f_123;
      f_125  =  f_63 - f_122;
      f_126  =  f_124 + f_125;
      f_127  =  f_53 + f_126;
      i_128  =  i_54 + 1;
      f_52  =  f_121;
      f_53  =  f_127;
      i_54  =  i_128;
    }  // B11
    // BLOCK 45
    i_129  =  i_12 * i_28;
    i_130  =  i_129 + i_24;
    l_131  =  (long) i_130;
    l_132  =  l_131 + 4L;
    l_133  =  l_132 << 2;
    ul_134  =  ul_1 + l_133;
    *((__global float *) ul_134)  =  f_35;
    f_135  =  f_52 + f_53;
    i_136  =  isless(1.0F, f_135);
    if(i_136 == 1)
    {
      // BLOCK 46
      f_137  =  1.0F;
    }  // B45
    else
    {
      // BLOCK 47
      f_137  =  f_135;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_138  =  isless(1.0F, f_135);
    if(i_138 == 1)
    {
      // BLOCK 49
      f_139  =  f_135 + 1.0F;
      f_140  =  log(f_139);
      f_141  =  f_140;
    }  // B48
    else
    {
      // BLOCK 50
      f_142  =  f_137 + 2.0F;
      f_143  =  f_137 / f_142;
      f_144  =  f_143 * f_143;
      f_145  =  fma(f_144, 0.13434482F, 0.14116766F);
      f_146  =  fma(f_144, f_145, 0.20003854F);
      f_147  =  fma(f_144, f_146, 0.3333332F);
      f_148  =  f_143 * f_144;
      f_149  =  fma(f_147, f_148, f_143);
      f_150  =  f_149 * 2.0F;
      f_141  =  f_150;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    b_151  =  i_12 == 1;
    if(b_151)
    {
      // BLOCK 52
      f_152  =  f_141;
    }  // B51
    else
    {
      // BLOCK 53
      f_152  =  f_135;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    ul_153  =  ul_2 + l_133;
    *((__global float *) ul_153)  =  f_152;
  }  // B0
  else
  {
    // BLOCK 55
  }  // B0
  // BLOCK 56 MERGES [55 54 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_52, b_77, b_79, b_80, b_81, b_146, b_155, b_176;
  float f_17, f_19, f_21, f_31, f_32, f_40, f_45, f_53, f_55, f_64, f_66, f_68, f_69, f_76, f_78, f_83, f_85, f_86, f_87, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_98, f_101, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_147, f_149, f_150, f_151, f_152, f_153, f_156, f_162, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_177;
  int i_9, i_11, i_13, i_15, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_41, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_51, i_54, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_65, i_67, i_70, i_71, i_82, i_84, i_89, i_97, i_99, i_100, i_102, i_110, i_126, i_135, i_143, i_145, i_148, i_154, i_161, i_163;
  long l_36, l_37, l_38, l_72, l_73, l_74, l_157, l_158, l_159;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_8, ul_10, ul_12, ul_14, ul_16, ul_18, ul_20, ul_39, ul_75, ul_160, ul_178;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  __local float adf_5[256];
  __local int adi_6[256];
  __local float adf_7[256];
  ul_8  =  ul_4 + 24L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_4 + 32L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_4 + 36L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_4 + 40L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 16L;
  f_17  =  *((__global float *) ul_16);
  ul_18  =  ul_3 + 20L;
  f_19  =  *((__global float *) ul_18);
  ul_20  =  ul_3 + 24L;
  f_21  =  *((__global float *) ul_20);
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_11;
  i_24  =  i_13 * i_23;
  i_25  =  get_local_id(0);
  i_26  =  i_24 + i_25;
  i_27  =  i_24 + i_13;
  i_28  =  (i_27 < i_9) ? i_27 : i_9;
  i_29  =  i_22 / i_11;
  i_30  =  i_29 * i_9;
  f_31  =  -1.0F / 0.0F;
  // BLOCK 1 MERGES [0 8 ]
  f_32  =  f_31;
  i_33  =  i_9;
  i_34  =  i_26;
  for(;i_34 < i_28;)
  {
    // BLOCK 2
    i_35  =  i_30 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_0 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  isless(f_32, f_40);
    if(i_41 == 1)
    {
      // BLOCK 3
      i_42  =  i_34;
    }  // B2
    else
    {
      // BLOCK 4
      i_42  =  i_33;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_43  =  i_15 + i_34;
    i_44  =  isless(f_32, f_40);
    if(i_44 == 1)
    {
      // BLOCK 6
      f_45  =  f_40;
      i_46  =  i_42;
    }  // B5
    else
    {
      // BLOCK 7
      f_45  =  f_32;
      i_46  =  i_42;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_46  =  i_42;
    i_47  =  i_43;
    f_32  =  f_45;
    i_33  =  i_46;
    i_34  =  i_47;
  }  // B1
  // BLOCK 9
  adf_5[i_25]  =  f_32;
  adi_6[i_25]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_48  =  i_15 >> 31;
  i_49  =  i_48 + i_15;
  i_50  =  i_49 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_51  =  i_50;
  for(;i_51 >= 1;)
  {
    // BLOCK 11
    b_52  =  i_25 < i_51;
    if(b_52)
    {
      // BLOCK 12
      f_53  =  adf_5[i_25];
      i_54  =  i_51 + i_25;
      f_55  =  adf_5[i_54];
      i_56  =  adi_6[i_25];
      i_57  =  adi_6[i_54];
      i_58  =  isequal(f_53, f_55);
      if(i_58 == 1)
      {
        // BLOCK 13
        i_59  =  (i_57 < i_56) ? i_57 : i_56;
        i_60  =  i_59;
      }  // B12
      else
      {
        // BLOCK 14
        i_60  =  i_56;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_61  =  isless(f_53, f_55);
      if(i_61 == 1)
      {
        // BLOCK 16
        i_62  =  i_57;
      }  // B15
      else
      {
        // BLOCK 17
        i_62  =  i_60;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_6[i_25]  =  i_62;
      i_63  =  isless(f_53, f_55);
      if(i_63 == 1)
      {
        // BLOCK 19
        f_64  =  f_55;
      }  // B18
      else
      {
        // BLOCK 20
        f_64  =  f_53;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_5[i_25]  =  f_64;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_65  =  i_51 >> 1;
    i_51  =  i_65;
  }  // B10
  // BLOCK 24
  f_66  =  adf_5[0];
  i_67  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 25 MERGES [24 58 ]
  f_68  =  0.0F;
  f_69  =  0.0F;
  i_70  =  i_26;
  for(;i_70 < i_28;)
  {
    // BLOCK 26
    i_71  =  i_30 + i_70;
    l_72  =  (long) i_71;
    l_73  =  l_72 + 4L;
    l_74  =  l_73 << 2;
    ul_75  =  ul_0 + l_74;
    f_76  =  *((__global float *) ul_75);
    b_77  =  i_70 == i_67;
    if(b_77)
    {
      // BLOCK 27
      f_78  =  0.0F;
    }  // B26
    else
    {
      // BLOCK 28
      b_79  =  isnotequal(f_19, 1.0F) || isnotequal(f_21, 0.0F);
      b_80  =  isnotequal(f_17, 1.0F) || b_79;
      b_81  =  isnotequal(f_17, 1.0F) || b_79;
      if(b_81)
      {
        // BLOCK 29
        i_82  =  isless(f_17, 1.0F);
        if(i_82 == 1)
        {
          // BLOCK 30
          f_83  =  f_17;
        }  // B29
        else
        {
          // BLOCK 31
          f_83  =  1.0F;
        }  // B29
        // BLOCK 32 MERGES [30 31 ]
        i_84  =  isless(f_17, 1.0F);
        if(i_84 == 1)
        {
          // BLOCK 33
          f_85  =  1.0F;
        }  // B32
        else
        {
          // BLOCK 34
          f_85  =  f_17;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        f_86  =  f_83 * f_76;
        f_87  =  f_66 * f_83;
        f_88  =  f_86 - f_87;
        i_89  =  isless(f_88, -3.4028235E38F);
        if(i_89 == 1)
        {
          // BLOCK 36
          f_90  =  0.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_91  =  f_88 - f_86;
          f_92  =  f_88 - f_91;
          f_93  =  f_86 - f_92;
          f_94  =  fma(f_83, f_66, f_91);
          f_95  =  f_93 - f_94;
          f_90  =  f_95;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_96  =  f_85 * f_88;
        i_97  =  isless(f_96, -250.0F);
        if(i_97 == 1)
        {
          // BLOCK 39
          f_98  =  -250.0F;
        }  // B38
        else
        {
          // BLOCK 40
          i_99  =  isless(250.0F, f_96);
          if(i_99 == 1)
          {
            // BLOCK 41
            f_98  =  250.0F;
          }  // B40
          else
          {
            // BLOCK 42
            f_98  =  f_96;
          }  // B40
        }  // B38
        // BLOCK 43 MERGES [41 42 39 ]
        i_100  =  isless(f_96, -250.0F);
        if(i_100 == 1)
        {
          // BLOCK 44
          f_101  =  -250.0F;
        }  // B43
        else
        {
          // BLOCK 45
          i_102  =  isless(250.0F, f_96);
          if(i_102 == 1)
          {
            // BLOCK 46
            f_101  =  250.0F;
          }  // B45
          else
          {
            // BLOCK 47
            f_101  =  f_96;
          }  // B45
        }  // B43
        // BLOCK 48 MERGES [46 47 44 ]
        f_103  =  f_98 + 786432.0F;
        f_104  =  f_103 - 786432.0F;
        f_105  =  f_98 - f_104;
        f_106  =  f_98 * f_21;
        f_107  =  fma(f_105, f_19, f_106);
        f_108  =  fma(f_104, f_19, f_107);
        f_109  =  exp(f_108);
        i_110  =  isless(f_88, -3.4028235E38F);
        if(i_110 == 1)
        {
          // BLOCK 49
          f_111  =  f_109;
        }  // B48
        else
        {
          // BLOCK 50
          f_112  =  f_90 * f_85;
          f_113  =  f_19 + f_21;
          f_114  =  f_101 + 786432.0F;
          f_115  =  f_114 - 786432.0F;
          f_116  =  f_101 - f_115;
          f_117  =  f_101 * f_21;
          f_118  =  fma(f_116, f_19, f_117);
          f_119  =  f_115 * f_19;
          f_120  =  fma(f_115, f_19, f_118);
          f_121  =  f_119 - f_120;
          f_122  =  f_121 + f_118;
          f_123  =  fma(f_112, f_113, f_122);
          f_124  =  fma(f_123, f_109, f_109);
          f_111  =  f_124;
        }  // B48
      }  // B28
      else
      {
        // BLOCK 51
        f_125  =  f_76 - f_66;
        i_126  =  isless(f_125, -3.4028235E38F);
        if(i_126 == 1)
        {
          // BLOCK 52
          f_127  =  0.0F;
        }  // B51
        else
        {
          // BLOCK 53
          f_128  =  f_125 - f_76;
          f_129  =  f_125 - f_128;
          f_130  =  f_76 - f_129;
          f_131  =  f_128 + f_66;
          f_132  =  f_130 - f_131;
          f_127  =  f_132;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        f_133  =  exp(f_125);
        f_134  =  fma(f_133, f_127, f_133);
        f_111  =  f_134;
      }  // B28
      // BLOCK 55 MERGES [54 49 50 ]
      i_135  =  isequal(f_66, f_76);
      if(i_135 == 1)
      {
        // BLOCK 56
        f_78  =  1.0F;
      }  // B55
      else
      {
        // BLOCK 57
        f_78  =  f_111;
      }  // B55
    }  // B26
    // BLOCK 58 MERGES [27 56 57 ]
    f_136  =  f_68 + f_78;
    f_137  =  f_136 - f_68;
    f_138  =  f_136 - f_137;
    f_139  =  f_68 - f_138;
    f_140  =  f_78 - f_137;
    f_141  =  f_139 + f_140;
    f_142  =  f_69 + f_141;
    i_143  =  i_70 + i_15;
    f_68  =  f_136;
    f_69  =  f_142;
    i_70  =  i_143;
  }  // B25
  // BLOCK 59
  f_144  =  f_68 + f_69;
  adf_5[i_25]  =  f_144;
  adf_7[i_25]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 60 MERGES [59 64 ]
  i_145  =  i_50;
  for(;i_145 >= 1;)
  {
    // BLOCK 61
    b_146  =  i_25 < i_145;
    if(b_146)
    {
      // BLOCK 62
      f_147  =  adf_5[i_25];
      i_148  =  i_145 + i_25;
      f_149  =  adf_5[i_148];
      f_150  =  f_147 + f_149;
      adf_5[i_25]  =  f_150;
      f_151  =  adf_7[i_25];
      f_152  =  adf_7[i_148];
      f_153  =  f_151 + f_152;
      adf_7[i_25]  =  f_153;
    }  // B61
    else
    {
      // BLOCK 63
    }  // B61
    // BLOCK 64 MERGES [63 62 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_154  =  i_145 >> 1;
    i_145  =  i_154;
  }  // B60
  // BLOCK 65
  b_155  =  i_25 == 0;
  if(b_155)
  {
    // BLOCK 66
    f_156  =  adf_5[0];
    l_157  =  (long) i_22;
    l_158  =  l_157 + 4L;
    l_159  =  l_158 << 2;
    ul_160  =  ul_1 + l_159;
    *((__global float *) ul_160)  =  f_66;
    i_161  =  isless(1.0F, f_156);
    if(i_161 == 1)
    {
      // BLOCK 67
      f_162  =  1.0F;
    }  // B66
    else
    {
      // BLOCK 68
      f_162  =  f_156;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    i_163  =  isless(1.0F, f_156);
    if(i_163 == 1)
    {
      // BLOCK 70
      f_164  =  f_156 + 1.0F;
      f_165  =  log(f_164);
      f_166  =  f_165;
    }  // B69
    else
    {
      // BLOCK 71
      f_167  =  f_162 + 2.0F;
      f_168  =  f_162 / f_167;
      f_169  =  f_168 * f_168;
      f_170  =  fma(f_169, 0.13434482F, 0.14116766F);
      f_171  =  fma(f_169, f_170, 0.20003854F);
      f_172  =  fma(f_169, f_171, 0.3333332F);
      f_173  =  f_168 * f_169;
      f_174  =  fma(f_172, f_173, f_168);
      f_175  =  f_174 * 2.0F;
      f_166  =  f_175;
    }  // B69
    // BLOCK 72 MERGES [70 71 ]
    b_176  =  i_11 == 1;
    if(b_176)
    {
      // BLOCK 73
      f_177  =  f_166;
    }  // B72
    else
    {
      // BLOCK 74
      f_177  =  f_156;
    }  // B72
    // BLOCK 75 MERGES [73 74 ]
    ul_178  =  ul_2 + l_159;
    *((__global float *) ul_178)  =  f_177;
  }  // B65
  else
  {
    // BLOCK 76
  }  // B65
  // BLOCK 77 MERGES [76 75 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient)
{
  bool b_17, b_45, b_49, b_50, b_51, b_106;
  float f_11, f_13, f_15, f_31, f_32, f_37, f_38, f_44, f_46, f_48, f_53, f_55, f_56, f_57, f_58, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_68, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_107, f_108, f_109, f_110, f_117, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130;
  int i_7, i_9, i_16, i_18, i_19, i_20, i_21, i_22, i_33, i_34, i_35, i_36, i_39, i_52, i_54, i_59, i_67, i_69, i_70, i_72, i_80, i_96, i_105, i_111, i_116, i_118;
  long l_23, l_24, l_25, l_27, l_28, l_29, l_40, l_41, l_42, l_112, l_113, l_114;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_8, ul_10, ul_12, ul_14, ul_26, ul_30, ul_43, ul_47, ul_115, ul_131;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) numbers;
  ul_5  =  (ulong) shape;
  ul_6  =  ul_5 + 20L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_5 + 32L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_4 + 16L;
  f_11  =  *((__global float *) ul_10);
  ul_12  =  ul_4 + 20L;
  f_13  =  *((__global float *) ul_12);
  ul_14  =  ul_4 + 24L;
  f_15  =  *((__global float *) ul_14);
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    i_18  =  i_9 * i_16;
    i_19  =  i_18 + 1;
    i_20  =  i_18 + i_9;
    // BLOCK 2 MERGES [1 6 ]
    i_21  =  i_18;
    i_22  =  i_19;
    for(;;)
    {
      l_23  =  (long) i_21;
      l_24  =  l_23 + 4L;
      l_25  =  l_24 << 2;
      ul_26  =  ul_0 + l_25;
      if(!(i_22 < i_20))
      {
        break;
      }
      // BLOCK 3
      l_27  =  (long) i_22;
      l_28  =  l_27 + 4L;
      l_29  =  l_28 << 2;
      ul_30  =  ul_0 + l_29;
      f_31  =  *((__global float *) ul_30);
      f_32  =  *((__global float *) ul_26);
      i_33  =  i_22 + 1;
      i_34  =  isless(f_32, f_31);
      if(i_34 == 1)
      {
        // BLOCK 4
        i_35  =  i_22;
      }  // B3
      else
      {
        // BLOCK 5
        i_35  =  i_21;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_36  =  i_33;
      i_21  =  i_35;
      i_22  =  i_36;
    }  // B2
    // BLOCK 7
    f_37  =  *((__global float *) ul_26);
    // BLOCK 8 MERGES [7 44 ]
    f_38  =  0.0F;
    i_39  =  i_18;
    for(;i_39 < i_20;)
    {
      // BLOCK 9
      l_40  =  (long) i_39;
      l_41  =  l_40 + 4L;
      l_42  =  l_41 << 2;
      ul_43  =  ul_1 + l_42;
      f_44  =  *((__global float *) ul_43);
      b_45  =  i_21 == i_39;
      if(b_45)
      {
        // BLOCK 10
        f_46  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_47  =  ul_0 + l_42;
        f_48  =  *((__global float *) ul_47);
        b_49  =  isnotequal(f_13, 1.0F) || isnotequal(f_15, 0.0F);
        b_50  =  isnotequal(f_11, 1.0F) || b_49;
        b_51  =  isnotequal(f_11, 1.0F) || b_49;
        if(b_51)
        {
          // BLOCK 12
          i_52  =  isless(f_11, 1.0F);
          if(i_52 == 1)
          {
            // BLOCK 13
            f_53  =  f_11;
          }  // B12
          else
          {
            // BLOCK 14
            f_53  =  1.0F;
          }  // B12
          // BLOCK 15 MERGES [13 14 ]
          i_54  =  isless(f_11, 1.0F);
          if(i_54 == 1)
          {
            // BLOCK 16
            f_55  =  1.0F;
          }  // B15
          else
          {
            // BLOCK 17
            f_55  =  f_11;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          f_56  =  f_53 * f_48;
          f_57  =  f_37 * f_53;
          f_58  =  f_56 - f_57;
          i_59  =  isless(f_58, -3.4028235E38F);
          if(i_59 == 1)
          {
            // BLOCK 19
            f_60  =  0.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_61  =  f_58 - f_56;
            f_62  =  f_58 - f_61;
            f_63  =  f_56 - f_62;
            f_64  =  fma(f_53, f_37, f_61);
            f_65  =  f_63 - f_64;
            f_60  =  f_65;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_66  =  f_55 * f_58;
          i_67  =  isless(f_66, -250.0F);
          if(i_67 == 1)
          {
            // BLOCK 22
            f_68  =  -250.0F;
          }  // B21
          else
          {
            // BLOCK 23
            i_69  =  isless(250.0F, f_66);
            if(i_69 == 1)
            {
              // BLOCK 24
              f_68  =  250.0F;
            }  // B23
            else
            {
              // BLOCK 25
              f_68  =  f_66;
            }  // B23
          }  // B21
          // BLOCK 26 MERGES [24 25 22 ]
          i_70  =  isless(f_66, -250.0F);
          if(i_70 == 1)
          {
            // BLOCK 27
            f_71  =  -250.0F;
          }  // B26
          else
          {
            // BLOCK 28
            i_72  =  isless(250.0F, f_66);
            if(i_72 == 1)
            {
              // BLOCK 29
              f_71  =  250.0F;
            }  // B28
            else
            {
              // BLOCK 30
              f_71  =  f_66;
            }  // B28
          }  // B26
          // BLOCK 31 MERGES [29 30 27 ]
          f_73  =  f_68 + 786432.0F;
          f_74  =  f_73 - 786432.0F;
          f_75  =  f_68 - f_74;
          f_76  =  f_68 * f_15;
          f_77  =  fma(f_75, f_13, f_76);
          f_78  =  fma(f_74, f_13, f_77);
          f_79  =  exp(f_78);
          i_80  =  isless(f_58, -3.4028235E38F);
          if(i_80 == 1)
          {
            // BLOCK 32
            f_81  =  f_79;
          }  // B31
          else
          {
            // BLOCK 33
            f_82  =  f_60 * f_55;
            f_83  =  f_13 + f_15;
            f_84  =  f_71 + 786432.0F;
            f_85  =  f_84 - 786432.0F;
            f_86  =  f_71 - f_85;
            f_87  =  f_71 * f_15;
            f_88  =  fma(f_86, f_13, f_87);
            f_89  =  f_85 * f_13;
            f_90  =  fma(f_85, f_13, f_88);
            f_91  =  f_89 - f_90;
            f_92  =  f_91 + f_88;
            f_93  =  fma(f_82, f_83, f_92);
            f_94  =  fma(f_93, f_79, f_79);
            f_81  =  f_94;
          }  // B31
        }  // B11
        else
        {
          // BLOCK 34
          f_95  =  f_48 - f_37;
          i_96  =  isless(f_95, -3.4028235E38F);
          if(i_96 == 1)
          {
            // BLOCK 35
            f_97  =  0.0F;
          }  // B34
          else
          {
            // BLOCK 36
            f_98  =  f_95 - f_48;
            f_99  =  f_95 - f_98;
            f_100  =  f_48 - f_99;
            f_101  =  f_98 + f_37;
            f_102  =  f_100 - f_101;
            f_97  =  f_102;
          }  // B34
          // BLOCK 37 MERGES [35 36 ]
          f_103  =  exp(f_95);
          f_104  =  fma(f_103, f_97, f_103);
          f_81  =  f_104;
        }  // B11
        // BLOCK 38 MERGES [37 32 33 ]
        i_105  =  isequal(f_37, f_48);
        if(i_105 == 1)
        {
          // BLOCK 39
          f_46  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_46  =  f_81;
        }  // B38
      }  // B9
      // BLOCK 41 MERGES [10 39 40 ]
      b_106  =  i_21 == i_39;
      if(b_106)
      {
        // BLOCK 42
        f_107  =  f_44;
      }  // B41
      else
      {
        // BLOCK 43
        f_108  =  f_44 + 1.0F;
        f_109  =  f_46 * f_108;
        f_107  =  f_109;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_110  =  f_38 + f_107;
      i_111  =  i_39 + 1;
      f_38  =  f_110;
      i_39  =  i_111;
    }  // B8
    // BLOCK 45
    l_112  =  (long) i_16;
    l_113  =  l_112 + 4L;
    l_114  =  l_113 << 2;
    ul_115  =  ul_2 + l_114;
    *((__global float *) ul_115)  =  f_37;
    i_116  =  isless(1.0F, f_38);
    if(i_116 == 1)
    {
      // BLOCK 46
      f_117  =  1.0F;
    }  // B45
    else
    {
      // BLOCK 47
      f_117  =  f_38;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_118  =  isless(1.0F, f_38);
    if(i_118 == 1)
    {
      // BLOCK 49
      f_119  =  f_38 + 1.0F;
      f_120  =  log(f_119);
      f_121  =  f_120;
    }  // B48
    else
    {
      // BLOCK 50
      f_122  =  f_117 + 2.0F;
      f_123  =  f_117 / f_122;
      f_124  =  f_123 * f_123;
      f_125  =  fma(f_124, 0.13434482F, 0.14116766F);
      f_126  =  fma(f_124, f_125, 0.20003854F);
      f_127  =  fma(f_124, f_126, 0.3333332F);
      f_128  =  f_123 * f_124;
      f_129  =  fma(f_127, f_128, f_123);
      f_130  =  f_129 * 2.0F;
      f_121  =  f_130;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    ul_131  =  ul_3 + l_114;
    *((__global float *) ul_131)  =  f_121;
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
__kernel void kGenericWrite(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign)
{
  bool b_12;
  float f_17, f_27, f_29, f_30, f_32, f_33, f_34, f_35, f_36, f_37, f_39, f_40, f_41, f_42;
  int i_6, i_8, i_10, i_11, i_18, i_19, i_20, i_21, i_22, i_31;
  long l_13, l_14, l_15, l_23, l_24, l_25;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_16, ul_26, ul_28, ul_38;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) y;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_4 + 24L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_4 + 28L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_global_id(0);
  b_12  =  i_11 < i_6;
  if(b_12)
  {
    // BLOCK 1
    l_13  =  (long) i_11;
    l_14  =  l_13 + 4L;
    l_15  =  l_14 << 2;
    ul_16  =  ul_0 + l_15;
    f_17  =  *((__global float *) ul_16);
    i_18  =  i_8 * i_10;
    i_19  =  i_11 / i_18;
    i_20  =  i_19 * i_10;
    i_21  =  i_11 % i_10;
    i_22  =  i_20 + i_21;
    l_23  =  (long) i_22;
    l_24  =  l_23 + 4L;
    l_25  =  l_24 << 2;
    ul_26  =  ul_1 + l_25;
    f_27  =  *((__global float *) ul_26);
    ul_28  =  ul_2 + l_25;
    f_29  =  *((__global float *) ul_28);
    f_30  =  f_17 - f_27;
    i_31  =  isless(f_30, -3.4028235E38F);
    if(i_31 == 1)
    {
      // BLOCK 2
      f_32  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_33  =  f_30 - f_17;
      f_34  =  f_30 - f_33;
      f_35  =  f_17 - f_34;
      f_36  =  f_33 + f_27;
      f_37  =  f_35 - f_36;
      f_32  =  f_37;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_38  =  ul_3 + l_15;
    f_39  =  f_27 - f_27;
    f_40  =  f_30 - f_29;
    f_41  =  f_40 + f_32;
    f_42  =  f_39 + f_41;
    *((__global float *) ul_38)  =  f_42;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
