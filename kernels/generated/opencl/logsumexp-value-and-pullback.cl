// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 68b1615663838b1ac360313a33707d95ad36fd658da419bf24be86b93366b837
// function: logsumexp
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 2, 0, 1, 0) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 2, 0, 1, 0) over groups always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, max, others, unused, unused, unused, numbers, shape, 2, 0, 0) over divided_rows always
// launch: kGenericWriteRow(max, others, out0, shape, 2) over rows always
// launch: kGenericPullRow(in0, in1, max, others, unused, unused, unused, out1, numbers, shape, 2, 1, 0) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_16, b_55;
  float f_27, f_28, f_37, f_42, f_45, f_46, f_54, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_83;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_47, i_48, i_49, i_58, i_65, i_75, i_76, i_77;
  long l_33, l_34, l_35, l_50, l_51, l_52, l_78, l_79, l_80;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_6, ul_8, ul_10, ul_12, ul_36, ul_53, ul_81, ul_82;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 20L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 24L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_3 + 28L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_3 + 32L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_3 + 36L;
  i_13  =  *((__global int *) ul_12);
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

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_45, b_70, b_93, b_102;
  float f_24, f_25, f_33, f_38, f_46, f_48, f_57, f_59, f_61, f_62, f_69, f_71, f_72, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_91, f_94, f_96, f_97, f_98, f_99, f_100, f_103;
  int i_8, i_10, i_12, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_26, i_27, i_28, i_34, i_35, i_36, i_37, i_39, i_40, i_41, i_42, i_43, i_44, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_58, i_60, i_63, i_64, i_73, i_80, i_90, i_92, i_95, i_101;
  long l_29, l_30, l_31, l_65, l_66, l_67, l_104, l_105, l_106;
  ulong ul_0, ul_1, ul_2, ul_3, ul_7, ul_9, ul_11, ul_13, ul_32, ul_68, ul_107, ul_108;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) shape;
  __local float adf_4[256];
  __local int adi_5[256];
  __local float adf_6[256];
  ul_7  =  ul_3 + 24L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_3 + 32L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_3 + 36L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_3 + 40L;
  i_14  =  *((__global int *) ul_13);
  i_15  =  get_group_id(0);
  i_16  =  i_15 % i_10;
  i_17  =  i_12 * i_16;
  i_18  =  get_local_id(0);
  i_19  =  i_17 + i_18;
  i_20  =  i_17 + i_12;
  i_21  =  (i_20 < i_8) ? i_20 : i_8;
  i_22  =  i_15 / i_10;
  i_23  =  i_22 * i_8;
  f_24  =  -1.0F / 0.0F;
  // BLOCK 1 MERGES [0 8 ]
  f_25  =  f_24;
  i_26  =  i_8;
  i_27  =  i_19;
  for(;i_27 < i_21;)
  {
    // BLOCK 2
    i_28  =  i_23 + i_27;
    l_29  =  (long) i_28;
    l_30  =  l_29 + 4L;
    l_31  =  l_30 << 2;
    ul_32  =  ul_0 + l_31;
    f_33  =  *((__global float *) ul_32);
    i_34  =  isless(f_25, f_33);
    if(i_34 == 1)
    {
      // BLOCK 3
      i_35  =  i_27;
    }  // B2
    else
    {
      // BLOCK 4
      i_35  =  i_26;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_36  =  i_14 + i_27;
    i_37  =  isless(f_25, f_33);
    if(i_37 == 1)
    {
      // BLOCK 6
      f_38  =  f_33;
      i_39  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      f_38  =  f_25;
      i_39  =  i_35;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_39  =  i_35;
    i_40  =  i_36;
    f_25  =  f_38;
    i_26  =  i_39;
    i_27  =  i_40;
  }  // B1
  // BLOCK 9
  adf_4[i_18]  =  f_25;
  adi_5[i_18]  =  i_26;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_41  =  i_14 >> 31;
  i_42  =  i_41 + i_14;
  i_43  =  i_42 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_44  =  i_43;
  for(;i_44 >= 1;)
  {
    // BLOCK 11
    b_45  =  i_18 < i_44;
    if(b_45)
    {
      // BLOCK 12
      f_46  =  adf_4[i_18];
      i_47  =  i_44 + i_18;
      f_48  =  adf_4[i_47];
      i_49  =  adi_5[i_18];
      i_50  =  adi_5[i_47];
      i_51  =  isequal(f_46, f_48);
      if(i_51 == 1)
      {
        // BLOCK 13
        i_52  =  (i_50 < i_49) ? i_50 : i_49;
        i_53  =  i_52;
      }  // B12
      else
      {
        // BLOCK 14
        i_53  =  i_49;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_54  =  isless(f_46, f_48);
      if(i_54 == 1)
      {
        // BLOCK 16
        i_55  =  i_50;
      }  // B15
      else
      {
        // BLOCK 17
        i_55  =  i_53;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_5[i_18]  =  i_55;
      i_56  =  isless(f_46, f_48);
      if(i_56 == 1)
      {
        // BLOCK 19
        f_57  =  f_48;
      }  // B18
      else
      {
        // BLOCK 20
        f_57  =  f_46;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_4[i_18]  =  f_57;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_58  =  i_44 >> 1;
    i_44  =  i_58;
  }  // B10
  // BLOCK 24
  f_59  =  adf_4[0];
  i_60  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 25 MERGES [24 34 ]
  f_61  =  0.0F;
  f_62  =  0.0F;
  i_63  =  i_19;
  for(;i_63 < i_21;)
  {
    // BLOCK 26
    i_64  =  i_23 + i_63;
    l_65  =  (long) i_64;
    l_66  =  l_65 + 4L;
    l_67  =  l_66 << 2;
    ul_68  =  ul_0 + l_67;
    f_69  =  *((__global float *) ul_68);
    b_70  =  i_63 == i_60;
    if(b_70)
    {
      // BLOCK 27
      f_71  =  0.0F;
    }  // B26
    else
    {
      // BLOCK 28
      f_72  =  f_69 - f_59;
      i_73  =  isless(f_72, -3.4028235E38F);
      if(i_73 == 1)
      {
        // BLOCK 29
        f_74  =  0.0F;
      }  // B28
      else
      {
        // BLOCK 30
        f_75  =  f_72 - f_69;
        f_76  =  f_72 - f_75;
        f_77  =  f_69 - f_76;
        f_78  =  f_75 + f_59;
        f_79  =  f_77 - f_78;
        f_74  =  f_79;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_80  =  isequal(f_59, f_69);
      if(i_80 == 1)
      {
        // BLOCK 32
        f_71  =  1.0F;
      }  // B31
      else
      {
        // BLOCK 33
        f_81  =  exp(f_72);
        f_82  =  fma(f_81, f_74, f_81);
        f_71  =  f_82;
      }  // B31
    }  // B26
    // BLOCK 34 MERGES [27 32 33 ]
    f_83  =  f_61 + f_71;
    f_84  =  f_83 - f_61;
    f_85  =  f_83 - f_84;
    f_86  =  f_61 - f_85;
    f_87  =  f_71 - f_84;
    f_88  =  f_86 + f_87;
    f_89  =  f_62 + f_88;
    i_90  =  i_63 + i_14;
    f_61  =  f_83;
    f_62  =  f_89;
    i_63  =  i_90;
  }  // B25
  // BLOCK 35
  f_91  =  f_61 + f_62;
  adf_4[i_18]  =  f_91;
  adf_6[i_18]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 36 MERGES [35 40 ]
  i_92  =  i_43;
  for(;i_92 >= 1;)
  {
    // BLOCK 37
    b_93  =  i_18 < i_92;
    if(b_93)
    {
      // BLOCK 38
      f_94  =  adf_4[i_18];
      i_95  =  i_92 + i_18;
      f_96  =  adf_4[i_95];
      f_97  =  f_94 + f_96;
      adf_4[i_18]  =  f_97;
      f_98  =  adf_6[i_18];
      f_99  =  adf_6[i_95];
      f_100  =  f_98 + f_99;
      adf_6[i_18]  =  f_100;
    }  // B37
    else
    {
      // BLOCK 39
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_101  =  i_92 >> 1;
    i_92  =  i_101;
  }  // B36
  // BLOCK 41
  b_102  =  i_18 == 0;
  if(b_102)
  {
    // BLOCK 42
    f_103  =  adf_4[0];
    l_104  =  (long) i_15;
    l_105  =  l_104 + 4L;
    l_106  =  l_105 << 2;
    ul_107  =  ul_1 + l_106;
    *((__global float *) ul_107)  =  f_59;
    ul_108  =  ul_2 + l_106;
    *((__global float *) ul_108)  =  f_103;
  }  // B41
  else
  {
    // BLOCK 43
  }  // B41
  // BLOCK 44 MERGES [43 42 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int tempered)
{
  bool b_10, b_38, b_53;
  float f_24, f_25, f_30, f_31, f_37, f_39, f_41, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54, f_55, f_56, f_57;
  int i_6, i_8, i_9, i_11, i_12, i_13, i_14, i_15, i_26, i_27, i_28, i_29, i_32, i_43, i_50, i_58;
  long l_16, l_17, l_18, l_20, l_21, l_22, l_33, l_34, l_35, l_59, l_60, l_61;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_19, ul_23, ul_36, ul_40, ul_62, ul_63;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 20L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_4 + 32L;
  i_8  =  *((__global int *) ul_7);
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

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericWriteRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *max, __global uchar *others, __global uchar *y, __global uchar *shape, __private int function)
{
  bool b_7;
  float f_12, f_14, f_16, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_31;
  int i_5, i_6, i_15, i_17;
  long l_8, l_9, l_10;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_11, ul_13, ul_30;

  // BLOCK 0
  ul_0  =  (ulong) max;
  ul_1  =  (ulong) others;
  ul_2  =  (ulong) y;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 20L;
  i_5  =  *((__global int *) ul_4);
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
    i_15  =  isless(1.0F, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_16  =  f_14;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_17  =  isless(1.0F, f_14);
    if(i_17 == 1)
    {
      // BLOCK 5
      f_18  =  f_14 + 1.0F;
      f_19  =  log(f_18);
      f_20  =  f_19;
    }  // B4
    else
    {
      // BLOCK 6
      f_21  =  f_16 + 2.0F;
      f_22  =  f_16 / f_21;
      f_23  =  f_22 * f_22;
      f_24  =  fma(f_23, 0.13434482F, 0.14116766F);
      f_25  =  fma(f_23, f_24, 0.20003854F);
      f_26  =  fma(f_23, f_25, 0.3333332F);
      f_27  =  f_22 * f_23;
      f_28  =  fma(f_26, f_27, f_22);
      f_29  =  f_28 * 2.0F;
      f_20  =  f_29;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_30  =  ul_2 + l_10;
    f_31  =  f_20 + f_12;
    *((__global float *) ul_30)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign, __private int tempered)
{
  bool b_13;
  float f_23, f_25, f_30, f_31, f_33, f_34, f_35, f_36, f_37, f_38, f_40, f_41, f_42, f_44, f_46, f_47, f_48, f_49, f_50;
  int i_7, i_9, i_11, i_12, i_14, i_15, i_16, i_17, i_18, i_32, i_39;
  long l_19, l_20, l_21, l_26, l_27, l_28;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_8, ul_10, ul_22, ul_24, ul_29, ul_43, ul_45;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) dx;
  ul_5  =  (ulong) shape;
  ul_6  =  ul_5 + 16L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_5 + 24L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_5 + 28L;
  i_11  =  *((__global int *) ul_10);
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_7;
  if(b_13)
  {
    // BLOCK 1
    i_14  =  i_9 * i_11;
    i_15  =  i_12 / i_14;
    i_16  =  i_15 * i_11;
    i_17  =  i_12 % i_11;
    i_18  =  i_16 + i_17;
    l_19  =  (long) i_18;
    l_20  =  l_19 + 4L;
    l_21  =  l_20 << 2;
    ul_22  =  ul_3 + l_21;
    f_23  =  *((__global float *) ul_22);
    ul_24  =  ul_2 + l_21;
    f_25  =  *((__global float *) ul_24);
    l_26  =  (long) i_12;
    l_27  =  l_26 + 4L;
    l_28  =  l_27 << 2;
    ul_29  =  ul_0 + l_28;
    f_30  =  *((__global float *) ul_29);
    f_31  =  f_30 - f_25;
    i_32  =  isless(f_31, -3.4028235E38F);
    if(i_32 == 1)
    {
      // BLOCK 2
      f_33  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_34  =  f_31 - f_30;
      f_35  =  f_31 - f_34;
      f_36  =  f_30 - f_35;
      f_37  =  f_34 + f_25;
      f_38  =  f_36 - f_37;
      f_33  =  f_38;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_39  =  isequal(f_25, f_30);
    if(i_39 == 1)
    {
      // BLOCK 5
      f_40  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_41  =  exp(f_31);
      f_42  =  fma(f_41, f_33, f_41);
      f_40  =  f_42;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_43  =  ul_1 + l_21;
    f_44  =  *((__global float *) ul_43);
    ul_45  =  ul_4 + l_28;
    f_46  =  f_23 + 1.0F;
    f_47  =  f_25 - f_25;
    f_48  =  f_46 + f_47;
    f_49  =  f_40 / f_48;
    f_50  =  f_49 * f_44;
    *((__global float *) ul_45)  =  f_50;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
