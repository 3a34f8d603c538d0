// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 43ffa4a19fa9a66e1869a81c8831ee2dc399245f7cd65203a6a3990065813b82
// function: softmin
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 1, -1) over parts always
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 0, 1, -1) over groups always
// launch: kGenericReduceByLanes(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_4, shape_5, 0, 1, -1) over lanes always
// launch: kGenericCombine(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, shape_1, shape_4, 0, 1) over divided_rows always
// launch: kGenericWriteBoth(in0, in1, max, others, drift, excess, anchor, out0, out1, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, -1) over elements always
// launch: kGenericSoftmaxByLanes(in0, in1, out0, out1, shape_1, shape_2, 0, 1, 1, -1) over whole_rows always
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_20, b_50, b_73;
  float f_31, f_32, f_41, f_42, f_47, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_72, f_74, f_75, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_115, f_116, f_124, f_126;
  int i_9, i_11, i_13, i_15, i_17, i_18, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_36, i_43, i_44, i_45, i_46, i_48, i_49, i_51, i_52, i_65, i_66, i_67, i_77, i_84, i_113, i_114, i_117, i_118;
  long l_37, l_38, l_39, l_53, l_54, l_55, l_68, l_69, l_70, l_119, l_120, l_121;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_56, *ul_71, *ul_87, *ul_122, *ul_123, *ul_125, *ul_127, *ul_128;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  i_9  =  shape_1;
  i_11  =  shape_2;
  i_13  =  shape_3;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_18  =  get_global_id(0);
  i_19  =  i_9 * i_15;
  b_20  =  i_18 < i_19;
  if(b_20)
  {
    // BLOCK 1
    i_21  =  i_18 / i_9;
    i_22  =  i_17 * i_21;
    i_23  =  i_22 + i_17;
    i_24  =  (i_23 < i_11) ? i_23 : i_11;
    i_25  =  i_18 % i_9;
    i_26  =  i_25 / i_13;
    i_27  =  i_26 * i_11;
    i_28  =  i_27 * i_13;
    i_29  =  i_25 % i_13;
    i_30  =  i_28 + i_29;
    f_31  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_32  =  f_31;
    i_33  =  i_11;
    i_34  =  i_22;
    for(;i_34 < i_24;)
    {
      // BLOCK 3
      i_35  =  i_34 * i_13;
      i_36  =  i_30 + i_35;
      l_37  =  (long) i_36;
      l_38  =  l_37 + 4L;
      l_39  =  l_38 << 2;
      ul_40  =  ul_0 + l_39;
      f_41  =  *((__global float *) ul_40);
      f_42  =  f_41 * -1.0F;
      i_43  =  isless(f_32, f_42);
      if(i_43 == 1)
      {
        // BLOCK 4
        i_44  =  i_34;
      }  // B3
      else
      {
        // BLOCK 5
        i_44  =  i_33;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_45  =  i_34 + 1;
      i_46  =  isless(f_32, f_42);
      if(i_46 == 1)
      {
        // BLOCK 7
        f_47  =  f_42;
        i_48  =  i_44;
      }  // B6
      else
      {
        // BLOCK 8
        f_47  =  f_32;
        i_48  =  i_44;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_48  =  i_44;
      i_49  =  i_45;
      f_32  =  f_47;
      i_33  =  i_48;
      i_34  =  i_49;
    }  // B2
    // BLOCK 10
    b_50  =  i_33 < i_11;
    if(b_50)
    {
      // BLOCK 11
      i_51  =  i_33 * i_13;
      i_52  =  i_51 + i_30;
      l_53  =  (long) i_52;
      l_54  =  l_53 + 4L;
      l_55  =  l_54 << 2;
      ul_56  =  ul_1 + l_55;
      f_57  =  *((__global float *) ul_56);
      f_58  =  f_57;
    }  // B10
    else
    {
      // BLOCK 12
      f_58  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 23 ]
    f_59  =  0.0F;
    f_60  =  0.0F;
    f_61  =  0.0F;
    f_62  =  0.0F;
    f_63  =  0.0F;
    f_64  =  0.0F;
    i_65  =  i_22;
    for(;i_65 < i_24;)
    {
      // BLOCK 15
      i_66  =  i_65 * i_13;
      i_67  =  i_66 + i_30;
      l_68  =  (long) i_67;
      l_69  =  l_68 + 4L;
      l_70  =  l_69 << 2;
      ul_71  =  ul_0 + l_70;
      f_72  =  *((__global float *) ul_71);
      b_73  =  i_33 == i_65;
      if(b_73)
      {
        // BLOCK 16
        f_74  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_75  =  f_72 * -1.0F;
        f_76  =  f_75 - f_32;
        i_77  =  isless(f_76, -3.4028235E38F);
        if(i_77 == 1)
        {
          // BLOCK 18
          f_78  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_79  =  f_76 - f_75;
          f_80  =  f_76 - f_79;
          f_81  =  f_75 - f_80;
          f_82  =  f_32 + f_79;
          f_83  =  f_81 - f_82;
          f_78  =  f_83;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_84  =  isequal(f_32, f_75);
        if(i_84 == 1)
        {
          // BLOCK 21
          f_74  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_85  =  exp(f_76);
          f_86  =  fma(f_85, f_78, f_85);
          f_74  =  f_86;
        }  // B20
      }  // B15
      // BLOCK 23 MERGES [16 21 22 ]
      ul_87  =  ul_1 + l_70;
      f_88  =  *((__global float *) ul_87);
      f_89  =  f_88 - f_58;
      f_90  =  fma(f_74, f_89, f_63);
      f_91  =  f_90 - f_63;
      f_92  =  f_90 - f_91;
      f_93  =  f_63 - f_92;
      f_94  =  f_74 * f_89;
      f_95  =  f_94 - f_91;
      f_96  =  f_93 + f_95;
      f_97  =  f_64 + f_96;
      f_98  =  fma(f_74, f_88, f_61);
      f_99  =  f_98 - f_61;
      f_100  =  f_98 - f_99;
      f_101  =  f_61 - f_100;
      f_102  =  f_74 * f_88;
      f_103  =  f_102 - f_99;
      f_104  =  f_101 + f_103;
      f_105  =  f_62 + f_104;
      f_106  =  f_59 + f_74;
      f_107  =  f_106 - f_59;
      f_108  =  f_106 - f_107;
      f_109  =  f_59 - f_108;
      f_110  =  f_74 - f_107;
      f_111  =  f_109 + f_110;
      f_112  =  f_60 + f_111;
      i_113  =  i_65 + 1;
      f_59  =  f_106;
      f_60  =  f_112;
      f_61  =  f_98;
      f_62  =  f_105;
      f_63  =  f_90;
      f_64  =  f_97;
      i_65  =  i_113;
    }  // B14
    // BLOCK 24
    i_114  =  isequal(f_62, f_62);
    if(i_114 == 1)
    {
      // BLOCK 25
      f_115  =  f_61 + f_62;
      f_116  =  f_115;
    }  // B24
    else
    {
      // BLOCK 26
      f_116  =  f_61;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_117  =  i_15 * i_25;
    i_118  =  i_117 + i_21;
    l_119  =  (long) i_118;
    l_120  =  l_119 + 4L;
    l_121  =  l_120 << 2;
    ul_122  =  ul_2 + l_121;
    *((__global float *) ul_122)  =  f_32;
    ul_123  =  ul_3 + l_121;
    f_124  =  f_59 + f_60;
    *((__global float *) ul_123)  =  f_124;
    ul_125  =  ul_5 + l_121;
    f_126  =  f_63 + f_64;
    *((__global float *) ul_125)  =  f_126;
    ul_127  =  ul_4 + l_121;
    *((__global float *) ul_127)  =  f_116;
    ul_128  =  ul_6 + l_121;
    *((__global float *) ul_128)  =  f_58;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_34, b_54, b_70, b_86, b_107, b_109, b_143, b_155;
  float f_28, f_30, f_41, f_42, f_47, f_55, f_57, f_66, f_68, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_93, f_94, f_95, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_105, f_106, f_108, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_137, f_138, f_140, f_141, f_144, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_156, f_157, f_158;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_29, i_31, i_32, i_33, i_35, i_36, i_43, i_44, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_56, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_67, i_69, i_71, i_84, i_85, i_87, i_88, i_96, i_103, i_136, i_139, i_142, i_145, i_154;
  long l_37, l_38, l_39, l_72, l_73, l_74, l_89, l_90, l_91, l_159, l_160, l_161;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_75, *ul_92, *ul_110, *ul_162, *ul_163, *ul_164, *ul_165, *ul_166;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_8[256];
  __local int adi_9[256];
  __local float adf_10[256];
  __local float adf_11[256];
  i_13  =  shape_2;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_19  =  shape_6;
  i_20  =  get_group_id(0);
  i_21  =  i_20 % i_15;
  i_22  =  i_17 * i_21;
  i_23  =  i_22 + i_17;
  i_24  =  (i_23 < i_13) ? i_23 : i_13;
  i_25  =  i_24 + -1;
  i_26  =  i_20 / i_15;
  i_27  =  i_26 * i_13;
  f_28  =  -1.0F / 0.0F;
  i_29  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  f_30  =  f_28;
  i_31  =  i_13;
  i_32  =  i_22;
  for(;i_32 < i_24;)
  {
    // BLOCK 2
    i_33  =  i_29 + i_32;
    b_34  =  i_33 < i_24;
    if(b_34)
    {
      // BLOCK 3
      i_35  =  i_33;
    }  // B2
    else
    {
      // BLOCK 4
      i_35  =  i_25;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_36  =  i_27 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_0 + l_39;
    f_41  =  *((__global float *) ul_40);
    f_42  =  f_41 * -1.0F;
    i_43  =  isless(f_30, f_42);
    if(i_43 == 1)
    {
      // BLOCK 6
      i_44  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_44  =  i_31;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_45  =  i_19 + i_32;
    i_46  =  isless(f_30, f_42);
    if(i_46 == 1)
    {
      // BLOCK 9
      f_47  =  f_42;
      i_48  =  i_44;
    }  // B8
    else
    {
      // BLOCK 10
      f_47  =  f_30;
      i_48  =  i_44;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_48  =  i_44;
    i_49  =  i_45;
    f_30  =  f_47;
    i_31  =  i_48;
    i_32  =  i_49;
  }  // B1
  // BLOCK 12
  adf_8[i_29]  =  f_30;
  adi_9[i_29]  =  i_31;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_50  =  i_19 >> 31;
  i_51  =  i_50 + i_19;
  i_52  =  i_51 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_53  =  i_52;
  for(;i_53 >= 1;)
  {
    // BLOCK 14
    b_54  =  i_29 < i_53;
    if(b_54)
    {
      // BLOCK 15
      f_55  =  adf_8[i_29];
      i_56  =  i_53 + i_29;
      f_57  =  adf_8[i_56];
      i_58  =  adi_9[i_29];
      i_59  =  adi_9[i_56];
      i_60  =  isequal(f_55, f_57);
      if(i_60 == 1)
      {
        // BLOCK 16
        i_61  =  (i_59 < i_58) ? i_59 : i_58;
        i_62  =  i_61;
      }  // B15
      else
      {
        // BLOCK 17
        i_62  =  i_58;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_63  =  isless(f_55, f_57);
      if(i_63 == 1)
      {
        // BLOCK 19
        i_64  =  i_59;
      }  // B18
      else
      {
        // BLOCK 20
        i_64  =  i_62;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_9[i_29]  =  i_64;
      i_65  =  isless(f_55, f_57);
      if(i_65 == 1)
      {
        // BLOCK 22
        f_66  =  f_57;
      }  // B21
      else
      {
        // BLOCK 23
        f_66  =  f_55;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_8[i_29]  =  f_66;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_67  =  i_53 >> 1;
    i_53  =  i_67;
  }  // B13
  // BLOCK 27
  f_68  =  adf_8[0];
  i_69  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_70  =  i_69 < i_13;
  if(b_70)
  {
    // BLOCK 28
    i_71  =  i_27 + i_69;
    l_72  =  (long) i_71;
    l_73  =  l_72 + 4L;
    l_74  =  l_73 << 2;
    ul_75  =  ul_1 + l_74;
    f_76  =  *((__global float *) ul_75);
    f_77  =  f_76;
  }  // B27
  else
  {
    // BLOCK 29
    f_77  =  0.0F;
  }  // B27
  // BLOCK 30 MERGES [28 29 ]
  // BLOCK 31 MERGES [30 46 ]
  f_78  =  0.0F;
  f_79  =  0.0F;
  f_80  =  0.0F;
  f_81  =  0.0F;
  f_82  =  0.0F;
  f_83  =  0.0F;
  i_84  =  i_22;
  for(;i_84 < i_24;)
  {
    // BLOCK 32
    i_85  =  i_84 + i_29;
    b_86  =  i_85 < i_24;
    if(b_86)
    {
      // BLOCK 33
      i_87  =  i_85;
    }  // B32
    else
    {
      // BLOCK 34
      i_87  =  i_25;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_88  =  i_87 + i_27;
    l_89  =  (long) i_88;
    l_90  =  l_89 + 4L;
    l_91  =  l_90 << 2;
    ul_92  =  ul_0 + l_91;
    f_93  =  *((__global float *) ul_92);
    f_94  =  f_93 * -1.0F;
    f_95  =  f_94 - f_68;
    i_96  =  isless(f_95, -3.4028235E38F);
    if(i_96 == 1)
    {
      // BLOCK 36
      f_97  =  0.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_98  =  f_95 - f_94;
      f_99  =  f_95 - f_98;
      f_100  =  f_94 - f_99;
      f_101  =  f_98 + f_68;
      f_102  =  f_100 - f_101;
      f_97  =  f_102;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_103  =  isequal(f_94, f_68);
    if(i_103 == 1)
    {
      // BLOCK 39
      f_104  =  1.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_105  =  exp(f_95);
      f_106  =  fma(f_105, f_97, f_105);
      f_104  =  f_106;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    b_107  =  i_87 == i_69;
    if(b_107)
    {
      // BLOCK 42
      f_108  =  0.0F;
    }  // B41
    else
    {
      // BLOCK 43
      b_109  =  i_85 == i_87;
      if(b_109)
      {
        // BLOCK 44
        f_108  =  f_104;
      }  // B43
      else
      {
        // BLOCK 45
        f_108  =  0.0F;
      }  // B43
    }  // B41
    // BLOCK 46 MERGES [42 44 45 ]
    ul_110  =  ul_1 + l_91;
    f_111  =  *((__global float *) ul_110);
    f_112  =  f_111 - f_77;
    f_113  =  fma(f_108, f_112, f_82);
    f_114  =  f_113 - f_82;
    f_115  =  f_113 - f_114;
    f_116  =  f_82 - f_115;
    f_117  =  f_108 * f_112;
    f_118  =  f_117 - f_114;
    f_119  =  f_116 + f_118;
    f_120  =  f_83 + f_119;
    f_121  =  fma(f_108, f_111, f_80);
    f_122  =  f_121 - f_80;
    f_123  =  f_121 - f_122;
    f_124  =  f_80 - f_123;
    f_125  =  f_108 * f_111;
    f_126  =  f_125 - f_122;
    f_127  =  f_124 + f_126;
    f_128  =  f_81 + f_127;
    f_129  =  f_78 + f_108;
    f_130  =  f_129 - f_78;
    f_131  =  f_129 - f_130;
    f_132  =  f_78 - f_131;
    f_133  =  f_108 - f_130;
    f_134  =  f_132 + f_133;
    f_135  =  f_79 + f_134;
    i_136  =  i_84 + i_19;
    f_78  =  f_129;
    f_79  =  f_135;
    f_80  =  f_121;
    f_81  =  f_128;
    f_82  =  f_113;
    f_83  =  f_120;
    i_84  =  i_136;
  }  // B31
  // BLOCK 47
  f_137  =  f_78 + f_79;
  adf_8[i_29]  =  f_137;
  f_138  =  f_82 + f_83;
  adf_10[i_29]  =  f_138;
  i_139  =  isequal(f_81, f_81);
  if(i_139 == 1)
  {
    // BLOCK 48
    f_140  =  f_80 + f_81;
    f_141  =  f_140;
  }  // B47
  else
  {
    // BLOCK 49
    f_141  =  f_80;
  }  // B47
  // BLOCK 50 MERGES [48 49 ]
  adf_11[i_29]  =  f_141;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_142  =  i_52;
  for(;i_142 >= 1;)
  {
    // BLOCK 52
    b_143  =  i_29 < i_142;
    if(b_143)
    {
      // BLOCK 53
      f_144  =  adf_8[i_29];
      i_145  =  i_142 + i_29;
      f_146  =  adf_8[i_145];
      f_147  =  f_144 + f_146;
      adf_8[i_29]  =  f_147;
      f_148  =  adf_11[i_29];
      f_149  =  adf_11[i_145];
      f_150  =  f_148 + f_149;
      adf_11[i_29]  =  f_150;
      f_151  =  adf_10[i_29];
      f_152  =  adf_10[i_145];
      f_153  =  f_151 + f_152;
      adf_10[i_29]  =  f_153;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_154  =  i_142 >> 1;
    i_142  =  i_154;
  }  // B51
  // BLOCK 56
  b_155  =  i_29 == 0;
  if(b_155)
  {
    // BLOCK 57
    f_156  =  adf_8[0];
    f_157  =  adf_11[0];
    f_158  =  adf_10[0];
    l_159  =  (long) i_20;
    l_160  =  l_159 + 4L;
    l_161  =  l_160 << 2;
    ul_162  =  ul_2 + l_161;
    *((__global float *) ul_162)  =  f_68;
    ul_163  =  ul_3 + l_161;
    *((__global float *) ul_163)  =  f_156;
    ul_164  =  ul_5 + l_161;
    *((__global float *) ul_164)  =  f_158;
    ul_165  =  ul_4 + l_161;
    *((__global float *) ul_165)  =  f_157;
    ul_166  =  ul_6 + l_161;
    *((__global float *) ul_166)  =  f_77;
  }  // B56
  else
  {
    // BLOCK 58
  }  // B56
  // BLOCK 59 MERGES [58 57 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_34, b_84, b_123;
  float f_41, f_56, f_57, f_58, f_64, f_67, f_69, f_72, f_81, f_90, f_91, f_108, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_119, f_120, f_121, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_159, f_160, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_175, f_176, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_191, f_192, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_207, f_208, f_210, f_211, f_212, f_213, f_214, f_220, f_222;
  int i_25, i_27, i_29, i_31, i_32, i_33, i_35, i_36, i_37, i_38, i_39, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_59, i_60, i_61, i_62, i_63, i_65, i_66, i_68, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_82, i_83, i_85, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99, i_100, i_101, i_102, i_103, i_111, i_118, i_122, i_157, i_158, i_161, i_174, i_177, i_190, i_193, i_206, i_209;
  long l_52, l_53, l_54, l_86, l_87, l_88, l_104, l_105, l_106, l_215, l_216, l_217;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_55, *ul_89, *ul_107, *ul_134, *ul_218, *ul_219, *ul_221, *ul_223, *ul_224;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __private float ul_8[32];
  __private float* ul_9 = ul_8;
  __private int ul_10[32];
  __private int* ul_11 = ul_10;
  __private float ul_12[32];
  __private float* ul_13 = ul_12;
  __private float ul_14[32];
  __private float* ul_15 = ul_14;
  __private float ul_16[32];
  __private float* ul_17 = ul_16;
  __private float ul_18[32];
  __private float* ul_19 = ul_18;
  __private float ul_20[32];
  __private float* ul_21 = ul_20;
  __private float ul_22[32];
  __private float* ul_23 = ul_22;
  i_25  =  shape_1;
  i_27  =  shape_2;
  i_29  =  shape_4;
  i_31  =  shape_5;
  i_32  =  get_global_id(0);
  i_33  =  i_25 * i_29;
  b_34  =  i_32 < i_33;
  if(b_34)
  {
    // BLOCK 1
    i_35  =  i_32 % i_29;
    i_36  =  i_31 * i_35;
    i_37  =  i_36 + i_31;
    i_38  =  (i_37 < i_27) ? i_37 : i_27;
    i_39  =  i_38 - i_36;
    i_40  =  (i_39 < 32) ? i_39 : 32;
    f_41  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_42  =  0;
    for(;i_42 < i_40;)
    {
      // BLOCK 3
      ul_9[i_42]  =  f_41;
      ul_11[i_42]  =  i_27;
      i_43  =  i_42 + 1;
      i_42  =  i_43;
    }  // B2
    // BLOCK 4
    i_44  =  i_32 / i_29;
    i_45  =  i_44 * i_27;
    // BLOCK 5 MERGES [4 15 ]
    i_46  =  i_36;
    for(;i_46 < i_38;)
    {
      // BLOCK 6
      i_47  =  i_45 + i_46;
      i_48  =  i_38 - i_46;
      i_49  =  (i_48 < 32) ? i_48 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_50  =  0;
      for(;i_50 < i_49;)
      {
        // BLOCK 8
        i_51  =  i_47 + i_50;
        l_52  =  (long) i_51;
        l_53  =  l_52 + 4L;
        l_54  =  l_53 << 2;
        ul_55  =  ul_0 + l_54;
        f_56  =  *((__global float *) ul_55);
        f_57  =  ul_9[i_50];
        f_58  =  f_56 * -1.0F;
        i_59  =  isless(f_57, f_58);
        if(i_59 == 1)
        {
          // BLOCK 9
          i_60  =  i_46 + i_50;
          i_61  =  i_60;
        }  // B8
        else
        {
          // BLOCK 10
          i_62  =  ul_11[i_50];
          i_61  =  i_62;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_11[i_50]  =  i_61;
        i_63  =  isless(f_57, f_58);
        if(i_63 == 1)
        {
          // BLOCK 12
          f_64  =  f_58;
        }  // B11
        else
        {
          // BLOCK 13
          f_64  =  f_57;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_9[i_50]  =  f_64;
        i_65  =  i_50 + 1;
        i_50  =  i_65;
      }  // B7
      // BLOCK 15
      i_66  =  i_46 + 32;
      i_46  =  i_66;
    }  // B5
    // BLOCK 16
    f_67  =  ul_9[0];
    i_68  =  ul_11[0];
    // BLOCK 17 MERGES [16 27 ]
    f_69  =  f_67;
    i_70  =  i_68;
    i_71  =  1;
    for(;i_71 < i_40;)
    {
      // BLOCK 18
      f_72  =  ul_9[i_71];
      i_73  =  ul_11[i_71];
      i_74  =  isequal(f_69, f_72);
      if(i_74 == 1)
      {
        // BLOCK 19
        i_75  =  (i_73 < i_70) ? i_73 : i_70;
        i_76  =  i_75;
      }  // B18
      else
      {
        // BLOCK 20
        i_76  =  i_70;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_77  =  isless(f_69, f_72);
      if(i_77 == 1)
      {
        // BLOCK 22
        i_78  =  i_73;
      }  // B21
      else
      {
        // BLOCK 23
        i_78  =  i_76;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_79  =  i_71 + 1;
      i_80  =  isless(f_69, f_72);
      if(i_80 == 1)
      {
        // BLOCK 25
        f_81  =  f_72;
        i_82  =  i_78;
      }  // B24
      else
      {
        // BLOCK 26
        f_81  =  f_69;
        i_82  =  i_78;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_82  =  i_78;
      i_83  =  i_79;
      f_69  =  f_81;
      i_70  =  i_82;
      i_71  =  i_83;
    }  // B17
    // BLOCK 28
    ul_9[0]  =  f_69;
    ul_11[0]  =  i_70;
    b_84  =  i_70 < i_27;
    if(b_84)
    {
      // BLOCK 29
      i_85  =  i_45 + i_70;
      l_86  =  (long) i_85;
      l_87  =  l_86 + 4L;
      l_88  =  l_87 << 2;
      ul_89  =  ul_1 + l_88;
      f_90  =  *((__global float *) ul_89);
      f_91  =  f_90;
    }  // B28
    else
    {
      // BLOCK 30
      f_91  =  0.0F;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    // BLOCK 32 MERGES [31 33 ]
    i_92  =  0;
    for(;i_92 < i_40;)
    {
      // BLOCK 33
      ul_13[i_92]  =  0.0F;
      ul_15[i_92]  =  0.0F;
      i_93  =  i_92 + 1;
      i_92  =  i_93;
    }  // B32
    // BLOCK 34
    // BLOCK 35 MERGES [34 36 ]
    i_94  =  0;
    for(;i_94 < i_40;)
    {
      // BLOCK 36
      ul_17[i_94]  =  0.0F;
      ul_19[i_94]  =  0.0F;
      i_95  =  i_94 + 1;
      i_94  =  i_95;
    }  // B35
    // BLOCK 37
    // BLOCK 38 MERGES [37 39 ]
    i_96  =  0;
    for(;i_96 < i_40;)
    {
      // BLOCK 39
      ul_21[i_96]  =  0.0F;
      ul_23[i_96]  =  0.0F;
      i_97  =  i_96 + 1;
      i_96  =  i_97;
    }  // B38
    // BLOCK 40
    // BLOCK 41 MERGES [40 54 ]
    i_98  =  i_36;
    for(;i_98 < i_38;)
    {
      // BLOCK 42
      i_99  =  i_45 + i_98;
      i_100  =  i_38 - i_98;
      i_101  =  (i_100 < 32) ? i_100 : 32;
      // BLOCK 43 MERGES [42 53 ]
      i_102  =  0;
      for(;i_102 < i_101;)
      {
        // BLOCK 44
        i_103  =  i_99 + i_102;
        l_104  =  (long) i_103;
        l_105  =  l_104 + 4L;
        l_106  =  l_105 << 2;
        ul_107  =  ul_0 + l_106;
        f_108  =  *((__global float *) ul_107);
        f_109  =  f_108 * -1.0F;
        f_110  =  f_109 - f_69;
        i_111  =  isless(f_110, -3.4028235E38F);
        if(i_111 == 1)
        {
          // BLOCK 45
          f_112  =  0.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_113  =  f_110 - f_109;
          f_114  =  f_110 - f_113;
          f_115  =  f_109 - f_114;
          f_116  =  f_69 + f_113;
          f_117  =  f_115 - f_116;
          f_112  =  f_117;
        }  // B44
        // BLOCK 47 MERGES [45 46 ]
        i_118  =  isequal(f_69, f_109);
        if(i_118 == 1)
        {
          // BLOCK 48
          f_119  =  1.0F;
        }  // B47
        else
        {
          // BLOCK 49
          f_120  =  exp(f_110);
          f_121  =  fma(f_120, f_112, f_120);
          f_119  =  f_121;
        }  // B47
        // BLOCK 50 MERGES [48 49 ]
        i_122  =  i_98 + i_102;
        b_123  =  i_122 == i_70;
        if(b_123)
        {
          // BLOCK 51
          f_124  =  0.0F;
        }  // B50
        else
        {
          // BLOCK 52
          f_124  =  f_119;
        }  // B50
        // BLOCK 53 MERGES [51 52 ]
        f_125  =  ul_13[i_102];
        f_126  =  ul_15[i_102];
        f_127  =  f_124 + f_125;
        f_128  =  f_127 - f_125;
        f_129  =  f_127 - f_128;
        f_130  =  f_125 - f_129;
        f_131  =  f_124 - f_128;
        f_132  =  f_130 + f_131;
        f_133  =  f_132 + f_126;
        ul_15[i_102]  =  f_133;
        ul_13[i_102]  =  f_127;
        ul_134  =  ul_1 + l_106;
        f_135  =  *((__global float *) ul_134);
        f_136  =  ul_17[i_102];
        f_137  =  ul_19[i_102];
        f_138  =  fma(f_124, f_135, f_136);
        f_139  =  f_138 - f_136;
        f_140  =  f_138 - f_139;
        f_141  =  f_136 - f_140;
        f_142  =  f_124 * f_135;
        f_143  =  f_142 - f_139;
        f_144  =  f_141 + f_143;
        f_145  =  f_144 + f_137;
        ul_19[i_102]  =  f_145;
        ul_17[i_102]  =  f_138;
        f_146  =  ul_21[i_102];
        f_147  =  ul_23[i_102];
        f_148  =  f_135 - f_91;
        f_149  =  fma(f_124, f_148, f_146);
        f_150  =  f_149 - f_146;
        f_151  =  f_149 - f_150;
        f_152  =  f_146 - f_151;
        f_153  =  f_124 * f_148;
        f_154  =  f_153 - f_150;
        f_155  =  f_152 + f_154;
        f_156  =  f_155 + f_147;
        ul_23[i_102]  =  f_156;
        ul_21[i_102]  =  f_149;
        i_157  =  i_102 + 1;
        i_102  =  i_157;
      }  // B43
      // BLOCK 54
      i_158  =  i_98 + 32;
      i_98  =  i_158;
    }  // B41
    // BLOCK 55
    // BLOCK 56 MERGES [55 57 ]
    f_159  =  0.0F;
    f_160  =  0.0F;
    i_161  =  0;
    for(;i_161 < i_40;)
    {
      // BLOCK 57
      f_162  =  ul_13[i_161];
      f_163  =  ul_15[i_161];
      f_164  =  ul_13[i_161];
      f_165  =  f_159 + f_164;
      f_166  =  f_162 + f_159;
      f_167  =  f_166 - f_159;
      f_168  =  f_166 - f_167;
      f_169  =  f_159 - f_168;
      f_170  =  f_162 - f_167;
      f_171  =  f_169 + f_170;
      f_172  =  f_171 + f_163;
      f_173  =  f_160 + f_172;
      i_174  =  i_161 + 1;
      f_159  =  f_165;
      f_160  =  f_173;
      i_161  =  i_174;
    }  // B56
    // BLOCK 58
    ul_13[0]  =  f_159;
    ul_15[0]  =  f_160;
    // BLOCK 59 MERGES [58 60 ]
    f_175  =  0.0F;
    f_176  =  0.0F;
    i_177  =  0;
    for(;i_177 < i_40;)
    {
      // BLOCK 60
      f_178  =  ul_17[i_177];
      f_179  =  ul_19[i_177];
      f_180  =  ul_17[i_177];
      f_181  =  f_175 + f_180;
      f_182  =  f_178 + f_175;
      f_183  =  f_182 - f_175;
      f_184  =  f_182 - f_183;
      f_185  =  f_175 - f_184;
      f_186  =  f_178 - f_183;
      f_187  =  f_185 + f_186;
      f_188  =  f_187 + f_179;
      f_189  =  f_176 + f_188;
      i_190  =  i_177 + 1;
      f_175  =  f_181;
      f_176  =  f_189;
      i_177  =  i_190;
    }  // B59
    // BLOCK 61
    ul_17[0]  =  f_175;
    ul_19[0]  =  f_176;
    // BLOCK 62 MERGES [61 63 ]
    f_191  =  0.0F;
    f_192  =  0.0F;
    i_193  =  0;
    for(;i_193 < i_40;)
    {
      // BLOCK 63
      f_194  =  ul_21[i_193];
      f_195  =  ul_23[i_193];
      f_196  =  ul_21[i_193];
      f_197  =  f_191 + f_196;
      f_198  =  f_194 + f_191;
      f_199  =  f_198 - f_191;
      f_200  =  f_198 - f_199;
      f_201  =  f_191 - f_200;
      f_202  =  f_194 - f_199;
      f_203  =  f_201 + f_202;
      f_204  =  f_203 + f_195;
      f_205  =  f_192 + f_204;
      i_206  =  i_193 + 1;
      f_191  =  f_197;
      f_192  =  f_205;
      i_193  =  i_206;
    }  // B62
    // BLOCK 64
    ul_21[0]  =  f_191;
    ul_23[0]  =  f_192;
    f_207  =  ul_19[0];
    f_208  =  ul_17[0];
    i_209  =  isequal(f_207, f_207);
    if(i_209 == 1)
    {
      // BLOCK 65
      f_210  =  f_208 + f_207;
      f_211  =  f_210;
    }  // B64
    else
    {
      // BLOCK 66
      f_211  =  f_208;
    }  // B64
    // BLOCK 67 MERGES [65 66 ]
    f_212  =  ul_21[0];
    f_213  =  ul_13[0];
    f_214  =  ul_15[0];
    l_215  =  (long) i_32;
    l_216  =  l_215 + 4L;
    l_217  =  l_216 << 2;
    ul_218  =  ul_2 + l_217;
    *((__global float *) ul_218)  =  f_69;
    ul_219  =  ul_3 + l_217;
    f_220  =  f_213 + f_214;
    *((__global float *) ul_219)  =  f_220;
    ul_221  =  ul_5 + l_217;
    f_222  =  f_212 + f_192;
    *((__global float *) ul_221)  =  f_222;
    ul_223  =  ul_4 + l_217;
    *((__global float *) ul_223)  =  f_211;
    ul_224  =  ul_6 + l_217;
    *((__global float *) ul_224)  =  f_91;
  }  // B0
  else
  {
    // BLOCK 68
  }  // B0
  // BLOCK 69 MERGES [68 67 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_16, b_48, b_64, b_79;
  float f_30, f_31, f_36, f_38, f_39, f_40, f_41, f_47, f_49, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_61, f_62, f_63, f_65, f_66, f_68, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88;
  int i_12, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_32, i_33, i_34, i_35, i_42, i_53, i_60, i_70, i_89;
  long l_22, l_23, l_24, l_26, l_27, l_28, l_43, l_44, l_45, l_90, l_91, l_92;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_9, *ul_25, *ul_29, *ul_37, *ul_46, *ul_50, *ul_67, *ul_69, *ul_71, *ul_93, *ul_94, *ul_95, *ul_96, *ul_97;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  dots;
  ul_3  =  overs;
  ul_4  =  bases;
  ul_5  =  max;
  ul_6  =  others;
  ul_7  =  drift;
  ul_8  =  excess;
  ul_9  =  anchor;
  i_12  =  shape_1;
  i_14  =  shape_4;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_12;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  i_14 * i_15;
    i_18  =  i_17 + 1;
    i_19  =  i_17 + i_14;
    // BLOCK 2 MERGES [1 6 ]
    i_20  =  i_17;
    i_21  =  i_18;
    for(;;)
    {
      l_22  =  (long) i_20;
      l_23  =  l_22 + 4L;
      l_24  =  l_23 << 2;
      ul_25  =  ul_0 + l_24;
      if(!(i_21 < i_19))
      {
        break;
      }
      // BLOCK 3
      l_26  =  (long) i_21;
      l_27  =  l_26 + 4L;
      l_28  =  l_27 << 2;
      ul_29  =  ul_0 + l_28;
      f_30  =  *((__global float *) ul_29);
      f_31  =  *((__global float *) ul_25);
      i_32  =  i_21 + 1;
      i_33  =  isless(f_31, f_30);
      if(i_33 == 1)
      {
        // BLOCK 4
        i_34  =  i_21;
      }  // B3
      else
      {
        // BLOCK 5
        i_34  =  i_20;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_35  =  i_32;
      i_20  =  i_34;
      i_21  =  i_35;
    }  // B2
    // BLOCK 7
    f_36  =  *((__global float *) ul_25);
    ul_37  =  ul_4 + l_24;
    f_38  =  *((__global float *) ul_37);
    // BLOCK 8 MERGES [7 26 ]
    f_39  =  0.0F;
    f_40  =  0.0F;
    f_41  =  0.0F;
    i_42  =  i_17;
    for(;i_42 < i_19;)
    {
      // BLOCK 9
      l_43  =  (long) i_42;
      l_44  =  l_43 + 4L;
      l_45  =  l_44 << 2;
      ul_46  =  ul_1 + l_45;
      f_47  =  *((__global float *) ul_46);
      b_48  =  i_20 == i_42;
      if(b_48)
      {
        // BLOCK 10
        f_49  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_50  =  ul_0 + l_45;
        f_51  =  *((__global float *) ul_50);
        f_52  =  f_51 - f_36;
        i_53  =  isless(f_52, -3.4028235E38F);
        if(i_53 == 1)
        {
          // BLOCK 12
          f_54  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_55  =  f_52 - f_51;
          f_56  =  f_52 - f_55;
          f_57  =  f_51 - f_56;
          f_58  =  f_55 + f_36;
          f_59  =  f_57 - f_58;
          f_54  =  f_59;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_60  =  isequal(f_36, f_51);
        if(i_60 == 1)
        {
          // BLOCK 15
          f_49  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_61  =  exp(f_52);
          f_62  =  fma(f_61, f_54, f_61);
          f_49  =  f_62;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      f_63  =  f_47 + 1.0F;
      b_64  =  i_20 == i_42;
      if(b_64)
      {
        // BLOCK 18
        f_65  =  f_47;
      }  // B17
      else
      {
        // BLOCK 19
        f_66  =  f_49 * f_63;
        f_65  =  f_66;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_67  =  ul_4 + l_45;
      f_68  =  *((__global float *) ul_67);
      ul_69  =  ul_2 + l_45;
      i_70  =  isequal(f_38, f_68);
      if(i_70 == 1)
      {
        // BLOCK 21
        ul_71  =  ul_3 + l_45;
        f_72  =  *((__global float *) ul_71);
        f_73  =  f_72;
      }  // B20
      else
      {
        // BLOCK 22
        f_74  =  *((__global float *) ul_67);
        f_75  =  *((__global float *) ul_69);
        f_76  =  f_74 + f_75;
        f_77  =  f_63 * f_38;
        f_78  =  f_76 - f_77;
        f_73  =  f_78;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      b_79  =  i_20 == i_42;
      if(b_79)
      {
        // BLOCK 24
        f_80  =  *((__global float *) ul_69);
        f_81  =  f_80;
      }  // B23
      else
      {
        // BLOCK 25
        f_82  =  *((__global float *) ul_67);
        f_83  =  *((__global float *) ul_69);
        f_84  =  f_82 + f_83;
        f_85  =  f_84 * f_49;
        f_81  =  f_85;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_86  =  f_40 + f_81;
      f_87  =  fma(f_49, f_73, f_41);
      f_88  =  f_39 + f_65;
      i_89  =  i_42 + 1;
      f_39  =  f_88;
      f_40  =  f_86;
      f_41  =  f_87;
      i_42  =  i_89;
    }  // B8
    // BLOCK 27
    l_90  =  (long) i_15;
    l_91  =  l_90 + 4L;
    l_92  =  l_91 << 2;
    ul_93  =  ul_5 + l_92;
    *((__global float *) ul_93)  =  f_36;
    ul_94  =  ul_6 + l_92;
    *((__global float *) ul_94)  =  f_39;
    ul_95  =  ul_8 + l_92;
    *((__global float *) ul_95)  =  f_41;
    ul_96  =  ul_7 + l_92;
    *((__global float *) ul_96)  =  f_40;
    ul_97  =  ul_9 + l_92;
    *((__global float *) ul_97)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericWriteBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *y, __global uchar *dx, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_13;
  float f_29, f_46, f_48, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_59, f_60, f_62, f_63, f_65, f_66, f_67, f_68, f_70, f_72, f_73, f_75, f_77, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91;
  int i_11, i_12, i_15, i_17, i_19, i_21, i_23, i_24, i_33, i_34, i_38, i_39, i_40, i_41, i_58, i_61, i_69, i_71, i_80;
  long l_25, l_26, l_27, l_30, l_31, l_32, l_35, l_36, l_37, l_42, l_43, l_44;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_28, *ul_45, *ul_47, *ul_49, *ul_64, *ul_74, *ul_76, *ul_78, *ul_87;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  ul_7  =  y;
  ul_8  =  dx;
  i_11  =  shape_0;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_11;
  if(b_13)
  {
    // BLOCK 1
    i_15  =  shape_7;
    i_17  =  shape_8;
    i_19  =  shape_9;
    i_21  =  shape_10;
    i_23  =  shape_3;
    i_24  =  shape_3;
    l_25  =  (long) i_12;
    l_26  =  l_25 + 4L;
    l_27  =  l_26 << 2;
    ul_28  =  ul_0 + l_27;
    f_29  =  *((__global float *) ul_28);
    l_30  =  (long) i_15;
    l_31  =  l_30 * l_25;
    l_32  =  l_31 >> i_17;
    i_33  =  (int) l_32;
    i_34  =  i_33 * i_23;
    l_35  =  (long) i_19;
    l_36  =  l_35 * l_25;
    l_37  =  l_36 >> i_21;
    i_38  =  (int) l_37;
    i_39  =  i_38 * i_24;
    i_40  =  i_12 - i_39;
    i_41  =  i_34 + i_40;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_2 + l_44;
    f_46  =  *((__global float *) ul_45);
    ul_47  =  ul_3 + l_44;
    f_48  =  *((__global float *) ul_47);
    ul_49  =  ul_1 + l_27;
    f_50  =  *((__global float *) ul_49);
    f_51  =  f_29 * -1.0F;
    f_52  =  f_51 - f_46;
    f_53  =  f_52 - f_51;
    f_54  =  f_52 - f_53;
    f_55  =  f_51 - f_54;
    f_56  =  f_53 + f_46;
    f_57  =  f_55 - f_56;
    i_58  =  isless(f_52, -3.4028235E38F);
    if(i_58 == 1)
    {
      // BLOCK 2
      f_59  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_59  =  f_57;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_60  =  exp(f_52);
    i_61  =  isequal(f_51, f_46);
    if(i_61 == 1)
    {
      // BLOCK 5
      f_62  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_63  =  fma(f_60, f_59, f_60);
      f_62  =  f_63;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_64  =  ul_7 + l_27;
    f_65  =  f_48 + 1.0F;
    f_66  =  f_46 - f_46;
    f_67  =  f_65 + f_66;
    f_68  =  f_62 / f_67;
    *((__global float *) ul_64)  =  f_68;
    i_69  =  isless(f_52, -3.4028235E38F);
    if(i_69 == 1)
    {
      // BLOCK 8
      f_70  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_70  =  f_57;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_71  =  isequal(f_51, f_46);
    if(i_71 == 1)
    {
      // BLOCK 11
      f_72  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      f_73  =  fma(f_60, f_70, f_60);
      f_72  =  f_73;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_74  =  ul_4 + l_44;
    f_75  =  *((__global float *) ul_74);
    ul_76  =  ul_5 + l_44;
    f_77  =  *((__global float *) ul_76);
    ul_78  =  ul_6 + l_44;
    f_79  =  *((__global float *) ul_78);
    i_80  =  isequal(f_50, f_79);
    if(i_80 == 1)
    {
      // BLOCK 14
      f_81  =  -f_77;
      f_82  =  f_81;
    }  // B13
    else
    {
      // BLOCK 15
      f_83  =  f_50 - f_79;
      f_84  =  f_48 * f_50;
      f_85  =  f_84 - f_75;
      f_86  =  f_83 + f_85;
      f_82  =  f_86;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_87  =  ul_8 + l_27;
    f_88  =  f_82 / f_65;
    f_89  =  f_72 / f_67;
    f_90  =  f_88 * f_89;
    f_91  =  f_90 * -1.0F;
    *((__global float *) ul_87)  =  f_91;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_1, __private int shape_2, __private int function, __private int gradient, __private int values, __private int sign)
{
  bool b_26, b_70, b_118;
  float f_28, f_42, f_43, f_44, f_50, f_53, f_55, f_58, f_67, f_76, f_77, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_96, f_97, f_116, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_154, f_155, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_170, f_171, f_172, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_187, f_188, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_203, f_204, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_218, f_220, f_222, f_223, f_224, f_225, f_226, f_227, f_228, f_229, f_230, f_231, f_232;
  int i_22, i_24, i_25, i_27, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_45, i_46, i_47, i_48, i_49, i_51, i_52, i_54, i_56, i_57, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_68, i_69, i_71, i_78, i_79, i_87, i_94, i_99, i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_110, i_111, i_117, i_152, i_153, i_156, i_169, i_173, i_186, i_189, i_202, i_205, i_213, i_221, i_234;
  long l_38, l_39, l_40, l_72, l_73, l_74, l_80, l_81, l_82, l_112, l_113, l_114, l_214, l_215, l_216;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_41, *ul_75, *ul_83, *ul_98, *ul_115, *ul_129, *ul_217, *ul_219, *ul_233;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  __private float ul_5[32];
  __private float* ul_6 = ul_5;
  __private int ul_7[32];
  __private int* ul_8 = ul_7;
  __private float ul_9[32];
  __private float* ul_10 = ul_9;
  __private float ul_11[32];
  __private float* ul_12 = ul_11;
  __private float ul_13[32];
  __private float* ul_14 = ul_13;
  __private float ul_15[32];
  __private float* ul_16 = ul_15;
  __private float ul_17[32];
  __private float* ul_18 = ul_17;
  __private float ul_19[32];
  __private float* ul_20 = ul_19;
  i_22  =  shape_1;
  i_24  =  shape_2;
  i_25  =  get_global_id(0);
  b_26  =  i_25 < i_22;
  if(b_26)
  {
    // BLOCK 1
    i_27  =  (i_24 < 32) ? i_24 : 32;
    f_28  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_29  =  0;
    for(;i_29 < i_27;)
    {
      // BLOCK 3
      ul_6[i_29]  =  f_28;
      ul_8[i_29]  =  i_24;
      i_30  =  i_29 + 1;
      i_29  =  i_30;
    }  // B2
    // BLOCK 4
    i_31  =  i_24 * i_25;
    // BLOCK 5 MERGES [4 15 ]
    i_32  =  0;
    for(;i_32 < i_24;)
    {
      // BLOCK 6
      i_33  =  i_31 + i_32;
      i_34  =  i_24 - i_32;
      i_35  =  (i_34 < 32) ? i_34 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_36  =  0;
      for(;i_36 < i_35;)
      {
        // BLOCK 8
        i_37  =  i_33 + i_36;
        l_38  =  (long) i_37;
        l_39  =  l_38 + 4L;
        l_40  =  l_39 << 2;
        ul_41  =  ul_0 + l_40;
        f_42  =  *((__global float *) ul_41);
        f_43  =  ul_6[i_36];
        f_44  =  f_42 * -1.0F;
        i_45  =  isless(f_43, f_44);
        if(i_45 == 1)
        {
          // BLOCK 9
          i_46  =  i_32 + i_36;
          i_47  =  i_46;
        }  // B8
        else
        {
          // BLOCK 10
          i_48  =  ul_8[i_36];
          i_47  =  i_48;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_8[i_36]  =  i_47;
        i_49  =  isless(f_43, f_44);
        if(i_49 == 1)
        {
          // BLOCK 12
          f_50  =  f_44;
        }  // B11
        else
        {
          // BLOCK 13
          f_50  =  f_43;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_6[i_36]  =  f_50;
        i_51  =  i_36 + 1;
        i_36  =  i_51;
      }  // B7
      // BLOCK 15
      i_52  =  i_32 + 32;
      i_32  =  i_52;
    }  // B5
    // BLOCK 16
    f_53  =  ul_6[0];
    i_54  =  ul_8[0];
    // BLOCK 17 MERGES [16 27 ]
    f_55  =  f_53;
    i_56  =  i_54;
    i_57  =  1;
    for(;i_57 < i_27;)
    {
      // BLOCK 18
      f_58  =  ul_6[i_57];
      i_59  =  ul_8[i_57];
      i_60  =  isequal(f_55, f_58);
      if(i_60 == 1)
      {
        // BLOCK 19
        i_61  =  (i_59 < i_56) ? i_59 : i_56;
        i_62  =  i_61;
      }  // B18
      else
      {
        // BLOCK 20
        i_62  =  i_56;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_63  =  isless(f_55, f_58);
      if(i_63 == 1)
      {
        // BLOCK 22
        i_64  =  i_59;
      }  // B21
      else
      {
        // BLOCK 23
        i_64  =  i_62;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_65  =  i_57 + 1;
      i_66  =  isless(f_55, f_58);
      if(i_66 == 1)
      {
        // BLOCK 25
        f_67  =  f_58;
        i_68  =  i_64;
      }  // B24
      else
      {
        // BLOCK 26
        f_67  =  f_55;
        i_68  =  i_64;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_68  =  i_64;
      i_69  =  i_65;
      f_55  =  f_67;
      i_56  =  i_68;
      i_57  =  i_69;
    }  // B17
    // BLOCK 28
    ul_6[0]  =  f_55;
    ul_8[0]  =  i_56;
    b_70  =  i_56 < i_24;
    if(b_70)
    {
      // BLOCK 29
      i_71  =  i_31 + i_56;
      l_72  =  (long) i_71;
      l_73  =  l_72 + 4L;
      l_74  =  l_73 << 2;
      ul_75  =  ul_1 + l_74;
      f_76  =  *((__global float *) ul_75);
      f_77  =  f_76;
    }  // B28
    else
    {
      // BLOCK 30
      f_77  =  0.0F;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    i_78  =  i_31 + i_24;
    // BLOCK 32 MERGES [31 39 ]
    i_79  =  i_31;
    for(;i_79 < i_78;)
    {
      // BLOCK 33
      l_80  =  (long) i_79;
      l_81  =  l_80 + 4L;
      l_82  =  l_81 << 2;
      ul_83  =  ul_0 + l_82;
      f_84  =  *((__global float *) ul_83);
      f_85  =  f_84 * -1.0F;
      f_86  =  f_85 - f_55;
      i_87  =  isless(f_86, -3.4028235E38F);
      if(i_87 == 1)
      {
        // BLOCK 34
        f_88  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        f_89  =  f_86 - f_85;
        f_90  =  f_86 - f_89;
        f_91  =  f_85 - f_90;
        f_92  =  f_55 + f_89;
        f_93  =  f_91 - f_92;
        f_88  =  f_93;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      i_94  =  isequal(f_55, f_85);
      if(i_94 == 1)
      {
        // BLOCK 37
        f_95  =  1.0F;
      }  // B36
      else
      {
        // BLOCK 38
        f_96  =  exp(f_86);
        f_97  =  fma(f_96, f_88, f_96);
        f_95  =  f_97;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      ul_98  =  ul_3 + l_82;
      *((__global float *) ul_98)  =  f_95;
      i_99  =  i_79 + 1;
      i_79  =  i_99;
    }  // B32
    // BLOCK 40
    // BLOCK 41 MERGES [40 42 ]
    i_100  =  0;
    for(;i_100 < i_27;)
    {
      // BLOCK 42
      ul_10[i_100]  =  0.0F;
      ul_12[i_100]  =  0.0F;
      i_101  =  i_100 + 1;
      i_100  =  i_101;
    }  // B41
    // BLOCK 43
    // BLOCK 44 MERGES [43 45 ]
    i_102  =  0;
    for(;i_102 < i_27;)
    {
      // BLOCK 45
      ul_14[i_102]  =  0.0F;
      ul_16[i_102]  =  0.0F;
      i_103  =  i_102 + 1;
      i_102  =  i_103;
    }  // B44
    // BLOCK 46
    // BLOCK 47 MERGES [46 48 ]
    i_104  =  0;
    for(;i_104 < i_27;)
    {
      // BLOCK 48
      ul_18[i_104]  =  0.0F;
      ul_20[i_104]  =  0.0F;
      i_105  =  i_104 + 1;
      i_104  =  i_105;
    }  // B47
    // BLOCK 49
    // BLOCK 50 MERGES [49 57 ]
    i_106  =  0;
    for(;i_106 < i_24;)
    {
      // BLOCK 51
      i_107  =  i_31 + i_106;
      i_108  =  i_24 - i_106;
      i_109  =  (i_108 < 32) ? i_108 : 32;
      // BLOCK 52 MERGES [51 56 ]
      i_110  =  0;
      for(;i_110 < i_109;)
      {
        // BLOCK 53
        i_111  =  i_107 + i_110;
        l_112  =  (long) i_111;
        l_113  =  l_112 + 4L;
        l_114  =  l_113 << 2;
        ul_115  =  ul_3 + l_114;
        f_116  =  *((__global float *) ul_115);
        i_117  =  i_106 + i_110;
        b_118  =  i_117 == i_56;
        if(b_118)
        {
          // BLOCK 54
          f_119  =  0.0F;
        }  // B53
        else
        {
          // BLOCK 55
          f_119  =  f_116;
        }  // B53
        // BLOCK 56 MERGES [54 55 ]
        f_120  =  ul_10[i_110];
        f_121  =  ul_12[i_110];
        f_122  =  f_119 + f_120;
        f_123  =  f_122 - f_120;
        f_124  =  f_122 - f_123;
        f_125  =  f_120 - f_124;
        f_126  =  f_119 - f_123;
        f_127  =  f_125 + f_126;
        f_128  =  f_127 + f_121;
        ul_12[i_110]  =  f_128;
        ul_10[i_110]  =  f_122;
        ul_129  =  ul_1 + l_114;
        f_130  =  *((__global float *) ul_129);
        f_131  =  ul_14[i_110];
        f_132  =  ul_16[i_110];
        f_133  =  fma(f_119, f_130, f_131);
        f_134  =  f_133 - f_131;
        f_135  =  f_133 - f_134;
        f_136  =  f_131 - f_135;
        f_137  =  f_119 * f_130;
        f_138  =  f_137 - f_134;
        f_139  =  f_136 + f_138;
        f_140  =  f_139 + f_132;
        ul_16[i_110]  =  f_140;
        ul_14[i_110]  =  f_133;
        f_141  =  ul_18[i_110];
        f_142  =  ul_20[i_110];
        f_143  =  f_130 - f_77;
        f_144  =  fma(f_119, f_143, f_141);
        f_145  =  f_144 - f_141;
        f_146  =  f_144 - f_145;
        f_147  =  f_141 - f_146;
        f_148  =  f_119 * f_143;
        f_149  =  f_148 - f_145;
        f_150  =  f_147 + f_149;
        f_151  =  f_150 + f_142;
        ul_20[i_110]  =  f_151;
        ul_18[i_110]  =  f_144;
        i_152  =  i_110 + 1;
        i_110  =  i_152;
      }  // B52
      // BLOCK 57
      i_153  =  i_106 + 32;
      i_106  =  i_153;
    }  // B50
    // BLOCK 58
    // BLOCK 59 MERGES [58 60 ]
    f_154  =  0.0F;
    f_155  =  0.0F;
    i_156  =  0;
    for(;i_156 < i_27;)
    {
      // BLOCK 60
      f_157  =  ul_10[i_156];
      f_158  =  ul_12[i_156];
      f_159  =  ul_10[i_156];
      f_160  =  f_154 + f_159;
      f_161  =  f_157 + f_154;
      f_162  =  f_161 - f_154;
      f_163  =  f_161 - f_162;
      f_164  =  f_154 - f_163;
      f_165  =  f_157 - f_162;
      f_166  =  f_164 + f_165;
      f_167  =  f_166 + f_158;
      f_168  =  f_155 + f_167;
      i_169  =  i_156 + 1;
      f_154  =  f_160;
      f_155  =  f_168;
      i_156  =  i_169;
    }  // B59
    // BLOCK 61
    ul_10[0]  =  f_154;
    ul_12[0]  =  f_155;
    f_170  =  ul_10[0];
    // BLOCK 62 MERGES [61 63 ]
    f_171  =  0.0F;
    f_172  =  0.0F;
    i_173  =  0;
    for(;i_173 < i_27;)
    {
      // BLOCK 63
      f_174  =  ul_14[i_173];
      f_175  =  ul_16[i_173];
      f_176  =  ul_14[i_173];
      f_177  =  f_171 + f_176;
      f_178  =  f_174 + f_171;
      f_179  =  f_178 - f_171;
      f_180  =  f_178 - f_179;
      f_181  =  f_171 - f_180;
      f_182  =  f_174 - f_179;
      f_183  =  f_181 + f_182;
      f_184  =  f_183 + f_175;
      f_185  =  f_172 + f_184;
      i_186  =  i_173 + 1;
      f_171  =  f_177;
      f_172  =  f_185;
      i_173  =  i_186;
    }  // B62
    // BLOCK 64
    ul_14[0]  =  f_171;
    ul_16[0]  =  f_172;
    // BLOCK 65 MERGES [64 66 ]
    f_187  =  0.0F;
    f_188  =  0.0F;
    i_189  =  0;
    for(;i_189 < i_27;)
    {
      // BLOCK 66
      f_190  =  ul_18[i_189];
      f_191  =  ul_20[i_189];
      f_192  =  ul_18[i_189];
      f_193  =  f_187 + f_192;
      f_194  =  f_190 + f_187;
      f_195  =  f_194 - f_187;
      f_196  =  f_194 - f_195;
      f_197  =  f_187 - f_196;
      f_198  =  f_190 - f_195;
      f_199  =  f_197 + f_198;
      f_200  =  f_199 + f_191;
      f_201  =  f_188 + f_200;
      i_202  =  i_189 + 1;
      f_187  =  f_193;
      f_188  =  f_201;
      i_189  =  i_202;
    }  // B65
    // BLOCK 67
    ul_18[0]  =  f_187;
    ul_20[0]  =  f_188;
    f_203  =  ul_16[0];
    f_204  =  ul_14[0];
    i_205  =  isequal(f_203, f_203);
    if(i_205 == 1)
    {
      // BLOCK 68
      f_206  =  f_204 + f_203;
      f_207  =  f_206;
    }  // B67
    else
    {
      // BLOCK 69
      f_207  =  f_204;
    }  // B67
    // BLOCK 70 MERGES [68 69 ]
    f_208  =  ul_18[0];
    f_209  =  f_170 + f_155;
    f_210  =  f_209 + 1.0F;
    f_211  =  f_55 - f_55;
    f_212  =  f_210 + f_211;
    // BLOCK 71 MERGES [70 75 ]
    i_213  =  i_31;
    for(;i_213 < i_78;)
    {
      // BLOCK 72
      l_214  =  (long) i_213;
      l_215  =  l_214 + 4L;
      l_216  =  l_215 << 2;
      ul_217  =  ul_3 + l_216;
      f_218  =  *((__global float *) ul_217);
      ul_219  =  ul_1 + l_216;
      f_220  =  *((__global float *) ul_219);
      i_221  =  isequal(f_77, f_220);
      if(i_221 == 1)
      {
        // BLOCK 73
        f_222  =  f_208 + f_188;
        f_223  =  -f_222;
        f_224  =  f_223;
      }  // B72
      else
      {
        // BLOCK 74
        f_225  =  f_220 - f_77;
        f_226  =  f_209 * f_220;
        f_227  =  f_226 - f_207;
        f_228  =  f_225 + f_227;
        f_224  =  f_228;
      }  // B72
      // BLOCK 75 MERGES [73 74 ]
      f_229  =  f_224 / f_210;
      f_230  =  f_218 / f_212;
      f_231  =  f_229 * f_230;
      f_232  =  f_231 * -1.0F;
      *((__global float *) ul_217)  =  f_232;
      ul_233  =  ul_2 + l_216;
      *((__global float *) ul_233)  =  f_230;
      i_234  =  i_213 + 1;
      i_213  =  i_234;
    }  // B71
    // BLOCK 76
  }  // B0
  else
  {
    // BLOCK 77
  }  // B0
  // BLOCK 78 MERGES [77 76 ]
  return;
}  //  kernel
