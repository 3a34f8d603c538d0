// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d0089fe49b47143025c51a3ad31c91ae6a8f59981f39a0d81278d9e0fcc7d564
// function: softmax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 0, 0, 1, 0) over parts plain
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 0, 0, 1, 0) over groups plain
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, max, others, unused, unused, unused, numbers, shape, 0, 0, 0) over divided_rows plain
// launch: kGenericWrite(in0, max, others, out0, numbers, shape, 0, 1, 0) over elements plain
// launch: kGenericReduceByItemTempered(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 0, 0, 1, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 0, 0, 1, 1) over groups tempered
// launch: kGenericCombineTempered(partMax, partOthers, unused, unused, unused, max, others, unused, unused, unused, numbers, shape, 0, 0, 1) over divided_rows tempered
// launch: kGenericWriteTempered(in0, max, others, out0, numbers, shape, 0, 1, 1) over elements tempered
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
__kernel void kGenericWrite(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign, __private int tempered)
{
  bool b_12;
  float f_17, f_27, f_29, f_30, f_32, f_33, f_34, f_35, f_36, f_37, f_39, f_40, f_41, f_43, f_44, f_45, f_46;
  int i_6, i_8, i_10, i_11, i_18, i_19, i_20, i_21, i_22, i_31, i_38;
  long l_13, l_14, l_15, l_23, l_24, l_25;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_16, ul_26, ul_28, ul_42;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) y;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_4 + 24L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_4 + 28L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_global_id(0);
  b_12  =  i_11 < i_6;
  if(b_12)
  {
    // BLOCK 1
    l_13  =  (long) i_11;
    l_14  =  l_13 + 4L;
    l_15  =  l_14 << 2;
    ul_16  =  ul_0 + l_15;
    f_17  =  *((__global float *) ul_16);
    i_18  =  i_8 * i_10;
    i_19  =  i_11 / i_18;
    i_20  =  i_19 * i_10;
    i_21  =  i_11 % i_10;
    i_22  =  i_20 + i_21;
    l_23  =  (long) i_22;
    l_24  =  l_23 + 4L;
    l_25  =  l_24 << 2;
    ul_26  =  ul_1 + l_25;
    f_27  =  *((__global float *) ul_26);
    ul_28  =  ul_2 + l_25;
    f_29  =  *((__global float *) ul_28);
    f_30  =  f_17 - f_27;
    i_31  =  isless(f_30, -3.4028235E38F);
    if(i_31 == 1)
    {
      // BLOCK 2
      f_32  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_33  =  f_30 - f_17;
      f_34  =  f_30 - f_33;
      f_35  =  f_17 - f_34;
      f_36  =  f_33 + f_27;
      f_37  =  f_35 - f_36;
      f_32  =  f_37;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_38  =  isequal(f_17, f_27);
    if(i_38 == 1)
    {
      // BLOCK 5
      f_39  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_40  =  exp(f_30);
      f_41  =  fma(f_40, f_32, f_40);
      f_39  =  f_41;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_42  =  ul_3 + l_15;
    f_43  =  f_29 + 1.0F;
    f_44  =  f_27 - f_27;
    f_45  =  f_43 + f_44;
    f_46  =  f_39 / f_45;
    *((__global float *) ul_42)  =  f_46;
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
__kernel void kGenericReduceByItemTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_23, b_62, b_64, b_65, b_66;
  float f_16, f_18, f_20, f_34, f_35, f_44, f_49, f_52, f_53, f_61, f_63, f_68, f_70, f_71, f_72, f_73, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_136;
  int i_6, i_8, i_10, i_12, i_14, i_21, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_39, i_45, i_46, i_47, i_48, i_50, i_51, i_54, i_55, i_56, i_67, i_69, i_74, i_82, i_84, i_85, i_87, i_95, i_111, i_120, i_128, i_129, i_130;
  long l_40, l_41, l_42, l_57, l_58, l_59, l_131, l_132, l_133;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_11, ul_13, ul_15, ul_17, ul_19, ul_43, ul_60, ul_134, ul_135;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 20L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_4 + 24L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_4 + 28L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_4 + 32L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_4 + 36L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_3 + 16L;
  f_16  =  *((__global float *) ul_15);
  ul_17  =  ul_3 + 20L;
  f_18  =  *((__global float *) ul_17);
  ul_19  =  ul_3 + 24L;
  f_20  =  *((__global float *) ul_19);
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
    // BLOCK 11 MERGES [10 44 ]
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
        b_64  =  isnotequal(f_18, 1.0F) || isnotequal(f_20, 0.0F);
        b_65  =  isnotequal(f_16, 1.0F) || b_64;
        b_66  =  isnotequal(f_16, 1.0F) || b_64;
        if(b_66)
        {
          // BLOCK 15
          i_67  =  isless(f_16, 1.0F);
          if(i_67 == 1)
          {
            // BLOCK 16
            f_68  =  f_16;
          }  // B15
          else
          {
            // BLOCK 17
            f_68  =  1.0F;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          i_69  =  isless(f_16, 1.0F);
          if(i_69 == 1)
          {
            // BLOCK 19
            f_70  =  1.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_70  =  f_16;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_71  =  f_68 * f_61;
          f_72  =  f_35 * f_68;
          f_73  =  f_71 - f_72;
          i_74  =  isless(f_73, -3.4028235E38F);
          if(i_74 == 1)
          {
            // BLOCK 22
            f_75  =  0.0F;
          }  // B21
          else
          {
            // BLOCK 23
            f_76  =  f_73 - f_71;
            f_77  =  f_73 - f_76;
            f_78  =  f_71 - f_77;
            f_79  =  fma(f_35, f_68, f_76);
            f_80  =  f_78 - f_79;
            f_75  =  f_80;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          f_81  =  f_70 * f_73;
          i_82  =  isless(f_81, -250.0F);
          if(i_82 == 1)
          {
            // BLOCK 25
            f_83  =  -250.0F;
          }  // B24
          else
          {
            // BLOCK 26
            i_84  =  isless(250.0F, f_81);
            if(i_84 == 1)
            {
              // BLOCK 27
              f_83  =  250.0F;
            }  // B26
            else
            {
              // BLOCK 28
              f_83  =  f_81;
            }  // B26
          }  // B24
          // BLOCK 29 MERGES [27 28 25 ]
          i_85  =  isless(f_81, -250.0F);
          if(i_85 == 1)
          {
            // BLOCK 30
            f_86  =  -250.0F;
          }  // B29
          else
          {
            // BLOCK 31
            i_87  =  isless(250.0F, f_81);
            if(i_87 == 1)
            {
              // BLOCK 32
              f_86  =  250.0F;
            }  // B31
            else
            {
              // BLOCK 33
              f_86  =  f_81;
            }  // B31
          }  // B29
          // BLOCK 34 MERGES [32 33 30 ]
          f_88  =  f_83 + 786432.0F;
          f_89  =  f_88 - 786432.0F;
          f_90  =  f_83 - f_89;
          f_91  =  f_83 * f_20;
          f_92  =  fma(f_90, f_18, f_91);
          f_93  =  fma(f_89, f_18, f_92);
          f_94  =  exp(f_93);
          i_95  =  isless(f_73, -3.4028235E38F);
          if(i_95 == 1)
          {
            // BLOCK 35
            f_96  =  f_94;
          }  // B34
          else
          {
            // BLOCK 36
            f_97  =  f_75 * f_70;
            f_98  =  f_18 + f_20;
            f_99  =  f_86 + 786432.0F;
            f_100  =  f_99 - 786432.0F;
            f_101  =  f_86 - f_100;
            f_102  =  f_86 * f_20;
            f_103  =  fma(f_101, f_18, f_102);
            f_104  =  f_100 * f_18;
            f_105  =  fma(f_100, f_18, f_103);
            f_106  =  f_104 - f_105;
            f_107  =  f_106 + f_103;
            f_108  =  fma(f_97, f_98, f_107);
            f_109  =  fma(f_108, f_94, f_94);
            f_96  =  f_109;
          }  // B34
        }  // B14
        else
        {
          // BLOCK 37
          f_110  =  f_61 - f_35;
          i_111  =  isless(f_110, -3.4028235E38F);
          if(i_111 == 1)
          {
            // BLOCK 38
            f_112  =  0.0F;
          }  // B37
          else
          {
            // BLOCK 39
            f_113  =  f_110 - f_61;
            f_114  =  f_110 - f_113;
            f_115  =  f_61 - f_114;
            f_116  =  f_35 + f_113;
            f_117  =  f_115 - f_116;
            f_112  =  f_117;
          }  // B37
          // BLOCK 40 MERGES [38 39 ]
          f_118  =  exp(f_110);
          f_119  =  fma(f_118, f_112, f_118);
          f_96  =  f_119;
        }  // B14
        // BLOCK 41 MERGES [40 35 36 ]
        i_120  =  isequal(f_35, f_61);
        if(i_120 == 1)
        {
          // BLOCK 42
          f_63  =  1.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_63  =  f_96;
        }  // B41
      }  // B12
      // BLOCK 44 MERGES [13 42 43 ]
      f_121  =  f_52 + f_63;
      f_122  =  f_121 - f_52;
      f_123  =  f_121 - f_122;
      f_124  =  f_52 - f_123;
      f_125  =  f_63 - f_122;
      f_126  =  f_124 + f_125;
      f_127  =  f_53 + f_126;
      i_128  =  i_54 + 1;
      f_52  =  f_121;
      f_53  =  f_127;
      i_54  =  i_128;
    }  // B11
    // BLOCK 45
    i_129  =  i_12 * i_28;
    i_130  =  i_129 + i_24;
    l_131  =  (long) i_130;
    l_132  =  l_131 + 4L;
    l_133  =  l_132 << 2;
    ul_134  =  ul_1 + l_133;
    *((__global float *) ul_134)  =  f_35;
    ul_135  =  ul_2 + l_133;
    f_136  =  f_52 + f_53;
    *((__global float *) ul_135)  =  f_136;
  }  // B0
  else
  {
    // BLOCK 46
  }  // B0
  // BLOCK 47 MERGES [46 45 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_52, b_77, b_79, b_80, b_81, b_146, b_155;
  float f_17, f_19, f_21, f_31, f_32, f_40, f_45, f_53, f_55, f_64, f_66, f_68, f_69, f_76, f_78, f_83, f_85, f_86, f_87, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_98, f_101, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_147, f_149, f_150, f_151, f_152, f_153, f_156;
  int i_9, i_11, i_13, i_15, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_41, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_51, i_54, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_65, i_67, i_70, i_71, i_82, i_84, i_89, i_97, i_99, i_100, i_102, i_110, i_126, i_135, i_143, i_145, i_148, i_154;
  long l_36, l_37, l_38, l_72, l_73, l_74, l_157, l_158, l_159;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_8, ul_10, ul_12, ul_14, ul_16, ul_18, ul_20, ul_39, ul_75, ul_160, ul_161;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  __local float adf_5[256];
  __local int adi_6[256];
  __local float adf_7[256];
  ul_8  =  ul_4 + 24L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_4 + 32L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_4 + 36L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_4 + 40L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 16L;
  f_17  =  *((__global float *) ul_16);
  ul_18  =  ul_3 + 20L;
  f_19  =  *((__global float *) ul_18);
  ul_20  =  ul_3 + 24L;
  f_21  =  *((__global float *) ul_20);
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_11;
  i_24  =  i_13 * i_23;
  i_25  =  get_local_id(0);
  i_26  =  i_24 + i_25;
  i_27  =  i_24 + i_13;
  i_28  =  (i_27 < i_9) ? i_27 : i_9;
  i_29  =  i_22 / i_11;
  i_30  =  i_29 * i_9;
  f_31  =  -1.0F / 0.0F;
  // BLOCK 1 MERGES [0 8 ]
  f_32  =  f_31;
  i_33  =  i_9;
  i_34  =  i_26;
  for(;i_34 < i_28;)
  {
    // BLOCK 2
    i_35  =  i_30 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_0 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  isless(f_32, f_40);
    if(i_41 == 1)
    {
      // BLOCK 3
      i_42  =  i_34;
    }  // B2
    else
    {
      // BLOCK 4
      i_42  =  i_33;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_43  =  i_15 + i_34;
    i_44  =  isless(f_32, f_40);
    if(i_44 == 1)
    {
      // BLOCK 6
      f_45  =  f_40;
      i_46  =  i_42;
    }  // B5
    else
    {
      // BLOCK 7
      f_45  =  f_32;
      i_46  =  i_42;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_46  =  i_42;
    i_47  =  i_43;
    f_32  =  f_45;
    i_33  =  i_46;
    i_34  =  i_47;
  }  // B1
  // BLOCK 9
  adf_5[i_25]  =  f_32;
  adi_6[i_25]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_48  =  i_15 >> 31;
  i_49  =  i_48 + i_15;
  i_50  =  i_49 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_51  =  i_50;
  for(;i_51 >= 1;)
  {
    // BLOCK 11
    b_52  =  i_25 < i_51;
    if(b_52)
    {
      // BLOCK 12
      f_53  =  adf_5[i_25];
      i_54  =  i_51 + i_25;
      f_55  =  adf_5[i_54];
      i_56  =  adi_6[i_25];
      i_57  =  adi_6[i_54];
      i_58  =  isequal(f_53, f_55);
      if(i_58 == 1)
      {
        // BLOCK 13
        i_59  =  (i_57 < i_56) ? i_57 : i_56;
        i_60  =  i_59;
      }  // B12
      else
      {
        // BLOCK 14
        i_60  =  i_56;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_61  =  isless(f_53, f_55);
      if(i_61 == 1)
      {
        // BLOCK 16
        i_62  =  i_57;
      }  // B15
      else
      {
        // BLOCK 17
        i_62  =  i_60;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_6[i_25]  =  i_62;
      i_63  =  isless(f_53, f_55);
      if(i_63 == 1)
      {
        // BLOCK 19
        f_64  =  f_55;
      }  // B18
      else
      {
        // BLOCK 20
        f_64  =  f_53;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_5[i_25]  =  f_64;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_65  =  i_51 >> 1;
    i_51  =  i_65;
  }  // B10
  // BLOCK 24
  f_66  =  adf_5[0];
  i_67  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 25 MERGES [24 58 ]
  f_68  =  0.0F;
  f_69  =  0.0F;
  i_70  =  i_26;
  for(;i_70 < i_28;)
  {
    // BLOCK 26
    i_71  =  i_30 + i_70;
    l_72  =  (long) i_71;
    l_73  =  l_72 + 4L;
    l_74  =  l_73 << 2;
    ul_75  =  ul_0 + l_74;
    f_76  =  *((__global float *) ul_75);
    b_77  =  i_70 == i_67;
    if(b_77)
    {
      // BLOCK 27
      f_78  =  0.0F;
    }  // B26
    else
    {
      // BLOCK 28
      b_79  =  isnotequal(f_19, 1.0F) || isnotequal(f_21, 0.0F);
      b_80  =  isnotequal(f_17, 1.0F) || b_79;
      b_81  =  isnotequal(f_17, 1.0F) || b_79;
      if(b_81)
      {
        // BLOCK 29
        i_82  =  isless(f_17, 1.0F);
        if(i_82 == 1)
        {
          // BLOCK 30
          f_83  =  f_17;
        }  // B29
        else
        {
          // BLOCK 31
          f_83  =  1.0F;
        }  // B29
        // BLOCK 32 MERGES [30 31 ]
        i_84  =  isless(f_17, 1.0F);
        if(i_84 == 1)
        {
          // BLOCK 33
          f_85  =  1.0F;
        }  // B32
        else
        {
          // BLOCK 34
          f_85  =  f_17;
        }  // B32
        // BLOCK 35 MERGES [33 34 ]
        f_86  =  f_83 * f_76;
        f_87  =  f_66 * f_83;
        f_88  =  f_86 - f_87;
        i_89  =  isless(f_88, -3.4028235E38F);
        if(i_89 == 1)
        {
          // BLOCK 36
          f_90  =  0.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_91  =  f_88 - f_86;
          f_92  =  f_88 - f_91;
          f_93  =  f_86 - f_92;
          f_94  =  fma(f_83, f_66, f_91);
          f_95  =  f_93 - f_94;
          f_90  =  f_95;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        f_96  =  f_85 * f_88;
        i_97  =  isless(f_96, -250.0F);
        if(i_97 == 1)
        {
          // BLOCK 39
          f_98  =  -250.0F;
        }  // B38
        else
        {
          // BLOCK 40
          i_99  =  isless(250.0F, f_96);
          if(i_99 == 1)
          {
            // BLOCK 41
            f_98  =  250.0F;
          }  // B40
          else
          {
            // BLOCK 42
            f_98  =  f_96;
          }  // B40
        }  // B38
        // BLOCK 43 MERGES [41 42 39 ]
        i_100  =  isless(f_96, -250.0F);
        if(i_100 == 1)
        {
          // BLOCK 44
          f_101  =  -250.0F;
        }  // B43
        else
        {
          // BLOCK 45
          i_102  =  isless(250.0F, f_96);
          if(i_102 == 1)
          {
            // BLOCK 46
            f_101  =  250.0F;
          }  // B45
          else
          {
            // BLOCK 47
            f_101  =  f_96;
          }  // B45
        }  // B43
        // BLOCK 48 MERGES [46 47 44 ]
        f_103  =  f_98 + 786432.0F;
        f_104  =  f_103 - 786432.0F;
        f_105  =  f_98 - f_104;
        f_106  =  f_98 * f_21;
        f_107  =  fma(f_105, f_19, f_106);
        f_108  =  fma(f_104, f_19, f_107);
        f_109  =  exp(f_108);
        i_110  =  isless(f_88, -3.4028235E38F);
        if(i_110 == 1)
        {
          // BLOCK 49
          f_111  =  f_109;
        }  // B48
        else
        {
          // BLOCK 50
          f_112  =  f_90 * f_85;
          f_113  =  f_19 + f_21;
          f_114  =  f_101 + 786432.0F;
          f_115  =  f_114 - 786432.0F;
          f_116  =  f_101 - f_115;
          f_117  =  f_101 * f_21;
          f_118  =  fma(f_116, f_19, f_117);
          f_119  =  f_115 * f_19;
          f_120  =  fma(f_115, f_19, f_118);
          f_121  =  f_119 - f_120;
          f_122  =  f_121 + f_118;
          f_123  =  fma(f_112, f_113, f_122);
          f_124  =  fma(f_123, f_109, f_109);
          f_111  =  f_124;
        }  // B48
      }  // B28
      else
      {
        // BLOCK 51
        f_125  =  f_76 - f_66;
        i_126  =  isless(f_125, -3.4028235E38F);
        if(i_126 == 1)
        {
          // BLOCK 52
          f_127  =  0.0F;
        }  // B51
        else
        {
          // BLOCK 53
          f_128  =  f_125 - f_76;
          f_129  =  f_125 - f_128;
          f_130  =  f_76 - f_129;
          f_131  =  f_128 + f_66;
          f_132  =  f_130 - f_131;
          f_127  =  f_132;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        f_133  =  exp(f_125);
        f_134  =  fma(f_133, f_127, f_133);
        f_111  =  f_134;
      }  // B28
      // BLOCK 55 MERGES [54 49 50 ]
      i_135  =  isequal(f_66, f_76);
      if(i_135 == 1)
      {
        // BLOCK 56
        f_78  =  1.0F;
      }  // B55
      else
      {
        // BLOCK 57
        f_78  =  f_111;
      }  // B55
    }  // B26
    // BLOCK 58 MERGES [27 56 57 ]
    f_136  =  f_68 + f_78;
    f_137  =  f_136 - f_68;
    f_138  =  f_136 - f_137;
    f_139  =  f_68 - f_138;
    f_140  =  f_78 - f_137;
    f_141  =  f_139 + f_140;
    f_142  =  f_69 + f_141;
    i_143  =  i_70 + i_15;
    f_68  =  f_136;
    f_69  =  f_142;
    i_70  =  i_143;
  }  // B25
  // BLOCK 59
  f_144  =  f_68 + f_69;
  adf_5[i_25]  =  f_144;
  adf_7[i_25]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 60 MERGES [59 64 ]
  i_145  =  i_50;
  for(;i_145 >= 1;)
  {
    // BLOCK 61
    b_146  =  i_25 < i_145;
    if(b_146)
    {
      // BLOCK 62
      f_147  =  adf_5[i_25];
      i_148  =  i_145 + i_25;
      f_149  =  adf_5[i_148];
      f_150  =  f_147 + f_149;
      adf_5[i_25]  =  f_150;
      f_151  =  adf_7[i_25];
      f_152  =  adf_7[i_148];
      f_153  =  f_151 + f_152;
      adf_7[i_25]  =  f_153;
    }  // B61
    else
    {
      // BLOCK 63
    }  // B61
    // BLOCK 64 MERGES [63 62 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_154  =  i_145 >> 1;
    i_145  =  i_154;
  }  // B60
  // BLOCK 65
  b_155  =  i_25 == 0;
  if(b_155)
  {
    // BLOCK 66
    f_156  =  adf_5[0];
    l_157  =  (long) i_22;
    l_158  =  l_157 + 4L;
    l_159  =  l_158 << 2;
    ul_160  =  ul_1 + l_159;
    *((__global float *) ul_160)  =  f_66;
    ul_161  =  ul_2 + l_159;
    *((__global float *) ul_161)  =  f_156;
  }  // B65
  else
  {
    // BLOCK 67
  }  // B65
  // BLOCK 68 MERGES [67 66 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombineTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int tempered)
{
  bool b_17, b_45, b_49, b_50, b_51, b_106;
  float f_11, f_13, f_15, f_31, f_32, f_37, f_38, f_44, f_46, f_48, f_53, f_55, f_56, f_57, f_58, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_68, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_107, f_108, f_109, f_110;
  int i_7, i_9, i_16, i_18, i_19, i_20, i_21, i_22, i_33, i_34, i_35, i_36, i_39, i_52, i_54, i_59, i_67, i_69, i_70, i_72, i_80, i_96, i_105, i_111;
  long l_23, l_24, l_25, l_27, l_28, l_29, l_40, l_41, l_42, l_112, l_113, l_114;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_8, ul_10, ul_12, ul_14, ul_26, ul_30, ul_43, ul_47, ul_115, ul_116;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
  ul_4  =  (ulong) numbers;
  ul_5  =  (ulong) shape;
  ul_6  =  ul_5 + 20L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_5 + 32L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_4 + 16L;
  f_11  =  *((__global float *) ul_10);
  ul_12  =  ul_4 + 20L;
  f_13  =  *((__global float *) ul_12);
  ul_14  =  ul_4 + 24L;
  f_15  =  *((__global float *) ul_14);
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
    // BLOCK 8 MERGES [7 44 ]
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
        b_49  =  isnotequal(f_13, 1.0F) || isnotequal(f_15, 0.0F);
        b_50  =  isnotequal(f_11, 1.0F) || b_49;
        b_51  =  isnotequal(f_11, 1.0F) || b_49;
        if(b_51)
        {
          // BLOCK 12
          i_52  =  isless(f_11, 1.0F);
          if(i_52 == 1)
          {
            // BLOCK 13
            f_53  =  f_11;
          }  // B12
          else
          {
            // BLOCK 14
            f_53  =  1.0F;
          }  // B12
          // BLOCK 15 MERGES [13 14 ]
          i_54  =  isless(f_11, 1.0F);
          if(i_54 == 1)
          {
            // BLOCK 16
            f_55  =  1.0F;
          }  // B15
          else
          {
            // BLOCK 17
            f_55  =  f_11;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          f_56  =  f_53 * f_48;
          f_57  =  f_37 * f_53;
          f_58  =  f_56 - f_57;
          i_59  =  isless(f_58, -3.4028235E38F);
          if(i_59 == 1)
          {
            // BLOCK 19
            f_60  =  0.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_61  =  f_58 - f_56;
            f_62  =  f_58 - f_61;
            f_63  =  f_56 - f_62;
            f_64  =  fma(f_53, f_37, f_61);
            f_65  =  f_63 - f_64;
            f_60  =  f_65;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_66  =  f_55 * f_58;
          i_67  =  isless(f_66, -250.0F);
          if(i_67 == 1)
          {
            // BLOCK 22
            f_68  =  -250.0F;
          }  // B21
          else
          {
            // BLOCK 23
            i_69  =  isless(250.0F, f_66);
            if(i_69 == 1)
            {
              // BLOCK 24
              f_68  =  250.0F;
            }  // B23
            else
            {
              // BLOCK 25
              f_68  =  f_66;
            }  // B23
          }  // B21
          // BLOCK 26 MERGES [24 25 22 ]
          i_70  =  isless(f_66, -250.0F);
          if(i_70 == 1)
          {
            // BLOCK 27
            f_71  =  -250.0F;
          }  // B26
          else
          {
            // BLOCK 28
            i_72  =  isless(250.0F, f_66);
            if(i_72 == 1)
            {
              // BLOCK 29
              f_71  =  250.0F;
            }  // B28
            else
            {
              // BLOCK 30
              f_71  =  f_66;
            }  // B28
          }  // B26
          // BLOCK 31 MERGES [29 30 27 ]
          f_73  =  f_68 + 786432.0F;
          f_74  =  f_73 - 786432.0F;
          f_75  =  f_68 - f_74;
          f_76  =  f_68 * f_15;
          f_77  =  fma(f_75, f_13, f_76);
          f_78  =  fma(f_74, f_13, f_77);
          f_79  =  exp(f_78);
          i_80  =  isless(f_58, -3.4028235E38F);
          if(i_80 == 1)
          {
            // BLOCK 32
            f_81  =  f_79;
          }  // B31
          else
          {
            // BLOCK 33
            f_82  =  f_60 * f_55;
            f_83  =  f_13 + f_15;
            f_84  =  f_71 + 786432.0F;
            f_85  =  f_84 - 786432.0F;
            f_86  =  f_71 - f_85;
            f_87  =  f_71 * f_15;
            f_88  =  fma(f_86, f_13, f_87);
            f_89  =  f_85 * f_13;
            f_90  =  fma(f_85, f_13, f_88);
            f_91  =  f_89 - f_90;
            f_92  =  f_91 + f_88;
            f_93  =  fma(f_82, f_83, f_92);
            f_94  =  fma(f_93, f_79, f_79);
            f_81  =  f_94;
          }  // B31
        }  // B11
        else
        {
          // BLOCK 34
          f_95  =  f_48 - f_37;
          i_96  =  isless(f_95, -3.4028235E38F);
          if(i_96 == 1)
          {
            // BLOCK 35
            f_97  =  0.0F;
          }  // B34
          else
          {
            // BLOCK 36
            f_98  =  f_95 - f_48;
            f_99  =  f_95 - f_98;
            f_100  =  f_48 - f_99;
            f_101  =  f_98 + f_37;
            f_102  =  f_100 - f_101;
            f_97  =  f_102;
          }  // B34
          // BLOCK 37 MERGES [35 36 ]
          f_103  =  exp(f_95);
          f_104  =  fma(f_103, f_97, f_103);
          f_81  =  f_104;
        }  // B11
        // BLOCK 38 MERGES [37 32 33 ]
        i_105  =  isequal(f_37, f_48);
        if(i_105 == 1)
        {
          // BLOCK 39
          f_46  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_46  =  f_81;
        }  // B38
      }  // B9
      // BLOCK 41 MERGES [10 39 40 ]
      b_106  =  i_21 == i_39;
      if(b_106)
      {
        // BLOCK 42
        f_107  =  f_44;
      }  // B41
      else
      {
        // BLOCK 43
        f_108  =  f_44 + 1.0F;
        f_109  =  f_46 * f_108;
        f_107  =  f_109;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_110  =  f_38 + f_107;
      i_111  =  i_39 + 1;
      f_38  =  f_110;
      i_39  =  i_111;
    }  // B8
    // BLOCK 45
    l_112  =  (long) i_16;
    l_113  =  l_112 + 4L;
    l_114  =  l_113 << 2;
    ul_115  =  ul_2 + l_114;
    *((__global float *) ul_115)  =  f_37;
    ul_116  =  ul_3 + l_114;
    *((__global float *) ul_116)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 46
  }  // B0
  // BLOCK 47 MERGES [46 45 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericWriteTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign, __private int tempered)
{
  bool b_19, b_37, b_38, b_39;
  float f_13, f_15, f_17, f_24, f_34, f_36, f_41, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_56, f_59, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_96, f_97, f_98, f_99;
  int i_7, i_9, i_11, i_18, i_25, i_26, i_27, i_28, i_29, i_40, i_42, i_47, i_55, i_57, i_58, i_60, i_68, i_84, i_93;
  long l_20, l_21, l_22, l_30, l_31, l_32;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_8, ul_10, ul_12, ul_14, ul_16, ul_23, ul_33, ul_35, ul_95;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) y;
  ul_4  =  (ulong) numbers;
  ul_5  =  (ulong) shape;
  ul_6  =  ul_5 + 16L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_5 + 24L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_5 + 28L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_4 + 16L;
  f_13  =  *((__global float *) ul_12);
  ul_14  =  ul_4 + 20L;
  f_15  =  *((__global float *) ul_14);
  ul_16  =  ul_4 + 24L;
  f_17  =  *((__global float *) ul_16);
  i_18  =  get_global_id(0);
  b_19  =  i_18 < i_7;
  if(b_19)
  {
    // BLOCK 1
    l_20  =  (long) i_18;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    i_25  =  i_9 * i_11;
    i_26  =  i_18 / i_25;
    i_27  =  i_26 * i_11;
    i_28  =  i_18 % i_11;
    i_29  =  i_27 + i_28;
    l_30  =  (long) i_29;
    l_31  =  l_30 + 4L;
    l_32  =  l_31 << 2;
    ul_33  =  ul_1 + l_32;
    f_34  =  *((__global float *) ul_33);
    ul_35  =  ul_2 + l_32;
    f_36  =  *((__global float *) ul_35);
    b_37  =  isnotequal(f_15, 1.0F) || isnotequal(f_17, 0.0F);
    b_38  =  isnotequal(f_13, 1.0F) || b_37;
    b_39  =  isnotequal(f_13, 1.0F) || b_37;
    if(b_39)
    {
      // BLOCK 2
      i_40  =  isless(f_13, 1.0F);
      if(i_40 == 1)
      {
        // BLOCK 3
        f_41  =  f_13;
      }  // B2
      else
      {
        // BLOCK 4
        f_41  =  1.0F;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      i_42  =  isless(f_13, 1.0F);
      if(i_42 == 1)
      {
        // BLOCK 6
        f_43  =  1.0F;
      }  // B5
      else
      {
        // BLOCK 7
        f_43  =  f_13;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_44  =  f_41 * f_24;
      f_45  =  f_34 * f_41;
      f_46  =  f_44 - f_45;
      i_47  =  isless(f_46, -3.4028235E38F);
      if(i_47 == 1)
      {
        // BLOCK 9
        f_48  =  0.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_49  =  f_46 - f_44;
        f_50  =  f_46 - f_49;
        f_51  =  f_44 - f_50;
        f_52  =  fma(f_41, f_34, f_49);
        f_53  =  f_51 - f_52;
        f_48  =  f_53;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_54  =  f_43 * f_46;
      i_55  =  isless(f_54, -250.0F);
      if(i_55 == 1)
      {
        // BLOCK 12
        f_56  =  -250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        i_57  =  isless(250.0F, f_54);
        if(i_57 == 1)
        {
          // BLOCK 14
          f_56  =  250.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_56  =  f_54;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [14 15 12 ]
      i_58  =  isless(f_54, -250.0F);
      if(i_58 == 1)
      {
        // BLOCK 17
        f_59  =  -250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        i_60  =  isless(250.0F, f_54);
        if(i_60 == 1)
        {
          // BLOCK 19
          f_59  =  250.0F;
        }  // B18
        else
        {
          // BLOCK 20
          f_59  =  f_54;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [19 20 17 ]
      f_61  =  f_56 + 786432.0F;
      f_62  =  f_61 - 786432.0F;
      f_63  =  f_56 - f_62;
      f_64  =  f_56 * f_17;
      f_65  =  fma(f_63, f_15, f_64);
      f_66  =  fma(f_62, f_15, f_65);
      f_67  =  exp(f_66);
      i_68  =  isless(f_46, -3.4028235E38F);
      if(i_68 == 1)
      {
        // BLOCK 22
        f_69  =  f_67;
      }  // B21
      else
      {
        // BLOCK 23
        f_70  =  f_48 * f_43;
        f_71  =  f_15 + f_17;
        f_72  =  f_59 + 786432.0F;
        f_73  =  f_72 - 786432.0F;
        f_74  =  f_59 - f_73;
        f_75  =  f_59 * f_17;
        f_76  =  fma(f_74, f_15, f_75);
        f_77  =  f_73 * f_15;
        f_78  =  fma(f_73, f_15, f_76);
        f_79  =  f_77 - f_78;
        f_80  =  f_79 + f_76;
        f_81  =  fma(f_70, f_71, f_80);
        f_82  =  fma(f_81, f_67, f_67);
        f_69  =  f_82;
      }  // B21
    }  // B1
    else
    {
      // BLOCK 24
      f_83  =  f_24 - f_34;
      i_84  =  isless(f_83, -3.4028235E38F);
      if(i_84 == 1)
      {
        // BLOCK 25
        f_85  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_86  =  f_83 - f_24;
        f_87  =  f_83 - f_86;
        f_88  =  f_24 - f_87;
        f_89  =  f_86 + f_34;
        f_90  =  f_88 - f_89;
        f_85  =  f_90;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_91  =  exp(f_83);
      f_92  =  fma(f_91, f_85, f_91);
      f_69  =  f_92;
    }  // B1
    // BLOCK 28 MERGES [27 22 23 ]
    i_93  =  isequal(f_24, f_34);
    if(i_93 == 1)
    {
      // BLOCK 29
      f_94  =  1.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_94  =  f_69;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    ul_95  =  ul_3 + l_22;
    f_96  =  f_36 + 1.0F;
    f_97  =  f_34 - f_34;
    f_98  =  f_96 + f_97;
    f_99  =  f_94 / f_98;
    *((__global float *) ul_95)  =  f_99;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
