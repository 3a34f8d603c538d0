// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 668685cb01f96aa1fb5c00647709e9f7c812e3e0ac2e97f0d89084e67c4a51a4
// function: swiglu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGateBoth(in0, in1, out0, out1, numbers_0, shape_1, shape_3, shape_9, shape_10, 19) over rows always
// launch: kGenericGateBothBySlice(in0, in1, out0, out1, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 19) over slices always
__kernel void kGenericGateBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_9;
  float f_17, f_29, f_35, f_37, f_39, f_43, f_45, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_55, f_56, f_57, f_59, f_61, f_62, f_63, f_64, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_82, f_84, f_85, f_86, f_87, f_89, f_92;
  int i_7, i_8, i_11, i_13, i_15, i_22, i_23, i_24, i_30, i_36, i_38, i_44, i_46, i_52, i_58, i_60, i_66, i_81, i_88, i_91;
  long l_18, l_19, l_20, l_21, l_25, l_26, l_27, l_31, l_32, l_33, l_40, l_41;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_28, *ul_34, *ul_42, *ul_83, *ul_90, *ul_93;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_1;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_7;
  if(b_9)
  {
    // BLOCK 1
    i_11  =  shape_9;
    i_13  =  shape_10;
    i_15  =  shape_3;
    f_17  =  numbers_0;
    l_18  =  (long) i_8;
    l_19  =  (long) i_11;
    l_20  =  l_18 * l_19;
    l_21  =  l_20 >> i_13;
    i_22  =  (int) l_21;
    i_23  =  i_22 * i_15;
    i_24  =  i_23 + i_8;
    l_25  =  (long) i_24;
    l_26  =  l_25 + 4L;
    l_27  =  l_26 << 2;
    ul_28  =  ul_0 + l_27;
    f_29  =  *((__global float *) ul_28);
    i_30  =  i_24 + i_15;
    l_31  =  (long) i_30;
    l_32  =  l_31 + 4L;
    l_33  =  l_32 << 2;
    ul_34  =  ul_0 + l_33;
    f_35  =  *((__global float *) ul_34);
    i_36  =  isequal(f_17, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 2
      f_37  =  f_29;
    }  // B1
    else
    {
      // BLOCK 3
      f_37  =  f_35;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_38  =  isequal(f_17, 0.0F);
    if(i_38 == 1)
    {
      // BLOCK 5
      f_39  =  f_35;
    }  // B4
    else
    {
      // BLOCK 6
      f_39  =  f_29;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_40  =  l_18 + 4L;
    l_41  =  l_40 << 2;
    ul_42  =  ul_1 + l_41;
    f_43  =  *((__global float *) ul_42);
    i_44  =  isless(f_37, -3.4028235E38F);
    if(i_44 == 1)
    {
      // BLOCK 8
      f_45  =  -3.4028235E38F;
    }  // B7
    else
    {
      // BLOCK 9
      i_46  =  isless(3.4028235E38F, f_37);
      if(i_46 == 1)
      {
        // BLOCK 10
        f_45  =  3.4028235E38F;
      }  // B9
      else
      {
        // BLOCK 11
        f_45  =  f_37;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_47  =  fabs(f_37);
    f_48  =  f_47 * -0.5F;
    f_49  =  exp(f_48);
    f_50  =  fma(f_49, f_49, 1.0F);
    f_51  =  1.0F / f_50;
    i_52  =  isless(f_37, 0.0F);
    if(i_52 == 1)
    {
      // BLOCK 13
      f_53  =  f_45 * f_49;
      f_54  =  f_51 * f_49;
      f_55  =  f_53 * f_54;
      f_56  =  f_55;
    }  // B12
    else
    {
      // BLOCK 14
      f_57  =  f_37 * f_51;
      f_56  =  f_57;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_58  =  isless(f_37, -250.0F);
    if(i_58 == 1)
    {
      // BLOCK 16
      f_59  =  -250.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_60  =  isless(250.0F, f_37);
      if(i_60 == 1)
      {
        // BLOCK 18
        f_59  =  250.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_59  =  f_37;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_61  =  fabs(f_59);
    f_62  =  f_61 * -0.5F;
    f_63  =  exp(f_62);
    f_64  =  fma(f_63, f_63, 1.0F);
    f_65  =  1.0F / f_64;
    i_66  =  isless(f_59, 0.0F);
    if(i_66 == 1)
    {
      // BLOCK 21
      f_67  =  f_59 + 1.0F;
      f_68  =  fma(f_63, f_63, 0.0F);
      f_69  =  f_68 + 0.0F;
      f_70  =  f_67 + f_69;
      f_71  =  f_65 * f_70;
      f_72  =  f_71 * f_63;
      f_73  =  f_63 * f_65;
      f_74  =  f_72 * f_73;
      f_75  =  f_74;
    }  // B20
    else
    {
      // BLOCK 22
      f_76  =  f_63 * f_63;
      f_77  =  f_59 + 0.0F;
      f_78  =  f_76 * f_77;
      f_79  =  fma(f_65, f_78, 1.0F);
      f_80  =  f_79 * f_65;
      f_75  =  f_80;
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    i_81  =  isequal(f_37, f_37);
    if(i_81 == 1)
    {
      // BLOCK 24
      f_82  =  f_75;
    }  // B23
    else
    {
      // BLOCK 25
      f_82  =  f_37;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    ul_83  =  ul_2 + l_41;
    f_84  =  f_39 * f_56;
    *((__global float *) ul_83)  =  f_84;
    f_85  =  f_82 * f_43;
    f_86  =  f_85 * f_39;
    f_87  =  f_56 * f_43;
    i_88  =  isequal(f_17, 0.0F);
    if(i_88 == 1)
    {
      // BLOCK 27
      f_89  =  f_86;
    }  // B26
    else
    {
      // BLOCK 28
      f_89  =  f_87;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_90  =  ul_3 + l_27;
    *((__global float *) ul_90)  =  f_89;
    i_91  =  isequal(f_17, 0.0F);
    if(i_91 == 1)
    {
      // BLOCK 30
      f_92  =  f_87;
    }  // B29
    else
    {
      // BLOCK 31
      f_92  =  f_86;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_93  =  ul_3 + l_33;
    *((__global float *) ul_93)  =  f_92;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel

__kernel void kGenericGateBothBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_27;
  float f_31, f_40, f_46, f_48, f_50, f_55, f_57, f_59, f_60, f_61, f_62, f_63, f_65, f_66, f_67, f_68, f_69, f_71, f_73, f_74, f_75, f_76, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_96, f_97, f_98, f_99, f_101, f_104;
  int i_7, i_9, i_11, i_13, i_15, i_16, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_32, i_33, i_34, i_35, i_41, i_47, i_49, i_56, i_58, i_64, i_70, i_72, i_78, i_93, i_100, i_103;
  long l_17, l_18, l_19, l_20, l_36, l_37, l_38, l_42, l_43, l_44, l_51, l_52, l_53;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_39, *ul_45, *ul_54, *ul_95, *ul_102, *ul_105;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_13;
  i_9  =  shape_14;
  i_11  =  shape_12;
  i_13  =  shape_11;
  i_15  =  shape_3;
  i_16  =  get_group_id(0);
  l_17  =  (long) i_16;
  l_18  =  (long) i_7;
  l_19  =  l_17 * l_18;
  l_20  =  l_19 >> i_9;
  i_21  =  (int) l_20;
  i_22  =  i_21 * i_11;
  i_23  =  i_16 - i_22;
  i_24  =  i_23 * i_13;
  i_25  =  get_local_id(0);
  i_26  =  i_24 + i_25;
  b_27  =  i_26 < i_15;
  if(b_27)
  {
    // BLOCK 1
    i_28  =  shape_3;
    i_29  =  shape_3;
    f_31  =  numbers_0;
    i_32  =  i_28 * i_21;
    i_33  =  i_32 + i_26;
    i_34  =  i_29 * i_21;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_0 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  i_35 + i_29;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_0 + l_44;
    f_46  =  *((__global float *) ul_45);
    i_47  =  isequal(f_31, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 2
      f_48  =  f_40;
    }  // B1
    else
    {
      // BLOCK 3
      f_48  =  f_46;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_49  =  isequal(f_31, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 5
      f_50  =  f_46;
    }  // B4
    else
    {
      // BLOCK 6
      f_50  =  f_40;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_51  =  (long) i_33;
    l_52  =  l_51 + 4L;
    l_53  =  l_52 << 2;
    ul_54  =  ul_1 + l_53;
    f_55  =  *((__global float *) ul_54);
    i_56  =  isless(f_48, -3.4028235E38F);
    if(i_56 == 1)
    {
      // BLOCK 8
      f_57  =  -3.4028235E38F;
    }  // B7
    else
    {
      // BLOCK 9
      i_58  =  isless(3.4028235E38F, f_48);
      if(i_58 == 1)
      {
        // BLOCK 10
        f_57  =  3.4028235E38F;
      }  // B9
      else
      {
        // BLOCK 11
        f_57  =  f_48;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_59  =  fabs(f_48);
    f_60  =  f_59 * -0.5F;
    f_61  =  exp(f_60);
    f_62  =  fma(f_61, f_61, 1.0F);
    f_63  =  1.0F / f_62;
    i_64  =  isless(f_48, 0.0F);
    if(i_64 == 1)
    {
      // BLOCK 13
      f_65  =  f_57 * f_61;
      f_66  =  f_63 * f_61;
      f_67  =  f_65 * f_66;
      f_68  =  f_67;
    }  // B12
    else
    {
      // BLOCK 14
      f_69  =  f_48 * f_63;
      f_68  =  f_69;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_70  =  isless(f_48, -250.0F);
    if(i_70 == 1)
    {
      // BLOCK 16
      f_71  =  -250.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_72  =  isless(250.0F, f_48);
      if(i_72 == 1)
      {
        // BLOCK 18
        f_71  =  250.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_71  =  f_48;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_73  =  fabs(f_71);
    f_74  =  f_73 * -0.5F;
    f_75  =  exp(f_74);
    f_76  =  fma(f_75, f_75, 1.0F);
    f_77  =  1.0F / f_76;
    i_78  =  isless(f_71, 0.0F);
    if(i_78 == 1)
    {
      // BLOCK 21
      f_79  =  f_71 + 1.0F;
      f_80  =  fma(f_75, f_75, 0.0F);
      f_81  =  f_80 + 0.0F;
      f_82  =  f_79 + f_81;
      f_83  =  f_77 * f_82;
      f_84  =  f_83 * f_75;
      f_85  =  f_75 * f_77;
      f_86  =  f_84 * f_85;
      f_87  =  f_86;
    }  // B20
    else
    {
      // BLOCK 22
      f_88  =  f_75 * f_75;
      f_89  =  f_71 + 0.0F;
      f_90  =  f_88 * f_89;
      f_91  =  fma(f_77, f_90, 1.0F);
      f_92  =  f_91 * f_77;
      f_87  =  f_92;
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    i_93  =  isequal(f_48, f_48);
    if(i_93 == 1)
    {
      // BLOCK 24
      f_94  =  f_87;
    }  // B23
    else
    {
      // BLOCK 25
      f_94  =  f_48;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    ul_95  =  ul_2 + l_53;
    f_96  =  f_50 * f_68;
    *((__global float *) ul_95)  =  f_96;
    f_97  =  f_94 * f_55;
    f_98  =  f_97 * f_50;
    f_99  =  f_68 * f_55;
    i_100  =  isequal(f_31, 0.0F);
    if(i_100 == 1)
    {
      // BLOCK 27
      f_101  =  f_98;
    }  // B26
    else
    {
      // BLOCK 28
      f_101  =  f_99;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_102  =  ul_3 + l_38;
    *((__global float *) ul_102)  =  f_101;
    i_103  =  isequal(f_31, 0.0F);
    if(i_103 == 1)
    {
      // BLOCK 30
      f_104  =  f_99;
    }  // B29
    else
    {
      // BLOCK 31
      f_104  =  f_98;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_105  =  ul_3 + l_44;
    *((__global float *) ul_105)  =  f_104;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel
