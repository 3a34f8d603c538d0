// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 7ca06196d791266f704f698a893bca0adbb6300f225241eac729f79d79f8c514
// function: softmax
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, 1, 0) over parts plain
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, 1, 0) over groups plain
// launch: kGenericCombine(partMax, partOthers, partDrift, partAnchor, unused, max, others, drift, anchor, unused, numbers, shape, 0, 1, 0) over divided_rows plain
// launch: kGenericPullRow(in0, in1, max, others, drift, anchor, unused, out0, numbers, shape, 0, 1, 0) over elements plain
// launch: kGenericReduceByItemTempered(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, 1, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, 1, 1) over groups tempered
// launch: kGenericCombineTempered(partMax, partOthers, partDrift, partAnchor, unused, max, others, drift, anchor, unused, numbers, shape, 0, 1, 1) over divided_rows tempered
// launch: kGenericPullRowTempered(in0, in1, max, others, drift, anchor, unused, out0, numbers, shape, 0, 1, 1) over elements tempered
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_19, b_48, b_69;
  float f_30, f_31, f_40, f_45, f_55, f_56, f_57, f_58, f_59, f_60, f_68, f_70, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_101, f_102, f_110;
  int i_8, i_10, i_12, i_14, i_16, i_17, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_32, i_33, i_34, i_35, i_41, i_42, i_43, i_44, i_46, i_47, i_49, i_50, i_61, i_62, i_63, i_72, i_79, i_99, i_100, i_103, i_104;
  long l_36, l_37, l_38, l_51, l_52, l_53, l_64, l_65, l_66, l_105, l_106, l_107;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_9, ul_11, ul_13, ul_15, ul_39, ul_54, ul_67, ul_82, ul_108, ul_109, ul_111, ul_112;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) drift;
  ul_5  =  (ulong) anchor;
  ul_6  =  (ulong) shape;
  ul_7  =  ul_6 + 20L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_6 + 24L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_6 + 28L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_6 + 32L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_6 + 36L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  get_global_id(0);
  i_18  =  i_8 * i_14;
  b_19  =  i_17 < i_18;
  if(b_19)
  {
    // BLOCK 1
    i_20  =  i_17 / i_8;
    i_21  =  i_16 * i_20;
    i_22  =  i_21 + i_16;
    i_23  =  (i_22 < i_10) ? i_22 : i_10;
    i_24  =  i_17 % i_8;
    i_25  =  i_24 / i_12;
    i_26  =  i_25 * i_10;
    i_27  =  i_26 * i_12;
    i_28  =  i_24 % i_12;
    i_29  =  i_27 + i_28;
    f_30  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_31  =  f_30;
    i_32  =  i_10;
    i_33  =  i_21;
    for(;i_33 < i_23;)
    {
      // BLOCK 3
      i_34  =  i_33 * i_12;
      i_35  =  i_29 + i_34;
      l_36  =  (long) i_35;
      l_37  =  l_36 + 4L;
      l_38  =  l_37 << 2;
      ul_39  =  ul_0 + l_38;
      f_40  =  *((__global float *) ul_39);
      i_41  =  isless(f_31, f_40);
      if(i_41 == 1)
      {
        // BLOCK 4
        i_42  =  i_33;
      }  // B3
      else
      {
        // BLOCK 5
        i_42  =  i_32;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_43  =  i_33 + 1;
      i_44  =  isless(f_31, f_40);
      if(i_44 == 1)
      {
        // BLOCK 7
        f_45  =  f_40;
        i_46  =  i_42;
      }  // B6
      else
      {
        // BLOCK 8
        f_45  =  f_31;
        i_46  =  i_42;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_46  =  i_42;
      i_47  =  i_43;
      f_31  =  f_45;
      i_32  =  i_46;
      i_33  =  i_47;
    }  // B2
    // BLOCK 10
    b_48  =  i_32 < i_10;
    if(b_48)
    {
      // BLOCK 11
      i_49  =  i_32 * i_12;
      i_50  =  i_49 + i_29;
      l_51  =  (long) i_50;
      l_52  =  l_51 + 4L;
      l_53  =  l_52 << 2;
      ul_54  =  ul_1 + l_53;
      f_55  =  *((__global float *) ul_54);
      f_56  =  f_55;
    }  // B10
    else
    {
      // BLOCK 12
      f_56  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 23 ]
    f_57  =  0.0F;
    f_58  =  0.0F;
    f_59  =  0.0F;
    f_60  =  0.0F;
    i_61  =  i_21;
    for(;i_61 < i_23;)
    {
      // BLOCK 15
      i_62  =  i_61 * i_12;
      i_63  =  i_62 + i_29;
      l_64  =  (long) i_63;
      l_65  =  l_64 + 4L;
      l_66  =  l_65 << 2;
      ul_67  =  ul_0 + l_66;
      f_68  =  *((__global float *) ul_67);
      b_69  =  i_32 == i_61;
      if(b_69)
      {
        // BLOCK 16
        f_70  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_71  =  f_68 - f_31;
        i_72  =  isless(f_71, -3.4028235E38F);
        if(i_72 == 1)
        {
          // BLOCK 18
          f_73  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_74  =  f_71 - f_68;
          f_75  =  f_71 - f_74;
          f_76  =  f_68 - f_75;
          f_77  =  f_31 + f_74;
          f_78  =  f_76 - f_77;
          f_73  =  f_78;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_79  =  isequal(f_31, f_68);
        if(i_79 == 1)
        {
          // BLOCK 21
          f_70  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_80  =  exp(f_71);
          f_81  =  fma(f_80, f_73, f_80);
          f_70  =  f_81;
        }  // B20
      }  // B15
      // BLOCK 23 MERGES [16 21 22 ]
      ul_82  =  ul_1 + l_66;
      f_83  =  *((__global float *) ul_82);
      f_84  =  fma(f_70, f_83, f_59);
      f_85  =  f_84 - f_59;
      f_86  =  f_84 - f_85;
      f_87  =  f_59 - f_86;
      f_88  =  f_70 * f_83;
      f_89  =  f_88 - f_85;
      f_90  =  f_87 + f_89;
      f_91  =  f_60 + f_90;
      f_92  =  f_57 + f_70;
      f_93  =  f_92 - f_57;
      f_94  =  f_92 - f_93;
      f_95  =  f_57 - f_94;
      f_96  =  f_70 - f_93;
      f_97  =  f_95 + f_96;
      f_98  =  f_58 + f_97;
      i_99  =  i_61 + 1;
      f_57  =  f_92;
      f_58  =  f_98;
      f_59  =  f_84;
      f_60  =  f_91;
      i_61  =  i_99;
    }  // B14
    // BLOCK 24
    i_100  =  isequal(f_60, f_60);
    if(i_100 == 1)
    {
      // BLOCK 25
      f_101  =  f_59 + f_60;
      f_102  =  f_101;
    }  // B24
    else
    {
      // BLOCK 26
      f_102  =  f_59;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_103  =  i_14 * i_24;
    i_104  =  i_103 + i_20;
    l_105  =  (long) i_104;
    l_106  =  l_105 + 4L;
    l_107  =  l_106 << 2;
    ul_108  =  ul_2 + l_107;
    *((__global float *) ul_108)  =  f_31;
    ul_109  =  ul_3 + l_107;
    f_110  =  f_57 + f_58;
    *((__global float *) ul_109)  =  f_110;
    ul_111  =  ul_4 + l_107;
    *((__global float *) ul_111)  =  f_102;
    ul_112  =  ul_5 + l_107;
    *((__global float *) ul_112)  =  f_56;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_48, b_64, b_83, b_119, b_128;
  float f_27, f_28, f_36, f_41, f_49, f_51, f_60, f_62, f_70, f_71, f_72, f_73, f_74, f_75, f_82, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_95, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_114, f_116, f_117, f_120, f_122, f_123, f_124, f_125, f_126, f_129, f_130;
  int i_11, i_13, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_37, i_38, i_39, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_61, i_63, i_65, i_76, i_77, i_86, i_93, i_113, i_115, i_118, i_121, i_127;
  long l_32, l_33, l_34, l_66, l_67, l_68, l_78, l_79, l_80, l_131, l_132, l_133;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_10, ul_12, ul_14, ul_16, ul_35, ul_69, ul_81, ul_96, ul_134, ul_135, ul_136, ul_137;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) drift;
  ul_5  =  (ulong) anchor;
  ul_6  =  (ulong) shape;
  __local float adf_7[256];
  __local int adi_8[256];
  __local float adf_9[256];
  ul_10  =  ul_6 + 24L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_6 + 32L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_6 + 36L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_6 + 40L;
  i_17  =  *((__global int *) ul_16);
  i_18  =  get_group_id(0);
  i_19  =  i_18 % i_13;
  i_20  =  i_15 * i_19;
  i_21  =  get_local_id(0);
  i_22  =  i_20 + i_21;
  i_23  =  i_20 + i_15;
  i_24  =  (i_23 < i_11) ? i_23 : i_11;
  i_25  =  i_18 / i_13;
  i_26  =  i_25 * i_11;
  f_27  =  -1.0F / 0.0F;
  // BLOCK 1 MERGES [0 8 ]
  f_28  =  f_27;
  i_29  =  i_11;
  i_30  =  i_22;
  for(;i_30 < i_24;)
  {
    // BLOCK 2
    i_31  =  i_26 + i_30;
    l_32  =  (long) i_31;
    l_33  =  l_32 + 4L;
    l_34  =  l_33 << 2;
    ul_35  =  ul_0 + l_34;
    f_36  =  *((__global float *) ul_35);
    i_37  =  isless(f_28, f_36);
    if(i_37 == 1)
    {
      // BLOCK 3
      i_38  =  i_30;
    }  // B2
    else
    {
      // BLOCK 4
      i_38  =  i_29;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_39  =  i_17 + i_30;
    i_40  =  isless(f_28, f_36);
    if(i_40 == 1)
    {
      // BLOCK 6
      f_41  =  f_36;
      i_42  =  i_38;
    }  // B5
    else
    {
      // BLOCK 7
      f_41  =  f_28;
      i_42  =  i_38;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_42  =  i_38;
    i_43  =  i_39;
    f_28  =  f_41;
    i_29  =  i_42;
    i_30  =  i_43;
  }  // B1
  // BLOCK 9
  adf_7[i_21]  =  f_28;
  adi_8[i_21]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_44  =  i_17 >> 31;
  i_45  =  i_44 + i_17;
  i_46  =  i_45 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_47  =  i_46;
  for(;i_47 >= 1;)
  {
    // BLOCK 11
    b_48  =  i_21 < i_47;
    if(b_48)
    {
      // BLOCK 12
      f_49  =  adf_7[i_21];
      i_50  =  i_47 + i_21;
      f_51  =  adf_7[i_50];
      i_52  =  adi_8[i_21];
      i_53  =  adi_8[i_50];
      i_54  =  isequal(f_49, f_51);
      if(i_54 == 1)
      {
        // BLOCK 13
        i_55  =  (i_53 < i_52) ? i_53 : i_52;
        i_56  =  i_55;
      }  // B12
      else
      {
        // BLOCK 14
        i_56  =  i_52;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_57  =  isless(f_49, f_51);
      if(i_57 == 1)
      {
        // BLOCK 16
        i_58  =  i_53;
      }  // B15
      else
      {
        // BLOCK 17
        i_58  =  i_56;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_8[i_21]  =  i_58;
      i_59  =  isless(f_49, f_51);
      if(i_59 == 1)
      {
        // BLOCK 19
        f_60  =  f_51;
      }  // B18
      else
      {
        // BLOCK 20
        f_60  =  f_49;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_7[i_21]  =  f_60;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_61  =  i_47 >> 1;
    i_47  =  i_61;
  }  // B10
  // BLOCK 24
  f_62  =  adf_7[0];
  i_63  =  adi_8[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_64  =  i_63 < i_11;
  if(b_64)
  {
    // BLOCK 25
    i_65  =  i_26 + i_63;
    l_66  =  (long) i_65;
    l_67  =  l_66 + 4L;
    l_68  =  l_67 << 2;
    ul_69  =  ul_1 + l_68;
    f_70  =  *((__global float *) ul_69);
    f_71  =  f_70;
  }  // B24
  else
  {
    // BLOCK 26
    f_71  =  0.0F;
  }  // B24
  // BLOCK 27 MERGES [25 26 ]
  // BLOCK 28 MERGES [27 37 ]
  f_72  =  0.0F;
  f_73  =  0.0F;
  f_74  =  0.0F;
  f_75  =  0.0F;
  i_76  =  i_22;
  for(;i_76 < i_24;)
  {
    // BLOCK 29
    i_77  =  i_26 + i_76;
    l_78  =  (long) i_77;
    l_79  =  l_78 + 4L;
    l_80  =  l_79 << 2;
    ul_81  =  ul_0 + l_80;
    f_82  =  *((__global float *) ul_81);
    b_83  =  i_76 == i_63;
    if(b_83)
    {
      // BLOCK 30
      f_84  =  0.0F;
    }  // B29
    else
    {
      // BLOCK 31
      f_85  =  f_82 - f_62;
      i_86  =  isless(f_85, -3.4028235E38F);
      if(i_86 == 1)
      {
        // BLOCK 32
        f_87  =  0.0F;
      }  // B31
      else
      {
        // BLOCK 33
        f_88  =  f_85 - f_82;
        f_89  =  f_85 - f_88;
        f_90  =  f_82 - f_89;
        f_91  =  f_88 + f_62;
        f_92  =  f_90 - f_91;
        f_87  =  f_92;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_93  =  isequal(f_62, f_82);
      if(i_93 == 1)
      {
        // BLOCK 35
        f_84  =  1.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_94  =  exp(f_85);
        f_95  =  fma(f_94, f_87, f_94);
        f_84  =  f_95;
      }  // B34
    }  // B29
    // BLOCK 37 MERGES [30 35 36 ]
    ul_96  =  ul_1 + l_80;
    f_97  =  *((__global float *) ul_96);
    f_98  =  fma(f_84, f_97, f_74);
    f_99  =  f_98 - f_74;
    f_100  =  f_98 - f_99;
    f_101  =  f_74 - f_100;
    f_102  =  f_84 * f_97;
    f_103  =  f_102 - f_99;
    f_104  =  f_101 + f_103;
    f_105  =  f_75 + f_104;
    f_106  =  f_72 + f_84;
    f_107  =  f_106 - f_72;
    f_108  =  f_106 - f_107;
    f_109  =  f_72 - f_108;
    f_110  =  f_84 - f_107;
    f_111  =  f_109 + f_110;
    f_112  =  f_73 + f_111;
    i_113  =  i_76 + i_17;
    f_72  =  f_106;
    f_73  =  f_112;
    f_74  =  f_98;
    f_75  =  f_105;
    i_76  =  i_113;
  }  // B28
  // BLOCK 38
  f_114  =  f_72 + f_73;
  adf_7[i_21]  =  f_114;
  i_115  =  isequal(f_75, f_75);
  if(i_115 == 1)
  {
    // BLOCK 39
    f_116  =  f_74 + f_75;
    f_117  =  f_116;
  }  // B38
  else
  {
    // BLOCK 40
    f_117  =  f_74;
  }  // B38
  // BLOCK 41 MERGES [39 40 ]
  adf_9[i_21]  =  f_117;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 42 MERGES [41 46 ]
  i_118  =  i_46;
  for(;i_118 >= 1;)
  {
    // BLOCK 43
    b_119  =  i_21 < i_118;
    if(b_119)
    {
      // BLOCK 44
      f_120  =  adf_7[i_21];
      i_121  =  i_118 + i_21;
      f_122  =  adf_7[i_121];
      f_123  =  f_120 + f_122;
      adf_7[i_21]  =  f_123;
      f_124  =  adf_9[i_21];
      f_125  =  adf_9[i_121];
      f_126  =  f_124 + f_125;
      adf_9[i_21]  =  f_126;
    }  // B43
    else
    {
      // BLOCK 45
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_127  =  i_118 >> 1;
    i_118  =  i_127;
  }  // B42
  // BLOCK 47
  b_128  =  i_21 == 0;
  if(b_128)
  {
    // BLOCK 48
    f_129  =  adf_7[0];
    f_130  =  adf_9[0];
    l_131  =  (long) i_18;
    l_132  =  l_131 + 4L;
    l_133  =  l_132 << 2;
    ul_134  =  ul_2 + l_133;
    *((__global float *) ul_134)  =  f_62;
    ul_135  =  ul_3 + l_133;
    *((__global float *) ul_135)  =  f_129;
    ul_136  =  ul_4 + l_133;
    *((__global float *) ul_136)  =  f_130;
    ul_137  =  ul_5 + l_133;
    *((__global float *) ul_137)  =  f_71;
  }  // B47
  else
  {
    // BLOCK 49
  }  // B47
  // BLOCK 50 MERGES [49 48 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int tempered)
{
  bool b_14, b_45, b_60, b_65;
  float f_28, f_29, f_34, f_36, f_37, f_38, f_44, f_46, f_48, f_49, f_51, f_52, f_53, f_54, f_55, f_56, f_58, f_59, f_61, f_62, f_63, f_66, f_67, f_69, f_70, f_71, f_72, f_73, f_74;
  int i_10, i_12, i_13, i_15, i_16, i_17, i_18, i_19, i_30, i_31, i_32, i_33, i_39, i_50, i_57, i_75;
  long l_20, l_21, l_22, l_24, l_25, l_26, l_40, l_41, l_42, l_76, l_77, l_78;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_9, ul_11, ul_23, ul_27, ul_35, ul_43, ul_47, ul_64, ul_68, ul_79, ul_80, ul_81, ul_82;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) dots;
  ul_3  =  (ulong) bases;
  ul_4  =  (ulong) max;
  ul_5  =  (ulong) others;
  ul_6  =  (ulong) drift;
  ul_7  =  (ulong) anchor;
  ul_8  =  (ulong) shape;
  ul_9  =  ul_8 + 20L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_8 + 32L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_10;
  if(b_14)
  {
    // BLOCK 1
    i_15  =  i_12 * i_13;
    i_16  =  i_15 + 1;
    i_17  =  i_15 + i_12;
    // BLOCK 2 MERGES [1 6 ]
    i_18  =  i_15;
    i_19  =  i_16;
    for(;;)
    {
      l_20  =  (long) i_18;
      l_21  =  l_20 + 4L;
      l_22  =  l_21 << 2;
      ul_23  =  ul_0 + l_22;
      if(!(i_19 < i_17))
      {
        break;
      }
      // BLOCK 3
      l_24  =  (long) i_19;
      l_25  =  l_24 + 4L;
      l_26  =  l_25 << 2;
      ul_27  =  ul_0 + l_26;
      f_28  =  *((__global float *) ul_27);
      f_29  =  *((__global float *) ul_23);
      i_30  =  i_19 + 1;
      i_31  =  isless(f_29, f_28);
      if(i_31 == 1)
      {
        // BLOCK 4
        i_32  =  i_19;
      }  // B3
      else
      {
        // BLOCK 5
        i_32  =  i_18;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_33  =  i_30;
      i_18  =  i_32;
      i_19  =  i_33;
    }  // B2
    // BLOCK 7
    f_34  =  *((__global float *) ul_23);
    ul_35  =  ul_3 + l_22;
    f_36  =  *((__global float *) ul_35);
    // BLOCK 8 MERGES [7 23 ]
    f_37  =  0.0F;
    f_38  =  0.0F;
    i_39  =  i_15;
    for(;i_39 < i_17;)
    {
      // BLOCK 9
      l_40  =  (long) i_39;
      l_41  =  l_40 + 4L;
      l_42  =  l_41 << 2;
      ul_43  =  ul_1 + l_42;
      f_44  =  *((__global float *) ul_43);
      b_45  =  i_18 == i_39;
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
        f_49  =  f_48 - f_34;
        i_50  =  isless(f_49, -3.4028235E38F);
        if(i_50 == 1)
        {
          // BLOCK 12
          f_51  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_52  =  f_49 - f_48;
          f_53  =  f_49 - f_52;
          f_54  =  f_48 - f_53;
          f_55  =  f_52 + f_34;
          f_56  =  f_54 - f_55;
          f_51  =  f_56;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_57  =  isequal(f_34, f_48);
        if(i_57 == 1)
        {
          // BLOCK 15
          f_46  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_58  =  exp(f_49);
          f_59  =  fma(f_58, f_51, f_58);
          f_46  =  f_59;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      b_60  =  i_18 == i_39;
      if(b_60)
      {
        // BLOCK 18
        f_61  =  f_44;
      }  // B17
      else
      {
        // BLOCK 19
        f_62  =  f_44 + 1.0F;
        f_63  =  f_46 * f_62;
        f_61  =  f_63;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_64  =  ul_2 + l_42;
      b_65  =  i_18 == i_39;
      if(b_65)
      {
        // BLOCK 21
        f_66  =  *((__global float *) ul_64);
        f_67  =  f_66;
      }  // B20
      else
      {
        // BLOCK 22
        ul_68  =  ul_3 + l_42;
        f_69  =  *((__global float *) ul_68);
        f_70  =  *((__global float *) ul_64);
        f_71  =  f_69 + f_70;
        f_72  =  f_71 * f_46;
        f_67  =  f_72;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      f_73  =  f_38 + f_67;
      f_74  =  f_37 + f_61;
      i_75  =  i_39 + 1;
      f_37  =  f_74;
      f_38  =  f_73;
      i_39  =  i_75;
    }  // B8
    // BLOCK 24
    l_76  =  (long) i_13;
    l_77  =  l_76 + 4L;
    l_78  =  l_77 << 2;
    ul_79  =  ul_4 + l_78;
    *((__global float *) ul_79)  =  f_34;
    ul_80  =  ul_5 + l_78;
    *((__global float *) ul_80)  =  f_37;
    ul_81  =  ul_6 + l_78;
    *((__global float *) ul_81)  =  f_38;
    ul_82  =  ul_7 + l_78;
    *((__global float *) ul_82)  =  f_36;
  }  // B0
  else
  {
    // BLOCK 25
  }  // B0
  // BLOCK 26 MERGES [25 24 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign, __private int tempered)
{
  bool b_15;
  float f_25, f_30, f_32, f_34, f_36, f_38, f_39, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61;
  int i_9, i_11, i_13, i_14, i_16, i_17, i_18, i_19, i_20, i_40, i_47;
  long l_21, l_22, l_23, l_26, l_27, l_28;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_10, ul_12, ul_24, ul_29, ul_31, ul_33, ul_35, ul_37, ul_51;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) drift;
  ul_5  =  (ulong) anchor;
  ul_6  =  (ulong) dx;
  ul_7  =  (ulong) shape;
  ul_8  =  ul_7 + 16L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_7 + 24L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_7 + 28L;
  i_13  =  *((__global int *) ul_12);
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_9;
  if(b_15)
  {
    // BLOCK 1
    i_16  =  i_11 * i_13;
    i_17  =  i_14 / i_16;
    i_18  =  i_17 * i_13;
    i_19  =  i_14 % i_13;
    i_20  =  i_18 + i_19;
    l_21  =  (long) i_20;
    l_22  =  l_21 + 4L;
    l_23  =  l_22 << 2;
    ul_24  =  ul_3 + l_23;
    f_25  =  *((__global float *) ul_24);
    l_26  =  (long) i_14;
    l_27  =  l_26 + 4L;
    l_28  =  l_27 << 2;
    ul_29  =  ul_0 + l_28;
    f_30  =  *((__global float *) ul_29);
    ul_31  =  ul_1 + l_28;
    f_32  =  *((__global float *) ul_31);
    ul_33  =  ul_2 + l_23;
    f_34  =  *((__global float *) ul_33);
    ul_35  =  ul_4 + l_23;
    f_36  =  *((__global float *) ul_35);
    ul_37  =  ul_5 + l_23;
    f_38  =  *((__global float *) ul_37);
    f_39  =  f_30 - f_34;
    i_40  =  isless(f_39, -3.4028235E38F);
    if(i_40 == 1)
    {
      // BLOCK 2
      f_41  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_42  =  f_39 - f_30;
      f_43  =  f_39 - f_42;
      f_44  =  f_30 - f_43;
      f_45  =  f_42 + f_34;
      f_46  =  f_44 - f_45;
      f_41  =  f_46;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_47  =  isequal(f_30, f_34);
    if(i_47 == 1)
    {
      // BLOCK 5
      f_48  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_49  =  exp(f_39);
      f_50  =  fma(f_49, f_41, f_49);
      f_48  =  f_50;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_51  =  ul_6 + l_28;
    f_52  =  f_32 - f_38;
    f_53  =  f_25 * f_32;
    f_54  =  f_53 - f_36;
    f_55  =  f_52 + f_54;
    f_56  =  f_25 + 1.0F;
    f_57  =  f_55 / f_56;
    f_58  =  f_34 - f_34;
    f_59  =  f_58 + f_56;
    f_60  =  f_48 / f_59;
    f_61  =  f_57 * f_60;
    *((__global float *) ul_51)  =  f_61;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItemTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_26, b_55, b_76, b_78, b_79, b_80;
  float f_19, f_21, f_23, f_37, f_38, f_47, f_52, f_62, f_63, f_64, f_65, f_66, f_67, f_75, f_77, f_82, f_84, f_85, f_86, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_97, f_100, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_154, f_155, f_163;
  int i_9, i_11, i_13, i_15, i_17, i_24, i_25, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_39, i_40, i_41, i_42, i_48, i_49, i_50, i_51, i_53, i_54, i_56, i_57, i_68, i_69, i_70, i_81, i_83, i_88, i_96, i_98, i_99, i_101, i_109, i_125, i_134, i_152, i_153, i_156, i_157;
  long l_43, l_44, l_45, l_58, l_59, l_60, l_71, l_72, l_73, l_158, l_159, l_160;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_10, ul_12, ul_14, ul_16, ul_18, ul_20, ul_22, ul_46, ul_61, ul_74, ul_135, ul_161, ul_162, ul_164, ul_165;

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
    b_55  =  i_39 < i_11;
    if(b_55)
    {
      // BLOCK 11
      i_56  =  i_39 * i_13;
      i_57  =  i_56 + i_36;
      l_58  =  (long) i_57;
      l_59  =  l_58 + 4L;
      l_60  =  l_59 << 2;
      ul_61  =  ul_1 + l_60;
      f_62  =  *((__global float *) ul_61);
      f_63  =  f_62;
    }  // B10
    else
    {
      // BLOCK 12
      f_63  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 47 ]
    f_64  =  0.0F;
    f_65  =  0.0F;
    f_66  =  0.0F;
    f_67  =  0.0F;
    i_68  =  i_28;
    for(;i_68 < i_30;)
    {
      // BLOCK 15
      i_69  =  i_68 * i_13;
      i_70  =  i_69 + i_36;
      l_71  =  (long) i_70;
      l_72  =  l_71 + 4L;
      l_73  =  l_72 << 2;
      ul_74  =  ul_0 + l_73;
      f_75  =  *((__global float *) ul_74);
      b_76  =  i_39 == i_68;
      if(b_76)
      {
        // BLOCK 16
        f_77  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        b_78  =  isnotequal(f_21, 1.0F) || isnotequal(f_23, 0.0F);
        b_79  =  isnotequal(f_19, 1.0F) || b_78;
        b_80  =  isnotequal(f_19, 1.0F) || b_78;
        if(b_80)
        {
          // BLOCK 18
          i_81  =  isless(f_19, 1.0F);
          if(i_81 == 1)
          {
            // BLOCK 19
            f_82  =  f_19;
          }  // B18
          else
          {
            // BLOCK 20
            f_82  =  1.0F;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          i_83  =  isless(f_19, 1.0F);
          if(i_83 == 1)
          {
            // BLOCK 22
            f_84  =  1.0F;
          }  // B21
          else
          {
            // BLOCK 23
            f_84  =  f_19;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          f_85  =  f_82 * f_75;
          f_86  =  f_38 * f_82;
          f_87  =  f_85 - f_86;
          i_88  =  isless(f_87, -3.4028235E38F);
          if(i_88 == 1)
          {
            // BLOCK 25
            f_89  =  0.0F;
          }  // B24
          else
          {
            // BLOCK 26
            f_90  =  f_87 - f_85;
            f_91  =  f_87 - f_90;
            f_92  =  f_85 - f_91;
            f_93  =  fma(f_38, f_82, f_90);
            f_94  =  f_92 - f_93;
            f_89  =  f_94;
          }  // B24
          // BLOCK 27 MERGES [25 26 ]
          f_95  =  f_84 * f_87;
          i_96  =  isless(f_95, -250.0F);
          if(i_96 == 1)
          {
            // BLOCK 28
            f_97  =  -250.0F;
          }  // B27
          else
          {
            // BLOCK 29
            i_98  =  isless(250.0F, f_95);
            if(i_98 == 1)
            {
              // BLOCK 30
              f_97  =  250.0F;
            }  // B29
            else
            {
              // BLOCK 31
              f_97  =  f_95;
            }  // B29
          }  // B27
          // BLOCK 32 MERGES [30 31 28 ]
          i_99  =  isless(f_95, -250.0F);
          if(i_99 == 1)
          {
            // BLOCK 33
            f_100  =  -250.0F;
          }  // B32
          else
          {
            // BLOCK 34
            i_101  =  isless(250.0F, f_95);
            if(i_101 == 1)
            {
              // BLOCK 35
              f_100  =  250.0F;
            }  // B34
            else
            {
              // BLOCK 36
              f_100  =  f_95;
            }  // B34
          }  // B32
          // BLOCK 37 MERGES [35 36 33 ]
          f_102  =  f_97 + 786432.0F;
          f_103  =  f_102 - 786432.0F;
          f_104  =  f_97 - f_103;
          f_105  =  f_97 * f_23;
          f_106  =  fma(f_104, f_21, f_105);
          f_107  =  fma(f_103, f_21, f_106);
          f_108  =  exp(f_107);
          i_109  =  isless(f_87, -3.4028235E38F);
          if(i_109 == 1)
          {
            // BLOCK 38
            f_110  =  f_108;
          }  // B37
          else
          {
            // BLOCK 39
            f_111  =  f_89 * f_84;
            f_112  =  f_21 + f_23;
            f_113  =  f_100 + 786432.0F;
            f_114  =  f_113 - 786432.0F;
            f_115  =  f_100 - f_114;
            f_116  =  f_100 * f_23;
            f_117  =  fma(f_115, f_21, f_116);
            f_118  =  f_114 * f_21;
            f_119  =  fma(f_114, f_21, f_117);
            f_120  =  f_118 - f_119;
            f_121  =  f_120 + f_117;
            f_122  =  fma(f_111, f_112, f_121);
            f_123  =  fma(f_122, f_108, f_108);
            f_110  =  f_123;
          }  // B37
        }  // B17
        else
        {
          // BLOCK 40
          f_124  =  f_75 - f_38;
          i_125  =  isless(f_124, -3.4028235E38F);
          if(i_125 == 1)
          {
            // BLOCK 41
            f_126  =  0.0F;
          }  // B40
          else
          {
            // BLOCK 42
            f_127  =  f_124 - f_75;
            f_128  =  f_124 - f_127;
            f_129  =  f_75 - f_128;
            f_130  =  f_38 + f_127;
            f_131  =  f_129 - f_130;
            f_126  =  f_131;
          }  // B40
          // BLOCK 43 MERGES [41 42 ]
          f_132  =  exp(f_124);
          f_133  =  fma(f_132, f_126, f_132);
          f_110  =  f_133;
        }  // B17
        // BLOCK 44 MERGES [43 38 39 ]
        i_134  =  isequal(f_38, f_75);
        if(i_134 == 1)
        {
          // BLOCK 45
          f_77  =  1.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_77  =  f_110;
        }  // B44
      }  // B15
      // BLOCK 47 MERGES [16 45 46 ]
      ul_135  =  ul_1 + l_73;
      f_136  =  *((__global float *) ul_135);
      f_137  =  fma(f_77, f_136, f_66);
      f_138  =  f_137 - f_66;
      f_139  =  f_137 - f_138;
      f_140  =  f_66 - f_139;
      f_141  =  f_77 * f_136;
      f_142  =  f_141 - f_138;
      f_143  =  f_140 + f_142;
      f_144  =  f_67 + f_143;
      f_145  =  f_64 + f_77;
      f_146  =  f_145 - f_64;
      f_147  =  f_145 - f_146;
      f_148  =  f_64 - f_147;
      f_149  =  f_77 - f_146;
      f_150  =  f_148 + f_149;
      f_151  =  f_65 + f_150;
      i_152  =  i_68 + 1;
      f_64  =  f_145;
      f_65  =  f_151;
      f_66  =  f_137;
      f_67  =  f_144;
      i_68  =  i_152;
    }  // B14
    // BLOCK 48
    i_153  =  isequal(f_67, f_67);
    if(i_153 == 1)
    {
      // BLOCK 49
      f_154  =  f_66 + f_67;
      f_155  =  f_154;
    }  // B48
    else
    {
      // BLOCK 50
      f_155  =  f_66;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    i_156  =  i_15 * i_31;
    i_157  =  i_156 + i_27;
    l_158  =  (long) i_157;
    l_159  =  l_158 + 4L;
    l_160  =  l_159 << 2;
    ul_161  =  ul_2 + l_160;
    *((__global float *) ul_161)  =  f_38;
    ul_162  =  ul_3 + l_160;
    f_163  =  f_64 + f_65;
    *((__global float *) ul_162)  =  f_163;
    ul_164  =  ul_4 + l_160;
    *((__global float *) ul_164)  =  f_155;
    ul_165  =  ul_5 + l_160;
    *((__global float *) ul_165)  =  f_63;
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
__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_55, b_71, b_90, b_92, b_93, b_94, b_172, b_181;
  float f_20, f_22, f_24, f_34, f_35, f_43, f_48, f_56, f_58, f_67, f_69, f_77, f_78, f_79, f_80, f_81, f_82, f_89, f_91, f_96, f_98, f_99, f_100, f_101, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_111, f_114, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_167, f_169, f_170, f_173, f_175, f_176, f_177, f_178, f_179, f_182, f_183;
  int i_12, i_14, i_16, i_18, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_44, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_57, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_68, i_70, i_72, i_83, i_84, i_95, i_97, i_102, i_110, i_112, i_113, i_115, i_123, i_139, i_148, i_166, i_168, i_171, i_174, i_180;
  long l_39, l_40, l_41, l_73, l_74, l_75, l_85, l_86, l_87, l_184, l_185, l_186;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_11, ul_13, ul_15, ul_17, ul_19, ul_21, ul_23, ul_42, ul_76, ul_88, ul_149, ul_187, ul_188, ul_189, ul_190;

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
  b_71  =  i_70 < i_12;
  if(b_71)
  {
    // BLOCK 25
    i_72  =  i_33 + i_70;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_1 + l_75;
    f_77  =  *((__global float *) ul_76);
    f_78  =  f_77;
  }  // B24
  else
  {
    // BLOCK 26
    f_78  =  0.0F;
  }  // B24
  // BLOCK 27 MERGES [25 26 ]
  // BLOCK 28 MERGES [27 61 ]
  f_79  =  0.0F;
  f_80  =  0.0F;
  f_81  =  0.0F;
  f_82  =  0.0F;
  i_83  =  i_29;
  for(;i_83 < i_31;)
  {
    // BLOCK 29
    i_84  =  i_33 + i_83;
    l_85  =  (long) i_84;
    l_86  =  l_85 + 4L;
    l_87  =  l_86 << 2;
    ul_88  =  ul_0 + l_87;
    f_89  =  *((__global float *) ul_88);
    b_90  =  i_83 == i_70;
    if(b_90)
    {
      // BLOCK 30
      f_91  =  0.0F;
    }  // B29
    else
    {
      // BLOCK 31
      b_92  =  isnotequal(f_22, 1.0F) || isnotequal(f_24, 0.0F);
      b_93  =  isnotequal(f_20, 1.0F) || b_92;
      b_94  =  isnotequal(f_20, 1.0F) || b_92;
      if(b_94)
      {
        // BLOCK 32
        i_95  =  isless(f_20, 1.0F);
        if(i_95 == 1)
        {
          // BLOCK 33
          f_96  =  f_20;
        }  // B32
        else
        {
          // BLOCK 34
          f_96  =  1.0F;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        i_97  =  isless(f_20, 1.0F);
        if(i_97 == 1)
        {
          // BLOCK 36
          f_98  =  1.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_98  =  f_20;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_99  =  f_96 * f_89;
        f_100  =  f_69 * f_96;
        f_101  =  f_99 - f_100;
        i_102  =  isless(f_101, -3.4028235E38F);
        if(i_102 == 1)
        {
          // BLOCK 39
          f_103  =  0.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_104  =  f_101 - f_99;
          f_105  =  f_101 - f_104;
          f_106  =  f_99 - f_105;
          f_107  =  fma(f_96, f_69, f_104);
          f_108  =  f_106 - f_107;
          f_103  =  f_108;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        f_109  =  f_98 * f_101;
        i_110  =  isless(f_109, -250.0F);
        if(i_110 == 1)
        {
          // BLOCK 42
          f_111  =  -250.0F;
        }  // B41
        else
        {
          // BLOCK 43
          i_112  =  isless(250.0F, f_109);
          if(i_112 == 1)
          {
            // BLOCK 44
            f_111  =  250.0F;
          }  // B43
          else
          {
            // BLOCK 45
            f_111  =  f_109;
          }  // B43
        }  // B41
        // BLOCK 46 MERGES [44 45 42 ]
        i_113  =  isless(f_109, -250.0F);
        if(i_113 == 1)
        {
          // BLOCK 47
          f_114  =  -250.0F;
        }  // B46
        else
        {
          // BLOCK 48
          i_115  =  isless(250.0F, f_109);
          if(i_115 == 1)
          {
            // BLOCK 49
            f_114  =  250.0F;
          }  // B48
          else
          {
            // BLOCK 50
            f_114  =  f_109;
          }  // B48
        }  // B46
        // BLOCK 51 MERGES [49 50 47 ]
        f_116  =  f_111 + 786432.0F;
        f_117  =  f_116 - 786432.0F;
        f_118  =  f_111 - f_117;
        f_119  =  f_111 * f_24;
        f_120  =  fma(f_118, f_22, f_119);
        f_121  =  fma(f_117, f_22, f_120);
        f_122  =  exp(f_121);
        i_123  =  isless(f_101, -3.4028235E38F);
        if(i_123 == 1)
        {
          // BLOCK 52
          f_124  =  f_122;
        }  // B51
        else
        {
          // BLOCK 53
          f_125  =  f_103 * f_98;
          f_126  =  f_22 + f_24;
          f_127  =  f_114 + 786432.0F;
          f_128  =  f_127 - 786432.0F;
          f_129  =  f_114 - f_128;
          f_130  =  f_114 * f_24;
          f_131  =  fma(f_129, f_22, f_130);
          f_132  =  f_128 * f_22;
          f_133  =  fma(f_128, f_22, f_131);
          f_134  =  f_132 - f_133;
          f_135  =  f_134 + f_131;
          f_136  =  fma(f_125, f_126, f_135);
          f_137  =  fma(f_136, f_122, f_122);
          f_124  =  f_137;
        }  // B51
      }  // B31
      else
      {
        // BLOCK 54
        f_138  =  f_89 - f_69;
        i_139  =  isless(f_138, -3.4028235E38F);
        if(i_139 == 1)
        {
          // BLOCK 55
          f_140  =  0.0F;
        }  // B54
        else
        {
          // BLOCK 56
          f_141  =  f_138 - f_89;
          f_142  =  f_138 - f_141;
          f_143  =  f_89 - f_142;
          f_144  =  f_141 + f_69;
          f_145  =  f_143 - f_144;
          f_140  =  f_145;
        }  // B54
        // BLOCK 57 MERGES [55 56 ]
        f_146  =  exp(f_138);
        f_147  =  fma(f_146, f_140, f_146);
        f_124  =  f_147;
      }  // B31
      // BLOCK 58 MERGES [57 52 53 ]
      i_148  =  isequal(f_69, f_89);
      if(i_148 == 1)
      {
        // BLOCK 59
        f_91  =  1.0F;
      }  // B58
      else
      {
        // BLOCK 60
        f_91  =  f_124;
      }  // B58
    }  // B29
    // BLOCK 61 MERGES [30 59 60 ]
    ul_149  =  ul_1 + l_87;
    f_150  =  *((__global float *) ul_149);
    f_151  =  fma(f_91, f_150, f_81);
    f_152  =  f_151 - f_81;
    f_153  =  f_151 - f_152;
    f_154  =  f_81 - f_153;
    f_155  =  f_91 * f_150;
    f_156  =  f_155 - f_152;
    f_157  =  f_154 + f_156;
    f_158  =  f_82 + f_157;
    f_159  =  f_79 + f_91;
    f_160  =  f_159 - f_79;
    f_161  =  f_159 - f_160;
    f_162  =  f_79 - f_161;
    f_163  =  f_91 - f_160;
    f_164  =  f_162 + f_163;
    f_165  =  f_80 + f_164;
    i_166  =  i_83 + i_18;
    f_79  =  f_159;
    f_80  =  f_165;
    f_81  =  f_151;
    f_82  =  f_158;
    i_83  =  i_166;
  }  // B28
  // BLOCK 62
  f_167  =  f_79 + f_80;
  adf_8[i_28]  =  f_167;
  i_168  =  isequal(f_82, f_82);
  if(i_168 == 1)
  {
    // BLOCK 63
    f_169  =  f_81 + f_82;
    f_170  =  f_169;
  }  // B62
  else
  {
    // BLOCK 64
    f_170  =  f_81;
  }  // B62
  // BLOCK 65 MERGES [63 64 ]
  adf_10[i_28]  =  f_170;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 66 MERGES [65 70 ]
  i_171  =  i_53;
  for(;i_171 >= 1;)
  {
    // BLOCK 67
    b_172  =  i_28 < i_171;
    if(b_172)
    {
      // BLOCK 68
      f_173  =  adf_8[i_28];
      i_174  =  i_171 + i_28;
      f_175  =  adf_8[i_174];
      f_176  =  f_173 + f_175;
      adf_8[i_28]  =  f_176;
      f_177  =  adf_10[i_28];
      f_178  =  adf_10[i_174];
      f_179  =  f_177 + f_178;
      adf_10[i_28]  =  f_179;
    }  // B67
    else
    {
      // BLOCK 69
    }  // B67
    // BLOCK 70 MERGES [69 68 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_180  =  i_171 >> 1;
    i_171  =  i_180;
  }  // B66
  // BLOCK 71
  b_181  =  i_28 == 0;
  if(b_181)
  {
    // BLOCK 72
    f_182  =  adf_8[0];
    f_183  =  adf_10[0];
    l_184  =  (long) i_25;
    l_185  =  l_184 + 4L;
    l_186  =  l_185 << 2;
    ul_187  =  ul_2 + l_186;
    *((__global float *) ul_187)  =  f_69;
    ul_188  =  ul_3 + l_186;
    *((__global float *) ul_188)  =  f_182;
    ul_189  =  ul_4 + l_186;
    *((__global float *) ul_189)  =  f_183;
    ul_190  =  ul_5 + l_186;
    *((__global float *) ul_190)  =  f_78;
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
__kernel void kGenericCombineTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int tempered)
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
__kernel void kGenericPullRowTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign, __private int tempered)
{
  bool b_22, b_47, b_48, b_49;
  float f_16, f_18, f_20, f_32, f_37, f_39, f_41, f_43, f_45, f_46, f_51, f_53, f_54, f_55, f_56, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_69, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116;
  int i_10, i_12, i_14, i_21, i_23, i_24, i_25, i_26, i_27, i_50, i_52, i_57, i_65, i_67, i_68, i_70, i_78, i_93, i_102;
  long l_28, l_29, l_30, l_33, l_34, l_35;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_9, ul_11, ul_13, ul_15, ul_17, ul_19, ul_31, ul_36, ul_38, ul_40, ul_42, ul_44, ul_104;

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
    f_46  =  f_18 + f_20;
    b_47  =  isnotequal(f_18, 1.0F) || isnotequal(f_20, 0.0F);
    b_48  =  isnotequal(f_16, 1.0F) || b_47;
    b_49  =  isnotequal(f_16, 1.0F) || b_47;
    if(b_49)
    {
      // BLOCK 2
      i_50  =  isless(f_16, 1.0F);
      if(i_50 == 1)
      {
        // BLOCK 3
        f_51  =  f_16;
      }  // B2
      else
      {
        // BLOCK 4
        f_51  =  1.0F;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      i_52  =  isless(f_16, 1.0F);
      if(i_52 == 1)
      {
        // BLOCK 6
        f_53  =  1.0F;
      }  // B5
      else
      {
        // BLOCK 7
        f_53  =  f_16;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_54  =  f_51 * f_37;
      f_55  =  f_41 * f_51;
      f_56  =  f_54 - f_55;
      i_57  =  isless(f_56, -3.4028235E38F);
      if(i_57 == 1)
      {
        // BLOCK 9
        f_58  =  0.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_59  =  f_56 - f_54;
        f_60  =  f_56 - f_59;
        f_61  =  f_54 - f_60;
        f_62  =  fma(f_51, f_41, f_59);
        f_63  =  f_61 - f_62;
        f_58  =  f_63;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_64  =  f_53 * f_56;
      i_65  =  isless(f_64, -250.0F);
      if(i_65 == 1)
      {
        // BLOCK 12
        f_66  =  -250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        i_67  =  isless(250.0F, f_64);
        if(i_67 == 1)
        {
          // BLOCK 14
          f_66  =  250.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_66  =  f_64;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [14 15 12 ]
      i_68  =  isless(f_64, -250.0F);
      if(i_68 == 1)
      {
        // BLOCK 17
        f_69  =  -250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        i_70  =  isless(250.0F, f_64);
        if(i_70 == 1)
        {
          // BLOCK 19
          f_69  =  250.0F;
        }  // B18
        else
        {
          // BLOCK 20
          f_69  =  f_64;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [19 20 17 ]
      f_71  =  f_66 + 786432.0F;
      f_72  =  f_71 - 786432.0F;
      f_73  =  f_66 - f_72;
      f_74  =  f_66 * f_20;
      f_75  =  fma(f_73, f_18, f_74);
      f_76  =  fma(f_72, f_18, f_75);
      f_77  =  exp(f_76);
      i_78  =  isless(f_56, -3.4028235E38F);
      if(i_78 == 1)
      {
        // BLOCK 22
        f_79  =  f_77;
      }  // B21
      else
      {
        // BLOCK 23
        f_80  =  f_58 * f_53;
        f_81  =  f_69 + 786432.0F;
        f_82  =  f_81 - 786432.0F;
        f_83  =  f_69 - f_82;
        f_84  =  f_69 * f_20;
        f_85  =  fma(f_83, f_18, f_84);
        f_86  =  f_82 * f_18;
        f_87  =  fma(f_82, f_18, f_85);
        f_88  =  f_86 - f_87;
        f_89  =  f_88 + f_85;
        f_90  =  fma(f_46, f_80, f_89);
        f_91  =  fma(f_90, f_77, f_77);
        f_79  =  f_91;
      }  // B21
    }  // B1
    else
    {
      // BLOCK 24
      f_92  =  f_37 - f_41;
      i_93  =  isless(f_92, -3.4028235E38F);
      if(i_93 == 1)
      {
        // BLOCK 25
        f_94  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_95  =  f_92 - f_37;
        f_96  =  f_92 - f_95;
        f_97  =  f_37 - f_96;
        f_98  =  f_95 + f_41;
        f_99  =  f_97 - f_98;
        f_94  =  f_99;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_100  =  exp(f_92);
      f_101  =  fma(f_100, f_94, f_100);
      f_79  =  f_101;
    }  // B1
    // BLOCK 28 MERGES [27 22 23 ]
    i_102  =  isequal(f_37, f_41);
    if(i_102 == 1)
    {
      // BLOCK 29
      f_103  =  1.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_103  =  f_79;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    ul_104  =  ul_6 + l_35;
    f_105  =  f_46 * f_16;
    f_106  =  f_39 - f_45;
    f_107  =  f_32 * f_39;
    f_108  =  f_107 - f_43;
    f_109  =  f_106 + f_108;
    f_110  =  f_32 + 1.0F;
    f_111  =  f_109 / f_110;
    f_112  =  f_41 - f_41;
    f_113  =  f_112 + f_110;
    f_114  =  f_103 / f_113;
    f_115  =  f_111 * f_114;
    f_116  =  f_105 * f_115;
    *((__global float *) ul_104)  =  f_116;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
