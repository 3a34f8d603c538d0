// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 5083baa3d29e90c52907662250618b731d73d0c1baba413aec4cd77a498a1a52
// function: softmax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 0, 1) over parts plain
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, 1) over groups plain
// launch: kGenericReduceByLanes(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_4, shape_5, 0, 0, 1) over lanes plain
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 0, 0) over divided_rows plain
// launch: kGenericWrite(in0, max, others, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, 1) over elements plain
// launch: kGenericSoftmaxByLanes(in0, in0, out0, in0, shape_1, shape_2, 0, 0, 1, 1) over whole_rows plain
// launch: kGenericReduceByItemTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_3, shape_4, shape_5, 4, 0, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 4, 0, 1) over groups tempered
// launch: kGenericReduceByLanesTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_4, shape_5, 4, 0, 1) over lanes tempered
// launch: kGenericCombineTempered(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_4, 4, 0) over divided_rows tempered
// launch: kGenericWriteTempered(in0, max, others, out0, numbers_0, numbers_1, numbers_2, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 4, 1) over elements tempered
// launch: kGenericSoftmaxByLanesTempered(in0, in0, out0, in0, numbers_0, numbers_1, numbers_2, shape_1, shape_2, 4, 0, 1, 1) over whole_rows tempered
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_16, b_55;
  float f_27, f_28, f_37, f_42, f_45, f_46, f_54, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_83;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_47, i_48, i_49, i_58, i_65, i_75, i_76, i_77;
  long l_33, l_34, l_35, l_50, l_51, l_52, l_78, l_79, l_80;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_53, *ul_81, *ul_82;

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
    ul_82  =  ul_2 + l_80;
    f_83  =  f_45 + f_46;
    *((__global float *) ul_82)  =  f_83;
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
  bool b_30, b_49, b_69, b_89, b_91, b_102, b_114;
  float f_24, f_26, f_37, f_42, f_50, f_52, f_61, f_63, f_65, f_66, f_76, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_115;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_27, i_28, i_29, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_45, i_46, i_47, i_48, i_51, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_62, i_64, i_67, i_68, i_70, i_71, i_78, i_85, i_99, i_101, i_104, i_113;
  long l_33, l_34, l_35, l_72, l_73, l_74, l_116, l_117, l_118;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_75, *ul_119, *ul_120;

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
    ul_120  =  ul_2 + l_118;
    *((__global float *) ul_120)  =  f_115;
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
  bool b_30, b_103;
  float f_37, f_52, f_53, f_59, f_62, f_64, f_67, f_76, f_89, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_116, f_117, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_143;
  int i_21, i_23, i_25, i_27, i_28, i_29, i_31, i_32, i_33, i_34, i_35, i_36, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_54, i_55, i_56, i_57, i_58, i_60, i_61, i_63, i_65, i_66, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_77, i_78, i_79, i_80, i_81, i_82, i_83, i_84, i_91, i_98, i_102, i_114, i_115, i_118, i_137;
  long l_48, l_49, l_50, l_85, l_86, l_87, l_138, l_139, l_140;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_51, *ul_88, *ul_141, *ul_142;

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
  i_25  =  shape_4;
  i_27  =  shape_5;
  i_28  =  get_global_id(0);
  i_29  =  i_21 * i_25;
  b_30  =  i_28 < i_29;
  if(b_30)
  {
    // BLOCK 1
    i_31  =  i_28 % i_25;
    i_32  =  i_27 * i_31;
    i_33  =  i_32 + i_27;
    i_34  =  (i_33 < i_23) ? i_33 : i_23;
    i_35  =  i_34 - i_32;
    i_36  =  (i_35 < 32) ? i_35 : 32;
    f_37  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_38  =  0;
    for(;i_38 < i_36;)
    {
      // BLOCK 3
      ul_5[i_38]  =  f_37;
      ul_7[i_38]  =  i_23;
      ul_9[i_38]  =  0.0F;
      ul_11[i_38]  =  0.0F;
      ul_13[i_38]  =  0.0F;
      ul_15[i_38]  =  0.0F;
      ul_17[i_38]  =  0.0F;
      ul_19[i_38]  =  0.0F;
      i_39  =  i_38 + 1;
      i_38  =  i_39;
    }  // B2
    // BLOCK 4
    i_40  =  i_28 / i_25;
    i_41  =  i_40 * i_23;
    // BLOCK 5 MERGES [4 15 ]
    i_42  =  i_32;
    for(;i_42 < i_34;)
    {
      // BLOCK 6
      i_43  =  i_41 + i_42;
      i_44  =  i_34 - i_42;
      i_45  =  (i_44 < 32) ? i_44 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_46  =  0;
      for(;i_46 < i_45;)
      {
        // BLOCK 8
        i_47  =  i_43 + i_46;
        l_48  =  (long) i_47;
        l_49  =  l_48 + 4L;
        l_50  =  l_49 << 2;
        ul_51  =  ul_0 + l_50;
        f_52  =  *((__global float *) ul_51);
        f_53  =  ul_5[i_46];
        i_54  =  isless(f_53, f_52);
        if(i_54 == 1)
        {
          // BLOCK 9
          i_55  =  i_42 + i_46;
          i_56  =  i_55;
        }  // B8
        else
        {
          // BLOCK 10
          i_57  =  ul_7[i_46];
          i_56  =  i_57;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_7[i_46]  =  i_56;
        i_58  =  isless(f_53, f_52);
        if(i_58 == 1)
        {
          // BLOCK 12
          f_59  =  f_52;
        }  // B11
        else
        {
          // BLOCK 13
          f_59  =  f_53;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_5[i_46]  =  f_59;
        i_60  =  i_46 + 1;
        i_46  =  i_60;
      }  // B7
      // BLOCK 15
      i_61  =  i_42 + 32;
      i_42  =  i_61;
    }  // B5
    // BLOCK 16
    f_62  =  ul_5[0];
    i_63  =  ul_7[0];
    // BLOCK 17 MERGES [16 27 ]
    f_64  =  f_62;
    i_65  =  i_63;
    i_66  =  1;
    for(;i_66 < i_36;)
    {
      // BLOCK 18
      f_67  =  ul_5[i_66];
      i_68  =  ul_7[i_66];
      i_69  =  isequal(f_64, f_67);
      if(i_69 == 1)
      {
        // BLOCK 19
        i_70  =  (i_68 < i_65) ? i_68 : i_65;
        i_71  =  i_70;
      }  // B18
      else
      {
        // BLOCK 20
        i_71  =  i_65;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_72  =  isless(f_64, f_67);
      if(i_72 == 1)
      {
        // BLOCK 22
        i_73  =  i_68;
      }  // B21
      else
      {
        // BLOCK 23
        i_73  =  i_71;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_74  =  i_66 + 1;
      i_75  =  isless(f_64, f_67);
      if(i_75 == 1)
      {
        // BLOCK 25
        f_76  =  f_67;
        i_77  =  i_73;
      }  // B24
      else
      {
        // BLOCK 26
        f_76  =  f_64;
        i_77  =  i_73;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_77  =  i_73;
      i_78  =  i_74;
      f_64  =  f_76;
      i_65  =  i_77;
      i_66  =  i_78;
    }  // B17
    // BLOCK 28
    // BLOCK 29 MERGES [28 42 ]
    i_79  =  i_32;
    for(;i_79 < i_34;)
    {
      // BLOCK 30
      i_80  =  i_41 + i_79;
      i_81  =  i_34 - i_79;
      i_82  =  (i_81 < 32) ? i_81 : 32;
      // BLOCK 31 MERGES [30 41 ]
      i_83  =  0;
      for(;i_83 < i_82;)
      {
        // BLOCK 32
        i_84  =  i_80 + i_83;
        l_85  =  (long) i_84;
        l_86  =  l_85 + 4L;
        l_87  =  l_86 << 2;
        ul_88  =  ul_0 + l_87;
        f_89  =  *((__global float *) ul_88);
        f_90  =  f_89 - f_64;
        i_91  =  isless(f_90, -3.4028235E38F);
        if(i_91 == 1)
        {
          // BLOCK 33
          f_92  =  0.0F;
        }  // B32
        else
        {
          // BLOCK 34
          f_93  =  f_90 - f_89;
          f_94  =  f_90 - f_93;
          f_95  =  f_89 - f_94;
          f_96  =  f_64 + f_93;
          f_97  =  f_95 - f_96;
          f_92  =  f_97;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        i_98  =  isequal(f_64, f_89);
        if(i_98 == 1)
        {
          // BLOCK 36
          f_99  =  1.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_100  =  exp(f_90);
          f_101  =  fma(f_100, f_92, f_100);
          f_99  =  f_101;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        i_102  =  i_79 + i_83;
        b_103  =  i_65 == i_102;
        if(b_103)
        {
          // BLOCK 39
          f_104  =  0.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_104  =  f_99;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        f_105  =  ul_9[i_83];
        f_106  =  ul_11[i_83];
        f_107  =  f_104 + f_105;
        f_108  =  f_107 - f_105;
        f_109  =  f_107 - f_108;
        f_110  =  f_105 - f_109;
        f_111  =  f_104 - f_108;
        f_112  =  f_110 + f_111;
        f_113  =  f_112 + f_106;
        ul_11[i_83]  =  f_113;
        ul_9[i_83]  =  f_107;
        i_114  =  i_83 + 1;
        i_83  =  i_114;
      }  // B31
      // BLOCK 42
      i_115  =  i_79 + 32;
      i_79  =  i_115;
    }  // B29
    // BLOCK 43
    // BLOCK 44 MERGES [43 45 ]
    f_116  =  0.0F;
    f_117  =  0.0F;
    i_118  =  0;
    for(;i_118 < i_36;)
    {
      // BLOCK 45
      f_119  =  ul_9[i_118];
      f_120  =  ul_11[i_118];
      f_121  =  ul_9[i_118];
      f_122  =  ul_13[i_118];
      f_123  =  ul_15[i_118];
      f_124  =  ul_13[i_118];
      f_125  =  ul_17[i_118];
      f_126  =  ul_19[i_118];
      f_127  =  ul_17[i_118];
      f_128  =  f_116 + f_121;
      f_129  =  f_119 + f_116;
      f_130  =  f_129 - f_116;
      f_131  =  f_129 - f_130;
      f_132  =  f_116 - f_131;
      f_133  =  f_119 - f_130;
      f_134  =  f_132 + f_133;
      f_135  =  f_134 + f_120;
      f_136  =  f_117 + f_135;
      i_137  =  i_118 + 1;
      f_116  =  f_128;
      f_117  =  f_136;
      i_118  =  i_137;
    }  // B44
    // BLOCK 46
    l_138  =  (long) i_28;
    l_139  =  l_138 + 4L;
    l_140  =  l_139 << 2;
    ul_141  =  ul_1 + l_140;
    *((__global float *) ul_141)  =  f_64;
    ul_142  =  ul_2 + l_140;
    f_143  =  f_116 + f_117;
    *((__global float *) ul_142)  =  f_143;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
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
  float f_24, f_41, f_43, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_55, f_57, f_58, f_59, f_60;
  int i_6, i_7, i_10, i_12, i_14, i_16, i_18, i_19, i_28, i_29, i_33, i_34, i_35, i_36, i_45, i_52;
  long l_20, l_21, l_22, l_25, l_26, l_27, l_30, l_31, l_32, l_37, l_38, l_39;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_23, *ul_40, *ul_42, *ul_56;

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
    i_52  =  isequal(f_24, f_41);
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
    ul_56  =  ul_3 + l_22;
    f_57  =  f_43 + 1.0F;
    f_58  =  f_41 - f_41;
    f_59  =  f_57 + f_58;
    f_60  =  f_53 / f_59;
    *((__global float *) ul_56)  =  f_60;
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
  bool b_24, b_91;
  float f_26, f_40, f_41, f_47, f_50, f_52, f_55, f_64, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_87, f_88, f_89, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_105, f_106, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_131, f_132, f_133, f_134, f_141, f_142;
  int i_20, i_22, i_23, i_25, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_42, i_43, i_44, i_45, i_46, i_48, i_49, i_51, i_53, i_54, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_72, i_79, i_86, i_90, i_103, i_104, i_107, i_126, i_127, i_128, i_129, i_130, i_135, i_136, i_143, i_144;
  long l_36, l_37, l_38, l_73, l_74, l_75, l_137, l_138, l_139;
  __global uchar *ul_0, *ul_1, *ul_39, *ul_76, *ul_102, *ul_140;

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
  __private float ul_11[32];
  __private float* ul_12 = ul_11;
  __private float ul_13[32];
  __private float* ul_14 = ul_13;
  __private float ul_15[32];
  __private float* ul_16 = ul_15;
  __private float ul_17[32];
  __private float* ul_18 = ul_17;
  i_20  =  shape_1;
  i_22  =  shape_2;
  i_23  =  get_global_id(0);
  b_24  =  i_23 < i_20;
  if(b_24)
  {
    // BLOCK 1
    i_25  =  (i_22 < 32) ? i_22 : 32;
    f_26  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_27  =  0;
    for(;i_27 < i_25;)
    {
      // BLOCK 3
      ul_4[i_27]  =  f_26;
      ul_6[i_27]  =  i_22;
      ul_8[i_27]  =  0.0F;
      ul_10[i_27]  =  0.0F;
      ul_12[i_27]  =  0.0F;
      ul_14[i_27]  =  0.0F;
      ul_16[i_27]  =  0.0F;
      ul_18[i_27]  =  0.0F;
      i_28  =  i_27 + 1;
      i_27  =  i_28;
    }  // B2
    // BLOCK 4
    i_29  =  i_22 * i_23;
    // BLOCK 5 MERGES [4 15 ]
    i_30  =  0;
    for(;i_30 < i_22;)
    {
      // BLOCK 6
      i_31  =  i_29 + i_30;
      i_32  =  i_22 - i_30;
      i_33  =  (i_32 < 32) ? i_32 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_34  =  0;
      for(;i_34 < i_33;)
      {
        // BLOCK 8
        i_35  =  i_31 + i_34;
        l_36  =  (long) i_35;
        l_37  =  l_36 + 4L;
        l_38  =  l_37 << 2;
        ul_39  =  ul_0 + l_38;
        f_40  =  *((__global float *) ul_39);
        f_41  =  ul_4[i_34];
        i_42  =  isless(f_41, f_40);
        if(i_42 == 1)
        {
          // BLOCK 9
          i_43  =  i_30 + i_34;
          i_44  =  i_43;
        }  // B8
        else
        {
          // BLOCK 10
          i_45  =  ul_6[i_34];
          i_44  =  i_45;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_6[i_34]  =  i_44;
        i_46  =  isless(f_41, f_40);
        if(i_46 == 1)
        {
          // BLOCK 12
          f_47  =  f_40;
        }  // B11
        else
        {
          // BLOCK 13
          f_47  =  f_41;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_4[i_34]  =  f_47;
        i_48  =  i_34 + 1;
        i_34  =  i_48;
      }  // B7
      // BLOCK 15
      i_49  =  i_30 + 32;
      i_30  =  i_49;
    }  // B5
    // BLOCK 16
    f_50  =  ul_4[0];
    i_51  =  ul_6[0];
    // BLOCK 17 MERGES [16 27 ]
    f_52  =  f_50;
    i_53  =  i_51;
    i_54  =  1;
    for(;i_54 < i_25;)
    {
      // BLOCK 18
      f_55  =  ul_4[i_54];
      i_56  =  ul_6[i_54];
      i_57  =  isequal(f_52, f_55);
      if(i_57 == 1)
      {
        // BLOCK 19
        i_58  =  (i_56 < i_53) ? i_56 : i_53;
        i_59  =  i_58;
      }  // B18
      else
      {
        // BLOCK 20
        i_59  =  i_53;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_60  =  isless(f_52, f_55);
      if(i_60 == 1)
      {
        // BLOCK 22
        i_61  =  i_56;
      }  // B21
      else
      {
        // BLOCK 23
        i_61  =  i_59;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_62  =  i_54 + 1;
      i_63  =  isless(f_52, f_55);
      if(i_63 == 1)
      {
        // BLOCK 25
        f_64  =  f_55;
        i_65  =  i_61;
      }  // B24
      else
      {
        // BLOCK 26
        f_64  =  f_52;
        i_65  =  i_61;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_65  =  i_61;
      i_66  =  i_62;
      f_52  =  f_64;
      i_53  =  i_65;
      i_54  =  i_66;
    }  // B17
    // BLOCK 28
    // BLOCK 29 MERGES [28 42 ]
    i_67  =  0;
    for(;i_67 < i_22;)
    {
      // BLOCK 30
      i_68  =  i_29 + i_67;
      i_69  =  i_22 - i_67;
      i_70  =  (i_69 < 32) ? i_69 : 32;
      // BLOCK 31 MERGES [30 41 ]
      i_71  =  0;
      for(;i_71 < i_70;)
      {
        // BLOCK 32
        i_72  =  i_68 + i_71;
        l_73  =  (long) i_72;
        l_74  =  l_73 + 4L;
        l_75  =  l_74 << 2;
        ul_76  =  ul_0 + l_75;
        f_77  =  *((__global float *) ul_76);
        f_78  =  f_77 - f_52;
        i_79  =  isless(f_78, -3.4028235E38F);
        if(i_79 == 1)
        {
          // BLOCK 33
          f_80  =  0.0F;
        }  // B32
        else
        {
          // BLOCK 34
          f_81  =  f_78 - f_77;
          f_82  =  f_78 - f_81;
          f_83  =  f_77 - f_82;
          f_84  =  f_52 + f_81;
          f_85  =  f_83 - f_84;
          f_80  =  f_85;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        i_86  =  isequal(f_52, f_77);
        if(i_86 == 1)
        {
          // BLOCK 36
          f_87  =  1.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_88  =  exp(f_78);
          f_89  =  fma(f_88, f_80, f_88);
          f_87  =  f_89;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        i_90  =  i_67 + i_71;
        b_91  =  i_53 == i_90;
        if(b_91)
        {
          // BLOCK 39
          f_92  =  0.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_92  =  f_87;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        f_93  =  ul_8[i_71];
        f_94  =  ul_10[i_71];
        f_95  =  f_92 + f_93;
        f_96  =  f_95 - f_93;
        f_97  =  f_95 - f_96;
        f_98  =  f_93 - f_97;
        f_99  =  f_92 - f_96;
        f_100  =  f_98 + f_99;
        f_101  =  f_100 + f_94;
        ul_10[i_71]  =  f_101;
        ul_8[i_71]  =  f_95;
        ul_102  =  ul_1 + l_75;
        *((__global float *) ul_102)  =  f_87;
        i_103  =  i_71 + 1;
        i_71  =  i_103;
      }  // B31
      // BLOCK 42
      i_104  =  i_67 + 32;
      i_67  =  i_104;
    }  // B29
    // BLOCK 43
    // BLOCK 44 MERGES [43 45 ]
    f_105  =  0.0F;
    f_106  =  0.0F;
    i_107  =  0;
    for(;i_107 < i_25;)
    {
      // BLOCK 45
      f_108  =  ul_8[i_107];
      f_109  =  ul_10[i_107];
      f_110  =  ul_8[i_107];
      f_111  =  ul_12[i_107];
      f_112  =  ul_14[i_107];
      f_113  =  ul_12[i_107];
      f_114  =  ul_16[i_107];
      f_115  =  ul_18[i_107];
      f_116  =  ul_16[i_107];
      f_117  =  f_105 + f_110;
      f_118  =  f_108 + f_105;
      f_119  =  f_118 - f_105;
      f_120  =  f_118 - f_119;
      f_121  =  f_105 - f_120;
      f_122  =  f_108 - f_119;
      f_123  =  f_121 + f_122;
      f_124  =  f_123 + f_109;
      f_125  =  f_106 + f_124;
      i_126  =  i_107 + 1;
      f_105  =  f_117;
      f_106  =  f_125;
      i_107  =  i_126;
    }  // B44
    // BLOCK 46
    // BLOCK 47 MERGES [46 51 ]
    i_127  =  0;
    for(;i_127 < i_22;)
    {
      // BLOCK 48
      i_128  =  i_29 + i_127;
      i_129  =  i_22 - i_127;
      i_130  =  (i_129 < 32) ? i_129 : 32;
      f_131  =  f_105 + f_106;
      f_132  =  f_131 + 1.0F;
      f_133  =  f_52 - f_52;
      f_134  =  f_132 + f_133;
      // BLOCK 49 MERGES [48 50 ]
      i_135  =  0;
      for(;i_135 < i_130;)
      {
        // BLOCK 50
        i_136  =  i_128 + i_135;
        l_137  =  (long) i_136;
        l_138  =  l_137 + 4L;
        l_139  =  l_138 << 2;
        ul_140  =  ul_1 + l_139;
        f_141  =  *((__global float *) ul_140);
        f_142  =  f_141 / f_134;
        *((__global float *) ul_140)  =  f_142;
        i_143  =  i_135 + 1;
        i_135  =  i_143;
      }  // B49
      // BLOCK 51
      i_144  =  i_127 + 32;
      i_127  =  i_144;
    }  // B47
    // BLOCK 52
  }  // B0
  else
  {
    // BLOCK 53
  }  // B0
  // BLOCK 54 MERGES [53 52 ]
  return;
}  //  kernel

__kernel void kGenericReduceByItemTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_23, b_62;
  float f_16, f_18, f_20, f_34, f_35, f_44, f_49, f_52, f_53, f_61, f_63, f_65, f_67, f_68, f_69, f_70, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_123;
  int i_6, i_8, i_10, i_12, i_14, i_21, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_39, i_45, i_46, i_47, i_48, i_50, i_51, i_54, i_55, i_56, i_64, i_66, i_71, i_79, i_81, i_82, i_84, i_92, i_107, i_115, i_116, i_117;
  long l_40, l_41, l_42, l_57, l_58, l_59, l_118, l_119, l_120;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_60, *ul_121, *ul_122;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  i_6  =  shape_1;
  i_8  =  shape_2;
  i_10  =  shape_3;
  i_12  =  shape_4;
  i_14  =  shape_5;
  f_16  =  numbers_0;
  f_18  =  numbers_1;
  f_20  =  numbers_2;
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
      i_45  =  isless(f_35, f_44);
      if(i_45 == 1)
      {
        // BLOCK 4
        i_46  =  i_37;
      }  // B3
      else
      {
        // BLOCK 5
        i_46  =  i_36;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_47  =  i_37 + 1;
      i_48  =  isless(f_35, f_44);
      if(i_48 == 1)
      {
        // BLOCK 7
        f_49  =  f_44;
        i_50  =  i_46;
      }  // B6
      else
      {
        // BLOCK 8
        f_49  =  f_35;
        i_50  =  i_46;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_50  =  i_46;
      i_51  =  i_47;
      f_35  =  f_49;
      i_36  =  i_50;
      i_37  =  i_51;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 39 ]
    f_52  =  0.0F;
    f_53  =  0.0F;
    i_54  =  i_25;
    for(;i_54 < i_27;)
    {
      // BLOCK 12
      i_55  =  i_54 * i_10;
      i_56  =  i_55 + i_33;
      l_57  =  (long) i_56;
      l_58  =  l_57 + 4L;
      l_59  =  l_58 << 2;
      ul_60  =  ul_0 + l_59;
      f_61  =  *((__global float *) ul_60);
      b_62  =  i_36 == i_54;
      if(b_62)
      {
        // BLOCK 13
        f_63  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        i_64  =  isless(f_16, 1.0F);
        if(i_64 == 1)
        {
          // BLOCK 15
          f_65  =  f_16;
        }  // B14
        else
        {
          // BLOCK 16
          f_65  =  1.0F;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        i_66  =  isless(f_16, 1.0F);
        if(i_66 == 1)
        {
          // BLOCK 18
          f_67  =  1.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_67  =  f_16;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        f_68  =  f_65 * f_61;
        f_69  =  f_35 * f_65;
        f_70  =  f_68 - f_69;
        i_71  =  isless(f_70, -3.4028235E38F);
        if(i_71 == 1)
        {
          // BLOCK 21
          f_72  =  0.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_73  =  f_70 - f_68;
          f_74  =  f_70 - f_73;
          f_75  =  f_68 - f_74;
          f_76  =  fma(f_35, f_65, f_73);
          f_77  =  f_75 - f_76;
          f_72  =  f_77;
        }  // B20
        // BLOCK 23 MERGES [21 22 ]
        f_78  =  f_67 * f_70;
        i_79  =  isless(f_78, -250.0F);
        if(i_79 == 1)
        {
          // BLOCK 24
          f_80  =  -250.0F;
        }  // B23
        else
        {
          // BLOCK 25
          i_81  =  isless(250.0F, f_78);
          if(i_81 == 1)
          {
            // BLOCK 26
            f_80  =  250.0F;
          }  // B25
          else
          {
            // BLOCK 27
            f_80  =  f_78;
          }  // B25
        }  // B23
        // BLOCK 28 MERGES [26 27 24 ]
        i_82  =  isless(f_78, -250.0F);
        if(i_82 == 1)
        {
          // BLOCK 29
          f_83  =  -250.0F;
        }  // B28
        else
        {
          // BLOCK 30
          i_84  =  isless(250.0F, f_78);
          if(i_84 == 1)
          {
            // BLOCK 31
            f_83  =  250.0F;
          }  // B30
          else
          {
            // BLOCK 32
            f_83  =  f_78;
          }  // B30
        }  // B28
        // BLOCK 33 MERGES [31 32 29 ]
        f_85  =  f_80 + 786432.0F;
        f_86  =  f_85 - 786432.0F;
        f_87  =  f_80 - f_86;
        f_88  =  f_20 * f_80;
        f_89  =  fma(f_87, f_18, f_88);
        f_90  =  fma(f_86, f_18, f_89);
        f_91  =  exp(f_90);
        i_92  =  isless(f_70, -3.4028235E38F);
        if(i_92 == 1)
        {
          // BLOCK 34
          f_93  =  f_91;
        }  // B33
        else
        {
          // BLOCK 35
          f_94  =  f_72 * f_67;
          f_95  =  f_18 + f_20;
          f_96  =  f_83 + 786432.0F;
          f_97  =  f_96 - 786432.0F;
          f_98  =  f_83 - f_97;
          f_99  =  f_83 * f_20;
          f_100  =  fma(f_98, f_18, f_99);
          f_101  =  f_97 * f_18;
          f_102  =  fma(f_97, f_18, f_100);
          f_103  =  f_101 - f_102;
          f_104  =  f_103 + f_100;
          f_105  =  fma(f_94, f_95, f_104);
          f_106  =  fma(f_105, f_91, f_91);
          f_93  =  f_106;
        }  // B33
        // BLOCK 36 MERGES [34 35 ]
        i_107  =  isequal(f_35, f_61);
        if(i_107 == 1)
        {
          // BLOCK 37
          f_63  =  1.0F;
        }  // B36
        else
        {
          // BLOCK 38
          f_63  =  f_93;
        }  // B36
      }  // B12
      // BLOCK 39 MERGES [13 37 38 ]
      f_108  =  f_52 + f_63;
      f_109  =  f_108 - f_52;
      f_110  =  f_108 - f_109;
      f_111  =  f_52 - f_110;
      f_112  =  f_63 - f_109;
      f_113  =  f_111 + f_112;
      f_114  =  f_53 + f_113;
      i_115  =  i_54 + 1;
      f_52  =  f_108;
      f_53  =  f_114;
      i_54  =  i_115;
    }  // B11
    // BLOCK 40
    i_116  =  i_12 * i_28;
    i_117  =  i_116 + i_24;
    l_118  =  (long) i_117;
    l_119  =  l_118 + 4L;
    l_120  =  l_119 << 2;
    ul_121  =  ul_1 + l_120;
    *((__global float *) ul_121)  =  f_35;
    ul_122  =  ul_2 + l_120;
    f_123  =  f_52 + f_53;
    *((__global float *) ul_122)  =  f_123;
  }  // B0
  else
  {
    // BLOCK 41
  }  // B0
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_37, b_56, b_76, b_129, b_131, b_142, b_154;
  float f_18, f_20, f_22, f_31, f_33, f_44, f_49, f_57, f_59, f_68, f_70, f_72, f_73, f_83, f_85, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_128, f_130, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_140, f_143, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_155;
  int i_10, i_12, i_14, i_16, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_32, i_34, i_35, i_36, i_38, i_39, i_45, i_46, i_47, i_48, i_50, i_51, i_52, i_53, i_54, i_55, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_69, i_71, i_74, i_75, i_77, i_78, i_84, i_86, i_91, i_99, i_101, i_102, i_104, i_112, i_127, i_139, i_141, i_144, i_153;
  long l_40, l_41, l_42, l_79, l_80, l_81, l_156, l_157, l_158;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_82, *ul_159, *ul_160;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  __local float adf_5[256];
  __local int adi_6[256];
  __local float adf_7[256];
  __local float adf_8[256];
  i_10  =  shape_2;
  i_12  =  shape_4;
  i_14  =  shape_5;
  i_16  =  shape_6;
  f_18  =  numbers_0;
  f_20  =  numbers_1;
  f_22  =  numbers_2;
  i_23  =  get_group_id(0);
  i_24  =  i_23 % i_12;
  i_25  =  i_14 * i_24;
  i_26  =  i_25 + i_14;
  i_27  =  (i_26 < i_10) ? i_26 : i_10;
  i_28  =  i_27 + -1;
  i_29  =  i_23 / i_12;
  i_30  =  i_29 * i_10;
  f_31  =  -1.0F / 0.0F;
  i_32  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  f_33  =  f_31;
  i_34  =  i_10;
  i_35  =  i_25;
  for(;i_35 < i_27;)
  {
    // BLOCK 2
    i_36  =  i_32 + i_35;
    b_37  =  i_36 < i_27;
    if(b_37)
    {
      // BLOCK 3
      i_38  =  i_36;
    }  // B2
    else
    {
      // BLOCK 4
      i_38  =  i_28;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_39  =  i_30 + i_38;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_0 + l_42;
    f_44  =  *((__global float *) ul_43);
    i_45  =  isless(f_33, f_44);
    if(i_45 == 1)
    {
      // BLOCK 6
      i_46  =  i_38;
    }  // B5
    else
    {
      // BLOCK 7
      i_46  =  i_34;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_47  =  i_16 + i_35;
    i_48  =  isless(f_33, f_44);
    if(i_48 == 1)
    {
      // BLOCK 9
      f_49  =  f_44;
      i_50  =  i_46;
    }  // B8
    else
    {
      // BLOCK 10
      f_49  =  f_33;
      i_50  =  i_46;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_50  =  i_46;
    i_51  =  i_47;
    f_33  =  f_49;
    i_34  =  i_50;
    i_35  =  i_51;
  }  // B1
  // BLOCK 12
  adf_5[i_32]  =  f_33;
  adi_6[i_32]  =  i_34;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_52  =  i_16 >> 31;
  i_53  =  i_52 + i_16;
  i_54  =  i_53 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_55  =  i_54;
  for(;i_55 >= 1;)
  {
    // BLOCK 14
    b_56  =  i_32 < i_55;
    if(b_56)
    {
      // BLOCK 15
      f_57  =  adf_5[i_32];
      i_58  =  i_55 + i_32;
      f_59  =  adf_5[i_58];
      i_60  =  adi_6[i_32];
      i_61  =  adi_6[i_58];
      i_62  =  isequal(f_57, f_59);
      if(i_62 == 1)
      {
        // BLOCK 16
        i_63  =  (i_61 < i_60) ? i_61 : i_60;
        i_64  =  i_63;
      }  // B15
      else
      {
        // BLOCK 17
        i_64  =  i_60;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_65  =  isless(f_57, f_59);
      if(i_65 == 1)
      {
        // BLOCK 19
        i_66  =  i_61;
      }  // B18
      else
      {
        // BLOCK 20
        i_66  =  i_64;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_6[i_32]  =  i_66;
      i_67  =  isless(f_57, f_59);
      if(i_67 == 1)
      {
        // BLOCK 22
        f_68  =  f_59;
      }  // B21
      else
      {
        // BLOCK 23
        f_68  =  f_57;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_5[i_32]  =  f_68;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_69  =  i_55 >> 1;
    i_55  =  i_69;
  }  // B13
  // BLOCK 27
  f_70  =  adf_5[0];
  i_71  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 28 MERGES [27 62 ]
  f_72  =  0.0F;
  f_73  =  0.0F;
  i_74  =  i_25;
  for(;i_74 < i_27;)
  {
    // BLOCK 29
    i_75  =  i_74 + i_32;
    b_76  =  i_75 < i_27;
    if(b_76)
    {
      // BLOCK 30
      i_77  =  i_75;
    }  // B29
    else
    {
      // BLOCK 31
      i_77  =  i_28;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_78  =  i_77 + i_30;
    l_79  =  (long) i_78;
    l_80  =  l_79 + 4L;
    l_81  =  l_80 << 2;
    ul_82  =  ul_0 + l_81;
    f_83  =  *((__global float *) ul_82);
    i_84  =  isless(f_18, 1.0F);
    if(i_84 == 1)
    {
      // BLOCK 33
      f_85  =  f_18;
    }  // B32
    else
    {
      // BLOCK 34
      f_85  =  1.0F;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_86  =  isless(f_18, 1.0F);
    if(i_86 == 1)
    {
      // BLOCK 36
      f_87  =  1.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_87  =  f_18;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    f_88  =  f_85 * f_83;
    f_89  =  f_70 * f_85;
    f_90  =  f_88 - f_89;
    i_91  =  isless(f_90, -3.4028235E38F);
    if(i_91 == 1)
    {
      // BLOCK 39
      f_92  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_93  =  f_90 - f_88;
      f_94  =  f_90 - f_93;
      f_95  =  f_88 - f_94;
      f_96  =  fma(f_85, f_70, f_93);
      f_97  =  f_95 - f_96;
      f_92  =  f_97;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    f_98  =  f_87 * f_90;
    i_99  =  isless(f_98, -250.0F);
    if(i_99 == 1)
    {
      // BLOCK 42
      f_100  =  -250.0F;
    }  // B41
    else
    {
      // BLOCK 43
      i_101  =  isless(250.0F, f_98);
      if(i_101 == 1)
      {
        // BLOCK 44
        f_100  =  250.0F;
      }  // B43
      else
      {
        // BLOCK 45
        f_100  =  f_98;
      }  // B43
    }  // B41
    // BLOCK 46 MERGES [44 45 42 ]
    i_102  =  isless(f_98, -250.0F);
    if(i_102 == 1)
    {
      // BLOCK 47
      f_103  =  -250.0F;
    }  // B46
    else
    {
      // BLOCK 48
      i_104  =  isless(250.0F, f_98);
      if(i_104 == 1)
      {
        // BLOCK 49
        f_103  =  250.0F;
      }  // B48
      else
      {
        // BLOCK 50
        f_103  =  f_98;
      }  // B48
    }  // B46
    // BLOCK 51 MERGES [49 50 47 ]
    f_105  =  f_100 + 786432.0F;
    f_106  =  f_105 - 786432.0F;
    f_107  =  f_100 - f_106;
    f_108  =  f_22 * f_100;
    f_109  =  fma(f_107, f_20, f_108);
    f_110  =  fma(f_106, f_20, f_109);
    f_111  =  exp(f_110);
    i_112  =  isless(f_90, -3.4028235E38F);
    if(i_112 == 1)
    {
      // BLOCK 52
      f_113  =  f_111;
    }  // B51
    else
    {
      // BLOCK 53
      f_114  =  f_92 * f_87;
      f_115  =  f_20 + f_22;
      f_116  =  f_103 + 786432.0F;
      f_117  =  f_116 - 786432.0F;
      f_118  =  f_103 - f_117;
      f_119  =  f_103 * f_22;
      f_120  =  fma(f_118, f_20, f_119);
      f_121  =  f_117 * f_20;
      f_122  =  fma(f_117, f_20, f_120);
      f_123  =  f_121 - f_122;
      f_124  =  f_123 + f_120;
      f_125  =  fma(f_114, f_115, f_124);
      f_126  =  fma(f_125, f_111, f_111);
      f_113  =  f_126;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    i_127  =  isequal(f_70, f_83);
    if(i_127 == 1)
    {
      // BLOCK 55
      f_128  =  1.0F;
    }  // B54
    else
    {
      // BLOCK 56
      f_128  =  f_113;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    b_129  =  i_77 == i_71;
    if(b_129)
    {
      // BLOCK 58
      f_130  =  0.0F;
    }  // B57
    else
    {
      // BLOCK 59
      b_131  =  i_75 == i_77;
      if(b_131)
      {
        // BLOCK 60
        f_130  =  f_128;
      }  // B59
      else
      {
        // BLOCK 61
        f_130  =  0.0F;
      }  // B59
    }  // B57
    // BLOCK 62 MERGES [58 60 61 ]
    f_132  =  f_72 + f_130;
    f_133  =  f_132 - f_72;
    f_134  =  f_132 - f_133;
    f_135  =  f_72 - f_134;
    f_136  =  f_130 - f_133;
    f_137  =  f_135 + f_136;
    f_138  =  f_73 + f_137;
    i_139  =  i_74 + i_16;
    f_72  =  f_132;
    f_73  =  f_138;
    i_74  =  i_139;
  }  // B28
  // BLOCK 63
  f_140  =  f_72 + f_73;
  adf_5[i_32]  =  f_140;
  adf_7[i_32]  =  0.0F;
  adf_8[i_32]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 64 MERGES [63 68 ]
  i_141  =  i_54;
  for(;i_141 >= 1;)
  {
    // BLOCK 65
    b_142  =  i_32 < i_141;
    if(b_142)
    {
      // BLOCK 66
      f_143  =  adf_5[i_32];
      i_144  =  i_141 + i_32;
      f_145  =  adf_5[i_144];
      f_146  =  f_143 + f_145;
      adf_5[i_32]  =  f_146;
      f_147  =  adf_8[i_32];
      f_148  =  adf_8[i_144];
      f_149  =  f_147 + f_148;
      adf_8[i_32]  =  f_149;
      f_150  =  adf_7[i_32];
      f_151  =  adf_7[i_144];
      f_152  =  f_150 + f_151;
      adf_7[i_32]  =  f_152;
    }  // B65
    else
    {
      // BLOCK 67
    }  // B65
    // BLOCK 68 MERGES [67 66 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_153  =  i_141 >> 1;
    i_141  =  i_153;
  }  // B64
  // BLOCK 69
  b_154  =  i_32 == 0;
  if(b_154)
  {
    // BLOCK 70
    f_155  =  adf_5[0];
    l_156  =  (long) i_23;
    l_157  =  l_156 + 4L;
    l_158  =  l_157 << 2;
    ul_159  =  ul_1 + l_158;
    *((__global float *) ul_159)  =  f_70;
    ul_160  =  ul_2 + l_158;
    *((__global float *) ul_160)  =  f_155;
  }  // B69
  else
  {
    // BLOCK 71
  }  // B69
  // BLOCK 72 MERGES [71 70 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanesTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_37, b_143;
  float f_30, f_32, f_34, f_44, f_59, f_60, f_66, f_69, f_71, f_74, f_83, f_96, f_98, f_100, f_101, f_102, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_113, f_116, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_156, f_157, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_183;
  int i_22, i_24, i_26, i_28, i_35, i_36, i_38, i_39, i_40, i_41, i_42, i_43, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_61, i_62, i_63, i_64, i_65, i_67, i_68, i_70, i_72, i_73, i_75, i_76, i_77, i_78, i_79, i_80, i_81, i_82, i_84, i_85, i_86, i_87, i_88, i_89, i_90, i_91, i_97, i_99, i_104, i_112, i_114, i_115, i_117, i_125, i_140, i_142, i_154, i_155, i_158, i_177;
  long l_55, l_56, l_57, l_92, l_93, l_94, l_178, l_179, l_180;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_58, *ul_95, *ul_181, *ul_182;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
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
  i_26  =  shape_4;
  i_28  =  shape_5;
  f_30  =  numbers_0;
  f_32  =  numbers_1;
  f_34  =  numbers_2;
  i_35  =  get_global_id(0);
  i_36  =  i_22 * i_26;
  b_37  =  i_35 < i_36;
  if(b_37)
  {
    // BLOCK 1
    i_38  =  i_35 % i_26;
    i_39  =  i_28 * i_38;
    i_40  =  i_39 + i_28;
    i_41  =  (i_40 < i_24) ? i_40 : i_24;
    i_42  =  i_41 - i_39;
    i_43  =  (i_42 < 32) ? i_42 : 32;
    f_44  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_45  =  0;
    for(;i_45 < i_43;)
    {
      // BLOCK 3
      ul_6[i_45]  =  f_44;
      ul_8[i_45]  =  i_24;
      ul_10[i_45]  =  0.0F;
      ul_12[i_45]  =  0.0F;
      ul_14[i_45]  =  0.0F;
      ul_16[i_45]  =  0.0F;
      ul_18[i_45]  =  0.0F;
      ul_20[i_45]  =  0.0F;
      i_46  =  i_45 + 1;
      i_45  =  i_46;
    }  // B2
    // BLOCK 4
    i_47  =  i_35 / i_26;
    i_48  =  i_47 * i_24;
    // BLOCK 5 MERGES [4 15 ]
    i_49  =  i_39;
    for(;i_49 < i_41;)
    {
      // BLOCK 6
      i_50  =  i_48 + i_49;
      i_51  =  i_41 - i_49;
      i_52  =  (i_51 < 32) ? i_51 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_53  =  0;
      for(;i_53 < i_52;)
      {
        // BLOCK 8
        i_54  =  i_50 + i_53;
        l_55  =  (long) i_54;
        l_56  =  l_55 + 4L;
        l_57  =  l_56 << 2;
        ul_58  =  ul_0 + l_57;
        f_59  =  *((__global float *) ul_58);
        f_60  =  ul_6[i_53];
        i_61  =  isless(f_60, f_59);
        if(i_61 == 1)
        {
          // BLOCK 9
          i_62  =  i_49 + i_53;
          i_63  =  i_62;
        }  // B8
        else
        {
          // BLOCK 10
          i_64  =  ul_8[i_53];
          i_63  =  i_64;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_8[i_53]  =  i_63;
        i_65  =  isless(f_60, f_59);
        if(i_65 == 1)
        {
          // BLOCK 12
          f_66  =  f_59;
        }  // B11
        else
        {
          // BLOCK 13
          f_66  =  f_60;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_6[i_53]  =  f_66;
        i_67  =  i_53 + 1;
        i_53  =  i_67;
      }  // B7
      // BLOCK 15
      i_68  =  i_49 + 32;
      i_49  =  i_68;
    }  // B5
    // BLOCK 16
    f_69  =  ul_6[0];
    i_70  =  ul_8[0];
    // BLOCK 17 MERGES [16 27 ]
    f_71  =  f_69;
    i_72  =  i_70;
    i_73  =  1;
    for(;i_73 < i_43;)
    {
      // BLOCK 18
      f_74  =  ul_6[i_73];
      i_75  =  ul_8[i_73];
      i_76  =  isequal(f_71, f_74);
      if(i_76 == 1)
      {
        // BLOCK 19
        i_77  =  (i_75 < i_72) ? i_75 : i_72;
        i_78  =  i_77;
      }  // B18
      else
      {
        // BLOCK 20
        i_78  =  i_72;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_79  =  isless(f_71, f_74);
      if(i_79 == 1)
      {
        // BLOCK 22
        i_80  =  i_75;
      }  // B21
      else
      {
        // BLOCK 23
        i_80  =  i_78;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_81  =  i_73 + 1;
      i_82  =  isless(f_71, f_74);
      if(i_82 == 1)
      {
        // BLOCK 25
        f_83  =  f_74;
        i_84  =  i_80;
      }  // B24
      else
      {
        // BLOCK 26
        f_83  =  f_71;
        i_84  =  i_80;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_84  =  i_80;
      i_85  =  i_81;
      f_71  =  f_83;
      i_72  =  i_84;
      i_73  =  i_85;
    }  // B17
    // BLOCK 28
    // BLOCK 29 MERGES [28 61 ]
    i_86  =  i_39;
    for(;i_86 < i_41;)
    {
      // BLOCK 30
      i_87  =  i_48 + i_86;
      i_88  =  i_41 - i_86;
      i_89  =  (i_88 < 32) ? i_88 : 32;
      // BLOCK 31 MERGES [30 60 ]
      i_90  =  0;
      for(;i_90 < i_89;)
      {
        // BLOCK 32
        i_91  =  i_87 + i_90;
        l_92  =  (long) i_91;
        l_93  =  l_92 + 4L;
        l_94  =  l_93 << 2;
        ul_95  =  ul_0 + l_94;
        f_96  =  *((__global float *) ul_95);
        i_97  =  isless(f_30, 1.0F);
        if(i_97 == 1)
        {
          // BLOCK 33
          f_98  =  f_30;
        }  // B32
        else
        {
          // BLOCK 34
          f_98  =  1.0F;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        i_99  =  isless(f_30, 1.0F);
        if(i_99 == 1)
        {
          // BLOCK 36
          f_100  =  1.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_100  =  f_30;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_101  =  f_98 * f_96;
        f_102  =  f_71 * f_98;
        f_103  =  f_101 - f_102;
        i_104  =  isless(f_103, -3.4028235E38F);
        if(i_104 == 1)
        {
          // BLOCK 39
          f_105  =  0.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_106  =  f_103 - f_101;
          f_107  =  f_103 - f_106;
          f_108  =  f_101 - f_107;
          f_109  =  fma(f_71, f_98, f_106);
          f_110  =  f_108 - f_109;
          f_105  =  f_110;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        f_111  =  f_100 * f_103;
        i_112  =  isless(f_111, -250.0F);
        if(i_112 == 1)
        {
          // BLOCK 42
          f_113  =  -250.0F;
        }  // B41
        else
        {
          // BLOCK 43
          i_114  =  isless(250.0F, f_111);
          if(i_114 == 1)
          {
            // BLOCK 44
            f_113  =  250.0F;
          }  // B43
          else
          {
            // BLOCK 45
            f_113  =  f_111;
          }  // B43
        }  // B41
        // BLOCK 46 MERGES [44 45 42 ]
        i_115  =  isless(f_111, -250.0F);
        if(i_115 == 1)
        {
          // BLOCK 47
          f_116  =  -250.0F;
        }  // B46
        else
        {
          // BLOCK 48
          i_117  =  isless(250.0F, f_111);
          if(i_117 == 1)
          {
            // BLOCK 49
            f_116  =  250.0F;
          }  // B48
          else
          {
            // BLOCK 50
            f_116  =  f_111;
          }  // B48
        }  // B46
        // BLOCK 51 MERGES [49 50 47 ]
        f_118  =  f_113 + 786432.0F;
        f_119  =  f_118 - 786432.0F;
        f_120  =  f_113 - f_119;
        f_121  =  f_34 * f_113;
        f_122  =  fma(f_120, f_32, f_121);
        f_123  =  fma(f_119, f_32, f_122);
        f_124  =  exp(f_123);
        i_125  =  isless(f_103, -3.4028235E38F);
        if(i_125 == 1)
        {
          // BLOCK 52
          f_126  =  f_124;
        }  // B51
        else
        {
          // BLOCK 53
          f_127  =  f_105 * f_100;
          f_128  =  f_32 + f_34;
          f_129  =  f_116 + 786432.0F;
          f_130  =  f_129 - 786432.0F;
          f_131  =  f_116 - f_130;
          f_132  =  f_116 * f_34;
          f_133  =  fma(f_131, f_32, f_132);
          f_134  =  f_130 * f_32;
          f_135  =  fma(f_130, f_32, f_133);
          f_136  =  f_134 - f_135;
          f_137  =  f_136 + f_133;
          f_138  =  fma(f_127, f_128, f_137);
          f_139  =  fma(f_138, f_124, f_124);
          f_126  =  f_139;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        i_140  =  isequal(f_71, f_96);
        if(i_140 == 1)
        {
          // BLOCK 55
          f_141  =  1.0F;
        }  // B54
        else
        {
          // BLOCK 56
          f_141  =  f_126;
        }  // B54
        // BLOCK 57 MERGES [55 56 ]
        i_142  =  i_86 + i_90;
        b_143  =  i_72 == i_142;
        if(b_143)
        {
          // BLOCK 58
          f_144  =  0.0F;
        }  // B57
        else
        {
          // BLOCK 59
          f_144  =  f_141;
        }  // B57
        // BLOCK 60 MERGES [58 59 ]
        f_145  =  ul_10[i_90];
        f_146  =  ul_12[i_90];
        f_147  =  f_144 + f_145;
        f_148  =  f_147 - f_145;
        f_149  =  f_147 - f_148;
        f_150  =  f_145 - f_149;
        f_151  =  f_144 - f_148;
        f_152  =  f_150 + f_151;
        f_153  =  f_152 + f_146;
        ul_12[i_90]  =  f_153;
        ul_10[i_90]  =  f_147;
        i_154  =  i_90 + 1;
        i_90  =  i_154;
      }  // B31
      // BLOCK 61
      i_155  =  i_86 + 32;
      i_86  =  i_155;
    }  // B29
    // BLOCK 62
    // BLOCK 63 MERGES [62 64 ]
    f_156  =  0.0F;
    f_157  =  0.0F;
    i_158  =  0;
    for(;i_158 < i_43;)
    {
      // BLOCK 64
      f_159  =  ul_10[i_158];
      f_160  =  ul_12[i_158];
      f_161  =  ul_10[i_158];
      f_162  =  ul_14[i_158];
      f_163  =  ul_16[i_158];
      f_164  =  ul_14[i_158];
      f_165  =  ul_18[i_158];
      f_166  =  ul_20[i_158];
      f_167  =  ul_18[i_158];
      f_168  =  f_156 + f_161;
      f_169  =  f_159 + f_156;
      f_170  =  f_169 - f_156;
      f_171  =  f_169 - f_170;
      f_172  =  f_156 - f_171;
      f_173  =  f_159 - f_170;
      f_174  =  f_172 + f_173;
      f_175  =  f_174 + f_160;
      f_176  =  f_157 + f_175;
      i_177  =  i_158 + 1;
      f_156  =  f_168;
      f_157  =  f_176;
      i_158  =  i_177;
    }  // B63
    // BLOCK 65
    l_178  =  (long) i_35;
    l_179  =  l_178 + 4L;
    l_180  =  l_179 << 2;
    ul_181  =  ul_1 + l_180;
    *((__global float *) ul_181)  =  f_71;
    ul_182  =  ul_2 + l_180;
    f_183  =  f_156 + f_157;
    *((__global float *) ul_182)  =  f_183;
  }  // B0
  else
  {
    // BLOCK 66
  }  // B0
  // BLOCK 67 MERGES [66 65 ]
  return;
}  //  kernel

__kernel void kGenericCombineTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_17, b_45, b_93;
  float f_11, f_13, f_15, f_31, f_32, f_37, f_38, f_44, f_46, f_48, f_50, f_52, f_53, f_54, f_55, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_65, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_94, f_95, f_96, f_97;
  int i_7, i_9, i_16, i_18, i_19, i_20, i_21, i_22, i_33, i_34, i_35, i_36, i_39, i_49, i_51, i_56, i_64, i_66, i_67, i_69, i_77, i_92, i_98;
  long l_23, l_24, l_25, l_27, l_28, l_29, l_40, l_41, l_42, l_99, l_100, l_101;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_26, *ul_30, *ul_43, *ul_47, *ul_102, *ul_103;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  max;
  ul_3  =  others;
  i_7  =  shape_1;
  i_9  =  shape_4;
  f_11  =  numbers_0;
  f_13  =  numbers_1;
  f_15  =  numbers_2;
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
    // BLOCK 8 MERGES [7 39 ]
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
        i_49  =  isless(f_11, 1.0F);
        if(i_49 == 1)
        {
          // BLOCK 12
          f_50  =  f_11;
        }  // B11
        else
        {
          // BLOCK 13
          f_50  =  1.0F;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_51  =  isless(f_11, 1.0F);
        if(i_51 == 1)
        {
          // BLOCK 15
          f_52  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_52  =  f_11;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_53  =  f_50 * f_48;
        f_54  =  f_37 * f_50;
        f_55  =  f_53 - f_54;
        i_56  =  isless(f_55, -3.4028235E38F);
        if(i_56 == 1)
        {
          // BLOCK 18
          f_57  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_58  =  f_55 - f_53;
          f_59  =  f_55 - f_58;
          f_60  =  f_53 - f_59;
          f_61  =  fma(f_50, f_37, f_58);
          f_62  =  f_60 - f_61;
          f_57  =  f_62;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        f_63  =  f_52 * f_55;
        i_64  =  isless(f_63, -250.0F);
        if(i_64 == 1)
        {
          // BLOCK 21
          f_65  =  -250.0F;
        }  // B20
        else
        {
          // BLOCK 22
          i_66  =  isless(250.0F, f_63);
          if(i_66 == 1)
          {
            // BLOCK 23
            f_65  =  250.0F;
          }  // B22
          else
          {
            // BLOCK 24
            f_65  =  f_63;
          }  // B22
        }  // B20
        // BLOCK 25 MERGES [23 24 21 ]
        i_67  =  isless(f_63, -250.0F);
        if(i_67 == 1)
        {
          // BLOCK 26
          f_68  =  -250.0F;
        }  // B25
        else
        {
          // BLOCK 27
          i_69  =  isless(250.0F, f_63);
          if(i_69 == 1)
          {
            // BLOCK 28
            f_68  =  250.0F;
          }  // B27
          else
          {
            // BLOCK 29
            f_68  =  f_63;
          }  // B27
        }  // B25
        // BLOCK 30 MERGES [28 29 26 ]
        f_70  =  f_65 + 786432.0F;
        f_71  =  f_70 - 786432.0F;
        f_72  =  f_65 - f_71;
        f_73  =  f_15 * f_65;
        f_74  =  fma(f_72, f_13, f_73);
        f_75  =  fma(f_71, f_13, f_74);
        f_76  =  exp(f_75);
        i_77  =  isless(f_55, -3.4028235E38F);
        if(i_77 == 1)
        {
          // BLOCK 31
          f_78  =  f_76;
        }  // B30
        else
        {
          // BLOCK 32
          f_79  =  f_57 * f_52;
          f_80  =  f_13 + f_15;
          f_81  =  f_68 + 786432.0F;
          f_82  =  f_81 - 786432.0F;
          f_83  =  f_68 - f_82;
          f_84  =  f_68 * f_15;
          f_85  =  fma(f_83, f_13, f_84);
          f_86  =  f_82 * f_13;
          f_87  =  fma(f_82, f_13, f_85);
          f_88  =  f_86 - f_87;
          f_89  =  f_88 + f_85;
          f_90  =  fma(f_79, f_80, f_89);
          f_91  =  fma(f_90, f_76, f_76);
          f_78  =  f_91;
        }  // B30
        // BLOCK 33 MERGES [31 32 ]
        i_92  =  isequal(f_37, f_48);
        if(i_92 == 1)
        {
          // BLOCK 34
          f_46  =  1.0F;
        }  // B33
        else
        {
          // BLOCK 35
          f_46  =  f_78;
        }  // B33
      }  // B9
      // BLOCK 36 MERGES [10 34 35 ]
      b_93  =  i_21 == i_39;
      if(b_93)
      {
        // BLOCK 37
        f_94  =  f_44;
      }  // B36
      else
      {
        // BLOCK 38
        f_95  =  f_44 + 1.0F;
        f_96  =  f_46 * f_95;
        f_94  =  f_96;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_97  =  f_38 + f_94;
      i_98  =  i_39 + 1;
      f_38  =  f_97;
      i_39  =  i_98;
    }  // B8
    // BLOCK 40
    l_99  =  (long) i_16;
    l_100  =  l_99 + 4L;
    l_101  =  l_100 << 2;
    ul_102  =  ul_2 + l_101;
    *((__global float *) ul_102)  =  f_37;
    ul_103  =  ul_3 + l_101;
    *((__global float *) ul_103)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 41
  }  // B0
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel

__kernel void kGenericWriteTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_9;
  float f_22, f_24, f_26, f_31, f_48, f_50, f_52, f_54, f_55, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_67, f_70, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_97, f_98, f_99, f_100;
  int i_7, i_8, i_11, i_13, i_15, i_17, i_19, i_20, i_35, i_36, i_40, i_41, i_42, i_43, i_51, i_53, i_58, i_66, i_68, i_69, i_71, i_79, i_94;
  long l_27, l_28, l_29, l_32, l_33, l_34, l_37, l_38, l_39, l_44, l_45, l_46;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_30, *ul_47, *ul_49, *ul_96;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  ul_3  =  y;
  i_7  =  shape_0;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_7;
  if(b_9)
  {
    // BLOCK 1
    i_11  =  shape_7;
    i_13  =  shape_8;
    i_15  =  shape_9;
    i_17  =  shape_10;
    i_19  =  shape_3;
    i_20  =  shape_3;
    f_22  =  numbers_0;
    f_24  =  numbers_1;
    f_26  =  numbers_2;
    l_27  =  (long) i_8;
    l_28  =  l_27 + 4L;
    l_29  =  l_28 << 2;
    ul_30  =  ul_0 + l_29;
    f_31  =  *((__global float *) ul_30);
    l_32  =  (long) i_11;
    l_33  =  l_32 * l_27;
    l_34  =  l_33 >> i_13;
    i_35  =  (int) l_34;
    i_36  =  i_35 * i_19;
    l_37  =  (long) i_15;
    l_38  =  l_37 * l_27;
    l_39  =  l_38 >> i_17;
    i_40  =  (int) l_39;
    i_41  =  i_40 * i_20;
    i_42  =  i_8 - i_41;
    i_43  =  i_36 + i_42;
    l_44  =  (long) i_43;
    l_45  =  l_44 + 4L;
    l_46  =  l_45 << 2;
    ul_47  =  ul_1 + l_46;
    f_48  =  *((__global float *) ul_47);
    ul_49  =  ul_2 + l_46;
    f_50  =  *((__global float *) ul_49);
    i_51  =  isless(f_22, 1.0F);
    if(i_51 == 1)
    {
      // BLOCK 2
      f_52  =  f_22;
    }  // B1
    else
    {
      // BLOCK 3
      f_52  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_53  =  isless(f_22, 1.0F);
    if(i_53 == 1)
    {
      // BLOCK 5
      f_54  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_54  =  f_22;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_55  =  f_52 * f_31;
    f_56  =  f_48 * f_52;
    f_57  =  f_55 - f_56;
    i_58  =  isless(f_57, -3.4028235E38F);
    if(i_58 == 1)
    {
      // BLOCK 8
      f_59  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_60  =  f_57 - f_55;
      f_61  =  f_57 - f_60;
      f_62  =  f_55 - f_61;
      f_63  =  fma(f_52, f_48, f_60);
      f_64  =  f_62 - f_63;
      f_59  =  f_64;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_65  =  f_54 * f_57;
    i_66  =  isless(f_65, -250.0F);
    if(i_66 == 1)
    {
      // BLOCK 11
      f_67  =  -250.0F;
    }  // B10
    else
    {
      // BLOCK 12
      i_68  =  isless(250.0F, f_65);
      if(i_68 == 1)
      {
        // BLOCK 13
        f_67  =  250.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_67  =  f_65;
      }  // B12
    }  // B10
    // BLOCK 15 MERGES [13 14 11 ]
    i_69  =  isless(f_65, -250.0F);
    if(i_69 == 1)
    {
      // BLOCK 16
      f_70  =  -250.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_71  =  isless(250.0F, f_65);
      if(i_71 == 1)
      {
        // BLOCK 18
        f_70  =  250.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_70  =  f_65;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_72  =  f_67 + 786432.0F;
    f_73  =  f_72 - 786432.0F;
    f_74  =  f_67 - f_73;
    f_75  =  f_26 * f_67;
    f_76  =  fma(f_74, f_24, f_75);
    f_77  =  fma(f_73, f_24, f_76);
    f_78  =  exp(f_77);
    i_79  =  isless(f_57, -3.4028235E38F);
    if(i_79 == 1)
    {
      // BLOCK 21
      f_80  =  f_78;
    }  // B20
    else
    {
      // BLOCK 22
      f_81  =  f_59 * f_54;
      f_82  =  f_24 + f_26;
      f_83  =  f_70 + 786432.0F;
      f_84  =  f_83 - 786432.0F;
      f_85  =  f_70 - f_84;
      f_86  =  f_70 * f_26;
      f_87  =  fma(f_85, f_24, f_86);
      f_88  =  f_84 * f_24;
      f_89  =  fma(f_84, f_24, f_87);
      f_90  =  f_88 - f_89;
      f_91  =  f_90 + f_87;
      f_92  =  fma(f_81, f_82, f_91);
      f_93  =  fma(f_92, f_78, f_78);
      f_80  =  f_93;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_94  =  isequal(f_31, f_48);
    if(i_94 == 1)
    {
      // BLOCK 24
      f_95  =  1.0F;
    }  // B23
    else
    {
      // BLOCK 25
      f_95  =  f_80;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_96  =  ul_3 + l_29;
    f_97  =  f_50 + 1.0F;
    f_98  =  f_48 - f_48;
    f_99  =  f_97 + f_98;
    f_100  =  f_95 / f_99;
    *((__global float *) ul_96)  =  f_100;
  }  // B0
  else
  {
    // BLOCK 27
  }  // B0
  // BLOCK 28 MERGES [27 26 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByLanesTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int function, __private int gradient, __private int values, __private int sign)
{
  bool b_31, b_131;
  float f_25, f_27, f_29, f_33, f_47, f_48, f_54, f_57, f_59, f_62, f_71, f_84, f_86, f_88, f_89, f_90, f_91, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_101, f_104, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_129, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_145, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_171, f_172, f_173, f_174, f_181, f_182;
  int i_21, i_23, i_30, i_32, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_49, i_50, i_51, i_52, i_53, i_55, i_56, i_58, i_60, i_61, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_85, i_87, i_92, i_100, i_102, i_103, i_105, i_113, i_128, i_130, i_143, i_144, i_147, i_166, i_167, i_168, i_169, i_170, i_175, i_176, i_183, i_184;
  long l_43, l_44, l_45, l_80, l_81, l_82, l_177, l_178, l_179;
  __global uchar *ul_0, *ul_1, *ul_46, *ul_83, *ul_142, *ul_180;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
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
  f_25  =  numbers_0;
  f_27  =  numbers_1;
  f_29  =  numbers_2;
  i_30  =  get_global_id(0);
  b_31  =  i_30 < i_21;
  if(b_31)
  {
    // BLOCK 1
    i_32  =  (i_23 < 32) ? i_23 : 32;
    f_33  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_34  =  0;
    for(;i_34 < i_32;)
    {
      // BLOCK 3
      ul_5[i_34]  =  f_33;
      ul_7[i_34]  =  i_23;
      ul_9[i_34]  =  0.0F;
      ul_11[i_34]  =  0.0F;
      ul_13[i_34]  =  0.0F;
      ul_15[i_34]  =  0.0F;
      ul_17[i_34]  =  0.0F;
      ul_19[i_34]  =  0.0F;
      i_35  =  i_34 + 1;
      i_34  =  i_35;
    }  // B2
    // BLOCK 4
    i_36  =  i_23 * i_30;
    // BLOCK 5 MERGES [4 15 ]
    i_37  =  0;
    for(;i_37 < i_23;)
    {
      // BLOCK 6
      i_38  =  i_36 + i_37;
      i_39  =  i_23 - i_37;
      i_40  =  (i_39 < 32) ? i_39 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_41  =  0;
      for(;i_41 < i_40;)
      {
        // BLOCK 8
        i_42  =  i_38 + i_41;
        l_43  =  (long) i_42;
        l_44  =  l_43 + 4L;
        l_45  =  l_44 << 2;
        ul_46  =  ul_0 + l_45;
        f_47  =  *((__global float *) ul_46);
        f_48  =  ul_5[i_41];
        i_49  =  isless(f_48, f_47);
        if(i_49 == 1)
        {
          // BLOCK 9
          i_50  =  i_37 + i_41;
          i_51  =  i_50;
        }  // B8
        else
        {
          // BLOCK 10
          i_52  =  ul_7[i_41];
          i_51  =  i_52;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_7[i_41]  =  i_51;
        i_53  =  isless(f_48, f_47);
        if(i_53 == 1)
        {
          // BLOCK 12
          f_54  =  f_47;
        }  // B11
        else
        {
          // BLOCK 13
          f_54  =  f_48;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_5[i_41]  =  f_54;
        i_55  =  i_41 + 1;
        i_41  =  i_55;
      }  // B7
      // BLOCK 15
      i_56  =  i_37 + 32;
      i_37  =  i_56;
    }  // B5
    // BLOCK 16
    f_57  =  ul_5[0];
    i_58  =  ul_7[0];
    // BLOCK 17 MERGES [16 27 ]
    f_59  =  f_57;
    i_60  =  i_58;
    i_61  =  1;
    for(;i_61 < i_32;)
    {
      // BLOCK 18
      f_62  =  ul_5[i_61];
      i_63  =  ul_7[i_61];
      i_64  =  isequal(f_59, f_62);
      if(i_64 == 1)
      {
        // BLOCK 19
        i_65  =  (i_63 < i_60) ? i_63 : i_60;
        i_66  =  i_65;
      }  // B18
      else
      {
        // BLOCK 20
        i_66  =  i_60;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_67  =  isless(f_59, f_62);
      if(i_67 == 1)
      {
        // BLOCK 22
        i_68  =  i_63;
      }  // B21
      else
      {
        // BLOCK 23
        i_68  =  i_66;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_69  =  i_61 + 1;
      i_70  =  isless(f_59, f_62);
      if(i_70 == 1)
      {
        // BLOCK 25
        f_71  =  f_62;
        i_72  =  i_68;
      }  // B24
      else
      {
        // BLOCK 26
        f_71  =  f_59;
        i_72  =  i_68;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_72  =  i_68;
      i_73  =  i_69;
      f_59  =  f_71;
      i_60  =  i_72;
      i_61  =  i_73;
    }  // B17
    // BLOCK 28
    // BLOCK 29 MERGES [28 61 ]
    i_74  =  0;
    for(;i_74 < i_23;)
    {
      // BLOCK 30
      i_75  =  i_36 + i_74;
      i_76  =  i_23 - i_74;
      i_77  =  (i_76 < 32) ? i_76 : 32;
      // BLOCK 31 MERGES [30 60 ]
      i_78  =  0;
      for(;i_78 < i_77;)
      {
        // BLOCK 32
        i_79  =  i_75 + i_78;
        l_80  =  (long) i_79;
        l_81  =  l_80 + 4L;
        l_82  =  l_81 << 2;
        ul_83  =  ul_0 + l_82;
        f_84  =  *((__global float *) ul_83);
        i_85  =  isless(f_25, 1.0F);
        if(i_85 == 1)
        {
          // BLOCK 33
          f_86  =  f_25;
        }  // B32
        else
        {
          // BLOCK 34
          f_86  =  1.0F;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        i_87  =  isless(f_25, 1.0F);
        if(i_87 == 1)
        {
          // BLOCK 36
          f_88  =  1.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_88  =  f_25;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_89  =  f_86 * f_84;
        f_90  =  f_59 * f_86;
        f_91  =  f_89 - f_90;
        i_92  =  isless(f_91, -3.4028235E38F);
        if(i_92 == 1)
        {
          // BLOCK 39
          f_93  =  0.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_94  =  f_91 - f_89;
          f_95  =  f_91 - f_94;
          f_96  =  f_89 - f_95;
          f_97  =  fma(f_59, f_86, f_94);
          f_98  =  f_96 - f_97;
          f_93  =  f_98;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        f_99  =  f_88 * f_91;
        i_100  =  isless(f_99, -250.0F);
        if(i_100 == 1)
        {
          // BLOCK 42
          f_101  =  -250.0F;
        }  // B41
        else
        {
          // BLOCK 43
          i_102  =  isless(250.0F, f_99);
          if(i_102 == 1)
          {
            // BLOCK 44
            f_101  =  250.0F;
          }  // B43
          else
          {
            // BLOCK 45
            f_101  =  f_99;
          }  // B43
        }  // B41
        // BLOCK 46 MERGES [44 45 42 ]
        i_103  =  isless(f_99, -250.0F);
        if(i_103 == 1)
        {
          // BLOCK 47
          f_104  =  -250.0F;
        }  // B46
        else
        {
          // BLOCK 48
          i_105  =  isless(250.0F, f_99);
          if(i_105 == 1)
          {
            // BLOCK 49
            f_104  =  250.0F;
          }  // B48
          else
          {
            // BLOCK 50
            f_104  =  f_99;
          }  // B48
        }  // B46
        // BLOCK 51 MERGES [49 50 47 ]
        f_106  =  f_101 + 786432.0F;
        f_107  =  f_106 - 786432.0F;
        f_108  =  f_101 - f_107;
        f_109  =  f_29 * f_101;
        f_110  =  fma(f_108, f_27, f_109);
        f_111  =  fma(f_107, f_27, f_110);
        f_112  =  exp(f_111);
        i_113  =  isless(f_91, -3.4028235E38F);
        if(i_113 == 1)
        {
          // BLOCK 52
          f_114  =  f_112;
        }  // B51
        else
        {
          // BLOCK 53
          f_115  =  f_93 * f_88;
          f_116  =  f_27 + f_29;
          f_117  =  f_104 + 786432.0F;
          f_118  =  f_117 - 786432.0F;
          f_119  =  f_104 - f_118;
          f_120  =  f_104 * f_29;
          f_121  =  fma(f_119, f_27, f_120);
          f_122  =  f_118 * f_27;
          f_123  =  fma(f_118, f_27, f_121);
          f_124  =  f_122 - f_123;
          f_125  =  f_124 + f_121;
          f_126  =  fma(f_115, f_116, f_125);
          f_127  =  fma(f_126, f_112, f_112);
          f_114  =  f_127;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        i_128  =  isequal(f_59, f_84);
        if(i_128 == 1)
        {
          // BLOCK 55
          f_129  =  1.0F;
        }  // B54
        else
        {
          // BLOCK 56
          f_129  =  f_114;
        }  // B54
        // BLOCK 57 MERGES [55 56 ]
        i_130  =  i_74 + i_78;
        b_131  =  i_60 == i_130;
        if(b_131)
        {
          // BLOCK 58
          f_132  =  0.0F;
        }  // B57
        else
        {
          // BLOCK 59
          f_132  =  f_129;
        }  // B57
        // BLOCK 60 MERGES [58 59 ]
        f_133  =  ul_9[i_78];
        f_134  =  ul_11[i_78];
        f_135  =  f_132 + f_133;
        f_136  =  f_135 - f_133;
        f_137  =  f_135 - f_136;
        f_138  =  f_133 - f_137;
        f_139  =  f_132 - f_136;
        f_140  =  f_138 + f_139;
        f_141  =  f_140 + f_134;
        ul_11[i_78]  =  f_141;
        ul_9[i_78]  =  f_135;
        ul_142  =  ul_1 + l_82;
        *((__global float *) ul_142)  =  f_129;
        i_143  =  i_78 + 1;
        i_78  =  i_143;
      }  // B31
      // BLOCK 61
      i_144  =  i_74 + 32;
      i_74  =  i_144;
    }  // B29
    // BLOCK 62
    // BLOCK 63 MERGES [62 64 ]
    f_145  =  0.0F;
    f_146  =  0.0F;
    i_147  =  0;
    for(;i_147 < i_32;)
    {
      // BLOCK 64
      f_148  =  ul_9[i_147];
      f_149  =  ul_11[i_147];
      f_150  =  ul_9[i_147];
      f_151  =  ul_13[i_147];
      f_152  =  ul_15[i_147];
      f_153  =  ul_13[i_147];
      f_154  =  ul_17[i_147];
      f_155  =  ul_19[i_147];
      f_156  =  ul_17[i_147];
      f_157  =  f_145 + f_150;
      f_158  =  f_148 + f_145;
      f_159  =  f_158 - f_145;
      f_160  =  f_158 - f_159;
      f_161  =  f_145 - f_160;
      f_162  =  f_148 - f_159;
      f_163  =  f_161 + f_162;
      f_164  =  f_163 + f_149;
      f_165  =  f_146 + f_164;
      i_166  =  i_147 + 1;
      f_145  =  f_157;
      f_146  =  f_165;
      i_147  =  i_166;
    }  // B63
    // BLOCK 65
    // BLOCK 66 MERGES [65 70 ]
    i_167  =  0;
    for(;i_167 < i_23;)
    {
      // BLOCK 67
      i_168  =  i_36 + i_167;
      i_169  =  i_23 - i_167;
      i_170  =  (i_169 < 32) ? i_169 : 32;
      f_171  =  f_145 + f_146;
      f_172  =  f_171 + 1.0F;
      f_173  =  f_59 - f_59;
      f_174  =  f_172 + f_173;
      // BLOCK 68 MERGES [67 69 ]
      i_175  =  0;
      for(;i_175 < i_170;)
      {
        // BLOCK 69
        i_176  =  i_168 + i_175;
        l_177  =  (long) i_176;
        l_178  =  l_177 + 4L;
        l_179  =  l_178 << 2;
        ul_180  =  ul_1 + l_179;
        f_181  =  *((__global float *) ul_180);
        f_182  =  f_181 / f_174;
        *((__global float *) ul_180)  =  f_182;
        i_183  =  i_175 + 1;
        i_175  =  i_183;
      }  // B68
      // BLOCK 70
      i_184  =  i_167 + 32;
      i_167  =  i_184;
    }  // B66
    // BLOCK 71
  }  // B0
  else
  {
    // BLOCK 72
  }  // B0
  // BLOCK 73 MERGES [72 71 ]
  return;
}  //  kernel
