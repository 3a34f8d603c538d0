// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0afd982189fa34306041df80034111469f049f682aafae37eb6312cd3f3fedb6
// function: maxout
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 3, 0, 1, 0) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, numbers, shape, 3, 0, 1, 0) over groups always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, max, others, unused, unused, unused, numbers, shape, 3, 0, 0) over divided_rows always
// launch: kGenericWriteRow(max, others, out0, shape, 3) over rows always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_16;
  float f_27, f_28, f_36, f_39, f_41, f_49, f_52, f_61;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_37, i_38, i_40, i_42, i_43, i_44, i_50, i_51, i_53, i_54, i_55;
  long l_32, l_33, l_34, l_45, l_46, l_47, l_56, l_57, l_58;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_6, ul_8, ul_10, ul_12, ul_35, ul_48, ul_59, ul_60;

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

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_45, b_75, b_84;
  float f_24, f_25, f_33, f_38, f_46, f_48, f_57, f_59, f_61, f_68, f_71, f_73, f_76, f_78, f_79, f_80, f_81, f_82, f_85;
  int i_8, i_10, i_12, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_26, i_27, i_28, i_34, i_35, i_36, i_37, i_39, i_40, i_41, i_42, i_43, i_44, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_58, i_60, i_62, i_63, i_69, i_70, i_72, i_74, i_77, i_83;
  long l_29, l_30, l_31, l_64, l_65, l_66, l_86, l_87, l_88;
  ulong ul_0, ul_1, ul_2, ul_3, ul_7, ul_9, ul_11, ul_13, ul_32, ul_67, ul_89, ul_90;

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
  // BLOCK 25 MERGES [24 29 ]
  f_61  =  0.0F;
  i_62  =  i_19;
  for(;i_62 < i_21;)
  {
    // BLOCK 26
    i_63  =  i_23 + i_62;
    l_64  =  (long) i_63;
    l_65  =  l_64 + 4L;
    l_66  =  l_65 << 2;
    ul_67  =  ul_0 + l_66;
    f_68  =  *((__global float *) ul_67);
    i_69  =  i_62 + i_14;
    i_70  =  isequal(f_68, f_68);
    if(i_70 == 1)
    {
      // BLOCK 27
      f_71  =  f_61;
    }  // B26
    else
    {
      // BLOCK 28
      f_71  =  f_68;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    i_72  =  i_69;
    f_61  =  f_71;
    i_62  =  i_72;
  }  // B25
  // BLOCK 30
  f_73  =  f_61 + 0.0F;
  adf_4[i_18]  =  f_73;
  adf_6[i_18]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 35 ]
  i_74  =  i_43;
  for(;i_74 >= 1;)
  {
    // BLOCK 32
    b_75  =  i_18 < i_74;
    if(b_75)
    {
      // BLOCK 33
      f_76  =  adf_4[i_18];
      i_77  =  i_74 + i_18;
      f_78  =  adf_4[i_77];
      f_79  =  f_76 + f_78;
      adf_4[i_18]  =  f_79;
      f_80  =  adf_6[i_18];
      f_81  =  adf_6[i_77];
      f_82  =  f_80 + f_81;
      adf_6[i_18]  =  f_82;
    }  // B32
    else
    {
      // BLOCK 34
    }  // B32
    // BLOCK 35 MERGES [34 33 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_83  =  i_74 >> 1;
    i_74  =  i_83;
  }  // B31
  // BLOCK 36
  b_84  =  i_18 == 0;
  if(b_84)
  {
    // BLOCK 37
    f_85  =  adf_4[0];
    l_86  =  (long) i_15;
    l_87  =  l_86 + 4L;
    l_88  =  l_87 << 2;
    ul_89  =  ul_1 + l_88;
    *((__global float *) ul_89)  =  f_59;
    ul_90  =  ul_2 + l_88;
    *((__global float *) ul_90)  =  f_85;
  }  // B36
  else
  {
    // BLOCK 38
  }  // B36
  // BLOCK 39 MERGES [38 37 ]
  return;
}  //  kernel

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int tempered)
{
  bool b_10;
  float f_24, f_25, f_30, f_31, f_37, f_38;
  int i_6, i_8, i_9, i_11, i_12, i_13, i_14, i_15, i_26, i_27, i_28, i_29, i_32, i_39;
  long l_16, l_17, l_18, l_20, l_21, l_22, l_33, l_34, l_35, l_40, l_41, l_42;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_19, ul_23, ul_36, ul_43, ul_44;

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

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericWriteRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *max, __global uchar *others, __global uchar *y, __global uchar *shape, __private int function)
{
  bool b_7;
  float f_12, f_14, f_16;
  int i_5, i_6, i_15;
  long l_8, l_9, l_10;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_11, ul_13, ul_17;

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
