// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e5f25b77b2f7ec0d10042eb9e5ac9e556466be542f4a4d415f4ceb42419354cf
// function: squareplus
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, shape_0, 10) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_11;
  float f_9, f_16, f_17, f_19, f_21, f_23, f_24, f_25, f_26, f_27, f_28, f_30, f_31, f_32, f_33, f_34, f_35, f_38, f_39, f_40, f_43, f_45, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_56, f_57, f_60, f_61, f_62, f_63, f_64, f_65, f_67, f_69, f_71, f_73;
  int i_7, i_10, i_18, i_20, i_22, i_29, i_36, i_37, i_42, i_44, i_46, i_52, i_55, i_58, i_59, i_66, i_68;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_15, *ul_41, *ul_70, *ul_72;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_7;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    f_17  =  fabs(f_16);
    i_18  =  isless(f_17, f_9);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  f_9;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_17;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_20  =  isless(f_17, f_9);
    if(i_20 == 1)
    {
      // BLOCK 5
      f_21  =  f_17;
    }  // B4
    else
    {
      // BLOCK 6
      f_21  =  f_9;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_22  =  isequal(f_21, 0.0F);
    if(i_22 == 1)
    {
      // BLOCK 8
      f_23  =  f_19;
    }  // B7
    else
    {
      // BLOCK 9
      f_24  =  f_21 / f_19;
      f_25  =  fma(f_24, f_24, 1.0F);
      f_26  =  sqrt(f_25);
      f_27  =  f_26 * f_19;
      f_23  =  f_27;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_28  =  f_9 * 0.5F;
    i_29  =  isequal(f_9, 0.0F);
    if(i_29 == 1)
    {
      // BLOCK 11
      f_30  =  f_16 - f_16;
      f_31  =  f_30;
    }  // B10
    else
    {
      // BLOCK 12
      f_32  =  f_17 * 0.5F;
      f_33  =  fma(f_23, 0.5F, f_32);
      f_34  =  f_28 / f_33;
      f_35  =  f_34 * f_28;
      f_31  =  f_35;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_36  =  isless(f_16, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 14
      i_37  =  isless(3.4028235E38F, f_17);
      if(i_37 == 1)
      {
        // BLOCK 15
        f_38  =  0.0F;
      }  // B14
      else
      {
        // BLOCK 16
        f_38  =  f_31;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_39  =  f_16 * 0.5F;
      f_40  =  fma(f_23, 0.5F, f_39);
      f_38  =  f_40;
    }  // B13
    // BLOCK 18 MERGES [16 17 15 ]
    ul_41  =  ul_2 + l_14;
    *((__global float *) ul_41)  =  f_38;
    i_42  =  isless(f_17, f_9);
    if(i_42 == 1)
    {
      // BLOCK 19
      f_43  =  f_9;
    }  // B18
    else
    {
      // BLOCK 20
      f_43  =  f_17;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_44  =  isless(f_17, f_9);
    if(i_44 == 1)
    {
      // BLOCK 22
      f_45  =  f_17;
    }  // B21
    else
    {
      // BLOCK 23
      f_45  =  f_9;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_46  =  isequal(f_45, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 25
      f_47  =  f_43;
    }  // B24
    else
    {
      // BLOCK 26
      f_48  =  f_45 / f_43;
      f_49  =  fma(f_48, f_48, 1.0F);
      f_50  =  sqrt(f_49);
      f_51  =  f_50 * f_43;
      f_47  =  f_51;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_52  =  isless(3.4028235E38F, f_17);
    if(i_52 == 1)
    {
      // BLOCK 28
      f_53  =  1.0F;
    }  // B27
    else
    {
      // BLOCK 29
      f_54  =  f_17 / f_47;
      f_53  =  f_54;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_55  =  isless(0.0F, f_9);
    if(i_55 == 1)
    {
      // BLOCK 31
      f_56  =  fma(f_53, 0.5F, 0.5F);
      f_57  =  f_56;
    }  // B30
    else
    {
      // BLOCK 32
      i_58  =  isless(0.0F, f_16);
      if(i_58 == 1)
      {
        // BLOCK 33
        f_57  =  1.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_57  =  0.0F;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [31 33 34 ]
    i_59  =  isequal(f_9, 0.0F);
    if(i_59 == 1)
    {
      // BLOCK 36
      f_60  =  0.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_61  =  f_47 * 0.5F;
      f_62  =  fma(f_17, 0.5F, f_61);
      f_63  =  f_28 / f_62;
      f_64  =  f_28 / f_47;
      f_65  =  f_63 * f_64;
      f_60  =  f_65;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_66  =  isless(f_16, 0.0F);
    if(i_66 == 1)
    {
      // BLOCK 39
      f_67  =  f_60;
    }  // B38
    else
    {
      // BLOCK 40
      f_67  =  f_57;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    i_68  =  isequal(f_16, f_16);
    if(i_68 == 1)
    {
      // BLOCK 42
      f_69  =  f_67;
    }  // B41
    else
    {
      // BLOCK 43
      f_69  =  f_16;
    }  // B41
    // BLOCK 44 MERGES [43 42 ]
    ul_70  =  ul_1 + l_14;
    f_71  =  *((__global float *) ul_70);
    ul_72  =  ul_3 + l_14;
    f_73  =  f_69 * f_71;
    *((__global float *) ul_72)  =  f_73;
  }  // B0
  else
  {
    // BLOCK 45
  }  // B0
  // BLOCK 46 MERGES [45 44 ]
  return;
}  //  kernel
