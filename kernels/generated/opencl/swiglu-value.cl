// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9ac9e3763819259dbeaf6120d70d699f18a414a8f54f114db1be2f228cb8863d
// function: swiglu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGate(in0, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 19) over rows always
// launch: kGenericGateBySlice(in0, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 19) over slices always
__kernel void kGenericGate(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_7;
  float f_15, f_27, f_33, f_35, f_37, f_39, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_55;
  int i_5, i_6, i_9, i_11, i_13, i_20, i_21, i_22, i_28, i_34, i_36, i_38, i_40, i_46;
  long l_16, l_17, l_18, l_19, l_23, l_24, l_25, l_29, l_30, l_31, l_52, l_53;
  __global uchar *ul_0, *ul_1, *ul_26, *ul_32, *ul_54;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_1;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    i_9  =  shape_9;
    i_11  =  shape_10;
    i_13  =  shape_3;
    f_15  =  numbers_0;
    l_16  =  (long) i_6;
    l_17  =  (long) i_9;
    l_18  =  l_16 * l_17;
    l_19  =  l_18 >> i_11;
    i_20  =  (int) l_19;
    i_21  =  i_20 * i_13;
    i_22  =  i_21 + i_6;
    l_23  =  (long) i_22;
    l_24  =  l_23 + 4L;
    l_25  =  l_24 << 2;
    ul_26  =  ul_0 + l_25;
    f_27  =  *((__global float *) ul_26);
    i_28  =  i_22 + i_13;
    l_29  =  (long) i_28;
    l_30  =  l_29 + 4L;
    l_31  =  l_30 << 2;
    ul_32  =  ul_0 + l_31;
    f_33  =  *((__global float *) ul_32);
    i_34  =  isequal(f_15, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 2
      f_35  =  f_27;
    }  // B1
    else
    {
      // BLOCK 3
      f_35  =  f_33;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_36  =  isequal(f_15, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 5
      f_37  =  f_33;
    }  // B4
    else
    {
      // BLOCK 6
      f_37  =  f_27;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_38  =  isless(f_35, -3.4028235E38F);
    if(i_38 == 1)
    {
      // BLOCK 8
      f_39  =  -3.4028235E38F;
    }  // B7
    else
    {
      // BLOCK 9
      i_40  =  isless(3.4028235E38F, f_35);
      if(i_40 == 1)
      {
        // BLOCK 10
        f_39  =  3.4028235E38F;
      }  // B9
      else
      {
        // BLOCK 11
        f_39  =  f_35;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_41  =  fabs(f_35);
    f_42  =  f_41 * -0.5F;
    f_43  =  exp(f_42);
    f_44  =  fma(f_43, f_43, 1.0F);
    f_45  =  1.0F / f_44;
    i_46  =  isless(f_35, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 13
      f_47  =  f_39 * f_43;
      f_48  =  f_45 * f_43;
      f_49  =  f_47 * f_48;
      f_50  =  f_49;
    }  // B12
    else
    {
      // BLOCK 14
      f_51  =  f_35 * f_45;
      f_50  =  f_51;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    l_52  =  l_16 + 4L;
    l_53  =  l_52 << 2;
    ul_54  =  ul_1 + l_53;
    f_55  =  f_37 * f_50;
    *((__global float *) ul_54)  =  f_55;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel

__kernel void kGenericGateBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_25;
  float f_29, f_38, f_44, f_46, f_48, f_50, f_52, f_53, f_54, f_55, f_56, f_58, f_59, f_60, f_61, f_62, f_67;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_30, i_31, i_32, i_33, i_39, i_45, i_47, i_49, i_51, i_57;
  long l_15, l_16, l_17, l_18, l_34, l_35, l_36, l_40, l_41, l_42, l_63, l_64, l_65;
  __global uchar *ul_0, *ul_1, *ul_37, *ul_43, *ul_66;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_13;
  i_7  =  shape_14;
  i_9  =  shape_12;
  i_11  =  shape_11;
  i_13  =  shape_3;
  i_14  =  get_group_id(0);
  l_15  =  (long) i_14;
  l_16  =  (long) i_5;
  l_17  =  l_15 * l_16;
  l_18  =  l_17 >> i_7;
  i_19  =  (int) l_18;
  i_20  =  i_19 * i_9;
  i_21  =  i_14 - i_20;
  i_22  =  i_21 * i_11;
  i_23  =  get_local_id(0);
  i_24  =  i_22 + i_23;
  b_25  =  i_24 < i_13;
  if(b_25)
  {
    // BLOCK 1
    i_26  =  shape_3;
    i_27  =  shape_3;
    f_29  =  numbers_0;
    i_30  =  i_26 * i_19;
    i_31  =  i_30 + i_24;
    i_32  =  i_27 * i_19;
    i_33  =  i_31 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_0 + l_36;
    f_38  =  *((__global float *) ul_37);
    i_39  =  i_33 + i_27;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_0 + l_42;
    f_44  =  *((__global float *) ul_43);
    i_45  =  isequal(f_29, 0.0F);
    if(i_45 == 1)
    {
      // BLOCK 2
      f_46  =  f_38;
    }  // B1
    else
    {
      // BLOCK 3
      f_46  =  f_44;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_47  =  isequal(f_29, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 5
      f_48  =  f_44;
    }  // B4
    else
    {
      // BLOCK 6
      f_48  =  f_38;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_49  =  isless(f_46, -3.4028235E38F);
    if(i_49 == 1)
    {
      // BLOCK 8
      f_50  =  -3.4028235E38F;
    }  // B7
    else
    {
      // BLOCK 9
      i_51  =  isless(3.4028235E38F, f_46);
      if(i_51 == 1)
      {
        // BLOCK 10
        f_50  =  3.4028235E38F;
      }  // B9
      else
      {
        // BLOCK 11
        f_50  =  f_46;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_52  =  fabs(f_46);
    f_53  =  f_52 * -0.5F;
    f_54  =  exp(f_53);
    f_55  =  fma(f_54, f_54, 1.0F);
    f_56  =  1.0F / f_55;
    i_57  =  isless(f_46, 0.0F);
    if(i_57 == 1)
    {
      // BLOCK 13
      f_58  =  f_50 * f_54;
      f_59  =  f_56 * f_54;
      f_60  =  f_58 * f_59;
      f_61  =  f_60;
    }  // B12
    else
    {
      // BLOCK 14
      f_62  =  f_46 * f_56;
      f_61  =  f_62;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    l_63  =  (long) i_31;
    l_64  =  l_63 + 4L;
    l_65  =  l_64 << 2;
    ul_66  =  ul_1 + l_65;
    f_67  =  f_48 * f_61;
    *((__global float *) ul_66)  =  f_67;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
