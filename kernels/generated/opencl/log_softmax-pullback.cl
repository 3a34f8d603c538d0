// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d560d0c2ddc0db4e46aca8839812f49951f3d2d58ea7773d95b3cf288e7a2eee
// function: log_softmax
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 1, 2, 1) over parts always
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 1, 2, 1) over groups always
// launch: kGenericReduceByLanes(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_4, shape_5, 1, 2, 1) over lanes always
// launch: kGenericCombine(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, shape_1, shape_4, 1, 2) over divided_rows always
// launch: kGenericPullRow(in0, in1, max, others, drift, excess, anchor, unused, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 1, 1) over elements always
// launch: kGenericSoftmaxByLanes(in0, in1, in0, out0, shape_1, shape_2, 1, 2, 0, 1) over whole_rows always
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_20, b_63, b_126;
  float f_31, f_32, f_41, f_46, f_49, f_50, f_51, f_52, f_53, f_54, f_62, f_64, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_74, f_75, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_102, f_103, f_110, f_112, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_127, f_130;
  int i_9, i_11, i_13, i_15, i_17, i_18, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_55, i_56, i_57, i_66, i_73, i_100, i_101, i_104, i_105, i_111, i_113;
  long l_37, l_38, l_39, l_58, l_59, l_60, l_106, l_107, l_108;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_61, *ul_76, *ul_109, *ul_128, *ul_129, *ul_131, *ul_132;

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
      i_42  =  isless(f_32, f_41);
      if(i_42 == 1)
      {
        // BLOCK 4
        i_43  =  i_34;
      }  // B3
      else
      {
        // BLOCK 5
        i_43  =  i_33;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_44  =  i_34 + 1;
      i_45  =  isless(f_32, f_41);
      if(i_45 == 1)
      {
        // BLOCK 7
        f_46  =  f_41;
        i_47  =  i_43;
      }  // B6
      else
      {
        // BLOCK 8
        f_46  =  f_32;
        i_47  =  i_43;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_47  =  i_43;
      i_48  =  i_44;
      f_32  =  f_46;
      i_33  =  i_47;
      i_34  =  i_48;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 20 ]
    f_49  =  0.0F;
    f_50  =  0.0F;
    f_51  =  0.0F;
    f_52  =  0.0F;
    f_53  =  0.0F;
    f_54  =  0.0F;
    i_55  =  i_22;
    for(;i_55 < i_24;)
    {
      // BLOCK 12
      i_56  =  i_55 * i_13;
      i_57  =  i_56 + i_30;
      l_58  =  (long) i_57;
      l_59  =  l_58 + 4L;
      l_60  =  l_59 << 2;
      ul_61  =  ul_0 + l_60;
      f_62  =  *((__global float *) ul_61);
      b_63  =  i_33 == i_55;
      if(b_63)
      {
        // BLOCK 13
        f_64  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_65  =  f_62 - f_32;
        i_66  =  isless(f_65, -3.4028235E38F);
        if(i_66 == 1)
        {
          // BLOCK 15
          f_67  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_68  =  f_65 - f_62;
          f_69  =  f_65 - f_68;
          f_70  =  f_62 - f_69;
          f_71  =  f_32 + f_68;
          f_72  =  f_70 - f_71;
          f_67  =  f_72;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        i_73  =  isequal(f_32, f_62);
        if(i_73 == 1)
        {
          // BLOCK 18
          f_64  =  1.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_74  =  exp(f_65);
          f_75  =  fma(f_74, f_67, f_74);
          f_64  =  f_75;
        }  // B17
      }  // B12
      // BLOCK 20 MERGES [13 18 19 ]
      ul_76  =  ul_1 + l_60;
      f_77  =  *((__global float *) ul_76);
      f_78  =  fma(f_64, f_77, f_53);
      f_79  =  f_78 - f_53;
      f_80  =  f_78 - f_79;
      f_81  =  f_53 - f_80;
      f_82  =  f_64 * f_77;
      f_83  =  f_82 - f_79;
      f_84  =  f_81 + f_83;
      f_85  =  f_54 + f_84;
      f_86  =  f_51 + f_77;
      f_87  =  f_86 - f_51;
      f_88  =  f_86 - f_87;
      f_89  =  f_51 - f_88;
      f_90  =  f_77 - f_87;
      f_91  =  f_89 + f_90;
      f_92  =  f_52 + f_91;
      f_93  =  f_49 + f_64;
      f_94  =  f_93 - f_49;
      f_95  =  f_93 - f_94;
      f_96  =  f_49 - f_95;
      f_97  =  f_64 - f_94;
      f_98  =  f_96 + f_97;
      f_99  =  f_50 + f_98;
      i_100  =  i_55 + 1;
      f_49  =  f_93;
      f_50  =  f_99;
      f_51  =  f_86;
      f_52  =  f_92;
      f_53  =  f_78;
      f_54  =  f_85;
      i_55  =  i_100;
    }  // B11
    // BLOCK 21
    i_101  =  isequal(f_52, f_52);
    if(i_101 == 1)
    {
      // BLOCK 22
      f_102  =  f_51 + f_52;
      f_103  =  f_102;
    }  // B21
    else
    {
      // BLOCK 23
      f_103  =  f_51;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_104  =  i_15 * i_25;
    i_105  =  i_104 + i_21;
    l_106  =  (long) i_105;
    l_107  =  l_106 + 4L;
    l_108  =  l_107 << 2;
    ul_109  =  ul_2 + l_108;
    *((__global float *) ul_109)  =  f_32;
    f_110  =  f_49 + f_50;
    i_111  =  isless(1.0F, f_110);
    if(i_111 == 1)
    {
      // BLOCK 25
      f_112  =  1.0F;
    }  // B24
    else
    {
      // BLOCK 26
      f_112  =  f_110;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_113  =  isless(1.0F, f_110);
    if(i_113 == 1)
    {
      // BLOCK 28
      f_114  =  f_110 + 1.0F;
      f_115  =  log(f_114);
      f_116  =  f_115;
    }  // B27
    else
    {
      // BLOCK 29
      f_117  =  f_112 + 2.0F;
      f_118  =  f_112 / f_117;
      f_119  =  f_118 * f_118;
      f_120  =  fma(f_119, 0.13434482F, 0.14116766F);
      f_121  =  fma(f_119, f_120, 0.20003854F);
      f_122  =  fma(f_119, f_121, 0.3333332F);
      f_123  =  f_118 * f_119;
      f_124  =  fma(f_122, f_123, f_118);
      f_125  =  f_124 * 2.0F;
      f_116  =  f_125;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    b_126  =  i_15 == 1;
    if(b_126)
    {
      // BLOCK 31
      f_127  =  f_116;
    }  // B30
    else
    {
      // BLOCK 32
      f_127  =  f_110;
    }  // B30
    // BLOCK 33 MERGES [31 32 ]
    ul_128  =  ul_3 + l_108;
    *((__global float *) ul_128)  =  f_127;
    ul_129  =  ul_5 + l_108;
    f_130  =  f_53 + f_54;
    *((__global float *) ul_129)  =  f_130;
    ul_131  =  ul_4 + l_108;
    *((__global float *) ul_131)  =  f_103;
    ul_132  =  ul_6 + l_108;
    *((__global float *) ul_132)  =  f_110;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_34, b_53, b_77, b_97, b_99, b_102, b_133, b_145, b_168;
  float f_28, f_30, f_41, f_46, f_54, f_56, f_65, f_67, f_69, f_70, f_71, f_72, f_73, f_74, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_95, f_96, f_98, f_101, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_127, f_128, f_130, f_131, f_134, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_146, f_147, f_148, f_154, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_169;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_29, i_31, i_32, i_33, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_52, i_55, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_68, i_75, i_76, i_78, i_79, i_86, i_93, i_126, i_129, i_132, i_135, i_144, i_153, i_155;
  long l_37, l_38, l_39, l_80, l_81, l_82, l_149, l_150, l_151;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_83, *ul_100, *ul_152, *ul_170, *ul_171, *ul_172, *ul_173;

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
    i_42  =  isless(f_30, f_41);
    if(i_42 == 1)
    {
      // BLOCK 6
      i_43  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_43  =  i_31;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_44  =  i_19 + i_32;
    i_45  =  isless(f_30, f_41);
    if(i_45 == 1)
    {
      // BLOCK 9
      f_46  =  f_41;
      i_47  =  i_43;
    }  // B8
    else
    {
      // BLOCK 10
      f_46  =  f_30;
      i_47  =  i_43;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_47  =  i_43;
    i_48  =  i_44;
    f_30  =  f_46;
    i_31  =  i_47;
    i_32  =  i_48;
  }  // B1
  // BLOCK 12
  adf_8[i_29]  =  f_30;
  adi_9[i_29]  =  i_31;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_49  =  i_19 >> 31;
  i_50  =  i_49 + i_19;
  i_51  =  i_50 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_52  =  i_51;
  for(;i_52 >= 1;)
  {
    // BLOCK 14
    b_53  =  i_29 < i_52;
    if(b_53)
    {
      // BLOCK 15
      f_54  =  adf_8[i_29];
      i_55  =  i_52 + i_29;
      f_56  =  adf_8[i_55];
      i_57  =  adi_9[i_29];
      i_58  =  adi_9[i_55];
      i_59  =  isequal(f_54, f_56);
      if(i_59 == 1)
      {
        // BLOCK 16
        i_60  =  (i_58 < i_57) ? i_58 : i_57;
        i_61  =  i_60;
      }  // B15
      else
      {
        // BLOCK 17
        i_61  =  i_57;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_62  =  isless(f_54, f_56);
      if(i_62 == 1)
      {
        // BLOCK 19
        i_63  =  i_58;
      }  // B18
      else
      {
        // BLOCK 20
        i_63  =  i_61;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_9[i_29]  =  i_63;
      i_64  =  isless(f_54, f_56);
      if(i_64 == 1)
      {
        // BLOCK 22
        f_65  =  f_56;
      }  // B21
      else
      {
        // BLOCK 23
        f_65  =  f_54;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_8[i_29]  =  f_65;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_66  =  i_52 >> 1;
    i_52  =  i_66;
  }  // B13
  // BLOCK 27
  f_67  =  adf_8[0];
  i_68  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 28 MERGES [27 46 ]
  f_69  =  0.0F;
  f_70  =  0.0F;
  f_71  =  0.0F;
  f_72  =  0.0F;
  f_73  =  0.0F;
  f_74  =  0.0F;
  i_75  =  i_22;
  for(;i_75 < i_24;)
  {
    // BLOCK 29
    i_76  =  i_75 + i_29;
    b_77  =  i_76 < i_24;
    if(b_77)
    {
      // BLOCK 30
      i_78  =  i_76;
    }  // B29
    else
    {
      // BLOCK 31
      i_78  =  i_25;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_79  =  i_78 + i_27;
    l_80  =  (long) i_79;
    l_81  =  l_80 + 4L;
    l_82  =  l_81 << 2;
    ul_83  =  ul_0 + l_82;
    f_84  =  *((__global float *) ul_83);
    f_85  =  f_84 - f_67;
    i_86  =  isless(f_85, -3.4028235E38F);
    if(i_86 == 1)
    {
      // BLOCK 33
      f_87  =  0.0F;
    }  // B32
    else
    {
      // BLOCK 34
      f_88  =  f_85 - f_84;
      f_89  =  f_85 - f_88;
      f_90  =  f_84 - f_89;
      f_91  =  f_88 + f_67;
      f_92  =  f_90 - f_91;
      f_87  =  f_92;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_93  =  isequal(f_67, f_84);
    if(i_93 == 1)
    {
      // BLOCK 36
      f_94  =  1.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_95  =  exp(f_85);
      f_96  =  fma(f_95, f_87, f_95);
      f_94  =  f_96;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_97  =  i_78 == i_68;
    if(b_97)
    {
      // BLOCK 39
      f_98  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      b_99  =  i_76 == i_78;
      if(b_99)
      {
        // BLOCK 41
        f_98  =  f_94;
      }  // B40
      else
      {
        // BLOCK 42
        f_98  =  0.0F;
      }  // B40
    }  // B38
    // BLOCK 43 MERGES [39 41 42 ]
    ul_100  =  ul_1 + l_82;
    f_101  =  *((__global float *) ul_100);
    b_102  =  i_76 == i_78;
    if(b_102)
    {
      // BLOCK 44
      f_103  =  f_101;
    }  // B43
    else
    {
      // BLOCK 45
      f_103  =  0.0F;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    f_104  =  f_71 + f_103;
    f_105  =  f_104 - f_71;
    f_106  =  f_104 - f_105;
    f_107  =  f_71 - f_106;
    f_108  =  f_103 - f_105;
    f_109  =  f_107 + f_108;
    f_110  =  f_72 + f_109;
    f_111  =  fma(f_98, f_101, f_73);
    f_112  =  f_111 - f_73;
    f_113  =  f_111 - f_112;
    f_114  =  f_73 - f_113;
    f_115  =  f_98 * f_101;
    f_116  =  f_115 - f_112;
    f_117  =  f_114 + f_116;
    f_118  =  f_74 + f_117;
    f_119  =  f_69 + f_98;
    f_120  =  f_119 - f_69;
    f_121  =  f_119 - f_120;
    f_122  =  f_69 - f_121;
    f_123  =  f_98 - f_120;
    f_124  =  f_122 + f_123;
    f_125  =  f_70 + f_124;
    i_126  =  i_75 + i_19;
    f_69  =  f_119;
    f_70  =  f_125;
    f_71  =  f_104;
    f_72  =  f_110;
    f_73  =  f_111;
    f_74  =  f_118;
    i_75  =  i_126;
  }  // B28
  // BLOCK 47
  f_127  =  f_69 + f_70;
  adf_8[i_29]  =  f_127;
  f_128  =  f_73 + f_74;
  adf_10[i_29]  =  f_128;
  i_129  =  isequal(f_72, f_72);
  if(i_129 == 1)
  {
    // BLOCK 48
    f_130  =  f_71 + f_72;
    f_131  =  f_130;
  }  // B47
  else
  {
    // BLOCK 49
    f_131  =  f_71;
  }  // B47
  // BLOCK 50 MERGES [48 49 ]
  adf_11[i_29]  =  f_131;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_132  =  i_51;
  for(;i_132 >= 1;)
  {
    // BLOCK 52
    b_133  =  i_29 < i_132;
    if(b_133)
    {
      // BLOCK 53
      f_134  =  adf_8[i_29];
      i_135  =  i_132 + i_29;
      f_136  =  adf_8[i_135];
      f_137  =  f_134 + f_136;
      adf_8[i_29]  =  f_137;
      f_138  =  adf_11[i_29];
      f_139  =  adf_11[i_135];
      f_140  =  f_138 + f_139;
      adf_11[i_29]  =  f_140;
      f_141  =  adf_10[i_29];
      f_142  =  adf_10[i_135];
      f_143  =  f_141 + f_142;
      adf_10[i_29]  =  f_143;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_144  =  i_132 >> 1;
    i_132  =  i_144;
  }  // B51
  // BLOCK 56
  b_145  =  i_29 == 0;
  if(b_145)
  {
    // BLOCK 57
    f_146  =  adf_8[0];
    f_147  =  adf_11[0];
    f_148  =  adf_10[0];
    l_149  =  (long) i_20;
    l_150  =  l_149 + 4L;
    l_151  =  l_150 << 2;
    ul_152  =  ul_2 + l_151;
    *((__global float *) ul_152)  =  f_67;
    i_153  =  isless(1.0F, f_146);
    if(i_153 == 1)
    {
      // BLOCK 58
      f_154  =  1.0F;
    }  // B57
    else
    {
      // BLOCK 59
      f_154  =  f_146;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    i_155  =  isless(1.0F, f_146);
    if(i_155 == 1)
    {
      // BLOCK 61
      f_156  =  f_146 + 1.0F;
      f_157  =  log(f_156);
      f_158  =  f_157;
    }  // B60
    else
    {
      // BLOCK 62
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
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    b_168  =  i_15 == 1;
    if(b_168)
    {
      // BLOCK 64
      f_169  =  f_158;
    }  // B63
    else
    {
      // BLOCK 65
      f_169  =  f_146;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    ul_170  =  ul_3 + l_151;
    *((__global float *) ul_170)  =  f_169;
    ul_171  =  ul_5 + l_151;
    *((__global float *) ul_171)  =  f_148;
    ul_172  =  ul_4 + l_151;
    *((__global float *) ul_172)  =  f_147;
    ul_173  =  ul_6 + l_151;
    *((__global float *) ul_173)  =  f_146;
  }  // B56
  else
  {
    // BLOCK 67
  }  // B56
  // BLOCK 68 MERGES [67 66 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_34, b_113, b_223;
  float f_41, f_56, f_57, f_63, f_66, f_68, f_71, f_80, f_99, f_100, f_102, f_103, f_104, f_105, f_106, f_107, f_109, f_110, f_111, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_147, f_148, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_163, f_164, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_179, f_180, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_195, f_196, f_198, f_199, f_200, f_201, f_202, f_207, f_209, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_224, f_227;
  int i_25, i_27, i_29, i_31, i_32, i_33, i_35, i_36, i_37, i_38, i_39, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_58, i_59, i_60, i_61, i_62, i_64, i_65, i_67, i_69, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_90, i_91, i_92, i_93, i_94, i_101, i_108, i_112, i_145, i_146, i_149, i_162, i_165, i_178, i_181, i_194, i_197, i_208, i_210;
  long l_52, l_53, l_54, l_95, l_96, l_97, l_203, l_204, l_205;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_55, *ul_98, *ul_124, *ul_206, *ul_225, *ul_226, *ul_228, *ul_229;

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
        i_58  =  isless(f_57, f_56);
        if(i_58 == 1)
        {
          // BLOCK 9
          i_59  =  i_46 + i_50;
          i_60  =  i_59;
        }  // B8
        else
        {
          // BLOCK 10
          i_61  =  ul_11[i_50];
          i_60  =  i_61;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_11[i_50]  =  i_60;
        i_62  =  isless(f_57, f_56);
        if(i_62 == 1)
        {
          // BLOCK 12
          f_63  =  f_56;
        }  // B11
        else
        {
          // BLOCK 13
          f_63  =  f_57;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_9[i_50]  =  f_63;
        i_64  =  i_50 + 1;
        i_50  =  i_64;
      }  // B7
      // BLOCK 15
      i_65  =  i_46 + 32;
      i_46  =  i_65;
    }  // B5
    // BLOCK 16
    f_66  =  ul_9[0];
    i_67  =  ul_11[0];
    // BLOCK 17 MERGES [16 27 ]
    f_68  =  f_66;
    i_69  =  i_67;
    i_70  =  1;
    for(;i_70 < i_40;)
    {
      // BLOCK 18
      f_71  =  ul_9[i_70];
      i_72  =  ul_11[i_70];
      i_73  =  isequal(f_68, f_71);
      if(i_73 == 1)
      {
        // BLOCK 19
        i_74  =  (i_72 < i_69) ? i_72 : i_69;
        i_75  =  i_74;
      }  // B18
      else
      {
        // BLOCK 20
        i_75  =  i_69;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_76  =  isless(f_68, f_71);
      if(i_76 == 1)
      {
        // BLOCK 22
        i_77  =  i_72;
      }  // B21
      else
      {
        // BLOCK 23
        i_77  =  i_75;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_78  =  i_70 + 1;
      i_79  =  isless(f_68, f_71);
      if(i_79 == 1)
      {
        // BLOCK 25
        f_80  =  f_71;
        i_81  =  i_77;
      }  // B24
      else
      {
        // BLOCK 26
        f_80  =  f_68;
        i_81  =  i_77;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_81  =  i_77;
      i_82  =  i_78;
      f_68  =  f_80;
      i_69  =  i_81;
      i_70  =  i_82;
    }  // B17
    // BLOCK 28
    ul_9[0]  =  f_68;
    ul_11[0]  =  i_69;
    // BLOCK 29 MERGES [28 30 ]
    i_83  =  0;
    for(;i_83 < i_40;)
    {
      // BLOCK 30
      ul_13[i_83]  =  0.0F;
      ul_15[i_83]  =  0.0F;
      i_84  =  i_83 + 1;
      i_83  =  i_84;
    }  // B29
    // BLOCK 31
    // BLOCK 32 MERGES [31 33 ]
    i_85  =  0;
    for(;i_85 < i_40;)
    {
      // BLOCK 33
      ul_17[i_85]  =  0.0F;
      ul_19[i_85]  =  0.0F;
      i_86  =  i_85 + 1;
      i_85  =  i_86;
    }  // B32
    // BLOCK 34
    // BLOCK 35 MERGES [34 36 ]
    i_87  =  0;
    for(;i_87 < i_40;)
    {
      // BLOCK 36
      ul_21[i_87]  =  0.0F;
      ul_23[i_87]  =  0.0F;
      i_88  =  i_87 + 1;
      i_87  =  i_88;
    }  // B35
    // BLOCK 37
    // BLOCK 38 MERGES [37 51 ]
    i_89  =  i_36;
    for(;i_89 < i_38;)
    {
      // BLOCK 39
      i_90  =  i_45 + i_89;
      i_91  =  i_38 - i_89;
      i_92  =  (i_91 < 32) ? i_91 : 32;
      // BLOCK 40 MERGES [39 50 ]
      i_93  =  0;
      for(;i_93 < i_92;)
      {
        // BLOCK 41
        i_94  =  i_90 + i_93;
        l_95  =  (long) i_94;
        l_96  =  l_95 + 4L;
        l_97  =  l_96 << 2;
        ul_98  =  ul_0 + l_97;
        f_99  =  *((__global float *) ul_98);
        f_100  =  f_99 - f_68;
        i_101  =  isless(f_100, -3.4028235E38F);
        if(i_101 == 1)
        {
          // BLOCK 42
          f_102  =  0.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_103  =  f_100 - f_99;
          f_104  =  f_100 - f_103;
          f_105  =  f_99 - f_104;
          f_106  =  f_68 + f_103;
          f_107  =  f_105 - f_106;
          f_102  =  f_107;
        }  // B41
        // BLOCK 44 MERGES [42 43 ]
        i_108  =  isequal(f_68, f_99);
        if(i_108 == 1)
        {
          // BLOCK 45
          f_109  =  1.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_110  =  exp(f_100);
          f_111  =  fma(f_110, f_102, f_110);
          f_109  =  f_111;
        }  // B44
        // BLOCK 47 MERGES [45 46 ]
        i_112  =  i_89 + i_93;
        b_113  =  i_112 == i_69;
        if(b_113)
        {
          // BLOCK 48
          f_114  =  0.0F;
        }  // B47
        else
        {
          // BLOCK 49
          f_114  =  f_109;
        }  // B47
        // BLOCK 50 MERGES [48 49 ]
        f_115  =  ul_13[i_93];
        f_116  =  ul_15[i_93];
        f_117  =  f_114 + f_115;
        f_118  =  f_117 - f_115;
        f_119  =  f_117 - f_118;
        f_120  =  f_115 - f_119;
        f_121  =  f_114 - f_118;
        f_122  =  f_120 + f_121;
        f_123  =  f_122 + f_116;
        ul_15[i_93]  =  f_123;
        ul_13[i_93]  =  f_117;
        ul_124  =  ul_1 + l_97;
        f_125  =  *((__global float *) ul_124);
        f_126  =  ul_17[i_93];
        f_127  =  ul_19[i_93];
        f_128  =  f_125 + f_126;
        f_129  =  f_128 - f_126;
        f_130  =  f_128 - f_129;
        f_131  =  f_126 - f_130;
        f_132  =  f_125 - f_129;
        f_133  =  f_131 + f_132;
        f_134  =  f_133 + f_127;
        ul_19[i_93]  =  f_134;
        ul_17[i_93]  =  f_128;
        f_135  =  ul_21[i_93];
        f_136  =  ul_23[i_93];
        f_137  =  fma(f_114, f_125, f_135);
        f_138  =  f_137 - f_135;
        f_139  =  f_137 - f_138;
        f_140  =  f_135 - f_139;
        f_141  =  f_114 * f_125;
        f_142  =  f_141 - f_138;
        f_143  =  f_140 + f_142;
        f_144  =  f_143 + f_136;
        ul_23[i_93]  =  f_144;
        ul_21[i_93]  =  f_137;
        i_145  =  i_93 + 1;
        i_93  =  i_145;
      }  // B40
      // BLOCK 51
      i_146  =  i_89 + 32;
      i_89  =  i_146;
    }  // B38
    // BLOCK 52
    // BLOCK 53 MERGES [52 54 ]
    f_147  =  0.0F;
    f_148  =  0.0F;
    i_149  =  0;
    for(;i_149 < i_40;)
    {
      // BLOCK 54
      f_150  =  ul_13[i_149];
      f_151  =  ul_15[i_149];
      f_152  =  ul_13[i_149];
      f_153  =  f_147 + f_152;
      f_154  =  f_150 + f_147;
      f_155  =  f_154 - f_147;
      f_156  =  f_154 - f_155;
      f_157  =  f_147 - f_156;
      f_158  =  f_150 - f_155;
      f_159  =  f_157 + f_158;
      f_160  =  f_159 + f_151;
      f_161  =  f_148 + f_160;
      i_162  =  i_149 + 1;
      f_147  =  f_153;
      f_148  =  f_161;
      i_149  =  i_162;
    }  // B53
    // BLOCK 55
    ul_13[0]  =  f_147;
    ul_15[0]  =  f_148;
    // BLOCK 56 MERGES [55 57 ]
    f_163  =  0.0F;
    f_164  =  0.0F;
    i_165  =  0;
    for(;i_165 < i_40;)
    {
      // BLOCK 57
      f_166  =  ul_17[i_165];
      f_167  =  ul_19[i_165];
      f_168  =  ul_17[i_165];
      f_169  =  f_163 + f_168;
      f_170  =  f_166 + f_163;
      f_171  =  f_170 - f_163;
      f_172  =  f_170 - f_171;
      f_173  =  f_163 - f_172;
      f_174  =  f_166 - f_171;
      f_175  =  f_173 + f_174;
      f_176  =  f_175 + f_167;
      f_177  =  f_164 + f_176;
      i_178  =  i_165 + 1;
      f_163  =  f_169;
      f_164  =  f_177;
      i_165  =  i_178;
    }  // B56
    // BLOCK 58
    ul_17[0]  =  f_163;
    ul_19[0]  =  f_164;
    // BLOCK 59 MERGES [58 60 ]
    f_179  =  0.0F;
    f_180  =  0.0F;
    i_181  =  0;
    for(;i_181 < i_40;)
    {
      // BLOCK 60
      f_182  =  ul_21[i_181];
      f_183  =  ul_23[i_181];
      f_184  =  ul_21[i_181];
      f_185  =  f_179 + f_184;
      f_186  =  f_182 + f_179;
      f_187  =  f_186 - f_179;
      f_188  =  f_186 - f_187;
      f_189  =  f_179 - f_188;
      f_190  =  f_182 - f_187;
      f_191  =  f_189 + f_190;
      f_192  =  f_191 + f_183;
      f_193  =  f_180 + f_192;
      i_194  =  i_181 + 1;
      f_179  =  f_185;
      f_180  =  f_193;
      i_181  =  i_194;
    }  // B59
    // BLOCK 61
    ul_21[0]  =  f_179;
    ul_23[0]  =  f_180;
    f_195  =  ul_19[0];
    f_196  =  ul_17[0];
    i_197  =  isequal(f_195, f_195);
    if(i_197 == 1)
    {
      // BLOCK 62
      f_198  =  f_196 + f_195;
      f_199  =  f_198;
    }  // B61
    else
    {
      // BLOCK 63
      f_199  =  f_196;
    }  // B61
    // BLOCK 64 MERGES [62 63 ]
    f_200  =  ul_21[0];
    f_201  =  ul_13[0];
    f_202  =  ul_15[0];
    l_203  =  (long) i_32;
    l_204  =  l_203 + 4L;
    l_205  =  l_204 << 2;
    ul_206  =  ul_2 + l_205;
    *((__global float *) ul_206)  =  f_68;
    f_207  =  f_201 + f_202;
    i_208  =  isless(1.0F, f_207);
    if(i_208 == 1)
    {
      // BLOCK 65
      f_209  =  1.0F;
    }  // B64
    else
    {
      // BLOCK 66
      f_209  =  f_207;
    }  // B64
    // BLOCK 67 MERGES [65 66 ]
    i_210  =  isless(1.0F, f_207);
    if(i_210 == 1)
    {
      // BLOCK 68
      f_211  =  f_207 + 1.0F;
      f_212  =  log(f_211);
      f_213  =  f_212;
    }  // B67
    else
    {
      // BLOCK 69
      f_214  =  f_209 + 2.0F;
      f_215  =  f_209 / f_214;
      f_216  =  f_215 * f_215;
      f_217  =  fma(f_216, 0.13434482F, 0.14116766F);
      f_218  =  fma(f_216, f_217, 0.20003854F);
      f_219  =  fma(f_216, f_218, 0.3333332F);
      f_220  =  f_215 * f_216;
      f_221  =  fma(f_219, f_220, f_215);
      f_222  =  f_221 * 2.0F;
      f_213  =  f_222;
    }  // B67
    // BLOCK 70 MERGES [68 69 ]
    b_223  =  i_29 == 1;
    if(b_223)
    {
      // BLOCK 71
      f_224  =  f_213;
    }  // B70
    else
    {
      // BLOCK 72
      f_224  =  f_207;
    }  // B70
    // BLOCK 73 MERGES [71 72 ]
    ul_225  =  ul_3 + l_205;
    *((__global float *) ul_225)  =  f_224;
    ul_226  =  ul_5 + l_205;
    f_227  =  f_200 + f_180;
    *((__global float *) ul_226)  =  f_227;
    ul_228  =  ul_4 + l_205;
    *((__global float *) ul_228)  =  f_199;
    ul_229  =  ul_6 + l_205;
    *((__global float *) ul_229)  =  f_207;
  }  // B0
  else
  {
    // BLOCK 74
  }  // B0
  // BLOCK 75 MERGES [74 73 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_14, b_43, b_58;
  float f_28, f_29, f_34, f_35, f_36, f_42, f_44, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_54, f_56, f_57, f_59, f_60, f_61, f_63, f_64, f_65, f_72, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85;
  int i_10, i_12, i_13, i_15, i_16, i_17, i_18, i_19, i_30, i_31, i_32, i_33, i_37, i_48, i_55, i_66, i_71, i_73;
  long l_20, l_21, l_22, l_24, l_25, l_26, l_38, l_39, l_40, l_67, l_68, l_69;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_23, *ul_27, *ul_41, *ul_45, *ul_62, *ul_70, *ul_86, *ul_87, *ul_88, *ul_89;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  dots;
  ul_3  =  max;
  ul_4  =  others;
  ul_5  =  drift;
  ul_6  =  excess;
  ul_7  =  anchor;
  i_10  =  shape_1;
  i_12  =  shape_4;
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
    // BLOCK 8 MERGES [7 20 ]
    f_35  =  0.0F;
    f_36  =  0.0F;
    i_37  =  i_15;
    for(;i_37 < i_17;)
    {
      // BLOCK 9
      l_38  =  (long) i_37;
      l_39  =  l_38 + 4L;
      l_40  =  l_39 << 2;
      ul_41  =  ul_1 + l_40;
      f_42  =  *((__global float *) ul_41);
      b_43  =  i_18 == i_37;
      if(b_43)
      {
        // BLOCK 10
        f_44  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_45  =  ul_0 + l_40;
        f_46  =  *((__global float *) ul_45);
        f_47  =  f_46 - f_34;
        i_48  =  isless(f_47, -3.4028235E38F);
        if(i_48 == 1)
        {
          // BLOCK 12
          f_49  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_50  =  f_47 - f_46;
          f_51  =  f_47 - f_50;
          f_52  =  f_46 - f_51;
          f_53  =  f_50 + f_34;
          f_54  =  f_52 - f_53;
          f_49  =  f_54;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_55  =  isequal(f_34, f_46);
        if(i_55 == 1)
        {
          // BLOCK 15
          f_44  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_56  =  exp(f_47);
          f_57  =  fma(f_56, f_49, f_56);
          f_44  =  f_57;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      b_58  =  i_18 == i_37;
      if(b_58)
      {
        // BLOCK 18
        f_59  =  f_42;
      }  // B17
      else
      {
        // BLOCK 19
        f_60  =  f_42 + 1.0F;
        f_61  =  f_44 * f_60;
        f_59  =  f_61;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_62  =  ul_2 + l_40;
      f_63  =  *((__global float *) ul_62);
      f_64  =  f_36 + f_63;
      f_65  =  f_35 + f_59;
      i_66  =  i_37 + 1;
      f_35  =  f_65;
      f_36  =  f_64;
      i_37  =  i_66;
    }  // B8
    // BLOCK 21
    l_67  =  (long) i_13;
    l_68  =  l_67 + 4L;
    l_69  =  l_68 << 2;
    ul_70  =  ul_3 + l_69;
    *((__global float *) ul_70)  =  f_34;
    i_71  =  isless(1.0F, f_35);
    if(i_71 == 1)
    {
      // BLOCK 22
      f_72  =  1.0F;
    }  // B21
    else
    {
      // BLOCK 23
      f_72  =  f_35;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_73  =  isless(1.0F, f_35);
    if(i_73 == 1)
    {
      // BLOCK 25
      f_74  =  f_35 + 1.0F;
      f_75  =  log(f_74);
      f_76  =  f_75;
    }  // B24
    else
    {
      // BLOCK 26
      f_77  =  f_72 + 2.0F;
      f_78  =  f_72 / f_77;
      f_79  =  f_78 * f_78;
      f_80  =  fma(f_79, 0.13434482F, 0.14116766F);
      f_81  =  fma(f_79, f_80, 0.20003854F);
      f_82  =  fma(f_79, f_81, 0.3333332F);
      f_83  =  f_78 * f_79;
      f_84  =  fma(f_82, f_83, f_78);
      f_85  =  f_84 * 2.0F;
      f_76  =  f_85;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    ul_86  =  ul_4 + l_69;
    *((__global float *) ul_86)  =  f_76;
    ul_87  =  ul_6 + l_69;
    *((__global float *) ul_87)  =  0.0F;
    ul_88  =  ul_5 + l_69;
    *((__global float *) ul_88)  =  f_36;
    ul_89  =  ul_7 + l_69;
    *((__global float *) ul_89)  =  f_35;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __global uchar *dx, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_10;
  float f_39, f_43, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_55, f_57, f_59, f_61, f_63, f_64, f_65, f_66, f_67, f_68;
  int i_8, i_9, i_12, i_14, i_16, i_18, i_20, i_21, i_26, i_27, i_31, i_32, i_33, i_34, i_45, i_52;
  long l_22, l_23, l_24, l_25, l_28, l_29, l_30, l_35, l_36, l_37, l_40, l_41;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_38, *ul_42, *ul_56, *ul_58, *ul_60, *ul_62;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  drift;
  ul_4  =  anchor;
  ul_5  =  dx;
  i_8  =  shape_0;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_8;
  if(b_10)
  {
    // BLOCK 1
    i_12  =  shape_7;
    i_14  =  shape_8;
    i_16  =  shape_9;
    i_18  =  shape_10;
    i_20  =  shape_3;
    i_21  =  shape_3;
    l_22  =  (long) i_9;
    l_23  =  (long) i_12;
    l_24  =  l_22 * l_23;
    l_25  =  l_24 >> i_14;
    i_26  =  (int) l_25;
    i_27  =  i_26 * i_20;
    l_28  =  (long) i_16;
    l_29  =  l_28 * l_22;
    l_30  =  l_29 >> i_18;
    i_31  =  (int) l_30;
    i_32  =  i_31 * i_21;
    i_33  =  i_9 - i_32;
    i_34  =  i_27 + i_33;
    l_35  =  (long) i_34;
    l_36  =  l_35 + 4L;
    l_37  =  l_36 << 2;
    ul_38  =  ul_2 + l_37;
    f_39  =  *((__global float *) ul_38);
    l_40  =  l_22 + 4L;
    l_41  =  l_40 << 2;
    ul_42  =  ul_0 + l_41;
    f_43  =  *((__global float *) ul_42);
    f_44  =  f_43 - f_39;
    i_45  =  isless(f_44, -3.4028235E38F);
    if(i_45 == 1)
    {
      // BLOCK 2
      f_46  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_47  =  f_44 - f_43;
      f_48  =  f_44 - f_47;
      f_49  =  f_43 - f_48;
      f_50  =  f_47 + f_39;
      f_51  =  f_49 - f_50;
      f_46  =  f_51;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_52  =  isequal(f_39, f_43);
    if(i_52 == 1)
    {
      // BLOCK 5
      f_53  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_54  =  exp(f_44);
      f_55  =  fma(f_54, f_46, f_54);
      f_53  =  f_55;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_56  =  ul_1 + l_41;
    f_57  =  *((__global float *) ul_56);
    ul_58  =  ul_3 + l_37;
    f_59  =  *((__global float *) ul_58);
    ul_60  =  ul_4 + l_37;
    f_61  =  *((__global float *) ul_60);
    ul_62  =  ul_5 + l_41;
    f_63  =  f_61 + 1.0F;
    f_64  =  f_39 - f_39;
    f_65  =  f_63 + f_64;
    f_66  =  f_53 / f_65;
    f_67  =  f_66 * f_59;
    f_68  =  f_57 - f_67;
    *((__global float *) ul_62)  =  f_68;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_1, __private int shape_2, __private int function, __private int gradient, __private int values, __private int sign)
{
  bool b_25, b_107;
  float f_27, f_41, f_42, f_48, f_51, f_53, f_56, f_65, f_74, f_75, f_77, f_78, f_79, f_80, f_81, f_82, f_84, f_85, f_86, f_105, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_141, f_142, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_157, f_158, f_159, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_174, f_175, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_190, f_191, f_193, f_194, f_195, f_196, f_197, f_198, f_204, f_206, f_207, f_208, f_209;
  int i_21, i_23, i_24, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_43, i_44, i_45, i_46, i_47, i_49, i_50, i_52, i_54, i_55, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_67, i_68, i_69, i_76, i_83, i_88, i_89, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99, i_100, i_106, i_139, i_140, i_143, i_156, i_160, i_173, i_176, i_189, i_192, i_199, i_210;
  long l_37, l_38, l_39, l_70, l_71, l_72, l_101, l_102, l_103, l_200, l_201, l_202;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_40, *ul_73, *ul_87, *ul_104, *ul_118, *ul_203, *ul_205;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  __private float ul_4[32];
  __private float* ul_5 = ul_4;
  __private int ul_6[32];
  __private int* ul_7 = ul_6;
  __private float ul_8[32];
  __private float* ul_9 = ul_8;
  __private float ul_10[32];
  __private float* ul_11 = ul_10;
  __private float ul_12[32];
  __private float* ul_13 = ul_12;
  __private float ul_14[32];
  __private float* ul_15 = ul_14;
  __private float ul_16[32];
  __private float* ul_17 = ul_16;
  __private float ul_18[32];
  __private float* ul_19 = ul_18;
  i_21  =  shape_1;
  i_23  =  shape_2;
  i_24  =  get_global_id(0);
  b_25  =  i_24 < i_21;
  if(b_25)
  {
    // BLOCK 1
    i_26  =  (i_23 < 32) ? i_23 : 32;
    f_27  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_28  =  0;
    for(;i_28 < i_26;)
    {
      // BLOCK 3
      ul_5[i_28]  =  f_27;
      ul_7[i_28]  =  i_23;
      i_29  =  i_28 + 1;
      i_28  =  i_29;
    }  // B2
    // BLOCK 4
    i_30  =  i_23 * i_24;
    // BLOCK 5 MERGES [4 15 ]
    i_31  =  0;
    for(;i_31 < i_23;)
    {
      // BLOCK 6
      i_32  =  i_30 + i_31;
      i_33  =  i_23 - i_31;
      i_34  =  (i_33 < 32) ? i_33 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_35  =  0;
      for(;i_35 < i_34;)
      {
        // BLOCK 8
        i_36  =  i_32 + i_35;
        l_37  =  (long) i_36;
        l_38  =  l_37 + 4L;
        l_39  =  l_38 << 2;
        ul_40  =  ul_0 + l_39;
        f_41  =  *((__global float *) ul_40);
        f_42  =  ul_5[i_35];
        i_43  =  isless(f_42, f_41);
        if(i_43 == 1)
        {
          // BLOCK 9
          i_44  =  i_31 + i_35;
          i_45  =  i_44;
        }  // B8
        else
        {
          // BLOCK 10
          i_46  =  ul_7[i_35];
          i_45  =  i_46;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_7[i_35]  =  i_45;
        i_47  =  isless(f_42, f_41);
        if(i_47 == 1)
        {
          // BLOCK 12
          f_48  =  f_41;
        }  // B11
        else
        {
          // BLOCK 13
          f_48  =  f_42;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_5[i_35]  =  f_48;
        i_49  =  i_35 + 1;
        i_35  =  i_49;
      }  // B7
      // BLOCK 15
      i_50  =  i_31 + 32;
      i_31  =  i_50;
    }  // B5
    // BLOCK 16
    f_51  =  ul_5[0];
    i_52  =  ul_7[0];
    // BLOCK 17 MERGES [16 27 ]
    f_53  =  f_51;
    i_54  =  i_52;
    i_55  =  1;
    for(;i_55 < i_26;)
    {
      // BLOCK 18
      f_56  =  ul_5[i_55];
      i_57  =  ul_7[i_55];
      i_58  =  isequal(f_53, f_56);
      if(i_58 == 1)
      {
        // BLOCK 19
        i_59  =  (i_57 < i_54) ? i_57 : i_54;
        i_60  =  i_59;
      }  // B18
      else
      {
        // BLOCK 20
        i_60  =  i_54;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_61  =  isless(f_53, f_56);
      if(i_61 == 1)
      {
        // BLOCK 22
        i_62  =  i_57;
      }  // B21
      else
      {
        // BLOCK 23
        i_62  =  i_60;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_63  =  i_55 + 1;
      i_64  =  isless(f_53, f_56);
      if(i_64 == 1)
      {
        // BLOCK 25
        f_65  =  f_56;
        i_66  =  i_62;
      }  // B24
      else
      {
        // BLOCK 26
        f_65  =  f_53;
        i_66  =  i_62;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_66  =  i_62;
      i_67  =  i_63;
      f_53  =  f_65;
      i_54  =  i_66;
      i_55  =  i_67;
    }  // B17
    // BLOCK 28
    ul_5[0]  =  f_53;
    ul_7[0]  =  i_54;
    i_68  =  i_30 + i_23;
    // BLOCK 29 MERGES [28 36 ]
    i_69  =  i_30;
    for(;i_69 < i_68;)
    {
      // BLOCK 30
      l_70  =  (long) i_69;
      l_71  =  l_70 + 4L;
      l_72  =  l_71 << 2;
      ul_73  =  ul_0 + l_72;
      f_74  =  *((__global float *) ul_73);
      f_75  =  f_74 - f_53;
      i_76  =  isless(f_75, -3.4028235E38F);
      if(i_76 == 1)
      {
        // BLOCK 31
        f_77  =  0.0F;
      }  // B30
      else
      {
        // BLOCK 32
        f_78  =  f_75 - f_74;
        f_79  =  f_75 - f_78;
        f_80  =  f_74 - f_79;
        f_81  =  f_53 + f_78;
        f_82  =  f_80 - f_81;
        f_77  =  f_82;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      i_83  =  isequal(f_53, f_74);
      if(i_83 == 1)
      {
        // BLOCK 34
        f_84  =  1.0F;
      }  // B33
      else
      {
        // BLOCK 35
        f_85  =  exp(f_75);
        f_86  =  fma(f_85, f_77, f_85);
        f_84  =  f_86;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      ul_87  =  ul_2 + l_72;
      *((__global float *) ul_87)  =  f_84;
      i_88  =  i_69 + 1;
      i_69  =  i_88;
    }  // B29
    // BLOCK 37
    // BLOCK 38 MERGES [37 39 ]
    i_89  =  0;
    for(;i_89 < i_26;)
    {
      // BLOCK 39
      ul_9[i_89]  =  0.0F;
      ul_11[i_89]  =  0.0F;
      i_90  =  i_89 + 1;
      i_89  =  i_90;
    }  // B38
    // BLOCK 40
    // BLOCK 41 MERGES [40 42 ]
    i_91  =  0;
    for(;i_91 < i_26;)
    {
      // BLOCK 42
      ul_13[i_91]  =  0.0F;
      ul_15[i_91]  =  0.0F;
      i_92  =  i_91 + 1;
      i_91  =  i_92;
    }  // B41
    // BLOCK 43
    // BLOCK 44 MERGES [43 45 ]
    i_93  =  0;
    for(;i_93 < i_26;)
    {
      // BLOCK 45
      ul_17[i_93]  =  0.0F;
      ul_19[i_93]  =  0.0F;
      i_94  =  i_93 + 1;
      i_93  =  i_94;
    }  // B44
    // BLOCK 46
    // BLOCK 47 MERGES [46 54 ]
    i_95  =  0;
    for(;i_95 < i_23;)
    {
      // BLOCK 48
      i_96  =  i_30 + i_95;
      i_97  =  i_23 - i_95;
      i_98  =  (i_97 < 32) ? i_97 : 32;
      // BLOCK 49 MERGES [48 53 ]
      i_99  =  0;
      for(;i_99 < i_98;)
      {
        // BLOCK 50
        i_100  =  i_96 + i_99;
        l_101  =  (long) i_100;
        l_102  =  l_101 + 4L;
        l_103  =  l_102 << 2;
        ul_104  =  ul_2 + l_103;
        f_105  =  *((__global float *) ul_104);
        i_106  =  i_95 + i_99;
        b_107  =  i_106 == i_54;
        if(b_107)
        {
          // BLOCK 51
          f_108  =  0.0F;
        }  // B50
        else
        {
          // BLOCK 52
          f_108  =  f_105;
        }  // B50
        // BLOCK 53 MERGES [51 52 ]
        f_109  =  ul_9[i_99];
        f_110  =  ul_11[i_99];
        f_111  =  f_108 + f_109;
        f_112  =  f_111 - f_109;
        f_113  =  f_111 - f_112;
        f_114  =  f_109 - f_113;
        f_115  =  f_108 - f_112;
        f_116  =  f_114 + f_115;
        f_117  =  f_116 + f_110;
        ul_11[i_99]  =  f_117;
        ul_9[i_99]  =  f_111;
        ul_118  =  ul_1 + l_103;
        f_119  =  *((__global float *) ul_118);
        f_120  =  ul_13[i_99];
        f_121  =  ul_15[i_99];
        f_122  =  f_119 + f_120;
        f_123  =  f_122 - f_120;
        f_124  =  f_122 - f_123;
        f_125  =  f_120 - f_124;
        f_126  =  f_119 - f_123;
        f_127  =  f_125 + f_126;
        f_128  =  f_127 + f_121;
        ul_15[i_99]  =  f_128;
        ul_13[i_99]  =  f_122;
        f_129  =  ul_17[i_99];
        f_130  =  ul_19[i_99];
        f_131  =  fma(f_108, f_119, f_129);
        f_132  =  f_131 - f_129;
        f_133  =  f_131 - f_132;
        f_134  =  f_129 - f_133;
        f_135  =  f_108 * f_119;
        f_136  =  f_135 - f_132;
        f_137  =  f_134 + f_136;
        f_138  =  f_137 + f_130;
        ul_19[i_99]  =  f_138;
        ul_17[i_99]  =  f_131;
        i_139  =  i_99 + 1;
        i_99  =  i_139;
      }  // B49
      // BLOCK 54
      i_140  =  i_95 + 32;
      i_95  =  i_140;
    }  // B47
    // BLOCK 55
    // BLOCK 56 MERGES [55 57 ]
    f_141  =  0.0F;
    f_142  =  0.0F;
    i_143  =  0;
    for(;i_143 < i_26;)
    {
      // BLOCK 57
      f_144  =  ul_9[i_143];
      f_145  =  ul_11[i_143];
      f_146  =  ul_9[i_143];
      f_147  =  f_141 + f_146;
      f_148  =  f_144 + f_141;
      f_149  =  f_148 - f_141;
      f_150  =  f_148 - f_149;
      f_151  =  f_141 - f_150;
      f_152  =  f_144 - f_149;
      f_153  =  f_151 + f_152;
      f_154  =  f_153 + f_145;
      f_155  =  f_142 + f_154;
      i_156  =  i_143 + 1;
      f_141  =  f_147;
      f_142  =  f_155;
      i_143  =  i_156;
    }  // B56
    // BLOCK 58
    ul_9[0]  =  f_141;
    ul_11[0]  =  f_142;
    f_157  =  ul_9[0];
    // BLOCK 59 MERGES [58 60 ]
    f_158  =  0.0F;
    f_159  =  0.0F;
    i_160  =  0;
    for(;i_160 < i_26;)
    {
      // BLOCK 60
      f_161  =  ul_13[i_160];
      f_162  =  ul_15[i_160];
      f_163  =  ul_13[i_160];
      f_164  =  f_158 + f_163;
      f_165  =  f_161 + f_158;
      f_166  =  f_165 - f_158;
      f_167  =  f_165 - f_166;
      f_168  =  f_158 - f_167;
      f_169  =  f_161 - f_166;
      f_170  =  f_168 + f_169;
      f_171  =  f_170 + f_162;
      f_172  =  f_159 + f_171;
      i_173  =  i_160 + 1;
      f_158  =  f_164;
      f_159  =  f_172;
      i_160  =  i_173;
    }  // B59
    // BLOCK 61
    ul_13[0]  =  f_158;
    ul_15[0]  =  f_159;
    // BLOCK 62 MERGES [61 63 ]
    f_174  =  0.0F;
    f_175  =  0.0F;
    i_176  =  0;
    for(;i_176 < i_26;)
    {
      // BLOCK 63
      f_177  =  ul_17[i_176];
      f_178  =  ul_19[i_176];
      f_179  =  ul_17[i_176];
      f_180  =  f_174 + f_179;
      f_181  =  f_177 + f_174;
      f_182  =  f_181 - f_174;
      f_183  =  f_181 - f_182;
      f_184  =  f_174 - f_183;
      f_185  =  f_177 - f_182;
      f_186  =  f_184 + f_185;
      f_187  =  f_186 + f_178;
      f_188  =  f_175 + f_187;
      i_189  =  i_176 + 1;
      f_174  =  f_180;
      f_175  =  f_188;
      i_176  =  i_189;
    }  // B62
    // BLOCK 64
    ul_17[0]  =  f_174;
    ul_19[0]  =  f_175;
    f_190  =  ul_15[0];
    f_191  =  ul_13[0];
    i_192  =  isequal(f_190, f_190);
    if(i_192 == 1)
    {
      // BLOCK 65
      f_193  =  f_191 + f_190;
      f_194  =  f_193;
    }  // B64
    else
    {
      // BLOCK 66
      f_194  =  f_191;
    }  // B64
    // BLOCK 67 MERGES [65 66 ]
    f_195  =  f_157 + f_142;
    f_196  =  f_195 + 1.0F;
    f_197  =  f_53 - f_53;
    f_198  =  f_196 + f_197;
    // BLOCK 68 MERGES [67 69 ]
    i_199  =  i_30;
    for(;i_199 < i_68;)
    {
      // BLOCK 69
      l_200  =  (long) i_199;
      l_201  =  l_200 + 4L;
      l_202  =  l_201 << 2;
      ul_203  =  ul_2 + l_202;
      f_204  =  *((__global float *) ul_203);
      ul_205  =  ul_1 + l_202;
      f_206  =  *((__global float *) ul_205);
      f_207  =  f_204 / f_198;
      f_208  =  f_194 * f_207;
      f_209  =  f_206 - f_208;
      *((__global float *) ul_203)  =  f_209;
      i_210  =  i_199 + 1;
      i_199  =  i_210;
    }  // B68
    // BLOCK 70
  }  // B0
  else
  {
    // BLOCK 71
  }  // B0
  // BLOCK 72 MERGES [71 70 ]
  return;
}  //  kernel
