// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 27ff270d03ed80b61ef899a7ba77d07011e1da1394fb35bd7e9f1de65077135c
// function: swiglu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGatePull(in0, in1, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 19) over rows always
// launch: kGenericGatePullBySlice(in0, in1, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 19) over slices always
__kernel void kGenericGatePull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_8;
  float f_16, f_28, f_34, f_36, f_38, f_42, f_44, f_46, f_47, f_48, f_49, f_50, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_67, f_69, f_71, f_72, f_73, f_74, f_75, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_89;
  int i_6, i_7, i_10, i_12, i_14, i_21, i_22, i_23, i_29, i_35, i_37, i_43, i_45, i_51, i_66, i_68, i_70, i_76, i_85, i_88;
  long l_17, l_18, l_19, l_20, l_24, l_25, l_26, l_30, l_31, l_32, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_27, *ul_33, *ul_41, *ul_87, *ul_90;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_1;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    i_10  =  shape_9;
    i_12  =  shape_10;
    i_14  =  shape_3;
    f_16  =  numbers_0;
    l_17  =  (long) i_7;
    l_18  =  (long) i_10;
    l_19  =  l_17 * l_18;
    l_20  =  l_19 >> i_12;
    i_21  =  (int) l_20;
    i_22  =  i_21 * i_14;
    i_23  =  i_22 + i_7;
    l_24  =  (long) i_23;
    l_25  =  l_24 + 4L;
    l_26  =  l_25 << 2;
    ul_27  =  ul_0 + l_26;
    f_28  =  *((__global float *) ul_27);
    i_29  =  i_23 + i_14;
    l_30  =  (long) i_29;
    l_31  =  l_30 + 4L;
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    f_34  =  *((__global float *) ul_33);
    i_35  =  isequal(f_16, 0.0F);
    if(i_35 == 1)
    {
      // BLOCK 2
      f_36  =  f_28;
    }  // B1
    else
    {
      // BLOCK 3
      f_36  =  f_34;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_37  =  isequal(f_16, 0.0F);
    if(i_37 == 1)
    {
      // BLOCK 5
      f_38  =  f_34;
    }  // B4
    else
    {
      // BLOCK 6
      f_38  =  f_28;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_39  =  l_17 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_1 + l_40;
    f_42  =  *((__global float *) ul_41);
    i_43  =  isless(f_36, -250.0F);
    if(i_43 == 1)
    {
      // BLOCK 8
      f_44  =  -250.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_45  =  isless(250.0F, f_36);
      if(i_45 == 1)
      {
        // BLOCK 10
        f_44  =  250.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_44  =  f_36;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_46  =  fabs(f_44);
    f_47  =  f_46 * -0.5F;
    f_48  =  exp(f_47);
    f_49  =  fma(f_48, f_48, 1.0F);
    f_50  =  1.0F / f_49;
    i_51  =  isless(f_44, 0.0F);
    if(i_51 == 1)
    {
      // BLOCK 13
      f_52  =  f_44 + 1.0F;
      f_53  =  fma(f_48, f_48, 0.0F);
      f_54  =  f_53 + 0.0F;
      f_55  =  f_52 + f_54;
      f_56  =  f_50 * f_55;
      f_57  =  f_56 * f_48;
      f_58  =  f_48 * f_50;
      f_59  =  f_57 * f_58;
      f_60  =  f_59;
    }  // B12
    else
    {
      // BLOCK 14
      f_61  =  f_48 * f_48;
      f_62  =  f_44 + 0.0F;
      f_63  =  f_61 * f_62;
      f_64  =  fma(f_50, f_63, 1.0F);
      f_65  =  f_64 * f_50;
      f_60  =  f_65;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_66  =  isequal(f_36, f_36);
    if(i_66 == 1)
    {
      // BLOCK 16
      f_67  =  f_60;
    }  // B15
    else
    {
      // BLOCK 17
      f_67  =  f_36;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_68  =  isless(f_36, -3.4028235E38F);
    if(i_68 == 1)
    {
      // BLOCK 19
      f_69  =  -3.4028235E38F;
    }  // B18
    else
    {
      // BLOCK 20
      i_70  =  isless(3.4028235E38F, f_36);
      if(i_70 == 1)
      {
        // BLOCK 21
        f_69  =  3.4028235E38F;
      }  // B20
      else
      {
        // BLOCK 22
        f_69  =  f_36;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_71  =  fabs(f_36);
    f_72  =  f_71 * -0.5F;
    f_73  =  exp(f_72);
    f_74  =  fma(f_73, f_73, 1.0F);
    f_75  =  1.0F / f_74;
    i_76  =  isless(f_36, 0.0F);
    if(i_76 == 1)
    {
      // BLOCK 24
      f_77  =  f_75 * f_73;
      f_78  =  f_69 * f_73;
      f_79  =  f_77 * f_78;
      f_80  =  f_79;
    }  // B23
    else
    {
      // BLOCK 25
      f_81  =  f_36 * f_75;
      f_80  =  f_81;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    f_82  =  f_80 * f_42;
    f_83  =  f_67 * f_42;
    f_84  =  f_38 * f_83;
    i_85  =  isequal(f_16, 0.0F);
    if(i_85 == 1)
    {
      // BLOCK 27
      f_86  =  f_84;
    }  // B26
    else
    {
      // BLOCK 28
      f_86  =  f_82;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_87  =  ul_2 + l_26;
    *((__global float *) ul_87)  =  f_86;
    i_88  =  isequal(f_16, 0.0F);
    if(i_88 == 1)
    {
      // BLOCK 30
      f_89  =  f_82;
    }  // B29
    else
    {
      // BLOCK 31
      f_89  =  f_84;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_90  =  ul_2 + l_32;
    *((__global float *) ul_90)  =  f_89;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel

__kernel void kGenericGatePullBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_26;
  float f_30, f_39, f_45, f_47, f_49, f_54, f_56, f_58, f_59, f_60, f_61, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_79, f_81, f_83, f_84, f_85, f_86, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_98, f_101;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_31, i_32, i_33, i_34, i_40, i_46, i_48, i_55, i_57, i_63, i_78, i_80, i_82, i_88, i_97, i_100;
  long l_16, l_17, l_18, l_19, l_35, l_36, l_37, l_41, l_42, l_43, l_50, l_51, l_52;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_38, *ul_44, *ul_53, *ul_99, *ul_102;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_13;
  i_8  =  shape_14;
  i_10  =  shape_12;
  i_12  =  shape_11;
  i_14  =  shape_3;
  i_15  =  get_group_id(0);
  l_16  =  (long) i_15;
  l_17  =  (long) i_6;
  l_18  =  l_16 * l_17;
  l_19  =  l_18 >> i_8;
  i_20  =  (int) l_19;
  i_21  =  i_20 * i_10;
  i_22  =  i_15 - i_21;
  i_23  =  i_22 * i_12;
  i_24  =  get_local_id(0);
  i_25  =  i_23 + i_24;
  b_26  =  i_25 < i_14;
  if(b_26)
  {
    // BLOCK 1
    i_27  =  shape_3;
    i_28  =  shape_3;
    f_30  =  numbers_0;
    i_31  =  i_27 * i_20;
    i_32  =  i_31 + i_25;
    i_33  =  i_28 * i_20;
    i_34  =  i_32 + i_33;
    l_35  =  (long) i_34;
    l_36  =  l_35 + 4L;
    l_37  =  l_36 << 2;
    ul_38  =  ul_0 + l_37;
    f_39  =  *((__global float *) ul_38);
    i_40  =  i_34 + i_28;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    i_46  =  isequal(f_30, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 2
      f_47  =  f_39;
    }  // B1
    else
    {
      // BLOCK 3
      f_47  =  f_45;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_48  =  isequal(f_30, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 5
      f_49  =  f_45;
    }  // B4
    else
    {
      // BLOCK 6
      f_49  =  f_39;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_50  =  (long) i_32;
    l_51  =  l_50 + 4L;
    l_52  =  l_51 << 2;
    ul_53  =  ul_1 + l_52;
    f_54  =  *((__global float *) ul_53);
    i_55  =  isless(f_47, -250.0F);
    if(i_55 == 1)
    {
      // BLOCK 8
      f_56  =  -250.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_57  =  isless(250.0F, f_47);
      if(i_57 == 1)
      {
        // BLOCK 10
        f_56  =  250.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_56  =  f_47;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_58  =  fabs(f_56);
    f_59  =  f_58 * -0.5F;
    f_60  =  exp(f_59);
    f_61  =  fma(f_60, f_60, 1.0F);
    f_62  =  1.0F / f_61;
    i_63  =  isless(f_56, 0.0F);
    if(i_63 == 1)
    {
      // BLOCK 13
      f_64  =  f_56 + 1.0F;
      f_65  =  fma(f_60, f_60, 0.0F);
      f_66  =  f_65 + 0.0F;
      f_67  =  f_64 + f_66;
      f_68  =  f_62 * f_67;
      f_69  =  f_68 * f_60;
      f_70  =  f_60 * f_62;
      f_71  =  f_69 * f_70;
      f_72  =  f_71;
    }  // B12
    else
    {
      // BLOCK 14
      f_73  =  f_60 * f_60;
      f_74  =  f_56 + 0.0F;
      f_75  =  f_73 * f_74;
      f_76  =  fma(f_62, f_75, 1.0F);
      f_77  =  f_76 * f_62;
      f_72  =  f_77;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_78  =  isequal(f_47, f_47);
    if(i_78 == 1)
    {
      // BLOCK 16
      f_79  =  f_72;
    }  // B15
    else
    {
      // BLOCK 17
      f_79  =  f_47;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_80  =  isless(f_47, -3.4028235E38F);
    if(i_80 == 1)
    {
      // BLOCK 19
      f_81  =  -3.4028235E38F;
    }  // B18
    else
    {
      // BLOCK 20
      i_82  =  isless(3.4028235E38F, f_47);
      if(i_82 == 1)
      {
        // BLOCK 21
        f_81  =  3.4028235E38F;
      }  // B20
      else
      {
        // BLOCK 22
        f_81  =  f_47;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_83  =  fabs(f_47);
    f_84  =  f_83 * -0.5F;
    f_85  =  exp(f_84);
    f_86  =  fma(f_85, f_85, 1.0F);
    f_87  =  1.0F / f_86;
    i_88  =  isless(f_47, 0.0F);
    if(i_88 == 1)
    {
      // BLOCK 24
      f_89  =  f_87 * f_85;
      f_90  =  f_81 * f_85;
      f_91  =  f_89 * f_90;
      f_92  =  f_91;
    }  // B23
    else
    {
      // BLOCK 25
      f_93  =  f_47 * f_87;
      f_92  =  f_93;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    f_94  =  f_92 * f_54;
    f_95  =  f_79 * f_54;
    f_96  =  f_49 * f_95;
    i_97  =  isequal(f_30, 0.0F);
    if(i_97 == 1)
    {
      // BLOCK 27
      f_98  =  f_96;
    }  // B26
    else
    {
      // BLOCK 28
      f_98  =  f_94;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_99  =  ul_2 + l_37;
    *((__global float *) ul_99)  =  f_98;
    i_100  =  isequal(f_30, 0.0F);
    if(i_100 == 1)
    {
      // BLOCK 30
      f_101  =  f_94;
    }  // B29
    else
    {
      // BLOCK 31
      f_101  =  f_96;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_102  =  ul_2 + l_43;
    *((__global float *) ul_102)  =  f_101;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel
