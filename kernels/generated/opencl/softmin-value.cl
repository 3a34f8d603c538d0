// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9d8f9afba9be4a654ae68b3b3cbb10e92413a4e380a1e8049f7cc6e26e754e5e
// function: softmin
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 0, 0, -1) over parts
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 0, 0, -1) over groups
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, max, others, unused, unused, unused, numbers, shape, 0, 0) over divided_rows
// launch: kGenericWrite(in0, max, others, out0, numbers, shape, 0, -1) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_23, b_63, b_66, b_67, b_68;
  float f_16, f_18, f_20, f_34, f_35, f_44, f_45, f_50, f_53, f_54, f_62, f_64, f_65, f_70, f_72, f_73, f_74, f_75, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_138;
  int i_6, i_8, i_10, i_12, i_14, i_21, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_39, i_46, i_47, i_48, i_49, i_51, i_52, i_55, i_56, i_57, i_69, i_71, i_76, i_84, i_86, i_87, i_89, i_97, i_113, i_122, i_130, i_131, i_132;
  long l_40, l_41, l_42, l_58, l_59, l_60, l_133, l_134, l_135;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_11, ul_13, ul_15, ul_17, ul_19, ul_43, ul_61, ul_136, ul_137;

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
      f_45  =  f_44 * -1.0F;
      i_46  =  isless(f_35, f_45);
      if(i_46 == 1)
      {
        // BLOCK 4
        i_47  =  i_37;
      }  // B3
      else
      {
        // BLOCK 5
        i_47  =  i_36;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_48  =  i_37 + 1;
      i_49  =  isless(f_35, f_45);
      if(i_49 == 1)
      {
        // BLOCK 7
        f_50  =  f_45;
        i_51  =  i_47;
      }  // B6
      else
      {
        // BLOCK 8
        f_50  =  f_35;
        i_51  =  i_47;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_51  =  i_47;
      i_52  =  i_48;
      f_35  =  f_50;
      i_36  =  i_51;
      i_37  =  i_52;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 44 ]
    f_53  =  0.0F;
    f_54  =  0.0F;
    i_55  =  i_25;
    for(;i_55 < i_27;)
    {
      // BLOCK 12
      i_56  =  i_55 * i_10;
      i_57  =  i_56 + i_33;
      l_58  =  (long) i_57;
      l_59  =  l_58 + 4L;
      l_60  =  l_59 << 2;
      ul_61  =  ul_0 + l_60;
      f_62  =  *((__global float *) ul_61);
      b_63  =  i_36 == i_55;
      if(b_63)
      {
        // BLOCK 13
        f_64  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_65  =  f_62 * -1.0F;
        b_66  =  isnotequal(f_18, 1.0F) || isnotequal(f_20, 0.0F);
        b_67  =  isnotequal(f_16, 1.0F) || b_66;
        b_68  =  isnotequal(f_16, 1.0F) || b_66;
        if(b_68)
        {
          // BLOCK 15
          i_69  =  isless(f_16, 1.0F);
          if(i_69 == 1)
          {
            // BLOCK 16
            f_70  =  f_16;
          }  // B15
          else
          {
            // BLOCK 17
            f_70  =  1.0F;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          i_71  =  isless(f_16, 1.0F);
          if(i_71 == 1)
          {
            // BLOCK 19
            f_72  =  1.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_72  =  f_16;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_73  =  f_70 * f_65;
          f_74  =  f_35 * f_70;
          f_75  =  f_73 - f_74;
          i_76  =  isless(f_75, -3.4028235E38F);
          if(i_76 == 1)
          {
            // BLOCK 22
            f_77  =  0.0F;
          }  // B21
          else
          {
            // BLOCK 23
            f_78  =  f_75 - f_73;
            f_79  =  f_75 - f_78;
            f_80  =  f_73 - f_79;
            f_81  =  fma(f_35, f_70, f_78);
            f_82  =  f_80 - f_81;
            f_77  =  f_82;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          f_83  =  f_72 * f_75;
          i_84  =  isless(f_83, -250.0F);
          if(i_84 == 1)
          {
            // BLOCK 25
            f_85  =  -250.0F;
          }  // B24
          else
          {
            // BLOCK 26
            i_86  =  isless(250.0F, f_83);
            if(i_86 == 1)
            {
              // BLOCK 27
              f_85  =  250.0F;
            }  // B26
            else
            {
              // BLOCK 28
              f_85  =  f_83;
            }  // B26
          }  // B24
          // BLOCK 29 MERGES [27 28 25 ]
          i_87  =  isless(f_83, -250.0F);
          if(i_87 == 1)
          {
            // BLOCK 30
            f_88  =  -250.0F;
          }  // B29
          else
          {
            // BLOCK 31
            i_89  =  isless(250.0F, f_83);
            if(i_89 == 1)
            {
              // BLOCK 32
              f_88  =  250.0F;
            }  // B31
            else
            {
              // BLOCK 33
              f_88  =  f_83;
            }  // B31
          }  // B29
          // BLOCK 34 MERGES [32 33 30 ]
          f_90  =  f_85 + 786432.0F;
          f_91  =  f_90 - 786432.0F;
          f_92  =  f_85 - f_91;
          f_93  =  f_85 * f_20;
          f_94  =  fma(f_92, f_18, f_93);
          f_95  =  fma(f_91, f_18, f_94);
          f_96  =  exp(f_95);
          i_97  =  isless(f_75, -3.4028235E38F);
          if(i_97 == 1)
          {
            // BLOCK 35
            f_98  =  f_96;
          }  // B34
          else
          {
            // BLOCK 36
            f_99  =  f_77 * f_72;
            f_100  =  f_18 + f_20;
            f_101  =  f_88 + 786432.0F;
            f_102  =  f_101 - 786432.0F;
            f_103  =  f_88 - f_102;
            f_104  =  f_88 * f_20;
            f_105  =  fma(f_103, f_18, f_104);
            f_106  =  f_102 * f_18;
            f_107  =  fma(f_102, f_18, f_105);
            f_108  =  f_106 - f_107;
            f_109  =  f_108 + f_105;
            f_110  =  fma(f_99, f_100, f_109);
            f_111  =  fma(f_110, f_96, f_96);
            f_98  =  f_111;
          }  // B34
        }  // B14
        else
        {
          // BLOCK 37
          f_112  =  f_65 - f_35;
          i_113  =  isless(f_112, -3.4028235E38F);
          if(i_113 == 1)
          {
            // BLOCK 38
            f_114  =  0.0F;
          }  // B37
          else
          {
            // BLOCK 39
            f_115  =  f_112 - f_65;
            f_116  =  f_112 - f_115;
            f_117  =  f_65 - f_116;
            f_118  =  f_35 + f_115;
            f_119  =  f_117 - f_118;
            f_114  =  f_119;
          }  // B37
          // BLOCK 40 MERGES [38 39 ]
          f_120  =  exp(f_112);
          f_121  =  fma(f_120, f_114, f_120);
          f_98  =  f_121;
        }  // B14
        // BLOCK 41 MERGES [40 35 36 ]
        i_122  =  isequal(f_35, f_65);
        if(i_122 == 1)
        {
          // BLOCK 42
          f_64  =  1.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_64  =  f_98;
        }  // B41
      }  // B12
      // BLOCK 44 MERGES [13 42 43 ]
      f_123  =  f_53 + f_64;
      f_124  =  f_123 - f_53;
      f_125  =  f_123 - f_124;
      f_126  =  f_53 - f_125;
      f_127  =  f_64 - f_124;
      f_128  =  f_126 + f_127;
      f_129  =  f_54 + f_128;
      i_130  =  i_55 + 1;
      f_53  =  f_123;
      f_54  =  f_129;
      i_55  =  i_130;
    }  // B11
    // BLOCK 45
    i_131  =  i_12 * i_28;
    i_132  =  i_131 + i_24;
    l_133  =  (long) i_132;
    l_134  =  l_133 + 4L;
    l_135  =  l_134 << 2;
    ul_136  =  ul_1 + l_135;
    *((__global float *) ul_136)  =  f_35;
    ul_137  =  ul_2 + l_135;
    f_138  =  f_53 + f_54;
    *((__global float *) ul_137)  =  f_138;
  }  // B0
  else
  {
    // BLOCK 46
  }  // B0
  // BLOCK 47 MERGES [46 45 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign)
{
  bool b_53, b_78, b_81, b_82, b_83, b_148, b_157;
  float f_17, f_19, f_21, f_31, f_32, f_40, f_41, f_46, f_54, f_56, f_65, f_67, f_69, f_70, f_77, f_79, f_80, f_85, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_146, f_149, f_151, f_152, f_153, f_154, f_155, f_158;
  int i_9, i_11, i_13, i_15, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_42, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_52, i_55, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_68, i_71, i_72, i_84, i_86, i_91, i_99, i_101, i_102, i_104, i_112, i_128, i_137, i_145, i_147, i_150, i_156;
  long l_36, l_37, l_38, l_73, l_74, l_75, l_159, l_160, l_161;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_8, ul_10, ul_12, ul_14, ul_16, ul_18, ul_20, ul_39, ul_76, ul_162, ul_163;

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
    f_41  =  f_40 * -1.0F;
    i_42  =  isless(f_32, f_41);
    if(i_42 == 1)
    {
      // BLOCK 3
      i_43  =  i_34;
    }  // B2
    else
    {
      // BLOCK 4
      i_43  =  i_33;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_44  =  i_15 + i_34;
    i_45  =  isless(f_32, f_41);
    if(i_45 == 1)
    {
      // BLOCK 6
      f_46  =  f_41;
      i_47  =  i_43;
    }  // B5
    else
    {
      // BLOCK 7
      f_46  =  f_32;
      i_47  =  i_43;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_47  =  i_43;
    i_48  =  i_44;
    f_32  =  f_46;
    i_33  =  i_47;
    i_34  =  i_48;
  }  // B1
  // BLOCK 9
  adf_5[i_25]  =  f_32;
  adi_6[i_25]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_49  =  i_15 >> 31;
  i_50  =  i_49 + i_15;
  i_51  =  i_50 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_52  =  i_51;
  for(;i_52 >= 1;)
  {
    // BLOCK 11
    b_53  =  i_25 < i_52;
    if(b_53)
    {
      // BLOCK 12
      f_54  =  adf_5[i_25];
      i_55  =  i_52 + i_25;
      f_56  =  adf_5[i_55];
      i_57  =  adi_6[i_25];
      i_58  =  adi_6[i_55];
      i_59  =  isequal(f_54, f_56);
      if(i_59 == 1)
      {
        // BLOCK 13
        i_60  =  (i_58 < i_57) ? i_58 : i_57;
        i_61  =  i_60;
      }  // B12
      else
      {
        // BLOCK 14
        i_61  =  i_57;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_62  =  isless(f_54, f_56);
      if(i_62 == 1)
      {
        // BLOCK 16
        i_63  =  i_58;
      }  // B15
      else
      {
        // BLOCK 17
        i_63  =  i_61;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_6[i_25]  =  i_63;
      i_64  =  isless(f_54, f_56);
      if(i_64 == 1)
      {
        // BLOCK 19
        f_65  =  f_56;
      }  // B18
      else
      {
        // BLOCK 20
        f_65  =  f_54;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_5[i_25]  =  f_65;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_66  =  i_52 >> 1;
    i_52  =  i_66;
  }  // B10
  // BLOCK 24
  f_67  =  adf_5[0];
  i_68  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 25 MERGES [24 58 ]
  f_69  =  0.0F;
  f_70  =  0.0F;
  i_71  =  i_26;
  for(;i_71 < i_28;)
  {
    // BLOCK 26
    i_72  =  i_30 + i_71;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_0 + l_75;
    f_77  =  *((__global float *) ul_76);
    b_78  =  i_71 == i_68;
    if(b_78)
    {
      // BLOCK 27
      f_79  =  0.0F;
    }  // B26
    else
    {
      // BLOCK 28
      f_80  =  f_77 * -1.0F;
      b_81  =  isnotequal(f_19, 1.0F) || isnotequal(f_21, 0.0F);
      b_82  =  isnotequal(f_17, 1.0F) || b_81;
      b_83  =  isnotequal(f_17, 1.0F) || b_81;
      if(b_83)
      {
        // BLOCK 29
        i_84  =  isless(f_17, 1.0F);
        if(i_84 == 1)
        {
          // BLOCK 30
          f_85  =  f_17;
        }  // B29
        else
        {
          // BLOCK 31
          f_85  =  1.0F;
        }  // B29
        // BLOCK 32 MERGES [30 31 ]
        i_86  =  isless(f_17, 1.0F);
        if(i_86 == 1)
        {
          // BLOCK 33
          f_87  =  1.0F;
        }  // B32
        else
        {
          // BLOCK 34
          f_87  =  f_17;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        f_88  =  f_85 * f_80;
        f_89  =  f_67 * f_85;
        f_90  =  f_88 - f_89;
        i_91  =  isless(f_90, -3.4028235E38F);
        if(i_91 == 1)
        {
          // BLOCK 36
          f_92  =  0.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_93  =  f_90 - f_88;
          f_94  =  f_90 - f_93;
          f_95  =  f_88 - f_94;
          f_96  =  fma(f_85, f_67, f_93);
          f_97  =  f_95 - f_96;
          f_92  =  f_97;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_98  =  f_87 * f_90;
        i_99  =  isless(f_98, -250.0F);
        if(i_99 == 1)
        {
          // BLOCK 39
          f_100  =  -250.0F;
        }  // B38
        else
        {
          // BLOCK 40
          i_101  =  isless(250.0F, f_98);
          if(i_101 == 1)
          {
            // BLOCK 41
            f_100  =  250.0F;
          }  // B40
          else
          {
            // BLOCK 42
            f_100  =  f_98;
          }  // B40
        }  // B38
        // BLOCK 43 MERGES [41 42 39 ]
        i_102  =  isless(f_98, -250.0F);
        if(i_102 == 1)
        {
          // BLOCK 44
          f_103  =  -250.0F;
        }  // B43
        else
        {
          // BLOCK 45
          i_104  =  isless(250.0F, f_98);
          if(i_104 == 1)
          {
            // BLOCK 46
            f_103  =  250.0F;
          }  // B45
          else
          {
            // BLOCK 47
            f_103  =  f_98;
          }  // B45
        }  // B43
        // BLOCK 48 MERGES [46 47 44 ]
        f_105  =  f_100 + 786432.0F;
        f_106  =  f_105 - 786432.0F;
        f_107  =  f_100 - f_106;
        f_108  =  f_100 * f_21;
        f_109  =  fma(f_107, f_19, f_108);
        f_110  =  fma(f_106, f_19, f_109);
        f_111  =  exp(f_110);
        i_112  =  isless(f_90, -3.4028235E38F);
        if(i_112 == 1)
        {
          // BLOCK 49
          f_113  =  f_111;
        }  // B48
        else
        {
          // BLOCK 50
          f_114  =  f_92 * f_87;
          f_115  =  f_19 + f_21;
          f_116  =  f_103 + 786432.0F;
          f_117  =  f_116 - 786432.0F;
          f_118  =  f_103 - f_117;
          f_119  =  f_103 * f_21;
          f_120  =  fma(f_118, f_19, f_119);
          f_121  =  f_117 * f_19;
          f_122  =  fma(f_117, f_19, f_120);
          f_123  =  f_121 - f_122;
          f_124  =  f_123 + f_120;
          f_125  =  fma(f_114, f_115, f_124);
          f_126  =  fma(f_125, f_111, f_111);
          f_113  =  f_126;
        }  // B48
      }  // B28
      else
      {
        // BLOCK 51
        f_127  =  f_80 - f_67;
        i_128  =  isless(f_127, -3.4028235E38F);
        if(i_128 == 1)
        {
          // BLOCK 52
          f_129  =  0.0F;
        }  // B51
        else
        {
          // BLOCK 53
          f_130  =  f_127 - f_80;
          f_131  =  f_127 - f_130;
          f_132  =  f_80 - f_131;
          f_133  =  f_130 + f_67;
          f_134  =  f_132 - f_133;
          f_129  =  f_134;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        f_135  =  exp(f_127);
        f_136  =  fma(f_135, f_129, f_135);
        f_113  =  f_136;
      }  // B28
      // BLOCK 55 MERGES [54 49 50 ]
      i_137  =  isequal(f_80, f_67);
      if(i_137 == 1)
      {
        // BLOCK 56
        f_79  =  1.0F;
      }  // B55
      else
      {
        // BLOCK 57
        f_79  =  f_113;
      }  // B55
    }  // B26
    // BLOCK 58 MERGES [27 56 57 ]
    f_138  =  f_69 + f_79;
    f_139  =  f_138 - f_69;
    f_140  =  f_138 - f_139;
    f_141  =  f_69 - f_140;
    f_142  =  f_79 - f_139;
    f_143  =  f_141 + f_142;
    f_144  =  f_70 + f_143;
    i_145  =  i_71 + i_15;
    f_69  =  f_138;
    f_70  =  f_144;
    i_71  =  i_145;
  }  // B25
  // BLOCK 59
  f_146  =  f_69 + f_70;
  adf_5[i_25]  =  f_146;
  adf_7[i_25]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 60 MERGES [59 64 ]
  i_147  =  i_51;
  for(;i_147 >= 1;)
  {
    // BLOCK 61
    b_148  =  i_25 < i_147;
    if(b_148)
    {
      // BLOCK 62
      f_149  =  adf_5[i_25];
      i_150  =  i_147 + i_25;
      f_151  =  adf_5[i_150];
      f_152  =  f_149 + f_151;
      adf_5[i_25]  =  f_152;
      f_153  =  adf_7[i_25];
      f_154  =  adf_7[i_150];
      f_155  =  f_153 + f_154;
      adf_7[i_25]  =  f_155;
    }  // B61
    else
    {
      // BLOCK 63
    }  // B61
    // BLOCK 64 MERGES [63 62 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_156  =  i_147 >> 1;
    i_147  =  i_156;
  }  // B60
  // BLOCK 65
  b_157  =  i_25 == 0;
  if(b_157)
  {
    // BLOCK 66
    f_158  =  adf_5[0];
    l_159  =  (long) i_22;
    l_160  =  l_159 + 4L;
    l_161  =  l_160 << 2;
    ul_162  =  ul_1 + l_161;
    *((__global float *) ul_162)  =  f_67;
    ul_163  =  ul_2 + l_161;
    *((__global float *) ul_163)  =  f_158;
  }  // B65
  else
  {
    // BLOCK 67
  }  // B65
  // BLOCK 68 MERGES [67 66 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient)
{
  bool b_17, b_45, b_49, b_50, b_51, b_106;
  float f_11, f_13, f_15, f_31, f_32, f_37, f_38, f_44, f_46, f_48, f_53, f_55, f_56, f_57, f_58, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_68, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_107, f_108, f_109, f_110;
  int i_7, i_9, i_16, i_18, i_19, i_20, i_21, i_22, i_33, i_34, i_35, i_36, i_39, i_52, i_54, i_59, i_67, i_69, i_70, i_72, i_80, i_96, i_105, i_111;
  long l_23, l_24, l_25, l_27, l_28, l_29, l_40, l_41, l_42, l_112, l_113, l_114;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_8, ul_10, ul_12, ul_14, ul_26, ul_30, ul_43, ul_47, ul_115, ul_116;

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
    ul_116  =  ul_3 + l_114;
    *((__global float *) ul_116)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 46
  }  // B0
  // BLOCK 47 MERGES [46 45 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericWrite(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign)
{
  bool b_19, b_38, b_39, b_40;
  float f_13, f_15, f_17, f_24, f_34, f_36, f_37, f_42, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_57, f_60, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_97, f_98, f_99, f_100;
  int i_7, i_9, i_11, i_18, i_25, i_26, i_27, i_28, i_29, i_41, i_43, i_48, i_56, i_58, i_59, i_61, i_69, i_85, i_94;
  long l_20, l_21, l_22, l_30, l_31, l_32;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_8, ul_10, ul_12, ul_14, ul_16, ul_23, ul_33, ul_35, ul_96;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) y;
  ul_4  =  (ulong) numbers;
  ul_5  =  (ulong) shape;
  ul_6  =  ul_5 + 16L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_5 + 24L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_5 + 28L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_4 + 16L;
  f_13  =  *((__global float *) ul_12);
  ul_14  =  ul_4 + 20L;
  f_15  =  *((__global float *) ul_14);
  ul_16  =  ul_4 + 24L;
  f_17  =  *((__global float *) ul_16);
  i_18  =  get_global_id(0);
  b_19  =  i_18 < i_7;
  if(b_19)
  {
    // BLOCK 1
    l_20  =  (long) i_18;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    i_25  =  i_9 * i_11;
    i_26  =  i_18 / i_25;
    i_27  =  i_26 * i_11;
    i_28  =  i_18 % i_11;
    i_29  =  i_27 + i_28;
    l_30  =  (long) i_29;
    l_31  =  l_30 + 4L;
    l_32  =  l_31 << 2;
    ul_33  =  ul_1 + l_32;
    f_34  =  *((__global float *) ul_33);
    ul_35  =  ul_2 + l_32;
    f_36  =  *((__global float *) ul_35);
    f_37  =  f_24 * -1.0F;
    b_38  =  isnotequal(f_15, 1.0F) || isnotequal(f_17, 0.0F);
    b_39  =  isnotequal(f_13, 1.0F) || b_38;
    b_40  =  isnotequal(f_13, 1.0F) || b_38;
    if(b_40)
    {
      // BLOCK 2
      i_41  =  isless(f_13, 1.0F);
      if(i_41 == 1)
      {
        // BLOCK 3
        f_42  =  f_13;
      }  // B2
      else
      {
        // BLOCK 4
        f_42  =  1.0F;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      i_43  =  isless(f_13, 1.0F);
      if(i_43 == 1)
      {
        // BLOCK 6
        f_44  =  1.0F;
      }  // B5
      else
      {
        // BLOCK 7
        f_44  =  f_13;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_45  =  f_42 * f_37;
      f_46  =  f_34 * f_42;
      f_47  =  f_45 - f_46;
      i_48  =  isless(f_47, -3.4028235E38F);
      if(i_48 == 1)
      {
        // BLOCK 9
        f_49  =  0.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_50  =  f_47 - f_45;
        f_51  =  f_47 - f_50;
        f_52  =  f_45 - f_51;
        f_53  =  fma(f_42, f_34, f_50);
        f_54  =  f_52 - f_53;
        f_49  =  f_54;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_55  =  f_44 * f_47;
      i_56  =  isless(f_55, -250.0F);
      if(i_56 == 1)
      {
        // BLOCK 12
        f_57  =  -250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        i_58  =  isless(250.0F, f_55);
        if(i_58 == 1)
        {
          // BLOCK 14
          f_57  =  250.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_57  =  f_55;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [14 15 12 ]
      i_59  =  isless(f_55, -250.0F);
      if(i_59 == 1)
      {
        // BLOCK 17
        f_60  =  -250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        i_61  =  isless(250.0F, f_55);
        if(i_61 == 1)
        {
          // BLOCK 19
          f_60  =  250.0F;
        }  // B18
        else
        {
          // BLOCK 20
          f_60  =  f_55;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [19 20 17 ]
      f_62  =  f_57 + 786432.0F;
      f_63  =  f_62 - 786432.0F;
      f_64  =  f_57 - f_63;
      f_65  =  f_57 * f_17;
      f_66  =  fma(f_64, f_15, f_65);
      f_67  =  fma(f_63, f_15, f_66);
      f_68  =  exp(f_67);
      i_69  =  isless(f_47, -3.4028235E38F);
      if(i_69 == 1)
      {
        // BLOCK 22
        f_70  =  f_68;
      }  // B21
      else
      {
        // BLOCK 23
        f_71  =  f_49 * f_44;
        f_72  =  f_15 + f_17;
        f_73  =  f_60 + 786432.0F;
        f_74  =  f_73 - 786432.0F;
        f_75  =  f_60 - f_74;
        f_76  =  f_60 * f_17;
        f_77  =  fma(f_75, f_15, f_76);
        f_78  =  f_74 * f_15;
        f_79  =  fma(f_74, f_15, f_77);
        f_80  =  f_78 - f_79;
        f_81  =  f_80 + f_77;
        f_82  =  fma(f_71, f_72, f_81);
        f_83  =  fma(f_82, f_68, f_68);
        f_70  =  f_83;
      }  // B21
    }  // B1
    else
    {
      // BLOCK 24
      f_84  =  f_37 - f_34;
      i_85  =  isless(f_84, -3.4028235E38F);
      if(i_85 == 1)
      {
        // BLOCK 25
        f_86  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_87  =  f_84 - f_37;
        f_88  =  f_84 - f_87;
        f_89  =  f_37 - f_88;
        f_90  =  f_87 + f_34;
        f_91  =  f_89 - f_90;
        f_86  =  f_91;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_92  =  exp(f_84);
      f_93  =  fma(f_92, f_86, f_92);
      f_70  =  f_93;
    }  // B1
    // BLOCK 28 MERGES [27 22 23 ]
    i_94  =  isequal(f_37, f_34);
    if(i_94 == 1)
    {
      // BLOCK 29
      f_95  =  1.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_95  =  f_70;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    ul_96  =  ul_3 + l_22;
    f_97  =  f_36 + 1.0F;
    f_98  =  f_34 - f_34;
    f_99  =  f_97 + f_98;
    f_100  =  f_95 / f_99;
    *((__global float *) ul_96)  =  f_100;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
