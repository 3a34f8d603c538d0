// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e5ba360ea803d5e5dc4c96428f7a73337559819a8ce8bdea9419aea23d5bb6bc
// function: crelu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericSplit(in0, out0, shape_1, shape_3, shape_9, shape_10) over rows always
// launch: kGenericSplitBySlice(in0, out0, shape_3, shape_11, shape_12, shape_13, shape_14) over slices always
__kernel void kGenericSplit(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10)
{
  bool b_6;
  float f_17, f_19, f_31, f_32;
  int i_4, i_5, i_8, i_10, i_12, i_18, i_23, i_24, i_25, i_30, i_33;
  long l_13, l_14, l_15, l_20, l_21, l_22, l_26, l_27, l_28, l_34, l_35, l_36;
  __global uchar *ul_0, *ul_1, *ul_16, *ul_29, *ul_37;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_1;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    i_8  =  shape_9;
    i_10  =  shape_10;
    i_12  =  shape_3;
    l_13  =  (long) i_5;
    l_14  =  l_13 + 4L;
    l_15  =  l_14 << 2;
    ul_16  =  ul_0 + l_15;
    f_17  =  *((__global float *) ul_16);
    i_18  =  isless(f_17, 0.0F);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_17;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    l_20  =  (long) i_8;
    l_21  =  l_20 * l_13;
    l_22  =  l_21 >> i_10;
    i_23  =  (int) l_22;
    i_24  =  i_23 * i_12;
    i_25  =  i_24 + i_5;
    l_26  =  (long) i_25;
    l_27  =  l_26 + 4L;
    l_28  =  l_27 << 2;
    ul_29  =  ul_1 + l_28;
    *((__global float *) ul_29)  =  f_19;
    i_30  =  isless(0.0F, f_17);
    if(i_30 == 1)
    {
      // BLOCK 5
      f_31  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_32  =  -f_17;
      f_31  =  f_32;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_33  =  i_25 + i_12;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_1 + l_36;
    *((__global float *) ul_37)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel

__kernel void kGenericSplitBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14)
{
  bool b_24;
  float f_33, f_35, f_43, f_44;
  int i_4, i_6, i_8, i_10, i_12, i_13, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_26, i_27, i_28, i_34, i_36, i_37, i_42, i_45;
  long l_14, l_15, l_16, l_17, l_29, l_30, l_31, l_38, l_39, l_40, l_46, l_47, l_48;
  __global uchar *ul_0, *ul_1, *ul_32, *ul_41, *ul_49;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_13;
  i_6  =  shape_14;
  i_8  =  shape_12;
  i_10  =  shape_11;
  i_12  =  shape_3;
  i_13  =  get_group_id(0);
  l_14  =  (long) i_13;
  l_15  =  (long) i_4;
  l_16  =  l_14 * l_15;
  l_17  =  l_16 >> i_6;
  i_18  =  (int) l_17;
  i_19  =  i_18 * i_8;
  i_20  =  i_13 - i_19;
  i_21  =  i_20 * i_10;
  i_22  =  get_local_id(0);
  i_23  =  i_21 + i_22;
  b_24  =  i_23 < i_12;
  if(b_24)
  {
    // BLOCK 1
    i_25  =  shape_3;
    i_26  =  shape_3;
    i_27  =  i_25 * i_18;
    i_28  =  i_27 + i_23;
    l_29  =  (long) i_28;
    l_30  =  l_29 + 4L;
    l_31  =  l_30 << 2;
    ul_32  =  ul_0 + l_31;
    f_33  =  *((__global float *) ul_32);
    i_34  =  isless(f_33, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 2
      f_35  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_35  =  f_33;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_36  =  i_26 * i_18;
    i_37  =  i_36 + i_28;
    l_38  =  (long) i_37;
    l_39  =  l_38 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_1 + l_40;
    *((__global float *) ul_41)  =  f_35;
    i_42  =  isless(0.0F, f_33);
    if(i_42 == 1)
    {
      // BLOCK 5
      f_43  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_44  =  -f_33;
      f_43  =  f_44;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_45  =  i_37 + i_26;
    l_46  =  (long) i_45;
    l_47  =  l_46 + 4L;
    l_48  =  l_47 << 2;
    ul_49  =  ul_1 + l_48;
    *((__global float *) ul_49)  =  f_43;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
