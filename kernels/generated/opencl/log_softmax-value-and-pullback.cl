// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f432972179d96f3e8c95fd09029ee84bf10d4ff149ebc1556842dd30d2493d20
// function: log_softmax
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 1, 2, 1) over parts always
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 0, 1, 2, 1) over groups always
// launch: kGenericReduceByGroupInLockstep(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 1, 1, 2, 1) over lockstep_groups always
// launch: kGenericCombine(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, shape_1, shape_4, 1, 2) over divided_rows always
// launch: kGenericWriteBoth(in0, in1, max, others, drift, excess, anchor, out0, out1, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 1, 1) over elements always
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

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_36, b_38, b_57, b_81, b_83, b_103, b_105, b_108, b_139, b_151, b_174;
  float f_30, f_32, f_45, f_50, f_58, f_60, f_69, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_90, f_91, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_101, f_102, f_104, f_107, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_133, f_134, f_136, f_137, f_140, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_152, f_153, f_154, f_160, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_175;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_33, i_34, i_35, i_37, i_39, i_40, i_46, i_47, i_48, i_49, i_51, i_52, i_53, i_54, i_55, i_56, i_59, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_70, i_72, i_79, i_80, i_82, i_84, i_85, i_92, i_99, i_132, i_135, i_138, i_141, i_150, i_159, i_161;
  long l_41, l_42, l_43, l_86, l_87, l_88, l_155, l_156, l_157;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_44, *ul_89, *ul_106, *ul_158, *ul_176, *ul_177, *ul_178, *ul_179;

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
  i_20  =  i_15 * i_19;
  i_21  =  i_13 % i_20;
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_15;
  i_24  =  i_17 * i_23;
  i_25  =  i_24 + i_17;
  i_26  =  (i_25 < i_13) ? i_25 : i_13;
  i_27  =  i_26 + -1;
  i_28  =  i_22 / i_15;
  i_29  =  i_28 * i_13;
  f_30  =  -1.0F / 0.0F;
  i_31  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_32  =  f_30;
  i_33  =  i_13;
  i_34  =  i_24;
  for(;i_34 < i_26;)
  {
    // BLOCK 2
    i_35  =  i_31 + i_34;
    b_36  =  i_35 < i_26;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_35;
    }  // B2
    else
    {
      // BLOCK 4
      i_37  =  i_27;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_38  =  i_21 == 0;
    if(b_38)
    {
      // BLOCK 6
      i_39  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_37;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_29 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    i_46  =  isless(f_32, f_45);
    if(i_46 == 1)
    {
      // BLOCK 9
      i_47  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      i_47  =  i_33;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_48  =  i_34 + i_19;
    i_49  =  isless(f_32, f_45);
    if(i_49 == 1)
    {
      // BLOCK 12
      f_50  =  f_45;
      i_51  =  i_47;
    }  // B11
    else
    {
      // BLOCK 13
      f_50  =  f_32;
      i_51  =  i_47;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_51  =  i_47;
    i_52  =  i_48;
    f_32  =  f_50;
    i_33  =  i_51;
    i_34  =  i_52;
  }  // B1
  // BLOCK 15
  adf_8[i_31]  =  f_32;
  adi_9[i_31]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_53  =  i_19 >> 31;
  i_54  =  i_53 + i_19;
  i_55  =  i_54 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_56  =  i_55;
  for(;i_56 >= 1;)
  {
    // BLOCK 17
    b_57  =  i_31 < i_56;
    if(b_57)
    {
      // BLOCK 18
      f_58  =  adf_8[i_31];
      i_59  =  i_56 + i_31;
      f_60  =  adf_8[i_59];
      i_61  =  adi_9[i_31];
      i_62  =  adi_9[i_59];
      i_63  =  isequal(f_58, f_60);
      if(i_63 == 1)
      {
        // BLOCK 19
        i_64  =  (i_62 < i_61) ? i_62 : i_61;
        i_65  =  i_64;
      }  // B18
      else
      {
        // BLOCK 20
        i_65  =  i_61;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_66  =  isless(f_58, f_60);
      if(i_66 == 1)
      {
        // BLOCK 22
        i_67  =  i_62;
      }  // B21
      else
      {
        // BLOCK 23
        i_67  =  i_65;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_9[i_31]  =  i_67;
      i_68  =  isless(f_58, f_60);
      if(i_68 == 1)
      {
        // BLOCK 25
        f_69  =  f_60;
      }  // B24
      else
      {
        // BLOCK 26
        f_69  =  f_58;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_8[i_31]  =  f_69;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_70  =  i_56 >> 1;
    i_56  =  i_70;
  }  // B16
  // BLOCK 30
  f_71  =  adf_8[0];
  i_72  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 52 ]
  f_73  =  0.0F;
  f_74  =  0.0F;
  f_75  =  0.0F;
  f_76  =  0.0F;
  f_77  =  0.0F;
  f_78  =  0.0F;
  i_79  =  i_24;
  for(;i_79 < i_26;)
  {
    // BLOCK 32
    i_80  =  i_79 + i_31;
    b_81  =  i_80 < i_26;
    if(b_81)
    {
      // BLOCK 33
      i_82  =  i_80;
    }  // B32
    else
    {
      // BLOCK 34
      i_82  =  i_27;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_83  =  i_21 == 0;
    if(b_83)
    {
      // BLOCK 36
      i_84  =  i_80;
    }  // B35
    else
    {
      // BLOCK 37
      i_84  =  i_82;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_85  =  i_84 + i_29;
    l_86  =  (long) i_85;
    l_87  =  l_86 + 4L;
    l_88  =  l_87 << 2;
    ul_89  =  ul_0 + l_88;
    f_90  =  *((__global float *) ul_89);
    f_91  =  f_90 - f_71;
    i_92  =  isless(f_91, -3.4028235E38F);
    if(i_92 == 1)
    {
      // BLOCK 39
      f_93  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_94  =  f_91 - f_90;
      f_95  =  f_91 - f_94;
      f_96  =  f_90 - f_95;
      f_97  =  f_94 + f_71;
      f_98  =  f_96 - f_97;
      f_93  =  f_98;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_99  =  isequal(f_71, f_90);
    if(i_99 == 1)
    {
      // BLOCK 42
      f_100  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_101  =  exp(f_91);
      f_102  =  fma(f_101, f_93, f_101);
      f_100  =  f_102;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_103  =  i_84 == i_72;
    if(b_103)
    {
      // BLOCK 45
      f_104  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_105  =  i_80 == i_84;
      if(b_105)
      {
        // BLOCK 47
        f_104  =  f_100;
      }  // B46
      else
      {
        // BLOCK 48
        f_104  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    ul_106  =  ul_1 + l_88;
    f_107  =  *((__global float *) ul_106);
    b_108  =  i_80 == i_84;
    if(b_108)
    {
      // BLOCK 50
      f_109  =  f_107;
    }  // B49
    else
    {
      // BLOCK 51
      f_109  =  0.0F;
    }  // B49
    // BLOCK 52 MERGES [50 51 ]
    f_110  =  f_75 + f_109;
    f_111  =  f_110 - f_75;
    f_112  =  f_110 - f_111;
    f_113  =  f_75 - f_112;
    f_114  =  f_109 - f_111;
    f_115  =  f_113 + f_114;
    f_116  =  f_76 + f_115;
    f_117  =  fma(f_104, f_107, f_77);
    f_118  =  f_117 - f_77;
    f_119  =  f_117 - f_118;
    f_120  =  f_77 - f_119;
    f_121  =  f_104 * f_107;
    f_122  =  f_121 - f_118;
    f_123  =  f_120 + f_122;
    f_124  =  f_78 + f_123;
    f_125  =  f_73 + f_104;
    f_126  =  f_125 - f_73;
    f_127  =  f_125 - f_126;
    f_128  =  f_73 - f_127;
    f_129  =  f_104 - f_126;
    f_130  =  f_128 + f_129;
    f_131  =  f_74 + f_130;
    i_132  =  i_79 + i_19;
    f_73  =  f_125;
    f_74  =  f_131;
    f_75  =  f_110;
    f_76  =  f_116;
    f_77  =  f_117;
    f_78  =  f_124;
    i_79  =  i_132;
  }  // B31
  // BLOCK 53
  f_133  =  f_73 + f_74;
  adf_8[i_31]  =  f_133;
  f_134  =  f_77 + f_78;
  adf_10[i_31]  =  f_134;
  i_135  =  isequal(f_76, f_76);
  if(i_135 == 1)
  {
    // BLOCK 54
    f_136  =  f_75 + f_76;
    f_137  =  f_136;
  }  // B53
  else
  {
    // BLOCK 55
    f_137  =  f_75;
  }  // B53
  // BLOCK 56 MERGES [54 55 ]
  adf_11[i_31]  =  f_137;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 57 MERGES [56 61 ]
  i_138  =  i_55;
  for(;i_138 >= 1;)
  {
    // BLOCK 58
    b_139  =  i_31 < i_138;
    if(b_139)
    {
      // BLOCK 59
      f_140  =  adf_8[i_31];
      i_141  =  i_138 + i_31;
      f_142  =  adf_8[i_141];
      f_143  =  f_140 + f_142;
      adf_8[i_31]  =  f_143;
      f_144  =  adf_11[i_31];
      f_145  =  adf_11[i_141];
      f_146  =  f_144 + f_145;
      adf_11[i_31]  =  f_146;
      f_147  =  adf_10[i_31];
      f_148  =  adf_10[i_141];
      f_149  =  f_147 + f_148;
      adf_10[i_31]  =  f_149;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_150  =  i_138 >> 1;
    i_138  =  i_150;
  }  // B57
  // BLOCK 62
  b_151  =  i_31 == 0;
  if(b_151)
  {
    // BLOCK 63
    f_152  =  adf_8[0];
    f_153  =  adf_11[0];
    f_154  =  adf_10[0];
    l_155  =  (long) i_22;
    l_156  =  l_155 + 4L;
    l_157  =  l_156 << 2;
    ul_158  =  ul_2 + l_157;
    *((__global float *) ul_158)  =  f_71;
    i_159  =  isless(1.0F, f_152);
    if(i_159 == 1)
    {
      // BLOCK 64
      f_160  =  1.0F;
    }  // B63
    else
    {
      // BLOCK 65
      f_160  =  f_152;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    i_161  =  isless(1.0F, f_152);
    if(i_161 == 1)
    {
      // BLOCK 67
      f_162  =  f_152 + 1.0F;
      f_163  =  log(f_162);
      f_164  =  f_163;
    }  // B66
    else
    {
      // BLOCK 68
      f_165  =  f_160 + 2.0F;
      f_166  =  f_160 / f_165;
      f_167  =  f_166 * f_166;
      f_168  =  fma(f_167, 0.13434482F, 0.14116766F);
      f_169  =  fma(f_167, f_168, 0.20003854F);
      f_170  =  fma(f_167, f_169, 0.3333332F);
      f_171  =  f_166 * f_167;
      f_172  =  fma(f_170, f_171, f_166);
      f_173  =  f_172 * 2.0F;
      f_164  =  f_173;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    b_174  =  i_15 == 1;
    if(b_174)
    {
      // BLOCK 70
      f_175  =  f_164;
    }  // B69
    else
    {
      // BLOCK 71
      f_175  =  f_152;
    }  // B69
    // BLOCK 72 MERGES [70 71 ]
    ul_176  =  ul_3 + l_157;
    *((__global float *) ul_176)  =  f_175;
    ul_177  =  ul_5 + l_157;
    *((__global float *) ul_177)  =  f_154;
    ul_178  =  ul_4 + l_157;
    *((__global float *) ul_178)  =  f_153;
    ul_179  =  ul_6 + l_157;
    *((__global float *) ul_179)  =  f_152;
  }  // B62
  else
  {
    // BLOCK 73
  }  // B62
  // BLOCK 74 MERGES [73 72 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstep(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_36, b_38, b_55, b_79, b_81, b_101, b_103, b_106, b_137, b_149, b_172;
  float f_30, f_32, f_45, f_49, f_56, f_58, f_67, f_69, f_71, f_72, f_73, f_74, f_75, f_76, f_88, f_89, f_91, f_92, f_93, f_94, f_95, f_96, f_98, f_99, f_100, f_102, f_105, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_131, f_132, f_134, f_135, f_138, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_150, f_151, f_152, f_158, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_173;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_33, i_34, i_35, i_37, i_39, i_40, i_46, i_47, i_48, i_50, i_51, i_52, i_53, i_54, i_57, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_68, i_70, i_77, i_78, i_80, i_82, i_83, i_90, i_97, i_130, i_133, i_136, i_139, i_148, i_157, i_159;
  long l_41, l_42, l_43, l_84, l_85, l_86, l_153, l_154, l_155;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_44, *ul_87, *ul_104, *ul_156, *ul_174, *ul_175, *ul_176, *ul_177;

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
  i_20  =  i_15 * i_19;
  i_21  =  i_13 % i_20;
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_15;
  i_24  =  i_17 * i_23;
  i_25  =  i_24 + i_17;
  i_26  =  (i_25 < i_13) ? i_25 : i_13;
  i_27  =  i_26 + -1;
  i_28  =  i_22 / i_15;
  i_29  =  i_28 * i_13;
  f_30  =  -1.0F / 0.0F;
  i_31  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_32  =  f_30;
  i_33  =  i_13;
  i_34  =  i_24;
  for(;i_34 < i_26;)
  {
    // BLOCK 2
    i_35  =  i_31 + i_34;
    b_36  =  i_35 < i_26;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_35;
    }  // B2
    else
    {
      // BLOCK 4
      i_37  =  i_27;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_38  =  i_21 == 0;
    if(b_38)
    {
      // BLOCK 6
      i_39  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_37;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_29 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    i_46  =  isless(f_32, f_45);
    if(i_46 == 1)
    {
      // BLOCK 9
      i_47  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      i_47  =  i_33;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_48  =  isless(f_32, f_45);
    if(i_48 == 1)
    {
      // BLOCK 12
      f_49  =  f_45;
    }  // B11
    else
    {
      // BLOCK 13
      f_49  =  f_32;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_50  =  i_34 + i_19;
    f_32  =  f_49;
    i_33  =  i_47;
    i_34  =  i_50;
  }  // B1
  // BLOCK 15
  adf_8[i_31]  =  f_32;
  adi_9[i_31]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_51  =  i_19 >> 31;
  i_52  =  i_51 + i_19;
  i_53  =  i_52 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_54  =  i_53;
  for(;i_54 >= 1;)
  {
    // BLOCK 17
    b_55  =  i_31 < i_54;
    if(b_55)
    {
      // BLOCK 18
      f_56  =  adf_8[i_31];
      i_57  =  i_54 + i_31;
      f_58  =  adf_8[i_57];
      i_59  =  adi_9[i_31];
      i_60  =  adi_9[i_57];
      i_61  =  isequal(f_56, f_58);
      if(i_61 == 1)
      {
        // BLOCK 19
        i_62  =  (i_60 < i_59) ? i_60 : i_59;
        i_63  =  i_62;
      }  // B18
      else
      {
        // BLOCK 20
        i_63  =  i_59;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_64  =  isless(f_56, f_58);
      if(i_64 == 1)
      {
        // BLOCK 22
        i_65  =  i_60;
      }  // B21
      else
      {
        // BLOCK 23
        i_65  =  i_63;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_9[i_31]  =  i_65;
      i_66  =  isless(f_56, f_58);
      if(i_66 == 1)
      {
        // BLOCK 25
        f_67  =  f_58;
      }  // B24
      else
      {
        // BLOCK 26
        f_67  =  f_56;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_8[i_31]  =  f_67;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_68  =  i_54 >> 1;
    i_54  =  i_68;
  }  // B16
  // BLOCK 30
  f_69  =  adf_8[0];
  i_70  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 52 ]
  f_71  =  0.0F;
  f_72  =  0.0F;
  f_73  =  0.0F;
  f_74  =  0.0F;
  f_75  =  0.0F;
  f_76  =  0.0F;
  i_77  =  i_24;
  for(;i_77 < i_26;)
  {
    // BLOCK 32
    i_78  =  i_77 + i_31;
    b_79  =  i_78 < i_26;
    if(b_79)
    {
      // BLOCK 33
      i_80  =  i_78;
    }  // B32
    else
    {
      // BLOCK 34
      i_80  =  i_27;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_81  =  i_21 == 0;
    if(b_81)
    {
      // BLOCK 36
      i_82  =  i_78;
    }  // B35
    else
    {
      // BLOCK 37
      i_82  =  i_80;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_83  =  i_82 + i_29;
    l_84  =  (long) i_83;
    l_85  =  l_84 + 4L;
    l_86  =  l_85 << 2;
    ul_87  =  ul_0 + l_86;
    f_88  =  *((__global float *) ul_87);
    f_89  =  f_88 - f_69;
    i_90  =  isless(f_89, -3.4028235E38F);
    if(i_90 == 1)
    {
      // BLOCK 39
      f_91  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_92  =  f_89 - f_88;
      f_93  =  f_89 - f_92;
      f_94  =  f_88 - f_93;
      f_95  =  f_92 + f_69;
      f_96  =  f_94 - f_95;
      f_91  =  f_96;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_97  =  isequal(f_69, f_88);
    if(i_97 == 1)
    {
      // BLOCK 42
      f_98  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_99  =  exp(f_89);
      f_100  =  fma(f_99, f_91, f_99);
      f_98  =  f_100;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_101  =  i_82 == i_70;
    if(b_101)
    {
      // BLOCK 45
      f_102  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_103  =  i_78 == i_82;
      if(b_103)
      {
        // BLOCK 47
        f_102  =  f_98;
      }  // B46
      else
      {
        // BLOCK 48
        f_102  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    ul_104  =  ul_1 + l_86;
    f_105  =  *((__global float *) ul_104);
    b_106  =  i_78 == i_82;
    if(b_106)
    {
      // BLOCK 50
      f_107  =  f_105;
    }  // B49
    else
    {
      // BLOCK 51
      f_107  =  0.0F;
    }  // B49
    // BLOCK 52 MERGES [50 51 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    f_108  =  f_73 + f_107;
    f_109  =  f_108 - f_73;
    f_110  =  f_108 - f_109;
    f_111  =  f_73 - f_110;
    f_112  =  f_107 - f_109;
    f_113  =  f_111 + f_112;
    f_114  =  f_74 + f_113;
    f_115  =  fma(f_102, f_105, f_75);
    f_116  =  f_115 - f_75;
    f_117  =  f_115 - f_116;
    f_118  =  f_75 - f_117;
    f_119  =  f_102 * f_105;
    f_120  =  f_119 - f_116;
    f_121  =  f_118 + f_120;
    f_122  =  f_76 + f_121;
    f_123  =  f_71 + f_102;
    f_124  =  f_123 - f_71;
    f_125  =  f_123 - f_124;
    f_126  =  f_71 - f_125;
    f_127  =  f_102 - f_124;
    f_128  =  f_126 + f_127;
    f_129  =  f_72 + f_128;
    i_130  =  i_77 + i_19;
    f_71  =  f_123;
    f_72  =  f_129;
    f_73  =  f_108;
    f_74  =  f_114;
    f_75  =  f_115;
    f_76  =  f_122;
    i_77  =  i_130;
  }  // B31
  // BLOCK 53
  f_131  =  f_71 + f_72;
  adf_8[i_31]  =  f_131;
  f_132  =  f_75 + f_76;
  adf_10[i_31]  =  f_132;
  i_133  =  isequal(f_74, f_74);
  if(i_133 == 1)
  {
    // BLOCK 54
    f_134  =  f_73 + f_74;
    f_135  =  f_134;
  }  // B53
  else
  {
    // BLOCK 55
    f_135  =  f_73;
  }  // B53
  // BLOCK 56 MERGES [54 55 ]
  adf_11[i_31]  =  f_135;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 57 MERGES [56 61 ]
  i_136  =  i_53;
  for(;i_136 >= 1;)
  {
    // BLOCK 58
    b_137  =  i_31 < i_136;
    if(b_137)
    {
      // BLOCK 59
      f_138  =  adf_8[i_31];
      i_139  =  i_136 + i_31;
      f_140  =  adf_8[i_139];
      f_141  =  f_138 + f_140;
      adf_8[i_31]  =  f_141;
      f_142  =  adf_11[i_31];
      f_143  =  adf_11[i_139];
      f_144  =  f_142 + f_143;
      adf_11[i_31]  =  f_144;
      f_145  =  adf_10[i_31];
      f_146  =  adf_10[i_139];
      f_147  =  f_145 + f_146;
      adf_10[i_31]  =  f_147;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_148  =  i_136 >> 1;
    i_136  =  i_148;
  }  // B57
  // BLOCK 62
  b_149  =  i_31 == 0;
  if(b_149)
  {
    // BLOCK 63
    f_150  =  adf_8[0];
    f_151  =  adf_11[0];
    f_152  =  adf_10[0];
    l_153  =  (long) i_22;
    l_154  =  l_153 + 4L;
    l_155  =  l_154 << 2;
    ul_156  =  ul_2 + l_155;
    *((__global float *) ul_156)  =  f_69;
    i_157  =  isless(1.0F, f_150);
    if(i_157 == 1)
    {
      // BLOCK 64
      f_158  =  1.0F;
    }  // B63
    else
    {
      // BLOCK 65
      f_158  =  f_150;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    i_159  =  isless(1.0F, f_150);
    if(i_159 == 1)
    {
      // BLOCK 67
      f_160  =  f_150 + 1.0F;
      f_161  =  log(f_160);
      f_162  =  f_161;
    }  // B66
    else
    {
      // BLOCK 68
      f_163  =  f_158 + 2.0F;
      f_164  =  f_158 / f_163;
      f_165  =  f_164 * f_164;
      f_166  =  fma(f_165, 0.13434482F, 0.14116766F);
      f_167  =  fma(f_165, f_166, 0.20003854F);
      f_168  =  fma(f_165, f_167, 0.3333332F);
      f_169  =  f_164 * f_165;
      f_170  =  fma(f_168, f_169, f_164);
      f_171  =  f_170 * 2.0F;
      f_162  =  f_171;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    b_172  =  i_15 == 1;
    if(b_172)
    {
      // BLOCK 70
      f_173  =  f_162;
    }  // B69
    else
    {
      // BLOCK 71
      f_173  =  f_150;
    }  // B69
    // BLOCK 72 MERGES [70 71 ]
    ul_174  =  ul_3 + l_155;
    *((__global float *) ul_174)  =  f_173;
    ul_175  =  ul_5 + l_155;
    *((__global float *) ul_175)  =  f_152;
    ul_176  =  ul_4 + l_155;
    *((__global float *) ul_176)  =  f_151;
    ul_177  =  ul_6 + l_155;
    *((__global float *) ul_177)  =  f_150;
  }  // B62
  else
  {
    // BLOCK 73
  }  // B62
  // BLOCK 74 MERGES [73 72 ]
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

__kernel void kGenericWriteBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *y, __global uchar *dx, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_12;
  float f_28, f_45, f_47, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_57, f_59, f_60, f_61, f_62, f_64, f_66, f_68, f_70, f_71, f_72, f_74, f_75, f_76, f_77, f_78;
  int i_10, i_11, i_14, i_16, i_18, i_20, i_22, i_23, i_32, i_33, i_37, i_38, i_39, i_40, i_56, i_67, i_69;
  long l_24, l_25, l_26, l_29, l_30, l_31, l_34, l_35, l_36, l_41, l_42, l_43;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_27, *ul_44, *ul_46, *ul_48, *ul_58, *ul_63, *ul_65, *ul_73;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  anchor;
  ul_6  =  y;
  ul_7  =  dx;
  i_10  =  shape_0;
  i_11  =  get_global_id(0);
  b_12  =  i_11 < i_10;
  if(b_12)
  {
    // BLOCK 1
    i_14  =  shape_7;
    i_16  =  shape_8;
    i_18  =  shape_9;
    i_20  =  shape_10;
    i_22  =  shape_3;
    i_23  =  shape_3;
    l_24  =  (long) i_11;
    l_25  =  l_24 + 4L;
    l_26  =  l_25 << 2;
    ul_27  =  ul_0 + l_26;
    f_28  =  *((__global float *) ul_27);
    l_29  =  (long) i_14;
    l_30  =  l_29 * l_24;
    l_31  =  l_30 >> i_16;
    i_32  =  (int) l_31;
    i_33  =  i_32 * i_22;
    l_34  =  (long) i_18;
    l_35  =  l_34 * l_24;
    l_36  =  l_35 >> i_20;
    i_37  =  (int) l_36;
    i_38  =  i_37 * i_23;
    i_39  =  i_11 - i_38;
    i_40  =  i_33 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_2 + l_43;
    f_45  =  *((__global float *) ul_44);
    ul_46  =  ul_3 + l_43;
    f_47  =  *((__global float *) ul_46);
    ul_48  =  ul_1 + l_26;
    f_49  =  *((__global float *) ul_48);
    f_50  =  f_28 - f_45;
    f_51  =  f_50 - f_28;
    f_52  =  f_50 - f_51;
    f_53  =  f_28 - f_52;
    f_54  =  f_51 + f_45;
    f_55  =  f_53 - f_54;
    i_56  =  isless(f_50, -3.4028235E38F);
    if(i_56 == 1)
    {
      // BLOCK 2
      f_57  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_57  =  f_55;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_58  =  ul_6 + l_26;
    f_59  =  f_45 - f_45;
    f_60  =  f_50 - f_47;
    f_61  =  f_60 + f_57;
    f_62  =  f_59 + f_61;
    *((__global float *) ul_58)  =  f_62;
    ul_63  =  ul_4 + l_43;
    f_64  =  *((__global float *) ul_63);
    ul_65  =  ul_5 + l_43;
    f_66  =  *((__global float *) ul_65);
    i_67  =  isless(f_50, -3.4028235E38F);
    if(i_67 == 1)
    {
      // BLOCK 5
      f_68  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_68  =  f_55;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_69  =  isequal(f_28, f_45);
    if(i_69 == 1)
    {
      // BLOCK 8
      f_70  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_71  =  exp(f_50);
      f_72  =  fma(f_71, f_68, f_71);
      f_70  =  f_72;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_73  =  ul_7 + l_26;
    f_74  =  f_66 + 1.0F;
    f_75  =  f_74 + f_59;
    f_76  =  f_70 / f_75;
    f_77  =  f_76 * f_64;
    f_78  =  f_49 - f_77;
    *((__global float *) ul_73)  =  f_78;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
