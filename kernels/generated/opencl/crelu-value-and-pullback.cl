// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 3f496a168781d4058c6cc447cb08e04385a50dde6043fc08ce0b59892db0c11a
// function: crelu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericSplitBoth(in0, in1, out0, out1, shape_1, shape_3, shape_9, shape_10) over rows always
// launch: kGenericSplitBothBySlice(in0, in1, out0, out1, shape_3, shape_11, shape_12, shape_13, shape_14) over slices always
__kernel void kGenericSplitBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10)
{
  bool b_8;
  float f_19, f_21, f_33, f_34, f_43, f_56, f_57, f_58, f_59, f_65, f_66;
  int i_6, i_7, i_10, i_12, i_14, i_20, i_25, i_26, i_27, i_32, i_35, i_40, i_41, i_42, i_47, i_48, i_49, i_50, i_51, i_60;
  long l_15, l_16, l_17, l_22, l_23, l_24, l_28, l_29, l_30, l_36, l_37, l_38, l_44, l_45, l_46, l_52, l_53, l_54, l_61, l_62, l_63;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_18, *ul_31, *ul_39, *ul_55, *ul_64, *ul_67;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_1;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    i_10  =  shape_9;
    i_12  =  shape_10;
    i_14  =  shape_3;
    l_15  =  (long) i_7;
    l_16  =  l_15 + 4L;
    l_17  =  l_16 << 2;
    ul_18  =  ul_0 + l_17;
    f_19  =  *((__global float *) ul_18);
    i_20  =  isless(f_19, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 2
      f_21  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_21  =  f_19;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    l_22  =  (long) i_10;
    l_23  =  l_22 * l_15;
    l_24  =  l_23 >> i_12;
    i_25  =  (int) l_24;
    i_26  =  i_25 * i_14;
    i_27  =  i_26 + i_7;
    l_28  =  (long) i_27;
    l_29  =  l_28 + 4L;
    l_30  =  l_29 << 2;
    ul_31  =  ul_2 + l_30;
    *((__global float *) ul_31)  =  f_21;
    i_32  =  isless(0.0F, f_19);
    if(i_32 == 1)
    {
      // BLOCK 5
      f_33  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_34  =  -f_19;
      f_33  =  f_34;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_35  =  i_27 + i_14;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_2 + l_38;
    *((__global float *) ul_39)  =  f_33;
    i_40  =  shape_9;
    i_41  =  shape_10;
    i_42  =  shape_3;
    f_43  =  *((__global float *) ul_18);
    l_44  =  (long) i_40;
    l_45  =  l_44 * l_15;
    l_46  =  l_45 >> i_41;
    i_47  =  (int) l_46;
    i_48  =  i_47 * i_42;
    i_49  =  i_48 + i_7;
    i_50  =  isless(f_43, 0.0F);
    if(i_50 == 1)
    {
      // BLOCK 8
      i_51  =  i_49 + i_42;
      l_52  =  (long) i_51;
      l_53  =  l_52 + 4L;
      l_54  =  l_53 << 2;
      ul_55  =  ul_1 + l_54;
      f_56  =  *((__global float *) ul_55);
      f_57  =  -f_56;
      f_58  =  f_57;
    }  // B7
    else
    {
      // BLOCK 9
      f_59  =  f_43 * 0.0F;
      f_58  =  f_59;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_60  =  isless(0.0F, f_43);
    if(i_60 == 1)
    {
      // BLOCK 11
      l_61  =  (long) i_49;
      l_62  =  l_61 + 4L;
      l_63  =  l_62 << 2;
      ul_64  =  ul_1 + l_63;
      f_65  =  *((__global float *) ul_64);
      f_66  =  f_65;
    }  // B10
    else
    {
      // BLOCK 12
      f_66  =  f_58;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_67  =  ul_3 + l_17;
    *((__global float *) ul_67)  =  f_66;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel

__kernel void kGenericSplitBothBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14)
{
  bool b_26;
  float f_35, f_37, f_45, f_46, f_53, f_62, f_63, f_64, f_65, f_71, f_72;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_30, i_36, i_38, i_39, i_44, i_47, i_52, i_54, i_55, i_56, i_57, i_66;
  long l_16, l_17, l_18, l_19, l_31, l_32, l_33, l_40, l_41, l_42, l_48, l_49, l_50, l_58, l_59, l_60, l_67, l_68, l_69;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_34, *ul_43, *ul_51, *ul_61, *ul_70, *ul_73;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
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
    i_29  =  i_27 * i_20;
    i_30  =  i_29 + i_25;
    l_31  =  (long) i_30;
    l_32  =  l_31 + 4L;
    l_33  =  l_32 << 2;
    ul_34  =  ul_0 + l_33;
    f_35  =  *((__global float *) ul_34);
    i_36  =  isless(f_35, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 2
      f_37  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_37  =  f_35;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_38  =  i_28 * i_20;
    i_39  =  i_38 + i_30;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_2 + l_42;
    *((__global float *) ul_43)  =  f_37;
    i_44  =  isless(0.0F, f_35);
    if(i_44 == 1)
    {
      // BLOCK 5
      f_45  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_46  =  -f_35;
      f_45  =  f_46;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_47  =  i_39 + i_28;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_2 + l_50;
    *((__global float *) ul_51)  =  f_45;
    i_52  =  shape_3;
    f_53  =  *((__global float *) ul_34);
    i_54  =  i_52 * i_20;
    i_55  =  i_54 + i_30;
    i_56  =  isless(f_53, 0.0F);
    if(i_56 == 1)
    {
      // BLOCK 8
      i_57  =  i_55 + i_52;
      l_58  =  (long) i_57;
      l_59  =  l_58 + 4L;
      l_60  =  l_59 << 2;
      ul_61  =  ul_1 + l_60;
      f_62  =  *((__global float *) ul_61);
      f_63  =  -f_62;
      f_64  =  f_63;
    }  // B7
    else
    {
      // BLOCK 9
      f_65  =  f_53 * 0.0F;
      f_64  =  f_65;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_66  =  isless(0.0F, f_53);
    if(i_66 == 1)
    {
      // BLOCK 11
      l_67  =  (long) i_55;
      l_68  =  l_67 + 4L;
      l_69  =  l_68 << 2;
      ul_70  =  ul_1 + l_69;
      f_71  =  *((__global float *) ul_70);
      f_72  =  f_71;
    }  // B10
    else
    {
      // BLOCK 12
      f_72  =  f_64;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_73  =  ul_3 + l_33;
    *((__global float *) ul_73)  =  f_72;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
