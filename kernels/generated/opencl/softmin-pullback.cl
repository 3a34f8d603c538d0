// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8a150c988c6c30e546ee1f7e0c03231b69ff4ece6b872902cab622048c65193e
// function: softmin
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, -1, 0) over parts always
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 0, 1, -1, 0) over groups always
// launch: kGenericCombine(partMax, partOthers, partDrift, partAnchor, unused, max, others, drift, anchor, unused, numbers, shape, 0, 1, 0) over divided_rows always
// launch: kGenericPullRow(in0, in1, max, others, drift, anchor, unused, out0, numbers, shape, 0, -1, 0) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_19, b_49, b_70;
  float f_30, f_31, f_40, f_41, f_46, f_56, f_57, f_58, f_59, f_60, f_61, f_69, f_71, f_72, f_73, f_75, f_76, f_77, f_78, f_79, f_80, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_103, f_104, f_112;
  int i_8, i_10, i_12, i_14, i_16, i_17, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_32, i_33, i_34, i_35, i_42, i_43, i_44, i_45, i_47, i_48, i_50, i_51, i_62, i_63, i_64, i_74, i_81, i_101, i_102, i_105, i_106;
  long l_36, l_37, l_38, l_52, l_53, l_54, l_65, l_66, l_67, l_107, l_108, l_109;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_9, ul_11, ul_13, ul_15, ul_39, ul_55, ul_68, ul_84, ul_110, ul_111, ul_113, ul_114;

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
      f_41  =  f_40 * -1.0F;
      i_42  =  isless(f_31, f_41);
      if(i_42 == 1)
      {
        // BLOCK 4
        i_43  =  i_33;
      }  // B3
      else
      {
        // BLOCK 5
        i_43  =  i_32;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_44  =  i_33 + 1;
      i_45  =  isless(f_31, f_41);
      if(i_45 == 1)
      {
        // BLOCK 7
        f_46  =  f_41;
        i_47  =  i_43;
      }  // B6
      else
      {
        // BLOCK 8
        f_46  =  f_31;
        i_47  =  i_43;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_47  =  i_43;
      i_48  =  i_44;
      f_31  =  f_46;
      i_32  =  i_47;
      i_33  =  i_48;
    }  // B2
    // BLOCK 10
    b_49  =  i_32 < i_10;
    if(b_49)
    {
      // BLOCK 11
      i_50  =  i_32 * i_12;
      i_51  =  i_50 + i_29;
      l_52  =  (long) i_51;
      l_53  =  l_52 + 4L;
      l_54  =  l_53 << 2;
      ul_55  =  ul_1 + l_54;
      f_56  =  *((__global float *) ul_55);
      f_57  =  f_56;
    }  // B10
    else
    {
      // BLOCK 12
      f_57  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 23 ]
    f_58  =  0.0F;
    f_59  =  0.0F;
    f_60  =  0.0F;
    f_61  =  0.0F;
    i_62  =  i_21;
    for(;i_62 < i_23;)
    {
      // BLOCK 15
      i_63  =  i_62 * i_12;
      i_64  =  i_63 + i_29;
      l_65  =  (long) i_64;
      l_66  =  l_65 + 4L;
      l_67  =  l_66 << 2;
      ul_68  =  ul_0 + l_67;
      f_69  =  *((__global float *) ul_68);
      b_70  =  i_32 == i_62;
      if(b_70)
      {
        // BLOCK 16
        f_71  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_72  =  f_69 * -1.0F;
        f_73  =  f_72 - f_31;
        i_74  =  isless(f_73, -3.4028235E38F);
        if(i_74 == 1)
        {
          // BLOCK 18
          f_75  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_76  =  f_73 - f_72;
          f_77  =  f_73 - f_76;
          f_78  =  f_72 - f_77;
          f_79  =  f_31 + f_76;
          f_80  =  f_78 - f_79;
          f_75  =  f_80;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_81  =  isequal(f_31, f_72);
        if(i_81 == 1)
        {
          // BLOCK 21
          f_71  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_82  =  exp(f_73);
          f_83  =  fma(f_82, f_75, f_82);
          f_71  =  f_83;
        }  // B20
      }  // B15
      // BLOCK 23 MERGES [16 21 22 ]
      ul_84  =  ul_1 + l_67;
      f_85  =  *((__global float *) ul_84);
      f_86  =  fma(f_71, f_85, f_60);
      f_87  =  f_86 - f_60;
      f_88  =  f_86 - f_87;
      f_89  =  f_60 - f_88;
      f_90  =  f_71 * f_85;
      f_91  =  f_90 - f_87;
      f_92  =  f_89 + f_91;
      f_93  =  f_61 + f_92;
      f_94  =  f_58 + f_71;
      f_95  =  f_94 - f_58;
      f_96  =  f_94 - f_95;
      f_97  =  f_58 - f_96;
      f_98  =  f_71 - f_95;
      f_99  =  f_97 + f_98;
      f_100  =  f_59 + f_99;
      i_101  =  i_62 + 1;
      f_58  =  f_94;
      f_59  =  f_100;
      f_60  =  f_86;
      f_61  =  f_93;
      i_62  =  i_101;
    }  // B14
    // BLOCK 24
    i_102  =  isequal(f_61, f_61);
    if(i_102 == 1)
    {
      // BLOCK 25
      f_103  =  f_60 + f_61;
      f_104  =  f_103;
    }  // B24
    else
    {
      // BLOCK 26
      f_104  =  f_60;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_105  =  i_14 * i_24;
    i_106  =  i_105 + i_20;
    l_107  =  (long) i_106;
    l_108  =  l_107 + 4L;
    l_109  =  l_108 << 2;
    ul_110  =  ul_2 + l_109;
    *((__global float *) ul_110)  =  f_31;
    ul_111  =  ul_3 + l_109;
    f_112  =  f_58 + f_59;
    *((__global float *) ul_111)  =  f_112;
    ul_113  =  ul_4 + l_109;
    *((__global float *) ul_113)  =  f_104;
    ul_114  =  ul_5 + l_109;
    *((__global float *) ul_114)  =  f_57;
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
  bool b_49, b_65, b_84, b_121, b_130;
  float f_27, f_28, f_36, f_37, f_42, f_50, f_52, f_61, f_63, f_71, f_72, f_73, f_74, f_75, f_76, f_83, f_85, f_86, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_116, f_118, f_119, f_122, f_124, f_125, f_126, f_127, f_128, f_131, f_132;
  int i_11, i_13, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_38, i_39, i_40, i_41, i_43, i_44, i_45, i_46, i_47, i_48, i_51, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_62, i_64, i_66, i_77, i_78, i_88, i_95, i_115, i_117, i_120, i_123, i_129;
  long l_32, l_33, l_34, l_67, l_68, l_69, l_79, l_80, l_81, l_133, l_134, l_135;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_10, ul_12, ul_14, ul_16, ul_35, ul_70, ul_82, ul_98, ul_136, ul_137, ul_138, ul_139;

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
    f_37  =  f_36 * -1.0F;
    i_38  =  isless(f_28, f_37);
    if(i_38 == 1)
    {
      // BLOCK 3
      i_39  =  i_30;
    }  // B2
    else
    {
      // BLOCK 4
      i_39  =  i_29;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_40  =  i_17 + i_30;
    i_41  =  isless(f_28, f_37);
    if(i_41 == 1)
    {
      // BLOCK 6
      f_42  =  f_37;
      i_43  =  i_39;
    }  // B5
    else
    {
      // BLOCK 7
      f_42  =  f_28;
      i_43  =  i_39;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_43  =  i_39;
    i_44  =  i_40;
    f_28  =  f_42;
    i_29  =  i_43;
    i_30  =  i_44;
  }  // B1
  // BLOCK 9
  adf_7[i_21]  =  f_28;
  adi_8[i_21]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_45  =  i_17 >> 31;
  i_46  =  i_45 + i_17;
  i_47  =  i_46 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_48  =  i_47;
  for(;i_48 >= 1;)
  {
    // BLOCK 11
    b_49  =  i_21 < i_48;
    if(b_49)
    {
      // BLOCK 12
      f_50  =  adf_7[i_21];
      i_51  =  i_48 + i_21;
      f_52  =  adf_7[i_51];
      i_53  =  adi_8[i_21];
      i_54  =  adi_8[i_51];
      i_55  =  isequal(f_50, f_52);
      if(i_55 == 1)
      {
        // BLOCK 13
        i_56  =  (i_54 < i_53) ? i_54 : i_53;
        i_57  =  i_56;
      }  // B12
      else
      {
        // BLOCK 14
        i_57  =  i_53;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_58  =  isless(f_50, f_52);
      if(i_58 == 1)
      {
        // BLOCK 16
        i_59  =  i_54;
      }  // B15
      else
      {
        // BLOCK 17
        i_59  =  i_57;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_8[i_21]  =  i_59;
      i_60  =  isless(f_50, f_52);
      if(i_60 == 1)
      {
        // BLOCK 19
        f_61  =  f_52;
      }  // B18
      else
      {
        // BLOCK 20
        f_61  =  f_50;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_7[i_21]  =  f_61;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_62  =  i_48 >> 1;
    i_48  =  i_62;
  }  // B10
  // BLOCK 24
  f_63  =  adf_7[0];
  i_64  =  adi_8[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_65  =  i_64 < i_11;
  if(b_65)
  {
    // BLOCK 25
    i_66  =  i_26 + i_64;
    l_67  =  (long) i_66;
    l_68  =  l_67 + 4L;
    l_69  =  l_68 << 2;
    ul_70  =  ul_1 + l_69;
    f_71  =  *((__global float *) ul_70);
    f_72  =  f_71;
  }  // B24
  else
  {
    // BLOCK 26
    f_72  =  0.0F;
  }  // B24
  // BLOCK 27 MERGES [25 26 ]
  // BLOCK 28 MERGES [27 37 ]
  f_73  =  0.0F;
  f_74  =  0.0F;
  f_75  =  0.0F;
  f_76  =  0.0F;
  i_77  =  i_22;
  for(;i_77 < i_24;)
  {
    // BLOCK 29
    i_78  =  i_26 + i_77;
    l_79  =  (long) i_78;
    l_80  =  l_79 + 4L;
    l_81  =  l_80 << 2;
    ul_82  =  ul_0 + l_81;
    f_83  =  *((__global float *) ul_82);
    b_84  =  i_77 == i_64;
    if(b_84)
    {
      // BLOCK 30
      f_85  =  0.0F;
    }  // B29
    else
    {
      // BLOCK 31
      f_86  =  f_83 * -1.0F;
      f_87  =  f_86 - f_63;
      i_88  =  isless(f_87, -3.4028235E38F);
      if(i_88 == 1)
      {
        // BLOCK 32
        f_89  =  0.0F;
      }  // B31
      else
      {
        // BLOCK 33
        f_90  =  f_87 - f_86;
        f_91  =  f_87 - f_90;
        f_92  =  f_86 - f_91;
        f_93  =  f_90 + f_63;
        f_94  =  f_92 - f_93;
        f_89  =  f_94;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_95  =  isequal(f_86, f_63);
      if(i_95 == 1)
      {
        // BLOCK 35
        f_85  =  1.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_96  =  exp(f_87);
        f_97  =  fma(f_96, f_89, f_96);
        f_85  =  f_97;
      }  // B34
    }  // B29
    // BLOCK 37 MERGES [30 35 36 ]
    ul_98  =  ul_1 + l_81;
    f_99  =  *((__global float *) ul_98);
    f_100  =  fma(f_85, f_99, f_75);
    f_101  =  f_100 - f_75;
    f_102  =  f_100 - f_101;
    f_103  =  f_75 - f_102;
    f_104  =  f_85 * f_99;
    f_105  =  f_104 - f_101;
    f_106  =  f_103 + f_105;
    f_107  =  f_76 + f_106;
    f_108  =  f_73 + f_85;
    f_109  =  f_108 - f_73;
    f_110  =  f_108 - f_109;
    f_111  =  f_73 - f_110;
    f_112  =  f_85 - f_109;
    f_113  =  f_111 + f_112;
    f_114  =  f_74 + f_113;
    i_115  =  i_77 + i_17;
    f_73  =  f_108;
    f_74  =  f_114;
    f_75  =  f_100;
    f_76  =  f_107;
    i_77  =  i_115;
  }  // B28
  // BLOCK 38
  f_116  =  f_73 + f_74;
  adf_7[i_21]  =  f_116;
  i_117  =  isequal(f_76, f_76);
  if(i_117 == 1)
  {
    // BLOCK 39
    f_118  =  f_75 + f_76;
    f_119  =  f_118;
  }  // B38
  else
  {
    // BLOCK 40
    f_119  =  f_75;
  }  // B38
  // BLOCK 41 MERGES [39 40 ]
  adf_9[i_21]  =  f_119;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 42 MERGES [41 46 ]
  i_120  =  i_47;
  for(;i_120 >= 1;)
  {
    // BLOCK 43
    b_121  =  i_21 < i_120;
    if(b_121)
    {
      // BLOCK 44
      f_122  =  adf_7[i_21];
      i_123  =  i_120 + i_21;
      f_124  =  adf_7[i_123];
      f_125  =  f_122 + f_124;
      adf_7[i_21]  =  f_125;
      f_126  =  adf_9[i_21];
      f_127  =  adf_9[i_123];
      f_128  =  f_126 + f_127;
      adf_9[i_21]  =  f_128;
    }  // B43
    else
    {
      // BLOCK 45
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_129  =  i_120 >> 1;
    i_120  =  i_129;
  }  // B42
  // BLOCK 47
  b_130  =  i_21 == 0;
  if(b_130)
  {
    // BLOCK 48
    f_131  =  adf_7[0];
    f_132  =  adf_9[0];
    l_133  =  (long) i_18;
    l_134  =  l_133 + 4L;
    l_135  =  l_134 << 2;
    ul_136  =  ul_2 + l_135;
    *((__global float *) ul_136)  =  f_63;
    ul_137  =  ul_3 + l_135;
    *((__global float *) ul_137)  =  f_131;
    ul_138  =  ul_4 + l_135;
    *((__global float *) ul_138)  =  f_132;
    ul_139  =  ul_5 + l_135;
    *((__global float *) ul_139)  =  f_72;
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
  float f_25, f_30, f_32, f_34, f_36, f_38, f_39, f_40, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63;
  int i_9, i_11, i_13, i_14, i_16, i_17, i_18, i_19, i_20, i_41, i_48;
  long l_21, l_22, l_23, l_26, l_27, l_28;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_10, ul_12, ul_24, ul_29, ul_31, ul_33, ul_35, ul_37, ul_52;

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
    f_39  =  f_30 * -1.0F;
    f_40  =  f_39 - f_34;
    i_41  =  isless(f_40, -3.4028235E38F);
    if(i_41 == 1)
    {
      // BLOCK 2
      f_42  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_43  =  f_40 - f_39;
      f_44  =  f_40 - f_43;
      f_45  =  f_39 - f_44;
      f_46  =  f_43 + f_34;
      f_47  =  f_45 - f_46;
      f_42  =  f_47;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_48  =  isequal(f_39, f_34);
    if(i_48 == 1)
    {
      // BLOCK 5
      f_49  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_50  =  exp(f_40);
      f_51  =  fma(f_50, f_42, f_50);
      f_49  =  f_51;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_52  =  ul_6 + l_28;
    f_53  =  f_32 - f_38;
    f_54  =  f_25 * f_32;
    f_55  =  f_54 - f_36;
    f_56  =  f_53 + f_55;
    f_57  =  f_25 + 1.0F;
    f_58  =  f_56 / f_57;
    f_59  =  f_34 - f_34;
    f_60  =  f_59 + f_57;
    f_61  =  f_49 / f_60;
    f_62  =  f_58 * f_61;
    f_63  =  f_62 * -1.0F;
    *((__global float *) ul_52)  =  f_63;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
