// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 864e6fd10127f3c504bca1bda3aaa2ef59f3950305fa128a8a422d96da7518f6
// function: glu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGatePull(in0, in1, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 2) over rows always
// launch: kGenericGatePullBySlice(in0, in1, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 2) over slices always
__kernel void kGenericGatePull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_8;
  float f_16, f_28, f_34, f_36, f_38, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_53, f_54, f_55, f_56, f_57, f_59, f_62;
  int i_6, i_7, i_10, i_12, i_14, i_21, i_22, i_23, i_29, i_35, i_37, i_49, i_52, i_58, i_61;
  long l_17, l_18, l_19, l_20, l_24, l_25, l_26, l_30, l_31, l_32, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_27, *ul_33, *ul_41, *ul_60, *ul_63;

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
    f_43  =  fabs(f_36);
    f_44  =  f_43 * -0.5F;
    f_45  =  exp(f_44);
    f_46  =  fma(f_45, f_45, 1.0F);
    f_47  =  1.0F / f_46;
    f_48  =  f_47 * f_45;
    i_49  =  isequal(f_36, f_36);
    if(i_49 == 1)
    {
      // BLOCK 8
      f_50  =  f_48 * f_48;
      f_51  =  f_50;
    }  // B7
    else
    {
      // BLOCK 9
      f_51  =  f_36;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_52  =  isless(f_36, 0.0F);
    if(i_52 == 1)
    {
      // BLOCK 11
      f_53  =  f_45 * f_48;
      f_54  =  f_53;
    }  // B10
    else
    {
      // BLOCK 12
      f_54  =  f_47;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    f_55  =  f_54 * f_42;
    f_56  =  f_51 * f_42;
    f_57  =  f_38 * f_56;
    i_58  =  isequal(f_16, 0.0F);
    if(i_58 == 1)
    {
      // BLOCK 14
      f_59  =  f_57;
    }  // B13
    else
    {
      // BLOCK 15
      f_59  =  f_55;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_60  =  ul_2 + l_26;
    *((__global float *) ul_60)  =  f_59;
    i_61  =  isequal(f_16, 0.0F);
    if(i_61 == 1)
    {
      // BLOCK 17
      f_62  =  f_55;
    }  // B16
    else
    {
      // BLOCK 18
      f_62  =  f_57;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_63  =  ul_2 + l_32;
    *((__global float *) ul_63)  =  f_62;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel

__kernel void kGenericGatePullBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_26;
  float f_30, f_39, f_45, f_47, f_49, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_62, f_63, f_65, f_66, f_67, f_68, f_69, f_71, f_74;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_31, i_32, i_33, i_34, i_40, i_46, i_48, i_61, i_64, i_70, i_73;
  long l_16, l_17, l_18, l_19, l_35, l_36, l_37, l_41, l_42, l_43, l_50, l_51, l_52;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_38, *ul_44, *ul_53, *ul_72, *ul_75;

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
    f_55  =  fabs(f_47);
    f_56  =  f_55 * -0.5F;
    f_57  =  exp(f_56);
    f_58  =  fma(f_57, f_57, 1.0F);
    f_59  =  1.0F / f_58;
    f_60  =  f_59 * f_57;
    i_61  =  isequal(f_47, f_47);
    if(i_61 == 1)
    {
      // BLOCK 8
      f_62  =  f_60 * f_60;
      f_63  =  f_62;
    }  // B7
    else
    {
      // BLOCK 9
      f_63  =  f_47;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_64  =  isless(f_47, 0.0F);
    if(i_64 == 1)
    {
      // BLOCK 11
      f_65  =  f_57 * f_60;
      f_66  =  f_65;
    }  // B10
    else
    {
      // BLOCK 12
      f_66  =  f_59;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    f_67  =  f_66 * f_54;
    f_68  =  f_63 * f_54;
    f_69  =  f_49 * f_68;
    i_70  =  isequal(f_30, 0.0F);
    if(i_70 == 1)
    {
      // BLOCK 14
      f_71  =  f_69;
    }  // B13
    else
    {
      // BLOCK 15
      f_71  =  f_67;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_72  =  ul_2 + l_37;
    *((__global float *) ul_72)  =  f_71;
    i_73  =  isequal(f_30, 0.0F);
    if(i_73 == 1)
    {
      // BLOCK 17
      f_74  =  f_67;
    }  // B16
    else
    {
      // BLOCK 18
      f_74  =  f_69;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_75  =  ul_2 + l_43;
    *((__global float *) ul_75)  =  f_74;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
