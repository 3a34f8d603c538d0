// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 152f874464a909df18479790bb17ea3bf83544f5af46aaa969970c0fc5f8eba8
// function: softmax
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 1, 1) over parts plain
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 0, 1, 1) over groups plain
// launch: kGenericReduceByLanes(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_4, shape_5, 0, 1, 1) over lanes plain
// launch: kGenericCombine(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, shape_1, shape_4, 0, 1) over divided_rows plain
// launch: kGenericWriteBoth(in0, in1, max, others, drift, excess, anchor, out0, out1, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, 1) over elements plain
// launch: kGenericSoftmaxByLanes(in0, in1, out0, out1, shape_1, shape_2, 0, 1, 1, 1) over whole_rows plain
// launch: kGenericReduceByItemTempered(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_3, shape_4, shape_5, 4, 1, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 4, 1, 1) over groups tempered
// launch: kGenericReduceByLanesTempered(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_4, shape_5, 4, 1, 1) over lanes tempered
// launch: kGenericCombineTempered(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_4, 4, 1) over divided_rows tempered
// launch: kGenericWriteBothTempered(in0, in1, max, others, drift, excess, anchor, out0, out1, numbers_0, numbers_1, numbers_2, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 4, 1) over elements tempered
// launch: kGenericSoftmaxByLanesTempered(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, shape_1, shape_2, 4, 1, 1, 1) over whole_rows tempered
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_20, b_49, b_72;
  float f_31, f_32, f_41, f_46, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_71, f_73, f_74, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_113, f_114, f_122, f_124;
  int i_9, i_11, i_13, i_15, i_17, i_18, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_50, i_51, i_64, i_65, i_66, i_75, i_82, i_111, i_112, i_115, i_116;
  long l_37, l_38, l_39, l_52, l_53, l_54, l_67, l_68, l_69, l_117, l_118, l_119;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_55, *ul_70, *ul_85, *ul_120, *ul_121, *ul_123, *ul_125, *ul_126;

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
    b_49  =  i_33 < i_11;
    if(b_49)
    {
      // BLOCK 11
      i_50  =  i_33 * i_13;
      i_51  =  i_50 + i_30;
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
    f_62  =  0.0F;
    f_63  =  0.0F;
    i_64  =  i_22;
    for(;i_64 < i_24;)
    {
      // BLOCK 15
      i_65  =  i_64 * i_13;
      i_66  =  i_65 + i_30;
      l_67  =  (long) i_66;
      l_68  =  l_67 + 4L;
      l_69  =  l_68 << 2;
      ul_70  =  ul_0 + l_69;
      f_71  =  *((__global float *) ul_70);
      b_72  =  i_33 == i_64;
      if(b_72)
      {
        // BLOCK 16
        f_73  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_74  =  f_71 - f_32;
        i_75  =  isless(f_74, -3.4028235E38F);
        if(i_75 == 1)
        {
          // BLOCK 18
          f_76  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_77  =  f_74 - f_71;
          f_78  =  f_74 - f_77;
          f_79  =  f_71 - f_78;
          f_80  =  f_32 + f_77;
          f_81  =  f_79 - f_80;
          f_76  =  f_81;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_82  =  isequal(f_32, f_71);
        if(i_82 == 1)
        {
          // BLOCK 21
          f_73  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_83  =  exp(f_74);
          f_84  =  fma(f_83, f_76, f_83);
          f_73  =  f_84;
        }  // B20
      }  // B15
      // BLOCK 23 MERGES [16 21 22 ]
      ul_85  =  ul_1 + l_69;
      f_86  =  *((__global float *) ul_85);
      f_87  =  f_86 - f_57;
      f_88  =  fma(f_73, f_87, f_62);
      f_89  =  f_88 - f_62;
      f_90  =  f_88 - f_89;
      f_91  =  f_62 - f_90;
      f_92  =  f_73 * f_87;
      f_93  =  f_92 - f_89;
      f_94  =  f_91 + f_93;
      f_95  =  f_63 + f_94;
      f_96  =  fma(f_73, f_86, f_60);
      f_97  =  f_96 - f_60;
      f_98  =  f_96 - f_97;
      f_99  =  f_60 - f_98;
      f_100  =  f_73 * f_86;
      f_101  =  f_100 - f_97;
      f_102  =  f_99 + f_101;
      f_103  =  f_61 + f_102;
      f_104  =  f_58 + f_73;
      f_105  =  f_104 - f_58;
      f_106  =  f_104 - f_105;
      f_107  =  f_58 - f_106;
      f_108  =  f_73 - f_105;
      f_109  =  f_107 + f_108;
      f_110  =  f_59 + f_109;
      i_111  =  i_64 + 1;
      f_58  =  f_104;
      f_59  =  f_110;
      f_60  =  f_96;
      f_61  =  f_103;
      f_62  =  f_88;
      f_63  =  f_95;
      i_64  =  i_111;
    }  // B14
    // BLOCK 24
    i_112  =  isequal(f_61, f_61);
    if(i_112 == 1)
    {
      // BLOCK 25
      f_113  =  f_60 + f_61;
      f_114  =  f_113;
    }  // B24
    else
    {
      // BLOCK 26
      f_114  =  f_60;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_115  =  i_15 * i_25;
    i_116  =  i_115 + i_21;
    l_117  =  (long) i_116;
    l_118  =  l_117 + 4L;
    l_119  =  l_118 << 2;
    ul_120  =  ul_2 + l_119;
    *((__global float *) ul_120)  =  f_32;
    ul_121  =  ul_3 + l_119;
    f_122  =  f_58 + f_59;
    *((__global float *) ul_121)  =  f_122;
    ul_123  =  ul_5 + l_119;
    f_124  =  f_62 + f_63;
    *((__global float *) ul_123)  =  f_124;
    ul_125  =  ul_4 + l_119;
    *((__global float *) ul_125)  =  f_114;
    ul_126  =  ul_6 + l_119;
    *((__global float *) ul_126)  =  f_57;
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
  bool b_34, b_53, b_69, b_85, b_105, b_107, b_141, b_153;
  float f_28, f_30, f_41, f_46, f_54, f_56, f_65, f_67, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_92, f_93, f_95, f_96, f_97, f_98, f_99, f_100, f_102, f_103, f_104, f_106, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_135, f_136, f_138, f_139, f_142, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_154, f_155, f_156;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_29, i_31, i_32, i_33, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_52, i_55, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_68, i_70, i_83, i_84, i_86, i_87, i_94, i_101, i_134, i_137, i_140, i_143, i_152;
  long l_37, l_38, l_39, l_71, l_72, l_73, l_88, l_89, l_90, l_157, l_158, l_159;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_74, *ul_91, *ul_108, *ul_160, *ul_161, *ul_162, *ul_163, *ul_164;

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
  b_69  =  i_68 < i_13;
  if(b_69)
  {
    // BLOCK 28
    i_70  =  i_27 + i_68;
    l_71  =  (long) i_70;
    l_72  =  l_71 + 4L;
    l_73  =  l_72 << 2;
    ul_74  =  ul_1 + l_73;
    f_75  =  *((__global float *) ul_74);
    f_76  =  f_75;
  }  // B27
  else
  {
    // BLOCK 29
    f_76  =  0.0F;
  }  // B27
  // BLOCK 30 MERGES [28 29 ]
  // BLOCK 31 MERGES [30 46 ]
  f_77  =  0.0F;
  f_78  =  0.0F;
  f_79  =  0.0F;
  f_80  =  0.0F;
  f_81  =  0.0F;
  f_82  =  0.0F;
  i_83  =  i_22;
  for(;i_83 < i_24;)
  {
    // BLOCK 32
    i_84  =  i_83 + i_29;
    b_85  =  i_84 < i_24;
    if(b_85)
    {
      // BLOCK 33
      i_86  =  i_84;
    }  // B32
    else
    {
      // BLOCK 34
      i_86  =  i_25;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_87  =  i_86 + i_27;
    l_88  =  (long) i_87;
    l_89  =  l_88 + 4L;
    l_90  =  l_89 << 2;
    ul_91  =  ul_0 + l_90;
    f_92  =  *((__global float *) ul_91);
    f_93  =  f_92 - f_67;
    i_94  =  isless(f_93, -3.4028235E38F);
    if(i_94 == 1)
    {
      // BLOCK 36
      f_95  =  0.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_96  =  f_93 - f_92;
      f_97  =  f_93 - f_96;
      f_98  =  f_92 - f_97;
      f_99  =  f_96 + f_67;
      f_100  =  f_98 - f_99;
      f_95  =  f_100;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_101  =  isequal(f_67, f_92);
    if(i_101 == 1)
    {
      // BLOCK 39
      f_102  =  1.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_103  =  exp(f_93);
      f_104  =  fma(f_103, f_95, f_103);
      f_102  =  f_104;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    b_105  =  i_86 == i_68;
    if(b_105)
    {
      // BLOCK 42
      f_106  =  0.0F;
    }  // B41
    else
    {
      // BLOCK 43
      b_107  =  i_84 == i_86;
      if(b_107)
      {
        // BLOCK 44
        f_106  =  f_102;
      }  // B43
      else
      {
        // BLOCK 45
        f_106  =  0.0F;
      }  // B43
    }  // B41
    // BLOCK 46 MERGES [42 44 45 ]
    ul_108  =  ul_1 + l_90;
    f_109  =  *((__global float *) ul_108);
    f_110  =  f_109 - f_76;
    f_111  =  fma(f_106, f_110, f_81);
    f_112  =  f_111 - f_81;
    f_113  =  f_111 - f_112;
    f_114  =  f_81 - f_113;
    f_115  =  f_106 * f_110;
    f_116  =  f_115 - f_112;
    f_117  =  f_114 + f_116;
    f_118  =  f_82 + f_117;
    f_119  =  fma(f_106, f_109, f_79);
    f_120  =  f_119 - f_79;
    f_121  =  f_119 - f_120;
    f_122  =  f_79 - f_121;
    f_123  =  f_106 * f_109;
    f_124  =  f_123 - f_120;
    f_125  =  f_122 + f_124;
    f_126  =  f_80 + f_125;
    f_127  =  f_77 + f_106;
    f_128  =  f_127 - f_77;
    f_129  =  f_127 - f_128;
    f_130  =  f_77 - f_129;
    f_131  =  f_106 - f_128;
    f_132  =  f_130 + f_131;
    f_133  =  f_78 + f_132;
    i_134  =  i_83 + i_19;
    f_77  =  f_127;
    f_78  =  f_133;
    f_79  =  f_119;
    f_80  =  f_126;
    f_81  =  f_111;
    f_82  =  f_118;
    i_83  =  i_134;
  }  // B31
  // BLOCK 47
  f_135  =  f_77 + f_78;
  adf_8[i_29]  =  f_135;
  f_136  =  f_81 + f_82;
  adf_10[i_29]  =  f_136;
  i_137  =  isequal(f_80, f_80);
  if(i_137 == 1)
  {
    // BLOCK 48
    f_138  =  f_79 + f_80;
    f_139  =  f_138;
  }  // B47
  else
  {
    // BLOCK 49
    f_139  =  f_79;
  }  // B47
  // BLOCK 50 MERGES [48 49 ]
  adf_11[i_29]  =  f_139;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_140  =  i_51;
  for(;i_140 >= 1;)
  {
    // BLOCK 52
    b_141  =  i_29 < i_140;
    if(b_141)
    {
      // BLOCK 53
      f_142  =  adf_8[i_29];
      i_143  =  i_140 + i_29;
      f_144  =  adf_8[i_143];
      f_145  =  f_142 + f_144;
      adf_8[i_29]  =  f_145;
      f_146  =  adf_11[i_29];
      f_147  =  adf_11[i_143];
      f_148  =  f_146 + f_147;
      adf_11[i_29]  =  f_148;
      f_149  =  adf_10[i_29];
      f_150  =  adf_10[i_143];
      f_151  =  f_149 + f_150;
      adf_10[i_29]  =  f_151;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_152  =  i_140 >> 1;
    i_140  =  i_152;
  }  // B51
  // BLOCK 56
  b_153  =  i_29 == 0;
  if(b_153)
  {
    // BLOCK 57
    f_154  =  adf_8[0];
    f_155  =  adf_11[0];
    f_156  =  adf_10[0];
    l_157  =  (long) i_20;
    l_158  =  l_157 + 4L;
    l_159  =  l_158 << 2;
    ul_160  =  ul_2 + l_159;
    *((__global float *) ul_160)  =  f_67;
    ul_161  =  ul_3 + l_159;
    *((__global float *) ul_161)  =  f_154;
    ul_162  =  ul_5 + l_159;
    *((__global float *) ul_162)  =  f_156;
    ul_163  =  ul_4 + l_159;
    *((__global float *) ul_163)  =  f_155;
    ul_164  =  ul_6 + l_159;
    *((__global float *) ul_164)  =  f_76;
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
  bool b_34, b_83, b_121;
  float f_41, f_56, f_57, f_63, f_66, f_68, f_71, f_80, f_89, f_90, f_107, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_117, f_118, f_119, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_157, f_158, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_173, f_174, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_189, f_190, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_205, f_206, f_208, f_209, f_210, f_211, f_212, f_218, f_220;
  int i_25, i_27, i_29, i_31, i_32, i_33, i_35, i_36, i_37, i_38, i_39, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_58, i_59, i_60, i_61, i_62, i_64, i_65, i_67, i_69, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_81, i_82, i_84, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99, i_100, i_101, i_102, i_109, i_116, i_120, i_155, i_156, i_159, i_172, i_175, i_188, i_191, i_204, i_207;
  long l_52, l_53, l_54, l_85, l_86, l_87, l_103, l_104, l_105, l_213, l_214, l_215;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_55, *ul_88, *ul_106, *ul_132, *ul_216, *ul_217, *ul_219, *ul_221, *ul_222;

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
    b_83  =  i_69 < i_27;
    if(b_83)
    {
      // BLOCK 29
      i_84  =  i_45 + i_69;
      l_85  =  (long) i_84;
      l_86  =  l_85 + 4L;
      l_87  =  l_86 << 2;
      ul_88  =  ul_1 + l_87;
      f_89  =  *((__global float *) ul_88);
      f_90  =  f_89;
    }  // B28
    else
    {
      // BLOCK 30
      f_90  =  0.0F;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    // BLOCK 32 MERGES [31 33 ]
    i_91  =  0;
    for(;i_91 < i_40;)
    {
      // BLOCK 33
      ul_13[i_91]  =  0.0F;
      ul_15[i_91]  =  0.0F;
      i_92  =  i_91 + 1;
      i_91  =  i_92;
    }  // B32
    // BLOCK 34
    // BLOCK 35 MERGES [34 36 ]
    i_93  =  0;
    for(;i_93 < i_40;)
    {
      // BLOCK 36
      ul_17[i_93]  =  0.0F;
      ul_19[i_93]  =  0.0F;
      i_94  =  i_93 + 1;
      i_93  =  i_94;
    }  // B35
    // BLOCK 37
    // BLOCK 38 MERGES [37 39 ]
    i_95  =  0;
    for(;i_95 < i_40;)
    {
      // BLOCK 39
      ul_21[i_95]  =  0.0F;
      ul_23[i_95]  =  0.0F;
      i_96  =  i_95 + 1;
      i_95  =  i_96;
    }  // B38
    // BLOCK 40
    // BLOCK 41 MERGES [40 54 ]
    i_97  =  i_36;
    for(;i_97 < i_38;)
    {
      // BLOCK 42
      i_98  =  i_45 + i_97;
      i_99  =  i_38 - i_97;
      i_100  =  (i_99 < 32) ? i_99 : 32;
      // BLOCK 43 MERGES [42 53 ]
      i_101  =  0;
      for(;i_101 < i_100;)
      {
        // BLOCK 44
        i_102  =  i_98 + i_101;
        l_103  =  (long) i_102;
        l_104  =  l_103 + 4L;
        l_105  =  l_104 << 2;
        ul_106  =  ul_0 + l_105;
        f_107  =  *((__global float *) ul_106);
        f_108  =  f_107 - f_68;
        i_109  =  isless(f_108, -3.4028235E38F);
        if(i_109 == 1)
        {
          // BLOCK 45
          f_110  =  0.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_111  =  f_108 - f_107;
          f_112  =  f_108 - f_111;
          f_113  =  f_107 - f_112;
          f_114  =  f_68 + f_111;
          f_115  =  f_113 - f_114;
          f_110  =  f_115;
        }  // B44
        // BLOCK 47 MERGES [45 46 ]
        i_116  =  isequal(f_68, f_107);
        if(i_116 == 1)
        {
          // BLOCK 48
          f_117  =  1.0F;
        }  // B47
        else
        {
          // BLOCK 49
          f_118  =  exp(f_108);
          f_119  =  fma(f_118, f_110, f_118);
          f_117  =  f_119;
        }  // B47
        // BLOCK 50 MERGES [48 49 ]
        i_120  =  i_97 + i_101;
        b_121  =  i_120 == i_69;
        if(b_121)
        {
          // BLOCK 51
          f_122  =  0.0F;
        }  // B50
        else
        {
          // BLOCK 52
          f_122  =  f_117;
        }  // B50
        // BLOCK 53 MERGES [51 52 ]
        f_123  =  ul_13[i_101];
        f_124  =  ul_15[i_101];
        f_125  =  f_122 + f_123;
        f_126  =  f_125 - f_123;
        f_127  =  f_125 - f_126;
        f_128  =  f_123 - f_127;
        f_129  =  f_122 - f_126;
        f_130  =  f_128 + f_129;
        f_131  =  f_130 + f_124;
        ul_15[i_101]  =  f_131;
        ul_13[i_101]  =  f_125;
        ul_132  =  ul_1 + l_105;
        f_133  =  *((__global float *) ul_132);
        f_134  =  ul_17[i_101];
        f_135  =  ul_19[i_101];
        f_136  =  fma(f_122, f_133, f_134);
        f_137  =  f_136 - f_134;
        f_138  =  f_136 - f_137;
        f_139  =  f_134 - f_138;
        f_140  =  f_122 * f_133;
        f_141  =  f_140 - f_137;
        f_142  =  f_139 + f_141;
        f_143  =  f_142 + f_135;
        ul_19[i_101]  =  f_143;
        ul_17[i_101]  =  f_136;
        f_144  =  ul_21[i_101];
        f_145  =  ul_23[i_101];
        f_146  =  f_133 - f_90;
        f_147  =  fma(f_122, f_146, f_144);
        f_148  =  f_147 - f_144;
        f_149  =  f_147 - f_148;
        f_150  =  f_144 - f_149;
        f_151  =  f_122 * f_146;
        f_152  =  f_151 - f_148;
        f_153  =  f_150 + f_152;
        f_154  =  f_153 + f_145;
        ul_23[i_101]  =  f_154;
        ul_21[i_101]  =  f_147;
        i_155  =  i_101 + 1;
        i_101  =  i_155;
      }  // B43
      // BLOCK 54
      i_156  =  i_97 + 32;
      i_97  =  i_156;
    }  // B41
    // BLOCK 55
    // BLOCK 56 MERGES [55 57 ]
    f_157  =  0.0F;
    f_158  =  0.0F;
    i_159  =  0;
    for(;i_159 < i_40;)
    {
      // BLOCK 57
      f_160  =  ul_13[i_159];
      f_161  =  ul_15[i_159];
      f_162  =  ul_13[i_159];
      f_163  =  f_157 + f_162;
      f_164  =  f_160 + f_157;
      f_165  =  f_164 - f_157;
      f_166  =  f_164 - f_165;
      f_167  =  f_157 - f_166;
      f_168  =  f_160 - f_165;
      f_169  =  f_167 + f_168;
      f_170  =  f_169 + f_161;
      f_171  =  f_158 + f_170;
      i_172  =  i_159 + 1;
      f_157  =  f_163;
      f_158  =  f_171;
      i_159  =  i_172;
    }  // B56
    // BLOCK 58
    ul_13[0]  =  f_157;
    ul_15[0]  =  f_158;
    // BLOCK 59 MERGES [58 60 ]
    f_173  =  0.0F;
    f_174  =  0.0F;
    i_175  =  0;
    for(;i_175 < i_40;)
    {
      // BLOCK 60
      f_176  =  ul_17[i_175];
      f_177  =  ul_19[i_175];
      f_178  =  ul_17[i_175];
      f_179  =  f_173 + f_178;
      f_180  =  f_176 + f_173;
      f_181  =  f_180 - f_173;
      f_182  =  f_180 - f_181;
      f_183  =  f_173 - f_182;
      f_184  =  f_176 - f_181;
      f_185  =  f_183 + f_184;
      f_186  =  f_185 + f_177;
      f_187  =  f_174 + f_186;
      i_188  =  i_175 + 1;
      f_173  =  f_179;
      f_174  =  f_187;
      i_175  =  i_188;
    }  // B59
    // BLOCK 61
    ul_17[0]  =  f_173;
    ul_19[0]  =  f_174;
    // BLOCK 62 MERGES [61 63 ]
    f_189  =  0.0F;
    f_190  =  0.0F;
    i_191  =  0;
    for(;i_191 < i_40;)
    {
      // BLOCK 63
      f_192  =  ul_21[i_191];
      f_193  =  ul_23[i_191];
      f_194  =  ul_21[i_191];
      f_195  =  f_189 + f_194;
      f_196  =  f_192 + f_189;
      f_197  =  f_196 - f_189;
      f_198  =  f_196 - f_197;
      f_199  =  f_189 - f_198;
      f_200  =  f_192 - f_197;
      f_201  =  f_199 + f_200;
      f_202  =  f_201 + f_193;
      f_203  =  f_190 + f_202;
      i_204  =  i_191 + 1;
      f_189  =  f_195;
      f_190  =  f_203;
      i_191  =  i_204;
    }  // B62
    // BLOCK 64
    ul_21[0]  =  f_189;
    ul_23[0]  =  f_190;
    f_205  =  ul_19[0];
    f_206  =  ul_17[0];
    i_207  =  isequal(f_205, f_205);
    if(i_207 == 1)
    {
      // BLOCK 65
      f_208  =  f_206 + f_205;
      f_209  =  f_208;
    }  // B64
    else
    {
      // BLOCK 66
      f_209  =  f_206;
    }  // B64
    // BLOCK 67 MERGES [65 66 ]
    f_210  =  ul_21[0];
    f_211  =  ul_13[0];
    f_212  =  ul_15[0];
    l_213  =  (long) i_32;
    l_214  =  l_213 + 4L;
    l_215  =  l_214 << 2;
    ul_216  =  ul_2 + l_215;
    *((__global float *) ul_216)  =  f_68;
    ul_217  =  ul_3 + l_215;
    f_218  =  f_211 + f_212;
    *((__global float *) ul_217)  =  f_218;
    ul_219  =  ul_5 + l_215;
    f_220  =  f_210 + f_190;
    *((__global float *) ul_219)  =  f_220;
    ul_221  =  ul_4 + l_215;
    *((__global float *) ul_221)  =  f_209;
    ul_222  =  ul_6 + l_215;
    *((__global float *) ul_222)  =  f_90;
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
  float f_29, f_46, f_48, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_58, f_59, f_61, f_62, f_64, f_65, f_66, f_67, f_69, f_71, f_72, f_74, f_76, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_87, f_88, f_89;
  int i_11, i_12, i_15, i_17, i_19, i_21, i_23, i_24, i_33, i_34, i_38, i_39, i_40, i_41, i_57, i_60, i_68, i_70, i_79;
  long l_25, l_26, l_27, l_30, l_31, l_32, l_35, l_36, l_37, l_42, l_43, l_44;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_28, *ul_45, *ul_47, *ul_49, *ul_63, *ul_73, *ul_75, *ul_77, *ul_86;

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
    f_51  =  f_29 - f_46;
    f_52  =  f_51 - f_29;
    f_53  =  f_51 - f_52;
    f_54  =  f_29 - f_53;
    f_55  =  f_52 + f_46;
    f_56  =  f_54 - f_55;
    i_57  =  isless(f_51, -3.4028235E38F);
    if(i_57 == 1)
    {
      // BLOCK 2
      f_58  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_58  =  f_56;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_59  =  exp(f_51);
    i_60  =  isequal(f_29, f_46);
    if(i_60 == 1)
    {
      // BLOCK 5
      f_61  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_62  =  fma(f_59, f_58, f_59);
      f_61  =  f_62;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_63  =  ul_7 + l_27;
    f_64  =  f_48 + 1.0F;
    f_65  =  f_46 - f_46;
    f_66  =  f_64 + f_65;
    f_67  =  f_61 / f_66;
    *((__global float *) ul_63)  =  f_67;
    i_68  =  isless(f_51, -3.4028235E38F);
    if(i_68 == 1)
    {
      // BLOCK 8
      f_69  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_69  =  f_56;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_70  =  isequal(f_29, f_46);
    if(i_70 == 1)
    {
      // BLOCK 11
      f_71  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      f_72  =  fma(f_59, f_69, f_59);
      f_71  =  f_72;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_73  =  ul_4 + l_44;
    f_74  =  *((__global float *) ul_73);
    ul_75  =  ul_5 + l_44;
    f_76  =  *((__global float *) ul_75);
    ul_77  =  ul_6 + l_44;
    f_78  =  *((__global float *) ul_77);
    i_79  =  isequal(f_50, f_78);
    if(i_79 == 1)
    {
      // BLOCK 14
      f_80  =  -f_76;
      f_81  =  f_80;
    }  // B13
    else
    {
      // BLOCK 15
      f_82  =  f_50 - f_78;
      f_83  =  f_48 * f_50;
      f_84  =  f_83 - f_74;
      f_85  =  f_82 + f_84;
      f_81  =  f_85;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_86  =  ul_8 + l_27;
    f_87  =  f_81 / f_64;
    f_88  =  f_71 / f_66;
    f_89  =  f_87 * f_88;
    *((__global float *) ul_86)  =  f_89;
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
  bool b_26, b_69, b_116;
  float f_28, f_42, f_43, f_49, f_52, f_54, f_57, f_66, f_75, f_76, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_94, f_95, f_114, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_152, f_153, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_168, f_169, f_170, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_185, f_186, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_201, f_202, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_216, f_218, f_220, f_221, f_222, f_223, f_224, f_225, f_226, f_227, f_228, f_229;
  int i_22, i_24, i_25, i_27, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_44, i_45, i_46, i_47, i_48, i_50, i_51, i_53, i_55, i_56, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_67, i_68, i_70, i_77, i_78, i_85, i_92, i_97, i_98, i_99, i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_115, i_150, i_151, i_154, i_167, i_171, i_184, i_187, i_200, i_203, i_211, i_219, i_231;
  long l_38, l_39, l_40, l_71, l_72, l_73, l_79, l_80, l_81, l_110, l_111, l_112, l_212, l_213, l_214;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_41, *ul_74, *ul_82, *ul_96, *ul_113, *ul_127, *ul_215, *ul_217, *ul_230;

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
        i_44  =  isless(f_43, f_42);
        if(i_44 == 1)
        {
          // BLOCK 9
          i_45  =  i_32 + i_36;
          i_46  =  i_45;
        }  // B8
        else
        {
          // BLOCK 10
          i_47  =  ul_8[i_36];
          i_46  =  i_47;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_8[i_36]  =  i_46;
        i_48  =  isless(f_43, f_42);
        if(i_48 == 1)
        {
          // BLOCK 12
          f_49  =  f_42;
        }  // B11
        else
        {
          // BLOCK 13
          f_49  =  f_43;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_6[i_36]  =  f_49;
        i_50  =  i_36 + 1;
        i_36  =  i_50;
      }  // B7
      // BLOCK 15
      i_51  =  i_32 + 32;
      i_32  =  i_51;
    }  // B5
    // BLOCK 16
    f_52  =  ul_6[0];
    i_53  =  ul_8[0];
    // BLOCK 17 MERGES [16 27 ]
    f_54  =  f_52;
    i_55  =  i_53;
    i_56  =  1;
    for(;i_56 < i_27;)
    {
      // BLOCK 18
      f_57  =  ul_6[i_56];
      i_58  =  ul_8[i_56];
      i_59  =  isequal(f_54, f_57);
      if(i_59 == 1)
      {
        // BLOCK 19
        i_60  =  (i_58 < i_55) ? i_58 : i_55;
        i_61  =  i_60;
      }  // B18
      else
      {
        // BLOCK 20
        i_61  =  i_55;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_62  =  isless(f_54, f_57);
      if(i_62 == 1)
      {
        // BLOCK 22
        i_63  =  i_58;
      }  // B21
      else
      {
        // BLOCK 23
        i_63  =  i_61;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_64  =  i_56 + 1;
      i_65  =  isless(f_54, f_57);
      if(i_65 == 1)
      {
        // BLOCK 25
        f_66  =  f_57;
        i_67  =  i_63;
      }  // B24
      else
      {
        // BLOCK 26
        f_66  =  f_54;
        i_67  =  i_63;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_67  =  i_63;
      i_68  =  i_64;
      f_54  =  f_66;
      i_55  =  i_67;
      i_56  =  i_68;
    }  // B17
    // BLOCK 28
    ul_6[0]  =  f_54;
    ul_8[0]  =  i_55;
    b_69  =  i_55 < i_24;
    if(b_69)
    {
      // BLOCK 29
      i_70  =  i_31 + i_55;
      l_71  =  (long) i_70;
      l_72  =  l_71 + 4L;
      l_73  =  l_72 << 2;
      ul_74  =  ul_1 + l_73;
      f_75  =  *((__global float *) ul_74);
      f_76  =  f_75;
    }  // B28
    else
    {
      // BLOCK 30
      f_76  =  0.0F;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    i_77  =  i_31 + i_24;
    // BLOCK 32 MERGES [31 39 ]
    i_78  =  i_31;
    for(;i_78 < i_77;)
    {
      // BLOCK 33
      l_79  =  (long) i_78;
      l_80  =  l_79 + 4L;
      l_81  =  l_80 << 2;
      ul_82  =  ul_0 + l_81;
      f_83  =  *((__global float *) ul_82);
      f_84  =  f_83 - f_54;
      i_85  =  isless(f_84, -3.4028235E38F);
      if(i_85 == 1)
      {
        // BLOCK 34
        f_86  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        f_87  =  f_84 - f_83;
        f_88  =  f_84 - f_87;
        f_89  =  f_83 - f_88;
        f_90  =  f_54 + f_87;
        f_91  =  f_89 - f_90;
        f_86  =  f_91;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      i_92  =  isequal(f_54, f_83);
      if(i_92 == 1)
      {
        // BLOCK 37
        f_93  =  1.0F;
      }  // B36
      else
      {
        // BLOCK 38
        f_94  =  exp(f_84);
        f_95  =  fma(f_94, f_86, f_94);
        f_93  =  f_95;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      ul_96  =  ul_3 + l_81;
      *((__global float *) ul_96)  =  f_93;
      i_97  =  i_78 + 1;
      i_78  =  i_97;
    }  // B32
    // BLOCK 40
    // BLOCK 41 MERGES [40 42 ]
    i_98  =  0;
    for(;i_98 < i_27;)
    {
      // BLOCK 42
      ul_10[i_98]  =  0.0F;
      ul_12[i_98]  =  0.0F;
      i_99  =  i_98 + 1;
      i_98  =  i_99;
    }  // B41
    // BLOCK 43
    // BLOCK 44 MERGES [43 45 ]
    i_100  =  0;
    for(;i_100 < i_27;)
    {
      // BLOCK 45
      ul_14[i_100]  =  0.0F;
      ul_16[i_100]  =  0.0F;
      i_101  =  i_100 + 1;
      i_100  =  i_101;
    }  // B44
    // BLOCK 46
    // BLOCK 47 MERGES [46 48 ]
    i_102  =  0;
    for(;i_102 < i_27;)
    {
      // BLOCK 48
      ul_18[i_102]  =  0.0F;
      ul_20[i_102]  =  0.0F;
      i_103  =  i_102 + 1;
      i_102  =  i_103;
    }  // B47
    // BLOCK 49
    // BLOCK 50 MERGES [49 57 ]
    i_104  =  0;
    for(;i_104 < i_24;)
    {
      // BLOCK 51
      i_105  =  i_31 + i_104;
      i_106  =  i_24 - i_104;
      i_107  =  (i_106 < 32) ? i_106 : 32;
      // BLOCK 52 MERGES [51 56 ]
      i_108  =  0;
      for(;i_108 < i_107;)
      {
        // BLOCK 53
        i_109  =  i_105 + i_108;
        l_110  =  (long) i_109;
        l_111  =  l_110 + 4L;
        l_112  =  l_111 << 2;
        ul_113  =  ul_3 + l_112;
        f_114  =  *((__global float *) ul_113);
        i_115  =  i_104 + i_108;
        b_116  =  i_115 == i_55;
        if(b_116)
        {
          // BLOCK 54
          f_117  =  0.0F;
        }  // B53
        else
        {
          // BLOCK 55
          f_117  =  f_114;
        }  // B53
        // BLOCK 56 MERGES [54 55 ]
        f_118  =  ul_10[i_108];
        f_119  =  ul_12[i_108];
        f_120  =  f_117 + f_118;
        f_121  =  f_120 - f_118;
        f_122  =  f_120 - f_121;
        f_123  =  f_118 - f_122;
        f_124  =  f_117 - f_121;
        f_125  =  f_123 + f_124;
        f_126  =  f_125 + f_119;
        ul_12[i_108]  =  f_126;
        ul_10[i_108]  =  f_120;
        ul_127  =  ul_1 + l_112;
        f_128  =  *((__global float *) ul_127);
        f_129  =  ul_14[i_108];
        f_130  =  ul_16[i_108];
        f_131  =  fma(f_117, f_128, f_129);
        f_132  =  f_131 - f_129;
        f_133  =  f_131 - f_132;
        f_134  =  f_129 - f_133;
        f_135  =  f_117 * f_128;
        f_136  =  f_135 - f_132;
        f_137  =  f_134 + f_136;
        f_138  =  f_137 + f_130;
        ul_16[i_108]  =  f_138;
        ul_14[i_108]  =  f_131;
        f_139  =  ul_18[i_108];
        f_140  =  ul_20[i_108];
        f_141  =  f_128 - f_76;
        f_142  =  fma(f_117, f_141, f_139);
        f_143  =  f_142 - f_139;
        f_144  =  f_142 - f_143;
        f_145  =  f_139 - f_144;
        f_146  =  f_117 * f_141;
        f_147  =  f_146 - f_143;
        f_148  =  f_145 + f_147;
        f_149  =  f_148 + f_140;
        ul_20[i_108]  =  f_149;
        ul_18[i_108]  =  f_142;
        i_150  =  i_108 + 1;
        i_108  =  i_150;
      }  // B52
      // BLOCK 57
      i_151  =  i_104 + 32;
      i_104  =  i_151;
    }  // B50
    // BLOCK 58
    // BLOCK 59 MERGES [58 60 ]
    f_152  =  0.0F;
    f_153  =  0.0F;
    i_154  =  0;
    for(;i_154 < i_27;)
    {
      // BLOCK 60
      f_155  =  ul_10[i_154];
      f_156  =  ul_12[i_154];
      f_157  =  ul_10[i_154];
      f_158  =  f_152 + f_157;
      f_159  =  f_155 + f_152;
      f_160  =  f_159 - f_152;
      f_161  =  f_159 - f_160;
      f_162  =  f_152 - f_161;
      f_163  =  f_155 - f_160;
      f_164  =  f_162 + f_163;
      f_165  =  f_164 + f_156;
      f_166  =  f_153 + f_165;
      i_167  =  i_154 + 1;
      f_152  =  f_158;
      f_153  =  f_166;
      i_154  =  i_167;
    }  // B59
    // BLOCK 61
    ul_10[0]  =  f_152;
    ul_12[0]  =  f_153;
    f_168  =  ul_10[0];
    // BLOCK 62 MERGES [61 63 ]
    f_169  =  0.0F;
    f_170  =  0.0F;
    i_171  =  0;
    for(;i_171 < i_27;)
    {
      // BLOCK 63
      f_172  =  ul_14[i_171];
      f_173  =  ul_16[i_171];
      f_174  =  ul_14[i_171];
      f_175  =  f_169 + f_174;
      f_176  =  f_172 + f_169;
      f_177  =  f_176 - f_169;
      f_178  =  f_176 - f_177;
      f_179  =  f_169 - f_178;
      f_180  =  f_172 - f_177;
      f_181  =  f_179 + f_180;
      f_182  =  f_181 + f_173;
      f_183  =  f_170 + f_182;
      i_184  =  i_171 + 1;
      f_169  =  f_175;
      f_170  =  f_183;
      i_171  =  i_184;
    }  // B62
    // BLOCK 64
    ul_14[0]  =  f_169;
    ul_16[0]  =  f_170;
    // BLOCK 65 MERGES [64 66 ]
    f_185  =  0.0F;
    f_186  =  0.0F;
    i_187  =  0;
    for(;i_187 < i_27;)
    {
      // BLOCK 66
      f_188  =  ul_18[i_187];
      f_189  =  ul_20[i_187];
      f_190  =  ul_18[i_187];
      f_191  =  f_185 + f_190;
      f_192  =  f_188 + f_185;
      f_193  =  f_192 - f_185;
      f_194  =  f_192 - f_193;
      f_195  =  f_185 - f_194;
      f_196  =  f_188 - f_193;
      f_197  =  f_195 + f_196;
      f_198  =  f_197 + f_189;
      f_199  =  f_186 + f_198;
      i_200  =  i_187 + 1;
      f_185  =  f_191;
      f_186  =  f_199;
      i_187  =  i_200;
    }  // B65
    // BLOCK 67
    ul_18[0]  =  f_185;
    ul_20[0]  =  f_186;
    f_201  =  ul_16[0];
    f_202  =  ul_14[0];
    i_203  =  isequal(f_201, f_201);
    if(i_203 == 1)
    {
      // BLOCK 68
      f_204  =  f_202 + f_201;
      f_205  =  f_204;
    }  // B67
    else
    {
      // BLOCK 69
      f_205  =  f_202;
    }  // B67
    // BLOCK 70 MERGES [68 69 ]
    f_206  =  ul_18[0];
    f_207  =  f_168 + f_153;
    f_208  =  f_207 + 1.0F;
    f_209  =  f_54 - f_54;
    f_210  =  f_208 + f_209;
    // BLOCK 71 MERGES [70 75 ]
    i_211  =  i_31;
    for(;i_211 < i_77;)
    {
      // BLOCK 72
      l_212  =  (long) i_211;
      l_213  =  l_212 + 4L;
      l_214  =  l_213 << 2;
      ul_215  =  ul_3 + l_214;
      f_216  =  *((__global float *) ul_215);
      ul_217  =  ul_1 + l_214;
      f_218  =  *((__global float *) ul_217);
      i_219  =  isequal(f_76, f_218);
      if(i_219 == 1)
      {
        // BLOCK 73
        f_220  =  f_206 + f_186;
        f_221  =  -f_220;
        f_222  =  f_221;
      }  // B72
      else
      {
        // BLOCK 74
        f_223  =  f_218 - f_76;
        f_224  =  f_207 * f_218;
        f_225  =  f_224 - f_205;
        f_226  =  f_223 + f_225;
        f_222  =  f_226;
      }  // B72
      // BLOCK 75 MERGES [73 74 ]
      f_227  =  f_222 / f_208;
      f_228  =  f_216 / f_210;
      f_229  =  f_227 * f_228;
      *((__global float *) ul_215)  =  f_229;
      ul_230  =  ul_2 + l_214;
      *((__global float *) ul_230)  =  f_228;
      i_231  =  i_211 + 1;
      i_211  =  i_231;
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

__kernel void kGenericReduceByItemTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_27, b_56, b_79;
  float f_20, f_22, f_24, f_38, f_39, f_48, f_53, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_78, f_80, f_82, f_84, f_85, f_86, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_97, f_100, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_153, f_154, f_162, f_164;
  int i_10, i_12, i_14, i_16, i_18, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_40, i_41, i_42, i_43, i_49, i_50, i_51, i_52, i_54, i_55, i_57, i_58, i_71, i_72, i_73, i_81, i_83, i_88, i_96, i_98, i_99, i_101, i_109, i_124, i_151, i_152, i_155, i_156;
  long l_44, l_45, l_46, l_59, l_60, l_61, l_74, l_75, l_76, l_157, l_158, l_159;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_47, *ul_62, *ul_77, *ul_125, *ul_160, *ul_161, *ul_163, *ul_165, *ul_166;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  i_10  =  shape_1;
  i_12  =  shape_2;
  i_14  =  shape_3;
  i_16  =  shape_4;
  i_18  =  shape_5;
  f_20  =  numbers_0;
  f_22  =  numbers_1;
  f_24  =  numbers_2;
  i_25  =  get_global_id(0);
  i_26  =  i_10 * i_16;
  b_27  =  i_25 < i_26;
  if(b_27)
  {
    // BLOCK 1
    i_28  =  i_25 / i_10;
    i_29  =  i_18 * i_28;
    i_30  =  i_29 + i_18;
    i_31  =  (i_30 < i_12) ? i_30 : i_12;
    i_32  =  i_25 % i_10;
    i_33  =  i_32 / i_14;
    i_34  =  i_33 * i_12;
    i_35  =  i_34 * i_14;
    i_36  =  i_32 % i_14;
    i_37  =  i_35 + i_36;
    f_38  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_39  =  f_38;
    i_40  =  i_12;
    i_41  =  i_29;
    for(;i_41 < i_31;)
    {
      // BLOCK 3
      i_42  =  i_41 * i_14;
      i_43  =  i_37 + i_42;
      l_44  =  (long) i_43;
      l_45  =  l_44 + 4L;
      l_46  =  l_45 << 2;
      ul_47  =  ul_0 + l_46;
      f_48  =  *((__global float *) ul_47);
      i_49  =  isless(f_39, f_48);
      if(i_49 == 1)
      {
        // BLOCK 4
        i_50  =  i_41;
      }  // B3
      else
      {
        // BLOCK 5
        i_50  =  i_40;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_51  =  i_41 + 1;
      i_52  =  isless(f_39, f_48);
      if(i_52 == 1)
      {
        // BLOCK 7
        f_53  =  f_48;
        i_54  =  i_50;
      }  // B6
      else
      {
        // BLOCK 8
        f_53  =  f_39;
        i_54  =  i_50;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_54  =  i_50;
      i_55  =  i_51;
      f_39  =  f_53;
      i_40  =  i_54;
      i_41  =  i_55;
    }  // B2
    // BLOCK 10
    b_56  =  i_40 < i_12;
    if(b_56)
    {
      // BLOCK 11
      i_57  =  i_40 * i_14;
      i_58  =  i_57 + i_37;
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
    // BLOCK 14 MERGES [13 42 ]
    f_65  =  0.0F;
    f_66  =  0.0F;
    f_67  =  0.0F;
    f_68  =  0.0F;
    f_69  =  0.0F;
    f_70  =  0.0F;
    i_71  =  i_29;
    for(;i_71 < i_31;)
    {
      // BLOCK 15
      i_72  =  i_71 * i_14;
      i_73  =  i_72 + i_37;
      l_74  =  (long) i_73;
      l_75  =  l_74 + 4L;
      l_76  =  l_75 << 2;
      ul_77  =  ul_0 + l_76;
      f_78  =  *((__global float *) ul_77);
      b_79  =  i_40 == i_71;
      if(b_79)
      {
        // BLOCK 16
        f_80  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        i_81  =  isless(f_20, 1.0F);
        if(i_81 == 1)
        {
          // BLOCK 18
          f_82  =  f_20;
        }  // B17
        else
        {
          // BLOCK 19
          f_82  =  1.0F;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_83  =  isless(f_20, 1.0F);
        if(i_83 == 1)
        {
          // BLOCK 21
          f_84  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_84  =  f_20;
        }  // B20
        // BLOCK 23 MERGES [21 22 ]
        f_85  =  f_82 * f_78;
        f_86  =  f_39 * f_82;
        f_87  =  f_85 - f_86;
        i_88  =  isless(f_87, -3.4028235E38F);
        if(i_88 == 1)
        {
          // BLOCK 24
          f_89  =  0.0F;
        }  // B23
        else
        {
          // BLOCK 25
          f_90  =  f_87 - f_85;
          f_91  =  f_87 - f_90;
          f_92  =  f_85 - f_91;
          f_93  =  fma(f_39, f_82, f_90);
          f_94  =  f_92 - f_93;
          f_89  =  f_94;
        }  // B23
        // BLOCK 26 MERGES [24 25 ]
        f_95  =  f_84 * f_87;
        i_96  =  isless(f_95, -250.0F);
        if(i_96 == 1)
        {
          // BLOCK 27
          f_97  =  -250.0F;
        }  // B26
        else
        {
          // BLOCK 28
          i_98  =  isless(250.0F, f_95);
          if(i_98 == 1)
          {
            // BLOCK 29
            f_97  =  250.0F;
          }  // B28
          else
          {
            // BLOCK 30
            f_97  =  f_95;
          }  // B28
        }  // B26
        // BLOCK 31 MERGES [29 30 27 ]
        i_99  =  isless(f_95, -250.0F);
        if(i_99 == 1)
        {
          // BLOCK 32
          f_100  =  -250.0F;
        }  // B31
        else
        {
          // BLOCK 33
          i_101  =  isless(250.0F, f_95);
          if(i_101 == 1)
          {
            // BLOCK 34
            f_100  =  250.0F;
          }  // B33
          else
          {
            // BLOCK 35
            f_100  =  f_95;
          }  // B33
        }  // B31
        // BLOCK 36 MERGES [34 35 32 ]
        f_102  =  f_97 + 786432.0F;
        f_103  =  f_102 - 786432.0F;
        f_104  =  f_97 - f_103;
        f_105  =  f_24 * f_97;
        f_106  =  fma(f_104, f_22, f_105);
        f_107  =  fma(f_103, f_22, f_106);
        f_108  =  exp(f_107);
        i_109  =  isless(f_87, -3.4028235E38F);
        if(i_109 == 1)
        {
          // BLOCK 37
          f_110  =  f_108;
        }  // B36
        else
        {
          // BLOCK 38
          f_111  =  f_89 * f_84;
          f_112  =  f_22 + f_24;
          f_113  =  f_100 + 786432.0F;
          f_114  =  f_113 - 786432.0F;
          f_115  =  f_100 - f_114;
          f_116  =  f_100 * f_24;
          f_117  =  fma(f_115, f_22, f_116);
          f_118  =  f_114 * f_22;
          f_119  =  fma(f_114, f_22, f_117);
          f_120  =  f_118 - f_119;
          f_121  =  f_120 + f_117;
          f_122  =  fma(f_111, f_112, f_121);
          f_123  =  fma(f_122, f_108, f_108);
          f_110  =  f_123;
        }  // B36
        // BLOCK 39 MERGES [37 38 ]
        i_124  =  isequal(f_39, f_78);
        if(i_124 == 1)
        {
          // BLOCK 40
          f_80  =  1.0F;
        }  // B39
        else
        {
          // BLOCK 41
          f_80  =  f_110;
        }  // B39
      }  // B15
      // BLOCK 42 MERGES [16 40 41 ]
      ul_125  =  ul_1 + l_76;
      f_126  =  *((__global float *) ul_125);
      f_127  =  f_126 - f_64;
      f_128  =  fma(f_80, f_127, f_69);
      f_129  =  f_128 - f_69;
      f_130  =  f_128 - f_129;
      f_131  =  f_69 - f_130;
      f_132  =  f_80 * f_127;
      f_133  =  f_132 - f_129;
      f_134  =  f_131 + f_133;
      f_135  =  f_70 + f_134;
      f_136  =  fma(f_80, f_126, f_67);
      f_137  =  f_136 - f_67;
      f_138  =  f_136 - f_137;
      f_139  =  f_67 - f_138;
      f_140  =  f_80 * f_126;
      f_141  =  f_140 - f_137;
      f_142  =  f_139 + f_141;
      f_143  =  f_68 + f_142;
      f_144  =  f_65 + f_80;
      f_145  =  f_144 - f_65;
      f_146  =  f_144 - f_145;
      f_147  =  f_65 - f_146;
      f_148  =  f_80 - f_145;
      f_149  =  f_147 + f_148;
      f_150  =  f_66 + f_149;
      i_151  =  i_71 + 1;
      f_65  =  f_144;
      f_66  =  f_150;
      f_67  =  f_136;
      f_68  =  f_143;
      f_69  =  f_128;
      f_70  =  f_135;
      i_71  =  i_151;
    }  // B14
    // BLOCK 43
    i_152  =  isequal(f_68, f_68);
    if(i_152 == 1)
    {
      // BLOCK 44
      f_153  =  f_67 + f_68;
      f_154  =  f_153;
    }  // B43
    else
    {
      // BLOCK 45
      f_154  =  f_67;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_155  =  i_16 * i_32;
    i_156  =  i_155 + i_28;
    l_157  =  (long) i_156;
    l_158  =  l_157 + 4L;
    l_159  =  l_158 << 2;
    ul_160  =  ul_2 + l_159;
    *((__global float *) ul_160)  =  f_39;
    ul_161  =  ul_3 + l_159;
    f_162  =  f_65 + f_66;
    *((__global float *) ul_161)  =  f_162;
    ul_163  =  ul_5 + l_159;
    f_164  =  f_69 + f_70;
    *((__global float *) ul_163)  =  f_164;
    ul_165  =  ul_4 + l_159;
    *((__global float *) ul_165)  =  f_154;
    ul_166  =  ul_6 + l_159;
    *((__global float *) ul_166)  =  f_64;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_41, b_60, b_76, b_92, b_145, b_147, b_181, b_193;
  float f_22, f_24, f_26, f_35, f_37, f_48, f_53, f_61, f_63, f_72, f_74, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_99, f_101, f_103, f_104, f_105, f_106, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_116, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_146, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_175, f_176, f_178, f_179, f_182, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_194, f_195, f_196;
  int i_14, i_16, i_18, i_20, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_36, i_38, i_39, i_40, i_42, i_43, i_49, i_50, i_51, i_52, i_54, i_55, i_56, i_57, i_58, i_59, i_62, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_73, i_75, i_77, i_90, i_91, i_93, i_94, i_100, i_102, i_107, i_115, i_117, i_118, i_120, i_128, i_143, i_174, i_177, i_180, i_183, i_192;
  long l_44, l_45, l_46, l_78, l_79, l_80, l_95, l_96, l_97, l_197, l_198, l_199;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_47, *ul_81, *ul_98, *ul_148, *ul_200, *ul_201, *ul_202, *ul_203, *ul_204;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_9[256];
  __local int adi_10[256];
  __local float adf_11[256];
  __local float adf_12[256];
  i_14  =  shape_2;
  i_16  =  shape_4;
  i_18  =  shape_5;
  i_20  =  shape_6;
  f_22  =  numbers_0;
  f_24  =  numbers_1;
  f_26  =  numbers_2;
  i_27  =  get_group_id(0);
  i_28  =  i_27 % i_16;
  i_29  =  i_18 * i_28;
  i_30  =  i_29 + i_18;
  i_31  =  (i_30 < i_14) ? i_30 : i_14;
  i_32  =  i_31 + -1;
  i_33  =  i_27 / i_16;
  i_34  =  i_33 * i_14;
  f_35  =  -1.0F / 0.0F;
  i_36  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  f_37  =  f_35;
  i_38  =  i_14;
  i_39  =  i_29;
  for(;i_39 < i_31;)
  {
    // BLOCK 2
    i_40  =  i_36 + i_39;
    b_41  =  i_40 < i_31;
    if(b_41)
    {
      // BLOCK 3
      i_42  =  i_40;
    }  // B2
    else
    {
      // BLOCK 4
      i_42  =  i_32;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_43  =  i_34 + i_42;
    l_44  =  (long) i_43;
    l_45  =  l_44 + 4L;
    l_46  =  l_45 << 2;
    ul_47  =  ul_0 + l_46;
    f_48  =  *((__global float *) ul_47);
    i_49  =  isless(f_37, f_48);
    if(i_49 == 1)
    {
      // BLOCK 6
      i_50  =  i_42;
    }  // B5
    else
    {
      // BLOCK 7
      i_50  =  i_38;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_51  =  i_20 + i_39;
    i_52  =  isless(f_37, f_48);
    if(i_52 == 1)
    {
      // BLOCK 9
      f_53  =  f_48;
      i_54  =  i_50;
    }  // B8
    else
    {
      // BLOCK 10
      f_53  =  f_37;
      i_54  =  i_50;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_54  =  i_50;
    i_55  =  i_51;
    f_37  =  f_53;
    i_38  =  i_54;
    i_39  =  i_55;
  }  // B1
  // BLOCK 12
  adf_9[i_36]  =  f_37;
  adi_10[i_36]  =  i_38;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_56  =  i_20 >> 31;
  i_57  =  i_56 + i_20;
  i_58  =  i_57 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_59  =  i_58;
  for(;i_59 >= 1;)
  {
    // BLOCK 14
    b_60  =  i_36 < i_59;
    if(b_60)
    {
      // BLOCK 15
      f_61  =  adf_9[i_36];
      i_62  =  i_59 + i_36;
      f_63  =  adf_9[i_62];
      i_64  =  adi_10[i_36];
      i_65  =  adi_10[i_62];
      i_66  =  isequal(f_61, f_63);
      if(i_66 == 1)
      {
        // BLOCK 16
        i_67  =  (i_65 < i_64) ? i_65 : i_64;
        i_68  =  i_67;
      }  // B15
      else
      {
        // BLOCK 17
        i_68  =  i_64;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_69  =  isless(f_61, f_63);
      if(i_69 == 1)
      {
        // BLOCK 19
        i_70  =  i_65;
      }  // B18
      else
      {
        // BLOCK 20
        i_70  =  i_68;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_10[i_36]  =  i_70;
      i_71  =  isless(f_61, f_63);
      if(i_71 == 1)
      {
        // BLOCK 22
        f_72  =  f_63;
      }  // B21
      else
      {
        // BLOCK 23
        f_72  =  f_61;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_9[i_36]  =  f_72;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_73  =  i_59 >> 1;
    i_59  =  i_73;
  }  // B13
  // BLOCK 27
  f_74  =  adf_9[0];
  i_75  =  adi_10[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_76  =  i_75 < i_14;
  if(b_76)
  {
    // BLOCK 28
    i_77  =  i_34 + i_75;
    l_78  =  (long) i_77;
    l_79  =  l_78 + 4L;
    l_80  =  l_79 << 2;
    ul_81  =  ul_1 + l_80;
    f_82  =  *((__global float *) ul_81);
    f_83  =  f_82;
  }  // B27
  else
  {
    // BLOCK 29
    f_83  =  0.0F;
  }  // B27
  // BLOCK 30 MERGES [28 29 ]
  // BLOCK 31 MERGES [30 65 ]
  f_84  =  0.0F;
  f_85  =  0.0F;
  f_86  =  0.0F;
  f_87  =  0.0F;
  f_88  =  0.0F;
  f_89  =  0.0F;
  i_90  =  i_29;
  for(;i_90 < i_31;)
  {
    // BLOCK 32
    i_91  =  i_90 + i_36;
    b_92  =  i_91 < i_31;
    if(b_92)
    {
      // BLOCK 33
      i_93  =  i_91;
    }  // B32
    else
    {
      // BLOCK 34
      i_93  =  i_32;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_94  =  i_93 + i_34;
    l_95  =  (long) i_94;
    l_96  =  l_95 + 4L;
    l_97  =  l_96 << 2;
    ul_98  =  ul_0 + l_97;
    f_99  =  *((__global float *) ul_98);
    i_100  =  isless(f_22, 1.0F);
    if(i_100 == 1)
    {
      // BLOCK 36
      f_101  =  f_22;
    }  // B35
    else
    {
      // BLOCK 37
      f_101  =  1.0F;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_102  =  isless(f_22, 1.0F);
    if(i_102 == 1)
    {
      // BLOCK 39
      f_103  =  1.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_103  =  f_22;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    f_104  =  f_101 * f_99;
    f_105  =  f_74 * f_101;
    f_106  =  f_104 - f_105;
    i_107  =  isless(f_106, -3.4028235E38F);
    if(i_107 == 1)
    {
      // BLOCK 42
      f_108  =  0.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_109  =  f_106 - f_104;
      f_110  =  f_106 - f_109;
      f_111  =  f_104 - f_110;
      f_112  =  fma(f_101, f_74, f_109);
      f_113  =  f_111 - f_112;
      f_108  =  f_113;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    f_114  =  f_103 * f_106;
    i_115  =  isless(f_114, -250.0F);
    if(i_115 == 1)
    {
      // BLOCK 45
      f_116  =  -250.0F;
    }  // B44
    else
    {
      // BLOCK 46
      i_117  =  isless(250.0F, f_114);
      if(i_117 == 1)
      {
        // BLOCK 47
        f_116  =  250.0F;
      }  // B46
      else
      {
        // BLOCK 48
        f_116  =  f_114;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [47 48 45 ]
    i_118  =  isless(f_114, -250.0F);
    if(i_118 == 1)
    {
      // BLOCK 50
      f_119  =  -250.0F;
    }  // B49
    else
    {
      // BLOCK 51
      i_120  =  isless(250.0F, f_114);
      if(i_120 == 1)
      {
        // BLOCK 52
        f_119  =  250.0F;
      }  // B51
      else
      {
        // BLOCK 53
        f_119  =  f_114;
      }  // B51
    }  // B49
    // BLOCK 54 MERGES [52 53 50 ]
    f_121  =  f_116 + 786432.0F;
    f_122  =  f_121 - 786432.0F;
    f_123  =  f_116 - f_122;
    f_124  =  f_26 * f_116;
    f_125  =  fma(f_123, f_24, f_124);
    f_126  =  fma(f_122, f_24, f_125);
    f_127  =  exp(f_126);
    i_128  =  isless(f_106, -3.4028235E38F);
    if(i_128 == 1)
    {
      // BLOCK 55
      f_129  =  f_127;
    }  // B54
    else
    {
      // BLOCK 56
      f_130  =  f_108 * f_103;
      f_131  =  f_24 + f_26;
      f_132  =  f_119 + 786432.0F;
      f_133  =  f_132 - 786432.0F;
      f_134  =  f_119 - f_133;
      f_135  =  f_119 * f_26;
      f_136  =  fma(f_134, f_24, f_135);
      f_137  =  f_133 * f_24;
      f_138  =  fma(f_133, f_24, f_136);
      f_139  =  f_137 - f_138;
      f_140  =  f_139 + f_136;
      f_141  =  fma(f_130, f_131, f_140);
      f_142  =  fma(f_141, f_127, f_127);
      f_129  =  f_142;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    i_143  =  isequal(f_74, f_99);
    if(i_143 == 1)
    {
      // BLOCK 58
      f_144  =  1.0F;
    }  // B57
    else
    {
      // BLOCK 59
      f_144  =  f_129;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    b_145  =  i_93 == i_75;
    if(b_145)
    {
      // BLOCK 61
      f_146  =  0.0F;
    }  // B60
    else
    {
      // BLOCK 62
      b_147  =  i_91 == i_93;
      if(b_147)
      {
        // BLOCK 63
        f_146  =  f_144;
      }  // B62
      else
      {
        // BLOCK 64
        f_146  =  0.0F;
      }  // B62
    }  // B60
    // BLOCK 65 MERGES [61 63 64 ]
    ul_148  =  ul_1 + l_97;
    f_149  =  *((__global float *) ul_148);
    f_150  =  f_149 - f_83;
    f_151  =  fma(f_146, f_150, f_88);
    f_152  =  f_151 - f_88;
    f_153  =  f_151 - f_152;
    f_154  =  f_88 - f_153;
    f_155  =  f_146 * f_150;
    f_156  =  f_155 - f_152;
    f_157  =  f_154 + f_156;
    f_158  =  f_89 + f_157;
    f_159  =  fma(f_146, f_149, f_86);
    f_160  =  f_159 - f_86;
    f_161  =  f_159 - f_160;
    f_162  =  f_86 - f_161;
    f_163  =  f_146 * f_149;
    f_164  =  f_163 - f_160;
    f_165  =  f_162 + f_164;
    f_166  =  f_87 + f_165;
    f_167  =  f_84 + f_146;
    f_168  =  f_167 - f_84;
    f_169  =  f_167 - f_168;
    f_170  =  f_84 - f_169;
    f_171  =  f_146 - f_168;
    f_172  =  f_170 + f_171;
    f_173  =  f_85 + f_172;
    i_174  =  i_90 + i_20;
    f_84  =  f_167;
    f_85  =  f_173;
    f_86  =  f_159;
    f_87  =  f_166;
    f_88  =  f_151;
    f_89  =  f_158;
    i_90  =  i_174;
  }  // B31
  // BLOCK 66
  f_175  =  f_84 + f_85;
  adf_9[i_36]  =  f_175;
  f_176  =  f_88 + f_89;
  adf_11[i_36]  =  f_176;
  i_177  =  isequal(f_87, f_87);
  if(i_177 == 1)
  {
    // BLOCK 67
    f_178  =  f_86 + f_87;
    f_179  =  f_178;
  }  // B66
  else
  {
    // BLOCK 68
    f_179  =  f_86;
  }  // B66
  // BLOCK 69 MERGES [67 68 ]
  adf_12[i_36]  =  f_179;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 70 MERGES [69 74 ]
  i_180  =  i_58;
  for(;i_180 >= 1;)
  {
    // BLOCK 71
    b_181  =  i_36 < i_180;
    if(b_181)
    {
      // BLOCK 72
      f_182  =  adf_9[i_36];
      i_183  =  i_180 + i_36;
      f_184  =  adf_9[i_183];
      f_185  =  f_182 + f_184;
      adf_9[i_36]  =  f_185;
      f_186  =  adf_12[i_36];
      f_187  =  adf_12[i_183];
      f_188  =  f_186 + f_187;
      adf_12[i_36]  =  f_188;
      f_189  =  adf_11[i_36];
      f_190  =  adf_11[i_183];
      f_191  =  f_189 + f_190;
      adf_11[i_36]  =  f_191;
    }  // B71
    else
    {
      // BLOCK 73
    }  // B71
    // BLOCK 74 MERGES [73 72 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_192  =  i_180 >> 1;
    i_180  =  i_192;
  }  // B70
  // BLOCK 75
  b_193  =  i_36 == 0;
  if(b_193)
  {
    // BLOCK 76
    f_194  =  adf_9[0];
    f_195  =  adf_12[0];
    f_196  =  adf_11[0];
    l_197  =  (long) i_27;
    l_198  =  l_197 + 4L;
    l_199  =  l_198 << 2;
    ul_200  =  ul_2 + l_199;
    *((__global float *) ul_200)  =  f_74;
    ul_201  =  ul_3 + l_199;
    *((__global float *) ul_201)  =  f_194;
    ul_202  =  ul_5 + l_199;
    *((__global float *) ul_202)  =  f_196;
    ul_203  =  ul_4 + l_199;
    *((__global float *) ul_203)  =  f_195;
    ul_204  =  ul_6 + l_199;
    *((__global float *) ul_204)  =  f_83;
  }  // B75
  else
  {
    // BLOCK 77
  }  // B75
  // BLOCK 78 MERGES [77 76 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanesTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_41, b_90, b_161;
  float f_34, f_36, f_38, f_48, f_63, f_64, f_70, f_73, f_75, f_78, f_87, f_96, f_97, f_114, f_116, f_118, f_119, f_120, f_121, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_131, f_134, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_159, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_197, f_198, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_213, f_214, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_225, f_226, f_227, f_229, f_230, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_245, f_246, f_248, f_249, f_250, f_251, f_252, f_258, f_260;
  int i_26, i_28, i_30, i_32, i_39, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_65, i_66, i_67, i_68, i_69, i_71, i_72, i_74, i_76, i_77, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_91, i_98, i_99, i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_115, i_117, i_122, i_130, i_132, i_133, i_135, i_143, i_158, i_160, i_195, i_196, i_199, i_212, i_215, i_228, i_231, i_244, i_247;
  long l_59, l_60, l_61, l_92, l_93, l_94, l_110, l_111, l_112, l_253, l_254, l_255;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_62, *ul_95, *ul_113, *ul_172, *ul_256, *ul_257, *ul_259, *ul_261, *ul_262;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __private float ul_9[32];
  __private float* ul_10 = ul_9;
  __private int ul_11[32];
  __private int* ul_12 = ul_11;
  __private float ul_13[32];
  __private float* ul_14 = ul_13;
  __private float ul_15[32];
  __private float* ul_16 = ul_15;
  __private float ul_17[32];
  __private float* ul_18 = ul_17;
  __private float ul_19[32];
  __private float* ul_20 = ul_19;
  __private float ul_21[32];
  __private float* ul_22 = ul_21;
  __private float ul_23[32];
  __private float* ul_24 = ul_23;
  i_26  =  shape_1;
  i_28  =  shape_2;
  i_30  =  shape_4;
  i_32  =  shape_5;
  f_34  =  numbers_0;
  f_36  =  numbers_1;
  f_38  =  numbers_2;
  i_39  =  get_global_id(0);
  i_40  =  i_26 * i_30;
  b_41  =  i_39 < i_40;
  if(b_41)
  {
    // BLOCK 1
    i_42  =  i_39 % i_30;
    i_43  =  i_32 * i_42;
    i_44  =  i_43 + i_32;
    i_45  =  (i_44 < i_28) ? i_44 : i_28;
    i_46  =  i_45 - i_43;
    i_47  =  (i_46 < 32) ? i_46 : 32;
    f_48  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_49  =  0;
    for(;i_49 < i_47;)
    {
      // BLOCK 3
      ul_10[i_49]  =  f_48;
      ul_12[i_49]  =  i_28;
      i_50  =  i_49 + 1;
      i_49  =  i_50;
    }  // B2
    // BLOCK 4
    i_51  =  i_39 / i_30;
    i_52  =  i_51 * i_28;
    // BLOCK 5 MERGES [4 15 ]
    i_53  =  i_43;
    for(;i_53 < i_45;)
    {
      // BLOCK 6
      i_54  =  i_52 + i_53;
      i_55  =  i_45 - i_53;
      i_56  =  (i_55 < 32) ? i_55 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_57  =  0;
      for(;i_57 < i_56;)
      {
        // BLOCK 8
        i_58  =  i_54 + i_57;
        l_59  =  (long) i_58;
        l_60  =  l_59 + 4L;
        l_61  =  l_60 << 2;
        ul_62  =  ul_0 + l_61;
        f_63  =  *((__global float *) ul_62);
        f_64  =  ul_10[i_57];
        i_65  =  isless(f_64, f_63);
        if(i_65 == 1)
        {
          // BLOCK 9
          i_66  =  i_53 + i_57;
          i_67  =  i_66;
        }  // B8
        else
        {
          // BLOCK 10
          i_68  =  ul_12[i_57];
          i_67  =  i_68;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_12[i_57]  =  i_67;
        i_69  =  isless(f_64, f_63);
        if(i_69 == 1)
        {
          // BLOCK 12
          f_70  =  f_63;
        }  // B11
        else
        {
          // BLOCK 13
          f_70  =  f_64;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_10[i_57]  =  f_70;
        i_71  =  i_57 + 1;
        i_57  =  i_71;
      }  // B7
      // BLOCK 15
      i_72  =  i_53 + 32;
      i_53  =  i_72;
    }  // B5
    // BLOCK 16
    f_73  =  ul_10[0];
    i_74  =  ul_12[0];
    // BLOCK 17 MERGES [16 27 ]
    f_75  =  f_73;
    i_76  =  i_74;
    i_77  =  1;
    for(;i_77 < i_47;)
    {
      // BLOCK 18
      f_78  =  ul_10[i_77];
      i_79  =  ul_12[i_77];
      i_80  =  isequal(f_75, f_78);
      if(i_80 == 1)
      {
        // BLOCK 19
        i_81  =  (i_79 < i_76) ? i_79 : i_76;
        i_82  =  i_81;
      }  // B18
      else
      {
        // BLOCK 20
        i_82  =  i_76;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_83  =  isless(f_75, f_78);
      if(i_83 == 1)
      {
        // BLOCK 22
        i_84  =  i_79;
      }  // B21
      else
      {
        // BLOCK 23
        i_84  =  i_82;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_85  =  i_77 + 1;
      i_86  =  isless(f_75, f_78);
      if(i_86 == 1)
      {
        // BLOCK 25
        f_87  =  f_78;
        i_88  =  i_84;
      }  // B24
      else
      {
        // BLOCK 26
        f_87  =  f_75;
        i_88  =  i_84;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_88  =  i_84;
      i_89  =  i_85;
      f_75  =  f_87;
      i_76  =  i_88;
      i_77  =  i_89;
    }  // B17
    // BLOCK 28
    ul_10[0]  =  f_75;
    ul_12[0]  =  i_76;
    b_90  =  i_76 < i_28;
    if(b_90)
    {
      // BLOCK 29
      i_91  =  i_52 + i_76;
      l_92  =  (long) i_91;
      l_93  =  l_92 + 4L;
      l_94  =  l_93 << 2;
      ul_95  =  ul_1 + l_94;
      f_96  =  *((__global float *) ul_95);
      f_97  =  f_96;
    }  // B28
    else
    {
      // BLOCK 30
      f_97  =  0.0F;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    // BLOCK 32 MERGES [31 33 ]
    i_98  =  0;
    for(;i_98 < i_47;)
    {
      // BLOCK 33
      ul_14[i_98]  =  0.0F;
      ul_16[i_98]  =  0.0F;
      i_99  =  i_98 + 1;
      i_98  =  i_99;
    }  // B32
    // BLOCK 34
    // BLOCK 35 MERGES [34 36 ]
    i_100  =  0;
    for(;i_100 < i_47;)
    {
      // BLOCK 36
      ul_18[i_100]  =  0.0F;
      ul_20[i_100]  =  0.0F;
      i_101  =  i_100 + 1;
      i_100  =  i_101;
    }  // B35
    // BLOCK 37
    // BLOCK 38 MERGES [37 39 ]
    i_102  =  0;
    for(;i_102 < i_47;)
    {
      // BLOCK 39
      ul_22[i_102]  =  0.0F;
      ul_24[i_102]  =  0.0F;
      i_103  =  i_102 + 1;
      i_102  =  i_103;
    }  // B38
    // BLOCK 40
    // BLOCK 41 MERGES [40 73 ]
    i_104  =  i_43;
    for(;i_104 < i_45;)
    {
      // BLOCK 42
      i_105  =  i_52 + i_104;
      i_106  =  i_45 - i_104;
      i_107  =  (i_106 < 32) ? i_106 : 32;
      // BLOCK 43 MERGES [42 72 ]
      i_108  =  0;
      for(;i_108 < i_107;)
      {
        // BLOCK 44
        i_109  =  i_105 + i_108;
        l_110  =  (long) i_109;
        l_111  =  l_110 + 4L;
        l_112  =  l_111 << 2;
        ul_113  =  ul_0 + l_112;
        f_114  =  *((__global float *) ul_113);
        i_115  =  isless(f_34, 1.0F);
        if(i_115 == 1)
        {
          // BLOCK 45
          f_116  =  f_34;
        }  // B44
        else
        {
          // BLOCK 46
          f_116  =  1.0F;
        }  // B44
        // BLOCK 47 MERGES [45 46 ]
        i_117  =  isless(f_34, 1.0F);
        if(i_117 == 1)
        {
          // BLOCK 48
          f_118  =  1.0F;
        }  // B47
        else
        {
          // BLOCK 49
          f_118  =  f_34;
        }  // B47
        // BLOCK 50 MERGES [48 49 ]
        f_119  =  f_116 * f_114;
        f_120  =  f_75 * f_116;
        f_121  =  f_119 - f_120;
        i_122  =  isless(f_121, -3.4028235E38F);
        if(i_122 == 1)
        {
          // BLOCK 51
          f_123  =  0.0F;
        }  // B50
        else
        {
          // BLOCK 52
          f_124  =  f_121 - f_119;
          f_125  =  f_121 - f_124;
          f_126  =  f_119 - f_125;
          f_127  =  fma(f_75, f_116, f_124);
          f_128  =  f_126 - f_127;
          f_123  =  f_128;
        }  // B50
        // BLOCK 53 MERGES [51 52 ]
        f_129  =  f_118 * f_121;
        i_130  =  isless(f_129, -250.0F);
        if(i_130 == 1)
        {
          // BLOCK 54
          f_131  =  -250.0F;
        }  // B53
        else
        {
          // BLOCK 55
          i_132  =  isless(250.0F, f_129);
          if(i_132 == 1)
          {
            // BLOCK 56
            f_131  =  250.0F;
          }  // B55
          else
          {
            // BLOCK 57
            f_131  =  f_129;
          }  // B55
        }  // B53
        // BLOCK 58 MERGES [56 57 54 ]
        i_133  =  isless(f_129, -250.0F);
        if(i_133 == 1)
        {
          // BLOCK 59
          f_134  =  -250.0F;
        }  // B58
        else
        {
          // BLOCK 60
          i_135  =  isless(250.0F, f_129);
          if(i_135 == 1)
          {
            // BLOCK 61
            f_134  =  250.0F;
          }  // B60
          else
          {
            // BLOCK 62
            f_134  =  f_129;
          }  // B60
        }  // B58
        // BLOCK 63 MERGES [61 62 59 ]
        f_136  =  f_131 + 786432.0F;
        f_137  =  f_136 - 786432.0F;
        f_138  =  f_131 - f_137;
        f_139  =  f_38 * f_131;
        f_140  =  fma(f_138, f_36, f_139);
        f_141  =  fma(f_137, f_36, f_140);
        f_142  =  exp(f_141);
        i_143  =  isless(f_121, -3.4028235E38F);
        if(i_143 == 1)
        {
          // BLOCK 64
          f_144  =  f_142;
        }  // B63
        else
        {
          // BLOCK 65
          f_145  =  f_123 * f_118;
          f_146  =  f_36 + f_38;
          f_147  =  f_134 + 786432.0F;
          f_148  =  f_147 - 786432.0F;
          f_149  =  f_134 - f_148;
          f_150  =  f_134 * f_38;
          f_151  =  fma(f_149, f_36, f_150);
          f_152  =  f_148 * f_36;
          f_153  =  fma(f_148, f_36, f_151);
          f_154  =  f_152 - f_153;
          f_155  =  f_154 + f_151;
          f_156  =  fma(f_145, f_146, f_155);
          f_157  =  fma(f_156, f_142, f_142);
          f_144  =  f_157;
        }  // B63
        // BLOCK 66 MERGES [64 65 ]
        i_158  =  isequal(f_75, f_114);
        if(i_158 == 1)
        {
          // BLOCK 67
          f_159  =  1.0F;
        }  // B66
        else
        {
          // BLOCK 68
          f_159  =  f_144;
        }  // B66
        // BLOCK 69 MERGES [67 68 ]
        i_160  =  i_104 + i_108;
        b_161  =  i_160 == i_76;
        if(b_161)
        {
          // BLOCK 70
          f_162  =  0.0F;
        }  // B69
        else
        {
          // BLOCK 71
          f_162  =  f_159;
        }  // B69
        // BLOCK 72 MERGES [70 71 ]
        f_163  =  ul_14[i_108];
        f_164  =  ul_16[i_108];
        f_165  =  f_162 + f_163;
        f_166  =  f_165 - f_163;
        f_167  =  f_165 - f_166;
        f_168  =  f_163 - f_167;
        f_169  =  f_162 - f_166;
        f_170  =  f_168 + f_169;
        f_171  =  f_170 + f_164;
        ul_16[i_108]  =  f_171;
        ul_14[i_108]  =  f_165;
        ul_172  =  ul_1 + l_112;
        f_173  =  *((__global float *) ul_172);
        f_174  =  ul_18[i_108];
        f_175  =  ul_20[i_108];
        f_176  =  fma(f_162, f_173, f_174);
        f_177  =  f_176 - f_174;
        f_178  =  f_176 - f_177;
        f_179  =  f_174 - f_178;
        f_180  =  f_162 * f_173;
        f_181  =  f_180 - f_177;
        f_182  =  f_179 + f_181;
        f_183  =  f_182 + f_175;
        ul_20[i_108]  =  f_183;
        ul_18[i_108]  =  f_176;
        f_184  =  ul_22[i_108];
        f_185  =  ul_24[i_108];
        f_186  =  f_173 - f_97;
        f_187  =  fma(f_162, f_186, f_184);
        f_188  =  f_187 - f_184;
        f_189  =  f_187 - f_188;
        f_190  =  f_184 - f_189;
        f_191  =  f_162 * f_186;
        f_192  =  f_191 - f_188;
        f_193  =  f_190 + f_192;
        f_194  =  f_193 + f_185;
        ul_24[i_108]  =  f_194;
        ul_22[i_108]  =  f_187;
        i_195  =  i_108 + 1;
        i_108  =  i_195;
      }  // B43
      // BLOCK 73
      i_196  =  i_104 + 32;
      i_104  =  i_196;
    }  // B41
    // BLOCK 74
    // BLOCK 75 MERGES [74 76 ]
    f_197  =  0.0F;
    f_198  =  0.0F;
    i_199  =  0;
    for(;i_199 < i_47;)
    {
      // BLOCK 76
      f_200  =  ul_14[i_199];
      f_201  =  ul_16[i_199];
      f_202  =  ul_14[i_199];
      f_203  =  f_197 + f_202;
      f_204  =  f_200 + f_197;
      f_205  =  f_204 - f_197;
      f_206  =  f_204 - f_205;
      f_207  =  f_197 - f_206;
      f_208  =  f_200 - f_205;
      f_209  =  f_207 + f_208;
      f_210  =  f_209 + f_201;
      f_211  =  f_198 + f_210;
      i_212  =  i_199 + 1;
      f_197  =  f_203;
      f_198  =  f_211;
      i_199  =  i_212;
    }  // B75
    // BLOCK 77
    ul_14[0]  =  f_197;
    ul_16[0]  =  f_198;
    // BLOCK 78 MERGES [77 79 ]
    f_213  =  0.0F;
    f_214  =  0.0F;
    i_215  =  0;
    for(;i_215 < i_47;)
    {
      // BLOCK 79
      f_216  =  ul_18[i_215];
      f_217  =  ul_20[i_215];
      f_218  =  ul_18[i_215];
      f_219  =  f_213 + f_218;
      f_220  =  f_216 + f_213;
      f_221  =  f_220 - f_213;
      f_222  =  f_220 - f_221;
      f_223  =  f_213 - f_222;
      f_224  =  f_216 - f_221;
      f_225  =  f_223 + f_224;
      f_226  =  f_225 + f_217;
      f_227  =  f_214 + f_226;
      i_228  =  i_215 + 1;
      f_213  =  f_219;
      f_214  =  f_227;
      i_215  =  i_228;
    }  // B78
    // BLOCK 80
    ul_18[0]  =  f_213;
    ul_20[0]  =  f_214;
    // BLOCK 81 MERGES [80 82 ]
    f_229  =  0.0F;
    f_230  =  0.0F;
    i_231  =  0;
    for(;i_231 < i_47;)
    {
      // BLOCK 82
      f_232  =  ul_22[i_231];
      f_233  =  ul_24[i_231];
      f_234  =  ul_22[i_231];
      f_235  =  f_229 + f_234;
      f_236  =  f_232 + f_229;
      f_237  =  f_236 - f_229;
      f_238  =  f_236 - f_237;
      f_239  =  f_229 - f_238;
      f_240  =  f_232 - f_237;
      f_241  =  f_239 + f_240;
      f_242  =  f_241 + f_233;
      f_243  =  f_230 + f_242;
      i_244  =  i_231 + 1;
      f_229  =  f_235;
      f_230  =  f_243;
      i_231  =  i_244;
    }  // B81
    // BLOCK 83
    ul_22[0]  =  f_229;
    ul_24[0]  =  f_230;
    f_245  =  ul_20[0];
    f_246  =  ul_18[0];
    i_247  =  isequal(f_245, f_245);
    if(i_247 == 1)
    {
      // BLOCK 84
      f_248  =  f_246 + f_245;
      f_249  =  f_248;
    }  // B83
    else
    {
      // BLOCK 85
      f_249  =  f_246;
    }  // B83
    // BLOCK 86 MERGES [84 85 ]
    f_250  =  ul_22[0];
    f_251  =  ul_14[0];
    f_252  =  ul_16[0];
    l_253  =  (long) i_39;
    l_254  =  l_253 + 4L;
    l_255  =  l_254 << 2;
    ul_256  =  ul_2 + l_255;
    *((__global float *) ul_256)  =  f_75;
    ul_257  =  ul_3 + l_255;
    f_258  =  f_251 + f_252;
    *((__global float *) ul_257)  =  f_258;
    ul_259  =  ul_5 + l_255;
    f_260  =  f_250 + f_230;
    *((__global float *) ul_259)  =  f_260;
    ul_261  =  ul_4 + l_255;
    *((__global float *) ul_261)  =  f_249;
    ul_262  =  ul_6 + l_255;
    *((__global float *) ul_262)  =  f_97;
  }  // B0
  else
  {
    // BLOCK 87
  }  // B0
  // BLOCK 88 MERGES [87 86 ]
  return;
}  //  kernel

__kernel void kGenericCombineTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_23, b_55, b_104, b_119;
  float f_17, f_19, f_21, f_37, f_38, f_43, f_45, f_46, f_47, f_48, f_54, f_56, f_58, f_60, f_62, f_63, f_64, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_75, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_103, f_105, f_106, f_108, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128;
  int i_13, i_15, i_22, i_24, i_25, i_26, i_27, i_28, i_39, i_40, i_41, i_42, i_49, i_59, i_61, i_66, i_74, i_76, i_77, i_79, i_87, i_102, i_110, i_129;
  long l_29, l_30, l_31, l_33, l_34, l_35, l_50, l_51, l_52, l_130, l_131, l_132;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_9, *ul_32, *ul_36, *ul_44, *ul_53, *ul_57, *ul_107, *ul_109, *ul_111, *ul_133, *ul_134, *ul_135, *ul_136, *ul_137;

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
  i_13  =  shape_1;
  i_15  =  shape_4;
  f_17  =  numbers_0;
  f_19  =  numbers_1;
  f_21  =  numbers_2;
  i_22  =  get_global_id(0);
  b_23  =  i_22 < i_13;
  if(b_23)
  {
    // BLOCK 1
    i_24  =  i_15 * i_22;
    i_25  =  i_24 + 1;
    i_26  =  i_24 + i_15;
    // BLOCK 2 MERGES [1 6 ]
    i_27  =  i_24;
    i_28  =  i_25;
    for(;;)
    {
      l_29  =  (long) i_27;
      l_30  =  l_29 + 4L;
      l_31  =  l_30 << 2;
      ul_32  =  ul_0 + l_31;
      if(!(i_28 < i_26))
      {
        break;
      }
      // BLOCK 3
      l_33  =  (long) i_28;
      l_34  =  l_33 + 4L;
      l_35  =  l_34 << 2;
      ul_36  =  ul_0 + l_35;
      f_37  =  *((__global float *) ul_36);
      f_38  =  *((__global float *) ul_32);
      i_39  =  i_28 + 1;
      i_40  =  isless(f_38, f_37);
      if(i_40 == 1)
      {
        // BLOCK 4
        i_41  =  i_28;
      }  // B3
      else
      {
        // BLOCK 5
        i_41  =  i_27;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_42  =  i_39;
      i_27  =  i_41;
      i_28  =  i_42;
    }  // B2
    // BLOCK 7
    f_43  =  *((__global float *) ul_32);
    ul_44  =  ul_4 + l_31;
    f_45  =  *((__global float *) ul_44);
    // BLOCK 8 MERGES [7 45 ]
    f_46  =  0.0F;
    f_47  =  0.0F;
    f_48  =  0.0F;
    i_49  =  i_24;
    for(;i_49 < i_26;)
    {
      // BLOCK 9
      l_50  =  (long) i_49;
      l_51  =  l_50 + 4L;
      l_52  =  l_51 << 2;
      ul_53  =  ul_1 + l_52;
      f_54  =  *((__global float *) ul_53);
      b_55  =  i_27 == i_49;
      if(b_55)
      {
        // BLOCK 10
        f_56  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_57  =  ul_0 + l_52;
        f_58  =  *((__global float *) ul_57);
        i_59  =  isless(f_17, 1.0F);
        if(i_59 == 1)
        {
          // BLOCK 12
          f_60  =  f_17;
        }  // B11
        else
        {
          // BLOCK 13
          f_60  =  1.0F;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_61  =  isless(f_17, 1.0F);
        if(i_61 == 1)
        {
          // BLOCK 15
          f_62  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_62  =  f_17;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_63  =  f_60 * f_58;
        f_64  =  f_43 * f_60;
        f_65  =  f_63 - f_64;
        i_66  =  isless(f_65, -3.4028235E38F);
        if(i_66 == 1)
        {
          // BLOCK 18
          f_67  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_68  =  f_65 - f_63;
          f_69  =  f_65 - f_68;
          f_70  =  f_63 - f_69;
          f_71  =  fma(f_60, f_43, f_68);
          f_72  =  f_70 - f_71;
          f_67  =  f_72;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        f_73  =  f_62 * f_65;
        i_74  =  isless(f_73, -250.0F);
        if(i_74 == 1)
        {
          // BLOCK 21
          f_75  =  -250.0F;
        }  // B20
        else
        {
          // BLOCK 22
          i_76  =  isless(250.0F, f_73);
          if(i_76 == 1)
          {
            // BLOCK 23
            f_75  =  250.0F;
          }  // B22
          else
          {
            // BLOCK 24
            f_75  =  f_73;
          }  // B22
        }  // B20
        // BLOCK 25 MERGES [23 24 21 ]
        i_77  =  isless(f_73, -250.0F);
        if(i_77 == 1)
        {
          // BLOCK 26
          f_78  =  -250.0F;
        }  // B25
        else
        {
          // BLOCK 27
          i_79  =  isless(250.0F, f_73);
          if(i_79 == 1)
          {
            // BLOCK 28
            f_78  =  250.0F;
          }  // B27
          else
          {
            // BLOCK 29
            f_78  =  f_73;
          }  // B27
        }  // B25
        // BLOCK 30 MERGES [28 29 26 ]
        f_80  =  f_75 + 786432.0F;
        f_81  =  f_80 - 786432.0F;
        f_82  =  f_75 - f_81;
        f_83  =  f_21 * f_75;
        f_84  =  fma(f_82, f_19, f_83);
        f_85  =  fma(f_81, f_19, f_84);
        f_86  =  exp(f_85);
        i_87  =  isless(f_65, -3.4028235E38F);
        if(i_87 == 1)
        {
          // BLOCK 31
          f_88  =  f_86;
        }  // B30
        else
        {
          // BLOCK 32
          f_89  =  f_67 * f_62;
          f_90  =  f_19 + f_21;
          f_91  =  f_78 + 786432.0F;
          f_92  =  f_91 - 786432.0F;
          f_93  =  f_78 - f_92;
          f_94  =  f_78 * f_21;
          f_95  =  fma(f_93, f_19, f_94);
          f_96  =  f_92 * f_19;
          f_97  =  fma(f_92, f_19, f_95);
          f_98  =  f_96 - f_97;
          f_99  =  f_98 + f_95;
          f_100  =  fma(f_89, f_90, f_99);
          f_101  =  fma(f_100, f_86, f_86);
          f_88  =  f_101;
        }  // B30
        // BLOCK 33 MERGES [31 32 ]
        i_102  =  isequal(f_43, f_58);
        if(i_102 == 1)
        {
          // BLOCK 34
          f_56  =  1.0F;
        }  // B33
        else
        {
          // BLOCK 35
          f_56  =  f_88;
        }  // B33
      }  // B9
      // BLOCK 36 MERGES [10 34 35 ]
      f_103  =  f_54 + 1.0F;
      b_104  =  i_27 == i_49;
      if(b_104)
      {
        // BLOCK 37
        f_105  =  f_54;
      }  // B36
      else
      {
        // BLOCK 38
        f_106  =  f_56 * f_103;
        f_105  =  f_106;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      ul_107  =  ul_4 + l_52;
      f_108  =  *((__global float *) ul_107);
      ul_109  =  ul_2 + l_52;
      i_110  =  isequal(f_45, f_108);
      if(i_110 == 1)
      {
        // BLOCK 40
        ul_111  =  ul_3 + l_52;
        f_112  =  *((__global float *) ul_111);
        f_113  =  f_112;
      }  // B39
      else
      {
        // BLOCK 41
        f_114  =  *((__global float *) ul_107);
        f_115  =  *((__global float *) ul_109);
        f_116  =  f_114 + f_115;
        f_117  =  f_103 * f_45;
        f_118  =  f_116 - f_117;
        f_113  =  f_118;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      b_119  =  i_27 == i_49;
      if(b_119)
      {
        // BLOCK 43
        f_120  =  *((__global float *) ul_109);
        f_121  =  f_120;
      }  // B42
      else
      {
        // BLOCK 44
        f_122  =  *((__global float *) ul_107);
        f_123  =  *((__global float *) ul_109);
        f_124  =  f_122 + f_123;
        f_125  =  f_124 * f_56;
        f_121  =  f_125;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      f_126  =  f_47 + f_121;
      f_127  =  fma(f_56, f_113, f_48);
      f_128  =  f_46 + f_105;
      i_129  =  i_49 + 1;
      f_46  =  f_128;
      f_47  =  f_126;
      f_48  =  f_127;
      i_49  =  i_129;
    }  // B8
    // BLOCK 46
    l_130  =  (long) i_22;
    l_131  =  l_130 + 4L;
    l_132  =  l_131 << 2;
    ul_133  =  ul_5 + l_132;
    *((__global float *) ul_133)  =  f_43;
    ul_134  =  ul_6 + l_132;
    *((__global float *) ul_134)  =  f_46;
    ul_135  =  ul_8 + l_132;
    *((__global float *) ul_135)  =  f_48;
    ul_136  =  ul_7 + l_132;
    *((__global float *) ul_136)  =  f_47;
    ul_137  =  ul_9 + l_132;
    *((__global float *) ul_137)  =  f_45;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel

__kernel void kGenericWriteBothTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_14;
  float f_27, f_29, f_31, f_36, f_53, f_55, f_57, f_59, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_74, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_102, f_104, f_105, f_106, f_107, f_109, f_111, f_112, f_113, f_114, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_124, f_127, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_151, f_153, f_155, f_157, f_159, f_160, f_161, f_162, f_163, f_164, f_166, f_167, f_168, f_169, f_170;
  int i_12, i_13, i_16, i_18, i_20, i_22, i_24, i_25, i_40, i_41, i_45, i_46, i_47, i_48, i_58, i_60, i_65, i_73, i_75, i_76, i_78, i_87, i_101, i_108, i_110, i_115, i_123, i_125, i_126, i_128, i_136, i_150, i_158;
  long l_32, l_33, l_34, l_37, l_38, l_39, l_42, l_43, l_44, l_49, l_50, l_51;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_35, *ul_52, *ul_54, *ul_56, *ul_103, *ul_152, *ul_154, *ul_156, *ul_165;

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
  i_12  =  shape_0;
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_12;
  if(b_14)
  {
    // BLOCK 1
    i_16  =  shape_7;
    i_18  =  shape_8;
    i_20  =  shape_9;
    i_22  =  shape_10;
    i_24  =  shape_3;
    i_25  =  shape_3;
    f_27  =  numbers_0;
    f_29  =  numbers_1;
    f_31  =  numbers_2;
    l_32  =  (long) i_13;
    l_33  =  l_32 + 4L;
    l_34  =  l_33 << 2;
    ul_35  =  ul_0 + l_34;
    f_36  =  *((__global float *) ul_35);
    l_37  =  (long) i_16;
    l_38  =  l_37 * l_32;
    l_39  =  l_38 >> i_18;
    i_40  =  (int) l_39;
    i_41  =  i_40 * i_24;
    l_42  =  (long) i_20;
    l_43  =  l_42 * l_32;
    l_44  =  l_43 >> i_22;
    i_45  =  (int) l_44;
    i_46  =  i_45 * i_25;
    i_47  =  i_13 - i_46;
    i_48  =  i_41 + i_47;
    l_49  =  (long) i_48;
    l_50  =  l_49 + 4L;
    l_51  =  l_50 << 2;
    ul_52  =  ul_2 + l_51;
    f_53  =  *((__global float *) ul_52);
    ul_54  =  ul_3 + l_51;
    f_55  =  *((__global float *) ul_54);
    ul_56  =  ul_1 + l_34;
    f_57  =  *((__global float *) ul_56);
    i_58  =  isless(f_27, 1.0F);
    if(i_58 == 1)
    {
      // BLOCK 2
      f_59  =  f_27;
    }  // B1
    else
    {
      // BLOCK 3
      f_59  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_60  =  isless(f_27, 1.0F);
    if(i_60 == 1)
    {
      // BLOCK 5
      f_61  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_61  =  f_27;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_62  =  f_59 * f_36;
    f_63  =  f_53 * f_59;
    f_64  =  f_62 - f_63;
    i_65  =  isless(f_64, -3.4028235E38F);
    if(i_65 == 1)
    {
      // BLOCK 8
      f_66  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_67  =  f_64 - f_62;
      f_68  =  f_64 - f_67;
      f_69  =  f_62 - f_68;
      f_70  =  fma(f_59, f_53, f_67);
      f_71  =  f_69 - f_70;
      f_66  =  f_71;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_72  =  f_61 * f_64;
    i_73  =  isless(f_72, -250.0F);
    if(i_73 == 1)
    {
      // BLOCK 11
      f_74  =  -250.0F;
    }  // B10
    else
    {
      // BLOCK 12
      i_75  =  isless(250.0F, f_72);
      if(i_75 == 1)
      {
        // BLOCK 13
        f_74  =  250.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_74  =  f_72;
      }  // B12
    }  // B10
    // BLOCK 15 MERGES [13 14 11 ]
    i_76  =  isless(f_72, -250.0F);
    if(i_76 == 1)
    {
      // BLOCK 16
      f_77  =  -250.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_78  =  isless(250.0F, f_72);
      if(i_78 == 1)
      {
        // BLOCK 18
        f_77  =  250.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_77  =  f_72;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_79  =  f_74 + 786432.0F;
    f_80  =  f_79 - 786432.0F;
    f_81  =  f_74 - f_80;
    f_82  =  f_31 * f_74;
    f_83  =  fma(f_81, f_29, f_82);
    f_84  =  fma(f_80, f_29, f_83);
    f_85  =  exp(f_84);
    f_86  =  f_29 + f_31;
    i_87  =  isless(f_64, -3.4028235E38F);
    if(i_87 == 1)
    {
      // BLOCK 21
      f_88  =  f_85;
    }  // B20
    else
    {
      // BLOCK 22
      f_89  =  f_66 * f_61;
      f_90  =  f_77 + 786432.0F;
      f_91  =  f_90 - 786432.0F;
      f_92  =  f_77 - f_91;
      f_93  =  f_77 * f_31;
      f_94  =  fma(f_92, f_29, f_93);
      f_95  =  f_91 * f_29;
      f_96  =  fma(f_91, f_29, f_94);
      f_97  =  f_95 - f_96;
      f_98  =  f_97 + f_94;
      f_99  =  fma(f_89, f_86, f_98);
      f_100  =  fma(f_99, f_85, f_85);
      f_88  =  f_100;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_101  =  isequal(f_36, f_53);
    if(i_101 == 1)
    {
      // BLOCK 24
      f_102  =  1.0F;
    }  // B23
    else
    {
      // BLOCK 25
      f_102  =  f_88;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_103  =  ul_7 + l_34;
    f_104  =  f_55 + 1.0F;
    f_105  =  f_53 - f_53;
    f_106  =  f_104 + f_105;
    f_107  =  f_102 / f_106;
    *((__global float *) ul_103)  =  f_107;
    i_108  =  isless(f_27, 1.0F);
    if(i_108 == 1)
    {
      // BLOCK 27
      f_109  =  f_27;
    }  // B26
    else
    {
      // BLOCK 28
      f_109  =  1.0F;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    i_110  =  isless(f_27, 1.0F);
    if(i_110 == 1)
    {
      // BLOCK 30
      f_111  =  1.0F;
    }  // B29
    else
    {
      // BLOCK 31
      f_111  =  f_27;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    f_112  =  f_109 * f_36;
    f_113  =  f_109 * f_53;
    f_114  =  f_112 - f_113;
    i_115  =  isless(f_114, -3.4028235E38F);
    if(i_115 == 1)
    {
      // BLOCK 33
      f_116  =  0.0F;
    }  // B32
    else
    {
      // BLOCK 34
      f_117  =  f_114 - f_112;
      f_118  =  f_114 - f_117;
      f_119  =  f_112 - f_118;
      f_120  =  fma(f_109, f_53, f_117);
      f_121  =  f_119 - f_120;
      f_116  =  f_121;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    f_122  =  f_111 * f_114;
    i_123  =  isless(f_122, -250.0F);
    if(i_123 == 1)
    {
      // BLOCK 36
      f_124  =  -250.0F;
    }  // B35
    else
    {
      // BLOCK 37
      i_125  =  isless(250.0F, f_122);
      if(i_125 == 1)
      {
        // BLOCK 38
        f_124  =  250.0F;
      }  // B37
      else
      {
        // BLOCK 39
        f_124  =  f_122;
      }  // B37
    }  // B35
    // BLOCK 40 MERGES [38 39 36 ]
    i_126  =  isless(f_122, -250.0F);
    if(i_126 == 1)
    {
      // BLOCK 41
      f_127  =  -250.0F;
    }  // B40
    else
    {
      // BLOCK 42
      i_128  =  isless(250.0F, f_122);
      if(i_128 == 1)
      {
        // BLOCK 43
        f_127  =  250.0F;
      }  // B42
      else
      {
        // BLOCK 44
        f_127  =  f_122;
      }  // B42
    }  // B40
    // BLOCK 45 MERGES [43 44 41 ]
    f_129  =  f_124 + 786432.0F;
    f_130  =  f_129 - 786432.0F;
    f_131  =  f_124 - f_130;
    f_132  =  f_124 * f_31;
    f_133  =  fma(f_131, f_29, f_132);
    f_134  =  fma(f_130, f_29, f_133);
    f_135  =  exp(f_134);
    i_136  =  isless(f_114, -3.4028235E38F);
    if(i_136 == 1)
    {
      // BLOCK 46
      f_137  =  f_135;
    }  // B45
    else
    {
      // BLOCK 47
      f_138  =  f_116 * f_111;
      f_139  =  f_127 + 786432.0F;
      f_140  =  f_139 - 786432.0F;
      f_141  =  f_127 - f_140;
      f_142  =  f_127 * f_31;
      f_143  =  fma(f_141, f_29, f_142);
      f_144  =  f_140 * f_29;
      f_145  =  fma(f_140, f_29, f_143);
      f_146  =  f_144 - f_145;
      f_147  =  f_146 + f_143;
      f_148  =  fma(f_86, f_138, f_147);
      f_149  =  fma(f_148, f_135, f_135);
      f_137  =  f_149;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_150  =  isequal(f_36, f_53);
    if(i_150 == 1)
    {
      // BLOCK 49
      f_151  =  1.0F;
    }  // B48
    else
    {
      // BLOCK 50
      f_151  =  f_137;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    ul_152  =  ul_4 + l_51;
    f_153  =  *((__global float *) ul_152);
    ul_154  =  ul_5 + l_51;
    f_155  =  *((__global float *) ul_154);
    ul_156  =  ul_6 + l_51;
    f_157  =  *((__global float *) ul_156);
    i_158  =  isequal(f_57, f_157);
    if(i_158 == 1)
    {
      // BLOCK 52
      f_159  =  -f_155;
      f_160  =  f_159;
    }  // B51
    else
    {
      // BLOCK 53
      f_161  =  f_57 - f_157;
      f_162  =  f_55 * f_57;
      f_163  =  f_162 - f_153;
      f_164  =  f_161 + f_163;
      f_160  =  f_164;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    ul_165  =  ul_8 + l_34;
    f_166  =  f_86 * f_27;
    f_167  =  f_160 / f_104;
    f_168  =  f_151 / f_106;
    f_169  =  f_167 * f_168;
    f_170  =  f_166 * f_169;
    *((__global float *) ul_165)  =  f_170;
  }  // B0
  else
  {
    // BLOCK 55
  }  // B0
  // BLOCK 56 MERGES [55 54 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByLanesTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int function, __private int gradient, __private int values, __private int sign)
{
  bool b_33, b_76, b_156;
  float f_27, f_29, f_31, f_35, f_49, f_50, f_56, f_59, f_61, f_64, f_73, f_82, f_83, f_84, f_91, f_93, f_95, f_96, f_97, f_98, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_135, f_154, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_192, f_193, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_208, f_209, f_210, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_225, f_226, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_241, f_242, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_257, f_259, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_269, f_270, f_271;
  int i_23, i_25, i_32, i_34, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_51, i_52, i_53, i_54, i_55, i_57, i_58, i_60, i_62, i_63, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_72, i_74, i_75, i_77, i_85, i_86, i_92, i_94, i_99, i_107, i_109, i_110, i_112, i_120, i_134, i_137, i_138, i_139, i_140, i_141, i_142, i_143, i_144, i_145, i_146, i_147, i_148, i_149, i_155, i_190, i_191, i_194, i_207, i_211, i_224, i_227, i_240, i_243, i_252, i_260, i_273;
  long l_45, l_46, l_47, l_78, l_79, l_80, l_87, l_88, l_89, l_150, l_151, l_152, l_253, l_254, l_255;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_48, *ul_81, *ul_90, *ul_136, *ul_153, *ul_167, *ul_256, *ul_258, *ul_272;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  __private float ul_6[32];
  __private float* ul_7 = ul_6;
  __private int ul_8[32];
  __private int* ul_9 = ul_8;
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
  __private float ul_20[32];
  __private float* ul_21 = ul_20;
  i_23  =  shape_1;
  i_25  =  shape_2;
  f_27  =  numbers_0;
  f_29  =  numbers_1;
  f_31  =  numbers_2;
  i_32  =  get_global_id(0);
  b_33  =  i_32 < i_23;
  if(b_33)
  {
    // BLOCK 1
    i_34  =  (i_25 < 32) ? i_25 : 32;
    f_35  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_36  =  0;
    for(;i_36 < i_34;)
    {
      // BLOCK 3
      ul_7[i_36]  =  f_35;
      ul_9[i_36]  =  i_25;
      i_37  =  i_36 + 1;
      i_36  =  i_37;
    }  // B2
    // BLOCK 4
    i_38  =  i_25 * i_32;
    // BLOCK 5 MERGES [4 15 ]
    i_39  =  0;
    for(;i_39 < i_25;)
    {
      // BLOCK 6
      i_40  =  i_38 + i_39;
      i_41  =  i_25 - i_39;
      i_42  =  (i_41 < 32) ? i_41 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_43  =  0;
      for(;i_43 < i_42;)
      {
        // BLOCK 8
        i_44  =  i_40 + i_43;
        l_45  =  (long) i_44;
        l_46  =  l_45 + 4L;
        l_47  =  l_46 << 2;
        ul_48  =  ul_0 + l_47;
        f_49  =  *((__global float *) ul_48);
        f_50  =  ul_7[i_43];
        i_51  =  isless(f_50, f_49);
        if(i_51 == 1)
        {
          // BLOCK 9
          i_52  =  i_39 + i_43;
          i_53  =  i_52;
        }  // B8
        else
        {
          // BLOCK 10
          i_54  =  ul_9[i_43];
          i_53  =  i_54;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_9[i_43]  =  i_53;
        i_55  =  isless(f_50, f_49);
        if(i_55 == 1)
        {
          // BLOCK 12
          f_56  =  f_49;
        }  // B11
        else
        {
          // BLOCK 13
          f_56  =  f_50;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_7[i_43]  =  f_56;
        i_57  =  i_43 + 1;
        i_43  =  i_57;
      }  // B7
      // BLOCK 15
      i_58  =  i_39 + 32;
      i_39  =  i_58;
    }  // B5
    // BLOCK 16
    f_59  =  ul_7[0];
    i_60  =  ul_9[0];
    // BLOCK 17 MERGES [16 27 ]
    f_61  =  f_59;
    i_62  =  i_60;
    i_63  =  1;
    for(;i_63 < i_34;)
    {
      // BLOCK 18
      f_64  =  ul_7[i_63];
      i_65  =  ul_9[i_63];
      i_66  =  isequal(f_61, f_64);
      if(i_66 == 1)
      {
        // BLOCK 19
        i_67  =  (i_65 < i_62) ? i_65 : i_62;
        i_68  =  i_67;
      }  // B18
      else
      {
        // BLOCK 20
        i_68  =  i_62;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_69  =  isless(f_61, f_64);
      if(i_69 == 1)
      {
        // BLOCK 22
        i_70  =  i_65;
      }  // B21
      else
      {
        // BLOCK 23
        i_70  =  i_68;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_71  =  i_63 + 1;
      i_72  =  isless(f_61, f_64);
      if(i_72 == 1)
      {
        // BLOCK 25
        f_73  =  f_64;
        i_74  =  i_70;
      }  // B24
      else
      {
        // BLOCK 26
        f_73  =  f_61;
        i_74  =  i_70;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_74  =  i_70;
      i_75  =  i_71;
      f_61  =  f_73;
      i_62  =  i_74;
      i_63  =  i_75;
    }  // B17
    // BLOCK 28
    ul_7[0]  =  f_61;
    ul_9[0]  =  i_62;
    b_76  =  i_62 < i_25;
    if(b_76)
    {
      // BLOCK 29
      i_77  =  i_38 + i_62;
      l_78  =  (long) i_77;
      l_79  =  l_78 + 4L;
      l_80  =  l_79 << 2;
      ul_81  =  ul_1 + l_80;
      f_82  =  *((__global float *) ul_81);
      f_83  =  f_82;
    }  // B28
    else
    {
      // BLOCK 30
      f_83  =  0.0F;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    f_84  =  f_29 + f_31;
    i_85  =  i_38 + i_25;
    // BLOCK 32 MERGES [31 58 ]
    i_86  =  i_38;
    for(;i_86 < i_85;)
    {
      // BLOCK 33
      l_87  =  (long) i_86;
      l_88  =  l_87 + 4L;
      l_89  =  l_88 << 2;
      ul_90  =  ul_0 + l_89;
      f_91  =  *((__global float *) ul_90);
      i_92  =  isless(f_27, 1.0F);
      if(i_92 == 1)
      {
        // BLOCK 34
        f_93  =  f_27;
      }  // B33
      else
      {
        // BLOCK 35
        f_93  =  1.0F;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      i_94  =  isless(f_27, 1.0F);
      if(i_94 == 1)
      {
        // BLOCK 37
        f_95  =  1.0F;
      }  // B36
      else
      {
        // BLOCK 38
        f_95  =  f_27;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_96  =  f_93 * f_91;
      f_97  =  f_61 * f_93;
      f_98  =  f_96 - f_97;
      i_99  =  isless(f_98, -3.4028235E38F);
      if(i_99 == 1)
      {
        // BLOCK 40
        f_100  =  0.0F;
      }  // B39
      else
      {
        // BLOCK 41
        f_101  =  f_98 - f_96;
        f_102  =  f_98 - f_101;
        f_103  =  f_96 - f_102;
        f_104  =  fma(f_61, f_93, f_101);
        f_105  =  f_103 - f_104;
        f_100  =  f_105;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      f_106  =  f_95 * f_98;
      i_107  =  isless(f_106, -250.0F);
      if(i_107 == 1)
      {
        // BLOCK 43
        f_108  =  -250.0F;
      }  // B42
      else
      {
        // BLOCK 44
        i_109  =  isless(250.0F, f_106);
        if(i_109 == 1)
        {
          // BLOCK 45
          f_108  =  250.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_108  =  f_106;
        }  // B44
      }  // B42
      // BLOCK 47 MERGES [45 46 43 ]
      i_110  =  isless(f_106, -250.0F);
      if(i_110 == 1)
      {
        // BLOCK 48
        f_111  =  -250.0F;
      }  // B47
      else
      {
        // BLOCK 49
        i_112  =  isless(250.0F, f_106);
        if(i_112 == 1)
        {
          // BLOCK 50
          f_111  =  250.0F;
        }  // B49
        else
        {
          // BLOCK 51
          f_111  =  f_106;
        }  // B49
      }  // B47
      // BLOCK 52 MERGES [50 51 48 ]
      f_113  =  f_108 + 786432.0F;
      f_114  =  f_113 - 786432.0F;
      f_115  =  f_108 - f_114;
      f_116  =  f_108 * f_31;
      f_117  =  fma(f_115, f_29, f_116);
      f_118  =  fma(f_114, f_29, f_117);
      f_119  =  exp(f_118);
      i_120  =  isless(f_98, -3.4028235E38F);
      if(i_120 == 1)
      {
        // BLOCK 53
        f_121  =  f_119;
      }  // B52
      else
      {
        // BLOCK 54
        f_122  =  f_100 * f_95;
        f_123  =  f_111 + 786432.0F;
        f_124  =  f_123 - 786432.0F;
        f_125  =  f_111 - f_124;
        f_126  =  f_111 * f_31;
        f_127  =  fma(f_125, f_29, f_126);
        f_128  =  f_124 * f_29;
        f_129  =  fma(f_124, f_29, f_127);
        f_130  =  f_128 - f_129;
        f_131  =  f_130 + f_127;
        f_132  =  fma(f_122, f_84, f_131);
        f_133  =  fma(f_132, f_119, f_119);
        f_121  =  f_133;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      i_134  =  isequal(f_61, f_91);
      if(i_134 == 1)
      {
        // BLOCK 56
        f_135  =  1.0F;
      }  // B55
      else
      {
        // BLOCK 57
        f_135  =  f_121;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      ul_136  =  ul_3 + l_89;
      *((__global float *) ul_136)  =  f_135;
      i_137  =  i_86 + 1;
      i_86  =  i_137;
    }  // B32
    // BLOCK 59
    // BLOCK 60 MERGES [59 61 ]
    i_138  =  0;
    for(;i_138 < i_34;)
    {
      // BLOCK 61
      ul_11[i_138]  =  0.0F;
      ul_13[i_138]  =  0.0F;
      i_139  =  i_138 + 1;
      i_138  =  i_139;
    }  // B60
    // BLOCK 62
    // BLOCK 63 MERGES [62 64 ]
    i_140  =  0;
    for(;i_140 < i_34;)
    {
      // BLOCK 64
      ul_15[i_140]  =  0.0F;
      ul_17[i_140]  =  0.0F;
      i_141  =  i_140 + 1;
      i_140  =  i_141;
    }  // B63
    // BLOCK 65
    // BLOCK 66 MERGES [65 67 ]
    i_142  =  0;
    for(;i_142 < i_34;)
    {
      // BLOCK 67
      ul_19[i_142]  =  0.0F;
      ul_21[i_142]  =  0.0F;
      i_143  =  i_142 + 1;
      i_142  =  i_143;
    }  // B66
    // BLOCK 68
    // BLOCK 69 MERGES [68 76 ]
    i_144  =  0;
    for(;i_144 < i_25;)
    {
      // BLOCK 70
      i_145  =  i_38 + i_144;
      i_146  =  i_25 - i_144;
      i_147  =  (i_146 < 32) ? i_146 : 32;
      // BLOCK 71 MERGES [70 75 ]
      i_148  =  0;
      for(;i_148 < i_147;)
      {
        // BLOCK 72
        i_149  =  i_145 + i_148;
        l_150  =  (long) i_149;
        l_151  =  l_150 + 4L;
        l_152  =  l_151 << 2;
        ul_153  =  ul_3 + l_152;
        f_154  =  *((__global float *) ul_153);
        i_155  =  i_144 + i_148;
        b_156  =  i_155 == i_62;
        if(b_156)
        {
          // BLOCK 73
          f_157  =  0.0F;
        }  // B72
        else
        {
          // BLOCK 74
          f_157  =  f_154;
        }  // B72
        // BLOCK 75 MERGES [73 74 ]
        f_158  =  ul_11[i_148];
        f_159  =  ul_13[i_148];
        f_160  =  f_157 + f_158;
        f_161  =  f_160 - f_158;
        f_162  =  f_160 - f_161;
        f_163  =  f_158 - f_162;
        f_164  =  f_157 - f_161;
        f_165  =  f_163 + f_164;
        f_166  =  f_165 + f_159;
        ul_13[i_148]  =  f_166;
        ul_11[i_148]  =  f_160;
        ul_167  =  ul_1 + l_152;
        f_168  =  *((__global float *) ul_167);
        f_169  =  ul_15[i_148];
        f_170  =  ul_17[i_148];
        f_171  =  fma(f_157, f_168, f_169);
        f_172  =  f_171 - f_169;
        f_173  =  f_171 - f_172;
        f_174  =  f_169 - f_173;
        f_175  =  f_157 * f_168;
        f_176  =  f_175 - f_172;
        f_177  =  f_174 + f_176;
        f_178  =  f_177 + f_170;
        ul_17[i_148]  =  f_178;
        ul_15[i_148]  =  f_171;
        f_179  =  ul_19[i_148];
        f_180  =  ul_21[i_148];
        f_181  =  f_168 - f_83;
        f_182  =  fma(f_157, f_181, f_179);
        f_183  =  f_182 - f_179;
        f_184  =  f_182 - f_183;
        f_185  =  f_179 - f_184;
        f_186  =  f_157 * f_181;
        f_187  =  f_186 - f_183;
        f_188  =  f_185 + f_187;
        f_189  =  f_188 + f_180;
        ul_21[i_148]  =  f_189;
        ul_19[i_148]  =  f_182;
        i_190  =  i_148 + 1;
        i_148  =  i_190;
      }  // B71
      // BLOCK 76
      i_191  =  i_144 + 32;
      i_144  =  i_191;
    }  // B69
    // BLOCK 77
    // BLOCK 78 MERGES [77 79 ]
    f_192  =  0.0F;
    f_193  =  0.0F;
    i_194  =  0;
    for(;i_194 < i_34;)
    {
      // BLOCK 79
      f_195  =  ul_11[i_194];
      f_196  =  ul_13[i_194];
      f_197  =  ul_11[i_194];
      f_198  =  f_192 + f_197;
      f_199  =  f_195 + f_192;
      f_200  =  f_199 - f_192;
      f_201  =  f_199 - f_200;
      f_202  =  f_192 - f_201;
      f_203  =  f_195 - f_200;
      f_204  =  f_202 + f_203;
      f_205  =  f_204 + f_196;
      f_206  =  f_193 + f_205;
      i_207  =  i_194 + 1;
      f_192  =  f_198;
      f_193  =  f_206;
      i_194  =  i_207;
    }  // B78
    // BLOCK 80
    ul_11[0]  =  f_192;
    ul_13[0]  =  f_193;
    f_208  =  ul_11[0];
    // BLOCK 81 MERGES [80 82 ]
    f_209  =  0.0F;
    f_210  =  0.0F;
    i_211  =  0;
    for(;i_211 < i_34;)
    {
      // BLOCK 82
      f_212  =  ul_15[i_211];
      f_213  =  ul_17[i_211];
      f_214  =  ul_15[i_211];
      f_215  =  f_209 + f_214;
      f_216  =  f_212 + f_209;
      f_217  =  f_216 - f_209;
      f_218  =  f_216 - f_217;
      f_219  =  f_209 - f_218;
      f_220  =  f_212 - f_217;
      f_221  =  f_219 + f_220;
      f_222  =  f_221 + f_213;
      f_223  =  f_210 + f_222;
      i_224  =  i_211 + 1;
      f_209  =  f_215;
      f_210  =  f_223;
      i_211  =  i_224;
    }  // B81
    // BLOCK 83
    ul_15[0]  =  f_209;
    ul_17[0]  =  f_210;
    // BLOCK 84 MERGES [83 85 ]
    f_225  =  0.0F;
    f_226  =  0.0F;
    i_227  =  0;
    for(;i_227 < i_34;)
    {
      // BLOCK 85
      f_228  =  ul_19[i_227];
      f_229  =  ul_21[i_227];
      f_230  =  ul_19[i_227];
      f_231  =  f_225 + f_230;
      f_232  =  f_228 + f_225;
      f_233  =  f_232 - f_225;
      f_234  =  f_232 - f_233;
      f_235  =  f_225 - f_234;
      f_236  =  f_228 - f_233;
      f_237  =  f_235 + f_236;
      f_238  =  f_237 + f_229;
      f_239  =  f_226 + f_238;
      i_240  =  i_227 + 1;
      f_225  =  f_231;
      f_226  =  f_239;
      i_227  =  i_240;
    }  // B84
    // BLOCK 86
    ul_19[0]  =  f_225;
    ul_21[0]  =  f_226;
    f_241  =  ul_17[0];
    f_242  =  ul_15[0];
    i_243  =  isequal(f_241, f_241);
    if(i_243 == 1)
    {
      // BLOCK 87
      f_244  =  f_242 + f_241;
      f_245  =  f_244;
    }  // B86
    else
    {
      // BLOCK 88
      f_245  =  f_242;
    }  // B86
    // BLOCK 89 MERGES [87 88 ]
    f_246  =  ul_19[0];
    f_247  =  f_208 + f_193;
    f_248  =  f_247 + 1.0F;
    f_249  =  f_61 - f_61;
    f_250  =  f_248 + f_249;
    f_251  =  f_84 * f_27;
    // BLOCK 90 MERGES [89 94 ]
    i_252  =  i_38;
    for(;i_252 < i_85;)
    {
      // BLOCK 91
      l_253  =  (long) i_252;
      l_254  =  l_253 + 4L;
      l_255  =  l_254 << 2;
      ul_256  =  ul_3 + l_255;
      f_257  =  *((__global float *) ul_256);
      ul_258  =  ul_1 + l_255;
      f_259  =  *((__global float *) ul_258);
      i_260  =  isequal(f_83, f_259);
      if(i_260 == 1)
      {
        // BLOCK 92
        f_261  =  f_246 + f_226;
        f_262  =  -f_261;
        f_263  =  f_262;
      }  // B91
      else
      {
        // BLOCK 93
        f_264  =  f_259 - f_83;
        f_265  =  f_247 * f_259;
        f_266  =  f_265 - f_245;
        f_267  =  f_264 + f_266;
        f_263  =  f_267;
      }  // B91
      // BLOCK 94 MERGES [92 93 ]
      f_268  =  f_263 / f_248;
      f_269  =  f_257 / f_250;
      f_270  =  f_268 * f_269;
      f_271  =  f_251 * f_270;
      *((__global float *) ul_256)  =  f_271;
      ul_272  =  ul_2 + l_255;
      *((__global float *) ul_272)  =  f_269;
      i_273  =  i_252 + 1;
      i_252  =  i_273;
    }  // B90
    // BLOCK 95
  }  // B0
  else
  {
    // BLOCK 96
  }  // B0
  // BLOCK 97 MERGES [96 95 ]
  return;
}  //  kernel
