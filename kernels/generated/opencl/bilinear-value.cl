// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c767d1a6f18af673b537d9070ccdb2e49cfebeb187fc57d974bd41a2f648dbba
// function: bilinear
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGate(in0, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 0) over rows always
// launch: kGenericGateBySlice(in0, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 0) over slices always
__kernel void kGenericGate(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_7;
  float f_15, f_27, f_33, f_35, f_37, f_41;
  int i_5, i_6, i_9, i_11, i_13, i_20, i_21, i_22, i_28, i_34, i_36;
  long l_16, l_17, l_18, l_19, l_23, l_24, l_25, l_29, l_30, l_31, l_38, l_39;
  __global uchar *ul_0, *ul_1, *ul_26, *ul_32, *ul_40;

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
    l_38  =  l_16 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_1 + l_39;
    f_41  =  f_35 * f_37;
    *((__global float *) ul_40)  =  f_41;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel

__kernel void kGenericGateBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_25;
  float f_29, f_38, f_44, f_46, f_48, f_53;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_30, i_31, i_32, i_33, i_39, i_45, i_47;
  long l_15, l_16, l_17, l_18, l_34, l_35, l_36, l_40, l_41, l_42, l_49, l_50, l_51;
  __global uchar *ul_0, *ul_1, *ul_37, *ul_43, *ul_52;

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
    l_49  =  (long) i_31;
    l_50  =  l_49 + 4L;
    l_51  =  l_50 << 2;
    ul_52  =  ul_1 + l_51;
    f_53  =  f_46 * f_48;
    *((__global float *) ul_52)  =  f_53;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
