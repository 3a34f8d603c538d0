// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: be355c6a11a83b281d0b519a9b2144aede8b8b091a33eb3098f98e6583b95587
// function: squareplus
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, shape_0, 10) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_10;
  float f_8, f_15, f_16, f_18, f_20, f_22, f_23, f_24, f_25, f_26, f_27, f_29, f_30, f_31, f_32, f_33, f_34, f_37, f_38, f_39, f_42, f_44, f_46, f_47, f_48, f_49, f_50, f_52, f_53, f_55, f_56, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_68;
  int i_6, i_9, i_17, i_19, i_21, i_28, i_35, i_36, i_41, i_43, i_45, i_51, i_54, i_57, i_58, i_65, i_67;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_40, *ul_69;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    l_11  =  (long) i_9;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    f_16  =  fabs(f_15);
    i_17  =  isless(f_16, f_8);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_8;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_19  =  isless(f_16, f_8);
    if(i_19 == 1)
    {
      // BLOCK 5
      f_20  =  f_16;
    }  // B4
    else
    {
      // BLOCK 6
      f_20  =  f_8;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_21  =  isequal(f_20, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 8
      f_22  =  f_18;
    }  // B7
    else
    {
      // BLOCK 9
      f_23  =  f_20 / f_18;
      f_24  =  fma(f_23, f_23, 1.0F);
      f_25  =  sqrt(f_24);
      f_26  =  f_25 * f_18;
      f_22  =  f_26;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_27  =  f_8 * 0.5F;
    i_28  =  isequal(f_8, 0.0F);
    if(i_28 == 1)
    {
      // BLOCK 11
      f_29  =  f_15 - f_15;
      f_30  =  f_29;
    }  // B10
    else
    {
      // BLOCK 12
      f_31  =  f_16 * 0.5F;
      f_32  =  fma(f_22, 0.5F, f_31);
      f_33  =  f_27 / f_32;
      f_34  =  f_33 * f_27;
      f_30  =  f_34;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_35  =  isless(f_15, 0.0F);
    if(i_35 == 1)
    {
      // BLOCK 14
      i_36  =  isless(3.4028235E38F, f_16);
      if(i_36 == 1)
      {
        // BLOCK 15
        f_37  =  0.0F;
      }  // B14
      else
      {
        // BLOCK 16
        f_37  =  f_30;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_38  =  f_15 * 0.5F;
      f_39  =  fma(f_22, 0.5F, f_38);
      f_37  =  f_39;
    }  // B13
    // BLOCK 18 MERGES [16 17 15 ]
    ul_40  =  ul_1 + l_13;
    *((__global float *) ul_40)  =  f_37;
    i_41  =  isless(f_16, f_8);
    if(i_41 == 1)
    {
      // BLOCK 19
      f_42  =  f_8;
    }  // B18
    else
    {
      // BLOCK 20
      f_42  =  f_16;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_43  =  isless(f_16, f_8);
    if(i_43 == 1)
    {
      // BLOCK 22
      f_44  =  f_16;
    }  // B21
    else
    {
      // BLOCK 23
      f_44  =  f_8;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_45  =  isequal(f_44, 0.0F);
    if(i_45 == 1)
    {
      // BLOCK 25
      f_46  =  f_42;
    }  // B24
    else
    {
      // BLOCK 26
      f_47  =  f_44 / f_42;
      f_48  =  fma(f_47, f_47, 1.0F);
      f_49  =  sqrt(f_48);
      f_50  =  f_49 * f_42;
      f_46  =  f_50;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_51  =  isless(3.4028235E38F, f_16);
    if(i_51 == 1)
    {
      // BLOCK 28
      f_52  =  1.0F;
    }  // B27
    else
    {
      // BLOCK 29
      f_53  =  f_16 / f_46;
      f_52  =  f_53;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_54  =  isless(0.0F, f_8);
    if(i_54 == 1)
    {
      // BLOCK 31
      f_55  =  fma(f_52, 0.5F, 0.5F);
      f_56  =  f_55;
    }  // B30
    else
    {
      // BLOCK 32
      i_57  =  isless(0.0F, f_15);
      if(i_57 == 1)
      {
        // BLOCK 33
        f_56  =  1.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_56  =  0.0F;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [31 33 34 ]
    i_58  =  isequal(f_8, 0.0F);
    if(i_58 == 1)
    {
      // BLOCK 36
      f_59  =  0.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_60  =  f_46 * 0.5F;
      f_61  =  fma(f_16, 0.5F, f_60);
      f_62  =  f_27 / f_61;
      f_63  =  f_27 / f_46;
      f_64  =  f_62 * f_63;
      f_59  =  f_64;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_65  =  isless(f_15, 0.0F);
    if(i_65 == 1)
    {
      // BLOCK 39
      f_66  =  f_59;
    }  // B38
    else
    {
      // BLOCK 40
      f_66  =  f_56;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    i_67  =  isequal(f_15, f_15);
    if(i_67 == 1)
    {
      // BLOCK 42
      f_68  =  f_66;
    }  // B41
    else
    {
      // BLOCK 43
      f_68  =  f_15;
    }  // B41
    // BLOCK 44 MERGES [43 42 ]
    ul_69  =  ul_2 + l_13;
    *((__global float *) ul_69)  =  f_68;
  }  // B0
  else
  {
    // BLOCK 45
  }  // B0
  // BLOCK 46 MERGES [45 44 ]
  return;
}  //  kernel
