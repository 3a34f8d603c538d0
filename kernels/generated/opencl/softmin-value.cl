// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4979cd53f5cfbf9c75302c30047534e0919ab0c2723189b4c29fc1119ed21907
// function: softmin
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 0, -1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, -1) over groups always
// launch: kGenericReduceByLanes(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_4, shape_5, 0, 0, -1) over lanes always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 0, 0) over divided_rows always
// launch: kGenericWrite(in0, max, others, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, -1) over elements always
// launch: kGenericSoftmaxByLanes(in0, in0, out0, in0, shape_1, shape_2, 0, 0, 1, -1) over whole_rows always
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_16, b_56;
  float f_27, f_28, f_37, f_38, f_43, f_46, f_47, f_55, f_57, f_58, f_59, f_61, f_62, f_63, f_64, f_65, f_66, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_85;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_32, i_39, i_40, i_41, i_42, i_44, i_45, i_48, i_49, i_50, i_60, i_67, i_77, i_78, i_79;
  long l_33, l_34, l_35, l_51, l_52, l_53, l_80, l_81, l_82;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_54, *ul_83, *ul_84;

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
      f_38  =  f_37 * -1.0F;
      i_39  =  isless(f_28, f_38);
      if(i_39 == 1)
      {
        // BLOCK 4
        i_40  =  i_30;
      }  // B3
      else
      {
        // BLOCK 5
        i_40  =  i_29;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_41  =  i_30 + 1;
      i_42  =  isless(f_28, f_38);
      if(i_42 == 1)
      {
        // BLOCK 7
        f_43  =  f_38;
        i_44  =  i_40;
      }  // B6
      else
      {
        // BLOCK 8
        f_43  =  f_28;
        i_44  =  i_40;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_44  =  i_40;
      i_45  =  i_41;
      f_28  =  f_43;
      i_29  =  i_44;
      i_30  =  i_45;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 20 ]
    f_46  =  0.0F;
    f_47  =  0.0F;
    i_48  =  i_18;
    for(;i_48 < i_20;)
    {
      // BLOCK 12
      i_49  =  i_48 * i_9;
      i_50  =  i_49 + i_26;
      l_51  =  (long) i_50;
      l_52  =  l_51 + 4L;
      l_53  =  l_52 << 2;
      ul_54  =  ul_0 + l_53;
      f_55  =  *((__global float *) ul_54);
      b_56  =  i_29 == i_48;
      if(b_56)
      {
        // BLOCK 13
        f_57  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_58  =  f_55 * -1.0F;
        f_59  =  f_58 - f_28;
        i_60  =  isless(f_59, -3.4028235E38F);
        if(i_60 == 1)
        {
          // BLOCK 15
          f_61  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_62  =  f_59 - f_58;
          f_63  =  f_59 - f_62;
          f_64  =  f_58 - f_63;
          f_65  =  f_28 + f_62;
          f_66  =  f_64 - f_65;
          f_61  =  f_66;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        i_67  =  isequal(f_28, f_58);
        if(i_67 == 1)
        {
          // BLOCK 18
          f_57  =  1.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_68  =  exp(f_59);
          f_69  =  fma(f_68, f_61, f_68);
          f_57  =  f_69;
        }  // B17
      }  // B12
      // BLOCK 20 MERGES [13 18 19 ]
      f_70  =  f_46 + f_57;
      f_71  =  f_70 - f_46;
      f_72  =  f_70 - f_71;
      f_73  =  f_46 - f_72;
      f_74  =  f_57 - f_71;
      f_75  =  f_73 + f_74;
      f_76  =  f_47 + f_75;
      i_77  =  i_48 + 1;
      f_46  =  f_70;
      f_47  =  f_76;
      i_48  =  i_77;
    }  // B11
    // BLOCK 21
    i_78  =  i_11 * i_21;
    i_79  =  i_78 + i_17;
    l_80  =  (long) i_79;
    l_81  =  l_80 + 4L;
    l_82  =  l_81 << 2;
    ul_83  =  ul_1 + l_82;
    *((__global float *) ul_83)  =  f_28;
    ul_84  =  ul_2 + l_82;
    f_85  =  f_46 + f_47;
    *((__global float *) ul_84)  =  f_85;
  }  // B0
  else
  {
    // BLOCK 22
  }  // B0
  // BLOCK 23 MERGES [22 21 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_30, b_50, b_70, b_91, b_93, b_104, b_116;
  float f_24, f_26, f_37, f_38, f_43, f_51, f_53, f_62, f_64, f_66, f_67, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_92, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_102, f_105, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_117;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_27, i_28, i_29, i_31, i_32, i_39, i_40, i_41, i_42, i_44, i_45, i_46, i_47, i_48, i_49, i_52, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_63, i_65, i_68, i_69, i_71, i_72, i_80, i_87, i_101, i_103, i_106, i_115;
  long l_33, l_34, l_35, l_73, l_74, l_75, l_118, l_119, l_120;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_76, *ul_121, *ul_122;

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
    f_38  =  f_37 * -1.0F;
    i_39  =  isless(f_26, f_38);
    if(i_39 == 1)
    {
      // BLOCK 6
      i_40  =  i_31;
    }  // B5
    else
    {
      // BLOCK 7
      i_40  =  i_27;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_41  =  i_15 + i_28;
    i_42  =  isless(f_26, f_38);
    if(i_42 == 1)
    {
      // BLOCK 9
      f_43  =  f_38;
      i_44  =  i_40;
    }  // B8
    else
    {
      // BLOCK 10
      f_43  =  f_26;
      i_44  =  i_40;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_44  =  i_40;
    i_45  =  i_41;
    f_26  =  f_43;
    i_27  =  i_44;
    i_28  =  i_45;
  }  // B1
  // BLOCK 12
  adf_4[i_25]  =  f_26;
  adi_5[i_25]  =  i_27;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_46  =  i_15 >> 31;
  i_47  =  i_46 + i_15;
  i_48  =  i_47 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_49  =  i_48;
  for(;i_49 >= 1;)
  {
    // BLOCK 14
    b_50  =  i_25 < i_49;
    if(b_50)
    {
      // BLOCK 15
      f_51  =  adf_4[i_25];
      i_52  =  i_49 + i_25;
      f_53  =  adf_4[i_52];
      i_54  =  adi_5[i_25];
      i_55  =  adi_5[i_52];
      i_56  =  isequal(f_51, f_53);
      if(i_56 == 1)
      {
        // BLOCK 16
        i_57  =  (i_55 < i_54) ? i_55 : i_54;
        i_58  =  i_57;
      }  // B15
      else
      {
        // BLOCK 17
        i_58  =  i_54;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_59  =  isless(f_51, f_53);
      if(i_59 == 1)
      {
        // BLOCK 19
        i_60  =  i_55;
      }  // B18
      else
      {
        // BLOCK 20
        i_60  =  i_58;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_5[i_25]  =  i_60;
      i_61  =  isless(f_51, f_53);
      if(i_61 == 1)
      {
        // BLOCK 22
        f_62  =  f_53;
      }  // B21
      else
      {
        // BLOCK 23
        f_62  =  f_51;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_4[i_25]  =  f_62;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_63  =  i_49 >> 1;
    i_49  =  i_63;
  }  // B13
  // BLOCK 27
  f_64  =  adf_4[0];
  i_65  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 28 MERGES [27 43 ]
  f_66  =  0.0F;
  f_67  =  0.0F;
  i_68  =  i_18;
  for(;i_68 < i_20;)
  {
    // BLOCK 29
    i_69  =  i_68 + i_25;
    b_70  =  i_69 < i_20;
    if(b_70)
    {
      // BLOCK 30
      i_71  =  i_69;
    }  // B29
    else
    {
      // BLOCK 31
      i_71  =  i_21;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_72  =  i_71 + i_23;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_0 + l_75;
    f_77  =  *((__global float *) ul_76);
    f_78  =  f_77 * -1.0F;
    f_79  =  f_78 - f_64;
    i_80  =  isless(f_79, -3.4028235E38F);
    if(i_80 == 1)
    {
      // BLOCK 33
      f_81  =  0.0F;
    }  // B32
    else
    {
      // BLOCK 34
      f_82  =  f_79 - f_78;
      f_83  =  f_79 - f_82;
      f_84  =  f_78 - f_83;
      f_85  =  f_82 + f_64;
      f_86  =  f_84 - f_85;
      f_81  =  f_86;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_87  =  isequal(f_78, f_64);
    if(i_87 == 1)
    {
      // BLOCK 36
      f_88  =  1.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_89  =  exp(f_79);
      f_90  =  fma(f_89, f_81, f_89);
      f_88  =  f_90;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_91  =  i_71 == i_65;
    if(b_91)
    {
      // BLOCK 39
      f_92  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      b_93  =  i_69 == i_71;
      if(b_93)
      {
        // BLOCK 41
        f_92  =  f_88;
      }  // B40
      else
      {
        // BLOCK 42
        f_92  =  0.0F;
      }  // B40
    }  // B38
    // BLOCK 43 MERGES [39 41 42 ]
    f_94  =  f_66 + f_92;
    f_95  =  f_94 - f_66;
    f_96  =  f_94 - f_95;
    f_97  =  f_66 - f_96;
    f_98  =  f_92 - f_95;
    f_99  =  f_97 + f_98;
    f_100  =  f_67 + f_99;
    i_101  =  i_68 + i_15;
    f_66  =  f_94;
    f_67  =  f_100;
    i_68  =  i_101;
  }  // B28
  // BLOCK 44
  f_102  =  f_66 + f_67;
  adf_4[i_25]  =  f_102;
  adf_6[i_25]  =  0.0F;
  adf_7[i_25]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 45 MERGES [44 49 ]
  i_103  =  i_48;
  for(;i_103 >= 1;)
  {
    // BLOCK 46
    b_104  =  i_25 < i_103;
    if(b_104)
    {
      // BLOCK 47
      f_105  =  adf_4[i_25];
      i_106  =  i_103 + i_25;
      f_107  =  adf_4[i_106];
      f_108  =  f_105 + f_107;
      adf_4[i_25]  =  f_108;
      f_109  =  adf_7[i_25];
      f_110  =  adf_7[i_106];
      f_111  =  f_109 + f_110;
      adf_7[i_25]  =  f_111;
      f_112  =  adf_6[i_25];
      f_113  =  adf_6[i_106];
      f_114  =  f_112 + f_113;
      adf_6[i_25]  =  f_114;
    }  // B46
    else
    {
      // BLOCK 48
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_115  =  i_103 >> 1;
    i_103  =  i_115;
  }  // B45
  // BLOCK 50
  b_116  =  i_25 == 0;
  if(b_116)
  {
    // BLOCK 51
    f_117  =  adf_4[0];
    l_118  =  (long) i_16;
    l_119  =  l_118 + 4L;
    l_120  =  l_119 << 2;
    ul_121  =  ul_1 + l_120;
    *((__global float *) ul_121)  =  f_64;
    ul_122  =  ul_2 + l_120;
    *((__global float *) ul_122)  =  f_117;
  }  // B50
  else
  {
    // BLOCK 52
  }  // B50
  // BLOCK 53 MERGES [52 51 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_22, b_99;
  float f_29, f_44, f_45, f_46, f_52, f_55, f_57, f_60, f_69, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_96, f_97, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_112, f_113, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_128, f_134;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_23, i_24, i_25, i_26, i_27, i_28, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_47, i_48, i_49, i_50, i_51, i_53, i_54, i_56, i_58, i_59, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_87, i_94, i_98, i_110, i_111, i_114, i_127;
  long l_40, l_41, l_42, l_80, l_81, l_82, l_129, l_130, l_131;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_83, *ul_132, *ul_133;

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
        f_46  =  f_44 * -1.0F;
        i_47  =  isless(f_45, f_46);
        if(i_47 == 1)
        {
          // BLOCK 9
          i_48  =  i_34 + i_38;
          i_49  =  i_48;
        }  // B8
        else
        {
          // BLOCK 10
          i_50  =  ul_7[i_38];
          i_49  =  i_50;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_7[i_38]  =  i_49;
        i_51  =  isless(f_45, f_46);
        if(i_51 == 1)
        {
          // BLOCK 12
          f_52  =  f_46;
        }  // B11
        else
        {
          // BLOCK 13
          f_52  =  f_45;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_5[i_38]  =  f_52;
        i_53  =  i_38 + 1;
        i_38  =  i_53;
      }  // B7
      // BLOCK 15
      i_54  =  i_34 + 32;
      i_34  =  i_54;
    }  // B5
    // BLOCK 16
    f_55  =  ul_5[0];
    i_56  =  ul_7[0];
    // BLOCK 17 MERGES [16 27 ]
    f_57  =  f_55;
    i_58  =  i_56;
    i_59  =  1;
    for(;i_59 < i_28;)
    {
      // BLOCK 18
      f_60  =  ul_5[i_59];
      i_61  =  ul_7[i_59];
      i_62  =  isequal(f_57, f_60);
      if(i_62 == 1)
      {
        // BLOCK 19
        i_63  =  (i_61 < i_58) ? i_61 : i_58;
        i_64  =  i_63;
      }  // B18
      else
      {
        // BLOCK 20
        i_64  =  i_58;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_65  =  isless(f_57, f_60);
      if(i_65 == 1)
      {
        // BLOCK 22
        i_66  =  i_61;
      }  // B21
      else
      {
        // BLOCK 23
        i_66  =  i_64;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_67  =  i_59 + 1;
      i_68  =  isless(f_57, f_60);
      if(i_68 == 1)
      {
        // BLOCK 25
        f_69  =  f_60;
        i_70  =  i_66;
      }  // B24
      else
      {
        // BLOCK 26
        f_69  =  f_57;
        i_70  =  i_66;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_70  =  i_66;
      i_71  =  i_67;
      f_57  =  f_69;
      i_58  =  i_70;
      i_59  =  i_71;
    }  // B17
    // BLOCK 28
    ul_5[0]  =  f_57;
    ul_7[0]  =  i_58;
    // BLOCK 29 MERGES [28 30 ]
    i_72  =  0;
    for(;i_72 < i_28;)
    {
      // BLOCK 30
      ul_9[i_72]  =  0.0F;
      ul_11[i_72]  =  0.0F;
      i_73  =  i_72 + 1;
      i_72  =  i_73;
    }  // B29
    // BLOCK 31
    // BLOCK 32 MERGES [31 45 ]
    i_74  =  i_24;
    for(;i_74 < i_26;)
    {
      // BLOCK 33
      i_75  =  i_33 + i_74;
      i_76  =  i_26 - i_74;
      i_77  =  (i_76 < 32) ? i_76 : 32;
      // BLOCK 34 MERGES [33 44 ]
      i_78  =  0;
      for(;i_78 < i_77;)
      {
        // BLOCK 35
        i_79  =  i_75 + i_78;
        l_80  =  (long) i_79;
        l_81  =  l_80 + 4L;
        l_82  =  l_81 << 2;
        ul_83  =  ul_0 + l_82;
        f_84  =  *((__global float *) ul_83);
        f_85  =  f_84 * -1.0F;
        f_86  =  f_85 - f_57;
        i_87  =  isless(f_86, -3.4028235E38F);
        if(i_87 == 1)
        {
          // BLOCK 36
          f_88  =  0.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_89  =  f_86 - f_85;
          f_90  =  f_86 - f_89;
          f_91  =  f_85 - f_90;
          f_92  =  f_57 + f_89;
          f_93  =  f_91 - f_92;
          f_88  =  f_93;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        i_94  =  isequal(f_57, f_85);
        if(i_94 == 1)
        {
          // BLOCK 39
          f_95  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_96  =  exp(f_86);
          f_97  =  fma(f_96, f_88, f_96);
          f_95  =  f_97;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        i_98  =  i_74 + i_78;
        b_99  =  i_98 == i_58;
        if(b_99)
        {
          // BLOCK 42
          f_100  =  0.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_100  =  f_95;
        }  // B41
        // BLOCK 44 MERGES [42 43 ]
        f_101  =  ul_9[i_78];
        f_102  =  ul_11[i_78];
        f_103  =  f_100 + f_101;
        f_104  =  f_103 - f_101;
        f_105  =  f_103 - f_104;
        f_106  =  f_101 - f_105;
        f_107  =  f_100 - f_104;
        f_108  =  f_106 + f_107;
        f_109  =  f_108 + f_102;
        ul_11[i_78]  =  f_109;
        ul_9[i_78]  =  f_103;
        i_110  =  i_78 + 1;
        i_78  =  i_110;
      }  // B34
      // BLOCK 45
      i_111  =  i_74 + 32;
      i_74  =  i_111;
    }  // B32
    // BLOCK 46
    // BLOCK 47 MERGES [46 48 ]
    f_112  =  0.0F;
    f_113  =  0.0F;
    i_114  =  0;
    for(;i_114 < i_28;)
    {
      // BLOCK 48
      f_115  =  ul_9[i_114];
      f_116  =  ul_11[i_114];
      f_117  =  ul_9[i_114];
      f_118  =  f_112 + f_117;
      f_119  =  f_115 + f_112;
      f_120  =  f_119 - f_112;
      f_121  =  f_119 - f_120;
      f_122  =  f_112 - f_121;
      f_123  =  f_115 - f_120;
      f_124  =  f_122 + f_123;
      f_125  =  f_124 + f_116;
      f_126  =  f_113 + f_125;
      i_127  =  i_114 + 1;
      f_112  =  f_118;
      f_113  =  f_126;
      i_114  =  i_127;
    }  // B47
    // BLOCK 49
    ul_9[0]  =  f_112;
    ul_11[0]  =  f_113;
    f_128  =  ul_9[0];
    l_129  =  (long) i_20;
    l_130  =  l_129 + 4L;
    l_131  =  l_130 << 2;
    ul_132  =  ul_1 + l_131;
    *((__global float *) ul_132)  =  f_57;
    ul_133  =  ul_2 + l_131;
    f_134  =  f_128 + f_113;
    *((__global float *) ul_133)  =  f_134;
  }  // B0
  else
  {
    // BLOCK 50
  }  // B0
  // BLOCK 51 MERGES [50 49 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_10, b_38, b_53;
  float f_24, f_25, f_30, f_31, f_37, f_39, f_41, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54, f_55, f_56, f_57;
  int i_6, i_8, i_9, i_11, i_12, i_13, i_14, i_15, i_26, i_27, i_28, i_29, i_32, i_43, i_50, i_58;
  long l_16, l_17, l_18, l_20, l_21, l_22, l_33, l_34, l_35, l_59, l_60, l_61;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_19, *ul_23, *ul_36, *ul_40, *ul_62, *ul_63;

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
    ul_63  =  ul_3 + l_61;
    *((__global float *) ul_63)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 22
  }  // B0
  // BLOCK 23 MERGES [22 21 ]
  return;
}  //  kernel

__kernel void kGenericWrite(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_8;
  float f_24, f_41, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_54, f_55, f_56, f_58, f_59, f_60, f_61;
  int i_6, i_7, i_10, i_12, i_14, i_16, i_18, i_19, i_28, i_29, i_33, i_34, i_35, i_36, i_46, i_53;
  long l_20, l_21, l_22, l_25, l_26, l_27, l_30, l_31, l_32, l_37, l_38, l_39;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_23, *ul_40, *ul_42, *ul_57;

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
    f_44  =  f_24 * -1.0F;
    f_45  =  f_44 - f_41;
    i_46  =  isless(f_45, -3.4028235E38F);
    if(i_46 == 1)
    {
      // BLOCK 2
      f_47  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_48  =  f_45 - f_44;
      f_49  =  f_45 - f_48;
      f_50  =  f_44 - f_49;
      f_51  =  f_48 + f_41;
      f_52  =  f_50 - f_51;
      f_47  =  f_52;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_53  =  isequal(f_44, f_41);
    if(i_53 == 1)
    {
      // BLOCK 5
      f_54  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_55  =  exp(f_45);
      f_56  =  fma(f_55, f_47, f_55);
      f_54  =  f_56;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_57  =  ul_3 + l_22;
    f_58  =  f_43 + 1.0F;
    f_59  =  f_41 - f_41;
    f_60  =  f_58 + f_59;
    f_61  =  f_54 / f_60;
    *((__global float *) ul_57)  =  f_61;
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
  bool b_16, b_96;
  float f_18, f_32, f_33, f_34, f_40, f_43, f_45, f_48, f_57, f_66, f_67, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_77, f_78, f_79, f_94, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_125, f_126, f_127, f_128, f_129, f_135, f_136;
  int i_12, i_14, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_35, i_36, i_37, i_38, i_39, i_41, i_42, i_44, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_58, i_59, i_60, i_61, i_69, i_76, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_95, i_107, i_108, i_111, i_124, i_130, i_137;
  long l_28, l_29, l_30, l_62, l_63, l_64, l_90, l_91, l_92, l_131, l_132, l_133;
  __global uchar *ul_0, *ul_1, *ul_31, *ul_65, *ul_80, *ul_93, *ul_134;

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
        f_34  =  f_32 * -1.0F;
        i_35  =  isless(f_33, f_34);
        if(i_35 == 1)
        {
          // BLOCK 9
          i_36  =  i_22 + i_26;
          i_37  =  i_36;
        }  // B8
        else
        {
          // BLOCK 10
          i_38  =  ul_6[i_26];
          i_37  =  i_38;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_6[i_26]  =  i_37;
        i_39  =  isless(f_33, f_34);
        if(i_39 == 1)
        {
          // BLOCK 12
          f_40  =  f_34;
        }  // B11
        else
        {
          // BLOCK 13
          f_40  =  f_33;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_4[i_26]  =  f_40;
        i_41  =  i_26 + 1;
        i_26  =  i_41;
      }  // B7
      // BLOCK 15
      i_42  =  i_22 + 32;
      i_22  =  i_42;
    }  // B5
    // BLOCK 16
    f_43  =  ul_4[0];
    i_44  =  ul_6[0];
    // BLOCK 17 MERGES [16 27 ]
    f_45  =  f_43;
    i_46  =  i_44;
    i_47  =  1;
    for(;i_47 < i_17;)
    {
      // BLOCK 18
      f_48  =  ul_4[i_47];
      i_49  =  ul_6[i_47];
      i_50  =  isequal(f_45, f_48);
      if(i_50 == 1)
      {
        // BLOCK 19
        i_51  =  (i_49 < i_46) ? i_49 : i_46;
        i_52  =  i_51;
      }  // B18
      else
      {
        // BLOCK 20
        i_52  =  i_46;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_53  =  isless(f_45, f_48);
      if(i_53 == 1)
      {
        // BLOCK 22
        i_54  =  i_49;
      }  // B21
      else
      {
        // BLOCK 23
        i_54  =  i_52;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_55  =  i_47 + 1;
      i_56  =  isless(f_45, f_48);
      if(i_56 == 1)
      {
        // BLOCK 25
        f_57  =  f_48;
        i_58  =  i_54;
      }  // B24
      else
      {
        // BLOCK 26
        f_57  =  f_45;
        i_58  =  i_54;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_58  =  i_54;
      i_59  =  i_55;
      f_45  =  f_57;
      i_46  =  i_58;
      i_47  =  i_59;
    }  // B17
    // BLOCK 28
    ul_4[0]  =  f_45;
    ul_6[0]  =  i_46;
    i_60  =  i_21 + i_14;
    // BLOCK 29 MERGES [28 36 ]
    i_61  =  i_21;
    for(;i_61 < i_60;)
    {
      // BLOCK 30
      l_62  =  (long) i_61;
      l_63  =  l_62 + 4L;
      l_64  =  l_63 << 2;
      ul_65  =  ul_0 + l_64;
      f_66  =  *((__global float *) ul_65);
      f_67  =  f_66 * -1.0F;
      f_68  =  f_67 - f_45;
      i_69  =  isless(f_68, -3.4028235E38F);
      if(i_69 == 1)
      {
        // BLOCK 31
        f_70  =  0.0F;
      }  // B30
      else
      {
        // BLOCK 32
        f_71  =  f_68 - f_67;
        f_72  =  f_68 - f_71;
        f_73  =  f_67 - f_72;
        f_74  =  f_45 + f_71;
        f_75  =  f_73 - f_74;
        f_70  =  f_75;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      i_76  =  isequal(f_45, f_67);
      if(i_76 == 1)
      {
        // BLOCK 34
        f_77  =  1.0F;
      }  // B33
      else
      {
        // BLOCK 35
        f_78  =  exp(f_68);
        f_79  =  fma(f_78, f_70, f_78);
        f_77  =  f_79;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      ul_80  =  ul_1 + l_64;
      *((__global float *) ul_80)  =  f_77;
      i_81  =  i_61 + 1;
      i_61  =  i_81;
    }  // B29
    // BLOCK 37
    // BLOCK 38 MERGES [37 39 ]
    i_82  =  0;
    for(;i_82 < i_17;)
    {
      // BLOCK 39
      ul_8[i_82]  =  0.0F;
      ul_10[i_82]  =  0.0F;
      i_83  =  i_82 + 1;
      i_82  =  i_83;
    }  // B38
    // BLOCK 40
    // BLOCK 41 MERGES [40 48 ]
    i_84  =  0;
    for(;i_84 < i_14;)
    {
      // BLOCK 42
      i_85  =  i_21 + i_84;
      i_86  =  i_14 - i_84;
      i_87  =  (i_86 < 32) ? i_86 : 32;
      // BLOCK 43 MERGES [42 47 ]
      i_88  =  0;
      for(;i_88 < i_87;)
      {
        // BLOCK 44
        i_89  =  i_85 + i_88;
        l_90  =  (long) i_89;
        l_91  =  l_90 + 4L;
        l_92  =  l_91 << 2;
        ul_93  =  ul_1 + l_92;
        f_94  =  *((__global float *) ul_93);
        i_95  =  i_84 + i_88;
        b_96  =  i_95 == i_46;
        if(b_96)
        {
          // BLOCK 45
          f_97  =  0.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_97  =  f_94;
        }  // B44
        // BLOCK 47 MERGES [45 46 ]
        f_98  =  ul_8[i_88];
        f_99  =  ul_10[i_88];
        f_100  =  f_97 + f_98;
        f_101  =  f_100 - f_98;
        f_102  =  f_100 - f_101;
        f_103  =  f_98 - f_102;
        f_104  =  f_97 - f_101;
        f_105  =  f_103 + f_104;
        f_106  =  f_105 + f_99;
        ul_10[i_88]  =  f_106;
        ul_8[i_88]  =  f_100;
        i_107  =  i_88 + 1;
        i_88  =  i_107;
      }  // B43
      // BLOCK 48
      i_108  =  i_84 + 32;
      i_84  =  i_108;
    }  // B41
    // BLOCK 49
    // BLOCK 50 MERGES [49 51 ]
    f_109  =  0.0F;
    f_110  =  0.0F;
    i_111  =  0;
    for(;i_111 < i_17;)
    {
      // BLOCK 51
      f_112  =  ul_8[i_111];
      f_113  =  ul_10[i_111];
      f_114  =  ul_8[i_111];
      f_115  =  f_109 + f_114;
      f_116  =  f_112 + f_109;
      f_117  =  f_116 - f_109;
      f_118  =  f_116 - f_117;
      f_119  =  f_109 - f_118;
      f_120  =  f_112 - f_117;
      f_121  =  f_119 + f_120;
      f_122  =  f_121 + f_113;
      f_123  =  f_110 + f_122;
      i_124  =  i_111 + 1;
      f_109  =  f_115;
      f_110  =  f_123;
      i_111  =  i_124;
    }  // B50
    // BLOCK 52
    ul_8[0]  =  f_109;
    ul_10[0]  =  f_110;
    f_125  =  ul_8[0];
    f_126  =  f_125 + f_110;
    f_127  =  f_126 + 1.0F;
    f_128  =  f_45 - f_45;
    f_129  =  f_127 + f_128;
    // BLOCK 53 MERGES [52 54 ]
    i_130  =  i_21;
    for(;i_130 < i_60;)
    {
      // BLOCK 54
      l_131  =  (long) i_130;
      l_132  =  l_131 + 4L;
      l_133  =  l_132 << 2;
      ul_134  =  ul_1 + l_133;
      f_135  =  *((__global float *) ul_134);
      f_136  =  f_135 / f_129;
      *((__global float *) ul_134)  =  f_136;
      i_137  =  i_130 + 1;
      i_130  =  i_137;
    }  // B53
    // BLOCK 55
  }  // B0
  else
  {
    // BLOCK 56
  }  // B0
  // BLOCK 57 MERGES [56 55 ]
  return;
}  //  kernel
