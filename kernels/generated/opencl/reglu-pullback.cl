// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c740a0cddfa667c41fff7512199558ea04e82a77ad79f7c2115100b69b1b62f6
// function: reglu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGatePull(in0, in1, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 11) over rows always
// launch: kGenericGatePullBySlice(in0, in1, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 11) over slices always
__kernel void kGenericGatePull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_8;
  float f_16, f_28, f_34, f_36, f_38, f_42, f_44, f_46, f_48, f_49, f_50, f_51, f_53, f_56;
  int i_6, i_7, i_10, i_12, i_14, i_21, i_22, i_23, i_29, i_35, i_37, i_43, i_45, i_47, i_52, i_55;
  long l_17, l_18, l_19, l_20, l_24, l_25, l_26, l_30, l_31, l_32, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_27, *ul_33, *ul_41, *ul_54, *ul_57;

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
    i_43  =  isless(0.0F, f_36);
    if(i_43 == 1)
    {
      // BLOCK 8
      f_44  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_44  =  0.0F;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_45  =  isequal(f_36, f_36);
    if(i_45 == 1)
    {
      // BLOCK 11
      f_46  =  f_44;
    }  // B10
    else
    {
      // BLOCK 12
      f_46  =  f_36;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    i_47  =  isless(f_36, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 14
      f_48  =  0.0F;
    }  // B13
    else
    {
      // BLOCK 15
      f_48  =  f_36;
    }  // B13
    // BLOCK 16 MERGES [15 14 ]
    f_49  =  f_48 * f_42;
    f_50  =  f_46 * f_42;
    f_51  =  f_38 * f_50;
    i_52  =  isequal(f_16, 0.0F);
    if(i_52 == 1)
    {
      // BLOCK 17
      f_53  =  f_51;
    }  // B16
    else
    {
      // BLOCK 18
      f_53  =  f_49;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_54  =  ul_2 + l_26;
    *((__global float *) ul_54)  =  f_53;
    i_55  =  isequal(f_16, 0.0F);
    if(i_55 == 1)
    {
      // BLOCK 20
      f_56  =  f_49;
    }  // B19
    else
    {
      // BLOCK 21
      f_56  =  f_51;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_57  =  ul_2 + l_32;
    *((__global float *) ul_57)  =  f_56;
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel

__kernel void kGenericGatePullBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_26;
  float f_30, f_39, f_45, f_47, f_49, f_54, f_56, f_58, f_60, f_61, f_62, f_63, f_65, f_68;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_31, i_32, i_33, i_34, i_40, i_46, i_48, i_55, i_57, i_59, i_64, i_67;
  long l_16, l_17, l_18, l_19, l_35, l_36, l_37, l_41, l_42, l_43, l_50, l_51, l_52;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_38, *ul_44, *ul_53, *ul_66, *ul_69;

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
    i_55  =  isless(0.0F, f_47);
    if(i_55 == 1)
    {
      // BLOCK 8
      f_56  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_56  =  0.0F;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_57  =  isequal(f_47, f_47);
    if(i_57 == 1)
    {
      // BLOCK 11
      f_58  =  f_56;
    }  // B10
    else
    {
      // BLOCK 12
      f_58  =  f_47;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    i_59  =  isless(f_47, 0.0F);
    if(i_59 == 1)
    {
      // BLOCK 14
      f_60  =  0.0F;
    }  // B13
    else
    {
      // BLOCK 15
      f_60  =  f_47;
    }  // B13
    // BLOCK 16 MERGES [15 14 ]
    f_61  =  f_60 * f_54;
    f_62  =  f_58 * f_54;
    f_63  =  f_49 * f_62;
    i_64  =  isequal(f_30, 0.0F);
    if(i_64 == 1)
    {
      // BLOCK 17
      f_65  =  f_63;
    }  // B16
    else
    {
      // BLOCK 18
      f_65  =  f_61;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_66  =  ul_2 + l_37;
    *((__global float *) ul_66)  =  f_65;
    i_67  =  isequal(f_30, 0.0F);
    if(i_67 == 1)
    {
      // BLOCK 20
      f_68  =  f_61;
    }  // B19
    else
    {
      // BLOCK 21
      f_68  =  f_63;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_69  =  ul_2 + l_43;
    *((__global float *) ul_69)  =  f_68;
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
