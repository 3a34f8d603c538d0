// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d264d1e67dd06e8a097b4bfb7423c5923c2d88af69f92b8ed303c0fef0a19e07
// function: log_softmax
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 1, 2, 1, 0) over parts always
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partAnchor, unused, numbers, shape, 1, 2, 1, 0) over groups always
// launch: kGenericCombine(partMax, partOthers, partDrift, partAnchor, unused, max, others, drift, anchor, unused, numbers, shape, 1, 2, 0) over divided_rows always
// launch: kGenericPullRow(in0, in1, max, others, drift, anchor, unused, out0, numbers, shape, 1, 1, 0) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_19, b_60, b_115;
  float f_30, f_31, f_40, f_45, f_48, f_49, f_50, f_51, f_59, f_61, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_71, f_72, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_91, f_92, f_99, f_101, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_116;
  int i_8, i_10, i_12, i_14, i_16, i_17, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_32, i_33, i_34, i_35, i_41, i_42, i_43, i_44, i_46, i_47, i_52, i_53, i_54, i_63, i_70, i_89, i_90, i_93, i_94, i_100, i_102;
  long l_36, l_37, l_38, l_55, l_56, l_57, l_95, l_96, l_97;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_9, ul_11, ul_13, ul_15, ul_39, ul_58, ul_73, ul_98, ul_117, ul_118, ul_119;

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
    // BLOCK 11 MERGES [10 20 ]
    f_48  =  0.0F;
    f_49  =  0.0F;
    f_50  =  0.0F;
    f_51  =  0.0F;
    i_52  =  i_21;
    for(;i_52 < i_23;)
    {
      // BLOCK 12
      i_53  =  i_52 * i_12;
      i_54  =  i_53 + i_29;
      l_55  =  (long) i_54;
      l_56  =  l_55 + 4L;
      l_57  =  l_56 << 2;
      ul_58  =  ul_0 + l_57;
      f_59  =  *((__global float *) ul_58);
      b_60  =  i_32 == i_52;
      if(b_60)
      {
        // BLOCK 13
        f_61  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_62  =  f_59 - f_31;
        i_63  =  isless(f_62, -3.4028235E38F);
        if(i_63 == 1)
        {
          // BLOCK 15
          f_64  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_65  =  f_62 - f_59;
          f_66  =  f_62 - f_65;
          f_67  =  f_59 - f_66;
          f_68  =  f_31 + f_65;
          f_69  =  f_67 - f_68;
          f_64  =  f_69;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        i_70  =  isequal(f_31, f_59);
        if(i_70 == 1)
        {
          // BLOCK 18
          f_61  =  1.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_71  =  exp(f_62);
          f_72  =  fma(f_71, f_64, f_71);
          f_61  =  f_72;
        }  // B17
      }  // B12
      // BLOCK 20 MERGES [13 18 19 ]
      ul_73  =  ul_1 + l_57;
      f_74  =  *((__global float *) ul_73);
      f_75  =  f_50 + f_74;
      f_76  =  f_75 - f_50;
      f_77  =  f_75 - f_76;
      f_78  =  f_50 - f_77;
      f_79  =  f_74 - f_76;
      f_80  =  f_78 + f_79;
      f_81  =  f_51 + f_80;
      f_82  =  f_48 + f_61;
      f_83  =  f_82 - f_48;
      f_84  =  f_82 - f_83;
      f_85  =  f_48 - f_84;
      f_86  =  f_61 - f_83;
      f_87  =  f_85 + f_86;
      f_88  =  f_49 + f_87;
      i_89  =  i_52 + 1;
      f_48  =  f_82;
      f_49  =  f_88;
      f_50  =  f_75;
      f_51  =  f_81;
      i_52  =  i_89;
    }  // B11
    // BLOCK 21
    i_90  =  isequal(f_51, f_51);
    if(i_90 == 1)
    {
      // BLOCK 22
      f_91  =  f_50 + f_51;
      f_92  =  f_91;
    }  // B21
    else
    {
      // BLOCK 23
      f_92  =  f_50;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_93  =  i_14 * i_24;
    i_94  =  i_93 + i_20;
    l_95  =  (long) i_94;
    l_96  =  l_95 + 4L;
    l_97  =  l_96 << 2;
    ul_98  =  ul_2 + l_97;
    *((__global float *) ul_98)  =  f_31;
    f_99  =  f_48 + f_49;
    i_100  =  isless(1.0F, f_99);
    if(i_100 == 1)
    {
      // BLOCK 25
      f_101  =  1.0F;
    }  // B24
    else
    {
      // BLOCK 26
      f_101  =  f_99;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_102  =  isless(1.0F, f_99);
    if(i_102 == 1)
    {
      // BLOCK 28
      f_103  =  f_99 + 1.0F;
      f_104  =  log(f_103);
      f_105  =  f_104;
    }  // B27
    else
    {
      // BLOCK 29
      f_106  =  f_101 + 2.0F;
      f_107  =  f_101 / f_106;
      f_108  =  f_107 * f_107;
      f_109  =  fma(f_108, 0.13434482F, 0.14116766F);
      f_110  =  fma(f_108, f_109, 0.20003854F);
      f_111  =  fma(f_108, f_110, 0.3333332F);
      f_112  =  f_107 * f_108;
      f_113  =  fma(f_111, f_112, f_107);
      f_114  =  f_113 * 2.0F;
      f_105  =  f_114;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    b_115  =  i_14 == 1;
    if(b_115)
    {
      // BLOCK 31
      f_116  =  f_105;
    }  // B30
    else
    {
      // BLOCK 32
      f_116  =  f_99;
    }  // B30
    // BLOCK 33 MERGES [31 32 ]
    ul_117  =  ul_3 + l_97;
    *((__global float *) ul_117)  =  f_116;
    ul_118  =  ul_4 + l_97;
    *((__global float *) ul_118)  =  f_92;
    ul_119  =  ul_5 + l_97;
    *((__global float *) ul_119)  =  f_99;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_48, b_75, b_110, b_119, b_141;
  float f_27, f_28, f_36, f_41, f_49, f_51, f_60, f_62, f_64, f_65, f_66, f_67, f_74, f_76, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_105, f_107, f_108, f_111, f_113, f_114, f_115, f_116, f_117, f_120, f_121, f_127, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_142;
  int i_11, i_13, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_37, i_38, i_39, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_61, i_63, i_68, i_69, i_78, i_85, i_104, i_106, i_109, i_112, i_118, i_126, i_128;
  long l_32, l_33, l_34, l_70, l_71, l_72, l_122, l_123, l_124;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_10, ul_12, ul_14, ul_16, ul_35, ul_73, ul_88, ul_125, ul_143, ul_144, ul_145;

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
  // BLOCK 25 MERGES [24 34 ]
  f_64  =  0.0F;
  f_65  =  0.0F;
  f_66  =  0.0F;
  f_67  =  0.0F;
  i_68  =  i_22;
  for(;i_68 < i_24;)
  {
    // BLOCK 26
    i_69  =  i_26 + i_68;
    l_70  =  (long) i_69;
    l_71  =  l_70 + 4L;
    l_72  =  l_71 << 2;
    ul_73  =  ul_0 + l_72;
    f_74  =  *((__global float *) ul_73);
    b_75  =  i_68 == i_63;
    if(b_75)
    {
      // BLOCK 27
      f_76  =  0.0F;
    }  // B26
    else
    {
      // BLOCK 28
      f_77  =  f_74 - f_62;
      i_78  =  isless(f_77, -3.4028235E38F);
      if(i_78 == 1)
      {
        // BLOCK 29
        f_79  =  0.0F;
      }  // B28
      else
      {
        // BLOCK 30
        f_80  =  f_77 - f_74;
        f_81  =  f_77 - f_80;
        f_82  =  f_74 - f_81;
        f_83  =  f_80 + f_62;
        f_84  =  f_82 - f_83;
        f_79  =  f_84;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_85  =  isequal(f_62, f_74);
      if(i_85 == 1)
      {
        // BLOCK 32
        f_76  =  1.0F;
      }  // B31
      else
      {
        // BLOCK 33
        f_86  =  exp(f_77);
        f_87  =  fma(f_86, f_79, f_86);
        f_76  =  f_87;
      }  // B31
    }  // B26
    // BLOCK 34 MERGES [27 32 33 ]
    ul_88  =  ul_1 + l_72;
    f_89  =  *((__global float *) ul_88);
    f_90  =  f_66 + f_89;
    f_91  =  f_90 - f_66;
    f_92  =  f_90 - f_91;
    f_93  =  f_66 - f_92;
    f_94  =  f_89 - f_91;
    f_95  =  f_93 + f_94;
    f_96  =  f_67 + f_95;
    f_97  =  f_64 + f_76;
    f_98  =  f_97 - f_64;
    f_99  =  f_97 - f_98;
    f_100  =  f_64 - f_99;
    f_101  =  f_76 - f_98;
    f_102  =  f_100 + f_101;
    f_103  =  f_65 + f_102;
    i_104  =  i_68 + i_17;
    f_64  =  f_97;
    f_65  =  f_103;
    f_66  =  f_90;
    f_67  =  f_96;
    i_68  =  i_104;
  }  // B25
  // BLOCK 35
  f_105  =  f_64 + f_65;
  adf_7[i_21]  =  f_105;
  i_106  =  isequal(f_67, f_67);
  if(i_106 == 1)
  {
    // BLOCK 36
    f_107  =  f_66 + f_67;
    f_108  =  f_107;
  }  // B35
  else
  {
    // BLOCK 37
    f_108  =  f_66;
  }  // B35
  // BLOCK 38 MERGES [36 37 ]
  adf_9[i_21]  =  f_108;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 39 MERGES [38 43 ]
  i_109  =  i_46;
  for(;i_109 >= 1;)
  {
    // BLOCK 40
    b_110  =  i_21 < i_109;
    if(b_110)
    {
      // BLOCK 41
      f_111  =  adf_7[i_21];
      i_112  =  i_109 + i_21;
      f_113  =  adf_7[i_112];
      f_114  =  f_111 + f_113;
      adf_7[i_21]  =  f_114;
      f_115  =  adf_9[i_21];
      f_116  =  adf_9[i_112];
      f_117  =  f_115 + f_116;
      adf_9[i_21]  =  f_117;
    }  // B40
    else
    {
      // BLOCK 42
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_118  =  i_109 >> 1;
    i_109  =  i_118;
  }  // B39
  // BLOCK 44
  b_119  =  i_21 == 0;
  if(b_119)
  {
    // BLOCK 45
    f_120  =  adf_7[0];
    f_121  =  adf_9[0];
    l_122  =  (long) i_18;
    l_123  =  l_122 + 4L;
    l_124  =  l_123 << 2;
    ul_125  =  ul_2 + l_124;
    *((__global float *) ul_125)  =  f_62;
    i_126  =  isless(1.0F, f_120);
    if(i_126 == 1)
    {
      // BLOCK 46
      f_127  =  1.0F;
    }  // B45
    else
    {
      // BLOCK 47
      f_127  =  f_120;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_128  =  isless(1.0F, f_120);
    if(i_128 == 1)
    {
      // BLOCK 49
      f_129  =  f_120 + 1.0F;
      f_130  =  log(f_129);
      f_131  =  f_130;
    }  // B48
    else
    {
      // BLOCK 50
      f_132  =  f_127 + 2.0F;
      f_133  =  f_127 / f_132;
      f_134  =  f_133 * f_133;
      f_135  =  fma(f_134, 0.13434482F, 0.14116766F);
      f_136  =  fma(f_134, f_135, 0.20003854F);
      f_137  =  fma(f_134, f_136, 0.3333332F);
      f_138  =  f_133 * f_134;
      f_139  =  fma(f_137, f_138, f_133);
      f_140  =  f_139 * 2.0F;
      f_131  =  f_140;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    b_141  =  i_13 == 1;
    if(b_141)
    {
      // BLOCK 52
      f_142  =  f_131;
    }  // B51
    else
    {
      // BLOCK 53
      f_142  =  f_120;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    ul_143  =  ul_3 + l_124;
    *((__global float *) ul_143)  =  f_142;
    ul_144  =  ul_4 + l_124;
    *((__global float *) ul_144)  =  f_121;
    ul_145  =  ul_5 + l_124;
    *((__global float *) ul_145)  =  f_120;
  }  // B44
  else
  {
    // BLOCK 55
  }  // B44
  // BLOCK 56 MERGES [55 54 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int tempered)
{
  bool b_13, b_42, b_57;
  float f_27, f_28, f_33, f_34, f_35, f_41, f_43, f_45, f_46, f_48, f_49, f_50, f_51, f_52, f_53, f_55, f_56, f_58, f_59, f_60, f_62, f_63, f_64, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84;
  int i_9, i_11, i_12, i_14, i_15, i_16, i_17, i_18, i_29, i_30, i_31, i_32, i_36, i_47, i_54, i_65, i_70, i_72;
  long l_19, l_20, l_21, l_23, l_24, l_25, l_37, l_38, l_39, l_66, l_67, l_68;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_8, ul_10, ul_22, ul_26, ul_40, ul_44, ul_61, ul_69, ul_85, ul_86, ul_87;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) dots;
  ul_3  =  (ulong) max;
  ul_4  =  (ulong) others;
  ul_5  =  (ulong) drift;
  ul_6  =  (ulong) anchor;
  ul_7  =  (ulong) shape;
  ul_8  =  ul_7 + 20L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_7 + 32L;
  i_11  =  *((__global int *) ul_10);
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_9;
  if(b_13)
  {
    // BLOCK 1
    i_14  =  i_11 * i_12;
    i_15  =  i_14 + 1;
    i_16  =  i_14 + i_11;
    // BLOCK 2 MERGES [1 6 ]
    i_17  =  i_14;
    i_18  =  i_15;
    for(;;)
    {
      l_19  =  (long) i_17;
      l_20  =  l_19 + 4L;
      l_21  =  l_20 << 2;
      ul_22  =  ul_0 + l_21;
      if(!(i_18 < i_16))
      {
        break;
      }
      // BLOCK 3
      l_23  =  (long) i_18;
      l_24  =  l_23 + 4L;
      l_25  =  l_24 << 2;
      ul_26  =  ul_0 + l_25;
      f_27  =  *((__global float *) ul_26);
      f_28  =  *((__global float *) ul_22);
      i_29  =  i_18 + 1;
      i_30  =  isless(f_28, f_27);
      if(i_30 == 1)
      {
        // BLOCK 4
        i_31  =  i_18;
      }  // B3
      else
      {
        // BLOCK 5
        i_31  =  i_17;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_32  =  i_29;
      i_17  =  i_31;
      i_18  =  i_32;
    }  // B2
    // BLOCK 7
    f_33  =  *((__global float *) ul_22);
    // BLOCK 8 MERGES [7 20 ]
    f_34  =  0.0F;
    f_35  =  0.0F;
    i_36  =  i_14;
    for(;i_36 < i_16;)
    {
      // BLOCK 9
      l_37  =  (long) i_36;
      l_38  =  l_37 + 4L;
      l_39  =  l_38 << 2;
      ul_40  =  ul_1 + l_39;
      f_41  =  *((__global float *) ul_40);
      b_42  =  i_17 == i_36;
      if(b_42)
      {
        // BLOCK 10
        f_43  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_44  =  ul_0 + l_39;
        f_45  =  *((__global float *) ul_44);
        f_46  =  f_45 - f_33;
        i_47  =  isless(f_46, -3.4028235E38F);
        if(i_47 == 1)
        {
          // BLOCK 12
          f_48  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_49  =  f_46 - f_45;
          f_50  =  f_46 - f_49;
          f_51  =  f_45 - f_50;
          f_52  =  f_49 + f_33;
          f_53  =  f_51 - f_52;
          f_48  =  f_53;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_54  =  isequal(f_33, f_45);
        if(i_54 == 1)
        {
          // BLOCK 15
          f_43  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_55  =  exp(f_46);
          f_56  =  fma(f_55, f_48, f_55);
          f_43  =  f_56;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      b_57  =  i_17 == i_36;
      if(b_57)
      {
        // BLOCK 18
        f_58  =  f_41;
      }  // B17
      else
      {
        // BLOCK 19
        f_59  =  f_41 + 1.0F;
        f_60  =  f_43 * f_59;
        f_58  =  f_60;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_61  =  ul_2 + l_39;
      f_62  =  *((__global float *) ul_61);
      f_63  =  f_35 + f_62;
      f_64  =  f_34 + f_58;
      i_65  =  i_36 + 1;
      f_34  =  f_64;
      f_35  =  f_63;
      i_36  =  i_65;
    }  // B8
    // BLOCK 21
    l_66  =  (long) i_12;
    l_67  =  l_66 + 4L;
    l_68  =  l_67 << 2;
    ul_69  =  ul_3 + l_68;
    *((__global float *) ul_69)  =  f_33;
    i_70  =  isless(1.0F, f_34);
    if(i_70 == 1)
    {
      // BLOCK 22
      f_71  =  1.0F;
    }  // B21
    else
    {
      // BLOCK 23
      f_71  =  f_34;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_72  =  isless(1.0F, f_34);
    if(i_72 == 1)
    {
      // BLOCK 25
      f_73  =  f_34 + 1.0F;
      f_74  =  log(f_73);
      f_75  =  f_74;
    }  // B24
    else
    {
      // BLOCK 26
      f_76  =  f_71 + 2.0F;
      f_77  =  f_71 / f_76;
      f_78  =  f_77 * f_77;
      f_79  =  fma(f_78, 0.13434482F, 0.14116766F);
      f_80  =  fma(f_78, f_79, 0.20003854F);
      f_81  =  fma(f_78, f_80, 0.3333332F);
      f_82  =  f_77 * f_78;
      f_83  =  fma(f_81, f_82, f_77);
      f_84  =  f_83 * 2.0F;
      f_75  =  f_84;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    ul_85  =  ul_4 + l_68;
    *((__global float *) ul_85)  =  f_75;
    ul_86  =  ul_5 + l_68;
    *((__global float *) ul_86)  =  f_35;
    ul_87  =  ul_6 + l_68;
    *((__global float *) ul_87)  =  f_34;
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
__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign, __private int tempered)
{
  bool b_14;
  float f_19, f_21, f_31, f_33, f_35, f_36, f_38, f_39, f_40, f_41, f_42, f_43, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_54;
  int i_8, i_10, i_12, i_13, i_22, i_23, i_24, i_25, i_26, i_37, i_44;
  long l_15, l_16, l_17, l_27, l_28, l_29;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_9, ul_11, ul_18, ul_20, ul_30, ul_32, ul_34, ul_48;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) drift;
  ul_4  =  (ulong) anchor;
  ul_5  =  (ulong) dx;
  ul_6  =  (ulong) shape;
  ul_7  =  ul_6 + 16L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_6 + 24L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_6 + 28L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_8;
  if(b_14)
  {
    // BLOCK 1
    l_15  =  (long) i_13;
    l_16  =  l_15 + 4L;
    l_17  =  l_16 << 2;
    ul_18  =  ul_0 + l_17;
    f_19  =  *((__global float *) ul_18);
    ul_20  =  ul_1 + l_17;
    f_21  =  *((__global float *) ul_20);
    i_22  =  i_10 * i_12;
    i_23  =  i_13 / i_22;
    i_24  =  i_23 * i_12;
    i_25  =  i_13 % i_12;
    i_26  =  i_24 + i_25;
    l_27  =  (long) i_26;
    l_28  =  l_27 + 4L;
    l_29  =  l_28 << 2;
    ul_30  =  ul_2 + l_29;
    f_31  =  *((__global float *) ul_30);
    ul_32  =  ul_3 + l_29;
    f_33  =  *((__global float *) ul_32);
    ul_34  =  ul_4 + l_29;
    f_35  =  *((__global float *) ul_34);
    f_36  =  f_19 - f_31;
    i_37  =  isless(f_36, -3.4028235E38F);
    if(i_37 == 1)
    {
      // BLOCK 2
      f_38  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_39  =  f_36 - f_19;
      f_40  =  f_36 - f_39;
      f_41  =  f_19 - f_40;
      f_42  =  f_39 + f_31;
      f_43  =  f_41 - f_42;
      f_38  =  f_43;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_44  =  isequal(f_19, f_31);
    if(i_44 == 1)
    {
      // BLOCK 5
      f_45  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_46  =  exp(f_36);
      f_47  =  fma(f_46, f_38, f_46);
      f_45  =  f_47;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_48  =  ul_5 + l_17;
    f_49  =  f_31 - f_31;
    f_50  =  f_35 + 1.0F;
    f_51  =  f_49 + f_50;
    f_52  =  f_45 / f_51;
    f_53  =  f_52 * f_33;
    f_54  =  f_21 - f_53;
    *((__global float *) ul_48)  =  f_54;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
