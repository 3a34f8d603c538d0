// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1eb5784e39709af978eb3272b4cecc7e88be50e42020c144008cbee7c43c2fd2
// function: maxout
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 3, 0, 1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 3, 0, 1) over groups always
// launch: kGenericReduceByGroupInLockstep(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 1, 3, 0, 1) over lockstep_groups always
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

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_32, b_34, b_53, b_72, b_74, b_88, b_100;
  float f_26, f_28, f_41, f_46, f_54, f_56, f_65, f_67, f_69, f_81, f_84, f_86, f_89, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_101;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_52, i_55, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_68, i_70, i_71, i_73, i_75, i_76, i_82, i_83, i_85, i_87, i_90, i_99;
  long l_37, l_38, l_39, l_77, l_78, l_79, l_102, l_103, l_104;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_40, *ul_80, *ul_105, *ul_106;

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
    i_42  =  isless(f_28, f_41);
    if(i_42 == 1)
    {
      // BLOCK 9
      i_43  =  i_35;
    }  // B8
    else
    {
      // BLOCK 10
      i_43  =  i_29;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_44  =  i_30 + i_15;
    i_45  =  isless(f_28, f_41);
    if(i_45 == 1)
    {
      // BLOCK 12
      f_46  =  f_41;
      i_47  =  i_43;
    }  // B11
    else
    {
      // BLOCK 13
      f_46  =  f_28;
      i_47  =  i_43;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_47  =  i_43;
    i_48  =  i_44;
    f_28  =  f_46;
    i_29  =  i_47;
    i_30  =  i_48;
  }  // B1
  // BLOCK 15
  adf_4[i_27]  =  f_28;
  adi_5[i_27]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_49  =  i_15 >> 31;
  i_50  =  i_49 + i_15;
  i_51  =  i_50 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_52  =  i_51;
  for(;i_52 >= 1;)
  {
    // BLOCK 17
    b_53  =  i_27 < i_52;
    if(b_53)
    {
      // BLOCK 18
      f_54  =  adf_4[i_27];
      i_55  =  i_52 + i_27;
      f_56  =  adf_4[i_55];
      i_57  =  adi_5[i_27];
      i_58  =  adi_5[i_55];
      i_59  =  isequal(f_54, f_56);
      if(i_59 == 1)
      {
        // BLOCK 19
        i_60  =  (i_58 < i_57) ? i_58 : i_57;
        i_61  =  i_60;
      }  // B18
      else
      {
        // BLOCK 20
        i_61  =  i_57;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_62  =  isless(f_54, f_56);
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
      adi_5[i_27]  =  i_63;
      i_64  =  isless(f_54, f_56);
      if(i_64 == 1)
      {
        // BLOCK 25
        f_65  =  f_56;
      }  // B24
      else
      {
        // BLOCK 26
        f_65  =  f_54;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_4[i_27]  =  f_65;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_66  =  i_52 >> 1;
    i_52  =  i_66;
  }  // B16
  // BLOCK 30
  f_67  =  adf_4[0];
  i_68  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 41 ]
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
    i_82  =  i_70 + i_15;
    i_83  =  isequal(f_81, f_81);
    if(i_83 == 1)
    {
      // BLOCK 39
      f_84  =  f_69;
    }  // B38
    else
    {
      // BLOCK 40
      f_84  =  f_81;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    i_85  =  i_82;
    f_69  =  f_84;
    i_70  =  i_85;
  }  // B31
  // BLOCK 42
  f_86  =  f_69 + 0.0F;
  adf_4[i_27]  =  f_86;
  adf_6[i_27]  =  0.0F;
  adf_7[i_27]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 43 MERGES [42 47 ]
  i_87  =  i_51;
  for(;i_87 >= 1;)
  {
    // BLOCK 44
    b_88  =  i_27 < i_87;
    if(b_88)
    {
      // BLOCK 45
      f_89  =  adf_4[i_27];
      i_90  =  i_87 + i_27;
      f_91  =  adf_4[i_90];
      f_92  =  f_89 + f_91;
      adf_4[i_27]  =  f_92;
      f_93  =  adf_7[i_27];
      f_94  =  adf_7[i_90];
      f_95  =  f_93 + f_94;
      adf_7[i_27]  =  f_95;
      f_96  =  adf_6[i_27];
      f_97  =  adf_6[i_90];
      f_98  =  f_96 + f_97;
      adf_6[i_27]  =  f_98;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_99  =  i_87 >> 1;
    i_87  =  i_99;
  }  // B43
  // BLOCK 48
  b_100  =  i_27 == 0;
  if(b_100)
  {
    // BLOCK 49
    f_101  =  adf_4[0];
    l_102  =  (long) i_18;
    l_103  =  l_102 + 4L;
    l_104  =  l_103 << 2;
    ul_105  =  ul_1 + l_104;
    *((__global float *) ul_105)  =  f_67;
    ul_106  =  ul_2 + l_104;
    *((__global float *) ul_106)  =  f_101;
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
  bool b_32, b_34, b_51, b_70, b_72, b_85, b_97;
  float f_26, f_28, f_41, f_45, f_52, f_54, f_63, f_65, f_67, f_79, f_81, f_83, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_98;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_53, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_64, i_66, i_68, i_69, i_71, i_73, i_74, i_80, i_82, i_84, i_87, i_96;
  long l_37, l_38, l_39, l_75, l_76, l_77, l_99, l_100, l_101;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_40, *ul_78, *ul_102, *ul_103;

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
    i_42  =  isless(f_28, f_41);
    if(i_42 == 1)
    {
      // BLOCK 9
      i_43  =  i_35;
    }  // B8
    else
    {
      // BLOCK 10
      i_43  =  i_29;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_44  =  isless(f_28, f_41);
    if(i_44 == 1)
    {
      // BLOCK 12
      f_45  =  f_41;
    }  // B11
    else
    {
      // BLOCK 13
      f_45  =  f_28;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_46  =  i_30 + i_15;
    f_28  =  f_45;
    i_29  =  i_43;
    i_30  =  i_46;
  }  // B1
  // BLOCK 15
  adf_4[i_27]  =  f_28;
  adi_5[i_27]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_47  =  i_15 >> 31;
  i_48  =  i_47 + i_15;
  i_49  =  i_48 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_50  =  i_49;
  for(;i_50 >= 1;)
  {
    // BLOCK 17
    b_51  =  i_27 < i_50;
    if(b_51)
    {
      // BLOCK 18
      f_52  =  adf_4[i_27];
      i_53  =  i_50 + i_27;
      f_54  =  adf_4[i_53];
      i_55  =  adi_5[i_27];
      i_56  =  adi_5[i_53];
      i_57  =  isequal(f_52, f_54);
      if(i_57 == 1)
      {
        // BLOCK 19
        i_58  =  (i_56 < i_55) ? i_56 : i_55;
        i_59  =  i_58;
      }  // B18
      else
      {
        // BLOCK 20
        i_59  =  i_55;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_60  =  isless(f_52, f_54);
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
      adi_5[i_27]  =  i_61;
      i_62  =  isless(f_52, f_54);
      if(i_62 == 1)
      {
        // BLOCK 25
        f_63  =  f_54;
      }  // B24
      else
      {
        // BLOCK 26
        f_63  =  f_52;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_4[i_27]  =  f_63;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_64  =  i_50 >> 1;
    i_50  =  i_64;
  }  // B16
  // BLOCK 30
  f_65  =  adf_4[0];
  i_66  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 41 ]
  f_67  =  0.0F;
  i_68  =  i_20;
  for(;i_68 < i_22;)
  {
    // BLOCK 32
    i_69  =  i_68 + i_27;
    b_70  =  i_69 < i_22;
    if(b_70)
    {
      // BLOCK 33
      i_71  =  i_69;
    }  // B32
    else
    {
      // BLOCK 34
      i_71  =  i_23;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_72  =  i_17 == 0;
    if(b_72)
    {
      // BLOCK 36
      i_73  =  i_69;
    }  // B35
    else
    {
      // BLOCK 37
      i_73  =  i_71;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_74  =  i_73 + i_25;
    l_75  =  (long) i_74;
    l_76  =  l_75 + 4L;
    l_77  =  l_76 << 2;
    ul_78  =  ul_0 + l_77;
    f_79  =  *((__global float *) ul_78);
    i_80  =  isequal(f_79, f_79);
    if(i_80 == 1)
    {
      // BLOCK 39
      f_81  =  f_67;
    }  // B38
    else
    {
      // BLOCK 40
      f_81  =  f_79;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_82  =  i_68 + i_15;
    f_67  =  f_81;
    i_68  =  i_82;
  }  // B31
  // BLOCK 42
  f_83  =  f_67 + 0.0F;
  adf_4[i_27]  =  f_83;
  adf_6[i_27]  =  0.0F;
  adf_7[i_27]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 43 MERGES [42 47 ]
  i_84  =  i_49;
  for(;i_84 >= 1;)
  {
    // BLOCK 44
    b_85  =  i_27 < i_84;
    if(b_85)
    {
      // BLOCK 45
      f_86  =  adf_4[i_27];
      i_87  =  i_84 + i_27;
      f_88  =  adf_4[i_87];
      f_89  =  f_86 + f_88;
      adf_4[i_27]  =  f_89;
      f_90  =  adf_7[i_27];
      f_91  =  adf_7[i_87];
      f_92  =  f_90 + f_91;
      adf_7[i_27]  =  f_92;
      f_93  =  adf_6[i_27];
      f_94  =  adf_6[i_87];
      f_95  =  f_93 + f_94;
      adf_6[i_27]  =  f_95;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_96  =  i_84 >> 1;
    i_84  =  i_96;
  }  // B43
  // BLOCK 48
  b_97  =  i_27 == 0;
  if(b_97)
  {
    // BLOCK 49
    f_98  =  adf_4[0];
    l_99  =  (long) i_18;
    l_100  =  l_99 + 4L;
    l_101  =  l_100 << 2;
    ul_102  =  ul_1 + l_101;
    *((__global float *) ul_102)  =  f_65;
    ul_103  =  ul_2 + l_101;
    *((__global float *) ul_103)  =  f_98;
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
