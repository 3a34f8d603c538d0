// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0a8b6719c96729954cfeb15e7054bc4d29e276f575ec811b8031fb7b040613f0
// function: maxout
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, partAt, numbers, shape, 3, 3, 1, 0) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, partAt, numbers, shape, 3, 3, 1, 0) over groups always
// launch: kGenericCombine(partMax, partOthers, unused, unused, partAt, max, others, unused, unused, at, numbers, shape, 3, 3, 0) over divided_rows always
// launch: kGenericWriteRow(max, others, out0, shape, 3) over rows always
// launch: kGenericPullRow(in0, in1, max, others, unused, unused, at, out1, numbers, shape, 3, 1, 0) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_17;
  float f_28, f_29, f_38, f_43, f_46, f_54, f_57, f_66;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_16, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_30, i_31, i_32, i_33, i_39, i_40, i_41, i_42, i_44, i_45, i_47, i_48, i_49, i_55, i_56, i_58, i_59, i_60;
  long l_34, l_35, l_36, l_50, l_51, l_52, l_61, l_62, l_63;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_11, ul_13, ul_37, ul_53, ul_64, ul_65, ul_67;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) at;
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

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *numbers, __global uchar *shape, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_46, b_76, b_85;
  float f_25, f_26, f_34, f_39, f_47, f_49, f_58, f_60, f_62, f_69, f_72, f_74, f_77, f_79, f_80, f_81, f_82, f_83, f_86;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_27, i_28, i_29, i_35, i_36, i_37, i_38, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_59, i_61, i_63, i_64, i_70, i_71, i_73, i_75, i_78, i_84;
  long l_30, l_31, l_32, l_65, l_66, l_67, l_87, l_88, l_89;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_8, ul_10, ul_12, ul_14, ul_33, ul_68, ul_90, ul_91, ul_92;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) at;
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
  i_16  =  get_group_id(0);
  i_17  =  i_16 % i_11;
  i_18  =  i_13 * i_17;
  i_19  =  get_local_id(0);
  i_20  =  i_18 + i_19;
  i_21  =  i_18 + i_13;
  i_22  =  (i_21 < i_9) ? i_21 : i_9;
  i_23  =  i_16 / i_11;
  i_24  =  i_23 * i_9;
  f_25  =  -1.0F / 0.0F;
  // BLOCK 1 MERGES [0 8 ]
  f_26  =  f_25;
  i_27  =  i_9;
  i_28  =  i_20;
  for(;i_28 < i_22;)
  {
    // BLOCK 2
    i_29  =  i_24 + i_28;
    l_30  =  (long) i_29;
    l_31  =  l_30 + 4L;
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    f_34  =  *((__global float *) ul_33);
    i_35  =  isless(f_26, f_34);
    if(i_35 == 1)
    {
      // BLOCK 3
      i_36  =  i_28;
    }  // B2
    else
    {
      // BLOCK 4
      i_36  =  i_27;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_37  =  i_15 + i_28;
    i_38  =  isless(f_26, f_34);
    if(i_38 == 1)
    {
      // BLOCK 6
      f_39  =  f_34;
      i_40  =  i_36;
    }  // B5
    else
    {
      // BLOCK 7
      f_39  =  f_26;
      i_40  =  i_36;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_36;
    i_41  =  i_37;
    f_26  =  f_39;
    i_27  =  i_40;
    i_28  =  i_41;
  }  // B1
  // BLOCK 9
  adf_5[i_19]  =  f_26;
  adi_6[i_19]  =  i_27;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_42  =  i_15 >> 31;
  i_43  =  i_42 + i_15;
  i_44  =  i_43 >> 1;
  // BLOCK 10 MERGES [9 23 ]
  i_45  =  i_44;
  for(;i_45 >= 1;)
  {
    // BLOCK 11
    b_46  =  i_19 < i_45;
    if(b_46)
    {
      // BLOCK 12
      f_47  =  adf_5[i_19];
      i_48  =  i_45 + i_19;
      f_49  =  adf_5[i_48];
      i_50  =  adi_6[i_19];
      i_51  =  adi_6[i_48];
      i_52  =  isequal(f_47, f_49);
      if(i_52 == 1)
      {
        // BLOCK 13
        i_53  =  (i_51 < i_50) ? i_51 : i_50;
        i_54  =  i_53;
      }  // B12
      else
      {
        // BLOCK 14
        i_54  =  i_50;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_55  =  isless(f_47, f_49);
      if(i_55 == 1)
      {
        // BLOCK 16
        i_56  =  i_51;
      }  // B15
      else
      {
        // BLOCK 17
        i_56  =  i_54;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      adi_6[i_19]  =  i_56;
      i_57  =  isless(f_47, f_49);
      if(i_57 == 1)
      {
        // BLOCK 19
        f_58  =  f_49;
      }  // B18
      else
      {
        // BLOCK 20
        f_58  =  f_47;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adf_5[i_19]  =  f_58;
    }  // B11
    else
    {
      // BLOCK 22
    }  // B11
    // BLOCK 23 MERGES [22 21 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_59  =  i_45 >> 1;
    i_45  =  i_59;
  }  // B10
  // BLOCK 24
  f_60  =  adf_5[0];
  i_61  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 25 MERGES [24 29 ]
  f_62  =  0.0F;
  i_63  =  i_20;
  for(;i_63 < i_22;)
  {
    // BLOCK 26
    i_64  =  i_24 + i_63;
    l_65  =  (long) i_64;
    l_66  =  l_65 + 4L;
    l_67  =  l_66 << 2;
    ul_68  =  ul_0 + l_67;
    f_69  =  *((__global float *) ul_68);
    i_70  =  i_63 + i_15;
    i_71  =  isequal(f_69, f_69);
    if(i_71 == 1)
    {
      // BLOCK 27
      f_72  =  f_62;
    }  // B26
    else
    {
      // BLOCK 28
      f_72  =  f_69;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    i_73  =  i_70;
    f_62  =  f_72;
    i_63  =  i_73;
  }  // B25
  // BLOCK 30
  f_74  =  f_62 + 0.0F;
  adf_5[i_19]  =  f_74;
  adf_7[i_19]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 35 ]
  i_75  =  i_44;
  for(;i_75 >= 1;)
  {
    // BLOCK 32
    b_76  =  i_19 < i_75;
    if(b_76)
    {
      // BLOCK 33
      f_77  =  adf_5[i_19];
      i_78  =  i_75 + i_19;
      f_79  =  adf_5[i_78];
      f_80  =  f_77 + f_79;
      adf_5[i_19]  =  f_80;
      f_81  =  adf_7[i_19];
      f_82  =  adf_7[i_78];
      f_83  =  f_81 + f_82;
      adf_7[i_19]  =  f_83;
    }  // B32
    else
    {
      // BLOCK 34
    }  // B32
    // BLOCK 35 MERGES [34 33 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_84  =  i_75 >> 1;
    i_75  =  i_84;
  }  // B31
  // BLOCK 36
  b_85  =  i_19 == 0;
  if(b_85)
  {
    // BLOCK 37
    f_86  =  adf_5[0];
    l_87  =  (long) i_16;
    l_88  =  l_87 + 4L;
    l_89  =  l_88 << 2;
    ul_90  =  ul_1 + l_89;
    *((__global float *) ul_90)  =  f_60;
    ul_91  =  ul_2 + l_89;
    *((__global float *) ul_91)  =  f_86;
    ul_92  =  ul_3 + l_89;
    *((__global int *) ul_92)  =  i_61;
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
  bool b_12;
  float f_26, f_27, f_32, f_33, f_39, f_40;
  int i_8, i_10, i_11, i_13, i_14, i_15, i_16, i_17, i_28, i_29, i_30, i_31, i_34, i_41, i_43;
  long l_18, l_19, l_20, l_22, l_23, l_24, l_35, l_36, l_37, l_44, l_45, l_46;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_9, ul_21, ul_25, ul_38, ul_42, ul_47, ul_48, ul_49;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) places;
  ul_3  =  (ulong) max;
  ul_4  =  (ulong) others;
  ul_5  =  (ulong) at;
  ul_6  =  (ulong) shape;
  ul_7  =  ul_6 + 20L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_6 + 32L;
  i_10  =  *((__global int *) ul_9);
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

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPullRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *anchor, __global uchar *at, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int function, __private int sign, __private int tempered)
{
  bool b_12, b_28;
  float f_22, f_30, f_31, f_33;
  int i_6, i_8, i_10, i_11, i_13, i_14, i_15, i_16, i_17, i_24, i_25, i_26, i_27, i_32;
  long l_18, l_19, l_20, l_34, l_35, l_36;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_21, ul_23, ul_29, ul_37;

  // BLOCK 0
  ul_0  =  (ulong) dy;
  ul_1  =  (ulong) others;
  ul_2  =  (ulong) at;
  ul_3  =  (ulong) dx;
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
    i_13  =  i_8 * i_10;
    i_14  =  i_11 / i_13;
    i_15  =  i_14 * i_10;
    i_16  =  i_11 % i_10;
    i_17  =  i_15 + i_16;
    l_18  =  (long) i_17;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_1 + l_20;
    f_22  =  *((__global float *) ul_21);
    ul_23  =  ul_2 + l_20;
    i_24  =  *((__global int *) ul_23);
    i_25  =  (i_24 < i_8) ? i_24 : 0;
    i_26  =  i_11 / i_10;
    i_27  =  i_26 % i_8;
    b_28  =  i_25 == i_27;
    if(b_28)
    {
      // BLOCK 2
      ul_29  =  ul_0 + l_20;
      f_30  =  *((__global float *) ul_29);
      f_31  =  f_30;
    }  // B1
    else
    {
      // BLOCK 3
      f_31  =  0.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_32  =  isequal(f_22, f_22);
    if(i_32 == 1)
    {
      // BLOCK 5
      f_33  =  f_31;
    }  // B4
    else
    {
      // BLOCK 6
      f_33  =  f_22;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    l_34  =  (long) i_11;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_3 + l_36;
    *((__global float *) ul_37)  =  f_33;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
