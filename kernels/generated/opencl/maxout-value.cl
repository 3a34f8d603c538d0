// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a4bfa6b26e5fc7504dadd507d9fc52e6b94714bd2d2df708424d8041072d586f
// function: maxout
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 3, 0, 1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 3, 0, 1) over groups always
// launch: kGenericReduceByLanes(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_4, shape_5, 3, 0, 1) over lanes always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 3, 0) over divided_rows always
// launch: kGenericWriteRow(max, others, out0, shape_1, 3) over rows always
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_16;
  float f_27, f_28, f_36, f_39, f_41, f_49, f_52, f_61;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_37, i_38, i_40, i_42, i_43, i_44, i_50, i_51, i_53, i_54, i_55;
  long l_32, l_33, l_34, l_45, l_46, l_47, l_56, l_57, l_58;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_35, *ul_48, *ul_59, *ul_60;

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
    // BLOCK 2 MERGES [1 6 ]
    f_28  =  f_27;
    i_29  =  i_18;
    for(;i_29 < i_20;)
    {
      // BLOCK 3
      i_30  =  i_29 * i_9;
      i_31  =  i_26 + i_30;
      l_32  =  (long) i_31;
      l_33  =  l_32 + 4L;
      l_34  =  l_33 << 2;
      ul_35  =  ul_0 + l_34;
      f_36  =  *((__global float *) ul_35);
      i_37  =  i_29 + 1;
      i_38  =  isless(f_28, f_36);
      if(i_38 == 1)
      {
        // BLOCK 4
        f_39  =  f_36;
      }  // B3
      else
      {
        // BLOCK 5
        f_39  =  f_28;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_40  =  i_37;
      f_28  =  f_39;
      i_29  =  i_40;
    }  // B2
    // BLOCK 7
    // BLOCK 8 MERGES [7 12 ]
    f_41  =  0.0F;
    i_42  =  i_18;
    for(;i_42 < i_20;)
    {
      // BLOCK 9
      i_43  =  i_42 * i_9;
      i_44  =  i_43 + i_26;
      l_45  =  (long) i_44;
      l_46  =  l_45 + 4L;
      l_47  =  l_46 << 2;
      ul_48  =  ul_0 + l_47;
      f_49  =  *((__global float *) ul_48);
      i_50  =  i_42 + 1;
      i_51  =  isequal(f_49, f_49);
      if(i_51 == 1)
      {
        // BLOCK 10
        f_52  =  f_41;
      }  // B9
      else
      {
        // BLOCK 11
        f_52  =  f_49;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      i_53  =  i_50;
      f_41  =  f_52;
      i_42  =  i_53;
    }  // B8
    // BLOCK 13
    i_54  =  i_11 * i_21;
    i_55  =  i_54 + i_17;
    l_56  =  (long) i_55;
    l_57  =  l_56 + 4L;
    l_58  =  l_57 << 2;
    ul_59  =  ul_1 + l_58;
    *((__global float *) ul_59)  =  f_28;
    ul_60  =  ul_2 + l_58;
    f_61  =  f_41 + 0.0F;
    *((__global float *) ul_60)  =  f_61;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_30, b_49, b_68, b_82, b_94;
  float f_24, f_26, f_37, f_42, f_50, f_52, f_61, f_63, f_65, f_75, f_78, f_80, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_95;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_27, i_28, i_29, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_45, i_46, i_47, i_48, i_51, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_62, i_64, i_66, i_67, i_69, i_70, i_76, i_77, i_79, i_81, i_84, i_93;
  long l_33, l_34, l_35, l_71, l_72, l_73, l_96, l_97, l_98;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_74, *ul_99, *ul_100;

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
  // BLOCK 28 MERGES [27 35 ]
  f_65  =  0.0F;
  i_66  =  i_18;
  for(;i_66 < i_20;)
  {
    // BLOCK 29
    i_67  =  i_66 + i_25;
    b_68  =  i_67 < i_20;
    if(b_68)
    {
      // BLOCK 30
      i_69  =  i_67;
    }  // B29
    else
    {
      // BLOCK 31
      i_69  =  i_21;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_70  =  i_69 + i_23;
    l_71  =  (long) i_70;
    l_72  =  l_71 + 4L;
    l_73  =  l_72 << 2;
    ul_74  =  ul_0 + l_73;
    f_75  =  *((__global float *) ul_74);
    i_76  =  i_66 + i_15;
    i_77  =  isequal(f_75, f_75);
    if(i_77 == 1)
    {
      // BLOCK 33
      f_78  =  f_65;
    }  // B32
    else
    {
      // BLOCK 34
      f_78  =  f_75;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_79  =  i_76;
    f_65  =  f_78;
    i_66  =  i_79;
  }  // B28
  // BLOCK 36
  f_80  =  f_65 + 0.0F;
  adf_4[i_25]  =  f_80;
  adf_6[i_25]  =  0.0F;
  adf_7[i_25]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 37 MERGES [36 41 ]
  i_81  =  i_47;
  for(;i_81 >= 1;)
  {
    // BLOCK 38
    b_82  =  i_25 < i_81;
    if(b_82)
    {
      // BLOCK 39
      f_83  =  adf_4[i_25];
      i_84  =  i_81 + i_25;
      f_85  =  adf_4[i_84];
      f_86  =  f_83 + f_85;
      adf_4[i_25]  =  f_86;
      f_87  =  adf_7[i_25];
      f_88  =  adf_7[i_84];
      f_89  =  f_87 + f_88;
      adf_7[i_25]  =  f_89;
      f_90  =  adf_6[i_25];
      f_91  =  adf_6[i_84];
      f_92  =  f_90 + f_91;
      adf_6[i_25]  =  f_92;
    }  // B38
    else
    {
      // BLOCK 40
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_93  =  i_81 >> 1;
    i_81  =  i_93;
  }  // B37
  // BLOCK 42
  b_94  =  i_25 == 0;
  if(b_94)
  {
    // BLOCK 43
    f_95  =  adf_4[0];
    l_96  =  (long) i_16;
    l_97  =  l_96 + 4L;
    l_98  =  l_97 << 2;
    ul_99  =  ul_1 + l_98;
    *((__global float *) ul_99)  =  f_63;
    ul_100  =  ul_2 + l_98;
    *((__global float *) ul_100)  =  f_95;
  }  // B42
  else
  {
    // BLOCK 44
  }  // B42
  // BLOCK 45 MERGES [44 43 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_22;
  float f_29, f_44, f_45, f_51, f_54, f_56, f_59, f_68, f_83, f_85, f_86, f_89, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_105, f_111;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_23, i_24, i_25, i_26, i_27, i_28, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_46, i_47, i_48, i_49, i_50, i_52, i_53, i_55, i_57, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_84, i_87, i_88, i_91, i_104;
  long l_40, l_41, l_42, l_79, l_80, l_81, l_106, l_107, l_108;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_82, *ul_109, *ul_110;

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
    // BLOCK 32 MERGES [31 39 ]
    i_73  =  i_24;
    for(;i_73 < i_26;)
    {
      // BLOCK 33
      i_74  =  i_33 + i_73;
      i_75  =  i_26 - i_73;
      i_76  =  (i_75 < 32) ? i_75 : 32;
      // BLOCK 34 MERGES [33 38 ]
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
        i_84  =  isequal(f_83, f_83);
        if(i_84 == 1)
        {
          // BLOCK 36
          f_85  =  ul_9[i_77];
          f_86  =  f_85;
        }  // B35
        else
        {
          // BLOCK 37
          f_86  =  f_83;
        }  // B35
        // BLOCK 38 MERGES [37 36 ]
        ul_9[i_77]  =  f_86;
        i_87  =  i_77 + 1;
        i_77  =  i_87;
      }  // B34
      // BLOCK 39
      i_88  =  i_73 + 32;
      i_73  =  i_88;
    }  // B32
    // BLOCK 40
    // BLOCK 41 MERGES [40 42 ]
    f_89  =  0.0F;
    f_90  =  0.0F;
    i_91  =  0;
    for(;i_91 < i_28;)
    {
      // BLOCK 42
      f_92  =  ul_9[i_91];
      f_93  =  ul_11[i_91];
      f_94  =  ul_9[i_91];
      f_95  =  f_89 + f_94;
      f_96  =  f_92 + f_89;
      f_97  =  f_96 - f_89;
      f_98  =  f_96 - f_97;
      f_99  =  f_89 - f_98;
      f_100  =  f_92 - f_97;
      f_101  =  f_99 + f_100;
      f_102  =  f_101 + f_93;
      f_103  =  f_90 + f_102;
      i_104  =  i_91 + 1;
      f_89  =  f_95;
      f_90  =  f_103;
      i_91  =  i_104;
    }  // B41
    // BLOCK 43
    ul_9[0]  =  f_89;
    ul_11[0]  =  f_90;
    f_105  =  ul_9[0];
    l_106  =  (long) i_20;
    l_107  =  l_106 + 4L;
    l_108  =  l_107 << 2;
    ul_109  =  ul_1 + l_108;
    *((__global float *) ul_109)  =  f_56;
    ul_110  =  ul_2 + l_108;
    f_111  =  f_105 + f_90;
    *((__global float *) ul_110)  =  f_111;
  }  // B0
  else
  {
    // BLOCK 44
  }  // B0
  // BLOCK 45 MERGES [44 43 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_10;
  float f_24, f_25, f_30, f_31, f_37, f_38;
  int i_6, i_8, i_9, i_11, i_12, i_13, i_14, i_15, i_26, i_27, i_28, i_29, i_32, i_39;
  long l_16, l_17, l_18, l_20, l_21, l_22, l_33, l_34, l_35, l_40, l_41, l_42;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_19, *ul_23, *ul_36, *ul_43, *ul_44;

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
    // BLOCK 8 MERGES [7 9 ]
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
      f_38  =  f_31 + f_37;
      i_39  =  i_32 + 1;
      f_31  =  f_38;
      i_32  =  i_39;
    }  // B8
    // BLOCK 10
    l_40  =  (long) i_9;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_2 + l_42;
    *((__global float *) ul_43)  =  f_30;
    ul_44  =  ul_3 + l_42;
    *((__global float *) ul_44)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel

__kernel void kGenericWriteRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *max, __global uchar *others, __global uchar *y, __private int shape_1, __private int function)
{
  bool b_7;
  float f_12, f_14, f_16;
  int i_5, i_6, i_15;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_13, *ul_17;

  // BLOCK 0
  ul_0  =  max;
  ul_1  =  others;
  ul_2  =  y;
  i_5  =  shape_1;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_1 + l_10;
    f_14  =  *((__global float *) ul_13);
    i_15  =  isequal(f_14, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  f_12;
    }  // B1
    else
    {
      // BLOCK 3
      f_16  =  f_14;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_17  =  ul_2 + l_10;
    *((__global float *) ul_17)  =  f_16;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
