// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a96cb1fd1c6d959d2f1877012226c187787055e85254940f44a29b927b49896b
// function: crelu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericSplitPull(in0, in1, out0, shape_1, shape_3, shape_9, shape_10) over rows always
// launch: kGenericSplitPullBySlice(in0, in1, out0, shape_3, shape_11, shape_12, shape_13, shape_14) over slices always
__kernel void kGenericSplitPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10)
{
  bool b_7;
  float f_18, f_31, f_32, f_33, f_34, f_40, f_41;
  int i_5, i_6, i_9, i_11, i_13, i_22, i_23, i_24, i_25, i_26, i_35;
  long l_14, l_15, l_16, l_19, l_20, l_21, l_27, l_28, l_29, l_36, l_37, l_38;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_17, *ul_30, *ul_39, *ul_42;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_5  =  shape_1;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    i_9  =  shape_9;
    i_11  =  shape_10;
    i_13  =  shape_3;
    l_14  =  (long) i_6;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    l_19  =  (long) i_9;
    l_20  =  l_19 * l_14;
    l_21  =  l_20 >> i_11;
    i_22  =  (int) l_21;
    i_23  =  i_22 * i_13;
    i_24  =  i_23 + i_6;
    i_25  =  isless(f_18, 0.0F);
    if(i_25 == 1)
    {
      // BLOCK 2
      i_26  =  i_24 + i_13;
      l_27  =  (long) i_26;
      l_28  =  l_27 + 4L;
      l_29  =  l_28 << 2;
      ul_30  =  ul_1 + l_29;
      f_31  =  *((__global float *) ul_30);
      f_32  =  -f_31;
      f_33  =  f_32;
    }  // B1
    else
    {
      // BLOCK 3
      f_34  =  f_18 * 0.0F;
      f_33  =  f_34;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_35  =  isless(0.0F, f_18);
    if(i_35 == 1)
    {
      // BLOCK 5
      l_36  =  (long) i_24;
      l_37  =  l_36 + 4L;
      l_38  =  l_37 << 2;
      ul_39  =  ul_1 + l_38;
      f_40  =  *((__global float *) ul_39);
      f_41  =  f_40;
    }  // B4
    else
    {
      // BLOCK 6
      f_41  =  f_33;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_42  =  ul_2 + l_16;
    *((__global float *) ul_42)  =  f_41;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel

__kernel void kGenericSplitPullBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14)
{
  bool b_25;
  float f_34, f_43, f_44, f_45, f_46, f_52, f_53;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_29, i_35, i_36, i_37, i_38, i_47;
  long l_15, l_16, l_17, l_18, l_30, l_31, l_32, l_39, l_40, l_41, l_48, l_49, l_50;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_33, *ul_42, *ul_51, *ul_54;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    i_28  =  i_26 * i_19;
    i_29  =  i_28 + i_24;
    l_30  =  (long) i_29;
    l_31  =  l_30 + 4L;
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    f_34  =  *((__global float *) ul_33);
    i_35  =  i_27 * i_19;
    i_36  =  i_35 + i_29;
    i_37  =  isless(f_34, 0.0F);
    if(i_37 == 1)
    {
      // BLOCK 2
      i_38  =  i_36 + i_27;
      l_39  =  (long) i_38;
      l_40  =  l_39 + 4L;
      l_41  =  l_40 << 2;
      ul_42  =  ul_1 + l_41;
      f_43  =  *((__global float *) ul_42);
      f_44  =  -f_43;
      f_45  =  f_44;
    }  // B1
    else
    {
      // BLOCK 3
      f_46  =  f_34 * 0.0F;
      f_45  =  f_46;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_47  =  isless(0.0F, f_34);
    if(i_47 == 1)
    {
      // BLOCK 5
      l_48  =  (long) i_36;
      l_49  =  l_48 + 4L;
      l_50  =  l_49 << 2;
      ul_51  =  ul_1 + l_50;
      f_52  =  *((__global float *) ul_51);
      f_53  =  f_52;
    }  // B4
    else
    {
      // BLOCK 6
      f_53  =  f_45;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_54  =  ul_2 + l_32;
    *((__global float *) ul_54)  =  f_53;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
