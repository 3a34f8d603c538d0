// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c9af20656f571ce2731577208f9276a0cacb389573e01d633b497038d4da8db6
// function: softmin
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 0, -1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, 0, -1) over groups always
// launch: kGenericReduceByGroupInLockstep(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 1, 0, 0, -1) over lockstep_groups always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 0, 0) over divided_rows always
// launch: kGenericWrite(in0, max, others, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, -1) over elements always
// launch: kGenericSoftmaxByGroup(in0, out0, shape_2, shape_6, 1, 0, -1) over whole_rows always
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

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_32, b_34, b_54, b_74, b_76, b_97, b_99, b_110, b_122;
  float f_26, f_28, f_41, f_42, f_47, f_55, f_57, f_66, f_68, f_70, f_71, f_83, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_95, f_96, f_98, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_123;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_43, i_44, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_56, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_67, i_69, i_72, i_73, i_75, i_77, i_78, i_86, i_93, i_107, i_109, i_112, i_121;
  long l_37, l_38, l_39, l_79, l_80, l_81, l_124, l_125, l_126;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_40, *ul_82, *ul_127, *ul_128;

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
  i_16  =  i_11 * i_15;
  i_17  =  i_9 % i_16;
  i_18  =  get_group_id(0);
  i_19  =  i_18 % i_11;
  i_20  =  i_13 * i_19;
  i_21  =  i_20 + i_13;
  i_22  =  (i_21 < i_9) ? i_21 : i_9;
  i_23  =  i_22 + -1;
  i_24  =  i_18 / i_11;
  i_25  =  i_24 * i_9;
  f_26  =  -1.0F / 0.0F;
  i_27  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_28  =  f_26;
  i_29  =  i_9;
  i_30  =  i_20;
  for(;i_30 < i_22;)
  {
    // BLOCK 2
    i_31  =  i_27 + i_30;
    b_32  =  i_31 < i_22;
    if(b_32)
    {
      // BLOCK 3
      i_33  =  i_31;
    }  // B2
    else
    {
      // BLOCK 4
      i_33  =  i_23;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_34  =  i_17 == 0;
    if(b_34)
    {
      // BLOCK 6
      i_35  =  i_31;
    }  // B5
    else
    {
      // BLOCK 7
      i_35  =  i_33;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_36  =  i_25 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_0 + l_39;
    f_41  =  *((__global float *) ul_40);
    f_42  =  f_41 * -1.0F;
    i_43  =  isless(f_28, f_42);
    if(i_43 == 1)
    {
      // BLOCK 9
      i_44  =  i_35;
    }  // B8
    else
    {
      // BLOCK 10
      i_44  =  i_29;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_45  =  i_30 + i_15;
    i_46  =  isless(f_28, f_42);
    if(i_46 == 1)
    {
      // BLOCK 12
      f_47  =  f_42;
      i_48  =  i_44;
    }  // B11
    else
    {
      // BLOCK 13
      f_47  =  f_28;
      i_48  =  i_44;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_48  =  i_44;
    i_49  =  i_45;
    f_28  =  f_47;
    i_29  =  i_48;
    i_30  =  i_49;
  }  // B1
  // BLOCK 15
  adf_4[i_27]  =  f_28;
  adi_5[i_27]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_50  =  i_15 >> 31;
  i_51  =  i_50 + i_15;
  i_52  =  i_51 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_53  =  i_52;
  for(;i_53 >= 1;)
  {
    // BLOCK 17
    b_54  =  i_27 < i_53;
    if(b_54)
    {
      // BLOCK 18
      f_55  =  adf_4[i_27];
      i_56  =  i_53 + i_27;
      f_57  =  adf_4[i_56];
      i_58  =  adi_5[i_27];
      i_59  =  adi_5[i_56];
      i_60  =  isequal(f_55, f_57);
      if(i_60 == 1)
      {
        // BLOCK 19
        i_61  =  (i_59 < i_58) ? i_59 : i_58;
        i_62  =  i_61;
      }  // B18
      else
      {
        // BLOCK 20
        i_62  =  i_58;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_63  =  isless(f_55, f_57);
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
      adi_5[i_27]  =  i_64;
      i_65  =  isless(f_55, f_57);
      if(i_65 == 1)
      {
        // BLOCK 25
        f_66  =  f_57;
      }  // B24
      else
      {
        // BLOCK 26
        f_66  =  f_55;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_4[i_27]  =  f_66;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_67  =  i_53 >> 1;
    i_53  =  i_67;
  }  // B16
  // BLOCK 30
  f_68  =  adf_4[0];
  i_69  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 49 ]
  f_70  =  0.0F;
  f_71  =  0.0F;
  i_72  =  i_20;
  for(;i_72 < i_22;)
  {
    // BLOCK 32
    i_73  =  i_72 + i_27;
    b_74  =  i_73 < i_22;
    if(b_74)
    {
      // BLOCK 33
      i_75  =  i_73;
    }  // B32
    else
    {
      // BLOCK 34
      i_75  =  i_23;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_76  =  i_17 == 0;
    if(b_76)
    {
      // BLOCK 36
      i_77  =  i_73;
    }  // B35
    else
    {
      // BLOCK 37
      i_77  =  i_75;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_78  =  i_77 + i_25;
    l_79  =  (long) i_78;
    l_80  =  l_79 + 4L;
    l_81  =  l_80 << 2;
    ul_82  =  ul_0 + l_81;
    f_83  =  *((__global float *) ul_82);
    f_84  =  f_83 * -1.0F;
    f_85  =  f_84 - f_68;
    i_86  =  isless(f_85, -3.4028235E38F);
    if(i_86 == 1)
    {
      // BLOCK 39
      f_87  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_88  =  f_85 - f_84;
      f_89  =  f_85 - f_88;
      f_90  =  f_84 - f_89;
      f_91  =  f_88 + f_68;
      f_92  =  f_90 - f_91;
      f_87  =  f_92;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_93  =  isequal(f_84, f_68);
    if(i_93 == 1)
    {
      // BLOCK 42
      f_94  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_95  =  exp(f_85);
      f_96  =  fma(f_95, f_87, f_95);
      f_94  =  f_96;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_97  =  i_77 == i_69;
    if(b_97)
    {
      // BLOCK 45
      f_98  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_99  =  i_73 == i_77;
      if(b_99)
      {
        // BLOCK 47
        f_98  =  f_94;
      }  // B46
      else
      {
        // BLOCK 48
        f_98  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    f_100  =  f_70 + f_98;
    f_101  =  f_100 - f_70;
    f_102  =  f_100 - f_101;
    f_103  =  f_70 - f_102;
    f_104  =  f_98 - f_101;
    f_105  =  f_103 + f_104;
    f_106  =  f_71 + f_105;
    i_107  =  i_72 + i_15;
    f_70  =  f_100;
    f_71  =  f_106;
    i_72  =  i_107;
  }  // B31
  // BLOCK 50
  f_108  =  f_70 + f_71;
  adf_4[i_27]  =  f_108;
  adf_6[i_27]  =  0.0F;
  adf_7[i_27]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_109  =  i_52;
  for(;i_109 >= 1;)
  {
    // BLOCK 52
    b_110  =  i_27 < i_109;
    if(b_110)
    {
      // BLOCK 53
      f_111  =  adf_4[i_27];
      i_112  =  i_109 + i_27;
      f_113  =  adf_4[i_112];
      f_114  =  f_111 + f_113;
      adf_4[i_27]  =  f_114;
      f_115  =  adf_7[i_27];
      f_116  =  adf_7[i_112];
      f_117  =  f_115 + f_116;
      adf_7[i_27]  =  f_117;
      f_118  =  adf_6[i_27];
      f_119  =  adf_6[i_112];
      f_120  =  f_118 + f_119;
      adf_6[i_27]  =  f_120;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_121  =  i_109 >> 1;
    i_109  =  i_121;
  }  // B51
  // BLOCK 56
  b_122  =  i_27 == 0;
  if(b_122)
  {
    // BLOCK 57
    f_123  =  adf_4[0];
    l_124  =  (long) i_18;
    l_125  =  l_124 + 4L;
    l_126  =  l_125 << 2;
    ul_127  =  ul_1 + l_126;
    *((__global float *) ul_127)  =  f_68;
    ul_128  =  ul_2 + l_126;
    *((__global float *) ul_128)  =  f_123;
  }  // B56
  else
  {
    // BLOCK 58
  }  // B56
  // BLOCK 59 MERGES [58 57 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstep(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_32, b_34, b_52, b_72, b_74, b_95, b_97, b_108, b_120;
  float f_26, f_28, f_41, f_42, f_46, f_53, f_55, f_64, f_66, f_68, f_69, f_81, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_121;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_54, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_65, i_67, i_70, i_71, i_73, i_75, i_76, i_84, i_91, i_105, i_107, i_110, i_119;
  long l_37, l_38, l_39, l_77, l_78, l_79, l_122, l_123, l_124;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_40, *ul_80, *ul_125, *ul_126;

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
  i_16  =  i_11 * i_15;
  i_17  =  i_9 % i_16;
  i_18  =  get_group_id(0);
  i_19  =  i_18 % i_11;
  i_20  =  i_13 * i_19;
  i_21  =  i_20 + i_13;
  i_22  =  (i_21 < i_9) ? i_21 : i_9;
  i_23  =  i_22 + -1;
  i_24  =  i_18 / i_11;
  i_25  =  i_24 * i_9;
  f_26  =  -1.0F / 0.0F;
  i_27  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_28  =  f_26;
  i_29  =  i_9;
  i_30  =  i_20;
  for(;i_30 < i_22;)
  {
    // BLOCK 2
    i_31  =  i_27 + i_30;
    b_32  =  i_31 < i_22;
    if(b_32)
    {
      // BLOCK 3
      i_33  =  i_31;
    }  // B2
    else
    {
      // BLOCK 4
      i_33  =  i_23;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_34  =  i_17 == 0;
    if(b_34)
    {
      // BLOCK 6
      i_35  =  i_31;
    }  // B5
    else
    {
      // BLOCK 7
      i_35  =  i_33;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_36  =  i_25 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_0 + l_39;
    f_41  =  *((__global float *) ul_40);
    f_42  =  f_41 * -1.0F;
    i_43  =  isless(f_28, f_42);
    if(i_43 == 1)
    {
      // BLOCK 9
      i_44  =  i_35;
    }  // B8
    else
    {
      // BLOCK 10
      i_44  =  i_29;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_45  =  isless(f_28, f_42);
    if(i_45 == 1)
    {
      // BLOCK 12
      f_46  =  f_42;
    }  // B11
    else
    {
      // BLOCK 13
      f_46  =  f_28;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_47  =  i_30 + i_15;
    f_28  =  f_46;
    i_29  =  i_44;
    i_30  =  i_47;
  }  // B1
  // BLOCK 15
  adf_4[i_27]  =  f_28;
  adi_5[i_27]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_48  =  i_15 >> 31;
  i_49  =  i_48 + i_15;
  i_50  =  i_49 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_51  =  i_50;
  for(;i_51 >= 1;)
  {
    // BLOCK 17
    b_52  =  i_27 < i_51;
    if(b_52)
    {
      // BLOCK 18
      f_53  =  adf_4[i_27];
      i_54  =  i_51 + i_27;
      f_55  =  adf_4[i_54];
      i_56  =  adi_5[i_27];
      i_57  =  adi_5[i_54];
      i_58  =  isequal(f_53, f_55);
      if(i_58 == 1)
      {
        // BLOCK 19
        i_59  =  (i_57 < i_56) ? i_57 : i_56;
        i_60  =  i_59;
      }  // B18
      else
      {
        // BLOCK 20
        i_60  =  i_56;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_61  =  isless(f_53, f_55);
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
      adi_5[i_27]  =  i_62;
      i_63  =  isless(f_53, f_55);
      if(i_63 == 1)
      {
        // BLOCK 25
        f_64  =  f_55;
      }  // B24
      else
      {
        // BLOCK 26
        f_64  =  f_53;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_4[i_27]  =  f_64;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_65  =  i_51 >> 1;
    i_51  =  i_65;
  }  // B16
  // BLOCK 30
  f_66  =  adf_4[0];
  i_67  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 49 ]
  f_68  =  0.0F;
  f_69  =  0.0F;
  i_70  =  i_20;
  for(;i_70 < i_22;)
  {
    // BLOCK 32
    i_71  =  i_70 + i_27;
    b_72  =  i_71 < i_22;
    if(b_72)
    {
      // BLOCK 33
      i_73  =  i_71;
    }  // B32
    else
    {
      // BLOCK 34
      i_73  =  i_23;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_74  =  i_17 == 0;
    if(b_74)
    {
      // BLOCK 36
      i_75  =  i_71;
    }  // B35
    else
    {
      // BLOCK 37
      i_75  =  i_73;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_76  =  i_75 + i_25;
    l_77  =  (long) i_76;
    l_78  =  l_77 + 4L;
    l_79  =  l_78 << 2;
    ul_80  =  ul_0 + l_79;
    f_81  =  *((__global float *) ul_80);
    f_82  =  f_81 * -1.0F;
    f_83  =  f_82 - f_66;
    i_84  =  isless(f_83, -3.4028235E38F);
    if(i_84 == 1)
    {
      // BLOCK 39
      f_85  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_86  =  f_83 - f_82;
      f_87  =  f_83 - f_86;
      f_88  =  f_82 - f_87;
      f_89  =  f_86 + f_66;
      f_90  =  f_88 - f_89;
      f_85  =  f_90;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_91  =  isequal(f_82, f_66);
    if(i_91 == 1)
    {
      // BLOCK 42
      f_92  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_93  =  exp(f_83);
      f_94  =  fma(f_93, f_85, f_93);
      f_92  =  f_94;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_95  =  i_75 == i_67;
    if(b_95)
    {
      // BLOCK 45
      f_96  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_97  =  i_71 == i_75;
      if(b_97)
      {
        // BLOCK 47
        f_96  =  f_92;
      }  // B46
      else
      {
        // BLOCK 48
        f_96  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    f_98  =  f_68 + f_96;
    f_99  =  f_98 - f_68;
    f_100  =  f_98 - f_99;
    f_101  =  f_68 - f_100;
    f_102  =  f_96 - f_99;
    f_103  =  f_101 + f_102;
    f_104  =  f_69 + f_103;
    i_105  =  i_70 + i_15;
    f_68  =  f_98;
    f_69  =  f_104;
    i_70  =  i_105;
  }  // B31
  // BLOCK 50
  f_106  =  f_68 + f_69;
  adf_4[i_27]  =  f_106;
  adf_6[i_27]  =  0.0F;
  adf_7[i_27]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_107  =  i_50;
  for(;i_107 >= 1;)
  {
    // BLOCK 52
    b_108  =  i_27 < i_107;
    if(b_108)
    {
      // BLOCK 53
      f_109  =  adf_4[i_27];
      i_110  =  i_107 + i_27;
      f_111  =  adf_4[i_110];
      f_112  =  f_109 + f_111;
      adf_4[i_27]  =  f_112;
      f_113  =  adf_7[i_27];
      f_114  =  adf_7[i_110];
      f_115  =  f_113 + f_114;
      adf_7[i_27]  =  f_115;
      f_116  =  adf_6[i_27];
      f_117  =  adf_6[i_110];
      f_118  =  f_116 + f_117;
      adf_6[i_27]  =  f_118;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_119  =  i_107 >> 1;
    i_107  =  i_119;
  }  // B51
  // BLOCK 56
  b_120  =  i_27 == 0;
  if(b_120)
  {
    // BLOCK 57
    f_121  =  adf_4[0];
    l_122  =  (long) i_18;
    l_123  =  l_122 + 4L;
    l_124  =  l_123 << 2;
    ul_125  =  ul_1 + l_124;
    *((__global float *) ul_125)  =  f_66;
    ul_126  =  ul_2 + l_124;
    *((__global float *) ul_126)  =  f_121;
  }  // B56
  else
  {
    // BLOCK 58
  }  // B56
  // BLOCK 59 MERGES [58 57 ]
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

__kernel void kGenericSoftmaxByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_2, __private int shape_6, __private int lockstep, __private int function, __private int sign)
{
  bool b_19, b_21, b_39, b_59, b_61, b_82, b_84, b_96, b_105;
  float f_13, f_15, f_28, f_29, f_33, f_40, f_42, f_51, f_53, f_55, f_56, f_68, f_69, f_70, f_72, f_73, f_74, f_75, f_76, f_77, f_79, f_80, f_81, f_83, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_97, f_99, f_100, f_102, f_111, f_112, f_113, f_114, f_115;
  int i_6, i_8, i_9, i_10, i_11, i_12, i_14, i_16, i_17, i_18, i_20, i_22, i_23, i_30, i_31, i_32, i_34, i_35, i_36, i_37, i_38, i_41, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_52, i_54, i_57, i_58, i_60, i_62, i_63, i_71, i_78, i_93, i_95, i_98, i_101, i_103, i_104, i_106, i_116;
  long l_24, l_25, l_26, l_64, l_65, l_66, l_107, l_108, l_109;
  __global uchar *ul_0, *ul_1, *ul_27, *ul_67, *ul_85, *ul_110;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  __local float adf_3[256];
  __local int adi_4[256];
  i_6  =  shape_2;
  i_8  =  shape_6;
  i_9  =  i_6 % i_8;
  i_10  =  get_group_id(0);
  i_11  =  i_10 * i_6;
  i_12  =  i_6 + -1;
  f_13  =  -1.0F / 0.0F;
  i_14  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_15  =  f_13;
  i_16  =  i_6;
  i_17  =  0;
  for(;i_17 < i_6;)
  {
    // BLOCK 2
    i_18  =  i_14 + i_17;
    b_19  =  i_18 < i_6;
    if(b_19)
    {
      // BLOCK 3
      i_20  =  i_18;
    }  // B2
    else
    {
      // BLOCK 4
      i_20  =  i_12;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_21  =  i_9 == 0;
    if(b_21)
    {
      // BLOCK 6
      i_22  =  i_18;
    }  // B5
    else
    {
      // BLOCK 7
      i_22  =  i_20;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_23  =  i_11 + i_22;
    l_24  =  (long) i_23;
    l_25  =  l_24 + 4L;
    l_26  =  l_25 << 2;
    ul_27  =  ul_0 + l_26;
    f_28  =  *((__global float *) ul_27);
    f_29  =  f_28 * -1.0F;
    i_30  =  isless(f_15, f_29);
    if(i_30 == 1)
    {
      // BLOCK 9
      i_31  =  i_22;
    }  // B8
    else
    {
      // BLOCK 10
      i_31  =  i_16;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_32  =  isless(f_15, f_29);
    if(i_32 == 1)
    {
      // BLOCK 12
      f_33  =  f_29;
    }  // B11
    else
    {
      // BLOCK 13
      f_33  =  f_15;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_34  =  i_17 + i_8;
    f_15  =  f_33;
    i_16  =  i_31;
    i_17  =  i_34;
  }  // B1
  // BLOCK 15
  adf_3[i_14]  =  f_15;
  adi_4[i_14]  =  i_16;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_35  =  i_8 >> 31;
  i_36  =  i_35 + i_8;
  i_37  =  i_36 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_38  =  i_37;
  for(;i_38 >= 1;)
  {
    // BLOCK 17
    b_39  =  i_14 < i_38;
    if(b_39)
    {
      // BLOCK 18
      f_40  =  adf_3[i_14];
      i_41  =  i_38 + i_14;
      f_42  =  adf_3[i_41];
      i_43  =  adi_4[i_14];
      i_44  =  adi_4[i_41];
      i_45  =  isequal(f_40, f_42);
      if(i_45 == 1)
      {
        // BLOCK 19
        i_46  =  (i_44 < i_43) ? i_44 : i_43;
        i_47  =  i_46;
      }  // B18
      else
      {
        // BLOCK 20
        i_47  =  i_43;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_48  =  isless(f_40, f_42);
      if(i_48 == 1)
      {
        // BLOCK 22
        i_49  =  i_44;
      }  // B21
      else
      {
        // BLOCK 23
        i_49  =  i_47;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_4[i_14]  =  i_49;
      i_50  =  isless(f_40, f_42);
      if(i_50 == 1)
      {
        // BLOCK 25
        f_51  =  f_42;
      }  // B24
      else
      {
        // BLOCK 26
        f_51  =  f_40;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_3[i_14]  =  f_51;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_52  =  i_38 >> 1;
    i_38  =  i_52;
  }  // B16
  // BLOCK 30
  f_53  =  adf_3[0];
  i_54  =  adi_4[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 49 ]
  f_55  =  0.0F;
  f_56  =  0.0F;
  i_57  =  0;
  for(;i_57 < i_6;)
  {
    // BLOCK 32
    i_58  =  i_57 + i_14;
    b_59  =  i_58 < i_6;
    if(b_59)
    {
      // BLOCK 33
      i_60  =  i_58;
    }  // B32
    else
    {
      // BLOCK 34
      i_60  =  i_12;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_61  =  i_9 == 0;
    if(b_61)
    {
      // BLOCK 36
      i_62  =  i_58;
    }  // B35
    else
    {
      // BLOCK 37
      i_62  =  i_60;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_63  =  i_62 + i_11;
    l_64  =  (long) i_63;
    l_65  =  l_64 + 4L;
    l_66  =  l_65 << 2;
    ul_67  =  ul_0 + l_66;
    f_68  =  *((__global float *) ul_67);
    f_69  =  f_68 * -1.0F;
    f_70  =  f_69 - f_53;
    i_71  =  isless(f_70, -3.4028235E38F);
    if(i_71 == 1)
    {
      // BLOCK 39
      f_72  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_73  =  f_70 - f_69;
      f_74  =  f_70 - f_73;
      f_75  =  f_69 - f_74;
      f_76  =  f_73 + f_53;
      f_77  =  f_75 - f_76;
      f_72  =  f_77;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_78  =  isequal(f_69, f_53);
    if(i_78 == 1)
    {
      // BLOCK 42
      f_79  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_80  =  exp(f_70);
      f_81  =  fma(f_80, f_72, f_80);
      f_79  =  f_81;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_82  =  i_62 == i_54;
    if(b_82)
    {
      // BLOCK 45
      f_83  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_84  =  i_58 == i_62;
      if(b_84)
      {
        // BLOCK 47
        f_83  =  f_79;
      }  // B46
      else
      {
        // BLOCK 48
        f_83  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    ul_85  =  ul_1 + l_66;
    *((__global float *) ul_85)  =  f_79;
    barrier(CLK_LOCAL_MEM_FENCE);
    f_86  =  f_55 + f_83;
    f_87  =  f_86 - f_55;
    f_88  =  f_86 - f_87;
    f_89  =  f_55 - f_88;
    f_90  =  f_83 - f_87;
    f_91  =  f_89 + f_90;
    f_92  =  f_56 + f_91;
    i_93  =  i_57 + i_8;
    f_55  =  f_86;
    f_56  =  f_92;
    i_57  =  i_93;
  }  // B31
  // BLOCK 50
  f_94  =  f_55 + f_56;
  adf_3[i_14]  =  f_94;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_95  =  i_37;
  for(;i_95 >= 1;)
  {
    // BLOCK 52
    b_96  =  i_14 < i_95;
    if(b_96)
    {
      // BLOCK 53
      f_97  =  adf_3[i_14];
      i_98  =  i_95 + i_14;
      f_99  =  adf_3[i_98];
      f_100  =  f_97 + f_99;
      adf_3[i_14]  =  f_100;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_101  =  i_95 >> 1;
    i_95  =  i_101;
  }  // B51
  // BLOCK 56
  f_102  =  adf_3[0];
  // BLOCK 57 MERGES [56 61 ]
  i_103  =  0;
  for(;i_103 < i_6;)
  {
    // BLOCK 58
    i_104  =  i_103 + i_14;
    b_105  =  i_104 < i_6;
    if(b_105)
    {
      // BLOCK 59
      i_106  =  i_11 + i_104;
      l_107  =  (long) i_106;
      l_108  =  l_107 + 4L;
      l_109  =  l_108 << 2;
      ul_110  =  ul_1 + l_109;
      f_111  =  *((__global float *) ul_110);
      f_112  =  f_102 + 1.0F;
      f_113  =  f_53 - f_53;
      f_114  =  f_112 + f_113;
      f_115  =  f_111 / f_114;
      *((__global float *) ul_110)  =  f_115;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_116  =  i_103 + i_8;
    i_103  =  i_116;
  }  // B57
  // BLOCK 62
  return;
}  //  kernel
