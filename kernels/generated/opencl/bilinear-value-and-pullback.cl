// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c11bb0b5bfdfb1344e299b5fbc62d3e1361dfc7f0c0c7a8ec6e1377d1d10dbb3
// function: bilinear
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGateBoth(in0, in1, out0, out1, numbers_0, shape_1, shape_3, shape_9, shape_10, 0) over rows always
// launch: kGenericGateBothBySlice(in0, in1, out0, out1, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 0) over slices always
__kernel void kGenericGateBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_9;
  float f_17, f_29, f_35, f_37, f_39, f_43, f_45, f_47, f_48, f_49, f_50, f_52, f_55;
  int i_7, i_8, i_11, i_13, i_15, i_22, i_23, i_24, i_30, i_36, i_38, i_44, i_51, i_54;
  long l_18, l_19, l_20, l_21, l_25, l_26, l_27, l_31, l_32, l_33, l_40, l_41;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_28, *ul_34, *ul_42, *ul_46, *ul_53, *ul_56;

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
    i_44  =  isequal(f_37, f_37);
    if(i_44 == 1)
    {
      // BLOCK 8
      f_45  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_45  =  f_37;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_46  =  ul_2 + l_41;
    f_47  =  f_39 * f_37;
    *((__global float *) ul_46)  =  f_47;
    f_48  =  f_45 * f_43;
    f_49  =  f_48 * f_39;
    f_50  =  f_37 * f_43;
    i_51  =  isequal(f_17, 0.0F);
    if(i_51 == 1)
    {
      // BLOCK 11
      f_52  =  f_49;
    }  // B10
    else
    {
      // BLOCK 12
      f_52  =  f_50;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_53  =  ul_3 + l_27;
    *((__global float *) ul_53)  =  f_52;
    i_54  =  isequal(f_17, 0.0F);
    if(i_54 == 1)
    {
      // BLOCK 14
      f_55  =  f_50;
    }  // B13
    else
    {
      // BLOCK 15
      f_55  =  f_49;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_56  =  ul_3 + l_33;
    *((__global float *) ul_56)  =  f_55;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel

__kernel void kGenericGateBothBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_27;
  float f_31, f_40, f_46, f_48, f_50, f_55, f_57, f_59, f_60, f_61, f_62, f_64, f_67;
  int i_7, i_9, i_11, i_13, i_15, i_16, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_32, i_33, i_34, i_35, i_41, i_47, i_49, i_56, i_63, i_66;
  long l_17, l_18, l_19, l_20, l_36, l_37, l_38, l_42, l_43, l_44, l_51, l_52, l_53;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_39, *ul_45, *ul_54, *ul_58, *ul_65, *ul_68;

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
    i_56  =  isequal(f_48, f_48);
    if(i_56 == 1)
    {
      // BLOCK 8
      f_57  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_57  =  f_48;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_58  =  ul_2 + l_53;
    f_59  =  f_50 * f_48;
    *((__global float *) ul_58)  =  f_59;
    f_60  =  f_57 * f_55;
    f_61  =  f_60 * f_50;
    f_62  =  f_48 * f_55;
    i_63  =  isequal(f_31, 0.0F);
    if(i_63 == 1)
    {
      // BLOCK 11
      f_64  =  f_61;
    }  // B10
    else
    {
      // BLOCK 12
      f_64  =  f_62;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_65  =  ul_3 + l_38;
    *((__global float *) ul_65)  =  f_64;
    i_66  =  isequal(f_31, 0.0F);
    if(i_66 == 1)
    {
      // BLOCK 14
      f_67  =  f_62;
    }  // B13
    else
    {
      // BLOCK 15
      f_67  =  f_61;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_68  =  ul_3 + l_44;
    *((__global float *) ul_68)  =  f_67;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel
