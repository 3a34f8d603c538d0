// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a275be5d43ca9e765dffc56b2af0a629a9babe467d35a9e70473b734295c0bda
// function: log_softmax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 1, 0, 1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 1, 0, 1) over groups always
// launch: kGenericReduceByLanes(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_4, shape_5, 1, 0, 1) over lanes always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 1, 0) over divided_rows always
// launch: kGenericWrite(in0, max, others, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 1, 1) over elements always
// launch: kGenericSoftmaxByLanes(in0, in0, out0, in0, shape_1, shape_2, 1, 0, 1, 1) over whole_rows always
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_16, b_55, b_98;
  float f_27, f_28, f_37, f_42, f_45, f_46, f_54, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_82, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_47, i_48, i_49, i_58, i_65, i_75, i_76, i_77, i_83, i_85;
  long l_33, l_34, l_35, l_50, l_51, l_52, l_78, l_79, l_80;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_53, *ul_81, *ul_100;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  i_5  =  shape_1;
  i_7  =  shape_2;
  i_9  =  shape_3;
  i_11  =  shape_4;
  i_13  =  shape_5;
  i_14  =  get_global_id(0);
  i_15  =  i_5 * i_11;
  b_16  =  i_14 < i_15;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  i_14 / i_5;
    i_18  =  i_13 * i_17;
    i_19  =  i_18 + i_13;
    i_20  =  (i_19 < i_7) ? i_19 : i_7;
    i_21  =  i_14 % i_5;
    i_22  =  i_21 / i_9;
    i_23  =  i_22 * i_7;
    i_24  =  i_23 * i_9;
    i_25  =  i_21 % i_9;
    i_26  =  i_24 + i_25;
    f_27  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_28  =  f_27;
    i_29  =  i_7;
    i_30  =  i_18;
    for(;i_30 < i_20;)
    {
      // BLOCK 3
      i_31  =  i_30 * i_9;
      i_32  =  i_26 + i_31;
      l_33  =  (long) i_32;
      l_34  =  l_33 + 4L;
      l_35  =  l_34 << 2;
      ul_36  =  ul_0 + l_35;
      f_37  =  *((__global float *) ul_36);
      i_38  =  isless(f_28, f_37);
      if(i_38 == 1)
      {
        // BLOCK 4
        i_39  =  i_30;
      }  // B3
      else
      {
        // BLOCK 5
        i_39  =  i_29;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_40  =  i_30 + 1;
      i_41  =  isless(f_28, f_37);
      if(i_41 == 1)
      {
        // BLOCK 7
        f_42  =  f_37;
        i_43  =  i_39;
      }  // B6
      else
      {
        // BLOCK 8
        f_42  =  f_28;
        i_43  =  i_39;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_43  =  i_39;
      i_44  =  i_40;
      f_28  =  f_42;
      i_29  =  i_43;
      i_30  =  i_44;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 20 ]
    f_45  =  0.0F;
    f_46  =  0.0F;
    i_47  =  i_18;
    for(;i_47 < i_20;)
    {
      // BLOCK 12
      i_48  =  i_47 * i_9;
      i_49  =  i_48 + i_26;
      l_50  =  (long) i_49;
      l_51  =  l_50 + 4L;
      l_52  =  l_51 << 2;
      ul_53  =  ul_0 + l_52;
      f_54  =  *((__global float *) ul_53);
      b_55  =  i_29 == i_47;
      if(b_55)
      {
        // BLOCK 13
        f_56  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_57  =  f_54 - f_28;
        i_58  =  isless(f_57, -3.4028235E38F);
        if(i_58 == 1)
        {
          // BLOCK 15
          f_59  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_60  =  f_57 - f_54;
          f_61  =  f_57 - f_60;
          f_62  =  f_54 - f_61;
          f_63  =  f_28 + f_60;
          f_64  =  f_62 - f_63;
          f_59  =  f_64;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        i_65  =  isequal(f_28, f_54);
        if(i_65 == 1)
        {
          // BLOCK 18
          f_56  =  1.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_66  =  exp(f_57);
          f_67  =  fma(f_66, f_59, f_66);
          f_56  =  f_67;
        }  // B17
      }  // B12
      // BLOCK 20 MERGES [13 18 19 ]
      f_68  =  f_45 + f_56;
      f_69  =  f_68 - f_45;
      f_70  =  f_68 - f_69;
      f_71  =  f_45 - f_70;
      f_72  =  f_56 - f_69;
      f_73  =  f_71 + f_72;
      f_74  =  f_46 + f_73;
      i_75  =  i_47 + 1;
      f_45  =  f_68;
      f_46  =  f_74;
      i_47  =  i_75;
    }  // B11
    // BLOCK 21
    i_76  =  i_11 * i_21;
    i_77  =  i_76 + i_17;
    l_78  =  (long) i_77;
    l_79  =  l_78 + 4L;
    l_80  =  l_79 << 2;
    ul_81  =  ul_1 + l_80;
    *((__global float *) ul_81)  =  f_28;
    f_82  =  f_45 + f_46;
    i_83  =  isless(1.0F, f_82);
    if(i_83 == 1)
    {
      // BLOCK 22
      f_84  =  1.0F;
    }  // B21
    else
    {
      // BLOCK 23
      f_84  =  f_82;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_85  =  isless(1.0F, f_82);
    if(i_85 == 1)
    {
      // BLOCK 25
      f_86  =  f_82 + 1.0F;
      f_87  =  log(f_86);
      f_88  =  f_87;
    }  // B24
    else
    {
      // BLOCK 26
      f_89  =  f_84 + 2.0F;
      f_90  =  f_84 / f_89;
      f_91  =  f_90 * f_90;
      f_92  =  fma(f_91, 0.13434482F, 0.14116766F);
      f_93  =  fma(f_91, f_92, 0.20003854F);
      f_94  =  fma(f_91, f_93, 0.3333332F);
      f_95  =  f_90 * f_91;
      f_96  =  fma(f_94, f_95, f_90);
      f_97  =  f_96 * 2.0F;
      f_88  =  f_97;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    b_98  =  i_11 == 1;
    if(b_98)
    {
      // BLOCK 28
      f_99  =  f_88;
    }  // B27
    else
    {
      // BLOCK 29
      f_99  =  f_82;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    ul_100  =  ul_2 + l_80;
    *((__global float *) ul_100)  =  f_99;
  }  // B0
  else
  {
    // BLOCK 31
  }  // B0
  // BLOCK 32 MERGES [31 30 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_30, b_49, b_69, b_89, b_91, b_102, b_114, b_135;
  float f_24, f_26, f_37, f_42, f_50, f_52, f_61, f_63, f_65, f_66, f_76, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_115, f_121, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_136;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_27, i_28, i_29, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_45, i_46, i_47, i_48, i_51, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_62, i_64, i_67, i_68, i_70, i_71, i_78, i_85, i_99, i_101, i_104, i_113, i_120, i_122;
  long l_33, l_34, l_35, l_72, l_73, l_74, l_116, l_117, l_118;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_75, *ul_119, *ul_137;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  __local float adf_4[256];
  __local int adi_5[256];
  __local float adf_6[256];
  __local float adf_7[256];
  i_9  =  shape_2;
  i_11  =  shape_4;
  i_13  =  shape_5;
  i_15  =  shape_6;
  i_16  =  get_group_id(0);
  i_17  =  i_16 % i_11;
  i_18  =  i_13 * i_17;
  i_19  =  i_18 + i_13;
  i_20  =  (i_19 < i_9) ? i_19 : i_9;
  i_21  =  i_20 + -1;
  i_22  =  i_16 / i_11;
  i_23  =  i_22 * i_9;
  f_24  =  -1.0F / 0.0F;
  i_25  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  f_26  =  f_24;
  i_27  =  i_9;
  i_28  =  i_18;
  for(;i_28 < i_20;)
  {
    // BLOCK 2
    i_29  =  i_25 + i_28;
    b_30  =  i_29 < i_20;
    if(b_30)
    {
      // BLOCK 3
      i_31  =  i_29;
    }  // B2
    else
    {
      // BLOCK 4
      i_31  =  i_21;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_32  =  i_23 + i_31;
    l_33  =  (long) i_32;
    l_34  =  l_33 + 4L;
    l_35  =  l_34 << 2;
    ul_36  =  ul_0 + l_35;
    f_37  =  *((__global float *) ul_36);
    i_38  =  isless(f_26, f_37);
    if(i_38 == 1)
    {
      // BLOCK 6
      i_39  =  i_31;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_27;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_15 + i_28;
    i_41  =  isless(f_26, f_37);
    if(i_41 == 1)
    {
      // BLOCK 9
      f_42  =  f_37;
      i_43  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      f_42  =  f_26;
      i_43  =  i_39;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_43  =  i_39;
    i_44  =  i_40;
    f_26  =  f_42;
    i_27  =  i_43;
    i_28  =  i_44;
  }  // B1
  // BLOCK 12
  adf_4[i_25]  =  f_26;
  adi_5[i_25]  =  i_27;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_45  =  i_15 >> 31;
  i_46  =  i_45 + i_15;
  i_47  =  i_46 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_48  =  i_47;
  for(;i_48 >= 1;)
  {
    // BLOCK 14
    b_49  =  i_25 < i_48;
    if(b_49)
    {
      // BLOCK 15
      f_50  =  adf_4[i_25];
      i_51  =  i_48 + i_25;
      f_52  =  adf_4[i_51];
      i_53  =  adi_5[i_25];
      i_54  =  adi_5[i_51];
      i_55  =  isequal(f_50, f_52);
      if(i_55 == 1)
      {
        // BLOCK 16
        i_56  =  (i_54 < i_53) ? i_54 : i_53;
        i_57  =  i_56;
      }  // B15
      else
      {
        // BLOCK 17
        i_57  =  i_53;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_58  =  isless(f_50, f_52);
      if(i_58 == 1)
      {
        // BLOCK 19
        i_59  =  i_54;
      }  // B18
      else
      {
        // BLOCK 20
        i_59  =  i_57;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_5[i_25]  =  i_59;
      i_60  =  isless(f_50, f_52);
      if(i_60 == 1)
      {
        // BLOCK 22
        f_61  =  f_52;
      }  // B21
      else
      {
        // BLOCK 23
        f_61  =  f_50;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_4[i_25]  =  f_61;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_62  =  i_48 >> 1;
    i_48  =  i_62;
  }  // B13
  // BLOCK 27
  f_63  =  adf_4[0];
  i_64  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 28 MERGES [27 43 ]
  f_65  =  0.0F;
  f_66  =  0.0F;
  i_67  =  i_18;
  for(;i_67 < i_20;)
  {
    // BLOCK 29
    i_68  =  i_67 + i_25;
    b_69  =  i_68 < i_20;
    if(b_69)
    {
      // BLOCK 30
      i_70  =  i_68;
    }  // B29
    else
    {
      // BLOCK 31
      i_70  =  i_21;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_71  =  i_70 + i_23;
    l_72  =  (long) i_71;
    l_73  =  l_72 + 4L;
    l_74  =  l_73 << 2;
    ul_75  =  ul_0 + l_74;
    f_76  =  *((__global float *) ul_75);
    f_77  =  f_76 - f_63;
    i_78  =  isless(f_77, -3.4028235E38F);
    if(i_78 == 1)
    {
      // BLOCK 33
      f_79  =  0.0F;
    }  // B32
    else
    {
      // BLOCK 34
      f_80  =  f_77 - f_76;
      f_81  =  f_77 - f_80;
      f_82  =  f_76 - f_81;
      f_83  =  f_80 + f_63;
      f_84  =  f_82 - f_83;
      f_79  =  f_84;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_85  =  isequal(f_63, f_76);
    if(i_85 == 1)
    {
      // BLOCK 36
      f_86  =  1.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_87  =  exp(f_77);
      f_88  =  fma(f_87, f_79, f_87);
      f_86  =  f_88;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_89  =  i_70 == i_64;
    if(b_89)
    {
      // BLOCK 39
      f_90  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      b_91  =  i_68 == i_70;
      if(b_91)
      {
        // BLOCK 41
        f_90  =  f_86;
      }  // B40
      else
      {
        // BLOCK 42
        f_90  =  0.0F;
      }  // B40
    }  // B38
    // BLOCK 43 MERGES [39 41 42 ]
    f_92  =  f_65 + f_90;
    f_93  =  f_92 - f_65;
    f_94  =  f_92 - f_93;
    f_95  =  f_65 - f_94;
    f_96  =  f_90 - f_93;
    f_97  =  f_95 + f_96;
    f_98  =  f_66 + f_97;
    i_99  =  i_67 + i_15;
    f_65  =  f_92;
    f_66  =  f_98;
    i_67  =  i_99;
  }  // B28
  // BLOCK 44
  f_100  =  f_65 + f_66;
  adf_4[i_25]  =  f_100;
  adf_6[i_25]  =  0.0F;
  adf_7[i_25]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 45 MERGES [44 49 ]
  i_101  =  i_47;
  for(;i_101 >= 1;)
  {
    // BLOCK 46
    b_102  =  i_25 < i_101;
    if(b_102)
    {
      // BLOCK 47
      f_103  =  adf_4[i_25];
      i_104  =  i_101 + i_25;
      f_105  =  adf_4[i_104];
      f_106  =  f_103 + f_105;
      adf_4[i_25]  =  f_106;
      f_107  =  adf_7[i_25];
      f_108  =  adf_7[i_104];
      f_109  =  f_107 + f_108;
      adf_7[i_25]  =  f_109;
      f_110  =  adf_6[i_25];
      f_111  =  adf_6[i_104];
      f_112  =  f_110 + f_111;
      adf_6[i_25]  =  f_112;
    }  // B46
    else
    {
      // BLOCK 48
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_113  =  i_101 >> 1;
    i_101  =  i_113;
  }  // B45
  // BLOCK 50
  b_114  =  i_25 == 0;
  if(b_114)
  {
    // BLOCK 51
    f_115  =  adf_4[0];
    l_116  =  (long) i_16;
    l_117  =  l_116 + 4L;
    l_118  =  l_117 << 2;
    ul_119  =  ul_1 + l_118;
    *((__global float *) ul_119)  =  f_63;
    i_120  =  isless(1.0F, f_115);
    if(i_120 == 1)
    {
      // BLOCK 52
      f_121  =  1.0F;
    }  // B51
    else
    {
      // BLOCK 53
      f_121  =  f_115;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    i_122  =  isless(1.0F, f_115);
    if(i_122 == 1)
    {
      // BLOCK 55
      f_123  =  f_115 + 1.0F;
      f_124  =  log(f_123);
      f_125  =  f_124;
    }  // B54
    else
    {
      // BLOCK 56
      f_126  =  f_121 + 2.0F;
      f_127  =  f_121 / f_126;
      f_128  =  f_127 * f_127;
      f_129  =  fma(f_128, 0.13434482F, 0.14116766F);
      f_130  =  fma(f_128, f_129, 0.20003854F);
      f_131  =  fma(f_128, f_130, 0.3333332F);
      f_132  =  f_127 * f_128;
      f_133  =  fma(f_131, f_132, f_127);
      f_134  =  f_133 * 2.0F;
      f_125  =  f_134;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    b_135  =  i_11 == 1;
    if(b_135)
    {
      // BLOCK 58
      f_136  =  f_125;
    }  // B57
    else
    {
      // BLOCK 59
      f_136  =  f_115;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    ul_137  =  ul_2 + l_118;
    *((__global float *) ul_137)  =  f_136;
  }  // B50
  else
  {
    // BLOCK 61
  }  // B50
  // BLOCK 62 MERGES [61 60 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_22, b_97, b_147;
  float f_29, f_44, f_45, f_51, f_54, f_56, f_59, f_68, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_94, f_95, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_110, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_131, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_148;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_23, i_24, i_25, i_26, i_27, i_28, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_46, i_47, i_48, i_49, i_50, i_52, i_53, i_55, i_57, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_85, i_92, i_96, i_108, i_109, i_112, i_125, i_132, i_134;
  long l_40, l_41, l_42, l_79, l_80, l_81, l_127, l_128, l_129;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_82, *ul_130, *ul_149;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  __private float ul_4[32];
  __private float* ul_5 = ul_4;
  __private int ul_6[32];
  __private int* ul_7 = ul_6;
  __private float ul_8[32];
  __private float* ul_9 = ul_8;
  __private float ul_10[32];
  __private float* ul_11 = ul_10;
  i_13  =  shape_1;
  i_15  =  shape_2;
  i_17  =  shape_4;
  i_19  =  shape_5;
  i_20  =  get_global_id(0);
  i_21  =  i_13 * i_17;
  b_22  =  i_20 < i_21;
  if(b_22)
  {
    // BLOCK 1
    i_23  =  i_20 % i_17;
    i_24  =  i_19 * i_23;
    i_25  =  i_24 + i_19;
    i_26  =  (i_25 < i_15) ? i_25 : i_15;
    i_27  =  i_26 - i_24;
    i_28  =  (i_27 < 32) ? i_27 : 32;
    f_29  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_30  =  0;
    for(;i_30 < i_28;)
    {
      // BLOCK 3
      ul_5[i_30]  =  f_29;
      ul_7[i_30]  =  i_15;
      i_31  =  i_30 + 1;
      i_30  =  i_31;
    }  // B2
    // BLOCK 4
    i_32  =  i_20 / i_17;
    i_33  =  i_32 * i_15;
    // BLOCK 5 MERGES [4 15 ]
    i_34  =  i_24;
    for(;i_34 < i_26;)
    {
      // BLOCK 6
      i_35  =  i_33 + i_34;
      i_36  =  i_26 - i_34;
      i_37  =  (i_36 < 32) ? i_36 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_38  =  0;
      for(;i_38 < i_37;)
      {
        // BLOCK 8
        i_39  =  i_35 + i_38;
        l_40  =  (long) i_39;
        l_41  =  l_40 + 4L;
        l_42  =  l_41 << 2;
        ul_43  =  ul_0 + l_42;
        f_44  =  *((__global float *) ul_43);
        f_45  =  ul_5[i_38];
        i_46  =  isless(f_45, f_44);
        if(i_46 == 1)
        {
          // BLOCK 9
          i_47  =  i_34 + i_38;
          i_48  =  i_47;
        }  // B8
        else
        {
          // BLOCK 10
          i_49  =  ul_7[i_38];
          i_48  =  i_49;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_7[i_38]  =  i_48;
        i_50  =  isless(f_45, f_44);
        if(i_50 == 1)
        {
          // BLOCK 12
          f_51  =  f_44;
        }  // B11
        else
        {
          // BLOCK 13
          f_51  =  f_45;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_5[i_38]  =  f_51;
        i_52  =  i_38 + 1;
        i_38  =  i_52;
      }  // B7
      // BLOCK 15
      i_53  =  i_34 + 32;
      i_34  =  i_53;
    }  // B5
    // BLOCK 16
    f_54  =  ul_5[0];
    i_55  =  ul_7[0];
    // BLOCK 17 MERGES [16 27 ]
    f_56  =  f_54;
    i_57  =  i_55;
    i_58  =  1;
    for(;i_58 < i_28;)
    {
      // BLOCK 18
      f_59  =  ul_5[i_58];
      i_60  =  ul_7[i_58];
      i_61  =  isequal(f_56, f_59);
      if(i_61 == 1)
      {
        // BLOCK 19
        i_62  =  (i_60 < i_57) ? i_60 : i_57;
        i_63  =  i_62;
      }  // B18
      else
      {
        // BLOCK 20
        i_63  =  i_57;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_64  =  isless(f_56, f_59);
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
      i_66  =  i_58 + 1;
      i_67  =  isless(f_56, f_59);
      if(i_67 == 1)
      {
        // BLOCK 25
        f_68  =  f_59;
        i_69  =  i_65;
      }  // B24
      else
      {
        // BLOCK 26
        f_68  =  f_56;
        i_69  =  i_65;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_69  =  i_65;
      i_70  =  i_66;
      f_56  =  f_68;
      i_57  =  i_69;
      i_58  =  i_70;
    }  // B17
    // BLOCK 28
    ul_5[0]  =  f_56;
    ul_7[0]  =  i_57;
    // BLOCK 29 MERGES [28 30 ]
    i_71  =  0;
    for(;i_71 < i_28;)
    {
      // BLOCK 30
      ul_9[i_71]  =  0.0F;
      ul_11[i_71]  =  0.0F;
      i_72  =  i_71 + 1;
      i_71  =  i_72;
    }  // B29
    // BLOCK 31
    // BLOCK 32 MERGES [31 45 ]
    i_73  =  i_24;
    for(;i_73 < i_26;)
    {
      // BLOCK 33
      i_74  =  i_33 + i_73;
      i_75  =  i_26 - i_73;
      i_76  =  (i_75 < 32) ? i_75 : 32;
      // BLOCK 34 MERGES [33 44 ]
      i_77  =  0;
      for(;i_77 < i_76;)
      {
        // BLOCK 35
        i_78  =  i_74 + i_77;
        l_79  =  (long) i_78;
        l_80  =  l_79 + 4L;
        l_81  =  l_80 << 2;
        ul_82  =  ul_0 + l_81;
        f_83  =  *((__global float *) ul_82);
        f_84  =  f_83 - f_56;
        i_85  =  isless(f_84, -3.4028235E38F);
        if(i_85 == 1)
        {
          // BLOCK 36
          f_86  =  0.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_87  =  f_84 - f_83;
          f_88  =  f_84 - f_87;
          f_89  =  f_83 - f_88;
          f_90  =  f_56 + f_87;
          f_91  =  f_89 - f_90;
          f_86  =  f_91;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        i_92  =  isequal(f_56, f_83);
        if(i_92 == 1)
        {
          // BLOCK 39
          f_93  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_94  =  exp(f_84);
          f_95  =  fma(f_94, f_86, f_94);
          f_93  =  f_95;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        i_96  =  i_73 + i_77;
        b_97  =  i_96 == i_57;
        if(b_97)
        {
          // BLOCK 42
          f_98  =  0.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_98  =  f_93;
        }  // B41
        // BLOCK 44 MERGES [42 43 ]
        f_99  =  ul_9[i_77];
        f_100  =  ul_11[i_77];
        f_101  =  f_98 + f_99;
        f_102  =  f_101 - f_99;
        f_103  =  f_101 - f_102;
        f_104  =  f_99 - f_103;
        f_105  =  f_98 - f_102;
        f_106  =  f_104 + f_105;
        f_107  =  f_106 + f_100;
        ul_11[i_77]  =  f_107;
        ul_9[i_77]  =  f_101;
        i_108  =  i_77 + 1;
        i_77  =  i_108;
      }  // B34
      // BLOCK 45
      i_109  =  i_73 + 32;
      i_73  =  i_109;
    }  // B32
    // BLOCK 46
    // BLOCK 47 MERGES [46 48 ]
    f_110  =  0.0F;
    f_111  =  0.0F;
    i_112  =  0;
    for(;i_112 < i_28;)
    {
      // BLOCK 48
      f_113  =  ul_9[i_112];
      f_114  =  ul_11[i_112];
      f_115  =  ul_9[i_112];
      f_116  =  f_110 + f_115;
      f_117  =  f_113 + f_110;
      f_118  =  f_117 - f_110;
      f_119  =  f_117 - f_118;
      f_120  =  f_110 - f_119;
      f_121  =  f_113 - f_118;
      f_122  =  f_120 + f_121;
      f_123  =  f_122 + f_114;
      f_124  =  f_111 + f_123;
      i_125  =  i_112 + 1;
      f_110  =  f_116;
      f_111  =  f_124;
      i_112  =  i_125;
    }  // B47
    // BLOCK 49
    ul_9[0]  =  f_110;
    ul_11[0]  =  f_111;
    f_126  =  ul_9[0];
    l_127  =  (long) i_20;
    l_128  =  l_127 + 4L;
    l_129  =  l_128 << 2;
    ul_130  =  ul_1 + l_129;
    *((__global float *) ul_130)  =  f_56;
    f_131  =  f_126 + f_111;
    i_132  =  isless(1.0F, f_131);
    if(i_132 == 1)
    {
      // BLOCK 50
      f_133  =  1.0F;
    }  // B49
    else
    {
      // BLOCK 51
      f_133  =  f_131;
    }  // B49
    // BLOCK 52 MERGES [50 51 ]
    i_134  =  isless(1.0F, f_131);
    if(i_134 == 1)
    {
      // BLOCK 53
      f_135  =  f_131 + 1.0F;
      f_136  =  log(f_135);
      f_137  =  f_136;
    }  // B52
    else
    {
      // BLOCK 54
      f_138  =  f_133 + 2.0F;
      f_139  =  f_133 / f_138;
      f_140  =  f_139 * f_139;
      f_141  =  fma(f_140, 0.13434482F, 0.14116766F);
      f_142  =  fma(f_140, f_141, 0.20003854F);
      f_143  =  fma(f_140, f_142, 0.3333332F);
      f_144  =  f_139 * f_140;
      f_145  =  fma(f_143, f_144, f_139);
      f_146  =  f_145 * 2.0F;
      f_137  =  f_146;
    }  // B52
    // BLOCK 55 MERGES [53 54 ]
    b_147  =  i_17 == 1;
    if(b_147)
    {
      // BLOCK 56
      f_148  =  f_137;
    }  // B55
    else
    {
      // BLOCK 57
      f_148  =  f_131;
    }  // B55
    // BLOCK 58 MERGES [56 57 ]
    ul_149  =  ul_2 + l_129;
    *((__global float *) ul_149)  =  f_148;
  }  // B0
  else
  {
    // BLOCK 59
  }  // B0
  // BLOCK 60 MERGES [59 58 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_10, b_38, b_53;
  float f_24, f_25, f_30, f_31, f_37, f_39, f_41, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54, f_55, f_56, f_57, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77;
  int i_6, i_8, i_9, i_11, i_12, i_13, i_14, i_15, i_26, i_27, i_28, i_29, i_32, i_43, i_50, i_58, i_63, i_65;
  long l_16, l_17, l_18, l_20, l_21, l_22, l_33, l_34, l_35, l_59, l_60, l_61;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_19, *ul_23, *ul_36, *ul_40, *ul_62, *ul_78;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  max;
  ul_3  =  others;
  i_6  =  shape_1;
  i_8  =  shape_4;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    i_11  =  i_8 * i_9;
    i_12  =  i_11 + 1;
    i_13  =  i_11 + i_8;
    // BLOCK 2 MERGES [1 6 ]
    i_14  =  i_11;
    i_15  =  i_12;
    for(;;)
    {
      l_16  =  (long) i_14;
      l_17  =  l_16 + 4L;
      l_18  =  l_17 << 2;
      ul_19  =  ul_0 + l_18;
      if(!(i_15 < i_13))
      {
        break;
      }
      // BLOCK 3
      l_20  =  (long) i_15;
      l_21  =  l_20 + 4L;
      l_22  =  l_21 << 2;
      ul_23  =  ul_0 + l_22;
      f_24  =  *((__global float *) ul_23);
      f_25  =  *((__global float *) ul_19);
      i_26  =  i_15 + 1;
      i_27  =  isless(f_25, f_24);
      if(i_27 == 1)
      {
        // BLOCK 4
        i_28  =  i_15;
      }  // B3
      else
      {
        // BLOCK 5
        i_28  =  i_14;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_29  =  i_26;
      i_14  =  i_28;
      i_15  =  i_29;
    }  // B2
    // BLOCK 7
    f_30  =  *((__global float *) ul_19);
    // BLOCK 8 MERGES [7 20 ]
    f_31  =  0.0F;
    i_32  =  i_11;
    for(;i_32 < i_13;)
    {
      // BLOCK 9
      l_33  =  (long) i_32;
      l_34  =  l_33 + 4L;
      l_35  =  l_34 << 2;
      ul_36  =  ul_1 + l_35;
      f_37  =  *((__global float *) ul_36);
      b_38  =  i_14 == i_32;
      if(b_38)
      {
        // BLOCK 10
        f_39  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_40  =  ul_0 + l_35;
        f_41  =  *((__global float *) ul_40);
        f_42  =  f_41 - f_30;
        i_43  =  isless(f_42, -3.4028235E38F);
        if(i_43 == 1)
        {
          // BLOCK 12
          f_44  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_45  =  f_42 - f_41;
          f_46  =  f_42 - f_45;
          f_47  =  f_41 - f_46;
          f_48  =  f_45 + f_30;
          f_49  =  f_47 - f_48;
          f_44  =  f_49;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_50  =  isequal(f_30, f_41);
        if(i_50 == 1)
        {
          // BLOCK 15
          f_39  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_51  =  exp(f_42);
          f_52  =  fma(f_51, f_44, f_51);
          f_39  =  f_52;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      b_53  =  i_14 == i_32;
      if(b_53)
      {
        // BLOCK 18
        f_54  =  f_37;
      }  // B17
      else
      {
        // BLOCK 19
        f_55  =  f_37 + 1.0F;
        f_56  =  f_39 * f_55;
        f_54  =  f_56;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      f_57  =  f_31 + f_54;
      i_58  =  i_32 + 1;
      f_31  =  f_57;
      i_32  =  i_58;
    }  // B8
    // BLOCK 21
    l_59  =  (long) i_9;
    l_60  =  l_59 + 4L;
    l_61  =  l_60 << 2;
    ul_62  =  ul_2 + l_61;
    *((__global float *) ul_62)  =  f_30;
    i_63  =  isless(1.0F, f_31);
    if(i_63 == 1)
    {
      // BLOCK 22
      f_64  =  1.0F;
    }  // B21
    else
    {
      // BLOCK 23
      f_64  =  f_31;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_65  =  isless(1.0F, f_31);
    if(i_65 == 1)
    {
      // BLOCK 25
      f_66  =  f_31 + 1.0F;
      f_67  =  log(f_66);
      f_68  =  f_67;
    }  // B24
    else
    {
      // BLOCK 26
      f_69  =  f_64 + 2.0F;
      f_70  =  f_64 / f_69;
      f_71  =  f_70 * f_70;
      f_72  =  fma(f_71, 0.13434482F, 0.14116766F);
      f_73  =  fma(f_71, f_72, 0.20003854F);
      f_74  =  fma(f_71, f_73, 0.3333332F);
      f_75  =  f_70 * f_71;
      f_76  =  fma(f_74, f_75, f_70);
      f_77  =  f_76 * 2.0F;
      f_68  =  f_77;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    ul_78  =  ul_3 + l_61;
    *((__global float *) ul_78)  =  f_68;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericWrite(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_8;
  float f_24, f_41, f_43, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_55, f_56;
  int i_6, i_7, i_10, i_12, i_14, i_16, i_18, i_19, i_28, i_29, i_33, i_34, i_35, i_36, i_45;
  long l_20, l_21, l_22, l_25, l_26, l_27, l_30, l_31, l_32, l_37, l_38, l_39;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_23, *ul_40, *ul_42, *ul_52;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  ul_3  =  y;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    i_10  =  shape_7;
    i_12  =  shape_8;
    i_14  =  shape_9;
    i_16  =  shape_10;
    i_18  =  shape_3;
    i_19  =  shape_3;
    l_20  =  (long) i_7;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    l_25  =  (long) i_10;
    l_26  =  l_25 * l_20;
    l_27  =  l_26 >> i_12;
    i_28  =  (int) l_27;
    i_29  =  i_28 * i_18;
    l_30  =  (long) i_14;
    l_31  =  l_30 * l_20;
    l_32  =  l_31 >> i_16;
    i_33  =  (int) l_32;
    i_34  =  i_33 * i_19;
    i_35  =  i_7 - i_34;
    i_36  =  i_29 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_1 + l_39;
    f_41  =  *((__global float *) ul_40);
    ul_42  =  ul_2 + l_39;
    f_43  =  *((__global float *) ul_42);
    f_44  =  f_24 - f_41;
    i_45  =  isless(f_44, -3.4028235E38F);
    if(i_45 == 1)
    {
      // BLOCK 2
      f_46  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_47  =  f_44 - f_24;
      f_48  =  f_44 - f_47;
      f_49  =  f_24 - f_48;
      f_50  =  f_47 + f_41;
      f_51  =  f_49 - f_50;
      f_46  =  f_51;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_52  =  ul_3 + l_22;
    f_53  =  f_41 - f_41;
    f_54  =  f_44 - f_43;
    f_55  =  f_54 + f_46;
    f_56  =  f_53 + f_55;
    *((__global float *) ul_52)  =  f_56;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_1, __private int shape_2, __private int function, __private int gradient, __private int values, __private int sign)
{
  bool b_16, b_94;
  float f_18, f_32, f_33, f_39, f_42, f_44, f_47, f_56, f_65, f_66, f_68, f_69, f_70, f_71, f_72, f_73, f_75, f_76, f_77, f_92, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_107, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_123, f_124, f_126, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_145, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_155, f_156, f_157, f_158;
  int i_12, i_14, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_34, i_35, i_36, i_37, i_38, i_40, i_41, i_43, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_57, i_58, i_59, i_60, i_67, i_74, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_93, i_105, i_106, i_109, i_122, i_125, i_127, i_140, i_147, i_159;
  long l_28, l_29, l_30, l_61, l_62, l_63, l_88, l_89, l_90, l_141, l_142, l_143;
  __global uchar *ul_0, *ul_1, *ul_31, *ul_64, *ul_78, *ul_91, *ul_144, *ul_154;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  __private float ul_3[32];
  __private float* ul_4 = ul_3;
  __private int ul_5[32];
  __private int* ul_6 = ul_5;
  __private float ul_7[32];
  __private float* ul_8 = ul_7;
  __private float ul_9[32];
  __private float* ul_10 = ul_9;
  i_12  =  shape_1;
  i_14  =  shape_2;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_12;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  (i_14 < 32) ? i_14 : 32;
    f_18  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_19  =  0;
    for(;i_19 < i_17;)
    {
      // BLOCK 3
      ul_4[i_19]  =  f_18;
      ul_6[i_19]  =  i_14;
      i_20  =  i_19 + 1;
      i_19  =  i_20;
    }  // B2
    // BLOCK 4
    i_21  =  i_14 * i_15;
    // BLOCK 5 MERGES [4 15 ]
    i_22  =  0;
    for(;i_22 < i_14;)
    {
      // BLOCK 6
      i_23  =  i_21 + i_22;
      i_24  =  i_14 - i_22;
      i_25  =  (i_24 < 32) ? i_24 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_26  =  0;
      for(;i_26 < i_25;)
      {
        // BLOCK 8
        i_27  =  i_23 + i_26;
        l_28  =  (long) i_27;
        l_29  =  l_28 + 4L;
        l_30  =  l_29 << 2;
        ul_31  =  ul_0 + l_30;
        f_32  =  *((__global float *) ul_31);
        f_33  =  ul_4[i_26];
        i_34  =  isless(f_33, f_32);
        if(i_34 == 1)
        {
          // BLOCK 9
          i_35  =  i_22 + i_26;
          i_36  =  i_35;
        }  // B8
        else
        {
          // BLOCK 10
          i_37  =  ul_6[i_26];
          i_36  =  i_37;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_6[i_26]  =  i_36;
        i_38  =  isless(f_33, f_32);
        if(i_38 == 1)
        {
          // BLOCK 12
          f_39  =  f_32;
        }  // B11
        else
        {
          // BLOCK 13
          f_39  =  f_33;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_4[i_26]  =  f_39;
        i_40  =  i_26 + 1;
        i_26  =  i_40;
      }  // B7
      // BLOCK 15
      i_41  =  i_22 + 32;
      i_22  =  i_41;
    }  // B5
    // BLOCK 16
    f_42  =  ul_4[0];
    i_43  =  ul_6[0];
    // BLOCK 17 MERGES [16 27 ]
    f_44  =  f_42;
    i_45  =  i_43;
    i_46  =  1;
    for(;i_46 < i_17;)
    {
      // BLOCK 18
      f_47  =  ul_4[i_46];
      i_48  =  ul_6[i_46];
      i_49  =  isequal(f_44, f_47);
      if(i_49 == 1)
      {
        // BLOCK 19
        i_50  =  (i_48 < i_45) ? i_48 : i_45;
        i_51  =  i_50;
      }  // B18
      else
      {
        // BLOCK 20
        i_51  =  i_45;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_52  =  isless(f_44, f_47);
      if(i_52 == 1)
      {
        // BLOCK 22
        i_53  =  i_48;
      }  // B21
      else
      {
        // BLOCK 23
        i_53  =  i_51;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_54  =  i_46 + 1;
      i_55  =  isless(f_44, f_47);
      if(i_55 == 1)
      {
        // BLOCK 25
        f_56  =  f_47;
        i_57  =  i_53;
      }  // B24
      else
      {
        // BLOCK 26
        f_56  =  f_44;
        i_57  =  i_53;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_57  =  i_53;
      i_58  =  i_54;
      f_44  =  f_56;
      i_45  =  i_57;
      i_46  =  i_58;
    }  // B17
    // BLOCK 28
    ul_4[0]  =  f_44;
    ul_6[0]  =  i_45;
    i_59  =  i_21 + i_14;
    // BLOCK 29 MERGES [28 36 ]
    i_60  =  i_21;
    for(;i_60 < i_59;)
    {
      // BLOCK 30
      l_61  =  (long) i_60;
      l_62  =  l_61 + 4L;
      l_63  =  l_62 << 2;
      ul_64  =  ul_0 + l_63;
      f_65  =  *((__global float *) ul_64);
      f_66  =  f_65 - f_44;
      i_67  =  isless(f_66, -3.4028235E38F);
      if(i_67 == 1)
      {
        // BLOCK 31
        f_68  =  0.0F;
      }  // B30
      else
      {
        // BLOCK 32
        f_69  =  f_66 - f_65;
        f_70  =  f_66 - f_69;
        f_71  =  f_65 - f_70;
        f_72  =  f_44 + f_69;
        f_73  =  f_71 - f_72;
        f_68  =  f_73;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      i_74  =  isequal(f_44, f_65);
      if(i_74 == 1)
      {
        // BLOCK 34
        f_75  =  1.0F;
      }  // B33
      else
      {
        // BLOCK 35
        f_76  =  exp(f_66);
        f_77  =  fma(f_76, f_68, f_76);
        f_75  =  f_77;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      ul_78  =  ul_1 + l_63;
      *((__global float *) ul_78)  =  f_75;
      i_79  =  i_60 + 1;
      i_60  =  i_79;
    }  // B29
    // BLOCK 37
    // BLOCK 38 MERGES [37 39 ]
    i_80  =  0;
    for(;i_80 < i_17;)
    {
      // BLOCK 39
      ul_8[i_80]  =  0.0F;
      ul_10[i_80]  =  0.0F;
      i_81  =  i_80 + 1;
      i_80  =  i_81;
    }  // B38
    // BLOCK 40
    // BLOCK 41 MERGES [40 48 ]
    i_82  =  0;
    for(;i_82 < i_14;)
    {
      // BLOCK 42
      i_83  =  i_21 + i_82;
      i_84  =  i_14 - i_82;
      i_85  =  (i_84 < 32) ? i_84 : 32;
      // BLOCK 43 MERGES [42 47 ]
      i_86  =  0;
      for(;i_86 < i_85;)
      {
        // BLOCK 44
        i_87  =  i_83 + i_86;
        l_88  =  (long) i_87;
        l_89  =  l_88 + 4L;
        l_90  =  l_89 << 2;
        ul_91  =  ul_1 + l_90;
        f_92  =  *((__global float *) ul_91);
        i_93  =  i_82 + i_86;
        b_94  =  i_93 == i_45;
        if(b_94)
        {
          // BLOCK 45
          f_95  =  0.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_95  =  f_92;
        }  // B44
        // BLOCK 47 MERGES [45 46 ]
        f_96  =  ul_8[i_86];
        f_97  =  ul_10[i_86];
        f_98  =  f_95 + f_96;
        f_99  =  f_98 - f_96;
        f_100  =  f_98 - f_99;
        f_101  =  f_96 - f_100;
        f_102  =  f_95 - f_99;
        f_103  =  f_101 + f_102;
        f_104  =  f_103 + f_97;
        ul_10[i_86]  =  f_104;
        ul_8[i_86]  =  f_98;
        i_105  =  i_86 + 1;
        i_86  =  i_105;
      }  // B43
      // BLOCK 48
      i_106  =  i_82 + 32;
      i_82  =  i_106;
    }  // B41
    // BLOCK 49
    // BLOCK 50 MERGES [49 51 ]
    f_107  =  0.0F;
    f_108  =  0.0F;
    i_109  =  0;
    for(;i_109 < i_17;)
    {
      // BLOCK 51
      f_110  =  ul_8[i_109];
      f_111  =  ul_10[i_109];
      f_112  =  ul_8[i_109];
      f_113  =  f_107 + f_112;
      f_114  =  f_110 + f_107;
      f_115  =  f_114 - f_107;
      f_116  =  f_114 - f_115;
      f_117  =  f_107 - f_116;
      f_118  =  f_110 - f_115;
      f_119  =  f_117 + f_118;
      f_120  =  f_119 + f_111;
      f_121  =  f_108 + f_120;
      i_122  =  i_109 + 1;
      f_107  =  f_113;
      f_108  =  f_121;
      i_109  =  i_122;
    }  // B50
    // BLOCK 52
    ul_8[0]  =  f_107;
    ul_10[0]  =  f_108;
    f_123  =  ul_8[0];
    f_124  =  f_123 + f_108;
    i_125  =  isless(1.0F, f_124);
    if(i_125 == 1)
    {
      // BLOCK 53
      f_126  =  1.0F;
    }  // B52
    else
    {
      // BLOCK 54
      f_126  =  f_124;
    }  // B52
    // BLOCK 55 MERGES [53 54 ]
    i_127  =  isless(1.0F, f_124);
    if(i_127 == 1)
    {
      // BLOCK 56
      f_128  =  f_124 + 1.0F;
      f_129  =  log(f_128);
      f_130  =  f_129;
    }  // B55
    else
    {
      // BLOCK 57
      f_131  =  f_126 + 2.0F;
      f_132  =  f_126 / f_131;
      f_133  =  f_132 * f_132;
      f_134  =  fma(f_133, 0.13434482F, 0.14116766F);
      f_135  =  fma(f_133, f_134, 0.20003854F);
      f_136  =  fma(f_133, f_135, 0.3333332F);
      f_137  =  f_132 * f_133;
      f_138  =  fma(f_136, f_137, f_132);
      f_139  =  f_138 * 2.0F;
      f_130  =  f_139;
    }  // B55
    // BLOCK 58 MERGES [56 57 ]
    // BLOCK 59 MERGES [58 63 ]
    i_140  =  i_21;
    for(;i_140 < i_59;)
    {
      // BLOCK 60
      l_141  =  (long) i_140;
      l_142  =  l_141 + 4L;
      l_143  =  l_142 << 2;
      ul_144  =  ul_0 + l_143;
      f_145  =  *((__global float *) ul_144);
      f_146  =  f_145 - f_44;
      i_147  =  isless(f_146, -3.4028235E38F);
      if(i_147 == 1)
      {
        // BLOCK 61
        f_148  =  0.0F;
      }  // B60
      else
      {
        // BLOCK 62
        f_149  =  f_146 - f_145;
        f_150  =  f_146 - f_149;
        f_151  =  f_145 - f_150;
        f_152  =  f_44 + f_149;
        f_153  =  f_151 - f_152;
        f_148  =  f_153;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      ul_154  =  ul_1 + l_143;
      f_155  =  f_44 - f_44;
      f_156  =  f_146 - f_130;
      f_157  =  f_156 + f_148;
      f_158  =  f_155 + f_157;
      *((__global float *) ul_154)  =  f_158;
      i_159  =  i_140 + 1;
      i_140  =  i_159;
    }  // B59
    // BLOCK 64
  }  // B0
  else
  {
    // BLOCK 65
  }  // B0
  // BLOCK 66 MERGES [65 64 ]
  return;
}  //  kernel
