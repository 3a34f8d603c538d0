// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4b968761c3155a1482059041a6494f540d5f34c7788da28c423d87b5ceb083ad
// function: sparsemax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericThreshold(in0, unused, max, threshold, rest, unused, shape_1, shape_2, shape_3, shape_9, shape_10, 0) over rows always
// launch: kGenericSparse(in0, max, threshold, rest, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10) over elements always
__kernel void kGenericThreshold(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *threshold, __global uchar *rest, __global uchar *mean, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_9, __private int shape_10, __private int gradient)
{
  bool b_8;
  float f_26, f_27, f_28, f_36, f_38, f_41, f_42, f_44, f_45, f_49, f_50, f_58, f_59, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_107, f_108, f_109;
  int i_6, i_7, i_10, i_12, i_14, i_16, i_21, i_22, i_23, i_24, i_25, i_29, i_30, i_31, i_37, i_39, i_40, i_43, i_46, i_47, i_48, i_51, i_52, i_53, i_60, i_70, i_71, i_80, i_81, i_84;
  long l_17, l_18, l_19, l_20, l_32, l_33, l_34, l_54, l_55, l_56, l_103, l_104;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_35, *ul_57, *ul_105, *ul_106, *ul_110;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  threshold;
  ul_3  =  rest;
  i_6  =  shape_1;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    i_10  =  shape_9;
    i_12  =  shape_10;
    i_14  =  shape_2;
    i_16  =  shape_3;
    l_17  =  (long) i_7;
    l_18  =  (long) i_10;
    l_19  =  l_17 * l_18;
    l_20  =  l_19 >> i_12;
    i_21  =  (int) l_20;
    i_22  =  i_21 * i_16;
    i_23  =  i_14 + -1;
    i_24  =  i_22 * i_23;
    i_25  =  i_24 + i_7;
    f_26  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_27  =  f_26;
    f_28  =  0.0F;
    i_29  =  0;
    for(;i_29 < i_14;)
    {
      // BLOCK 3
      i_30  =  i_29 * i_16;
      i_31  =  i_25 + i_30;
      l_32  =  (long) i_31;
      l_33  =  l_32 + 4L;
      l_34  =  l_33 << 2;
      ul_35  =  ul_0 + l_34;
      f_36  =  *((__global float *) ul_35);
      i_37  =  isequal(f_36, f_36);
      if(i_37 == 1)
      {
        // BLOCK 4
        f_38  =  f_28;
      }  // B3
      else
      {
        // BLOCK 5
        f_38  =  f_36;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_39  =  i_29 + 1;
      i_40  =  isless(f_27, f_36);
      if(i_40 == 1)
      {
        // BLOCK 7
        f_41  =  f_36;
        f_42  =  f_38;
      }  // B6
      else
      {
        // BLOCK 8
        f_41  =  f_27;
        f_42  =  f_38;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_42  =  f_38;
      i_43  =  i_39;
      f_27  =  f_41;
      f_28  =  f_42;
      i_29  =  i_43;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 21 ]
    f_44  =  -1.0F;
    f_45  =  0.0F;
    i_46  =  -1;
    i_47  =  0;
    for(;i_46 != i_47;)
    {
      // BLOCK 12
      // BLOCK 13 MERGES [12 20 ]
      i_48  =  0;
      f_49  =  -1.0F;
      f_50  =  0.0F;
      i_51  =  0;
      for(;i_51 < i_14;)
      {
        // BLOCK 14
        i_52  =  i_51 * i_16;
        i_53  =  i_52 + i_25;
        l_54  =  (long) i_53;
        l_55  =  l_54 + 4L;
        l_56  =  l_55 << 2;
        ul_57  =  ul_0 + l_56;
        f_58  =  *((__global float *) ul_57);
        f_59  =  f_58 - f_27;
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
          f_65  =  f_27 + f_62;
          f_66  =  f_64 - f_65;
          f_61  =  f_66;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_67  =  f_59 - f_44;
        f_68  =  f_61 - f_45;
        f_69  =  f_67 + f_68;
        i_70  =  i_51 + 1;
        i_71  =  isless(0.0F, f_69);
        if(i_71 == 1)
        {
          // BLOCK 18
          f_72  =  f_49 + f_59;
          f_73  =  f_72 - f_49;
          f_74  =  f_72 - f_73;
          f_75  =  f_49 - f_74;
          f_76  =  f_59 - f_73;
          f_77  =  f_75 + f_76;
          f_78  =  f_50 + f_77;
          f_79  =  f_78 + f_61;
          i_80  =  i_48 + 1;
          i_81  =  i_80;
          f_82  =  f_72;
          f_83  =  f_79;
        }  // B17
        else
        {
          // BLOCK 19
          i_81  =  i_48;
          f_82  =  f_49;
          f_83  =  f_50;
        }  // B17
        // BLOCK 20 MERGES [19 18 ]
        i_84  =  i_70;
        i_48  =  i_81;
        f_49  =  f_82;
        f_50  =  f_83;
        i_51  =  i_84;
      }  // B13
      // BLOCK 21
      f_85  =  f_49 + f_50;
      f_86  =  (float) i_48;
      f_87  =  f_85 / f_86;
      f_88  =  f_87 * 4097.0F;
      f_89  =  f_88 - f_87;
      f_90  =  f_88 - f_89;
      f_91  =  f_90 * f_86;
      f_92  =  f_85 - f_91;
      f_93  =  f_87 - f_90;
      f_94  =  f_93 * f_86;
      f_95  =  f_92 - f_94;
      f_96  =  f_85 - f_49;
      f_97  =  f_85 - f_96;
      f_98  =  f_49 - f_97;
      f_99  =  f_50 - f_96;
      f_100  =  f_98 + f_99;
      f_101  =  f_95 + f_100;
      f_102  =  f_101 / f_86;
      f_44  =  f_87;
      f_45  =  f_102;
      i_46  =  i_47;
      i_47  =  i_48;
    }  // B11
    // BLOCK 22
    l_103  =  l_17 + 4L;
    l_104  =  l_103 << 2;
    ul_105  =  ul_1 + l_104;
    *((__global float *) ul_105)  =  f_27;
    ul_106  =  ul_2 + l_104;
    f_107  =  f_27 - f_27;
    f_108  =  f_107 + f_28;
    f_109  =  f_108 + f_44;
    *((__global float *) ul_106)  =  f_109;
    ul_110  =  ul_3 + l_104;
    *((__global float *) ul_110)  =  f_45;
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel

__kernel void kGenericSparse(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *threshold, __global uchar *rest, __global uchar *y, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10)
{
  bool b_9;
  float f_25, f_42, f_44, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_59;
  int i_7, i_8, i_11, i_13, i_15, i_17, i_19, i_20, i_29, i_30, i_34, i_35, i_36, i_37, i_48, i_58;
  long l_21, l_22, l_23, l_26, l_27, l_28, l_31, l_32, l_33, l_38, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_24, *ul_41, *ul_43, *ul_45, *ul_60;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  threshold;
  ul_3  =  rest;
  ul_4  =  y;
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
    l_21  =  (long) i_8;
    l_22  =  l_21 + 4L;
    l_23  =  l_22 << 2;
    ul_24  =  ul_0 + l_23;
    f_25  =  *((__global float *) ul_24);
    l_26  =  (long) i_11;
    l_27  =  l_26 * l_21;
    l_28  =  l_27 >> i_13;
    i_29  =  (int) l_28;
    i_30  =  i_29 * i_19;
    l_31  =  (long) i_15;
    l_32  =  l_31 * l_21;
    l_33  =  l_32 >> i_17;
    i_34  =  (int) l_33;
    i_35  =  i_34 * i_20;
    i_36  =  i_8 - i_35;
    i_37  =  i_30 + i_36;
    l_38  =  (long) i_37;
    l_39  =  l_38 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_1 + l_40;
    f_42  =  *((__global float *) ul_41);
    ul_43  =  ul_2 + l_40;
    f_44  =  *((__global float *) ul_43);
    ul_45  =  ul_3 + l_40;
    f_46  =  *((__global float *) ul_45);
    f_47  =  f_25 - f_42;
    i_48  =  isless(f_47, -3.4028235E38F);
    if(i_48 == 1)
    {
      // BLOCK 2
      f_49  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_50  =  f_47 - f_25;
      f_51  =  f_47 - f_50;
      f_52  =  f_25 - f_51;
      f_53  =  f_50 + f_42;
      f_54  =  f_52 - f_53;
      f_49  =  f_54;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_55  =  f_47 - f_44;
    f_56  =  f_49 - f_46;
    f_57  =  f_55 + f_56;
    i_58  =  isless(f_57, 0.0F);
    if(i_58 == 1)
    {
      // BLOCK 5
      f_59  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_59  =  f_57;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_60  =  ul_4 + l_23;
    *((__global float *) ul_60)  =  f_59;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
