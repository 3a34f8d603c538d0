// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 46e20114b67e4c419915c25ff18e0347f082784847c428ab98466b5631f3f710
// function: maxout
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, partAt, shape_1, shape_2, shape_3, shape_4, shape_5, 3, 3, 1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, partAt, shape_2, shape_4, shape_5, shape_6, 0, 3, 3, 1) over groups always
// launch: kGenericReduceByGroupInLockstep(in0, in0, partMax, partOthers, unused, unused, unused, partAt, shape_2, shape_4, shape_5, shape_6, 1, 3, 3, 1) over lockstep_groups always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, partAt, max, others, unused, unused, unused, at, shape_1, shape_4, 3, 3) over divided_rows always
// launch: kGenericWriteRow(max, others, out0, shape_1, 3) over rows always
// launch: kGenericPullRow(in0, in1, max, others, unused, unused, unused, at, out1, shape_0, shape_2, shape_3, shape_7, shape_8, shape_9, shape_10, 3, 1) over elements always
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

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_33, b_35, b_54, b_73, b_75, b_89, b_101;
  float f_27, f_29, f_42, f_47, f_55, f_57, f_66, f_68, f_70, f_82, f_85, f_87, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_102;
  int i_10, i_12, i_14, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_30, i_31, i_32, i_34, i_36, i_37, i_43, i_44, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_56, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_67, i_69, i_71, i_72, i_74, i_76, i_77, i_83, i_84, i_86, i_88, i_91, i_100;
  long l_38, l_39, l_40, l_78, l_79, l_80, l_103, l_104, l_105;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_41, *ul_81, *ul_106, *ul_107, *ul_108;

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
  i_17  =  i_12 * i_16;
  i_18  =  i_10 % i_17;
  i_19  =  get_group_id(0);
  i_20  =  i_19 % i_12;
  i_21  =  i_14 * i_20;
  i_22  =  i_21 + i_14;
  i_23  =  (i_22 < i_10) ? i_22 : i_10;
  i_24  =  i_23 + -1;
  i_25  =  i_19 / i_12;
  i_26  =  i_25 * i_10;
  f_27  =  -1.0F / 0.0F;
  i_28  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_29  =  f_27;
  i_30  =  i_10;
  i_31  =  i_21;
  for(;i_31 < i_23;)
  {
    // BLOCK 2
    i_32  =  i_28 + i_31;
    b_33  =  i_32 < i_23;
    if(b_33)
    {
      // BLOCK 3
      i_34  =  i_32;
    }  // B2
    else
    {
      // BLOCK 4
      i_34  =  i_24;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_35  =  i_18 == 0;
    if(b_35)
    {
      // BLOCK 6
      i_36  =  i_32;
    }  // B5
    else
    {
      // BLOCK 7
      i_36  =  i_34;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_37  =  i_26 + i_36;
    l_38  =  (long) i_37;
    l_39  =  l_38 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_0 + l_40;
    f_42  =  *((__global float *) ul_41);
    i_43  =  isless(f_29, f_42);
    if(i_43 == 1)
    {
      // BLOCK 9
      i_44  =  i_36;
    }  // B8
    else
    {
      // BLOCK 10
      i_44  =  i_30;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_45  =  i_31 + i_16;
    i_46  =  isless(f_29, f_42);
    if(i_46 == 1)
    {
      // BLOCK 12
      f_47  =  f_42;
      i_48  =  i_44;
    }  // B11
    else
    {
      // BLOCK 13
      f_47  =  f_29;
      i_48  =  i_44;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_48  =  i_44;
    i_49  =  i_45;
    f_29  =  f_47;
    i_30  =  i_48;
    i_31  =  i_49;
  }  // B1
  // BLOCK 15
  adf_5[i_28]  =  f_29;
  adi_6[i_28]  =  i_30;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_50  =  i_16 >> 31;
  i_51  =  i_50 + i_16;
  i_52  =  i_51 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_53  =  i_52;
  for(;i_53 >= 1;)
  {
    // BLOCK 17
    b_54  =  i_28 < i_53;
    if(b_54)
    {
      // BLOCK 18
      f_55  =  adf_5[i_28];
      i_56  =  i_53 + i_28;
      f_57  =  adf_5[i_56];
      i_58  =  adi_6[i_28];
      i_59  =  adi_6[i_56];
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
      adi_6[i_28]  =  i_64;
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
      adf_5[i_28]  =  f_66;
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
  f_68  =  adf_5[0];
  i_69  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 41 ]
  f_70  =  0.0F;
  i_71  =  i_21;
  for(;i_71 < i_23;)
  {
    // BLOCK 32
    i_72  =  i_71 + i_28;
    b_73  =  i_72 < i_23;
    if(b_73)
    {
      // BLOCK 33
      i_74  =  i_72;
    }  // B32
    else
    {
      // BLOCK 34
      i_74  =  i_24;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_75  =  i_18 == 0;
    if(b_75)
    {
      // BLOCK 36
      i_76  =  i_72;
    }  // B35
    else
    {
      // BLOCK 37
      i_76  =  i_74;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_77  =  i_76 + i_26;
    l_78  =  (long) i_77;
    l_79  =  l_78 + 4L;
    l_80  =  l_79 << 2;
    ul_81  =  ul_0 + l_80;
    f_82  =  *((__global float *) ul_81);
    i_83  =  i_71 + i_16;
    i_84  =  isequal(f_82, f_82);
    if(i_84 == 1)
    {
      // BLOCK 39
      f_85  =  f_70;
    }  // B38
    else
    {
      // BLOCK 40
      f_85  =  f_82;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    i_86  =  i_83;
    f_70  =  f_85;
    i_71  =  i_86;
  }  // B31
  // BLOCK 42
  f_87  =  f_70 + 0.0F;
  adf_5[i_28]  =  f_87;
  adf_7[i_28]  =  0.0F;
  adf_8[i_28]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 43 MERGES [42 47 ]
  i_88  =  i_52;
  for(;i_88 >= 1;)
  {
    // BLOCK 44
    b_89  =  i_28 < i_88;
    if(b_89)
    {
      // BLOCK 45
      f_90  =  adf_5[i_28];
      i_91  =  i_88 + i_28;
      f_92  =  adf_5[i_91];
      f_93  =  f_90 + f_92;
      adf_5[i_28]  =  f_93;
      f_94  =  adf_8[i_28];
      f_95  =  adf_8[i_91];
      f_96  =  f_94 + f_95;
      adf_8[i_28]  =  f_96;
      f_97  =  adf_7[i_28];
      f_98  =  adf_7[i_91];
      f_99  =  f_97 + f_98;
      adf_7[i_28]  =  f_99;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_100  =  i_88 >> 1;
    i_88  =  i_100;
  }  // B43
  // BLOCK 48
  b_101  =  i_28 == 0;
  if(b_101)
  {
    // BLOCK 49
    f_102  =  adf_5[0];
    l_103  =  (long) i_19;
    l_104  =  l_103 + 4L;
    l_105  =  l_104 << 2;
    ul_106  =  ul_1 + l_105;
    *((__global float *) ul_106)  =  f_68;
    ul_107  =  ul_2 + l_105;
    *((__global float *) ul_107)  =  f_102;
    ul_108  =  ul_3 + l_105;
    *((__global int *) ul_108)  =  i_69;
  }  // B48
  else
  {
    // BLOCK 50
  }  // B48
  // BLOCK 51 MERGES [50 49 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstep(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_33, b_35, b_52, b_71, b_73, b_86, b_98;
  float f_27, f_29, f_42, f_46, f_53, f_55, f_64, f_66, f_68, f_80, f_82, f_84, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_99;
  int i_10, i_12, i_14, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_30, i_31, i_32, i_34, i_36, i_37, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_54, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_65, i_67, i_69, i_70, i_72, i_74, i_75, i_81, i_83, i_85, i_88, i_97;
  long l_38, l_39, l_40, l_76, l_77, l_78, l_100, l_101, l_102;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_41, *ul_79, *ul_103, *ul_104, *ul_105;

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
  i_17  =  i_12 * i_16;
  i_18  =  i_10 % i_17;
  i_19  =  get_group_id(0);
  i_20  =  i_19 % i_12;
  i_21  =  i_14 * i_20;
  i_22  =  i_21 + i_14;
  i_23  =  (i_22 < i_10) ? i_22 : i_10;
  i_24  =  i_23 + -1;
  i_25  =  i_19 / i_12;
  i_26  =  i_25 * i_10;
  f_27  =  -1.0F / 0.0F;
  i_28  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_29  =  f_27;
  i_30  =  i_10;
  i_31  =  i_21;
  for(;i_31 < i_23;)
  {
    // BLOCK 2
    i_32  =  i_28 + i_31;
    b_33  =  i_32 < i_23;
    if(b_33)
    {
      // BLOCK 3
      i_34  =  i_32;
    }  // B2
    else
    {
      // BLOCK 4
      i_34  =  i_24;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_35  =  i_18 == 0;
    if(b_35)
    {
      // BLOCK 6
      i_36  =  i_32;
    }  // B5
    else
    {
      // BLOCK 7
      i_36  =  i_34;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_37  =  i_26 + i_36;
    l_38  =  (long) i_37;
    l_39  =  l_38 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_0 + l_40;
    f_42  =  *((__global float *) ul_41);
    i_43  =  isless(f_29, f_42);
    if(i_43 == 1)
    {
      // BLOCK 9
      i_44  =  i_36;
    }  // B8
    else
    {
      // BLOCK 10
      i_44  =  i_30;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_45  =  isless(f_29, f_42);
    if(i_45 == 1)
    {
      // BLOCK 12
      f_46  =  f_42;
    }  // B11
    else
    {
      // BLOCK 13
      f_46  =  f_29;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_47  =  i_31 + i_16;
    f_29  =  f_46;
    i_30  =  i_44;
    i_31  =  i_47;
  }  // B1
  // BLOCK 15
  adf_5[i_28]  =  f_29;
  adi_6[i_28]  =  i_30;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_48  =  i_16 >> 31;
  i_49  =  i_48 + i_16;
  i_50  =  i_49 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_51  =  i_50;
  for(;i_51 >= 1;)
  {
    // BLOCK 17
    b_52  =  i_28 < i_51;
    if(b_52)
    {
      // BLOCK 18
      f_53  =  adf_5[i_28];
      i_54  =  i_51 + i_28;
      f_55  =  adf_5[i_54];
      i_56  =  adi_6[i_28];
      i_57  =  adi_6[i_54];
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
      adi_6[i_28]  =  i_62;
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
      adf_5[i_28]  =  f_64;
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
  f_66  =  adf_5[0];
  i_67  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 41 ]
  f_68  =  0.0F;
  i_69  =  i_21;
  for(;i_69 < i_23;)
  {
    // BLOCK 32
    i_70  =  i_69 + i_28;
    b_71  =  i_70 < i_23;
    if(b_71)
    {
      // BLOCK 33
      i_72  =  i_70;
    }  // B32
    else
    {
      // BLOCK 34
      i_72  =  i_24;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_73  =  i_18 == 0;
    if(b_73)
    {
      // BLOCK 36
      i_74  =  i_70;
    }  // B35
    else
    {
      // BLOCK 37
      i_74  =  i_72;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_75  =  i_74 + i_26;
    l_76  =  (long) i_75;
    l_77  =  l_76 + 4L;
    l_78  =  l_77 << 2;
    ul_79  =  ul_0 + l_78;
    f_80  =  *((__global float *) ul_79);
    i_81  =  isequal(f_80, f_80);
    if(i_81 == 1)
    {
      // BLOCK 39
      f_82  =  f_68;
    }  // B38
    else
    {
      // BLOCK 40
      f_82  =  f_80;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_83  =  i_69 + i_16;
    f_68  =  f_82;
    i_69  =  i_83;
  }  // B31
  // BLOCK 42
  f_84  =  f_68 + 0.0F;
  adf_5[i_28]  =  f_84;
  adf_7[i_28]  =  0.0F;
  adf_8[i_28]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 43 MERGES [42 47 ]
  i_85  =  i_50;
  for(;i_85 >= 1;)
  {
    // BLOCK 44
    b_86  =  i_28 < i_85;
    if(b_86)
    {
      // BLOCK 45
      f_87  =  adf_5[i_28];
      i_88  =  i_85 + i_28;
      f_89  =  adf_5[i_88];
      f_90  =  f_87 + f_89;
      adf_5[i_28]  =  f_90;
      f_91  =  adf_8[i_28];
      f_92  =  adf_8[i_88];
      f_93  =  f_91 + f_92;
      adf_8[i_28]  =  f_93;
      f_94  =  adf_7[i_28];
      f_95  =  adf_7[i_88];
      f_96  =  f_94 + f_95;
      adf_7[i_28]  =  f_96;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_97  =  i_85 >> 1;
    i_85  =  i_97;
  }  // B43
  // BLOCK 48
  b_98  =  i_28 == 0;
  if(b_98)
  {
    // BLOCK 49
    f_99  =  adf_5[0];
    l_100  =  (long) i_19;
    l_101  =  l_100 + 4L;
    l_102  =  l_101 << 2;
    ul_103  =  ul_1 + l_102;
    *((__global float *) ul_103)  =  f_66;
    ul_104  =  ul_2 + l_102;
    *((__global float *) ul_104)  =  f_99;
    ul_105  =  ul_3 + l_102;
    *((__global int *) ul_105)  =  i_67;
  }  // B48
  else
  {
    // BLOCK 50
  }  // B48
  // BLOCK 51 MERGES [50 49 ]
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
