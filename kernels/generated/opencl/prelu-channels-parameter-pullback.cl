// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 251340fe61f9d74ee6a70ffa9c738a68d28a6d68413b280a4ad472b2bf8b174c
// function: prelu
// order: channels-parameter-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGradients(in0, in1, out0, table, partialFirst, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, shape_9, shape_10, 1, 14) over channel_parts always
// launch: kGenericTotal(partialFirst, out1, shape_2, shape_4) over channels always
__kernel void kGenericGradients(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __global uchar *first, __global uchar *second, __global uchar *third, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int shape_9, __private int shape_10, __private int learned, __private int code)
{
  bool b_22, b_23, b_27;
  float f_38, f_41, f_42, f_57, f_59, f_61, f_63, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75;
  int i_7, i_9, i_11, i_13, i_15, i_17, i_19, i_20, i_21, i_24, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_40, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_60, i_62, i_64, i_76, i_77, i_78, i_83;
  long l_34, l_35, l_36, l_39, l_43, l_44, l_45, l_53, l_54, l_55, l_79, l_80, l_81, l_84, l_85, l_86;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_37, *ul_56, *ul_58, *ul_66, *ul_82, *ul_87;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  ul_4  =  first;
  i_7  =  shape_1;
  i_9  =  shape_2;
  i_11  =  shape_3;
  i_13  =  shape_4;
  i_15  =  shape_5;
  i_17  =  shape_9;
  i_19  =  shape_10;
  i_20  =  get_global_id(0);
  i_21  =  i_9 * i_13;
  b_22  =  i_20 < i_21;
  if(b_22)
  {
    // BLOCK 1
    b_23  =  i_15 == 1;
    if(b_23)
    {
      // BLOCK 2
      i_24  =  i_20 % i_9;
      i_25  =  i_24;
    }  // B1
    else
    {
      // BLOCK 3
      i_26  =  i_20 / i_13;
      i_25  =  i_26;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    b_27  =  i_15 == 1;
    if(b_27)
    {
      // BLOCK 5
      i_28  =  i_20 / i_9;
      i_29  =  i_28;
    }  // B4
    else
    {
      // BLOCK 6
      i_30  =  i_20 % i_13;
      i_29  =  i_30;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_31  =  i_25 << 2;
    i_32  =  i_25 << 1;
    i_33  =  i_31 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_3 + l_36;
    f_38  =  *((__global float *) ul_37);
    l_39  =  (long) i_17;
    i_40  =  i_29;
    // BLOCK 8 MERGES [7 18 ]
    f_41  =  0.0F;
    f_42  =  0.0F;
    i_40  =  i_29;
    for(;i_40 < i_7;)
    {
      // BLOCK 9
      l_43  =  (long) i_40;
      l_44  =  l_43 * l_39;
      l_45  =  l_44 >> i_19;
      i_46  =  (int) l_45;
      i_47  =  i_46 * i_9;
      i_48  =  i_47 + i_25;
      i_49  =  i_48 * i_11;
      i_50  =  i_46 * i_11;
      i_51  =  i_49 - i_50;
      i_52  =  i_51 + i_40;
      l_53  =  (long) i_52;
      l_54  =  l_53 + 4L;
      l_55  =  l_54 << 2;
      ul_56  =  ul_0 + l_55;
      f_57  =  *((__global float *) ul_56);
      ul_58  =  ul_1 + l_55;
      f_59  =  *((__global float *) ul_58);
      i_60  =  isless(0.0F, f_57);
      if(i_60 == 1)
      {
        // BLOCK 10
        f_61  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_61  =  f_57;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      i_62  =  isless(0.0F, f_57);
      if(i_62 == 1)
      {
        // BLOCK 13
        f_63  =  1.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_63  =  f_38;
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      i_64  =  isequal(f_57, f_57);
      if(i_64 == 1)
      {
        // BLOCK 16
        f_65  =  f_63;
      }  // B15
      else
      {
        // BLOCK 17
        f_65  =  f_57;
      }  // B15
      // BLOCK 18 MERGES [17 16 ]
      ul_66  =  ul_2 + l_55;
      f_67  =  f_65 * f_59;
      *((__global float *) ul_66)  =  f_67;
      f_68  =  fma(f_61, f_59, f_41);
      f_69  =  f_68 - f_41;
      f_70  =  f_68 - f_69;
      f_71  =  f_41 - f_70;
      f_72  =  f_61 * f_59;
      f_73  =  f_72 - f_69;
      f_74  =  f_71 + f_73;
      f_75  =  f_42 + f_74;
      i_76  =  i_40 + i_13;
      f_41  =  f_68;
      f_42  =  f_75;
      i_40  =  i_76;
    }  // B8
    // BLOCK 19
    i_77  =  i_25 * i_13;
    i_78  =  i_77 + i_29;
    l_79  =  (long) i_78;
    l_80  =  l_79 + 4L;
    l_81  =  l_80 << 2;
    ul_82  =  ul_4 + l_81;
    *((__global float *) ul_82)  =  f_41;
    i_83  =  i_21 + i_78;
    l_84  =  (long) i_83;
    l_85  =  l_84 + 4L;
    l_86  =  l_85 << 2;
    ul_87  =  ul_4 + l_86;
    *((__global float *) ul_87)  =  f_42;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel

__kernel void kGenericTotal(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *partial, __global uchar *gradient, __private int shape_2, __private int shape_4)
{
  bool b_8;
  float f_12, f_13, f_19, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_36, f_37;
  int i_4, i_6, i_7, i_9, i_10, i_11, i_14, i_20, i_34, i_35;
  long l_15, l_16, l_17, l_21, l_22, l_23, l_38, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_18, *ul_24, *ul_41;

  // BLOCK 0
  ul_0  =  partial;
  ul_1  =  gradient;
  i_4  =  shape_2;
  i_6  =  shape_4;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_4;
  if(b_8)
  {
    // BLOCK 1
    i_9  =  i_6 * i_4;
    i_10  =  i_6 * i_7;
    i_11  =  i_10 + i_6;
    // BLOCK 2 MERGES [1 3 ]
    f_12  =  0.0F;
    f_13  =  0.0F;
    i_14  =  i_10;
    for(;i_14 < i_11;)
    {
      // BLOCK 3
      l_15  =  (long) i_14;
      l_16  =  l_15 + 4L;
      l_17  =  l_16 << 2;
      ul_18  =  ul_0 + l_17;
      f_19  =  *((__global float *) ul_18);
      i_20  =  i_9 + i_14;
      l_21  =  (long) i_20;
      l_22  =  l_21 + 4L;
      l_23  =  l_22 << 2;
      ul_24  =  ul_0 + l_23;
      f_25  =  *((__global float *) ul_24);
      f_26  =  f_12 + f_19;
      f_27  =  f_26 - f_12;
      f_28  =  f_26 - f_27;
      f_29  =  f_12 - f_28;
      f_30  =  f_19 - f_27;
      f_31  =  f_29 + f_30;
      f_32  =  f_31 + f_25;
      f_33  =  f_13 + f_32;
      i_34  =  i_14 + 1;
      f_12  =  f_26;
      f_13  =  f_33;
      i_14  =  i_34;
    }  // B2
    // BLOCK 4
    i_35  =  isequal(f_13, f_13);
    if(i_35 == 1)
    {
      // BLOCK 5
      f_36  =  f_12 + f_13;
      f_37  =  f_36;
    }  // B4
    else
    {
      // BLOCK 6
      f_37  =  f_12;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_38  =  (long) i_7;
    l_39  =  l_38 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_1 + l_40;
    *((__global float *) ul_41)  =  f_37;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
