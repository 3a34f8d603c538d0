// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9cc79201a458b7410d63a40d43552aed63148cf5370876367cc1604f14db43b8
// function: star_relu
// order: channels-parameter-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGradients(in0, in1, out0, table, partialFirst, partialSecond, unused, shape_1, shape_2, shape_3, shape_4, shape_5, shape_9, shape_10, 2, 30) over channel_parts always
// launch: kGenericTotal(partialFirst, out1, shape_2, shape_4) over channels always
// launch: kGenericTotal(partialSecond, out2, shape_2, shape_4) over channels always
__kernel void kGenericGradients(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __global uchar *first, __global uchar *second, __global uchar *third, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int shape_9, __private int shape_10, __private int learned, __private int code)
{
  bool b_23, b_24, b_28;
  float f_39, f_45, f_48, f_49, f_50, f_51, f_66, f_68, f_70, f_71, f_73, f_75, f_76, f_77, f_78, f_82, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100;
  int i_8, i_10, i_12, i_14, i_16, i_18, i_20, i_21, i_22, i_25, i_26, i_27, i_29, i_30, i_31, i_32, i_33, i_34, i_40, i_47, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_69, i_72, i_74, i_79, i_80, i_81, i_101, i_102, i_103, i_108;
  long l_35, l_36, l_37, l_41, l_42, l_43, l_46, l_52, l_53, l_54, l_62, l_63, l_64, l_104, l_105, l_106, l_109, l_110, l_111;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_38, *ul_44, *ul_65, *ul_67, *ul_83, *ul_107, *ul_112, *ul_113, *ul_114;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  ul_4  =  first;
  ul_5  =  second;
  i_8  =  shape_1;
  i_10  =  shape_2;
  i_12  =  shape_3;
  i_14  =  shape_4;
  i_16  =  shape_5;
  i_18  =  shape_9;
  i_20  =  shape_10;
  i_21  =  get_global_id(0);
  i_22  =  i_10 * i_14;
  b_23  =  i_21 < i_22;
  if(b_23)
  {
    // BLOCK 1
    b_24  =  i_16 == 1;
    if(b_24)
    {
      // BLOCK 2
      i_25  =  i_21 % i_10;
      i_26  =  i_25;
    }  // B1
    else
    {
      // BLOCK 3
      i_27  =  i_21 / i_14;
      i_26  =  i_27;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    b_28  =  i_16 == 1;
    if(b_28)
    {
      // BLOCK 5
      i_29  =  i_21 / i_10;
      i_30  =  i_29;
    }  // B4
    else
    {
      // BLOCK 6
      i_31  =  i_21 % i_14;
      i_30  =  i_31;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_32  =  i_26 << 2;
    i_33  =  i_26 << 1;
    i_34  =  i_32 + i_33;
    l_35  =  (long) i_34;
    l_36  =  l_35 + 4L;
    l_37  =  l_36 << 2;
    ul_38  =  ul_3 + l_37;
    f_39  =  *((__global float *) ul_38);
    i_40  =  i_34 + 1;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_3 + l_43;
    f_45  =  *((__global float *) ul_44);
    l_46  =  (long) i_18;
    i_47  =  i_30;
    // BLOCK 8 MERGES [7 25 ]
    f_48  =  0.0F;
    f_49  =  0.0F;
    f_50  =  0.0F;
    f_51  =  0.0F;
    i_47  =  i_30;
    for(;i_47 < i_8;)
    {
      // BLOCK 9
      l_52  =  (long) i_47;
      l_53  =  l_52 * l_46;
      l_54  =  l_53 >> i_20;
      i_55  =  (int) l_54;
      i_56  =  i_55 * i_10;
      i_57  =  i_56 + i_26;
      i_58  =  i_57 * i_12;
      i_59  =  i_55 * i_12;
      i_60  =  i_58 - i_59;
      i_61  =  i_60 + i_47;
      l_62  =  (long) i_61;
      l_63  =  l_62 + 4L;
      l_64  =  l_63 << 2;
      ul_65  =  ul_0 + l_64;
      f_66  =  *((__global float *) ul_65);
      ul_67  =  ul_1 + l_64;
      f_68  =  *((__global float *) ul_67);
      i_69  =  isless(f_66, 0.0F);
      if(i_69 == 1)
      {
        // BLOCK 10
        f_70  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_71  =  f_66 * f_66;
        f_70  =  f_71;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      i_72  =  isequal(f_66, f_66);
      if(i_72 == 1)
      {
        // BLOCK 13
        f_73  =  1.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_73  =  f_66;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_74  =  isless(f_66, 0.0F);
      if(i_74 == 1)
      {
        // BLOCK 16
        f_75  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_76  =  f_39 + f_45;
        f_77  =  f_76 * 2.0F;
        f_78  =  f_77 * f_66;
        i_79  =  isequal(f_77, 0.0F);
        if(i_79 == 1)
        {
          // BLOCK 18
          i_80  =  isequal(f_66, f_66);
          if(i_80 == 1)
          {
            // BLOCK 19
            f_75  =  0.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_75  =  f_78;
          }  // B18
        }  // B17
        else
        {
          // BLOCK 21
          f_75  =  f_78;
        }  // B17
      }  // B15
      // BLOCK 22 MERGES [21 20 19 16 ]
      i_81  =  isequal(f_66, f_66);
      if(i_81 == 1)
      {
        // BLOCK 23
        f_82  =  f_75;
      }  // B22
      else
      {
        // BLOCK 24
        f_82  =  f_66;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      ul_83  =  ul_2 + l_64;
      f_84  =  f_82 * f_68;
      *((__global float *) ul_83)  =  f_84;
      f_85  =  fma(f_73, f_68, f_50);
      f_86  =  f_85 - f_50;
      f_87  =  f_85 - f_86;
      f_88  =  f_50 - f_87;
      f_89  =  f_73 * f_68;
      f_90  =  f_89 - f_86;
      f_91  =  f_88 + f_90;
      f_92  =  f_51 + f_91;
      f_93  =  fma(f_70, f_68, f_48);
      f_94  =  f_93 - f_48;
      f_95  =  f_93 - f_94;
      f_96  =  f_48 - f_95;
      f_97  =  f_70 * f_68;
      f_98  =  f_97 - f_94;
      f_99  =  f_96 + f_98;
      f_100  =  f_49 + f_99;
      i_101  =  i_47 + i_14;
      f_48  =  f_93;
      f_49  =  f_100;
      f_50  =  f_85;
      f_51  =  f_92;
      i_47  =  i_101;
    }  // B8
    // BLOCK 26
    i_102  =  i_26 * i_14;
    i_103  =  i_102 + i_30;
    l_104  =  (long) i_103;
    l_105  =  l_104 + 4L;
    l_106  =  l_105 << 2;
    ul_107  =  ul_4 + l_106;
    *((__global float *) ul_107)  =  f_48;
    i_108  =  i_22 + i_103;
    l_109  =  (long) i_108;
    l_110  =  l_109 + 4L;
    l_111  =  l_110 << 2;
    ul_112  =  ul_4 + l_111;
    *((__global float *) ul_112)  =  f_49;
    ul_113  =  ul_5 + l_106;
    *((__global float *) ul_113)  =  f_50;
    ul_114  =  ul_5 + l_111;
    *((__global float *) ul_114)  =  f_51;
  }  // B0
  else
  {
    // BLOCK 27
  }  // B0
  // BLOCK 28 MERGES [27 26 ]
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
