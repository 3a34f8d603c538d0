// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 86e1e346538c449576dc1489d9f3e62a4ee2e2bfbca689cf15abe014ea37dfd1
// function: maxout
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, partAt, shape_1, shape_2, shape_3, shape_4, shape_5, 3, 3, 1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, partAt, shape_2, shape_4, shape_5, shape_6, 3, 3, 1) over groups always
// launch: kGenericReduceByLanes(in0, in0, partMax, partOthers, unused, unused, unused, partAt, shape_1, shape_2, shape_4, shape_5, 3, 3, 1) over lanes always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, partAt, max, others, unused, unused, unused, at, shape_1, shape_4, 3, 3) over divided_rows always
// launch: kGenericPullRow(in0, in1, max, others, unused, unused, unused, at, out0, shape_0, shape_2, shape_3, shape_7, shape_8, shape_9, shape_10, 3, 1) over elements always
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_17;
  float f_28, f_29, f_38, f_43, f_46, f_54, f_57, f_66;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_16, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_30, i_31, i_32, i_33, i_39, i_40, i_41, i_42, i_44, i_45, i_47, i_48, i_49, i_55, i_56, i_58, i_59, i_60;
  long l_34, l_35, l_36, l_50, l_51, l_52, l_61, l_62, l_63;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_37, *ul_53, *ul_64, *ul_65, *ul_67;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  ul_3  =  at;
  i_6  =  shape_1;
  i_8  =  shape_2;
  i_10  =  shape_3;
  i_12  =  shape_4;
  i_14  =  shape_5;
  i_15  =  get_global_id(0);
  i_16  =  i_6 * i_12;
  b_17  =  i_15 < i_16;
  if(b_17)
  {
    // BLOCK 1
    i_18  =  i_15 / i_6;
    i_19  =  i_14 * i_18;
    i_20  =  i_19 + i_14;
    i_21  =  (i_20 < i_8) ? i_20 : i_8;
    i_22  =  i_15 % i_6;
    i_23  =  i_22 / i_10;
    i_24  =  i_23 * i_8;
    i_25  =  i_24 * i_10;
    i_26  =  i_22 % i_10;
    i_27  =  i_25 + i_26;
    f_28  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_29  =  f_28;
    i_30  =  i_8;
    i_31  =  i_19;
    for(;i_31 < i_21;)
    {
      // BLOCK 3
      i_32  =  i_31 * i_10;
      i_33  =  i_27 + i_32;
      l_34  =  (long) i_33;
      l_35  =  l_34 + 4L;
      l_36  =  l_35 << 2;
      ul_37  =  ul_0 + l_36;
      f_38  =  *((__global float *) ul_37);
      i_39  =  isless(f_29, f_38);
      if(i_39 == 1)
      {
        // BLOCK 4
        i_40  =  i_31;
      }  // B3
      else
      {
        // BLOCK 5
        i_40  =  i_30;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_41  =  i_31 + 1;
      i_42  =  isless(f_29, f_38);
      if(i_42 == 1)
      {
        // BLOCK 7
        f_43  =  f_38;
        i_44  =  i_40;
      }  // B6
      else
      {
        // BLOCK 8
        f_43  =  f_29;
        i_44  =  i_40;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_44  =  i_40;
      i_45  =  i_41;
      f_29  =  f_43;
      i_30  =  i_44;
      i_31  =  i_45;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 15 ]
    f_46  =  0.0F;
    i_47  =  i_19;
    for(;i_47 < i_21;)
    {
      // BLOCK 12
      i_48  =  i_47 * i_10;
      i_49  =  i_48 + i_27;
      l_50  =  (long) i_49;
      l_51  =  l_50 + 4L;
      l_52  =  l_51 << 2;
      ul_53  =  ul_0 + l_52;
      f_54  =  *((__global float *) ul_53);
      i_55  =  i_47 + 1;
      i_56  =  isequal(f_54, f_54);
      if(i_56 == 1)
      {
        // BLOCK 13
        f_57  =  f_46;
      }  // B12
      else
      {
        // BLOCK 14
        f_57  =  f_54;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_58  =  i_55;
      f_46  =  f_57;
      i_47  =  i_58;
    }  // B11
    // BLOCK 16
    i_59  =  i_12 * i_22;
    i_60  =  i_59 + i_18;
    l_61  =  (long) i_60;
    l_62  =  l_61 + 4L;
    l_63  =  l_62 << 2;
    ul_64  =  ul_1 + l_63;
    *((__global float *) ul_64)  =  f_29;
    ul_65  =  ul_2 + l_63;
    f_66  =  f_46 + 0.0F;
    *((__global float *) ul_65)  =  f_66;
    ul_67  =  ul_3 + l_63;
    *((__global int *) ul_67)  =  i_30;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_31, b_50, b_69, b_83, b_95;
  float f_25, f_27, f_38, f_43, f_51, f_53, f_62, f_64, f_66, f_76, f_79, f_81, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_96;
  int i_10, i_12, i_14, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_28, i_29, i_30, i_32, i_33, i_39, i_40, i_41, i_42, i_44, i_45, i_46, i_47, i_48, i_49, i_52, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_63, i_65, i_67, i_68, i_70, i_71, i_77, i_78, i_80, i_82, i_85, i_94;
  long l_34, l_35, l_36, l_72, l_73, l_74, l_97, l_98, l_99;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_37, *ul_75, *ul_100, *ul_101, *ul_102;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  ul_3  =  at;
  __local float adf_5[256];
  __local int adi_6[256];
  __local float adf_7[256];
  __local float adf_8[256];
  i_10  =  shape_2;
  i_12  =  shape_4;
  i_14  =  shape_5;
  i_16  =  shape_6;
  i_17  =  get_group_id(0);
  i_18  =  i_17 % i_12;
  i_19  =  i_14 * i_18;
  i_20  =  i_19 + i_14;
  i_21  =  (i_20 < i_10) ? i_20 : i_10;
  i_22  =  i_21 + -1;
  i_23  =  i_17 / i_12;
  i_24  =  i_23 * i_10;
  f_25  =  -1.0F / 0.0F;
  i_26  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  f_27  =  f_25;
  i_28  =  i_10;
  i_29  =  i_19;
  for(;i_29 < i_21;)
  {
    // BLOCK 2
    i_30  =  i_26 + i_29;
    b_31  =  i_30 < i_21;
    if(b_31)
    {
      // BLOCK 3
      i_32  =  i_30;
    }  // B2
    else
    {
      // BLOCK 4
      i_32  =  i_22;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_33  =  i_24 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_0 + l_36;
    f_38  =  *((__global float *) ul_37);
    i_39  =  isless(f_27, f_38);
    if(i_39 == 1)
    {
      // BLOCK 6
      i_40  =  i_32;
    }  // B5
    else
    {
      // BLOCK 7
      i_40  =  i_28;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_41  =  i_16 + i_29;
    i_42  =  isless(f_27, f_38);
    if(i_42 == 1)
    {
      // BLOCK 9
      f_43  =  f_38;
      i_44  =  i_40;
    }  // B8
    else
    {
      // BLOCK 10
      f_43  =  f_27;
      i_44  =  i_40;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_44  =  i_40;
    i_45  =  i_41;
    f_27  =  f_43;
    i_28  =  i_44;
    i_29  =  i_45;
  }  // B1
  // BLOCK 12
  adf_5[i_26]  =  f_27;
  adi_6[i_26]  =  i_28;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_46  =  i_16 >> 31;
  i_47  =  i_46 + i_16;
  i_48  =  i_47 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_49  =  i_48;
  for(;i_49 >= 1;)
  {
    // BLOCK 14
    b_50  =  i_26 < i_49;
    if(b_50)
    {
      // BLOCK 15
      f_51  =  adf_5[i_26];
      i_52  =  i_49 + i_26;
      f_53  =  adf_5[i_52];
      i_54  =  adi_6[i_26];
      i_55  =  adi_6[i_52];
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
      adi_6[i_26]  =  i_60;
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
      adf_5[i_26]  =  f_62;
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
  f_64  =  adf_5[0];
  i_65  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 28 MERGES [27 35 ]
  f_66  =  0.0F;
  i_67  =  i_19;
  for(;i_67 < i_21;)
  {
    // BLOCK 29
    i_68  =  i_67 + i_26;
    b_69  =  i_68 < i_21;
    if(b_69)
    {
      // BLOCK 30
      i_70  =  i_68;
    }  // B29
    else
    {
      // BLOCK 31
      i_70  =  i_22;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_71  =  i_70 + i_24;
    l_72  =  (long) i_71;
    l_73  =  l_72 + 4L;
    l_74  =  l_73 << 2;
    ul_75  =  ul_0 + l_74;
    f_76  =  *((__global float *) ul_75);
    i_77  =  i_67 + i_16;
    i_78  =  isequal(f_76, f_76);
    if(i_78 == 1)
    {
      // BLOCK 33
      f_79  =  f_66;
    }  // B32
    else
    {
      // BLOCK 34
      f_79  =  f_76;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_80  =  i_77;
    f_66  =  f_79;
    i_67  =  i_80;
  }  // B28
  // BLOCK 36
  f_81  =  f_66 + 0.0F;
  adf_5[i_26]  =  f_81;
  adf_7[i_26]  =  0.0F;
  adf_8[i_26]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 37 MERGES [36 41 ]
  i_82  =  i_48;
  for(;i_82 >= 1;)
  {
    // BLOCK 38
    b_83  =  i_26 < i_82;
    if(b_83)
    {
      // BLOCK 39
      f_84  =  adf_5[i_26];
      i_85  =  i_82 + i_26;
      f_86  =  adf_5[i_85];
      f_87  =  f_84 + f_86;
      adf_5[i_26]  =  f_87;
      f_88  =  adf_8[i_26];
      f_89  =  adf_8[i_85];
      f_90  =  f_88 + f_89;
      adf_8[i_26]  =  f_90;
      f_91  =  adf_7[i_26];
      f_92  =  adf_7[i_85];
      f_93  =  f_91 + f_92;
      adf_7[i_26]  =  f_93;
    }  // B38
    else
    {
      // BLOCK 40
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_94  =  i_82 >> 1;
    i_82  =  i_94;
  }  // B37
  // BLOCK 42
  b_95  =  i_26 == 0;
  if(b_95)
  {
    // BLOCK 43
    f_96  =  adf_5[0];
    l_97  =  (long) i_17;
    l_98  =  l_97 + 4L;
    l_99  =  l_98 << 2;
    ul_100  =  ul_1 + l_99;
    *((__global float *) ul_100)  =  f_64;
    ul_101  =  ul_2 + l_99;
    *((__global float *) ul_101)  =  f_96;
    ul_102  =  ul_3 + l_99;
    *((__global int *) ul_102)  =  i_65;
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
  bool b_23;
  float f_30, f_45, f_46, f_52, f_55, f_57, f_60, f_69, f_84, f_86, f_87, f_90, f_91, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_112;
  int i_14, i_16, i_18, i_20, i_21, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_47, i_48, i_49, i_50, i_51, i_53, i_54, i_56, i_58, i_59, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_85, i_88, i_89, i_92, i_105;
  long l_41, l_42, l_43, l_80, l_81, l_82, l_107, l_108, l_109;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_44, *ul_83, *ul_110, *ul_111, *ul_113;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  ul_3  =  at;
  __private float ul_5[32];
  __private float* ul_6 = ul_5;
  __private int ul_7[32];
  __private int* ul_8 = ul_7;
  __private float ul_9[32];
  __private float* ul_10 = ul_9;
  __private float ul_11[32];
  __private float* ul_12 = ul_11;
  i_14  =  shape_1;
  i_16  =  shape_2;
  i_18  =  shape_4;
  i_20  =  shape_5;
  i_21  =  get_global_id(0);
  i_22  =  i_14 * i_18;
  b_23  =  i_21 < i_22;
  if(b_23)
  {
    // BLOCK 1
    i_24  =  i_21 % i_18;
    i_25  =  i_20 * i_24;
    i_26  =  i_25 + i_20;
    i_27  =  (i_26 < i_16) ? i_26 : i_16;
    i_28  =  i_27 - i_25;
    i_29  =  (i_28 < 32) ? i_28 : 32;
    f_30  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_31  =  0;
    for(;i_31 < i_29;)
    {
      // BLOCK 3
      ul_6[i_31]  =  f_30;
      ul_8[i_31]  =  i_16;
      i_32  =  i_31 + 1;
      i_31  =  i_32;
    }  // B2
    // BLOCK 4
    i_33  =  i_21 / i_18;
    i_34  =  i_33 * i_16;
    // BLOCK 5 MERGES [4 15 ]
    i_35  =  i_25;
    for(;i_35 < i_27;)
    {
      // BLOCK 6
      i_36  =  i_34 + i_35;
      i_37  =  i_27 - i_35;
      i_38  =  (i_37 < 32) ? i_37 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_39  =  0;
      for(;i_39 < i_38;)
      {
        // BLOCK 8
        i_40  =  i_36 + i_39;
        l_41  =  (long) i_40;
        l_42  =  l_41 + 4L;
        l_43  =  l_42 << 2;
        ul_44  =  ul_0 + l_43;
        f_45  =  *((__global float *) ul_44);
        f_46  =  ul_6[i_39];
        i_47  =  isless(f_46, f_45);
        if(i_47 == 1)
        {
          // BLOCK 9
          i_48  =  i_35 + i_39;
          i_49  =  i_48;
        }  // B8
        else
        {
          // BLOCK 10
          i_50  =  ul_8[i_39];
          i_49  =  i_50;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_8[i_39]  =  i_49;
        i_51  =  isless(f_46, f_45);
        if(i_51 == 1)
        {
          // BLOCK 12
          f_52  =  f_45;
        }  // B11
        else
        {
          // BLOCK 13
          f_52  =  f_46;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_6[i_39]  =  f_52;
        i_53  =  i_39 + 1;
        i_39  =  i_53;
      }  // B7
      // BLOCK 15
      i_54  =  i_35 + 32;
      i_35  =  i_54;
    }  // B5
    // BLOCK 16
    f_55  =  ul_6[0];
    i_56  =  ul_8[0];
    // BLOCK 17 MERGES [16 27 ]
    f_57  =  f_55;
    i_58  =  i_56;
    i_59  =  1;
    for(;i_59 < i_29;)
    {
      // BLOCK 18
      f_60  =  ul_6[i_59];
      i_61  =  ul_8[i_59];
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
    ul_6[0]  =  f_57;
    ul_8[0]  =  i_58;
    // BLOCK 29 MERGES [28 30 ]
    i_72  =  0;
    for(;i_72 < i_29;)
    {
      // BLOCK 30
      ul_10[i_72]  =  0.0F;
      ul_12[i_72]  =  0.0F;
      i_73  =  i_72 + 1;
      i_72  =  i_73;
    }  // B29
    // BLOCK 31
    // BLOCK 32 MERGES [31 39 ]
    i_74  =  i_25;
    for(;i_74 < i_27;)
    {
      // BLOCK 33
      i_75  =  i_34 + i_74;
      i_76  =  i_27 - i_74;
      i_77  =  (i_76 < 32) ? i_76 : 32;
      // BLOCK 34 MERGES [33 38 ]
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
        i_85  =  isequal(f_84, f_84);
        if(i_85 == 1)
        {
          // BLOCK 36
          f_86  =  ul_10[i_78];
          f_87  =  f_86;
        }  // B35
        else
        {
          // BLOCK 37
          f_87  =  f_84;
        }  // B35
        // BLOCK 38 MERGES [37 36 ]
        ul_10[i_78]  =  f_87;
        i_88  =  i_78 + 1;
        i_78  =  i_88;
      }  // B34
      // BLOCK 39
      i_89  =  i_74 + 32;
      i_74  =  i_89;
    }  // B32
    // BLOCK 40
    // BLOCK 41 MERGES [40 42 ]
    f_90  =  0.0F;
    f_91  =  0.0F;
    i_92  =  0;
    for(;i_92 < i_29;)
    {
      // BLOCK 42
      f_93  =  ul_10[i_92];
      f_94  =  ul_12[i_92];
      f_95  =  ul_10[i_92];
      f_96  =  f_90 + f_95;
      f_97  =  f_93 + f_90;
      f_98  =  f_97 - f_90;
      f_99  =  f_97 - f_98;
      f_100  =  f_90 - f_99;
      f_101  =  f_93 - f_98;
      f_102  =  f_100 + f_101;
      f_103  =  f_102 + f_94;
      f_104  =  f_91 + f_103;
      i_105  =  i_92 + 1;
      f_90  =  f_96;
      f_91  =  f_104;
      i_92  =  i_105;
    }  // B41
    // BLOCK 43
    ul_10[0]  =  f_90;
    ul_12[0]  =  f_91;
    f_106  =  ul_10[0];
    l_107  =  (long) i_21;
    l_108  =  l_107 + 4L;
    l_109  =  l_108 << 2;
    ul_110  =  ul_1 + l_109;
    *((__global float *) ul_110)  =  f_57;
    ul_111  =  ul_2 + l_109;
    f_112  =  f_106 + f_91;
    *((__global float *) ul_111)  =  f_112;
    ul_113  =  ul_3 + l_109;
    *((__global int *) ul_113)  =  i_58;
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
  bool b_12;
  float f_26, f_27, f_32, f_33, f_39, f_40;
  int i_8, i_10, i_11, i_13, i_14, i_15, i_16, i_17, i_28, i_29, i_30, i_31, i_34, i_41, i_43;
  long l_18, l_19, l_20, l_22, l_23, l_24, l_35, l_36, l_37, l_44, l_45, l_46;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_21, *ul_25, *ul_38, *ul_42, *ul_47, *ul_48, *ul_49;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  places;
  ul_3  =  max;
  ul_4  =  others;
  ul_5  =  at;
  i_8  =  shape_1;
  i_10  =  shape_4;
  i_11  =  get_global_id(0);
  b_12  =  i_11 < i_8;
  if(b_12)
  {
    // BLOCK 1
    i_13  =  i_10 * i_11;
    i_14  =  i_13 + 1;
    i_15  =  i_13 + i_10;
    // BLOCK 2 MERGES [1 6 ]
    i_16  =  i_13;
    i_17  =  i_14;
    for(;;)
    {
      l_18  =  (long) i_16;
      l_19  =  l_18 + 4L;
      l_20  =  l_19 << 2;
      ul_21  =  ul_0 + l_20;
      if(!(i_17 < i_15))
      {
        break;
      }
      // BLOCK 3
      l_22  =  (long) i_17;
      l_23  =  l_22 + 4L;
      l_24  =  l_23 << 2;
      ul_25  =  ul_0 + l_24;
      f_26  =  *((__global float *) ul_25);
      f_27  =  *((__global float *) ul_21);
      i_28  =  i_17 + 1;
      i_29  =  isless(f_27, f_26);
      if(i_29 == 1)
      {
        // BLOCK 4
        i_30  =  i_17;
      }  // B3
      else
      {
        // BLOCK 5
        i_30  =  i_16;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_31  =  i_28;
      i_16  =  i_30;
      i_17  =  i_31;
    }  // B2
    // BLOCK 7
    f_32  =  *((__global float *) ul_21);
    // BLOCK 8 MERGES [7 9 ]
    f_33  =  0.0F;
    i_34  =  i_13;
    for(;i_34 < i_15;)
    {
      // BLOCK 9
      l_35  =  (long) i_34;
      l_36  =  l_35 + 4L;
      l_37  =  l_36 << 2;
      ul_38  =  ul_1 + l_37;
      f_39  =  *((__global float *) ul_38);
      f_40  =  f_33 + f_39;
      i_41  =  i_34 + 1;
      f_33  =  f_40;
      i_34  =  i_41;
    }  // B8
    // BLOCK 10
    ul_42  =  ul_2 + l_20;
    i_43  =  *((__global int *) ul_42);
    l_44  =  (long) i_11;
    l_45  =  l_44 + 4L;
    l_46  =  l_45 << 2;
    ul_47  =  ul_3 + l_46;
    *((__global float *) ul_47)  =  f_32;
    ul_48  =  ul_4 + l_46;
    *((__global float *) ul_48)  =  f_33;
    ul_49  =  ul_5 + l_46;
    *((__global int *) ul_49)  =  i_43;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel

__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __global uchar *dx, __private int shape_0, __private int shape_2, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_8, b_46;
  float f_40, f_48, f_49, f_51;
  int i_6, i_7, i_10, i_12, i_14, i_16, i_18, i_19, i_21, i_22, i_27, i_28, i_32, i_33, i_34, i_35, i_42, i_43, i_44, i_45, i_50;
  long l_23, l_24, l_25, l_26, l_29, l_30, l_31, l_36, l_37, l_38, l_52, l_53;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_39, *ul_41, *ul_47, *ul_54;

  // BLOCK 0
  ul_0  =  dy;
  ul_1  =  others;
  ul_2  =  at;
  ul_3  =  dx;
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
    i_21  =  shape_2;
    i_22  =  shape_2;
    l_23  =  (long) i_7;
    l_24  =  (long) i_10;
    l_25  =  l_23 * l_24;
    l_26  =  l_25 >> i_12;
    i_27  =  (int) l_26;
    i_28  =  i_27 * i_18;
    l_29  =  (long) i_14;
    l_30  =  l_29 * l_23;
    l_31  =  l_30 >> i_16;
    i_32  =  (int) l_31;
    i_33  =  i_32 * i_19;
    i_34  =  i_7 - i_33;
    i_35  =  i_28 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_1 + l_38;
    f_40  =  *((__global float *) ul_39);
    ul_41  =  ul_2 + l_38;
    i_42  =  *((__global int *) ul_41);
    i_43  =  i_21 * i_27;
    i_44  =  i_32 - i_43;
    i_45  =  (i_42 < i_22) ? i_42 : 0;
    b_46  =  i_44 == i_45;
    if(b_46)
    {
      // BLOCK 2
      ul_47  =  ul_0 + l_38;
      f_48  =  *((__global float *) ul_47);
      f_49  =  f_48;
    }  // B1
    else
    {
      // BLOCK 3
      f_49  =  0.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_50  =  isequal(f_40, f_40);
    if(i_50 == 1)
    {
      // BLOCK 5
      f_51  =  f_49;
    }  // B4
    else
    {
      // BLOCK 6
      f_51  =  f_40;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    l_52  =  l_23 + 4L;
    l_53  =  l_52 << 2;
    ul_54  =  ul_3 + l_53;
    *((__global float *) ul_54)  =  f_51;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
